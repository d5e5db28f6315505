"""Two accounts in two languages, linked by what they mean and by what both write alike.

    passages -> words, figures, dates, names             shared_space, shared_keys
             -> features of pairs                        bilingual_features
             -> two logistic models, one after the other as in one language (context_features, scoring)
             -> groups, further links, passages alone    grouping
             -> links with score and reason              here

Order is evidence only if the texts test as translations of each other (`in_step`, with what their passages share).
The numbers are fitted to own pairs in two languages (`benchmarks/quality/bilingual`), and nothing is linked that is not
more likely right than wrong (`THRESHOLD`).

Limitations: quadratic, so `translations` does long texts. Who speaks is not compared. A sentence on the same subject
that makes another claim is taken for a partner if there is no better one.
"""

import math
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Final, NamedTuple

from readout_tui.core.alignment.bilingual_features import (
    BilingualFeatures,
    Compared,
    SharedWords,
    compared,
    sentences,
)
from readout_tui.core.alignment.context_features import ContextFeatures, context_features
from readout_tui.core.alignment.encoded import Encoded
from readout_tui.core.alignment.grouping import UNLIMITED, Decided, Group, grouped
from readout_tui.core.alignment.lexicon import ReadDictionary
from readout_tui.core.alignment.links import LinkSet, alone
from readout_tui.core.alignment.profile import Pair
from readout_tui.core.alignment.scoring import Fitted, Linear, probability
from readout_tui.core.alignment.shared_space import VectorReader
from readout_tui.core.data.fitted import bilingual_meaning, bilingual_weights
from readout_tui.core.data.vectors import COVERED, Table
from readout_tui.core.model import Checkpoint, Constraints, Link, Order, PassageNumber, Readout
from readout_tui.core.progress import each, stages

BASE: Final = BilingualFeatures._fields
"""The names of the features of the first model."""
FULL: Final = BASE + ContextFeatures._fields
"""The names of the features of the second model."""
HELD: Final = 0.15
"""The least probability of a passage that joins a group of a translation."""
ADDS: Final = 0.6
"""The least share of its terms that it adds to what the group shares; both set by hand."""
SHOWN: Final = 3
"""The most words, and figures and names, that a reason names."""
ALIKE: Final = 0.15
"""How near two words must be to be named as translations (a cosine of .55)."""
TELLING: Final = 0.4
"""The least weight of a word that is named."""
FAINT: Final = 0.05
"""Probability below which the nearest passage is not worth naming."""


THRESHOLD: Final = 0.5
"""The least probability of a link."""


def _fitted(numbers: ModuleType) -> Fitted:
    return Fitted(
        Linear.named(numbers.ALIKE_BIAS, numbers.ALIKE, BASE),
        Linear.named(numbers.FITS_BIAS, numbers.FITS, FULL),
        THRESHOLD,
        numbers.SLOPE,
        numbers.OFFSET,
    )


FITTED: Final = _fitted(bilingual_weights)
FITTED_WITH_ENCODER: Final = _fitted(bilingual_meaning)
"""The numbers that `benchmarks.quality.bilingual` fits, without and with a sentence encoder."""


def bilingual(
    left: Readout,
    right: Readout,
    constraints: Constraints,
    checkpoint: Checkpoint,
    lexicon: ReadDictionary | None = None,
    encoded: Encoded | None = None,
) -> LinkSet:
    """The links of two readouts in languages that have tables of words; neither has an empty body.

    `lexicon`: what dictionaries know of them; `encoded`: their passages as an encoder has them. A language without a
    table rests on these alone.
    """
    reading, comparing, judging, linking, adding, leaving = stages(checkpoint, 2, 12, 2, 1, 1, 1)
    fitted = FITTED_WITH_ENCODER if encoded else FITTED
    readers = _reader(left.language), _reader(right.language)
    read = [
        sentences(readout, reader, phase)
        for readout, reader, phase in zip((left, right), readers, stages(reading, 1, 1), strict=True)
    ]
    found = compared(read[0], read[1], readers, comparing, lexicon, encoded)
    orders = [{number: Order(order) for order, number in enumerate(readout.body)} for readout in (left, right)]
    limits = Decided.of(constraints, *orders)
    likely = probabilities(found, fitted, judging, limits)
    primary, further = grouped(likely, fitted.threshold, limits)
    if found.tested:
        widen(primary, further, found, likely, limits)
    texts = _TwoTexts((left.language, right.language), (left.body, right.body), found, likely, fitted)
    links = [_link(group, texts, limits.pins) for group in each(primary, linking)]
    also = [_link(group, texts, limits.pins) for group in each(further, adding)]
    return LinkSet(links, also, _alone(texts, primary, leaving))


