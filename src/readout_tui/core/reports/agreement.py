"""Whether one account of a pair confirms or contradicts the speaker that the other names.

Silence is no contradiction, and narration neither confirms nor contradicts. Nor does a speaker who is doubtful, or a
partner who is: what is not sure in one account cannot be held against the other. And two accounts contradict each other
only about one and the same claim (`one_claim`). "Both sides" against a single speaker is a
class of its own, because readers look for claims of agreement that only one side makes. Which account is right is not
judged.
"""

from __future__ import annotations

from typing import Final, Literal

from readout_tui.core.link_state import doubtful, perhaps
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Link, Ref, Substance

Standing = Literal[
    "confirmed",  # the other account names the same speaker
    "contradicted",  # it names another one
    "joint",  # one account names "both", the other a single speaker
    "mirror",  # the two ends of one exchange, as thanks and promise: different speakers are expected
    "open",  # it has no such passage, reports it in its own voice, or it is not sure who says it or that it is the same
]
"""What the other account says of a passage's main attribution."""


def standing(lookup: Lookup, ref: Ref) -> Standing:
    """What the account across says of the main attribution of a passage, by the speakers of all its partners."""
    comparison, across = lookup.comparison, lookup.facing(ref.account)
    voice = comparison.voice(ref)
    links = (lookup.link(ref), *lookup.also(ref))
    others = {
        other.speaker
        for link in links
        if not doubtful(link.score)
        for partner in lookup.across(link, ref.account)
        if not perhaps(other := comparison.voice(Ref(across, partner)))
    }
    others.discard(None)
    if voice.speaker is None or perhaps(voice) or not others:
        return "open"
    if voice.speaker in others:
        return "confirmed"
    if any(link.mirror for link in links):
        return "mirror"
    if not all(map(one_claim, links)):
        return "open"
    return "joint" if voice.speaker == BOTH or BOTH in others else "contradicted"


_OTHER_CLAIM: Final[frozenset[Substance]] = frozenset({"claim", "party", "role", "polarity"})
"""Differences with which two linked passages may report two claims: there each account may be right about its own."""


def one_claim(link: Link) -> bool:
    """True if both ends of a link are sure to report one claim, however they put it: it was judged, and found so."""
    if link.kind in ("alone", "linked") or doubtful(link.score):
        return False
    return _OTHER_CLAIM.isdisjoint(found.difference for found in (*link.substance, *link.doubts))
