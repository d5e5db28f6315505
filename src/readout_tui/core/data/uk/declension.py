"""Case endings of Ukrainian titles, bodies and names: rules of thumb that fit most of them."""

from __future__ import annotations

from typing import Final

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
"""(ending of a name in another case, ending of its nominative), the first that fits counts. Where the latter is empty,
"й" is added after a vowel."""


def declined(noun: str) -> tuple[str, ...]:
    """The oblique forms in the singular of a title or body noun in the nominative."""
    for ending, others in (
        ("ія", "ії ію ією"),
        ("ка", "ки ці ку кою"),
        ("а", "и і у ою"),
        ("я", "і ю ею"),
        ("ння", "нню нням нні"),
        ("во", "ва ву вом ві"),
        ("о", "а у ом і"),
        ("ь", "я ю ем еві"),
        ("й", "я ю єм єві"),
    ):
        if noun.endswith(ending):
            return tuple(noun[: -len(ending)] + other for other in others.split())
    return tuple(noun + other for other in ("а", "у", "ом", "ові", "і"))


def nominative(name: str) -> str:
    """The nominative of a name in another case ("Олексія Мороза" -> "Олексій Мороз")."""
    return " ".join("-".join(map(_nominative, word.split("-"))) for word in name.split())


def _nominative(word: str) -> str:
    for ending, own in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            stem = word[: -len(ending)]
            return stem + (own or ("й" if stem[-1] in _VOWELS else ""))
    return word
