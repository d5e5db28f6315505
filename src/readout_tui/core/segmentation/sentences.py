"""A paragraph -> sentence spans.

Own rules instead of a library: the unit here is what a reader quotes, so sentences inside quotation marks
are units of their own, closing marks stay with their sentence, and nothing is lost or moved. One regular
expression finds the places where a sentence could end; a few small tests say whether it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from readout_tui.core.lazy_regex import regex

_CLOSERS = r"(?:[\"'”’»›)\]*_]|\[\d{1,3}\]|</\w{1,8}>)"
_END: Final = regex(rf"[.!?…؟۔।。！？｡]+(?:{_CLOSERS}*)")
_FULL_WIDTH: Final = frozenset("。！？｡")
_IDEOGRAPHS: Final = "\u2e80"
_HE_SAID: Final = regex("[\u4e00-\u9fff]{1,6}?(?:说|表示|强调|指出|称|问|道)[。，,:：]")
_QUOTES: Final = frozenset('"”’»)')
_UNSPACED: Final = regex(r"[A-Z][a-z]*(?:[’']s)?[ ,]")
_OPENING: Final = '(["“‘«*/'
_NEXT: Final = regex(r"[\s\"'“‘«(\[*_]*([^\W_]+)?")
_INITIALS: Final = regex(r"(?:[^\W\d_]\.)*[^\W\d_]")
_ASKED: Final = regex(
    r"\s+(?:(?:[A-Z][\w.'’-]*|the|[A-Z]{2,})\s+){1,5}(?:said|asked|added|replied|noted|wrote|told|says|asks)\b"
    r"|\s+(?:said|asked|added|replied|noted|wrote)\s+[A-Z]"
)

# Never the end of a sentence: a name or a number must follow.
_JOINING: Final = frozenset(
    "mr mrs ms dr prof gen lt col sgt maj capt cmdr adm amb sen rep reps sens gov hon rt rev fr st mt ft vs cf eg ie "
    "viz h.e s.e messrs mme mlle sr.a sra srta dra ing lic art arts nos no para paras fig sec ch vol approx ca pres "
    "supt brig cpl pvt г им ул стр напр".split()
)
# The end of a sentence only when the next word starts one.
_MAYBE: Final = frozenset(
    "jr sr inc ltd co corp bros etc al jan feb mar apr jun jul aug sept sep oct nov dec dept univ assn "
    "mon tue tues wed thu thur thurs fri sat sun est ave blvd ph.d m.d b.a m.a d.c "
    "u.s u.n u.k e.u p.r.c r.o.k d.p.r.k".split()
)
_MONTHS: Final = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split())
_AFTER_HOUR: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday eastern central pacific local".split()
)
_STARTERS: Final = frozenset(
    "the a an this that these those he she it they we i you his her its their our my both all each in on at for from "
    "to with by as after before during while when where what who if and but or so yet because since under over "
    "according also however moreover furthermore meanwhile earlier later today yesterday there here no not some many "
    "most one two three such another other regarding following finally thus therefore then let please thank thanks "
    "is are was were do does did can could will would should".split()
)


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of `text[start:end]`, without surrounding white space, in order.

    Together they hold every character of the paragraph that is not white space.
    """
    begin = start
    for match in _END.finditer(text, start, end):
        stop = match.end()
        if stop >= end or not (text[stop].isspace() or _unspaced(text, match)) or not _ends(text, match, begin, end):
            continue
        yield begin, stop
        begin = stop
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        yield begin, end


def _unspaced(text: str, match: re.Match[str]) -> bool:
    """Can a sentence end here without white space: full-width marks, or a space that was lost ("said.Xi noted")?"""
    mark, at = match.group(), match.start()
    if mark[0] in _FULL_WIDTH or (at and text[at - 1] >= _IDEOGRAPHS):
        return True
    if len(mark) > 2 or mark[0] not in ".!?" or at < 2 or text[match.end() - 1] in "(*_[":
        return False
    before = text[at - 2 : at]
    return (before.isalpha() or before.isdigit() or before[1] in _QUOTES) and bool(_UNSPACED.match(text, match.end()))


def _ends(text: str, match: re.Match[str], begin: int, end: int) -> bool:
    """Is this candidate the end of a sentence?"""
    mark = match.group()
    if mark[0] in "。！？｡؟۔।":
        return mark[-1] not in "”’」』" or not _HE_SAID.match(text, match.end(), end)
    following = _NEXT.match(text, match.end(), min(end, match.end() + 60))
    word = (following.group(1) or "") if following else ""
    if not word:
        return mark[0] in "!?" or _starts_with_symbol(text, match.end(), end)
    if word[0].islower():
        return False
    if mark[0] in "!?":
        return mark[-1] not in "\"”’'»" or not _ASKED.match(text, match.end(), min(end, match.end() + 100))
    if len(mark) > 1 and mark[1] not in ".…":
        return True  # a closer after the full stop: the abbreviations below do not end quotations
    return _full_stop_ends(text, match.start(), begin, word)


def _starts_with_symbol(text: str, at: int, end: int) -> bool:
    """Does the next sentence start with a currency or a paragraph symbol ("$ 800 million")?"""
    while at < end and text[at].isspace():
        at += 1
    return at < end and text[at] in "$€£¥₹§"


def _full_stop_ends(text: str, stop: int, begin: int, word: str) -> bool:
    """Is the full stop at `stop`, before the capitalised `word`, more than that of an abbreviation?"""
    words = text[max(begin, stop - 24) : stop].split()
    if not words or text[stop - 1].isspace():
        return True
    token = words[-1].lstrip(_OPENING)
    lower = token.lower()
    if token.isdigit():
        return stop - len(token) > begin  # "1. Item" is one unit
    if lower in _JOINING:
        return False
    if lower in _MONTHS and word[0].isdigit():
        return False
    if lower in ("a.m", "p.m"):
        return not word.isupper() and word.lower() not in _AFTER_HOUR
    if lower in _MAYBE:
        return word.lower() in _STARTERS
    if _INITIALS.fullmatch(token.rpartition("-")[2]):
        return word.lower() in _STARTERS
    return True
