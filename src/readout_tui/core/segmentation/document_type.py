"""What a whole text is: its language, date, publisher and kind of document, as far as it says so itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import DocumentKind, Passage
from readout_tui.core.segmentation.paragraph_kinds import is_salutation

_MONTHS: Final = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
_ISO: Final = regex(r"\b(\d{4})-(\d{2})-(\d{2})")
_FIELD: Final = regex(r"^(\w+)\s*[:=]\s*(.+?)\s*$", re.MULTILINE)
_DAY_MONTH: Final = regex(r"\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})\b")
_MONTH_DAY: Final = regex(r"\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?, (\d{4})\b")
_CHINESE: Final = regex(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_AGENCY: Final = regex(r"\(([A-Z][\w ./&-]{1,30})\)|/([A-Z][\w .-]{1,20})/")
_TITLE_WORD: Final = regex(r"\w+")
_WORD: Final = regex(r"[^\W\d_]+")
_LETTER_OF_ANY: Final = regex(r"[^\W\d_]")
_SCRIPTS: Final = {
    "ja": regex("[\u3040-\u30ff]"),
    "zh": regex("[\u3400-\u9fff]"),
    "ko": regex("[\uac00-\ud7af]"),
    "ar": regex("[\u0600-\u06ff]"),
    "hi": regex("[\u0900-\u097f]"),
    "he": regex("[\u0590-\u05ff]"),
    "el": regex("[\u0370-\u03ff]"),
    "ru": regex("[\u0400-\u04ff]"),
}
_STOP: Final[dict[str, frozenset[str]]] = {
    "en": frozenset("the of and to in that for is with on as by was his has have will he".split()),
    "es": frozenset("de la que el en y los del las por con para una su se al".split()),
    "fr": frozenset("de la le et les des en du une que dans pour par sur est au avec il".split()),
    "pt": frozenset("de que e do da em um para com uma os no se na por dos ao".split()),
    "de": frozenset("der die und in den von zu das mit sich des auf für ist im dem".split()),
    "it": frozenset("di e il la che in un per del della con una dei alla nel le".split()),
    "tr": frozenset("ve bir bu ile için da de olarak daha olan sayın".split()),
}
_RUSSIAN: Final = frozenset("ы э ъ ё".split())
_UKRAINIAN: Final = frozenset("і ї є ґ".split())
_JOINT: Final = regex(
    r"joint (?:\w+ )?(?:statement|declaration|communiqu|press (?:statement|release)|communication"
    r"|vision|action|readout|document)"
    r"|^(?:(?!\b(?:call|phone|telephone|meeting|entretien|readout)\b).)*"
    r"(?:communiqu[eé](?! n[ro]?\W|\W*\d)|declaration)\b"
    r"|\bchair(?:man|person)?[’']s (?:statement|summary)"
    r"|leaders[’'] (?:joint )?statement|declaración|déclaration (?:conjointe|commune)"
    r"|联合声明|联合公报|совместн\w+ заявлени",
    re.IGNORECASE,
)
_WE_THE: Final = regex(r"\W*(?:\d+\.\s+)?We, the (?:\w+ )?(?:Heads|Leaders|Presidents|Ministers|Foreign|Governments)")
_JOINT_LITERALS: Final = (
    "joint", "communiqu", "declaration", "declaración", "déclaration", "chair", "leaders", "联合", "совместн",
)  # fmt: skip
"""Each match of `_JOINT` holds one of them, in lower case."""
_TOGETHER: Final = regex(r"\bjoint\b|leaders[’']|conjointe|commune|conjunt|联合|совместн", re.IGNORECASE)
"""In a title: the text is of several who say it together. "Communiqué" alone may be one ministry's."""
_ALONE: Final = regex(
    r"(?:^|[.!?]\s+|\n\s*)(?:Mr|Ms|Mrs|Dr"
    r"|The (?:\w+ )?(?:Prime Minister|Minister|President|Secretary|King|Emir|Chancellor)"
    r"|(?:Minister|President|Secretary) [A-Z]\w+)\b(?! (?:and|of \w+ and)\b)",
)
"""A sentence about one holder of an office."""
_MANY: Final = regex(
    r"(?:^|[.!?;]\s+|\n\s*)(?:\d+\.\s+)?(?:We|They|Both|The (?:two|(?:\w+ )?(?:Heads|Leaders|Presidents|Ministers"
    r"|Parties|[Ss]ides|Secretaries|Participants|[Cc]ountries)))\b"
)
"""A sentence about all of them."""
_FEW: Final = 2
_FACTSHEET: Final = ("fact sheet", "factsheet", "backgrounder", "hoja informativa", "fiche d information")
_VALEDICTION: Final = regex(r"\b(?:sincerely|respectfully|regards|highest consideration|atentamente)\b", re.IGNORECASE)
_STATEMENT: Final = ("statement by", "statement of", "statement from")
_CONTACT: Final = regex(
    r"\b(?:spoke|met|meets|speaks|held|hosted|received|convened|travel(?:l)?ed|call|conversation|meeting)\b"
    r"|following (?:readout|statement)",
    re.IGNORECASE,
)
"""In the first sentence: the text tells of talks."""
_SPEECH: Final = ("remarks", "address", "speech", "transcript", "press conference", "interview", "briefing")
_SOURCES: Final = regex(
    r"\b(?:told (?:reporters|journalists|(?:the )?[A-Z]\w+ (?:News|TV|Radio))"
    r"|told (?:the )?[A-Z]{2,}|quoted as saying|news agency|at a (?:news|press) (?:conference|briefing)"
    r"|(?:has|have) (?:said|told)"
    r"|condition of anonymity|declined to (?:comment|say|elaborate|confirm)"
    r"|wrote on (?:Telegram|Twitter|Facebook|X)\b|[Aa]s (?:[A-Z]\w+ (?:has )?)?reported"
    r"|(?:said|reported|says|wrote) (?:on|in) (?:its|an?|the|his|her)"
    r" (?:website|statement|Telegram|Facebook|Twitter|report|interview|social)"
    r"|as (?:quoted|reported) by|according to (?:\w+ )?sources|sources (?:said|told)"
    r"|the (?:agency|newspaper|outlet) (?:said|reported)|press conference in)\b"
)
_SOURCE_LITERALS: Final = (
    "told", "quoted", "news agency", "at a news", "at a press", "has said", "have said", "anonymity", "declined to",
    "wrote on", "wrote in", "reported", "said on", "said in", "says on", "says in", "sources", "the agency",
    "the newspaper", "the outlet", "press conference in",
)  # fmt: skip
"""Each match of `_SOURCES` holds one of them."""
_SENTENCE: Final = regex(r"[.!?](?=\s|$)")
_SINGULAR: Final = regex(r"\b(?:I|I[’'](?:m|ve|d|ll)|My|my)\b(?![.])")
_PLURAL: Final = regex(r"(?:^|[.!?:]\s+|, |\d\.\s+)(?:[Ww]e|[Oo]ur)\b", re.MULTILINE)
_QUOTED: Final = regex(r"“[^”]{0,2000}(?:”|$)|\"[^\"]{0,2000}(?:\"|$)")


