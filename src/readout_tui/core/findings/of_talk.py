"""What each account says of the talk itself: at whose request it was held, how long it took, in what tone.

The words are found by the patterns of the language (`core.data.talks`), only in passages that name the talk, and are
quoted; what they amount to is left to the reader. Where one account has nothing, no passage was found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from readout_tui.core.data.talks import TALKS, TalkWords
from readout_tui.core.findings.model import FINDING_TITLES, FindingGround, FindingKind, KeyFinding
from readout_tui.core.findings.reading import AccountReading, PairReading, about_the_talk
from readout_tui.core.model import PassageNumber, Readout, Ref, Span

NEAR: Final = 4
"""Body passages at the beginning, and of the reporter's at the end, that are about this talk if they are about any."""
SURE: Final = 0.9
LATER: Final = 0.65
"""How sure words on the talk are at the beginning and the end, and elsewhere, where another talk may be meant."""
MOST: Final = 3
"""Quotations of one account at most."""

_Found = tuple[FindingGround, float]
_FOLDED: Final = re.compile(r"\W+")


def request(reading: PairReading) -> Iterator[KeyFinding]:
    """At whose request the talk was held."""
    return _compared(reading, "request", _requests)


def duration(reading: PairReading) -> Iterator[KeyFinding]:
    """How long it took."""
    return _compared(reading, "duration", _durations)


def tone(reading: PairReading) -> Iterator[KeyFinding]:
    """In what words it is described."""
    return _compared(reading, "tone", _tones)


def _compared(
    reading: PairReading,
    kind: FindingKind,
    found_in: Callable[[TalkWords, Readout, PassageNumber], Iterator[Span]],
) -> Iterator[KeyFinding]:
    """One finding, if either account has such words and the other one does not have the same."""
    found = [list(_of_account(side, found_in, kind == "tone")) for side in reading.sides]
    if not any(found):
        return
    words = [{_FOLDED.sub(" ", reading.words(ground).casefold()) for ground, _sure in own} for own in found]
    if words[0] == words[1]:
        return
    said = [
        _said(reading, side, [ground for ground, _sure in own]) for side, own in zip(reading.sides, found, strict=True)
    ]
    if not found[0]:
        said.reverse()
    of = None if all(found) else reading.sides[0 if found[0] else 1].account
    every = [*found[0], *found[1]]
    told = f"{FINDING_TITLES[kind]}: {'; '.join(said)}"
    yield KeyFinding(kind, told, tuple(ground for ground, _sure in every), min(sure for _ground, sure in every), of)


def _said(reading: PairReading, side: AccountReading, grounds: Sequence[FindingGround]) -> str:
    """ "A “at his request” (A2)", or that nothing was found."""
    if not grounds:
        return reading.nothing(side.account)
    return f"{side.readout.name} {', '.join(map(reading.quoted, grounds))}"


def _of_account(
    side: AccountReading, found_in: Callable[[TalkWords, Readout, PassageNumber], Iterator[Span]], anyone: bool
) -> Iterator[_Found]:
    """What an account says of the talk; what may be about another talk only if there is nothing else.

    `anyone`: somebody may say it at the end ("Keita called the talks useful"), not only the reporter.
    """
    words = TALKS.get(side.readout.language)
    if words is None:
        return
    found: list[_Found] = []
    for order, number in enumerate(side.terms):
        last = order >= len(side.terms) - NEAR and (anyone or side.narrates(number))
        near = order < NEAR or last
        if about_the_talk(side.readout, number):
            spans = found_in(words, side.readout, number)
            found += [(FindingGround(Ref(side.account, number), span), SURE if near else LATER) for span in spans]
    sure = [one for one in found if one[1] == SURE]
    yield from (sure or found)[:MOST]


def _requests(words: TalkWords, readout: Readout, number: PassageNumber) -> Iterator[Span]:
    found = words.request.search(readout.text, *_bounds(readout, number))
    if found is not None:
        yield Span(*found.span())


def _durations(words: TalkWords, readout: Readout, number: PassageNumber) -> Iterator[Span]:
    found = words.length.search(readout.text, *_bounds(readout, number))
    if found is not None:
        yield _last_group(found)


def _tones(words: TalkWords, readout: Readout, number: PassageNumber) -> Iterator[Span]:
    """The words of tone, unless such a talk is only wished for."""
    start, end = _bounds(readout, number)
    for found in words.tone.finditer(readout.text, start, end):
        span = _last_group(found)
        if not words.wished.search(readout.text, max(start, span.start - WISHED), span.start):
            yield span


WISHED: Final = 60
"""Characters before a word of tone in which a word of wishing is looked for."""


def _last_group(found: re.Match[str]) -> Span:
    """The span of the group that matched: of several alternatives, one has taken part."""
    return Span(*found.span(found.lastindex or 0))


def _bounds(readout: Readout, number: PassageNumber) -> Span:
    passage = readout.passages[number]
    return Span(passage.dateline.end if passage.dateline else passage.said.start, passage.said.end)
