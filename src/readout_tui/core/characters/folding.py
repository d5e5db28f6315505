"""Folding: the one form in which texts, queries and names are compared and searched.

What folds to what, and why:
    case            to lower case, by full case folding: "STRASSE" meets "Straße"
    accents         dropped, composed or not: "Díaz" meets "Diaz", "Erdoğan" meets "Erdogan"
    width, ligature to the plain letters: full-width "ＣＯＶＩＤ" and "ﬁnal" are found as typed
    quotes          curly, low, angle and prime to ' or "
    hyphens, dashes to one space each. Accounts of one call write "Díaz-Canel", "Diaz Canel" and
                    "anti-epidemic", "anti epidemic" side by side, and a dash between clauses separates words
                    as a space does; so all three must meet. A regular expression can still tell them apart.
    white space     each character to one space, so that a soft wrap does not break a phrase
    invisible       soft hyphens, joiners, variation selectors, direction controls: dropped, so that text
                    cannot be hidden from a search; the Arabic stroke that only makes a word longer, too
Only single characters are mapped, so folding is a homomorphism: fold(a + b) = fold(a) + fold(b).
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from readout_tui.core.model import Checkpoint, Span, unwatched

_HYPHENS = (
    "-\u00b7\u058a\u05be\u2010\u2011\u2012\u2013\u2014\u2015\u2027\u2043\u2212\u2e3a\u2e3b"
    "\u30fb\ufe58\ufe63\uff0d\uff65"
)
_SINGLE = "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\uff07\uff40"
_DOUBLE = '"\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff02'
_LETTERS = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŋ": "n"}
_PLAIN = {
    **dict.fromkeys(_HYPHENS, " "),
    **dict.fromkeys(_SINGLE, "'"),
    **dict.fromkeys(_DOUBLE, '"'),
    **_LETTERS,
}
_ASCII = {ord(c): " " for c in "-\t\n\v\f\r\x1c\x1d\x1e\x1f"} | {ord("`"): "'"}
_ASCII |= {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_MARKS = (
    (0x0300, 0x036F),  # combining diacritics
    (0x0483, 0x0487),
    (0x0591, 0x05BD),  # Hebrew points
    (0x0640, 0x0640),  # tatweel
    (0x064B, 0x065F),  # Arabic vowel signs
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFE20, 0xFE2F),
    (0xE0000, 0xE01EF),  # tags, variation selectors
)


@lru_cache(maxsize=4096)
def fold_character(character: str) -> str:
    """What one character folds to: usually one character, none for a mark, several for a ligature."""
    seen = character
    for _ in range(4):
        folded = "".join(map(_one, seen))
        if folded == seen:
            break
        seen = folded
    return seen


def _one(character: str) -> str:
    plain = _PLAIN.get(character)
    if plain is not None:
        return plain
    if character.isspace():
        return " "
    if _invisible(character):
        return ""
    parts = unicodedata.normalize("NFKD", character.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in parts if not _invisible(c))).casefold().lower()


def _invisible(character: str) -> bool:
    code = ord(character)
    if any(first <= code <= last for first, last in _MARKS):
        return True
    return code > 0x7F and unicodedata.category(character) == "Cf"


class Folded(NamedTuple):
    """A folded text that knows where it came from.

    `at` and `origins` are the places where folded and original offsets drift apart, both rising: from
    folded offset `at[k]` on the original offset is `origins[k]` and rises by one a character. Both are
    empty while folding kept every length, which is nearly always.
    """

    text: str
    length: int  # of the original text, in code points
    at: array[int]
    origins: array[int]

    def origin(self, offset: int) -> int:
        """The original offset of the character that stands at a folded offset (the length for the end)."""
        if not self.at:
            return offset
        if offset >= len(self.text):
            return self.length
        k = bisect_right(self.at, offset) - 1
        return offset if k < 0 else self.origins[k] + offset - self.at[k]

    def span(self, start: int, end: int) -> Span:
        """The original characters that a folded span is made of, with the marks on the last of them."""
        if not self.at:
            return Span(start, end)
        first = self.origin(start)
        if end <= start:
            return Span(first, first)
        last = self.origin(end)
        if last == self.origin(end - 1):
            last += 1
        return Span(first, last)

    def offset(self, origin: int) -> int:
        """The first folded offset that comes from the original offset or from after it."""
        if not self.at:
            return origin
        k = bisect_right(self.origins, origin) - 1
        if k < 0:
            return min(origin, self.at[0])
        while k > 0 and self.origins[k] == origin == self.origins[k - 1]:
            k -= 1
        limit = self.at[k + 1] if k + 1 < len(self.at) else len(self.text)
        return min(self.at[k] + origin - self.origins[k], limit)


_EMPTY: array[int] = array("I")
_FEW = 40
"""Up to so many distinct characters, one `str.replace` each is faster than `str.translate` with a table."""
_STRETCH = 1 << 20
"""ASCII characters folded at a time: no call is long, so other threads come to their turn."""
_PIECE = 1 << 12
"""Characters folded at a time: they stay in the processor's cache, and most pieces have few that are not ASCII."""


