"""Fits the numbers of the aligner from the gold pairs, leaving pairs out to tell how well that works.

Two logistic models with an L2 penalty. The second is trained on what the first says of pairs it was not trained on, so
that it learns to trust it as far as it deserves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.quality.gold import Case
from readout_tui.core.alignment.candidates import Pair
from readout_tui.core.alignment.chances import Fitted, Linear, base_signs, full_signs
from readout_tui.core.alignment.profiles import profiles
from readout_tui.core.alignment.terms import lexicon
from readout_tui.core.model import unwatched

ALIKE_C: Final = 1.0
FITS_C: Final = 0.3
FOLDS: Final = 6
THRESHOLD: Final = 0.3


@dataclass(eq=False)
class Sample:
    """The candidate pairs of one case with their signs and whether gold links them."""

    name: str
    pairs: list[Pair]
    signs: list[list[float]]
    right: np.ndarray[Any, Any]

    @property
    def weight(self) -> np.ndarray[Any, Any]:
        """A long pair counts more than a short one, but not by as much as it is longer."""
        return np.full(len(self.right), 1.0 / max(1.0, len(self.right)) ** 0.5)


def sample(case: Case) -> Sample:
    """The training material of a case."""
    left, right, _ = profiles(case.readouts, case.voices, lexicon())
    pairs, signs = base_signs(left, right, unwatched)
    found = np.array([(left[i].number, right[j].number) in case.want_passages for i, j in pairs])
    return Sample(case.name, pairs, signs, found)


def fitted(samples: Sequence[Sample]) -> Fitted:
    """The numbers from these samples."""
    alike = _model([s.signs for s in samples], samples, ALIKE_C)
    folds = [samples[k::FOLDS] for k in range(min(FOLDS, len(samples)))]
    signs: dict[str, list[list[float]]] = {}
    for fold in folds:
        rest = [s for s in samples if s not in fold]
        without = _model([s.signs for s in rest], rest, ALIKE_C) if rest else alike
        signs |= {s.name: full_signs(s.pairs, s.signs, without) for s in fold}
    fits = _model([signs[s.name] for s in samples], samples, FITS_C)
    return Fitted(alike, fits, THRESHOLD)


def _model(signs: Sequence[list[list[float]]], samples: Sequence[Sample], c: float) -> Linear:
    weights = np.concatenate([s.weight for s in samples])
    model = LogisticRegression(C=c, max_iter=3000)
    model.fit(np.vstack([np.array(rows) for rows in signs]), np.concatenate([s.right for s in samples]),
              weights / weights.mean())  # fmt: skip
    return Linear(float(model.intercept_[0]), tuple(float(w) for w in model.coef_[0]))
