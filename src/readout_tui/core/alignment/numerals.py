"""Numbers in a passage -> keys of terms: "$800 million", "forty-eight", "three hundred and fifty", "the 9th".

Equal numbers get equal keys ("800,000,000" and "$800 million": "#8e+08"). Currency and percent signs are ignored.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from readout_tui.core.data.language_schema import NumberWords
from readout_tui.core.lazy_regex import regex

_NONE: Final[Mapping[str, float]] = {}
COMMON: Final = 2.0
"""Numbers in words up to this one are treated as ordinary words ("one of", "the two sides", "first")."""
MOST: Final = 8
"""A number in words has at most so many words."""
_GROUPED: Final = regex(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def number_of(word: str, following: str = "", scales: Mapping[str, float] = _NONE) -> str | None:
    """The key of a number in digits, with its scale: ("$800", "million") -> "#8e+08"; None if `word` is no number."""
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
    return f"#{value * scales.get(following, 1.0):g}"


def spelled(word_at: Callable[[int], str], position: int, words: NumberWords) -> tuple[str, int]:
    """The key of the number in words that starts at `position`, and its length in words; ("", 0) if none does.

    `word_at(k)` is word k in lower case, "" after the last. "three hundred and fifty" -> ("#350", 4).
    """
    if word_at(position).partition("-")[0] not in words.units:
        return "", 0
    total = part = 0.0
    width, scaled = 0, False
    while width < MOST:
        word = word_at(position + width)
        pieces = word.split("-")
        if all(piece in words.units for piece in pieces):
            part += sum(words.units[piece] for piece in pieces)
        elif word in words.hundred:
            part *= 100.0
        elif words.scales.get(word, 0.0) > 1.0:
            total, part = total + part * words.scales[word], 0.0
        elif not (word in words.joining and scaled and word_at(position + width + 1).partition("-")[0] in words.units):
            break
        scaled = word in words.hundred or word in words.scales
        width += 1
    value = total + part
    return (f"#{value:g}", width) if value > COMMON else ("", 0)
