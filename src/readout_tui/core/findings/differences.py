"""The gravest differences of linked passages, each with the words of both accounts.

Only differences that count, in links that can be relied upon, of the classes that change what is reported: figures,
dates, negations, roles, opposites; commitments, outcomes, conditions, scope, and the force of words. Verbs of one
speaker, labels and words of tone have findings of their own; who said it is told by `joint` and `other_side`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from readout_tui.core.findings.model import FindingGround, KeyFinding
from readout_tui.core.findings.reading import APART, PairReading, about_the_talk, says_how
from readout_tui.core.findings.telling_words import is_verb
from readout_tui.core.lazy_regex import regex
from readout_tui.core.link_state import doubtful
from readout_tui.core.model import Attribution, Difference, Link, Span, Substance
from readout_tui.core.reports.differences import Listed, holder, listed

SAID: Final[dict[Substance, str]] = {
    "number": "Figure", "date": "Date", "negation": "Yes or no", "role": "Who does it to whom", "polarity": "Opposites",
    "modality": "Commitment", "status": "Outcome", "condition": "Condition", "scope": "Scope",
    "stance": "Force of the words",
}  # fmt: skip
"""What each class is called in a sentence; classes that are not here are told by other modules, or not at all."""
MOST: Final = 12
OF_LINK: Final = 2
"""Differences of both accounts together, and of one link, at most."""
FIGURES: Final[frozenset[Substance]] = frozenset(("number", "date", "negation"))
"""Classes of which doubtful differences are told, too, as such."""
DOUBTED: Final = 0.5
_COUNTED: Final[frozenset[Substance]] = frozenset(("number", "date"))
"""Classes that are told even of a link that joins two claims, as a doubt."""


def differences(reading: PairReading) -> Iterator[KeyFinding]:
    """The gravest differences, at most `MOST`; of one link at most two."""
    count = 0
    of_link: Counter[Link] = Counter()
    for told in listed(reading.lookup):
        finding = _finding(reading, told) if of_link[told.link] < OF_LINK and count < MOST else None
        if finding is not None:
            of_link[told.link] += 1
            count += 1
            yield finding


def _finding(reading: PairReading, told: Listed) -> KeyFinding | None:
    """What is told of a difference; None if it is told elsewhere or not at all."""
    found = told.difference
    if found is None or found.difference not in SAID or not _counts(told) or _one_within_the_other(reading, found):
        return None
    if reading.apart(told.link) and found.difference not in _COUNTED:
        return None
    grounds = grounds_of(reading, told.link, found)
    if not grounds or _told_elsewhere(reading, found, grounds):
        return None
    sides = "; ".join(f"{reading.name(g.ref.account)} {reading.quoted(g)}" for g in grounds)
    missing = [a for a in reading.lookup.pair if all(g.ref.account != a for g in grounds)]
    absent = "".join(f"; nothing of it in {reading.named(a, reading.lookup.within(told.link, a))}" for a in missing)
    sure = _sure(reading, found, told.link)
    return KeyFinding("difference", f"{SAID[found.difference]}: {sides}{absent}", grounds, sure)


def _one_within_the_other(reading: PairReading, found: Difference) -> bool:
    """True if the words of one side are part of those of the other: "April 8, 2025" and "April 8"."""
    if found.a is None or found.b is None:
        return False
    one, other = (
        " ".join(_WORD.findall(readout.text[span.start : span.end].casefold()))
        for readout, span in zip(reading.lookup.readouts, (found.a, found.b), strict=True)
    )
    return f" {one} " in f" {other} " or f" {other} " in f" {one} "


_WORD: Final = regex(r"\w+")


def _counts(told: Listed) -> bool:
    """True for a difference that counts; also for doubtful ones of the gravest classes, which are told as such."""
    if told.difference is None or doubtful(told.link.score):
        return False
    return told.sure or (told.difference.difference in FIGURES and told.difference.sure >= DOUBTED)


def _sure(reading: PairReading, found: Difference, link: Link) -> float:
    """The lower of both probabilities; a doubt where the link joins two claims, of which any words differ."""
    return min(found.sure, link.score, APART if reading.apart(link) else 1.0)


def _told_elsewhere(reading: PairReading, found: Difference, grounds: tuple[FindingGround, ...]) -> bool:
    """True for what other modules tell: how long the talk took, verbs of one speaker, and labels."""
    if any(ground.ref in reading.without_matter or _on_the_talk(reading, ground) for ground in grounds):
        return True
    if found.difference != "stance":
        return False
    if len(grounds) < 2 or found.sure < STANCE:
        return True
    heard = [
        {
            voice.speaker
            for voice in reading.comparison.attributions.voices[g.ref.account][g.ref.passage]
            if _cued(voice, g.words)
        }
        for g in grounds
    ]
    if not all(who or is_verb(reading.words(ground)) for who, ground in zip(heard, grounds, strict=True)):
        return True  # a noun across from a verb: "commitment", "thanked"
    return not any(heard) or not heard[0].isdisjoint(heard[1])


STANCE: Final = 0.6
"""How sure a difference of force must be to be told of words that are not both verbs of one speaker."""


def _cued(voice: Attribution, words: Span) -> bool:
    return voice.cue is not None and voice.cue.start < words.end and words.start < voice.cue.end


def _on_the_talk(reading: PairReading, ground: FindingGround) -> bool:
    """True if the words say how the talk took place."""
    readout = reading.side(ground.ref.account).readout
    if not about_the_talk(readout, ground.ref.passage):
        return False
    return any(
        said.start < ground.words.end and ground.words.start < said.end
        for said in says_how(readout, ground.ref.passage)
    )


def grounds_of(reading: PairReading, link: Link, found: Difference) -> tuple[FindingGround, ...]:
    """The words of a difference in each account that has some."""
    return tuple(
        FindingGround(holder(reading.lookup, link, account, span), span)
        for account, span in zip(reading.lookup.pair, (found.a, found.b), strict=True)
        if span is not None
    )
