"""What one account alone gives to both sides together: "the two sides agreed", where the other one does not say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.findings.model import FindingGround, KeyFinding
from readout_tui.core.findings.reading import APART, PairReading
from readout_tui.core.link_state import doubtful
from readout_tui.core.model import BOTH, Account, Link, PassageNumber, Ref
from readout_tui.core.reports.disagreements import JointClaim, joint_claims
from readout_tui.core.reports.summary import speaker_name

SURE: Final = 0.9
MOST: Final = 12
"""Findings of both accounts together at most."""


def joint(reading: PairReading) -> Iterator[KeyFinding]:
    """The claims of agreement that one account makes, and of a joint document what the other gives to one side."""
    count = 0
    for claim in (*joint_claims(reading.lookup), *_of_documents(reading)):
        finding = _finding(reading, claim)
        if finding is not None and count < MOST:
            count += 1
            yield finding


def _finding(reading: PairReading, claim: JointClaim) -> KeyFinding | None:
    """What is told of a claim; None if it is no more than that both sides talked about something."""
    if claim.ref in reading.without_matter:
        return None
    account = claim.ref.account
    across = reading.lookup.facing(account)
    link = reading.lookup.link(claim.ref)
    partners = claim.partners if link.left and link.right and not doubtful(link.score) else ()
    if partners and _in_one_voice(reading, across, partners):
        return None  # all of that document is its issuer's voice, which says nothing of who said this
    if not partners and not _agreed(reading, claim.ref):
        return None
    where = reading.named(across, partners)
    if partners and claim.partner_speaker is None:
        there = f"{reading.name(across)} has it without a speaker ({where})"
    elif partners:
        who = flat(speaker_name(reading.comparison, claim.partner_speaker))
        there = f"{reading.name(across)} gives it to {who} ({where})"
    else:
        there = reading.silent(claim.ref)
    grounds = [_for_both_words(reading, claim.ref), *(reading.whole(Ref(across, n)) for n in partners)]
    told = f"{reading.name(account)} gives to both sides {reading.quoted(grounds[0])}; {there}"
    return KeyFinding("joint", told, tuple(grounds), _sure(reading, link), account)


def _in_one_voice(reading: PairReading, account: Account, passages: Iterable[PassageNumber]) -> bool:
    voices = reading.comparison.attributions.voices[account]
    return all(voice.evidence == "document" for number in passages for voice in voices[number])


def _agreed(reading: PairReading, ref: Ref) -> bool:
    """True if both sides do more in a passage than talk about something: they agree, promise, urge, stress."""
    voices = reading.comparison.attributions.voices[ref.account][ref.passage]
    return any(voice.speaker == BOTH and voice.verb not in (None, "neutral", "cognitive") for voice in voices)


def _sure(reading: PairReading, link: Link) -> float:
    """How sure a finding is that rests on a link, or on there being none."""
    if link.left and link.right and (doubtful(link.score) or reading.apart(link)):
        return min(APART, link.score)
    return min(SURE, link.score)


def _for_both_words(reading: PairReading, ref: Ref) -> FindingGround:
    """What a passage gives to both sides: the part of it, where it has others, too."""
    voices = reading.comparison.attributions.voices[ref.account][ref.passage]
    own = [voice.content for voice in voices if voice.speaker == BOTH]
    return FindingGround(ref, own[0]) if len(voices) > 1 and own else reading.whole(ref)


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


def _for_both(reading: PairReading, account: Account, number: PassageNumber) -> bool:
    voices = reading.comparison.attributions.voices[account][number]
    return all(voice.speaker == BOTH and voice.evidence == "document" for voice in voices)
