"""Case endings of Russian titles and names: rules of thumb that fit most titles and surnames.

Limitations: a soft sign is lost in the nominative ("Ли Цзянем" gives "Ли Цзян").
"""

from __future__ import annotations

from typing import Final

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
    ("ом", ""),
    ("ем", ""),
    ("а", ""),
    ("я", ""),
    ("у", ""),
    ("ю", ""),
)
"""(ending of a name in another case, ending of its nominative), the first that fits counts. Where the latter is empty,
"й" is added after a vowel."""


def declined(noun: str) -> tuple[str, ...]:
    """The oblique forms in the singular of a title or body noun in the nominative."""
    for ending, others in (
        ("ия", "ии ию ией"),
        ("а", "ы е у ой и"),
        ("я", "и е ю ей"),
        ("ие", "ия ию ием ии"),
        ("о", "а у ом е"),
        ("ь", "я ю ем ём е"),
        ("й", "я ю ем е"),
    ):
        if noun.endswith(ending):
            return tuple(noun[: -len(ending)] + other for other in others.split())
    return tuple(noun + other for other in ("а", "у", "ом", "е"))


def nominative(name: str) -> str:
    """The nominative of a name in another case ("Алексея Воронова" -> "Алексей Воронов")."""
    return " ".join("-".join(map(_nominative, word.split("-"))) for word in name.split())


def _nominative(word: str) -> str:
    for ending, own in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            stem = word[: -len(ending)]
            return stem + (own or ("й" if stem[-1] in _VOWELS else ""))
    return word
