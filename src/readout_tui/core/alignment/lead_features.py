"""Features that say how a pair compares with the other candidates before any model has judged them.

The two passages that report one thing need not be very alike; they are more alike than either is to anything else. In
two drafts of one text nearly every passage has a partner of almost the same words, so one without is new, and must not
be given to a neighbour's partner; in two governments' accounts a cosine of .2 is much.

    cosines     right 4   right 5       of (3, 5): `behind_left` .3, `behind_right` 0; and if most passages of the left
    left 3        .5        .2          side have a candidate of .45, `unlike` .25
    left 4        .1        .1

Linear in the number of candidates.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.meanings import likeness
from readout_tui.core.alignment.profile import Pair
from readout_tui.core.model import Checkpoint
from readout_tui.core.progress import each, stages

UNKNOWN: Final = -0.5
"""`meaning_lead` where a meaning is unknown: the mean over the candidates of the gold pairs."""


class LeadFeatures(NamedTuple):
    """The features of a pair that depend on the words of other pairs."""

    behind_left: float  # the cosine of the best candidate of the left passage less that of the pair
    behind_right: float  # the same for the right passage
    meaning_lead: float  # cosine of meanings less that of the best other one; the smaller of both passages', -2..2
    unlike: float  # `close` less the cosine of the pair, at least 0
    close: float  # how alike the two texts are: the median, over the left passages, of their best cosine


def lead_features(
    pairs: Sequence[Pair],
    cosines: Sequence[float],
    events: Sequence[float],
    left: Sequence[array[float]],
    right: Sequence[array[float]],
    checkpoint: Checkpoint,
) -> list[LeadFeatures]:
    """The features of every pair: `result[n]` are those of `pairs[n]`, whose terms have the cosine `cosines[n]`.

    `events[n]`: how strongly both are event sentences, 0..1. These correspond because they are, not by their words, so
    they cannot fall behind. `left[i]` and `right[j]` are the meanings of the passages, by order.
    """
    ranking, *sorting, comparing = stages(checkpoint, 6, 1, 1, 1, 1, 6)
    alike = [likeness(left[i], right[j]) for i, j in each(pairs, ranking)]
    rows, columns, near_rows, near_columns = (
        _two_best([pair[side] for pair in pairs], values, watch)
        for side, values, watch in zip((0, 1, 0, 1), (cosines, cosines, alike, alike), sorting, strict=True)
    )
    close = _median([rows[i][0] if i in rows else 0.0 for i in range(len(left))])
    found = []
    for (i, j), cosine, near, event in zip(each(pairs, comparing), cosines, alike, events, strict=True):
        counts = 1.0 - event
        known = left[i] and right[j]
        lead = min(_lead(near, near_rows[i]), _lead(near, near_columns[j])) if known else UNKNOWN
        found.append(
            LeadFeatures(
                behind_left=counts * (rows[i][0] - cosine),
                behind_right=counts * (columns[j][0] - cosine),
                meaning_lead=counts * lead,
                unlike=counts * max(0.0, close - cosine),
                close=close,
            )
        )
    return found


def _two_best(
    lines: Sequence[int], values: Sequence[float], checkpoint: Checkpoint
) -> Mapping[int, tuple[float, float]]:
    """For each row or column the two highest values of its candidates; a second one of 0 is always assumed."""
    found: defaultdict[int, list[float]] = defaultdict(list)
    for line, value in zip(each(lines, checkpoint), values, strict=True):
        found[line].append(value)
    best = {}
    for line, some in found.items():
        first, *others = sorted(some, reverse=True)
        best[line] = first, others[0] if others else 0.0
    return best


def _lead(value: float, line: tuple[float, float]) -> float:
    first, second = line
    return value - (second if value >= first else first)


def _median(values: Sequence[float]) -> float:
    """The middle one of the values, or the mean of the two in the middle; 0 if there are none."""
    ranked, half = sorted(values), len(values) // 2
    return (ranked[half] + ranked[-half - 1]) / 2 if ranked else 0.0
