"""Two versions of one long text: where links run in step, what lies between them is found by order and length.

Only where most links are in step does this look at order at all; two governments' accounts of one call are not.
A run is a stretch of links that go on together on both sides; blocks that moved are runs of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from readout_tui.core.alignment.gale_church import Bead, UnitPair, beads
from readout_tui.core.model import Checkpoint
from readout_tui.core.progress import each, stages

STRIDE: Final = 20
"""Links of one run are no farther apart than this."""
SLACK: Final = 6
EDGE: Final = 3
"""Passages that a run may grow beyond its first and last link."""
LEAST: Final = 8
IN_STEP: Final = 0.6
COVERED: Final = 0.25
ALIKE: Final = 6.4
"""What a cosine of 1 is worth against lengths and shapes of beads."""
SKIP: Final = 0.5
FLOOR: Final = 0.12
"""Passages of a bead that are less alike (cosine) only stand in order: they are left alone, unless it is one pair that
stands between two beads that fit, where nothing else can correspond."""


class UnitGroup(NamedTuple):
    """Units of two texts that correspond: positions among the units, which are passages of the body or paragraphs."""

    left: Sequence[int]
    right: Sequence[int]


def in_step(
    left: Sequence[int],
    right: Sequence[int],
    anchors: Sequence[UnitPair],
    cosine: Callable[[int, int], float],
    checkpoint: Checkpoint,
) -> list[UnitGroup]:
    """The groups of all runs; empty unless the two texts are versions of one text.

    `left`, `right`: letters a passage; `anchors`: pairs that are the best for both their passages, sorted; `cosine`:
    that of two passages.
    """
    seeking, filling = stages(checkpoint, 1, 14)
    runs = [run for run in _runs(anchors, seeking) if len(run) >= 2]
    held = sum(map(len, runs))
    if len(anchors) < LEAST or held < IN_STEP * len(anchors) or held < COVERED * min(len(left), len(right)):
        return []
    taken_left = {i for run in runs for i, _ in run}
    taken_right = {j for run in runs for _, j in run}
    groups: list[UnitGroup] = []
    for run, tell in zip(runs, stages(filling, *map(len, runs)), strict=True):
        groups += _filled(run, left, right, (taken_left, taken_right), cosine, tell)
    return groups


def _runs(anchors: Sequence[UnitPair], checkpoint: Checkpoint) -> list[list[UnitPair]]:
    """Anchors in order of the left text, cut where the right one does not go on with it.

    An anchor that fits the run before last goes on with that one, so that a single stray link does not cut a run.
    """
    runs: list[list[UnitPair]] = []
    for i, j in each(anchors, checkpoint):
        for run in runs[:-4:-1]:
            last_i, last_j = run[-1]
            ahead, along = i - last_i, j - last_j
            if 0 < ahead <= STRIDE and 0 < along <= STRIDE and abs(ahead - along) <= SLACK:
                run.append((i, j))
                break
        else:
            runs.append([(i, j)])
    return runs


def _filled(
    run: Sequence[UnitPair],
    left: Sequence[int],
    right: Sequence[int],
    taken: tuple[set[int], set[int]],
    cosine: Callable[[int, int], float],
    checkpoint: Checkpoint,
) -> list[UnitGroup]:
    """The groups of a run, from the passages it may grow back over to those it may grow on over."""
    back = _room(run[0], -1, taken, (len(left), len(right)))
    on = _room(run[-1], 1, taken, (len(left), len(right)))
    start = run[0][0] - back[0], run[0][1] - back[1]
    stop = run[-1][0] + on[0] + 1, run[-1][1] + on[1] + 1
    comparing, chaining, choosing = stages(checkpoint, 2, 10, 2)
    corners = [(i - start[0], j - start[1]) for before, (i, j) in pairwise(run) if before == (i - 1, j - 1)]
    shared = _likeness(corners, start, (stop[0] - start[0], stop[1] - start[1]), cosine, comparing)
    chain = beads(
        left[start[0] : stop[0]],
        right[start[1] : stop[1]],
        {pair: ALIKE * value for pair, value in shared.items()},
        corners,
        SKIP,
        chaining,
    )
    fitting = [_fitting(bead, shared) for bead in each(chain, choosing)]
    for number, bead in enumerate(chain[1:-1], start=1):
        one_to_one = len(bead.left) == len(bead.right) == 1
        if fitting[number] is None and one_to_one and fitting[number - 1] and fitting[number + 1]:
            fitting[number] = UnitGroup(list(bead.left), list(bead.right))
    return [
        UnitGroup([start[0] + i for i in group.left], [start[1] + j for j in group.right]) for group in fitting if group
    ]


def _fitting(bead: Bead, shared: Mapping[UnitPair, float]) -> UnitGroup | None:
    """The passages of a bead that are alike; None if none are."""
    left = [i for i in bead.left if any(shared[i, j] >= FLOOR for j in bead.right)]
    right = [j for j in bead.right if any(shared[i, j] >= FLOOR for i in left)]
    return UnitGroup(left, right) if left else None


def _room(at: UnitPair, step: int, taken: tuple[set[int], set[int]], sizes: UnitPair) -> UnitPair:
    """How many passages before or after a run are free on each side."""
    free = [0, 0]
    for side in (0, 1):
        for distance in range(1, EDGE + 1):
            place = at[side] + step * distance
            if place in taken[side] or not 0 <= place < sizes[side]:
                break
            free[side] = distance
    return free[0], free[1]


def _likeness(
    corners: Sequence[UnitPair],
    start: UnitPair,
    size: UnitPair,
    cosine: Callable[[int, int], float],
    checkpoint: Checkpoint,
) -> dict[UnitPair, float]:
    """Cosines of the pairs that lie between two corners, relative to the start of the run."""
    found = {}
    i = j = 0
    for stop_i, stop_j in each([*corners, size], checkpoint):
        for a in range(i, stop_i):
            for b in range(j, stop_j):
                found[a, b] = cosine(start[0] + a, start[1] + b)
        i, j = stop_i, stop_j
    return found