def _reader(code: str) -> VectorReader:
    return VectorReader(code, None if code in COVERED else Table("", ""))


def probabilities(
    found: Compared, fitted: Fitted, checkpoint: Checkpoint, decided: Decided = UNLIMITED
) -> dict[Pair, float]:
    """The probability of every pair that has features and that the reader leaves open, by orders; of pins it is 1."""
    judging, relating, ending = stages(checkpoint, 1, 3, 1)
    features = dict(zip(found.pairs, found.base, strict=True))
    pairs = [pair for pair in decided.open(list(found.pairs)) if pair in features]
    odds = decided.certain(pairs, [fitted.alike.odds(features[pair]) for pair in each(pairs, judging, 64)])
    around = context_features(pairs, odds, *found.terms, relating)
    rows = zip(pairs, each(around, ending, 64), strict=True)
    likely = {pair: probability(fitted.fits.odds((*features[pair], *more))) for pair, more in rows}
    return likely | dict.fromkeys(likely.keys() & decided.pins, 1.0)


def widen(
    primary: Sequence[Group],
    further: Sequence[Group],
    found: Compared,
    likely: Mapping[Pair, float],
    limits: Decided = UNLIMITED,
) -> None:
    """In translations: let a passage in no group join the one that the cheapest chain puts it with, in place.

    It has to be beside the group, at least `HELD` likely, and share `ADDS` of its terms with the other side beyond what
    the group shares already, as where one sentence is translated by two.
    """
    groups = [*primary, *further]
    taken = {i for group in groups for i in group.left}, {j for group in groups for j in group.right}
    for bead in found.chain:
        inside = [g for g in primary if set(g.left) <= set(bead.left) and set(g.right) <= set(bead.right)]
        if len(inside) == 1:
            sides = inside[0].left, inside[0].right
            for side, places in enumerate((bead.left, bead.right)):
                for place in map(Order, places):
                    if place not in taken[side] and _adds(side, place, sides, found, likely, limits):
                        sides[side].append(place)
                        sides[side].sort()


def _adds(
    side: int,
    place: Order,
    group: tuple[list[Order], list[Order]],
    found: Compared,
    likely: Mapping[Pair, float],
    limits: Decided,
) -> bool:
    """True if a passage beside a group shares enough with the other side that the group does not share yet."""
    partners = group[1 - side]
    if place - 1 not in group[side] and place + 1 not in group[side]:
        return False
    pairs = [(k, place) if side else (place, k) for k in partners]
    if max(likely.get(pair, 0.0) for pair in pairs) < HELD or limits.bars(pairs):
        return False
    terms = found.terms[side][place]
    across = {term for k in partners for term in found.terms[1 - side][k]}
    known = {term for k in group[side] for term in found.terms[side][k]}
    return sum(weight for term, weight in terms.items() if term in across - known) >= ADDS * sum(terms.values())


class _TwoTexts(NamedTuple):
    """What links are made from. Left is 0, right is 1."""

    languages: tuple[str, str]
    bodies: tuple[tuple[PassageNumber, ...], tuple[PassageNumber, ...]]
    found: Compared
    likely: Mapping[Pair, float]
    fitted: Fitted


