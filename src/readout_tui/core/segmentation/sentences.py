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
from readout_tui.core.lazy_regex import regex

_FULL_WIDTH: Final = frozenset("。！？｡")
_IDEOGRAPHS: Final = "\u2e80"
_QUOTES: Final = frozenset('"”’»)')
_UNSPACED: Final = regex(r"[A-Z][a-z]*(?:[’']s)?[ ,]")
_OPENING: Final = '(["“‘«*/'
_INITIALS: Final = regex(r"(?:[^\W\d_]\.)*[^\W\d_]")
_FULL_STOPS: Final = "。！？｡؟۔।"
"""Marks that end sentences in scripts without capitals."""
_FULL_WIDTH_CLOSERS: Final = frozenset("”’」』")
_ATTRIBUTED_WITHIN: Final = 100
"""Characters after a quotation in which its speaker is looked for."""


@cache
def _candidate(closing: str) -> re.Pattern[str]:
    """The pattern of a candidate: end marks and what closes after them, including these quotation marks."""
    return re.compile(rf"[.!?…؟۔।。！？｡]+(?:[{re.escape(closing)}›)\]*_]|\[\d{{1,3}}\]|</\w{{1,8}}>)*")


@cache
def _following(opening: str) -> re.Pattern[str]:
    """The pattern of the next word, after blanks and what opens before it, including these quotation marks."""
    return re.compile(rf"[\s{re.escape(opening)}(\[*_]*([^\W_]+)?")


def sentences(text: str, start: int, end: int, rules: SentenceRules) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of `text[start:end]`, without surrounding white space, in order.

    Together they hold every character of the paragraph that is not white space.
    """
    begin = start
    for match in _candidate(rules.closing).finditer(text, start, end):
        stop = match.end()
        if (
            stop >= end
            or not (text[stop].isspace() or _unspaced(text, match))
            or not _ends(text, match, begin, end, rules)
        ):
            continue
        yield begin, stop
        begin = stop
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        yield begin, end


def _unspaced(text: str, match: re.Match[str]) -> bool:
    """True if a sentence may end here without white space: full-width marks, or a lost space ("said.Xi noted")."""
    mark, at = match.group(), match.start()
    if mark[0] in _FULL_WIDTH or (at and text[at - 1] >= _IDEOGRAPHS):
        return True
    if len(mark) > 2 or mark[0] not in ".!?" or at < 2 or text[match.end() - 1] in "(*_[":
        return False
    before = text[at - 2 : at]
    return (before.isalpha() or before.isdigit() or before[1] in _QUOTES) and bool(_UNSPACED.match(text, match.end()))


def _ends(text: str, match: re.Match[str], begin: int, end: int, rules: SentenceRules) -> bool:
    """True if this candidate ends a sentence."""
    mark = match.group()
    if mark[0] in _FULL_STOPS:
        return mark[-1] not in _FULL_WIDTH_CLOSERS or not rules.attributed.match(text, match.end(), end)
    following = _following(rules.opening).match(text, match.end(), min(end, match.end() + 60))
    word = (following.group(1) or "") if following else ""
    if not word:
        return mark[0] in "!?" or _starts_with_symbol(text, match.end(), end)
    if word[0].islower():
        return False
    if mark[0] in "!?":
        near = min(end, match.end() + _ATTRIBUTED_WITHIN)
        return mark[-1] not in rules.closing or not rules.attributed.match(text, match.end(), near)
    if len(mark) > 1 and mark[1] not in ".…":
        return True  # a closer after the full stop: the abbreviations below do not end quotations
    return _full_stop_ends(text, match.start(), begin, word, rules)


def _starts_with_symbol(text: str, at: int, end: int) -> bool:
    """True if what follows starts with a currency or paragraph symbol ("$ 800 million")."""
    while at < end and text[at].isspace():
        at += 1
    return at < end and text[at] in "$€£¥₹§"


def _full_stop_ends(text: str, stop: int, begin: int, word: str, rules: SentenceRules) -> bool:
    """True if the full stop at `stop`, before the capitalised `word`, is not just that of an abbreviation."""
    words = text[max(begin, stop - 24) : stop].split()
    if not words or text[stop - 1].isspace():
        return True
    token = words[-1].lstrip(_OPENING)
    lower = token.lower()
    if token.isdigit() and len(token) > rules.ordinals:
        return stop - len(token) > begin  # "1. Item" is one unit
    if lower in rules.joining:
        return False
    if lower in rules.short_months and word[0].isdigit():
        return False
    if lower in rules.hours:
        return not word.isupper() and word.lower() not in rules.after_hour
    if lower in rules.ambiguous or token.isdigit() or _INITIALS.fullmatch(token.rpartition("-")[2]):
        return word.lower() in rules.starters
    return True
