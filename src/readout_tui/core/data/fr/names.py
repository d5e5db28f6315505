"""French words by their neighbours: "Pour le député X, ..." names a source, a place behind a title is none."""

from __future__ import annotations

from typing import Final

from readout_tui.core.lazy_regex import regex

_OF_A_PLACE: Final = tuple("ien ienne onne éen éenne ais aise ois oise ain aine ande".split())
"""Endings of adjectives of countries and places, which stand behind titles and bodies."""
_FOR_SOMEBODY: Final = regex(r"p(?:d?[tma]+(?:o?d?[acms])*,?n+|n{2,}),")


def settle(words_: list[str], low: list[str], classes: list[str]) -> None:
    """Class "pour" before a person and a comma at the start of a sentence as "according to", in place."""
    for i in range(1, len(classes) - 1):
        if classes[i] == "i" and low[i] in ("d'", "d’", "de", "du") and not _inside_name(classes, i):
            classes[i] = "o"
        elif classes[i] == "x" and (low[i - 1] in ("s'", "s’", "se") or low[i + 1].startswith("conven")):
            classes[i] = "k"  # "s'est félicité", "sont convenus"
        elif classes[i] == "m" and classes[i + 1] == "," and "".join(classes[:i]).rstrip("odm").endswith("t"):
            classes[i] = "a"  # "la ministre des Armées, Claire Morel,"
        elif low[i] == "des" and classes[i - 1] in "tsl":
            classes[i] = "o"
        elif classes[i] == "." and classes[i - 1] in "tsam" and low[i].endswith(_OF_A_PLACE) and words_[i] == low[i]:
            classes[i] = "a"
        elif classes[i] == "n" and classes[i - 1] == "d" and classes[i + 1] == "n" and low[i].endswith(_OF_A_PLACE):
            classes[i] = "a"  # "la Neustrienne Hélène Sarrault"
        elif classes[i] == "p" and low[i] == "en" and classes[i + 1] in "kv":
            classes[i] = "r"

    if low[0] == "pour" and _FOR_SOMEBODY.match("".join(classes)):
        classes[0] = "A"
    _settle_participles(low, classes)


def _settle_participles(low: list[str], classes: list[str]) -> None:
    """Class participles behind an auxiliary as finite, and those joined with them ("a dénoncé ... et appelé"), in place."""
    compound = False
    for i, kind in enumerate(classes):
        before = "".join(classes[:i]).rstrip("r")[-1:]
        inverted = before == "h" and "-" in low[i - 1]  # "a-t-elle affirmé"
        if kind == "e" and (before == "k" or inverted or (compound and before == "&")):
            classes[i] = "v"
            compound = True
        elif kind in ".;":
            compound = compound and kind == "."


def _inside_name(classes: list[str], at: int) -> bool:
    return classes[at - 1] == "n" and classes[at + 1] == "n" and (at < 2 or classes[at - 2] not in "d")
