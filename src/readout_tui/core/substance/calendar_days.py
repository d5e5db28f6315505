"""The days of months that a text names, in any of the languages that are compared: "3 May", "4 de mayo", 5月4日.

A day in figures only ("03/05/2026") is not read: which of two small figures is the month depends on the writer.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from readout_tui.core.data.months import months
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Span

_CHINESE: Final = regex(r"(?<!\d)(\d{1,2})月(\d{1,2})[日号號]")
_WORD: Final = regex(r"[^\W\d_]+(?: [^\W\d_]+)?")
_BEFORE: Final = regex(r"(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s\u00a0]+(?:de |of |من )?$")
_AFTER: Final = regex(r"[\s\u00a0]+(\d{1,2})(?:st|nd|rd|th)?(?![\d.,:]*\d)")
_ROOM: Final = 12
"""Characters before the name of a month in which its day stands."""
_LAST: Final = 31


class CalendarDay(NamedTuple):
    """A day of a month, and where its words stand in the text."""

    month: int  # 1..12
    day: int  # 1..31
    span: Span


def calendar_days(text: str, span: Span, code: str) -> Iterator[CalendarDay]:
    """The days that a part of a text in the language of an ISO 639-1 code names, in text order."""
    if code == "zh":
        for match in _CHINESE.finditer(text, span.start, span.end):
            yield CalendarDay(int(match[1]), int(match[2]), Span(*match.span()))
        return
    names = months(code)
    for match in _WORD.finditer(text, span.start, span.end):
        for word in (match[0], match[0].partition(" ")[0], match[0].partition(" ")[2]):
            month = names.get(word.casefold())
            start = match.start() + match[0].rindex(word)
            if month is not None and (code != "en" or text[start].isupper()):  # "Article 3 may ..."
                yield from _day_beside(text, span, month, Span(start, start + len(word)))
                break


def _day_beside(text: str, span: Span, month: int, name: Span) -> Iterator[CalendarDay]:
    """The day that stands before the name of a month or, as in English, behind it."""
    begin = max(span.start, name.start - _ROOM)
    before = _BEFORE.search(text[begin : name.start])
    after = _AFTER.match(text, name.end, span.end)
    if before is not None and 0 < int(before[1]) <= _LAST:
        yield CalendarDay(month, int(before[1]), Span(begin + before.start(), name.end))
    elif after is not None and 0 < int(after[1]) <= _LAST:
        yield CalendarDay(month, int(after[1]), Span(name.start, after.end()))
