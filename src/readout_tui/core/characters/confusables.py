"""Names that look like other names: one letter of another alphabet makes another speaker who seems the same.

After Unicode's report on security (UTS #39), three findings about the names of a comparison:

    mixed      a word mixes alphabets that no language mixes            "Pоpe", with a Cyrillic о
    foreign    a name in other letters looks like another of the names  "Ѕсоре", all Cyrillic, beside "Scope"
    alike      two names differ in letters that are drawn alike         "Ilham", "llham": which one is meant?

What a name looks like is its skeleton: decomposed, each letter replaced by the one that it looks like. Two names that
differ only in case, accents or spelling ("Díaz", "Diaz"; "Kjær", "Kjaer") are not look-alikes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

_TOGETHER: Final = ({"CJK", "HIRAGANA", "KATAKANA"}, {"CJK", "HANGUL"}, {"CJK", "BOPOMOFO"})
"""Scripts that one word may mix."""
_FORMS: Final = {"FULLWIDTH", "MATHEMATICAL", "CIRCLED", "PARENTHESIZED", "SQUARED"}
"""Letters that are Latin ones in disguise, and scripts of their own as names go."""
ASCII: Final = {"I": "l", "1": "l", "|": "l", "0": "O", "m": "rn"}
"""The part of Unicode's table that plain letters need: it stands here so that most names need no table."""
_OURS: Final = {"w": "vv", "W": "VV"}
"""Drawn alike by most typefaces, but not in Unicode's table."""
_PLAIN_LETTERS: Final = {ord(letter): look for letter, look in (ASCII | _OURS).items()}


def mixed(name: str) -> bool:
    """True if a word of the name mixes alphabets that no language mixes."""
    if name.isascii():
        return False
    return any(_mixes({_script(char) for char in word if char.isalpha()}) for word in _words(name))


def skeleton(name: str) -> str:
    """What the name looks like: equal for names that cannot be told apart. Not for display.

    UTS #39's skeleton, but that characters are decomposed by compatibility too (full-width and mathematical letters
    are their plain ones), and that `w` looks like `vv`.
    """
    if name.isascii():
        return name.translate(_PLAIN_LETTERS)
    plain = unicodedata.normalize("NFKD", name)
    shown = "".join(char for char in plain if unicodedata.category(char) != "Cf")
    latin = all(char.isascii() or not char.isalpha() for char in shown)
    return unicodedata.normalize("NFKD", shown.translate(_PLAIN_LETTERS if latin else _table()))


def lookalikes(names: Iterable[str]) -> frozenset[str]:
    """Those of the names that mix alphabets, or look like another one of them."""
    distinct = dict.fromkeys(names)
    foreign = [name for name in distinct if _is_foreign(name)]
    found = {name for name in distinct if mixed(name)}
    found |= _alike([name for name in distinct if name not in foreign], skeleton)
    if foreign:
        for look in (_bare_look, _look_in_capitals):
            found |= _alike(distinct, look).intersection(foreign)
    return frozenset(found)


def _alike(names: Iterable[str], look: Callable[[str], str]) -> set[str]:
    """The names that look like another one which is more than another spelling."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(look(name), []).append(name)
    several = (group for group in groups.values() if len(group) > 1)
    return {name for group in several if len(set(map(_spelling, group))) > 1 for name in group}


def _bare_look(name: str) -> str:
    """A name as it looks without case and accents: in other letters, those hide nothing."""
    return "".join(char for char in skeleton(name) if not unicodedata.combining(char)).casefold()


def _look_in_capitals(name: str) -> str:
    """The same of the name in capitals: some letters look like others only so, as Т beside т."""
    return _bare_look(name.upper())


def _spelling(name: str) -> str:
    """Equal for names that differ only in case, accents and ligatures."""
    from readout_tui.core.characters.folding import fold_character

    return "".join(char if _script(char) in _FORMS else fold_character(char) for char in name)


def _is_foreign(name: str) -> bool:
    """True if a letter of it may pass for one of another alphabet."""
    if name.isascii():
        return False
    letters = (char for char in unicodedata.normalize("NFC", name) if char.isalpha() and _script(char) != "LATIN")
    return any(_script(char) in _FORMS or ord(char) in _table() for char in letters)


@lru_cache(maxsize=1)
def _table() -> dict[int, str]:
    """Code points -> what they look like; loaded once a name is in other letters than Latin ones."""
    from readout_tui.core.data.confusables import ALIKE

    looks = ((look.translate(_PLAIN_LETTERS), letters) for look, letters in ALIKE.items())
    return _PLAIN_LETTERS | {ord(letter): look for look, letters in looks for letter in letters}


def _words(name: str) -> list[str]:
    return "".join(c if c.isalpha() or unicodedata.combining(c) else " " for c in name).split()


def _mixes(scripts: set[str]) -> bool:
    return len(scripts) > 1 and not any(scripts <= together for together in _TOGETHER)


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    """The script of a letter: the first word of its name says it."""
    first = unicodedata.name(char, "?").partition(" ")[0].partition("-")[0]
    return "LATIN" if first in {"FEMININE", "MASCULINE", "MICRO", "MODIFIER"} else first
