"""Rows over all accounts, joined out of the links of every two of them.

links of each pair --joined--> rows, one cell an account --ordered--> the rows as one of the accounts tells them

The aligner says of two accounts which passages correspond. Of three accounts its answers need not agree with each
other, and whatever hangs together cannot simply be one row: a single wrong link would make one row out of two, and the
next wrong link a longer one. So passages are clustered by average linkage:

    links, the surest first   clusters              pairs between them       mean   half the link   joined
    A1 -.9- B1                A1 | B1               A1-B1 .9                  .9     .45             yes
    A5 -.9- C5                A5 | C5               A5-C5 .9                  .9     .45             yes
    A1 -.8- C1                A1 B1 | C1            A1-C1 .8, B1-C1 0         .4     .4              yes
    A5 -.8- B5                A5 C5 | B5            A5-B5 .8, C5-B5 0         .4     .4              yes
    B1 -.5- C5 (wrong)        A1 B1 C1 | A5 B5 C5   B1-C5 .5, others to -.4   < 0    .35             no

A link joins two clusters if the mean score of all pairs of passages between them is at least half of the score of the
link. A pair has the score of the link that holds both passages, on two sides or on one side of it. If none does:
- 0, if nothing sure is known: a link may have been missed;
- minus `AGAINST` of the score of a link of `SURE` or more by which one of the two has another counterpart in the
  account of the other: that account says it elsewhere (above, A1-B1 speaks against A1-B5).
And a link that is a suggestion only brings nothing into a row with which the rest of it is not linked: where any pair
has no link, the mean must be half of `DOUBTFUL` at least.

A link joins clusters only if the passages of one account that come into one row stand near each other: each at most two
after the one before it, or together with it in one link. What the reader has decided by hand holds: pinned passages are
joined, and forbidden pairs never come into one row.

Links that are equally sure come in an order that follows from the texts alone, and so does the order in which the own
rows of several accounts are put among those of the base; so it does not matter in which order the accounts come.
(Only texts that are equal to the last letter cannot be told apart.) Where there are two accounts, rows are their links:
all pairs within a link have its score, and none of its passages is in another. Further places (`Alignment.also`) make
no rows.

Limits: every two accounts are aligned, so five accounts cost what ten pairs do; joining costs little beside that.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from math import fsum
from types import MappingProxyType
from typing import Final, NamedTuple

from readout_tui.core.link_state import DOUBTFUL
from readout_tui.core.lookup import following, oriented
from readout_tui.core.model import (
    FIRST_TWO,
    UNDECIDED,
    Account,
    AccountPair,
    Checkpoint,
    Comparison,
    Constraints,
    Link,
    PassageNumber,
    Ref,
    facing,
    numbered,
    unwatched,
)
from readout_tui.core.progress import each, stages

REACH: Final = 2
"""A passage of a row is at most so many passages of the body after the one before it, unless one link holds both."""
AGREED: Final = 0.5
"""The mean score between two clusters must be this share of the score of the link that joins them."""
SURE: Final = 0.9
"""The least score of a link that speaks against other pairs."""
AGAINST: Final = 0.4
"""What speaks against a pair without a link, as a share of the score of the sure link to another counterpart.

