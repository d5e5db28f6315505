"""The chain of beads of a long translation, made a second time by what beads mean as wholes.

The first chain (`gale_church`) adds up what single passages share. But half of a sentence that was translated by two
shares less with either than the two together with it: whole beads have to be compared. That would be dear everywhere,
so it is done near the first chain only, as Vecalign (Thompson and Koehn 2019) and Bertalign (Liu and Zhu 2023) do.

    first chain  {4 | 7} {5 | 8} {6 | 9 10}        cells at most BAND from it are searched again
    beads        {4 5 | 8}   cosine of the sum of vectors 4 and 5 with vector 8, lengths of both, how rare 2:1 is

The vector of a bead is the sum of those of its passages, which stand for sums of words already. So its cosine comes
from products of single passages (each is computed once) and from the lengths of the sums. Linear in the passages.

Limitation: where the first chain is more than BAND passages off, so is the second.
"""

import math
from collections.abc import Mapping, Sequence
from itertools import accumulate
from operator import add, mul
from typing import Final

from readout_tui.core.alignment.gale_church import ROUNDING, WORTH, Bead, UnitPair, length_cost, traced
from readout_tui.core.model import Checkpoint
from readout_tui.core.progress import each, stages

SHAPES: Final[tuple[tuple[int, int, float], ...]] = (
    (1, 1, 0.1),
    (1, 2, 2.0),
    (2, 1, 2.8),
    (1, 3, 3.2),
    (3, 1, 4.5),
    (2, 2, 4.5),
    (1, 4, 4.5),
    (2, 3, 5.0),
    (3, 2, 5.5),
    (1, 5, 6.0),
    (4, 1, 6.0),
)
"""(passages left, passages right, cost), as in `gale_church`. 1:2 is cheaper than 2:1, as the left text has fewer."""
WIDEST: Final = 5
"""The most passages that a bead has on one side."""
MEANS: Final = 12.0
"""What a cosine of 1 takes off the cost of a bead. Set by hand on half of the chapters of MAC, as the shapes were; from
8 to 16 the figure there stays within 1.3 points."""
BAND: Final = 8
"""Passages to either side of the first chain that are searched."""
Vectors = Sequence[Sequence[float]]


def refined(
    first: Sequence[Bead],
    sizes: tuple[Sequence[int], Sequence[int]],
    vectors: tuple[Vectors, Vectors],
    shared: Mapping[UnitPair, float],
    skip: float,
    checkpoint: Checkpoint,
) -> list[Bead]:
    """The cheapest chain near the `first` one.

    `sizes`: the length of each passage, left and right, in code points; `vectors`: of each, less the mean of its text;
    `shared`: what pairs have in common beside meaning; `skip`: the cost of a passage without partner.
    """
    *measuring, searching = stages(checkpoint, 1, 1, 9)
    near = _Near(sizes, vectors, shared, skip, measuring)
    best: list[dict[int, tuple[float, int, int]]] = []
    for i, (low, high) in enumerate(each(_windows(first, len(sizes[0]), len(sizes[1])), searching, 1)):
        best.append({})
        for j in range(low, high + 1):
            best[i][j] = near.cell(i, j, best)
    return traced(best, 0, 0, len(sizes[0]), len(sizes[1]))


def _windows(first: Sequence[Bead], height: int, width: int) -> list[tuple[int, int]]:
    """For each number of left passages, the least and the highest number of right ones that may stand before a bead."""
    low, high = [width] * (height + 1), [0] * (height + 1)
    low[0] = 0
    for bead in first:
        for i in range(bead.left.start, bead.left.stop + 1):
            low[i], high[i] = min(low[i], bead.right.start), max(high[i], bead.right.stop)
    return [(max(0, a - BAND), min(width, b + BAND)) for a, b in zip(low, high, strict=True)]


class _Near:
    """What the search looks up."""

    def __init__(
        self,
        sizes: tuple[Sequence[int], Sequence[int]],
        vectors: tuple[Vectors, Vectors],
        shared: Mapping[UnitPair, float],
        skip: float,
        measuring: Sequence[Checkpoint],
    ) -> None:
        self._vectors = vectors
        self._shared = shared
        self._skip = skip
        self._ratio = max(1, sum(sizes[1])) / max(1, sum(sizes[0]))
        self._before = [(0, *accumulate(side)) for side in sizes]  # code points before each passage
        self._lengths = [_lengths(side, phase) for side, phase in zip(vectors, measuring, strict=True)]
        self._products: list[dict[int, float]] = [{} for _ in sizes[0]]

    def cell(self, i: int, j: int, best: Sequence[Mapping[int, tuple[float, int, int]]]) -> tuple[float, int, int]:
        """The least cost of a chain through the i left and j right passages before here, and its last bead's shape."""
        if not i and not j:
            return 0.0, 0, 0
        least = math.inf, 0, 0
        left, right = self._before
        for a, b in ((1, 0), (0, 1)):
            known = best[i - a].get(j - b) if a <= i else None
            if known and known[0] + self._skip < least[0]:
                least = known[0] + self._skip, a, b
        for a, b, rare in SHAPES:
            known = best[i - a].get(j - b) if a <= i and b <= j else None
            if known is None:
                continue
            cost = known[0] + rare - self._gain(i, j, a, b)
            if cost < least[0] + ROUNDING:  # lengths are costly to compute
                cost += length_cost(left[i] - left[i - a], right[j] - right[j - b], self._ratio)
            if cost < least[0]:
                least = cost, a, b
        return least

    def _gain(self, i: int, j: int, a: int, b: int) -> float:
        """What the bead of the `a` left and `b` right passages before here shares."""
        product = told = 0.0
        for k in range(i - a, i):
            row = self._products[k]
            for m in range(j - b, j):
                value = row.get(m)
                if value is None:
                    value = row[m] = sum(map(mul, self._vectors[0][k], self._vectors[1][m]))
                product += value
                told += self._shared.get((k, m), 0.0)
        length = self._lengths[0][i][a] * self._lengths[1][j][b]
        return WORTH * told + (MEANS * product / length if length else 0.0)


def _lengths(vectors: Vectors, checkpoint: Checkpoint) -> list[list[float]]:
    """[end][count]: the length of the sum of the vectors of so many passages that end before passage `end`."""
    found = [[0.0]]
    for end in range(1, len(vectors) + 1):
        if end % WIDEST == 0:
            checkpoint(end / len(vectors))
        total: Sequence[float] = vectors[end - 1]
        lengths = [0.0, math.sqrt(sum(map(mul, total, total)))]
        for number in range(end - 2, max(-1, end - WIDEST - 1), -1):
            total = list(map(add, total, vectors[number]))
            lengths.append(math.sqrt(sum(map(mul, total, total))))
        found.append(lengths)
    return found
