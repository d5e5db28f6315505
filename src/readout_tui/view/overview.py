"""The strip along the right edge: where the other text is same, differs, has moved or is missing, where hits are."""

from array import array
from bisect import bisect_left, bisect_right
from typing import Final, Literal, NamedTuple

from readout_tui.core.link_state import link_state
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Checkpoint, Row, in_rows, unwatched
from readout_tui.core.progress import each
from readout_tui.view.looks import LineState

EdgeState = LineState | Literal["moved"]
"""How most of a line of the strip stands; "moved" where something on it has moved and nothing differs."""
STATES: Final[tuple[EdgeState, ...]] = (
    "differs", "moved", "doubt", "left", "right", "reworded", "linked", "same", "",
)  # fmt: skip
"""The states of a line, the first winning where two have as much of it."""
FEW: Final = 8
"""Rows on a line of the strip up to which any that differs is shown."""
SHARE: Final = 0.25
"""Share of a line of more rows that must differ for it to show it: in a book something differs on every line."""


class Edge(NamedTuple):
    """One line of the strip: whether its rows are on the screen, whether there are hits in them, and their state."""

    seen: bool
    hit: bool
    state: EdgeState


NO_EDGE = Edge(False, False, "")


class Proportions:
    """How much of a comparison comes before each row: in all, and of each state."""

    def __init__(self, lookup: Lookup, checkpoint: Checkpoint = unwatched) -> None:
        """`before[row]` and `of[state][row]` are code points of both texts; a row is as long as both its sides."""
        left, right = (readout.passages for readout in lookup.readouts)
        lengths = [[p.span.end - p.span.start for p in passages] for passages in (left, right)]
        self.before = array("q", [0])
        self.of = {state: array("q", [0]) for state in STATES}
        sizes, compared = dict.fromkeys(STATES, 0), lookup.comparison.compared
        for row, link in in_rows(each(lookup.links, checkpoint)):
            size = sum([lengths[0][n] for n in link.left]) + sum([lengths[1][n] for n in link.right])
            self.before.append(self.before[-1] + size)
            if compared:
                for state in _states(lookup, row):
                    sizes[state] += size
                for name, sums in self.of.items():
                    sums.append(sizes[name])
        if not compared:  # what is only provisionally known has no place in the overview
            self.of = dict.fromkeys(STATES, array("q", bytes(8 * len(self.before))))
            self.of[""] = self.before

    def rows(self, y: int, height: int) -> tuple[int, int]:
        """The rows, half-open, that have a part in line y of `height` lines."""
        total = self.before[-1] or 1
        first = bisect_right(self.before, y * total // height) - 1
        end = bisect_left(self.before, -(-(y + 1) * total // height))
        return max(first, 0), min(end, len(self.before) - 1)

    def row(self, y: int, height: int) -> Row:
        """The first row that has a part in line y of `height` lines."""
        return Row(min(self.rows(y, height)[0], max(len(self.before) - 2, 0)))


def _states(lookup: Lookup, row: Row) -> tuple[EdgeState, ...]:
    """What a row has on the strip: its state, and that it has moved."""
    if not lookup.compared(lookup.links[row]):
        return ("",)
    telling = lookup.telling(row)
    state = link_state(telling)
    return (state, "moved") if telling.moved else (state,)


class Shape:
    """The overview of a comparison in `height` lines.

    Rows take lines in proportion to their length. `states[y]` is the state that has most of line y, but what differs,
    and what has moved, is not hidden by its neighbours; "" has nothing of the body.
    """

    def __init__(self, proportions: Proportions, height: int) -> None:
        self.proportions = proportions
        self.height = height
        self.rows = len(proportions.before) - 1
        self.states = tuple(self._dominant(*proportions.rows(y, height)) for y in range(height))

    def line(self, row: int) -> int:
        """The line on which a row begins."""
        before = self.proportions.before
        return min(before[row] * self.height // (before[-1] or 1), self.height - 1)

    def _dominant(self, first: int, end: int) -> EdgeState:
        weights = {state: sums[end] - sums[first] for state, sums in self.proportions.of.items()}
        if first >= end or not any(weights.values()):
            return ""
        moved = weights.pop("moved")
        least = 0 if end - first <= FEW else SHARE * sum(weights.values())
        if weights["differs"] > least:
            return "differs"
        return "moved" if moved else max(weights, key=lambda state: weights[state])


class Overview:
    """One screen's worth of the strip.

    Rows `top` to `bottom` are on the screen.
    """

    def __init__(self, shape: Shape, hits: frozenset[int], top: int, bottom: int) -> None:
        """`hits`: the lines of the strip on which there are any."""
        self.states = shape.states
        self.first = shape.line(top) if shape.rows else 0
        end = shape.line(bottom + 1) if bottom + 1 < shape.rows else len(self.states)
        self.last = max(end - 1, self.first) if shape.rows else -1
        self.hits = hits

    def edge(self, y: int) -> Edge:
        """A line of the strip."""
        return Edge(self.first <= y <= self.last, y in self.hits, self.states[y] if y < len(self.states) else "")
