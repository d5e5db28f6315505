"""Plain numbers as they stand in a text, in digits, in words or in both, with their magnitudes and fractions.

"1,200"      "a hundred and eleven"      "two and a half million"      "a million and a half"      "2 1/2"      "2½"
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from unicodedata import numeric

from readout_tui.core.data.en.units import FRACTIONS, MAGNITUDES, WORDS
from readout_tui.core.substance.words import WordToken

HALVED: Final = frozenset(("fifty-fifty",))
"""Numbers in words that are no number but say a half for each of two."""
LARGE: Final = ("hundred", "thousand", "million", "billion", "trillion")
"""Magnitudes that stand for a number by themselves after "a"."""


def word_at(words: Sequence[WordToken], at: int) -> str:
    """The word at a token in small letters, "" outside."""
    return words[at].low if 0 <= at < len(words) else ""


def digits(form: str) -> float | None:
    """What a figure says: "5th", "1,200", "1.200.000", "2,5"; None for a word."""
    plain = form.rstrip("stndrh")
    if not plain or not plain[0].isdigit():
        return None
    groups = plain.replace(",", " ").split()
    if len(groups) > 1 and all(len(group.split(".")[0]) == 3 for group in groups[1:]):
        plain = plain.replace(",", "")
    elif plain.count(".") > 1:
        plain = plain.replace(".", "")
    else:
        plain = plain.replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        return None


def read_number(words: Sequence[WordToken], at: int) -> tuple[float, int] | None:
    """The number from a token on, and the token after it; None if none begins there."""
    value, word = digits(words[at].form), words[at].low
    if value is not None:
        part, end = _mixed(words, at + 1)
        return scaled(words, value + part, end)
    if word in WORDS or ("-" in word and all(part in WORDS for part in word.split("-")) and word not in HALVED):
        return _spelled(words, at, 0.0, at)
    if word in ("a", "an") and word_at(words, at + 1) in LARGE:
        return _spelled(words, at + 1, 1.0, at + 1)
    if word in ("hundred", "thousand") and at and words[at - 1].low not in ("several", "of", "few", "many"):
        return scaled(words, 1.0, at)
    return None


def _mixed(words: Sequence[WordToken], at: int) -> tuple[float, int]:
    """What a fraction in figures right after a number adds ("2 1/2", "2½"), and the token after it."""
    if word_at(words, at) in _SIGNS:
        return numeric(words[at].form), at + 1
    if at + 2 < len(words) and words[at + 1].form == "/" and words[at].start > words[at - 1].end:
        over, under = words[at].form, words[at + 2].form
        if over.isdecimal() and under.isdecimal() and 0 < int(over) < int(under) <= _FINEST:
            return int(over) / int(under), at + 3
    return 0.0, at


_SIGNS: Final = frozenset("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞") | frozenset("1⁄2 1⁄3 2⁄3 1⁄4 3⁄4 1⁄8 3⁄8 5⁄8 7⁄8".split())
"""Fractions of one sign, as written and as small letters make them."""
_FINEST: Final = 16
"""The largest part that is written as a fraction after a number: "2 3/16"."""


def scaled(words: Sequence[WordToken], value: float, end: int) -> tuple[float, int]:
    """A number times the magnitudes that follow it, and the token after them."""
    while end < len(words) and words[end].low in MAGNITUDES:
        if words[end].low == "m" and not _sum_before(words, end):
            break
        value *= MAGNITUDES[words[end].low]
        end += 1
    return value, end


def _sum_before(words: Sequence[WordToken], at: int) -> bool:
    return at > 1 and words[at - 2].form[-1] in "$€£¥₽₴₹₩"


def _spelled(words: Sequence[WordToken], at: int, current: float, start: int) -> tuple[float, int]:
    """A number in words: "eight hundred and fifty thousand". `current`: what an "a" before it counts."""
    total, end = 0.0, at
    while end < len(words):
        word = words[end].low
        parts = word.split("-")
        if all(part in WORDS for part in parts):
            if not _adds_to(current, WORDS[parts[0]]):
                break
            current += sum(WORDS[part] for part in parts)
        elif word == "hundred" and current:
            current *= 100
        elif word in MAGNITUDES and len(word) > 2 and current:
            total += current * MAGNITUDES[word]
            current = 0.0
        elif end == start or not _joins(words, end):
            break
        end += 1
    return total + current, end


def _adds_to(current: float, value: int) -> bool:
    """True if a number word may go on with a number: "twenty two", not "two three"."""
    return not current % 100 or (current % 10 == 0 and value < 10)


def _joins(words: Sequence[WordToken], at: int) -> bool:
    """True for the "and" of "two hundred and five"."""
    if word_at(words, at) != "and" or word_at(words, at + 1).partition("-")[0] not in WORDS:
        return False
    return word_at(words, at - 1) in LARGE and word_at(words, at + 2).rstrip("s") not in FRACTIONS


def and_a_part(words: Sequence[WordToken], at: int) -> tuple[float, int]:
    """What "and a half", "and three quarters" or "and two thirds" adds to one, and the token after it; 0 for none."""
    if word_at(words, at) != "and":
        return 0.0, at
    count, part = word_at(words, at + 1), word_at(words, at + 2)
    if count in ("a", "one") and part in ("half", "quarter"):
        return FRACTIONS[part], at + 3
    several = WORDS.get(count, 0)
    if several > 1 and part.endswith("s") and several * FRACTIONS.get(part[:-1], 1.0) < 1:
        return several * FRACTIONS[part[:-1]], at + 3
    return 0.0, at
