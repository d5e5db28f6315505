"""Findings of amounts and times: another figure, another bound, another day."""

from __future__ import annotations

from collections.abc import Iterator

from readout_tui.core.substance.amounts import Amount, bounds_differ
from readout_tui.core.substance.findings import Case, Finding
from readout_tui.core.substance.readings import Item
from readout_tui.core.substance.times import When, relations_differ


def figures(case: Case) -> Iterator[Finding]:
    """All findings of classes "number" and "date" that figures and times show."""
    yield from _paired(case, "amount")
    yield from _paired(case, "when")
    yield from _bounds(case)
    yield from _to_by(case)
    yield from _relations(case)


def _free(case: Case, side: int, kind: str) -> list[int]:
    """Figures or times without an equal that nothing else in the link explains."""
    reading = case.reading(side)
    lone = [i for i, item in enumerate(reading.items) if item.kind == kind and case.partner(side, i) is None]
    if kind != "amount" or not lone:
        return lone
    known = [_ends(item) for r in (case.a, case.b) for item in r.items if item.kind == "amount"]
    return [i for i in lone if not _explained(reading.items[i], known)]


def explained(case: Case, side: int) -> frozenset[int]:
    """The figures of a side that have no equal, but follow from others."""
    lone = {
        i for i, item in enumerate(case.reading(side).items) if item.kind == "amount" and case.partner(side, i) is None
    }
    return frozenset(lone - set(_free(case, side, "amount")))


def _ends(item: Item) -> tuple[str, float, float]:
    assert isinstance(item.value, Amount)
    return item.value.dimension, item.value.low, item.value.high


def _explained(item: Item, known: list[tuple[str, float, float]]) -> bool:
    """True for a figure that follows from two others: "from 10,000 to 12,000" is "by 2,000" and "by one fifth"."""
    assert isinstance(item.value, Amount)
    dimension, low, high = _ends(item)
    plain = [(d, v) for d, a, b in known for v in {a, b}]
    for d, start in plain:
        if low != high:  # a change: its ends stand elsewhere in the link, or one of them and the step
            hit = d == dimension and _close(start, high) and (dimension, low, high) != (d, start, start)
            if hit and any(e == dimension and (x, y) != (low, high) for e, x, y in known):
                return True
            continue
        for e, end in plain:
            if d != e or start == end or not start or (d, start) == (dimension, low) or (e, end) == (dimension, low):
                continue
            if (dimension == d and _close(abs(end - start), low)) or (
                dimension == "share" and _close(abs(end - start) / start, low)
            ):
                return True
    return False


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
        features = {"fit": min(fit, 3.0), "many": float(len(left) != len(right))}
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
    score = 0.0
    if isinstance(one.value, Amount) and isinstance(two.value, Amount):
        if one.value.dimension == two.value.dimension:
            score += 1.0 + (one.value.dimension != "")
        elif {one.value.dimension, two.value.dimension} & {"ordinal", "time", "per-year"} or not (
            one.value.dimension and two.value.dimension
        ):
            score -= 0.6
    elif isinstance(one.value, When) and isinstance(two.value, When):
        score += 1.0 if (one.value.minute is None) == (two.value.minute is None) else -1.0
    for step in (-2, -1, 1, 2):
        near = i + step
        if 0 <= near < len(case.a.items):
            partner = case.partner(0, near)
            if partner is not None and abs(partner - j) <= 2:
                score += 0.5 if abs(step) == 1 else 0.25
    if len(_free(case, 0, one.kind)) == len(_free(case, 1, one.kind)) == 1:
        score += 0.4
    return score


def _bounds(case: Case) -> Iterator[Finding]:
    """Such as "at least 300" against "up to 300"."""
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a], case.b.items[pair.b]
        if isinstance(one.value, Amount) and isinstance(two.value, Amount):
            gap = bounds_differ(one.value, two.value)
            if gap >= 0.5:
                yield Finding(
                    "amount-bound",
                    "number",
                    (one.value.start, one.value.end),
                    (two.value.start, two.value.end),
                    2,
                    {"gap": gap},
                )


def _to_by(case: Case) -> Iterator[Finding]:
    """Such as "lowered to 15 per cent" against "lowered by 15 per cent"."""
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a], case.b.items[pair.b]
        if one.kind == two.kind == "amount":
            leads = [r.low(item.start - 1) for r, item in ((case.a, one), (case.b, two))]
            if (
                sorted(leads) == ["by", "to"]
                and one.value
                and isinstance(one.value, Amount)
                and one.value.dimension != "ordinal"
            ):
                yield Finding("amount-to-by", "number", (one.start - 1, one.end), (two.start - 1, two.end), 3, {})


def _relations(case: Case) -> Iterator[Finding]:
    """Such as "from March" against "until March"."""
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a], case.b.items[pair.b]
        if isinstance(one.value, When) and isinstance(two.value, When) and relations_differ(one.value, two.value):
            yield Finding(
                "when-relation", "date", (max(0, one.start - 1), one.end), (max(0, two.start - 1), two.end), 3, {}
            )
