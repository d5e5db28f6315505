"""From links to rows: the place of passages that only one account has, and of those that are never aligned."""

from __future__ import annotations

from collections.abc import Iterable

from readout_tui.core.model import PassageKind
from tests.builders import decided
from tests.core.alignment.test_align import aligned, readout

WORDS = "byron harbour ministers herring quarrel orchard".split()
"""Accounts of single words of no relation: only what is pinned corresponds."""


def rows(
    left: int,
    right: int,
    pins: Iterable[tuple[int, int]],
    kinds: tuple[tuple[PassageKind, ...], tuple[PassageKind, ...]] = ((), ()),
) -> list[str]:
    """The rows of two accounts of so many passages, drawn: "0=2", "1=", "=3"; a moved link has a star."""
    accounts = (
        readout("A", [f"{word}." for word in WORDS[:left]], kinds[0]),
        readout("B", [f"{word * 2}." for word in WORDS[:right]], kinds[1]),
    )
    links = aligned(*accounts, decided(pins)).links
    return ["+".join(map(str, link.left)) + "=" + "+".join(map(str, link.right)) + "*" * link.moved for link in links]


def test_rows_follow_the_left_text() -> None:
    assert rows(3, 3, [(0, 0), (2, 1)]) == ["0=0", "1=", "2=1", "=2"]


def test_what_only_the_right_has_stands_behind_what_it_follows_there() -> None:
    assert rows(3, 4, [(0, 0), (1, 2), (2, 3)]) == ["0=0", "=1", "1=2", "2=3"]
    assert rows(2, 3, [(0, 1), (1, 2)]) == ["=0", "0=1", "1=2"]


def test_what_only_the_right_has_stands_behind_the_last_passage_of_a_link_of_several() -> None:
    assert rows(2, 5, [(0, 0), (0, 1), (1, 3)]) == ["0=0+1", "=2", "1=3", "=4"]


def test_a_moved_link_is_no_neighbour() -> None:
    """B1 follows B0, which is linked to the last passage of A. Put behind that moved link, it would be out of order."""
    assert rows(4, 6, [(0, 2), (1, 3), (2, 4), (3, 0)]) == ["=1", "0=2", "1=3", "2=4", "=5", "3=0*"]


def test_the_shorter_side_of_a_crossing_moved() -> None:
    assert rows(4, 4, [(0, 1), (1, 2), (2, 3), (3, 0)]) == ["0=1", "1=2", "2=3", "3=0*"]
    assert rows(4, 4, [(0, 3), (1, 0), (2, 1), (3, 2)]) == ["0=3*", "1=0", "2=1", "3=2"]


def test_headlines_of_no_relation_stand_apart() -> None:
    kinds: tuple[PassageKind, ...] = ("headline", "sentence", "sentence")
    assert rows(2, 3, [(1, 2), (0, 1)], (kinds, kinds)) == ["=0", "=1", "0=", "1=2"]


def test_a_headline_that_only_one_has_stands_alone() -> None:
    assert rows(2, 2, [(1, 0)], (("headline", "sentence"), ())) == ["0=", "1=0", "=1"]
