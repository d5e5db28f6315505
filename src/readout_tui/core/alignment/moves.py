"""Which links moved: the largest set of links that do not cross stays in place, the rest moved.

Where two sets are equally large, the one that keeps the longer passages stays (the shorter or more peripheral link is
the one that moved).
"""

from collections.abc import Sequence
from typing import NamedTuple

from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.prefix_maxima import NOTHING, Entry, best_until, record
from readout_tui.core.progress import each


class Track(NamedTuple):
    """A link as the search for crossings sees it: its middle on both sides and the letters it joins."""

    left: float
    right: float
    size: int


def moved(tracks: Sequence[Track], checkpoint: Checkpoint = unwatched) -> list[bool]:
    """True for each link that is not in the heaviest chain that never goes back on either side.

    O(n log n), by the best chain that ends at or before each place on the right.
    """
    if not tracks:
        return []
    largest = 2.0 * sum(t.size for t in tracks) + 1.0
    places = {right: rank for rank, right in enumerate(sorted({t.right for t in tracks}), start=1)}
    tree: list[Entry] = [NOTHING] * (len(places) + 1)
    before = [-1] * len(tracks)
    best = NOTHING
    for number in each(sorted(range(len(tracks)), key=lambda n: (tracks[n].left, tracks[n].right, n)), checkpoint):
        track = tracks[number]
        rank = places[track.right]
        weight, previous = best_until(tree, rank)
        before[number] = previous
        found = (weight + 1.0 + track.size / largest, number)
        record(tree, rank, found)
        if found[0] > best[0]:
            best = found
    kept = [True] * len(tracks)
    number = best[1]
    while number >= 0:
        kept[number] = False
        number = before[number]
    return kept
