"""How alike two passages are: the signs that speak for and against their reporting the same thing.

Every sign is a number around 0..1 that a linear model can weigh; `NAMES` gives their order. None of them decides alone:
two governments on one call share hardly a word, and boilerplate is shared by all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.alignment.profile import Profile
from readout_tui.core.model import BOTH, VerbClass

NAMES: Final = (
    "cosine",  # of the weighted terms
    "anchor",  # the most telling shared term
    "anchors",  # all of them together
    "contained",  # the share of the slighter passage's weight that the other holds
    "covered",  # the same for the weightier passage
    "explained",  # contained, counting only terms that occur somewhere in the other text
    "mass",  # how much rare material is shared, whatever the lengths
    "rarest",  # the weight of the rarest shared term
    "second",  # the weight of the second rarest
    "numbers",  # shared figures
    "clash",  # figures on both sides and none shared
    "names",  # shared proper names
    "same speaker",  # one named person
    "both speak",  # joint on both sides
    "other speaker",  # two named persons
    "one joint",  # joint here, one person there
    "mirror",  # the verbs of the two ends of one exchange
    "acts",  # both tell the event
    "first acts",  # both are the first to do so
    "scope",  # both lie where the text is about this event
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
    dot = shared_a = shared_b = rarest = second = 0.0
    for key, weight in lighter.items():
        other = heavier.get(key)
        if other is None:
            continue
        dot += weight * other
        shared_a += weight
        if weight > second:
            if weight > rarest:
                rarest, second = weight, rarest
            else:
                second = weight
    shared_b = shared_a
    least, most = (a, b) if a.total <= b.total else (b, a)
    numbers = _shared(a.terms.numbers, b.terms.numbers, a.weights)
    return [
        dot / (a.norm * b.norm),
        *_anchors(a, b),
        shared_a / least.total,
        shared_b / most.total,
        min(1.0, shared_a / min(a.known, b.known)),
        min(shared_a / 6.0, 2.0),
        rarest,
        second,
        min(numbers, 2.0) / 2.0,
        1.0 if a.terms.numbers and b.terms.numbers and not numbers else 0.0,
        min(_shared(a.terms.names, b.terms.names, None), 3.0) / 3.0,
        *_voices(a, b),
        min(a.act, b.act),
        min(a.act, b.act) if (a.order, b.order) == firsts else 0.0,
        min(a.scope, b.scope),
        min(a.size, b.size) / max(a.size, b.size),
        abs(a.place - b.place),
    ]


def _anchors(a: Profile, b: Profile) -> tuple[float, float]:
    """The most telling shared term, and the sum of all, a stem and its family counted once."""
    best = total = 0.0
    lighter, heavier = (a.telling, b.telling) if len(a.telling) < len(b.telling) else (b.telling, a.telling)
    for key, value in lighter.items():
        if key in heavier and key[0] != "~":
            total += value * 0.4 if key[0] == "_" else value
            best = max(best, value)
    return best, min(total, 6.0) / 3.0


def _shared(a: frozenset[str], b: frozenset[str], weights: dict[str, float] | None) -> float:
    return sum(weights.get(key, 1.0) if weights else 1.0 for key in a & b)


def _voices(a: Profile, b: Profile) -> tuple[float, float, float, float, float]:
    """Same named speaker, both joint, two named speakers, joint against named, mirror."""
    one, two = a.speaker, b.speaker
    named = one is not None and two is not None and BOTH not in (one, two)
    differ = named and one != two
    mirrored = differ and a.verb is not None and b.verb is not None and frozenset({a.verb, b.verb}) in _MIRRORS
    return (
        float(named and one == two),
        float(one == BOTH and two == BOTH),
        float(differ),
        float((one == BOTH) != (two == BOTH) and one is not None and two is not None),
        float(mirrored),
    )


def first_act(side: Sequence[Profile]) -> int:
    """The order of the passage that tells the event: the first that does, where the text is about it; -1 if none."""
    told = [p for p in side if p.act >= 0.7]
    return max(told, key=lambda p: (p.act * p.scope, -p.order)).order if told else -1
