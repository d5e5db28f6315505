"""Grouping: probabilities of pairs -> groups of passages that correspond, each passage in one group at most.

The cut. A fixed threshold would suit few pairs of texts. From the probabilities themselves, `best_cut` computes what F1
to expect for each possible cut, and takes the best one, within bounds.

The groups. Pairs above the cut are taken from the likeliest down, so that a doubtful pair never blocks a clear one:
    both passages free              a new group
    one of them in a group          the other joins it, if the group stays contiguous and every new pair is likely
    both in the same group          nothing to do
    anything else                   a *further* pair: the passage corresponds to a second, separate place

    cut .4:   .9 (0, 0)   new group      {0 | 0}
              .7 (1, 0)   0 | 0 grows    {0 1 | 0}
              .6 (1, 3)   1 is taken, and 3 is not beside 0: further
              .3 (2, 2)   below the cut

Invariants: groups are disjoint, contiguous on both sides, and at most `WIDEST` passages wide. Pins come first and win;
a forbidden pair is in no group. Sorting dominates the cost.

Limitation: greedy. An early pair is never given up for two later ones.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.profile import Pair
from readout_tui.core.model import Checkpoint, Constraints, Order, PassageNumber, unwatched
from readout_tui.core.progress import each

FILL: Final = 0.8
"""Every pair that a growing group takes in needs this share of the threshold: its neighbours support it."""
HIGHEST: Final = 0.5
"""The highest cut: a pair that is more likely right than wrong is always accepted."""
WIDEST: Final = 6
"""The most passages that a group may have on one side."""
MOST_AT_ONCE: Final = 2
"""The most passages that may join a group at once: the one of the pair, and one that lies between."""


CERTAIN: Final = 30.0
"""The log-odds of what the reader has joined: a probability of 1, as far as floating-point numbers tell."""


class Group:
    """Passages (orders in the body) that correspond; contiguous on both sides."""

    __slots__ = ("left", "right")

    def __init__(self, left: list[Order], right: list[Order]) -> None:
        self.left = left
        self.right = right


class Decided(NamedTuple):
    """The reader's `Constraints`, in orders instead of passage numbers."""

    pins: frozenset[Pair] = frozenset()
    forbidden: frozenset[Pair] = frozenset()
    silent: tuple[frozenset[Order], frozenset[Order]] = (frozenset(), frozenset())

    def bars(self, pairs: Iterable[Pair]) -> bool:
        """True if any of these pairs must not be linked; a pin may."""
        lefts, rights = self.silent
        return any((p in self.forbidden or p[0] in lefts or p[1] in rights) and p not in self.pins for p in pairs)

    def open(self, pairs: list[Pair]) -> list[Pair]:
        """The pairs that the reader leaves open, and the pins: no barred one, no other one of a passage with a pin."""
        if self == UNLIMITED:
            return pairs
        lefts, rights = {i for i, _ in self.pins}, {j for _, j in self.pins}
        free = (pair for pair in pairs if not (pair[0] in lefts or pair[1] in rights or self.bars([pair])))
        return sorted({*free, *self.pins})

    def certain(self, pairs: Sequence[Pair], odds: list[float]) -> list[float]:
        """The log-odds of pairs, of which pins are certain."""
        if not self.pins:
            return odds
        return [CERTAIN if pair in self.pins else value for pair, value in zip(pairs, odds, strict=True)]

    def allowed(self, probabilities: Mapping[Pair, float]) -> Mapping[Pair, float]:
        """The probabilities of the pairs that the reader leaves open; of a pin only if it has one."""
        if self == UNLIMITED:
            return probabilities
        return {pair: probabilities[pair] for pair in self.open(list(probabilities)) if pair in probabilities}

    @staticmethod
    def of(constraints: Constraints, *orders: Mapping[PassageNumber, Order]) -> "Decided":
        """Those constraints whose passages have an order. `orders`: left and right."""
        left, right = orders
        pins, forbidden = (
            frozenset((left[i], right[j]) for i, j in pairs if i in left and j in right)
            for pairs in (constraints.pins, constraints.forbidden)
        )
        silent = [frozenset(o[n] for n in told if n in o) for told, o in zip(constraints.silent, orders, strict=True)]
        return Decided(pins, forbidden - pins, (silent[0], silent[1]))


UNLIMITED: Final = Decided()


class _Work(NamedTuple):
    """The state of `grouped`. `floor` is the least probability of a pair inside a growing group."""

    probabilities: Mapping[Pair, float]
    floor: float
    decided: Decided
    groups: list[Group]
    of_left: dict[Order, Group]
    of_right: dict[Order, Group]


