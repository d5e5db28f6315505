"""Chaining: which units of one side correspond to which of the other, in one order on both sides.

Of all chains of pairs that rise on both sides, the heaviest wins. Content words weigh 2, function words .24, and each
new run of adjacent pairs costs .5. So a lone "the" or "of" never splits a phrase, but joins the equal words beside it:

    left    a large  export    of  grain  today
    right   a small  exchange  of  gifts  today      "of" alone: .24 - .5 < 0, so it is not in the chain
    right   a small  export    of  gifts  today      "export of": 2 + .24 - .5 > 0, a run of the chain

Steps: list the pairs that may correspond, the rarest words first (`pairs_of`); then find the heaviest chain
(`chained`). Each pair in turn either continues the run of the pair diagonally before it, or opens a run after the best
chain that ends before it on both sides, which a Fenwick tree finds; whichever is heavier. O(p log n) for p pairs, and p
is limited (`_MOST_PAIRS`).

Limitation: a chain never crosses itself, so words that moved count as deleted in one place and inserted in another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from readout_tui.core.alignment.stemming import family
from readout_tui.core.prefix_maxima import NOTHING, Entry, best_until, record
from readout_tui.core.worddiff.units import Unit, stem

_START: Final = 0.5
"""What a new run of pairs costs: more than two function words weigh, less than a word of any other kind."""
_WEIGHT: Final = {"function": 0.24, "modality": 0.8, "negation": 0.8}
"""Weight of a pair of equal units, by kind; other kinds weigh 2."""
_LIKE: Final = 1.2
"""Weight of a pair of one word family or of near spellings."""
_SAME_KIND: Final = 0.7
"""Weight of a pair of two different units of one kind in `_PAIRED`: a number against a number."""
_PAIRED: Final = frozenset({"number", "date", "modality", "negation", "saying"})
_ALIKE: Final = 0.7
"""Share of the longer word that near spellings have in common."""
_MOST_PAIRS: Final = 40_000
"""Beyond so many pairs, equal words are paired in their order of occurrence only."""

_TYPES: Final = 48
"""Words that only one side has are compared with each other for at most so many words a side."""


class UnitPair(NamedTuple):
    """A unit of the left side and one of the right that may be in the chain, and what they add to its weight."""

    left: int
    right: int
    weight: float


Groups = Mapping[str, tuple[str, ...]]
"""For each stem or phrase of stems: the groups of equivalent terms that it is in."""


def equivalent(a: Unit, b: Unit, groups: Groups) -> bool:
    """True for two terms of one group, and for hyphenated compounds each of whose parts is equal or equivalent."""
    if _share(a.key, b.key, groups):
        return True
    if "-" not in a.form or "-" not in b.form:
        return False
    first, second = a.plain.split(), b.plain.split()
    return len(first) == len(second) and all(
        x == y or _share(stem(x), stem(y), groups) for x, y in zip(first, second, strict=True)
    )


def _share(one: str, two: str, groups: Groups) -> bool:
    mine, yours = groups.get(one), groups.get(two)
    return mine is not None and yours is not None and not set(mine).isdisjoint(yours)


def _occurrences(units: Sequence[Unit]) -> dict[str, list[int]]:
    table: dict[str, list[int]] = {}
    for k, unit in enumerate(units):
        table.setdefault(unit.key, []).append(k)
    return table


def pairs_of(a: Sequence[Unit], b: Sequence[Unit], groups: Groups) -> list[UnitPair]:
    """The pairs that may be in a chain, sorted by left, then right.

    Each word is paired with all its occurrences on the other side, rarest words first, while a budget of pairs lasts;
    after that in order of occurrence only. Pairs that are far apart weigh a trifle less, which breaks ties.
    """
    mine, yours = _occurrences(a), _occurrences(b)
    budget = min(400 + 12 * (len(a) + len(b)), _MOST_PAIRS)
    pairs: list[UnitPair] = []
    spread = 0.01 / max(1, len(a), len(b))

    def add(lefts: Sequence[int], rights: Sequence[int], weight: float) -> None:
        nonlocal budget
        if len(lefts) * len(rights) <= budget:
            budget -= len(lefts) * len(rights)
            pairs.extend(UnitPair(i, j, weight - spread * abs(i - j)) for i in lefts for j in rights)
        else:
            pairs.extend(UnitPair(i, j, weight) for i, j in zip(lefts, rights, strict=False))

    shared = sorted(mine.keys() & yours.keys(), key=lambda key: (len(mine[key]) * len(yours[key]), key))
    for key in shared:
        add(mine[key], yours[key], _WEIGHT.get(a[mine[key][0]].kind, 2.0))
    for left, right, weight in _alike(a, b, mine, yours, groups):
        add(mine[left], yours[right], weight)
    return sorted(pairs)


def _alike(
    a: Sequence[Unit],
    b: Sequence[Unit],
    mine: dict[str, list[int]],
    yours: dict[str, list[int]],
    groups: Groups,
) -> Iterator[tuple[str, str, float]]:
    """(left key, right key, weight) of words that only one side has and that may stand for each other.

    Equivalent terms weigh 1.5, `_LIKE` and `_SAME_KIND` less; function words are left out.
    """
    lefts = [k for k in mine if k not in yours and a[mine[k][0]].kind != "function"][:_TYPES]
    rights = [k for k in yours if k not in mine and b[yours[k][0]].kind != "function"][:_TYPES]
    for left in lefts:
        one = a[mine[left][0]]
        for right in rights:
            two = b[yours[right][0]]
            if equivalent(one, two, groups):
                yield left, right, 1.5
            elif one.kind == two.kind and one.kind in _PAIRED:
                yield left, right, _SAME_KIND
            elif one.kind != "number" != two.kind and (
                family(one.key) == family(two.key) or _spelled_alike(left, right)
            ):
                yield left, right, _LIKE


def _spelled_alike(one: str, two: str) -> bool:
    """True if two words have most letters in common at their beginning and end: a slip, or another ending.

    Enough to pair words inside a link, and it saves the 30 ms that loading RapidFuzz costs before the first paint.
    """
    short, long = sorted((one, two), key=len)
    if len(short) < 4 or len(short) < _ALIKE * len(long):
        return False
    head = 0
    while head < len(short) and short[head] == long[head]:
        head += 1
    tail = 0
    while tail < len(short) - head and short[-1 - tail] == long[-1 - tail]:
        tail += 1
    return head + tail >= _ALIKE * len(long)


def chained(pairs: list[UnitPair], lefts: int, rights: int) -> list[UnitPair]:
    """The heaviest chain of pairs that rises on both sides; each run costs `_START`.

    `pairs` are sorted; `lefts`, `rights`: the numbers of units. A run at the beginning of both texts costs nothing, and
    one at the end of both gets its cost back: an edge holds a run together as an equal word would.
    """
    if not pairs or not lefts:
        return []
    tree: list[Entry] = [NOTHING] * (rights + 1)
    totals: list[float] = []
    before: list[int] = []
    previous: dict[int, int] = {}
    last_left = -2
    for left, group in groupby(range(len(pairs)), key=lambda k: pairs[k].left):
        current: dict[int, int] = {}
        adjacent = previous if last_left == left - 1 else {}
        members = list(group)
        for k in members:
            right, weight = pairs[k].right, pairs[k].weight
            total, back = best_until(tree, right)
            total -= 0.0 if left == right == 0 else _START
            beside = adjacent.get(right - 1)
            if beside is not None and totals[beside] > total:
                total, back = totals[beside], beside
            if left == lefts - 1 and right == rights - 1:
                total += _START
            totals.append(total + weight)
            before.append(back)
            if right not in current or totals[current[right]] < totals[k]:
                current[right] = k
        for k in members:
            record(tree, pairs[k].right + 1, (totals[k], k))
        previous, last_left = current, left
    total, k = best_until(tree, rights)
    chain = []
    while k >= 0:
        chain.append(pairs[k])
        k = before[k]
    return chain[::-1]
