"""The chance that a pair of passages corresponds.

Two linear models: the first sees how alike the passages are, the second also what the first thinks of all the rest.
"""

import math
from collections.abc import Sequence
from operator import mul
from typing import Final, NamedTuple

from readout_tui.core.alignment import features
from readout_tui.core.alignment.candidates import Pair, candidates
from readout_tui.core.alignment.context_features import context
from readout_tui.core.alignment.item_features import item_signs
from readout_tui.core.alignment.profile import Profile
from readout_tui.core.alignment.terms import Lexicon
from readout_tui.core.data.fitted import weights
from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.progress import each, stages


class Linear(NamedTuple):
    """A logistic model: a bias and one weight a sign."""

    bias: float
    weights: tuple[float, ...]

    def odds(self, signs: Sequence[float]) -> float:
        """Log-odds."""
        return float(self.bias + sum(map(mul, self.weights, signs)))


class Fitted(NamedTuple):
    """All numbers that are fitted, never set by hand (benchmarks/quality)."""

    alike: Linear
    fits: Linear
    threshold: float  # a pair below this chance is no link
    slope: float = 1.0  # calibration of the log-odds of a link that was made
    offset: float = 0.0
    tables: Lexicon | None = None  # other tables than the shipped ones

    def sure(self, probability: float) -> float:
        """The calibrated chance that a link of this probability is right."""
        bounded = min(1.0 - 1e-9, max(1e-9, probability))
        return chance(self.slope * math.log(bounded / (1.0 - bounded)) + self.offset)


FITTED: Final = Fitted(
    Linear(weights.ALIKE_BIAS, weights.ALIKE),
    Linear(weights.FITS_BIAS, weights.FITS),
    weights.THRESHOLD,
    weights.SLOPE,
    weights.OFFSET,
)


def chance(odds: float) -> float:
    """Log-odds to a probability."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds))))


def base_signs(
    left: Sequence[Profile], right: Sequence[Profile], checkpoint: Checkpoint
) -> tuple[list[Pair], list[list[float]]]:
    """The candidates and their signs before context."""
    proposing, comparing, parting = stages(checkpoint, 6, 3, 3)
    pairs = candidates(left, right, proposing)
    firsts = (features.first_act(left), features.first_act(right))
    signs = [features.signs(left[i], right[j], firsts) for i, j in each(pairs, comparing)]
    return pairs, [row + more for row, more in zip(signs, item_signs(pairs, left, right, parting), strict=True)]


def full_signs(
    pairs: Sequence[Pair],
    signs: Sequence[list[float]],
    alike: Linear,
    left: Sequence[Profile],
    right: Sequence[Profile],
    checkpoint: Checkpoint = unwatched,
) -> list[list[float]]:
    """The signs with those of the context after them."""
    judging, relating = stages(checkpoint, 1, 5)
    odds = [alike.odds(row) for row in each(signs, judging)]
    around = context(pairs, odds, [p.telling for p in left], [p.telling for p in right], relating)
    return [row + more for row, more in zip(signs, around, strict=True)]


def chances(
    left: Sequence[Profile], right: Sequence[Profile], fitted: Fitted, checkpoint: Checkpoint
) -> dict[Pair, float]:
    """The chance of every candidate pair, by orders in the body."""
    first, second, judging = stages(checkpoint, 12, 4, 1)
    pairs, signs = base_signs(left, right, first)
    full = full_signs(pairs, signs, fitted.alike, left, right, second)
    return {pair: chance(fitted.fits.odds(row)) for pair, row in zip(each(pairs, judging), full, strict=True)}
