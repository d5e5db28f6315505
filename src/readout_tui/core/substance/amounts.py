"""Amounts: figures, shares, sums and measures as quantities that can be compared.

    "€1.1bn" = "1,100 million euros"      "an hour and a half" = "90 minutes"       "a quarter" = "25 per cent"
    "over 300 km" = "over 186 miles"      "a dozen officers" = "twelve officers"    "twice a year" = "every six months"

An amount is an interval in a base unit of its dimension; what the text counts ("officers") is no unit, and stays a
word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from readout_tui.core.data.en.units import (
    BOUNDS,
    CURRENCIES,
    FRACTIONS,
    GROUPED,
    MAGNITUDES,
    MULTIPLES,
    NUMBERED,
    ORDINALS,
    UNITS,
    WORDS,
)
from readout_tui.core.substance.numerals import HALVED, LARGE, and_a_part, digits, read_number, scaled, word_at
from readout_tui.core.substance.words import WordToken

PRECISE: Final = 0.004
"""Relative difference up to which amounts of one unit are equal: what two roundings of one sum leave."""
ROUNDED: Final = 0.04
"""The same for amounts in two units, one of which was converted and rounded."""


class Amount(NamedTuple):
    """A quantity. `start`, `end`: tokens. `low`, `high`: in base units of `dimension`; equal for a plain figure."""

    start: int
    end: int
    low: float
    high: float
    dimension: str  # "" for a bare number, "ordinal", "$", "length", "share", "per-year" ...
    unit: str = ""  # as written
    bound: str = ""  # a key of units.BOUNDS
    written: bool = False  # a word that is often no number ("one", "second")
    core: int = 0  # first token of the figure itself, after the bound
    names: str = ""  # the noun that the number names one of, in lower case: "section" of "Section 301"

    @property
    def value(self) -> float:
        """The middle."""
        return (self.low + self.high) / 2


def amounts(words: Sequence[WordToken], taken: frozenset[int] = frozenset()) -> tuple[Amount, ...]:
    """The amounts of a passage, in order; `taken` are tokens that are already read as something else (a date)."""
    found: list[Amount] = []
    at = 0
    while at < len(words):
        amount = _read(words, at, taken) if at not in taken and _may_open(words[at]) else None
        if amount is None or amount.end <= at:
            at += 1
            continue
        found.append(_bounded(words, amount))
        at = amount.end
    return tuple(_ranged(words, found))


def _read(words: Sequence[WordToken], at: int, taken: frozenset[int]) -> Amount | None:
    """The amount that begins at a token, or None."""
    for rule in (_multiple, _money, _fraction, _ordinal, _ratio, _plain, _grouped, _frequency):
        amount = rule(words, at)
        if amount is not None and not any(k in taken for k in range(amount.start, amount.end)):
            return amount
    return None


def _money(words: Sequence[WordToken], at: int) -> Amount | None:
    sign = words[at].form
    if sign in _CODES and at + 1 < len(words):
        coded = read_number(words, at + 1)
        return None if coded is None else Amount(at, coded[1], coded[0], coded[0], _CODES[sign], sign, core=at)
    if sign[-1] not in "$€£¥₽₴₹₩₺₦₪" or at + 1 >= len(words):
        return None
    number = read_number(words, at + 1)
    if number is None:
        return None
    return Amount(at, number[1], number[0], number[0], CURRENCIES[sign[-1]], sign, core=at)


_CODES: Final = {name.upper(): sign for name, sign in CURRENCIES.items() if len(name) == 3 and name.isalpha()} | {
    "CFAF": "fr",
    "FCFA": "fr",
    "A$": "$",
    "C$": "$",
}


def _unit(words: Sequence[WordToken], at: int) -> tuple[str, float, int, str]:
    """The unit at a token: (dimension, factor, token after it, as written); ("", 1, at, "") if there is none."""
    if at >= len(words):
        return "", 1.0, at, ""
    low, lemma = words[at].low, words[at].lemma
    ahead = words[at + 1] if at + 1 < len(words) else None
    if low == "-" and ahead is not None and ahead.lemma in UNITS:
        return _unit(words, at + 1)
    if ahead is not None and low in _DOLLARS and ahead.low.rstrip("s") in CURRENCIES:
        return "$", 1.0, at + 2, ahead.low
    names = ((f"{low}-{ahead.lemma}" if ahead is not None else "", 2), (lemma, 1), (low, 1))
    for name, size in names:
        if name in UNITS and (size == 2 or name not in _SHORT_UNITS or _digits_before(words, at)):
            dimension, factor = UNITS[name]
            return dimension, factor, at + size, name
    return _currency(words, at)


_DOLLARS: Final = frozenset("us u.s. american canadian australian singapore hong".split())
_SHORT_UNITS: Final = frozenset("m t l g w min in second nm mi stone league crown mark austral".split())
"""Names of units that are also words, and units only after a figure."""


def _currency(words: Sequence[WordToken], at: int) -> tuple[str, float, int, str]:
    """A currency at a token, with or without its country ("Swiss francs"), or "per cent"; as `_unit`."""
    for name in (words[at].lemma, words[at].low):
        if name in CURRENCIES and name != "real" and (name not in _SHORT_UNITS or _digits_before(words, at)):
            return CURRENCIES[name], 1.0, at + 1, name
    if words[at].low == "per" and word_at(words, at + 1) == "cent":
        return "share", 0.01, at + 2, "%"
    if at + 1 < len(words) and words[at].capital and words[at + 1].lemma in CURRENCIES:
        return CURRENCIES[words[at + 1].lemma], 1.0, at + 2, words[at + 1].low
    return "", 1.0, at, ""


def _digits_before(words: Sequence[WordToken], at: int) -> bool:
    return at > 0 and (words[at - 1].form[0].isdigit() or words[at - 1].low in MAGNITUDES)


def _plain(words: Sequence[WordToken], at: int) -> Amount | None:
    """Such as "2.2 tons", "75 %", "twenty officers", "an hour and a half", "a million and a half dollars"."""
    number = read_number(words, at)
    if number is None:
        indefinite = words[at].low in ("a", "an", "one") and at + 1 < len(words)
        return _indefinite(words, at) if indefinite else None
    value, end = number
    part = _out_of(words, at, value, end)
    if part is not None:
        return part
    value, end, broken = _with_a_part(words, value, end)
    dimension, factor, after, unit = _unit(words, end + (word_at(words, end) in _FURTHER))
    if dimension != "time" and word_at(words, end) in _FURTHER:
        dimension, factor, after, unit = _unit(words, end)
    if dimension and not broken:
        half, after = and_a_part(words, after)
        value += half
    value *= factor
    square = None if dimension else _by_the_side(words, at, after, value)
    if square is not None:
        return square
    return _as_it_counts(words, Amount(at, after, value, value, dimension, unit, core=at))


def _with_a_part(words: Sequence[WordToken], value: float, end: int) -> tuple[float, int, bool]:
    """A number with the "and a half" after it, the token after both, and whether there is one.

    In "two and a half million" it is half of one, which the magnitude then multiplies; in "a million and a half" half
    of the magnitude.
    """
    part, after = and_a_part(words, end)
    if not part:
        return value, end, False
    before = word_at(words, end - 1)
    if before in LARGE:
        return value + part * MAGNITUDES[before], after, True
    value, after = scaled(words, value + part, after)
    return value, after, True


def _as_it_counts(words: Sequence[WordToken], amount: Amount) -> Amount:
    """A number as what it is: an ordinal, a "one" that is often no number, the number of a section."""
    at, form = amount.start, words[amount.start].form
    if form[-2:].lower() in ("st", "nd", "rd", "th") and form[0].isdigit():
        return amount._replace(dimension="ordinal")
    if amount.dimension:
        return amount
    written = words[at].low == "one" and amount.end == at + 1
    return amount._replace(written=written, names=_numbered(words, at))


def _numbered(words: Sequence[WordToken], at: int) -> str:
    """The noun before a number that names something, "section" of "Section 301"; "" before one that counts."""
    before = at - 2 if at > 1 and words[at - 1].form == "." else at - 1
    noun = words[before] if before >= 0 else None
    return noun.low if noun is not None and noun.capital and noun.low in NUMBERED else ""


_FURTHER: Final = frozenset("more further additional extra full whole entire consecutive successive straight".split())
"""What may stand between a number and a unit of time: "one more year"."""


def _out_of(words: Sequence[WordToken], at: int, value: float, end: int) -> Amount | None:
    """Such as "one in three"."""
    if words[at].low not in WORDS:
        return None
    for skipped in range(3):  # "one worker in five"
        after = end + skipped
        if word_at(words, after) == "in" or (word_at(words, after), word_at(words, after + 1)) == ("out", "of"):
            break
    else:
        return None
    after += 1 if word_at(words, after) == "in" else 2
    whole = read_number(words, after) if after < len(words) and (not skipped or words[after].low in WORDS) else None
    if whole is None or not 0 < value < whole[0] <= 1000 or (skipped and _unit(words, whole[1])[0]):
        return None
    return Amount(at, whole[1], value / whole[0], value / whole[0], "share", "in", core=at)


def _by_the_side(words: Sequence[WordToken], at: int, after: int, value: float) -> Amount | None:
    """Such as "80 by 80 kilometres": the first side, in the unit of the second."""
    if word_at(words, after) not in ("by", "x", "×") or after + 1 >= len(words):
        return None
    second = read_number(words, after + 1)
    far = _unit(words, second[1]) if second is not None else ("", 1.0, after, "")
    return Amount(at, far[2], value * far[1], value * far[1], far[0], far[3], core=at) if far[0] else None


def _indefinite(words: Sequence[WordToken], at: int) -> Amount | None:
    """Such as "an hour and a half", "a decade", "a week": one unit of time; other nouns are not counted."""
    dimension, factor, after, unit = _unit(words, at + 1)
    if dimension != "time":
        return None
    half, after = and_a_part(words, after)
    if unit in ("second", "min", "minute", "day", "month") and words[at].low != "one" and not half:
        return None
    if word_at(words, at - 1) in ("twice", "once", "times"):
        return None
    if unit in ("year", "week") and words[at].low != "one" and not half:
        return None
    value = (1 + half) * factor
    return Amount(at, after, value, value, dimension, unit, core=at)


def _fraction(words: Sequence[WordToken], at: int) -> Amount | None:
    """Such as "a third", "three quarters", "half", "two-thirds", "half a trillion dollars", "half an hour"."""
    numerator, hyphen, part = words[at].low.partition("-")
    if hyphen and numerator in WORDS and part.rstrip("s") in FRACTIONS:
        value = WORDS[numerator] * FRACTIONS[part.rstrip("s")]
        return Amount(at, at + 1, value, value, "share", "of", core=at)
    counted = _count_of_parts(words, at)
    if counted is None:
        return None
    count, head = counted
    name = words[head].low.rstrip("s")
    fraction = count * FRACTIONS[name]
    measured = _fraction_of(words, at, head + 1, fraction) if name in ("half", "quarter", "third") else None
    if measured is not None:
        return measured
    indefinite = head > at and words[at].low in ("a", "an", "one")
    if indefinite and name != "half" and not _is_share(words, head):
        return None
    return Amount(at, head + 1, fraction, fraction, "share", "of", core=at)


def _count_of_parts(words: Sequence[WordToken], at: int) -> tuple[float, int] | None:
    """How many parts are counted ("a" third, "three" quarters), and the token that names the part."""
    low, part = words[at].low, word_at(words, at + 1)
    if low in ("a", "an", "one") and part in FRACTIONS:
        return 1.0, at + 1
    if low in WORDS and part.endswith("s") and part.rstrip("s") in FRACTIONS:
        return float(WORDS[low]), at + 1
    if low == "half" and word_at(words, at - 1) not in ("first", "second", "other"):
        return 1.0, at
    return None


def _fraction_of(words: Sequence[WordToken], at: int, end: int, fraction: float) -> Amount | None:
    """Such as "half a trillion dollars", "half an hour"."""
    skip = end + (word_at(words, end) == "of")
    skip += word_at(words, skip) in ("a", "an")
    if word_at(words, skip) in ("million", "billion", "trillion"):
        value, after = scaled(words, fraction, skip)
        dimension, factor, after, unit = _unit(words, after)
        return Amount(at, after, value * factor, value * factor, dimension, unit, core=at)
    dimension, factor, after, unit = _unit(words, skip)
    if skip > end and dimension:
        return Amount(at, after, fraction * factor, fraction * factor, dimension, unit, core=at)
    return None


_AFTER_SHARE: Final = frozenset(
    "of in over to less more below above since from during by and as on compared with while but after last this next "
    "within until through each every when because against is are was were has have had will would shall should can "
    "could may might must . , ; )".split()
) | {""}


def _is_share(words: Sequence[WordToken], head: int) -> bool:
    """True for "a third of", false for "a third meeting", "a second" and "a fifth century"."""
    if words[head].low == "second" or word_at(words, head + 2) == "century":
        return False
    return word_at(words, head + 1) in _AFTER_SHARE


def _ordinal(words: Sequence[WordToken], at: int) -> Amount | None:
    value = ORDINALS.get(words[at].low)
    if value is None or (words[at].low == "second" and _digits_before(words, at)):
        return None
    loose = words[at].low in ("first", "second") and word_at(words, at + 1) in (",", "", "and")
    if words[at].low == "first" and word_at(words, at - 1) == "at":
        return None
    return Amount(at, at + 1, float(value), float(value), "ordinal", "", written=loose or value == 1, core=at)


def _ratio(words: Sequence[WordToken], at: int) -> Amount | None:
    """Such as "50:50", "equally": as the share of the first part."""
    if words[at].low in HALVED:
        return Amount(at, at + 1, 0.5, 0.5, "share", ":", core=at)
    between = word_at(words, at + 1)
    if between in (":", "/", "-", "–") and at + 2 < len(words):
        one, two = digits(words[at].form), digits(words[at + 2].form)
        if one and two and abs(one + two - 100) < 1e-6 and (between == ":" or one == two):
            return Amount(at, at + 3, one / 100, one / 100, "share", ":", core=at)
    return None


_FOLDS: Final = {
    form: float(MULTIPLES[base])
    for base, forms in (
        ("double", "doubled doubling doubles twofold two-fold"), ("triple", "tripled tripling triples threefold"),
        ("treble", "trebled trebling trebles three-fold"), ("quadruple", "quadrupled quadrupling quadruples fourfold"),
        ("tenfold", "tenfold ten-fold"), ("halve", "halved halving halves"),
    )
    for form in forms.split()
}  # fmt: skip
"""Forms of verbs and adverbs that tell how many times something has become what it was."""
_COMPARED: Final = frozenset("as what the more higher larger greater bigger its their that".split())


def _multiple(words: Sequence[WordToken], at: int) -> Amount | None:
    """Such as "tripled", "threefold", "three times as many"."""
    low = words[at].low
    if low in _FOLDS:
        return Amount(at, at + 1, _FOLDS[low], _FOLDS[low], "times", low, core=at)
    if low in WORDS and word_at(words, at + 1) == "times" and word_at(words, at + 2) in _COMPARED:
        return Amount(at, at + 2, float(WORDS[low]), float(WORDS[low]), "times", "times", core=at)
    return None


def _grouped(words: Sequence[WordToken], at: int) -> Amount | None:
    """Such as "a dozen", "two dozen", "twice", "fourfold"."""
    low = words[at].low
    if low in MULTIPLES and words[at].lemma != "halve":
        return None
    start, count = at, 1.0
    if low in WORDS and word_at(words, at + 1).rstrip("s") in GROUPED and word_at(words, at + 1) != "score":
        count, at = float(WORDS[low]), at + 1
    elif low in ("a", "an") and word_at(words, at + 1) == "dozen":
        at += 1
    elif low not in ("dozen", "dozens"):
        return None
    noun = words[at].low.rstrip("s")
    if noun == "dozen" and words[at].low == "dozens":
        return None
    return Amount(start, at + 1, count * GROUPED[noun], count * GROUPED[noun], "", "", core=start)


def _may_open(word: WordToken) -> bool:
    """False for a word that no amount begins with."""
    low = word.low
    if low[0].isdigit() or low in _OPENERS or low in _FOLDS or word.form[-1] in "$€£¥₽₴₹₩₺₦₪":
        return True
    return word.form in _CODES or ("-" in low and low.partition("-")[0] in WORDS)


_TIMES: Final = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_PERIODS: Final = {
    "day": 365.25,
    "week": 52.18,
    "fortnight": 26.09,
    "month": 12.0,
    "quarter": 4.0,
    "year": 1.0,
    "decade": 0.1,
}
_RATES: Final = {
    "annual": 1.0, "annually": 1.0, "yearly": 1.0, "biannual": 2.0, "biannually": 2.0, "half-yearly": 2.0,
    "semiannual": 2.0, "semi-annually": 2.0,
    "semi-annual": 2.0, "six-monthly": 2.0, "quarterly": 4.0, "monthly": 12.0, "weekly": 52.18, "fortnightly": 26.09,
    "daily": 365.25,
    "biennial": 0.5, "biennially": 0.5,
}  # fmt: skip


_OPENERS: Final = frozenset(
    (*WORDS, *ORDINALS, *GROUPED, *_TIMES, *_RATES, "a", "an", "half", "hundred", "thousand", "every", "each", "dozens")
)


def _frequency(words: Sequence[WordToken], at: int) -> Amount | None:
    """Such as "twice a year", "every six months", "three times a week", "quarterly"."""
    low = words[at].low
    if low in _RATES and low not in ("annual", "yearly"):
        return Amount(at, at + 1, _RATES[low], _RATES[low], "per-year", low, core=at)
    if (
        low in _TIMES
        and word_at(words, at + 1) in ("a", "an", "every", "per", "each")
        and word_at(words, at + 2) in _PERIODS
    ):
        rate = _TIMES[low] * _PERIODS[words[at + 2].low]
        return Amount(at, at + 3, rate, rate, "per-year", low, core=at)
    if low in ("every", "each") and at + 1 < len(words):
        if word_at(words, at + 1) == "other" and word_at(words, at + 2) in _PERIODS:
            rate = _PERIODS[words[at + 2].low] / 2
            return Amount(at, at + 3, rate, rate, "per-year", low, core=at)
        number = read_number(words, at + 1)
        if number is not None and number[1] < len(words) and words[number[1]].lemma in _PERIODS and number[0]:
            rate = _PERIODS[words[number[1]].lemma] / number[0]
            return Amount(at, number[1] + 1, rate, rate, "per-year", low, core=at)
    return None


def _phrases() -> list[tuple[str, tuple[str, ...]]]:
    pairs = [(bound, tuple(phrase.split())) for bound, phrases in BOUNDS.items() for phrase in phrases.split("|")]
    return sorted(pairs, key=lambda pair: -len(pair[1]))


_BOUNDS: Final = _phrases()


def _bounded(words: Sequence[WordToken], amount: Amount) -> Amount:
    """The amount with the bound before or after it."""
    for bound, phrase in _BOUNDS:
        size = len(phrase)
        if phrase[0] in ("or",):
            if tuple(w.low for w in words[amount.end : amount.end + size]) == phrase:
                return amount._replace(bound=bound, end=amount.end + size)
            continue
        start = amount.start - size
        if start >= 0 and (
            tuple(w.low for w in words[start : amount.start]) == phrase
            or tuple(w.lemma for w in words[start : amount.start]) == phrase
        ):
            if phrase == ("over",) and amount.dimension == "time":
                continue  # "over two years": during
            if (phrase == ("some",) and amount.low < 2) or phrase in (("minimum",), ("maximum",)):
                continue
            return amount._replace(bound=bound, start=start)
    return amount


def _ranged(words: Sequence[WordToken], found: list[Amount]) -> list[Amount]:
    """Such as "from six to eighteen months", "between 6 and 18 months", "6-18 months" as one amount."""
    joined: list[Amount] = []
    for amount in found:
        before = joined[-1] if joined else None
        if before is not None and _goes_on(words, before, amount):
            whole = before.value + amount.value
            joined[-1] = before._replace(end=amount.end, low=whole, high=whole)
        elif before is not None and _spans(words, before, amount):
            factor = UNITS[amount.unit][1] if not before.dimension and amount.unit in UNITS else 1.0
            joined[-1] = amount._replace(start=before.start, low=before.low * factor, core=before.core)
        else:
            if before is not None and not before.dimension and _changed(words, before, amount):
                factor = UNITS[amount.unit][1] if amount.unit in UNITS else 0.01 if amount.dimension == "share" else 1.0
                joined[-1] = before._replace(
                    low=before.low * factor, high=before.high * factor, dimension=amount.dimension, unit=amount.unit
                )
            joined.append(amount)
    return joined


def _goes_on(words: Sequence[WordToken], before: Amount, amount: Amount) -> bool:
    """True for the "six months" of "five years and six months": less than one of the unit before."""
    between = [words[k].low for k in range(before.end, amount.start)]
    if before.dimension != amount.dimension or between not in ([], ["and"]) or amount.bound:
        return False
    if not {before.unit, amount.unit} <= UNITS.keys() or before.dimension not in ("time", "length", "mass"):
        return False
    return before.low == before.high and amount.high < UNITS[before.unit][1]


def _changed(words: Sequence[WordToken], before: Amount, amount: Amount) -> bool:
    """True for the two figures of "raised from 4,000 to 6,000", which are no range."""
    if amount.start - before.end != 1 or words[before.end].low != "to" or word_at(words, before.start - 1) != "from":
        return False
    return any(word.lemma in _CHANGES for word in words[max(0, before.start - 12) : before.start])


_CHANGES: Final = frozenset(
    "raise increase lift boost double grow rise climb jump surge expand extend reduce cut lower decrease decline drop "
    "fall shrink slash bring go change upgrade downgrade shorten lengthen up down".split()
)


def _spans(words: Sequence[WordToken], before: Amount, amount: Amount) -> bool:
    """True if two amounts are the ends of one."""
    if amount.start - before.end != 1 or "ordinal" in (amount.dimension, before.dimension):
        return False
    if before.dimension not in ("", amount.dimension) or before.low >= amount.high * 1e6:
        return False
    between, lead = words[before.end].low, word_at(words, before.start - 1)
    if _changed(words, before, amount):
        return False
    if between in ("-", "–"):
        return True
    if not (between == "to" and lead != "up") and not (between == "and" and lead == "between"):
        return False
    return lead in ("from", "between", "by", "of", "for") or not before.dimension


_MONEY: Final = frozenset(CURRENCIES.values())


def _grown(times: float, share: float) -> bool:
    """True for "halved" and "a half", "doubled" and "by 100 per cent"."""
    return times == share == 0.5 or (times >= 2 and abs(times - 1 - share) < 0.005)


def equal(one: Amount, two: Amount) -> bool:
    """True for two amounts that say the same quantity, whatever bounds them."""
    if one.dimension != two.dimension:
        shares = {one.dimension, two.dimension}
        if "" in shares and (shares - {""}) & _MONEY and one.value >= 1e5:
            return abs(one.value - two.value) <= PRECISE * one.value  # "from 212 billion dollars to 240 billion"
        if shares == {"ordinal", ""}:
            return one.value == two.value <= 100  # "round six" is "the sixth round"
        if shares == {"times", "share"}:
            return _grown(one.value, two.value) if one.dimension == "times" else _grown(two.value, one.value)
        return shares == {"share", ""} and abs(one.value - two.value) < 1e-9 and one.value < 1
    close = (
        PRECISE
        if one.unit == two.unit or one.dimension not in ("length", "area", "mass", "volume", "speed", "time")
        else ROUNDED
    )
    if one.dimension == "share":
        close = 0.012
    return abs(one.low - two.low) <= close * max(abs(one.low), abs(two.low), 1e-9) and abs(
        one.high - two.high
    ) <= close * max(abs(one.high), abs(two.high), 1e-9)


_OPPOSED: Final = frozenset(
    frozenset(pair)
    for pair in (
        ("least", "most"), ("least", "under"), ("over", "most"), ("over", "under"), ("least", ""), ("most", ""),
        ("over", ""), ("under", ""),
        ("least", "near"), ("over", "near"), ("over", "about"), ("least", "about"), ("under", "about"),
        ("most", "about"), ("over", "least"), ("under", "most"),
        ("most", "near"),
    )
)  # fmt: skip


def bounds_differ(one: Amount, two: Amount) -> float:
    """How much the bounds of two equal amounts are at odds: 0 not at all, 1 opposed ("at least" against "up to")."""
    if one.bound == two.bound:
        return 0.0
    pair = frozenset((one.bound, two.bound))
    if pair in (
        frozenset(("least", "over")),
        frozenset(("most", "under")),
        frozenset(("near", "about")),
        frozenset(("near", "under")),
    ):
        return 0.15
    if pair not in _OPPOSED:
        return 0.1
    return 0.6 if "" in pair else 0.7 if "about" in pair or pair == {"most", "near"} else 1.0
