"""The lexicon of each language, in the classes of `words`: English in full, others basic.

The others have the verbs of saying, titles, collectives and the commonest countries; their word order is that of
the English patterns (subject, verb, content; or the verb first after a quotation), so one grammar serves.
"""

import re
from functools import cache
from types import ModuleType
from typing import Final, NamedTuple

from readout_tui.core.attribution.reporting_verbs import Cue, lexicon
from readout_tui.core.attribution.russian import declined
from readout_tui.core.data.countries import ADJECTIVES, CAPITALS, NAMES
from readout_tui.core.data.en import cues as cues_en
from readout_tui.core.data.en import people as people_en
from readout_tui.core.data.en import words as words_en
from readout_tui.core.lazy_regex import regex

UNSPACED: Final = frozenset(["zh"])
"""Languages written without spaces."""

_ELIDED: Final = regex(
    r"(?:[LlDdNnSsJjCcMmTt]|[Qq]u)[’'](?=\w)|(?:M|Mme|Mlle|[A-Z])\.|[^\W_]+(?:[-.][^\W_]+)*|[^\w\s]|_"
)

Starts = dict[str, dict[str, tuple[tuple[str, ...], ...]]]


class Lexicon(NamedTuple):
    """What one language's words are: `table` lower case -> class, `proper` as written -> class."""

    table: dict[str, str]
    proper: dict[str, str]
    months: frozenset[str]
    cues: dict[str, tuple[Cue, ...]]
    narration: frozenset[str]
    phrases: dict[str, str]  # of several words -> class
    starts: Starts  # first word -> second word -> the phrases that begin so, the longest first


@cache
def lexicon_of(language: str) -> Lexicon:
    """The lexicon of a language; of English where there is none."""
    module = _module(language)
    return _foreign(module) if module else _english()


@cache
def _module(language: str) -> ModuleType | None:
    """The data of a language other than English; loaded when a text in it is."""
    if language == "es":
        from readout_tui.core.data.es import words as words_es

        return words_es
    if language == "fr":
        from readout_tui.core.data.fr import words as words_fr

        return words_fr
    if language == "ru":
        from readout_tui.core.data.ru import words as words_ru

        return words_ru
    if language == "zh":
        from readout_tui.core.data.zh import words as words_zh

        return words_zh
    return None


@cache
def pattern_of(language: str) -> re.Pattern[str] | None:
    """How a language's words are found, where not as in English."""
    if language == "fr":
        return _ELIDED
    if language not in UNSPACED:
        return None
    lex = lexicon_of(language)
    known = sorted({*lex.table, *lex.proper, *lex.cues, *lex.narration}, key=len, reverse=True)
    either = "|".join(map(re.escape, known))
    run = "[\u3400-\u9fff·-]"
    return re.compile(rf"{either}|{run}+?(?={either}|(?!{run})|$)|[^\W_]+|[^\w\s]|_")


def country_in(language: str, word: str) -> str:
    """The key of the country that a name or adjective of a language other than English means, or empty."""
    module = _module(language)
    if module is None:
        return ""
    countries: dict[str, str] = module.COUNTRIES
    adjectives: dict[str, str] = module.ADJECTIVES
    return countries.get(word) or adjectives.get(word) or ""


def role_in(language: str, title: str) -> str:
    """The English name of an office in another language, or the title itself."""
    module = _module(language)
    roles: dict[str, str] = module.ROLES if module else {}
    return roles.get(title) or roles.get(_bases(language).get(title, title), title)


def is_oblique(language: str, word: str) -> bool:
    """Is it a title in another case than the nominative ("президента")?"""
    return word in _bases(language)


@cache
def _bases(language: str) -> dict[str, str]:
    """The oblique forms of a language's titles -> the nominative; empty where titles have but one form."""
    module = _module(language)
    if module is None or language != "ru":
        return {}
    nouns = [noun for noun in module.TABLE["t"].split() if " " not in noun]
    return {form: noun for noun in nouns for form in declined(noun)}


def _foreign(module: ModuleType) -> Lexicon:
    table = {word: kind for kind, listed in module.TABLE.items() for word in listed.split()}
    proper = {**dict.fromkeys(module.ADJECTIVES, "a"), **dict.fromkeys(module.COUNTRIES, "c")}
    proper = {name: kind for name, kind in proper.items() if name not in table}
    table = dict.fromkeys(_bases(module.LANGUAGE), "t") | table
    phrases = {phrase: kind for kind, listed in module.PHRASES.items() for phrase in listed.split("|")}
    phrases |= {name: kind for name, kind in proper.items() if " " in name}
    cues: dict[str, tuple[Cue, ...]] = {}
    for kind, listed in module.CUES.items():
        cues |= dict.fromkeys(listed.split(), (Cue(kind, "past"),))
    for kind, listed in module.GERUNDS.items():
        cues |= dict.fromkeys(listed.split(), (Cue(kind, "ing"),))
    return Lexicon(table, proper, frozenset(), cues, frozenset(module.NARRATION.split()), phrases, starts_of(phrases))


def _english() -> Lexicon:
    table: dict[str, str] = {}
    nouns = (
        (".", people_en.NOT_NAMES | people_en.HEADLINE_VERBS),
        ("i", words_en.PARTICLES),
        ("s", people_en.SIDES),
        ("l", people_en.PLURALS),
        ("m", people_en.MODIFIERS),
        ("t", people_en.TITLES),
    )
    for kind, words in nouns:
        table.update(dict.fromkeys(words, kind))
    for kind, listed in words_en.FUNCTION.items():
        table.update(dict.fromkeys(listed.split(), kind))
    places = dict.fromkeys((*NAMES, *people_en.BODIES, *CAPITALS), "c")
    proper = {**dict.fromkeys(ADJECTIVES, "a"), **places, **dict.fromkeys(people_en.ACRONYMS, "t")}
    proper |= {word: "m" for word in people_en.PORTFOLIOS if word not in proper}
    phrases = {phrase: kind for kind, listed in words_en.PHRASES.items() for phrase in listed.split("|")}
    phrases |= {name: kind for name, kind in proper.items() if " " in name}
    return Lexicon(table, proper, words_en.MONTHS, lexicon(), cues_en.NARRATION_VERBS, phrases, starts_of(phrases))


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
