"""All that is known of the passage under the cursor, beside the text where the screen is wide."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from textual.geometry import Region
from textual.strip import Strip

from readout_tui.tui.panes.palette import PALETTES
from readout_tui.tui.widgets.bars import Lines, paint_words
from readout_tui.tui.widgets.reports import QUIET, ReportLine
from readout_tui.view.cells import hanging
from readout_tui.view.wording import Words


class Aside(Lines):
    """The lines of `reports.details`, as many as there is room for; `i` shows all of them."""

    DEFAULT_CSS = "Aside { layer: over; dock: right; margin: 2 0 0 0; }"

    def __init__(self, palette: str) -> None:
        """The lines are empty until `show`."""
        super().__init__(id="aside")
        self.palette = palette
        self._shown: list[Words] = []

    def show(self, name: str, details: Sequence[ReportLine], palette: str) -> None:
        """Shows what is known of a passage, by its name."""
        room = self.size.width - 3
        lines: list[Words] = [[(f"About {name}", "strong"), ("   V hides this", "dim")]]
        for content, _place in details:
            role = {"bold": "strong", QUIET: "dim"}.get(str(content.spans[0].style) if content.spans else "", "")
            text = content.plain
            lines += [[(" " * indent + text[low:high], role)] for indent, low, high in hanging(text, room)]
        if len(lines) > self.size.height:
            lines = [*lines[: max(self.size.height - 1, 0)], [("… i shows all", "key")]]
        before, self._shown = self._shown, lines
        if palette != self.palette:
            self.palette = palette
            self.refresh()
        elif changed := [y for y, pair in enumerate(zip_longest(before, lines)) if pair[0] != pair[1]]:
            self.refresh(*(Region(0, y, self.size.width, 1) for y in changed))

    def strip(self, y: int) -> Strip:
        """One line."""
        words = self._shown[y] if y < len(self._shown) else []
        return self.filtered(
            paint_words([("  ", ""), *words], self.size.width, PALETTES[self.palette]), self.filters(self.palette)
        )
