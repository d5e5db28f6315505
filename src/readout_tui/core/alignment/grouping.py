"""From probabilities of pairs to groups that partition the passages, and further groups of passages already taken."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from readout_tui.core.alignment.profile import Pair
from readout_tui.core.model import Checkpoint, Order, unwatched
from readout_tui.core.progress import each

FILL: Final = 0.8
"""A pair that only completes a group needs this share of the threshold."""
HIGHEST: Final = 0.5
WIDEST: Final = 6
"""More passages than this on one side are not one group."""
MOST_AT_ONCE: Final = 2
"""With a pair at most so many passages join a group: its own, and one that lies between."""


class Group:
    """Passages (orders in the body) that correspond; contiguous on both sides."""

    __slots__ = ("left", "right")

    def __init__(self, left: list[Order], right: list[Order]) -> None:
        self.left = left
        self.right = right


class Decided(NamedTuple):
    """What the reader has decided by hand, as `Constraints` but in pairs of orders."""

    pins: frozenset[Pair] = frozenset()
    forbidden: frozenset[Pair] = frozenset()


class _Work(NamedTuple):
    probabilities: Mapping[Pair, float]
    floor: float
    forbidden: frozenset[Pair]
    groups: list[Group]
    of_left: dict[Order, Group]
    of_right: dict[Order, Group]


def grouped(
    probabilities: Mapping[Pair, float], threshold: float, decided: Decided, checkpoint: Checkpoint = unwatched
) -> tuple[list[Group], list[Group]]:
    """The groups of the partition and the further ones, from the likeliest pair down; pins come first."""
    work = _Work(probabilities, threshold * FILL, decided.forbidden, [], {}, {})
    accepted = _accepted(probabilities, threshold, decided)
    further: list[Pair] = []
    for i, j in each(accepted, checkpoint):
        if not _placed(work, i, j, (i, j) in decided.pins):
            further.append((i, j))
    return work.groups, _joined(further, work)


def best_cut(probabilities: Iterable[float], lowest: float, highest: float = HIGHEST) -> float:
    """The probability from which pairs are links so that the expected F1 is greatest, between `lowest` and `highest`.

    With n pairs taken, F1 is expected to be 2 x (sum of the probabilities taken) / (n + sum of all). Texts that
    hardly correspond so get a lower threshold than texts that do throughout.
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
    pinned_left = {i for i, _ in decided.pins}
    pinned_right = {j for _, j in decided.pins}
    free = (
        (pair, value)
        for pair, value in probabilities.items()
        if value >= threshold
        and pair not in decided.pins
        and pair not in decided.forbidden
        and pair[0] not in pinned_left
        and pair[1] not in pinned_right
    )
    return sorted(decided.pins) + [pair for pair, _ in sorted(free, key=lambda item: (-item[1], item[0]))]


def _placed(work: _Work, i: Order, j: Order, pinned: bool) -> bool:
    """Put the pair into the partition; False if its passages are taken and it can complete no group."""
    a, b = work.of_left.get(i), work.of_right.get(j)
    if a is None and b is None:
        group = Group([i], [j])
        work.groups.append(group)
        work.of_left[i] = work.of_right[j] = group
        return True
    if a is not None and b is not None:
        return a is b
    if b is not None:
        return _grown(work, b, 0, i, pinned)
    assert a is not None
    return _grown(work, a, 1, j, pinned)


def _grown(work: _Work, group: Group, end: int, number: Order, pinned: bool) -> bool:
    """Add a passage to the left (`end` 0) or right (1) of a group, with what lies between, if every new pair may be."""
    side, other = (group.right, group.left) if end else (group.left, group.right)
    owners = work.of_right if end else work.of_left
    new = _missing(side, number)
    if not new or not owners.keys().isdisjoint(new):
        return False
    pairs = [(m, k) if end else (k, m) for k in new for m in other]
    if not _may_join(work, pairs, pinned):
        return False
    side += new
    side.sort()
    for k in new:
        owners[k] = group
    return True


def _missing(side: list[Order], number: Order) -> list[Order]:
    """What a side lacks up to a passage, which is one of it; empty if that is too far or would make it too wide."""
    low, high = min(side[0], number), max(side[-1], number)
    if high - low >= WIDEST + 2:
        return []
    new = [k for k in map(Order, range(low, high + 1)) if k not in side]
    return new if len(new) <= MOST_AT_ONCE and len(side) + len(new) <= WIDEST else []


def _may_join(work: _Work, pairs: list[Pair], pinned: bool) -> bool:
    """True if none of the pairs is forbidden and, but for a pin, none is too unlikely."""
    if not work.forbidden.isdisjoint(pairs):
        return False
    return pinned or all(work.probabilities.get(pair, 0.0) >= work.floor for pair in pairs)


def _joined(further: Iterable[Pair], work: _Work) -> list[Group]:
    """Further pairs as groups; those of one left passage with neighbouring right ones are one."""
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
