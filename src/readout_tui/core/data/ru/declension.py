"""Case endings of Russian titles and names: rules of thumb that fit most titles and surnames.

Limitations: a soft sign is mostly lost in the nominative ("Ли Цзянем" gives "Ли Цзян").
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.data import cyrillic

_VOWELS: Final = frozenset("аеёиоуыэюя")
_ENDINGS: Final = (
    ("ского", "ский"),
    ("скому", "ский"),
    ("ским", "ский"),
    ("ской", "ская"),
    ("скую", "ская"),
    ("ии", "ия"),
    ("ией", "ия"),
    ("ой", "а"),
    ("ым", ""),
    ("ы", "а"),
    ("ги", "га"),
    ("ки", "ка"),
    ("хи", "ха"),
    ("ля", "ль"),
    ("ря", "рь"),
    ("ом", ""),
    ("ем", ""),
    ("а", ""),
    ("я", ""),
    ("у", ""),
    ("ю", ""),
)
"""The rows of `cyrillic.nominative`."""
_CASES: Final = (
    ("ия", "ии ию ией"),
    ("а", "ы е у ой и"),
    ("я", "и е ю ей"),
    ("ие", "ия ию ием ии"),
    ("о", "а у ом е"),
    ("ь", "я ю ем ём е"),
    ("й", "я ю ем е"),
)
"""The rows of `cyrillic.oblique`."""


def declined(noun: str) -> tuple[str, ...]:
    """The oblique forms in the singular of a title or body noun in the nominative."""
    return cyrillic.oblique(noun, _CASES, "а у ом е")


def nominative(name: str) -> str:
    """The nominative of a name in another case ("Алексея Воронова" -> "Алексей Воронов")."""
    return cyrillic.nominative(name, _ENDINGS, _VOWELS)
