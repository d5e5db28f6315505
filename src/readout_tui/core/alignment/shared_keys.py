"""What two languages share in writing: figures, dates, countries, names -> keys that are equal in both.

    "$1.5 billion"          «1,5 млрд долларов»        15亿美元           #1.5e+09
    "on March 14"           «14 марта»                 3月14日            @3-14 @3
    "Vanuatu"               «Вануату»                  瓦努阿图             =Vanuatu
    "Sokolov of Hagenau"    «Соколов из Хагенау»                         ~sklv ~hgn

Figures: separators are read by what follows them (three digits: thousands), and words of size and Chinese numerals are
multiplied in. Names are compared by their consonants (`skeleton`), which is blind to vowels and to endings.

Limitations: numbers in words are read in English and Chinese only; names are not found in Chinese characters, and in
Arabic any word may be one, so a name counts there only if the other text has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Final
from unicodedata import combining, normalize

from readout_tui.core.data.languages import language
from readout_tui.core.data.months import months
from readout_tui.core.data.negations import MAGNITUDES

_SCALES: Final[dict[str, dict[str, float]]] = {
    "en": {"trillion": 1e12}, "es": {"mil": 1e3}, "zh": {"百": 1e2, "十": 1e1, "百万": 1e6, "千万": 1e7, "万亿": 1e12},
    "de": {"billionen": 1e12}, "ru": {"трлн": 1e12, "тысячи": 1e3, "миллион": 1e6, "миллиард": 1e9},
    "uk": {"трлн": 1e12, "тисячі": 1e3, "мільйон": 1e6, "мільйони": 1e6, "мільярд": 1e9, "мільярда": 1e9},
}  # fmt: skip
"""Words of size beside `MAGNITUDES`, which are ambiguous elsewhere."""
_FIGURE: Final = r"\d+(?:[.,'\u2009\u00a0\u202f\u066b\u066c ]\d+)*"
_HAN_NUMBER: Final = "[一二三四五六七八九十百千万亿两零〇]{2,}|十"
_HAN_DIGITS: Final = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_HAN_UNITS: Final = {"十": 10, "百": 100, "千": 1000}
_HAN_GROUPS: Final = {"万": 10**4, "亿": 10**8}
_WORDS: Final = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
"""English numbers in words from ten; smaller ones are everywhere."""
_DAY_BEFORE: Final = r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s\u00a0]*(?:de |of )?$"
_DAY_AFTER: Final = r"\s+(\d{1,2})(?!\d)"
_NAME: Final = r"[^\W\d_]+(?:[-’'][^\W\d_]+)*"
_CLASSES: Final = (
    "b бب", "p п", "v вфف", "g гґغ", "h хحخه", "k кقك", "d дدذض", "t тتطث", "j жчшщجش", "s зсцزسصظ", "l лل", "m мم",
    "n нن", "r рر",
)  # fmt: skip
_LETTERS: Final = str.maketrans({letter: group[0] for group in _CLASSES for letter in group[2:]})
"""Cyrillic and Arabic letters -> classes of consonants; vowels and signs are left out."""
_SPELLINGS: Final = tuple(
    (re.compile(old), new)
    for old, new in (
        ("t?sch|tch|sh|ch|zh|dj|j", "j"), ("kh|gh", "h"), ("ph", "v"), ("th", "t"), ("dh", "d"), ("ck|q", "k"),
        ("x", "ks"), ("c(?=[eiy])", "s"), ("c", "k"), ("z|ts", "s"), ("[fw]", "v"),
    )
)  # fmt: skip
_CLITICS: Final = ("وال", "بال", "لل", "فال", "ال", "و", "ب", "ل", "ف", "ك")
LEAST: Final = 10
"""Smaller whole figures are left out: they are everywhere, or words in the other language."""
COGNATE: Final = 7
"""Letters of a rare word without a capital that is compared like a name ("fentanyl", "fentanilo")."""
SHORTEST: Final = 3
"""Names with fewer consonants are left out."""
LONGEST: Final = 4
"""Consonants of a name that are compared: endings differ."""


def keys(text: str, code: str, common: Callable[[str], bool]) -> dict[str, str]:
    """The keys of a text in the language of an ISO 639-1 code, each with the words that it stands for.

    What is `common`, in lower case, is no name.
    """
    plain = normalize("NFKC", text).lower()
    return dict((*_figures(plain, code), *_dates(plain, code), *places_and_names(text, code, common)))


def places_and_names(text: str, code: str, common: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """The keys of countries ("=VU") and names ("~sklv") in a text, each with the word that it stands for."""
    text = normalize("NFKC", text)
    yield from countries(text, code)
    yield from _names(text, code, common)


def _figures(text: str, code: str) -> Iterator[tuple[str, str]]:
    scales = MAGNITUDES | _SCALES.get(code, {})
    for match in re.finditer(_FIGURE, text):
        value, end = _value(match[0]), match.end()
        while scale := _scale(text[end:], scales, code):
            value *= scale[0]
            end += scale[1]
        if value >= LEAST or not value.is_integer():
            yield f"#{value:g}", text[match.start() : end]
    if code == "zh":
        for match in re.finditer(_HAN_NUMBER, text):
            value = _han_value(match[0])
            if value >= LEAST and not text[: match.start()][-1:].isdigit():
                yield f"#{value:g}", match[0]
    if code == "en":
        for word in re.findall(r"[a-z]+", text):
            if word in _WORDS:
                yield f"#{_WORDS[word]}", word


def _value(figure: str) -> float:
    """The value of a figure: separators before three digits group thousands, another last one is a decimal point."""
    parts = re.split(r"\D", figure)
    whole = [part for part in parts[1:] if len(part) == 3]
    if len(whole) == len(parts) - 1 and parts[0] != "0":
        return float("".join(parts))
    if len(whole) == len(parts) - 2 and len(parts[-1]) != 3:
        return float("".join(parts[:-1]) + "." + parts[-1])
    return float(parts[0])


def _scale(after: str, scales: Mapping[str, float], code: str) -> tuple[float, int] | None:
    """The factor of the word of size at the beginning of a text, and how many characters it takes; None without one."""
    if code == "zh":
        match = re.match(r"[多余]?(万亿|千万|百万|[十百千万亿])", after)
        return (scales[match[1]], match.end()) if match else None
    match = re.match(r"\s*([^\W\d_]+)", after)
    known = scales.get(match[1]) if match else None
    return (known, match.end()) if match and known else None


def _han_value(number: str) -> float:
    total = group = digit = 0
    for character in number:
        if character in _HAN_DIGITS:
            digit = _HAN_DIGITS[character]
        elif character in _HAN_UNITS:
            group += (digit or 1) * _HAN_UNITS[character]
            digit = 0
        else:
            total = (total + group + digit) * _HAN_GROUPS[character]
            group = digit = 0
    return float(total + group + digit)


def _dates(text: str, code: str) -> Iterator[tuple[str, str]]:
    """Months, and days of months, by name."""
    if code == "zh":
        for match in re.finditer(r"(?<!\d)(\d{1,2})月(?:(\d{1,2})日)?", text):
            yield f"@{match[1]}", match[0]
            if match[2]:
                yield f"@{match[1]}-{match[2]}", match[0]
        return
    names = months(code)
    for match in re.finditer(_NAME, text):
        month = names.get(match[0])
        if month is None or (code == "en" and match[0] in {"may", "march"} and not _beside_a_day(text, match)):
            continue
        yield f"@{month}", match[0]
        before = re.search(_DAY_BEFORE, text[max(0, match.start() - 9) : match.start()])
        after = re.match(_DAY_AFTER, text[match.end() : match.end() + 5])
        if found := before or after:
            yield f"@{month}-{int(found[1])}", f"{found[1]} {match[0]}"


def _beside_a_day(text: str, match: re.Match[str]) -> bool:
    """True if a figure stands beside the English words "may" and "march", or a preposition of time before them."""
    before = re.search(r"(?:\d\w{0,2}|\bin|\bsince|\buntil|\bby) $", text[: match.start()])
    return before is not None or re.match(r" \d", text[match.end() :]) is not None


@cache
def _country_forms(code: str) -> tuple[dict[str, str], int]:
    """Beginnings of names of countries in lower case -> keys, and how many letters may follow them."""
    names = language(code).people.country_names
    if code in {"ru", "uk", "de"}:
        return {name.lower()[: max(4, len(name) - 2)]: key for name, key in names.items()}, 8
    return {name.lower(): key for name, key in names.items()}, 0 if code in {"zh", "ar"} else 2


def countries(text: str, code: str) -> Iterator[tuple[str, str]]:
    """The keys of the countries that a text names ("=VU"), each with its word, as it stands in the text."""
    forms, room = _country_forms(code)
    if code == "zh":
        yield from ((f"={key}", name) for name, key in forms.items() if name in text)
        return
    for match in re.finditer(_NAME, text):
        if code != "ar" and not match[0][0].isupper():
            continue
        for bare in _bare(match[0].lower(), code):
            for end in range(max(min(3, len(bare)), len(bare) - room), len(bare) + 1):
                if bare[:end] in forms:
                    yield f"={forms[bare[:end]]}", match[0]


def _names(text: str, code: str, common: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    if code == "zh":
        yield from ((f"~{word.lower()}", word) for word in re.findall("[A-Za-z]{2,}", text))
        return
    for match in re.finditer(_NAME, text):
        word = match[0]
        if common(word.lower()) or (code != "ar" and not word[0].isupper() and len(word) < COGNATE):
            continue
        for bare in _bare(word, code):
            if len(bones := skeleton(bare)) >= SHORTEST:
                yield f"~{bones}", word


def _bare(word: str, code: str) -> list[str]:
    """The word, and for Arabic also without each article, conjunction or preposition that may be written with it."""
    return [word] if code != "ar" else [word[len(start) :] for start in ("", *_CLITICS) if word.startswith(start)]


def skeleton(name: str) -> str:
    """The first consonants of a name, in classes that most transliterations share: "Sokolov", "Соколов" -> "sklv"."""
    return consonants(name)[:LONGEST]


@lru_cache(maxsize=1 << 14)
def consonants(name: str) -> str:
    """All of them: "Lukashenko", "Лукашенко" -> "lkjnk"."""
    letters = "".join(c for c in normalize("NFD", name.lower()) if not combining(c))
    for old, new in _SPELLINGS:
        letters = old.sub(new, letters)
    letters = letters.translate(_LETTERS)
    bones = re.sub("[^bcdfghjklmnpqrstv]", "", letters.replace("y", ""))
    bones = bones[:1] + bones[1:].replace("h", "")
    return re.sub(r"(.)\1+", r"\1", bones)
