"""Lazy drawing gives the same picture as drawing everything, at any size and after any keys; no line is stale."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style

from readout_tui.core.characters.safe import flat
from readout_tui.core.characters.widths import char_cells
from readout_tui.core.model import FIRST_TWO, Comparison, Edit, LinkKind, Ref, Row, Span, numbers
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.session import BACK, FORWARD, Session
from readout_tui.settings import View
from readout_tui.tui.panes.canvas import Canvas
from readout_tui.tui.panes.render import EDGE, MARGIN
from readout_tui.view.layout import Flow, Level, Line
from readout_tui.view.merged import Merged
from tests.builders import Said, comparison

TALL = 500
"""More lines than any of these texts takes."""
WORDS = st.sampled_from(
    [
        "a",
        "harbour",
        "will",
        "reopen",
        "in",
        "May",
        "“quoted”",
        "—",
        "和平",
        "naïve",
        "co-operation",
        "supercalifragilistic",
    ]
)
SENTENCE = st.lists(WORDS, min_size=1, max_size=20).map(" ".join)
SPEAKER = st.sampled_from([None, "rivera", "okoye"])
PARAGRAPHS = st.lists(st.lists(st.tuples(SENTENCE, SPEAKER), min_size=1, max_size=3), min_size=1, max_size=4)


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Two texts of a few paragraphs; passages linked one to one, in order or moved, others alone."""
    texts = draw(PARAGRAPHS), draw(PARAGRAPHS)
    left, right = (
        [[(said, who, "explicit" if who else "none") for said, who in paragraph] for paragraph in text]
        for text in texts
    )
    counts = [sum(map(len, text)) for text in texts]
    partners = draw(st.permutations(range(counts[1])))
    linked = draw(st.lists(st.booleans(), min_size=counts[0], max_size=counts[0]))
    links: list[tuple[Sequence[int], Sequence[int], LinkKind, bool]] = []
    taken = set()
    for number in range(counts[0]):
        if linked[number] and number < counts[1]:
            taken.add(partners[number])
            kind: LinkKind = "same" if partners[number] % 2 else "reworded"
            links.append(((number,), (partners[number],), kind, partners[number] != number))
        else:
            links.append(((number,), (), "alone", False))
    links += [((), (number,), "alone", False) for number in range(counts[1]) if number not in taken]
    return comparison(_said(left), _said(right), links)


def _said(paragraphs: Sequence[Sequence[tuple[str, str | None, str]]]) -> list[list[Said]]:
    return [[(text, who, evidence) for text, who, evidence in paragraph] for paragraph in paragraphs]  # type: ignore[misc]


def differences(made: Comparison) -> Callable[[Row], tuple[Edit, ...]]:
    """The two sides of a link as one replacement of their second halves."""

    def edits(row: Row) -> tuple[Edit, ...]:
        link = made.alignments[FIRST_TWO].links[row]
        a = made.readouts[0].passages[link.left[0]].span
        b = made.readouts[1].passages[link.right[0]].span
        one, two = (a.start + a.end) // 2, (b.start + b.end) // 2
        return (
            Edit("equal", Span(a.start, one), Span(b.start, two)),
            Edit("replaced", Span(one, a.end), Span(two, b.end), "other"),
        )

    return edits


Drawn = list[tuple[str, Style | None]]
"""The characters of a line, each with its style."""
STEPS: dict[str, Callable[[Session], Session | None]] = {
    "j": lambda s: s.step(FORWARD),
    "k": lambda s: s.step(BACK),
    "J": lambda s: s.paragraph(FORWARD),
    "G": lambda s: s.end(FORWARD),
    "gg": lambda s: s.end(BACK),
    "]]": lambda s: s.difference("any", FORWARD),
    "Tab": lambda s: s.other_pane(),
    "Enter": lambda s: s.partner(),
    "v": lambda s: s.select(),
    "1": lambda s: s.viewed("level"),
    "2": lambda s: s.viewed("flow"),
    "3": lambda s: s.viewed("merged"),
    "w": lambda s: s.lock(),
    "/": lambda s: s.searched(find(parse("harbour"), s.index)),
    "n": lambda s: s.next_hit(FORWARD),
    "Esc": lambda s: s.searched(None),
    "s": lambda s: s.only_speaker("rivera"),
    "h": lambda s: s.hide(),
    "F": lambda s: s.unfiltered(),
}
KEYS = st.lists(st.sampled_from([*STEPS, "ctrl+d", "ctrl+u", "=", "size"]), max_size=12)
SIZE = st.tuples(st.integers(20, 130), st.integers(1, 40))


