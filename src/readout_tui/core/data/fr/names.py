"""French words by their neighbours: "Pour le député X, ..." names a source, a place behind a title is none."""

from __future__ import annotations

from typing import Final

from readout_tui.core.lazy_regex import regex

_OF_A_PLACE: Final = tuple("ien ienne onne éen éenne ais aise ois oise ain aine ande".split())
"""Endings of adjectives of countries and places, which stand behind titles and bodies."""
_OF: Final = ("d'", "d’", "de", "du")
_ONESELF: Final = ("s'", "s’", "se")
_FOR_SOMEBODY: Final = regex(r"p(?:d?[tma]+(?:o?d?[acms])*,?n+|n{2,}),")


def settle(words_: list[str], low: list[str], classes: list[str]) -> None:
    """Class "pour" before a person and a comma at the start of a sentence as "according to", in place."""
    for i in range(1, len(classes) - 1):
        _settle_word(words_, low, classes, i)
    if low[0] == "pour" and _FOR_SOMEBODY.match("".join(classes)):
        classes[0] = "A"
    _settle_participles(low, classes)


def _settle_word(words_: list[str], low: list[str], classes: list[str], at: int) -> None:
    """Class a word between two others by its neighbours, in place."""
    kind = classes[at]
    if kind == "i" and low[at] in _OF and not _inside_name(classes, at):
        classes[at] = "o"
    elif kind == "x" and _is_auxiliary(low, at):
        classes[at] = "k"
    elif kind == "m" and _ends_title(classes, at):
        classes[at] = "a"
    elif low[at] == "des" and classes[at - 1] in "tsl":
        classes[at] = "o"
    elif low[at].endswith(_OF_A_PLACE) and _is_of_a_place(words_, low, classes, at):
        classes[at] = "a"
    elif kind == "p" and low[at] == "en" and classes[at + 1] in "kv":
        classes[at] = "r"


def _is_auxiliary(low: list[str], at: int) -> bool:
    """True for a form of "être" that makes a compound past: "s'est félicité", "sont convenus"."""
    return low[at - 1] in _ONESELF or low[at + 1].startswith("conven")


def _ends_title(classes: list[str], at: int) -> bool:
    """True for the last word of a title before a comma: "la ministre des Armées, Claire Morel,"."""
    return classes[at + 1] == "," and "".join(classes[:at]).rstrip("odm").endswith("t")


def _is_of_a_place(words_: list[str], low: list[str], classes: list[str], at: int) -> bool:
    """True if a word with the ending of an adjective of a place stands where one does.

    That is behind a title or body, without a capital, or before a name: "la Neustrienne Hélène Sarrault".
    """
    kind, before = classes[at], classes[at - 1]
    if kind == ".":
        return before in "tsam" and words_[at] == low[at]
    return kind == "n" and before == "d" and classes[at + 1] == "n"


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
