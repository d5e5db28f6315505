"""The overview strip along the right edge: in a line of it each, how the rows of a part of the comparison stand.

Rows take up lines of the strip in proportion to their length in code points. `Proportions` makes, in one pass over all
rows, cumulative sums of those lengths: in all, and for each state. With them the share of each state on a line is one
subtraction and the rows of a line are two binary searches, so a strip of another height costs no further pass:

    row        0    1    2         before = 0, 10, 40, 100     in 4 lines, each of 25 code points:
    length    10   30   60                                     line 0: rows 0-1, line 1: rows 1-2, lines 2, 3: row 2

Readers look for what differs, so a line does not simply show its most frequent state (`Shape`).
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from readout_tui.core.link_state import link_state
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Checkpoint, Row, in_rows, unwatched
from readout_tui.core.progress import each
from readout_tui.view.looks import HitSign, LineState

EdgeState = LineState | Literal["moved"]
"""The state that a line of the strip shows; "moved" where something on it has moved and too little differs."""
STATES: Final[tuple[EdgeState, ...]] = (
    "differs", "moved", "doubt", "left", "right", "reworded", "linked", "same", "",
)  # fmt: skip
"""The states of a line; of two with equal shares the first wins."""
FEW: Final = 8
"""If a line of the strip stands for at most this many rows, a single one that differs is shown; set by hand."""
SHARE: Final = 0.25
"""The share of a line of more rows that must differ to be shown: in a book, something differs on every line.

Set by hand.
"""


class Edge(NamedTuple):
    """One line of the strip: whether any of its rows are on the screen, the sign of a hit that one holds, its state."""

    seen: bool
    hit: HitSign
    state: EdgeState


NO_EDGE = Edge(False, "", "")


class Proportions:
    """Cumulative lengths of the rows of a comparison: in all, and for each state. See the module."""

    def __init__(self, lookup: Lookup, checkpoint: Checkpoint = unwatched) -> None:
        """`before[row]` is the length of all rows before that one, `of[state][row]` of those in a state; both end with
        the total. Lengths are in code points, those of both sides added.
        """
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
        if not compared:  # provisional links are not shown in the overview
            self.of = dict.fromkeys(STATES, array("q", bytes(8 * len(self.before))))
            self.of[""] = self.before

    def rows(self, y: int, height: int) -> tuple[int, int]:
        """The half-open range of rows that share line y of `height` lines."""
        total = self.before[-1] or 1
        first = bisect_right(self.before, y * total // height) - 1
        end = bisect_left(self.before, -(-(y + 1) * total // height))
        return max(first, 0), min(end, len(self.before) - 1)

    def row(self, y: int, height: int) -> Row:
        """The first row that shares line y of `height` lines."""
        return Row(min(self.rows(y, height)[0], max(len(self.before) - 2, 0)))


def _states(lookup: Lookup, row: Row) -> tuple[EdgeState, ...]:
    """The states that a row counts for: its own and, if it has moved, "moved" as well."""
    if not lookup.compared(lookup.links[row]):
        return ("",)
    shown = lookup.shown_link(row)
    state = link_state(shown)
    return (state, "moved") if shown.moved else (state,)


class Shape:
    """The overview of a comparison in `height` lines.

    `states[y]` is the state with the largest share of line y, with two exceptions that come first: "differs" if enough
    of the line differs (`FEW`, `SHARE`), then "moved" if anything on it has moved. "" if no body passage is on it.
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
    """The strip as it is drawn now: its states, its hits, and which of it is on the screen (rows `top` to `bottom`)."""

    def __init__(self, shape: Shape, hits: Mapping[int, HitSign], top: int, bottom: int) -> None:
        """`hits`: the lines of the strip that hold hits, with their signs; `top` and `bottom` are both inclusive."""
        self.states = shape.states
        self.first = shape.line(top) if shape.rows else 0
        end = shape.line(bottom + 1) if bottom + 1 < shape.rows else len(self.states)
        self.last = max(end - 1, self.first) if shape.rows else -1
        self.hits = hits

    def edge(self, y: int) -> Edge:
        """A line of the strip."""
        state = self.states[y] if y < len(self.states) else ""
        return Edge(self.first <= y <= self.last, self.hits.get(y, ""), state)
