"""What two passages in two languages share: the features of each pair.

    left 0 1 2 ...      right 0 1 2 ...       every pair that is among the best of either passage (`PROPOSED`)
    words, shared keys, sizes of each         -> BilingualFeatures: meaning, covered, figures, names, lengths, order

`meaning` compares whole passages: sums of word vectors, less what is common to each text and to each passage. `covered`
compares word by word: how near the nearest word of the other passage is. The second is the better sign where passages
share one claim of several (on twelve rival accounts mutual best partners have an F1 of 60, by the first alone 52).

Cost: quadratic in passages and in different words, 96 multiplications each.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from operator import mul
from typing import Final, NamedTuple

from readout_tui.core.alignment.encoded import Encoded
from readout_tui.core.alignment.gale_church import Bead, UnitPair, beads, length_cost
from readout_tui.core.alignment.in_step import in_step
from readout_tui.core.alignment.lexicon import ReadDictionary
from readout_tui.core.alignment.profile import Pair
from readout_tui.core.alignment.shared_keys import keys
from readout_tui.core.alignment.shared_space import VectorReader, centred, cosines, units
from readout_tui.core.model import Checkpoint, Order, Readout
from readout_tui.core.progress import each, stages

PROPOSED: Final = 8
"""Partners that each passage proposes."""
SKIP: Final = 4.0
"""The cost of a passage without partner in the chain (`gale_church.beads`)."""
NEAR: Final = 0.4
"""The least cosine of two words that counts for `covered`."""
REACH: Final = 80
"""Places by which two passages of a chain in long texts may be apart (`near_diagonal`)."""
NOISE: Final = 0.1
"""The cosine of passages of long texts up to which they share nothing."""
WEIGHT: Final = 3.0
"""What a cosine above that weighs, where a name that stands nowhere else weighs 1.

