"""Aligns every pair with numbers that were fitted without it, and calibrates confidences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy.optimize import minimize

from benchmarks.quality.fit import background, fitted, keys_of, sample
from benchmarks.quality.gold import Case
from readout_tui.core.alignment.align import align_with
from readout_tui.core.alignment.scoring import Fitted
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.link_state import DOUBTFUL
from readout_tui.core.model import UNDECIDED, Alignment, Link, unwatched

SURE: Final = 0.9
BINS: Final = 10
FOLDS: Final = 12


def unseen(cases: Sequence[Case]) -> list[Fitted]:
    """For each case, numbers that were fitted without it, counts of terms included; not calibrated.

    Cases are left out in folds (every twelfth case) rather than singly. That saves time and is a little harder, as
    there is less to fit on.
    """
    counts = {case.name: keys_of(case) for case in cases if not case.own}
    made: dict[str, Fitted] = {}
    for fold in (cases[k::FOLDS] for k in range(min(FOLDS, len(cases)))):
        rest = [case for case in cases if case not in fold]
        seen = background([counts[case.name] for case in rest if not case.own])
        numbers = fitted([sample(case, seen) for case in rest])._replace(tables=term_tables()._replace(seen=seen))
        made |= {case.name: numbers for case in fold}
    return [made[case.name] for case in cases]


def aligned(cases: Sequence[Case], numbers: Sequence[Fitted]) -> list[Alignment]:
    """The alignment of each case with its own numbers; `numbers` is parallel to `cases`."""
    return [
        align_with(one, case.readouts, case.voices, (), UNDECIDED, unwatched)
        for case, one in zip(cases, numbers, strict=True)
    ]


def judged(case: Case, alignment: Alignment) -> list[tuple[float, bool]]:
    """The confidence (0..1) of each link of body passages, and whether it is right: gold links one of its pairs."""
    return [
        (link.score, any((p, q) in case.want_passages for p in link.left for q in link.right))
        for link in (*alignment.links, *alignment.also)
        if link.left and link.right and _of_bodies(case, link)
    ]


def _of_bodies(case: Case, link: Link) -> bool:
    """True if none of the passages of a link is a headline, as of these gold says nothing."""
    return all(r.passages[side[0]].body for r, side in zip(case.readouts, link.sides, strict=True))


def calibrated(judgements: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """Slope and offset by which log-odds become calibrated (Platt scaling), with a penalty for leaving 1 and 0."""
    score = np.clip(np.array([value for value, _ in judgements]), 1e-3, 1 - 1e-3)
    odds = np.log(score / (1 - score))
    sign = np.where([right for _, right in judgements], 1.0, -1.0)

    def loss(beta: np.ndarray[Any, Any]) -> float:
        margin = sign * (beta[0] * odds + beta[1])
        return float(np.logaddexp(0, -margin).sum() + (beta[0] - 1) ** 2 + beta[1] ** 2)

    found = minimize(loss, np.array([1.0, 0.0]), bounds=[(0.2, 3.0), (-3.0, 3.0)])
    return float(found.x[0]), float(found.x[1])


@dataclass(frozen=True)
class Calibration:
    """How far confidences can be trusted.

    Number of links, expected calibration error (0..1), number of sure links, and the share of these that is right; the
    same of those that are counted as links, as they are no suggestions.
    """

    links: int
    error: float
    sure: int
    right: float
    counted: int
    counted_right: float


def calibration(judgements: Sequence[tuple[float, bool]]) -> Calibration:
    """The calibration, over ten bins of equal width; links of at least .9 are sure."""
    score = np.array([value for value, _ in judgements])
    right = np.array([truth for _, truth in judgements])
    bins = np.minimum((score * BINS).astype(int), BINS - 1)
    error = sum(
        abs(float(score[bins == k].mean() - right[bins == k].mean())) * float((bins == k).mean())
        for k in range(BINS)
        if (bins == k).any()
    )
    sure, counted = (right[score >= least] for least in (SURE, DOUBTFUL))
    shares = [float(part.mean()) if len(part) else 1.0 for part in (sure, counted)]
    return Calibration(len(score), error, len(sure), shares[0], len(counted), shares[1])
