"""German words by their neighbours: nouns with capitals are no names; what "sie", "so" and "der" are."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.de import words
from readout_tui.core.lazy_regex import regex

_ADJECTIVAL: Final = regex(r"[a-zäöüß-]{3,}(?:e|en|er|es|em)")
_GENITIVE: Final = ("der", "des", "von", "vom", "dem", "den", "einer", "eines", "ihres", "seines")
_ARTICLES: Final = frozenset(
    "im am zum zur beim ins ans aufs den dem des einen einem eines einer ihrer ihren ihrem ihres seiner seinen seinem seines "
    "unserer unseren unserem unseres diesem diesen".split()
)
"""Articles in other cases, and prepositions that hold one."""
_ISH: Final = tuple("ische ischer isches ischen ischem".split())


def unlisted(word: str) -> str:
    """The class of a word that no list has: compound titles and bodies, common nouns by their endings; else empty."""
    low = word.lower()
    if not word[0].isupper():
        return "a" if low.endswith(_ISH) and len(low) > 7 else ""
    if low.endswith(words.TITLE_ENDINGS) and len(low) > 6:
        return "t"
    if low.endswith(words.BODY_ENDINGS) and len(low) > 6:
        return "s"
    if low in words.NOUNS or (low.endswith(words.NOUN_ENDINGS) and len(low) > 4):
        return "."
    return ""


def settle(words_: list[str], low: list[str], classes: list[str]) -> None:
    """Class nouns with capitals, and the small words that are of several classes, in place."""
    _settle_particles(low, classes)
    for i in range(len(classes)):
        classes[i] = _settled(words_, low, classes, i)
    _settle_participles(classes)


def _settled(words_: list[str], low: list[str], classes: list[str], at: int) -> str:
    kind, before, after = classes[at], "".join(classes[at - 1 : at]), "".join(classes[at + 1 : at + 2])
    if low[at] == "sie":
        return "y" if _is_plural(low, classes, at) else "h"
    if kind == "n":
        return "." if _is_noun(words_, low, classes, at) else kind
    if low[at] == "so" and before in (",", '"', "-") and after in ("d", "t", "n"):
        return "A"
    if before == "A" and low[at] in _GENITIVE:
        return "d"
    if low[at] == "der" and _feminine(low, classes, at + 1):
        return "o"  # "der Bundeskanzlerin" is no nominative
    if kind == "a" and set(classes[at + 1 : at + 3]).isdisjoint("tsnmal"):
        return "."
    return kind


def _settle_particles(low: list[str], classes: list[str]) -> None:
    """Class "von" and "von der" inside a name as its particles, in place: "Ursula von der Leyen"."""
    for i in range(1, len(classes) - 1):
        if low[i] in ("von", "zu") and classes[i - 1] == "n" and (i == 1 or classes[i - 2] in "tn"):
            last = i + 1 + (classes[i + 1] in "do")
            if classes[last : last + 1] == ["n"]:
                classes[i:last] = "i" * (last - i)


def _is_noun(words_: list[str], low: list[str], classes: list[str], at: int) -> bool:
    """True for a common noun: an article, adjective or number stands before it, and no title or name."""
    before = classes[at - 1] if at else ""
    named = classes[at + 1 : at + 2] in (["n"], ["i"])
    if not before or before in "tniA" or (named and before != "d"):
        return False
    if before == "d":
        return low[at - 1] not in ("der", "die", "das") or not named
    if before in "Nmb" or (before == "p" and low[at - 1] in _ARTICLES):
        return True
    return before == "." and bool(_ADJECTIVAL.fullmatch(words_[at - 1]))


def _is_plural(low: list[str], classes: list[str], at: int) -> bool:
    """True if "sie" means several: the verb beside it ends in "n"."""
    for i in (at - 1, at + 1, at + 2):
        if 0 <= i < len(low) and classes[i] in "vVxkz":
            return low[i].endswith("n") or low[i] in ("sind", "waren")
    return False


def _feminine(low: list[str], classes: list[str], at: int) -> bool:
    """True if a title of a woman follows, so that "der" is no nominative ("der Bundeskanzlerin")."""
    while at < len(low) and classes[at] in "ma":
        at += 1
    return at < len(low) and classes[at] == "t" and low[at].endswith("in")


def _settle_participles(classes: list[str]) -> None:
    """Class a participle at the end of its clause as finite if the auxiliary stands directly before it, in place."""
    for i, kind in enumerate(classes):
        if kind == "e" and "".join(classes[:i]).rstrip("r")[-1:] == "k":
            classes[i] = "v"
