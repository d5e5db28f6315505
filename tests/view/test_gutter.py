"""The signs between the panes, drawn for the lines of the two accounts of `builders.harbour`."""

from __future__ import annotations

import pytest

from readout_tui.core.model import FIRST_TWO, By, Row
from readout_tui.core.search.index import build
from readout_tui.session import Session
from readout_tui.view.gutter import NO_GUTTER, gutter
from readout_tui.view.layout import Line
from tests.builders import aligned, harbour

HANDS: tuple[By, ...] = ("hand", "computed", "confirmed", "confirmed", "computed", "hand")
"""Who decided each row."""


def opened(score: float = 1.0) -> Session:
    made = harbour()
    links = [one._replace(score=score) for one in made.alignments[FIRST_TWO].links]
    made = made._replace(alignments=aligned(links))
    return Session.of(made, build(made))


def line(row: int, first: bool = True) -> Line:
    return Line((None, None), Row(row), first)


@pytest.mark.parametrize(
    ("row", "signs", "state"),
    [(0, " ═ ", "same"), (2, "◁  ", "left"), (3, "⇄≈ ", "reworded"), (4, "◁  ", "left"), (5, "  ▷", "right")],
)
def test_the_first_line_of_a_link_says_how_it_stands(row: int, signs: str, state: str) -> None:
    drawn = gutter(opened(), line(row))
    assert drawn.signs == signs
    assert set(drawn.states) - {""} == {state}


def test_its_other_lines_join_what_belongs_together() -> None:
    assert gutter(opened(), line(0, first=False)).signs == " │ "
    assert gutter(opened(), line(2, first=False)).signs == "   "


@pytest.mark.parametrize(("score", "sign"), [(0.69, "?"), (0.7, " ")])
def test_a_link_that_is_not_sure_has_a_question_mark(score: float, sign: str) -> None:
    assert gutter(opened(score), line(0)).signs == f" ═{sign}"


def test_a_line_without_a_link_and_one_that_only_points_have_no_sign() -> None:
    assert gutter(opened(), Line((None, None), None)) == NO_GUTTER
    assert gutter(opened(), line(3)._replace(pointer=True)) == NO_GUTTER


def test_what_a_reader_decided_has_a_sign_of_its_own() -> None:
    session = opened()
    links = [one._replace(by=by) for one, by in zip(session.lookup.links, HANDS, strict=True)]
    made = session.comparison._replace(alignments=aligned(links))
    session = Session.of(made, build(made))
    assert [gutter(session, line(row)).signs for row in (0, 2, 3, 5)] == [" ═✎", "◁✓ ", "⇄≈✓", " ✎▷"]
    assert gutter(session, line(2, first=False)).signs == "   "
