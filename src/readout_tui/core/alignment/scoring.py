"""The probability that a pair of passages corresponds: two logistic models, one after the other.

    candidates -> pair and item features -> model 1 (`alike`) -> log-odds of every pair
                                                |
                          + context features, from the log-odds of all pairs -> model 2 (`fits`) -> probabilities

What the reader has decided enters between the two: a joined pair is certain, and what they rule out is no rival. So the
second model judges all other pairs in the light of it.

Two passes, because how well a pair does against its rivals and neighbours is known only once all pairs have been
scored. Linear models, because the hand-made links are few, and the weights can be read. Cost: linear in the candidates.
"""

import math
from collections.abc import Mapping, Sequence
from operator import mul
from typing import Final, NamedTuple

from readout_tui.core.alignment.candidates import candidates
from readout_tui.core.alignment.context_features import ContextFeatures, context_features
from readout_tui.core.alignment.features import PairFeatures, first_event, pair_features
from readout_tui.core.alignment.grouping import UNLIMITED, Decided
from readout_tui.core.alignment.item_features import ItemFeatures, item_features
from readout_tui.core.alignment.profile import Pair, Profile
from readout_tui.core.data.fitted import weights
from readout_tui.core.data.language_schema import TermTables
from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.progress import each, stages

Vector = tuple[float, ...]
"""The features of a pair, in the order of `BASE` or of `FULL`."""
BASE: Final = PairFeatures._fields + ItemFeatures._fields
"""The names of the features of the first model, in the order of its vectors."""
FULL: Final = BASE + ContextFeatures._fields
"""The names of the features of the second model, in the order of its vectors."""


class Linear(NamedTuple):
    """A logistic model: a bias and one weight a feature, in the order of its vectors."""

    bias: float
    weights: Vector

    @staticmethod
    def named(bias: float, weights: Mapping[str, float], names: Sequence[str]) -> "Linear":
        """The model of vectors in the order of `names`, which must be the keys of `weights`."""
        assert weights.keys() == set(names), weights.keys() ^ set(names)
        return Linear(bias, tuple(weights[name] for name in names))

    def odds(self, features: Sequence[float]) -> float:
        """The log-odds that the model gives a vector of features."""
        return float(self.bias + sum(map(mul, self.weights, features)))


class Fitted(NamedTuple):
    """The numbers that benchmarks/quality fits to hand-made links; nobody sets them by hand."""

    alike: Linear  # model 1, over `BASE`
    fits: Linear  # model 2, over `FULL`
    threshold: float  # the lowest probability that the cut between links and no links may have (`grouping.best_cut`)
    slope: float = 1.0  # calibration: slope and offset for the log-odds of a finished link
    offset: float = 0.0
    tables: TermTables | None = None  # for the benchmark: other tables than the shipped ones
    encoded: tuple[float, float, float] | None = None  # likewise: other numbers than `encoded.FITTED`

    def sure(self, found: float) -> float:
        """The calibrated probability that a link is right, from the probability that the models give it."""
        bounded = min(1.0 - 1e-9, max(1e-9, found))
        return probability(self.slope * math.log(bounded / (1.0 - bounded)) + self.offset)


FITTED: Final = Fitted(
    Linear.named(weights.ALIKE_BIAS, weights.ALIKE, BASE),
    Linear.named(weights.FITS_BIAS, weights.FITS, FULL),
    weights.THRESHOLD,
    weights.SLOPE,
    weights.OFFSET,
)


def probability(odds: float) -> float:
    """Log-odds to a probability."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds))))


class Likeness(NamedTuple):
    """How alike the two passages of each candidate are, which no decision of the reader changes."""

    pairs: list[Pair]
    features: dict[Pair, PairFeatures]


def likeness(left: Sequence[Profile], right: Sequence[Profile], checkpoint: Checkpoint) -> Likeness:
    """The candidates and how alike they are."""
    proposing, comparing = stages(checkpoint, 2, 1)
    pairs = candidates(left, right, proposing)
    firsts = (first_event(left), first_event(right))
    return Likeness(pairs, {(i, j): pair_features(left[i], right[j], firsts) for i, j in each(pairs, comparing)})


def base_features(
    left: Sequence[Profile],
    right: Sequence[Profile],
    checkpoint: Checkpoint,
    decided: Decided = UNLIMITED,
    known: Likeness | None = None,
) -> tuple[list[Pair], list[Vector]]:
    """The candidates that the reader leaves open, what they have joined and, for each, its features before context."""
    comparing, parting = stages(checkpoint, 9, 3)
    alike = known or likeness(left, right, comparing)
    pairs = decided.open(alike.pairs)
    firsts = (first_event(left), first_event(right))
    of_pairs = [alike.features.get((i, j)) or pair_features(left[i], right[j], firsts) for i, j in pairs]
    items = item_features(pairs, left, right, parting)
    return pairs, [of_pair + of_items for of_pair, of_items in zip(of_pairs, items, strict=True)]


def full_features(
    pairs: Sequence[Pair],
    base: Sequence[Vector],
    alike: Linear,
    left: Sequence[Profile],
    right: Sequence[Profile],
    checkpoint: Checkpoint = unwatched,
    decided: Decided = UNLIMITED,
) -> list[Vector]:
    """The base features of each pair, followed by its context features (`FULL`). `alike` is model 1."""
    judging, relating = stages(checkpoint, 1, 5)
    odds = decided.certain(pairs, [alike.odds(vector) for vector in each(base, judging)])
    around = context_features(
        pairs, odds, [p.discriminative for p in left], [p.discriminative for p in right], relating
    )
    return [vector + more for vector, more in zip(base, around, strict=True)]


def probabilities(
    left: Sequence[Profile],
    right: Sequence[Profile],
    fitted: Fitted,
    checkpoint: Checkpoint,
    decided: Decided = UNLIMITED,
    known: Likeness | None = None,
) -> dict[Pair, float]:
    """The probability of every candidate, by its orders; pairs that are no candidates are missing.

    What the reader has joined has the probability 1, and what they rule out is missing. `known`: their likeness, if it
    has been found before.
    """
    first, second, judging = stages(checkpoint, 12, 4, 1)
    pairs, base = base_features(left, right, first, decided, known)
    full = full_features(pairs, base, fitted.alike, left, right, second, decided)
    rows = zip(each(pairs, judging), full, strict=True)
    return {pair: 1.0 if pair in decided.pins else probability(fitted.fits.odds(row)) for pair, row in rows}
