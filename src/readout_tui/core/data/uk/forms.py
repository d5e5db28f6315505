"""Ukrainian countries and their adjectives in all cases, made from the nominative by rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.data.uk import words
from readout_tui.core.data.uk.countries import NAMES

_ADJECTIVE: Final = "ий а е і ого ої у им ому их ою ій ими".split()
_UNDECLINED: Final = frozenset("оеиуюєї")


def oblique(name: str) -> Iterator[str]:
    """The other cases of the name of a country in one word ("Україна" -> "України", "Україну", "Україною")."""
    last = name[-1]
    if name.isupper() or " " in name or last in _UNDECLINED:
        return
    stem = name[:-1]
    if name.endswith("ія"):
        yield from (stem + ending for ending in ("ї", "ю", "єю"))
    elif last == "а":
        yield from (stem + ending for ending in ("и", "і", "у", "ою"))
    elif last == "я":
        yield from (stem + ending for ending in ("і", "ю", "ею"))
    elif last == "ь":
        yield from (stem + ending for ending in ("і", "ю", "я", "ем"))
    elif last == "й":
        yield from (stem + ending for ending in ("я", "ю", "єм", "ї"))
    else:
        yield from (name + ending for ending in ("у", "а", "ом", "і"))


def _all_names() -> dict[str, str]:
    return NAMES | words.OTHERS | words.CAPITALS


COUNTRIES: Final[dict[str, str]] = _all_names()
"""A name in the nominative -> the country's key."""

ADJECTIVES: Final[dict[str, str]] = {
    **{form: key for name, key in _all_names().items() for form in oblique(name)},
    **dict.fromkeys("Києва Києву Києвом Києві".split(), "Ukraine"),
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