Both set by hand on half of the chapters of MAC (Chinese novels and their English translations).
"""
MEANT: Final = 4.0
"""Weight of `covered` in the chain, where a name that stands nowhere else weighs 1."""


class BilingualFeatures(NamedTuple):
    """What two passages share. A name, figure or word weighs less the more passages of the two texts have it."""

    meaning: float  # the cosine of their vectors, less what each has on average with the other text
    covered: float  # how near the nearest word of the other passage is, over the words of both; less the averages; x 5
    figures: float  # twice the weight of shared figures and dates, 0..2
    odd_figures: float  # 1 if both have figures and share none
    names: float  # twice the weight of shared names and countries, 0..2
    length: float  # the cost of their lengths / 4, 0..3
    diagonal: float  # how far apart they stand in their texts, 0..1
    chained: float  # 1 if the texts test as translations and the cheapest chain joins the two
    unchained: float  # 1 if they do, and it does not


class KeyedSentence(NamedTuple):
    """A passage as it is compared."""

    words: tuple[str, ...]  # keys in the table of its language, in order
    forms: dict[str, str]  # those keys -> a word of the passage
    shared: dict[str, str]  # `shared_keys.keys`
    size: int  # characters other than white space


def sentences(readout: Readout, reader: VectorReader, checkpoint: Checkpoint) -> list[KeyedSentence]:
    """The body passages of a readout, in order."""
    texts = (readout.slice(number) for number in each(readout.body, checkpoint, 1))
    return [sentence(text, reader, readout.language) for text in texts]


def sentence(text: str, reader: VectorReader, language: str) -> KeyedSentence:
    """A passage, read."""
    read = reader.words(text)
    shared = keys(text, language, reader.knows)
    return KeyedSentence(tuple(key for key, _ in read), dict(read), shared, len("".join(text.split())))


def whole_passages(
    left: Readout, right: Readout, checkpoint: Checkpoint
) -> tuple[list[list[float]], list[list[float]]]:
    """The vectors of the body passages of two readouts, less the mean of their text."""
    vectors = []
    for readout, phase in zip((left, right), stages(checkpoint, 1, 1), strict=True):
        reader = VectorReader(readout.language)
        texts = (readout.slice(number) for number in each(readout.body, phase, 1))
        vectors.append(centred([reader.sum_of([key for key, _ in reader.words(text)]) for text in texts]))
    return vectors[0], vectors[1]


def near_diagonal(
    left: Sequence[Sequence[float]], right: Sequence[Sequence[float]], checkpoint: Checkpoint
) -> dict[UnitPair, float]:
    """What long texts share in meaning, for pairs of orders whose places differ little: what it weighs in a chain.

    The arguments are `whole_passages`. Comparing word by word would take quadratic time.
    """
    ones, others = units(left), units(right)
    slope = len(others) / max(1, len(ones))
    found = {}
    for i, one in enumerate(each(ones, checkpoint, 1)):
        for j in range(max(0, round(i * slope) - REACH), min(len(others), round(i * slope) + REACH)):
            value = sum(map(mul, one, others[j])) - NOISE
            if value > 0.0:
                found[i, j] = WEIGHT * value
    return found


class SharedWords:
    """The words of two texts, by their keys.

    `weights[side][word]`: by rank in the language, and less the more passages of the text have it. `near[left][right]`:
    the cosine of two words less `NEAR`, if that is positive. `told`: words that translate each other, whatever their
    vectors, a left one first.
    """

    def __init__(
        self,
        left: Sequence[KeyedSentence],
        right: Sequence[KeyedSentence],
        readers: tuple[VectorReader, VectorReader],
        checkpoint: Checkpoint,
        told: Iterable[tuple[str, str]] = (),
    ) -> None:
        self.weights = [_word_weights(side, reader) for side, reader in zip((left, right), readers, strict=True)]
        decoding, multiplying = stages(checkpoint, 1, 9)
        ranked = [
            list(filter(reader.ranks.__contains__, side)) for side, reader in zip(self.weights, readers, strict=True)
        ]
        others = [(word, readers[1].vector(word)) for word in each(ranked[1], decoding, 64)]
        self.near: dict[str, dict[str, float]] = {word: {} for word in self.weights[0]}
        for word in each(ranked[0], multiplying, 1):
            vector = readers[0].vector(word)
            products = [(other, sum(map(mul, vector, known)) - NEAR) for other, known in others]
            self.near[word] = {other: value for other, value in products if value > 0.0}
        for word, other in told:
            self.near[word][other] = 1.0 - NEAR


def _word_weights(side: Sequence[KeyedSentence], reader: VectorReader) -> dict[str, float]:
    """Of each word: by rank, and less the more passages have it."""
    counts = Counter(word for sentence in side for word in set(sentence.words))
    return {word: reader.weight(word) / math.sqrt(counts[word]) for word in sorted(counts)}


Weights = tuple[list[dict[str, float]], list[dict[str, float]]]
"""Of each left passage and of each right one: what the other text has too -> its weight."""


class Compared(NamedTuple):
    """Two texts compared. Pairs are of orders."""

    pairs: list[Pair]
    base: list[BilingualFeatures]  # of each of `pairs`
    weights: Weights  # of the shared keys of each passage
    terms: Weights  # of the shared keys and of the words that translate each other, for `context_features`
    words: SharedWords
    tested: bool  # True if the texts test as translations of each other
    chain: list[Bead]
    read: tuple[Sequence[KeyedSentence], Sequence[KeyedSentence]]  # with the phrases of the lexicon


def compared(
    left: Sequence[KeyedSentence],
    right: Sequence[KeyedSentence],
    readers: tuple[VectorReader, VectorReader],
    checkpoint: Checkpoint,
    lexicon: ReadDictionary | None = None,
    encoded: Encoded | None = None,
) -> Compared:
    """The features of all pairs that are among the best of either passage. Neither side may be empty.

    `lexicon`: what dictionaries know of the two. `encoded`: vectors of an encoder, which take the place of the tables'.
    """
    summing, relating, wording, covering, sharing, testing, chaining, judging = stages(
        checkpoint, 3, 3, 8, 2, 1, 6, 1, 2
    )
    told = lexicon.told if lexicon else []
    if lexicon:
        left, right = _with_phrases(left, lexicon, 0), _with_phrases(right, lexicon, 1)
    one, other = map(centred, encoded) if encoded else _vectors(left, right, readers, summing)
    meaning = _doubly_centred(cosines(one, other, relating))
    words = SharedWords(left, right, readers, wording, told)
    near = _doubly_centred(coverage(left, right, words, covering))
    weights = shared_weights(left, right)
    shared: dict[UnitPair, float] = {}
    for i, mine in enumerate(each(weights[0], sharing, 1)):
        for j, theirs in enumerate(weights[1]):
            value = MEANT * max(0.0, near[i][j]) + max(0.0, meaning[i][j])
            shared[i, j] = value + (sum(_common(mine, theirs)) if mine else 0.0)
    sizes = [s.size for s in left], [s.size for s in right]
    tested = in_step(*sizes, shared, SKIP, lambda _share: testing(0.0))
    chain = beads(*sizes, shared, (), SKIP, chaining)
    joined = _joined(chain) if tested else frozenset()
    ratio = max(1, sum(sizes[1])) / max(1, sum(sizes[0]))
    pairs = _proposed(shared, len(left), len(right))
    base = []
    for i, j in each(pairs, judging, 64):
        first, second = left[i], right[j]
        figures, names = _common(weights[0][i], weights[1][j])
        base.append(
            BilingualFeatures(
                meaning[i][j],
                5.0 * near[i][j],
                min(2.0, 2.0 * figures),
                float(not figures and _has_figures(first) and _has_figures(second)),
                min(2.0, 2.0 * names),
                length_cost(first.size, second.size, ratio) / 4.0,
                abs(i / len(left) - j / len(right)),
                float((i, j) in joined),
                float(tested and (i, j) not in joined),
            )
        )
    return Compared(pairs, base, weights, _terms(left, right, words, weights), words, tested, chain, (left, right))


def _with_phrases(side: Sequence[KeyedSentence], lexicon: ReadDictionary, number: int) -> list[KeyedSentence]:
    """The passages with the phrases of a dictionary as further words, as far as the other text has a translation."""
    known = {pair[number] for pair in lexicon.pairs}
    added = []
    for sentence, phrases in zip(side, (lexicon.left, lexicon.right)[number], strict=True):
        forms = {" ".join(phrase): form for phrase, form in phrases.items() if phrase in known}
        more = tuple(key for key in forms if key not in sentence.forms)
        added.append(sentence._replace(words=sentence.words + more, forms=sentence.forms | forms))
    return added


def _vectors(
    left: Sequence[KeyedSentence],
    right: Sequence[KeyedSentence],
    readers: tuple[VectorReader, VectorReader],
    checkpoint: Checkpoint,
) -> Iterator[list[list[float]]]:
    for side, reader, phase in zip((left, right), readers, stages(checkpoint, 1, 1), strict=True):
        yield centred([reader.sum_of(sentence.words) for sentence in each(side, phase, 1)])


def _joined(chain: Sequence[Bead]) -> frozenset[UnitPair]:
    """The pairs that a chain joins."""
    return frozenset((i, j) for bead in chain for i in bead.left for j in bead.right)


def _has_figures(sentence: KeyedSentence) -> bool:
    return any(key[0] == "#" for key in sentence.shared)


def _proposed(values: Mapping[UnitPair, float], height: int, width: int) -> list[Pair]:
    """The pairs that are among the best of their left or of their right passage, sorted."""
    rows = [[(values[i, j], -i, -j) for j in range(width)] for i in range(height)]
    columns = [list(column) for column in zip(*rows, strict=True)]
    best = {(Order(-i), Order(-j)) for line in (*rows, *columns) for _, i, j in nlargest(PROPOSED, line)}
    return sorted(best)


def coverage(
    left: Sequence[KeyedSentence], right: Sequence[KeyedSentence], words: SharedWords, checkpoint: Checkpoint
) -> list[list[float]]:
    """How well the words of two passages cover each other: for each word the cosine of the nearest one of the other.

    [left][right], 0..1: the weighted mean over the words of one passage, and of both. Words weigh by rank in their
    language, and less the more passages of their text have them; cosines count from `NEAR` on.
    """
    places: dict[str, list[int]] = {}
    for j, other in enumerate(right):
        for key in set(other.words):
            places.setdefault(key, []).append(j)
    wholes = [sum(words.weights[1][word] for word in set(other.words)) or 1.0 for other in right]
    rows = []
    for one in each(left, checkpoint, 1):
        forth = [0.0] * len(right)
        back: dict[tuple[int, str], float] = {}
        mine = sorted(set(one.words))
        for word in mine:
            best: dict[int, float] = {}
            for key, value in words.near[word].items():
                for j in places[key]:
                    best[j] = max(value, best.get(j, 0.0))
                    back[j, key] = max(value, back.get((j, key), 0.0))
            for j, value in best.items():
                forth[j] += words.weights[0][word] * value
        whole = sum(words.weights[0][word] for word in mine) or 1.0
        row = [value / whole / 2.0 for value in forth]
        for (j, key), value in back.items():
            row[j] += words.weights[1][key] * value / wholes[j] / 2.0
        rows.append(row)
    return rows


def _doubly_centred(rows: list[list[float]]) -> list[list[float]]:
    """The values less what is usual in their row and column, plus what is usual in all.

    Usual is the mean without the highest value, which is that of the partner if there is one: otherwise two passages
    without partners would look alike for having none.
    """
    across = [_usual(row) for row in rows]
    down = [_usual(column) for column in zip(*rows, strict=True)]
    middle = (sum(across) + sum(down)) / ((len(across) + len(down)) or 1)
    return [
        [v - usual - c + middle for v, c in zip(row, down, strict=True)]
        for row, usual in zip(rows, across, strict=True)
    ]


def _usual(values: Sequence[float]) -> float:
    """The mean without the highest; 0 if there is only one."""
    return (sum(values) - max(values)) / (len(values) - 1) if len(values) > 1 else 0.0


def shared_weights(left: Sequence[KeyedSentence], right: Sequence[KeyedSentence]) -> Weights:
    """The shared keys of each passage with their weights: one over the number of passages on the side where more do."""
    counts = [Counter(key for s in side for key in s.shared) for side in (left, right)]
    weights = {key: 1.0 / max(counts[0][key], counts[1][key]) for key in counts[0].keys() & counts[1].keys()}
    one, other = ([{k: weights[k] for k in sorted(s.shared) if k in weights} for s in side] for side in (left, right))
    return one, other


def _terms(
    left: Sequence[KeyedSentence], right: Sequence[KeyedSentence], words: SharedWords, weights: Weights
) -> Weights:
    """The shared keys, and as one term each two words that are the nearest to each other in the two texts."""
    pairs = _mutual(words.near)
    names = pairs, {other: word for word, other in pairs.items()}
    found = []
    for side, texts in enumerate((left, right)):
        terms = []
        for sentence, known in zip(texts, weights[side], strict=True):
            mine = sorted(set(sentence.words) & names[side].keys())
            of_words = {(f"{names[1][w]} {w}" if side else f"{w} {names[0][w]}"): w for w in mine}
            terms.append({term: words.weights[side][word] for term, word in of_words.items()} | known)
        found.append(terms)
    return found[0], found[1]


def _mutual(near: Mapping[str, Mapping[str, float]]) -> dict[str, str]:
    """The pairs of a left and a right word of which each is the nearest to the other."""
    best: dict[str, tuple[float, str]] = {}
    back: dict[str, tuple[float, str]] = {}
    for word, row in near.items():
        for other, value in row.items():
            best[word] = max(best.get(word, (0.0, "")), (value, other))
            back[other] = max(back.get(other, (0.0, "")), (value, word))
    return {word: other for word, (_, other) in best.items() if back[other][1] == word}


def _common(mine: Mapping[str, float], theirs: Mapping[str, float]) -> tuple[float, float]:
    """The weights of the figures and dates, and of the names and countries, that both have."""
    both = [(key, weight) for key, weight in mine.items() if key in theirs]
    return sum(w for k, w in both if k[0] in "#@"), sum(w for k, w in both if k[0] in "=~")
