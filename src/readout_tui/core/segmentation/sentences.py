"""A paragraph -> sentence spans.

These are rules of our own instead of a library's because the unit is what a reader quotes: sentences inside quotation
marks are units of their own, closing marks stay with their sentence, and nothing is lost or moved.

    He said: "We agree. Mr. Li will come."  ->  [He said: "We agree.] [Mr. Li will come."]
                      ^   ^                     candidates; the second is ruled out: "Mr." is an abbreviation

One regular expression finds the candidates, where a sentence could end. A few small tests then decide, by the rules of
the language (`SentenceRules`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from readout_tui.core.data.language_schema import SentenceRules
from readout_tui.core.data.punctuation import ENDING
from readout_tui.core.lazy_regex import regex

_FULL_WIDTH: Final = frozenset("。！？｡")
_IDEOGRAPHS: Final = "\u2e80"
_QUOTES: Final = frozenset('"”’»)')
_STRAIGHT: Final = frozenset('"＂')
_UNSPACED: Final = regex(r"[A-Z][a-z]*(?:[’']s)?[ ,]")
_OPENING: Final = '(["“‘«*/'
_INITIALS: Final = regex(r"(?:[^\W\d_]\.)*[^\W\d_]")
_DOUBLED: Final = regex(r"([A-ZÀ-ÞА-Я])\1")
"""The plural of an initial, as in "EE. UU."."""
_NEXT_INITIAL: Final = regex(r"\s*[^\W\d_]\.")
_ELISION: Final = regex(r"[^\W\d_]{1,2}[’'](?=\w{2})")
_ROMAN: Final = regex(r"[IVX]{1,6}")
_NUMERAL: Final = regex(r"\d|[IVXLC]{2,}$|[VX]$")
_BRACKET: Final = regex(r"\s*[(\[]([^()\[\]]{0,80}[^()\[\].!?])[)\]]\s*(\S)")
_NOTE: Final = (
    r"\[\d{1,3}(?:[,–-] ?\d{1,3}){0,4}\]|[¹²³⁰-⁹]+|\(\d{1,3}\)(?=\s|$)"
    r"|(?<=[^\W\d_]{3}\.)\d{1,3}(?=\s)|(?<=\.[”\"’])\d{1,3}(?=\s)"
)
"""The mark of a note behind a sentence: "... ended.[4]", "... ended.¹", "... ended.12 Then"."""
_ATTRIBUTED_WITHIN: Final = 100
"""Characters after a quotation in which its speaker is looked for."""
_ZONE_WORDS: Final = 4
"""Words after an hour in which the word "time" is looked for ("3 p.m. Central European Time")."""


@cache
def _candidate(closing: str, either: str) -> re.Pattern[str]:
    """The pattern of a candidate: end marks and what closes after them, including these quotation marks.

    Those of `either` close only if no word follows directly. A blank may stand before » (in French it does).
    """
    return re.compile(
        rf"(?:\.(?:[ \xa0]\.){{2,3}}|[.!?…{ENDING}]+)"
        rf"(?:[{re.escape(closing)})\]*_]|[{re.escape(either)}](?![^\W_])|[ \xa0\u202f](?=[»›](?![^\W_]))"
        rf"|{_NOTE}|</\w{{1,8}}>)*"
    )


@cache
def _following(opening: str) -> re.Pattern[str]:
    """The pattern of the next word, after blanks and what opens before it, including these quotation marks."""
    return re.compile(rf"[\s{re.escape(opening)}(\[*_]*([—–―]\s*[¿¡]?)?([^\W_]+)?")


@cache
def _closers(rules: SentenceRules) -> frozenset[str]:
    return frozenset(rules.closing + rules.either)


@cache
def _abbreviations(rules: SentenceRules) -> frozenset[str]:
    return rules.joining | rules.units | rules.before_number


def sentences(text: str, start: int, end: int, rules: SentenceRules) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of `text[start:end]`, without surrounding white space, in order.

    Together they hold every character of the paragraph that is not white space.
    """
    begin = start
    straight = _StraightMarks(text, start)
    for match in _candidate(rules.closing, rules.either).finditer(text, start, end):
        at, stop = match.span()
        if stop < end and text[stop] in _STRAIGHT and text[stop - 1] in ENDING and straight.closes(stop):
            stop += 1
        if (
            stop >= end
            or not (text[stop].isspace() or _unspaced(text, at, stop))
            or not _ends(text, at, stop, begin, end, rules)
        ):
            continue
        yield begin, stop
        begin = stop
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        yield begin, end


