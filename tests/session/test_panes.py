"""Two panes show any two of several accounts, in either order: nothing asks which account is called the left one."""

from __future__ import annotations

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import (
    LEFT,
    RIGHT,
    Account,
    AccountPair,
    Comparison,
    Edit,
    Options,
    PassageNumber,
    Row,
    Source,
)
from readout_tui.core.search.find import find, more_like_this, parse
from readout_tui.core.search.index import build
from readout_tui.core.worddiff.differences import differences
from readout_tui.errors import QueryError
from readout_tui.session import BACK, FORWARD, Session
from readout_tui.settings import View
from readout_tui.tui.panes.canvas import Canvas
from readout_tui.view import status
from readout_tui.view.goto import place_of
from tests.builders import ref

A, B, C = (Account(n) for n in range(3))
TEXTS = (
    "It rained in Portmorlen.",
    "President Rivera said that the harbour will open in May.\n\nThe fishing fleet was not mentioned by anybody else.",
    "The weather was fine.\n\nPresident Rivera said that the harbour should open in May.",
)
SHOWN = [(B, C), (C, B)]


@pytest.fixture(scope="module")
def made() -> Comparison:
    return compare([Source(text, f"{n}.txt", str(n) * 64) for n, text in enumerate(TEXTS)])


def opened(made: Comparison, panes: AccountPair) -> Session:
    return Session.of(made, build(made, panes))


def drawn(session: Session, width: int = 140) -> str:
    def edits(row: Row) -> tuple[Edit, ...]:
        return differences(session.lookup, row, Options())

    canvas = Canvas(edits)
    canvas.resize(width, 20)
    canvas.show(session)
    return "\n".join("".join(segment.text for segment in canvas.painted(y)[0]) for y in range(20))


@pytest.mark.parametrize("panes", SHOWN)
def test_a_session_says_who_is_shown_and_who_is_across(made: Comparison, panes: AccountPair) -> None:
    session = opened(made, panes)
    assert session.panes == panes
    assert session.account == panes[LEFT]
    assert session.other_pane().account == panes[RIGHT]
    for account in panes:
        assert session.facing(ref(account, 0)) == next(other for other in panes if other != account)
        assert session.panes[session.pane_of(account)] == account


@pytest.mark.parametrize("panes", SHOWN)
def test_the_partner_is_in_the_other_of_the_two(made: Comparison, panes: AccountPair) -> None:
    session = opened(made, panes).to(ref(B, 0))
    there = session.partner()
    assert there is not None
    assert there.place == ref(C, 1)
    back = there.partner()
    assert back is not None
    assert back.place == ref(B, 0)


@pytest.mark.parametrize("panes", SHOWN)
def test_what_only_one_of_the_two_has_is_not_said_to_be_in_no_third(made: Comparison, panes: AccountPair) -> None:
    session = opened(made, panes).to(ref(B, 1))
    assert "not in C" in status.plain(status.link(session, 120))
    assert "only in B" not in drawn(session)
    assert session.index.states(ref(B, 1)) == {"alone"}
    assert session.index.states(ref(C, 1)) == session.index.states(ref(B, 0))
    assert session.index.states(ref(A, 0)) == frozenset()


@pytest.mark.parametrize("panes", SHOWN)
@pytest.mark.parametrize("view", ["level", "flow", "merged"])
def test_every_view_shows_the_two_and_no_third(made: Comparison, panes: AccountPair, view: View) -> None:
    text = drawn(opened(made, panes).viewed(view))
    assert "fishing fleet" in text
    assert "weather was fine" in text
    assert "It rained" not in text


def test_the_left_pane_stands_on_the_left(made: Comparison) -> None:
    for panes in SHOWN:
        line = next(line for line in drawn(opened(made, panes)).splitlines() if "harbour" in line)
        words = {B: "will open", C: "should open"}
        assert line.index(words[panes[LEFT]]) < line.index(words[panes[RIGHT]])


def test_in_the_merged_view_the_words_of_the_left_pane_come_first(made: Comparison) -> None:
    assert "[will│should]" in drawn(opened(made, (B, C)).viewed("merged"))
    assert "[should│will]" in drawn(opened(made, (C, B)).viewed("merged"))


@pytest.mark.parametrize("panes", SHOWN)
def test_rows_are_walked_from_the_first_to_the_last(made: Comparison, panes: AccountPair) -> None:
    session = opened(made, panes).viewed("merged")
    while (before := session.step(BACK)).place != session.place:
        session = before
    seen = [session.place]
    while (following := session.step(FORWARD)).place != session.place:
        session = following
        seen.append(session.place)
    assert {place.account for place in seen} <= set(panes)
    assert [session.lookup.row(place) for place in seen] == list(range(len(session.lookup.links)))


@pytest.mark.parametrize("panes", SHOWN)
def test_a_search_counts_all_accounts_and_walks_those_that_are_shown(made: Comparison, panes: AccountPair) -> None:
    session = opened(made, panes)
    session = session.searched(find(parse("harbour | rained"), session.index))
    assert session.results is not None
    assert session.results.describe() == "harbour | rained: A 1 · B 1 · C 1"
    assert {hit.ref for hit in session.hits} == {ref(B, 0), ref(C, 1)}


@pytest.mark.parametrize("panes", SHOWN)
def test_how_a_passage_stands_is_asked_of_those_that_are_shown(made: Comparison, panes: AccountPair) -> None:
    results = find(parse("is:alone"), build(made, panes))
    assert results.searched == (B, C)  # a zero of A would be a finding
    assert [hit.ref for found in results.hits for hit in found] == [ref(B, 1), ref(C, 0)]


def test_accounts_are_searched_by_their_letters(made: Comparison) -> None:
    index = build(made, (B, C))
    assert find(parse("in:c harbour"), index).searched == (C,)
    assert find(parse("!in:c harbour"), index).searched == (A, B)
    with pytest.raises(QueryError, match="no text D") as told:
        find(parse("in:d harbour"), index)
    assert "in:a, in:b, in:c" in str(told.value.hint)


def test_what_is_like_a_passage_is_looked_for_across(made: Comparison) -> None:
    for panes in SHOWN:
        results = more_like_this(build(made, panes), B, (PassageNumber(0),))
        assert results.searched == (C,)
        assert results.ranked()[0].ref == ref(C, 1)


@pytest.mark.parametrize("panes", SHOWN)
def test_what_is_typed_leads_to_any_account(made: Comparison, panes: AccountPair) -> None:
    session = opened(made, panes)
    assert place_of(session, "c2") == ref(C, 1)
    assert place_of(session, "1") == ref(panes[LEFT], 0)
    assert place_of(session, "a1") == ref(A, 0)
    with pytest.raises(QueryError, match="no account D") as told:
        place_of(session, "d1")
    assert told.value.hint == "The accounts are A, B and C"


def test_a_copy_of_both_is_by_pane(made: Comparison) -> None:
    assert opened(made, (B, C)).to(ref(B, 0)).pair() == ((0,), (1,))
    assert opened(made, (C, B)).to(ref(B, 0)).pair() == ((1,), (0,))


def test_the_same_panes_are_shown_over_a_new_comparison(made: Comparison) -> None:
    again = compare([readout.source for readout in made.readouts])
    session = opened(made, (C, B)).to(ref(C, 1)).recompared(again, build(again, (C, B)))
    assert session.panes == (C, B)
    assert session.place == ref(C, 1)
