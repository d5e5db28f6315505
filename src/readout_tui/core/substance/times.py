"""Dates and hours as intervals of days, read from the dateline.

    "today" in a text of 29 October = "on 29 October"          "in the first week of June" = "between 1 and 7 June"
    "at the end of the first quarter of 2027" = "in late March 2027"       "6:00 p.m. Japan time" = "9 am UK time"

Days are counted from 1 March of the year 0 (Gregorian), so no calendar of the platform is needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from readout_tui.core.data.en.calendar import (
    FUTURE,
    HOLIDAYS,
    MONTHS,
    PAST,
    PERIODS,
    RELATIONS,
    RELATIVE,
    SEASONS,
    WEEKDAYS,
    ZONES,
)
from readout_tui.core.data.en.units import ORDINALS, WORDS
from readout_tui.core.substance.words import WordToken


class When(NamedTuple):
    """A time. `start`, `end`: tokens. `spans`: the intervals of days [first, last] it may mean; empty for a clock
    alone.

    `minute`: of the day in UTC, or in the text's own zone where none is named; None without a clock.
    """

    start: int
    end: int
    spans: tuple[tuple[float, float], ...]
    relation: str = ""
    minute: int | None = None
    zoned: bool = False
    vague: bool = False  # "this week", "in spring": other words may well mean the same
    named: bool = True  # False for "now", "recently"


def day(year: int, month: int, date: int) -> int:
    """The number of a day; months beyond 12 run into the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    shifted = year - (month < 3)
    return (
        365 * shifted + shifted // 4 - shifted // 100 + shifted // 400 + (153 * ((month + 9) % 12) + 2) // 5 + date - 1
    )


def civil(number: int) -> tuple[int, int]:
    """The year and month of a day."""
    year = int(number / 365.2425) + 1
    while day(year, 1, 1) > number:
        year -= 1
    month = 1
    while month < 12 and day(year, month + 1, 1) <= number:
        month += 1
    return year, month


def iso(date: str) -> int | None:
    """The day of an ISO date."""
    parts = date[:10].split("-")
    if len(parts) == 3 and all(part.isdecimal() for part in parts):
        return day(int(parts[0]), int(parts[1]), int(parts[2]))
    return None


_COUNTED_DAYS: Final = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 14.0)
"""Lengths of time, in days, that are counted to a day: "two days before", "a week from Monday"."""
_MONTHS_AWAY: Final = {"instant": 0, "inst": 0, "ultimo": -1, "ult": -1, "proximo": 1, "prox": 1}
"""The month of a date as letters of business and despatches name it: "the 12th inst."."""

_BETWEEN_DATES: Final = frozenset(["and", "or", "to", "until", "through", "-", "–", ","])


