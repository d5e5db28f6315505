"""Which part of a text is about this event: a digest has many meetings, an address of an hour gives the call a minute.

A passage that tells of a meeting governs those after it. If the people it names are unknown to the other account, that
part is about another event; if they are known, it is about this one, less and less surely in a long text.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

from readout_tui.core.alignment.profile import Profile
from readout_tui.core.alignment.stemming import stem

UNKNOWN: Final = 0.5
LONG: Final = 40
"""In a text of more passages than this, a section may end without another meeting being told."""
FADE: Final = 8.0
TOLD: Final = 0.65
TITLES: Final = frozenset(map(stem, "president premier minister chancellor secretary king queen prince pope".split()))
"""Another event is told by the office of whom one met."""
OWN: Final = 0.2
"""Names in more than this share of a text's passages are its own people: they tell nothing of the section."""


def scopes(own: Sequence[Profile], known: frozenset[str]) -> list[float]:
    """For each passage of `own`: 1 about this event, 0 about another one, .5 unknown.

    `known`: all capitalised words of the other account.
    """
    mine = _own_people(own)
    told = [p for p in own if p.act >= TOLD]
    often = Counter(name for profile in told for name in profile.terms.names)
    mine |= {name for name, number in often.items() if len(told) > 1 and number * 2 > len(told)}
    sections = [
        (p.order, p.terms.names - mine)
        for p in told
        if p.terms.names - mine and (p.terms.names & known or not TITLES.isdisjoint(p.terms.words))
    ]
    if not any(people & known for _, people in sections):
        return [UNKNOWN] * len(own)
    starts = {order: 1.0 if people & known else 0.0 for order, people in sections}
    found = []
    level, since = UNKNOWN, 0
    for profile in own:
        if profile.order in starts:
            level, since = starts[profile.order], profile.order
        found.append(_faded(level, profile.order - since, len(own)))
    return found


def _own_people(own: Sequence[Profile]) -> set[str]:
    everywhere = Counter(name for profile in own for name in profile.terms.names)
    return {name for name, number in everywhere.items() if number > max(2.0, OWN * len(own))}


def _faded(level: float, distance: int, size: int) -> float:
    if size <= LONG or level == UNKNOWN:
        return level
    return UNKNOWN + (level - UNKNOWN) * math.exp(-distance / FADE)
