"""Headlines and headings: linked to what they sum up, and to each other only if they say the same."""

from __future__ import annotations

from readout_tui.core.model import Alignment, PassageKind
from tests.core.alignment.test_align import aligned, readout

TITLED: tuple[PassageKind, ...] = ("headline", "sentence", "sentence", "sentence")
BODY: tuple[PassageKind, ...] = ("sentence",)
REPORT = [
    "Byron opens harbour of Velm after storm",
    "Lord Byron opened the rebuilt harbour of Velm on Monday, a year after the storm.",
    "Fishermen sold herring at the quay.",
    "An orchestra played old marches.",
]
OTHER = [
    "Harbour of Velm opened by Byron a year after the storm",
    "The harbour of Velm is open again: Byron cut the ribbon, a year after the storm destroyed it.",
    "Old marches were played by an orchestra.",
    "Herring was for sale at the quay.",
]


def linked(alignment: Alignment) -> set[tuple[int, int]]:
    every = (*alignment.links, *alignment.also)
    return {(p, q) for link in every for p in link.left for q in link.right}


def test_headlines_that_say_the_same_are_linked_with_a_probability() -> None:
    found = aligned(readout("A", REPORT, TITLED), readout("B", OTHER, TITLED))
    link = next(link for link in found.links if 0 in link.left)
    assert link.right == (0,)
    assert 0.5 <= link.score < 1.0
    assert "Velm" in link.reason


def test_headlines_that_say_different_things_are_not_linked() -> None:
    found = aligned(readout("A", REPORT, TITLED), readout("B", ["Parliament debates wheat", *OTHER[1:]], TITLED))
    assert (0, 0) not in linked(found)


def test_a_headline_that_the_other_text_has_as_a_sentence_is_linked_to_it() -> None:
    found = aligned(readout("A", REPORT, TITLED), readout("B", REPORT, BODY))
    assert {(n, n) for n in range(4)} <= linked(found)


def test_the_links_of_headlines_are_turned_with_the_texts() -> None:
    forth = aligned(readout("A", REPORT, TITLED), readout("B", OTHER, TITLED))
    back = aligned(readout("B", OTHER, TITLED), readout("A", REPORT, TITLED))
    assert linked(back) == {(q, p) for p, q in linked(forth)}


def test_links_of_titles_leave_those_of_the_body_as_they_are() -> None:
    titled = aligned(readout("A", REPORT, TITLED), readout("B", OTHER, TITLED))
    plain = aligned(readout("A", REPORT[1:]), readout("B", OTHER[1:]))
    body = {(p, q) for link in titled.links for p in link.left for q in link.right if p and q}
    assert body == {(p + 1, q + 1) for link in plain.links for p in link.left for q in link.right}
