"""Prefix maxima: the heaviest entry at or before a place, while entries arrive in any order (a Fenwick tree).

Used to find heaviest increasing chains in n log n. A tree for the places 1..n is a list of n + 1 times `NOTHING`.
Recording an entry and asking for a maximum take O(log n) each.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

Entry = tuple[float, int]
"""(weight, number of the entry that has it)."""

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
    """Add an entry at a place (1..n)."""
    while place < len(tree):
        if entry[0] > tree[place][0]:
            tree[place] = entry
        place += place & -place