Less than half, so that the second copy of a text parts no row of the first.
"""

Cells = tuple[tuple[PassageNumber, ...], ...]
"""A row: for each account its passages in text order, none where the account is silent."""
Decisions = Mapping[AccountPair, Constraints]
"""What is decided by hand, by pair as in `Options.constraints`."""
NO_DECISIONS: Final[Decisions] = MappingProxyType({})
RefPair = tuple[Ref, Ref]
"""Two passages, sorted: the one of the lower account first, or the earlier one of an account."""


def collate(
    comparison: Comparison,
    base: Account = FIRST_TWO[0],
    decisions: Decisions = NO_DECISIONS,
    checkpoint: Checkpoint = unwatched,
) -> tuple[Cells, ...]:
    """All rows, in the order of the base. Every passage, of the body or not, is in exactly one of them."""
    joining, ordering = stages(checkpoint, 19, 1)
    return ordered(comparison, joined(comparison, decisions, joining), base, ordering)


def joined(
    comparison: Comparison, decisions: Decisions = NO_DECISIONS, checkpoint: Checkpoint = unwatched
) -> tuple[Cells, ...]:
    """The rows, in no order that means anything. Asks for the alignments of all pairs."""
    aligning, joining = stages(checkpoint, 9, 1)
    bonds = sorted(_bonds(comparison, decisions, aligning), key=lambda bond: bond.rank)
    clustering = _Clustering(comparison, bonds, decisions)
    for bond in each(bonds, joining):
        clustering.join(bond)
    return tuple(clustering.rows())


class _Bond(NamedTuple):
    """A link as what may join clusters: all pairs of a left and a right passage, those set by hand, and its score.

    `rank` sorts bonds: what is set by hand, then the surest first, then by content; `pairs` are sorted in the same way.
    """

    pairs: Sequence[RefPair]
    pinned: frozenset[RefPair]
    score: float
    sides: tuple[tuple[Ref, ...], tuple[Ref, ...]]
    rank: tuple[object, ...]


def _bonds(comparison: Comparison, decisions: Decisions, checkpoint: Checkpoint) -> Iterator[_Bond]:
    """The links of all pairs that have something on both sides."""
    pairs = comparison.pairs
    for pair, aligning in zip(pairs, stages(checkpoint, *(1 for _ in pairs)), strict=True):
        pins = _named(pair, decisions.get(pair, UNDECIDED).pins)
        for link in comparison.alignments.of(pair, aligning).links:
            if link.left and link.right:
                yield _bond(comparison, pair, link, pins)


def _bond(comparison: Comparison, pair: AccountPair, link: Link, pins: frozenset[RefPair]) -> _Bond:
    def content(refs: Iterable[Ref]) -> list[tuple[str, PassageNumber, str]]:
        """The same whichever account comes first in the comparison."""
        return sorted((comparison.slice(p), p.passage, comparison.readouts[p.account].text) for p in refs)

    left, right = (tuple(Ref(a, p) for p in side) for a, side in zip(pair, link.sides, strict=True))
    every = [(p, q) for p in left for q in right]
    pinned = pins.intersection(every)
    if len(every) > 1:
        every.sort(key=lambda refs: (refs not in pinned, content(refs)))
    return _Bond(every, pinned, link.score, (left, right), (not pinned, -link.score, content((*left, *right))))


def _named(pair: AccountPair, passages: Iterable[tuple[PassageNumber, PassageNumber]]) -> frozenset[RefPair]:
    """Pairs of passages of two accounts, with the accounts named."""
    return frozenset((Ref(pair[0], i), Ref(pair[1], j)) for i, j in passages)


class _Clustering:
    """The clusters while they are joined; at first every passage is one."""

    def __init__(self, comparison: Comparison, bonds: Sequence[_Bond], decisions: Decisions) -> None:
        """All bonds are known beforehand: each score counts for every join, whenever its own turn comes."""
        self._accounts = comparison.accounts
        self._place = dict(_places(comparison))
        self._cluster = {ref: [ref] for ref in self._place}
        self._scores: dict[RefPair, float] = {}
        self._across: dict[tuple[Ref, Account], float] = {}  # the sure link of a passage to another account
        for bond in reversed(bonds):  # the surest link that holds two passages of one account tells
            for side, other in (bond.sides, bond.sides[::-1]) if bond.score >= SURE else ():
                self._across |= dict.fromkeys(((ref, other[0].account) for ref in side), bond.score)
            self._scores |= dict.fromkeys(bond.pairs, bond.score)
            self._scores |= dict.fromkeys((refs for side in bond.sides for refs in combinations(side, 2)), bond.score)
        self._forbidden = frozenset(
            refs for pair, decided in decisions.items() for refs in _named(pair, decided.forbidden)
        )
        self._silent = frozenset(
            (Ref(account, passage), facing(pair, account))
            for pair, decided in decisions.items()
            for account, passages in zip(pair, decided.silent, strict=True)
            for passage in passages
        )

    def join(self, bond: _Bond) -> None:
        """Join the clusters of the passages of a link, pair by pair.

        A pair may be refused only because what stands between its passages has yet to come, so what is refused is asked
        again until nothing more is joined.
        """
        waiting = bond.pairs
        while waiting:
            refused = [refs for refs in waiting if not self._joins(refs, bond)]
            if len(refused) == len(waiting):
                return
            waiting = refused

    def rows(self) -> Iterator[Cells]:
        """The clusters as they are now."""
        for cluster in {id(cluster): cluster for cluster in self._cluster.values()}.values():
            yield tuple(
                tuple(sorted(ref.passage for ref in cluster if ref.account == account)) for account in self._accounts
            )

    def _joins(self, refs: RefPair, bond: _Bond) -> bool:
        """Join the clusters of two linked passages; False if they must stay apart."""
        one, other = (self._cluster[ref] for ref in refs)
        if one is other:
            return True
        if refs not in bond.pinned and not self._may_join(one, other, bond.score):
            return False
        one += other
        for ref in other:
            self._cluster[ref] = one
        return True

    def _may_join(self, one: Sequence[Ref], other: Sequence[Ref], score: float) -> bool:
        between = [(p, q) if p < q else (q, p) for p in one for q in other]
        if not self._forbidden.isdisjoint(between) or self._unmentioned(between):
            return False
        linked = all(refs in self._scores for refs in between)
        needed = AGREED * (score if linked else max(score, DOUBTFUL)) * len(between)
        return fsum(map(self._score, between)) >= needed and all(map(self._near, pairwise(sorted([*one, *other]))))

    def _unmentioned(self, between: Iterable[RefPair]) -> bool:
        """True if the reader has said of one of two passages that the account of the other does not mention it."""
        return bool(self._silent) and any(
            (p, q.account) in self._silent or (q, p.account) in self._silent for p, q in between
        )

    def _score(self, refs: RefPair) -> float:
        """What speaks for two passages in one row or, below 0, against it."""
        one, other = refs
        known = self._scores.get(refs)
        if known is not None or one.account == other.account:
            return known or 0.0
        return -AGAINST * max(self._across.get((one, other.account), 0.0), self._across.get((other, one.account), 0.0))

    def _near(self, refs: RefPair) -> bool:
        """True for two passages that may stand one after the other in a row; those of two accounts always may."""
        one, other = refs
        if one.account != other.account:
            return True
        return self._place[other] - self._place[one] <= REACH or refs in self._scores


def _places(comparison: Comparison) -> Iterator[tuple[Ref, int]]:
    """Every passage with the number of passages of the body before it: list marks and headings put nothing apart."""
    for account in comparison.accounts:
        before = 0
        for number, passage in numbered(comparison.readouts[account].passages):
            yield Ref(account, number), before
            before += passage.body


def row_places(comparison: Comparison, rows: Iterable[Cells]) -> tuple[Sequence[int], ...]:
    """For each account the place in `rows` of each of its passages; `rows` are all rows, in any order."""
    places = tuple(array("l", bytes(8 * len(readout.passages))) for readout in comparison.readouts)
    for place, cells in enumerate(rows):
        for there, cell in zip(places, cells, strict=True):
            for passage in cell:
                there[passage] = place
    return places


def ordered(
    comparison: Comparison, rows: Iterable[Cells], base: Account, checkpoint: Checkpoint = unwatched
) -> tuple[Cells, ...]:
    """The rows in the order of the base; each that the base has nothing of directly after its predecessor.

    That is the row of the nearest passage before it in its own account that has not moved against the base. Another
    base puts the same rows into another order.
    """
    placed: list[Cells] = []
    waiting: list[Cells] = []
    for cells in rows:
        (placed if cells[base] else waiting).append(cells)
    placed.sort(key=lambda cells: cells[base])
    others = [account for account in comparison.accounts if account != base]
    others.sort(key=lambda account: comparison.readouts[account].text)
    for account, placing in zip(others, stages(checkpoint, *(1 for _ in others)), strict=True):
        own = [cells for cells in waiting if cells[account]]
        waiting = [cells for cells in waiting if not cells[account]]
        placed = list(_placed(comparison, placed, own, (base, account), placing))
    return tuple(placed)


def _placed(
    comparison: Comparison, rows: Sequence[Cells], own: Iterable[Cells], pair: AccountPair, checkpoint: Checkpoint
) -> Iterator[Cells]:
    """The rows with those of an account that the base has nothing of put among them."""
    base, account = pair
    away = {q: link.left for link in oriented(comparison, pair).links if link.moved for q in link.right}
    anchors = [
        (cells[account][-1], number)
        for number, cells in enumerate(rows)
        if cells[account] and not any(p in cells[base] for q in cells[account] for p in away.get(q, ()))
    ]
    after = following(anchors, sorted(own, key=lambda cells: cells[account]), lambda cells: cells[account][0])
    yield from after.get(None, ())
    for number, cells in enumerate(each(rows, checkpoint)):
        yield cells
        yield from after.get(number, ())
