"""The screen that says who reports what: all rows of all accounts, one column an account."""

from __future__ import annotations

from typing import ClassVar, Final

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.message import Message
from textual.screen import ModalScreen
from textual.strip import Strip

from readout_tui.core.coverage import ROW_ORDERS, CoverageRow, RowOrderName
from readout_tui.core.coverage_table import CoverageTable
from readout_tui.core.model import Account, Ref
from readout_tui.session import Session
from readout_tui.tui.panes.palette import PALETTES
from readout_tui.tui.widgets.bars import Lines, paint_words
from readout_tui.view.coverage_list import CoverageList, opened
from readout_tui.view.status import Words
from readout_tui.view.turning import PaneTurn

AROUND: Final = 4
"""Lines that are no rows: two above them, two below."""


class CoverageLines(Lines, can_focus=True):
    """The lines of the screen. Only those in sight are made, so a long list costs no more than a short one."""

    DEFAULT_CSS = "CoverageLines { width: 100%; height: 100%; }"

    def __init__(self, palette: str, listed: CoverageList, position: int, account: Account) -> None:
        """The cursor is on the cell of an account in the row at `position`."""
        super().__init__()
        self.palette = palette
        self.listed = listed
        self.position = position
        self.account = account
        self._top = 0

    @property
    def row(self) -> CoverageRow | None:
        """The row under the cursor; None if there are no rows."""
        return self.listed.rows[self.position] if self.listed.rows else None

    @property
    def _height(self) -> int:
        return max(self.size.height - AROUND, 1)

    def move(self, rows: int = 0, accounts: int = 0) -> None:
        """Moves the cursor by so many rows and accounts, as far as there are any."""
        last = max(len(self.listed.rows) - 1, 0)
        self.position = min(max(self.position + rows, 0), last)
        most = len(self.listed.table.comparison.readouts) - 1
        self.account = Account(min(max(self.account + accounts, 0), most))
        self.refresh()

    def show(self, listed: CoverageList, position: int) -> None:
        """Shows other rows, or the same in another order."""
        self.listed, self.position = listed, position
        self.move()

    def strip(self, y: int) -> Strip:
        """The title and the letters, the rows in sight, what the cell under the cursor holds, and the keys."""
        palette, width = PALETTES[self.palette], self.size.width
        return self.filtered(paint_words(self._words(y, width), width, palette), self.filters(self.palette))

    def _words(self, y: int, width: int) -> Words:
        listed, height = self.listed, self._height
        self._top = min(max(self._top, self.position - height + 1), self.position)
        if y < 2:
            return listed.heading(width) if y else listed.head()
        if y >= height + 2:
            return self._below(y - height - 2, width)
        at = self._top + y - 2
        if not listed.rows:
            return [(" Nothing passes the filters", "dim")] if y == 2 else []
        return listed.line(at, width, self.account if at == self.position else None) if at < len(listed.rows) else []

    def _below(self, y: int, width: int) -> Words:
        if not self.listed.rows:
            return []
        return self.listed.foot(self.position, width) if y else self.listed.details(self.position, self.account)

    def on_click(self, event: events.Click) -> None:
        """A click chooses a row."""
        if 2 <= event.y < self._height + 2:
            self.move(self._top + event.y - 2 - self.position)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Move."""
        event.stop()
        self.move(1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Move."""
        event.stop()
        self.move(-1)


class CoverageScreen(ModalScreen[PaneTurn | None]):
    """Who reports what. Gives what shows the chosen cell, or None if the reader leaves."""

    BINDINGS: ClassVar = [
        Binding("escape,q,W", "leave", "Close"),
        Binding("j,down", "move(1,0)", show=False),
        Binding("k,up", "move(-1,0)", show=False),
        Binding("l,right,tab", "move(0,1)", show=False),
        Binding("h,left,shift+tab", "move(0,-1)", show=False),
        Binding("space,pagedown", "page(1)", show=False),
        Binding("b,pageup", "page(-1)", show=False),
        Binding("g,home", "move(-1000000,0)", show=False),
        Binding("G,end", "move(1000000,0)", show=False),
        Binding("o", "order", "Next order"),
        Binding("enter", "open", "Open"),
        Binding("y,Y,R", "copy", "Copy the row"),
    ]

    class RowCopyAsked(Message):
        """The reader asks to copy a row with all its quotations."""

        def __init__(self, row: CoverageRow) -> None:
            super().__init__()
            self.row = row

    def __init__(self, palette: str, session: Session, table: CoverageTable, place: Ref) -> None:
        """The cursor begins in the row of a passage, at its account."""
        super().__init__()
        self._session = session
        listed = CoverageList(session, table, "order")
        position = listed.position(table.row(place).cells)
        self.lines = CoverageLines(palette, listed, position, place.account)

    def compose(self) -> ComposeResult:
        """The lines."""
        yield self.lines

    def action_move(self, rows: int, accounts: int) -> None:
        """Another row or account."""
        self.lines.move(rows, accounts)

    def action_page(self, direction: int) -> None:
        """A screen further."""
        self.lines.move(direction * max(self.size.height - AROUND - 1, 1))

    def action_order(self) -> None:
        """The next order of the rows; the cursor stays in its row."""
        order = self.lines.listed.order
        self._list(ROW_ORDERS[(ROW_ORDERS.index(order) + 1) % len(ROW_ORDERS)])

    def know(self, session: Session) -> None:
        """Shows what is known by now: more links are judged."""
        self._session = session
        self._list(self.lines.listed.order)

    def _list(self, order: RowOrderName) -> None:
        row = self.lines.row
        if self._session.table is not None:
            listed = CoverageList(self._session, self._session.table, order)
            self.lines.show(listed, 0 if row is None else listed.position(row.cells))

    def action_open(self) -> None:
        """Shows the passages of the cell in the panes."""
        if (row := self.lines.row) is not None:
            self.dismiss(opened(self._session, row, self.lines.account))

    def action_copy(self) -> None:
        """Copies the row."""
        if (row := self.lines.row) is not None:
            self.post_message(self.RowCopyAsked(row))

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)
