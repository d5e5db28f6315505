"""Fits the numbers of the aligner from the gold pairs, leaving pairs out to tell how well that works.

Two logistic models with an L2 penalty. The second is trained on what the first says of pairs it was not trained on, so
that it learns to trust it as far as it deserves.
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
"""Features that may only speak against a link; all others may only speak for it."""
FOLDS: Final = 6
CEILING: Final = 20
"""No document counts a term more often than this, so that no long one makes its subject common."""
THRESHOLD: Final = 0.2
"""No pair of a lower probability is a link, however few there are."""


@dataclass(eq=False)
class Sample:
    """The candidate pairs of one case with their features and whether gold links them."""

    name: str
    pairs: list[Pair]
    base: list[Vector]
    left: list[Profile]
    right: list[Profile]
    linked: np.ndarray[Any, Any]
    share: float = 1.0

    @property
    def weight(self) -> np.ndarray[Any, Any]:
        """A long pair counts more than a short one, but not by as much as it is longer."""
        return np.full(len(self.linked), self.share / max(1.0, len(self.linked)) ** EVEN)


EVEN: Final = 0.8
"""1 lets every case count alike, 0 every candidate pair."""
OWN_SHARE: Final = 0.3
"""What one of the project's own pairs counts beside a real one: they are more, of few hands, and easier."""
LEAST_DOCUMENTS: Final = 3
"""A term of fewer documents is left out of the background: it may be the subject of one event."""


def keys_of(case: Case) -> tuple[Counter[str], Counter[str]]:
    """For each side of a case, in how many body passages each term stands; names of people and places are left out."""
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
    """term -> in how many of 100 sentences of readouts it stands, for terms of several documents."""
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
    """The training material of a case."""
    turned = needs_swap(*case.readouts)
    readouts, voices = (case.readouts[::-1], case.voices[::-1]) if turned else (case.readouts, case.voices)
    left, right, _ = profiles((readouts[0], readouts[1]), (voices[0], voices[1]), term_tables()._replace(seen=seen))
    pairs, base = base_features(left, right, unwatched)
    want = {(q, p) for p, q in case.want_passages} if turned else case.want_passages
    found = np.array([(left[i].number, right[j].number) in want for i, j in pairs])
    return Sample(case.name, pairs, base, left, right, found, OWN_SHARE if case.own else 1.0)


def fitted(samples: Sequence[Sample]) -> Fitted:
    """The numbers from these samples."""
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
    """A logistic model whose weights may only have the sign that makes sense for what they weigh."""
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
