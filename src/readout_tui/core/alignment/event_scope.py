"""Which part of a text is about this event: a digest reports many meetings, a long speech gives the call a minute.

An event sentence opens a section, which lasts until the next one. If the other account knows the people it names, the
section is about this event; if not, about another one. In a long text a section may end unnoticed, so its level fades
towards "unknown" with every passage.

    known to the other account: biden                                     level
    "The president met with Prime Minister Rishi Sunak of Britain."       0
    "They discussed trade."                                               0
    "He then spoke with Biden by phone."                                  1
    "They spoke of air defence."                                          1; fades towards .5 in a long text

Limitation: it needs one section about this event; in a text without any, every passage is "unknown".
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

from readout_tui.core.alignment.profile import Profile

UNKNOWN: Final = 0.5
LONG: Final = 40
"""In a text of more passages than this, levels fade: a section may end without another event sentence."""
FADE: Final = 8.0
"""Passages in which the distance of a level from "unknown" falls to 1/e."""
EVENT: Final = 0.65
"""Strength from which a passage counts as an event sentence here."""
OWN: Final = 0.2
"""Names in more than this share of a text's passages are its own people, who are in every section."""


def scopes(own: Sequence[Profile], known: frozenset[str], titles: frozenset[str]) -> list[float]:
    """For each passage of `own`: 1 if it is about this event, 0 about another one, .5 if that is unknown; or between.

    `known`: all capitalised words of the other account, in lower case; `titles`: stems of words for offices.
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
    """Order of each passage that opens a section -> 1 if the section is about this event, 0 if about another.

    An event sentence opens a section about this event if the other account knows someone in it who is not one of the
    text's own people. It opens one about another event if it names others, all of them unknown there, and is clearly
    about a meeting: it also names one of the own people whom the other account knows, or an office.
    """
    events = [p for p in own if p.event >= EVENT]
    mine = _own_people(own) | _named_in_most(events)
    starts: dict[int, float] = {}
    for profile in events:
        people = profile.terms.names - mine
        if not people.isdisjoint(known):
            starts[profile.order] = 1.0
        elif people and not (profile.terms.names.isdisjoint(known) and titles.isdisjoint(profile.terms.words)):
            starts[profile.order] = 0.0
    return starts


def _named_in_most(events: Sequence[Profile]) -> set[str]:
    """Names in more than half of the event sentences: the person whose meetings these are."""
    often = Counter(name for profile in events for name in profile.terms.names)
    return {name for name, number in often.items() if len(events) > 1 and number * 2 > len(events)}


def _own_people(own: Sequence[Profile]) -> set[str]:
    everywhere = Counter(name for profile in own for name in profile.terms.names)
    return {name for name, number in everywhere.items() if number > max(2.0, OWN * len(own))}


def _faded(level: float, distance: int, size: int) -> float:
    if size <= LONG or level == UNKNOWN:
        return level
    return UNKNOWN + (level - UNKNOWN) * math.exp(-distance / FADE)
