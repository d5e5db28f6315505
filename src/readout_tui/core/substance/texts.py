"""What is read of both accounts as wholes: each passage once, who is who, and where else a thing is said."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from math import log
from typing import Final

from readout_tui.core.model import Readout, Span
from readout_tui.core.substance.aliases import PARTIES, Fellows, full_names
from readout_tui.core.substance.parties import Cast, cast_of
from readout_tui.core.substance.readings import ClaimItem, Reading, read

COMMON: Final = 60
"""Passages that hold a key from which on it is no help in finding one of them."""
NEARBY: Final = 2
"""Passages before and after those of a link that are looked at for what the link lacks."""
OFTEN: Final = 2
"""Passages that name a person from which on this is one of those who talk."""
_NAMING: Final = "lfnkcvd"
"""Kinds of keys by which it is told how rare a thing is."""


Known = dict[tuple[str, int, Span, int | None], Reading]
"""Readings of single passages: by the account's name, the passage's number, what is said, and the base."""


class Texts:
    """Two accounts, read passage by passage when first needed. `bases`: the days of their datelines.

    What is read goes into `known`, from which the `Texts` of other pairs of the same accounts can take it.
    """

    def __init__(
        self, readouts: tuple[Readout, Readout], bases: tuple[int | None, int | None], known: Known | None = None
    ) -> None:
        self.readouts = readouts
        self.bases = bases
        self._known: Known = {} if known is None else known
        self._read: tuple[dict[int, Reading], dict[int, Reading]] = ({}, {})

    def together(self, side: int, numbers: Sequence[int]) -> Reading:
        """The reading of passages of a side, as of one text."""
        if len(numbers) == 1:
            return self.passage(side, numbers[0])
        readout = self.readouts[side]
        return read(readout.text, [(n, readout.passages[n].said) for n in numbers], self.bases[side])

    def passage(self, side: int, number: int) -> Reading:
        """The reading of one passage."""
        known = self._read[side].get(number)
        if known is None:
            readout, base = self.readouts[side], self.bases[side]
            said = readout.passages[number].said
            key = (readout.name, number, said, base)
            known = self._known.get(key)
            if known is None:
                known = self._known[key] = read(readout.text, [(number, said)], base)
            self._read[side][number] = known
        return known

    @cached_property
    def cast(self) -> Cast:
        """What both texts tell of persons; they introduce the same ones."""
        every = [self.passage(side, n) for side in (0, 1) for n in range(len(self.readouts[side].passages))]
        return cast_of(every)

    @cached_property
    def holders(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        """For each account: key -> the passages that hold it, in order."""
        found: tuple[dict[str, list[int]], dict[str, list[int]]] = ({}, {})
        for side, table in enumerate(found):
            for n in range(len(self.readouts[side].passages)):
                for key in {key for item in self.passage(side, n).items for key in item.keys}:
                    table.setdefault(key, []).append(n)
        return found

    @cached_property
    def parties(self) -> frozenset[str]:
        """The keys of the countries that both accounts name most: those that talk."""
        counts = {
            key: min(len(table.get(key, ())) for table in self.holders) for key in self.holders[0] if key[0] == "c"
        }
        return frozenset(sorted((key for key in counts if counts[key]), key=lambda key: (-counts[key], key))[:PARTIES])

    @cached_property
    def persons(self) -> frozenset[str]:
        """The skeletons of the names of persons who belong to a country, or are named in several passages."""
        often = {key for table in self.holders for key, own in table.items() if key[0] == "k" and len(own) >= OFTEN}
        return frozenset(self.cast) | often

    @cached_property
    def fellows(self) -> Fellows:
        """Which names stand next to each other in either account, as the parts of a full name do."""
        found: dict[str, set[str]] = {}
        for side in (0, 1):
            for n in range(len(self.readouts[side].passages)):
                for one, two in full_names(self.passage(side, n)):
                    for key in one:
                        found.setdefault(key, set()).update(two)
                    for key in two:
                        found.setdefault(key, set()).update(one)
        return {key: frozenset(own) for key, own in found.items()}

    def names(self, side: int) -> frozenset[str]:
        """The keys of all names in an account."""
        return self._names[side]

    @cached_property
    def _names(self) -> tuple[frozenset[str], frozenset[str]]:
        one, two = (frozenset(key for key in table if key[0] in "ckv") for table in self.holders)
        return one, two

    def _rarity(self, item: ClaimItem) -> float:
        """An item's weight, less the more passages of both accounts hold it."""
        spread = (sum(len(table.get(key, ())) for table in self.holders) for key in item.keys if key[0] in _NAMING)
        return item.weight / (1.0 + log(max(1, min(spread, default=1))))

    def said_elsewhere(self, side: int, own: frozenset[int], items: Sequence[ClaimItem]) -> float:
        """The share of items (by rarity) that one passage of an account says, beyond those numbered `own`; 0..1."""
        worth = [(item, self._rarity(item)) for item in items if item.kind != "when"]
        total = sum(weight for _, weight in worth)
        if not total:
            return 1.0 if items else 0.0
        scores: dict[int, float] = {}
        for item, weight in worth:
            for n in self._places(side, item, narrow=bool(scores)):
                scores[n] = scores.get(n, 0.0) + weight
        return max((score for n, score in scores.items() if n not in own), default=0.0) / total

    def said_nearby(self, side: int, own: frozenset[int], items: Sequence[ClaimItem]) -> float:
        """The share of items (by rarity) that the passages around those numbered `own` say together; 0..1."""
        near = {n for k in own for n in range(k - NEARBY, k + NEARBY + 1)} - own
        total = said = 0.0
        for item in items:
            if item.kind != "when":
                weight = self._rarity(item)
                total += weight
                said += weight * (not near.isdisjoint(self._places(side, item, narrow=True)))
        return said / total if total else 0.0

    def _places(self, side: int, item: ClaimItem, *, narrow: bool) -> set[int]:
        """The passages that hold a key of an item. `narrow`: none if it is said everywhere."""
        table = self.holders[side]
        lists = [table[key] for key in item.keys if key in table]
        if all(len(own_list) > COMMON for own_list in lists):
            lists = [] if narrow else lists[:1]
        return {n for own_list in lists for n in own_list}
