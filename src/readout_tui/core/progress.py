"""How far long work is: its stages tell one checkpoint, in turn."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import accumulate, pairwise
from typing import Final, TypeVar

from readout_tui.core.model import Checkpoint, unwatched

EVERY: Final = 8
"""Values between two calls of the checkpoint: passages take a millisecond at most, a poll of a pipe a microsecond."""

Value = TypeVar("Value")


def stages(checkpoint: Checkpoint, *weights: float) -> list[Checkpoint]:
    """The checkpoints of stages that follow one another and take time in these proportions; each is told 0..1."""
    if checkpoint is unwatched:
        return [unwatched] * len(weights)
    whole = sum(weights) or 1.0
    return [_between(checkpoint, start / whole, end / whole) for start, end in pairwise(accumulate(weights, initial=0))]


def _between(checkpoint: Checkpoint, start: float, end: float) -> Checkpoint:
    def told(share: float) -> None:
        checkpoint(start + (end - start) * share)

    return told


def each(values: Collection[Value], checkpoint: Checkpoint, every: int = EVERY) -> Iterator[Value]:
    """The values, while the checkpoint is told how many of them are done."""
    for number, value in enumerate(values):
        if number % every == 0:
            checkpoint(number / len(values))
        yield value
