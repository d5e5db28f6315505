"""Checks across accounts, on comparisons made by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from readout_tui.core import checks
from readout_tui.core.model import (
    BOTH,
    Alignment,
    Attribution,
    Attributions,
    Comparison,
    Link,
    Passage,
    Readout,
    Row,
    Source,
    Span,
    Speaker,
)


def readout(name: str, lines: list[str]) -> Readout:
    passages, at = [], 0
    for number, line in enumerate(lines):
        passages.append(Passage(Span(at, at + len(line)), number))
        at += len(line) + 1
    return Readout(name, Source("\n".join(lines), name, name), tuple(passages))


def voice(made: Readout, number: int, speaker: str | None, cue: str) -> Attribution:
    span = made.passages[number].span
    at = made.slice(number).find(cue) + span.start if cue else -1
    found = Span(at, at + len(cue)) if cue else None
    evidence = "none" if speaker is None else "collective" if speaker == BOTH else "explicit"
    verb = {"agreed": "joint", "stressed": "emphatic", "emphasized": "emphatic", "said": "neutral"}.get(cue)
    return Attribution(span, speaker, None, found, verb, "indirect", evidence)  # type: ignore[arg-type]


@pytest.fixture
def made() -> Comparison:
    """Two accounts: one passage confirmed, one contradicted, one of both in A only, two alone."""
    a = readout("A", ["Ana stressed x.", "Ike said y.", "Both agreed z.", "Ana said only A.", "They met."])
    b = readout("B", ["Ana emphasized x.", "Ana said y.", "Ike said z.", "Ike said only B.", "They met."])
    said_a = [("ana", "stressed"), ("ike", "said"), (BOTH, "agreed"), ("ana", "said"), (None, "")]
    said_b = [("ana", "emphasized"), ("ana", "said"), ("ike", "said"), ("ike", "said"), (None, "")]
    links = (
        Link((0,), (0,), "same"),
        Link((1,), (1,), "changed"),
        Link((2,), (2,), "changed"),
        Link((3,), (), "alone"),
        Link((), (3,), "alone"),
        Link((4,), (4,), "same"),
    )
    speakers = (Speaker("ana", "Ana"), Speaker("ike", "Ike"), Speaker(BOTH, BOTH))
    voices = tuple(
        tuple((voice(r, i, *said[i]),) for i in range(len(r.passages))) for r, said in ((a, said_a), (b, said_b))
    )
    rows = tuple(Row((link.left, link.right)) for link in links)
    return Comparison((a, b), Attributions(speakers, voices), (Alignment(links),), rows)


def test_verdicts_of_links(made: Comparison) -> None:
    verdicts = [found.verdict for found in checks.link_voices(made)]
    assert verdicts == ["confirmed", "contradicted", "joint", "none", "none", "none"]


def test_a_conflict_is_flagged_on_both_sides(made: Comparison) -> None:
    (found,) = checks.conflicts(made)
    assert (found.left, found.right) == ("ike", "ana")
    verdicts = checks.verdicts(made)
    assert verdicts[checks.Ref(0, 1)] == verdicts[checks.Ref(1, 1)] == "contradicted"


def test_the_ends_of_an_exchange_are_no_conflict(made: Comparison) -> None:
    links = tuple(replace(link, mirror=True) for link in made.alignment.links)
    mirrored = replace(made, alignments=(Alignment(links),))
    assert not checks.conflicts(mirrored)
    assert checks.link_voices(mirrored)[1].verdict == "mirror"
    assert checks.link_voices(mirrored)[0].verdict == "confirmed"


def test_verbs_of_saying_are_paired(made: Comparison) -> None:
    pairs = [(found.left_cue, found.right_cue) for found in checks.verb_pairs(made)]
    assert pairs == [("stressed", "emphasized"), ("agreed", "said")]


def test_what_only_one_account_attributes(made: Comparison) -> None:
    assert checks.one_sided(made) == {"ana": (checks.Ref(0, 3),), "ike": (checks.Ref(1, 3),)}


def test_agreements_only_one_account_claims(made: Comparison) -> None:
    assert checks.lone_agreements(made) == (checks.Agreement(checks.Ref(0, 2), "ike", (2,)),)


def test_the_matrix_counts_passages_words_and_verbs(made: Comparison) -> None:
    table = checks.matrix(made)
    assert table.speakers == ("ana", "ike", BOTH, None)
    ana_a, ana_b = table.cells[0]
    assert (ana_a.passages, ana_a.words) == (2, 7)
    assert dict(ana_b.verbs) == {"emphatic": 1, "neutral": 1}
    assert sum(cell.passages for row in table.cells for cell in row) == 10
