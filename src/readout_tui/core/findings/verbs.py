"""Verbs of saying compared: what one account has somebody demand, the other one has them mention.

Both verbs are in linked passages and belong to one speaker, whom both accounts name. They are told if their class
differs and one of them urges, promises, stresses or thanks, or if the judge found that they differ in force.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from readout_tui.core.characters.safe import flat
from readout_tui.core.data.talks import FORCE
from readout_tui.core.findings.model import FindingGround, KeyFinding
from readout_tui.core.findings.reading import APART, PairReading
from readout_tui.core.lazy_regex import regex
from readout_tui.core.link_state import perhaps
from readout_tui.core.model import BOTH, Account, Link, PassageNumber, Ref, Span, VerbClass
from readout_tui.core.reports.summary import speaker_name

SURE: Final = 0.85
BY_CLASS: Final = 0.72
"""How sure a difference of verbs is that rests on their classes alone."""
STRENGTH: Final[dict[VerbClass, int]] = {
    "neutral": 0,
    "cognitive": 0,
    "joint": 0,
    "thanks": 1,
    "emphatic": 2,
    "promise": 3,
    "urging": 3,
}
"""How much more than saying a verb of each class does."""
JUDGED: Final = 0.5
"""How sure the judge of links must be for a verb to be told without its doubt."""
FAR: Final = 2
"""How far the force of two verbs must be apart to be told by their classes."""
MOST: Final = 8


class _Saying(NamedTuple):
    """A verb of saying with its speaker."""

    number: PassageNumber
    cue: Span
    verb: VerbClass
    speaker: str


def verbs(reading: PairReading) -> Iterator[KeyFinding]:
    """The verbs that differ most, at most `MOST`, those of which the force differs first."""
    found = [(told, verb) for link in reading.links for told, verb in _of_link(reading, link)]
    for _strength, finding in sorted(found, key=lambda one: -one[0])[:MOST]:
        yield finding


def _of_link(reading: PairReading, link: Link) -> Iterator[tuple[float, KeyFinding]]:
    left, right = reading.lookup.pair
    most = APART if reading.apart(link) else link.score
    for one in _sayings(reading, left, link.left):
        others = [other for other in _sayings(reading, right, link.right) if other.speaker == one.speaker]
        judged = [(sure, other) for other in others for sure in _judged(link, one, other)]
        if judged and judged[0][0] >= JUDGED:
            yield 10 + judged[0][0], _told(reading, one, judged[0][1], min(SURE, most))
        elif len(others) == 1 and (apart := _apart(reading, one, others[0])) >= FAR:
            yield apart, _told(reading, one, others[0], min(BY_CLASS, most))
        elif judged:
            yield judged[0][0], _told(reading, one, judged[0][1], min(judged[0][0], most))


def _judged(link: Link, one: _Saying, other: _Saying) -> list[float]:
    """How sure the judge of links is that two verbs differ in force, if it found that they do."""
    return [
        found.sure
        for found in (*link.substance, *link.doubts)
        if found.difference == "stance" and _touch(found.a, one.cue) and _touch(found.b, other.cue)
    ]


def _apart(reading: PairReading, one: _Saying, other: _Saying) -> int:
    """How far the force of two verbs is apart, 0 if nothing tells."""
    words = [
        readout.text[saying.cue.start : saying.cue.end].lower()
        for readout, saying in zip(reading.lookup.readouts, (one, other), strict=True)
    ]
    ranks = [_rank(word, readout.language) for word, readout in zip(words, reading.lookup.readouts, strict=True)]
    if None not in ranks and ranks[0] != ranks[1]:
        return 2
    return abs(STRENGTH[one.verb] - STRENGTH[other.verb])


def _rank(word: str, language: str) -> int | None:
    """1 for a verb that demands or condemns, 0 for one that asks or mentions; None for any other."""
    if language not in FORCE:
        return None
    strong, mild = (regex(rf"(?:^|\W)(?:{beginnings})") for beginnings in FORCE[language])
    return 1 if strong.search(word) else 0 if mild.search(word) else None


def _sayings(reading: PairReading, account: Account, passages: tuple[PassageNumber, ...]) -> Iterator[_Saying]:
    """The verbs of saying inside some passages, with those speakers who are not doubtful."""
    for number in passages:
        span = reading.comparison.readouts[account].passages[number].span
        for voice in reading.comparison.attributions.voices[account][number]:
            inside = voice.cue is not None and span.start <= voice.cue.start < span.end
            if inside and voice.cue and voice.verb and voice.speaker not in (None, BOTH) and not perhaps(voice):
                yield _Saying(number, voice.cue, voice.verb, voice.speaker or "")


def _touch(one: Span | None, other: Span) -> bool:
    return one is not None and one.start < other.end and other.start < one.end


def _told(reading: PairReading, one: _Saying, other: _Saying, sure: float) -> KeyFinding:
    left, right = reading.lookup.pair
    grounds = (FindingGround(Ref(left, one.number), one.cue), FindingGround(Ref(right, other.number), other.cue))
    who = flat(speaker_name(reading.comparison, one.speaker))
    said = "; ".join(f"{reading.name(g.ref.account)} {reading.quoted(g)}" for g in grounds)
    return KeyFinding("verb", f"{who}: {said}", grounds, sure)