def date_in(text: str, passages: tuple[Passage, ...]) -> str:
    """The day the text gives itself, ISO 8601, from a timestamp or dateline; empty if it says none for certain."""
    front = front_matter(text, passages).get("date", "")
    if front and (found := iso_date(front)):
        return found
    for passage in passages[:12]:
        if passage.kind == "timestamp":
            found = iso_date(text[passage.span.start : passage.span.end])
        elif passage.dateline:
            found = iso_date(text[passage.dateline.start : passage.dateline.end])
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


def iso_date(text: str) -> str:
    """The first full date in a short text, as ISO 8601, or empty."""
    if found := _ISO.search(text) or _CHINESE.search(text):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_MONTH.search(text):
        return _iso(int(found[3]), _MONTHS.get(found[2].lower(), 0), int(found[1]))
    if found := _MONTH_DAY.search(text):
        return _iso(int(found[3]), _MONTHS.get(found[1].lower(), 0), int(found[2]))
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
    """The language, ISO 639-1, by script and by its commonest words; "en" when nothing tells."""
    sample = text[:4000].lower()
    if not sample.isascii():
        script = _by_script(sample)
        if script:
            return script
    count = Counter(_WORD.findall(sample))
    scores = {code: sum(count[word] for word in stop) for code, stop in _STOP.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > scores["en"] else "en"


def _by_script(sample: str) -> str:
    """The language that the script alone tells, or empty."""
    letters = len(_LETTER_OF_ANY.findall(sample)) or 1
    shares = {code: len(pattern.findall(sample)) / letters for code, pattern in _SCRIPTS.items()}
    if shares["ja"] > 0.1:
        return "ja"
    code = max(shares, key=lambda code: shares[code])
    if shares[code] <= 1 / 3:
        return ""
    if code == "ru":
        present = set(sample)
        return "uk" if present & _UKRAINIAN and not present & _RUSSIAN else "ru"
    return code


def document_kind(title: str, body: str, labels: int, signed: bool = False) -> DocumentKind:
    """The kind of document: by its title first, then by the voice of its body. `signed`: it has a byline."""
    if _holds(title, _FACTSHEET):
        return "factsheet"
    if labels:
        return "transcript"
    if _is_joint(title, body):
        return "joint"
    if _is_letter(body):
        return "letter"
    if _holds(title, ("readout",)):
        return "readout"
    if _has_sources(body, 2 - signed):
        return "news"
    if _first_person(_QUOTED.sub(" ", body), _holds(title, _SPEECH)):
        return "statement"
    return "statement" if _holds(title, _STATEMENT) and not _CONTACT.search(_lead(body)) else "readout"


def _holds(title: str, phrases: Sequence[str]) -> bool:
    """Does a title hold one of the phrases, whatever marks stand between their words?"""
    words = f" {' '.join(_TITLE_WORD.findall(title.lower()))} "
    return any(f" {phrase} " in words for phrase in phrases)


def _has_sources(body: str, least: int) -> bool:
    """Does a text name its sources, as a news report does, at least so many times?"""
    return sum(map(body.count, _SOURCE_LITERALS)) >= least and len(_SOURCES.findall(body)) >= least


def _is_joint(title: str, body: str) -> bool:
    """Is it said by several together? A "communiqué" that tells more of one office than of all is a report."""
    if "We, the " in body and _WE_THE.match(body):
        return True
    folded = title.lower()
    if not any(literal in folded for literal in _JOINT_LITERALS) or not _JOINT.search(title):
        return False
    alone = len(_ALONE.findall(body))
    return bool(_TOGETHER.search(title)) or alone < _FEW or alone <= len(_MANY.findall(body))


def _lead(body: str) -> str:
    """The first sentence or so of a text."""
    ends = [found.end() for found in _SENTENCE.finditer(body, 40, 600)]
    return body[: ends[0] if ends else 300]


def _is_letter(body: str) -> bool:
    """Does it open with a salutation on its own line, or have one below an address and a close at the end?"""
    lines = [line.strip() for line in body[:1500].splitlines() if line.strip()]
    if lines and is_salutation(lines[0]):
        return True
    return any(is_salutation(line) for line in lines[1:8]) and bool(_VALEDICTION.search(body, max(0, len(body) - 600)))


def _first_person(body: str, speech: bool) -> bool:
    """Does the text speak of itself as "I" or "we" in its own sentences?"""
    sentences = len(_SENTENCE.findall(body)) or 1
    singular, plural = len(_SINGULAR.findall(body)), len(_PLURAL.findall(body))
    if speech:
        return singular + plural >= max(1, sentences * 0.1)
    return singular >= max(1, sentences * 0.08) or plural >= max(2, sentences * 0.3)
