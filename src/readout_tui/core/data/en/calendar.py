"""Months, days, seasons and zones as English texts name them."""

from typing import Final

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sep sept", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip

WEEKDAYS: Final = {
    name: number
    for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}  # fmt: skip

SEASONS: Final = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "fall": (9, 12), "winter": (12, 15)}
"""First and last month, north of the equator; winter runs into the next year."""

_NAMED_DAYS: Final = """\
1 1 New Year's Day
1 6 Epiphany
3 8 International Women's Day
3 17 Saint Patrick's Day
4 1 April Fools' Day
4 25 Anzac Day
5 1 May Day
5 1 Labour Day
5 9 Victory Day
7 4 Fourth of July
7 14 Bastille Day
10 24 United Nations Day
10 31 Halloween
11 1 All Saints' Day
11 2 All Souls' Day
11 11 Armistice Day
11 11 Remembrance Day
12 10 Human Rights Day
12 24 Christmas Eve
12 25 Christmas Day
12 26 Boxing Day
12 31 New Year's Eve
12 31 Saint Sylvester
"""
"""Days of a fixed date that have a name of their own wherever English is written: month, day, name."""


def _holidays() -> dict[str, tuple[tuple[tuple[str, ...], tuple[int, int]], ...]]:
    """First word -> (words as tokens, (month, day))."""
    found: dict[str, tuple[tuple[tuple[str, ...], tuple[int, int]], ...]] = {}
    for line in _NAMED_DAYS.splitlines():
        month, date, name = line.split(maxsplit=2)
        parts = tuple(name.lower().replace("'s", " 's").replace("s' ", "s ' ").split())
        found[parts[0]] = (*found.get(parts[0], ()), (parts, (int(month), int(date))))
    return found


HOLIDAYS: Final = _holidays()

RELATIVE: Final = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "now": 0,
}  # fmt: skip

PERIODS: Final = {
    "day": 1,
    "week": 7,
    "fortnight": 14,
    "month": 30.44,
    "quarter": 91.3,
    "year": 365.25,
    "decade": 3652.5,
    "century": 36525,
}

PAST: Final = frozenset("last past previous preceding".split())
FUTURE: Final = frozenset("next coming following upcoming".split())

ZONES: Final = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "moscow": 180,
    "ist": 330, "indian": 330, "india": 330, "beijing": 480, "china": 480, "hong kong": 480, "singapore": 480,
    "japan": 540, "japanese": 540, "tokyo": 540, "jst": 540, "kst": 540, "korean": 540, "seoul": 540, "est": -300,
    "edt": -240, "eastern": -300, "et": -300, "cst": -360, "cdt": -300, "mst": -420, "pst": -480, "pdt": -420,
    "pt": -480, "uk": 0, "london": 0, "british": 0, "kyiv": 120, "kiev": 120, "ukraine": 120, "berlin": 60,
    "paris": 60, "rome": 60, "brussels": 60, "german": 60, "ankara": 180, "turkish": 180, "riyadh": 180,
    "tehran": 210, "dubai": 240, "karachi": 300, "pakistan": 300, "dhaka": 360, "bangkok": 420, "jakarta": 420,
    "hanoi": 420, "manila": 480, "sydney": 600, "canberra": 600, "wellington": 720, "washington": -300,
    "new york": -300, "ottawa": -300, "mexico": -360, "bogota": -300, "lima": -300, "brasilia": -180,
    "buenos aires": -180, "cairo": 120, "nairobi": 180, "lagos": 60, "pretoria": 120, "accra": 0,
}  # fmt: skip
"""Minutes ahead of UTC in winter. Summer time moves some of them by an hour, which comparing allows for."""

RELATIONS: Final = {
    "by": "by", "no later than": "by", "not later than": "by", "at the latest by": "by", "before": "by", "until": "until", "till": "until",
    "up to": "until", "through": "until", "from": "from", "since": "since", "starting": "from", "starting in": "from", "starting on": "from", "as of": "from", "as from": "from", "with effect from": "from", "effective from": "from", "commencing on": "from", "commencing": "from",
    "beginning in": "from", "beginning on": "from", "beginning": "from", "effective": "from", "after": "after", "no earlier than": "after", "not before": "after", "within": "by",
    "for the last time in": "until", "for the last time on": "until", "not earlier than": "after", "prior to": "by", "ahead of": "by", "following": "after",
}  # fmt: skip
