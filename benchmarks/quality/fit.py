"""Fits the numbers of the aligner on the gold pairs.

There are two logistic models with an L2 penalty. The probability that the first gives a pair is a feature of the
second. On pairs that it was trained on, the first looks better than it is, and the second would trust it too much. So
the second is trained on probabilities for pairs that the first was not trained on (stacking).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

import numpy as np
from scipy.optimize import minimize

from benchmarks.quality.gold import Case
from readout_tui.core.alignment.align import needs_swap
from readout_tui.core.alignment.profile import Pair, Profile
from readout_tui.core.alignment.profiles import profiles, title_profiles
from readout_tui.core.alignment.scoring import FULL, Fitted, Linear, Vector, base_features, full_features
from readout_tui.core.alignment.stemming import stem
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.alignment.terms import describe
from readout_tui.core.alignment.titles import TitleFeatures, title_features, title_numbers
from readout_tui.core.model import PassageNumber, unwatched

ALIKE_C: Final = 1.0
FITS_C: Final = 1.0
AGAINST: Final = frozenset(
    "other_places other_numbers other_speaker bare_event elsewhere apart behind_left behind_right unlike "
    "behind behind_back".split()
)
"""Features whose weights may not be positive; the weights of all others may not be negative."""
AT_MOST: Final = {"elsewhere": -2.0}
"""Weights that may be no higher than this, set by hand: few gold pairs are digests, in which a passage of a part about
another meeting is no partner however alike its words."""
FOLDS: Final = 6
CEILING: Final = 20
"""Passages that one document adds to the count of a term at most, so that a long one cannot make its subject common."""
THRESHOLD: Final = 0.2
"""Pairs of a lower probability are never linked. Set by hand."""


@dataclass(eq=False)
class Sample:
    """The candidate pairs of one case; parallel to `pairs` are `base` (features), `linked`, `known`.

    `linked`: True if gold links them; `known`: 0 for pairs that the annotators left undecided, else 1. `titles`: of
    each pair with a title its features, whether gold links it, and its weight.
    """

    name: str
    pairs: list[Pair]
    base: list[Vector]
    left: list[Profile]
    right: list[Profile]
    linked: np.ndarray[Any, Any]
    known: np.ndarray[Any, Any]
    share: float = 1.0
    titles: tuple[list[TitleFeatures], list[bool], list[float]] = ([], [], [])

    @property
    def weight(self) -> np.ndarray[Any, Any]:
        """The weight of each candidate pair. A long case counts more than a short one, but less than in proportion."""
        weights: np.ndarray[Any, Any] = self.known * (self.share / max(1.0, len(self.linked)) ** EVEN)
        return weights


EVEN: Final = 0.8
"""At 1 every case would count the same, at 0 every candidate pair. Set by hand."""
OWN_SHARE: Final = 0.3
"""The weight of an invented case; a real one has 1. Invented ones are more, by few authors, and easier."""
PUBLIC_SHARE: Final = {"public: reports": 0.03, "public: summaries": 0.08}
"""The weight of a case of the public corpora; a real pair has 1. They are other kinds of text, and many."""
UNDECIDED_TITLE: Final = 0.3
"""The weight, as pairs that do not correspond, of a title and a sentence that nobody checked: mostly they do not."""
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
    tables = term_tables()._replace(seen=seen)
    left, right, rare = profiles((readouts[0], readouts[1]), (voices[0], voices[1]), tables)
    pairs, base = base_features(left, right, unwatched)
    numbers = [(left[i].number, right[j].number) for i, j in pairs]
    want, undecided = ({(q, p) if turned else (p, q) for p, q in some} for some in (case.want_passages, case.undecided))
    found = np.array([pair in want for pair in numbers])
    known = np.array([float(pair not in undecided) for pair in numbers])
    share = OWN_SHARE if case.own else PUBLIC_SHARE.get(case.kind, 1.0)
    titles = tuple(title_profiles(one, title_numbers(one), tables, rare, len(left) + len(right)) for one in readouts)
    made = Sample(case.name, pairs, base, left, right, found, known, share)
    if not case.own and any(titles):
        made.titles = _titles(case, title_features((titles[0], titles[1]), (left, right)), turned)
    return made


def _titles(
    case: Case, features: Mapping[tuple[PassageNumber, PassageNumber], TitleFeatures], turned: bool
) -> tuple[list[TitleFeatures], list[bool], list[float]]:
    """`Sample.titles`. In the gold pairs only titles are linked to titles: nothing is known of their sentences."""
    rows, linked, weights = [], [], []
    for pair, row in features.items():
        unturned = pair[::-1] if turned else pair
        if case.public or row.titles:
            rows.append(row)
            linked.append(unturned in (case.want_passages if case.public else case.titled))
            weights.append(UNDECIDED_TITLE if unturned in case.undecided else 1.0)
    return rows, linked, weights


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
    rows, linked, weights = (list(chain.from_iterable(s.titles[part] for s in samples)) for part in range(3))
    titles = _logistic(np.asarray(rows), np.asarray(linked), np.asarray(weights), TitleFeatures._fields)
    return Fitted(alike, fits, titles, THRESHOLD)


def _model(features: Sequence[list[Vector]], samples: Sequence[Sample], c: float) -> Linear:
    """A logistic model; the sign of each weight is bounded by what the feature means (`AGAINST`).

    With few pairs to fit on, a weight could otherwise get the wrong sign by chance. `c` is the inverse of the penalty.
    """
    x = np.vstack([np.asarray(rows) for rows in features])
    weights = np.concatenate([s.weight for s in samples])
    linked = np.concatenate([s.linked for s in samples])
    return _logistic(x, linked, weights / weights.mean() * c, FULL[: x.shape[1]])


def _logistic(
    x: np.ndarray[Any, Any], linked: np.ndarray[Any, Any], weights: np.ndarray[Any, Any], names: Sequence[str]
) -> Linear:
    """A logistic model with an L2 penalty of 1 on weights whose signs are bounded (`AGAINST`)."""
    y = np.where(linked, 1.0, -1.0)

    def loss(beta: np.ndarray[Any, Any]) -> tuple[float, np.ndarray[Any, Any]]:
        margin = y * (x @ beta[1:] + beta[0])
        slope = -y * weights / (1.0 + np.exp(np.clip(margin, -30, 30)))
        value = float((weights * np.logaddexp(0.0, -margin)).sum() + 0.5 * (beta[1:] ** 2).sum())
        return value, np.concatenate([[slope.sum()], slope @ x + beta[1:]])

    bounds = [(None, None)] + [(None, AT_MOST.get(name, 0.0)) if name in AGAINST else (0.0, None) for name in names]
    start = np.array([0.0, *(AT_MOST.get(name, 0.0) for name in names)])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, tol=1e-4)
    return Linear(float(found.x[0]), tuple(float(w) for w in found.x[1:]))
