"""Maxima of beginnings: the heaviest entry up to a place, while entries come in any order (a Fenwick tree).

A tree for places 1..n is a list of n + 1 times `NOTHING`. Both steps take O(log n).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

Entry = tuple[float, int]
"""A weight, and the number of what weighs so much."""

NOTHING: Final[Entry] = (0.0, -1)


def best_until(tree: Sequence[Entry], place: int) -> Entry:
    """The heaviest entry at this place or before it, the first recorded of equals; `NOTHING` if none weighs above 0."""
    best = NOTHING
    while place > 0:
        if tree[place][0] > best[0]:
            best = tree[place]
        place &= place - 1
    return best


def record(tree: list[Entry], place: int, entry: Entry) -> None:
    """An entry at a place from 1 on."""
    while place < len(tree):
        if entry[0] > tree[place][0]:
            tree[place] = entry
        place += place & -place
