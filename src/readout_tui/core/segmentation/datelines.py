"""Where the dateline of a news report ends: place, date and agency in front of the first sentence.

BEIJING, Aug. 30 (Xinhua) -- The two presidents ...
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not part of what is reported
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from readout_tui.core.data.language_schema import DatelineForms, Dates
from readout_tui.core.lazy_regex import regex

_PLAIN: Final = str.maketrans("’—", "'–")
"""Up to the marks of the shared form: each set of characters beyond Latin-1 costs as much as a small pattern."""
_LONGEST: Final = 140
"""Characters of a dateline."""
_MARKS: Final = ("(", "/", "--", "–", " - ")
"""Each dateline of the shared form holds one of them, or its place is in capitals."""


@cache
def _shared_form(month: str) -> re.Pattern[str]:
    """The form that agencies of many languages share, with the names of months of one."""
    return regex(
        r"(?P<place>[A-Z][A-Z.'-]+(?:[ ,]+(?:[A-Z][A-Z.'-]*|[A-Z][a-z]+\.?))*?"
        r"|[A-Z][\w.'-]+(?:[ ,]+[A-Z][\w.'-]*){0,4}?)(?: \[[A-Z][\w .]{1,20}\])?"
        rf"(?=[.,]? *(?:\(|/|--|[–-] |\d{{1,2}} [A-Z]|{month} \d))"
        rf"(?P<date>[,.]? +{month} +\d{{1,2}}(?:, +\d{{4}})?|[,.]? +\d{{1,2}} {month}(?: \d{{4}})?)?"
        r"[.,]? *(?P<agency>\([A-Z][\w ./&-]{1,30}\)|/[A-Z][\w ./-]{1,20}/)?[.,:]? *(?P<dash>--+|[–-](?= )|)[ \n]*"
    )


def dateline_end(text: str, start: int, end: int, forms: DatelineForms) -> int:
    """Where the dateline at `start` ends and the first word of the news begins; 0 if there is none."""
    found = forms.own.match(text, start, end) if forms.own is not None and text[start] in forms.capitals else None
    if found:
        return found.end() if found.end() < end else 0
    lead = text[start : min(end, start + _LONGEST)].translate(_PLAIN)
    if not lead[:3].isupper() and not any(mark in lead for mark in _MARKS):
        return 0
    found = _shared_form(forms.months).match(lead)
    if not found or start + found.end() >= end:
        return 0
    return start + found.end() if _enough(found) else 0


def _enough(found: re.Match[str]) -> bool:
    """True if what looks like a dateline is one; without a dash, the opening of a sentence looks like one, too."""
    capitals = found["place"].isupper() and len(found["place"]) > 3
    if found["dash"]:
        return bool(found["agency"] or found["date"] or capitals)
    if not found["date"]:
        return False
    # "LEMNAU, 4 March 2026. The President ..."
    return bool(found["agency"]) or (capitals and found.string.startswith(". ", found.end("date")))


_YEAR_STOP: Final = regex(r"\d{4}(?: (?:года|року|г\.|р\.))?\]?(?:[.:;]| ?[–-]+)\s+(?=[^\W\d_])")
"""A year that something other than a sentence goes on behind: a stop, a colon, a dash."""
_PLACES: Final = regex(
    r"(?:[\[(\"«“]?(?:[^\W\d_a-zà-ÿа-яё][\w.'’-]*|[\w']{1,3}\.?)[\])\"»”]*,?[\])]?\s+){0,8}(?:(?<=, )[^\W\d_]+,?\s+)?"
)
"""Names with their small words ("Bogotá, D.C., ", "Berlin, den "), and behind a comma the day of the week."""
_OPENS_SENTENCE: Final = frozenset(
    "on in by since until from as at el al am seit bis ab en au depuis с до в на".split()
)


def dated_opening_end(text: str, start: int, end: int, dates: Dates) -> int:
    """Where a place and a full date end that stand before the first sentence as if they were one; 0 if none do.

    "Bogotá, December 4, 2024. The minister ...", "Wien, 4. Dezember 2024. Die Ministerin ..."
    """
    lead = text[start : min(end, start + _LONGEST)].translate(_PLAIN)
    stop = _YEAR_STOP.search(lead)
    if stop is None or start + stop.end() >= end:
        return 0
    head = lead[: stop.end()]
    found = next((date for date in (form.search(head) for form in dates.written) if date), None)
    if found is None or found.end() < stop.start() + 4:  # the year is not that of the date
        return 0
    before = head[: found.start()]
    first = before.split(maxsplit=1)[0].lower() if before.strip() else ""
    if first in _OPENS_SENTENCE or _PLACES.fullmatch(before) is None:
        return 0
    return start + stop.end()
