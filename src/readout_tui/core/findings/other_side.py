"""What an account has the other side say, and the other side's account does not have.

Whose an account is, is known of readouts that name their own side first (`reading.AccountReading.home`). The other side
is whoever the other account is of; where that is not known, whoever else takes part in the talk. News has no side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.findings.model import KeyFinding
from readout_tui.core.findings.reading import AccountReading, PairReading
from readout_tui.core.link_state import perhaps
from readout_tui.core.model import BOTH, PassageNumber, Ref
from readout_tui.core.reports.summary import speaker_name

SURE: Final = 0.9
OTHERWISE: Final = 0.6
"""Where the other account gives what corresponds to somebody else: two ends of one exchange may be linked."""
SAME_SIDE: Final = 0.65
"""Where both accounts seem to be of one side: each of them may be of the other, and only name it second."""
UNKNOWN: Final = 0.75
"""Where only the account itself has a known side."""


def other_side(reading: PairReading) -> Iterator[KeyFinding]:
    """One finding a passage, those of the left account first."""
    for side in reading.sides:
        yield from _of_account(reading, side)


def _of_account(reading: PairReading, side: AccountReading) -> Iterator[KeyFinding]:
    other = reading.across(side.account)
    same = other.home is None or other.home == side.home  # whose side the other account takes is not known
    others = _participants(reading, side) if same else {other.home}
    if side.home is None:
        others = {other.home} - {None}
    alone = dict(reading.alone(side.account))
    for number in side.terms:
        voice = reading.comparison.attributions.voices[side.account][number][0]
        ref = Ref(side.account, number)
        if voice.speaker not in others or voice.speaker == side.home or perhaps(voice) or ref in reading.without_matter:
            continue
        who = flat(speaker_name(reading.comparison, voice.speaker))
        if number in alone:
            sure = min(_known(side, other), alone[number], voice.sure)
            there = reading.silent(ref)
        else:
            partners = reading.lookup.partners(ref)
            if not _given_to_others(reading, other, partners, voice.speaker):
                continue
            sure, there = OTHERWISE, f"{reading.named(other.account, sorted(partners))} is given to others"
        ground = reading.whole(ref)
        told = f"{side.readout.name} reports of {who}: {reading.quoted(ground)}; {there}"
        yield KeyFinding("other-side", told, (ground,), sure, side.account)


def _known(side: AccountReading, other: AccountReading) -> float:
    """How sure it is that a speaker is the other side, by what is known of both accounts."""
    if other.home is None:
        return UNKNOWN
    return SAME_SIDE if other.home == side.home else SURE


def _given_to_others(
    reading: PairReading, other: AccountReading, passages: Sequence[PassageNumber], speaker: str | None
) -> bool:
    """True if all that corresponds to the words of a speaker is surely given to single others in the other account."""
    voices = [voice for number in passages for voice in reading.comparison.attributions.voices[other.account][number]]
    named = {voice.speaker for voice in voices if not perhaps(voice)}
    return bool(voices) and not named & {speaker, BOTH, None} and all(not perhaps(voice) for voice in voices)


def _participants(reading: PairReading, side: AccountReading) -> set[str | None]:
    """The speakers of an account other than its own side and both together, if they are two at most."""
    voices = reading.comparison.attributions.voices[side.account]
    found: set[str | None] = {voices[number][0].speaker for number in side.terms} - {None, BOTH, side.home}
    return found if len(found) <= 2 else set()
