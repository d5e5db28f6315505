"""The form of a speaker label: what stands before the words of a transcript and may name who says them.

    [00:00:12] **Ms. Okoye** (Savanna) – smiling –: (inaudible) We agree.
    ^ lead     ^ name        ^ additions          ^ closer ^ aside

    lead        emphasis, ">>", the time
    letter      "Q", "A" and their kind in other languages, with any closer
    name        words with capitals and a few small ones; in languages without capitals, a few characters
    additions   country, agency, handle, time or language in brackets, a gesture between dashes
    closer      a colon; a full stop behind capitals ("Mr. HALVORSEN. We"); ".-", a dash behind capitals or a turn word
    aside       a remark in brackets that follows

Whether something of this form is a label is decided by the text as a whole (`labels`).
"""

import re
from functools import cache
from typing import Final, NamedTuple

from readout_tui.core.data.language_schema import LabelWords
from readout_tui.core.lazy_regex import regex

LONGEST: Final = 160
"""A label is at most so many characters long."""
_LONGEST_NAME: Final = 130
_LONGEST_BEFORE_DASH: Final = 40
_LONGEST_TITLE: Final = 5
"""Characters of a title with a full stop: "Mr.", "Prof."."""
_MOST_WORDS: Final = 16
_MOST_CHARACTERS: Final = 16
"""Of a name in a language without capitals and spaces."""
_AROUND_NAME: Final = " \t\xa0\u3000*_.,“”\"'«»"
_LEAD: Final = regex(
    r"(?:[*_>\s]+|[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?(?:\s*[–—-])?(?=[\s*_>]))+"
)
_FIRST_WORD: Final = regex(r"[^\W\d_]+")
_OFFICE: Final = regex(r"[^\W\d_][\w’'-]*")
_COLONS: Final = ":：﹕"
_CUT: Final = regex(r"[(（\[]|,?\s[–—-]")
"""Where the name ends and the additions begin."""
_ADDED: Final = (
    r"(?:,?\s[^:：\n(（–—]{1,60}?)?"
    r"(?:\s*[(（][^)）\n]{1,80}[)）]|\s*\[[^\]\n]{1,80}\]|,?\s[–—-]\s?[^:：\n–—]{1,60}?\s?[–—-]){0,3}"
)
_ASIDE: Final = r"\s*(?P<aside>[(\[][^)\]\n]{1,60}[)\]]\s*)?"
_COLON: Final = regex(rf"[*_]{{0,3}}(?P<added>{_ADDED})[\s*_]*(?P<closer>[:：﹕])(?!\d|//)[-–—]*[*_]{{0,3}}{_ASIDE}")
_DASH: Final = regex(
    rf"[*_]{{0,3}}(?P<added>{_ADDED})[*_]{{0,3}}(?P<closer>\.\s?[-–—]+|\s[-–—]+)[*_]{{0,3}}(?=\s|¿){_ASIDE}"
)
_CAPITALS: Final = regex(
    r"(?P<name>(?:[^\W\d_][\w.'’-]*\s){0,4}?[^\W\d_a-zß-ÿа-яё][^\W\d_a-zß-ÿа-яё'’-]{2,}"
    r"(?: (?:of|de) [A-Z]\w+(?: [A-Z]\w+)?)?)"
    rf"(?P<added>{_ADDED})(?P<closer>\.)(?:\s?[-–—]+)?(?=\s+.{{0,40}}?[a-zß-ÿа-яё]{{2}}){_ASIDE}"
)


class Label(NamedTuple):
    """Something with the form of a label, in a text."""

    name: str  # its own words, without marks
    stop: int  # where what is said begins
    aside: int  # where the remark in brackets that follows begins; `stop` if there is none
    closer: str  # ":", ".", "-", or "" behind a letter that only blanks follow
    letter: bool  # "Q", "A"
    added: str  # additions in brackets or dashes
    marked: bool  # it has emphasis, ">>" or a time of its own


