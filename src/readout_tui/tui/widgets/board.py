"""The panes: one widget that draws the canvas line by line, and maps the mouse to places in the text."""

from __future__ import annotations

from textual import events
from textual.filter import LineFilter
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from readout_tui.core.model import Comparison, Ref, Span
from readout_tui.session import Session
from readout_tui.tui.panes.canvas import Canvas, PaintKey, Spot
from readout_tui.tui.widgets.bars import Lines

KEPT = 2000
"""The most painted lines that are cached."""
WHEEL = 3
"""Lines scrolled by one step of the wheel."""


class Board(Lines, can_focus=True):
    """Draws a `Canvas`. Keys go to the app; this widget only knows the screen."""

    DEFAULT_CSS = "Board { height: 1fr; width: 1fr; }"

    class Pressed(Message):
        """A key was pressed while the panes had the focus; `event` is how the terminal sent it."""

        def __init__(self, key: str, event: events.Key) -> None:
            super().__init__()
            self.key = key
            self.event = event

    class Changed(Message):
        """The mouse or scrolling has changed the session; the view scrolls to its cursor if `follow`."""

        def __init__(self, session: Session, follow: bool = True) -> None:
            super().__init__()
            self.session = session
            self.follow = follow

    class Resized(Message):
        """The panes are arranged for another size."""

    class Pointed(Message):
        """The mouse has pointed at a passage of an account that no pane shows."""

        def __init__(self, ref: Ref) -> None:
            super().__init__()
            self.ref = ref

    def __init__(self, canvas: Canvas) -> None:
        """The canvas must have a session before the first paint."""
        super().__init__()
        self.canvas = canvas
        self._strips: dict[PaintKey | None, Strip] = {}
        self._look: tuple[Comparison | None, int, tuple[LineFilter, ...]] = (None, 0, ())
        self._dragged: Spot | None = None

    def show(self, session: Session, follow: bool = True) -> None:
        """Draws a session; only lines that look different are painted again."""
        before, shown = self.canvas.keys(), self.canvas.session
        self.canvas.show(session, follow)
        if shown is not None and shown.comparison.attributions is not session.comparison.attributions:
            self.refresh()  # what a line shows of its speaker is no part of its key
        else:
            self._repaint(before)

    def redraw(self) -> None:
        """Draw everything anew: another theme or another share of the panes."""
        self._strips.clear()
        self.refresh()

    def _repaint(self, before: list[PaintKey]) -> None:
        changed = self.canvas.changed(before)
        width, height = self.size
        if len(changed) * 2 > height:
            self.refresh()
        elif changed:
            self.refresh(*(Region(0, y, width, 1) for y in changed))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the panes."""
        width, height = self.size
        if (width, height) != (self.canvas.width, self.canvas.height):
            self.canvas.resize(width, height)
        session = self.canvas.session
        look = (session.comparison if session else None, width, self.filters(self.canvas.palette))
        if look != self._look or len(self._strips) > KEPT:
            self._strips.clear()
            self._look = look
        return super().render_lines(crop)

    def strip(self, y: int) -> Strip:
        """One line of the panes, from the cache if a line with the same `PaintKey` was painted before."""
        keys = self.canvas.keys()
        key = keys[y] if y < len(keys) else None
        strip = self._strips.get(key)
        if strip is None:
            strip = Strip(*self.canvas.painted(y))
            if strip.cell_length != self.size.width:
                strip = strip.adjust_cell_length(self.size.width)
            strip = self._strips[key] = self.filtered(strip, self._look[2])
        return strip

    def on_resize(self, event: events.Resize) -> None:
        """The passage under the cursor stays where it is."""
        self.canvas.resize(event.size.width, event.size.height)
        self.redraw()
        self.post_message(self.Resized())

    def on_key(self, event: events.Key) -> None:
        """Every key goes to the command table."""
        key = event.character if event.is_printable and event.character and event.character != " " else event.key
        event.stop()
        event.prevent_default()
        self.post_message(self.Pressed(key, event))

    # -- the mouse

    def scroll(self, delta: int) -> None:
        """Scrolls by `delta` lines; the cursor stays on the screen."""
        before = self.canvas.keys()
        session = self.canvas.scrolled(delta)
        self._repaint(before)
        if session is not None:
            self.post_message(self.Changed(session, follow=False))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll."""
        event.stop()
        self.scroll(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll."""
        event.stop()
        self.scroll(-WHEEL)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """A click puts the cursor on a passage; a drag selects to the word."""
        session = self.canvas.session
        if session is None:
            return
        if (row := self.canvas.edge_row(event.x, event.y)) is not None:
            if (there := session.at_row(row)) is not None:
                self.post_message(self.Changed(there))
            return
        spot = self.canvas.spot(event.x, event.y)
        if spot is None:
            return
        if spot.ref.account not in session.panes:
            self.post_message(self.Pointed(spot.ref))
            return
        self._dragged = spot if spot.offset >= 0 else None
        self.capture_mouse()
        self.post_message(self.Changed(session.unselected().to(spot.ref)))

    def on_click(self, event: events.Click) -> None:
        """A double click selects a word, a triple click the passage."""
        session = self.canvas.session
        spot = self.canvas.spot(event.x, event.y)
        if (
            session is None
            or spot is None
            or spot.offset < 0
            or event.chain < 2
            or spot.ref.account not in session.panes
        ):
            return
        account = spot.ref.account
        span = whole_words(session.comparison.readouts[account].text, spot.offset, spot.offset + 1)
        if event.chain > 2:
            span = session.comparison.passage(spot.ref).span
        self.post_message(self.Changed(session.selected(account, span)))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """While a button is down, extends the selection to the word under the mouse."""
        session, start = self.canvas.session, self._dragged
        if session is None or start is None or not event.button:
            return
        spot = self.canvas.spot(event.x, event.y)
        account = start.ref.account
        if spot is None or spot.ref.account != account or spot.offset < 0:
            return
        span = whole_words(session.comparison.readouts[account].text, start.offset, spot.offset)
        self.post_message(self.Changed(session.selected(account, span)))

    def on_mouse_up(self, _event: events.MouseUp) -> None:
        """The drag ends; what is selected stays so."""
        self._dragged = None
        self.release_mouse()


def whole_words(text: str, one: int, other: int) -> Span:
    """The span between two offsets, extended to whole words; empty if they are equal."""
    start, end = min(one, other), max(one, other)
    if start == end:
        return Span(start, start)
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)
