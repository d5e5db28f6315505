"""Spanish words by their neighbours: participles behind an auxiliary, portfolios, objects with "a"."""

from __future__ import annotations

from typing import Final

_OF_A_PLACE: Final = tuple("iano iana ense eño eña és esa ino ina ero era aco aca ano ana".split())
"""Endings of adjectives of countries and places, which stand behind titles and bodies."""


_PLACES: Final = frozenset(
    "Ciudad Puerto Villa Costa Río Isla Cabo Valle Sierra Monte Nueva Nuevo Bahía Playa Golfo Punta San Santa".split()
)
"""Words with which names of places begin."""


_HEARERS: Final = frozenset("le les me nos os te".split())
_OF_ONESELF: Final = tuple(
    "compromet mostr quej refiri pronunci disculp neg declar felicit congratul limit pregunt opus".split()
)
"""How verbs begin that are used with "se" of whoever says something: "se comprometió a"."""


def unnamed(low: list[str], at: int) -> bool:
    """True behind "se", alone or with whom it is said to: "se informó", "se le contestó", but not "se comprometió"."""
    before = low[max(0, at - 2) : at]
    impersonal = before[-1:] == ["se"] or (before[:1] == ["se"] and before[-1] in _HEARERS)
    return impersonal and not low[at].startswith(_OF_ONESELF)


def settle(words: list[str], low: list[str], classes: list[str]) -> None:
    """Class participles behind "ha" as finite, and what qualifies a title or body, in place."""
    compound = False
    for i, kind in enumerate(classes):
        if kind == "n" and words[i] in _PLACES and _is_place(classes, i):
            classes[i : i + 2] = "cc" if classes[i + 2 : i + 3] != ["n"] else "cn"
        if kind == "e" and _is_finite(classes, i, compound):
            classes[i] = "v"
            compound = True
        elif kind == "A" and "".join(classes[i + 1 : i + 5]).lstrip("rk")[:1] in ("v", "e"):
            classes[i] = "q"  # "según ha manifestado la portavoz"
        elif (kind == "." and _is_of_a_place(words, low, classes, i)) or (kind == "m" and _ends_title(classes, i)):
            classes[i] = "a"


def _is_place(classes: list[str], at: int) -> bool:
    """True for a name that begins like a place's and stands neither behind a name nor behind a title."""
    return classes[at + 1 : at + 2] == ["n"] and "".join(classes[:at])[-1:] not in ("n", "i", "t", "-")


def _is_finite(classes: list[str], at: int, compound: bool) -> bool:
    """True for a participle behind an auxiliary, or joined by "and" with one if there was one before (`compound`)."""
    before = "".join(classes[:at]).rstrip("r")[-1:]
    return before == "k" or (compound and before == "&")


def _is_of_a_place(words: list[str], low: list[str], classes: list[str], at: int) -> bool:
    """True for an adjective of a country or place behind a title or body."""
    return at > 0 and classes[at - 1] in "tsm" and words[at] == low[at] and low[at].endswith(_OF_A_PLACE)


def _ends_title(classes: list[str], at: int) -> bool:
    """True for the last word of a title before a comma: "el ministro de Hacienda, Juan Vega,"."""
    return classes[at + 1 : at + 2] == [","] and "".join(classes[:at]).rstrip("odm").endswith("t")
