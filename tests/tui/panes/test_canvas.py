"""What the panes show, as text: arrangements, marks, scrolling and pointing, without a terminal."""

from __future__ import annotations

import pytest

from readout_tui.core.characters.widths import cells
from readout_tui.core.compare import compare
from readout_tui.core.model import FIRST_TWO, Edit, Source, Span
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.session import FORWARD, Session
from readout_tui.settings import View
from readout_tui.tui.panes.canvas import Canvas
from readout_tui.tui.panes.palette import DARK
from readout_tui.tui.panes.render import EDGE, GUTTER, MARGIN
from readout_tui.view.looks import HAND, LINK_MARKS, MOVED, SEEN, STRIP
from tests.builders import Said, aligned, comparison, harbour, ref


@pytest.fixture
def session() -> Session:
    made = harbour()
    return Session.of(made, build(made))


def no_differences(_row: int) -> tuple[Edit, ...]:
    return ()


def opened(session: Session, width: int = 100, height: int = 24) -> Canvas:
    canvas = Canvas(no_differences)
    canvas.resize(width, height)
    canvas.show(session)
    return canvas


def drawn(canvas: Canvas) -> list[str]:
    return ["".join(segment.text for segment in canvas.painted(y)[0]) for y in range(canvas.height)]


@pytest.mark.parametrize("view", ["level", "flow", "merged"])
def test_a_text_of_white_space_is_drawn(view: View) -> None:
    made = compare([Source(" \n", "a", "0"), Source("Smith said yes.", "b", "1")])
    canvas = opened(Session.of(made, build(made)).viewed(view))
    assert "Smith said yes." in "".join(drawn(canvas))


def line_of(canvas: Canvas, words: str) -> int:
    return next(y for y, line in enumerate(drawn(canvas)) if words in line)


def styles_of(canvas: Canvas, words: str) -> set[str]:
    """The styles of the segments that hold exactly these words."""
    return {str(s.style) for y in range(canvas.height) for s in canvas.painted(y)[0] if s.text == words}


def test_every_line_fills_the_width_exactly(session: Session) -> None:
    for view in ("level", "flow", "merged"):
        for width in (40, 80, 121):
            canvas = opened(session.viewed(view), width)
            assert {cells(line) for line in drawn(canvas)} == {width}


def test_linked_passages_start_on_the_same_line(session: Session) -> None:
    canvas = opened(session)
    both = drawn(canvas)[line_of(canvas, "Rivera said that the")]
    assert "Rivera told him that the" in both
    assert LINK_MARKS["same"] in both


def test_what_only_one_side_has_faces_a_cell_that_says_so(session: Session) -> None:
    canvas = opened(session)
    assert "only in A" in drawn(canvas)[line_of(canvas, "The first ships")]
    assert "only in B" in drawn(canvas)[line_of(canvas, "Both leaders agreed")]


def test_a_moved_passage_stands_beside_its_partner_and_leaves_a_pointer(session: Session) -> None:
    canvas = opened(session)
    beside = drawn(canvas)[line_of(canvas, "She thanked Okoye")]
    assert "Okoye reaffirmed" in beside
    assert MOVED in beside
    pointer = line_of(canvas, "B2 moved: stands beside A4")
    assert line_of(canvas, "President Okoye spoke") < pointer < line_of(canvas, "Rivera told him")


def test_a_passage_that_corresponds_elsewhere_is_not_called_missing() -> None:
    one: list[list[Said]] = [[("A sentence of the lead.", None, "none"), ("The same again in full.", None, "none")]]
    other: list[list[Said]] = [[("It is told once here.", None, "none")]]
    made = comparison(one, other, [((0,), (0,), "reworded", False), ((1,), (), "alone", False)], also=[((1,), (0,))])
    session = Session.of(made, build(made))
    line = drawn(opened(session))[line_of(opened(session), "The same again")]
    assert "see B1, beside A1" in line
    assert MOVED in line
    assert "only in A" not in "".join(drawn(opened(session)))
    assert session.difference("alone", FORWARD) is None
    assert session.index.states(ref(0, 1)) == {"reworded", "moved"}
    assert session.to(ref(0, 1)).pair() == ((1,), (0,))


def test_speakers_have_initials_and_a_bar_that_tells_how_we_know(session: Session) -> None:
    canvas = opened(session)
    lines = drawn(canvas)
    assert lines[line_of(canvas, "Rivera said that")].startswith(" AR┃ ")
    assert lines[line_of(canvas, "The first ships")].startswith(" AR┆ ")
    assert lines[line_of(canvas, "She thanked")].startswith(" AR│ ")
    assert "& ║ Both leaders" in lines[line_of(canvas, "Both leaders")]


def test_cursor_and_partner_have_marks_as_well_as_grounds(session: Session) -> None:
    canvas = opened(session.to(ref(0, 3)))
    line = drawn(canvas)[line_of(canvas, "She thanked")]
    assert line.startswith("▶")
    assert "◆" in line


