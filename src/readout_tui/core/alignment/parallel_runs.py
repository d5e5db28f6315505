"""Runs of links in step, filled by order and length: for two versions of one long text.

An *anchor* is a pair of units that clearly correspond (`versions.mutual_best`). A *run* is a stretch of anchors that
advance together on both sides; a block that moved as a whole is a run of its own.

    left    0  1  2  3  4  5 | 6  7  8        anchors  (0,4) (1,5) (4,8) (5,9) | (6,0) (7,1)
    right   4  5  .  .  8  9 | 0  1  .        runs     [(0,4) .. (5,9)]  and  [(6,0), (7,1)]
                  filled by `gale_church`: 2, 3 against 6, 7, where only order and length may decide

Steps: collect runs; give up if the texts are not in step (order proves nothing between two governments' accounts of one
call); let each run grow a little beyond its ends, over what no run holds; find the cheapest chain of beads through the
run; keep the beads whose passages are alike. Two anchors in direct succession confirm each other, and the second is a
*corner*: a bead must begin there. Cosines are computed only between corners, so the cost is about linear.

Limitation: what moved by more than `SLACK` inside a run, alone, is not found here (`versions.outside_runs` tries).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from readout_tui.core.alignment.gale_church import Bead, UnitPair, beads
from readout_tui.core.model import Checkpoint
from readout_tui.core.progress import each, stages

STRIDE: Final = 20
"""Anchors of one run are at most so many units apart, on either side."""
SLACK: Final = 6
"""Between two anchors of a run, one side may have at most so many units more than the other."""
EDGE: Final = 3
"""Units that a run may grow beyond its first and last anchor."""
LEAST: Final = 8
"""Texts with fewer anchors are not tried: so few may be in step by chance."""
IN_STEP: Final = 0.6
"""Texts are in step if at least this share of the anchors is in runs of two or more ..."""
COVERED: Final = 0.25
"""... and these anchors are at least this share of the units of the shorter text."""
ALIKE: Final = 6.4
"""A cosine of 1 counts as so many shared rare terms in `gale_church`."""
SKIP: Final = 0.5
"""Cost of a unit without partner (`gale_church.beads`)."""
FLOOR: Final = 0.12
"""Units of a bead with a lower cosine are left without partner, since only their order speaks for them. A single pair
between two beads that fit is an exception: nothing else can correspond there."""


class UnitGroup(NamedTuple):
    """Units of two texts that correspond, by position among the units (body passages or paragraphs) of each text."""

    left: Sequence[int]
    right: Sequence[int]


def in_step(
    left: Sequence[int],
    right: Sequence[int],
    anchors: Sequence[UnitPair],
    cosine: Callable[[int, int], float],
    checkpoint: Checkpoint,
) -> list[UnitGroup]:
    """The groups of all runs; empty if the texts are not in step, so are no versions of one text.

    `left[i]`, `right[j]`: length of each unit in code points; `anchors`: sorted pairs that are each other's best by a
    margin; `cosine(i, j)`: similarity of two units, 0..1.
    """
    seeking, filling = stages(checkpoint, 1, 14)
    runs = [run for run in _runs(anchors, seeking) if len(run) >= 2]
    held = sum(map(len, runs))
    if len(anchors) < LEAST or held < IN_STEP * len(anchors) or held < COVERED * min(len(left), len(right)):
        return []
    taken_left = {i for run in runs for i, _ in run}
    taken_right = {j for run in runs for _, j in run}
    groups: list[UnitGroup] = []
    for run, phase in zip(runs, stages(filling, *map(len, runs)), strict=True):
        groups += _filled(run, left, right, (taken_left, taken_right), cosine, phase)
    return groups


def _runs(anchors: Sequence[UnitPair], checkpoint: Checkpoint) -> list[list[UnitPair]]:
    """The anchors, sorted by the left text, cut into runs.

    An anchor may continue any of the last three runs, so that a stray anchor between does not cut a run in two.
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
    """The groups of a run, grown at both ends where units are free."""
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
    """The units of a bead whose best cosine inside the bead reaches `FLOOR`; None if none does."""
    left = [i for i in bead.left if any(shared[i, j] >= FLOOR for j in bead.right)]
    right = [j for j in bead.right if any(shared[i, j] >= FLOOR for i in left)]
    return UnitGroup(left, right) if left else None


def _room(at: UnitPair, step: int, taken: tuple[set[int], set[int]], sizes: UnitPair) -> UnitPair:
    """How many units next to `at` no run holds, on each side, up to `EDGE`; `step`: -1 before it, 1 after it."""
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
    """Cosines of all pairs in the rectangles between successive corners, relative to the start of the run.

    `size`: units of the run on each side, the last corner. Beads never leave these rectangles.
    """
    found = {}
    i = j = 0
    for stop_i, stop_j in each([*corners, size], checkpoint):
        for a in range(i, stop_i):
            for b in range(j, stop_j):
                found[a, b] = cosine(start[0] + a, start[1] + b)
        i, j = stop_i, stop_j
    return found
