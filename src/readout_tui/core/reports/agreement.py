"""How one account of a pair stands to what the other attributes to a speaker.

An account that is silent does not contradict; narration neither confirms nor contradicts; "both sides" against
one speaker is a difference of its own, because a claim of agreement that only one side makes is what readers
look for. Which account is right is not judged.
"""

from __future__ import annotations

from typing import Literal

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Ref

Standing = Literal[
    "confirmed",  # the other account names the same speaker
    "contradicted",  # it names another one
    "joint",  # it says "both" of what is one speaker's here, or the reverse
    "mirror",  # the two ends of one exchange: different speakers are what is to be expected
    "open",  # it says nothing of it, or says it in its own voice
]
"""How the other account stands to the main attribution of a passage."""


def standing(lookup: Lookup, ref: Ref) -> Standing:
    """How the account across stands to the main attribution of a passage."""
    comparison, across = lookup.comparison, lookup.facing(ref.account)
    speaker = comparison.voice(ref).speaker
    others = {comparison.voice(Ref(across, partner)).speaker for partner in lookup.partners(ref)}
    others.discard(None)
    if speaker is None or not others:
        return "open"
    if speaker in others:
        return "confirmed"
    if any(link.mirror for link in (lookup.link(ref), *lookup.also(ref))):
        return "mirror"
    return "joint" if speaker == BOTH or BOTH in others else "contradicted"