def grouped(
    probabilities: Mapping[Pair, float], threshold: float, decided: Decided, checkpoint: Checkpoint = unwatched
) -> tuple[list[Group], list[Group]]:
    """The groups that partition the passages, and the further groups.

    `probabilities`: of all candidates; `threshold`: see `best_cut`. Passages in no group correspond to nothing.
    """
    work = _Work(probabilities, threshold * FILL, decided, [], {}, {})
    accepted = _accepted(probabilities, threshold, decided)
    further: list[Pair] = []
    for i, j in each(accepted, checkpoint):
        if not _placed(work, i, j):
            further.append((i, j))
    return work.groups, _joined(further, work)


def best_cut(probabilities: Iterable[float], lowest: float, highest: float = HIGHEST) -> float:
    """The threshold at which the expected F1 of the accepted pairs is highest, kept between `lowest` and `highest`.

    If n pairs are accepted, about 2 x (sum of their probabilities) / (n + sum of all probabilities) is the F1 to
    expect: the sum of all stands for the number of true pairs. For .9 .8 .3 .1: n = 1 gives .58, n = 2 .83, n = 3 .78,
    so the cut is .8, brought down to `highest`. Texts that hardly correspond get a lower cut than others.
    """
    ranked = sorted(probabilities, reverse=True)
    every = sum(ranked)
    best = (0.0, highest)
    taken = 0.0
    for number, value in enumerate(ranked, start=1):
        taken += value
        expected = 2.0 * taken / (number + every)
        if expected > best[0]:
            best = (expected, value)
    return min(highest, max(lowest, best[1]))


def _accepted(probabilities: Mapping[Pair, float], threshold: float, decided: Decided) -> list[Pair]:
    free = (
        (pair, value)
        for pair, value in decided.allowed(probabilities).items()
        if value >= threshold and pair not in decided.pins
    )
    return sorted(decided.pins) + [pair for pair, _ in sorted(free, key=lambda item: (-item[1], item[0]))]


def _placed(work: _Work, i: Order, j: Order) -> bool:
    """Put a pair into the partition. False if that is impossible: it is then a further pair."""
    a, b = work.of_left.get(i), work.of_right.get(j)
    if a is None and b is None:
        group = Group([i], [j])
        work.groups.append(group)
        work.of_left[i] = work.of_right[j] = group
        return True
    if a is not None and b is not None:
        return a is b
    if b is not None:
        return _grown(work, b, 0, i)
    assert a is not None
    return _grown(work, a, 1, j)


def _grown(work: _Work, group: Group, end: int, number: Order) -> bool:
    """Add passage `number` and what lies between to one side (`end`: 0 left, 1 right); False if that is not allowed."""
    side, other = (group.right, group.left) if end else (group.left, group.right)
    owners = work.of_right if end else work.of_left
    new = _missing(side, number)
    if not new or not owners.keys().isdisjoint(new):
        return False
    pairs = [(m, k) if end else (k, m) for k in new for m in other]
    if not _may_join(work, pairs):
        return False
    side += new
    side.sort()
    for k in new:
        owners[k] = group
    return True


def _missing(side: list[Order], number: Order) -> list[Order]:
    """The passages that a side needs to reach `number` without a gap, that one included.

    Empty if they are more than `MOST_AT_ONCE`, or would make the side wider than `WIDEST`.
    """
    low, high = min(side[0], number), max(side[-1], number)
    if high - low >= WIDEST + 2:
        return []
    new = [k for k in map(Order, range(low, high + 1)) if k not in side]
    return new if len(new) <= MOST_AT_ONCE and len(side) + len(new) <= WIDEST else []


def _may_join(work: _Work, pairs: list[Pair]) -> bool:
    """True if none of the pairs is forbidden, and none less likely than the floor.

    A pin needs no probability. What lies between two pins does: the reader has not said that it belongs to them.
    """
    if work.decided.bars(pairs):
        return False
    return all(pair in work.decided.pins or work.probabilities.get(pair, 0.0) >= work.floor for pair in pairs)


def _joined(further: Iterable[Pair], work: _Work) -> list[Group]:
    """The further pairs as groups. Pairs of one left passage with adjacent right passages become one group."""
    groups: list[Group] = []
    for i, j in sorted(further):
        last = groups[-1] if groups else None
        if work.of_left.get(i) is not None and work.of_left.get(i) is work.of_right.get(j):
            continue
        if last and last.left == [i] and last.right[-1] == j - 1 and len(last.right) < WIDEST:
            last.right.append(j)
        else:
            groups.append(Group([i], [j]))
    return groups
