"""Russian words by their endings and neighbours: genitives after titles, places before names, adjectives."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.ru import words
from readout_tui.core.data.ru.declension import declined

_OBLIQUE = frozenset(form for title in words.TABLE["t"].split() for form in declined(title))
_PATRONYMICS: Final = tuple("вич вна ична вичем вной ичной вича вны ичны вичу".split())
_GENITIVES: Final = tuple("а я и ы ии".split())
_ADJECTIVES: Final = tuple("ский ская ское ского ской цкий цкая цкой цкого".split())
_STATES: Final = frozenset(
    "Союза Королевства Республики Федерации Княжества Эмирата Султаната Содружества Конфедерации Герцогства".split()
)
"""Kinds of states, before whose name they stand."""
_TITLES: Final = tuple("министр президент премьер директор секретарь атташе канцлер губернатор".split())


def unlisted(word: str) -> str:
    """The class of a word that no list has: a compound title, an adjective of a place; else empty."""
    low = word.lower()
    if "-" in low and low.endswith(_TITLES):
        return "t"
    if low.endswith(_ADJECTIVES) and word == low and len(low) > 5:
        return "m"
    return ""


def settle(words_: list[str], low: list[str], classes: list[str]) -> None:
    """Class a body or office after a title as its modifier ("глава МИД", "пресс-секретарь президента"), in place.

    A place in the genitive before a name is one, too: "премьер-министр Нордланда Э. Торвальд".
    """
    for i in range(1, len(classes)):
        if classes[i - 1] in "tam" and (classes[i] in "sC" or (classes[i] == "t" and low[i] in _OBLIQUE)):
            held = "".join(classes[:i]).rstrip("am")
            if held.endswith("t"):
                classes[i] = "m"
        elif classes[i] == "c" and classes[i - 1] in "tm":
            classes[i] = "a"  # "глава МИД РФ"
        elif words_[i] in _STATES and classes[i + 1 : i + 2] == ["n"]:
            classes[i : i + 2] = ["a", "a"]
        elif classes[i] == "n" and "".join(classes[:i]).rstrip("am").endswith("t") and _is_place(words_, classes, i):
            classes[i] = "a"


def _is_place(words_: list[str], classes: list[str], at: int) -> bool:
    """True for a word with a capital after a title that is no part of the name behind it."""
    if not words_[at].endswith(_GENITIVES):
        return False
    run = at + 1
    while run < len(classes) and classes[run] in "ni":
        run += 1
    following = words_[at + 1 : run]
    if not following or any(word.endswith(_PATRONYMICS) for word in following[:1]):
        return False
    return len(following) > 1 or "." in following[0]
