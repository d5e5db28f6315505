"""Looking up links of two accounts, whichever of them is the left one."""

from __future__ import annotations

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.lookup import Lookup, turned
from readout_tui.core.model import FIRST_TWO, Account, AccountPair, Comparison, Ref, Row, in_rows, numbers
from readout_tui.formats.load import seeds
from tests.builders import comparison, group, harbour, ref

A, B = FIRST_TWO


@pytest.fixture(scope="module")
def made() -> Comparison:
    return compare(seeds())


@pytest.mark.parametrize("pair", [(A, B), (B, A)])
def test_every_passage_is_found_in_the_row_of_its_link(made: Comparison, pair: AccountPair) -> None:
    lookup = Lookup(made, pair)
    for row, link in in_rows(lookup.links):
        assert lookup.refs(link) == (*(Ref(pair[0], n) for n in link.left), *(Ref(pair[1], n) for n in link.right))
        for one in lookup.refs(link):
            assert lookup.row(one) == row
            assert one.passage in lookup.within(link, one.account)
            assert lookup.across(link, one.account) == lookup.within(link, lookup.facing(one.account))


def test_seen_from_the_other_side_the_same_passages_correspond(made: Comparison) -> None:
    forth, back = Lookup(made, (A, B)), Lookup(made, (B, A))
    for account in FIRST_TWO:
        for one in (Ref(account, n) for n in numbers(made.readouts[account].passages)):
            assert back.link(one) == forth.link(one).swapped()
            assert [link.swapped() for link in back.also(one)] == list(forth.also(one))
            assert sorted(back.partners(one)) == sorted(forth.partners(one))
            assert back.alone(one) == forth.alone(one)


def test_rows_are_in_the_order_of_the_left_text(made: Comparison) -> None:
    for pair in ((A, B), (B, A)):
        lefts = [link.left for link in Lookup(made, pair).links if link.left]
        assert lefts == sorted(lefts)


def test_turned_twice_is_as_it_was(made: Comparison) -> None:
    alignment = made.alignments[FIRST_TWO]
    again = turned(turned(alignment))
    assert again.links == alignment.links
    assert again.also == alignment.also


def test_what_only_the_right_has_stands_behind_what_comes_before_it_there() -> None:
    """The harbour: B4 follows B3, which is linked to A2; B2 has moved, so nothing is put behind it."""
    lookup = Lookup(harbour(), (A, B))
    assert [link.sides for link in Lookup(harbour(), (B, A)).links] == [
        ((0,), (0,)),
        ((1,), (3,)),
        ((2,), (1,)),
        ((), (2,)),
        ((), (4,)),
        ((3,), ()),
    ]
    assert lookup.row(ref(1, 3)) == Row(5)


def test_what_is_provisional_stays_so_from_the_other_side() -> None:
    made = comparison(
        [[("One.", None, "none"), ("Two.", None, "none")]],
        [[("Uno.", None, "none"), ("Dos.", None, "none")]],
        [((0,), (1,), "same", True), ((1,), (), "alone", False), ((), (0,), "alone", False)],
    )
    alignment = made.alignments[FIRST_TWO]._replace(provisional=frozenset({Row(0)}))
    back = turned(alignment)
    assert [back.links[row].sides for row in back.provisional] == [(group(1), group(0))]


def test_accounts_that_are_not_of_the_pair_are_not_asked_for() -> None:
    first, second = seeds()
    made = compare((first, second, first._replace(origin="copy")))
    Lookup(made)
    assert set(made.alignments.made) == {FIRST_TWO}
    lookup = Lookup(made, (Account(2), A))
    assert set(made.alignments.made) == {FIRST_TWO, (A, Account(2))}
    assert lookup.readouts == (made.readouts[2], made.readouts[0])
