"""How alike two passages are: the signs that speak for and against their reporting the same thing.

Every sign is a number around 0..1 that a linear model can weigh; `NAMES` gives their order. None of them decides alone:
two governments on one call share hardly a word, and boilerplate is shared by all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from readout_tui.core.alignment.profile import Profile
from readout_tui.core.model import BOTH, VerbClass

NAMES: Final = (
    "cosine",  # of the weighted terms
    "anchor",  # the most telling shared term
    "anchors",  # all of them together
    "before",  # the most telling term of one that stands in the sentence before the other
    "contained",  # the share of the slighter passage's weight that the other holds
    "covered",  # the same for the weightier passage
    "explained",  # contained, counting only terms that occur somewhere in the other text
    "mass",  # how much rare material is shared, whatever the lengths
    "rarest",  # the weight of the rarest shared term
    "numbers",  # shared figures
    "same speaker",  # one named person
    "both speak",  # joint on both sides
    "other speaker",  # two named persons
    "mirror",  # the verbs of the two ends of one exchange
    "acts",  # both tell the event
    "first acts",  # both are the first to do so
    "bare act",  # one tells the event and no more, the other does not tell it
    "elsewhere",  # one lies where its text is about another event
    "lengths",  # shorter / longer
    "apart",  # distance between the relative places
)

_MIRRORS: Final[frozenset[frozenset[VerbClass]]] = frozenset(
    {
        frozenset({"thanks", "promise"}),
        frozenset({"thanks", "emphatic"}),
        frozenset({"urging", "promise"}),
        frozenset({"urging", "thanks"}),
        frozenset({"urging", "emphatic"}),
    }
)


def signs(a: Profile, b: Profile, firsts: tuple[int, int]) -> list[float]:
    """The signs of a pair, in the order of `NAMES`. `firsts`: the orders of the passages that first tell the event."""
    if len(b.weights) < len(a.weights):
        lighter, heavier = b.weights, a.weights
    else:
        lighter, heavier = a.weights, b.weights
    dot = shared = rarest = 0.0
    for key in [key for key in lighter if key in heavier]:
        weight = lighter[key]
        dot += weight * heavier[key]
        shared += weight
        if weight > rarest:
            rarest = weight
    act = min(a.act, b.act)
    return [
        dot / (a.norm * b.norm),
        *_anchors(a, b),
        max(_anchor(a.telling, b.before), _anchor(a.before, b.telling)),
        shared / min(a.total, b.total),
        shared / max(a.total, b.total),
        min(1.0, shared / min(a.known, b.known)),
        min(shared / 6.0, 2.0),
        rarest,
        min(sum([a.weights[key] for key in a.terms.numbers & b.terms.numbers]), 2.0) / 2.0,
        *_voices(a, b),
        act,
        act if (a.order, b.order) == firsts else 0.0,
        max(a.act * a.bare * (1.0 - b.act), b.act * b.bare * (1.0 - a.act)),
        max(a.elsewhere, b.elsewhere),
        min(a.size, b.size) / max(a.size, b.size),
        abs(a.place - b.place),
    ]


def _anchors(a: Profile, b: Profile) -> tuple[float, float]:
    """The most telling shared term, and the sum of all, a stem and its family counted once."""
    best = total = 0.0
    lighter, heavier = (a.telling, b.telling) if len(a.telling) < len(b.telling) else (b.telling, a.telling)
    for key in [key for key in lighter if key in heavier and key[0] != "~"]:
        value = lighter[key]
        total += value * 0.4 if key[0] == "_" else value
        if value > best:
            best = value
    return best, min(total, 6.0) / 3.0


def _anchor(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The most telling term of both."""
    lighter, heavier = (one, other) if len(one) < len(other) else (other, one)
    return max([lighter[key] for key in lighter if key in heavier and key[0] != "~"], default=0.0)


def _voices(a: Profile, b: Profile) -> tuple[float, float, float, float]:
    """Same named speaker, both joint, two named speakers, mirror."""
    if a.speaker is None or b.speaker is None:
        return 0.0, 0.0, 0.0, 0.0
    if a.speaker == b.speaker:
        return float(a.speaker != BOTH), float(a.speaker == BOTH), 0.0, 0.0
    return 0.0, 0.0, float(BOTH not in (a.speaker, b.speaker)), float(mirrored(a, b))


def mirrored(a: Profile, b: Profile) -> bool:
    """Two persons, and verbs of the two ends of one exchange: one thanks, the other promises."""
    return (
        None not in (a.speaker, b.speaker)
        and BOTH not in (a.speaker, b.speaker)
        and a.speaker != b.speaker
        and a.verb is not None
        and b.verb is not None
        and frozenset({a.verb, b.verb}) in _MIRRORS
    )


def first_act(side: Sequence[Profile]) -> int:
    """The order of the passage that tells the event: the first that does, where the text is about it; -1 if none."""
    told = [p for p in side if p.act >= 0.7]
    return max(told, key=lambda p: (p.act * (1.0 - p.elsewhere), -p.order)).order if told else -1
