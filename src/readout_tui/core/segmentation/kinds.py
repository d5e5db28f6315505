"""What a paragraph is: headline, timestamp, byline, heading, caption, furniture, or body. Told by its form alone."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.model import PassageKind
from readout_tui.core.pattern import regex

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_TIME_WORD: Final = regex(
    rf"\s*(?:\d[\d:.,/+-]*(?:st|nd|rd|th|[tz])?|{_MONTH}\b\.?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    r"|[ap]\.?m\b\.?|(?:[ecmpws][esdag]?[sd]?t|gmt|utc|cest|eest|eet|bst|ist|jst|kst|msk|z|hrs?|hours?|local|time|moscow|beijing)\b"
    r"|(?:updated?|published|posted|last|on|at|of|date|end|start|modified|release[d]?|issued|the)\b"
    r"|年|月|日|时|分|de\b|le\b|[|,:;·•()\[\]*_–—-]+)",
    re.IGNORECASE,
)
_ALNUM: Final = regex(r"[^\W_]")
_DIGIT: Final = regex(r"\d")
_FURNITURE: Final = regex(
    r"(?:enditem|\(?ends?\)?|-?30-?|(?:begin|end) text:?|\(?more\)?|advertisement|print"
    r"|share(?: (?:this|on|via)\b.{0,50})?"
    r"|(?:[^\w\n]*(?:suggest to a friend|print|share|e-?mail|back to list|go to (?:the )?list)[^\w\n]*){1,4}"
    r"|[a-z]{2,3}(?:/[a-z]{2,3}){1,3}|[^\n]{2,60}\| ?tel\b[^\n]{3,80}|signed:"
    r"|read more|related (?:news|stories|articles)"
    r"|(?:from|published|location|delivered on|organisations?):?"
    r"|for immediate release|back to top|unofficial translation|check against delivery"
    r"|item \d+ of \d+|<[^>]{0,200}>)[.*_]*",
    re.IGNORECASE,
)
_BYLINE: Final = regex(
    r"\(?(?:by|written by|reporting by|authors?|editor|editing by|source|reporter|photographer|translated by|par|por)"
    r"\b:? +[^.!?]{2,80}",
    re.IGNORECASE,
)
_SALUTATION: Final = regex(
    r"(?:Dear|My dear|Your Excellency|Your Majesty|Your Highness|Excellency|Excellencies|Estimad[oa]|Уважаем\w+)\b"
    r"(?:[^.,:!\n]|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|(?<=Dr)\.){0,80}[,:]?[ \t]*(?=[\r\n]|$)"
)
_CLOSING: Final = regex(
    r"(?:(?:yours|very|most)\b.{0,20}|(?:with|kind|best|warm)\b.{0,30}(?:regards|wishes|respect|gratitude)|sincerely|respectfully"
    r"|atentamente|cordialement)(?: yours)?,?",
    re.IGNORECASE,
)
_PLACE_BEFORE: Final = regex(r"^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:, [A-Z][\w.'’ -]{1,30})?, (?=.*\d{4})")
LINKS: Final = regex(r"\W*(?:associated|related|useful) links\W*|see also\W*", re.IGNORECASE)
"""Heads a list of links to other pages."""
_BY_NAME: Final = regex(r"\(?[Bb][Yy] +[A-Z]|\w+(?: by)?: |\(?(?:Written|Reporting|Editing|Translated) by ")
_CAPTION: Final = regex(
    r"(?:\W*(?:photo|file photo|caption|image|figure|picture|video|infographic)\b\s*[:(/-].*"
    r"|.*[(\[](?:xinhua/|photo|image|ap photo|reuters/|afp/|photo by)[^)\]]{0,80}[)\]]\W*)",
    re.IGNORECASE | re.DOTALL,
)
_SENTENCE_END: Final = regex(r"[.!?…。！？;；]+[\"'”’»)\]*_]*$")
_LEAD: Final = regex(
    r"(?:Background|Details|Context|Notes?(?: to editors)?|Reference|For reference|Contacts?):", re.IGNORECASE
)
"""Words that head what follows though a colon ends them."""
_MATTER: Final = regex(
    r"(?:tion|ions|ity|ment|ance|ence|ics|ing|airs|ties|sues|ters|ergy|rade|ture|ealth|ights)"
    r"(?: (?:and|of|in|for) [\w ]+)?:$"
)
"""A noun of a matter rather than a name, and a colon: "Political Cooperation:"."""
_BOLD: Final = regex(r"(\*\*|__)(?:(?!\n\n).)+\1[:.]?", re.DOTALL)
_SMALL: Final = frozenset(
    "a an the of and or in on for to with at by from as de la le les des du el los las y en sur et и в на о".split()
)

MAX_TITLE: Final = 300
"""Characters a headline has at most; longer first paragraphs are body."""


def by_form(text: str) -> PassageKind | None:
    """The kind of a paragraph that its own form gives away, or None for prose."""
    if not _ALNUM.search(text):
        return "furniture"
    if len(text) > MAX_TITLE:
        return None
    if text.startswith("<!--") or _FURNITURE.fullmatch(text):
        return "furniture"
    if _DIGIT.search(text) and (is_timestamp(text) or is_timestamp(_PLACE_BEFORE.sub("", text))):
        return "timestamp"
    if _CAPTION.fullmatch(text):
        return "caption"
    if len(text) < 160 and _BYLINE.fullmatch(text) and _BY_NAME.match(text):
        return "byline"
    return None


def is_timestamp(text: str) -> bool:
    """Nothing but date and time words, and at least one digit."""
    if len(text) > 100 or not _DIGIT.search(text):
        return False
    at = 0
    while at < len(text):
        found = _TIME_WORD.match(text, at)
        if not found or found.end() == at:
            return not text[at:].strip()
        at = found.end()
    return True


def is_sentence(text: str) -> bool:
    """Does it end as a sentence does?"""
    return bool(_SENTENCE_END.search(text.rstrip("*_ ")))


def is_heading(text: str) -> bool:
    """A short line that is no sentence: "# Trade", "**Yemen**", "Regional Security", "BACKGROUND"."""
    if text.startswith("#") and text.lstrip("#").startswith(" "):
        return True
    if _LEAD.fullmatch(text) or (len(text) < 60 and _MATTER.search(text) and _titled(text)):
        return True
    if len(text) > 160 or text.endswith((":", ",", ";")):
        return False
    if _BOLD.fullmatch(text):
        return not _SENTENCE_END.search(text.rstrip("*_"))
    if _SENTENCE_END.search(text) or len(text) > 90:
        return False
    return _titled(text)


def is_title(text: str, following: str = "") -> bool:
    """Can the first paragraph be the headline? "X in a call with Y:" can, if its second half follows."""
    if len(text) > MAX_TITLE:
        return False
    bare = text.strip("*_# ")
    if bare.startswith("Dear ") or bare.endswith(",") or (bare.endswith(":") and not is_subtitle(following)):
        return False
    ended = _SENTENCE_END.search(bare)
    return not ended or (ended.group()[0] in "?!…" and len(bare) < 150)


def is_subtitle(text: str) -> bool:
    """A line after the headline that still belongs to it: no sentence, no lead of a list."""
    bare = text.rstrip("*_ ")
    return len(text) <= MAX_TITLE and not bare.endswith((":", ",")) and not _SENTENCE_END.search(bare)


def is_salutation(text: str) -> bool:
    """ "Dear Mr. President," on a line of its own."""
    return bool(_SALUTATION.fullmatch(text))


def is_closing(text: str) -> bool:
    """ "Yours sincerely,": what follows is a signature."""
    return bool(_CLOSING.fullmatch(text))


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


def is_place(text: str) -> bool:
    """A line that only says where: "**Jeddah, Saudi Arabia**", "*Hotel Example  <newline> Munich, Germany*"."""
    bare = text.strip("*_ ")
    return len(bare) < 90 and "," in bare and not _SENTENCE_END.search(bare) and _titled(bare)


def _titled(text: str) -> bool:
    """Are all words but the small ones capitalised, or is there no lower case at all?"""
    words = [word.strip("*_\"'“”‘’()[].,:;<>/") for word in text.split()]
    words = [word for word in words if word and word[0].isalpha()]
    return bool(words) and len(words) <= 14 and all(not word[0].islower() or word.lower() in _SMALL for word in words)
