"""Whether one account of a pair confirms or contradicts the speaker that the other names.

Silence is no contradiction, and narration neither confirms nor contradicts. "Both sides" against a single speaker is a
class of its own, because readers look for claims of agreement that only one side makes. Which account is right is not
judged.
"""

from __future__ import annotations

from typing import Literal

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Ref

Standing = Literal[
    "confirmed",  # the other account names the same speaker
    "contradicted",  # it names another one
    "joint",  # one account names "both", the other a single speaker
    "mirror",  # the two ends of one exchange, as thanks and promise: different speakers are expected
    "open",  # it has no such passage, or reports it in its own voice
]
"""What the other account says of a passage's main attribution."""


def standing(lookup: Lookup, ref: Ref) -> Standing:
    """What the account across says of the main attribution of a passage, by the speakers of all its partners."""
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
