"""Turns what is typed after ":" into a passage."""

from __future__ import annotations

import re

from readout_tui.core.model import PassageNumber, Ref
from readout_tui.core.numbering import account_name, account_named, passage_of
from readout_tui.errors import QueryError
from readout_tui.session import Session
from readout_tui.view.commands import PLACES

_PLACE = re.compile(r"\s*([A-Za-z]?)\s*(\d{1,9})\s*(%?)\s*")


def place_of(session: Session, text: str) -> Ref:
    """The passage that a typed place means: "14" (in the active pane), "A14", "b3", "50%" (of the active pane's text).

    Raises `QueryError` if the text is not a place, or if no account or no passage answers to it.
    """
    match = _PLACE.fullmatch(text)
    if match is None:
        raise QueryError("That is not a place", f"Type {PLACES} or 50%")
    letter, digits, percent = match.groups()
    account = account_named(letter, session.comparison.accounts) if letter else session.account
    if account is None:
        *most, last = map(account_name, session.comparison.accounts)
        raise QueryError(f"There is no account {letter.upper()}", f"The accounts are {', '.join(most)} and {last}")
    readout = session.comparison.readouts[account]
    number = int(digits)
    if percent:
        share = len(readout.passages) * number // 100
        return Ref(account, PassageNumber(min(max(share, 0), len(readout.passages) - 1)))
    if not session.comparison.compared and number > len(readout.body):
        raise QueryError(
            f"So far {readout.name} is read as {len(readout.body):,} lines", "Passages are numbered once it is compared"
        )
    passage = passage_of(readout, number)
    if passage is None:
        raise QueryError(f"{readout.name} has passages 1 to {len(readout.body):,}", "Type one of them")
    return Ref(account, passage)
