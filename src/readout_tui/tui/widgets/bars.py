"""The lines above and below the panes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.filter import ANSIToTruecolor, LineFilter
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from readout_tui.core.characters.widths import cells
from readout_tui.tui.panes.palette import PALETTES, Palette
from readout_tui.view.cells import clip
from readout_tui.view.legend import SPEAKER
from readout_tui.view.looks import LINK_MARKS
from readout_tui.view.status import ACCOUNT, Words


def paint_words(words: Words, width: int, palette: Palette, ruled: bool = False) -> Strip:
    """One line of words on the bar's background, cut with an ellipsis if it is longer than `width` cells.

    `ruled`: with a line below it, where the bar has no background.
    """
    bar = palette.bar + palette.rule if ruled else palette.bar
    segments: list[Segment] = []
    left = width
    for text, role in words:
        if left <= 0:
            break
        drawn = clip(text, left)
        segments.append(Segment(drawn, bar + _look(role, palette)))
        left -= cells(drawn)
    segments.append(Segment(" " * max(left, 0), bar))
    return Strip(segments, width)


def _look(role: str, palette: Palette) -> Style:
    if role in LINK_MARKS or role == "moved":
        return palette.state(role)  # type: ignore[arg-type]
    if role.startswith(SPEAKER):
        return palette.speaker(int(role.removeprefix(SPEAKER))) + _BOLD
    if role.startswith(ACCOUNT):
        return palette.account(int(role.removeprefix(ACCOUNT))) + _BOLD
    return {
        "dim": palette.dim,
        "strong": palette.strong,
        "key": palette.key,
        "warn": palette.doubt,
        "found": palette.strong + _FOUND,
        "counterpart": palette.counterpart,
    }.get(role, palette.bar)


_FOUND = Style(underline=True)
_BOLD = Style(bold=True)


class Lines(Widget):
    """A widget of lines that are painted again only if they look different.

    This replaces Textual's own cache, which is by line number and so useless after a scroll.
    """

    ALLOW_SELECT = False
    FOCUS_ON_CLICK = False  # `Shell.key_receiver` says where keys go

    def strip(self, y: int) -> Strip:
        """Line y, as wide as the widget."""
        raise NotImplementedError

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the widget."""
        width = self.size.width
        strips = [self.strip(y) for y in crop.line_range]
        first, last = crop.column_span
        return strips if (first, last) == (0, width) else [strip.crop(first, last) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """One line."""
        return self.strip(y)

    def filters(self, palette: str) -> tuple[LineFilter, ...]:
        """The app's filters of colours, without those that would leave the palette's 24-bit colours as they are."""
        exact = PALETTES[palette].exact
        return tuple(f for f in self.app.get_line_filters() if not (exact and isinstance(f, ANSIToTruecolor)))

    def filtered(self, strip: Strip, filters: Iterable[LineFilter]) -> Strip:
        """The line with the app's filters applied."""
        for line_filter in filters:
            strip = strip.apply_filter(line_filter, self.background_colors[1])
        return strip


class Bar(Lines):
    """A fixed number of lines of words; a line may have several columns, each with a width in cells."""

    class Clicked(Message):
        """A key that the bar names was clicked, or the words after it; `key` is as Textual calls it."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def __init__(self, lines: int, name: str, ruled: bool = False) -> None:
        """A bar of `lines` lines, with `name` as its id; `ruled`: its last line parts it from what is below."""
        super().__init__(id=name)
        self._ruled = ruled
        self.styles.height = lines
        self.palette = "dark"
        self._lines: list[Sequence[tuple[Words, int]]] = [()] * lines
        self._strips: dict[int, tuple[object, Strip]] = {}

    def show(self, lines: Sequence[Sequence[tuple[Words, int]]]) -> None:
        """Each line: (words, cells) by column; cells 0 for the rest of the line."""
        before, self._lines = self._lines, list(lines)
        changed = [y for y, line in enumerate(lines) if y >= len(before) or before[y] != line]
        if changed or len(before) != len(lines):
            self.refresh(*(Region(0, y, self.size.width, 1) for y in changed))

    def repaint(self, palette: str) -> None:
        """Other colours."""
        self.palette = palette
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """A click on a key is the key."""
        line = self._lines[event.y] if event.y < len(self._lines) else ()
        if len(line) == 1 and (key := key_at(line[0][0], event.x)):
            self.post_message(self.Clicked(key))

    def strip(self, y: int) -> Strip:
        """One line."""
        line = self._lines[y] if y < len(self._lines) else ()
        look = line, self.size.width, self.palette, self.filters(self.palette)
        known, strip = self._strips.get(y, (None, None))
        if strip is None or known != look:
            strip = self.filtered(self._painted(line, self._ruled and y == len(self._lines) - 1), look[3])
            self._strips[y] = look, strip
        return strip

    def _painted(self, columns: Sequence[tuple[Words, int]], ruled: bool) -> Strip:
        palette = PALETTES[self.palette]
        strips: list[Strip] = []
        left = self.size.width
        for words, asked in columns:
            share = min(asked or left, left)
            strips.append(paint_words(words, share, palette, ruled))
            left -= share
        strips.append(paint_words([], left, palette, ruled))
        return Strip.join(strips)


_TYPED: Final = {"Tab": "tab", "Esc": "escape", "Enter": "enter", "↓": "down", "↑": "up"}


def key_at(words: Words, x: int) -> str:
    """The key, as Textual calls it, that stands at cell x of a line of hints, or before the words there; "" for none.

    Of several keys that are named together it is the one at x, or else the first.
    """
    key, at = "", 0
    for text, role in words:
        if role == "key":
            key = text.split()[0] if text.split() else ""
            for name in text.split():
                start = at + cells(text[: text.index(name)])
                key = name if start <= x < start + cells(name) else key
        elif role in {"strong", "warn"}:
            key = ""
        at += cells(text)
        if x < at:
            return _TYPED.get(key, key if len(key) == 1 else "")
    return ""
