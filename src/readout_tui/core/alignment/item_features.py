"""Features of clauses and list items.

"They discussed A, B and C" may correspond to three passages of the other account, each about one item, and shares
little with any of them as a whole. So a passage is cut into items at commas, semicolons, colons, brackets, dashes and
conjunctions (`terms`), and each item is won by the passage of the other side that explains most of its weight:

    "discussed trade | energy security | the war in Ukraine"
                 |           |                 |
             passage 4   passage 5         passage 7        each of the three wins one item, about a third
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.profile import ClauseItem, Profile
from readout_tui.core.model import Checkpoint
from readout_tui.core.progress import each, stages


class ItemFeatures(NamedTuple):
    """The feature that the clauses and list items of two passages add."""

    items_won: float  # share of the weight of items, mean of both passages, that the other explains best; 0..1


LEAST: Final = 0.15
"""An item of which no passage explains this share is won by none."""


def item_features(
    pairs: Sequence[tuple[int, int]], left: Sequence[Profile], right: Sequence[Profile], checkpoint: Checkpoint
) -> list[ItemFeatures]:
    """The features of every pair (order left, order right): `result[n]` are those of `pairs[n]`."""
    phases = stages(checkpoint, 6, 6, 2, 2, 5)
    of_left = _explained([(i, j) for i, j in pairs], left, right, phases[0])
    of_right = _explained([(j, i) for i, j in pairs], right, left, phases[1])
    best_left, best_right = _best(of_left, phases[2]), _best(of_right, phases[3])
    found = []
    for i, j in each(pairs, phases[4]):
        mine = _won(of_left[i, j], best_left[i], left[i].items)
        theirs = _won(of_right[j, i], best_right[j], right[j].items)
        found.append(ItemFeatures(items_won=(mine + theirs) / 2))
    return found


def _explained(
    pairs: Sequence[tuple[int, int]], owners: Sequence[Profile], others: Sequence[Profile], checkpoint: Checkpoint
) -> dict[tuple[int, int], list[float]]:
    """(owner, other) -> for each item of the owner, how much of it the other explains, 0..1."""
    found = {}
    for owner, other in each(pairs, checkpoint):
        discriminative = others[other].discriminative
        found[owner, other] = [
            0.0
            if item.shared.keys().isdisjoint(discriminative.keys())
            else sum([value for key, value in item.shared.items() if key in discriminative]) / item.total
            for item in owners[owner].items
        ]
    return found


def _best(explained: dict[tuple[int, int], list[float]], checkpoint: Checkpoint) -> dict[int, list[float]]:
    """owner -> for each of its items, the largest share that any passage explains."""
    best: dict[int, list[float]] = defaultdict(list)
    for (owner, _), values in each(explained.items(), checkpoint):
        known = best[owner]
        best[owner] = [max(pair) for pair in zip(known, values, strict=True)] if known else list(values)
    return best


def _won(values: Sequence[float], best: Sequence[float], items: Sequence[ClauseItem]) -> float:
    won = [
        item.total
        for item, value, top in zip(items, values, best, strict=True)
        if value >= LEAST and value >= top - 1e-9
    ]
    return sum(won) / sum([item.total for item in items]) if won else 0.0
