"""From probabilities of pairs to groups: the threshold for a pair, and which pairs a group may include."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.alignment.grouping import WIDEST, Decided, best_cut, grouped
from readout_tui.core.model import Order

Pair = tuple[Order, Order]
THRESHOLD = 0.5
CHANCES = st.lists(st.floats(0.01, 1.0), min_size=1, max_size=12)


def expected_f1(chances: Sequence[float], cut: float) -> float:
    """Expected F1 by its definition: twice the expected hits, divided by the pairs taken plus the pairs expected."""
    taken = [value for value in chances if value >= cut]
    return 2 * sum(taken) / (len(taken) + sum(chances))


@given(CHANCES)
def test_no_other_cut_is_expected_to_do_better(chances: list[float]) -> None:
    cut = best_cut(chances, 0.0, 1.0)
    best = max(expected_f1(chances, other) for other in chances)
    assert expected_f1(chances, cut) == pytest.approx(best)


@given(CHANCES)
def test_the_cut_is_the_chance_of_the_last_pair_that_is_worth_taking(chances: list[float]) -> None:
    assert best_cut(chances, 0.0, 1.0) in chances


@given(CHANCES, st.floats(0.0, 0.4), st.floats(0.4, 1.0))
def test_the_cut_stays_between_its_limits(chances: list[float], lowest: float, highest: float) -> None:
    free = best_cut(chances, 0.0, 1.0)
    assert best_cut(chances, lowest, highest) == min(max(free, lowest), highest)


def test_texts_that_hardly_correspond_are_searched_harder_than_texts_that_do_throughout() -> None:
    """Among sure pairs, a doubtful one lowers the expected F1; if there are only doubtful ones, it raises it."""
    assert best_cut([0.95, 0.95, 0.9, 0.3], 0.2) > best_cut([0.3, 0.25, 0.02, 0.01], 0.2)


Drawn = list[tuple[list[int], list[int]]]
"""Groups: their passages on the left and on the right."""


def orders(pairs: Iterable[tuple[int, int]]) -> list[Pair]:
    return [(Order(i), Order(j)) for i, j in pairs]


def groups(
    found: Mapping[tuple[int, int], float],
    pins: Iterable[tuple[int, int]] = (),
    forbidden: Iterable[tuple[int, int]] = (),
) -> tuple[Drawn, Drawn]:
    """The groups of the partition and the further ones."""
    likely = dict(zip(orders(found), found.values(), strict=True))
    decided = Decided(frozenset(orders(pins)), frozenset(orders(forbidden)))
    primary, further = (
        [(list[int](group.left), list[int](group.right)) for group in made]
        for made in grouped(likely, THRESHOLD, decided)
    )
    return primary, further


@pytest.mark.parametrize(("completing", "group"), [(0.41, ([0, 1], [0, 1])), (0.39, ([0, 1], [0]))])
def test_a_pair_that_only_completes_a_group_may_be_a_fifth_less_likely_than_a_link_and_no_more(
    completing: float, group: tuple[list[int], list[int]]
) -> None:
    """It is shown as linked like the others, although only its neighbours support it."""
    assert groups({(0, 0): 0.9, (1, 0): 0.8, (0, 1): 0.7, (1, 1): completing})[0] == [group]


def test_a_pair_that_completes_no_group_becomes_a_further_link() -> None:
    assert groups({(0, 0): 0.9, (1, 0): 0.8, (0, 1): 0.7}) == ([([0, 1], [0])], [([0], [1])])


def test_the_likelier_pair_decides_where_a_passage_belongs() -> None:
    assert groups({(0, 0): 0.9, (0, 5): 0.95}) == ([([0], [5])], [([0], [0])])


def test_a_group_takes_in_what_lies_between_if_that_is_likely_too() -> None:
    assert groups({(0, 0): 0.9, (0, 1): 0.45, (0, 2): 0.8})[0] == [([0], [0, 1, 2])]
    assert groups({(0, 0): 0.9, (0, 1): 0.3, (0, 2): 0.8})[0] == [([0], [0])]


def test_a_pair_below_the_threshold_is_no_link() -> None:
    assert groups({(0, 0): 0.49, (1, 1): 0.5}) == ([([1], [1])], [])


def test_a_group_is_no_wider_than_a_reader_can_oversee() -> None:
    primary, _ = groups({(0, place): 0.9 for place in range(WIDEST + 3)})
    assert primary == [([0], list(range(WIDEST)))]


def test_a_group_takes_nothing_that_is_in_another() -> None:
    found = {(0, 0): 0.9, (1, 1): 0.9, (0, 2): 0.8, (0, 1): 0.45, (1, 0): 0.45}
    assert groups(found) == ([([0], [0]), ([1], [1])], [([0], [2])])


def test_what_is_forbidden_is_neither_linked_nor_taken_into_a_group() -> None:
    found = {(0, 0): 0.9, (1, 0): 0.8, (0, 1): 0.9, (1, 1): 0.6}
    assert groups(found, forbidden=[(0, 1)]) == ([([0, 1], [0])], [([1], [1])])


def test_a_pin_is_a_link_however_unlikely_and_its_passages_have_no_other() -> None:
    assert groups({(0, 0): 0.9, (1, 1): 0.9, (2, 2): 0.9}, pins=[(0, 1)]) == ([([0], [1]), ([2], [2])], [])


def test_what_lies_between_two_pins_is_not_joined_unless_it_is_likely() -> None:
    assert groups({}, pins=[(0, 0), (0, 2)]) == ([([0], [0])], [([0], [2])])
    assert groups({}, pins=[(0, 0), (0, 1)]) == ([([0], [0, 1])], [])


def test_what_a_reader_decided_leaves_other_pairs_open_only_to_other_passages() -> None:
    left = Decided(frozenset(orders([(0, 1)])), frozenset(orders([(2, 2)])))
    likely = dict.fromkeys(orders([(0, 0), (0, 1), (1, 1), (2, 2), (2, 3)]), 0.9)
    assert set(left.allowed(likely)) == set(orders([(0, 1), (2, 3)]))
