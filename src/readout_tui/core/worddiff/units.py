"""Units: what a word difference never splits.

Most units are one word. Words that mean something only together are one unit: a date, a quantity, a modal phrase. In
Chinese and Japanese, which write no spaces, each character is a unit.

    "The U.S. is willing to pay $5 million on August 30"
    The / U.S. / is willing to / pay / $5 million / on / August 30
    kinds: function, name, modality, content, number, function, date

Two units may be paired if their keys are equal; they are equal if their forms are. Keys ignore inflection, spelling and
ways of writing a number ("$5 million" and "5,000,000 dollars": "#5000000$"), so that a difference in these only is
seen as one word that is written differently, not as two words.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import Final, Literal, NamedTuple

from readout_tui.core.alignment.stemming import stemmer_of
from readout_tui.core.characters.folding import folded, unparted
from readout_tui.core.data.language_schema import DifferenceWords, Language
from readout_tui.core.data.languages import language as language_of
from readout_tui.core.lazy_regex import regex
from readout_tui.core.worddiff.quantities import FIGURE, is_figure, quantity_value

UnitKind = Literal["content", "function", "number", "date", "name", "negation", "modality", "saying"]

_UNIT = regex(FIGURE + r"|(?:[A-Za-z]\.){2,}|\w+(?:[-'’‐‑]\w+)*")
_POSSESSIVE = regex("'s?$")


class Unit(NamedTuple):
    """A word or phrase at [start, end) of the text that was cut, in code points."""

    start: int
    end: int
    form: str  # as it stands in the text; the words of a phrase joined by one space
    plain: str  # folded, without possessive 's
    key: str  # equal for all forms of one word, date or quantity
    kind: UnitKind


def cut(text: str, start: int, end: int, language: str = "en") -> list[Unit]:
    """The units of `text[start:end]`, in order. Their offsets are those of `text`."""
    units: list[Unit] = []
    first = True
    for match in _UNIT.finditer(text, start, end):
        for begin, form in _parted(match[0], match.start()):
            units.append(Unit(begin, begin + len(form), form, *_read(form, first, language)))
        first = text[match.end() : match.end() + 1] in _STOPS
    spoken = language_of(language)
    return _join(units, spoken) if spoken.differences.joins else units


def _parted(form: str, begin: int) -> Iterator[tuple[int, str]]:
    """(offset, form) of a word, or of each character where the script writes no spaces."""
    if form.isascii() or not any(map(unparted, form)):
        yield begin, form
        return
    for unspaced, characters in groupby(form, unparted):
        stretch = "".join(characters)
        if unspaced:
            yield from enumerate(stretch, begin)
        else:
            yield begin, stretch
        begin += len(stretch)


_STOPS: Final = frozenset(".:!?\n")


@lru_cache(maxsize=1 << 15)
def _read(form: str, first: bool, language: str) -> tuple[str, str, UnitKind]:
    """The plain form, key and kind of a word; `first`: it opens a sentence, so its capital says nothing."""
    words = language_of(language).differences
    plain = _POSSESSIVE.sub("", folded(form)) or form
    kind = _kind(form, plain, first, words)
    if kind == "number":
        return plain, "#" + quantity_value(form, words), kind
    if kind in ("content", "name", "saying"):
        return plain, stem(plain.replace(" ", "").replace(".", ""), language), kind  # "build-up" is "buildup"
    return plain, plain, kind


def _kind(form: str, plain: str, first: bool, words: DifferenceWords) -> UnitKind:
    if is_figure(form):
        return "number"
    known = _known_kind(form, plain, words)
    if known is not None:
        return known
    if form[0].isupper() and (not first or form[1:].upper() == form[1:] != ""):
        return "name"
    if len(plain) <= words.short and form.islower() and not unparted(form[0]):
        return "function"
    return "content"


def _known_kind(form: str, plain: str, words: DifferenceWords) -> UnitKind | None:
    """The kind of a word that a list of the language names; None for other words."""
    if plain not in words.not_numbers and all(part in words.numbers for part in plain.split(" ")):
        return "number"
    if plain in words.negation or plain.endswith(words.negation_endings):
        return "negation"
    if plain in words.days or (plain in words.months and form[0].isupper() and len(plain) > 2):
        return "date"
    if plain in words.function:
        return "function"
    return "saying" if plain in words.saying and form.islower() else None


def stem(plain: str, language: str = "en") -> str:
    """The stem of a folded word, or the word itself in a language without a stemmer."""
    return stemmer_of(language)(plain)


_DOUBLED: Final = tuple(
    root + "l" for root in "travel cancel label level model signal counsel fuel total channel marshal dial".split()
)
_RESPELLED: Final = {
    british + tail: american + tail
    for british, american, tails in (
        ("our", "or", ",s,ed,ing,able,ably,ite,ites,hood,hoods,ly,ful,er,ers"),
        ("is", "iz", "e,es,ed,ing,er,ers,ation,ations,able"),
        ("ys", "yz", "e,es,ed,er,ing"),
        ("ogue", "og", ",s"),
        ("tre", "ter", ",s"),
        ("bre", "ber", ",s"),
        ("efenc", "efens", "e,es,eless"),
        ("ffenc", "ffens", "e,es"),
        ("icenc", "icens", "e,es"),
        ("ogramme", "ogram", ",s"),
    )
    for tail in tails.split(",")
}


def american(plain: str) -> str:
    """A word in American spelling. Only for comparing: the result need not be a word."""
    if plain.startswith(_DOUBLED):
        root = next(root for root in _DOUBLED if plain.startswith(root))
        plain = root[:-1] + plain[len(root) :]
    for size in range(min(9, len(plain) - 1), 2, -1):
        ending = _RESPELLED.get(plain[-size:])
        if ending is not None:
            return plain[:-size] + ending if len(plain) - size > 2 or size > 4 else plain
    return plain


@cache
def _modal_phrases(language: Language) -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word -> the modal phrases that begin with it, the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in language.differences.modality:
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append(words)
    return {head: tuple(sorted(group, key=len, reverse=True)) for head, group in table.items()}


@cache
def _counted(language: Language) -> frozenset[str]:
    """Words that belong to the number before them: scales and currencies."""
    words = language.differences
    return frozenset(words.scales.keys() | words.currencies.keys()) - words.loose


def _join(units: list[Unit], language: Language) -> list[Unit]:
    """Join the words of each modal phrase, date and quantity into one unit, from left to right."""
    joined: list[Unit] = []
    k = 0
    while k < len(units):
        found = _modal(units, k, language) or _date(units, k, language) or _quantity(units, k, language)
        size, kind, key = found or (1, units[k].kind, units[k].key)
        last = units[k + size - 1]
        if size == 1 and kind == units[k].kind:
            joined.append(units[k])
        else:
            form = " ".join(unit.form for unit in units[k : k + size])
            joined.append(Unit(units[k].start, last.end, form, folded(form), key, kind))
        k += size
    return joined


def _modal(units: Sequence[Unit], k: int, language: Language) -> tuple[int, UnitKind, str] | None:
    """(length in units, kind, key) of the longest modal phrase at k: "is willing to", "must"."""
    for words in _modal_phrases(language).get(units[k].plain, ()) if units[k].kind != "date" else ():
        if len(words) <= len(units) - k and all(units[k + n].plain == word for n, word in enumerate(words)):
            kept = words[1:] if words[0] in language.differences.copulas else words
            return len(words), "modality", " ".join(stem(word, language.code) for word in kept)
    return None


def _date(units: Sequence[Unit], k: int, language: Language) -> tuple[int, UnitKind, str] | None:
    """(length in units, kind, key) of a date at k: August 30, August 30th 2021, 30 August 2021, August 2021."""
    months = language.differences.months
    pair = _month_and_day(units, k, months)
    if pair is None:
        return None
    month, day = pair
    value = day.key.removeprefix("#")
    if not _is_day(value):
        return (2, "date", f"{months[month.plain]}.{value}") if month is units[k] and _year(value) else None
    if k + 2 < len(units) and _year(units[k + 2].key.removeprefix("#")):
        return 3, "date", f"{value}.{months[month.plain]}.{units[k + 2].key}"
    return 2, "date", f"{value}.{months[month.plain]}."


def _month_and_day(units: Sequence[Unit], k: int, months: Container[str]) -> tuple[Unit, Unit] | None:
    """Units k and k + 1 as (month, number), in whichever order they stand; None if they are anything else."""
    if k + 1 >= len(units) or (units[k].kind not in ("number", "date", "modality") and units[k].plain not in months):
        return None
    one, two = units[k], units[k + 1]
    month, day = (one, two) if _is_month(one, months) else (two, one)
    return (month, day) if _is_month(month, months) and day.kind == "number" and day.form[0].isdigit() else None


def _quantity(units: Sequence[Unit], k: int, language: Language) -> tuple[int, UnitKind, str] | None:
    """(length in units, kind, key) of a quantity at k: 5 million, 5 percent, five million dollars."""
    if units[k].kind != "number":
        return None
    counted, words = _counted(language), language.differences
    end = k + 1
    while end < len(units) and (units[end].plain in counted or (units[end].plain in words.per and end > k)):
        end += 1
    if end == k + 1 or units[end - 1].plain in words.per:
        return None
    return end - k, "number", "#" + quantity_value(" ".join(unit.form for unit in units[k:end]), words)


def _is_month(unit: Unit, months: Container[str]) -> bool:
    return unit.plain in months and unit.form[0].isupper()


def _is_day(value: str) -> bool:
    return value.isdecimal() and len(value) <= 2 and 0 < int(value) <= 31


def _year(value: str) -> bool:
    return len(value) == 4 and value.isdecimal() and value[0] in "12"