@cache
def _letter(letters: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<name>{'|'.join(map(re.escape, letters))})\d{{0,2}}[*_]{{0,3}}"
        r"(?:\s?(?P<closer>[:：﹕]|\.(?=[\s*_–—-]|$)|[-–—](?=\s))[-–—]*|(?P<blank>(?=\s{2}|\s+[^\W\d_a-zß-ÿа-яё]|\s+[(“\"¿])))[*_]{0,3}"
        rf"{_ASIDE}"
    )


def parse(text: str, start: int, end: int, words: LabelWords) -> Label | None:
    """What has the form of a label at `start` and ends before `end`, or None. Cheap tests come first."""
    at, near = _after_lead(text, start, end), min(end, start + LONGEST)
    if at >= near:
        return None
    if text.startswith(words.letters, at):
        letter = _by_letter(text, at, near, end, words)
        if letter:
            return letter._replace(marked=True) if at > start else letter
    label = _named(text, at, near, min(end, near + 60), words)
    return label._replace(marked=True) if label and at > start else label


def _named(text: str, at: int, near: int, end: int, words: LabelWords) -> Label | None:
    """The label with a name that begins at `at`, by whichever closer is there."""
    window = text[at:near]
    if not (words.caseless or window[0].isupper() or "-" in window[:4] or _first_word(window) in words.titles):
        return None
    label = _with_colon(text, at, near, end, words) if any(colon in window for colon in _COLONS) else None
    if label is None and ("-" in window or "–" in window or "—" in window):
        label = _with_dash(text, at, near, end, words)
    if label is None and ". " in window:
        label = _with_full_stop(text, at, near, end, words)
    return label


def _by_letter(text: str, at: int, near: int, end: int, words: LabelWords) -> Label | None:
    """ "Q.", "A  ", "**Q:**"; but not the initial of a name ("A. Roe:")."""
    found = _letter(words.letters).match(text, at, end)
    if found is None:
        return None
    blank = not found["closer"]
    if blank and found["name"] != words.letters[0] and not text[found.end("blank") : found.end("blank") + 2].isspace():
        return None
    named = _with_colon(text, at, near, min(end, near + 60), words) if found["closer"] == "." else None
    return named if named and " " in named.name else _label(found["name"], found, marked=False, letter=True)


def _after_lead(text: str, start: int, end: int) -> int:
    """The offset after emphasis, ">>" and the time that stand before a name."""
    if text[start].isalpha():
        return start
    found = _LEAD.match(text, start, min(end, start + 40))
    return found.end() if found else start


def _label(name: str, found: re.Match[str], marked: bool, letter: bool = False) -> Label:
    closer = found["closer"] or ""
    kind = ":" if closer in (":", "：", "﹕") else "-" if closer[-1:] in ("-", "–", "—") else closer
    aside = found.start("aside") if found["aside"] else found.end()
    added = "" if letter else found["added"].strip()
    return Label(name.strip(_AROUND_NAME), found.end(), aside, kind, letter, added, marked)


def _with_colon(text: str, at: int, near: int, end: int, words: LabelWords) -> Label | None:
    colon = min((i for i in (text.find(mark, at, near) for mark in _COLONS) if i >= 0), default=-1)
    if colon < 0:
        return None
    cut = _CUT.search(text, at + 1, colon)
    stop = cut.start() if cut else colon
    stop = _turn_word(text, at, stop, words) or stop
    if stop - at > _LONGEST_NAME or not is_name(text[at:stop], words):
        return None
    stop = at + len(text[at:stop].rstrip(" \t\xa0\u3000*_"))
    found = _COLON.match(text, stop, end)
    return _label(text[at:stop], found, text[stop] in "*_") if found and found.start("closer") < near else None


def _turn_word(text: str, at: int, stop: int, words: LabelWords) -> int:
    """Where a turn word ends that somebody is named behind ("Question, the Herald", "Question from AFP"); 0 if none."""
    word = _FIRST_WORD.match(text, at, stop)
    if word is None or word.group().lower() not in words.turns:
        return 0
    rest = text[word.end() : stop].strip()
    named = rest.startswith(",") or rest.partition(" ")[0].lower() in words.small
    return word.end() if named else 0


