"""Searches that the reader has saved under a name.

@illness = epidemic | pandemic     searches for the words and, once entered, saves them as @illness
@illness                           searches for them again
@illness =                         forgets them
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from readout_tui.core.lazy_regex import regex
from readout_tui.errors import QueryError

_NAMED: Final = regex(r"\s*@([\w-]*)\s*(?:(=)(.*))?")


class Asked(NamedTuple):
    """What was typed: the words to search for, and the name to save them under ("" for none)."""

    query: str
    name: str = ""


def understood(text: str, saved: Mapping[str, str]) -> Asked:
    """What is asked by a line that may name a saved search. Raises `QueryError` for a name that is not there."""
    match = _NAMED.fullmatch(text)
    if match is None:
        return Asked(text)
    name, saving, words = match.groups()
    if saving and name:
        return Asked(words.strip(), name)
    if not saving and name in saved:
        return Asked(saved[name])
    known = f"Saved are {', '.join(f'@{one}' for one in sorted(saved))}" if saved else "@name = words saves a search"
    raise QueryError(f"No search is saved as @{name}" if name else "A saved search is called by its name", known)
