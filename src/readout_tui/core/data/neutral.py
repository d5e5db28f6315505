"""The default for a language that has no data of its own.

Names, titles and furniture of the page are read as English ones, which accounts in many languages have among their own
words. What would be wrong in another language is left out, such as which words are negations or mean the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from readout_tui.core.data.en.language import LANGUAGE as ENGLISH
from readout_tui.core.data.language_schema import Dates, DifferenceWords, LabelWords, Language, Polarity
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


_WRITTEN: Final = regex(r"(?P<day>\d{1,2})(?:\.|º|er)?(?: de)? (?P<month>[^\W\d_]{3,})\.?(?: del?)?,? (?P<year>\d{4})")
"""Day, month in words and year, in the order of most languages: "30 de agosto de 2021", "30. August 2021"."""


def dates(months: Sequence[str], time_words: str) -> Dates:
    """The dates of a language; `months` are the names of the twelve, alternatives separated by "|"."""
    base = ENGLISH.dates
    named = {name: number for number, names in enumerate(months, 1) for name in names.split("|")}
    pieces = frozenset(piece for name in named for piece in name.split())
    return base._replace(
        months={**base.months, **named},
        abbreviated=base.abbreviated | pieces,
        time_words=base.time_words | pieces | frozenset(time_words.split()),
        written=(*base.written, _WRITTEN),
    )


def titled(labels: LabelWords, classes: Mapping[str, str], phrases: Mapping[str, str]) -> LabelWords:
    """What speaker labels are made of, with the offices of a vocabulary and their modifiers, single words or phrases."""
    titles, modifiers = (classes[kind].split() for kind in "tm")
    parts = (
        part
        for kind in "tm"
        if kind in phrases
        for phrase in phrases[kind].lower().split("|")
        for part in phrase.split()
    )
    return labels._replace(titles=frozenset(titles), beside_titles=frozenset(titles).union(modifiers, parts))


def never(_words: list[str], _at: int) -> bool:
    """`WordOrder.unnamed` of a language that has no such forms."""
    return False


def fits_any(_verb: str, _word: str) -> bool:
    """`WordOrder.fits` of a language whose endings do not show what is an object."""
    return True


@cache
def neutral(code: str, stemmer: str = "") -> Language:
    """A language with this code and the defaults; `stemmer` is the name of its Snowball algorithm, or empty."""
    return ENGLISH._replace(
        code=code,
        sentences=ENGLISH.sentences._replace(attributed=_ATTRIBUTED),
        frames=None,
        speech_nouns=None,
        subjects=None,
        continuation=None,
        terms=ENGLISH.terms._replace(stemmer=stemmer),
        differences=DIFFERENCES,
        polarity=Polarity(negations=NEGATIONS.get(code, frozenset()), idle=IDLE.get(code, ()), characters=False),
        claims=False,
    )
