"""Vectors of passages: a soft sign of what they are about, where they share no word.

The vector of a passage is the sum of the vectors of its content words (`WordVectors`), each weighted by its rarity.
From each side its mean is taken off, since all passages of one text are about much the same; what is left tells them
apart.

    "They talked about nuclear weapons."          dissemination and proliferation are near each other, so the
    "Non-proliferation was discussed."            cosine is high though the stems differ

Linear in the number of words. Words that are not in the table count for nothing.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from math import sqrt
from operator import mul
from typing import Final

from readout_tui.core.alignment.profile import Profile
from readout_tui.core.data.language_schema import WordVectors

FEW: Final = 3
"""Of so few passages or fewer no mean is taken off: it would hold too much of each of them."""


def meanings(side: Sequence[Profile], vectors: WordVectors) -> list[array[float]]:
    """The vector of each passage, of length 1; empty if the table knows none of its words, or is none."""
    sums = [_scaled(_sum(profile, vectors)) for profile in side]
    if len(side) <= FEW:
        return sums
    known = [vector for vector in sums if vector]
    mean = [sum(column) / len(side) for column in zip(*known, strict=True)]
    return [_scaled([x - m for x, m in zip(vector, mean, strict=True)]) if vector else vector for vector in sums]


def likeness(one: array[float], other: array[float]) -> float:
    """The cosine of two vectors of `meanings`, -1..1; 0 if one of them is unknown."""
    return float(sum(map(mul, one, other)))


def _sum(profile: Profile, vectors: WordVectors) -> list[float]:
    """The weighted sum of the vectors of the content words of a passage; empty if none is known."""
    rows, table, width = vectors
    found: list[float] = []
    for word in profile.terms.words:
        at = rows.get(word)
        weight = profile.weights.get(word, 0.0)
        if at is None or not weight:
            continue
        row = table[at * width : (at + 1) * width]
        found = [x + weight * y for x, y in zip(found, row, strict=True)] if found else [weight * y for y in row]
    return found


def _scaled(vector: Sequence[float]) -> array[float]:
    """A vector at length 1; empty if it is empty or zero."""
    length = sqrt(sum(map(mul, vector, vector)))
    return array("f", [x / length for x in vector]) if length else array("f")
