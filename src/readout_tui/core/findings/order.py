"""In what order shared topics come, and what each account puts first.

The order is that of the first passages of links that can be relied upon, headlines and the sentences that only report
that the talk took place left out. Readouts put first what their side wants to be read; that is for the reader to say.

    A  fishermen, strait, wheat, commission, ferry        rank of the commission: 4
    B  commission, fishermen, strait, wheat, ferry                                 1
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.core.findings.model import FindingGround, KeyFinding
from readout_tui.core.findings.reading import AccountReading, PairReading
from readout_tui.core.findings.telling_words import names_places, telling
from readout_tui.core.model import Account, PassageNumber, Ref

SURE: Final = 0.85
UNSURE: Final = 0.6
"""Where it is doubtful what corresponds to it in the other account."""
LEAST: Final = 3
"""Of fewer passages with content no order is told."""
LATER: Final = 1
"""What comes first in one account and so many places later in the other, or more, is told."""


class RankedTopic(NamedTuple):
    """A passage of an account and its rank among those with content, from 1; `across`: the rank of its partner.

    `across` and `partner` are None if the other account has no such passage.
    """

    ref: Ref
    rank: int
    across: int | None
    partner: Ref | None


def ranked(reading: PairReading, account: Account) -> tuple[RankedTopic, ...]:
    """The passages of an account with content, in text order, each with its rank in both accounts."""
    own, other = (_contents(reading, side) for side in (reading.side(account), reading.across(account)))
    places = {number: rank for rank, number in enumerate(other, start=1)}
    partners = _partners(reading, account)
    found = []
    for rank, number in enumerate(own, start=1):
        first = min((n for n in partners.get(number, ()) if n in places), default=None)
        partner = None if first is None else Ref(reading.lookup.facing(account), first)
        found.append(RankedTopic(Ref(account, number), rank, None if first is None else places[first], partner))
    return tuple(found)


def order(reading: PairReading) -> Iterator[KeyFinding]:
    """What each account puts first, where the other one has it later or not at all."""
    for account in reading.lookup.pair:
        found = ranked(reading, account)
        if len(found) < LEAST:
            continue
        lead = found[0]
        link = reading.lookup.link(lead.ref)
        if lead.across is not None and lead.across >= lead.rank + LATER and lead.partner is not None:
            count = len(_contents(reading, reading.across(account)))
            where = f"{reading.name(lead.partner.account)} ({_name(reading, lead.partner)})"
            there = f"{ordinal(lead.across)} of {count} in {where}"
            grounds: tuple[FindingGround, ...] = (reading.whole(lead.ref), reading.whole(lead.partner))
            sure = min(SURE, link.score)
        elif lead.across is None:
            there = reading.silent(lead.ref)
            grounds = (reading.whole(lead.ref),)
            sure = min(SURE if reading.lookup.alone(lead.ref) else UNSURE, link.score)
        else:
            continue
        told = (
            f"{reading.name(account)} puts first: “{subject(reading, lead.ref)}” ({_name(reading, lead.ref)}); {there}"
        )
        yield KeyFinding("order", told, grounds, sure, account)


def subject(reading: PairReading, ref: Ref) -> str:
    """What a passage is about, in few words: its telling words, whether the other account has them or not.

    If it has no more than names of places, the passage itself, shortened.
    """
    readout = reading.side(ref.account).readout
    said = readout.passages[ref.passage].said
    phrases = [
        phrase
        for phrase in telling(readout, said, frozenset(), reading.names, frozenset(), reading.cues(ref))
        if not names_places(phrase.text, readout.language)
    ]
    if not phrases:
        return reading.words(reading.whole(ref))
    best = sorted(phrases[:2], key=lambda phrase: phrase.span)
    return " … ".join(reading.words(FindingGround(ref, phrase.span)) for phrase in best)


def _contents(reading: PairReading, side: AccountReading) -> list[PassageNumber]:
    """The body passages of an account that say something of the matter, not only that and how the talk took place."""
    lookup, empty = reading.lookup, reading.without_matter
    across = lookup.facing(side.account)

    def opening(number: PassageNumber) -> bool:
        """True if all that corresponds to a passage only says that the talk took place."""
        there = lookup.partners(Ref(side.account, number))
        return side.narrates(number) and bool(there) and all(Ref(across, n) in empty for n in there)

    told = (number for number, terms in side.terms.items() if terms.words)
    return [n for n in told if Ref(side.account, n) not in empty and not opening(n)]


def _partners(reading: PairReading, account: Account) -> dict[PassageNumber, Sequence[PassageNumber]]:
    found: dict[PassageNumber, list[PassageNumber]] = {}
    for link in (*reading.links, *reading.lookup.further):
        for number in reading.lookup.within(link, account):
            found.setdefault(number, []).extend(reading.lookup.across(link, account))
    return {number: sorted(there) for number, there in found.items()}


def _name(reading: PairReading, ref: Ref) -> str:
    return reading.named(ref.account, (ref.passage,))


def ordinal(number: int) -> str:
    """ "1st", "2nd", "11th"."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
