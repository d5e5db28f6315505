"""What one account alone gives to both sides together: "the two sides agreed", where the other account does not say so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.findings.model import KeyFinding
from readout_tui.core.findings.reading import PairReading, opens
from readout_tui.core.link_state import doubtful
from readout_tui.core.model import BOTH, Account, Ref
from readout_tui.core.reports.disagreements import JointClaim, joint_claims
from readout_tui.core.reports.summary import speaker_name

SURE: Final = 0.9


def joint(reading: PairReading) -> Iterator[KeyFinding]:
    """The claims of agreement that one account alone makes, and of a joint document what the other gives to one side."""
    for claim in (*joint_claims(reading.lookup), *_of_documents(reading)):
        account = claim.ref.account
        if claim.ref in reading.of_the_talk or opens(reading.side(account).readout, claim.ref.passage):
            continue
        across = reading.lookup.facing(account)
        link = reading.lookup.link(claim.ref)
        grounds = [reading.whole(claim.ref), *(reading.whole(Ref(across, n)) for n in claim.partners)]
        if claim.partners and claim.partner_speaker is None:
            there = f"{reading.name(across)} in its own words (“{reading.words(grounds[1])}”, {reading.named(across, claim.partners)})"
        elif claim.partners:
            who = speaker_name(reading.comparison, claim.partner_speaker)
            there = f"{reading.name(across)} gives it to {who} ({reading.named(across, claim.partners)})"
        else:
            there = reading.silent(across)
        told = f"{reading.name(account)} gives to both sides {reading.quoted(grounds[0])}; {there}"
        yield KeyFinding("joint", told, tuple(grounds), min(SURE, link.score), account)


def _of_documents(reading: PairReading) -> Iterator[JointClaim]:
    """What a joint document says for both sides, and the other account gives to one side alone."""
    for account in reading.lookup.pair:
        for link in reading.links:
            for number in reading.lookup.within(link, account):
                if _for_both(reading, account, number):
                    across = reading.lookup.facing(account)
                    there = reading.lookup.across(link, account)
                    voices = [v for n in there for v in reading.comparison.attributions.voices[across][n]]
                    named = {v.speaker for v in voices if v.speaker is not None and not doubtful(v.sure)}
                    if named and BOTH not in {v.speaker for v in voices}:
                        yield JointClaim(Ref(account, number), there, sorted(named)[0])


def _for_both(reading: PairReading, account: Account, number: int) -> bool:
    voices = reading.comparison.attributions.voices[account][number]
    return all(voice.speaker == BOTH and voice.evidence == "document" for voice in voices)
