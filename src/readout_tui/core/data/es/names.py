"""Spanish words by their neighbours: participles behind an auxiliary, portfolios, objects with "a"."""

from __future__ import annotations

from typing import Final

_OF_A_PLACE: Final = tuple("iano iana ense eño eña és esa ino ina ero era aco aca ano ana".split())
"""Endings of adjectives of countries and places, which stand behind titles and bodies."""


def settle(words: list[str], low: list[str], classes: list[str]) -> None:
    """Class participles behind "ha" as finite, and what qualifies a title or body, in place."""
    compound = False
    for i, kind in enumerate(classes):
        before = "".join(classes[:i]).rstrip("r")[-1:]
        if kind == "e" and (before == "k" or (compound and before == "&")):
            classes[i] = "v"
            compound = True
        elif kind == "A" and "".join(classes[i + 1 : i + 5]).lstrip("rk")[:1] in ("v", "e"):
            classes[i] = "q"  # "según ha manifestado la portavoz"
        elif kind == "." and i and classes[i - 1] in "tsm" and words[i] == low[i] and low[i].endswith(_OF_A_PLACE):
            classes[i] = "a"
        elif kind == "m" and classes[i + 1 : i + 2] == [","] and "".join(classes[:i]).rstrip("odm").endswith("t"):
            classes[i] = "a"  # "el ministro de Hacienda, Juan Vega,"
