"""Of how many something is said: all, most, some, none, only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.data.en.scales import SHARE
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding
from readout_tui.core.substance.marks import Placed, apart, faced, matched_share, one_sided, placed_marks, words_of
from readout_tui.core.substance.readings import Meaning, Reading

NONE: Final = frozenset("no none neither nobody nothing never nowhere not".split())


def _scopes(case: Case, side: int) -> list[Placed]:
    reading = case.reading(side)
    marks = []
    for mark in reading.marks.get("scope", ()):
        if not _counts(reading, mark) or (
            mark.value in ("local", "global") and not _opposite_place(case, mark.value, side)
        ):
            continue
        negative = reading.low(mark.start) in NONE and mark.value == "none"
        marks.append(mark._replace(value="all") if negative else mark)
    return [_at_noun(case, placed) for placed in placed_marks(case, side, marks, own=False)]


def _at_noun(case: Case, placed: Placed) -> Placed:
    """The mark at the noun it quantifies, past what stands before it: "most of Peru's coastal towns"."""
    reading, number = case.reading(placed.side), placed.item
    if number is None or reading.items[number].start < placed.mark.end or reading.items[number].tense:
        return placed
    while number + 1 < len(reading.items) and _goes_on(reading, number):
        number += 1
    pair = case.pairs(placed.side)[number]
    firm = pair is not None and pair.worth >= _FIRM
    return placed._replace(item=number, partner=case.partner(placed.side, number), firm=firm)


_FIRM: Final = 0.7
"""Worth of a pair from which its words say the same."""


def _goes_on(reading: Reading, number: int) -> bool:
    """True if the noun phrase goes on after an item: after an adjective, a figure, or the possessive of a name."""
    item, after = reading.items[number], reading.items[number + 1]
    possessive = reading.low(item.end) in ("'s", "'") and after.start == item.end + 1
    return after.kind != "when" and not after.tense and (possessive or after.start == item.end)


_FAINT: Final = frozenset("full certain just total alone limited many always each".split())
"""Words that quantify in some places only; see `_quantifies`."""


def _counts(reading: Reading, mark: Meaning) -> bool:
    """False for what looks like a quantifier and is none: "some 300", "not only", "each other", "above all"."""
    low, single = reading.low(mark.start), mark.end - mark.start == 1
    lead, after = reading.low(mark.start - 1), reading.low(mark.end)
    if single and (low == "any" or (low in _FAINT and not _quantifies(reading, mark))):
        return False
    if low == "some" and after[:1].isdigit():
        return False
    if low in ("only", "just", "merely") and (lead == "not" or _leads_condition(reading, mark)):
        return False
    if low == "each" and after == "other":
        return False
    return low != "all" or not _sums_up(lead, after)


def _sums_up(lead: str, after: str) -> bool:
    """True for the "all" of "at all", "above all," and "all he would say": it quantifies nothing."""
    return lead == "at" or after in _HEADS_CLAUSE or (lead in ("above", "after", "of") and after in (",", "."))


_HEADS_CLAUSE: Final = frozenset("i he she it we they you that".split())
"""After "all" these make a clause of it that singles out: "all he would say was"."""


def _leads_condition(reading: Reading, mark: Meaning) -> bool:
    """True for "only if": see `conditions`."""
    return any(m.start <= mark.start + 6 and m.end > mark.start for m in reading.marks.get("cond", ()))


def _opposite_place(case: Case, value: str, side: int) -> bool:
    wanted = "global" if value == "local" else "local"
    return any(m.value in (wanted, "all", "only") for m in case.reading(OTHER_SIDE[side]).marks.get("scope", ()))


_JUST: Final = frozenset("over under as about after before been now then like a".split())
"""After "just" these make it "a little", "exactly" or "lately"."""


def _quantifies(reading: Reading, mark: Meaning) -> bool:
    low = reading.low(mark.start)
    if low in ("full", "total"):
        return False
    if low == "certain":
        return reading.low(mark.start - 1) not in ("be", "is", "are", "was", "were", "a")
    if low == "just":
        after = reading.owners[mark.end] if mark.end < len(reading.tokens) else -1
        verb = after >= 0 and bool(reading.items[after].tense)  # "has just met": a little while ago
        return reading.low(mark.start - 1) not in ("a", "and", "the") and not (verb or reading.low(mark.end) in _JUST)
    if low == "alone":
        return True
    if low == "limited":
        return reading.low(mark.end) == "to"
    return True


def quantities(case: Case) -> Iterator[Finding]:
    """All findings of class "scope": "all" against "most", and what one side alone says of how many."""
    left, right = _scopes(case, 0), _scopes(case, 1)
    pairs, rest_left, rest_right = faced(left, right, 14.0, near=True)
    for one, two in pairs:
        if {one.mark.value, two.mark.value} == {"some", "many"}:
            continue
        gap = abs(SHARE[one.mark.value] - SHARE[two.mark.value]) / 3
        features = {
            "gap": gap,
            "anchored": float(apart(one, two) == 0.0),
            "far": min(2.0, apart(one, two) / 9),
            "report": matched_share(case),
        }
        if any(case.reading(p.side).low(p.mark.start) in NONE for p in (one, two)) and {
            one.mark.value,
            two.mark.value,
        } & {"only", "all"}:
            continue  # "no ... but" against "only": see `polarity`
        yield Finding("scope-conflict", "scope", words_of(one), words_of(two), 2, features)
    for placed in (*rest_left, *rest_right):
        if case.reading(placed.side).low(placed.mark.start) in NONE:
            continue  # a negation, see `polarity`
        strength = {
            "only": 1.0,
            "most": 0.9,
            "some": 0.8,
            "few": 0.8,
            "many": 0.4,
            "all": 0.5,
            "none": 0.2,
            "local": 0.3,
            "global": 0.3,
        }[placed.mark.value]
        features = {"strength": strength, "anchored": float(placed.partner is not None), "report": matched_share(case)}
        features["one"] = float(placed.mark.value in ("all", "most") and _single(case, placed))
        yield one_sided(case, "scope-alone", "scope", placed, 2, features)


def _single(case: Case, placed: Placed) -> bool:
    """True if the mark governs several and the other side has one of them: "all sectors", "the Eastern Sector"."""
    if placed.item is None or placed.partner is None:
        return False
    own, other = case.reading(placed.side), case.reading(OTHER_SIDE[placed.side])
    many, one = own.items[placed.item], other.items[placed.partner]
    return _plural(own, many.end - 1) and not _plural(other, one.end - 1)


def _plural(reading: Reading, at: int) -> bool:
    word = reading.tokens[at]
    return word.low.endswith("s") and word.low != word.lemma
