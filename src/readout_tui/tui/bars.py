"""The lines above and below the panes."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from readout_tui.tui.cells import cells, clip
from readout_tui.tui.palette import PALETTES, Palette
from readout_tui.tui.status import Words

_STATES = frozenset({"same", "changed", "moved", "alone"})


def paint_words(words: Words, width: int, palette: Palette) -> Strip:
    """One line of words on the bar's ground, cut with an ellipsis where the line ends."""
    segments: list[Segment] = []
    left = width
    for text, role in words:
        if left <= 0:
            break
        drawn = clip(text, left)
        segments.append(Segment(drawn, palette.bar + _look(role, palette)))
        left -= cells(drawn)
    segments.append(Segment(" " * max(left, 0), palette.bar))
    return Strip(segments, width)


def _look(role: str, palette: Palette) -> Style:
    if role in _STATES:
        return palette.state(role)
    return {"dim": palette.dim, "strong": palette.strong, "key": palette.key, "warn": palette.alone}.get(
        role, palette.bar
    )


class Bar(Widget):
    """Some lines of words. `columns` of a line stand side by side, each with the cells it is given."""

    ALLOW_SELECT = False

    def __init__(self, lines: int, name: str) -> None:
        """A bar of `lines` lines, with `name` as its id."""
        super().__init__(id=name)
        self.styles.height = lines
        self.palette = "dark"
        self._lines: list[Sequence[tuple[Words, int]]] = [()] * lines

    def show(self, lines: Sequence[Sequence[tuple[Words, int]]]) -> None:
        """Each line: (words, cells) by column; cells 0 for the rest of the line."""
        if list(lines) != self._lines:
            self._lines = list(lines)
            self.refresh()

    def repaint(self, palette: str) -> None:
        """Other colours."""
        self.palette = palette
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line."""
        width, palette = self.size.width, PALETTES[self.palette]
        columns = self._lines[y] if y < len(self._lines) else ()
        strips: list[Strip] = []
        left = width
        for words, asked in columns:
            share = min(asked or left, left)
            strips.append(paint_words(words, share, palette))
            left -= share
        strips.append(paint_words([], left, palette))
        return Strip.join(strips)
