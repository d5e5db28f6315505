"""Scores an alignment against gold, and averages scores."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.quality.gold import Case, unit_pairs
from readout_tui.core.model import Alignment


@dataclass(frozen=True)
class Score:
    """Figures from 0 to 1; None where there is nothing to count.

    `precision`, `recall` and `f1` count pairs of units that a link joins. `same` is the recall of the links that gold
    grades as the same, `moved` the share of moved gold links that are found as moved, and `alone` the F1 of the units
    that have no link.
    """

    precision: float | None
    recall: float | None
    f1: float | None
    same: float | None
    moved: float | None
    alone: float | None


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def score(case: Case, alignment: Alignment) -> Score:
    """The figures of the alignment of one pair."""
    links = [link for link in (*alignment.links, *alignment.also) if link.left and link.right]
    have = unit_pairs(case, links)
    moved = unit_pairs(case, [link for link in links if link.moved])
    hit = len(have & case.want)
    right = wrong = missed = 0
    for side in (0, 1):
        want = case.body[side] - {pair[side] for pair in case.want}
        got = case.body[side] - {pair[side] for pair in have}
        right, wrong, missed = right + len(want & got), wrong + len(got - want), missed + len(want - got)
    return Score(
        _ratio(hit, len(have)),
        _ratio(hit, len(case.want)),
        _ratio(2 * hit, len(have) + len(case.want)),
        _ratio(len(have & case.same), len(case.same)),
        _ratio(sum(bool(pairs & moved) for pairs in case.moved), len(case.moved)),
        _ratio(2 * right, 2 * right + wrong + missed),
    )


def mean(values: list[float | None]) -> float | None:
    """The mean of the values that are not None; None if there are none."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
