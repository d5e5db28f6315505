"""What differs on the screen: signs, the sentence at the top, the line at the bottom, words at stake, keys, filters."""

import pytest

from readout_tui.core.model import Comparison, Options
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import Filter, build
from readout_tui.core.worddiff.differences import differences
from readout_tui.errors import QueryError
from readout_tui.session import BACK, FORWARD, Session, Stop
from readout_tui.settings import View
from readout_tui.tui.panes.canvas import Canvas
from readout_tui.tui.panes.palette import DARK, PALETTES
from readout_tui.view import status
from readout_tui.view.overview import Proportions, Shape
from tests.builders import disagreeing, ref


@pytest.fixture
def session() -> Session:
    return opened(disagreeing())


def opened(made: Comparison) -> Session:
    return Session.of(made, build(made))


def canvas_of(session: Session, width: int = 120) -> Canvas:
    canvas = Canvas(lambda row: differences(session.lookup, row, Options()))
    canvas.resize(width, 30)
    canvas.show(session)
    return canvas


def drawn(canvas: Canvas) -> list[str]:
    return ["".join(segment.text for segment in canvas.painted(y)[0]) for y in range(canvas.height)]


def line_with(canvas: Canvas, words: str) -> str:
    return next(line for line in drawn(canvas) if words in line)


GUTTERS = {
    "The call took": " ═ ",
    "Rivera welcomed": " ≈ ",
    "Okoye promised": " ? ",
    "Rivera said that 5,000": " ≠ ",
    "harbour will open": "⇄≠ ",
    "Rivera praised": "◁  ",
}


@pytest.mark.parametrize(("words", "signs"), GUTTERS.items())
def test_each_state_has_its_sign_in_the_gutter_and_moved_stands_beside(
    session: Session, words: str, signs: str
) -> None:
    canvas = canvas_of(session)
    left = 5 + canvas.widths[0]
    assert line_with(canvas, words)[left : left + 3] == signs


@pytest.mark.parametrize("view", ["flow", "merged"])
def test_the_other_views_have_the_signs_too(session: Session, view: View) -> None:
    text = "\n".join(drawn(canvas_of(session.viewed(view))))
    assert all(sign in text for sign in "═≈?≠⇄")


def test_the_sign_of_what_differs_is_the_loudest() -> None:
    for palette in PALETTES.values():
        assert palette.badge.bgcolor or palette.badge.reverse, palette.name
        assert palette.badge.bold
        assert not palette.reworded.bold


def test_the_strip_shows_what_differs_before_its_neighbours(session: Session) -> None:
    states = Shape(Proportions(session.lookup), 2).states
    assert states == ("differs", "differs")
    assert set(Shape(Proportions(session.lookup), 40).states) >= {"differs", "same", "reworded", "doubt", "left"}


WORDS = ("5,000", "50,000", "30 June", "30 July", "will open", "next year")


@pytest.mark.parametrize("view", ["level", "flow", "merged"])
def test_words_at_stake_are_marked_wherever_they_are(session: Session, view: View) -> None:
    canvas = canvas_of(session.viewed(view), 160)
    marked = {
        segment.text
        for y in range(canvas.height)
        for segment in canvas.painted(y)[0]
        if segment.style is not None and segment.style.color == DARK.stake.color and segment.style.underline
    }
    assert set(WORDS) <= marked


def test_what_may_differ_is_marked_under_the_cursor_only(session: Session) -> None:
    def doubted(at: Session) -> str:
        canvas = canvas_of(at)
        row = next(y for y, line in enumerate(drawn(canvas)) if "all ports" in line)
        return "".join(
            s.text for s in canvas.painted(row)[0] if s.style is not None and s.style.color == DARK.doubt.color
        )

    assert "all ports" not in doubted(session)
    assert "all ports" in doubted(session.to(ref(0, 2)))


@pytest.mark.parametrize(
    ("place", "width", "said"),
    [
        (0, 120, " ═ same words"),
        (1, 120, " ≈ reworded"),
        (2, 120, " ? may differ: all ports → the ports (scope)"),
        (3, 120, " ≠ 5,000 → 50,000 (number) · 30 June → 30 July (date)"),
        (3, 80, " ≠ 5,000 → 50,000 (number) · 30 June → 30 July (date)"),
        (3, 50, " ≠ 5,000 → 50,000 (number) · 1 more"),
        (4, 120, " ≠ will open → may open (modality) · only in B: “next year” (claim) · moved"),
        (5, 120, " ◁ only in A · made by hand"),
    ],
)
def test_the_first_line_at_the_bottom_says_what_differs(session: Session, place: int, width: int, said: str) -> None:
    assert status.plain(status.link(session.to(ref(0, place)), width)) == said


