"""Whether two texts in two languages test as translations of each other, by their lengths, figures and names.

The chain of `gale_church` pairs any two texts from the first passage to the last, whatever they say, so the chain alone
is no evidence. Here it is made again with the right text put into other orders. Of translations the order as it stands
is far cheaper than any other; of two accounts that were written independently, all orders cost about the same:

    order of the right text     as it stands    others, mean    least
    a translation                      -0.05            1.15     0.62     cost for each passage on the right
    two rival accounts                  0.41            0.69     0.46

Limitations: short texts that share neither figures nor names with their translations do not pass, since lengths alone
say too little. Long texts are tested by their beginnings.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from readout_tui.core.alignment.gale_church import UnitPair, beads
from readout_tui.core.model import Checkpoint

PASSAGES: Final = 40
"""The most passages of the shorter text that are looked at; of the longer one as large a part."""
TURNS: Final = 6
"""The text is cut at each sixth and begun there, forwards and backwards, which makes eleven other orders."""
GAIN: Final = 0.8
"""The least that the order as it stands must be cheaper than the mean of the others, for each passage on the right.

Set by hand: translations and joint texts of some twelve sentences gain 1 to 2 (to Chinese .5), rival accounts .2 to .5.
"""
USUAL: Final = 15
"""Passages of the texts for which that was set. Of longer ones less is enough, as chance evens out."""
MOST: Final = 2.0
"""The most that the shared terms of one pair count: a single list of names is no translation."""


def in_step(
    left: Sequence[int], right: Sequence[int], shared: Mapping[UnitPair, float], skip: float, checkpoint: Checkpoint
) -> bool:
    """True if two lists of passages correspond in the order in which they stand; arguments as for `beads`."""
    if not left or not right:
        return False
    part = min(1.0, PASSAGES / min(len(left), len(right)))
    left, right = left[: round(len(left) * part)], right[: round(len(right) * part)]
    height, width = len(left), len(right)
    capped = {(i, j): min(weight, MOST) for (i, j), weight in shared.items() if i < height and j < width}

    def cost(order: Sequence[int]) -> float:
        places = {number: place for place, number in enumerate(order)}
        moved = {(i, places[j]): weight for (i, j), weight in capped.items()}
        return sum(bead.cost for bead in beads(left, [right[j] for j in order], moved, (), skip, checkpoint))

    forwards = list(range(len(right)))
    cuts = [number * len(right) // TURNS for number in range(TURNS)]
    orders = [[*forwards[cut:], *forwards[:cut]][::step] for cut in cuts for step in (1, -1)]
    here, *others = map(cost, orders)
    least = GAIN * len(right) * min(1.0, math.sqrt(USUAL / len(right)))
    return here < min(others) and sum(others) / len(others) - here >= least
