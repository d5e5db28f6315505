"""What a paragraph is - headline, timestamp, byline, heading, caption, furniture, or body - by its form alone.

The words are those of the language of the text (`PageForms`, `Dates`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from readout_tui.core.data.language_schema import Dates, Guarded, Language, PageForms
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import PassageKind
from readout_tui.core.segmentation.document_type import body_before_date

_TIME_PIECE: Final = regex(r"\d[\d:.,/+-]*(?:st|nd|rd|th|[tz])?|[^\W\d_]\w*\.?|\S")
_TIME_MARKS: Final = frozenset("|,:;·•()[]*_–—->")
_CHINESE_UNITS: Final = dict.fromkeys(map(ord, "年月日时分"), " ")
_ALNUM: Final = regex(r"[^\W_]")
_DIGIT: Final = regex(r"\d")
_FURNITURE_MARKS: Final = frozenset("/|<©")
_LONGEST_BYLINE: Final = 160
_LONGEST_CREDIT: Final = 60
_LONGEST_DIRECTION: Final = 300
_CREDIT: Final = regex(r"[*_]{0,2}(?:\([^().!?。！？]+\)|（[^（）.!?。！？]+）|\[[^\[\].!?。！？]+\])[*_]{0,2}")
_SECOND: Final = regex(r"[.!?]\s+[^\W\d_a-zß-ÿа-яё]")
"""A second sentence."""
_DIRECTION: Final = regex(r"[*_]{0,3}(?:\([^()]+\)|（[^（）]+）|\[[^\[\]]+\])[*_.]{0,3}", re.DOTALL)
_PAGE: Final = regex(
    r"\W*(?:(?:page|p\.|стр\.|página|pág\.|seite|第) *)?\d{1,4} *(?:/|of|из|de|sur|von|页，共) *\d{1,4}页?\W*",
    re.IGNORECASE,
)
_TRAIL: Final = regex(r"[^<>\n]{1,40}(?: ?[>›»] ?[^<>›»\n]{1,60}){1,6}")
"""The way through a site to this page: "Home > News > Foreign policy"."""
_LONGEST_LINE: Final = 60
"""Characters at most of a letter's closing, or of a line that heads a list of links."""
_PLACE_BEFORE: Final = regex(r"^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:, [A-Z][\w.'’ -]{1,30})?, (?=.*\d{4})")
_AROUND: Final = " \t\r\n:;,.!*#|>-–—•"
_SENTENCE_MARKS: Final = ".!?…。！？;；"
_CLOSERS: Final = "\"'”’»)]*_"
_BOLD: Final = regex(r"(\*\*|__)(?:(?!\n\n).)+\1[:.]?", re.DOTALL)
MAX_TITLE: Final = 300
"""Characters at most of a headline; a longer first paragraph is body."""


def by_form(text: str, language: Language) -> PassageKind | None:
    """The kind that the form of a paragraph shows, or None for prose."""
    first = _ALNUM.search(text)
    if not first:
        return "furniture"
    if len(text) > MAX_TITLE:
        return None
    page = language.page
    before, words = text[: first.start()], text[first.start() :].lower()
    if text.startswith("<!--") or _is_furniture(text, before, words, page):
        return "furniture"
    if _DIGIT.search(text) and _is_time_and_place(text, language):
        return "timestamp"
    may_be_caption = words.startswith(page.captions.literals) or _may_hold_credit(text, words, page)
    if may_be_caption and page.captions.pattern.fullmatch(text):
        return "caption"
    if _is_byline(text, words, page):
        return "byline"
    return "furniture" if _is_debris(text) else None


def _is_furniture(text: str, before: str, words: str, page: PageForms) -> bool:
    """True for a part of the page, not of the account. `words` is the lower-case text after the marks `before`."""
    if before in {"", "(", "-"} and words.rstrip(".!*_)-") in page.furniture_lines:
        return True
    may_be = words.startswith(page.furniture.literals) or not _FURNITURE_MARKS.isdisjoint(text)
    return may_be and bool(page.furniture.pattern.fullmatch(text))


