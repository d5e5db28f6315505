"""The words of a text by which a word of another language is rendered there: /pandemic finds 疫情, too.

    pandemic  --tables of words-->    疫情        each other's nearest in meaning, in all of both languages
              --glossary-->           大流行      terms of diplomacy, and the reader's own
    vanuatu   --CLDR-->               瓦努阿图    countries
    sokolov   --transliteration-->    Соколов     names

Only what is sure is taken. Two words are counterparts if hardly any word of either language is nearer to them than they
are to each other (`SLACK`), and if they are near (`NEAR`); both were set by half of a list of words, and are measured
on the other half (`benchmarks/quality/counterparts`). A word that is one of the text's own language as well, with
another meaning there ("son", "once" in Spanish), has none.

Limitations: in Arabic, names are too often alike in consonants to be taken. Of a sense of a word that has several, the
tables know the most frequent. Long texts are not read (`index.MOST_RENDERED`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import mul
from typing import Final
from unicodedata import normalize

from readout_tui.core.alignment.lexicon import Phrase, PhraseReader, normal, rendered
from readout_tui.core.alignment.shared_keys import consonants, places_and_names
from readout_tui.core.alignment.shared_space import VectorReader
from readout_tui.core.characters.folding import folded
from readout_tui.core.data.glossary import terms
from readout_tui.core.data.languages import language
from readout_tui.core.data.vectors import COVERED, foreign, nearest, own_word
from readout_tui.core.model import Checkpoint, Dictionary, Readout, unwatched
from readout_tui.core.progress import each, stages

Words = tuple[str, ...]
"""Folded words that stand next to each other in a text."""

NEAR: Final = 0.85
"""The least cosine of two words."""
SLACK: Final = 0.04
"""How much nearer to either of them another word may be. Some words have several good renderings."""
ALIKE: Final = 0.8
"""The least cosine of a word in two languages that both write it so, for it to be one word."""
BONES: Final = 3
"""The least consonants of a name."""
SPELLED: Final = 0.85
"""How alike two names must be spelled in Latin letters."""
SHORTEST: Final = 3
"""The least letters of a word that has counterparts; of Chinese ones one less."""
_ENDINGS: Final = ("", *"а у е ы и я ю ом ем ой ей ым им ого ому".split())
"""What inflected Russian and Ukrainian names end in."""
_LATIN: Final = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i i e g".split(" "),
        strict=True,
    )
)
_WORD: Final = r"[^\W\d_]+(?:[-’'][^\W\d_]+)*"


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """What can render words of other languages in one text; equal to itself only."""

    code: str
    words: Mapping[str, frozenset[Words]]  # keys of the table of its language -> the words, as they stand
    places: Mapping[str, frozenset[Words]]  # keys of countries, likewise
    names: Mapping[str, frozenset[Words]]  # all consonants of words with a capital, likewise
    common: frozenset[Words]  # those of them that are words of the language
    told: Mapping[str, Mapping[Phrase, frozenset[Words]]]  # by other language: phrases of a dictionary -> renderings


def spoken(
    readout: Readout, others: frozenset[str], dictionary: Dictionary, checkpoint: Checkpoint = unwatched
) -> Spoken:
    """What can render words of the languages `others` (ISO 639-1 codes) in a text."""
    code = readout.language
    reading, naming, *telling = stages(checkpoint, 2, 2, *(2 for _ in others))
    texts = [readout.slice(number) for number in readout.body]
    pieces = texts if code == "zh" else _distinct(texts)
    told = {}
    for other, phase in zip(sorted(others), telling, strict=True):
        known = dictionary + terms(other, code)
        told[other] = {p: frozenset(map(_folded, forms)) for p, forms in rendered(known, texts, (other, code), phase)}
    words = _words_by_key(each(pieces, reading), code) if code in COVERED else {}
    named = _places_and_names(each(pieces, naming), code) if code in COVERED else ({}, {}, frozenset())
    return Spoken(code, words, *named, told)


def _words_by_key(pieces: Iterable[str], code: str) -> Mapping[str, frozenset[Words]]:
    """The words of a language that has a table; of Chinese, only those of two characters and more.

    A German compound is not read by its parts: it says more than its last one.
    """
    reader = _reader(code)
    found: dict[str, set[Words]] = defaultdict(set)
    for key, word in (read for piece in pieces for read in reader.words(piece)):
        if (code != "zh" or len(word) > 1) and (code != "de" or reader.knows(word)):
            found[key].add(_folded(word))
    return _frozen(found)


def _places_and_names(
    pieces: Iterable[str], code: str
) -> tuple[Mapping[str, frozenset[Words]], Mapping[str, frozenset[Words]], frozenset[Words]]:
    """The names of countries by their keys, other names by their consonants (none of Arabic), and which are words."""
    places: dict[str, set[Words]] = defaultdict(set)
    names: dict[str, set[Words]] = defaultdict(set)
    common = set()
    for key, word in (named for piece in pieces for named in places_and_names(piece, code, lambda _: False)):
        words = _folded(word)
        if key[0] == "=":
            places[key].add(words)
        elif word[0].isupper():
            for bones in _bones(word, code):
                names[bones].add(words)
            if _reader(code).knows(word.lower()):
                common.add(words)
    return _frozen(places), _frozen(names), frozenset(common)


def _distinct(texts: list[str]) -> list[str]:
    """The different words of some texts, as they are written."""
    return sorted({word for text in texts for word in re.findall(_WORD, normalize("NFKC", text))})


def _frozen(found: Mapping[str, set[Words]]) -> dict[str, frozenset[Words]]:
    return {key: frozenset(forms) for key, forms in found.items()}


def _folded(word: str) -> Words:
    return tuple(folded(word).split())


@cache
def _reader(code: str) -> VectorReader:
    return VectorReader(code)


def renderings(query: str, codes: frozenset[str], there: Spoken) -> tuple[Words, ...]:
    """The words of a text that render a word or phrase of any of the languages `codes`."""
    return tuple(sorted({words for code in sorted(codes) for words in counterparts(query, code, there)}))


@lru_cache(maxsize=64)
def counterparts(query: str, code: str, there: Spoken) -> tuple[Words, ...]:
    """The words of a text by which a word or phrase is rendered, which is taken for one of the language `code`."""
    found: set[Words] = set(there.told.get(code, {}).get(PhraseReader(code).phrase(normal(query)), ()))
    single = re.fullmatch(_WORD, query)
    if single and len(query) >= (SHORTEST - 1 if code == "zh" else SHORTEST) and {code, there.code} <= COVERED:
        found.update(*(there.words[key] for key in _nearest(normal(query), code, there)))
        found.update(_called(query, code, there))
    literal = _folded(query)
    return tuple(sorted(words for words in found if words and words != literal))


def _nearest(word: str, code: str, there: Spoken) -> Iterator[str]:
    """The keys of a text that are the counterparts of a word by the tables."""
    reader, other = _reader(code), _reader(there.code)
    read = reader.words(word)
    if len(read) != 1 or not reader.knows(word) or (code == "en" and word in language(code).terms.function):
        return
    key = read[0][0]
    vector = reader.vector(key)
    if key in other.ranks and sum(map(mul, vector, other.vector(key))) < ALIKE:
        return  # a word of that language too, of another meaning
    best, theirs = _best(code, there.code)[reader.ranks[key]], _best(there.code, code)
    for candidate in there.words:
        loan = reader.knows(candidate) and not foreign(candidate, code)  # "wars" in Spanish
        if own_word(candidate, there.code, code, reader.ranks) and not loan:
            value = sum(map(mul, vector, other.vector(candidate)))
            least = max(NEAR, best - SLACK, theirs[other.ranks[candidate]] - SLACK)
            if value >= least and not (there.code == "zh" and _more(candidate, vector, value, other)):
                yield candidate


def _more(candidate: str, vector: tuple[float, ...], value: float, reader: VectorReader) -> bool:
    """True if a part of a Chinese word is nearer: then the word says more ("进出口", import and export)."""
    size = len(candidate)
    parts = {candidate[start:end] for start in range(size) for end in range(start + 1, size + 1)} - {candidate}
    return any(sum(map(mul, vector, reader.vector(part))) > value for part in parts if part in reader.ranks)


@lru_cache(maxsize=64)
def _best(code: str, other: str) -> tuple[float, ...]:
    return nearest(code, other)


def _called(query: str, code: str, there: Spoken) -> Iterator[Words]:
    """The words of a text that name the country or person whom a word names."""
    word = query if code == "zh" else query[0].upper() + query[1:]
    reader = _reader(code)
    for key, _ in places_and_names(word, code, reader.knows):
        if key[0] == "=":
            yield from there.places.get(key, ())
    if code != "ar":
        common = there.common if reader.knows(normal(word)) else frozenset()  # "magazine", «магазин»: not names
        for bones in _bones(word, code):
            named = there.names.get(bones, frozenset()) - common
            yield from (words for words in named if _spelled_alike(query, " ".join(words)))


def _bones(name: str, code: str) -> set[str]:
    """The consonants of a name; of one that may be inflected, also without each ending that it may have."""
    lower = name.lower()
    endings = (end for end in (_ENDINGS if code in {"ru", "uk"} else ("",)) if lower.endswith(end))
    found = {consonants(lower[: len(lower) - len(end)]) for end in endings}
    return {bones for bones in found if len(bones) >= BONES}


def _spelled_alike(one: str, other: str) -> bool:
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(_latin(one), _latin(other)) >= SPELLED


def _latin(name: str) -> str:
    """A name in Latin letters, spelled as most languages spell its sounds."""
    letters = "".join(_LATIN.get(character, character) for character in folded(name))
    for old, new in (("dzh", "j"), ("y", "i"), ("c", "k"), ("w", "v"), ("ph", "f"), ("ii", "i")):
        letters = letters.replace(old, new)
    return letters
