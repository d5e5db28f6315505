"""Writes a comparison as plain text: the accounts in two columns, or one below the other if there is no room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import LinkState, link_state
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Comparison, Link, in_rows
from readout_tui.core.numbering import name
from readout_tui.core.reports.disagreements import matrix
from readout_tui.core.reports.summary import speaker_name, summary
from readout_tui.formats.columns import pad, wrap
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import NOT_FOUND, heading, passages_of, seen_elsewhere, speaker, state, substance

NARROWEST: Final = 20
"""The least width of output in cells."""
_NARROW: Final = 64  # cells; narrower output is stacked. Set by hand
INDENT: Final = "  "
_MARKS: Final[dict[LinkState, str]] = {
    "linked": "-", "same": "=", "reworded": "~", "doubt": "?", "differs": "#", "left": "<", "right": ">",
}  # fmt: skip


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """Lines no wider than the request's width in cells (at least `NARROWEST`), safe to print."""
    if request.table:
        from readout_tui.formats.text_rows import lines_of_all

        return "\n".join(lines_of_all(comparison, request._replace(width=max(request.width, NARROWEST)))) + "\n"
    lookup = Lookup(comparison, request.pair)
    return "\n".join(_lines(lookup, request._replace(width=max(request.width, NARROWEST)))) + "\n"


def _lines(lookup: Lookup, request: Request) -> Iterator[str]:
    rows, found, width = request.rows, request.found, request.width
    for account in lookup.pair:
        yield from wrap(heading(lookup.comparison, account), width)
    yield from wrap(flat(summary(lookup)) + ".", width)
    if rows is not None:
        yield f"Shown: {len(rows)} of {len(lookup.links)} rows."
    if found:
        yield from wrap(f"Found: {flat(found)}", width)
    for row, link in in_rows(lookup.links):
        if rows is None or row in rows:
            yield ""
            yield from wrap(_title(lookup, link), width)
            for told in substance(lookup, link) if lookup.compared(link) else ():
                yield from (INDENT + line for line in wrap(told, width - len(INDENT)))
            yield from _stacked(lookup, link, width) if width < _NARROW else _beside(lookup, link, width)
    yield ""
    yield from speakers(lookup.comparison, lookup.pair, width)


def speakers(comparison: Comparison, accounts: Iterable[Account], width: int) -> Iterator[str]:
    """Who is reported to say how much in each of some accounts."""
    names = {account: comparison.readouts[account].name for account in accounts}
    *first, last = names.values()
    yield from wrap(f"Who is reported to say how much (passages, words; {', '.join(first)} and {last}):", width)
    for row in matrix(comparison):
        shares = ((name, row.shares[account]) for account, name in names.items())
        counts = "; ".join(f"{name} {passages_of(share)}, {share.words:,}" for name, share in shares)
        said = wrap(f"{flat(speaker_name(comparison, row.speaker))}: {counts}", width - len(INDENT))
        yield from (INDENT + line for line in said)


def _title(lookup: Lookup, link: Link) -> str:
    if not lookup.compared(link):
        return f". {state(lookup, link)}"
    said = (speaker(lookup.comparison, ref) for ref in lookup.refs(link))
    names = dict.fromkeys(filter(None, said))
    return " · ".join(
        filter(None, (f"{_MARKS[link_state(link)]} {state(lookup, link)}", ", ".join(names), flat(link.reason)))
    )


def _beside(lookup: Lookup, link: Link, width: int) -> Iterator[str]:
    column = (width - 3) // 2
    left, right = (list(_cell(lookup, link, account, column)) for account in lookup.pair)
    for a, b in zip_longest(left, right, fillvalue=""):
        yield f"{pad(a, column)} │ {b}".rstrip()


def _stacked(lookup: Lookup, link: Link, width: int) -> Iterator[str]:
    for account in lookup.pair:
        yield from _cell(lookup, link, account, width)


def _cell(lookup: Lookup, link: Link, account: Account, width: int) -> Iterator[str]:
    readout = lookup.comparison.readouts[account]
    passages = lookup.within(link, account)
    if not passages and lookup.compared(link):
        yield from wrap(f"({seen_elsewhere(lookup, link) or f'{NOT_FOUND.lower()} in {readout.name}'})", width)
    for n in passages:
        yield from wrap(f"{name(readout, n)} {flat(readout.slice(n))}", width)
