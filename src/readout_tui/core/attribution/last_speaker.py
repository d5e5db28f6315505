"""The speaker whom a sentence without a cue may continue, and the attribution of such a sentence."""

from typing import NamedTuple

from readout_tui.core.model import Attribution, PassageNumber, Span


class LastSpeaker(NamedTuple):
    """The speaker that a sentence without a cue may continue."""

    speaker: str | None
    number: PassageNumber
    paragraph: int
    sure: float
    run: bool = False  # the sentence just before was theirs without a cue
    gap: bool = False  # the reporter has narrated something since
    lead: int = -1  # the number of a sentence of theirs without a cue that opens a list; -1 if there is none
    other: str | None = None  # behind the author of a record of talks: who spoke before


def continued(content: Span, last: LastSpeaker, sure: float) -> Attribution:
    """An attribution to the last speaker, carried over from an earlier passage."""
    return Attribution(
        content, last.speaker, mode="continuation", evidence="carried", carried_from=last.number, sure=sure
    )
