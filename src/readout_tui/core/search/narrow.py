"""Narrowing a comparison by words, speakers and states, in one way for the screen and the command line.

search, speakers, states --narrow--> Filter + Results --admitted--> passages --rows--> links of the collation
"""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, NamedTuple

from readout_tui.core.link_state import LinkProperty
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Row
from readout_tui.core.search.index import Filter, Index
from readout_tui.core.search.results import ALL, Results

if TYPE_CHECKING:
    from readout_tui.core.coverage import CoverageRow


class Narrowing(NamedTuple):
    """A request that has been understood. `results` is None if nothing was searched for."""

    shown: Filter
    results: Results | None


def narrow(index: Index, search: str, speakers: Collection[str], states: Iterable[LinkProperty]) -> Narrowing:
    """The filter and all hits of a search. `speakers` are names as typed; without any, everybody is shown.

    Raises `QueryError` for a search that is not well formed and for a speaker who is not there.
    """
    from readout_tui.core.search.find import find, parse, speakers_called

    keys = frozenset(key for name in speakers for key in speakers_called(index, name))
    shown = Filter(speakers=keys if speakers else None, states=frozenset(states))
    return Narrowing(shown, find(parse(search), index, shown, kept=ALL) if search else None)


def admitted(index: Index, shown: Filter, results: Results | None, account: Account) -> bytes:
    """One byte a passage of an account: 1 where the filter shows it and, if there are results, it was found."""
    flags = index.admitted(shown, account)
    if results is None:
        return flags
    found = {hit.ref.passage for hit in results.hits[account]}
    return bytes(flag and passage in found for passage, flag in enumerate(flags))


def rows(lookup: Lookup, flags: Iterable[bytes]) -> frozenset[Row]:
    """The rows that hold an admitted passage; `flags` of each account of the pair as `admitted` gives them."""
    return frozenset(
        row
        for account, admitted_there in zip(lookup.pair, flags, strict=True)
        for row, flag in zip(lookup.rows(account), admitted_there, strict=True)
        if flag
    )


def rows_of_all(table: Iterable["CoverageRow"], flags: Iterable[bytes]) -> frozenset[int]:
    """The places of the rows of all accounts that hold an admitted passage; `flags` of each account."""
    every = tuple(flags)
    return frozenset(
        place
        for place, row in enumerate(table)
        if any(there[n] for there, cell in zip(every, row.cells, strict=True) for n in cell)
    )
