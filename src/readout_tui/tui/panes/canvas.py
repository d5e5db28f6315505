"""The canvas: turns a session and a size into painted lines, without a widget.

Everything that the panes show can so be tested without a terminal. The canvas keeps only what belongs to viewing: the
size, the panes' share of it, the scroll anchors, and caches.

How a session gets on the screen, from what changes least to what changes most:

    Session, widths, filter --_arrange--> arrangement (`view.layout`) and its columns (`view.viewport`)
    cursor, anchors         --_follow---> anchors, scrolled as little as the cursor needs
    columns, anchors        --_collect--> the lines on the screen, and a `PaintKey` for each
    PaintKey                --painted---> segments in colour (`render`), for the lines whose key has changed

Each step runs only if something that it depends on has changed. A key press mostly changes the tones of a few lines, so
the widget compares the new keys with those of the last picture (`changed`) and repaints only those lines.

Anchors are valid for one arrangement. A new one is scrolled so that the cursor stays at its screen line (`_arrange`);
if the comparison itself is replaced, as while long texts arrive, the text at the top of each pane stays there instead
(`_rearrange`), because the reader may be reading away from the cursor.

Invariant: a `PaintKey` holds everything that the look of a line depends on, except what follows from the comparison
(speakers' colours, the merged view's signs); the widget drops its cached lines when the comparison changes.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment

from readout_tui.core.lookup import folds_around, holding, within_folds
from readout_tui.core.model import LEFT, PANES, RIGHT, Account, Pane, Ref, Row, Span, numbered, numbers, rows
from readout_tui.session import Session, opposite
from readout_tui.tui.panes.render import (
    EDGE,
    GUTTER,
    MARGIN,
    Painted,
    paint_cell,
    paint_edge,
    paint_gutter,
    paint_margin,
)
from readout_tui.view.beside import sign as beside
from readout_tui.view.cells import offset_at
from readout_tui.view.coverage_margin import NO_MARGIN, Margin, MarginLayout, margin_layout, margin_of
from readout_tui.view.gutter import NO_GUTTER, TAG, Gutter, gutter, tag
from readout_tui.view.highlights import marks_of
from readout_tui.view.layout import (
    UNFOLDED,
    Cell,
    Differences,
    Flow,
    Fragment,
    Level,
    Line,
    LineRange,
    note,
)
from readout_tui.view.looks import COUNTERPART, HAND, HIT, NO_TONE, NO_VOICE, Ground, HitSign, Mark, Tone
from readout_tui.view.merged import Merged, woven
from readout_tui.view.overview import NO_EDGE, Edge, Overview
from readout_tui.view.plan import Plan
from readout_tui.view.speaker_marks import Cast
from readout_tui.view.viewport import TOP, Anchor, Column

if TYPE_CHECKING:
    from readout_tui.view.third import Columns, Trio

SHARES = (0.5, 0.66, 0.34)
"""The left pane's share of the text columns, in the order in which the command `widen` goes through them."""
THREE_SHARES = (1 / 3, 0.5, 0.24)
"""The share of the first of three columns, in the same order."""
CONTEXT = 3
"""Lines kept in sight above and below the passage under the cursor, where the screen has room."""
Arrangement = tuple["Level | Merged | Flow | Trio", ...]


class PaintKey(NamedTuple):
    """Everything that the look of a screen line depends on: lines with equal keys look the same."""

    line: Line | None  # None below the text
    tones: tuple[tuple[Tone, ...], ...]  # for each cell of the line, one tone for each fragment
    gutter: Gutter
    edge: Edge
    palette: str
    widths: tuple[int, int]
    margin: Margin
    signs: tuple[Gutter, ...] = ()  # before the second and the third column, where there are three


class Spot(NamedTuple):
    """What is under a cell of the screen: a passage, and an offset into its account's text (-1: beside the text)."""

    ref: Ref
    offset: int


