"""Case endings of Ukrainian titles, bodies and names: rules of thumb that fit most of them."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data import cyrillic

_VOWELS: Final = frozenset("аеєиіїоуюя")
_ENDINGS: Final = (
    ("енка", "енко"),
    ("енку", "енко"),
    ("енком", "енко"),
    ("енкові", "енко"),
    ("енко", "енко"),
    ("ського", "ський"),
    ("ському", "ський"),
    ("ським", "ський"),
    ("ської", "ська"),
    ("ській", "ська"),
    ("ську", "ська"),
    ("ською", "ська"),
    ("ової", "ова"),
    ("овою", "ова"),
    ("ого", "ий"),
    ("ому", "ий"),
    ("ої", "а"),
    ("ією", "ія"),
    ("ії", "ія"),
    ("ові", ""),
    ("еві", ""),
    ("єві", ""),
    ("ою", "а"),
    ("ею", "я"),
    ("єм", ""),
    ("ом", ""),
    ("ем", ""),
    ("им", ""),
    ("а", ""),
    ("я", ""),
    ("у", ""),
    ("ю", ""),
    ("и", "а"),
)
"""The rows of `cyrillic.nominative`."""
_CASES: Final = (
    ("ія", "ії ію ією"),
    ("ка", "ки ці ку кою"),
    ("а", "и і у ою"),
    ("я", "і ю ею"),
    ("во", "ва ву вом ві"),
    ("о", "а у ом і"),
    ("ь", "я ю ем еві"),
    ("й", "я ю єм єві"),
)
"""The rows of `cyrillic.oblique`."""


def declined(noun: str) -> tuple[str, ...]:
    """The oblique forms in the singular of a title or body noun in the nominative."""
    return cyrillic.oblique(noun, _CASES, "а у ом ові і")


def nominative(name: str) -> str:
    """The nominative of a name in another case ("Олексія Мороза" -> "Олексій Мороз")."""
    return cyrillic.nominative(name, _ENDINGS, _VOWELS)
