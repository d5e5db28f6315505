"""What a word or phrase of a text may mean on which dimension: the tables of `core.data.en`, compiled into one.

dimension   value
commit      a rank of scales.COMMITMENT ("ready")
force       group/force of scales.FORCE ("ask/3")
status      a key of scales.STATUS         tone     a key of scales.TONE
scope       a key of scales.SCOPE          cond     a key of scales.CONDITION
axis        number of the axis, "+" or "-"        group    number of the paraphrase group
sided       number of the dispute / number of the side that the term takes
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from readout_tui.core.data.en.meanings import FAMILIES, SINGLE
from readout_tui.core.data.en.paraphrases import CONVERSE, GIVING, TAKING
from readout_tui.core.data.en.wordnet import ANTONYMS, PARTS, SENSES
from readout_tui.core.substance.words import family, lemma

Phrase = tuple[tuple[str, ...], str, str]
"""Words in their plain form, the dimension, the value."""


LOOSE: Final = frozenset({"axis", "group", "force", "sided"})
"""Dimensions in which a word of the same family means the same."""


@lru_cache(maxsize=1 << 14)
def meanings(word: str) -> tuple[tuple[str, str], ...]:
    """What a single word in its plain form may mean."""
    return tuple(dict.fromkeys((*SINGLE.get(word, ()), *FAMILIES.get(family(word), ()))))


@lru_cache(maxsize=1 << 14)
def senses(word: str) -> frozenset[str]:
    """WordNet's usual senses of a word and of the word it is derived from."""
    return frozenset(SENSES.get(word, "").split())


@lru_cache(maxsize=1 << 14)
def antonyms(word: str) -> frozenset[str]:
    """The families of a word's opposites."""
    found = set(ANTONYMS.get(word, "").split()) | set(ANTONYMS.get(family(word), "").split())
    if word[:2] in ("un", "in", "im", "ir", "il") or word[:3] in ("dis", "non"):
        found |= _without_prefix(word, alone=not found)
    found |= {base for other in found if other.endswith("able") for base in (other[:-4], other[:-4] + "e")}
    return frozenset(family(other) for other in found)


def _without_prefix(word: str, alone: bool) -> set[str]:
    """What a word with a negative prefix is the opposite of; `alone`: no other opposite of it is known."""
    rest = (word[3:] if word[:3] in ("dis", "non") else word[2:]).lstrip("-")
    adjectives = "a" in PARTS.get(word, "") and "a" in PARTS.get(rest, "")
    if len(rest) > 3 and rest in PARTS and (adjectives or alone):
        return {rest}
    changed = word[:2] == "un" and rest.endswith("ed") and "v" in PARTS.get(lemma(rest), "")
    return {lemma(rest)} if changed else set()  # "unchanged": not changed


@lru_cache(maxsize=1)
def converses() -> dict[str, set[str]]:
    """Verb -> the verbs that tell the same act with its parties changed round: "buy", "sell"."""
    table: dict[str, set[str]] = {}
    ends = [tuple(part.split(",") for part in line.split(" | ")) for line in CONVERSE.splitlines()]
    for first, second in (*ends, (GIVING.split(), TAKING.split())):
        for one in first:
            for two in second:
                if one != two:
                    table.setdefault(one, set()).add(two)
                    table.setdefault(two, set()).add(one)
    return table
