"""The default for a language that has no data of its own.

Names, titles and furniture of the page are read as English ones, which accounts in many languages have among their own
words. What would be wrong in another language is left out, such as which words are negations or mean the same.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from readout_tui.core.data.en.language import LANGUAGE as ENGLISH
from readout_tui.core.data.language_schema import DifferenceWords, Language, Polarity
from readout_tui.core.data.negations import IDLE, NEGATIONS
from readout_tui.core.lazy_regex import regex

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
"""Nothing but figures, which mean the same in any language ("5mn", "5,000,000")."""

_ATTRIBUTED: Final = regex(rf"(?:{ENGLISH.sentences.attributed.pattern})|と(?!ころ|ても|き|もに)|って|など|を")
"""With the particles by which Japanese goes on after 」."""


@cache
def neutral(code: str, stemmer: str = "") -> Language:
    """A language with this code and the defaults; `stemmer` is the name of its Snowball algorithm, or empty."""
    return ENGLISH._replace(
        code=code,
        sentences=ENGLISH.sentences._replace(attributed=_ATTRIBUTED),
        frames=None,
        subjects=None,
        continuation=None,
        terms=ENGLISH.terms._replace(stemmer=stemmer),
        differences=DIFFERENCES,
        polarity=Polarity(negations=NEGATIONS.get(code, frozenset()), idle=IDLE.get(code, ()), characters=False),
        claims=False,
    )
