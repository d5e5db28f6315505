"""Fits the numbers of the aligner on the gold pairs.

There are two logistic models with an L2 penalty. The probability that the first gives a pair is a feature of the
second. On pairs that it was trained on, the first looks better than it is, and the second would trust it too much. So
the second is trained on probabilities for pairs that the first was not trained on (stacking).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy.optimize import minimize

from benchmarks.quality.gold import Case
from readout_tui.core.alignment.align import needs_swap
from readout_tui.core.alignment.profile import Pair, Profile
from readout_tui.core.alignment.profiles import profiles
from readout_tui.core.alignment.scoring import FULL, Fitted, Linear, Vector, base_features, full_features
from readout_tui.core.alignment.stemming import stem
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.alignment.terms import describe
from readout_tui.core.model import unwatched

ALIKE_C: Final = 1.0
FITS_C: Final = 1.0
AGAINST: Final = frozenset({"other_speaker", "bare_event", "elsewhere", "apart"})
"""Features whose weights may not be positive; the weights of all others may not be negative."""
FOLDS: Final = 6
CEILING: Final = 20
"""Passages that one document adds to the count of a term at most, so that a long one cannot make its subject common."""
THRESHOLD: Final = 0.2
"""Pairs of a lower probability are never linked. Set by hand."""


@dataclass(eq=False)
class Sample:
    """The candidate pairs of one case; `base` (features) and `linked` (True if gold links them) are parallel."""

    name: str
    pairs: list[Pair]
    base: list[Vector]
    left: list[Profile]
    right: list[Profile]
    linked: np.ndarray[Any, Any]
    share: float = 1.0

    @property
    def weight(self) -> np.ndarray[Any, Any]:
        """The weight of each candidate pair. A long case counts more than a short one, but less than in proportion."""
        return np.full(len(self.linked), self.share / max(1.0, len(self.linked)) ** EVEN)


EVEN: Final = 0.8
"""At 1 every case would count the same, at 0 every candidate pair. Set by hand."""
OWN_SHARE: Final = 0.3
"""The weight of an invented case; a real one has 1. Invented ones are more, by few authors, and easier."""
LEAST_DOCUMENTS: Final = 3
"""Terms found in fewer documents are left out of the background: they may be the subject of a single event."""


def keys_of(case: Case) -> tuple[Counter[str], Counter[str]]:
    """For each account of a case, the number of body passages with each term, without names of people and places.

    The key "" has the number of all body passages.
    """
    tables = term_tables()
    counted: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for count, readout in zip(counted, case.readouts, strict=True):
        for number in readout.body:
            terms = describe(readout.slice(number), readout.language, tables)
            names = {stem(name) for name in terms.names}
            count.update(key for key in terms.weights if key[0] not in "@#" and key not in names and "@" not in key)
        count[""] = len(readout.body)
    return counted


def background(counts: Sequence[tuple[Counter[str], Counter[str]]]) -> dict[str, float]:
    """term -> the number of sentences with it in 100 sentences of readouts, for terms of several documents."""
    sides = [side for pair in counts for side in pair]
    documents = Counter(key for side in sides for key in side)
    total: Counter[str] = Counter()
    for side in sides:
        total.update({key: min(number, CEILING) for key, number in side.items()})
    size = sum(min(side[""], CEILING * 5) for side in sides)
    return {
        key: round(100.0 * total[key] / size, 1)
        for key in sorted(total)
        if key and documents[key] >= LEAST_DOCUMENTS and 100.0 * total[key] / size >= 0.35
    }


def sample(case: Case, seen: Mapping[str, float]) -> Sample:
    """The training data of a case, with `seen` as the background counts of terms."""
    turned = needs_swap(*case.readouts)
    readouts, voices = (case.readouts[::-1], case.voices[::-1]) if turned else (case.readouts, case.voices)
    left, right, _, _ = profiles((readouts[0], readouts[1]), (voices[0], voices[1]), term_tables()._replace(seen=seen))
    pairs, base = base_features(left, right, unwatched)
    want = {(q, p) for p, q in case.want_passages} if turned else case.want_passages
    found = np.array([(left[i].number, right[j].number) in want for i, j in pairs])
    return Sample(case.name, pairs, base, left, right, found, OWN_SHARE if case.own else 1.0)


def fitted(samples: Sequence[Sample]) -> Fitted:
    """Both models fitted on these samples, not calibrated."""
    alike = _model([s.base for s in samples], samples, ALIKE_C)
    folds = [samples[k::FOLDS] for k in range(min(FOLDS, len(samples)))]
    full: dict[str, list[Vector]] = {}
    for fold in folds:
        rest = [s for s in samples if s not in fold]
        without = _model([s.base for s in rest], rest, ALIKE_C) if rest else alike
        full |= {s.name: full_features(s.pairs, s.base, without, s.left, s.right) for s in fold}
    fits = _model([full[s.name] for s in samples], samples, FITS_C)
    return Fitted(alike, fits, THRESHOLD)


def _model(features: Sequence[list[Vector]], samples: Sequence[Sample], c: float) -> Linear:
    """A logistic model; the sign of each weight is bounded by what the feature means (`AGAINST`).

    With few pairs to fit on, a weight could otherwise get the wrong sign by chance. `c` is the inverse of the penalty.
    """
    x = np.vstack([np.asarray(rows) for rows in features])
    y = np.where(np.concatenate([s.linked for s in samples]), 1.0, -1.0)
    weights = np.concatenate([s.weight for s in samples])
    weights = weights / weights.mean() * c

    def loss(beta: np.ndarray[Any, Any]) -> tuple[float, np.ndarray[Any, Any]]:
        margin = y * (x @ beta[1:] + beta[0])
        slope = -y * weights / (1.0 + np.exp(np.clip(margin, -30, 30)))
        value = float((weights * np.logaddexp(0.0, -margin)).sum() + 0.5 * (beta[1:] ** 2).sum())
        return value, np.concatenate([[slope.sum()], slope @ x + beta[1:]])

    bounds = [(None, None)] + [(None, 0.0) if name in AGAINST else (0.0, None) for name in FULL[: x.shape[1]]]
    found = minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B", bounds=bounds, tol=1e-4)
    return Linear(float(found.x[0]), tuple(float(w) for w in found.x[1:]))
