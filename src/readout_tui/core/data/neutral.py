"""What is taken for granted of a language that says nothing of its own.

Names, titles and furniture of the page are read as English ones, which accounts in many languages have among their
own words. What would be wrong in another language is left out: which words are negations, or mean the same.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from readout_tui.core.data.en.language import LANGUAGE as ENGLISH
from readout_tui.core.data.language_schema import DifferenceWords, Language

DIFFERENCES: Final = DifferenceWords(
    function=frozenset(),
    short=3,  # de, la, que, и, на
    negation=frozenset(),
    negation_endings=(),
    modality=(),
    copulas=frozenset(),
    saying=frozenset(),
    months={},
    days=frozenset(),
    numbers={},
    not_numbers=frozenset(),
    scales={scale: power for scale, power in ENGLISH.differences.scales.items() if len(scale) < 3},
    currencies={},
    loose=frozenset(),
    per=frozenset(),
    joins=False,
)
"""Figures only: "5mn" and "5,000,000" are the same in any language."""


@cache
def neutral(code: str, stemmer: str = "") -> Language:
    """The language of this code as far as that holds of any; `stemmer` names its Snowball algorithm, if it has one."""
    return ENGLISH._replace(
        code=code,
        continuation=None,
        terms=ENGLISH.terms._replace(stemmer=stemmer),
        differences=DIFFERENCES,
    )
