"""What the other pairs say about a pair: rivals in its row and column, neighbours that agree, where the links lie.

The second pass of the scoring. A pair that is the best for both its passages by a margin is likely right even if it is
not very alike; a fairly alike pair that has better rivals on both sides is likely boilerplate.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from readout_tui.core.alignment.candidates import Pair

NAMES: Final = (
    "likely",  # log-odds of the first pass
    "row share",  # share of this pair in the odds of all partners of the left passage
    "column share",
    "row lead",  # log-odds over the best rival of the left passage
    "column lead",
    "best of both",  # first in row and in column
    "neighbours",  # pairs next to it in both texts, in order
    "beside",  # pairs of one of the passages with the next passage of the other
    "adds",  # share of what the pair shares that no likelier partner of either passage shares too
    "left over",  # beside a likelier pair, and explaining what that leaves unexplained
    "district",  # links of other passages near both
)
REACH: Final = 3
OVERLOOKED: Final = -3.0
"""Log-odds of the rival that is always there: a sentence that says little has few candidates, but no clear partner."""

Telling = Mapping[str, float]


def context(
    pairs: Sequence[Pair], odds: Sequence[float], left: Sequence[Telling], right: Sequence[Telling]
) -> list[list[float]]:
    """The signs of every pair, in the order of `NAMES`; `odds` are log-odds of pass one."""
    chances = [1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, value)))) for value in odds]
    rows: dict[int, list[int]] = defaultdict(list)
    columns: dict[int, list[int]] = defaultdict(list)
    for number, (i, j) in enumerate(pairs):
        rows[i].append(number)
        columns[j].append(number)
    row_best = {i: _two_best(members, odds) for i, members in rows.items()}
    column_best = {j: _two_best(members, odds) for j, members in columns.items()}
    row_sum = {i: sum(chances[n] for n in members) for i, members in rows.items()}
    column_sum = {j: sum(chances[n] for n in members) for j, members in columns.items()}
    row_first = {i: max(members, key=lambda n: (odds[n], -n)) for i, members in rows.items()}
    column_first = {j: max(members, key=lambda n: (odds[n], -n)) for j, members in columns.items()}
    near_rows, near_columns = _nearby(row_best), _nearby(column_best)
    lookup = {pair: chances[n] for n, pair in enumerate(pairs)}
    signs = []
    for number, (i, j) in enumerate(pairs):
        row_lead = _lead(odds[number], row_best[i])
        column_lead = _lead(odds[number], column_best[j])
        beside = max(lookup.get(near, 0.0) for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)))
        shared = {key: value for key, value in left[i].items() if key in right[j]}
        adds = _adds(
            shared,
            right[pairs[row_first[i]][1]] if row_first[i] != number else {},
            left[pairs[column_first[j]][0]] if column_first[j] != number else {},
        )
        signs.append(
            [
                max(-6.0, min(6.0, odds[number])) / 4.0,
                chances[number] / row_sum[i],
                chances[number] / column_sum[j],
                row_lead,
                column_lead,
                float(row_lead > 0 and column_lead > 0),
                max(lookup.get((i - 1, j - 1), 0.0), lookup.get((i + 1, j + 1), 0.0)),
                beside,
                adds,
                beside * adds,
                (near_rows[i] + near_columns[j]) / 8.0,
            ]
        )
    return signs


def _adds(shared: Telling, rival_right: Telling, rival_left: Telling) -> float:
    """The share of the shared weight that neither of the likelier partners holds; 1 for the likeliest pair."""
    total = sum(shared.values())
    if not total:
        return 0.0
    return sum(value for key, value in shared.items() if key not in rival_right and key not in rival_left) / total


def _two_best(members: Sequence[int], odds: Sequence[float]) -> tuple[float, float]:
    ranked = sorted((max(odds[n], OVERLOOKED) for n in members), reverse=True)
    return ranked[0], ranked[1] if len(ranked) > 1 else OVERLOOKED


def _lead(value: float, best: tuple[float, float]) -> float:
    """Log-odds over the best rival, -1..1."""
    rival = best[1] if value >= best[0] else best[0]
    return max(-4.0, min(4.0, value - rival)) / 4.0


def _nearby(best: Mapping[int, tuple[float, float]]) -> dict[int, float]:
    """How good the best links of the passages around each one are: log-odds, less for every step away, -4..4."""
    found = {}
    for at in best:
        around = (best[k][0] - 0.4 * abs(k - at) for k in range(at - REACH, at + REACH + 1) if k != at and k in best)
        found[at] = max(-4.0, min(4.0, max(around, default=-4.0)))
    return found
