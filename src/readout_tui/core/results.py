"""What a search found: hits in both texts and their counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from readout_tui.core.index import Index
from readout_tui.core.model import Hit

KEPT: Final = 20_000
"""So many hits (passages) a side are kept; all are counted."""


@dataclass(frozen=True, slots=True, eq=False)
class Results:
    """What a search found. All tuples have one item a side.

    `hits` are in text order, at most `KEPT` a side; `occurrences` and `passages` count all that was found
    (a passage found by its speaker or state alone, without words, counts as one occurrence).
    """

    label: str
    hits: tuple[tuple[Hit, ...], ...]
    occurrences: tuple[int, ...]
    passages: tuple[int, ...]
    names: tuple[str, ...] = ("A", "B")
    searched: tuple[int, ...] = (0, 1)  # the sides that were asked at all

    def __bool__(self) -> bool:
        """True if anything was found."""
        return any(self.passages)

    def describe(self) -> str:
        """The count of each side, with an explicit zero: "pandemic: A 0 · B 2"."""
        counts = (f"{self.names[side]} {self.occurrences[side]:,}" for side in self.searched)
        return f"{self.label}: {' · '.join(counts)}"

    def ranked(self) -> tuple[Hit, ...]:
        """All hits, the best first; equals in text order."""
        return tuple(sorted((hit for side in self.hits for hit in side), key=lambda hit: -hit.score))


def collect(
    label: str, index: Index, batches: Iterable[list[Hit]], kept: int = KEPT, searched: tuple[int, ...] = (0, 1)
) -> Results:
    """Results out of batches of hits; batches of one side come in text order."""
    count = len(index.sides)
    hits: list[list[Hit]] = [[] for _ in range(count)]
    occurrences, passages = [0] * count, [0] * count
    for batch in batches:
        for hit in batch:
            occurrences[hit.side] += len(hit.spans) or 1
            passages[hit.side] += 1
            if len(hits[hit.side]) < kept:
                hits[hit.side].append(hit)
    names = tuple(readout.name for readout in index.comparison.readouts)
    return Results(label, tuple(map(tuple, hits)), tuple(occurrences), tuple(passages), names, searched)
