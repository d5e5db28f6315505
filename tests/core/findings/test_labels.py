"""Names and labels: which phrases are taken for names of one thing, and which are not."""

from __future__ import annotations

import pytest

from readout_tui.core.findings.find import findings
from tests.core.findings.telling import lookup_of, of_kind

HEAD = "President Petra Lindholm of Aurland met President Marko Teller of Brenna."


def labels(one: str, other: str) -> list[str]:
    found = of_kind(findings(lookup_of(f"{HEAD}\n{one}", f"{HEAD}\n{other}")), "label")
    return [f"? {told.told}" if told.perhaps else told.told for told in found]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (
            "President Lindholm spoke of the Vallic insurgents in the north.",
            "President Lindholm spoke of the Vallic volunteers in the north.",
            ["A “Vallic insurgents” (A2); B “Vallic volunteers” (B2)"],
        ),
        (
            "They visited the Old Sella Bridge in spring.",
            "They visited the Sella Friendship Bridge in spring.",
            ["A “Old Sella Bridge” (A2); B “Sella Friendship Bridge” (B2)"],
        ),
        (
            "President Lindholm thanked China for the buses.",
            "President Lindholm thanked the PRC for the buses.",
            ["A “China” (A2); B “PRC” (B2)"],
        ),
        (
            "President Lindholm regretted the deportation of the workers.",
            "President Lindholm regretted the return of the workers.",
            ["A “deportation” (A2); B “return” (B2)"],
        ),
    ],
)
def test_labels(one: str, other: str, told: list[str]) -> None:
    assert labels(one, other) == told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("President Lindholm asked for practical cooperation.", "President Lindholm asked for pragmatic cooperation."),
        ("President Lindholm spoke of the ships at Vey.", "President Lindholm spoke of the ships at Vey."),
        ("President Lindholm thanked China.", "President Lindholm thanked China and Lund."),
    ],
)
def test_other_words_for_the_same_and_the_same_words_are_no_labels(one: str, other: str) -> None:
    assert labels(one, other) == []
