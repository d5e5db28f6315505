"""How many corrections a reader makes by hand until the links are right: F1 of 95 against gold, pair by pair.

    python -m benchmarks.quality.simulated FOLDER

The reader goes through the links, and puts right the first one that is wrong: joins its passages with what gold links
them with (a correction for each pair that is not there yet), or parts those to which nothing corresponds. A link that
was found right is not looked at again. Three readers:

    least sure    goes from the least sure link to the surest; all is aligned anew after each correction
    at random     the same in random order
    alone         as the first, but a correction changes nothing but the passages that it is about

F1 is that of pairs of body passages, of main and further links. Corrections and looks are counted.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from benchmarks.quality.gold import Case, Pairs, cases
from readout_tui.core.alignment.align import align
from readout_tui.core.model import Constraints, Link, PassageNumber, unwatched

GOAL: Final = 0.95
_HEAD: Final = "pair                              F1 at first     least sure      at random          alone"


class Effort(NamedTuple):
    """What it took: corrections, and links that were looked at. `reached` is False if nothing more could be mended."""

    corrections: int
    looks: int
    reached: bool

    def __str__(self) -> str:
        return f"{self.corrections:>4}{' ' if self.reached else '+'} {self.looks:>8}"


class _Reader:
    """A reader at work on one pair."""

    def __init__(self, case: Case, propagating: bool, order: Random | None) -> None:
        self._case = case
        left, right = (readout.passages for readout in case.readouts)
        self._want = {(i, j) for i, j in case.want_passages if left[i].body and right[j].body}
        self._propagating = propagating
        self._order = order
        self._pins: Pairs = set()
        self._apart: Pairs = set()
        self._right: set[tuple[object, object]] = set()  # links that were found right
        self.corrections = self.looks = 0
        self.links: list[Link] = []
        self.found: Pairs = set()
        self._align()

    def _align(self) -> None:
        pins, apart = (
            frozenset((PassageNumber(i), PassageNumber(j)) for i, j in pairs) for pairs in (self._pins, self._apart)
        )
        made = align(*self._case.readouts, *self._case.voices, (), Constraints(pins, apart), unwatched)
        self.links = [*made.links, *made.also]
        left, right = (readout.passages for readout in self._case.readouts)
        every = {(i, j) for link in self.links for i in link.left for j in link.right}
        self.found = {(i, j) for i, j in every if left[i].body and right[j].body}

    def f1(self) -> float:
        """F1 of the pairs of passages."""
        want, found = self._want, self.found
        return 2 * len(want & found) / max(len(want) + len(found), 1)

    def mends(self) -> bool:
        """Looks at links until one is wrong, and puts it right; False if none is."""
        for link in self._ahead():
            self.looks += 1
            if self._is_right(link):
                self._right.add(link.sides)
            elif self._mended(link):
                return True
        return False

    def _ahead(self) -> Sequence[Link]:
        links = [link for link in self.links if link.sides not in self._right and self._is_compared(link)]
        if self._order is None:
            return sorted(links, key=lambda link: link.score)
        self._order.shuffle(links)
        return links

    def _is_compared(self, link: Link) -> bool:
        return any(
            readout.passages[number].body
            for readout, side in zip(self._case.readouts, link.sides, strict=True)
            for number in side
        )

    def _is_right(self, link: Link) -> bool:
        return all(self._wanted(side, n) == self._has(side, n) for side in (0, 1) for n in link.sides[side])

    def _wanted(self, side: int, number: int) -> Pairs:
        return {pair for pair in self._want if pair[side] == number}

    def _has(self, side: int, number: int) -> Pairs:
        return {pair for pair in self.found if pair[side] == number}

    def _mended(self, link: Link) -> bool:
        """Puts the first wrong passage of a link right; False if the program does not follow."""
        for side in (0, 1):
            for number in link.sides[side]:
                wanted, has = self._wanted(side, number), self._has(side, number)
                if wanted == has:
                    continue
                group = self._group(wanted) if wanted else set()
                new = group - self._pins if wanted else has - self._apart
                if new:
                    self._take(group, new if not wanted else set())
                    self.corrections += len(new) if wanted else 1
                    return True
        return False

    def _group(self, wanted: Pairs) -> Pairs:
        """All gold pairs that hang together with some: a passage that is joined has no partners but those joined."""
        group: Pairs = set()
        while wanted - group:
            group |= wanted
            lefts, rights = {i for i, _ in group}, {j for _, j in group}
            wanted = {(i, j) for i, j in self._want if i in lefts or j in rights}
        return group

    def _take(self, joined: Pairs, parted: Pairs) -> None:
        self._pins |= joined
        self._apart |= parted
        if self._propagating:
            self._align()
            return
        lefts, rights = {i for i, _ in joined}, {j for _, j in joined}
        gone = {pair for pair in self.found if pair[0] in lefts or pair[1] in rights or pair in parted}
        self.found = (self.found - gone) | joined


def effort(case: Case, propagating: bool, order: Random | None) -> Effort:
    """What it takes a reader to reach the goal."""
    reader = _Reader(case, propagating, order)
    while reader.f1() < GOAL:
        if not reader.mends():
            return Effort(reader.corrections, reader.looks, False)
    return Effort(reader.corrections, reader.looks, True)


def main() -> None:
    """Prints a line for each pair: corrections and looks of each reader ("+": some pairs could not be mended)."""
    print(_HEAD)
    sums = [[0, 0], [0, 0], [0, 0]]
    for case in cases(Path(sys.argv[1])):
        first = _Reader(case, True, None).f1()
        told = [effort(case, True, None), effort(case, True, Random(1)), effort(case, False, None)]
        for total, one in zip(sums, told, strict=True):
            total[0] += one.corrections
            total[1] += one.looks
        print(f"{case.name:<34}{first:>11.1%}  " + "  ".join(map(str, told)), flush=True)
    print(f"{'all':<34}{'':>11}  " + "  ".join(f"{made:>4}  {seen:>8}" for made, seen in sums))


if __name__ == "__main__":
    main()