def _is_debris(text: str) -> bool:
    """True for a number of a page, the way to it, and a credit in brackets ("（外交部）", "(Xinhua)")."""
    if text[-1] in ")）]*_" and len(text) <= _LONGEST_CREDIT and not _DIGIT.search(text) and _CREDIT.fullmatch(text):
        return True
    if len(text) < _LONGEST_LINE and _PAGE.fullmatch(text):
        return True
    return (">" in text or "›" in text) and not sentence_end(text) and bool(_TRAIL.fullmatch(text))


def is_stage_direction(text: str, clerk: Guarded) -> bool:
    """True for a line of whoever keeps the record of a transcript: "(Laughter.)", "The meeting rose at noon."."""
    if len(text) > _LONGEST_DIRECTION:
        return False
    if text[-1] in ")）]*_." and _DIRECTION.fullmatch(text):
        return True
    lower = text.lower()
    found = any(literal in lower for literal in clerk.literals) and clerk.pattern.fullmatch(text)
    return bool(found) and not _SECOND.search(text)


def _may_hold_credit(text: str, words: str, page: PageForms) -> bool:
    """True if the text has a bracket, as every credit of a picture does."""
    return ("(" in text or "[" in text) and any(credit in words for credit in page.credits)


def _is_byline(text: str, words: str, page: PageForms) -> bool:
    """ "By Jane Doe", "(Reporting by Jane Doe)", "Source: the ministry"."""
    if len(text) >= _LONGEST_BYLINE or not words.startswith(page.bylines):
        return False
    return bool(_byline(page.bylines).fullmatch(text) and page.by_name.match(text))


@cache
def _byline(words: tuple[str, ...]) -> re.Pattern[str]:
    return regex(rf"\(?(?:{'|'.join(words)})\b(?:\s?[:：]\s*| +)[^.!?]{{2,80}}", re.IGNORECASE)


def is_timestamp(text: str, dates: Dates) -> bool:
    """True for nothing but words of date and time, with at least one digit."""
    return len(text) <= 100 and bool(_DIGIT.search(text)) and _is_time(text, dates)


def _is_time(text: str, dates: Dates) -> bool:
    """Nothing but date and time words, numbers, and marks between them."""
    plain = text.lower().translate(_CHINESE_UNITS).replace("a.m", "am").replace("p.m", "pm")
    return all(
        piece[0].isdecimal()
        or piece in dates.time_words
        or piece in _TIME_MARKS
        or (piece[-1] == "." and piece[:-1] in dates.abbreviated)
        for piece in _TIME_PIECE.findall(plain)
    )


def _is_time_and_place(text: str, language: Language) -> bool:
    """A time, a place and a time, or a body and a time ("Ministry of Trade, 4 May 2021")."""
    if is_timestamp(text, language.dates) or _is_time_of_place(text, language.dates):
        return True
    line = " ".join(text.split()).strip("*_ ")
    body = body_before_date(line, language) if ", " in line and len(line) <= _LONGEST_BYLINE else ""
    return bool(body) and is_timestamp(line[len(body) :], language.dates)


def _is_time_of_place(text: str, dates: Dates) -> bool:
    """A place and a time: "Geneva, 4 May 2021"."""
    _, comma, last = text.rpartition(", ")
    return bool(comma) and _is_time(last, dates) and is_timestamp(_PLACE_BEFORE.sub("", text), dates)


def heads_links(text: str, page: PageForms) -> bool:
    """True for a line that heads a list of links to other pages."""
    if len(text) > _LONGEST_LINE:
        return False
    line = text.rstrip(_AROUND).lower()
    return line in page.see_also or line.lstrip(_AROUND) in page.links_above


