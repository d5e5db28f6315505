"""Choosing the pairs of passages that are scored."""

from __future__ import annotations

from collections.abc import Sequence

from readout_tui.core.alignment.candidates import BREADTH, candidates
from readout_tui.core.model import unwatched
from tests.core.alignment.test_alignment import _verse
from tests.core.alignment.test_features import sides


def proposed(left: list[str], right: list[str]) -> Sequence[tuple[int, int]]:
    return candidates(*sides(left, right), unwatched)


def test_passages_that_share_a_word_are_candidates_and_others_are_not() -> None:
    assert proposed(["Herring was scarce.", "Wheat grew tall."], ["Sailors ate herring.", "Kelp rotted."]) == [(0, 0)]


def test_two_that_tell_of_the_event_are_candidates_though_they_share_no_word() -> None:
    assert proposed(["Byron met with Lund yesterday."], ["Sailors of Velm held talks on kelp."]) == [(0, 0)]


def test_what_one_passage_shares_with_all_others_does_not_make_all_pairs() -> None:
    lines = [f"{_verse(number)} herring" for number in range(80)]
    found = proposed(lines, lines)
    assert {(number, number) for number in range(80)} <= set(found)
    assert len(found) <= 2 * 2 * BREADTH * len(lines)
