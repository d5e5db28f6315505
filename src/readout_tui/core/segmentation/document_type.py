"""What a whole text says of itself: its language, date and publisher. Its kind: `document_kind`."""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile
from operator import itemgetter
from typing import Final

from readout_tui.core.data.language_schema import Dates, Language
from readout_tui.core.data.languages import DEFAULT, RECOGNITION, SCRIPTS
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Passage

_FIELD: Final = regex(r"^(\w+)\s*[:=]\s*(.+?)\s*$", re.MULTILINE)
_AGENCY: Final = regex(r"\(([A-Z][\w ./&-]{1,30})\)|/([A-Z][\w .-]{1,20})/")
_WORD: Final = regex(r"[^\W\d_]+")
_LETTER_OF_ANY: Final = regex(r"[^\W\d_]")
_SAMPLE: Final = 4000
"""Characters at the start of a text that are read to tell its language."""
_EVIDENT: Final = 0.1
"""The share of words of a text that are among the frequent ones of its language, at least. Prose has two to four times
as many; set by hand."""
_HEAD: Final = 12
"""Passages at the start of a text in which its date and publisher are looked for."""
_PUBLISHERS: Final = ("publisher", "site_name", "site", "organization", "organisation", "agency", "source")
"""Fields of a front matter that name who has published the text, the surest first."""
_LONGEST_BODY: Final = 80
"""Characters of a body's name at most."""
_DATES: Final = ("date", "published", "pubdate")
_BODY: Final = "s"
"""The class of nouns of bodies and papers that speak (`attribution.word_classes`)."""
_ASCII: Final = bytes(range(128))


def date_in(text: str, passages: tuple[Passage, ...], dates: Dates) -> str:
    """The date in the text's own timestamp or dateline, as ISO 8601; empty if there is none that is certain."""
    front = front_matter(text, passages)
    for written in (front[key] for key in _DATES if key in front):
        if found := iso_date(written, dates):
            return found
    for passage in passages[:_HEAD]:
        if passage.kind == "timestamp":
            found = iso_date(text[passage.span.start : passage.span.end], dates)
        elif passage.dateline:
            found = iso_date(text[passage.dateline.start : passage.dateline.end], dates)
        else:
            continue
        if found:
            return found
    return ""


def front_matter(text: str, passages: tuple[Passage, ...]) -> dict[str, str]:
    """The simple fields of a YAML or TOML head ("date: 2024-01-01"), if the text starts with one."""
    if not passages or passages[0].kind != "furniture" or passages[0].span.start:
        return {}
    fields = _FIELD.findall(text, 0, passages[0].span.end)
    return {key.lower(): value.strip("\"' ") for key, value in fields}


def iso_date(text: str, dates: Dates) -> str:
    """The full date in a short text, as ISO 8601; empty if there is none. The forms are tried in their order."""
    for form in dates.written:
        found = form.search(text)
        if found:
            month = int(found["month"]) if found["month"].isdecimal() else dates.months.get(found["month"].lower(), 0)
            return _iso(int(found["year"]), month, int(found["day"]))
    return ""


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""


def publisher_in(text: str, passages: tuple[Passage, ...], language: Language) -> str:
    """Who the text says has published it: in its front matter, as the agency of its dateline, or as a body with a date
    ("Palace Press Office, 14 March 2026"); or empty."""
    front = front_matter(text, passages)
    named = next((front[key] for key in _PUBLISHERS if front.get(key) and "://" not in front[key]), "")
    if named:
        return named
    for passage in passages[:_HEAD]:
        if passage.dateline:
            found = _AGENCY.search(text, passage.dateline.start, passage.dateline.end)
            return (found[1] or found[2]) if found else ""
        if passage.kind == "timestamp" and (
            body := body_before_date(text[passage.span.start : passage.span.end], language)
        ):
            return body
    return ""


def body_before_date(line: str, language: Language) -> str:
    """The body that a line names before a date ("Ministry of Trade, Harwick, 14 March 2026"); empty if there is none.

    Its noun is among the first words, before any small one: a "Meeting of the Council" is no body. Papers are none.
    """
    before = " ".join(line.split()).strip("*_ ").rpartition(", ")[0]
    while any(map(str.isdigit, before)):
        before = before.rpartition(", ")[0]
    if not before or len(before) > _LONGEST_BODY:
        return ""
    small = language.page.small
    first = takewhile(lambda word: word not in small, (word.lower() for word in _WORD.findall(before)))
    bodies = {word for letter, words in language.vocabulary.classes if letter == _BODY for word in words}
    return before if set(first) & (bodies - language.people.documents) else ""


def language_of(text: str, told: str = "") -> str:
    """The language (ISO 639-1), by its script and its most frequent words; if neither tells, `told`, else "en".

    What a document tells of itself is believed last, because many sites call every page English.
    """
    sample = text[:_SAMPLE].lower()
    by_script = "" if sample.isascii() else _by_script(sample)
    if by_script:
        return by_script
    count = Counter(_WORD.findall(sample))
    scores = {
        code: sum([count[word] for word in marks.stopwords if word in count])
        for code, marks in RECOGNITION.items()
        if marks.stopwords
    }
    best = max(scores, key=lambda code: scores[code])
    if told and scores[best] < _EVIDENT * count.total():
        return told
    return best if scores[best] > scores[DEFAULT] else DEFAULT


def _by_script(sample: str) -> str:
    """The language that the script shows, or empty. Of several that share it, the first whose own letters occur."""
    wide = sample.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
    counts = {script: len(pattern.findall(wide)) for script, pattern in SCRIPTS.items()}
    if not any(counts.values()):
        return ""
    letters = len(_LETTER_OF_ANY.findall(sample))
    present = set(wide)
    fitting = [
        (-marks.share, counts[marks.script], code)
        for code, marks in RECOGNITION.items()
        if marks.script and counts[marks.script] > marks.share * letters and marks.fits(present)
    ]
    return max(fitting, key=itemgetter(0, 1), default=(0.0, 0, ""))[2]
