"""Other accounts in the panes: who comes, and where the cursors go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from readout_tui.core.collate import joined
from readout_tui.core.coverage_table import CoverageTable
from readout_tui.core.model import LEFT, RIGHT, Account, AccountPair, Comparison, Ref
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.session import BACK, FORWARD, Session
from readout_tui.view import turning
from readout_tui.view.turning import PaneTurn
from tests.builders import event, harbour, ref

A, B, C, D = (Account(n) for n in range(4))


@pytest.fixture
def made() -> Comparison:
    return event()


def opened(made: Comparison, panes: AccountPair = (A, B)) -> Session:
    session = Session.of(made, build(made, panes))
    return replace(session, table=CoverageTable(made, joined(made)))


def shown(session: Session, turn: PaneTurn | None) -> Session:
    """The session after a turn, as the screen makes it."""
    assert turn is not None
    fresh = opened(session.comparison, turn.panes)
    other = turn.panes[RIGHT] if turn.panes[LEFT] == turn.account else turn.panes[LEFT]
    place = turn.place or fresh.beside(session.place_in(session.pane_of(other)))
    return session.turned(fresh, place, turn.across)


def test_the_other_pane_goes_through_all_other_accounts(made: Comparison) -> None:
    session = opened(made)
    seen = []
    for _ in range(4):
        seen.append(session.panes)
        session = shown(session, turning.across(session, FORWARD))
    assert seen == [(A, B), (A, C), (A, D), (A, B)]
    assert shown(session, turning.across(session, BACK)).panes == (A, B)
    assert session.place == ref(A, 0)


def test_the_pane_with_the_cursor_can_change_too_and_the_cursor_stays_in_the_row(made: Comparison) -> None:
    session = shown(opened(made), turning.here(opened(made), FORWARD))
    assert session.panes == (C, B)
    assert session.place == ref(C, 0)
    assert session.place_in(RIGHT) == ref(B, 0)
    right = opened(made).other_pane()
    assert shown(right, turning.here(right, FORWARD)).panes == (A, C)


def test_a_cursor_without_a_partner_goes_to_what_stands_nearest(made: Comparison) -> None:
    session = opened(made).to(ref(A, 2))
    there = shown(session, turning.across(session, FORWARD))
    assert there.panes == (A, C)
    assert there.place_in(RIGHT) == ref(C, 1)  # beside A1, the row above


def test_every_report_of_a_passage_is_shown_across_accounts(made: Comparison) -> None:
    session = opened(made)
    seen = []
    for _ in range(3):
        session = shown(session, turning.reporter(session, FORWARD))
        seen.append((session.panes, session.place_in(RIGHT)))
    assert seen == [((A, C), ref(C, 0)), ((A, B), ref(B, 0)), ((A, C), ref(C, 0))]
    assert session.place == ref(A, 0)
    assert shown(session, turning.reporter(session, BACK)).place_in(RIGHT) == ref(B, 0)


def test_what_one_account_alone_reports_has_no_other_report(made: Comparison) -> None:
    session = opened(made).to(ref(A, 2))
    assert turning.reporter(session, FORWARD) is None


def test_the_base_comes_left_with_its_cursor(made: Comparison) -> None:
    session = opened(made).to(ref(B, 1))
    there = shown(session, turning.as_base(session))
    assert there.panes == (B, A)
    assert there.base == B
    assert there.place == ref(B, 1)
    assert turning.as_base(there) is None


def test_a_passage_of_an_account_that_is_not_shown_takes_the_other_pane(made: Comparison) -> None:
    session = opened(made)
    there = shown(session, turning.leading_to(session, ref(D, 0)))
    assert there.panes == (A, D)
    assert there.place == ref(D, 0)
    assert turning.leading_to(session, ref(B, 1)) is None


def test_of_two_accounts_there_is_no_next_one() -> None:
    pair = harbour()
    session = Session.of(pair, build(pair))
    assert turning.across(session, FORWARD) is None
    assert turning.here(session, BACK) is None


def test_a_search_and_a_selection_stay_while_they_are_shown(made: Comparison) -> None:
    session = opened(made).remembered()
    session = session.searched(find(parse("harbour"), session.index)).select()
    assert [hit.ref for hit in session.hits] == [ref(A, 0), ref(B, 0)]
    there = shown(session, turning.across(session, FORWARD))
    assert [hit.ref for hit in there.hits] == [ref(A, 0), ref(C, 0)]
    assert there.selection == session.selection
    assert there.origin == ref(A, 0)
    away = shown(there, turning.here(there, FORWARD))
    assert away.panes == (B, C)
    assert away.selection is None
    assert away.origin is None
    assert away.results is session.results


def test_the_cursor_is_always_in_an_account_that_is_shown(made: Comparison) -> None:
    moves = (turning.across, turning.here, turning.reporter)
    session = opened(made)
    for number in range(24):
        turn = moves[number % 3](session, FORWARD if number % 5 else BACK)
        if turn is not None:
            session = shown(session, turn)
        assert session.place.account in session.panes
        assert len(set(session.panes)) == 2
        for pane in (LEFT, RIGHT):
            place: Ref = session.place_in(pane)
            assert place.passage < len(made.readouts[place.account].passages)
