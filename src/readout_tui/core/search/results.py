"""What a search found: hits in all texts and their counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from readout_tui.core.model import Account, Hit, Ref
from readout_tui.core.numbering import account_name
from readout_tui.core.search.index import Filter, Index

KEPT: Final = 10_000
"""So many hits (passages) an account are kept and, unless more are asked for, counted: "10,214+" if there are more."""

ALL: Final = 1 << 62
"""More than any text has."""

GROWTH: Final = 16


@dataclass(frozen=True, slots=True, eq=False)
class Results:
    """What a search found. All tuples but `searched` have one item an account.

    `hits` are in text order, at most `KEPT` an account; `occurrences` and `passages` count all that was found
    (a passage found by its speaker or state alone, without words, counts as one occurrence). `names` are the letters of
    the accounts, `searched` those that were asked at all, and `more` those in which there may be more than is counted.
    `perhaps` counts the occurrences whose speaker was asked for and is doubtful; `occurrences` has these, too.
    """

    label: str
    hits: tuple[tuple[Hit, ...], ...]
    occurrences: tuple[int, ...]
    passages: tuple[int, ...]
    names: tuple[str, ...]
    searched: tuple[Account, ...]
    complete: bool = True  # False while the search goes on
    more: frozenset[Account] = frozenset()
    speakers: frozenset[str] = frozenset()  # keys of those who were asked for, by the query or the filter
    perhaps: tuple[int, ...] = ()  # () where no speaker was asked for
    near: tuple[str, ...] = ()  # where nothing was found: words of the texts that may be meant

    def __bool__(self) -> bool:
        """True if anything was found."""
        return any(self.passages)

    def kept(self, index: Index, shown: Filter, wanted: Callable[[Ref], bool]) -> Results:
        """Only the hits in passages that pass a test, which asks `shown` too, counted anew.

        Hits that were found but not kept before (`more`) stay lost.
        """
        hits = tuple(tuple(hit for hit in found if wanted(hit.ref)) for found in self.hits)
        asked = self.speakers | (shown.speakers or frozenset())
        counts = [[max(len(hit.spans), 1) for hit in found] for found in hits]
        doubted = (
            sum(n for hit, n in zip(found, numbers, strict=True) if index.perhaps(hit.ref, asked))
            for found, numbers in zip(hits, counts, strict=True)
        )
        return replace(
            self,
            hits=hits,
            occurrences=tuple(map(sum, counts)),
            passages=tuple(map(len, hits)),
            searched=tuple(a for a in self.searched if a in index.asked) if shown.states else self.searched,
            speakers=asked,
            perhaps=tuple(doubted) if asked else (),
        )

    def describe(self) -> str:
        """The count of each account, with an explicit zero: "pandemic: A 0 · B 2".

        "10,214+" where there are more than were counted, "..." while it may still grow; "A 7 (2 perhaps)" where the
        speaker who was asked for is doubtful in two of the seven.
        """
        counts = (
            f"{self.names[account]} {self.occurrences[account]:,}{'+' if account in self.more else ''}"
            + (f" ({self.perhaps[account]:,} perhaps)" if self.perhaps and self.perhaps[account] else "")
            for account in self.searched
        )
        near = f" · near: {', '.join(self.near)}" if self.near else ""
        return f"{self.label}: {' · '.join(counts)}{'' if self.complete else ' …'}{near}"

    def ranked(self) -> tuple[Hit, ...]:
        """All hits, the best first; equals in text order."""
        return tuple(sorted((hit for found in self.hits for hit in found), key=lambda hit: -hit.score))


def collect(
    label: str, index: Index, batches: Iterable[list[Hit]], searched: tuple[Account, ...], kept: int = KEPT
) -> Results:
    """Results out of batches of hits; batches of one account come in text order."""
    *_, last = growing(label, index, batches, searched, kept)
    return last


def growing(
    label: str,
    index: Index,
    batches: Iterable[list[Hit]],
    searched: tuple[Account, ...],
    kept: int = KEPT,
    speakers: frozenset[str] = frozenset(),
) -> Iterator[Results]:
    """Results as they grow: after the first batch with hits, each time they are `GROWTH` times as many, at the end.

    `speakers` are the keys of those who were asked for, if any.
    """
    accounts = index.comparison.accounts
    names = tuple(map(account_name, accounts))
    hits: list[list[Hit]] = [[] for _ in accounts]
    occurrences, passages = [0 for _ in accounts], [0 for _ in accounts]
    perhaps = [0 for _ in accounts] if speakers else []

    def results(complete: bool) -> Results:
        found = tuple(map(tuple, hits))
        more = frozenset(account for account in accounts if passages[account] > kept)
        counts = tuple(occurrences), tuple(passages)
        return Results(label, found, *counts, names, searched, complete, more, speakers, tuple(perhaps))

    enough = 1
    for batch in batches:
        for hit in batch:
            account = hit.ref.account
            occurrences[account] += len(hit.spans) or 1
            passages[account] += 1
            if speakers and index.perhaps(hit.ref, speakers):
                perhaps[account] += len(hit.spans) or 1
            if len(hits[account]) < kept:
                hits[account].append(hit)
        if sum(passages) >= enough:
            yield results(complete=False)
            enough = GROWTH * sum(passages)
    yield results(complete=True)
