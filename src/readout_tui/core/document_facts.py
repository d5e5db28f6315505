"""What a document is called, and where it is from: what a reader may put right by hand.

Facts change nothing in what was found out about the text: passages, speakers and links stay. Whatever names or cites
the document uses them at once.
"""

import re
from typing import Final, NamedTuple

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Account, Comparison, Readout, Source
from readout_tui.errors import InputError

_DATE: Final = regex(r"[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_OF_A_DAY: Final = len("2026-03-14")
_LENGTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY: Final = 2
_ADDRESS: Final = regex(r"https?://[^\s\x00-\x1f\x7f-\x9f]{1,1000}")


class DocumentFacts(NamedTuple):
    """What is known of a document; "" where nothing is."""

    title: str = ""
    publisher: str = ""
    date: str = ""  # ISO 8601: a year, a month or a day
    address: str = ""  # a web address


def facts_of(readout: Readout) -> DocumentFacts:
    """What is known of a readout's document."""
    return DocumentFacts(readout.title, readout.publisher, readout.date, readout.source.address)


def checked_facts(told: DocumentFacts) -> DocumentFacts:
    """The facts as typed, each on one line without white space around it. Raises `InputError` for what cannot be."""
    facts = DocumentFacts(*(" ".join(field.split()) for field in told))
    checked_date(facts.date)
    if facts.address and not _ADDRESS.fullmatch(facts.address):
        raise InputError("that is no web address", "it begins with https:// or http://, and has no spaces")
    return facts


def checked_date(date: str) -> str:
    """The date, if it is a year, a month or a day that there is, or empty. Raises `InputError`."""
    if not date or (_DATE.fullmatch(date) and (len(date) < _OF_A_DAY or _is_day(date))):
        return date
    raise InputError(f"{date} is no date", "a date looks like 2026-03-14, 2026-03 or 2026")


def _is_day(date: str) -> bool:
    """True for a day that the Gregorian calendar has, of a date that is written as one (`_DATE`)."""
    year, month, day = map(int, date.split("-"))
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return day <= _LENGTHS[month - 1] - (month == _FEBRUARY and not leap)


def with_facts(source: Source, facts: DocumentFacts) -> Source:
    """The source with these facts in place of what it says of itself."""
    title, publisher, date, address = facts
    return source._replace(title=title, publisher=publisher, date=date, address=address)


def described(comparison: Comparison, account: Account, facts: DocumentFacts) -> Comparison:
    """The comparison in which the document of an account is called so."""
    readout = comparison.readouts[account]
    told = readout._replace(
        source=with_facts(readout.source, facts), title=facts.title, publisher=facts.publisher, date=facts.date
    )
    readouts = tuple(told if one is readout else one for one in comparison.readouts)
    return comparison._replace(readouts=readouts)
