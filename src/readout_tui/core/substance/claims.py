"""Findings of claims that one side has alone, and of words set against other words, from what the matching leaves over.

    A  Young people | will be given a seat | on the board
    B  Young people | will be given a seat | on the board | , and women's groups two      a run that only B has: a claim

A *run* is a stretch of items without a partner. A run that faces one of the other side (between the same neighbours)
is a substitution: other words, and perhaps another claim. What stands in another passage of the other account is no
difference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.core.data.en.grammar import ADDITIVE, TITLES
from readout_tui.core.data.en.valence import VALENCE
from readout_tui.core.substance import vectors
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding
from readout_tui.core.substance.readings import ClaimItem, Reading

Elsewhere = Callable[[int, Sequence[ClaimItem]], tuple[float, float]]
"""(side, items) -> the share of the items that one other passage of the other account says, and that those around the
link say together."""


class LoneRun(NamedTuple):
    """Items [first, last] of a side, with what they weigh. `before`, `after`: partners of the neighbours, or None."""

    side: int
    items: tuple[int, ...]
    weight: float
    before: int | None
    after: int | None


def claims(case: Case, taken: tuple[frozenset[int], frozenset[int]], elsewhere: Elsewhere) -> Iterator[Finding]:
    """`taken`: items that another finding has explained already."""
    left, right = _runs(case, 0, taken[0]), _runs(case, 1, taken[1])
    faced: set[tuple[int, int]] = set()
    totals = [sum(run.weight for run in runs) for runs in (left, right)]
    for one in left:
        best = max(
            (
                (_facing(case, one, two) + 0.4 * (len(left) == len(right) == 1), n)
                for n, two in enumerate(right)
                if (1, n) not in faced
            ),
            default=(0.0, -1),
        )
        if best[0] > 0:
            two = right[best[1]]
            faced |= {(0, left.index(one)), (1, best[1])}
            yield _substitution(case, one, two, totals, elsewhere)
    for side, runs in enumerate((left, right)):
        for n, run in enumerate(runs):
            if (side, n) not in faced:
                yield _claim(case, run, totals, elsewhere)


def _runs(case: Case, side: int, taken: frozenset[int]) -> list[LoneRun]:
    reading, covered = case.reading(side), case.matching.covered[side]
    found: list[LoneRun] = []
    current: list[int] = []
    for i in range(len(reading.items) + 1):
        if i < len(reading.items) and reading.aside(reading.items[i].start) is not None:
            continue
        lone = i < len(reading.items) and not covered[i]
        if lone and (not current or not _broken(reading, current[-1], i)):
            current.append(i)
            continue
        if current:
            found.append(_run(case, side, current, taken))
        current = [i] if lone else []
    return [run for run in found if run.weight > 0.3]


def _broken(reading: Reading, one: int, two: int) -> bool:
    """True if a stop, a semicolon or an aside stands between two items."""
    between = range(reading.items[one].end, reading.items[two].start)
    return any(reading.tokens[k].form in ".;:" or reading.aside(k) is not None for k in between)


def _run(case: Case, side: int, items: list[int], taken: frozenset[int]) -> LoneRun:
    reading, nearest = case.reading(side), case.matching.nearest[side]
    weight = sum(_worth(case, side, i) * (1.0 - max(0.0, nearest[i] - 0.26)) for i in items if i not in taken)
    before, after = _neighbour(reading, items[0], -1), _neighbour(reading, items[-1], 1)
    before = None if before is None else case.partner(side, before)
    after = None if after is None else case.partner(side, after)
    return LoneRun(side, tuple(items), weight, before, after)


def _neighbour(reading: Reading, number: int, step: int) -> int | None:
    """The next item in a direction that no aside holds."""
    number += step
    while 0 <= number < len(reading.items) and reading.aside(reading.items[number].start) is not None:
        number += step
    return number if 0 <= number < len(reading.items) else None


def _worth(case: Case, side: int, number: int) -> float:
    """What an item without a partner weighs: little in "he said", and for a name that the other account knows."""
    item = case.reading(side).items[number]
    if number in case.frames[side]:
        return 0.1 * item.weight
    if item.kind == "name" and item.keys & case.names[OTHER_SIDE[side]]:
        return 0.6 * item.weight
    return 0.4 * item.weight if case.reading(side).graded(number) else item.weight


def _facing(case: Case, one: LoneRun, two: LoneRun) -> float:
    """How surely two runs stand in one place: they share neighbours. 0 for no sign of it."""
    score = 0.0
    if one.before is not None and one.before + 1 == two.items[0]:
        score += 1.0
    if one.after is not None and one.after - 1 == two.items[-1]:
        score += 1.0
    if one.before is None and two.before is None and one.items[0] == two.items[0] == 0:
        score += 0.5
    if (
        one.after is None
        and two.after is None
        and one.items[-1] + 1 == len(case.a.items)
        and two.items[-1] + 1 == len(case.b.items)
    ):
        score += 0.5
    return score


def _tokens(reading: Reading, run: LoneRun) -> tuple[int, int]:
    """The tokens of a run, with the words that lead it in."""
    start, end = reading.items[run.items[0]].start, reading.items[run.items[-1]].end
    k = start
    while (
        k
        and start - k < 4
        and reading.owners[k - 1] < 0
        and (
            reading.low(k - 1) in ADDITIVE
            or reading.low(k - 1) in ("the", "a", "an", "its", "his", "their", "of", "be", "is", "was", "not", "no")
        )
    ):
        k -= 1
    while k < start and reading.tokens[k].form in ",—–-(":
        k += 1
    return k, end


def _content(case: Case, run: LoneRun) -> dict[str, float]:
    reading = case.reading(run.side)
    items = [reading.items[i] for i in run.items]
    kinds = {item.kind for item in items}
    start = items[0].start
    lead = [reading.low(k) for k in range(max(0, start - 3), start)]
    near = set(lead[-2:])
    titles = any(reading.tokens[k].lemma in TITLES for i in items for k in range(i.start, i.end))
    return {
        "weight": min(run.weight, 8.0) / 4,
        "big": float(run.weight >= 1.6),
        "huge": float(run.weight >= 4.0),
        "name": float("name" in kinds),
        "amount": float("amount" in kinds),
        "when": float("when" in kinds),
        "only-when": float(kinds == {"when"}),
        "verb": float(any(i.tense for i in items)),
        "and": float(bool(near & _JOINING)),
        "including": float(bool(set(lead) & {"including", "especially", "particularly", "notably"})),
        "with": float(bool(near & {"with", "by", "through", "for", "under", "in", "on", "at"})),
        "which": float(bool(set(lead) & {"which", "who", "that", "whose"})),
        "adverb": float(all(reading.tokens[i.start].low.endswith("ly") for i in items)),
        "title": float(titles or "head" in lead),
        "listed": float(lead[-1:] in ([","], ["and"], ["or"]) and reading.low(items[-1].end) in _LIST_END),
        "edge": float(run.before is None or run.after is None),
    }


_JOINING: Final = frozenset(("and", "as", "plus", "both", ","))
_LIST_END: Final = frozenset((",", "and", ".", "or", ")", ";", ""))


def _claim(case: Case, run: LoneRun, totals: list[float], elsewhere: Elsewhere) -> Finding:
    reading = case.reading(run.side)
    items = [reading.items[i] for i in run.items]
    share, around = elsewhere(run.side, items)
    content = _content(case, run)
    known = [i for i in items if i.kind == "name" and i.keys & case.names[OTHER_SIDE[run.side]]]
    sizes = [len(case.a.items), len(case.b.items)]
    features = content | {
        "elsewhere": share * content["weight"],
        "net": min(8.0, run.weight * (1.0 - share)) / 4,
        "plain": float(run.weight * (1.0 - share) >= 1.2),
        "gone": float(share >= 0.75),
        "around": around,
        "known": float(bool(known) and len(known) >= sum(i.weight >= 0.5 for i in items)),
        "other": min(totals[OTHER_SIDE[run.side]], 6.0) / 3,
        "total": min(totals[run.side], 10.0) / 5,
        "longer": min(2.0, sizes[run.side] / max(1, sizes[OTHER_SIDE[run.side]]) - 1),
        "report": _covered(case),
    }
    grave = 3 if content["huge"] or content["amount"] else 2 if content["big"] else 1
    span = _tokens(reading, run)
    return Finding("claim", "claim", span if run.side == 0 else None, span if run.side == 1 else None, grave, features)


def _covered(case: Case) -> float:
    return sum(sum(c) for c in case.matching.covered) / max(1, sum(len(c) for c in case.matching.covered))


def _substitution(case: Case, one: LoneRun, two: LoneRun, totals: list[float], elsewhere: Elsewhere) -> Finding:
    first = [case.a.items[i] for i in one.items]
    second = [case.b.items[i] for i in two.items]
    likeness = _likeness(first, second)
    contents = [_content(case, run) for run in (one, two)]
    said = elsewhere(0, first), elsewhere(1, second)
    shares = [share for share, _ in said]
    low, high = sorted((one.weight, two.weight))
    features = {
        "low": min(low, 5.0) / 3,
        "high": min(high, 8.0) / 4,
        "like": likeness,
        "uneven": min(3.0, high - low) / 2,
        "name": max(c["name"] for c in contents),
        "amount": max(c["amount"] for c in contents),
        "when": max(c["when"] for c in contents),
        "verb": min(c["verb"] for c in contents),
        "single": float(len(first) == len(second) == 1),
        "title": max(c["title"] for c in contents),
        "valence": min(3.0, abs(_valence(first) - _valence(second))) / 2,
        "against": float(_valence(first) * _valence(second) < 0),
        "elsewhere": max(shares),
        "gone": float(min(shares) >= 0.75),
        "around": min(around for _, around in said),
        "total": min(max(totals), 10.0) / 5,
        "report": _covered(case),
    }
    grave = 2 if high >= 2 else 1
    return Finding("substitution", "claim", _tokens(case.a, one), _tokens(case.b, two), grave, features)


def _likeness(first: list[ClaimItem], second: list[ClaimItem]) -> float:
    """How near the words of two runs are: the mean of each word's nearest one, 0..1."""
    words = [[i.head for i in items if i.kind == "word"] for items in (first, second)]
    if not words[0] or not words[1]:
        return 0.0
    best = [max(vectors.near(w, v) for v in words[OTHER_SIDE[s]]) for s in (0, 1) for w in words[s]]
    return max(0.0, sum(best) / len(best))


def _valence(items: list[ClaimItem]) -> float:
    """How good or bad words sound together: the strongest of them."""
    rated = [VALENCE.get(item.head, 0) for item in items]
    return float(max(rated, key=abs, default=0))
