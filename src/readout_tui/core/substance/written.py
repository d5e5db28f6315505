"""The day on which an account was written, from which "today" and "on Thursday last" count.

The date that segmentation has found (`Readout.date`) is taken where there is one. Else the head of the text is read: a
date before any sentence begins, as in "TEHRAN, 19 October 1933. For the High Commissioner.", "BEIJING, Aug. 30
(Xinhua)" or "News item | 02-04-2026". A date in a sentence ("On 15 February 1971 the ambassador came") is of what
happened. A year that is not said, and which of two small figures is the month, is told by the other account's day.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Readout, Span
from readout_tui.core.substance.readings import FINITE, Reading, read
from readout_tui.core.substance.times import When, civil, day, iso

HEAD: Final = 400
"""Code points from the beginning of a text in which its date may stand."""
_ENDS: Final = frozenset(".!?")
_PARTS: Final = frozenset(":;–—-()[]/|*•")
_FIGURES: Final = regex(r"(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d)(?![\d./-])")
_NEAR: Final = 200
"""Days within which two accounts of one event were written."""


def written(one: Readout, two: Readout) -> tuple[int | None, int | None]:
    """The days on which two accounts were written; one that does not say it was written on the day of the other."""
    heads = [_candidates(one), _candidates(two)]
    first, second = (own[0] if len(own) == 1 and civil(own[0])[0] else None for own in heads)
    if first is None and second is None:  # both heads together, of which one may name the year
        first = next((max(a, b) for a in heads[0] for b in heads[1] if _one_date(a, b)), None)
    if first is None and second is not None:
        return _nearest(heads[0], second), second
    if second is None and first is not None:
        return first, _nearest(heads[1], first)
    return first, second


def _candidates(readout: Readout) -> list[int]:
    """The days on which an account may have been written."""
    known = iso(readout.date)
    return [known] if known is not None else list(_headed(readout.text))


def _one_date(one: int, two: int) -> bool:
    """True for days of one month and date; one of the year 0 is of any year."""
    (year, month), (other, same) = civil(one), civil(two)
    return month == same and one - day(year, month, 1) == two - day(other, month, 1)


def _nearest(candidates: list[int], other: int) -> int:
    """The one of some days that is nearest to that of the other account; its own day if none is near.

    A day of the year 0 is of any year.
    """
    year = civil(other)[0]
    dated = []
    for candidate in candidates:
        own, month = civil(candidate)
        years = (own,) if own else (year - 1, year, year + 1)
        dated += [day(y, month, candidate - day(own, month, 1) + 1) for y in years]
    near = min(dated, key=lambda number: abs(number - other), default=other)
    return near if abs(near - other) <= _NEAR else other


def _headed(text: str) -> Iterator[int]:
    """The days that the date in the head of a text may be: two where it is in figures that may be turned round."""
    head = text[:HEAD]
    reading = read(head, [(0, Span(0, len(head)))], None)
    stop = reading.tokens[_sentence(head, reading)].start if reading.tokens else 0
    figures = _FIGURES.search(head, 0, stop)
    for item in reading.items:
        found = _one_day(item.value) if isinstance(item.value, When) else None
        if found is not None and reading.tokens[item.start].start < stop:
            yield found
            return
    if figures:
        one, two, year = int(figures[1]), int(figures[3]), int(figures[4])
        yield from dict.fromkeys(day(year, month, date) for date, month in ((one, two), (two, one)) if month <= 12)


def _sentence(text: str, reading: Reading) -> int:
    """The token at which the first sentence begins: one with a finite verb that ends with a full stop."""
    verbs = {item.start for item in reading.items if item.tense in FINITE}
    begin, verb = 0, False
    for k, token in enumerate(reading.tokens):
        if k and _breaks(text, reading.tokens[k - 1].start, token.start):
            begin, verb = k, False
        verb = verb or k in verbs
        if token.form in _ENDS and verb:
            return begin
        if token.form in _ENDS or (token.form in _PARTS and not verb):
            begin, verb = k + 1, False
    return begin if verb else len(reading.tokens) - 1


def _breaks(text: str, before: int, at: int) -> bool:
    """True if a line ends between two words that is no line of a wrapped paragraph: such lines are long."""
    gap = text[before:at]
    end = before + gap.find("\n")
    return "\n" in gap and (gap.count("\n") > 1 or end - text.rfind("\n", 0, end) <= _SHORT)


_SHORT: Final = 60
"""Code points of a line that is too short for one of a wrapped paragraph."""


def _one_day(when: When) -> int | None:
    """The day of a date, None for another time."""
    single = when.spans and when.spans[0][0] == when.spans[0][1] and when.minute is None
    return int(when.spans[0][0]) if single and len(when.spans) == 1 else None