class _StraightMarks:
    """Counts the straight quotation marks of a paragraph: every second one closes."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._seen = start
        self._count = 0

    def closes(self, at: int) -> bool:
        """True if the mark at this offset closes. Offsets must be asked for in their order."""
        self._count += self._text.count(self._text[at], self._seen, at)
        self._seen = at
        return self._count % 2 == 1


def _unspaced(text: str, at: int, stop: int) -> bool:
    """True if a sentence may end here without white space: full-width marks, or a lost space ("said.Xi noted")."""
    if text[at] in _FULL_WIDTH or (at and text[at - 1] >= _IDEOGRAPHS):
        return True
    if stop - at > 2 or text[at] not in ".!?" or at < 2 or text[stop - 1] in "(*_[":
        return False
    before = text[at - 2 : at]
    return (before.isalpha() or before.isdigit() or before[1] in _QUOTES) and bool(_UNSPACED.match(text, stop))


def _ends(text: str, at: int, stop: int, begin: int, end: int, rules: SentenceRules) -> bool:
    """True if the candidate `text[at:stop]` ends a sentence that began at `begin`."""
    mark = text[at:stop]
    if mark[0] in ENDING:
        return not _attributed(text, stop, mark, end, rules)
    following = _following(rules.opening).match(text, stop, min(end, stop + 60))
    dash, word = following.groups("") if following else ("", "")
    if not word:
        return mark[0] in "!?" or _starts_with_symbol(text, stop, end)
    if word[0].islower() or (dash and not word[0].isalpha()):
        return False
    if following and _leaves_out(text, at, mark):
        return word.lower() in rules.starters or not _capital_next(text, following.end())
    if mark[0] in "!?":
        return not _attributed(text, stop, mark, min(end, stop + _ATTRIBUTED_WITHIN), rules)
    if len(mark) > 1 and mark[1] not in ".… ":
        return _closed_ends(text, at, mark, begin, word, rules)
    return _full_stop_ends(text, at, begin, end, word, rules)


def _attributed(text: str, stop: int, mark: str, end: int, rules: SentenceRules) -> bool:
    """True if a quotation ends here and "he asked" follows."""
    return mark[-1] in _closers(rules) and bool(rules.attributed.match(text, stop, end))


def _leaves_out(text: str, at: int, mark: str) -> bool:
    """True for an ellipsis between spaces, in the place of words; at the end of a word it breaks a sentence off."""
    return mark in ("…", "...", ". . .", ".\xa0.\xa0.") and bool(at) and text[at - 1].isspace()


def _capital_next(text: str, at: int) -> bool:
    """True if the next word has a capital, too: a name goes on ("We want ... President Lind to hear")."""
    return text[at : at + 1] == " " and text[at + 1 : at + 2].isupper()


def _starts_with_symbol(text: str, at: int, end: int) -> bool:
    """True if what follows starts with a currency or paragraph symbol ("$ 800 million")."""
    while at < end and text[at].isspace():
        at += 1
    return at < end and text[at] in "$€£¥₹§"


def _closed_ends(text: str, at: int, mark: str, begin: int, word: str, rules: SentenceRules) -> bool:
    """True if a full stop with something closing behind it ends a sentence.

    It does not if it is that of an abbreviation in brackets ("Maj. Gen. (Res.) Lev") or before its number ("Art.5").
    """
    words = text[max(begin, at - 24) : at].split()
    token = words[-1] if words else ""
    if mark[1].isdigit():
        return token.lower() not in _abbreviations(rules)
    inside = mark[1] in ")]" and token.startswith(("(", "[")) and len(words) > 1 and words[-2][-1] not in ":!?"
    return not inside or word.lower() in rules.starters


def _full_stop_ends(text: str, stop: int, begin: int, end: int, word: str, rules: SentenceRules) -> bool:
    """True if the full stop at `stop`, before the capitalised `word`, is not just that of an abbreviation."""
    words = text[max(begin, stop - 24) : stop].split()
    if not words or text[stop - 1].isspace():
        return True
    token = _ELISION.sub("", words[-1].lstrip(_OPENING), 1)
    lower = token.lower()
    before = words[-2].lower() if len(words) > 1 else ""
    if token.isdigit() and len(token) > rules.ordinals:
        return stop - len(token) > begin  # "1. Item" is one unit
    if lower in rules.hours:
        return not _goes_on_after_hour(text, stop + 1, end, word, rules)
    if len(token) == 1 and before in rules.lettered:
        return True  # "Annex B. Ministers"
    if _is_ambiguous(token, lower, rules):
        goes_on = _NEXT_INITIAL.match(text, stop + 1, end) or _in_brackets(text, stop + 1, end)
        return word.lower() in rules.starters and not goes_on
    return _after_abbreviation(lower, before, word, rules)


def _is_ambiguous(token: str, lower: str, rules: SentenceRules) -> bool:
    """True for initials, numbers, and abbreviations after which only a word like "the" begins a sentence."""
    ordinal = token.isdigit() or (rules.ordinals and _ROMAN.fullmatch(token))
    if lower in rules.ambiguous or ordinal or _DOUBLED.fullmatch(token):
        return True
    _, hyphen, last = token.rpartition("-")
    if not _INITIALS.fullmatch(last) or (hyphen and last.islower()):  # "J.-P.", but not "allons-y."
        return False
    if token.isupper():
        return lower not in rules.joining  # "M." in French
    return lower not in _abbreviations(rules)  # "г." in Russian


def _after_abbreviation(lower: str, before: str, word: str, rules: SentenceRules) -> bool:
    """True if the capitalised `word` begins a sentence behind the token `lower` and its full stop."""
    if lower in rules.short_months and word[0].isdigit():
        return False
    counted = before[-1:].isdigit()
    if lower in rules.units and (counted or lower not in rules.joining | rules.before_number):
        return word.lower() not in rules.after_unit and not (counted and word[0].isdigit())
    if lower in rules.joining:
        return False
    return lower not in rules.before_number or not _NUMERAL.match(word)


def _goes_on_after_hour(text: str, at: int, end: int, word: str, rules: SentenceRules) -> bool:
    """True if a sentence goes on behind "p.m.": "Monday", "EST", "Brussels time", "(1700 GMT) and"."""
    if word.isupper() or word.lower() in rules.after_hour:
        return True
    for near in text[at : min(end, at + 60)].split()[:_ZONE_WORDS]:
        if near.strip(".,;").lower() in rules.zone:
            return True
        if not near[0].isupper():
            break
    return _in_brackets(text, at, end)


def _in_brackets(text: str, at: int, end: int) -> bool:
    """True if what follows is in brackets and the sentence goes on behind them."""
    found = _BRACKET.match(text, at, min(end, at + 120))
    return found is not None and (found[2].islower() or found[2] in ",;:")