def _link(group: Group, texts: _TwoTexts, pins: frozenset[Pair]) -> Link:
    pairs = [(i, j) for i in group.left for j in group.right]
    pinned = not pins.isdisjoint(pairs)
    mean = math.fsum(texts.likely.get(pair, 0.0) for pair in pairs) / len(pairs)
    return Link(
        tuple(texts.bodies[0][i] for i in group.left),
        tuple(texts.bodies[1][j] for j in group.right),
        "linked",
        score=1.0 if pinned else round(texts.fitted.sure(mean), 3),
        reason="set by hand" if pinned else reason(texts, group.left, group.right) or "meaning as a whole",
    )


def reason(texts: _TwoTexts, lefts: Sequence[int], rights: Sequence[int]) -> str:
    """The most telling words that translate each other, and the figures and names of both; "" if there are none.

    "vaccine = вакцина, harbour = порт; 40". The words of the language whose code comes first stand first, so that the
    reason reads the same if the texts change sides.
    """
    left, right = [texts.found.read[0][i] for i in lefts], [texts.found.read[1][j] for j in rights]
    words = _words(texts.found.words, _joined([s.forms for s in left]), _joined([s.forms for s in right]))
    both = _alike(_joined([s.shared for s in left]), _joined([s.shared for s in right]), texts.found.weights[0])
    alike = [pair for pair in both if pair not in words]
    turned = texts.languages[0] > texts.languages[1]
    told = (
        ", ".join(_equation(*(pair[::-1] if turned else pair)) for pair in pairs[:SHOWN])
        for pairs in (words, alike)
        if pairs
    )
    return "; ".join(told)


def _joined(parts: Sequence[Mapping[str, str]]) -> dict[str, str]:
    return {key: form for part in parts for key, form in part.items()}


def _alike(
    left: Mapping[str, str], right: Mapping[str, str], weights: Sequence[Mapping[str, float]]
) -> list[tuple[str, str]]:
    """The figures, dates and names of both, the rarest first, in the words of each."""
    known = {key: weight for row in weights for key, weight in row.items()}
    both = sorted((key for key in left if key in right), key=lambda key: (-known[key], key))
    return list(dict.fromkeys((left[key], right[key]) for key in both))


def _equation(one: str, other: str) -> str:
    return one if one == other else f"{one} = {other}"


def _words(words: SharedWords, left: Mapping[str, str], right: Mapping[str, str]) -> list[tuple[str, str]]:
    """The words of two passages that are near each other, the most telling first, each once."""
    near = sorted(
        (-value * words.weights[0][word] * words.weights[1][other], word, other)
        for word in left
        for other, value in words.near[word].items()
        if other in right and value >= ALIKE and min(words.weights[0][word], words.weights[1][other]) >= TELLING
    )
    told: dict[str, str] = {}
    for _, word, other in near:
        if word not in told and other not in told.values():
            told[word] = other
    return [(left[word], right[other]) for word, other in told.items()]


def _nearest(likely: Mapping[Pair, float]) -> tuple[dict[int, Pair], dict[int, Pair]]:
    """The likeliest pair of each left passage and of each right one, by order."""
    nearest: tuple[dict[int, Pair], dict[int, Pair]] = ({}, {})
    for pair, value in likely.items():
        for side in (0, 1):
            known = nearest[side].get(pair[side])
            if known is None or value > likely[known]:
                nearest[side][pair[side]] = pair
    return nearest


def _alone(texts: _TwoTexts, primary: Sequence[Group], checkpoint: Checkpoint) -> list[Link]:
    """A link for each passage that is in no group; its score is the probability that its likeliest partner is none."""
    taken = {i for group in primary for i in group.left}, {j for group in primary for j in group.right}
    nearest = _nearest(texts.likely)
    links = []
    for side in (0, 1):
        for order, number in enumerate(each(texts.bodies[side], lambda _share: checkpoint(0.0))):
            if order not in taken[side]:
                closest = nearest[side].get(order)  # none where the reader has ruled all out
                value = texts.likely[closest] if closest else 0.0
                shared = reason(texts, closest[:1], closest[1:]) if closest and value >= FAINT else ""
                why = f"nearest: {shared}; not enough" if shared else "nothing alike"
                links.append(alone(side, number)._replace(score=round(1.0 - texts.fitted.sure(value), 3), reason=why))
    return links
