"""The tables of `core.data.en` as one trie of phrases: what a word or phrase of a text may mean on which dimension.

dimension   value
commit      a rank of scales.COMMITMENT ("ready")
force       group/force of scales.FORCE ("ask/3")
status      a key of scales.STATUS         tone     a key of scales.TONE
scope       a key of scales.SCOPE          cond     a key of scales.CONDITION
axis        number of the axis, "+" or "-"        group    number of the paraphrase group
sided       number of the dispute / number of the side that the term takes
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from readout_tui.core.data.en import names, opposites, paraphrases, scales
from readout_tui.core.data.en.wordnet import ANTONYMS, PARTS, SENSES
from readout_tui.core.substance.words import american, family, lemma


class Phrase(NamedTuple):
    """Words in their plain form, and what they mean."""

    words: tuple[str, ...]
    dimension: str
    value: str


def _plain(phrase: str) -> tuple[str, ...]:
    return tuple(american(word) for word in phrase.replace("n't", " n't").split())


def _listed() -> Iterator[Phrase]:
    for dimension, table in (
        ("commit", scales.COMMITMENT),
        ("force", scales.FORCE),
        ("status", scales.STATUS),
        ("tone", scales.TONE),
        ("scope", scales.SCOPE),
        ("cond", scales.CONDITION),
    ):
        for value, phrases in table.items():
            for phrase in phrases.split("|"):
                yield Phrase(_plain(phrase), dimension, value)
    for number, line in enumerate(opposites.AXES.splitlines()):
        _, _, ends = line.partition(": ")
        for sign, end in zip("+-", ends.split(" | "), strict=True):
            for phrase in end.split(","):
                yield Phrase(_plain(phrase), "axis", f"{number}{sign}")
    for number, line in enumerate(paraphrases.GROUPS.splitlines()):
        for phrase in line.split("|"):
            yield Phrase(_plain(phrase), "group", str(number))
    for number, line in enumerate(names.SIDED.splitlines()):
        for side, phrase in enumerate(line.split(" | ")):
            if phrase != "-":
                yield Phrase(_plain(phrase), "sided", f"{number}/{side}")


LOOSE: Final = frozenset({"axis", "group", "force", "sided"})
"""Dimensions in which a word of the same family means the same."""


class Trie(NamedTuple):
    """`phrases[first word]`: the phrases of several words, longest first. `single[word]`: (dimension, value) of a
    word."""

    phrases: dict[str, list[Phrase]]
    single: dict[str, list[tuple[str, str]]]
    families: dict[str, list[tuple[str, str]]]


@lru_cache(maxsize=1)
def trie() -> Trie:
    """The phrases of all tables."""
    phrases: dict[str, list[Phrase]] = {}
    single: dict[str, list[tuple[str, str]]] = {}
    families: dict[str, list[tuple[str, str]]] = {}
    for phrase in _listed():
        if len(phrase.words) > 1:
            phrases.setdefault(phrase.words[0], []).append(phrase)
        else:
            word = phrase.words[0]
            single.setdefault(word, []).append((phrase.dimension, phrase.value))
            if phrase.dimension in LOOSE:
                families.setdefault(family(word), []).append((phrase.dimension, phrase.value))
    for own in phrases.values():
        own.sort(key=lambda phrase: -len(phrase.words))
    return Trie(phrases, single, families)


@lru_cache(maxsize=1 << 14)
def meanings(word: str) -> tuple[tuple[str, str], ...]:
    """What a single word in its plain form may mean."""
    tables = trie()
    own = tables.single.get(word, [])
    kin = [m for m in tables.families.get(family(word), ()) if m not in own and m[0] in LOOSE]
    return tuple(dict.fromkeys((*own, *kin)))


@lru_cache(maxsize=1 << 14)
def senses(word: str) -> frozenset[str]:
    """WordNet's usual senses of a word and of the word it is derived from."""
    return frozenset(SENSES.get(word, "").split())


@lru_cache(maxsize=1 << 14)
def antonyms(word: str) -> frozenset[str]:
    """The families of a word's opposites."""
    found = set(ANTONYMS.get(word, "").split()) | set(ANTONYMS.get(family(word), "").split())
    if not found and (word[:2] in ("un", "in", "im", "ir", "il") or word[:3] in ("dis", "non")):
        rest = word[3:] if word[:3] in ("dis", "non") else word[2:]
        rest = rest.lstrip("-")
        if len(rest) > 3 and rest in PARTS:
            found.add(rest)
    return frozenset(family(other) for other in found)


def plain(word: str) -> str:
    """The plain form of a word of a text, as the tables have it."""
    return lemma(american(word))
