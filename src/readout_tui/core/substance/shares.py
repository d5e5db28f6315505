"""Figures that say one thing by sharing: what each of several gets against the total, and parts against a share.

    A  the bill of 400 million , to be split evenly between the two       B  each of the two countries pays 200 million
                   total            equal shares         count               each       count              part

A relation needs words that say it: a part times a count is the total only where a side shares out ("each", "evenly",
"in equal parts"); a share of a total stands in the text itself ("half", "60 per cent"). Parts add up to a total unless
the other side says that they are equal and they are not. A relation that does not come out leaves the figures as they
are, so that they are told as different.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise, permutations
from typing import Final, NamedTuple

from readout_tui.core.data.en.units import UNITS
from readout_tui.core.substance.amounts import Amount
from readout_tui.core.substance.findings import Case, Finding
from readout_tui.core.substance.parties import PartyMention
from readout_tui.core.substance.readings import ClaimItem, Reading

EACH: Final = frozenset("each apiece every per respectively severally individually either".split())
"""Words that say a figure of each of several."""
EVEN: Final = frozenset(
    "evenly equally equal even half halves fifty-fifty same identical likewise alike matching".split()
)
"""Words that say that parts are of one size."""
TOGETHER: Final = frozenset("together altogether total combined jointly aggregate overall sum".split())
"""Words that say a figure of several taken together."""
_AS_ONE: Final = frozenset("together altogether combined evenly equally fifty-fifty".split())
"""Those of them, and of those of parts of one size, that say so of the figure beside them."""
_IN_ALL: Final = frozenset(
    (("in", "all"), ("all", "told"), ("between", "them"), ("among", "them"), ("for", "both"), ("for", "all"))
)
_SHARING: Final = (
    frozenset("split divide share part portion half size instalment installment quota contribution proportion".split())
    | EVEN
    | EACH
    | TOGETHER
)
"""Words of sharing: they add nothing where the figures come out."""
_SEVERAL: Final = frozenset("two both".split())
_MOST: Final = 100
"""The largest number of shares."""
_CLOSE: Final = 0.015


class Figure(NamedTuple):
    """An amount of a side, by its item. `value`: in base units; `written`: in the unit that it is written in."""

    side: int
    item: int
    dimension: str
    value: float
    written: float


def sharing(case: Case) -> tuple[frozenset[int], frozenset[int]]:
    """The items of each side that the other side says by sharing: figures that follow, and the words of sharing."""
    known = [*_figures(case, 0), *_figures(case, 1)]
    lone = [f for f in known if case.partner(f.side, f.item) is None]
    groups = (*_shared_out(case, lone, known), *_summed(case, lone, known), *_portions(lone, known))
    explained = {f for group in groups for f in group if f in lone}
    if not explained:
        return frozenset(), frozenset()
    one, two = ({f.item for f in explained if f.side == side} | _words(case.reading(side)) for side in (0, 1))
    return frozenset(one), frozenset(two)


def _figures(case: Case, side: int) -> Iterator[Figure]:
    for number, item in enumerate(case.reading(side).items):
        if isinstance(item.value, Amount) and item.value.low == item.value.high and item.value.dimension != "ordinal":
            unit = UNITS.get(item.value.unit, (item.value.dimension, 1.0))
            factor = unit[1] if unit[0] == item.value.dimension else 1.0
            yield Figure(side, number, item.value.dimension, item.value.value, item.value.value / factor)


def _times(part: Figure, total: Figure) -> float:
    """How many times a part goes into a total; 0 for figures of two kinds.

    A part may leave its unit to the total: "240,000 of the 400,000 tonnes".
    """
    if part.dimension == total.dimension:
        return total.value / part.value if 0 < part.value < total.value else 0.0
    elliptic = not part.dimension and _ELLIPTIC <= part.written < total.written
    return total.written / part.written if elliptic and total.dimension not in _BARE else 0.0


_ELLIPTIC: Final = 100
"""A number from which on a unit may be understood."""
_BARE: Final = frozenset(("share", "times", "per-year", "time", "ordinal", "point"))
"""Dimensions that no bare number is of."""


def _words(reading: Reading) -> set[int]:
    """The items that only tell of sharing."""
    return {n for n, item in enumerate(reading.items) if item.kind == "word" and _says(item, _SHARING)}


def _says(item: ClaimItem, words: frozenset[str]) -> bool:
    return item.head in words or item.head.removesuffix("s") in words


def says(reading: Reading, words: frozenset[str]) -> bool:
    """True if a side has one of some words."""
    return any(token.low in words for token in reading.tokens)


def _around(near: tuple[int, int]) -> range:
    """The tokens within a few words of a figure."""
    return range(max(0, near[0] - _AROUND), near[1] + _AROUND)


_AROUND: Final = 8
"""Words within which a figure and a word of sharing belong together."""


def _taken_together(reading: Reading, near: tuple[int, int]) -> bool:
    """True if a figure is told of several taken together, or as what they share in equal parts."""
    two = {(reading.low(k), reading.low(k + 1)) for k in _around(near)}
    return bool(two & _IN_ALL) or any(
        one in _AS_ONE or (one == "equal" and other.removesuffix("s") in _SHARING) for one, other in two
    )


def even(reading: Reading) -> bool:
    """True if a side says that parts are of one size."""
    return says(reading, EVEN)


def _counts(case: Case, side: int) -> set[float]:
    """Among how many a side may share: whole numbers that count, "both" and "two", parties in a row."""
    reading = case.reading(side)
    found = {2.0 for token in reading.tokens if token.low in _SEVERAL} | _in_a_row(reading, case.who[side])
    for item in reading.items:
        if isinstance(item.value, Amount) and not item.value.dimension and 2 <= item.value.low == item.value.high:
            found |= {item.value.low} if item.value.low <= _MOST and item.value.low % 1 == 0 else set()
    return found


def _in_a_row(reading: Reading, who: Sequence[PartyMention]) -> set[float]:
    """How many parties stand in a row: three in "Peru, Chile and Bolivia"."""
    found, row = set(), 1
    for one, two in pairwise(who):
        between = [reading.low(k) for k in range(one.end, two.start)]
        if len(between) > _JOINING or not {",", "and"} & set(between):
            row = 1
            continue
        row += 1
        if "and" in between:
            found.add(float(row))
            row = 1
    return found


_JOINING: Final = 2
"""Tokens between two parties that stand in a row, at most."""


def _shared_out(case: Case, lone: Sequence[Figure], known: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    """A part and its total, with the number of parts where that is a figure without a partner, too."""
    counts = _counts(case, 0) | _counts(case, 1)
    for part, total in permutations(known, 2):
        times = _times(part, total)
        new = part in lone or total in lone
        if times and new and _shares_out(case, part, total) and any(_close(n, times) for n in counts):
            yield (part, total, *(f for f in lone if not f.dimension and _close(f.value, times)))


def _shares_out(case: Case, part: Figure, total: Figure) -> bool:
    """True if the side of a part says that each gets it, or a side that parts are equal."""
    return says(case.reading(part.side), EACH | EVEN) or even(case.reading(total.side))


def _portions(lone: Sequence[Figure], known: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    """A part of a total, the share that it is, and the total where the other side tells it."""
    shares = [f for f in known if f.dimension == "share" and 0 < f.value < 1]
    for part, total in permutations(known, 2):
        times = 0.0 if total.dimension == "share" else _times(part, total)
        for share in shares if times else ():
            if _close(share.value * times, 1.0) and {part, share} & set(lone):
                yield (part, share, total) if part.side != total.side else (part, share)


def _summed(case: Case, lone: Sequence[Figure], known: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    """A total that the other side lacks, and the parts of one side that add up to it."""
    for total in (f for f in lone if f.dimension or f.value > _FEW):
        unequal = not even(case.reading(total.side))
        for side in (0, 1):
            parts = [f for f in known if f.side == side and _may_add(f, total)][:_PARTS]
            for some in _adding_up(parts, total.value):
                if unequal or _equal(f.value for f in some):
                    yield (total, *some)


def _adding_up(parts: Sequence[Figure], total: float) -> Iterator[tuple[Figure, ...]]:
    """Two and more parts that add up to a total."""
    for size in range(2, len(parts) + 1):
        yield from (some for some in combinations(parts, size) if _close(sum(f.value for f in some), total))


_FEW: Final = 4
"""A total of so few adds up by chance."""
_PARTS: Final = 6


def _may_add(part: Figure, total: Figure) -> bool:
    """True for a figure of the dimension of a total; "20 million crowns and 30 million" name it once."""
    return part.dimension in (total.dimension, "") and part.value < total.value


def _equal(values: Iterable[float]) -> bool:
    own = list(values)
    return _close(min(own), max(own))


def _close(one: float, two: float) -> bool:
    return abs(one - two) <= _CLOSE * max(abs(one), abs(two), 1e-9)


_COUNTING: Final = frozenset("the these those among between in into by".split())
"""What leads in the number of those who share: "among three", "in four instalments"."""


def shared_otherwise(case: Case) -> Iterator[Finding]:
    """Such as "40 million each" against "40 million together"."""
    if any(case.reading(side).items[i].kind == "amount" for side in (0, 1) for i in case.frames[side]):
        return  # figures that follow by sharing say it already
    for pair in case.matching.pairs:
        item = case.a.items[pair.a], case.b.items[pair.b]
        told = [_told(case.reading(side), item[side]) for side in (0, 1)]
        if sorted(told) == ["each", "together"]:
            yield Finding("amount-share", "number", (item[0].start, item[0].end), (item[1].start, item[1].end), 3, {})
            return


def _told(reading: Reading, item: ClaimItem) -> str:
    """Of whom a figure is told: of "each", of several "together", "" where neither or both is said."""
    if not isinstance(item.value, Amount) or item.value.dimension in _BARE - {"time"}:
        return ""
    if reading.low(item.start - 1) in _COUNTING:
        return ""
    each = _of_each(reading, (item.start, item.end))
    whole = _taken_together(reading, (item.start, item.end))
    return "" if each == whole else "each" if each else "together"


def _of_each(reading: Reading, near: tuple[int, int]) -> bool:
    """True if a figure is told of each of several that share; "each year" and "per ton" are rates."""
    return any(reading.low(k) in _APIECE and reading.low(k + 1) not in _PERIODS for k in _around(near))


_APIECE: Final = frozenset("each apiece respectively".split())
_PERIODS: Final = frozenset("year month week day quarter season session time".split())