def test_flow_keeps_each_text_in_its_own_order(session: Session) -> None:
    canvas = opened(session.viewed("flow"), 200)
    text = "\n".join(drawn(canvas))
    assert text.index("Okoye reaffirmed") < text.index("Rivera told him")
    assert "only in A" not in text


def test_flow_brings_the_partner_level_with_the_cursor() -> None:
    made = harbour()
    session = Session.of(made, build(made)).viewed("flow")
    canvas = opened(session, 60, 4)
    session = session.to(ref(0, 1))
    canvas.show(session)
    y = next(y for y, line in enumerate(drawn(canvas)) if line.startswith("▶"))
    assert "◆" in drawn(canvas)[y]


def test_a_locked_pane_does_not_scroll(session: Session) -> None:
    session = session.viewed("flow").lock()
    canvas = opened(session, 60, 4)
    x = MARGIN + canvas.widths[0] + GUTTER + MARGIN
    before = [line[x : x + canvas.widths[1]] for line in drawn(canvas)]
    canvas.show(session.to(ref(0, 4)))
    assert any("Okoye invited" in line for line in drawn(canvas))
    assert [line[x : x + canvas.widths[1]] for line in drawn(canvas)] == before


def test_merged_weaves_what_is_alike_and_stacks_what_is_not() -> None:
    left: list[list[Said]] = [[("The harbour will open in May.", None, "none"), ("Ships came.", None, "none")]]
    right: list[list[Said]] = [[("The harbour should open in May.", None, "none"), ("Boats sail.", None, "none")]]
    made = comparison(left, right, [((0,), (0,), "reworded", False), ((1,), (1,), "reworded", False)])

    both = made.readouts[0].passages[1].span, made.readouts[1].passages[1].span

    def differences(row: int) -> tuple[Edit, ...]:
        if row == 1:
            return (Edit("replaced", *both, "other"),)
        return (
            Edit("equal", Span(0, 12), Span(0, 12)),
            Edit("replaced", Span(12, 16), Span(12, 18), "modality"),
            Edit("equal", Span(16, 29), Span(18, 31)),
        )

    canvas = Canvas(differences)
    canvas.resize(80, 12)
    canvas.show(Session.of(made, build(made)).viewed("merged"))
    lines = drawn(canvas)
    assert "The harbour [will│should] open in May." in lines[0]
    assert lines[2].startswith(" ≈A     Ships came.")
    assert lines[3].startswith(" │B     Boats sail.")


def test_the_cursor_stays_where_it_is_across_views_and_sizes() -> None:
    made = harbour()
    session = Session.of(made, build(made))
    canvas = opened(session, 50, 8)
    session = session.to(ref(0, 3))
    canvas.show(session)
    for view in ("flow", "level", "flow"):
        session = session.viewed(view)
        canvas.show(session)
        assert any(line.startswith("▶") for line in drawn(canvas))
    for width, height in ((30, 5), (100, 12), (44, 3), (10, 1)):
        canvas.resize(width, height)
        assert any(line.startswith("▶") for line in drawn(canvas)), (width, height)


def test_hits_are_lit_in_both_panes(session: Session) -> None:
    session = session.searched(find(parse("harbour"), session.index))
    canvas = opened(session)
    assert len(styles_of(canvas, "harbour")) == 1
    assert sum(line[-2] == "•" for line in drawn(opened(session, height=6))) >= 1  # and in the overview
    here = session.next_hit(FORWARD)
    assert here is not None
    canvas.show(here)
    assert len(styles_of(canvas, "harbour")) == 2


def test_the_overview_is_apart_in_shapes_of_its_own_and_absent_where_all_fits(session: Session) -> None:
    assert all(line.endswith(" " * EDGE) for line in drawn(opened(session)))
    canvas = opened(session, height=6)
    lines = drawn(canvas)
    assert all(line[-EDGE] == " " for line in lines)
    assert {line[-1] for line in lines} <= set(STRIP.values())
    assert not {line[-1] for line in lines} & {*LINK_MARKS.values(), MOVED} - {"·"}
    assert any(line[-2] == SEEN for line in lines)
    assert canvas.edge_row(99, 5) is not None
    assert canvas.edge_row(96, 5) is None
    assert opened(session).edge_row(99, 5) is None


def test_links_by_hand_stand_in_the_overview() -> None:
    made = harbour()
    links = made.alignments[FIRST_TWO].links
    by_hand = made._replace(alignments=aligned([links[0]._replace(by="hand"), *links[1:]]))
    assert any(line[-2] == HAND for line in drawn(opened(Session.of(by_hand, build(by_hand)), height=6)))


def test_all_of_what_is_linked_together_is_lit() -> None:
    one: list[Said] = [("Rivera spoke.", None, "none"), ("She agreed to meet.", None, "none")]
    other: list[Said] = [("Rivera spoke and agreed to meet.", None, "none")]
    made = comparison([one], [other], [((0, 1), (0,), "reworded", False)])
    canvas = opened(Session.of(made, build(made)))
    signs = {line[:1] for line in drawn(canvas) if line.strip()}
    assert signs == {"▶", "◇"}
    lit = {
        s.text.strip(): s.style.bgcolor for y in range(2) for s in canvas.painted(y)[0] if s.style and s.text.strip()
    }
    assert lit["She agreed to meet."] == DARK.partner.bgcolor


