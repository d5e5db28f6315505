"""The gravest differences of linked passages, each with the words of both accounts.

Only differences that count, in links that can be relied upon, of the classes that change what is reported: figures,
dates, negations, roles, opposites; commitments, outcomes, conditions, scope; and who said it. Verbs, labels and words of
tone have findings of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.findings.model import FindingGround, KeyFinding
from readout_tui.core.findings.reading import PairReading
from readout_tui.core.link_state import doubtful
from readout_tui.core.model import Difference, Link, Substance
from readout_tui.core.reports.differences import TIERS, Listed, holder, listed

SAID: Final[dict[Substance, str]] = {
    "number": "Figure", "date": "Date", "negation": "Yes or no", "role": "Who does it to whom", "polarity": "Opposites",
    "modality": "Commitment", "status": "Outcome", "condition": "Condition", "scope": "Scope", "agency": "Who said it",
}  # fmt: skip
"""What each class is called in a sentence; classes that are not here are told by other modules, or not at all."""
MOST: Final = 12
_GRAVEST: Final = frozenset((*TIERS[0], *TIERS[1]))


def differences(reading: PairReading) -> Iterator[KeyFinding]:
    """The gravest differences, at most `MOST`; of one link at most two."""
    count = 0
    of_link: dict[Link, int] = {}
    for told in listed(reading.lookup):
        found = told.difference
        if found is None or found.difference not in SAID or not _counts(told):
            continue
        if of_link.get(told.link, 0) == 2 or count == MOST:
            continue
        grounds = grounds_of(reading, told.link, found)
        if not grounds:
            continue
        of_link[told.link] = of_link.get(told.link, 0) + 1
        count += 1
        sides = "; ".join(f"{reading.name(g.ref.account)} {reading.quoted(g)}" for g in grounds)
        missing = [a for a in reading.lookup.pair if all(g.ref.account != a for g in grounds)]
        absent = "".join(f"; nothing of it in {reading.named(a, reading.lookup.within(told.link, a))}" for a in missing)
        yield KeyFinding("difference", f"{SAID[found.difference]}: {sides}{absent}", grounds, _sure(found, told.link))


def _counts(told: Listed) -> bool:
    """True for a difference that counts; also for doubtful ones of the gravest classes, which are told as such."""
    if told.difference is None or doubtful(told.link.score):
        return False
    return told.sure or (told.difference.difference in _GRAVEST and told.difference.sure >= 0.4)


def _sure(found: Difference, link: Link) -> float:
    return min(found.sure, link.score)


def grounds_of(reading: PairReading, link: Link, found: Difference) -> tuple[FindingGround, ...]:
    """The words of a difference in each account that has some."""
    return tuple(
        FindingGround(holder(reading.lookup, link, account, span), span)
        for account, span in zip(reading.lookup.pair, (found.a, found.b), strict=True)
        if span is not None
    )
