"""What is denied only to bring out its opposite, which the same side tells: it adds no claim.

A  exports have risen
B  far from falling , exports have risen         "falling" is denied, and "risen" is its other end
B  exports have not fallen but risen             the same
B  far from closing its mission , Mali has enlarged it      what follows "far from" is the claim, whatever it is
"""

from __future__ import annotations

from typing import Final, NamedTuple

from readout_tui.core.substance.findings import Case, anchor
from readout_tui.core.substance.matching import Pair
from readout_tui.core.substance.readings import ClaimItem, Reading


class Contrast(NamedTuple):
    """A word that denies, by its token, and the items that it denies."""

    at: int
    items: frozenset[int]


_LEADS: Final = (("far", "from"), ("rather", "than"), ("instead", "of"))
_REACH: Final = 14
"""Words between the two ends at most."""


def contrasts(case: Case, side: int) -> tuple[Contrast, ...]:
    """The denials of a side whose opposite it tells, too; not those of what the other side says."""
    reading = case.reading(side)
    pairs = case.pairs(side)
    found = []
    for at in range(len(reading.tokens)):
        lead = (reading.low(at), reading.low(at + 1)) in _LEADS
        if not lead and at not in reading.negations:
            continue
        denied = _denied(reading, at, lead)
        if denied is None or _told(pairs[denied]):
            continue
        if lead and reading.low(at) == "far" and reading.items[denied].tense == "ing":
            found.append(Contrast(at, _phrase(reading, at, pairs)))
        elif _answered(reading, denied):
            found.append(Contrast(at, frozenset((denied,))))
    return tuple(found)


def _denied(reading: Reading, at: int, lead: bool) -> int | None:
    """The item that is denied at a token: the word after the one that denies, which may be an item itself."""
    own = reading.owners[at]
    start = max(at + (2 if lead else 1), reading.items[own].end if own >= 0 else 0)
    return anchor(reading, start)


def _told(pair: Pair | None) -> bool:
    """True if the other side has the word that is denied."""
    return pair is not None and not pair.opposed


def _phrase(reading: Reading, at: int, pairs: tuple[Pair | None, ...]) -> frozenset[int]:
    """The items from a token to the next comma or stop that the other side does not have."""
    end = at
    while end < len(reading.tokens) and reading.tokens[end].form not in ",;:.":
        end += 1
    return frozenset(n for n in reading.owners[at:end] if n >= 0 and pairs[n] is None)


def _answered(reading: Reading, denied: int) -> bool:
    """True if the other end of an axis on which an item stands is told near by, without a negation."""
    item = reading.items[denied]
    for number, other in enumerate(reading.items):
        near = number != denied and abs(other.start - item.start) <= _REACH
        plain = not any(k in reading.negations for k in range(other.start - 2, other.start))
        if near and plain and _opposite(item, other):
            return True
    return False


def _opposite(one: ClaimItem, two: ClaimItem) -> bool:
    """True for two items at the two ends of an axis."""
    turned = {key[:-1] + ("-" if key[-1] == "+" else "+") for key in one.keys if key[0] == "a"}
    return not turned.isdisjoint(two.keys) and one.keys.isdisjoint(two.keys)
