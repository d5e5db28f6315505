"""How alike two passages are: the features that speak for and against their reporting the same thing.

Every feature is a number around 0..1 that a linear model can weigh. None of them decides alone: two governments on one
call share hardly a word, and boilerplate is shared by all.
"""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.profile import Profile
from readout_tui.core.model import BOTH, VerbClass


class PairFeatures(NamedTuple):
    """How alike two passages are, before any other pair is looked at."""

    cosine: float  # of the weighted terms
    anchor: float  # the most discriminative shared term
    anchors: float  # all of them together
    before: float  # the most discriminative term of one that stands in the sentence before the other
    contained: float  # the share of the slighter passage's weight that the other holds
    covered: float  # the same for the weightier passage
    explained: float  # contained, counting only terms that occur somewhere in the other text
    mass: float  # how much rare material is shared, whatever the lengths
    rarest: float  # the weight of the rarest shared term
    numbers: float  # shared figures
    same_speaker: float  # one named person
    both_speak: float  # joint on both sides
    other_speaker: float  # two named persons
    mirror: float  # the verbs of the two ends of one exchange
    events: float  # both tell the event
    first_events: float  # both are the first to do so
    bare_event: float  # one tells the event and no more, the other does not tell it
    elsewhere: float  # one lies where its text is about another event
    lengths: float  # shorter / longer
    apart: float  # distance between the relative places


_MIRRORS: Final[frozenset[frozenset[VerbClass]]] = frozenset(
    {
        frozenset({"thanks", "promise"}),
        frozenset({"thanks", "emphatic"}),
        frozenset({"urging", "promise"}),
        frozenset({"urging", "thanks"}),
        frozenset({"urging", "emphatic"}),
    }
)


def pair_features(a: Profile, b: Profile, firsts: tuple[int, int]) -> PairFeatures:
    """The features of a pair. `firsts`: the orders of the passages that first tell the event."""
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
    anchor, anchors = _anchors(a, b)
    same_speaker, both_speak, other_speaker, mirror = _voices(a, b)
    event = min(a.event, b.event)
    return PairFeatures(
        cosine=dot / (a.norm * b.norm),
        anchor=anchor,
        anchors=anchors,
        before=max(_anchor(a.discriminative, b.before), _anchor(a.before, b.discriminative)),
        contained=shared / min(a.total, b.total),
        covered=shared / max(a.total, b.total),
        explained=min(1.0, shared / min(a.known, b.known)),
        mass=min(shared / 6.0, 2.0),
        rarest=rarest,
        numbers=min(sum([a.weights[key] for key in a.terms.numbers & b.terms.numbers]), 2.0) / 2.0,
        same_speaker=same_speaker,
        both_speak=both_speak,
        other_speaker=other_speaker,
        mirror=mirror,
        events=event,
        first_events=event if (a.order, b.order) == firsts else 0.0,
        bare_event=max(a.event * a.bare * (1.0 - b.event), b.event * b.bare * (1.0 - a.event)),
        elsewhere=max(a.elsewhere, b.elsewhere),
        lengths=min(a.size, b.size) / max(a.size, b.size),
        apart=abs(a.place - b.place),
    )


def _anchors(a: Profile, b: Profile) -> tuple[float, float]:
    """The most discriminative shared term, and the sum of all, a stem and its family counted once."""
    best = total = 0.0
    lighter, heavier = a.discriminative, b.discriminative
    if len(heavier) <= len(lighter):
        lighter, heavier = heavier, lighter
    for key in [key for key in lighter if key in heavier and key[0] != "~"]:
        value = lighter[key]
        total += value * 0.4 if key[0] == "_" else value
        if value > best:
            best = value
    return best, min(total, 6.0) / 3.0


def _anchor(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The most discriminative term of both."""
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


def first_event(side: Sequence[Profile]) -> int:
    """The order of the passage that tells the event: the first that does, where the text is about it; -1 if none."""
    told = [p for p in side if p.event >= 0.7]
    return max(told, key=lambda p: (p.event * (1.0 - p.elsewhere), -p.order)).order if told else -1
