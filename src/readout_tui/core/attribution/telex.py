"""Sentences in capitals, as telexes and old records have them, read as they would be written in small letters.

    MINISTER HALLE PROMISED AN ANSWER BY FRIDAY.      read as "Minister Halle promised an answer by Friday."

Where all letters are capitals, none of them tells a name. A listed word is what it is; a word that no list has is a
name behind a title or behind another name, or if it is a known given name, and an ordinary word elsewhere. The text
itself is not changed, and every word stays in its place.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.attribution.lexicons import Lexicon, lexicon_of
from readout_tui.core.attribution.person_names import given_gender
from readout_tui.core.data.language_schema import Language
from readout_tui.core.lazy_regex import regex

_FEWEST: Final = 4
"""Fewer words in capitals are a heading or a name."""
_WORD: Final = regex(r"[^\W\d_]+")


def as_written_small(text: str, language: Language) -> str:
    """A sentence of capitals in small letters with capitals where names are; any other text as it is.

    The result has the length of the text.
    """
    if not text.isupper() or len(text.lower()) != len(text):
        return text
    words = list(_WORD.finditer(text))
    if len(words) < _FEWEST:
        return text
    lex = lexicon_of(language)
    proper = _phrases(lex, [found.group().capitalize() for found in words])
    out, named, end = "", False, 0
    for place, found in enumerate(words):
        low = found.group().lower()
        suffix = len(low) == 1 and text[: found.start()].endswith(("'", "’"))  # "MINISTER'S"
        acronym = named and _follows_name(lex, language, found.group())
        named = not suffix and not acronym and (place in proper or _is_name(lex, language, low, named))
        written = found.group().capitalize() if named or not place else low
        out += text[end : found.start()] + (found.group() if acronym else written)
        end = found.end()
        named = named or lex.table.get(low) == "t"
    return out + text[end:].lower()


def _follows_name(lex: Lexicon, language: Language, word: str) -> bool:
    """True for an office in capitals that stands behind a name ("JOHN HALLE MP"); not for "HE"."""
    return lex.proper.get(word) == "t" and word.lower() not in language.people.honorifics


def _phrases(lex: Lexicon, words: list[str]) -> set[int]:
    """The places of words, each with a capital, that are names of countries and the like, or belong to one."""
    found: set[int] = set()
    for place, word in enumerate(words):
        if word in lex.proper:
            found.add(place)
        for parts in lex.starts.get(word, {}).get("".join(words[place + 1 : place + 2]), ()):
            if tuple(words[place : place + len(parts)]) == parts:
                found.update(range(place, place + len(parts)))
    return found


def _is_name(lex: Lexicon, language: Language, low: str, behind: bool) -> bool:
    """True for a word that has a capital in small letters; `behind` says that a title or name stands before it."""
    if low in language.vocabulary.months:
        return True
    listed = low in lex.table or low in lex.cues or low in language.verbs.narration
    return not listed and (behind or bool(given_gender(low)))