class _TimeReader:
    """Reads the times of a passage; `base` is the day of the dateline, or None."""

    def __init__(self, words: Sequence[WordToken], base: int | None) -> None:
        self.words = words
        self.base = base
        self.year = civil(base)[0] if base is not None else None

    def low(self, at: int) -> str:
        return self.words[at].low if 0 <= at < len(self.words) else ""

    def lemma(self, at: int) -> str:
        return self.words[at].lemma if 0 <= at < len(self.words) else ""

    def spelled_date(self, at: int) -> tuple[int, int] | None:
        """A day of the month in words, and the token after it: "first", "twenty-first", "thirty first"."""
        tens, hyphen, ones = self.low(at).partition("-")
        size = 1
        if not hyphen and tens in ("twenty", "thirty"):
            ones, size = self.low(at + 1), 2
        number = WORDS.get(tens, 0) + ORDINALS.get(ones, 0) if ones in ORDINALS else ORDINALS.get(tens, 0)
        return (number, at + size) if 1 <= number <= 31 else None

    def date_number(self, at: int) -> int | None:
        """A day of the month at a token: 5, 5th, fifth."""
        form = self.low(at)
        plain = form[:-2] if form[-2:] in ("st", "nd", "rd", "th") and form[:1].isdecimal() else form
        if plain.isdecimal() and len(plain) <= 2 and 1 <= int(plain) <= 31:
            return int(plain)
        return None

    def year_at(self, at: int) -> int | None:
        form = self.low(at)
        return int(form) if len(form) == 4 and form.isdecimal() and 1800 <= int(form) <= 2100 else None

    def month_at(self, at: int) -> int | None:
        low = self.low(at).rstrip(".")
        month = MONTHS.get(low)
        if (
            month is None
            or not self.words[at].capital
            or (low in ("may", "march") and at == 0 and not self.date_number(1))
        ):
            return None
        if low == "may" and self.lemma(at + 1) in ("be", "have", "not", "also", "it", "he", "they", "we"):
            return None
        return month

    def years(self, month: int, date: int) -> tuple[int, ...]:
        """The years that a date without one may be of: what is nearest to the dateline."""
        if self.base is None or self.year is None:
            return (0,)
        near = sorted(
            (self.year - 1, self.year, self.year + 1), key=lambda y: abs(day(y, month, date) - (self.base or 0))
        )
        return (near[0],) if abs(day(near[0], month, date) - self.base) < 120 else (near[0], near[1])

    # ---- one time -----------------------------------------------------------------------------------------
    def read(self, at: int) -> When | None:
        for rule in (
            self.clock,
            self.numeric,
            self.holiday,
            self.counted_day,
            self.day_of_this_month,
            self.between,
            self.part,
            self.season,
            self.calendar,
            self.relative,
            self.ago,
            self.bare_year,
        ):
            when = rule(at)
            if when is not None:
                return when
        return None

    def numeric(self, at: int) -> When | None:
        """12.05.2026, 2026-05-12."""
        form = self.low(at)
        parts = form.split(".")
        if len(parts) == 3 and all(p.isdecimal() for p in parts) and len(parts[2]) == 4:
            date, month = int(parts[0]), int(parts[1])
            if 1 <= month <= 12:
                number = day(int(parts[2]), month, date)
                return When(at, at + 1, ((number, number),))
        return None

    def holiday(self, at: int) -> When | None:
        """A day that has a name of its own, such as "New Year's Day", "May Day"."""
        for name, (month, date) in HOLIDAYS.get(self.low(at), ()):
            if all(self.low(at + k) == part for k, part in enumerate(name)) and self.words[at].capital:
                return self._dated(at, at + len(name), month, date, date)
        return None

    def counted_day(self, at: int) -> When | None:
        """A day counted from another: "the day before yesterday", "a week from Monday", "three days after 4 May"."""
        start = at
        at += self.low(at) == "the"
        one = at > start and self.low(at) in ("day", "morning", "evening", "night")
        length = 1.0 if one else self._length(at)
        if length is None or length not in _COUNTED_DAYS:
            return None
        at += 1 if one else 2
        way = {"before": -1, "after": 1, "from": 1}.get(self.low(at))
        base = (self.relative(at + 1) or self.holiday(at + 1) or self.calendar(at + 1)) if way else None
        if way is None or base is None or base.vague or not base.spans or base.spans[0][0] != base.spans[0][1]:
            return None
        shift = way * length
        return When(start, base.end, tuple((a + shift, b + shift) for a, b in base.spans))

    def day_of_this_month(self, at: int) -> When | None:
        """Such as "the 12th instant", "the 3rd ult.", "the fifteenth of next month"."""
        start = at
        at += self.low(at) == "the"
        spelled = self.spelled_date(at)
        date, end = spelled if spelled is not None else (self.date_number(at), at + 1)
        if date is None or self.base is None or self.low(at)[-1:].isdecimal():
            return None
        shift, after = _MONTHS_AWAY.get(self.low(end).rstrip(".")), end + 1
        if shift is None and self.low(end) == "of" and self.low(end + 2) == "month":
            shift, after = _shift(self.low(end + 1)), end + 3
        if shift is None:
            return None
        year, month = civil(self.base)
        number = day(year, month + shift, date)
        return When(start, after + (self.low(after) == "."), ((number, number),))

    def calendar(self, at: int) -> When | None:
        """Such as "30 August 2021", "August 30", "the 5th of June", "June 2026", "June"."""
        start = at
        spelled = self.spelled_date(at + (self.low(at) == "the"))
        if spelled is not None:
            month = self.month_at(spelled[1] + (self.low(spelled[1]) == "of"))
            after = spelled[1] + 1 + (self.low(spelled[1]) == "of")
            return None if month is None else self._dated(start, after, month, spelled[0], spelled[0])
        if self.low(at) == "the" and self.date_number(at + 1) and self.low(at + 2) == "of":
            at += 1
        date = self.date_number(at)
        if date is None:
            return self._month_first(start, at)
        at += 1
        at += {"of": 1, "day": 2}.get(self.low(at), 0)
        last = self._last_day(at)
        if last is not None and self.month_at(at + 2):
            return self._dated(start, at + 3, self.month_at(at + 2) or 0, date, last)
        month = self.month_at(at)
        return None if month is None else self._dated(start, at + 1, month, date, date)

    def _last_day(self, at: int) -> int | None:
        """The second day of "8-14" or "8 and 14", from what joins them on."""
        return self.date_number(at + 1) if self.low(at) in ("-", "–", "to", "and") else None

    def _month_first(self, start: int, at: int) -> When | None:
        """Such as "August 30", "January 8 to 14", "June 2026"."""
        month = self.month_at(at)
        if month is None:
            return None
        end = at + 1
        date = self.date_number(end)
        if date is None or self.low(end + 1) in ("percent", "%", "million", "billion"):
            return self._month(start, end, month)
        last = self._last_day(end + 1)
        if last is not None and not self.month_at(end + 3):
            return self._dated(start, end + 3, month, date, last)
        return self._dated(start, end + 1, month, date, date)

    def _dated(self, start: int, end: int, month: int, first: int, last: int) -> When:
        year, end = self._year(end)
        if year is None:
            year = self._year_of_next(end)
        years = (year,) if year is not None else self.years(month, first)
        return When(start, end, tuple((day(y, month, first), day(y, month, last)) for y in years))

    def _year_of_next(self, end: int) -> int | None:
        """The year of the date that follows, for both: "April 8 and April 9, 2025", "30 June and 1 July 2031"."""
        if self.low(end) not in _BETWEEN_DATES:
            return None
        month_first = self.month_at(end + 1) and self.date_number(end + 2)
        date_first = self.date_number(end + 1) and self.month_at(end + 2)
        return self._year(end + 3)[0] if month_first or date_first else None

    def _year(self, end: int) -> tuple[int | None, int]:
        if self.year_at(end):
            return self.year_at(end), end + 1
        if self.low(end) in (",", "of") and self.year_at(end + 1):
            return self.year_at(end + 1), end + 2
        for word, shift in (("last", -1), ("next", 1), ("this", 0)):
            if (
                self.year is not None
                and self.low(end) in (word, "of")
                and "year" in (self.low(end + 1), self.low(end + 2))
                and word in (self.low(end), self.low(end + 1))
            ):
                return self.year + shift, end + (3 if self.low(end) == "of" else 2)
        return None, end

    def _month(self, start: int, end: int, month: int) -> When:
        year, end = self._year(end)
        years = (year,) if year is not None else self.years(month, 15)
        return When(start, end, tuple((day(y, month, 1), day(y, month + 1, 1) - 1) for y in years))

    def between(self, at: int) -> When | None:
        """Such as "between January 8 and 14", "between 1 and 7 June", "from 8 to 14 January"."""
        if self.low(at) not in ("between", "from"):
            return None
        one = self.calendar(at + 1)
        if one is not None and one.end > at + 2:
            if self.low(one.end - 2) in ("and", "to") and one.spans[0][0] != one.spans[0][1]:
                return one._replace(start=at)
            if self.low(one.end) in ("and", "to"):
                two = self.calendar(one.end + 1)
                if two is not None:
                    return When(at, two.end, ((one.spans[0][0], two.spans[-1][1]),))
        return None

    def bare_year(self, at: int) -> When | None:
        """Such as "in 2027", "by 2030", "fiscal year 2027", "FY2027"."""
        low = self.low(at)
        if low in ("fiscal", "financial") and self.low(at + 1) == "year" and self.year_at(at + 2):
            return self._fiscal(at, at + 3, self.year_at(at + 2) or 0)
        if low == "fy" and self.year_at(at + 1):
            return self._fiscal(at, at + 2, self.year_at(at + 1) or 0)
        year = self.year_at(at)
        if year is None or not (
            at == 0 or self.low(at - 1) in _BEFORE_YEAR or self.low(at + 1) in (".", ",", "", ")", "and", "to")
        ):
            return None
        if self.low(at + 1) in ("-", "–", "/") and self.date_number(at + 2) and len(self.low(at + 2)) == 2:
            return When(at, at + 3, ((day(year, 4, 1), day(year + 1, 3, 31)),), vague=True)
        return When(at, at + 1, ((day(year, 1, 1), day(year, 12, 31)),))

    def _fiscal(self, at: int, end: int, year: int) -> When:
        words = {word.low for word in self.words}
        if words & _FROM_APRIL and not words & _FROM_OCTOBER:
            return When(at, end, ((day(year, 4, 1), day(year + 1, 3, 31)),))
        return When(
            at,
            end,
            (
                (day(year, 4, 1), day(year + 1, 3, 31)),
                (day(year - 1, 10, 1), day(year, 9, 30)),
                (day(year, 1, 1), day(year, 12, 31)),
            ),
            vague=True,
        )

    def period(self, at: int) -> When | None:
        """What "the end of", "late" or "the first week of" may be said of."""
        if self.low(at) == "the":
            inner = self.period(at + 1)
            return inner._replace(start=at) if inner is not None else None
        if self.low(at) in ORDINALS and ORDINALS[self.low(at)] <= 4 and self.low(at + 1) == "quarter":
            number = ORDINALS[self.low(at)]
            year, end = self._year(at + 2)
            year = year if year is not None else self.year
            if year is None:
                return None
            return When(at, end, ((day(year, 3 * number - 2, 1), day(year, 3 * number + 1, 1) - 1),))
        if self.low(at) in ("year", "month", "week", "decade") and self.base is not None:
            return self._around(at, at + 1, self.low(at), 0)
        return (
            self.decade(at)
            or self.calendar(at)
            or self.season(at)
            or self.relative(at)
            or (self.bare_year(at) if self.year_at(at) else None)
        )

    def decade(self, at: int) -> When | None:
        """The "next decade" of which a part is told: its middle is that of the calendar's."""
        shift = _shift(self.low(at))
        if self.low(at + 1) != "decade" or not shift or self.year is None:
            return None
        first = self.year // 10 * 10 + 10 * shift
        return When(at, at + 2, ((day(first, 1, 1), day(first + 9, 12, 31)),))

    def part(self, at: int) -> When | None:
        """Such as "late March", "mid-July", "the end of the year", "the first week of June", "the last day of May"."""
        start = at
        at += self.low(at) == "the"
        low = self.low(at)
        head, hyphen, tail = low.partition("-")
        if hyphen and head in _PARTS:
            month = MONTHS.get(tail)
            return None if month is None else self._portion(start, self._month(at, at + 1, month), _PARTS[head])
        if low in ("year-end", "month-end"):
            whole = self._around(at, at + 1, head, 0)
            return self._portion(start, whole, (0.9, 1.0)) if whole else None
        if low in ORDINALS and self.low(at + 1) == "quarter":
            return self.period(at)
        share, fixed, at = self._share(at)
        if share is None and not fixed:
            return None
        inner = self.period(at)
        if inner is None or not inner.spans:
            return None
        if share is not None:
            return self._portion(start, inner, share)
        spans = tuple(_within(a, b, fixed) for a, b in inner.spans)
        return When(start, inner.end, spans, vague=abs(fixed) > 1)

    def _share(self, at: int) -> tuple[tuple[float, float] | None, int, int]:
        """Which share of a period is meant, or else how many days from its start (+) or end (-); the token after."""
        low, unit = self.low(at), self.low(at + 1)
        if low in _PARTS:
            return _PARTS[low], 0, at + 1 + (unit in ("of", "-", "in"))
        if low in ("middle", "course") and unit == "of":
            return ((0.35, 0.68) if low == "middle" else (0.0, 1.0)), 0, at + 2
        number = ORDINALS.get(low, 0)
        if not number and low not in ("last", "final"):
            return None, 0, at
        if unit in WORDS and self.lemma(at + 2) == "month" and self.low(at + 3) == "of":
            return _nth(number, WORDS[unit] / 12), 0, at + 4
        if self.low(at + 2) != "of":
            return None, 0, at
        if unit == "quarter" and not number:
            return (0.75, 1.0), 0, at + 3
        if unit in ("half", "third"):
            return _nth(number, 1 / 2 if unit == "half" else 1 / 3), 0, at + 3
        return None, _days(number, unit), at + 3

    def _portion(self, start: int, inner: When, share: tuple[float, float]) -> When:
        if all(a == b for a, b in inner.spans):  # "early today"
            return inner._replace(start=start)
        spans = tuple((a + share[0] * (b - a + 1), a + share[1] * (b - a + 1) - (share[1] < 1)) for a, b in inner.spans)
        return When(start, inner.end, spans, vague=True)

    def season(self, at: int) -> When | None:
        low = self.low(at)
        if (
            low not in SEASONS
            or self.low(at - 1)
            not in ("the", "in", "this", "next", "last", "of", "by", "before", "since", "until", "during")
            or self.year is None
            or self.base is None
        ):
            return None
        year, end = self._year(at + 1)
        first, last = SEASONS[low]
        base = self.year if year is None else year
        starts = [base - 1, base, base + 1] if year is None else [base - (low == "winter"), base]
        spans = [(day(y, first, 1), day(y, last, 1) + 20) for y in starts]
        if year is None:
            spans = sorted(spans, key=lambda s: abs((s[0] + s[1]) / 2 - (self.base or 0)))[:2]
        return When(at, end, tuple(spans), vague=True)

    def _around(self, at: int, end: int, unit: str, shift: int) -> When | None:
        """The week, month or year that lies `shift` of them away."""
        if self.base is None or self.year is None:
            return None
        year, month = civil(self.base)
        if unit == "week":
            monday = self.base - (self.base + 2) % 7 + 7 * shift
            return When(at, end, ((monday, monday + 6),), vague=True)
        if unit == "weekend":
            monday = self.base - (self.base + 2) % 7 + 7 * shift
            return When(at, end, ((monday + 5, monday + 6),), vague=True)
        if unit == "month":
            return When(at, end, ((day(year, month + shift, 1), day(year, month + shift + 1, 1) - 1),))
        if unit == "year":
            return When(at, end, ((day(year + shift, 1, 1), day(year + shift, 12, 31)),))
        if unit == "quarter":
            first = 3 * ((month - 1) // 3) + 1 + 3 * shift
            return When(at, end, ((day(year, first, 1), day(year, first + 3, 1) - 1),))
        if unit == "decade":
            return When(
                at, end, ((self.base, self.base + 3653) if shift > 0 else (self.base - 3653, self.base),), vague=True
            )
        return None

    def relative(self, at: int) -> When | None:
        """Such as "today", "on Monday", "last month", "next year", "this week"."""
        if self.base is None:
            return None
        low = self.low(at)
        if low in RELATIVE and low != "now":
            number = self.base + RELATIVE[low]
            return When(at, at + 1, ((number, number),))
        if low in WEEKDAYS:
            if not self.words[at].capital:
                return None
            when = self._weekday(at, at + 1, WEEKDAYS[low], None)
            way = {"last": -1, "next": 1}.get(self.low(at + 1), 0)  # "on Thursday last" is no other Thursday
            near = [span for span in when.spans if (span[0] - self.base) * way > 0]
            span = near[0] if near else (self.base + 7 * way, self.base + 7 * way)
            return when._replace(end=at + 2, spans=(span,)) if way else when
        shift = _shift(low)
        return None if shift is None else self._shifted(at, shift)

    def _shifted(self, at: int, shift: int) -> When | None:
        """What "last" (-1), "this" (0) or "next" (1) at a token is said of."""
        nxt, base = self.low(at + 1), self.base or 0
        if nxt in WEEKDAYS:
            return self._weekday(at, at + 2, WEEKDAYS[nxt], shift)
        if nxt in ("morning", "afternoon", "evening") and shift == 0:
            return When(at, at + 2, ((base, base),))
        if nxt in ("night", "evening") and self.low(at) == "last":
            return When(at, at + 2, ((base - 1, base - 1),))
        if nxt in SEASONS:
            return self._season_from(at, nxt, shift)
        if nxt in MONTHS and self.words[at + 1].capital:
            return self._month_from(at, MONTHS[nxt], shift)
        return self._period_from(at, shift)

    def _season_from(self, at: int, season: str, shift: int) -> When:
        """The season named after "last", "this" or "next"."""
        year = self.year or 0
        first, last = SEASONS[season]
        years = (year - (season == "winter"), year) if shift == 0 else (year + shift, year)
        return When(at, at + 2, tuple((day(y, first, 1), day(y, last, 1) + 20) for y in years), vague=True)

    def _month_from(self, at: int, month: int, shift: int) -> When:
        """The month named after "last", "this" or "next"."""
        base, year = self.base or 0, self.year or 0
        near = sorted((year - 1, year, year + 1), key=lambda y: abs(day(y, month, 15) - base))
        fit = [y for y in near if shift == 0 or (day(y, month, 15) - base) * shift > -20]
        chosen = (fit or near)[0]
        return When(at, at + 2, ((day(chosen, month, 1), day(chosen, month + 1, 1) - 1),))

    def _period_from(self, at: int, shift: int) -> When | None:
        """The week, month, year after "last", "past", "this", "next" or "coming"."""
        base, low, unit = self.base or 0, self.low(at), self.lemma(at + 1)
        if unit not in PERIODS:
            return None
        if unit not in ("day", "fortnight") and self.low(at + 1) == unit:
            if low in ("past", "coming") and unit in ("year", "month", "week"):
                length = PERIODS[unit]
                span = (base - length, float(base)) if low == "past" else (float(base), base + length)
                return When(at, at + 2, (span,), vague=True)
            return self._around(at, at + 2, unit, shift)
        if low in ("coming", "next"):
            return When(at, at + 2, ((base, base + {"day": 12, "week": 60}.get(unit, 300)),), vague=True)
        return None

    def _weekday(self, at: int, end: int, weekday: int, shift: int | None) -> When:
        assert self.base is not None
        today = (self.base + 2) % 7
        ahead = self.base + (weekday - today) % 7
        back = ahead - 7 if weekday != today else self.base
        if shift is None:
            spans = ((ahead, ahead), (back, back)) if ahead != back else ((ahead, ahead),)
        elif shift > 0:
            spans = ((ahead or back, ahead), (ahead + 7, ahead + 7))
        elif shift < 0:
            spans = ((back, back), (back - 7, back - 7))
        else:
            spans = ((ahead, ahead), (back, back))
        return When(at, end, spans)

    def ago(self, at: int) -> When | None:
        """Such as "two years ago", "in three weeks", "within a month"."""
        if self.base is None:
            return None
        start = at
        lead = self.low(at)
        if lead in ("in", "within"):
            at += 1
            at += self.low(at) in ("the", "next") and lead == "within"
        length = self._length(at)
        if length is None:
            return None
        if self.low(at + 2) in ("ago", "earlier"):
            return When(
                start if lead not in ("in", "within") else at,
                at + 3,
                ((self.base - length * 1.15 - 1, self.base - length * 0.85 + 1),),
                vague=True,
            )
        if lead == "within":
            if self.low(at + 2) in _COUNTED_FROM:
                return None  # "within six months of the signature" is a length of time, whatever the dateline says
            return When(start, at + 2, ((self.base, self.base + length),), relation="by", vague=True)
        if lead == "in" and self.low(at + 2) in ("", ".", ",", "time", "'s", "from"):
            return When(start, at + 2, ((self.base + length * 0.85 - 1, self.base + length * 1.15 + 1),), vague=True)
        return None

    def _length(self, at: int) -> float | None:
        """The days of a length of time such as "two years", "a month"; None if none stands here."""
        low, unit = self.low(at), self.lemma(at + 1)
        if unit not in PERIODS:
            return None
        if low.isdecimal() and len(low) <= 3:
            return float(low) * PERIODS[unit]
        if low in WORDS:
            return float(WORDS[low]) * PERIODS[unit]
        return float(PERIODS[unit]) if low in ("a", "an") else None

    def clock(self, at: int) -> When | None:
        """Such as "6:00 p.m. Japan time", "9am UK time", "1800 GMT", "noon"."""
        low = self.low(at)
        if low in ("noon", "midday", "midnight"):
            return self._zoned(at, at + 1, 0 if low == "midnight" else 720)
        if low.isdecimal() and len(low) <= 2:
            return self._hour(at, int(low))
        if low.isdecimal() and len(low) == 4 and int(low[:2]) < 24 and int(low[2:]) < 60:
            after = self.low(at + 1)
            if after in ("gmt", "utc", "hours", "hrs"):
                return self._zoned(at, at + 1 + (after in ("hours", "hrs")), int(low[:2]) * 60 + int(low[2:]))
        return None

    def _hour(self, at: int, hour: int) -> When | None:
        """A clock that begins with an hour of one or two digits."""
        extra, end = 0, at + 1
        if self.low(end) in (":", ".") and self.low(end + 1).isdecimal() and len(self.low(end + 1)) == 2:
            extra, end = int(self.low(end + 1)), end + 2
        half = self.low(end).replace(".", "")
        if half in ("am", "pm") and hour <= 12:
            return self._zoned(at, end + 1, (hour % 12 + 12 * (half == "pm")) * 60 + extra)
        if end > at + 1 and self.low(at + 1) == ":" and hour < 24 and extra < 60:
            return self._zoned(at, end, hour * 60 + extra)
        return self._zoned(at, end + 1, hour * 60) if half == "o'clock" and hour < 24 else None

    def _zoned(self, at: int, end: int, minute: int) -> When:
        end += self.low(end) == "("
        two = f"{self.low(end)} {self.low(end + 1)}"
        for name, size in ((two, 2), (self.low(end), 1)):
            if name in ZONES and (
                self.low(end + size) in ("time", "standard")
                or name in ("gmt", "utc", "est", "edt", "cet", "cest", "msk", "et", "jst", "ist", "bst", "pst", "pdt")
            ):
                after = end + size + (self.low(end + size) in ("time", "standard"))
                return When(at, after, (), minute=(minute - ZONES[name]) % 1440, zoned=True)
        return When(at, end, (), minute=minute)


_FROM_APRIL: Final = frozenset(
    "japan japanese tokyo india indian delhi british britain uk london singapore canada canadian ottawa".split()
)
_FROM_OCTOBER: Final = frozenset("american u.s. us usa washington america congress thai thailand".split())
"""Countries by when their fiscal year begins."""


def _nth(number: int, size: float) -> tuple[float, float]:
    """The n-th part of a period that is cut into parts of that size; 0: the last."""
    return ((number - 1) * size, number * size) if number else (1 - size, 1.0)


def _days(number: int, unit: str) -> int:
    """The n-th day or week of a period as `_within` takes it; 0 for another unit."""
    if unit == "week":
        return 7 * number or -7
    return (1 if number else -1) if unit in ("day", "days") else 0


_COUNTED_FROM: Final = frozenset(("of", "from", "after", "following", "before"))


def _shift(low: str) -> int | None:
    """Which way a word points: "last" -1, "this" 0, "next" 1."""
    if low in PAST:
        return -1
    if low in FUTURE:
        return 1
    return 0 if low in ("this", "current") else None


def _within(first: float, last: float, days: int) -> tuple[float, float]:
    """The day or the week that many days from the beginning of a period, or from its end."""
    if abs(days) == 1:
        return (first, first) if days > 0 else (last, last)
    return (first + days - 7, first + days - 1) if days > 0 else (last + days + 1, last)


_BEFORE_YEAR: Final = frozenset(
    "in by since until till from of to for before after during between and through early late mid year ( , end".split()
)
_PARTS: Final = {
    "early": (0.0, 0.35), "beginning": (0.0, 0.3), "start": (0.0, 0.25), "mid": (0.3, 0.7), "late": (0.64, 1.0),
    "end": (0.6, 1.0), "close": (0.7, 1.0), "turn": (0.0, 0.1),
}  # fmt: skip


_OPENERS: Final = (
    frozenset("the between from in within noon midday midnight middle course year-end month-end a an".split())
    | frozenset(("fiscal", "financial", "fy"))
    | MONTHS.keys()
    | WEEKDAYS.keys()
    | SEASONS.keys()
    | RELATIVE.keys()
    | PAST
    | FUTURE
    | frozenset(("this", "current", "final"))
    | ORDINALS.keys()
    | WORDS.keys()
    | _PARTS.keys()
    | HOLIDAYS.keys()
)


def _may_open(word: WordToken) -> bool:
    """False for a word that no time begins with."""
    low = word.low
    return low[0].isdecimal() or low.rstrip(".") in _OPENERS or low.partition("-")[0] in _PARTS


def times(words: Sequence[WordToken], base: int | None) -> tuple[When, ...]:
    """The times of a passage, in order. `base`: the day of the dateline."""
    reader = _TimeReader(words, base)
    found: list[When] = []
    at = 0
    while at < len(words):
        when = reader.read(at) if _may_open(words[at]) else None
        if when is None or when.end <= at:
            at += 1
            continue
        found.append(_related(words, when))
        at = when.end
    return tuple(found)


_RELATIONS: Final = sorted(((tuple(k.split()), v) for k, v in RELATIONS.items()), key=lambda p: -len(p[0]))


def _related(words: Sequence[WordToken], when: When) -> When:
    """The time with the relation that its preposition says."""
    if when.relation:
        return when
    at = when.start - (when.start > 0 and words[when.start - 1].low == "the")
    for phrase, relation in _RELATIONS:
        start = at - len(phrase)
        if start >= 0 and tuple(w.low for w in words[start:at]) == phrase:
            return when._replace(relation=relation)
    return when


def agree(one: When, two: When) -> bool:
    """True for two times that may be one: their intervals meet, and their clocks within a quarter of an hour."""
    if one.minute is not None and two.minute is not None:
        apart = abs(one.minute - two.minute)
        apart = min(apart, 1440 - apart)
        return (
            apart <= 15
            or (one.zoned and two.zoned and 45 <= apart <= 75)
            or (one.zoned != two.zoned and apart % 60 <= 1)
        )
    if not one.spans or not two.spans:
        return one.minute is None and two.minute is None
    if _has_year(one) != _has_year(two):  # "April 8" may be that of any year
        one, two = _of_any_year(one), _of_any_year(two)
    return any(a <= d and c <= b for a, b in one.spans for c, d in two.spans)


def _has_year(when: When) -> bool:
    """False for a date without a year where no dateline tells it (`_TimeReader.years`)."""
    return all(civil(int(first))[0] != 0 for first, _ in when.spans)


def _of_any_year(when: When) -> When:
    """The time in the year 0, by its months and days; of more than a year, the whole of that."""

    def moved(first: float, last: float) -> tuple[float, float]:
        year, month = civil(int(first))
        start = day(0, month, 1) + first - day(year, month, 1)
        return (start, start + last - first) if last - first < 365 else (day(0, 1, 1), day(0, 12, 31))

    return when._replace(spans=tuple(moved(first, last) for first, last in when.spans))


_ENDS: Final = {"by": -1, "until": -1, "from": 1, "since": 1, "after": 1}


def relations_differ(one: When, two: When) -> bool:
    """True if one time bounds from below what the other bounds from above: "from March" against "until March"."""
    return _ENDS.get(one.relation, 0) * _ENDS.get(two.relation, 0) < 0
