"""Which pairs of passages are worth a closer look: the best few for each passage, found through an inverted index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from heapq import nlargest
from typing import Final

from readout_tui.core.alignment.profile import Pair, Profile
from readout_tui.core.model import Checkpoint, Order
from readout_tui.core.progress import each, stages

BREADTH: Final = 8
"""How many partners a passage proposes, by cosine and by containment each."""
POSTINGS: Final = 120
"""A term that more passages hold is not looked up, unless it is among the rarest few of its passage."""
EVENTS: Final = 4
"""So many of the passages that tell the event, a side, are paired whatever they share."""


def candidates(left: Sequence[Profile], right: Sequence[Profile], checkpoint: Checkpoint) -> list[Pair]:
    """Pairs (order left, order right), sorted; about 2 x BREADTH a passage at most, so the cost grows linearly."""
    forth, back = stages(checkpoint, 1, 1)
    found = set(_propose(left, right, forth))
    found |= {(i, j) for j, i in _propose(right, left, back)}
    told_left, told_right = (sorted(side, key=lambda p: (-p.event, p.order))[:EVENTS] for side in (left, right))
    found |= {(a.order, b.order) for a in told_left if a.event for b in told_right if b.event}
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
