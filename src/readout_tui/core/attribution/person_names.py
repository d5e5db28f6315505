"""Names of persons: how they are folded for comparison, and whether two of them can be one person's.

    "Joseph R. Biden, Jr."           folded: ("joseph", "biden")
    "Biden", "Joe Biden"             the same person's: a word of it; a short form of the given name
    "Zelensky", "Zelenskyy"          spelled alike
    "Anna Novak", "Anton Novak"      not: two given names that no rule joins
    "J. Biden"                       its initials fit "Joseph", not "Hunter"

Folded words are in lower case, without accents, hyphens, initials and, in Russian, case endings. Whether a given name
is a woman's or a man's is looked up in a table that is loaded when it is first needed.
"""

import unicodedata
from collections import Counter
from functools import lru_cache
from typing import Final

from readout_tui.core.data.short_names import SHORT_NAMES
from readout_tui.core.lazy_regex import regex

_NEAR: Final = 0.88
"""The lowest indel similarity (0..1) at which two spellings of a word of a name count as the same. Set by hand."""
_NEAR_GIVEN: Final = 0.7
"""The same for given names before one surname, which transliterations change more ("Sergei", "Serhiy")."""
SPELLED: Final = 5
"""The fewest letters of a word that is compared by similarity; shorter ones must be equal."""
_SHORTENED: Final = 3
"""The fewest letters of a given name that may be the beginning of the full one ("Dan", "Daniel")."""
_CYRILLIC: Final = regex("[а-яА-ЯёЁіїєґІЇЄҐ]{3}")
_CASE: Final = regex(
    "([а-яёіїєґ’']{2,}?[^аеёиоуыэюяйьіїє])[аеёиоуыэюяйьіїє]{0,2}"
    "(?:ого|ому|ым|им|ом|ем|ём|єм|ой|ей|ою|ею|єю|ові|еві|єві|[аеиоуыюяйьіїє])?"
)
"""A Cyrillic word: its stem, and an ending of the singular."""
_SUFFIXES: Final = frozenset("jr sr ii iii iv".split())
_CONFUSABLES: Final = str.maketrans(
    "АВЕКМНОРСТУХаеорсухіјѕԁԛԝҺһΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEKMHOPCTYXaeopcyxijsdqwhhABEZHIKMNOPTYXo"
)


def is_han(word: str) -> bool:
    """True if a word begins with a Chinese character."""
    return "\u3400" <= word[:1] <= "\u9fff"


def _is_cyrillic(text: str) -> bool:
    return not text.isascii() and bool(_CYRILLIC.search(text))


def _stem(word: str) -> str:
    """A Russian name without its case ending ("Лаврина", "Лавриным" -> "лаврин"), any other word as it is."""
    low = word.lower()
    found = _CASE.fullmatch(low)
    return found[1] if found else low if _is_cyrillic(low) else word


def fullness(name: str, words: tuple[str, ...]) -> tuple[int, int, bool, str]:
    """A sort key: greater for fuller names, of more words, then of more letters.

    Of the case forms of a Russian name the nominative is to win, so there shorter is greater, and so is a final
    consonant.
    """
    if _is_cyrillic(name):
        return len(words), -len(name), name[-1] not in "аеиоуыюя", name
    return len(words), len(name), True, name


def plain(text: str) -> str:
    """Text in lower case and without accents."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


@lru_cache(maxsize=4096)
def fold_name(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without accents, hyphens, initials, suffixes ("Jr.") and Russian endings.

    Cyrillic and Greek letters that look like Latin ones become those, traditional Chinese characters simplified ones.
    """
    if script_of(name) == "Han":
        name = name.translate(_simplified())
    if _is_cyrillic(name):
        name = " ".join(_stem(word) for word in name.split())
    words = tuple(word for word in _parts(plain(name.translate(_CONFUSABLES))) if word not in _SUFFIXES)
    long = tuple(word for word in words if len(word) > 1)
    return long or words


@lru_cache(maxsize=1)
def _simplified() -> dict[int, int]:
    """Traditional Chinese characters -> their simplified forms."""
    from readout_tui.core.data.simplified import SIMPLIFIED, TRADITIONAL

    return str.maketrans(TRADITIONAL, SIMPLIFIED)


def _parts(name: str) -> list[str]:
    """The words of a name, split at anything that is no letter, digit or apostrophe."""
    return "".join(char if char.isalnum() else " " if char not in "'’" else "" for char in name).split()


@lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """The initials with which a name begins, in lower case ("J.F. Kennedy" -> "jf"); empty if it begins with a word."""
    found = ""
    for word in _parts(plain(name)):
        if len(word) > 1:
            break
        found += word
    return found


