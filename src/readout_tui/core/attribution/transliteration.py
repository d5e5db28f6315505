"""Names in different scripts -> how alike they sound, 0..1: "Xi Jinping", "习近平", "Си Цзиньпин", "شي جين بينغ".

No system of transliteration is undone, as texts follow many. Both names are read in Latin letters, by tables of Unicode
(`data/readings.py`), and the readings are compared sound by sound:

    习近平         xijinping      x and s, j and ts, ng and n are near
    Си Цзиньпин    sitsinpin      likeness 0.86

The cost of a sound in place of another is small if languages take the one for the other: voiced and unvoiced, r and l,
the hissing sounds, any two vowels. Vowels and weak consonants may be missing; in scripts that do not write vowels that
costs almost nothing.

Limitations: Japanese, Korean and Vietnamese names are not read in Chinese characters as they sound in their languages.
The tables are loaded when the first two scripts meet.
"""

import re
from functools import lru_cache
from typing import Final

from readout_tui.core.attribution.person_names import plain, script_of
from readout_tui.core.lazy_regex import regex

_SOUNDS: Final = (
    ("shch", "S"), ("tsch", "S"), ("tsz", "S"), ("sch", "S"), ("tch", "S"), ("dzh", "S"), ("tzs", "S"),
    ("sh", "S"), ("zh", "S"), ("ch", "S"), ("ts", "S"), ("tz", "S"), ("cz", "S"), ("dz", "S"), ("dj", "S"), ("th", "t"),
    ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ck", "k"), ("qu", "k"), ("ks", "x"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("j", "S"), ("w", "v"), ("y", "i"),
)  # fmt: skip
"""Letters of one sound -> the sound; longer ones come first."""
_WRITTEN: Final = regex("|".join(letters for letters, _ in _SOUNDS))
_SOUND_OF: Final = dict(_SOUNDS)
_GREEK: Final = (("nt", "d"), ("mp", "b"), ("gk", "g"), ("ai", "e"), ("ei", "i"), ("oi", "i"), ("ts", "S"), ("tz", "S"))
"""Two letters that are one sound in Greek."""
_NEAR: Final = {
    frozenset(pair): cost
    for cost, pairs in (
        (0.1, "zS"),
        (0.2, "pb td kg sz rl fv vu xS kq kc"),
        (0.3, "bv gh mn cs cS sS pf xs qS rS"),
        (0.45, "kh St Sd Sk Sg Si hf xh vg tz lu"),
    )
    for pair in pairs.split()
}
"""Two sounds -> what it costs to have one in place of the other; any other two cost 1."""
_VOWELS: Final = frozenset("aeiou")
_VOWEL: Final = 0.3
"""The cost of another vowel, or of one that is missing."""
_WEAK: Final = {"h": 0.25, "n": 0.7, "g": 0.6, "r": 0.6}
"""Consonants that may be missing -> the cost."""
_NASAL: Final = 0.2
_NASAL_IN_CHINESE: Final = 0.5
"""The cost of a g missing behind n ("ng"); in Chinese "min" and "ming" are two syllables."""
_ABJADS: Final = frozenset(["Arabic", "Hebrew"])
_LOOSE: Final = _ABJADS | {"Han"}
"""Scripts whose words are no sure guide to the words of the other name."""
_UNWRITTEN: Final = 0.08
"""The cost of a missing vowel beside a script that does not write vowels."""
_LEAST: Final = 0.6
"""The least likeness of any word of two names, where they are compared word by word."""


def likeness(left: str, right: str) -> float:
    """How alike two names sound, 0..1: word by word, or as a whole if that is more.

    In two alphabets with vowels and in as many words, only word by word, as one given name makes much of the whole.
    Word by word, each word of the shorter must be like one of the longer ("Sergey Lavrov", "Сергей Викторович Лавров").
    """
    scripts = frozenset((script_of(left), script_of(right)))
    mine, theirs = sorted((readings(left), readings(right)), key=len)
    if not mine:
        return 0.0
    divided = len(mine) == len(theirs) and _LOOSE.isdisjoint(scripts)
    whole = 0.0 if divided else alike("".join(mine), "".join(theirs), scripts)
    found = [max(alike(word, other, scripts) for other in theirs) for word in mine]
    apart = sum(found) / len(found) if min(found) >= _LEAST and (len(mine) > 1 or len(theirs) == 1) else 0.0
    return max(whole, apart)


def surname_likeness(left: str, right: str) -> float:
    """How alike a name of one word sounds to the last or first word of the other; 0.0 if neither is one word."""
    scripts = frozenset((script_of(left), script_of(right)))
    mine, theirs = sorted((readings(left), readings(right)), key=len)
    if len(mine) != 1:
        return 0.0
    return max(alike(mine[0], theirs[-1], scripts), alike(mine[0], theirs[0], scripts))


@lru_cache(maxsize=4096)
def readings(name: str) -> tuple[str, ...]:
    """The words of a name as sounds: one letter each, capital S for all hissing sounds but s and z."""
    script = script_of(name)
    text = plain(name)
    if script != "Latin":
        letters = _letters()
        text = "".join(letters.get(char, char) for char in text)
    words = [word for word in re.split(r"[^a-z]+", text) if word]
    return tuple(filter(None, (_sounds(word, script) for word in words)))


@lru_cache(maxsize=1)
def _letters() -> dict[str, str]:
    """Letters of other alphabets and Chinese characters -> their readings."""
    from readout_tui.core.data.readings import LETTERS, SYLLABLES

    return LETTERS | {char: syllable for syllable, found in SYLLABLES.items() for char in found}


def _sounds(word: str, script: str) -> str:
    """The sounds of a word in Latin letters; doubled ones are one."""
    if script == "Greek":
        for letters, sound in _GREEK:
            word = word.replace(letters, sound)
    word = _WRITTEN.sub(lambda found: _SOUND_OF[found[0]], word)
    return "".join(char for i, char in enumerate(word) if i == 0 or char != word[i - 1])


@lru_cache(maxsize=4096)
def alike(left: str, right: str, scripts: frozenset[str]) -> float:
    """The likeness of two words of sounds, 0..1: 1 less the cost of making the one of the other, by their length.

    `scripts` are those in which they are written.
    """
    row = [0.0]
    added = [_missing(right, k, scripts) for k in range(len(right))]
    for cost in added:
        row.append(row[-1] + cost)
    for i, char in enumerate(left):
        lost = _missing(left, i, scripts)
        before, row[0] = row[0], row[0] + lost
        for k, other in enumerate(right):
            changed = before + _change(char, other)
            before = row[k + 1]
            row[k + 1] = min(changed, before + lost, row[k] + added[k])
    return max(0.0, 1 - 2 * row[-1] / (len(left) + len(right)))


def _missing(word: str, at: int, scripts: frozenset[str]) -> float:
    """The cost of a sound that only one of two words has."""
    char = word[at]
    if char in _VOWELS:
        return _VOWEL if _ABJADS.isdisjoint(scripts) else _UNWRITTEN
    if char == "g" and word[at - 1 : at] == "n":
        return _NASAL_IN_CHINESE if "Han" in scripts else _NASAL
    return _WEAK.get(char, 1.0)


def _change(char: str, other: str) -> float:
    """The cost of one sound in place of another."""
    if char == other:
        return 0.0
    if char in _VOWELS and other in _VOWELS:
        return _VOWEL
    return _NEAR.get(frozenset((char, other)), 1.0)