def _with_dash(text: str, at: int, near: int, end: int, words: LabelWords) -> Label | None:
    """A turn word or capitals before a dash: "PREGUNTA.- ¿Y", "BERG — We"."""
    near = min(near, at + _LONGEST_BEFORE_DASH)
    cuts = (i for i in (text.find(mark, at, near) for mark in "-–—([") if i >= 0)
    cut = min(cuts, default=-1)
    name = text[at:cut].rstrip(" .*_") if cut > at else ""
    if (
        not name
        or not (text[cut - 1] == "." or name.isupper() or name.lower() in words.turns)
        or not is_name(name, words)
    ):
        return None
    found = _DASH.match(text, at + len(name), end)
    return _label(name, found, marked=False) if found else None


def _with_full_stop(text: str, at: int, near: int, end: int, words: LabelWords) -> Label | None:
    """Capitals or a turn word before a full stop: "Mr. HALVORSEN. We", "The PRESIDENT. Order", "Question 2. Why"."""
    stop = text.find(". ", at, near)
    if text[at:stop].lower().rstrip(" 0123456789") in words.turns:
        return Label(text[at:stop].rstrip(" 0123456789"), stop + 2, stop + 2, ".", letter=False, added="", marked=False)
    if stop - at <= _LONGEST_TITLE and not text[stop - 1].isupper():
        stop = text.find(". ", stop + 1, near)  # "Mr. "
    if stop < at + 3 or not any(word.isupper() and len(word) > 2 for word in text[at:stop].split()):
        return None
    found = _CAPITALS.match(text, at, end)
    return _label(found["name"], found, marked=False) if found and is_name(found["name"], words) else None


def is_name(head: str, words: LabelWords) -> bool:
    """True if all words may belong to the name, office or group in a label."""
    head = head.strip(_AROUND_NAME)
    parts = head.replace(",", " ").split()
    if not parts or len(parts) > _MOST_WORDS:
        return False
    if words.caseless:
        return (" " in head or len(head) <= _MOST_CHARACTERS) and all(_is_word(part) for part in parts)
    if not _begins_name(parts, words):
        return False
    if parts[0].lower() in words.beside_titles:
        parts = [part for part in parts if part not in words.beside_titles] or parts
    return all(_may_belong(part, words) for part in parts[:-1]) and (
        _may_belong(parts[-1], words) or parts[-1].isdigit()
    )


def _begins_name(parts: list[str], words: LabelWords) -> bool:
    """True for a capital, an office without one before a name ("министр Варга"), a small article ("al-Hashimi")."""
    first = parts[0]
    if first[0].isupper() or (first in words.titles and parts[-1][0].isupper()):
        return True
    return first[:2].islower() and "-" in first and first.partition("-")[2][:1].isupper()


def _first_word(text: str) -> str:
    found = _OFFICE.match(text)
    return found.group() if found else ""


def _is_word(part: str) -> bool:
    return all(letter.isalnum() or letter in "·・-'’." for letter in part)


def _may_belong(part: str, words: LabelWords) -> bool:
    """True for a word with a capital, also behind "d’" or "al-", a small word or group noun, a number, an initial."""
    bare = part.strip("()[]“”\"'‘’")
    if not bare:
        return False
    if bare[0].isupper() or bare.lower().rstrip(".") in words.small or bare.lower() in words.groups:
        return _is_word(bare.replace("/", ""))
    return bare[:4].partition("’")[2][:1].isupper() or bare[:4].replace("'", "-").partition("-")[2][:1].isupper()


def label_of(label: str, words: LabelWords) -> Label:
    """A label that stands in a text, by its parts ("**Ms. Okoye** (Savanna):" -> "Ms. Okoye", "(Savanna)")."""
    bare = label.rstrip()
    closed = bare if bare.rstrip("*_ ")[-1:] in (*":：﹕.-–—", ")", "]") else f"{bare}:"
    for text in (f"{closed} x", f"{bare}: x", f"{bare.rstrip('*_ ')} Xx x"):
        found = parse(text, 0, len(text), words)
        if found:
            return found
    return Label(label.strip(_AROUND_NAME + ":："), len(label), len(label), "", letter=False, added="", marked=False)