@pytest.mark.parametrize(
    ("width", "said"),
    [
        (60, " A 6, B 6: 1 same, 1 reworded, 2 differ; 1 may differ; 1 moved; only A 1, B 1"),
        (100, " A 6, B 6: 5 links: 1 same, 1 reworded, 2 differ; 1 may differ; 1 moved; 1 only in A; 1 only in B"),
        (
            200,
            (
                " A 6 passages, B 6: 5 links: 1 same words, 1 reworded, 2 differ: 1 number, 1 modality; 1 may differ; "
                "1 moved; 1 only in A; 1 only in B"
            ),
        ),
    ],
)
def test_the_first_line_counts_each_state_apart(session: Session, width: int, said: str) -> None:
    words = status.head(session, width)
    assert status.plain(words) == said
    assert [text for text, role in words if role == "differs"] == [said[said.index("2 differ") :].partition("; ")[0]]


@pytest.mark.parametrize(
    ("kind", "places"),
    [
        ("any", [(0, 3), (0, 4), (0, 5), (1, 5)]),
        ("differs", [(0, 3), (0, 4)]),
        ("doubt", [(0, 2)]),
        ("reworded", [(0, 1)]),
        ("moved", [(0, 4)]),
        ("alone", [(0, 5), (1, 5)]),
    ],
)
def test_the_cursor_walks_what_it_is_asked_for(session: Session, kind: Stop, places: list[tuple[int, int]]) -> None:
    stops = [session]
    while (following := stops[-1].difference(kind, FORWARD)) is not None:
        stops.append(following)
    found = [at.place for at in stops[1:]]
    assert found == [ref(*place) for place in places]
    back = stops[-1].difference(kind, BACK)
    assert (back.place if back else None) == (found[-2] if len(found) > 1 else None)


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("is:same", {0}),
        ("is:reworded", {1}),
        ("is:doubt", {2}),
        ("is:differs", {3, 4}),
        ("is:changed", {1, 2, 3, 4}),
        ("is:moved", {4}),
        ("is:alone", {5, 6}),
        ("class:number", {3}),
        ("class:modality | class:date", {3, 4}),
        ("class:scope", set()),  # a doubt does not count
        ("is:differs !class:number", {4}),
    ],
)
def test_it_can_be_searched_for(session: Session, query: str, rows: set[int]) -> None:
    hits = [hit for found in find(parse(query), session.index).hits for hit in found]
    assert {session.lookup.row(hit.ref) for hit in hits} == rows


@pytest.mark.parametrize("query", ["class:colour", "is:lost"])
def test_what_is_no_class_or_state_is_refused_with_what_there_is(query: str) -> None:
    with pytest.raises(QueryError, match="is not a") as caught:
        parse(query)
    assert caught.value.hint.startswith("Known are ")


def test_the_filter_by_kind_says_what_it_shows(session: Session) -> None:
    filtered = session.filtered(Filter(states=frozenset({"doubt"})))
    assert status.filter_words(filtered).startswith("FILTER only may differ: ")
    assert [filtered.admits(ref(0, n)) for n in range(6)] == [False, False, True, False, False, False]


def _luminance(color: tuple[int, ...]) -> float:
    parts = [c / 255 for c in color]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("name", ["dark", "light"])
def test_what_says_how_links_stand_can_be_read_on_every_ground(name: str) -> None:
    """A contrast of 4.5 to 1 at least, as WCAG 2.2 asks for text."""
    palette = PALETTES[name]
    signs = ("same", "reworded", "doubt", "differs", "moved", "alone")
    words = ("left", "right", "stake", "doubt")
    pairs = [(getattr(palette, role), ground) for role in signs for ground in (palette.text, palette.bar)]
    pairs += [(getattr(palette, role), g) for role in words for g in (palette.text, palette.cursor, palette.partner)]
    pairs.append((palette.badge, palette.badge))
    for look, ground in pairs:
        assert look.color is not None
        assert ground.bgcolor is not None
        one, other = sorted(_luminance(c.get_truecolor()) for c in (look.color, ground.bgcolor))
        assert (other + 0.05) / (one + 0.05) >= 4.5, (look, ground)
