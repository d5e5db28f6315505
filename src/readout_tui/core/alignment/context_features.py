"""What the other pairs say about a pair: rivals in its row and column, neighbours that agree, where the links lie.

The second pass of the scoring. A pair that is the best for both its passages by a margin is likely right even if it is
not very alike; a fairly alike pair that has better rivals on both sides is likely boilerplate.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.profile import Pair
from readout_tui.core.model import Checkpoint
from readout_tui.core.progress import each, stages

REACH: Final = 3
OVERLOOKED: Final = -3.0
"""Log-odds of the rival that is always there: a sentence that says little has few candidates, but no clear partner."""

Weights = Mapping[str, float]
"""Discriminative terms of a passage -> their weight."""


class ContextFeatures(NamedTuple):
    """What all the other pairs say of a pair."""

    likely: float  # log-odds of the first pass
    row_share: float  # share of this pair in the probabilities of all partners of the left passage
    column_share: float
    row_lead: float  # log-odds over the best rival of the left passage
    column_lead: float
    best_of_both: float  # first in row and in column
    neighbours: float  # pairs next to it in both texts, in order
    beside: float  # pairs of one of the passages with the next passage of the other
    adds: float  # share of what the pair shares that no likelier partner of either passage shares too
    left_over: float  # beside a likelier pair, and explaining what that leaves unexplained
    district: float  # links of other passages near both


def context_features(
    pairs: Sequence[Pair],
    odds: Sequence[float],
    left: Sequence[Weights],
    right: Sequence[Weights],
    checkpoint: Checkpoint,
) -> list[ContextFeatures]:
    """The features of every pair; `odds` are log-odds of pass one."""
    members: tuple[dict[int, list[int]], ...] = (defaultdict(list), defaultdict(list))
    lookup: dict[tuple[int, int], float] = {}
    gathering, *told, relating = stages(checkpoint, 4, 2, 2, 1, 1, 18)
    for number, (i, j) in enumerate(each(pairs, gathering)):
        members[0][i].append(number)
        members[1][j].append(number)
        lookup[i, j] = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds[number]))))
    probabilities = list(lookup.values())
    rows, columns = (_rivals(side, odds, probabilities, tell) for side, tell in zip(members, told[:2], strict=True))
    near_rows, near_columns = _nearby(rows, told[2]), _nearby(columns, told[3])
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
    """The share of the shared weight that neither of the likelier partners holds; 1 for the likeliest pair."""
    total = sum(shared.values())
    if not total:
        return 0.0
    return sum([value for key, value in shared.items() if key not in rival_right and key not in rival_left]) / total


class _Rivals(NamedTuple):
    """The pairs of one passage, a row or a column: the log-odds of the two best, the likeliest, all probabilities."""

    best: float
    second: float
    first: int
    probabilities: float


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
    """Log-odds over the best rival, -1..1."""
    rival = line.second if value >= line.best else line.best
    return max(-4.0, min(4.0, value - rival)) / 4.0


def _nearby(lines: Mapping[int, _Rivals], checkpoint: Checkpoint) -> dict[int, float]:
    """How good the best links of the passages around each one are: log-odds, less for every step away, -4..4."""
    found = {}
    for at in each(lines, checkpoint):
        steps = (k for k in range(at - REACH, at + REACH + 1) if k != at and k in lines)
        around = [lines[k].best - 0.4 * abs(k - at) for k in steps]
        found[at] = max(-4.0, min(4.0, max(around, default=-4.0)))
    return found