def test_filtered_passages_are_dimmed_or_left_out(session: Session) -> None:
    dimmed = session.only_speaker("okoye").hide()
    canvas = opened(dimmed)
    assert any("The first ships" in line for line in drawn(canvas))
    canvas.show(dimmed.hide())
    assert not any("The first ships" in line for line in drawn(canvas))
    assert any("Okoye invited" in line for line in drawn(canvas))


def test_a_cell_of_the_screen_maps_back_to_the_text(session: Session) -> None:
    canvas = opened(session)
    text = session.comparison.readouts[0].text
    y = line_of(canvas, "Rivera said that")
    spot = canvas.spot(MARGIN + 7, y)
    assert spot is not None
    assert spot.ref == ref(0, 1)
    assert text[spot.offset :].startswith("said that")
    x = drawn(canvas)[y].index("Rivera told")
    there = canvas.spot(x, y)
    assert there is not None
    assert there.ref == ref(1, 2)
    assert canvas.spot(3, 500) is None


def test_scrolling_keeps_the_cursor_on_the_screen() -> None:
    made = harbour()
    session = Session.of(made, build(made))
    canvas = opened(session, 50, 5)
    moved = canvas.scrolled(6)
    assert moved is not None
    canvas.show(moved)
    assert any(line.startswith("▶") for line in drawn(canvas))
    assert moved.place > ref(0, 0)


def test_only_lines_that_look_different_are_painted_again(session: Session) -> None:
    canvas = opened(session)
    before = canvas.keys()
    canvas.show(session.to(ref(0, 1)))
    changed = canvas.changed(before)
    assert line_of(canvas, "Rivera said that") in changed
    assert line_of(canvas, "The first ships") not in changed
    before = canvas.keys()
    canvas.show(session.to(ref(0, 1)))
    assert canvas.changed(before) == []


def test_unsafe_characters_stand_out() -> None:
    one = [[("Before \u202eafter and \x1b[31mred.", None, "none")]]
    made = comparison(one, one, [((0,), (0,), "same", False)])  # type: ignore[arg-type]
    canvas = opened(Session.of(made, build(made)))
    text = "".join(drawn(canvas))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "␛[31mred" in text
    assert "reverse" in "".join(styles_of(canvas, "␛"))


def test_the_merged_view_shows_what_does_not_count_as_a_difference_too() -> None:
    left: list[list[Said]] = [[("The harbour, he said, will reopen in May; trade follows.", None, "none")]]
    right: list[list[Said]] = [[("The Harbour he said will reopen in May: trade follows!", None, "none")]]
    made = comparison(left, right, [((0,), (0,), "same", False)])
    whole = Edit("equal", made.readouts[0].passages[0].span, made.readouts[1].passages[0].span)
    canvas = Canvas(lambda _row: (whole,))
    canvas.resize(100, 6)
    canvas.show(Session.of(made, build(made)).viewed("merged"))
    text = " ".join(" ".join(drawn(canvas)).split())
    assert "The [harbour│Harbour][,│] he said[,│] will reopen in May[;│:] trade follows[.│!]" in text


def test_in_the_merged_view_the_margin_names_who_says_the_passage_whatever_stands_before_it() -> None:
    """Only the second account has a dateline, and the line begins with it."""
    left: list[list[Said]] = [
        [("It rained.", None, "none"), ("The harbour will open in May.", "rivera", "explicit")],
    ]
    right: list[list[Said]] = [[("LUND -- The harbour will open in May.", "okoye", "explicit")]]
    made = comparison(left, right, [((0,), (), "alone", False), ((1,), (0,), "same", False)])
    a, b = made.readouts
    dated = b._replace(passages=(b.passages[0]._replace(dateline=Span(0, 7)),))
    equal = Edit("equal", a.passages[1].span, dated.passages[0].said)
    made = made._replace(readouts=(a, dated))
    canvas = Canvas(lambda row: (equal,) if row == 1 else ())
    canvas.resize(80, 8)
    canvas.show(Session.of(made, build(made)).viewed("merged"))
    line = drawn(canvas)[line_of(canvas, "LUND -- The harbour")]
    assert line.startswith(" ═  AR┃ ")


def test_in_the_merged_view_equal_words_that_are_parted_otherwise_stand_in_brackets() -> None:
    made = comparison(
        [[("Díaz-Canel spoke.", None, "none")]], [[("Diaz Canel spoke .", None, "none")]], [((0,), (0,), "same", False)]
    )
    whole = Edit("equal", made.readouts[0].passages[0].span, made.readouts[1].passages[0].span)
    canvas = Canvas(lambda _row: (whole,))
    canvas.resize(100, 6)
    canvas.show(Session.of(made, build(made)).viewed("merged"))
    assert "[Díaz│Diaz][-│] Canel spoke." in " ".join(drawn(canvas))
