"""On what condition something is said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.substance.findings import Case, Finding, anchor
from readout_tui.core.substance.marks import Placed, faced, matched_share, placed_marks
from readout_tui.core.substance.readings import Meaning, Reading

_LOOSE_CONDITIONS: Final = frozenset("once when until save except after only pending whatever whenever".split())


def _conditions(case: Case, side: int) -> list[Placed]:
    reading = case.reading(side)
    marks = [mark for mark in reading.marks.get("cond", ()) if mark.end - mark.start > 1 or _conditional(reading, mark)]
    return placed_marks(case, side, marks, own=False)


_TEMPORAL: Final = frozenset("when once until after save pending whatever".split())


def _conditional(reading: Reading, mark: Meaning) -> bool:
    """False for a single word that makes no condition where it stands: "asked if", "when it opened"."""
    low, lead, after = reading.low(mark.start), reading.low(mark.start - 1), reading.low(mark.end)
    if low in ("should", "were"):
        return inverted(reading, mark.start)
    if low == "if":
        return lead not in ("as", "even", "know", "whether", "asked", "ask", "wondered")
    if low in ("except", "excluding"):
        return after != "that"
    if low not in _TEMPORAL:
        return True
    if (low == "until" and _followed_by_time(reading, mark.end)) or (low == "once" and after in ("again", "more", "a")):
        return False
    return _still_open(reading, mark, low)


def _still_open(reading: Reading, mark: Meaning, low: str) -> bool:
    """False for what has happened: "when it opened", "once it was signed"."""
    ahead = range(mark.end, min(len(reading.tokens), mark.end + 7))
    if any(reading.low(k) in ("has", "have") for k in ahead):
        return True
    tense = next((i.tense for i in reading.items if i.start > mark.end), "")
    return tense in ("present", "future", "") if low == "when" else tense != "past"


def _followed_by_time(reading: Reading, at: int) -> bool:
    owner = anchor(reading, at)
    return owner is not None and reading.items[owner].kind in ("when", "amount")


_SUBJECTS: Final = frozenset(
    "the a an any this these those its his her their our either both he she they we i you there".split()
)


def inverted(reading: Reading, at: int) -> bool:
    """Such as "Should Nigeria apply, ...", "..., were one to be made", "will act should the need arise"."""
    if reading.low(at) == "should" and reading.low(at + 1) in _SUBJECTS:
        return True
    first = at == 0 or reading.tokens[at - 1].form in ',;."“'
    if not first:
        return False
    return reading.low(at + 1) not in ("be", "have", "not", "to")


_KINDS: Final = {"if": "if", "unless": "unless", "whether": "whether"}


def conditions(case: Case) -> Iterator[Finding]:
    """All findings of class "condition": "if the talks succeed" on one side, "in any case" or nothing on the other."""
    left, right = _conditions(case, 0), _conditions(case, 1)
    pairs, rest_left, rest_right = faced(left, right, 25.0)
    for one, two in pairs:
        if {one.mark.value, two.mark.value} == {"if", "unless"} and (case.a.negations or case.b.negations):
            continue  # "not unless" is "only if"
        against = "whether" in (one.mark.value, two.mark.value)
        yield Finding(
            "cond-conflict",
            "condition",
            _clause(case, one),
            _clause(case, two),
            3,
            {"against": float(against), "report": matched_share(case)},
        )
    for placed in (*rest_left, *rest_right):
        reading = case.reading(placed.side)
        single = placed.mark.end - placed.mark.start == 1
        loose = single and reading.low(placed.mark.start) in _LOOSE_CONDITIONS
        span = _clause(case, placed)
        lone = [
            i
            for i, item in enumerate(reading.items)
            if span[0] <= item.start < span[1] and case.partner(placed.side, i) is None
        ]
        inside = [i for i, item in enumerate(reading.items) if span[0] <= item.start < span[1]]
        features = {
            "against": float(placed.mark.value == "whether"),
            "unmatched": len(lone) / max(1, len(inside)),
            "some": float(bool(lone)),
            "report": matched_share(case),
        }
        a, b = (span, None) if placed.side == 0 else (None, span)
        yield Finding("cond-loose" if loose else "cond-alone", "condition", a, b, 3, features)


def _clause(case: Case, placed: Placed) -> tuple[int, int]:
    """The mark and what follows it up to the next comma or stop."""
    reading = case.reading(placed.side)
    end = placed.mark.end
    while end < len(reading.tokens) and reading.tokens[end].form not in ',;.:()"”' and end - placed.mark.start < 25:
        end += 1
    return placed.mark.start, end
