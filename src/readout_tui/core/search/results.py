"""What a search found: hits in both texts and their counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from readout_tui.core.model import Hit
from readout_tui.core.search.index import Index

KEPT: Final = 10_000
"""So many hits (passages) a side are kept and, unless more are asked for, counted: "10,214+" if there are more."""

ALL: Final = 1 << 62
"""More than any text has."""

GROWTH: Final = 16


@dataclass(frozen=True, slots=True, eq=False)
class Results:
    """What a search found. All tuples have one item a side.

    `hits` are in text order, at most `KEPT` a side; `occurrences` and `passages` count all that was found
    (a passage found by its speaker or state alone, without words, counts as one occurrence). `more` tells the sides
    in which there may be more than is counted.
    """

    label: str
    hits: tuple[tuple[Hit, ...], ...]
    occurrences: tuple[int, ...]
    passages: tuple[int, ...]
    names: tuple[str, ...] = ("A", "B")
    searched: tuple[int, ...] = (0, 1)  # the sides that were asked at all
    complete: bool = True  # False while the search goes on
    more: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        """True if anything was found."""
        return any(self.passages)

    def kept(self, wanted: Callable[[Hit], bool]) -> Results:
        """Only some of the hits, counted anew (of the hits that are kept at all)."""
        hits = tuple(tuple(filter(wanted, side)) for side in self.hits)
        occurrences = tuple(sum(max(len(hit.spans), 1) for hit in side) for side in hits)
        return replace(self, hits=hits, occurrences=occurrences, passages=tuple(map(len, hits)))

    def describe(self) -> str:
        """The count of each side, with an explicit zero: "pandemic: A 0 · B 2".

        "10,214+" where there are more than were counted, "..." while it may still grow.
        """
        counts = (
            f"{self.names[side]} {self.occurrences[side]:,}{'+' if side in self.more else ''}" for side in self.searched
        )
        return f"{self.label}: {' · '.join(counts)}{'' if self.complete else ' …'}"

    def ranked(self) -> tuple[Hit, ...]:
        """All hits, the best first; equals in text order."""
        return tuple(sorted((hit for side in self.hits for hit in side), key=lambda hit: -hit.score))


def collect(
    label: str, index: Index, batches: Iterable[list[Hit]], kept: int = KEPT, searched: tuple[int, ...] = (0, 1)
) -> Results:
    """Results out of batches of hits; batches of one side come in text order."""
    *_, last = growing(label, index, batches, kept, searched)
    return last


def growing(
    label: str, index: Index, batches: Iterable[list[Hit]], kept: int = KEPT, searched: tuple[int, ...] = (0, 1)
) -> Iterator[Results]:
    """Results as they grow: after the first batch with hits, each time they are `GROWTH` times as many, at the end."""
    sides = range(len(index.sides))
    names = tuple(readout.name for readout in index.comparison.readouts)
    hits: list[list[Hit]] = [[] for _ in sides]
    occurrences, passages = [0 for _ in sides], [0 for _ in sides]

    def results(complete: bool) -> Results:
        found = tuple(map(tuple, hits))
        more = frozenset(side for side in sides if passages[side] > kept)
        return Results(label, found, tuple(occurrences), tuple(passages), names, searched, complete, more)

    enough = 1
    for batch in batches:
        for hit in batch:
            occurrences[hit.side] += len(hit.spans) or 1
            passages[hit.side] += 1
            if len(hits[hit.side]) < kept:
                hits[hit.side].append(hit)
        if sum(passages) >= enough:
            yield results(complete=False)
            enough = GROWTH * sum(passages)
    yield results(complete=True)
