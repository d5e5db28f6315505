"""Features of a pair of passages: numbers that speak for or against their reporting the same thing.

They are scaled to about 0..1 (a few reach 2), so that a linear model can weigh them. None decides alone: two
governments on one call share hardly a word, and boilerplate is shared by all. So there are several views of each fact:
what is shared relative to the longer, to the shorter and to no passage; the best shared term and all of them; who
speaks; whether the passages are event sentences; where they stand.

    left   "Zelenskyy thanked the President for the air defence systems."           Zelenskyy, thanks
    right  "They discussed air defence. The President promised further support."    Biden, promises
    of the left sentence and the second right one: cosine .06, but before 1 (air defence), other_speaker 1, mirror 1
"""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.profile import Profile
from readout_tui.core.model import BOTH, VerbClass


class PairFeatures(NamedTuple):
    """The features of a pair that do not depend on any other pair."""

    cosine: float  # of the weighted terms, 0..1
    anchor: float  # the discriminative weight of the best shared term
    anchors: float  # the same, summed over all shared terms; up to 2
    before: float  # the best term that one passage shares with the sentence before the other
    contained: float  # shared weight / the weight of the passage that weighs less
    covered: float  # shared weight / the weight of the passage that weighs more
    explained: float  # `contained`, counting only terms that the other text has somewhere
    mass: float  # shared weight, whatever the passages weigh; up to 2
    rarest: float  # the weight of the rarest shared term
    numbers: float  # the weight of shared numbers
    same_speaker: float  # 1 if both have the same speaker, `both` excepted
    both_speak: float  # 1 if both are statements of the two sides jointly
    other_speaker: float  # 1 if they have two different speakers, `both` excepted
    mirror: float  # 1 if their verbs are the two ends of one exchange: `mirrored`
    events: float  # how strongly both are event sentences
    first_events: float  # the same, if each is the main event sentence of its text
    bare_event: float  # one is an event sentence that says nothing else, the other is none
    elsewhere: float  # how surely one lies in a part about another event
    lengths: float  # length of the shorter / length of the longer
    apart: float  # difference of the relative places, 0..1


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
    """The features of a pair. `firsts`: the orders of the main event sentences, left and right (`first_event`)."""
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
    """`anchor` and `anchors`. Families are left out, as their stems are there; pairs of words count .4 in the sum."""
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
    """The weight of the most discriminative term that both have; 0 if they share none."""
    lighter, heavier = (one, other) if len(one) < len(other) else (other, one)
    return max([lighter[key] for key in lighter if key in heavier and key[0] != "~"], default=0.0)


def _voices(a: Profile, b: Profile) -> tuple[float, float, float, float]:
    """`same_speaker`, `both_speak`, `other_speaker`, `mirror`; all 0 if one of the speakers is unknown."""
    if a.speaker is None or b.speaker is None:
        return 0.0, 0.0, 0.0, 0.0
    if a.speaker == b.speaker:
        return float(a.speaker != BOTH), float(a.speaker == BOTH), 0.0, 0.0
    return 0.0, 0.0, float(BOTH not in (a.speaker, b.speaker)), float(mirrored(a, b))


def mirrored(a: Profile, b: Profile) -> bool:
    """True if two different speakers use the verbs of the two ends of one exchange: one thanks, the other promises."""
    return (
        None not in (a.speaker, b.speaker)
        and BOTH not in (a.speaker, b.speaker)
        and a.speaker != b.speaker
        and a.verb is not None
        and b.verb is not None
        and frozenset({a.verb, b.verb}) in _MIRRORS
    )


def first_event(side: Sequence[Profile]) -> int:
    """The order of the main event sentence of a text, -1 if none: the strongest, the first of equals.

    Strength is reduced where the text is about another event.
    """
    events = [p for p in side if p.event >= 0.7]
    return max(events, key=lambda p: (p.event * (1.0 - p.elsewhere), -p.order)).order if events else -1
