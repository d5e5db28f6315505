"""What a search found: hits in all texts and their counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from readout_tui.core.characters.folding import folded
from readout_tui.core.model import Account, Hit, Ref
from readout_tui.core.numbering import account_name
from readout_tui.core.search.index import Filter, Index

KEPT: Final = 10_000
"""So many hits (passages) an account are kept and, unless more are asked for, counted: "10,214+" if there are more."""

ALL: Final = 1 << 62
"""More than any text has."""

GROWTH: Final = 16
NAMED: Final = 3
"""So many counterparts are named."""


@dataclass(frozen=True, slots=True, eq=False)
class Results:
    """What a search found. All tuples but `searched` have one item an account.

    `hits` are in text order, at most `KEPT` an account; `occurrences` and `passages` count all that was found
    (a passage found by its speaker or state alone, without words, counts as one occurrence). `names` are the letters of
    the accounts, `searched` those that were asked at all, and `more` those in which there may be more than is counted.
    `perhaps` counts the occurrences whose speaker was asked for and is doubtful; `occurrences` has these, too.
    Hits by counterparts only are in `hits`, too, but are counted apart, in `counterparts`; `words` are the first of
    them as they stand in the text.
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
    counterparts: tuple[int, ...] = ()  # occurrences; () where none were looked for
    words: tuple[tuple[str, ...], ...] = ()
    alike: tuple[str, ...] = ()  # the equivalents, by the reader's own list, that were searched as one with the query

    def __bool__(self) -> bool:
        """True if anything was found, if only by counterparts."""
        return any(self.passages) or any(self.counterparts)

    def kept(self, index: Index, shown: Filter, wanted: Callable[[Ref], bool]) -> Results:
        """Only the hits in passages that pass a test, which asks `shown` too, counted anew.

        Hits that were found but not kept before (`more`) stay lost.
        """
        hits = tuple(tuple(hit for hit in found if wanted(hit.ref)) for found in self.hits)
        asked = self.speakers | (shown.speakers or frozenset())
        counts = [_Count(index, asked) for _ in hits]
        for found, count in zip(hits, counts, strict=True):
            for hit in found:
                count.add(hit)
        searched = tuple(a for a in self.searched if a in index.asked) if shown.states else self.searched
        return _counted(replace(self, hits=hits, searched=searched, speakers=asked), counts, bool(self.counterparts))

    def describe(self) -> str:
        """The count of each account, with an explicit zero: "pandemic: A 0 · B 2".

        "10,214+" where there are more than were counted, "..." while it may still grow; "A 7 (2 perhaps)" where the
        speaker who was asked for is doubtful in two of the seven; "B 0 (+2 疫情)" where a word of another language
        renders the one that was sought; "epidemic ≈ pandemic: A 3 · B 2" where the reader's list makes them one.
        """
        counts = (
            f"{self.names[account]} {self.occurrences[account]:,}{'+' if account in self.more else ''}"
            + (f" ({self.perhaps[account]:,} perhaps)" if self.perhaps and self.perhaps[account] else "")
            + self._across(account)
            for account in self.searched
        )
        near = f" · near: {', '.join(self.near)}" if self.near else ""
        label = " ≈ ".join((self.label, *self.alike))
        return f"{label}: {' · '.join(counts)}{'' if self.complete else ' …'}{near}"

    def _across(self, account: Account) -> str:
        """The count of counterparts in words: " (+2 疫情)"."""
        if not self.counterparts or not self.counterparts[account]:
            return ""
        return f" (+{self.counterparts[account]:,} {', '.join(self.words[account][:NAMED])})"

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
    forms: Mapping[Account, frozenset[tuple[str, ...]]] = MappingProxyType({}),
) -> Iterator[Results]:
    """Results as they grow: after the first batch with hits, each time they are `GROWTH` times as many, at the end.

    `speakers` are the keys of those who were asked for, if any; `forms` the counterparts that were looked for, folded.
    """
    accounts = index.comparison.accounts
    names = tuple(map(account_name, accounts))
    hits: list[list[Hit]] = [[] for _ in accounts]
    counts = [_Count(index, speakers, forms.get(account, frozenset())) for account in accounts]
    rendered = any(forms.values())

    def results(complete: bool) -> Results:
        more = frozenset(account for account, count in zip(accounts, counts, strict=True) if count.passages > kept)
        found = Results(label, tuple(map(tuple, hits)), (), (), names, searched, complete, more, speakers)
        return replace(_counted(found, counts, rendered), words=tuple(tuple(count.words) for count in counts))

    seen, enough = 0, 1
    for batch in batches:
        for hit in batch:
            counts[hit.ref.account].add(hit)
            if len(hits[hit.ref.account]) < kept:
                hits[hit.ref.account].append(hit)
        seen += len(batch)
        if seen >= enough:
            yield results(complete=False)
            enough = GROWTH * seen
    yield results(complete=True)


def _counted(results: Results, counts: Sequence[_Count], rendered: bool) -> Results:
    """The results with the counts of each account; `rendered`: whether counterparts were looked for."""
    return replace(
        results,
        occurrences=tuple(count.occurrences for count in counts),
        passages=tuple(count.passages for count in counts),
        perhaps=tuple(count.perhaps for count in counts) if results.speakers else (),
        counterparts=tuple(count.counterparts for count in counts) if rendered else (),
    )


class _Count:
    """The counts of one account: see `Results`. `forms`: the counterparts that are looked for in it, folded."""

    def __init__(self, index: Index, speakers: frozenset[str], forms: frozenset[tuple[str, ...]] = frozenset()) -> None:
        self._index = index
        self._speakers = speakers
        self._forms = forms
        self.occurrences = self.passages = self.perhaps = self.counterparts = 0
        self.words: dict[str, None] = {}

    def add(self, hit: Hit) -> None:
        """Counts one more hit."""
        number = len(hit.spans) or 1
        if hit.counterpart:
            self.counterparts += number
            self.words.update(self._as_it_stands(hit))
            return
        self.occurrences += number
        self.passages += 1
        if self._speakers and self._index.perhaps(hit.ref, self._speakers):
            self.perhaps += number

    def _as_it_stands(self, hit: Hit) -> dict[str, None]:
        """The counterparts in a hit as the text has them, in its order."""
        text = self._index.comparison.readouts[hit.ref.account].text
        found = (text[span.start : span.end] for span in hit.spans)
        return dict.fromkeys(" ".join(said.split()) for said in found if tuple(folded(said).split()) in self._forms)
