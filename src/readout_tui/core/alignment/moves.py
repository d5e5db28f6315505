"""Which links moved: the largest set of links that do not cross stays in place, and all others moved.

    left     0  1  2  3        the links, by their left place
    right    2  0  1  3        their right places: the longest rising chain is 0 1 3, so the link 0 - 2 moved

The longest rising chain is found with a Fenwick tree of the best chain that ends at or before each right place. Links
count first; text only breaks ties: all sizes together weigh less than one more link. Of two equally large sets, the one
with more text stays. Links are not weighted by confidence: that was tried and cost much (docs/ALIGNMENT.md).
"""

from collections.abc import Sequence
from typing import NamedTuple

from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.prefix_maxima import NOTHING, Entry, best_until, record
from readout_tui.core.progress import each


class Track(NamedTuple):
    """A link as a point: the middle of its passage numbers on either side; `size`: code points on both sides."""

    left: float
    right: float
    size: int


def moved(tracks: Sequence[Track], checkpoint: Checkpoint = unwatched) -> list[bool]:
    """For each track: True if its link moved, which is: is not in the heaviest chain that rises on both sides.

    Places may repeat in a chain: two links that share a middle do not cross. O(n log n).
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
