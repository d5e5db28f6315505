"""The lexicon of a language: one table from words to classes, made from the lists of its `Vocabulary` and its verbs.

All languages share the classes of word_classes.py, and therefore one grammar: subject, verb, content; or the verb first
after a quotation.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from readout_tui.core.attribution.reporting_verbs import cues_of
from readout_tui.core.data.language_schema import Cue, Language

_COMPOUNDED: Final = ("ministerin", "minister", "präsidentin", "präsident", "sekretärin", "sekretär", "chefin", "chef")
"""Titles with which a compound may end."""
Starts = dict[str, dict[str, tuple[tuple[str, ...], ...]]]


class Lexicon(NamedTuple):
    """The words of one language with their classes, each a letter as in word_classes.py."""

    table: dict[str, str]  # word in lower case -> class
    proper: dict[str, str]  # name as written -> class
    cues: dict[str, tuple[Cue, ...]]  # form of a verb of saying, lower case -> what it can report
    phrases: dict[str, str]  # several words as written -> class
    starts: Starts  # first word -> second word -> the phrases that begin so, the longest first


@cache
def lexicon_of(language: Language) -> Lexicon:
    """The lexicon of a language."""
    vocabulary = language.vocabulary
    listed = {word: kind for kind, words in vocabulary.classes for word in words}
    proper = {name: kind for kind, names in vocabulary.proper for name in names}
    proper = {name: kind for name, kind in proper.items() if name not in listed}
    phrases = {phrase: kind for kind, found in vocabulary.phrases.items() for phrase in found.split("|")}
    phrases |= {name: kind for name, kind in proper.items() if " " in name}
    table = {form: listed[noun] for form, noun in _bases(language).items()} | listed
    return Lexicon(table, proper, cues_of(language), phrases, starts_of(phrases))


@cache
def pattern_of(language: Language) -> re.Pattern[str]:
    """The pattern that matches one word: the language's own, or, if it writes no spaces, one made of its listed words.

    The latter tries longer words first, and takes what stands between two listed words as one word.
    """
    if language.vocabulary.words is not None:
        return language.vocabulary.words
    lex = lexicon_of(language)
    known = sorted({*lex.table, *lex.proper, *lex.cues, *language.verbs.narration}, key=len, reverse=True)
    either = "|".join(map(re.escape, known))
    run = "[\u3400-\u9fff·-]"
    unit = r"(?<=\d)[日月年号號时時分点點]"  # of a date, which would look like the beginning of a word
    return re.compile(
        rf"{unit}|{either}|{run}+?(?={either}|(?!{run})|$)|\d+(?:[.,]\d+)*|[^\W\d_\u3400-\u9fff]+|[^\w\s]|\w|_"
    )


@cache
def titles_of(language: Language) -> frozenset[str]:
    """The titles of a language, in lower case, and those that texts in any language use."""
    listed = (word for kind, words in language.vocabulary.classes if kind == "t" for word in words)
    return language.people.titles.union(listed)


def role_of(language: Language, title: str) -> str:
    """The role that a title names, in any grammatical case; the title itself if no role is listed for it."""
    roles = language.people.roles
    known = roles.get(title) or roles.get(_bases(language).get(title, title))
    return known or _compound(title, language) or title


def _compound(title: str, language: Language) -> str:
    """The role of a title that is written as one word with its portfolio ("energieminister"), or empty."""
    order = language.order
    if order is None or not order.bracket:
        return ""
    noun = next((noun for noun in _COMPOUNDED if title.endswith(noun)), "")
    return f"{title[: -len(noun)]}-{language.people.roles.get(noun, noun)}" if noun and title != noun else ""


def nominative_of(language: Language, word: str) -> str:
    """A title or body noun in the nominative ("посольстве" -> "посольство"), any other word as it is."""
    first, space, rest = word.partition(" ")
    return _bases(language).get(first, first) + space + rest


def is_oblique(language: Language, word: str) -> bool:
    """True for a title or body noun in a grammatical case other than the nominative ("президента")."""
    bases = _bases(language)
    return bool(bases) and any(part in bases for part in word.split()[:2])


@cache
def _bases(language: Language) -> dict[str, str]:
    """Oblique form of a title or body noun -> its nominative; empty for a language whose nouns have only one form."""
    decline = language.people.decline
    if decline is None:
        return {}
    nouns = [word for kind, words in language.vocabulary.classes if kind in "ts" for word in words]
    listed = {word for _, words in language.vocabulary.classes for word in words}
    return {form: noun for noun in nouns for form in decline(noun) if form not in listed}


def starts_of(phrases: dict[str, str]) -> Starts:
    """The phrases of a lexicon, split into words, by their first and second word."""
    table: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for phrase in phrases:
        parts = tuple(phrase.split())
        table.setdefault(parts[0], {}).setdefault(parts[1], []).append(parts)
    return {
        first: {second: tuple(sorted(rest, key=len, reverse=True)) for second, rest in seconds.items()}
        for first, seconds in table.items()
    }
