"""Two versions of one long text: lines changed, added, left out and divided differently."""

from __future__ import annotations

from collections.abc import Sequence

from readout_tui.core.alignment.align import LONG
from readout_tui.core.model import Alignment, Constraints, Link
from tests.builders import decided
from tests.core.alignment.test_align import aligned, readout
from tests.core.alignment.test_alignment import _verse

LINES = [_verse(number) for number in range(LONG + 20)]


def versions(changed: Sequence[str], constraints: Constraints | None = None) -> Alignment:
    return aligned(readout("A", LINES), readout("B", changed), constraints)


def link_of(found: Alignment, left: int) -> Link:
    return next(link for link in found.links if left in link.left)


def with_words(line: str, kept: int) -> str:
    """The line with only this many of its eight words; the rest are replaced."""
    return " ".join([*line.split()[:kept], *(word[::-1] for word in line.split()[kept:])])


def test_equal_lines_are_linked_and_sure() -> None:
    found = versions(LINES)
    assert {(link.left, link.right) for link in found.links} == {((number,), (number,)) for number in range(len(LINES))}
    assert min(link.score for link in found.links) > 0.99


def test_the_fewer_words_a_line_keeps_the_less_sure_is_its_link() -> None:
    changed = list(LINES)
    changed[30], changed[60] = with_words(LINES[30], 6), with_words(LINES[60], 2)
    found = versions(changed)
    assert link_of(found, 30).score > link_of(found, 60).score


def test_a_line_that_one_version_has_more_stands_alone() -> None:
    found = versions([*LINES[:40], "Herring was scarce in winter.", *LINES[40:]])
    assert [link.right for link in found.links if link.kind == "alone"] == [(40,)]
    assert link_of(found, 40).right == (41,)


def test_a_line_far_from_its_place_is_linked_if_it_is_clear_and_has_moved() -> None:
    changed = [*LINES[:20], *LINES[21:], LINES[20]]
    moved = link_of(versions(changed), 20)
    assert (moved.right, moved.moved) == ((len(LINES) - 1,), True)


def test_a_link_says_what_is_shared_in_the_words_of_the_text() -> None:
    reason = link_of(versions(LINES), 5).reason
    assert reason.startswith("share: ")
    assert set(reason.removeprefix("share: ").split(", ")) <= set(LINES[5].split())


def test_what_the_reader_pins_or_forbids_goes_first() -> None:
    found = versions(LINES, decided([(10, 50)], [(70, 70)]))
    assert link_of(found, 10).right == (50,)
    assert link_of(found, 10).reason == "set by hand"
    assert link_of(found, 70).right == ()
    assert sum(50 in link.right for link in found.links) == 1
