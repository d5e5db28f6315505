"""What is on the screen: a session, a size and a place in the text -> painted lines.

Pure but for its caches: no widget, so that everything the panes show can be tested without a terminal. The
canvas keeps only what belongs to looking - the size, the share of the panes, the anchors of the columns.
"""

from typing import NamedTuple

from rich.segment import Segment

from readout_tui.core.lookup import holding, within
from readout_tui.core.model import Span
from readout_tui.session import Place as PassagePlace
from readout_tui.session import Session
from readout_tui.tui.panes.render import EDGE, GUTTER, MARGIN, Painted, paint_cell, paint_edge, paint_gutter
from readout_tui.view.cells import offset_at
from readout_tui.view.gutter import NO_GUTTER, TAG, Gutter, gutter, tag
from readout_tui.view.highlights import marks_of
from readout_tui.view.layout import (
    Cell,
    Differences,
    Flow,
    Fragment,
    Level,
    Line,
    Place,
)
from readout_tui.view.looks import NO_TONE, NO_VOICE, Ground, Mark, Tone
from readout_tui.view.merged import Merged, woven
from readout_tui.view.overview import NO_EDGE, Edge, Overview
from readout_tui.view.plan import Plan
from readout_tui.view.viewport import TOP, Anchor, Column

SHARES = (0.5, 0.66, 0.34)
"""The left pane's share of the text columns, in the order in which the key goes through them."""
CONTEXT = 3
"""Lines kept in sight above and below the passage under the cursor, where the screen has room."""
Arrangement = tuple[Level | Merged | Flow, ...]


class PaintKey(NamedTuple):
    """Everything that the look of a line of the screen depends on: equal keys look alike."""

    line: Line | None  # None below the text
    tones: tuple[tuple[Tone, ...], ...]  # of each cell of the line, one a fragment
    gutter: Gutter
    edge: Edge
    palette: str
    widths: tuple[int, int]


class Spot(NamedTuple):
    """What is under a cell of the screen: an offset into a side's text, and its passage."""

    side: int
    passage: int
    offset: int


