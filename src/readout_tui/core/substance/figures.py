"""Findings of amounts and times: another figure, another bound, another day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.substance.amounts import Amount, bounds_differ
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding
from readout_tui.core.substance.readings import ClaimItem, Reading
from readout_tui.core.substance.shares import even, shared_otherwise
from readout_tui.core.substance.times import When, relations_differ


def figures(case: Case) -> Iterator[Finding]:
    """All findings of classes "number" and "date" that figures and times show."""
    yield from _paired(case, "amount")
    yield from _paired(case, "when")
    yield from _bounds(case)
    yield from _to_by(case)
    yield from shared_otherwise(case)
    yield from _firsts(case)
    yield from _relations(case)


def _free(case: Case, side: int, kind: str) -> list[int]:
    """Figures or times without an equal that nothing else in the link explains."""
    items = case.reading(side).items
    lone = _alone(case, side, kind)
    if kind != "amount" or not lone:
        return lone
    stays = {_days(item) for item in _of_kind(case, "when")} - {0.0}
    lone = [i for i in lone if _days(items[i]) not in stays]
    known = [_ends(item) for item in _of_kind(case, "amount")]
    if even(case.reading(OTHER_SIDE[side])) and len(lone) > 1:  # parts that are not equal are no step of the total
        return lone
    return [i for i in lone if not _explained(items[i], known)]


def _alone(case: Case, side: int, kind: str) -> list[int]:
    """Figures or times without an equal on the other side."""
    own = (i for i, item in enumerate(case.reading(side).items) if item.kind == kind)
    return [i for i in own if i not in case.frames[side] and case.partner(side, i) is None]


def _of_kind(case: Case, kind: str) -> list[ClaimItem]:
    """The items of a kind on both sides, those of the left one first."""
    return [item for reading in (case.a, case.b) for item in reading.items if item.kind == kind]


def _days(item: ClaimItem) -> float:
    """How many days a time or a length of time takes, where it is more than one: "16-17 August" is "two days"; else
    0."""
    if isinstance(item.value, When) and len(item.value.spans) == 1:
        first, last = item.value.spans[0]
        return last - first + 1 if last > first else 0.0
    if isinstance(item.value, Amount) and item.value.dimension == "time" and item.value.low == item.value.high:
        return item.value.low / 86400
    return 0.0


def explained(case: Case, side: int) -> frozenset[int]:
    """The figures of a side that have no equal, but follow from others."""
    lone = {
        i for i, item in enumerate(case.reading(side).items) if item.kind == "amount" and case.partner(side, i) is None
    }
    return frozenset(lone - set(_free(case, side, "amount")))


Ends = tuple[str, float, float]
"""Dimension, low and high of an amount."""


def _ends(item: ClaimItem) -> Ends:
    assert isinstance(item.value, Amount)
    return item.value.dimension, item.value.low, item.value.high


def _explained(item: ClaimItem, known: list[Ends]) -> bool:
    """True for a figure that follows from two others: "from 10,000 to 12,000" is "by 2,000" and "by one fifth"."""
    own = _ends(item)
    return _is_step(own, known) if own[1] == own[2] else _is_change(own, known)


def _is_change(own: Ends, known: list[Ends]) -> bool:
    """True for a change whose end stands elsewhere in the link, beside another figure."""
    dimension, low, high = own
    ends = {v for d, a, b in known for v in (a, b) if d == dimension}
    reached = any(_close(end, high) for end in ends)
    return reached and any(d == dimension and (a, b) != (low, high) for d, a, b in known)


def _is_step(own: Ends, known: list[Ends]) -> bool:
    """True for a figure that is the step between two others, or its share of the first."""
    dimension, value, _ = own
    plain = {(d, v) for d, a, b in known for v in (a, b)} - {(dimension, value)}
    if _is_rate(dimension, value, plain):
        return True
    for d, start in plain:
        for e, end in plain:
            if d != e or start == end or not start:
                continue
            step = abs(end - start)
            if (dimension == d and _close(step, value)) or (dimension == "share" and _close(step / start, value)):
                return True
            if dimension == "times" and _close(end / start, value):
                return True
    return False


_YEAR: Final = 31_557_600.0


def _is_rate(dimension: str, value: float, plain: set[tuple[str, float]]) -> bool:
    """True for what is given each year of so many years, or in all of them: "12 million over three years"."""
    years = [v / _YEAR for d, v in plain if d == "time" and v > _YEAR]
    return any(
        d == dimension and (_close(value * n, v) or _close(v * n, value))
        for n in years
        for d, v in plain
        if d != "time"
    )


def _close(one: float, two: float) -> bool:
    return abs(one - two) <= 0.015 * max(abs(one), abs(two), 1e-9)


def _paired(case: Case, kind: str) -> Iterator[Finding]:
    """Figures of both sides that have no equal, set against each other: those of one dimension and in one context
    first."""
    left, right = _free(case, 0, kind), _free(case, 1, kind)
    ranked = sorted(((_fit(case, i, j), i, j) for i in left for j in right), key=lambda t: (-t[0], t[1], t[2]))
    used: set[tuple[int, int]] = set()
    for fit, i, j in ranked:
        if (0, i) in used or (1, j) in used or fit < 0.5:
            continue
        used |= {(0, i), (1, j)}
        one, two = case.a.items[i], case.b.items[j]
        features = {
            "fit": min(fit, 3.0),
            "many": float(len(left) != len(right)),
            "apart": float(not _neighbours(case, i, j)),
        }
        if kind == "when":
            assert isinstance(one.value, When)
            assert isinstance(two.value, When)
            features["vague"] = float(one.value.vague or two.value.vague)
            features["clock"] = float(one.value.minute is not None and two.value.minute is not None)
        yield Finding(
            f"{kind}-conflict",
            "number" if kind == "amount" else "date",
            (one.start, one.end),
            (two.start, two.end),
            3,
            features,
        )


def _fit(case: Case, i: int, j: int) -> float:
    """How well two figures without an equal may be two values of one thing."""
    one, two = case.a.items[i], case.b.items[j]
    score = (1.0 if _other_portion(case, one, two) else _alike(one, two)) + _neighbours(case, i, j)
    if len(_free(case, 0, one.kind)) == len(_free(case, 1, one.kind)) == 1:
        score += 0.4
    return score


def _neighbours(case: Case, i: int, j: int) -> float:
    """How much of what stands next to a figure of A stands next to one of B: 0 for nothing, 1.5 at most."""
    score = 0.0
    for step in (-2, -1, 1, 2):
        partner = case.partner(0, i + step) if 0 <= i + step < len(case.a.items) else None
        if partner is not None and abs(partner - j) <= 2:
            score += 0.5 if abs(step) == 1 else 0.25
    return score


def _other_portion(case: Case, one: ClaimItem, two: ClaimItem) -> bool:
    """True for "a quarter" against "400", both of the 800 that either side tells beside it."""
    if not isinstance(one.value, Amount) or not isinstance(two.value, Amount):
        return False
    share, part = (one.value, two.value) if one.value.dimension == "share" else (two.value, one.value)
    if share.dimension != "share" or part.dimension == "share" or not 0 < share.value < 1:
        return False
    for pair in case.matching.pairs:
        wholes = case.a.items[pair.a], case.b.items[pair.b]
        whole = wholes[0].value
        told = isinstance(whole, Amount) and whole.dimension == part.dimension and 0 < part.value < whole.value
        if told and all(abs(item.start - own.start) <= _BESIDE for item, own in zip((one, two), wholes, strict=True)):
            return True
    return False


_BESIDE: Final = 6
"""Tokens from a figure to the whole that it is a part of, at most."""
_OTHER: Final = -0.6
"""What speaks against two figures of different kinds. Set by hand."""


def _alike(one: ClaimItem, two: ClaimItem) -> float:
    """How alike two figures are in kind: of one dimension, both clocks."""
    if isinstance(one.value, Amount) and isinstance(two.value, Amount):
        if one.value.names != two.value.names:  # Section 301 is no other figure than Executive Order 14257
            return _OTHER
        dimensions = {one.value.dimension, two.value.dimension}
        if len(dimensions) == 1:
            return 1.0 + (one.value.dimension != "")
        if dimensions == {"times", "share"}:  # "tripled", "by 100 per cent"
            return 1.0
        return _OTHER if dimensions & {"ordinal", "time", "per-year", "times", ""} else 0.0
    if isinstance(one.value, When) and isinstance(two.value, When):
        return 1.0 if (one.value.minute is None) == (two.value.minute is None) else -1.0
    return 0.0


def _firsts(case: Case) -> Iterator[Finding]:
    """Such as "the first visit" against "the third visit": "first" is often no number, and so no figure by itself."""
    for side in (0, 1):
        reading, far = case.reading(side), case.reading(OTHER_SIDE[side])
        for i in _alone(case, side, "amount"):
            value = reading.items[i].value
            if not isinstance(value, Amount) or value.dimension != "ordinal" or value.value < 2:
                continue
            at = next((k for k in range(len(far.tokens)) if _is_first(far, k, reading.low(value.end))), None)
            if at is not None:
                spans = (value.start, value.end), (at, at + 1)
                features = {"fit": 1.5, "many": 0.0, "apart": 0.0}
                yield Finding("amount-conflict", "number", spans[side], spans[OTHER_SIDE[side]], 3, features)


def _is_first(reading: Reading, at: int, counted: str) -> bool:
    """True for a "first" that counts what the other side counts: "his first visit", "the visit is his first"."""
    if reading.low(at) != "first" or reading.low(at - 1) not in _COUNTING:
        return False
    return reading.low(at + 1) in (counted, "to", "such", "since", ".", "") and reading.low(at - 2) != "at"


_COUNTING: Final = frozenset("the his her its their my our your this a".split())


def _bounds(case: Case) -> Iterator[Finding]:
    """Such as "at least 300" against "up to 300"."""
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a], case.b.items[pair.b]
        if isinstance(one.value, Amount) and isinstance(two.value, Amount):
            one_bound, two_bound = _implied(case.a, one), _implied(case.b, two)
            gap = bounds_differ(one.value._replace(bound=one_bound), two.value._replace(bound=two_bound))
            if gap >= 0.5:
                yield Finding(
                    "amount-bound",
                    "number",
                    (one.value.start, one.value.end),
                    (two.value.start, two.value.end),
                    2,
                    {"gap": gap},
                )


_AT_LEAST: Final = frozenset("guarantee ensure assure secure".split())
_AT_MOST: Final = frozenset("limit cap restrict confine ceiling maximum".split())


def _implied(reading: Reading, item: ClaimItem) -> str:
    """The bound of an amount, or that of the verb before it: "guaranteed 30 hours" is "at least 30 hours"."""
    assert isinstance(item.value, Amount)
    number = reading.owners[item.start]
    lead = reading.items[number - 1] if number > 0 else None
    if item.value.bound or lead is None:
        return item.value.bound
    return "least" if lead.head in _AT_LEAST else "most" if lead.head in _AT_MOST else ""


def _to_by(case: Case) -> Iterator[Finding]:
    """Such as "lowered to 15 per cent" against "lowered by 15 per cent"."""
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a], case.b.items[pair.b]
        if one.kind == two.kind == "amount":
            leads = [_lead(r, item) for r, item in ((case.a, one), (case.b, two))]
            if (
                sorted(leads) == ["by", "to"]
                and one.value
                and isinstance(one.value, Amount)
                and one.value.dimension != "ordinal"
            ):
                yield Finding("amount-to-by", "number", (one.start - 1, one.end), (two.start - 1, two.end), 3, {})


_MORE: Final = frozenset("another further additional extra some about around nearly almost over".split())


def _lead(reading: Reading, item: ClaimItem) -> str:
    """The word before a figure, past "another" and the like: "by another 6,000"."""
    at = item.start - 1
    return reading.low(at - 1) if reading.low(at) in _MORE else reading.low(at)


def _relations(case: Case) -> Iterator[Finding]:
    """Such as "from March" against "until March"."""
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a], case.b.items[pair.b]
        if isinstance(one.value, When) and isinstance(two.value, When) and relations_differ(one.value, two.value):
            yield Finding(
                "when-relation", "date", (max(0, one.start - 1), one.end), (max(0, two.start - 1), two.end), 3, {}
            )
