"""What may differ in a link: each finding with its class, its words on both sides, and the features it is weighed
by."""

from __future__ import annotations

from typing import Final, NamedTuple

from readout_tui.core.model import Substance
from readout_tui.core.substance.matching import ItemMatching, Pair
from readout_tui.core.substance.parties import PartyMention
from readout_tui.core.substance.readings import Reading

OTHER_SIDE: Final = (1, 0)
"""The other side: of the left one, which is 0, and of the right one."""
Words = tuple[int, int] | None
"""First token and the token after the last; None where a side lacks the claim."""


class Finding(NamedTuple):
    """A possible difference. `kind` names the rule that found it; `features` are what `weigh` reads."""

    kind: str
    difference: Substance
    a: Words
    b: Words
    grave: int
    features: dict[str, float]


class Case(NamedTuple):
    """A link with everything that is read of it."""

    a: Reading
    b: Reading
    matching: ItemMatching
    who: tuple[tuple[PartyMention, ...], tuple[PartyMention, ...]]
    voices: tuple[frozenset[str], frozenset[str]]  # speaker keys of the passages on each side
    names: tuple[frozenset[str], frozenset[str]]  # keys of names anywhere in each account
    frames: tuple[frozenset[int], frozenset[int]]  # items of "he said" and the like, on each side

    def reading(self, side: int) -> Reading:
        """The reading of a side."""
        return self.b if side else self.a

    def pairs(self, side: int) -> tuple[Pair | None, ...]:
        """The pair of each item of a side, None for one that stands alone."""
        return self.matching.right if side else self.matching.left

    def partner(self, side: int, item: int) -> int | None:
        """The item of the other side that stands for an item of this one."""
        pair = self.pairs(side)[item]
        return None if pair is None else (pair.a if side else pair.b)


REACH: Final = 7


def anchor(reading: Reading, at: int) -> int | None:
    """The item that a word at a token governs: its own, or the next one within a few tokens."""
    for k in range(at, min(len(reading.tokens), at + REACH)):
        if reading.owners[k] >= 0:
            return reading.owners[k]
    return None


def previous(reading: Reading, at: int) -> int | None:
    """The last item before a token."""
    for k in range(at - 1, max(-1, at - 1 - REACH), -1):
        if reading.owners[k] >= 0:
            return reading.owners[k]
    return None


def place(case: Case, side: int, at: int) -> float:
    """Where a token of a side stands, as a token number of side A: that of the nearest item which has a partner
    there."""
    if side == 0:
        return float(at)
    best, found = 10**6, at * len(case.a.tokens) / max(1, len(case.b.tokens))
    for pair in case.matching.pairs:
        item = case.b.items[pair.b]
        gap = abs(item.start - at)
        if gap < best:
            best, found = (
                gap,
                case.a.items[pair.a].start + 0.5 * (1 if at > item.start else -1 if at < item.start else 0),
            )
    return float(found)