class Canvas:
    """See the module. Call `resize` and `show` first; then `painted(y)` gives line y."""

    def __init__(self, differences: Differences, palette: str = "dark") -> None:
        """`differences(row)` gives the edits of a link."""
        self.differences = differences
        self.palette = palette
        self.width = 80
        self.height = 20
        self.share = 0
        self.covered = 0  # lines at the bottom under a list
        self.session: Session | None = None
        self.plan: Plan | None = None  # of the session, or made beforehand for the next one
        self._key: object = None
        self._arrangement: Arrangement = ()
        self._anchors: list[Anchor] = [TOP, TOP]
        self._lines: list[Line] = []
        self._fresh = False  # True if the keys are those of the lines
        self._columns: tuple[Column[Line] | Column[Cell], ...] = ()
        self._partners: tuple[int, ...] = ()
        self._one: frozenset[tuple[int, int]] = frozenset()
        self._keys: list[PaintKey] = []
        self._overview: Overview | None = None
        self._hit_lines: tuple[object, object, int, frozenset[int]] = (None, None, 0, frozenset())
        self._marks: dict[tuple[int, int], tuple[Mark, ...]] = {}
        self._tones: dict[tuple[int, int], Tone] = {}  # of the passages on the screen

    # -- geometry

    @property
    def widths(self) -> tuple[int, int]:
        """The cells of text in the two panes; the merged view has the first only."""
        room = self.width - EDGE
        if self.session is not None and self.session.view == "merged":
            return max(room - MARGIN - TAG, 4), 0
        text = max(room - GUTTER - 2 * MARGIN, 8)
        left = max(int(text * SHARES[self.share]), 4)
        return left, max(text - left, 4)

    def resize(self, width: int, height: int) -> None:
        """Another size; the passage under the cursor stays at its height as nearly as it can."""
        if (width, height) == (self.width, self.height):
            return
        at_top = not self._lines or self._anchors[0] == TOP
        share = self._cursor_y() / max(self.height, 1)
        self.width, self.height = max(width, 1), max(height, 1)
        if self.session is not None:
            self._arrange(self.session, -1 if at_top else int(share * self.height))

    @property
    def free(self) -> int:
        """The lines that nothing covers."""
        return max(self.height - self.covered, 1)

    def widen(self) -> None:
        """The next share of the panes."""
        y = self._cursor_y()
        self.share = (self.share + 1) % len(SHARES)
        if self.session is not None:
            self._arrange(self.session, y)

    def repaint(self, palette: str) -> None:
        """Other colours."""
        self.palette = palette
        self._collect()

    # -- showing

    def show(self, session: Session, follow: bool = True) -> None:
        """The session as it is now, scrolled as little as the cursor needs; not at all if not to `follow` it."""
        before = self.session
        y = self._cursor_y() if before is not None and self._lines else -1
        if before is not None and before.comparison is not session.comparison and before.view == session.view:
            self._rearrange(session)
            return
        self.session = session
        if before is None or self._arrangement_key(session) != self._key:
            self._arrange(session, y)
            return
        anchors = list(self._anchors)
        if follow:
            self._follow(session)
        if session is not before or anchors != self._anchors or not self._fresh:
            self._collect()

    def _arrangement_key(self, session: Session) -> object:
        hidden = (session.shown, session.narrowed) if session.hiding and session.filtering else None
        return session.lookup, session.view, self.widths, hidden, session.ignore

    def _arrange(self, session: Session, y: int) -> None:
        key = self._arrangement_key(session)
        if key != self._key:
            self._key = key
            self.plan = self._plan_of(session)
            self._arrangement = self._arranged(session, self.plan)
        self._columns = tuple(column_of(arrangement) for arrangement in self._arrangement)
        self._anchors = [TOP, TOP]
        for pane, column in enumerate(self._columns):
            place = self._place(session, pane)
            if place is not None and y >= 0:
                self._anchors[pane] = column.placed(Anchor(place.item, place.first), y, self.height)
        self._follow(session)
        self._collect()

    def _rearrange(self, session: Session) -> None:
        """Another comparison of the same texts: what stands at the top of a pane stays there."""
        tops = [self._top(pane) for pane in range(len(self._columns))]
        self.session = session
        self._arrange(session, 0)
        for pane, top in enumerate(tops):
            if top is not None and (anchor := self._anchor_of(session, pane, *top)) is not None:
                column = self._columns[pane]
                self._anchors[pane] = column.clamped(anchor, self.height)
        self._follow(session, bring=False)
        self._collect()

    def _top(self, pane: int) -> tuple[int, int] | None:
        """(side, offset) of the first text in a pane."""
        for line in self._lines:
            for cell in line.cells if len(self._columns) == 1 else line.cells[pane : pane + 1]:
                for fragment in cell.fragments if cell else ():
                    if fragment.start >= 0:
                        return fragment.side, fragment.start
        return None

    def seen(self) -> tuple[Span, Span]:
        """What is on the screen of each text: from its first code point to its last; an empty span for none."""
        found = [Span(0, 0), Span(0, 0)]
        for line in self._lines:
            for cell in line.cells:
                for fragment in cell.fragments if cell else ():
                    if fragment.start >= 0:
                        start, end = found[fragment.side]
                        low = fragment.start if start == end else min(start, fragment.start)
                        found[fragment.side] = Span(low, max(end, fragment.start + len(fragment.text)))
        return found[0], found[1]

    def _anchor_of(self, session: Session, pane: int, side: int, offset: int) -> Anchor | None:
        """The line that shows an offset of a text, if any does."""
        passage = holding(session.comparison.readouts[side], offset)
        arrangement = self._arrangement[pane]
        place = arrangement.find(side, passage)
        if place is None:
            return None
        found = place.first
        for y in range(place.first, place.last + 1):
            line = arrangement.block(place.item)[y]
            cells = line.cells if isinstance(line, Line) else (line,)
            fragments = [f for cell in cells if cell for f in cell.fragments]
            if any(f.side == side and 0 <= f.start <= offset for f in fragments):
                found = y
        return Anchor(place.item, found)

    def _plan_of(self, session: Session) -> Plan:
        return self.plan if self.plan is not None and self.plan.lookup is session.lookup else Plan(session.lookup)

    def _arranged(self, session: Session, plan: Plan) -> Arrangement:
        only = self._links_shown(session) if session.hiding and session.filtering else None
        if session.view == "level":
            return (Level(session.lookup, self.widths, plan.level(only)),)
        if session.view == "merged":
            return (Merged(session.lookup, self.widths[0], self.differences, plan.merged(only)),)
        passages = [
            frozenset(n for n, byte in enumerate(session.admitted(side)) if byte) if only is not None else None
            for side in (0, 1)
        ]
        return tuple(
            Flow(session.comparison, side, self.widths[side], plan.flow(side, passages[side])) for side in (0, 1)
        )

    def _links_shown(self, session: Session) -> frozenset[int]:
        from readout_tui.core.search.narrow import rows

        return rows(session.lookup, (session.admitted(side) for side in (0, 1)))

    def _place(self, session: Session, pane: int) -> Place | None:
        """Where the cursor of a pane stands in its column."""
        if session.view == "flow":
            return self._arrangement[pane].find(pane, session.at[pane])
        return self._arrangement[0].find(session.side, session.at[session.side])

    def _follow(self, session: Session, bring: bool = True) -> None:
        """Scroll as little as the cursor needs; in the flow view `bring` the partner level with it."""
        active = session.side if session.view == "flow" else 0
        column = self._columns[active]
        place = self._place(session, active)
        if place is not None:
            room = CONTEXT if self.free > 4 * CONTEXT else 0
            first = column.moved(Anchor(place.item, place.first), -room)
            last = column.moved(Anchor(place.item, place.last), room)
            self._anchors[active] = column.shown(self._anchors[active], first, last, self.free)
        if session.view != "flow" or session.locked or not bring:
            return
        other = 1 - active
        there = self._place(session, other)
        if place is not None and there is not None and session.at[other] in session.partners:
            y = column.distance(self._anchors[active], Anchor(place.item, place.first), self.height) or 0
            self._anchors[other] = self._columns[other].placed(Anchor(there.item, there.first), y, self.height)

    def _collect(self) -> None:
        """The lines of the screen and, for each, everything its look depends on."""
        session = self.session
        if session is None:
            return
        self._lines, self._fresh = self._seen_lines(session), True
        self._partners = session.partners
        paired = session.link.left and session.link.right and session.view != "merged"
        edits = self.differences(session.row) if paired else ()
        self._marks = marks_of(session, self._on_screen(), edits)
        self._one = self._woven_here(session)
        self._tones = {}
        self._overview = self._seen_overview(session)
        self._keys = [self._paint_key(session, y) for y in range(self.height)]

    def _seen_lines(self, session: Session) -> list[Line]:
        return self._flow_lines() if session.view == "flow" else self._column_lines()

    def _column_lines(self) -> list[Line]:
        column = self._columns[0]
        lines: list[Line] = []
        for anchor, line in column.lines(self._anchors[0], self.height):
            if isinstance(line, Line):
                lines.append(line)
            elif isinstance(line, Cell):
                row = self._arrangement[0].items[anchor.item][0] if line.fragments else -1
                lines.append(Line((line, None), row, line.head >= 0))
        return lines

    def _flow_lines(self) -> list[Line]:
        panes: list[list[Cell | None]] = []
        for column, anchor in zip(self._columns, self._anchors, strict=False):
            cells: list[Cell | None] = [c for _, c in column.lines(anchor, self.height) if isinstance(c, Cell)]
            panes.append(cells + [None] * (self.height - len(cells)))
        return [Line((left, right), -1) for left, right in zip(*panes, strict=True)]

    # -- what stands out

    def _woven_here(self, session: Session) -> frozenset[tuple[int, int]]:
        """In the merged view, where the link under the cursor is one text: all its passages are under the cursor."""
        link = session.link
        if session.view != "merged" or not (link.left and link.right and woven(self.differences(session.row))):
            return frozenset()
        return frozenset((side, passage) for side in (0, 1) for passage in within(link, side))

    def _on_screen(self) -> frozenset[tuple[int, int]]:
        return frozenset(
            (fragment.side, fragment.passage)
            for line in self._lines
            for cell in line.cells
            if cell
            for fragment in cell.fragments
            if fragment.passage >= 0
        )

    def _tone(self, session: Session, side: int, passage: int) -> Tone:
        if passage < 0:
            return NO_TONE
        ground: Ground = ""
        if (side, passage) == session.place or (self._one and (side, passage) in self._one):
            ground = "cursor"
        elif side != session.side and passage in self._partners:
            ground = "partner"
        return Tone(
            session.comparison.readouts[side].passages[passage].kind,
            ground,
            session.filtering and not session.admits(side, passage),
            self._marks.get((side, passage), ()),
        )

    def _paint_key(self, session: Session, y: int) -> PaintKey:
        edge = self._edge(y)
        if y >= len(self._lines):
            return PaintKey(None, (), NO_GUTTER, edge, self.palette, self.widths)
        line = self._lines[y]
        tones = tuple([self._tones_of(session, cell) if cell else () for cell in line.cells])
        return PaintKey(line, tones, gutter(session, line), edge, self.palette, self.widths)

    def _edge(self, y: int) -> Edge:
        return self._overview.edge(y) if self._overview else NO_EDGE

    def _tones_of(self, session: Session, cell: Cell) -> tuple[Tone, ...]:
        known, found = self._tones, []
        for fragment in cell.fragments:
            where = fragment.side, fragment.passage
            tone = known.get(where)
            if tone is None:
                tone = known[where] = self._tone(session, *where)
            found.append(tone)
        return tuple(found)

    # -- painting

    def changed(self, before: list[PaintKey]) -> list[int]:
        """The lines whose look differs from that of earlier `keys()`."""
        now = self._keys
        return [y for y in range(len(now)) if y >= len(before) or before[y] != now[y]]

    def keys(self) -> list[PaintKey]:
        """Everything the look of each line depends on."""
        return self._keys

    def painted(self, y: int) -> tuple[list[Segment], int]:
        """Line y of the screen, `width` cells wide, with its cells as the driver counts them; blank below the text."""
        parts = [*self._panes(y), paint_edge(self._edge(y), self.palette)]
        return [segment for part in parts for segment in part.segments], sum(part.cells for part in parts)

    def _panes(self, y: int) -> tuple[Painted, ...]:
        session = self.session
        if session is None or y >= len(self._lines):
            return (paint_cell(None, self.width - EDGE - MARGIN, (), NO_VOICE, "", self.palette),)
        line, widths, key = self._lines[y], self.widths, self._keys[y]
        if session.view == "merged":
            return (self._paint_pane(line.cells[0], widths[0], key.tones[0], tag(session, line, self.differences)),)
        return (
            self._paint_pane(line.cells[0], widths[0], key.tones[0]),
            paint_gutter(key.gutter, self.palette),
            self._paint_pane(line.cells[1], widths[1], key.tones[1]),
        )

    def _paint_pane(self, cell: Cell | None, width: int, tones: tuple[Tone, ...], tag: str = "") -> Painted:
        voice = NO_VOICE
        if cell is not None and cell.fragments and cell.passage >= 0 and self.plan is not None:
            who = cell.named if cell.named >= 0 else cell.passage
            if any(f.start >= 0 for f in cell.fragments):
                voice = self.plan.cast.voice(cell.fragments[0].side, who)
        return paint_cell(cell, width, tones, voice, tag, self.palette)

    def _seen_overview(self, session: Session) -> Overview | None:
        rows = [line.link for line in self._lines if line.link >= 0 and not line.pointer]
        if session.view == "flow":
            side = session.side
            seen = [f.passage for line in self._lines if (c := line.cells[side]) for f in c.fragments]
            rows = [session.lookup.row_of[side][p] for p in seen]
        top, bottom = (min(rows), max(rows)) if rows else (0, 0)
        return Overview(self._plan_of(session).shape(self.height), self.lines_hit(session), top, bottom)

    def lines_hit(self, session: Session) -> frozenset[int]:
        """The lines of the overview that have hits, made once for the same hits; a thread may ask before."""
        known = self._hit_lines
        if known[0] is not session.hits or known[1] is not session.lookup or known[2] != self.height:
            line, row_of = self._plan_of(session).shape(self.height).line, session.lookup.row_of
            lines = frozenset(line(row_of[hit.side][hit.passage]) for hit in session.hits)
            known = self._hit_lines = (session.hits, session.lookup, self.height, lines)
        return known[3]

    # -- pointing

    def edge_row(self, x: int, y: int) -> int | None:
        """The row that a cell of the overview strip stands for; None elsewhere."""
        if self.session is None or not self.width - EDGE <= x < self.width or not self.session.lookup.links:
            return None
        return self._plan_of(self.session).shape(self.height).proportions.row(y, self.height)

    def spot(self, x: int, y: int) -> Spot | None:
        """What is under a cell; None where there is no text of a file."""
        session = self.session
        if session is None or not 0 <= y < len(self._lines):
            return None
        line, widths = self._lines[y], self.widths
        pane, column = 0, x - MARGIN
        if session.view == "merged":
            column -= TAG
        elif x >= MARGIN + widths[0] + GUTTER - 1:
            pane, column = 1, x - 2 * MARGIN - widths[0] - GUTTER
        cell = line.cells[pane]
        if cell is None or not cell.fragments:
            return None
        return _in_cell(cell, column)

    def scrolled(self, delta: int) -> Session | None:
        """Scroll by lines; the session with the cursor kept on the screen."""
        session = self.session
        if session is None:
            return None
        active = session.side if session.view == "flow" else 0
        column = self._columns[active]
        y = self._cursor_y()
        anchor = column.clamped(column.moved(self._anchors[active], delta), self.height)
        moved = anchor != self._anchors[active]
        self._anchors[active] = anchor
        if moved:
            self._lines, self._fresh = self._seen_lines(session), False
            place = self._nearest(session, y)
            session = session.to(*place) if place is not None else session
        else:
            session = session.end(delta)
        self.show(session, follow=False)
        return session

    def _nearest(self, session: Session, y: int) -> PassagePlace | None:
        """The passage of the active pane nearest to a screen line that begins on the screen."""
        pane = 0 if session.view == "merged" else session.side
        heads = [
            (abs(at - y), PassagePlace(cell.fragments[0].side, cell.head))
            for at, line in enumerate(self._lines)
            if (cell := line.cells[pane]) and cell.head >= 0 and cell.fragments
        ]
        return min(heads)[1] if heads else None

    def _cursor_y(self) -> int:
        session = self.session
        if session is None:
            return 0
        for y, line in enumerate(self._lines):
            for cell in line.cells:
                if cell and any((f.side, f.passage) == session.place for f in cell.fragments):
                    return y
        return 0


def column_of(arrangement: Level | Merged | Flow) -> Column[Line] | Column[Cell]:
    """The arrangement's blocks as a column to scroll."""
    if isinstance(arrangement, Level):
        return Column(len(arrangement.items), arrangement.block)
    return Column(len(arrangement.items), arrangement.block)


def _in_cell(cell: Cell, column: int) -> Spot | None:
    column = max(column, 0)
    last: Fragment | None = None
    for fragment in cell.fragments:
        if fragment.start >= 0:
            at = offset_at(fragment.text, column)
            if at < len(fragment.text):
                return Spot(fragment.side, fragment.passage, fragment.start + at)
            last = fragment
        column -= sum(1 for _ in fragment.text)
    if last is None:
        passage = cell.passage
        return Spot(cell.side, passage, -1) if passage >= 0 else None
    return Spot(last.side, last.passage, last.start + len(last.text))
