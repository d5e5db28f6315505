"""What an account has the other side say, and the other side's account does not have.

Whose an account is, is known of readouts that name their own side first (`reading.AccountReading.home`). The other side
is whoever the other account is of; where that is not known, whoever else takes part in the talk. News has no side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.core.characters.safe import flat
from readout_tui.core.findings.model import KeyFinding
from readout_tui.core.findings.reading import AccountReading, PairReading
from readout_tui.core.link_state import doubtful, perhaps
from readout_tui.core.model import BOTH, PassageNumber, Ref
from readout_tui.core.reports.summary import speaker_name

SURE: Final = 0.9
MOST: Final = 8
"""Findings of one account at most."""
OTHERWISE: Final = 0.6
"""Where the other account gives what corresponds to somebody else: two ends of one exchange may be linked."""
SAME_SIDE: Final = 0.65
"""Where both accounts seem to be of one side: each of them may be of the other, and only name it second."""
UNKNOWN: Final = 0.75
"""Where only the account itself has a known side."""


class _Told(NamedTuple):
    """A passage that an account alone reports of the other side; `there`: what is said of the other account."""

    number: PassageNumber
    speaker: str
    there: str
    sure: float


def other_side(reading: PairReading) -> Iterator[KeyFinding]:
    """One finding for each run of passages of one speaker, at most `MOST` an account, the left account first.

    Only of readouts: a transcript or a speech has all that was said, and is nobody's telling of the other side.
    """
    for side in reading.sides:
        if side.home is not None and side.readout.document == "readout":
            runs = list(_runs(list(_of_account(reading, side))))
            chosen = sorted(range(len(runs)), key=lambda at: _rank(reading, side, runs[at]))[:MOST]
            yield from (_finding(reading, side, runs[at]) for at in sorted(chosen))


def _of_account(reading: PairReading, side: AccountReading) -> Iterator[_Told]:
    other = reading.across(side.account)
    same = other.home is None or other.home == side.home  # whose side the other account takes is not known
    others = _participants(reading, side) if same else {other.home}
    alone = dict(reading.alone(side.account))
    for number in side.terms:
        voice = reading.comparison.attributions.voices[side.account][number][0]
        ref = Ref(side.account, number)
        if voice.speaker not in others or voice.speaker == side.home or perhaps(voice) or voice.evidence == "document":
            continue
        if ref in reading.without_matter or voice.speaker is None:
            continue
        if number in alone:
            yield _Told(number, voice.speaker, reading.silent(ref), min(_known(side, other), alone[number], voice.sure))
            continue
        partners = reading.lookup.partners(ref)
        if _given_to_others(reading, other, partners, voice.speaker):
            there = f"{reading.named(other.account, sorted(partners))} is given to others"
            yield _Told(number, voice.speaker, there, OTHERWISE)


def _runs(told: Sequence[_Told]) -> Iterator[list[_Told]]:
    """Neighbouring passages of one speaker of which the same is said, and which are as sure or doubtful."""
    run: list[_Told] = []
    for one in told:
        last = run[-1] if run else None
        alike = last is not None and (one.speaker, one.there, doubtful(one.sure)) == (
            last.speaker,
            last.there,
            doubtful(last.sure),
        )
        if run and not (alike and last is not None and one.number == last.number + 1):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _rank(reading: PairReading, side: AccountReading, run: Sequence[_Told]) -> tuple[bool, int, int]:
    """The sort key by which runs are chosen: sure ones, then those that promise, urge or admit, then long ones."""
    voices = reading.comparison.attributions.voices[side.account]
    strong = any(voices[one.number][0].verb not in (None, "neutral", "cognitive") for one in run)
    return doubtful(run[0].sure), -int(strong), -len(run)


def _finding(reading: PairReading, side: AccountReading, run: Sequence[_Told]) -> KeyFinding:
    grounds = tuple(reading.whole(Ref(side.account, one.number)) for one in run)
    who = flat(speaker_name(reading.comparison, run[0].speaker))
    more = f", and {reading.named(side.account, [one.number for one in run[1:]])}" if len(run) > 1 else ""
    told = f"{side.readout.name} reports of {who}: {reading.quoted(grounds[0])}{more}; {run[0].there}"
    return KeyFinding("other-side", told, grounds, min(one.sure for one in run), side.account)


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
