"""Texts that run side by side: the cheapest chain of beads (1:1, 2:1, 1:2, 1:0, 0:1 ...), by dynamic programming.

A bead costs what its lengths are unlikely to be for a translation (Gale and Church 1993) and its kind is rare,
less what the passages share. Long texts are cut at pairs that are certain, and what lies between is searched near
the diagonal only, so the cost grows linearly.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from readout_tui.core.model import Checkpoint
from readout_tui.core.progress import EVERY

VARIANCE: Final = 6.8
"""Of the difference in letters a letter, by Gale and Church, over European languages."""
SHAPES: Final[tuple[tuple[int, int, float], ...]] = (
    (1, 1, 0.12),
    (1, 0, 4.0),
    (0, 1, 4.0),
    (2, 1, 2.8),
    (1, 2, 2.8),
    (3, 1, 4.5),
    (1, 3, 4.5),
)
"""Passages left, right, and minus the logarithm of how often such a bead occurs."""
WORTH: Final = 2.5
"""What a shared term that stands nowhere else is worth, in the same unit."""
BAND: Final = 30
"""Passages to either side of the diagonal that are searched."""
WORST: Final = 12.0
"""Lengths never cost more: one very long sentence must not outweigh everything."""
ROUNDING: Final = 1e-9


UnitPair = tuple[int, int]
"""Positions in a left and in a right list, whatever is in them: passages, or paragraphs."""


class Bead(NamedTuple):
    """Orders of passages, half-open on both sides, and what it cost."""

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
    """The best chain through both texts.

    `left`, `right`: letters a passage; `shared`: weight of the terms that a pair shares; `certain`: where beads must
    begin on both sides, increasing; `skip`: cost of a passage without partner.
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
    """What a search needs: letters before each passage on both sides, what pairs share, the ratio of lengths."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    shared: Mapping[UnitPair, float]
    ratio: float
    skip: float


def _window(texts: _Texts, rows: UnitPair, columns: UnitPair, checkpoint: Checkpoint) -> list[Bead]:
    """The best chain through a rectangle of passages."""
    height, width = rows[1] - rows[0], columns[1] - columns[0]
    slope = width / height if height else 0.0
    reach = BAND + min(BAND, abs(height - width) // 4) + math.ceil(slope)  # rows must overlap, however steep
    best: list[dict[int, tuple[float, int, int]]] = []
    for i in range(height + 1):
        if (rows[0] + i) % EVERY == 0:
            checkpoint((rows[0] + i) / len(texts.left))
        middle = round(i * slope)
        low, high = (0, width) if not height else (max(0, middle - reach), min(width, middle + reach))
        if i == height:
            high = width
        row: dict[int, tuple[float, int, int]] = {}
        best.append(row)
        for j in range(low, high + 1):
            row[j] = _cell(texts, rows[0] + i, columns[0] + j, i, j, best)
    return _traced(best, rows[0], columns[0], height, width)


def _cell(
    texts: _Texts, at_i: int, at_j: int, i: int, j: int, best: Sequence[dict[int, tuple[float, int, int]]]
) -> tuple[float, int, int]:
    """The least cost of a chain that ends before these passages, and the shape of its last bead."""
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
            worth = [WORTH * shared.get((k, m), 0.0) for k in range(at_i - a, at_i) for m in range(at_j - b, at_j)]
            if known[0] + rare - sum(worth) > least + ROUNDING:  # dear enough without its lengths
                continue
            cost = known[0] + rare + unlikely(left[at_i] - left[at_i - a], right[at_j] - right[at_j - b], ratio)
            for gain in worth:
                cost -= gain
        if cost < least:
            least, shape_a, shape_b = cost, a, b
    return least, shape_a, shape_b


def unlikely(left: int, right: int, ratio: float) -> float:
    """Minus the logarithm of how likely lengths differ so in a translation; `ratio`: letters right a letter left."""
    mean = (left + right / ratio) / 2.0
    delta = abs(right - left * ratio) / math.sqrt(max(1.0, mean) * VARIANCE * max(1.0, ratio))
    return min(WORST, -math.log(max(1e-12, math.erfc(delta / math.sqrt(2.0)))))


def _traced(
    best: Sequence[dict[int, tuple[float, int, int]]], first_row: int, first_column: int, height: int, width: int
) -> list[Bead]:
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
