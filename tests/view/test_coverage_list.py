"""The list of all rows, read as text, and where its cells lead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from readout_tui.core.characters.widths import cells
from readout_tui.core.collate import joined
from readout_tui.core.coverage import ROW_ORDERS, RowOrderName
from readout_tui.core.coverage_table import CoverageTable
from readout_tui.core.model import Account, AccountPair
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.core.search.results import ALL
from readout_tui.session import Session
from readout_tui.view.coverage_list import CoverageList, opened
from readout_tui.view.status import plain
from tests.builders import event, ref

A, B, C, D = (Account(n) for n in range(4))


def session_of(panes: AccountPair = (A, B)) -> Session:
    made = event()
    session = Session.of(made, build(made, panes))
    return replace(session, table=CoverageTable(made, joined(made)))


def listed(session: Session, order: RowOrderName = "order") -> CoverageList:
    assert session.table is not None
    return CoverageList(session, session.table, order)


def drawn(session: Session, order: RowOrderName = "order", width: int = 80) -> list[str]:
    found = listed(session, order)
    return [plain(found.line(position, width, None)).rstrip() for position in range(len(found.rows))]


def test_each_row_says_who_reports_it_and_who_is_alone() -> None:
    assert drawn(session_of()) == [
        "    1  ·     ·     ·     ●     D1 Nobody spoke.                       only D",
        "    2  ●     ●     ○     ·     A1 The harbour opens in May.           C against",
        "    3  ·     ●     ·     ·     B2 Taxes rise.                         only B",
        "    4  ●     ·     ●     ·     A2 Forty ships come.",
        "    5  ●     ·     ·     ·     A3 The fee falls.                      only A",
    ]


@pytest.mark.parametrize("width", [40, 80, 120, 200])
@pytest.mark.parametrize("order", ROW_ORDERS)
def test_every_line_has_its_width(width: int, order: RowOrderName) -> None:
    found = listed(session_of(), order)
    for position in range(len(found.rows)):
        assert cells(plain(found.line(position, width, A))) == width


def test_the_letters_stand_over_their_columns() -> None:
    found = listed(session_of())
    for width in (40, 80, 160):
        heading, line = plain(found.heading(width)), plain(found.line(0, width, D))
        assert [heading.index(letter) for letter in "ABCD"] == [n for n, sign in enumerate(line) if sign in "●○·"][:4]
        assert f"[{line[heading.index('D')]}]" in line


def test_orders_put_first_who_is_alone_or_what_differs() -> None:
    assert [line[28:36].split()[0] for line in drawn(session_of(), "fewest")][-1] == "A1"
    assert "A1" in drawn(session_of(), "different")[0]
    assert "nobody named: D1" in drawn(session_of(), "speaker")[0]
    for order in ROW_ORDERS:
        found = listed(session_of(), order)
        assert sorted(row.cells for row in found.rows) == sorted(row.cells for row in listed(session_of()).rows)


def test_another_base_holds_the_same_rows_to_itself() -> None:
    found = listed(session_of((C, A)))
    at = found.position(found.table.row(ref(C, 0)).cells)
    assert plain(found.line(at, 80, None)).split()[1:5] == ["○", "○", "●", "·"]
    assert "base C" in plain(found.head())


def test_the_cell_under_the_cursor_is_told_in_words() -> None:
    found = listed(session_of())
    at = found.position(found.table.row(ref(A, 0)).cells)
    told = [plain(found.details(at, account)) for account in (A, B, C, D)]
    assert told == [
        " A reports it: A1 The harbour opens in May.",
        " B reports it: B1 The harbour opens in May.",
        " C reports it differently: C1 The harbour opens in June.",
        " D No passage found",
    ]


def test_filters_dim_rows_or_leave_them_out_and_hits_are_marked() -> None:
    session = session_of()
    only = find(parse("ships"), session.index, kept=ALL)
    dimmed = session.narrow(only).hide()
    assert len(drawn(dimmed)) == 5
    found = listed(dimmed)
    labels = {text.split()[0]: role for n in range(5) for text, role in found.line(n, 80, None) if "." in text}
    assert labels == {"D1": "dim", "A1": "dim", "A2": "", "A3": "dim", "B2": "dim"}
    (left,) = drawn(dimmed.hide())
    assert "A2 Forty ships come." in left
    hits = [line for line in drawn(session.searched(find(parse("harbour"), session.index))) if line.startswith("•")]
    assert len(hits) == 1
    assert "A1" in hits[0]


def test_nothing_is_listed_that_no_filter_lets_through() -> None:
    session = session_of()
    nothing = find(parse("nowhere"), session.index, kept=ALL)
    assert listed(session.narrow(nothing)).rows == ()


def test_a_cell_leads_to_its_passage_beside_the_base() -> None:
    session = session_of()
    table = session.table
    assert table is not None
    first, fee, taxes = (table.row(place) for place in (ref(A, 0), ref(A, 2), ref(B, 1)))
    there = opened(session, first, C)
    assert (there.panes, there.place) == ((A, C), ref(C, 0))
    at_base = opened(session, first, A)
    assert (at_base.panes, at_base.place) == ((A, B), ref(A, 0))
    silent = opened(session, fee, D)
    assert (silent.panes, silent.place) == ((A, D), ref(A, 2))
    neither = opened(session, taxes, C)
    assert (neither.panes, neither.place) == ((B, C), ref(B, 1))


def test_two_different_accounts_are_always_shown() -> None:
    session = session_of((B, D))
    assert session.table is not None
    for row in session.table.rows:
        for account in (A, B, C, D):
            turn = opened(session, row, account)
            assert turn.panes[0] != turn.panes[1]
            assert turn.place is not None
            assert turn.place.account in turn.panes
            assert turn.account == turn.place.account
