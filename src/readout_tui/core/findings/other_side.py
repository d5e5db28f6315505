"""What an account has the other side say, and the other side's account does not have.

Whose an account is, is known of readouts that name their own side first (`reading.AccountReading.home`). The other side
is whoever the other account is of; where that is not known, whoever else takes part in the talk. News has no side.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.findings.model import KeyFinding
from readout_tui.core.findings.reading import AccountReading, PairReading, opens
from readout_tui.core.link_state import perhaps
from readout_tui.core.model import BOTH, Ref
from readout_tui.core.reports.summary import speaker_name

SURE: Final = 0.9
UNKNOWN: Final = 0.75
"""Where only the account itself has a known side."""


def other_side(reading: PairReading) -> Iterator[KeyFinding]:
    """One finding a passage, those of the left account first."""
    for side in reading.sides:
        yield from _of_account(reading, side)


def _of_account(reading: PairReading, side: AccountReading) -> Iterator[KeyFinding]:
    other = reading.across(side.account)
    others = {other.home} if other.home is not None else _participants(reading, side)
    if side.home is None:
        others = {other.home} - {None}
    for number, alone in reading.alone(side.account):
        voice = reading.comparison.attributions.voices[side.account][number][0]
        if voice.speaker not in others or voice.speaker == side.home or perhaps(voice) or opens(side.readout, number):
            continue
        ref = Ref(side.account, number)
        ground = reading.whole(ref)
        who = speaker_name(reading.comparison, voice.speaker)
        told = f"{side.readout.name} has {who} say {reading.quoted(ground)}; {reading.silent(other.account)}"
        sure = min(SURE if other.home is not None else UNKNOWN, alone, voice.sure)
        yield KeyFinding("other-side", told, (ground,), sure, side.account)


def _participants(reading: PairReading, side: AccountReading) -> set[str | None]:
    """The speakers of an account other than its own side and both together, if they are two at most."""
    voices = reading.comparison.attributions.voices[side.account]
    found: set[str | None] = {voices[number][0].speaker for number in side.terms} - {None, BOTH, side.home}
    return found if len(found) <= 2 else set()
