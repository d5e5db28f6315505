"""Figures of a passage as keys of terms: "$800 million", "forty-eight", "three hundred and fifty", "the 9th"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from readout_tui.core.lazy_regex import regex

SCALES: Final[dict[str, float]] = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "percent": 1.0}
UNITS: Final[dict[str, float]] = {
    word: float(value)
    for value, words in enumerate(
        "zero one/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth "
        "ten/tenth eleven/eleventh twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth "
        "sixteen/sixteenth seventeen/seventeenth eighteen/eighteenth nineteen/nineteenth".split()
    )
    for word in words.split("/")
} | {
    word: 10.0 * value
    for value, words in enumerate(
        "twenty/twentieth thirty/thirtieth forty/fortieth fifty/fiftieth sixty/sixtieth seventy/seventieth "
        "eighty/eightieth ninety/ninetieth".split(),
        start=2,
    )
    for word in words.split("/")
}
COMMON: Final = 2.0
"""Numbers in words up to this one are words like others ("one of", "the two sides", "first")."""
MOST: Final = 8
"""Words that a number has at most."""
_GROUPED: Final = regex(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def number_of(word: str, following: str) -> str | None:
    """The key of a figure, with its scale: ("$800", "million") -> "#8e+08"; None for a word."""
    digits = word.strip("$€£¥% ")
    if not digits or not digits[0].isdigit():
        return None
    if digits[-2:] in {"st", "nd", "rd", "th"}:
        digits = digits[:-2]
    if _GROUPED.fullmatch(digits):
        digits = digits.replace(",", "")
    try:
        value = float(digits.replace(",", "."))
    except ValueError:
        return "#" + digits
    return f"#{value * SCALES.get(following, 1.0):g}"


def spelled(word_at: Callable[[int], str], position: int) -> tuple[str, int]:
    """The key of the number in words that starts there, and how many words it has; ("", 0) if none does.

    `word_at`: the word in lower case at a position, "" after the last.
    """
    if word_at(position).partition("-")[0] not in UNITS:
        return "", 0
    total = part = 0.0
    width, scaled = 0, False
    while width < MOST:
        word = word_at(position + width)
        pieces = word.split("-")
        if all(piece in UNITS for piece in pieces):
            part += sum(UNITS[piece] for piece in pieces)
        elif word == "hundred":
            part *= 100.0
        elif word in SCALES and word != "percent":
            total, part = total + part * SCALES[word], 0.0
        elif not (word == "and" and scaled and word_at(position + width + 1).partition("-")[0] in UNITS):
            break
        scaled = word == "hundred" or word in SCALES
        width += 1
    value = total + part
    return (f"#{value:g}", width) if value > COMMON else ("", 0)
