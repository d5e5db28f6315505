"""The rows of all accounts, looked up by passage."""

from __future__ import annotations

import pytest

from readout_tui.core.collate import collate, joined
from readout_tui.core.coverage_table import CoverageTable
from readout_tui.core.model import Account, Ref, numbers
from tests.builders import event, ref


@pytest.fixture
def table() -> CoverageTable:
    made = event()
    return CoverageTable(made, joined(made))


def test_every_passage_is_found_in_its_row(table: CoverageTable) -> None:
    for account in table.comparison.accounts:
        for passage in numbers(table.comparison.readouts[account].passages):
            assert passage in table.row(Ref(account, passage)).cells[account]


def test_the_base_decides_the_order_and_to_what_others_are_held(table: CoverageTable) -> None:
    for base in table.comparison.accounts:
        rows = tuple(table.cells[number] for number in table.order(base))
        assert rows == collate(table.comparison, base)
    first = table.number(ref(0, 0))
    assert table.states(first, Account(0)) == ("reports", "reports", "differs", "silent")
    assert table.states(first, Account(2)) == ("differs", "differs", "reports", "silent")


def test_the_passages_of_an_account_are_walked_in_the_order_of_the_rows(table: CoverageTable) -> None:
    for base in table.comparison.accounts:
        for account in table.comparison.accounts:
            order, rank = table.walk(account, base)
            assert sorted(order) == list(numbers(table.comparison.readouts[account].passages))
            assert [rank[passage] for passage in order] == list(range(len(order)))
            places = [table.order(base).index(table.number(Ref(account, passage))) for passage in order]
            assert places == sorted(places)


def test_rows_are_counted_by_how_many_report_them(table: CoverageTable) -> None:
    assert table.counts() == (0, 2, 3)


def test_what_corresponds_to_a_passage_is_told_of_all_other_accounts(table: CoverageTable) -> None:
    assert table.told(ref(0, 0)) == (ref(1, 0), ref(2, 0))
    assert table.told(ref(2, 1)) == (ref(0, 1),)
    assert table.told(ref(3, 0)) == ()
