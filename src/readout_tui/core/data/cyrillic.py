"""What Russian and Ukrainian share: modifiers and places in the genitive between a title and a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Endings(NamedTuple):
    """How a language shows that a word behind a title is no name."""

    oblique: frozenset[str]  # titles in other cases than the nominative
    patronymics: tuple[str, ...]  # endings of the second name, which tell a given name before them
    genitives: tuple[str, ...]  # endings of places in the genitive
    states: frozenset[str]  # kinds of states in the genitive, as written, before whose name they stand


def settler(endings: Endings) -> Callable[[list[str], list[str], list[str]], None]:
    """The last step of classing words (`Vocabulary.settle`) for a language with these endings.

    A body or office after a title is its modifier ("глава МИД", "пресс-секретарь президента"), and so is a place before
    a name: "премьер-министр Нордланда Э. Торвальд".
    """

    def settle(words: list[str], low: list[str], classes: list[str]) -> None:
        for i in range(1, len(classes)):
            if classes[i] == "c" and classes[i - 1] in "tm":
                classes[i] = "a"  # "глава МИД РФ"
            elif words[i] in endings.states and classes[i + 1 : i + 2] == ["n"]:
                classes[i : i + 2] = ["a", "a"]
            elif _held(classes, i):
                classes[i] = _behind_title(words, low, classes, i)

    def _behind_title(words: list[str], low: list[str], classes: list[str], at: int) -> str:
        kind = classes[at]
        body = kind == "n" and words[at].isupper() and len(words[at]) > 1  # "голова ОВА Сергій Ткач"
        if kind in "sC" or body or (kind == "t" and low[at] in endings.oblique):
            return "m"
        return "a" if kind == "n" and _is_place(words, classes, at) else kind

    def _is_place(words: list[str], classes: list[str], at: int) -> bool:
        """True for a word with a capital after a title that is no part of the name behind it."""
        if not words[at].endswith(endings.genitives):
            return False
        run = at + 1
        while run < len(classes) and classes[run] in "ni":
            run += 1
        following = words[at + 1 : run]
        if not following or following[0].endswith(endings.patronymics):
            return False
        return len(following) > 1 or "." in following[0]

    return settle


def _held(classes: list[str], at: int) -> bool:
    """True if a title stands before a word, with nothing but modifiers between."""
    if classes[at - 1] not in "tam":
        return False
    return "".join(classes[:at]).rstrip("am").endswith("t")
