"""Verbs of saying in their frames, and the same verbs in another sense."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.clauses import clauses
from tests.core.attribution.test_clauses import read

REPORT = [
    "Tamm claimed that the vote was fair.",
    "Tamm claimed the vote was fair.",
    "Tamm claimed Kask helped the firm.",
    "Tamm claimed to have won.",
    "Tamm claimed responsibility for the delay.",
    "“I won,” she claimed.",
    "The gate is shut, he conceded in an interview.",
    "Tamm admitted to reporters on Friday that the gate was shut.",
    "Tamm raised the case of the two sailors.",
    "Tamm reported on the state of the harbour.",
    "Tamm asked whether the gate was shut.",
    "The gate is shut, the harbour office reports.",
    "Tamm responded positively.",
]
OTHERWISE = [
    "Tamm claimed a third victory.",
    "Tamm won the vote, adding to her lead.",
    "Tamm raised $3m for the repairs.",
    "Tamm raised taxes twice.",
    "Tamm raised more than $26 million last month.",
    "Tamm found ways to press her case.",
    "Tamm reported from Riga.",
    "The company did not respond to requests.",
    "Tamm wouldn't comment on the case.",
    "Police have not said what caused the crash.",
    "Tamm wrote the letter in March.",
    "Most state offices were closed.",
    "Tamm observed a minute of silence.",
    "A sailor committed suicide.",
]


@pytest.mark.parametrize("text", REPORT)
def test_a_verb_reports_in_its_frames(text: str) -> None:
    assert len(clauses(read(text))) == 1


@pytest.mark.parametrize("text", OTHERWISE)
def test_a_verb_in_another_frame_has_another_sense(text: str) -> None:
    assert not clauses(read(text))
