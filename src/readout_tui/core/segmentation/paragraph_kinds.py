"""What a paragraph is: headline, timestamp, byline, heading, caption, furniture, or body. Told by its form alone."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import PassageKind

_MONTHS: Final = (
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october "
    "nov november dec december"
)
_DAYS: Final = (
    "mon monday tue tues tuesday wed wednes wednesday thu thur thurs thursday fri friday sat satur saturday sun sunday"
)
_SHORTENED: Final = frozenset(f"{_MONTHS} {_DAYS} am pm".split())
"""Words of a time that may have a full stop behind them."""
_ZONES: Final = (
    "et ct mt pt est edt cst cdt mst mdt pst pdt gmt utc bst wet west cet cest eet eest msk sast wat cat eat sgt ist "
    "jst kst z"
)
_TIME_WORDS: Final = _SHORTENED | frozenset(
    f"{_ZONES} hr hrs hour hours local time moscow beijing update updated published posted last on at of date end "
    "start modified release released issued the de le".split()
)
_TIME_PIECE: Final = regex(r"\d[\d:.,/+-]*(?:st|nd|rd|th|[tz])?|[^\W\d_]\w*\.?|\S")
_TIME_MARKS: Final = frozenset("|,:;·•()[]*_–—-")
_CHINESE_UNITS: Final = dict.fromkeys(map(ord, "年月日时分"), " ")
_ALNUM: Final = regex(r"[^\W_]")
_DIGIT: Final = regex(r"\d")
_FURNITURE_LINES: Final = frozenset(
    (
        "enditem|end|ends|30|begin text|begin text:|end text|end text:|more|advertisement|print|share|signed:|read more"
        "|related news|related stories|related articles|from|from:|published|published:|location|location:|delivered on"
        "|delivered on:|organisation|organisation:|organisations|organisations:|for immediate release|back to top"
        "|unofficial translation|check against delivery"
    ).split("|")
)
_FURNITURE: Final = regex(
    r"(?:share (?:this|on|via)\b.{0,50}"
    r"|(?:[^\w\n]*(?:suggest to a friend|print|share|e-?mail|back to list|go to (?:the )?list)[^\w\n]*){1,4}"
    r"|[a-z]{2,3}(?:/[a-z]{2,3}){1,3}|[^\n]{2,60}\| ?tel\b[^\n]{3,80}"
    r"|item \d+ of \d+|<[^>]{0,200}>)[.*_]*",
    re.IGNORECASE,
)
_FURNITURE_STARTS: Final = ("share", "suggest to", "print", "email", "e-mail", "back to list", "go to", "item ")
_FURNITURE_MARKS: Final = frozenset("/|<")
_BYLINE: Final = regex(
    r"\(?(?:by|written by|reporting by|authors?|editor|editing by|source|reporter|photographer|translated by|par|por)"
    r"\b:? +[^.!?]{2,80}",
    re.IGNORECASE,
)
_BYLINE_STARTS: Final = (
    "by", "written by", "reporting by", "author", "editor", "editing by", "source", "reporter", "photographer",
    "translated by", "par", "por",
)  # fmt: skip
_SALUTATION: Final = regex(
    r"(?:Dear|My dear|Your Excellency|Your Majesty|Your Highness|Excellency|Excellencies|Estimad[oa]|Уважаем\w+)\b"
    r"(?:[^.,:!\n]|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|(?<=Dr)\.){0,80}[,:]?[ \t]*(?=[\r\n]|$)"
)
_SALUTATION_STARTS: Final = ("Dear", "My dear", "Your ", "Excellenc", "Estimad", "Уважаем")
_CLOSING: Final = regex(
    r"(?:(?:yours|very|most)\b.{0,20}|(?:with|kind|best|warm)\b.{0,30}(?:regards|wishes|respect|gratitude)|sincerely|respectfully"
    r"|atentamente|cordialement)(?: yours)?,?",
    re.IGNORECASE,
)
_CLOSING_STARTS: Final = (
    "yours", "very", "most", "with", "kind", "best", "warm", "sincerely", "respectfully", "atentamente", "cordialement",
)  # fmt: skip
_LONGEST_LINE: Final = 60
"""Characters of a closing, or of a line above links."""
_PLACE_BEFORE: Final = regex(r"^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:, [A-Z][\w.'’ -]{1,30})?, (?=.*\d{4})")
_LINKS: Final = frozenset(["associated links", "related links", "useful links"])
"""What heads a list of links to other pages."""
_AROUND: Final = " \t\r\n:;,.!*#|>-–—•"
_BY_NAME: Final = regex(r"\(?[Bb][Yy] +[A-Z]|\w+(?: by)?: |\(?(?:Written|Reporting|Editing|Translated) by ")
_CAPTION: Final = regex(
    r"(?:\W*(?:photo|file photo|caption|image|figure|picture|video|infographic)\b\s*[:(/-].*"
    r"|.*[(\[](?:xinhua/|photo|image|ap photo|reuters/|afp/|photo by)[^)\]]{0,80}[)\]]\W*)",
    re.IGNORECASE | re.DOTALL,
)
_CAPTION_STARTS: Final = ("photo", "file photo", "caption", "image", "figure", "picture", "video", "infographic")
_CREDITS: Final = ("xinhua/", "photo", "image", "ap photo", "reuters/", "afp/")
_SENTENCE_MARKS: Final = ".!?…。！？;；"
_CLOSERS: Final = "\"'”’»)]*_"
_LEADS: Final = frozenset(
    (
        "background:|details:|context:|note:|notes:|note to editors:|notes to editors:|reference:|for reference:"
        "|contact:|contacts:"
    ).split("|")
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
    first = _ALNUM.search(text)
    if not first:
        return "furniture"
    if len(text) > MAX_TITLE:
        return None
    before, words = text[: first.start()], text[first.start() :].lower()
    if text.startswith("<!--") or _is_furniture(text, before, words):
        return "furniture"
    if _DIGIT.search(text) and (is_timestamp(text) or _is_time_of_place(text)):
        return "timestamp"
    if (words.startswith(_CAPTION_STARTS) or _may_hold_credit(text, words)) and _CAPTION.fullmatch(text):
        return "caption"
    if len(text) < 160 and words.startswith(_BYLINE_STARTS) and _BYLINE.fullmatch(text) and _BY_NAME.match(text):
        return "byline"
    return None


def _is_furniture(text: str, before: str, words: str) -> bool:
    """Part of the page rather than of the account. `words` is the text in lower case behind the marks `before` it."""
    if before in {"", "(", "-"} and words.rstrip(".*_)-") in _FURNITURE_LINES:
        return True
    may_be = words.startswith(_FURNITURE_STARTS) or not _FURNITURE_MARKS.isdisjoint(text)
    return may_be and bool(_FURNITURE.fullmatch(text))


def _may_hold_credit(text: str, words: str) -> bool:
    """Who took a picture stands in brackets."""
    return ("(" in text or "[" in text) and any(credit in words for credit in _CREDITS)


def is_timestamp(text: str) -> bool:
    """Nothing but date and time words, and at least one digit."""
    return len(text) <= 100 and bool(_DIGIT.search(text)) and _is_time(text)


def _is_time(text: str) -> bool:
    """Nothing but date and time words, numbers, and marks between them."""
    plain = text.lower().translate(_CHINESE_UNITS).replace("a.m", "am").replace("p.m", "pm")
    return all(
        piece[0].isdecimal()
        or piece in _TIME_WORDS
        or piece in _TIME_MARKS
        or (piece[-1] == "." and piece[:-1] in _SHORTENED)
        for piece in _TIME_PIECE.findall(plain)
    )


def _is_time_of_place(text: str) -> bool:
    """A place and a time: "Geneva, 4 May 2021"."""
    _, comma, last = text.rpartition(", ")
    return bool(comma) and _is_time(last) and is_timestamp(_PLACE_BEFORE.sub("", text))


def heads_links(text: str) -> bool:
    """A line above links to other pages."""
    if len(text) > _LONGEST_LINE:
        return False
    line = text.rstrip(_AROUND).lower()
    return line == "see also" or line.lstrip(_AROUND) in _LINKS


def sentence_end(text: str) -> str:
    """The marks with which it ends as a sentence does, without quotation marks behind them; empty if it does not."""
    bare = text.rstrip(_CLOSERS)
    return bare[len(bare.rstrip(_SENTENCE_MARKS)) :]


def is_sentence(text: str) -> bool:
    """Does it end as a sentence does?"""
    return bool(sentence_end(text.rstrip("*_ ")))


def is_heading(text: str) -> bool:
    """A short line that is no sentence: "# Trade", "**Yemen**", "Regional Security", "BACKGROUND"."""
    if text.startswith("#") and text.lstrip("#").startswith(" "):
        return True
    if text.endswith(":") and (text.lower() in _LEADS or (len(text) < 60 and _MATTER.search(text) and _titled(text))):
        return True
    if len(text) > 160 or text.endswith((":", ",", ";")):
        return False
    if text.startswith(("**", "__")) and _BOLD.fullmatch(text):
        return not sentence_end(text)
    if sentence_end(text) or len(text) > 90:
        return False
    return _titled(text)


def is_title(text: str, following: str = "") -> bool:
    """Can the first paragraph be the headline? "X in a call with Y:" can, if its second half follows."""
    if len(text) > MAX_TITLE:
        return False
    bare = text.strip("*_# ")
    if bare.startswith("Dear ") or bare.endswith(",") or (bare.endswith(":") and not is_subtitle(following)):
        return False
    ended = sentence_end(bare)
    return not ended or (ended[0] in "?!…" and len(bare) < 150)


def is_subtitle(text: str) -> bool:
    """A line after the headline that still belongs to it: no sentence, no lead of a list."""
    bare = text.rstrip("*_ ")
    return len(text) <= MAX_TITLE and not bare.endswith((":", ",")) and not sentence_end(bare)


def is_salutation(text: str) -> bool:
    """ "Dear Mr. President," on a line of its own."""
    return text.startswith(_SALUTATION_STARTS) and bool(_SALUTATION.fullmatch(text))


def is_closing(text: str) -> bool:
    """ "Yours sincerely,": what follows is a signature."""
    if len(text) > _LONGEST_LINE or not text.lower().startswith(_CLOSING_STARTS):
        return False
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
    return len(bare) < 90 and "," in bare and not sentence_end(bare) and _titled(bare)


def _titled(text: str) -> bool:
    """Are all words but the small ones capitalised, or is there no lower case at all?"""
    words = [word.strip("*_\"'“”‘’()[].,:;<>/") for word in text.split()]
    words = [word for word in words if word and word[0].isalpha()]
    return bool(words) and len(words) <= 14 and all(not word[0].islower() or word.lower() in _SMALL for word in words)
