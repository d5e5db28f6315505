"""The passages of two texts as a sentence encoder has them (`Options.encoder`), and what that adds in one language.

    passages --encoder--> vectors --less each text's mean--> cosines        nearer than is usual in these two texts
    odds of a pair, by words --A x odds + B x cosine + C--> odds            one language but English (`reweighed`)

In two languages the vectors take the place of sums of word vectors (`bilingual_features.compared`). The encoder knows
what words cannot show, such as one claim in quite other words, but numbers and negations hardly change a vector: it
adds to what words say, and judges nothing alone.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from readout_tui.core.alignment.profile import Pair
from readout_tui.core.alignment.scoring import probability
from readout_tui.core.alignment.shared_space import centred, cosines
from readout_tui.core.data.fitted import meaning_weights as weights
from readout_tui.core.model import Checkpoint, Encoder, Readout, unwatched
from readout_tui.core.progress import stages

Encoded = tuple[Sequence[Sequence[float]], Sequence[Sequence[float]]]
"""The vectors of the left passages and of the right ones."""
Numbers = tuple[float, float, float]
"""A, B and C, as above."""

MOST: Final = 200
"""Passages of either text up to which they are encoded: some 15 ms each."""
BATCH: Final = 16
"""Passages that are encoded at once; one by one takes three times as long."""
FITTED: Final[Numbers] = (weights.ODDS, weights.COSINE, weights.BIAS)
"""The numbers that `benchmarks.quality.meaning` fits."""


def encoded(left: Readout, right: Readout, encoder: Encoder | None, checkpoint: Checkpoint) -> Encoded | None:
    """The vectors of the body passages of two readouts; None without an encoder, and for long texts."""
    if encoder is None or max(len(left.body), len(right.body)) > MOST:
        return None
    one, other = stages(checkpoint, len(left.body), len(right.body))
    return _vectors(left, encoder, one), _vectors(right, encoder, other)


def _vectors(readout: Readout, encoder: Encoder, checkpoint: Checkpoint) -> list[Sequence[float]]:
    texts = [readout.slice(number) for number in readout.body]
    vectors: list[Sequence[float]] = []
    for start in range(0, len(texts), BATCH):
        checkpoint(start / len(texts))
        vectors += encoder(texts[start : start + BATCH])
    return vectors


def reweighed(
    likely: Mapping[Pair, float], vectors: Encoded, numbers: Numbers, checkpoint: Checkpoint = unwatched
) -> dict[Pair, float]:
    """The probabilities of pairs (of orders), with what the encoder says of them."""
    near = cosines(centred(vectors[0]), centred(vectors[1]), checkpoint)
    odds, cosine, bias = numbers
    return {(i, j): probability(odds * logit(p) + cosine * near[i][j] + bias) for (i, j), p in likely.items()}


def logit(likely: float) -> float:
    """A probability as log-odds."""
    bounded = min(1.0 - 1e-9, max(1e-9, likely))
    return math.log(bounded / (1.0 - bounded))