def cells_of(segments: Sequence[Segment], stop: int) -> Drawn:
    """Every character with its style, up to a code point from the end."""
    found = [(char, segment.style) for segment in segments for char in segment.text]
    return found[: len(found) - stop]


def press(canvas: Canvas, session: Session, key: str, size: tuple[int, int]) -> Session:
    """Does to the session and the canvas what the app does for a key."""
    if key in {"ctrl+d", "ctrl+u"}:
        session = canvas.scrolled((1 if key == "ctrl+d" else -1) * max(canvas.height // 2, 1)) or session
    elif key == "=":
        canvas.widen()
    elif key == "size":
        canvas.resize(*size)
    else:
        session = STEPS[key](session) or session
    canvas.show(session)
    return session


def whole(canvas: Canvas, session: Session) -> Canvas:
    """Another canvas, so tall that all of the text is on it."""
    tall = Canvas(canvas.differences, canvas.palette)
    tall.share = canvas.share
    tall.resize(canvas.width, TALL)
    tall.show(session)
    return tall


@settings(max_examples=50, deadline=None)
@given(comparisons(), SIZE, KEYS, SIZE)
def test_the_screen_is_a_part_of_the_whole(
    made: Comparison, size: tuple[int, int], keys: list[str], other: tuple[int, int]
) -> None:
    canvas = Canvas(differences(made))
    canvas.resize(*size)
    session = Session.of(made, build(made))
    canvas.show(session)
    for key in keys:
        session = press(canvas, session, key, other)
    tall = whole(canvas, session)
    shown = [cells_of(canvas.painted(y)[0], EDGE) for y in range(canvas.height)]
    everything = [cells_of(tall.painted(y)[0], EDGE) for y in range(TALL)]
    for pane, anchor in enumerate(canvas._anchors[: len(canvas._columns)]):
        above = sum(len(canvas._columns[pane].block(item)) for item in range(anchor.item)) + anchor.line
        for y, line in enumerate(shown):
            expected = everything[above + y]
            if session.view == "flow":
                assert _pane(line, canvas, pane) == _pane(expected, canvas, pane)
            else:
                assert line == expected


def _pane(line: Drawn, canvas: Canvas, pane: int) -> Drawn:
    """One pane of a line, without the gutter; wide characters take two cells, so cells are counted from each end."""
    left = MARGIN + canvas.widths[0]
    used, cut = 0, len(line)
    for number, (char, _style) in enumerate(line):
        if used >= left:
            cut = number
            break
        used += char_cells(char)
    return line[:cut] if pane == 0 else line[cut + 3 :]


@settings(max_examples=50, deadline=None)
@given(comparisons(), SIZE, st.sampled_from(("level", "flow")))
def test_the_whole_is_all_of_the_text(made: Comparison, size: tuple[int, int], view: View) -> None:
    canvas = Canvas(lambda _row: ())
    canvas.resize(size[0], TALL)
    canvas.show(Session.of(made, build(made)).viewed(view))
    drawn: dict[Ref | None, str] = {}
    for arrangement in canvas._arrangement:
        assert isinstance(arrangement, Level | Flow | Merged)
        for item in range(len(arrangement.items)):
            for line in arrangement.block(item):
                for cell in line.cells if isinstance(line, Line) else (line,):
                    for f in cell.fragments if cell else ():
                        if f.start >= 0:
                            drawn[f.ref] = drawn.get(f.ref, "") + f.text
    for account, readout in zip(FIRST_TWO, made.readouts, strict=True):
        for number in numbers(readout.passages):
            assert drawn[Ref(account, number)].replace(" ", "") == flat(readout.slice(number)).replace(" ", "")


@settings(max_examples=50, deadline=None)
@given(comparisons(), SIZE, KEYS, SIZE)
def test_painting_only_what_has_changed_leaves_nothing_stale(
    made: Comparison, size: tuple[int, int], keys: list[str], other: tuple[int, int]
) -> None:
    canvas = Canvas(differences(made))
    canvas.resize(*size)
    session = Session.of(made, build(made))
    canvas.show(session)
    screen = {y: canvas.painted(y)[0] for y in range(canvas.height)}
    for key in keys:
        before, height = canvas.keys(), canvas.height
        session = press(canvas, session, key, other)
        redrawn = range(canvas.height) if key in {"=", "size"} or height != canvas.height else canvas.changed(before)
        screen |= {y: canvas.painted(y)[0] for y in redrawn}
        for y in range(canvas.height):
            assert cells_of(screen[y], 0) == cells_of(canvas.painted(y)[0], 0)
