"""Reporting how far long work has come, and cancelling it.

Long work calls a `Checkpoint` often, with the share that is done (0..1). The checkpoint shows progress, lets the
keyboard have its turn, or raises `Cancelled`. Work in several stages gives each stage a checkpoint of its own:

    checkpoint   0 ------------ .3 ------------------------- 1
    stages(3, 7)   0 -------- 1    0 --------------------- 1
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import accumulate, pairwise
from typing import Final, TypeVar

from readout_tui.core.model import Checkpoint, unwatched

EVERY: Final = 8
"""The checkpoint is called after so many values. A passage takes at most a millisecond, a call about a microsecond."""

Value = TypeVar("Value")


def stages(checkpoint: Checkpoint, *weights: float) -> list[Checkpoint]:
    """A checkpoint for each of several consecutive stages. `weights` say how long they take relative to one another."""
    if checkpoint is unwatched:
        return [unwatched] * len(weights)
    whole = sum(weights) or 1.0
    return [_between(checkpoint, start / whole, end / whole) for start, end in pairwise(accumulate(weights, initial=0))]


def _between(checkpoint: Checkpoint, start: float, end: float) -> Checkpoint:
    def told(share: float) -> None:
        checkpoint(start + (end - start) * share)

    return told


def each(values: Collection[Value], checkpoint: Checkpoint, every: int = EVERY) -> Iterator[Value]:
    """The values one by one, calling the checkpoint after every so many of them."""
    for number, value in enumerate(values):
        if number % every == 0:
            checkpoint(number / len(values))
        yield value
