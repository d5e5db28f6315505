"""Passages without a partner that stand between two sure links: they are suggested to correspond.

    left     4  5  6        4 = 8 and 6 = 10 are sure, 5 and 9 have no partner and share some of their words:
    right    8  9  10       5 and 9 probably correspond, though none of their words is telling

Short sentences say little, so their words alone link them to nothing ("The infant was no longer in the ward"). Of 25
such pairs in annotated texts (two translations of one story, drafts of an essay, two governments) 17 were right.
"""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final

from readout_tui.core.alignment.grouping import Decided, Group
from readout_tui.core.alignment.profile import Pair, Profile
from readout_tui.core.alignment.scoring import Fitted
from readout_tui.core.link_state import doubtful
from readout_tui.core.model import Order

SHARED: Final = 0.2
"""The least share of the lighter passage's terms, by weight, that the other has."""
LIKELY: Final = 0.7
"""The probability of such a pair before it is calibrated: as counted, and no more than a suggestion."""


def between(
    left: Sequence[Profile],
    right: Sequence[Profile],
    likely: Mapping[Pair, float],
    groups: tuple[Sequence[Group], Sequence[Group]],
    fitted: Fitted,
    limits: Decided,
) -> list[Pair]:
    """The pairs, by order, sorted. `groups`: the partition, and the further groups."""
    sure = {pair for group in groups[0] for pair in _sure(group, likely, fitted)}
    taken = {i for g in chain(*groups) for i in g.left}, {j for g in chain(*groups) for j in g.right}
    found = []
    for i, j in sorted(sure):
        one, other = Order(i + 1), Order(j + 1)
        free = one not in taken[0] and other not in taken[1] and not limits.bars([(one, other)])
        if free and (i + 2, j + 2) in sure and _alike(left[one], right[other]):
            found.append((one, other))
    return found


def _sure(group: Group, likely: Mapping[Pair, float], fitted: Fitted) -> list[Pair]:
    """The pairs of a group, if its link is no suggestion."""
    pairs = [(i, j) for i in group.left for j in group.right]
    mean = sum([likely.get(pair, 0.0) for pair in pairs]) / len(pairs)
    return [] if doubtful(fitted.sure(mean)) else pairs


def _alike(a: Profile, b: Profile) -> bool:
    shared = sum([weight for key, weight in a.weights.items() if key in b.weights])
    return shared >= SHARED * min(a.total, b.total)
