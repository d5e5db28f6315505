"""Context features: what the other candidates say about a pair.

The second pass of the scoring. Think of a table of candidates, left passages as rows and right passages as columns,
filled with the log-odds of the first pass:

              right 4   right 5   right 6
    left 3      2.1        .        .        neighbour of (4, 5): the texts go on together
    left 4     -1.0       0.4     -2.5       row of (4, 5): it leads over -1.0 by 1.4
    left 5       .        0.9        .       column of (4, 5): it loses to 0.9 by 0.5

A pair that is the best for both its passages by a margin is likely right even if the two are not very alike; a fairly
alike pair with better rivals on both sides is likely boilerplate. Linear in the number of candidates.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.profile import Pair
from readout_tui.core.model import Checkpoint
from readout_tui.core.progress import each, stages

REACH: Final = 3
"""Passages to either side that `district` looks at."""
OVERLOOKED: Final = -3.0
"""Log-odds of a rival that is always assumed: a sentence that says little has few candidates, but no clear partner."""

Weights = Mapping[str, float]
"""Discriminative terms of a passage -> their weight."""


class ContextFeatures(NamedTuple):
    """The features of a pair that depend on other pairs. Probabilities and odds are those of the first pass."""

    likely: float  # log-odds of the pair itself / 4, -1.5..1.5
    row_share: float  # its probability / the sum over all candidates of the left passage
    column_share: float  # the same for the right passage
    row_lead: float  # log-odds less those of the best other candidate of the left passage, / 4, -1..1
    column_lead: float  # the same for the right passage
    best_of_both: float  # 1 if both leads are positive
    neighbours: float  # the likelier of (i - 1, j - 1) and (i + 1, j + 1), as a probability
    beside: float  # the likeliest of the four pairs of one passage with a neighbour of the other
    adds: float  # share of the shared weight that the likeliest partner of neither passage has; 0..1
    left_over: float  # `beside` x `adds`: high if it explains what the pair beside it leaves over
    district: float  # how likely the best pairs of nearby passages are, on both sides; log-odds / 8, -1..1


def context_features(
    pairs: Sequence[Pair],
    odds: Sequence[float],
    left: Sequence[Weights],
    right: Sequence[Weights],
    checkpoint: Checkpoint,
) -> list[ContextFeatures]:
    """The features of every pair: `result[n]` are those of `pairs[n]`, whose log-odds of the first pass are `odds[n]`.

    `left[i]` and `right[j]` are the discriminative weights of the passages, by order.
    """
    members: tuple[dict[int, list[int]], ...] = (defaultdict(list), defaultdict(list))
    lookup: dict[tuple[int, int], float] = {}
    gathering, *phases, relating = stages(checkpoint, 4, 2, 2, 1, 1, 18)
    for number, (i, j) in enumerate(each(pairs, gathering)):
        members[0][i].append(number)
        members[1][j].append(number)
        lookup[i, j] = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds[number]))))
    probabilities = list(lookup.values())
    rows, columns = (_rivals(side, odds, probabilities, phase) for side, phase in zip(members, phases[:2], strict=True))
    near_rows, near_columns = _nearby(rows, phases[2]), _nearby(columns, phases[3])
    found = []
    for number, (i, j) in enumerate(each(pairs, relating)):
        row, column = rows[i], columns[j]
        row_lead = _lead(odds[number], row)
        column_lead = _lead(odds[number], column)
        beside = max([lookup.get(near, 0.0) for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))])
        mine, theirs = left[i], right[j]
        shared = {key: mine[key] for key in mine if key in theirs}
        adds = _adds(
            shared,
            right[pairs[row.first][1]] if row.first != number else {},
            left[pairs[column.first][0]] if column.first != number else {},
        )
        found.append(
            ContextFeatures(
                likely=max(-6.0, min(6.0, odds[number])) / 4.0,
                row_share=probabilities[number] / row.probabilities,
                column_share=probabilities[number] / column.probabilities,
                row_lead=row_lead,
                column_lead=column_lead,
                best_of_both=float(row_lead > 0 and column_lead > 0),
                neighbours=max(lookup.get((i - 1, j - 1), 0.0), lookup.get((i + 1, j + 1), 0.0)),
                beside=beside,
                adds=adds,
                left_over=beside * adds,
                district=(near_rows[i] + near_columns[j]) / 8.0,
            )
        )
    return found


def _adds(shared: Weights, rival_right: Weights, rival_left: Weights) -> float:
    """The share of the shared weight whose terms neither of the likeliest partners has.

    A partner that is this pair's own is passed as {}, so a pair that is the likeliest for both has 1.
    """
    total = sum(shared.values())
    if not total:
        return 0.0
    return sum([value for key, value in shared.items() if key not in rival_right and key not in rival_left]) / total


class _Rivals(NamedTuple):
    """The candidates of one passage: a row or a column."""

    best: float  # log-odds, at least `OVERLOOKED`
    second: float
    first: int  # the number of the likeliest pair
    probabilities: float  # their sum


def _rivals(
    members: Mapping[int, Sequence[int]], odds: Sequence[float], probabilities: Sequence[float], checkpoint: Checkpoint
) -> dict[int, _Rivals]:
    lines = {}
    for at, pairs in each(members.items(), checkpoint):
        ranked = sorted(pairs, key=odds.__getitem__, reverse=True)
        second = odds[ranked[1]] if len(ranked) > 1 else OVERLOOKED
        lines[at] = _Rivals(
            max(odds[ranked[0]], OVERLOOKED), max(second, OVERLOOKED), ranked[0], sum([probabilities[n] for n in pairs])
        )
    return lines


def _lead(value: float, line: _Rivals) -> float:
    """How far a pair of log-odds `value` leads over the best other pair of its row or column; log-odds / 4, -1..1."""
    rival = line.second if value >= line.best else line.best
    return max(-4.0, min(4.0, value - rival)) / 4.0


def _nearby(lines: Mapping[int, _Rivals], checkpoint: Checkpoint) -> dict[int, float]:
    """For each passage the best log-odds of the passages up to `REACH` away, less .4 a step; -4..4."""
    found = {}
    for at in each(lines, checkpoint):
        steps = (k for k in range(at - REACH, at + REACH + 1) if k != at and k in lines)
        around = [lines[k].best - 0.4 * abs(k - at) for k in steps]
        found[at] = max(-4.0, min(4.0, max(around, default=-4.0)))
    return found