def fold(text: str, checkpoint: Checkpoint = unwatched) -> Folded:
    """The folded text with the way back to the original offsets. Time and memory grow with the text."""
    if text.isascii():
        parts = []
        for at in range(0, len(text), _STRETCH):
            checkpoint(at / len(text))
            parts.append(text[at : at + _STRETCH].translate(_ASCII))
        return Folded("".join(parts), len(text), _EMPTY, _EMPTY)
    drifting: set[str] = set()
    pieces = []
    for at in range(0, len(text), _PIECE):
        checkpoint(at / len(text))
        pieces.append(_fold_piece(text[at : at + _PIECE], drifting))
    result = "".join(pieces)
    if not drifting:
        return Folded(result, len(text), _EMPTY, _EMPTY)
    return Folded(result, len(text), *_drift(text, drifting, checkpoint))


def _fold_piece(piece: str, drifting: set[str]) -> str:
    """A stretch of text folded; notes the characters that do not fold to one character."""
    if piece.isascii():
        return piece.translate(_ASCII)
    found = _beyond_ascii(piece)
    table = {character: fold_character(character) for character in found}
    drifting.update(character for character, plain in table.items() if len(plain) != 1)
    if len(table) > _FEW:
        return piece.translate({ord(c): plain for c, plain in table.items()} | _ASCII)
    for character, plain in table.items():
        if character != plain:
            piece = piece.replace(character, plain)
    if piece.isascii():
        return piece.translate(_ASCII)
    piece = piece.lower()
    for code, plain in _ASCII.items():
        if not plain.isalpha():
            piece = piece.replace(chr(code), plain)
    return piece


def _beyond_ascii(text: str) -> set[str]:
    """The distinct characters that are not ASCII. By bytes: ten times faster than a set of the text."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, bytes(range(128)))
    return set(rest.decode("utf-8", "surrogatepass"))


def folded(text: str) -> str:
    """The folded text alone: for names, words and queries."""
    return fold(text).text


def _drift(text: str, drifting: set[str], checkpoint: Checkpoint) -> tuple[array[int], array[int]]:
    """Where folded and original offsets drift apart, for the characters that do not fold to one."""
    at, origins = array("I"), array("I")

    def note(offset: int, origin: int) -> None:
        if at and at[-1] == offset:
            origins[-1] = origin
        else:
            at.append(offset)
            origins.append(origin)

    shift = 0
    for number, found in enumerate(re.finditer("[" + re.escape("".join(sorted(drifting))) + "]", text)):
        here = found.start()
        if not number % _PIECE:
            checkpoint(here / len(text))
        for k in range(size := len(fold_character(found[0]))):
            note(here + shift + k, here)
        shift += size - 1
        note(here + 1 + shift, here + 1)
    return at, origins


def unparted(character: str) -> bool:
    """True for scripts that write no spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer."""
    code = ord(character)
    if code < 0x0E00:
        return False
    return (
        code <= 0x0EFF
        or 0x1000 <= code <= 0x109F
        or 0x1780 <= code <= 0x17FF
        or 0x2E80 <= code < 0xAC00
        or 0xF900 <= code <= 0xFAFF
        or code >= 0x20000
    )
