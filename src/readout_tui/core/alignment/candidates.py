"""Candidate pairs: for each passage the few partners worth a closer look, found through an inverted index.

Computing features for all n x m pairs would be quadratic and mostly wasted. So each passage proposes the eight best
partners by cosine, and the eight best by containment (how much of its own weight the other has): cosine favours
passages of its own length, containment a long one that has it as a part. Both sides propose, since a short passage may
be among the best of a long one though not the other way round. On the gold, 203 of 208 true pairs are candidates
(docs/ALIGNMENT.md).

    index of the right side:  sanction -> [4, 9]   gas -> [2, 4, 7]
    left 3 {sanction, gas}    4: both terms   9: one, rare   2, 7: one    -> (3, 4), (3, 9), (3, 2), (3, 7)

Event sentences share few words, so the strongest four of each side are paired with each other in any case.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from heapq import nlargest
from typing import Final

from readout_tui.core.alignment.profile import Pair, Profile
from readout_tui.core.model import Checkpoint, Order
from readout_tui.core.progress import each, stages

BREADTH: Final = 8
"""Partners that a passage proposes by cosine, and as many again by containment."""
POSTINGS: Final = 120
"""Terms that more passages of the other side have are not looked up: they would make the search quadratic."""
EVENTS: Final = 4
"""The strongest event sentences of a side that are paired with those of the other, whatever they share."""


def candidates(left: Sequence[Profile], right: Sequence[Profile], checkpoint: Checkpoint) -> list[Pair]:
    """Pairs of orders, sorted: at most 2 x BREADTH for each passage of either side, and EVENTS x EVENTS more."""
    forth, back = stages(checkpoint, 1, 1)
    found = set(_propose(left, right, forth))
    found |= {(i, j) for j, i in _propose(right, left, back)}
    events_left, events_right = (sorted(side, key=lambda p: (-p.event, p.order))[:EVENTS] for side in (left, right))
    found |= {(a.order, b.order) for a in events_left if a.event for b in events_right if b.event}
    return sorted(found)


def _propose(left: Sequence[Profile], right: Sequence[Profile], checkpoint: Checkpoint) -> list[Pair]:
    indexing, seeking = stages(checkpoint, 1, 50)
    index: dict[str, tuple[list[Order], list[float]]] = defaultdict(lambda: ([], []))
    for profile in each(right, indexing):
        for key, weight in profile.weights.items():
            orders, weights = index[key]
            orders.append(profile.order)
            weights.append(weight)
    norms, totals = [profile.norm for profile in right], [profile.total for profile in right]
    found: list[Pair] = []
    for profile in each(left, seeking):
        shared: dict[Order, float] = defaultdict(float)
        dots: dict[Order, float] = defaultdict(float)
        for key, weight in profile.weights.items():
            if key not in index or len(index[key][0]) > POSTINGS:
                continue
            for order, other in zip(*index[key], strict=True):
                shared[order] += weight
                dots[order] += weight * other
        best = nlargest(BREADTH, [(dot / norms[order], -order) for order, dot in dots.items()])
        best += nlargest(BREADTH, [(held / totals[order], -order) for order, held in shared.items()])
        found += [(profile.order, Order(order)) for order in {-minus for _, minus in best}]
    return found