def sentence_end(text: str) -> str:
    """The marks that end the text as a sentence, without closing quotation marks; empty if it does not end like one."""
    bare = text.rstrip(_CLOSERS)
    return bare[len(bare.rstrip(_SENTENCE_MARKS)) :]


def is_sentence(text: str) -> bool:
    """True if it ends like a sentence."""
    return bool(sentence_end(text.rstrip("*_ ")))


def is_heading(text: str, page: PageForms) -> bool:
    """A short line that is no sentence: "# Trade", "**Yemen**", "Regional Security", "BACKGROUND"."""
    if text.startswith("#") and text.lstrip("#").startswith(" "):
        return True
    if text.endswith(":") and (text.lower() in page.leads or _names_matter(text, page)):
        return True
    if len(text) > 160 or text.endswith((":", ",", ";")):
        return False
    if text.startswith(("**", "__")) and _BOLD.fullmatch(text):
        return not sentence_end(text)
    if sentence_end(text) or len(text) > 90:
        return False
    return _titled(text, page)


def _names_matter(text: str, page: PageForms) -> bool:
    """True for a topic (not a name) and a colon: "Political Cooperation:"."""
    return len(text) < 60 and bool(page.matters.search(text)) and _titled(text, page)


def is_title(text: str, following: str, page: PageForms) -> bool:
    """True if the first paragraph may be the headline. "X in a call with Y:" may be, if its second half follows."""
    if len(text) > MAX_TITLE:
        return False
    bare = text.strip("*_# ")
    if bare.startswith(page.addresses) or bare.endswith(",") or (bare.endswith(":") and not is_subtitle(following)):
        return False
    ended = sentence_end(bare)
    return not ended or (ended[0] in "?!…" and len(bare) < 150)


def is_subtitle(text: str) -> bool:
    """True for a line after the headline that still belongs to it: neither a sentence nor the lead of a list."""
    bare = text.rstrip("*_ ")
    return len(text) <= MAX_TITLE and not bare.endswith((":", ",")) and not sentence_end(bare)


def is_salutation(text: str, page: PageForms) -> bool:
    """ "Dear Mr. President," on a line of its own."""
    return text.startswith(page.salutations) and bool(_salutation(page.salutations).fullmatch(text))


@cache
def _salutation(openings: tuple[str, ...]) -> re.Pattern[str]:
    return regex(
        rf"(?:{'|'.join(openings)})\b"
        r"(?:[^.,:!\n]|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|(?<=Dr)\.){0,80}[,:]?[ \t]*(?=[\r\n]|$)"
    )


def is_closing(text: str, page: PageForms) -> bool:
    """ "Yours sincerely,": what follows is a signature."""
    return len(text) <= _LONGEST_LINE and any(closing.is_all_of(text) for closing in page.closings)


def is_short_line(text: str) -> bool:
    """A few words that are no sentence and no list lead: "Key deliverables", or such in quotation marks."""
    if text[0] in '"“«' and text[-1] in '"”»':
        text = text[1:-1] or text
    return (
        len(text) <= 60
        and len(text.split()) <= 6
        and text[0].isupper()
        and text[-1].isalnum()
        and not _DIGIT.search(text)
        and "\n" not in text
    )


def is_place(text: str, page: PageForms) -> bool:
    """A line that only says where: "**Jeddah, Saudi Arabia**", "*Hotel Example  <newline> Munich, Germany*"."""
    bare = text.strip("*_ ")
    return len(bare) < 90 and "," in bare and not sentence_end(bare) and _titled(bare, page)


def _titled(text: str, page: PageForms) -> bool:
    """True if all words but the small ones are capitalised, or if there is no lower case at all."""
    words = [word.strip("*_\"'“”‘’()[].,:;<>/") for word in text.split()]
    words = [word for word in words if word and word[0].isalpha()]
    return (
        bool(words) and len(words) <= 14 and all(not word[0].islower() or word.lower() in page.small for word in words)
    )
