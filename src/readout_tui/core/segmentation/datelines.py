"""Where the dateline of a news report ends: place, date and agency in front of the first sentence.

BEIJING, Aug. 30 (Xinhua) -- The two presidents ...
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not part of what is reported
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.lazy_regex import regex

_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DATELINE: Final = regex(
    r"(?P<place>[A-Z][A-Z.'-]+(?:[ ,]+(?:[A-Z][A-Z.'-]*|[A-Z][a-z]+\.?))*?"
    r"|[A-Z][\w.'-]+(?:[ ,]+[A-Z][\w.'-]*){0,4}?)"
    rf"(?=[.,]? *(?:\(|/|--|[–-] |\d{{1,2}} [A-Z]|{_MONTH} \d))"
    rf"(?P<date>[,.]? +{_MONTH} +\d{{1,2}}(?:, +\d{{4}})?|[,.]? +\d{{1,2}} {_MONTH}(?: \d{{4}})?)?"
    r"[.,]? *(?P<agency>\([A-Z][\w ./&-]{1,30}\)|/[A-Z][\w ./-]{1,20}/)?[.,:]? *(?P<dash>--+|[–-](?= )|)[ \n]*"
)
_PLAIN: Final = str.maketrans("’—", "'–")
"""As `_DATELINE` has its marks: every set of characters that goes beyond Latin-1 costs as much as a small pattern."""
_LONGEST_DATELINE: Final = 140
_RUSSIAN_DATELINE: Final = regex(
    r"[А-ЯЁ][А-ЯЁ-]{2,}(?: [А-ЯЁ-]+)?, \d{1,2} [а-я]{3,8}(?: \d{4})?(?:\.| [—–-])"
    r"(?: /[^/\n]{2,20}/\.| (?:РИА Новости|Интерфакс|ТАСС)[.,]?(?: [—–-])?)?[ \n]*"
)
_RUSSIAN_CAPITALS: Final = frozenset("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ")


def dateline_end(text: str, start: int, end: int) -> int:
    """Where the dateline at `start` ends and the first word of the news begins; 0 if there is none."""
    found = _RUSSIAN_DATELINE.match(text, start, end) if text[start] in _RUSSIAN_CAPITALS else None
    if found:
        return found.end() if found.end() < end else 0
    lead = text[start : min(end, start + _LONGEST_DATELINE)].translate(_PLAIN)
    if not any(mark in lead for mark in ("(", "/", "--", "–", " - ")):
        return 0
    found = _DATELINE.match(lead)
    if not found or start + found.end() >= end:
        return 0
    strong = bool(found["agency"]) + bool(found["date"]) + (found["place"].isupper() and len(found["place"]) > 3)
    if found["dash"]:
        return start + found.end() if strong else 0
    return start + found.end() if found["agency"] and found["date"] else 0
