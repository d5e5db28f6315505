"""The strip along the right edge: where the other text is same, changed, moved or missing, where hits are."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Hit
from readout_tui.tui.palette import Palette
from readout_tui.tui.render import LINK_MARKS

HIT = "•"
SEEN = "▐"


class Overview:
    """One screen's worth of the strip.

    `shape` is (line of each row, state of each line); rows `top` to `bottom` are on the screen.
    """

    def __init__(
        self,
        shape: tuple[tuple[int, ...], tuple[str, ...]],
        lookup: Lookup,
        hits: Sequence[Hit],
        top: int,
        bottom: int,
    ) -> None:
        """A line without a state has nothing of the body."""
        rows, self.states = shape
        self.first = rows[top] if rows else 0
        end = rows[bottom + 1] if bottom + 1 < len(rows) else len(self.states)
        self.last = max(end - 1, self.first) if rows else -1
        self.hits = {rows[lookup.row_of[hit.side][hit.passage]] for hit in hits}

    def edge(self, y: int) -> tuple[bool, bool, str]:
        """(on the screen, has hits, state) of a line of the strip."""
        return self.first <= y <= self.last, y in self.hits, self.states[y] if y < len(self.states) else ""

    def paint(self, y: int, palette: Palette) -> list[Segment]:
        """Two cells: what is on the screen and where hits are, and the state."""
        seen, hit, state = self.edge(y)
        sign = HIT if hit else SEEN if seen else " "
        mark = Segment(sign, palette.text + (palette.hit if hit else palette.thumb))
        kind = "alone" if state in {"left", "right"} else state
        return [
            mark,
            Segment(LINK_MARKS.get(state, " "), palette.text + (palette.state(kind) if state else palette.dim)),
        ]
