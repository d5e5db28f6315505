"""What is typed after ":" -> a place."""

from __future__ import annotations

import re

from readout_tui.core.numbering import passage_of
from readout_tui.errors import QueryError
from readout_tui.session import Place, Session

_PLACE = re.compile(r"\s*([A-Za-z]?)\s*(\d{1,9})\s*(%?)\s*")


def place_of(session: Session, text: str) -> Place:
    """ "14" in this pane, "A14" or "b3" in that one, "50%" of this one. Raises QueryError."""
    match = _PLACE.fullmatch(text)
    if match is None:
        raise QueryError("That is not a place", "Type 14, A14, b3 or 50%")
    letter, digits, percent = match.groups()
    names = [readout.name.lower() for readout in session.comparison.readouts[:2]]
    if letter and letter.lower() not in names:
        raise QueryError(f"There is no account {letter.upper()}", "The accounts are A and B")
    side = names.index(letter.lower()) if letter else session.side
    readout = session.comparison.readouts[side]
    total = len(readout.body)
    number = int(digits)
    if percent:
        share = len(readout.passages) * number // 100
        return Place(side, min(max(share, 0), len(readout.passages) - 1))
    passage = passage_of(readout, number)
    if passage is None:
        raise QueryError(f"{names[side].upper()} has passages 1 to {total:,}", "Type one of them")
    return Place(side, passage)
