"""Russian countries and their adjectives in all cases, made from the nominative by rule."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.cyrillic import Places, place_forms
from readout_tui.core.data.ru import words
from readout_tui.core.data.ru.countries import NAMES

_HARD: Final = tuple((f"{letter}а", f"{letter}и {letter}е {letter}у {letter}ой") for letter in "гкхжчшщ")
"""Consonants that have "и" behind them where others have "ы"."""

COUNTRIES: Final[dict[str, str]] = NAMES | words.OTHERS | words.CAPITALS
"""A name in the nominative -> the country's key."""

ADJECTIVES: Final = place_forms(
    Places(
        names=COUNTRIES,
        undeclined=frozenset("оеиуыюэ"),
        rows=(
            ("ия", "ии ию ией"),
            *_HARD,
            ("а", "ы е у ой"),
            ("я", "и е ю ей"),
            ("ь", "и ю я ем ью е"),
            ("й", "я ю ем е"),
        ),
        others="а у ом е",
        more=words.UNDECLINED,
        stems=words.ADJECTIVE_STEMS,
        adjective="ий ая ое ие ого ой ую им ому их ими ом".split(),
        shorts={name: key for name, key in words.OTHERS.items() if name.isupper()},
    )
)
"""A name in another case, or an adjective -> the country's key."""
