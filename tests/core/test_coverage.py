"""Who reports what: reports it, differently, elsewhere, or is silent; and who stands against the others."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.collate import collate
from readout_tui.core.coverage import CELL_STATES, ROW_ORDERS, CoverageRow, arranged, coverage, speakers
from readout_tui.core.link_state import link_state
from readout_tui.core.model import FIRST_TWO, Account, AccountPair, Comparison, LinkKind
from tests.builders import disagreeing, group, harbour, link, several
from tests.core.test_collate import comparisons, permuted

A, B, C, D = (Account(n) for n in range(4))


def of(made: Comparison, base: Account = A) -> tuple[CoverageRow, ...]:
    return coverage(made, collate(made, base))


def one_row(kinds: Mapping[AccountPair, LinkKind], accounts: int = 3) -> CoverageRow:
    """Accounts of one passage each, all in one row; a pair that is not named is not linked directly."""
    every = tuple(combinations(map(Account, range(accounts)), 2))
    made = several(
        [[f"{n}"] for n in range(accounts)],
        {
            pair: [link((0,), (0,), kinds[pair])._replace(score=0.9)]
            if pair in kinds
            else [link((0,), (), "alone"), link((), (0,), "alone")]
            for pair in every
        },
    )
    (row,) = of(made)
    assert row.by_all
    return row


def test_an_account_stands_in_a_row_as_its_link_with_the_leading_one_does() -> None:
    row = one_row({(A, B): "reworded", (A, C): "differs", (B, C): "linked"})
    assert row.states() == ("reports", "reports", "differs")
    assert row.states(B) == ("reports", "reports", "linked")
    assert row.states(C) == ("differs", "linked", "reports")


def test_what_no_link_joins_directly_is_in_doubt() -> None:
    row = one_row({(A, B): "same", (A, C): "same"})
    assert row.states(B) == ("reports", "reports", "doubt")


def test_a_suggested_link_is_in_doubt_whatever_it_was_judged() -> None:
    made = several([["a"], ["b"]], {(A, B): [link((0,), (0,), "differs")._replace(score=0.4)]})
    (row,) = of(made)
    assert row.states() == ("reports", "doubt")


def test_of_several_links_between_two_cells_the_one_that_differs_tells() -> None:
    lines = [["a 0", "a 1"], ["b 0", "b 1"], ["c"]]
    each = [link((n,), (n,), kind)._replace(score=0.9) for n, kind in enumerate(("same", "differs"))]  # type: ignore[arg-type]
    whole = [link((0, 1), (0,), "same")._replace(score=0.9)]
    made = several(lines, {(A, B): each, (A, C): whole, (B, C): whole})
    (row,) = of(made)
    assert row.states() == ("reports", "differs", "reports")
    assert row.differing == 1
    assert row.against is None  # A and B differ, and both agree with C


def test_one_account_against_the_others() -> None:
    others: dict[AccountPair, LinkKind] = {(A, C): "same", (A, D): "reworded", (C, D): "same"}
    apart: dict[AccountPair, LinkKind] = {(A, B): "differs", (B, C): "differs", (B, D): "differs"}
    assert one_row({**others, **apart}, 4).against == B
    assert one_row({**others, **apart, (B, D): "same"}, 4).against is None
    assert one_row({**others, **apart, (C, D): "differs"}, 4).against is None
    assert one_row({(A, B): "differs", (A, C): "differs", (B, C): "same"}).against == A
    assert one_row({(A, B): "differs", (A, C): "differs"}).against is None  # how B and C stand is not known


def test_who_is_silent_and_who_has_it_elsewhere() -> None:
    """B has at its second place what A says once; C has nothing of it."""
    lines = [["a"], ["b 0", "b 1"], ["c"]]
    made = several(
        lines,
        {
            (A, B): [link((0,), (), "alone"), link((), (0,), "alone"), link((), (1,), "alone")],
            (A, C): [link((0,), (), "alone"), link((), (0,), "alone")],
            (B, C): [link((n,), (), "alone") for n in (0, 1)] + [link((), (0,), "alone")],
        },
    )
    first = next(row for row in of(made) if row.cells[A])
    assert first.states() == ("reports", "silent", "silent")
    assert first.alone == A
    alignment = made.alignments[A, B]._replace(also=(link((0,), (1,), moved=True),))
    again = made._replace(alignments=type(made.alignments)({**made.alignments.made, (A, B): alignment}))
    first = next(row for row in of(again) if row.cells[A])
    assert first.states() == ("reports", "elsewhere", "silent")
    assert first.elsewhere == ((), group(1), ())
    assert first.alone is None
    assert first.silent == (C,)


def test_of_two_accounts_the_states_are_those_of_the_links() -> None:
    said = {"left": "silent", "right": "reports", "same": "reports", "reworded": "reports"}
    for made in (harbour(), disagreeing()):
        by_sides = {row.cells: row for row in of(made)}
        for one in made.alignments[FIRST_TWO].links:
            state = link_state(one)
            assert by_sides[one.sides].states()[B] == said.get(state, state)
            assert by_sides[one.sides].against is None


def test_headlines_are_not_compared() -> None:
    made = several([["a"], ["b"]], {(A, B): [link((0,), (0,), "differs")]})
    readouts = tuple(
        readout._replace(passages=tuple(p._replace(kind="headline") for p in readout.passages))
        for readout in made.readouts
    )
    assert [row.compared for row in of(made)] == [True]
    assert [row.compared for row in of(made._replace(readouts=readouts))] == [False]


def test_rows_are_arranged_by_reporters_differences_and_speakers() -> None:
    lines = [["a 0", "a 1", "a 2"], ["b 0", "b 1"]]
    made = several(lines, {(A, B): [link((0,), (0,), "same"), link((1,), (1,), "differs"), link((2,), (), "alone")]})
    rows = of(made)
    assert [rows.index(row) for row in arranged(made, rows, "order")] == [0, 1, 2]
    assert [rows.index(row) for row in arranged(made, rows, "fewest")] == [2, 0, 1]
    assert [row.cells[A][0] for row in arranged(made, rows, "different")][:1] == [1]
    spoken = harbour()
    told = arranged(spoken, of(spoken), "speaker")
    names = [spoken.attributions.names[key] for row in told for key in speakers(spoken, row)[:1]]
    assert names == sorted(names, key=str.casefold)
    assert len(names) < len(told)
    assert set(ROW_ORDERS) == {"order", "fewest", "different", "speaker"}


@settings(deadline=None)
@given(comparisons(), st.data())
def test_the_order_of_the_accounts_changes_nothing(made: Comparison, data: st.DataObject) -> None:
    order = data.draw(st.permutations(made.accounts))
    base = data.draw(st.sampled_from(made.accounts))
    known = of(made, base)
    turned = of(permuted(made, order), Account(order.index(base)))
    for one, other in zip(known, turned, strict=True):
        assert other.cells == tuple(one.cells[n] for n in order)
        assert other.elsewhere == tuple(one.elsewhere[n] for n in order)
        assert (one.against is None) == (other.against is None)
        if one.cells[base]:
            assert other.states(Account(order.index(base))) == tuple(one.states(base)[n] for n in order)


@settings(deadline=None)
@given(comparisons())
def test_what_a_link_joins_is_silent_in_no_row_of_it(made: Comparison) -> None:
    rows = of(made)
    assert {state for row in rows for state in row.states()} <= set(CELL_STATES)
    for left, right in made.pairs:
        for one in made.alignments[left, right].links:
            for row in rows if one.left and one.right else ():
                if not set(one.left).isdisjoint(row.cells[left]):
                    assert right not in row.silent
                    assert (one in row.links.get((left, right), ())) == (
                        not set(one.right).isdisjoint(row.cells[right])
                    )
                if not set(one.right).isdisjoint(row.cells[right]):
                    assert left not in row.silent
