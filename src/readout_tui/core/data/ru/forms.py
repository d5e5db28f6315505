"""Russian countries and their adjectives in all cases, made from the nominative by rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.data.ru import words
from readout_tui.core.data.ru.countries import NAMES

_ADJECTIVE: Final = "ий ая ое ие ого ой ую им ому их ими ом".split()
_UNDECLINED: Final = frozenset("оеиуыюэ")
_HARD: Final = frozenset("гкхжчшщ")


def oblique(name: str) -> Iterator[str]:
    """The other cases of the name of a country in one word ("Россия" -> "России", "Россию", "Россией")."""
    last = name[-1]
    if name.isupper() or " " in name or last in _UNDECLINED:
        return
    stem = name[:-1]
    if name.endswith("ия"):
        yield from (stem + ending for ending in ("и", "ю", "ей"))
    elif last == "а":
        yield from (stem + ending for ending in ("и" if stem[-1] in _HARD else "ы", "е", "у", "ой"))
    elif last == "я":
        yield from (stem + ending for ending in ("и", "е", "ю", "ей"))
    elif last == "ь":
        yield from (stem + ending for ending in ("и", "ю", "я", "ем", "ью", "е"))
    elif last == "й":
        yield from (stem + ending for ending in ("я", "ю", "ем", "е"))
    else:
        yield from (name + ending for ending in ("а", "у", "ом", "е"))


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
