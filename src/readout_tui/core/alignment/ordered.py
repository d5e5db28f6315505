"""Two versions of one long text: where links run in step, what lies between them is found by order and length.

Only where most links are in step does this look at order at all; two governments' accounts of one call are not.
A run is a stretch of links that go on together on both sides; blocks that moved are runs of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from readout_tui.core.alignment.beads import Pair, beads
from readout_tui.core.alignment.groups import Group
from readout_tui.core.alignment.profile import Profile
from readout_tui.core.model import Checkpoint

ANCHOR: Final = 0.35
"""Chance from which a pair that is the best for both its passages holds the order."""
STRIDE: Final = 6
"""Links of one run are no farther apart than this."""
SLACK: Final = 3
EDGE: Final = 4
"""Passages that a run may grow beyond its first and last link."""
LEAST: Final = 8
IN_STEP: Final = 0.6
COVERED: Final = 0.25
ALIKE: Final = 6.4
"""What a cosine of 1 is worth against lengths and shapes of beads."""
SKIP: Final = 1.5
FLOOR: Final = 0.08
"""Passages of a bead that are less alike (cosine) only stand in order; then they are left alone."""
STRICT: Final = 0.5
"""The threshold for pairs outside the runs of ordered texts."""


def in_step(
    left: Sequence[Profile], right: Sequence[Profile], chances: Mapping[Pair, float], checkpoint: Checkpoint
) -> list[Group]:
    """The groups of all runs; empty unless the two texts are versions of one text."""
    anchors = _anchors(chances)
    runs = [run for run in _runs(anchors) if len(run) >= 2]
    held = sum(map(len, runs))
    if len(anchors) < LEAST or held < IN_STEP * len(anchors) or held < COVERED * min(len(left), len(right)):
        return []
    taken_left = {i for run in runs for i, _ in run}
    taken_right = {j for run in runs for _, j in run}
    groups: list[Group] = []
    for number, run in enumerate(runs):
        checkpoint(number / len(runs))
        groups += _filled(run, left, right, taken_left, taken_right)
    return groups


def _anchors(chances: Mapping[Pair, float]) -> list[Pair]:
    rows: dict[int, float] = defaultdict(float)
    columns: dict[int, float] = defaultdict(float)
    for (i, j), value in chances.items():
        rows[i] = max(rows[i], value)
        columns[j] = max(columns[j], value)
    found = [
        (i, j) for (i, j), value in chances.items() if value >= ANCHOR and value >= rows[i] and value >= columns[j]
    ]
    return sorted(found)


def _runs(anchors: Sequence[Pair]) -> list[list[Pair]]:
    """Anchors in order of the left text, cut where the right one does not go on with it.

    An anchor that fits the run before last goes on with that one, so that a single stray link does not cut a run.
    """
    runs: list[list[Pair]] = []
    for i, j in anchors:
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
    run: Sequence[Pair], left: Sequence[Profile], right: Sequence[Profile], taken_left: set[int], taken_right: set[int]
) -> list[Group]:
    first_i, first_j = run[0]
    last_i, last_j = run[-1]
    back = _room(first_i, first_j, -1, taken_left, taken_right, len(left), len(right))
    on = _room(last_i, last_j, 1, taken_left, taken_right, len(left), len(right))
    start_i, start_j = first_i - back[0], first_j - back[1]
    stop_i, stop_j = last_i + on[0] + 1, last_j + on[1] + 1
    corners = [(i - start_i, j - start_j) for (h, k), (i, j) in pairwise(run) if (h, k) == (i - 1, j - 1)]
    rows, columns = range(start_i, stop_i), range(start_j, stop_j)
    shared = _likeness(corners, left, right, (start_i, start_j), (len(rows), len(columns)))
    chain = beads(
        [left[i].size for i in rows],
        [right[j].size for j in columns],
        {pair: ALIKE * value for pair, value in shared.items()},
        corners,
        SKIP,
        lambda _share: None,
    )
    groups = []
    for bead in chain:
        kept_left = [i for i in bead.left if max((shared.get((i, j), 0.0) for j in bead.right), default=0.0) >= FLOOR]
        kept_right = [j for j in bead.right if max((shared.get((i, j), 0.0) for i in bead.left), default=0.0) >= FLOOR]
        if kept_left and kept_right:
            groups.append(Group([start_i + i for i in kept_left], [start_j + j for j in kept_right]))
    return groups


def _room(i: int, j: int, step: int, taken_left: set[int], taken_right: set[int], height: int, width: int) -> Pair:
    """How many passages before or after a run are free on each side."""
    free = [0, 0]
    for side, (at, taken, size) in enumerate(((i, taken_left, height), (j, taken_right, width))):
        for distance in range(1, EDGE + 1):
            place = at + step * distance
            if place in taken or not 0 <= place < size:
                break
            free[side] = distance
    return free[0], free[1]


def _likeness(
    corners: Sequence[Pair],
    left: Sequence[Profile],
    right: Sequence[Profile],
    start: Pair,
    size: Pair,
) -> dict[Pair, float]:
    """Cosines of the pairs that lie between two corners, relative to the start of the run."""
    found = {}
    i = j = 0
    for stop_i, stop_j in [*corners, size]:
        for a in range(i, stop_i):
            for b in range(j, stop_j):
                found[a, b] = cosine(left[start[0] + a], right[start[1] + b])
        i, j = stop_i, stop_j
    return found


def cosine(a: Profile, b: Profile) -> float:
    """Of the weighted terms."""
    lighter, heavier = (a.weights, b.weights) if len(a.weights) < len(b.weights) else (b.weights, a.weights)
    return sum(w * heavier[key] for key, w in lighter.items() if key in heavier) / (a.norm * b.norm)
