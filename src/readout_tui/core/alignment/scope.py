"""Which part of a text is about this event: an address of an hour gives the call three sentences.

The people whom the other account presents as taking part are looked for here; a passage is in scope as far as all of
them who are named at all were named shortly before. In a plain readout everything is in scope.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

from readout_tui.core.alignment.profile import Profile

FADE: Final = 5.0
"""Passages after which a name that is not repeated has faded to 1/e."""
SHOWN: Final = 3


def scopes(own: Sequence[Profile], other: Sequence[Profile], extra: frozenset[str]) -> list[float]:
    """For each passage of `own`, 0..1. `extra`: words of the other account's headline."""
    people = _people(own, other, extra)
    if not people:
        return [1.0] * len(own)
    seen = dict.fromkeys(people, -1000)
    last = len(own) - 1
    ahead = {name: _first(own, name) for name in people}
    found = []
    for number, profile in enumerate(own):
        for name in people & profile.terms.names:
            seen[name] = number
        reach = [math.exp(-(number - seen[name]) / FADE) for name in people]
        reach = [
            max(value, math.exp(-(ahead[name] - number) / 1.5) if number < ahead[name] <= last else 0.0)
            for name, value in zip(people, reach, strict=True)
        ]
        found.append(min(reach))
    return found


def _first(own: Sequence[Profile], name: str) -> int:
    return next((number for number, profile in enumerate(own) if name in profile.terms.names), len(own))


def _people(own: Sequence[Profile], other: Sequence[Profile], extra: frozenset[str]) -> frozenset[str]:
    """The names that the other account gives in its headline and its passages that tell the event, and this one has."""
    here = {name for profile in own for name in profile.terms.names}
    told = Counter(name for profile in other if profile.act >= 0.7 for name in profile.terms.names)
    ranked = [name for name, _ in sorted(told.items(), key=lambda item: (-item[1], item[0])) if name in here]
    return frozenset(ranked[:SHOWN]) | (extra & here)
