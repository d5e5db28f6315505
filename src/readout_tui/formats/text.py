"""Writes a comparison as plain text: the accounts in two columns, or one below the other if there is no room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Final, NamedTuple

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import LinkState, link_state
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Comparison, Link, in_rows
from readout_tui.core.numbering import name
from readout_tui.core.reports.disagreements import matrix
from readout_tui.core.reports.summary import speaker_name, summary
from readout_tui.formats.beside import BesideTexts
from readout_tui.formats.columns import pad, wrap
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import (
    NOT_FOUND,
    PageFurniture,
    certainty,
    heading,
    passages_of,
    remarks,
    seen_elsewhere,
    speaker_known,
    state,
    substance,
)
from readout_tui.formats.writers.marked import Mark, Marks, Stretch, marked_spans, stretches, trimmed

NARROWEST: Final = 20
"""The least width of output in cells."""
_NARROW: Final = 64  # cells; narrower output is stacked. Set by hand
INDENT: Final = "  "
_MARKS: Final[dict[LinkState, str]] = {
    "linked": "-", "same": "=", "reworded": "~", "doubt": "?", "differs": "#", "left": "<", "right": ">",
}  # fmt: skip


_BRACKETS: Final[dict[Mark, tuple[str, str]]] = {
    "": ("", ""), "differs": ("{", "}"), "doubt": ("{?", "}"), "words": ("[", "]"),
}  # fmt: skip
LEGEND: Final = "{differs in meaning}, {?may differ}, [other words]"


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
    for remark in remarks(lookup.comparison, lookup.pair):
        yield from wrap(remark, width)
    yield from wrap(flat(summary(lookup)) + ".", width)
    if rows is not None:
        why = f": {flat(request.scope)}" if request.scope else ""
        yield from wrap(f"Shown: {len(rows)} of {len(lookup.links)} rows{why}.", width)
    if found:
        yield from wrap(f"Found: {flat(found)}", width)
    furniture = PageFurniture(lookup.comparison, request.furniture)
    beside = BesideTexts(lookup.comparison, request.options)
    for row, link in in_rows(lookup.links):
        if (rows is None or row in rows) and not furniture.is_link(lookup, link):
            yield ""
            yield from _told(lookup, link, beside, width)
            cells = _Cells(lookup, link, marked_spans(lookup, link, request.options))
            yield from _stacked(cells, width) if width < _NARROW else _beside(cells, width)
    if rows is None or rows:
        yield ""
        yield from speakers(lookup.comparison, lookup.pair, width)
    yield ""
    yield from about(lookup.comparison, request)


def _told(lookup: Lookup, link: Link, beside: BesideTexts, width: int) -> Iterator[str]:
    """How a link stands, and below it each difference and what readers have left beside it."""
    yield from wrap(_title(lookup, link), width)
    told = [*substance(lookup, link)] if lookup.compared(link) else []
    for line in (*told, *(one.line for one in beside.of(lookup.refs(link)))):
        yield from (INDENT + part for part in wrap(line, width - len(INDENT)))


def about(comparison: Comparison, request: Request) -> Iterator[str]:
    """What the output is of, and what its marks mean."""
    from readout_tui.formats.writers.export import Export

    told = [*Export(comparison, request).about(), ("Marks", LEGEND)]
    for what, value in told:
        if value and what != "Summary":  # which stands at the beginning
            yield from wrap(f"{what}: {value}", request.width)


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
    said = (speaker_known(lookup.comparison, ref) for ref in lookup.refs(link))
    names = dict.fromkeys(filter(None, said))
    return " · ".join(
        filter(
            None,
            (
                f"{_MARKS[link_state(link)]} {state(lookup, link)}",
                certainty(link),
                ", ".join(names),
                flat(link.reason),
            ),
        )
    )


class _Cells(NamedTuple):
    """What the two accounts have in a row."""

    lookup: Lookup
    link: Link
    marks: Marks

    def lines(self, account: Account, width: int) -> Iterator[str]:
        """The passages of an account, with their numbers and marks, or what is said instead."""
        lookup, link = self.lookup, self.link
        readout = lookup.comparison.readouts[account]
        passages = lookup.within(link, account)
        if not passages and lookup.compared(link):
            yield from wrap(f"({seen_elsewhere(lookup, link) or f'{NOT_FOUND.lower()} in {readout.name}'})", width)
        for n in passages:
            said = "".join(map(bracketed, stretches(readout, n, self.marks[account])))
            yield from wrap(f"{name(readout, n)} {said}", width)


def bracketed(stretch: Stretch) -> str:
    """A stretch of a passage on one line, in the brackets that say what it differs in."""
    before, words, after = map(flat, trimmed(stretch))
    opening, closing = _BRACKETS[stretch.mark] if words else ("", "")
    return f"{before}{opening}{words}{closing}{after}"


def _beside(cells: _Cells, width: int) -> Iterator[str]:
    column = (width - 3) // 2
    left, right = (list(cells.lines(account, column)) for account in cells.lookup.pair)
    for a, b in zip_longest(left, right, fillvalue=""):
        yield f"{pad(a, column)} │ {b}".rstrip()


def _stacked(cells: _Cells, width: int) -> Iterator[str]:
    for account in cells.lookup.pair:
        yield from cells.lines(account, width)
