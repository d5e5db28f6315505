"""Alignment of parallel texts by length (Gale and Church 1993), with shared terms added.

Two texts that say the same in the same order are cut into *beads*: one passage against one, two against one, one
against none, and so on. A bead is expensive if its lengths are unlikely for a translation or its shape is rare, and
cheaper for every term that its passages share. Dynamic programming finds the chain of beads of least total cost:

    left   40  35  80        cell (i, j): least cost of a chain through the first i left and j right passages
    right  42 120            (1, 1) 40:42, 1:1, cheap  ->  (3, 2) 35+80:120, 2:1, lengths fit  = the cheapest chain
                             (2, 2) 40:42, 35:120, lengths do not fit  ->  (3, 2) 80:nothing   = dear

Costs are minus logarithms of probabilities, so adding them multiplies the probabilities. Two things keep the cost about
linear in the passages: the caller names pairs that are certain, which cut the texts into rectangles, and in a rectangle
only a band around the diagonal is searched.

Invariant: the beads cover every passage of both texts exactly once, in order. A certain pair begins a bead.

Limitations: passages that moved are never paired, and a shift wider than the band is not found unless certain pairs
surround it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from readout_tui.core.model import Checkpoint

VARIANCE: Final = 6.8
"""Variance of the length of a translation, per character of the original: the figure of Gale and Church (1993)."""
SHAPES: Final[tuple[tuple[int, int, float], ...]] = (
    (1, 1, 0.12),
    (1, 0, 4.0),
    (0, 1, 4.0),
    (2, 1, 2.8),
    (1, 2, 2.8),
    (3, 1, 4.5),
    (1, 3, 4.5),
)
"""(passages left, passages right, cost): the cost is about minus the logarithm of how often the shape occurs.

For 1:0 and 0:1 it is not used: a passage without partner costs `skip`, which the caller sets.
"""
WORTH: Final = 2.5
"""What one shared term that stands nowhere else takes off the cost of a bead."""
BAND: Final = 30
"""Passages to either side of the diagonal that are searched at least; more where a rectangle is far from square."""
WORST: Final = 12.0
"""The most that lengths can cost: one very long sentence must not outweigh everything else."""
ROUNDING: Final = 1e-9
"""Allows for the order of additions when a bead is passed over as too expensive."""


UnitPair = tuple[int, int]
"""A position in the left list and one in the right list, of passages or of paragraphs."""


class Bead(NamedTuple):
    """A step of the chain: positions in the left and in the right list, either of which may be empty, and its cost."""

    left: range
    right: range
    cost: float


def beads(
    left: Sequence[int],
    right: Sequence[int],
    shared: Mapping[UnitPair, float],
    certain: Sequence[UnitPair],
    skip: float,
    checkpoint: Checkpoint,
) -> list[Bead]:
    """The cheapest chain of beads through both texts, in order.

    `left[i]`, `right[j]`: length of each passage in code points; `shared[i, j]`: weight of the terms that a pair has
    in common, 1 for one that stands nowhere else, 0 if missing; `certain`: pairs, rising on both sides, at which a bead
    must begin; `skip`: cost of a passage without partner.
    """
    texts = _Texts(
        (0, *accumulate(left)), (0, *accumulate(right)), shared, max(1, sum(right)) / max(1, sum(left)), skip
    )
    chain: list[Bead] = []
    i = j = 0
    for stop_i, stop_j in [*certain, (len(left), len(right))]:
        chain += _window(texts, (i, stop_i), (j, stop_j), checkpoint)
        i, j = stop_i, stop_j
    return chain


class _Texts(NamedTuple):
    """What the search looks up: `left[i]` and `right[j]` are code points before a passage, `ratio` right per left."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    shared: Mapping[UnitPair, float]
    ratio: float
    skip: float


def _window(texts: _Texts, rows: UnitPair, columns: UnitPair, checkpoint: Checkpoint) -> list[Bead]:
    """The cheapest chain through a rectangle: passages `rows[0]` to `rows[1]` against `columns`, half-open."""
    height, width = rows[1] - rows[0], columns[1] - columns[0]
    slope = width / height if height else 0.0
    reach = BAND + min(BAND, abs(height - width) // 4) + math.ceil(slope)  # bands of successive rows must overlap
    best: list[dict[int, tuple[float, int, int]]] = []
    for i in range(height + 1):
        checkpoint((rows[0] + i) / len(texts.left))
        middle = round(i * slope)
        low, high = (0, width) if not height else (max(0, middle - reach), min(width, middle + reach))
        if i == height:
            high = width
        row: dict[int, tuple[float, int, int]] = {}
        best.append(row)
        for j in range(low, high + 1):
            row[j] = _cell(texts, rows[0] + i, columns[0] + j, i, j, best)
    return traced(best, rows[0], columns[0], height, width)


def _cell(
    texts: _Texts, at_i: int, at_j: int, i: int, j: int, best: Sequence[dict[int, tuple[float, int, int]]]
) -> tuple[float, int, int]:
    """The least cost of a chain through the i and j passages before here, and the shape of its last bead.

    `i`, `j` count from the corner of the rectangle, `at_i`, `at_j` from the beginning of the texts.
    """
    if not i and not j:
        return 0.0, 0, 0
    left, right, shared, ratio, skip = texts
    least, shape_a, shape_b = math.inf, 0, 0
    for a, b, rare in SHAPES:
        if a > i or b > j:
            continue
        known = best[i - a].get(j - b)
        if known is None:
            continue
        if not a or not b:
            cost = known[0] + skip
        else:
            gains = [WORTH * shared.get((k, m), 0.0) for k in range(at_i - a, at_i) for m in range(at_j - b, at_j)]
            if known[0] + rare - sum(gains) > least + ROUNDING:  # already too expensive; lengths are costly to compute
                continue
            cost = known[0] + rare + length_cost(left[at_i] - left[at_i - a], right[at_j] - right[at_j - b], ratio)
            for gain in gains:
                cost -= gain
        if cost < least:
            least, shape_a, shape_b = cost, a, b
    return least, shape_a, shape_b


def length_cost(left: int, right: int, ratio: float) -> float:
    """The cost of two lengths: minus the logarithm of the probability that lengths of a translation differ so much.

    `ratio`: code points on the right per code point on the left, over both texts. 0 for a perfect fit, at most `WORST`.
    """
    mean = (left + right / ratio) / 2.0
    delta = abs(right - left * ratio) / math.sqrt(max(1.0, mean) * VARIANCE * max(1.0, ratio))
    return min(WORST, -math.log(max(1e-12, math.erfc(delta / math.sqrt(2.0)))))


def traced(
    best: Sequence[dict[int, tuple[float, int, int]]], first_row: int, first_column: int, height: int, width: int
) -> list[Bead]:
    """The beads of the cheapest chain, followed back from the last cell."""
    chain: list[Bead] = []
    i, j = height, width
    while i or j:
        cost, a, b = best[i][j]
        if not a and not b:
            raise AssertionError("the band is cut")
        before = best[i - a][j - b][0]
        chain.append(
            Bead(range(first_row + i - a, first_row + i), range(first_column + j - b, first_column + j), cost - before)
        )
        i, j = i - a, j - b
    chain.reverse()
    return chain
