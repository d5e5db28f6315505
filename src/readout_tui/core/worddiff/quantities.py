"""Quantities: numbers, sums and shares written differently get equal values.

"1,500" is "1 500", and "$5 million" is "5,000,000 dollars". Limitation: "1,500" is always 1500, even in a language
that writes decimals with a comma; "1,5" is 1.5.
"""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.language_schema import DifferenceWords
from readout_tui.core.lazy_regex import regex

_SIGNS: Final = "$€£¥₽₴₹₩"
FIGURE: Final = (
    rf"(?:(?:US|AU|CA|HK|NZ)?[{_SIGNS}])?\d+(?:[.,:/]\d+|[\u00a0\u202f\u2009]\d{{3}}(?!\d))*"
    r"(?:st|nd|rd|th|bn|mn|m|k)?(?!\w)%?"
)
"""Pattern of a number in digits, with a currency sign before it and a scale or percent sign after it."""

_FIGURE: Final = regex(FIGURE)
_PARTS: Final = regex(rf"[A-Z]*([{_SIGNS}]?)([\d.,:/\s]*\d)([a-z]*)(%?)$")


def is_figure(form: str) -> bool:
    """True for a number in digits, with or without a sign or scale."""
    return _FIGURE.fullmatch(form) is not None


def quantity_value(form: str, known: DifferenceWords) -> str:
    """The value of a quantity as a string, equal for equal quantities: "1500", "5000000$", "3%".

    `form`: a number or a joined quantity ("5 million dollars"); `known`: the words of the language. Times and fractions
    ("10:30", "1/2") stay as they are.
    """
    words = form.split(" ")
    figure = _PARTS.match(words[0])
    if figure is None:
        value, sign, tail = words_value(words[0], known), "", [*words[1:]]
    else:
        value, sign, tail = digits(figure[2]), figure[1] or figure[4], [figure[3], *words[1:]]
    for word in tail:
        plain = word.casefold()
        if plain in known.scales and (plain != "m" or sign):
            value = _scaled(value, known.scales[plain])
        elif plain in known.currencies:
            sign = known.currencies[plain]
    return value + sign


def words_value(form: str, known: DifferenceWords) -> str:
    """The value of a number in words ("twenty-one" -> "21"); the words in lower case if they are no number."""
    parts = re.split(r"[-‐‑\s]", form.casefold())
    if all(part in known.numbers for part in parts):
        return f"{sum(known.numbers[part] for part in parts):.12g}"
    return form.casefold()


def digits(figure: str) -> str:
    """The first number of a text as plain digits: "1,500", "1.500" and "1 500" are "1500", "1,5" is "1.5"."""
    match = re.search(r"\d[\d.,:/\s]*", figure)
    if match is None:
        return figure
    number = match[0].strip().rstrip(".,")
    groups = re.split(r"[.,\s]", number)
    if len(groups) > 1 and len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:]):
        return "".join(groups).lstrip("0") or "0"
    plain = number.replace(",", ".")
    return plain.lstrip("0") or "0"


def _scaled(value: str, power: int) -> str:
    try:
        return f"{float(value) * 10**power:.12g}"
    except ValueError:
        return value
