"""Arabic names, which have no capitals: recognised by titles, and by the place right behind a verb of saying."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.ar import words
from readout_tui.core.lazy_regex import regex

_LONGEST: Final = 5
"""The most words of a name."""
_BOUND: Final = ("بال", "لل", "وال", "فال", "وب", "ول")
"""What a word with a preposition or "and" before the article begins with."""
_OWNED: Final[re.Pattern[str]] = regex(r".{3,}(?:ه|ها|هم|هما|نا|كم)")
_ACTION: Final[re.Pattern[str]] = regex(r"است..?ا.|ت..ي.|ا.ت.ا.|ان.[ء-ي]ا.|م[ء-ي]ا[ء-ي]{2}ة|ت[ء-ي]ا[ء-ي]{2}")
"""Patterns of nouns of action ("استمرار", "تعزيز", "التزام", "مواصلة", "تعاون")."""
_MARKED: Final[re.Pattern[str]] = regex("[\u064b-\u0650\u0652]")
"""A vowel mark: texts write them in verbs and common nouns that might be misread, not in names."""
_PLURALS: Final = ("ات", "ية", "ين", "ون")
_BODIES: Final = frozenset("الخارجية الدفاع الداخلية الحكومة".split())
"""Words of ministries that speak by themselves, too: "ودعت الخارجية"."""
_QUALIFIERS: Final = frozenset(words.TABLE["m"].split())
_FAR: Final = 8
"""The most words between a title and the name of its holder."""
_OF_PLACE: Final = frozenset(["في", "لدى", "من"])
_STATES: Final = frozenset("حكومة جمهورية مملكة دولة سلطنة إمارة وفد".split())
"""Words behind a title after which the name of a place follows."""
_PREFIXES: Final = frozenset("بلك")
_DEFINITE: Final = "ال"
_AFTER_NAMES: Final = frozenset('Tpr:",.qvV')
_PROVING: Final = frozenset('T:",')


def settle(words_: list[str], _low: list[str], classes: list[str]) -> None:
    """Class names and places behind titles and verbs, in place."""
    for i in range(1, len(classes)):
        _settle_qualifier(words_, classes, i)
    if classes[0] == "m":
        classes[0] = "s" if words_[0] in _BODIES else "."
    for i, kind in enumerate(classes):
        after = _FOLLOWING.get(kind)
        if after is not None:
            after(words_, classes, i)
    for i, kind in enumerate(classes):
        if kind == "t":
            _after_portfolio(words_, classes, i)
        elif kind == "s":
            _after_body(words_, classes, i)


def _settle_qualifier(words_: list[str], classes: list[str], at: int) -> None:
    """Class what qualifies a title or body before it: bodies, adjectives, countries."""
    kind, before = classes[at], classes[at - 1]
    if before in "sat" and ((kind in "sm" and _titled(classes, at - 1)) or _qualifies(words_, classes, at)):
        classes[at] = "a"
    elif kind == "&" and before in "ta" and _titled(classes, at - 1) and classes[at + 1 : at + 2] == ["."]:
        classes[at : at + 2] = ["a", "a"]  # "وزير الخارجية والتعاون"
    elif kind == "m" and before not in "tsmac":
        classes[at] = "s" if words_[at] in _BODIES else "."
    elif kind == "c" and before in "tm":
        classes[at] = "a"


def _qualifies(words_: list[str], classes: list[str], at: int) -> bool:
    """True for an adjective of a body or title: "البنك الدولي", "الوزيرة الدنماركية"."""
    if classes[at] not in "m.":
        return False
    held = "".join(classes[:at]).rstrip("am")
    if held.endswith("s") and classes[at] == "m":
        return True
    ending = ("ي", "ية") if held.endswith("s") else ("ية",) if held.endswith("t") else ()
    return bool(ending) and words_[at].startswith(_DEFINITE) and words_[at].endswith(ending)


def _titled(classes: list[str], at: int) -> bool:
    """True if the words up to `at` are a title with what qualifies it."""
    return "".join(classes[: at + 1]).rstrip("ma").endswith("t")


def _after_title(words_: list[str], classes: list[str], at: int) -> None:
    """A place behind a title that has no article ("رئيس وزراء أطلسيا"), then a name."""
    first = at + 1
    if classes[first : first + 1] not in (["."], ["i"]) or not _titled(classes, at):
        return
    if _is_indefinite(words_, classes, at):
        return  # "مسؤول كبير": an indefinite title has no name behind it
    if (classes[at] == "t" and _has_place(words_, at)) or words_[at] in _STATES:
        classes[first] = "a"
        first += 1
    last = _end_of_name(words_, classes, first)
    if last > first and not (words_[first].startswith(_DEFINITE) and classes[first - 1] == "a"):
        _name_holder(classes, first, last)


def _is_indefinite(words_: list[str], classes: list[str], at: int) -> bool:
    """True for an adjective at `at` that qualifies a title, if neither of the two has the article."""
    phrase = words_[at].split()
    if classes[at] == "t" and len(phrase) > 1 and not any(word.startswith(_DEFINITE) for word in phrase):
        return phrase[1].endswith("ي")  # "مصدر دبلوماسي"
    qualified = classes[at] == "a" and (words_[at] in _QUALIFIERS or words_[at].endswith("ي"))
    return qualified and not any(word.startswith(_DEFINITE) for word in words_[at - 1 : at + 1])


def _has_place(words_: list[str], at: int) -> bool:
    """True if the word behind the title at `at` is the place or country it belongs to."""
    title, following = words_[at].split()[-1], words_[at + 1]
    if title.startswith(_DEFINITE) or not _plain(following):
        return False
    owned = title.endswith(("ه", "ها")) and following.startswith(_DEFINITE)  # "نظيره الأطلسي"
    return owned or title in words.INDEFINITE


def _name_holder(classes: list[str], first: int, last: int) -> None:
    """Class the words from `first` to before `last` as the name of who holds the title before them."""
    classes[first:last] = ["n" if kind == "." else kind for kind in classes[first:last]]
    if last > first + 1 and classes[last : last + 1] == ["t"]:
        classes[last - 1] = "i"  # the next title is somebody else's: it must not look like one with a place before it


def _after_adjective(words_: list[str], classes: list[str], at: int) -> None:
    if at and classes[at - 1] == "n":
        classes[at] = "n"  # a surname that is an adjective of a country
    else:
        _after_title(words_, classes, at)


def _after_source(words_: list[str], classes: list[str], at: int) -> None:
    """A name behind "according to"."""
    last = _end_of_name(words_, classes, at + 1)
    classes[at + 1 : last] = ["n" if kind == "." else kind for kind in classes[at + 1 : last]]


def _after_portfolio(words_: list[str], classes: list[str], at: int) -> None:
    """A full name behind a title and what it is of: "وزير الموارد المائية في جمهورية السهلة فهد الراجحي"."""
    first = at + 1
    while first < min(len(classes) - 1, at + _FAR):
        if classes[first] in "ams" or (classes[first] == "." and words_[first].startswith((_DEFINITE, *_BOUND))):
            first += 1
        elif words_[first] in _OF_PLACE and classes[first + 1] in ".sc":
            first += 2
        else:
            break
    last = _end_of_name(words_, classes, first)
    ends = words_[last - 1].startswith(_DEFINITE) or "".join(classes[last : last + 1]) in ("", "r", *_AFTER_NAMES)
    if first > at + 1 and last > first + 1 and ends and "n" not in classes[at + 1 : first]:
        classes[at + 1 : last] = "a" * (first - at - 1) + "n" * (last - first)


def _after_body(words_: list[str], classes: list[str], at: int) -> None:
    """The rest of the name of a body: "منظمة الهلال الأخضر"."""
    last = at + 1
    if words_[at].startswith(_DEFINITE):
        return
    while last < min(len(classes), at + 4) and classes[last] == "." and words_[last].startswith(_DEFINITE):
        last += 1
    classes[at + 1 : last] = "a" * (last - at - 1)


def _apposed(words_: list[str], classes: list[str], at: int) -> None:
    """A full name between commas behind a title: "وزير الخارجية، ياسين بلعربي،"."""
    if not (at and classes[at - 1] in "ta" and _titled(classes, at - 1)):
        return
    last = _end_of_name(words_, classes, at + 1)
    if last > at + 2 and classes[last : last + 1] in ([","], ["("]):
        classes[at + 1 : last] = ["n" if kind == "." else kind for kind in classes[at + 1 : last]]


def _after_verb(words_: list[str], classes: list[str], at: int) -> None:
    """A name right behind a verb of saying, or one adverb later: "وأكد المزروعي خلال اللقاء"."""
    first = at + 1 + (classes[at + 1 : at + 2] == ["r"])
    last = _end_of_name(words_, classes, first)
    if last == first:
        return
    following = classes[last] if last < len(classes) else "."
    article = words_[first].startswith(_DEFINITE)
    if (
        following in _PROVING
        or (article and words_[first].endswith("ي"))
        or (not article and following in _AFTER_NAMES)
    ):
        end = last if following in _AFTER_NAMES else first + 1
    elif not article and last > first + 1:
        end = first + 1
    else:
        return
    classes[first:end] = ["n" if kind == "." else kind for kind in classes[first:end]]


def _end_of_name(words_: list[str], classes: list[str], first: int) -> int:
    """Where a run of words that may be a name ends; `first` if its first word cannot be one."""
    last = first
    while last < min(len(classes), first + _LONGEST) and classes[last] in ".i":
        if classes[last] == "." and (not _plain(words_[last]) or not _may_be_name(words_[last])):
            break
        article = words_[last].startswith(_DEFINITE) and classes[last - 1] != "i"
        if article and last > first + 1 and not words_[last].endswith("ي"):
            break
        last += 1
        if article:
            break  # a surname with the article ends the name
    return last


def _plain(word: str) -> bool:
    return word[0].isalpha() and not word.startswith(_BOUND)


def _may_be_name(word: str) -> bool:
    """False for common nouns, by the list of objects, possessive endings, plurals and nouns of action."""
    bare = word.removeprefix(_DEFINITE)
    if _MARKED.search(word) or word in words.OBJECTS or bare in words.OBJECTS:
        return False
    if _OWNED.fullmatch(word) and not word.endswith("الله"):
        return False
    if bare.endswith(_PLURALS) or _ACTION.fullmatch(bare):
        return False
    if word[0] in _PREFIXES and (word[1:] in words.OBJECTS or _ACTION.fullmatch(word[1:]) or word.endswith("ة")):
        return False
    return not (bare != word and bare.endswith("ة"))


_FOLLOWING: Final = {
    "t": _after_title,
    "m": _after_title,
    "a": _after_adjective,
    "A": _after_source,
    ",": _apposed,
    "v": _after_verb,
    "V": _after_verb,
    "x": _after_verb,
}
"""Class -> what classes the words behind it."""
