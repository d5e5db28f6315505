"""The margin of three accounts or more: who reports a row, who does differently, who is silent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from readout_tui.core.characters.widths import cells
from readout_tui.core.collate import joined
from readout_tui.core.coverage_table import CoverageTable
from readout_tui.core.model import Account, AccountPair, Comparison, Options, Row
from readout_tui.core.search.index import build
from readout_tui.core.worddiff.differences import differences
from readout_tui.session import Session
from readout_tui.settings import View
from readout_tui.tui.panes.canvas import Canvas
from readout_tui.tui.panes.render import EDGE
from readout_tui.view.coverage_margin import COVERAGE_MARKS, NO_MARGIN, margin_layout, margin_of
from readout_tui.view.layout import Line
from readout_tui.view.status import head, letters, plain, title
from tests.builders import event, harbour, link, ref, several

A, B, C, D = (Account(n) for n in range(4))
VIEWS: tuple[View, ...] = ("level", "flow", "merged")


def opened(panes: AccountPair = (A, B), known: bool = True, made: Comparison | None = None) -> Session:
    made = made or event()
    session = Session.of(made, build(made, panes))
    return replace(session, table=CoverageTable(made, joined(made)) if known else None)


def drawn(session: Session, width: int = 100) -> list[str]:
    canvas = Canvas(lambda row: differences(session.lookup, row, Options()))
    canvas.resize(width, 16)
    canvas.show(session)
    return ["".join(segment.text for segment in canvas.painted(y)[0]) for y in range(16)]


def beside(session: Session, words: str, width: int = 100) -> str:
    """What the margin says on the line that holds some words, before the cells of the overview."""
    line = next(line for line in drawn(session, width) if words in line)
    return line[-EDGE - margin_layout(session, width).width : -EDGE]


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_says_who_reports_a_row(view: View) -> None:
    session = opened().viewed(view)
    assert beside(session, "The harbour opens in May") == " ● ● ○ ·"
    assert beside(session, "Forty ships") == " ● · ● ·"
    assert beside(session, "The fee falls") == " ● · · ·"


@pytest.mark.parametrize("view", ["level", "flow"])
def test_the_base_is_what_others_are_held_to(view: View) -> None:
    assert beside(opened((C, A)).viewed(view), "in June") == " ○ ○ ● ·"


def test_narrow_lines_have_no_space_between_the_columns() -> None:
    assert beside(opened(), "The harbour opens", 80) == " ●●○·"


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", [40, 80, 121])
def test_every_line_fills_the_width_whatever_is_known(view: View, width: int) -> None:
    for known in (False, True):
        assert {cells(line) for line in drawn(opened(known=known).viewed(view), width)} == {width}


def test_nothing_is_claimed_before_the_rows_are_known() -> None:
    assert beside(opened(known=False), "The harbour opens").strip() == ""


def test_where_the_text_stands_does_not_hang_on_whether_rows_are_known() -> None:
    def text(known: bool) -> list[str]:
        return [line[:80] for line in drawn(opened(known=known))]

    assert text(known=False) == text(known=True)


def test_in_the_flow_view_it_is_of_the_pane_with_the_cursor() -> None:
    session = opened((A, D)).viewed("flow")
    assert beside(session, "The harbour opens") == " ● ● ○ ·"
    assert beside(session.other_pane(), "Nobody spoke") == " · · · ●"


def test_a_link_that_no_row_holds_together_is_told_as_it_is_shown() -> None:
    apart = [link((0,), (), "alone"), link((), (0,), "alone")]
    sure = [link((0,), (0,), "same")._replace(score=0.9)]
    links = {(A, C): sure, (A, D): sure, (C, D): sure, (B, C): apart, (B, D): apart}
    links[A, B] = [link((0,), (0,), "differs")._replace(score=0.5)]
    made = several([["a"], ["b"], ["c"], ["d"]], links)
    session = opened(made=made)
    table = session.table
    assert table is not None
    assert table.number(ref(A, 0)) != table.number(ref(B, 0))
    said = margin_of(session, Line((None, None), Row(0), True))
    assert said is not None
    assert said[:2] == ("reports", "doubt")  # a link that has to be checked


def test_two_accounts_have_no_margin() -> None:
    made = harbour()
    assert margin_layout(Session.of(made, build(made)), 200) is NO_MARGIN


def test_twelve_accounts_fit_beside_the_text() -> None:
    made = several([[f"Line {n}."] for n in range(12)], {})
    session = Session.of(event(), build(event()))
    assert margin_layout(replace(session, comparison=made), 80).width == 13
    assert margin_layout(replace(session, comparison=made), 40) is NO_MARGIN  # they would take a third of the line


def test_every_state_has_a_sign_of_its_own() -> None:
    assert len(set(COVERAGE_MARKS.values())) == len(COVERAGE_MARKS)


def test_the_lines_above_say_how_many_accounts_and_rows_there_are() -> None:
    session = opened((B, C))
    assert plain(head(session, 80)).startswith(" 5 rows: 0 in all · 2 in some · 3 in one")
    assert plain(head(opened(known=False), 80, aligned=4)).startswith(" 4 of 6 pairs of accounts compared")
    assert plain(title(session, B, 200)).startswith(" B 2/4 base Publisher B, 2024-05-01  Title of B")
    assert plain(title(session, C, 200)).startswith(" C 3/4 Publisher C, 2024-05-01  Title of C")
    assert plain(letters(session, margin_layout(session, 120))) == " A B C D"
