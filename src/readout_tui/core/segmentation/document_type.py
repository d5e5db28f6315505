"""What a whole text is: its language, date, publisher and kind of document, as far as the text itself says so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from readout_tui.core.data.language_schema import Dates, DocumentForms, Guarded, PageForms
from readout_tui.core.data.languages import DEFAULT, RECOGNITION, SCRIPTS
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import DocumentKind, Passage
from readout_tui.core.segmentation.paragraph_kinds import is_salutation

_FIELD: Final = regex(r"^(\w+)\s*[:=]\s*(.+?)\s*$", re.MULTILINE)
_AGENCY: Final = regex(r"\(([A-Z][\w ./&-]{1,30})\)|/([A-Z][\w .-]{1,20})/")
_TITLE_WORD: Final = regex(r"\w+")
_WORD: Final = regex(r"[^\W\d_]+")
_LETTER_OF_ANY: Final = regex(r"[^\W\d_]")
_SAMPLE: Final = 4000
"""Characters at the start of a text that are read to tell its language."""
_ASCII: Final = bytes(range(128))
_FEW: Final = 2
_SENTENCE: Final = regex(r"[.!?](?=\s|$)")
_QUOTED: Final = regex(r"“[^”]{0,2000}(?:”|$)|\"[^\"]{0,2000}(?:\"|$)")


def date_in(text: str, passages: tuple[Passage, ...], dates: Dates) -> str:
    """The date in the text's own timestamp or dateline, as ISO 8601; empty if there is none that is certain."""
    front = front_matter(text, passages).get("date", "")
    if front and (found := iso_date(front, dates)):
        return found
    for passage in passages[:12]:
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


def publisher_in(text: str, passages: tuple[Passage, ...]) -> str:
    """The news agency of the dateline, or empty."""
    for passage in passages[:12]:
        if passage.dateline:
            found = _AGENCY.search(text, passage.dateline.start, passage.dateline.end)
            return (found[1] or found[2]) if found else ""
    return ""


def language_of(text: str) -> str:
    """The language (ISO 639-1), by its script and its most frequent words; "en" if neither tells."""
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


def document_kind(
    title: str, body: str, labels: int, signed: bool, forms: DocumentForms, page: PageForms
) -> DocumentKind:
    """The kind of document: by its title first, then by the voice of its body.

    `labels` is the number of speaker labels that begin a turn; `signed` is True if there is a byline.
    """
    if _holds(title, forms.factsheets):
        return "factsheet"
    if labels:
        return "transcript"
    if _is_joint(title, body, forms):
        return "joint"
    if _is_letter(body, forms, page):
        return "letter"
    if _holds(title, forms.readouts):
        return "readout"
    if _has_sources(body, 2 - signed, forms.sources):
        return "news"
    if _first_person(_QUOTED.sub(" ", body), _holds(title, forms.speeches), forms):
        return "statement"
    return "statement" if _holds(title, forms.statements) and not forms.contact.search(_lead(body)) else "readout"


def _holds(title: str, phrases: Sequence[str]) -> bool:
    """True if the title contains one of the phrases, whatever marks stand between their words."""
    words = f" {' '.join(_TITLE_WORD.findall(title.lower()))} "
    return any(f" {phrase} " in words for phrase in phrases)


def _has_sources(body: str, least: int, sources: Guarded) -> bool:
    """True if the text names its sources as a news report does, at least so many times."""
    return sum(map(body.count, sources.literals)) >= least and len(sources.pattern.findall(body)) >= least


def _is_joint(title: str, body: str, forms: DocumentForms) -> bool:
    """True for a text that several issue together. A "communiqué" that is mostly about one office is a report."""
    opening = forms.joint_opening
    if any(literal in body for literal in opening.literals) and opening.pattern.match(body):
        return True
    if not any(form.is_in(title) for form in forms.joint):
        return False
    alone = len(forms.one_holder.findall(body))
    return bool(forms.together.search(title)) or alone < _FEW or alone <= len(forms.all_of_them.findall(body))


def _lead(body: str) -> str:
    """The first sentence or so of a text."""
    ends = [found.end() for found in _SENTENCE.finditer(body, 40, 600)]
    return body[: ends[0] if ends else 300]


def _is_letter(body: str, forms: DocumentForms, page: PageForms) -> bool:
    """True if it opens with a salutation on its own line, or has one below an address and a closing at the end."""
    lines = [line.strip() for line in body[:1500].splitlines() if line.strip()]
    if lines and is_salutation(lines[0], page):
        return True
    below = any(is_salutation(line, page) for line in lines[1:8])
    return below and bool(forms.valediction.search(body, max(0, len(body) - 600)))


def _first_person(body: str, speech: bool, forms: DocumentForms) -> bool:
    """True if the text says "I" or "we" in its own sentences."""
    sentences = len(_SENTENCE.findall(body)) or 1
    singular, plural = len(forms.singular.findall(body)), len(forms.plural.findall(body))
    if speech:
        return singular + plural >= max(1, sentences * 0.1)
    return singular >= max(1, sentences * 0.08) or plural >= max(2, sentences * 0.3)
