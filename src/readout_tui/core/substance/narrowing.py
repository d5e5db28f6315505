"""Findings of scope that no other quantifier contradicts: what one side says of all, and the other of some, by naming
which.

    A  farmers from every district may apply         "every" at "district"
    B  farmers from the northern districts may apply      its partner has "northern", which A lacks: of fewer

    A  every prisoner is released
    B  all prisoners but three are released          "but" after "all": of fewer

    A  the airfield is closed
    B  only at night is the airfield closed               "only" at what A lacks: at fewer times
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.substance.amounts import Amount
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding
from readout_tui.core.substance.readings import Meaning, Reading


def narrowing(case: Case) -> Iterator[Finding]:
    """All findings of what is said of fewer without another quantifier."""
    for side in (0, 1):
        marks = case.reading(side).marks.get("scope", ())
        for mark in marks:
            if mark.value == "all":
                yield from _excepted(case, side, mark)
                yield from _part_of_all(case, side, mark)
                yield from _everyone(case, side, mark)
        for mark in marks:
            if mark.value == "only":
                yield from _one_of_two(case, side, mark)
        if not any(mark.value in _FEWER for mark in case.reading(OTHER_SIDE[side]).marks.get("scope", ())):
            for mark in marks:
                if mark.value == "all" and case.reading(side).low(mark.start) not in _FREE_CHOICE:
                    yield from _narrowed(case, side, mark)
        if not _limits(case.reading(OTHER_SIDE[side])):
            for mark in marks:
                if mark.value == "only":
                    yield from _singled_out(case, side, mark)


_FEWER: Final = frozenset(("most", "many", "some", "few", "only", "all"))
"""Quantifiers of the other side that are compared as such, see `degrees`."""
_FREE_CHOICE: Final = frozenset("any anyone anything always full fully total".split())
"""Words of the notion of "all" after which a noun may be one of many, or none follows."""
_LEADING: Final = frozenset("at on in during for to from with by between until within along near under".split())
"""Prepositions after "only" that begin what it singles out."""
_LINKING: Final = frozenset("of from by in at for with on near along about under between".split())
"""Prepositions that go on with a noun phrase."""
_ARTICLES: Final = frozenset("the a an its his her their our these those".split())


def _narrowed(case: Case, side: int, mark: Meaning) -> Iterator[Finding]:
    """The universal quantifier of one side against a noun of the other that is narrowed down."""
    own, other = case.reading(side), case.reading(OTHER_SIDE[side])
    noun = _noun_after(own, mark.end)
    if noun is None or _modifier(case, side, noun) is not None:
        return
    pair = case.pairs(side)[noun]
    if pair is None or pair.opposed or pair.worth < _FIRM:
        return
    twin = pair.a if side else pair.b
    found = _modifier(case, OTHER_SIDE[side], twin)
    if found is None:
        return
    words = sorted((twin, found))
    spans = (mark.start, own.items[noun].end), (other.items[words[0]].start, other.items[words[1]].end)
    a, b = spans if side == 0 else spans[::-1]
    features = {"before": float(found < twin), "name": float(other.items[found].kind == "name")}
    yield Finding("scope-narrow", "scope", a, b, 2, features)


_FIRM: Final = 0.7
"""Worth of a pair from which its words say the same."""


def _one_of_two(case: Case, side: int, mark: Meaning) -> Iterator[Finding]:
    """Such as "one of the two reactors" against "both reactors"."""
    own, other = case.reading(side), case.reading(OTHER_SIDE[side])
    noun = _noun_after(own, mark.end)
    twin = None if noun is None else case.partner(side, noun)
    if noun is None or twin is None or "one" not in [own.low(k) for k in range(mark.start, mark.end)]:
        return
    start = other.items[twin].start
    both = next((k for k in range(max(0, start - 3), start) if other.low(k) == "both"), None)
    if both is not None:
        spans = (mark.start, own.items[noun].end), (both, other.items[twin].end)
        a, b = spans if side == 0 else spans[::-1]
        yield Finding("scope-narrow", "scope", a, b, 2, {"before": 0.0, "name": 0.0})


def _part_of_all(case: Case, side: int, mark: Meaning) -> Iterator[Finding]:
    """Such as "each of the four ports" against "two of the four ports"."""
    own, other = case.reading(side), case.reading(OTHER_SIDE[side])
    noun = _noun_after(own, mark.end)
    twin = None if noun is None else case.partner(side, noun)
    if noun is None or twin is None:
        return
    start = other.items[twin].start
    for number, item in enumerate(other.items[:twin]):
        partitive = other.low(item.end) == "of" and other.low(item.end + 1) in _ARTICLES
        counts = isinstance(item.value, Amount) and not item.value.dimension and start - item.end <= _PARTITIVE
        if counts and partitive and not case.matching.covered[OTHER_SIDE[side]][number]:
            spans = (mark.start, own.items[noun].end), (item.start, other.items[twin].end)
            a, b = spans if side == 0 else spans[::-1]
            yield Finding("scope-narrow", "scope", a, b, 2, {"before": 1.0, "name": 0.0})
            return


_PARTITIVE: Final = 4
"""Words between a figure and the noun of which it takes a part, at most: "two of the four ports"."""
_PERSONS: Final = frozenset("everyone everybody anyone anybody all".split())


def _everyone(case: Case, side: int, mark: Meaning) -> Iterator[Finding]:
    """Such as "open to everyone" against "open to scholars": nothing but who it is differs."""
    own, far = case.reading(side), OTHER_SIDE[side]
    if own.low(mark.start) not in _PERSONS or mark.end - mark.start > 1 or _noun_after(own, mark.end) is not None:
        return
    lone = [_without_partner(case, s) for s in (side, far)]
    if lone[0] or len(lone[1]) != 1:
        return
    item = case.reading(far).items[lone[1][0]]
    if item.kind == "word" and not item.tense and case.reading(far).tokens[item.end - 1].low.endswith("s"):
        spans = (mark.start, mark.end), (item.start, item.end)
        a, b = spans if side == 0 else spans[::-1]
        yield Finding("scope-narrow", "scope", a, b, 2, {"before": 0.0, "name": 0.0})


def _without_partner(case: Case, side: int) -> list[int]:
    """The items of weight that the other side does not have."""
    items, covered = case.reading(side).items, case.matching.covered[side]
    return [
        i
        for i, item in enumerate(items)
        if item.weight >= _WEIGHTY and not covered[i] and i not in case.frames[side] and item.head not in _PERSONS
    ]


def _excepted(case: Case, side: int, mark: Meaning) -> Iterator[Finding]:
    """The "but" of one side that takes some out of all, where the other side takes nothing out."""
    reading, other = case.reading(side), case.reading(OTHER_SIDE[side])
    noun = _noun_after(reading, mark.end)
    at = mark.end if reading.low(mark.end) == "but" else -1 if noun is None else reading.items[noun].end
    if at < 0 or reading.low(at) != "but" or _excepts(other):
        return
    after = _first_item(reading, at + 1)
    if after is None or reading.items[after].tense or case.matching.covered[side][after]:
        return
    span = (mark.start, reading.items[after].end)
    yield Finding("scope-only", "scope", None if side else span, span if side else None, 2, {})


def _excepts(reading: Reading) -> bool:
    """True if a side takes something out itself."""
    return any(token.low in _EXCEPTING and reading.low(at - 1) != "without" for at, token in enumerate(reading.tokens))


_EXCEPTING: Final = frozenset("but except excepting excluding barring bar save apart exception other".split())


_PASSED: Final = _ARTICLES | _LINKING | _LEADING | {"two"}


def _first_item(reading: Reading, at: int) -> int | None:
    """The item that begins at a token, past articles and prepositions."""
    while reading.low(at) in _PASSED:
        at += 1
    number = reading.owners[at] if at < len(reading.tokens) else -1
    return number if number >= 0 else None


def _noun_after(reading: Reading, at: int) -> int | None:
    """The head of the noun phrase that begins at a token."""
    number = _first_item(reading, at)
    if number is None or reading.items[number].tense:
        return None
    while number + 1 < len(reading.items) and _adjacent(reading, number, number + 1):
        number += 1
    if reading.items[number].head in _KINDS and reading.low(reading.items[number].end) == "of":
        return _noun_after(reading, reading.items[number].end + 1)
    return number


_KINDS: Final = frozenset("kind sort type category class variety part member".split())
"""Nouns of which the one after "of" is meant: "every kind of net"."""


def _adjacent(reading: Reading, one: int, two: int) -> bool:
    """True if the second item stands right after the first, or after its possessive, in one noun phrase."""
    first, second = reading.items[one], reading.items[two]
    possessive = reading.low(first.end) in ("'s", "'") and second.start == first.end + 1
    return not second.tense and second.kind != "when" and (possessive or second.start == first.end)


def _modifier(case: Case, side: int, noun: int) -> int | None:
    """A word without a partner that narrows down a noun: before it, or after it behind a preposition."""
    reading = case.reading(side)
    number = noun
    while number > 0 and not reading.items[number - 1].tense and _adjacent(reading, number - 1, number):
        number -= 1
        if _alone(case, side, number):
            return number
    number = noun
    while number + 1 < len(reading.items) and _linked(reading, number):
        number += 1
        if _alone(case, side, number):
            return number
    return None


def _linked(reading: Reading, number: int) -> bool:
    """True if the noun phrase goes on after an item, behind a preposition or at once."""
    start, end = reading.items[number].end, reading.items[number + 1].start
    between = [reading.low(k) for k in range(start, end)]
    after = reading.items[number + 1]
    if after.tense or after.kind == "when":
        return False
    return (not between and after.start == start) or (
        bool(between) and between[0] in _LINKING and all(low in _ARTICLES for low in between[1:])
    )


def _alone(case: Case, side: int, number: int) -> bool:
    """True for a word of weight that the other side does not have, nor one that is near to it."""
    item = case.reading(side).items[number]
    if case.matching.covered[side][number] or number in case.frames[side] or item.kind not in ("word", "name"):
        return False
    return item.weight >= _WEIGHTY and case.matching.nearest[side][number] < _NEAR and item.head not in _WHOLE


_WEIGHTY: Final = 0.9
_NEAR: Final = 0.4
"""Cosine from which a word of the other side may say the same."""
_WHOLE: Final = frozenset("respective existing said aforesaid remaining different entire whole".split())
"""Adjectives that narrow nothing down."""


def _limits(reading: Reading) -> bool:
    """True if a side limits or denies something itself, so that an "only" of the other may be no more than that."""
    limiting = any(mark.value in ("only", "few") for mark in reading.marks.get("scope", ()))
    return limiting or bool(reading.negations) or bool(reading.marks.get("cond"))


def _singled_out(case: Case, side: int, mark: Meaning) -> Iterator[Finding]:
    """The "only" of one side before a time, place or party that the other side does not have."""
    reading = case.reading(side)
    at = mark.end
    if reading.low(at) not in _LEADING or reading.low(mark.start - 1) == "not":
        return
    number = _first_item(reading, at)
    if number is not None and case.matching.covered[side][number]:
        number = _modifier(case, side, number)
    if number is None or number < 0:
        return
    span = (mark.start, reading.items[number].end)
    yield Finding("scope-only", "scope", None if side else span, span if side else None, 2, {})
