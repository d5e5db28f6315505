"""Three accounts side by side on wide screens: what stands where, and which columns stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from readout_tui.core.characters.widths import cells
from readout_tui.core.collate import joined
from readout_tui.core.compare import compare
from readout_tui.core.coverage_table import CoverageTable
from readout_tui.core.model import FIRST_TWO, Account, AccountPair, Comparison, Options, Ref, Source, numbers
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.core.search.results import ALL
from readout_tui.core.worddiff.differences import differences
from readout_tui.session import BACK, FORWARD, Session
from readout_tui.tui.panes.canvas import Canvas
from readout_tui.view.layout import Line
from readout_tui.view.third import WIDE, Columns, Trio, columns, columns_of, turned
from tests.builders import event, harbour, link, ref, several
from tests.view.test_folds import ACCOUNT, FOOT, MENU, page

A, B, C, D = (Account(n) for n in range(4))


def opened(panes: AccountPair = FIRST_TWO, made: Comparison | None = None) -> Session:
    made = made or event()
    session = Session.of(made, build(made, panes))
    return replace(session, table=CoverageTable(made, joined(made)))


def canvas_of(session: Session, width: int = 180, height: int = 16) -> Canvas:
    canvas = Canvas(lambda row: differences(session.lookup, row, Options()))
    canvas.resize(width, height)
    canvas.show(session)
    return canvas


def drawn(session: Session, width: int = 180) -> list[str]:
    canvas = canvas_of(session, width)
    return ["".join(segment.text for segment in canvas.painted(y)[0]) for y in range(canvas.height)]


def trio(session: Session, widths: tuple[int, int, int] = (40, 40, 40)) -> Trio:
    assert session.table is not None
    return Trio(session, session.table, columns(session), widths, None)


def test_wide_screens_show_a_third_account_once_the_rows_are_known() -> None:
    session = opened()
    assert columns_of(session, WIDE) == (A, B, C)
    assert columns_of(session, WIDE - 1) is None
    assert columns_of(session.viewed("flow"), WIDE) == (A, B, C)
    assert columns_of(session.viewed("merged"), WIDE) is None
    assert columns_of(replace(session, table=None), WIDE) is None
    pair = harbour()
    assert canvas_of(Session.of(pair, build(pair))).columns is None


def test_what_corresponds_stands_on_one_line() -> None:
    line = next(line for line in drawn(opened()) if "in June" in line)
    assert line.count("The harbour opens in May.") == 2
    assert line.index("opens in May") < line.rindex("opens in May") < line.index("in June")
    assert "═" in line
    assert "≠" in line
    assert " ● ● ○ ·" in line


def test_who_has_nothing_of_a_row_is_said_to_have_no_passage_there() -> None:
    fee = next(line for line in drawn(opened()) if "The fee falls" in line)
    assert fee.count("no passage found") == 2
    text = "\n".join(drawn(opened()))
    assert "Taxes rise." in text
    assert "Nobody spoke." not in text  # D is not among the three


@pytest.mark.parametrize("width", [WIDE, 181, 240])
def test_every_line_fills_the_width(width: int) -> None:
    for panes in ((A, B), (C, A), (D, B)):
        assert {cells(line) for line in drawn(opened(panes), width)} == {width}


@pytest.mark.parametrize("panes", [(A, B), (A, C), (C, B), (D, A)])
def test_every_passage_of_the_three_is_drawn_once(panes: AccountPair) -> None:
    session = opened(panes)
    found = trio(session)
    heads = [
        ref
        for item in range(len(found.items))
        for line in found.block(item)
        for cell in (*line.cells, line.third)
        if cell
        for ref in cell.heads
    ]
    wanted = {Ref(a, n) for a in columns(session) for n in numbers(session.comparison.readouts[a].passages)}
    assert sorted(heads) == sorted(wanted)
    for place in wanted:
        where = found.find(place)
        assert where is not None
        line = found.block(where.item)[where.first]
        assert isinstance(line, Line)
        assert any(cell is not None and place in cell.heads for cell in (*line.cells, line.third))


def test_a_passage_elsewhere_is_pointed_to() -> None:
    apart = [link((0,), (), "alone"), link((), (0,), "alone")]
    sure = [link((0,), (0,), "same")._replace(score=0.9)]
    links = {(A, C): sure, (A, D): sure, (C, D): sure, (B, C): apart, (B, D): apart}
    links[A, B] = [link((0,), (0,), "reworded")._replace(score=0.5)]
    text = "\n".join(drawn(opened(made=several([["one"], ["two"], ["three"], ["four"]], links))))
    assert "see B1" in text
    assert "see A1" in text
    assert "▷" not in text  # what is elsewhere is not missing


def test_columns_stay_while_the_cursor_goes_through_them() -> None:
    before: Columns = (A, B, C)
    assert turned(before, (A, B), (A, C)) == (A, B, C)
    assert turned(before, (A, C), (A, B)) == (A, B, C)


def test_a_new_account_takes_the_column_of_the_one_that_it_replaces() -> None:
    before: Columns = (A, B, C)
    assert turned(before, (A, B), (A, D)) == (A, D, C)
    assert turned(before, (A, C), (A, D)) == (A, B, D)
    assert turned(before, (A, B), (D, B)) == (D, B, C)
    assert turned(before, (A, B), (B, A)) == (B, A, C)
    assert turned(before, (A, C), (C, A)) == (C, B, A)


def test_the_three_columns_always_show_the_panes() -> None:
    accounts = (A, B, C, D)
    every = [(x, y) for x in accounts for y in accounts if x != y]
    for panes in every:
        for now in every:
            shown = turned(columns(opened(panes)), panes, now)
            assert len(set(shown)) == 3
            assert shown[0] == now[0]
            assert now[1] in shown


def test_the_cursor_and_the_mouse_find_each_column() -> None:
    session = replace(opened((A, C)), columns=(A, B, C))
    canvas = canvas_of(session)
    (y,) = (y for y, line in enumerate(drawn(session)) if "in June" in line)
    line = "".join(segment.text for segment in canvas.painted(y)[0])
    starts = [line.index("The harbour"), line.rindex("opens in May"), line.index("opens in June")]
    spots = [canvas.spot(x, y) for x in starts]
    assert [spot.ref if spot else None for spot in spots] == [ref(A, 0), ref(B, 0), ref(C, 0)]
    assert spots[2] is not None
    assert session.comparison.readouts[C].text[spots[2].offset :].startswith("opens in June")
    assert canvas.seen().keys() == {A, C}


def test_what_filters_hide_is_left_out() -> None:
    session = opened()
    only = session.narrow(find(parse("ships"), session.index, kept=ALL))
    text = "\n".join(drawn(only))
    assert text.count("Forty ships come.") == 2
    assert "The fee falls." not in text


def test_steps_stay_on_the_screen_and_partners_of_all_three_are_marked() -> None:
    session = opened().to(ref(A, 0))
    line = next(line for line in drawn(session) if "in June" in line)
    assert line.count("▶") == 1
    assert line.count("◆") == 2
    canvas = canvas_of(session, height=4)
    for _ in range(3):
        session = session.step(FORWARD)
        canvas.show(session)
        text = "".join(segment.text for y in range(4) for segment in canvas.painted(y)[0])
        assert session.comparison.slice(session.place) in text


def test_the_next_passage_is_the_next_one_below_in_every_column() -> None:
    """By links alone B2 would come before B1: its doubtful partner is A1, in whose row it does not stand."""
    links = {
        (A, B): [
            link((0,), (1,), "reworded", moved=True)._replace(score=0.3),
            link((1,), (0,), "same")._replace(score=0.9),
        ],
        (A, C): [link((0,), (0,), "same")._replace(score=0.9), link((1,), (), "alone")],
        (B, C): [link((0,), (), "alone"), link((1,), (), "alone"), link((), (0,), "alone")],
    }
    session = opened(made=several([["one", "two"], ["three", "four"], ["five"]], links))
    found = trio(session)

    def walked(session: Session) -> list[int]:
        session = session.to(ref(B, 0)).end(BACK)
        seen = [session.place]
        while (following := session.step(FORWARD)).place != session.place:
            session = following
            seen.append(session.place)
        return [where.item for where in map(found.find, seen) if where is not None]

    assert walked(session) == [2, 1]
    assert walked(replace(session, three=True)) == [1, 2]


def test_in_the_flow_view_each_text_has_its_own_order_and_follows_the_cursor() -> None:
    filler = [f"Line number {n} is about nothing." for n in range(40)]
    texts = [
        ["The harbour opens.", *filler],
        [*filler[:20], "The harbour opens.", *filler[20:]],
        [*filler[:30], "The harbour opens.", *filler],
    ]
    ends = {A: 0, B: 20, C: 30}
    links = {}
    for one, other in ((A, B), (A, C), (B, C)):
        left, right = ends[one], ends[other]
        links[one, other] = [
            link((left,), (right,), "same")._replace(score=0.9),
            *(link((n,), (), "alone") for n in range(len(texts[one])) if n != left),
            *(link((), (n,), "alone") for n in range(len(texts[other])) if n != right),
        ]
    session = opened(made=several(texts, links)).viewed("flow")
    canvas = canvas_of(session.to(ref(A, 0)))
    lines = ["".join(segment.text for segment in canvas.painted(y)[0]) for y in range(canvas.height)]
    assert {cells(line) for line in lines} == {180}
    line = lines[0]
    assert line.count("The harbour opens.") == 3
    assert line.count("═") == 2
    assert (line.count("▶"), line.count("◆")) == (1, 2)
    canvas.show(session.to(ref(A, 1)))  # nothing corresponds to it: the third account stays where it is
    assert "".join(segment.text for segment in canvas.painted(0)[0]).count("The harbour opens.") == 3
    scrolled = canvas.scrolled(5)
    assert scrolled is not None
    assert scrolled.place.account == A
    assert {cells("".join(segment.text for segment in canvas.painted(y)[0])) for y in range(canvas.height)} == {180}


def test_what_stands_around_an_account_is_one_line_in_each_column() -> None:
    one = page(*MENU, *ACCOUNT, *FOOT)  # type: ignore[arg-type]
    made = compare([one, Source("Rivera spoke. Okoye declined.", "b", "1"), one._replace(digest="2")])
    session = opened(made=made)
    text = "\n".join(drawn(session))
    assert text.count("3 lines of page furniture") == 2
    assert "News of the harbour" not in text
    unfolded = session.fold()
    assert unfolded is not None
    text = "\n".join(drawn(unfolded))
    assert text.count("News of the harbour") == 2
    assert "page furniture" not in text
