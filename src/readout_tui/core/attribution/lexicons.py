"""The lexicon of a language: its words as one table, from the lists of its `Vocabulary` and its verbs.

The classes of word_classes.py serve all languages, and so does one grammar: subject, verb, content; or the verb first
after a quotation.
"""

import re
from functools import cache
from typing import NamedTuple

from readout_tui.core.attribution.reporting_verbs import cues_of
from readout_tui.core.data.language_schema import Cue, Language

Starts = dict[str, dict[str, tuple[tuple[str, ...], ...]]]


class Lexicon(NamedTuple):
    """What one language's words are: `table` lower case -> class, `proper` as written -> class."""

    table: dict[str, str]
    proper: dict[str, str]
    cues: dict[str, tuple[Cue, ...]]
    phrases: dict[str, str]  # of several words -> class
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
    table = dict.fromkeys(_bases(language), "t") | listed
    return Lexicon(table, proper, cues_of(language), phrases, starts_of(phrases))


@cache
def pattern_of(language: Language) -> re.Pattern[str]:
    """How a language's words are found: by its own pattern, or where it writes no spaces by the words it lists."""
    if language.vocabulary.words is not None:
        return language.vocabulary.words
    lex = lexicon_of(language)
    known = sorted({*lex.table, *lex.proper, *lex.cues, *language.verbs.narration}, key=len, reverse=True)
    either = "|".join(map(re.escape, known))
    run = "[\u3400-\u9fff·-]"
    return re.compile(rf"{either}|{run}+?(?={either}|(?!{run})|$)|[^\W_]+|[^\w\s]|_")


def role_of(language: Language, title: str) -> str:
    """The role that a title of a language names, in whatever case it stands; the title itself where none is listed."""
    roles = language.people.roles
    return roles.get(title) or roles.get(_bases(language).get(title, title), title)


def is_oblique(language: Language, word: str) -> bool:
    """Is it a title in another case than the nominative ("президента")?"""
    return word in _bases(language)


@cache
def _bases(language: Language) -> dict[str, str]:
    """The oblique forms of a language's titles -> the nominative; empty where titles have but one form."""
    decline = language.people.decline
    if decline is None:
        return {}
    nouns = (word for kind, words in language.vocabulary.classes if kind == "t" for word in words)
    return {form: noun for noun in nouns for form in decline(noun)}


def starts_of(phrases: dict[str, str]) -> Starts:
    """The phrases of a lexicon by their first two words."""
    table: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for phrase in phrases:
        parts = tuple(phrase.split())
        table.setdefault(parts[0], {}).setdefault(parts[1], []).append(parts)
    return {
        first: {second: tuple(sorted(rest, key=len, reverse=True)) for second, rest in seconds.items()}
        for first, seconds in table.items()
    }
