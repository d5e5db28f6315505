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

UNKNOWN: Final = 0.5
LONG: Final = 40
"""In a text of more passages than this, a section may end without another meeting being told."""
FADE: Final = 8.0
TOLD: Final = 0.65
OWN: Final = 0.2
"""Names in more than this share of a text's passages are its own people: they tell nothing of the section."""


def scopes(own: Sequence[Profile], known: frozenset[str], titles: frozenset[str]) -> list[float]:
    """For each passage of `own`: 1 about this event, 0 about another one, .5 unknown.

    `known`: all capitalised words of the other account; `titles`: stems of offices.
    """
    starts = _starts(own, known, titles)
    if 1.0 not in starts.values():
        return [UNKNOWN] * len(own)
    found = []
    level, since = UNKNOWN, 0
    for profile in own:
        if profile.order in starts:
            level, since = starts[profile.order], profile.order
        found.append(_faded(level, profile.order - since, len(own)))
    return found


def _starts(own: Sequence[Profile], known: frozenset[str], titles: frozenset[str]) -> dict[int, float]:
    """The orders of the passages that begin a section, and whether it is about this event (1) or another (0).

    A passage does that if it tells of a meeting with people who are not its text's own, and if the other account knows
    somebody whom it names, or it names an office.
    """
    told = [p for p in own if p.event >= TOLD]
    mine = _own_people(own) | _told_of_mostly(told)
    starts: dict[int, float] = {}
    for profile in told:
        people = profile.terms.names - mine
        if not people.isdisjoint(known):
            starts[profile.order] = 1.0
        elif people and not (profile.terms.names.isdisjoint(known) and titles.isdisjoint(profile.terms.words)):
            starts[profile.order] = 0.0
    return starts


def _told_of_mostly(told: Sequence[Profile]) -> set[str]:
    """Names in more than half of the passages that tell of a meeting: whoever meets all the others."""
    often = Counter(name for profile in told for name in profile.terms.names)
    return {name for name, number in often.items() if len(told) > 1 and number * 2 > len(told)}


def _own_people(own: Sequence[Profile]) -> set[str]:
    everywhere = Counter(name for profile in own for name in profile.terms.names)
    return {name for name, number in everywhere.items() if number > max(2.0, OWN * len(own))}


def _faded(level: float, distance: int, size: int) -> float:
    if size <= LONG or level == UNKNOWN:
        return level
    return UNKNOWN + (level - UNKNOWN) * math.exp(-distance / FADE)