class Canvas:
    """See the module. After `resize` and `show`, `painted(y)` gives line y."""

    def __init__(self, differences: Differences, palette: str = "dark") -> None:
        """`differences(row)` gives the edits of a link."""
        self.differences = differences
        self.palette = palette
        self.width = 80
        self.height = 20
        self.share = 0
        self.covered = 0  # lines at the bottom that a list of hits covers
        self.session: Session | None = None
        self.plan: Plan | None = None  # of the session, or made beforehand for the next one
        self._key: object = None
        self._arrangement: Arrangement = ()
        self._anchors: list[Anchor] = [TOP, TOP, TOP]  # of the panes, and of a third account in the flow view
        self._lines: list[Line] = []
        self._fresh = False  # True if `_keys` belong to `_lines`
        self._columns: tuple[Column[Line] | Column[Cell], ...] = ()
        self._partners: frozenset[Ref] = frozenset()
        self._one: frozenset[Ref] = frozenset()
        self._group: frozenset[Ref] = frozenset()
        self._keys: list[PaintKey] = []
        self._overview: Overview | None = None
        self._hit_lines: tuple[object, object, int, Mapping[int, HitSign]] = (None, None, 0, {})
        self._marks: dict[Ref, tuple[Mark, ...]] = {}
        self._tones: dict[Ref | None, Tone] = {}  # of the passages on the screen

    # -- geometry

    @property
    def widths(self) -> tuple[int, int]:
        """The width of the text in each pane, in cells; in the merged view the second is 0. A third has the same."""
        room = self.width - EDGE - self.margin.width
        if self.session is not None and self.session.view == "merged":
            return max(room - MARGIN - TAG, 4), 0
        if self.columns is not None:
            text = max(room - 2 * GUTTER - 3 * MARGIN, 12)
            right = int(text * (1 - THREE_SHARES[self.share])) // 2
            return text - 2 * right, right
        text = max(room - GUTTER - 2 * MARGIN, 8)
        left = max(int(text * SHARES[self.share]), 4)
        return left, max(text - left, 4)

    @property
    def columns(self) -> "Columns | None":
        """The three accounts that are shown, by column; None if there are two columns or one."""
        if self.session is None or self.session.table is None:
            return None
        from readout_tui.view.third import columns_of  # only of three accounts or more

        return columns_of(self.session, self.width)

    @property
    def third(self) -> Account | None:
        """The one of three columns that no pane shows."""
        if self.columns is None or self.session is None:
            return None
        from readout_tui.view.third import third_of

        return third_of(self.columns, self.session.panes)

    @property
    def cast(self) -> Cast | None:
        """The initials and colours of the speakers; None before anything is shown."""
        return None if self.plan is None else self.plan.cast

    @property
    def margin(self) -> MarginLayout:
        """How the columns of the accounts stand between the panes and the overview."""
        return NO_MARGIN if self.session is None else margin_layout(self.session, self.width)

    def resize(self, width: int, height: int) -> None:
        """Changes the size. The passage under the cursor stays at the same share of the height, if it can."""
        if (width, height) == (self.width, self.height):
            return
        at_top = not self._lines or self._anchors[0] == TOP
        share = self._cursor_y() / max(self.height, 1)
        self.width, self.height = max(width, 1), max(height, 1)
        if self.session is not None:
            self._arrange(self.session, -1 if at_top else int(share * self.height))

    @property
    def free(self) -> int:
        """The number of lines that nothing covers."""
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
        """Shows a session, scrolled as little as needed to bring the cursor on the screen (if `follow`)."""
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
        hidden = (session.shown, session.narrowed) if session.concealing else None
        three = (self.columns, session.table) if self.columns is not None else None
        return session.lookup, session.view, self.widths, hidden, session.ignore, session.folding, three

    def _arrange(self, session: Session, y: int) -> None:
        key = self._arrangement_key(session)
        if key != self._key:
            self._key = key
            self.plan = self._plan_of(session)
            self._arrangement = self._arranged(session, self.plan)
        self._columns = tuple(column_of(arrangement) for arrangement in self._arrangement)
        self._anchors = [TOP, TOP, TOP]
        for pane, column in zip(PANES, self._columns, strict=False):
            place = self._place(session, pane)
            if place is not None and y >= 0:
                self._anchors[pane] = column.placed(Anchor(place.item, place.first), y, self.height)
        self._follow(session)
        self._collect()

    def _rearrange(self, session: Session) -> None:
        """Shows another comparison of the same texts: the text at the top of each pane stays there."""
        tops = [self._top(pane) for pane, _column in zip(PANES, self._columns, strict=False)]
        self.session = session
        self._arrange(session, 0)
        for pane, top in zip(PANES, tops, strict=False):
            if top is not None and (anchor := self._anchor_of(session, pane, *top)) is not None:
                column = self._columns[pane]
                self._anchors[pane] = column.clamped(anchor, self.height)
        self._follow(session, bring=False)
        self._collect()

    def _top(self, pane: Pane) -> tuple[Account, int] | None:
        """The (account, offset) of the first text from a file in a pane; None if it shows none."""
        for line in self._lines:
            for cell in line.cells if len(self._columns) == 1 else (line.cells[pane],):
                for fragment in cell.fragments if cell else ():
                    if fragment.start >= 0 and fragment.ref is not None:
                        return fragment.ref.account, fragment.start
        return None

    def seen(self) -> dict[Account, Span]:
        """For each account the span from its first to its last code point on the screen; empty if there is none."""
        found = dict.fromkeys(self.session.panes if self.session else (), Span(0, 0))
        for line in self._lines:
            for cell in line.cells:
                for fragment in cell.fragments if cell else ():
                    if fragment.start >= 0 and fragment.ref is not None:
                        start, end = found[fragment.ref.account]
                        low = fragment.start if start == end else min(start, fragment.start)
                        found[fragment.ref.account] = Span(low, max(end, fragment.start + len(fragment.text)))
        return found

    def _anchor_of(self, session: Session, pane: Pane, account: Account, offset: int) -> Anchor | None:
        """The line that shows an offset of an account's text; None if its passage is hidden."""
        ref = Ref(account, holding(session.comparison.readouts[account], offset))
        arrangement = self._arrangement[pane]
        place = arrangement.find(ref)
        if place is None:
            return None
        found = place.first
        for y in range(place.first, place.last + 1):
            line = arrangement.block(place.item)[y]
            cells = line.cells if isinstance(line, Line) else (line,)
            fragments = [f for cell in cells if cell for f in cell.fragments]
            if any(f.ref is not None and f.ref.account == account and 0 <= f.start <= offset for f in fragments):
                found = y
        return Anchor(place.item, found)

    def _plan_of(self, session: Session) -> Plan:
        return self.plan if self.plan is not None and self.plan.lookup is session.lookup else Plan(session.lookup)

    def _arranged(self, session: Session, plan: Plan) -> Arrangement:
        left, right = self.widths
        if session.view == "flow":
            accounts = session.panes if self.third is None else (*session.panes, self.third)
            columns = zip(accounts, (left, right, right), strict=False)
            return tuple(self._flow(session, plan, account, width) for account, width in columns)
        if self.columns is not None and session.table is not None:
            from readout_tui.view.third import Trio

            admits = session.admits if session.concealing else None
            return (Trio(session, session.table, self.columns, (left, right, right), admits),)
        return (self._of_links(session, plan),)

    def _of_links(self, session: Session, plan: Plan) -> Level | Merged:
        """The links of the two accounts, without what filters hide and what is folded."""
        lookup = session.lookup
        folds = lookup.folds if session.folding else UNFOLDED
        only = self._links_shown(session) if session.concealing else None
        if folds:
            unseen = {lookup.row(ref) for ref in lookup.folded}
            only = frozenset(row for row in (rows(lookup.links) if only is None else only) if row not in unseen)
        if session.view == "level":
            return Level(lookup, self.widths, plan.level(only), folds)
        return Merged(lookup, self.widths[0], self.differences, plan.merged(only), folds)

    def _flow(self, session: Session, plan: Plan, account: Account, width: int) -> Flow:
        folds = folds_around(session.comparison, (account,)) if session.folding else UNFOLDED
        shown = None
        if session.concealing:
            shown = frozenset(n for n, byte in numbered(session.admitted(account)) if byte)
        if folds:
            seen = numbers(session.comparison.readouts[account].passages) if shown is None else shown
            folded = within_folds(folds)
            shown = frozenset(n for n in seen if Ref(account, n) not in folded)
        return Flow(session.comparison, account, width, plan.flow(account, shown), folds)

    def _links_shown(self, session: Session) -> frozenset[Row]:
        from readout_tui.core.search.narrow import rows as rows_of

        return rows_of(session.lookup, map(session.admitted, session.panes))

    def _place(self, session: Session, pane: Pane) -> LineRange | None:
        """Where the passage under a pane's cursor stands in its column; None if it is hidden."""
        if session.view == "flow":
            return self._arrangement[pane].find(session.place_in(pane))
        return self._arrangement[0].find(session.place)

    def _follow(self, session: Session, bring: bool = True) -> None:
        """Scrolls as little as the cursor needs. In the flow view, also scrolls the other pane to `bring` the partner
        level with the cursor, unless it is locked.
        """
        active = session.pane if session.view == "flow" else LEFT
        column = self._columns[active]
        place = self._place(session, active)
        if place is not None:
            room = CONTEXT if self.free > 4 * CONTEXT else 0
            first = column.moved(Anchor(place.item, place.first), -room)
            last = column.moved(Anchor(place.item, place.last), room)
            self._anchors[active] = column.shown(self._anchors[active], first, last, self.free)
        if session.view != "flow" or session.locked or not bring:
            return
        other = opposite(active)
        there = self._place(session, other)
        if place is not None and there is not None and self._to_bring(session, other, there):
            y = column.distance(self._anchors[active], Anchor(place.item, place.first), self.height) or 0
            self._anchors[other] = self._columns[other].placed(Anchor(there.item, there.first), y, self.height)
        if place is not None and self.third is not None:
            self._bring_third(session, self.third, Anchor(place.item, place.first), active)

    def _to_bring(self, session: Session, other: Pane, there: LineRange) -> bool:
        """True if the other pane is to be scrolled to its cursor: to a partner, or to what stands nearest if unseen."""
        if session.at[other] in session.partners:
            return True
        nearest = not session.partners and session.at[other] == session.beside(session.place).passage
        column, target = self._columns[other], Anchor(there.item, there.first)
        return nearest and column.distance(self._anchors[other], target, self.free) is None

    def _bring_third(self, session: Session, third: Account, here: Anchor, active: Pane) -> None:
        """In the flow view, scrolls the third account to what corresponds to the cursor, level with it.

        Where nothing does, it stays; if it has just been shown, it is brought to what corresponds before the cursor.
        """
        from readout_tui.view.third import level_with

        fresh = self._anchors[2] == TOP
        ref = None if session.table is None else level_with(session, session.table, third, fresh)
        there = None if ref is None else self._arrangement[2].find(ref)
        if there is not None:
            y = self._columns[active].distance(self._anchors[active], here, self.height) or 0
            self._anchors[2] = self._columns[2].placed(Anchor(there.item, there.first), y, self.height)

    def _collect(self) -> None:
        """Collects the lines on the screen and a `PaintKey` for each."""
        session = self.session
        if session is None:
            return
        self._lines, self._fresh = self._seen_lines(session), True
        across = session.facing(session.place)
        self._partners = frozenset(Ref(across, passage) for passage in session.partners)
        if self.columns is not None and session.table is not None:
            self._partners |= {ref for ref in session.table.told(session.place) if ref.account not in session.panes}
        self._group = frozenset(Ref(session.account, n) for n in session.link.sides[session.pane])
        paired = session.link.left and session.link.right and session.view != "merged"
        edits = self.differences(session.row) if paired else ()
        self._marks = marks_of(session, self._on_screen(), edits)
        self._one = self._woven_here(session)
        self._tones = {}
        self._overview = None if self._all_seen() else self._seen_overview(session)
        self._keys = [self._paint_key(session, y) for y in range(self.height)]

    def _seen_lines(self, session: Session) -> list[Line]:
        return (
            self._flow_lines()
            if session.view == "flow"
            else self._column_lines() or [Line((self._nothing(LEFT), None), None)]
        )

    def _nothing(self, pane: Pane) -> Cell:
        """What stands in a pane where filters leave nothing to show."""
        return note("No passage passes the filter: F ends it", self.widths[pane])

    def _column_lines(self) -> list[Line]:
        column = self._columns[0]
        lines: list[Line] = []
        for anchor, line in column.lines(self._anchors[0], self.height):
            if isinstance(line, Line):
                lines.append(line)
            elif isinstance(line, Cell):
                row = self._row_of_item(anchor.item) if line.fragments else None
                lines.append(Line((line, None), row, line.head is not None))
        return lines

    def _row_of_item(self, number: int) -> Row | None:
        arrangement = self._arrangement[0]
        return arrangement.items[number].row if isinstance(arrangement, Level | Merged) else None

    def _flow_lines(self) -> list[Line]:
        panes: list[list[Cell | None]] = []
        for number, (column, anchor) in enumerate(zip(self._columns, self._anchors, strict=False)):
            cells: list[Cell | None] = [c for _, c in column.lines(anchor, self.height) if isinstance(c, Cell)]
            cells = cells or [self._nothing(LEFT if number == LEFT else RIGHT)]
            panes.append(cells + [None] * (self.height - len(cells)))
        left, right, *third = panes
        return [
            Line(cells, None, third=third[0][y] if third else None)
            for y, cells in enumerate(zip(left, right, strict=True))
        ]

    # -- what is highlighted

    def _woven_here(self, session: Session) -> frozenset[Ref]:
        """The passages of the link under the cursor if the merged view weaves them: all are drawn as the cursor."""
        link = session.link
        if session.view != "merged" or not (link.left and link.right and woven(self.differences(session.row))):
            return frozenset()
        return frozenset(session.lookup.refs(link))

    def _on_screen(self) -> frozenset[Ref]:
        return frozenset(
            fragment.ref
            for line in self._lines
            for cell in (*line.cells, line.third)
            if cell
            for fragment in cell.fragments
            if fragment.ref is not None
        )

    def _tone(self, session: Session, ref: Ref | None) -> Tone:
        if ref is None:
            return NO_TONE
        ground: Ground = ""
        if ref == session.place or ref in self._one:
            ground = "cursor"
        elif ref in self._partners:
            ground = "partner"
        elif ref in self._group:
            ground = "group"
        return Tone(
            session.comparison.passage(ref).kind,
            ground,
            session.filtering and not session.admits(ref),
            self._marks.get(ref, ()),
            beside(session, ref),
        )

    def _paint_key(self, session: Session, y: int) -> PaintKey:
        edge = self._edge(y)
        if y >= len(self._lines):
            return PaintKey(None, (), NO_GUTTER, edge, self.palette, self.widths, None)
        line = self._lines[y]
        tones = tuple([self._tones_of(session, cell) if cell else () for cell in (*line.cells, line.third)])
        margin = margin_of(session, line)
        three = self.columns
        if three is None or session.table is None:
            return PaintKey(line, tones, gutter(session, line), edge, self.palette, self.widths, margin)
        from readout_tui.view.third import flow_sign, sign

        if session.view == "flow":
            cells = dict(zip(session.panes, line.cells, strict=True))
            signs = tuple(flow_sign(session.table, cells.get(account, line.third), three[0]) for account in three[1:])
        else:
            signs = tuple(sign(session.table, line, three[0], account) for account in three[1:])
        return PaintKey(line, tones, NO_GUTTER, edge, self.palette, self.widths, margin, signs)

    def _edge(self, y: int) -> Edge:
        return self._overview.edge(y) if self._overview else NO_EDGE

    def _tones_of(self, session: Session, cell: Cell) -> tuple[Tone, ...]:
        known, found = self._tones, []
        for fragment in cell.fragments:
            tone = known.get(fragment.ref)
            if tone is None:
                tone = known[fragment.ref] = self._tone(session, fragment.ref)
            found.append(tone)
        return tuple(found)

    # -- painting

    def changed(self, before: list[PaintKey]) -> list[int]:
        """The numbers of the lines that look different from `before`, an earlier `keys()`."""
        now = self._keys
        return [y for y in range(len(now)) if y >= len(before) or before[y] != now[y]]

    def keys(self) -> list[PaintKey]:
        """The `PaintKey` of each line on the screen."""
        return self._keys

    def painted(self, y: int) -> tuple[list[Segment], int]:
        """The segments of screen line y, and its width in cells as Rich counts them; blank below the text."""
        parts = [*self._panes(y), *self._margin(y), paint_edge(self._edge(y), self.palette)]
        return [segment for part in parts for segment in part.segments], sum(part.cells for part in parts)

    def _panes(self, y: int) -> tuple[Painted, ...]:
        session = self.session
        if session is None or y >= len(self._lines):
            width = self.width - EDGE - MARGIN - self.margin.width
            return (paint_cell(None, width, (), NO_VOICE, None, self.palette),)
        line, widths, key = self._lines[y], self.widths, self._keys[y]
        if session.view == "merged":
            return (self._paint_pane(line.cells[0], widths[0], key.tones[0], tag(session, line, self.differences)),)
        if key.signs:
            return tuple(self._three(session, line, key))
        return (
            self._paint_pane(line.cells[0], widths[0], key.tones[0]),
            paint_gutter(key.gutter, self.palette),
            self._paint_pane(line.cells[1], widths[1], key.tones[1]),
        )

    def _three(self, session: Session, line: Line, key: PaintKey) -> Iterator[Painted]:
        """The three columns of a line, each but the first with its sign before it."""
        cells = dict(zip(session.panes, zip(line.cells, key.tones, strict=False), strict=True))
        for column, account in enumerate(self.columns or ()):
            if column:
                yield paint_gutter(key.signs[column - 1], self.palette)
            cell, tones = cells.get(account, (line.third, key.tones[2]))
            yield self._paint_pane(cell, self.widths[column > 0], tones)

    def _margin(self, y: int) -> tuple[Painted, ...]:
        layout = self.margin
        margin = self._keys[y].margin if y < len(self._keys) else None
        return (paint_margin(margin, layout, self.palette),) if layout.width else ()

    def _paint_pane(self, cell: Cell | None, width: int, tones: tuple[Tone, ...], tag: Gutter | None = None) -> Painted:
        voice = NO_VOICE
        who = (cell.named or cell.ref) if cell is not None and any(f.start >= 0 for f in cell.fragments) else None
        if who is not None and self.plan is not None:
            voice = self.plan.cast.voice(who)
        return paint_cell(cell, width, tones, voice, tag, self.palette)

    def _all_seen(self) -> bool:
        """True if all there is is on the screen, so that there is nothing to give an overview of."""
        columns = zip(self._columns, self._anchors, strict=False)
        return all(
            anchor == TOP and len(column.lines(TOP, self.height + 1)) <= self.height for column, anchor in columns
        )

    def _seen_overview(self, session: Session) -> Overview | None:
        rows = [line.row for line in self._lines if line.row is not None and not line.pointer]
        if session.view == "flow":
            pane = session.pane
            seen = [f.ref for line in self._lines if (c := line.cells[pane]) for f in c.fragments]
            rows = [session.lookup.row(ref) for ref in seen if ref is not None]
        top, bottom = (min(rows), max(rows)) if rows else (0, 0)
        return Overview(self._plan_of(session).shape(self.height), self.lines_hit(session), top, bottom)

    def lines_hit(self, session: Session) -> Mapping[int, HitSign]:
        """The lines of the overview that hold hits or links by hand, with their signs, cached for the current hits.

        A thread that searches asks first, so that the event loop finds the answer ready.
        """
        known = self._hit_lines
        if known[0] is not session.hits or known[1] is not session.lookup or known[2] != self.height:
            line, row = self._plan_of(session).shape(self.height).line, session.lookup.row
            lines: dict[int, HitSign] = {line(decided): HAND for decided in self._plan_of(session).by_hand}
            lines |= {line(row(hit.ref)): COUNTERPART for hit in session.hits if hit.counterpart}
            lines |= {line(row(hit.ref)): HIT for hit in session.hits if not hit.counterpart}
            known = self._hit_lines = (session.hits, session.lookup, self.height, lines)
        return known[3]

    # -- pointing

    def edge_row(self, x: int, y: int) -> Row | None:
        """The row that a cell of the overview strip stands for; None for a cell outside the strip."""
        if self.session is None or self._overview is None or not self.width - EDGE <= x < self.width:
            return None
        return self._plan_of(self.session).shape(self.height).proportions.row(y, self.height)

    def spot(self, x: int, y: int) -> Spot | None:
        """What is under a cell; None if no passage is."""
        session = self.session
        if session is None or not 0 <= y < len(self._lines):
            return None
        line, widths = self._lines[y], self.widths
        pane, column = LEFT, x - MARGIN
        if (three := self.columns) is not None:
            return self._spot_of_three(line, three, x)
        if session.view == "merged":
            column -= TAG
        elif x >= MARGIN + widths[0] + GUTTER - 1:
            pane, column = RIGHT, x - 2 * MARGIN - widths[0] - GUTTER
        cell = line.cells[pane]
        if cell is None or not cell.fragments:
            return None
        return _in_cell(cell, column)

    def _spot_of_three(self, line: Line, three: "Columns", x: int) -> Spot | None:
        first, width = MARGIN + self.widths[0] + GUTTER, MARGIN + self.widths[1] + GUTTER
        number = 0 if x < first - 1 else 1 if x < first + width - 1 else 2
        start = 0 if not number else first + (number - 1) * width
        panes = dict(zip(self.session.panes if self.session else (), line.cells, strict=True))
        cell = panes.get(three[number], line.third)
        return None if cell is None or not cell.fragments else _in_cell(cell, x - start - MARGIN)

    def scrolled(self, delta: int) -> Session | None:
        """Scrolls by `delta` lines. Returns the session with its cursor moved to stay on the screen.

        At the end of the column, where nothing scrolls, the cursor goes to the first or last passage.
        """
        session = self.session
        if session is None:
            return None
        active = session.pane if session.view == "flow" else LEFT
        column = self._columns[active]
        y = self._cursor_y()
        anchor = column.clamped(column.moved(self._anchors[active], delta), self.height)
        moved = anchor != self._anchors[active]
        self._anchors[active] = anchor
        if moved:
            self._lines, self._fresh = self._seen_lines(session), False
            place = self._nearest(session, y)
            session = session.to(place) if place is not None else session
        else:
            session = session.end(delta)
        self.show(session, follow=False)
        return session

    def _nearest(self, session: Session, y: int) -> Ref | None:
        """The passage on the screen that is nearest to screen line y: one that begins there in the active pane, else
        one of which that pane shows a part, else one of the other pane. None if the screen shows no passage.
        """
        pane = LEFT if session.view == "merged" else session.pane
        for one in (pane, opposite(pane)):
            cells = [
                (abs(at - y), cell) for at, line in enumerate(self._lines[: self.free]) if (cell := line.cells[one])
            ]
            heads = [(away, cell.head) for away, cell in cells if cell.head is not None]
            parts = [
                (away, f.ref) for away, cell in cells for f in cell.fragments if f.start >= 0 and f.ref is not None
            ]
            if heads or parts:
                return min(heads or parts)[1]
        return None

    def _cursor_y(self) -> int:
        session = self.session
        if session is None:
            return 0
        for y, line in enumerate(self._lines):
            for cell in line.cells:
                if cell and any(f.ref == session.place for f in cell.fragments):
                    return y
        return 0


def column_of(arrangement: "Level | Merged | Flow | Trio") -> Column[Line] | Column[Cell]:
    """The arrangement's blocks as a column to scroll."""
    if isinstance(arrangement, Merged | Flow):
        return Column(len(arrangement.items), arrangement.block)
    return Column(len(arrangement.items), arrangement.block)


def _in_cell(cell: Cell, column: int) -> Spot | None:
    column = max(column, 0)
    last: Fragment | None = None
    for fragment in cell.fragments:
        if fragment.start >= 0 and fragment.ref is not None:
            at = offset_at(fragment.text, column)
            if at < len(fragment.text):
                return Spot(fragment.ref, fragment.start + at)
            last = fragment
        column -= sum(1 for _ in fragment.text)
    if last is None or last.ref is None:
        return Spot(cell.ref, -1) if cell.ref is not None else None
    return Spot(last.ref, last.start + len(last.text))