@lru_cache(maxsize=4096)
def spelled_alike(left: str, right: str) -> bool:
    """True if two folded words are spellings of one name, as transliterations differ ("Zelensky", "Zelenskyy").

    Beside similarity, the first two letters must be equal and the lengths at most two apart.
    """
    if left == right:
        return True
    if min(len(left), len(right)) < SPELLED or abs(len(left) - len(right)) > 2 or left[:2] != right[:2]:
        return False
    return _similarity(left, right) >= _NEAR


def _similarity(left: str, right: str) -> float:
    """The indel similarity of two words, 0..1: twice the longest common subsequence by both lengths."""
    row = [0] * (len(right) + 1)
    for char in left:
        before = 0
        for i, other in enumerate(right):
            old = row[i + 1]
            row[i + 1] = before + 1 if char == other else max(old, row[i])
            before = old
    return 2 * row[-1] / (len(left) + len(right))


@lru_cache(maxsize=4096)
def same_person(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """True if two folded names can be one person's.

    Either all words of the shorter are among those of the longer (of a single word: if it is the first or last there,
    or has more than four letters), or the surnames agree and so do the given names ("Joe", "Joseph").
    """
    if len(short) > len(long):
        short, long = long, short
    if not short:
        return False
    if len(long) == 1 and script_of(long[0]) == "Han":
        return _begins_alike(short[0], long[0])
    if all(any(spelled_alike(word, other) for other in long) for word in short):
        return (
            len(short) > 1
            or len(long) == 1
            or spelled_alike(short[0], long[-1])
            or spelled_alike(short[0], long[0])
            or len(short[0]) > 4
        )
    return len(short) > 1 and spelled_alike(short[-1], long[-1]) and _one_given_name(short[0], long[0])


def _begins_alike(left: str, right: str) -> bool:
    """True if a Chinese name is another or its surname: the first character, or the first two of four."""
    short, long = sorted((left, right), key=len)
    return short == long or (long.startswith(short) and len(short) == (1 if len(long) < 4 else 2))


def _one_given_name(left: str, right: str) -> bool:
    """True if two given names before one surname can be one: a short form, the beginning, or another spelling.

    Not if the one is a woman's and the other a man's, or if both are names of their own ("Marco", "Mario").
    """
    if left[0] != right[0] and not _short_forms(left) & _short_forms(right):
        return False
    if left == right or _short_forms(left) & _short_forms(right):
        return True
    sexes = given_gender(left), given_gender(right)
    if sexes[0] * sexes[1] < 0:
        return False
    short, long = sorted((left, right), key=len)
    if len(short) >= _SHORTENED and long.startswith(short):
        return True
    return not all(sexes) and len(short) >= _SHORTENED and _similarity(left, right) >= _NEAR_GIVEN


def _short_forms(name: str) -> frozenset[str]:
    """The groups of short and full forms to which a given name belongs."""
    return SHORT_NAMES.get(name, frozenset())


@lru_cache(maxsize=4096)
def given_gender(word: str) -> int:
    """1 for a woman's given name, -1 for a man's, 0 for one that is neither or unknown; in lower case."""
    from readout_tui.core.data.given_names import MEN, WOMEN

    return 1 if word in WOMEN else -1 if word in MEN else 0


@lru_cache(maxsize=4096)
def gender_of(name: str) -> int:
    """`given_gender` of the first word of a name of several words."""
    words = _parts(plain(name))
    return given_gender(words[0]) if len(words) > 1 else 0


_SCRIPTS: Final = (
    (0x0370, 0x03FF, "Greek"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0530, 0x058F, "Armenian"),
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x077F, "Arabic"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1F00, 0x1FFF, "Greek"),
    (0x3040, 0x30FF, "Kana"),
    (0x3400, 0x9FFF, "Han"),
    (0xAC00, 0xD7AF, "Hangul"),
)
"""Blocks of letters: the first and last code point, and the script."""


SCRIPTS: Final = ("Latin", "Cyrillic", "Greek", "Armenian", "Georgian", "Hebrew", "Arabic", "Hangul", "Kana", "Han")
"""All scripts; of names of one speaker, the one in the first of these scripts is shown."""


@lru_cache(maxsize=4096)
def script_of(name: str) -> str:
    """The script of most letters of a name ("Latin", "Han"), so that a single disguised letter does not change it."""
    if name.isascii():
        return "Latin"
    count = Counter(_script(ord(char)) for char in name if char.isalpha())
    return max(count, key=lambda script: count[script], default="Latin")


def _script(code: int) -> str:
    return next((script for first, last, script in _SCRIPTS if first <= code <= last), "Latin")


def script_rank(name: str) -> int:
    """The place of a name's script in `SCRIPTS`."""
    return SCRIPTS.index(script_of(name))
