"""Texts of two languages in one space: words -> keys -> vectors, so that sentences can be compared by meaning.

    "The river rose."    the  river  rise              rows of the English table
    "El río creció."     el   rio    crec              rows of the Spanish one
    weighted sums        [ .2 1.3 -.7 ...]             one vector a sentence, `data.vectors.WIDTH` numbers

A key is what inflected forms of a word have in common: a stem (Snowball; for Ukrainian, one ending less), or a Chinese
word. A word without a row of its own is read by its parts: Arabic words without article and conjunction, German
compounds in two. What is in no table counts for nothing. Frequent words weigh less, by their rank in the table, as in
smooth inverse frequency (Arora, Liang and Ma 2017); `RANK` is the rank at which the weight is a half.

Limitations: word order and negation do not matter, and names are not in the tables (`shared_keys` compares those).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import mul
from typing import Final
from unicodedata import normalize

from readout_tui.core.alignment.stemming import stemmer_named, stemmer_of
from readout_tui.core.data.vectors import LEVELS, WIDTH, Table, table
from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.progress import each

RANK: Final = 100.0
RARE: Final = 7000
"""The rank of a word that is in no table: below all that are."""
_STEMMERS: Final = {"ar": "arabic", "de": "german", "en": "english", "es": "spanish", "fr": "french", "ru": "russian"}
_UKRAINIAN: Final = tuple(
    sorted(
        "ами ями ові еві ого ому ими ій ої ою ею єю ах ях ам ям ом ем єм ів їв ти ть ла ло ли ємо ють ує уть ить ить "
        "а я о е є и і ї у ю ь й".split(),
        key=len,
        reverse=True,
    )
)
"""Endings of inflected words, the longest first."""
_ARABIC: Final = ("وال", "بال", "لل", "فال", "ال", "و", "ب", "ل", "ف")
"""What is written together with the word that follows: article, conjunctions, prepositions."""
_COMPOUND: Final = 9
"""The least letters of a German word that is read as a compound."""
_PART: Final = 4
"""The least letters of either part of it."""
_TAIL: Final = 5
"""The least letters of a last part that stands alone, as the first is in no table."""
_WORD: Final = r"[^\W\d_]+(?:[\u064b-\u0652’'][^\W\d_]*)*"
_HAN: Final = "[\u3400-\u9fff]+"
_UNKNOWN: Final = -20.0
"""Logarithm of the probability of a Chinese character that is in no word of the table."""
_STEPS: Final = bytes(LEVELS.index(code) if code in LEVELS else 0 for code in range(256))


def ukrainian(word: str) -> str:
    """A Ukrainian word without its ending, of which at least three letters remain."""
    word = word.replace("'", "")
    for ending in _UKRAINIAN:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def bare_forms(word: str) -> tuple[str, ...]:
    """An Arabic word as it stands, and without each article, conjunction or preposition that may be written with it."""
    return (word, *(word.removeprefix(before) for before in _ARABIC if word.startswith(before) and word != before))


def key_of(code: str) -> Callable[[str], str]:
    """The function that turns a word in lower case into its key."""
    if code == "zh":
        return str
    if code == "uk":
        return lru_cache(maxsize=65536)(ukrainian)
    if code not in _STEMMERS:
        return stemmer_of(code)
    stem = stemmer_named(_STEMMERS[code])
    return (lambda word: stem(word.removesuffix("'s"))) if code == "en" else stem


class VectorReader:
    """Reads texts of one language: the keys of their words that are in its table, and vectors."""

    def __init__(self, code: str, known: Table | None = None) -> None:
        """`known`: another table than the one that is shipped; for a language that has none, an empty one."""
        words, self._rows, traditional, simplified = known or table(code)
        self._code = code
        self.ranks = {word: rank for rank, word in enumerate(words.split())}
        self._key = key_of(code)
        self._longest = max(map(len, self.ranks)) if code == "zh" else 0
        self._simplified = str.maketrans(traditional, simplified)
        self._vectors: dict[str, tuple[float, ...]] = {}

    def words(self, text: str) -> list[tuple[str, str]]:
        """The words that are in the table, in order: the key of each, and the word as it was read."""
        text = normalize("NFKC", text).lower()
        if self._code == "zh":
            pieces = (piece for run in re.findall(_HAN, text) for piece in self._segmented(run))
            return [(key, form) for key, form in pieces if key in self.ranks]
        words = (word.replace("’", "'").strip("'") for word in re.findall(_WORD, text))
        return [(key, word) for word in words for key in self._of_word(word)]

    def knows(self, word: str) -> bool:
        """True if a word in lower case is in the table as it stands or in another form of it."""
        return self._key(word) in self.ranks

    def weight(self, key: str) -> float:
        """The weight of a word by its rank, 0..1; one that has none is rare."""
        rank = self.ranks.get(key, RARE)
        return (rank + 1.0) / (rank + 1.0 + RANK)

    def vector(self, key: str) -> tuple[float, ...]:
        """The vector of a key, of length 1."""
        known = self._vectors.get(key)
        if known is None:
            start = self.ranks[key] * WIDTH
            steps = [step - 31.5 for step in self._rows[start : start + WIDTH].encode("ascii").translate(_STEPS)]
            length = math.sqrt(sum(map(mul, steps, steps)))
            known = self._vectors[key] = tuple([step / length for step in steps])
        return known

    def sum_of(self, keys: Sequence[str]) -> list[float]:
        """The weighted sum of the vectors of some words; a word without one counts for nothing."""
        total = [0.0] * WIDTH
        for key in keys:
            if key not in self.ranks:
                continue
            weight = self.weight(key)
            total = [known + weight * number for known, number in zip(total, self.vector(key), strict=True)]
        return total

    def _of_word(self, word: str) -> Iterator[str]:
        key = self._key(word)
        if key in self.ranks:
            yield key
        elif "'" in word:
            parts = [part for part in word.split("'") if part]
            if parts:
                yield from self._of_word(parts[0] if self._code == "en" else parts[-1])
        elif self._code == "ar":
            bare = (self._key(word.removeprefix(before)) for before in _ARABIC if word.startswith(before))
            yield from (key for key in list(bare)[:1] if key in self.ranks)
        elif self._code == "de" and len(word) >= _COMPOUND:
            yield from self._compound(word)

    def _compound(self, word: str) -> tuple[str, ...]:
        """The keys of the two parts of a compound, the first as long as possible; of the last one alone if need be."""
        tail = ""
        for cut in range(len(word) - _PART, _PART - 1, -1):
            last = self._key(word[cut:])
            if last in self.ranks:
                tail = last if len(word) - cut >= _TAIL else tail
                for first in (word[:cut], word[:cut].removesuffix("s")):
                    if self._key(first) in self.ranks:
                        return self._key(first), last
        return (tail,) if tail else ()

    def _segmented(self, form: str) -> list[tuple[str, str]]:
        """Chinese characters cut into words: the cheapest way, by the ranks of the words (Viterbi).

        Of each word the key, which is in the simplified script, and the word as it stands.
        """
        run = form.translate(self._simplified)
        best = [(0.0, 0)]
        for end in range(1, len(run) + 1):
            options = []
            for start in range(max(0, end - self._longest), end):
                rank = self.ranks.get(run[start:end])
                cost = math.log(0.1 / (rank + 1.0)) if rank is not None else _UNKNOWN if end == start + 1 else None
                if cost is not None:
                    options.append((best[start][0] + cost, start))
            best.append(max(options))
        cuts = [len(run)]
        while cuts[-1]:
            cuts.append(best[cuts[-1]][1])
        return [(run[start:end], form[start:end]) for end, start in reversed(list(pairwise(cuts)))]


def cosines(
    left: Sequence[Sequence[float]], right: Sequence[Sequence[float]], checkpoint: Checkpoint = unwatched
) -> list[list[float]]:
    """The cosine of each left vector with each right one; 0 where a vector is zero."""
    ones, others = units(left), units(right)
    return [[sum(map(mul, one, other)) for other in others] for one in each(ones, checkpoint, 1)]


def units(vectors: Sequence[Sequence[float]]) -> list[list[float]]:
    """The vectors with length 1; a zero vector stays."""
    lengths = [math.sqrt(sum(map(mul, vector, vector))) or 1.0 for vector in vectors]
    return [[number / length for number in vector] for vector, length in zip(vectors, lengths, strict=True)]


def centred(vectors: Sequence[Sequence[float]]) -> list[list[float]]:
    """The vectors less their mean: what all passages of a text share says nothing about any of them."""
    count = len(vectors) or 1
    mean = [sum(column) / count for column in zip(*vectors, strict=True)]
    return [[number - middle for number, middle in zip(vector, mean, strict=True)] for vector in vectors]
