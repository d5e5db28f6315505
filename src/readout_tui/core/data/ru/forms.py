"""Russian countries and their adjectives in all cases, made from the nominative by rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.data.ru import words
from readout_tui.core.data.ru.countries import NAMES

_ADJECTIVE: Final = "ий ая ое ие ого ой ую им ому их ими ом".split()
_UNDECLINED: Final = frozenset("оеиуыюэ")
_HARD: Final = frozenset("гкхжчшщ")
"""Consonants that have "и" behind them where others have "ы"."""
_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "а": ("ы", "е", "у", "ой"),
    "я": ("и", "е", "ю", "ей"),
    "ь": ("и", "ю", "я", "ем", "ью", "е"),
    "й": ("я", "ю", "ем", "е"),
}
"""A last letter that changes with the case -> what the other cases have in its place."""
_ENDINGS_OF_IYA: Final = ("и", "ю", "ей")
_ENDINGS_AFTER_HARD: Final = ("и", "е", "у", "ой")
_ENDINGS_OF_CONSONANT: Final = ("а", "у", "ом", "е")


def oblique(name: str) -> Iterator[str]:
    """The other cases of the name of a country in one word ("Россия" -> "России", "Россию", "Россией")."""
    last = name[-1]
    if name.isupper() or " " in name or last in _UNDECLINED:
        return
    stem = name[:-1] if last in _ENDINGS else name
    yield from (stem + ending for ending in _endings(name))


def _endings(name: str) -> tuple[str, ...]:
    """What the other cases of a name end in, in place of its last letter, or behind it if that is a hard consonant."""
    last = name[-1]
    if name.endswith("ия"):
        return _ENDINGS_OF_IYA
    if last == "а" and name[-2] in _HARD:
        return _ENDINGS_AFTER_HARD
    return _ENDINGS.get(last, _ENDINGS_OF_CONSONANT)


def _all_names() -> dict[str, str]:
    return NAMES | words.OTHERS | words.CAPITALS


COUNTRIES: Final[dict[str, str]] = _all_names()
"""A name in the nominative -> the country's key."""

ADJECTIVES: Final[dict[str, str]] = {
    **{form: key for name, key in _all_names().items() for form in oblique(name)},
    **words.UNDECLINED,
    **{
        form + ending: key
        for stem, key in words.ADJECTIVE_STEMS.items()
        for form in (stem, stem.capitalize())
        for ending in _ADJECTIVE
    },
    **{name: key for name, key in words.OTHERS.items() if name.isupper()},
}
"""A name in another case, or an adjective -> the country's key."""
