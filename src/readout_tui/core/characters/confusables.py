"""Names that look like other names: one letter of another alphabet makes another speaker who seems the same.

Three signs, after Unicode's report on security (UTS 39): a word that mixes alphabets which no language mixes, a name
that is another one once every letter is replaced by the Latin letter it looks like, and two names that differ only in
letters which many typefaces draw alike, as I, l and 1. Of the last nobody can tell which one is meant.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_TOGETHER: Final = ({"CJK", "HIRAGANA", "KATAKANA"}, {"CJK", "HANGUL"}, {"CJK", "BOPOMOFO"})
"""Scripts that one word may mix."""

_FORMS: Final = {"FULLWIDTH", "MATHEMATICAL", "CIRCLED", "PARENTHESIZED", "SQUARED"}
"""Letters that are Latin ones in disguise, and scripts of their own as names go."""

_TWINS: Final = {
    **dict(zip("АВЕЅІЈКМНОРСТУХҮԚԜЗ", "ABESIJKMHOPCTYXYQW3", strict=True)),
    **dict(zip("авеѕіјкмнорстухүԛԝӏһԁց", "abesijkmhopctyxyqwlhdg", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),
    **dict(zip("αγινορυϲϳ", "ayivopucj", strict=True)),
    **dict(zip("օոսհյզցքՏՍ", "onuhjqgpSU", strict=True)),
    "ı": "i",
    "ɡ": "g",
    "ɑ": "a",
}


_DRAWN_ALIKE: Final = str.maketrans({"I": "l", "1": "l", "|": "l", "O": "0"})
_RUN_TOGETHER: Final = (("rn", "m"), ("vv", "w"), ("VV", "W"))


def mixed(name: str) -> bool:
    """True if a word of the name mixes alphabets that no language mixes."""
    if name.isascii():
        return False
    return any(_mixes({_script(char) for char in word if char.isalpha()}) for word in _words(name))


def skeleton(name: str) -> str:
    """The name as it looks: letters of other alphabets as their Latin twins, without accents and case."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(_TWINS.get(c, c) for c in plain if not unicodedata.combining(c)).lower().replace("0", "o")


def lookalikes(names: Iterable[str]) -> frozenset[str]:
    """Those of the names that mix alphabets, or look like another one although written in other letters."""
    distinct = dict.fromkeys(names)
    drawn = Counter(map(_drawn, distinct))
    found = {name for name in distinct if drawn[_drawn(name)] > 1}
    if all(name.isascii() for name in distinct):
        return frozenset(found)
    looks = Counter(skeleton(name) for name in distinct)
    found |= {name for name in distinct if mixed(name) or (looks[skeleton(name)] > 1 and _foreign(name))}
    return frozenset(found)


def _drawn(name: str) -> str:
    """The same for names that many typefaces draw alike."""
    drawn = name.translate(_DRAWN_ALIKE)
    for several, one in _RUN_TOGETHER:
        drawn = drawn.replace(several, one)
    return drawn


def _foreign(name: str) -> bool:
    """True if a letter of it is a twin of a Latin one: accents alone make no look-alike."""
    return any(char in _TWINS or _script(char) in _FORMS for char in unicodedata.normalize("NFC", name))


def _words(name: str) -> list[str]:
    return "".join(c if c.isalpha() or unicodedata.combining(c) else " " for c in name).split()


def _mixes(scripts: set[str]) -> bool:
    return len(scripts) > 1 and not any(scripts <= together for together in _TOGETHER)


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    """The script of a letter: the first word of its name says it."""
    first = unicodedata.name(char, "?").partition(" ")[0].partition("-")[0]
    return "LATIN" if first in {"FEMININE", "MASCULINE", "MICRO", "MODIFIER"} else first
