"""A comparison as plain text: a collation in two columns, or stacked where there is no room for two."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.lookup import Lookup, compared, within
from readout_tui.core.model import Comparison, Link
from readout_tui.core.numbering import name
from readout_tui.core.reports.disagreements import matrix
from readout_tui.core.reports.summary import speaker_name, summary
from readout_tui.formats.columns import pad, wrap
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import NOT_MENTIONED, heading, seen_elsewhere, speaker, state

_NARROW: Final = 64
_INDENT: Final = "  "
_MARKS: Final = {"same": "=", "changed": "~", "alone": "!"}


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """Lines of at most as many cells as the request's width (20 at least), safe to print."""
    return "\n".join(_lines(comparison, request._replace(width=max(request.width, 20)))) + "\n"


def _lines(comparison: Comparison, request: Request) -> Iterator[str]:
    rows, found, width = request
    for side in (0, 1):
        yield from wrap(heading(comparison, side), width)
    lookup = Lookup(comparison)
    yield from wrap(flat(summary(comparison, lookup)) + ".", width)
    links = comparison.alignment.links
    if rows is not None:
        yield f"Shown: {len(rows)} of {len(links)} rows."
    if found:
        yield from wrap(f"Found: {flat(found)}", width)
    for number, link in enumerate(links):
        if rows is None or number in rows:
            yield ""
            yield from wrap(_title(lookup, link), width)
            yield from _stacked(lookup, link, width) if width < _NARROW else _beside(lookup, link, width)
    yield ""
    yield from wrap("Who is reported to say how much (passages, words; A and B):", width)
    for row in matrix(comparison):
        a, b = row.shares[:2]
        counts = f"A {a.passages:,}, {a.words:,}; B {b.passages:,}, {b.words:,}"
        said = wrap(f"{flat(speaker_name(comparison, row.speaker))}: {counts}", width - len(_INDENT))
        yield from (_INDENT + line for line in said)


def _title(lookup: Lookup, link: Link) -> str:
    if not compared(lookup.comparison, link):
        return f". {state(lookup, link)}"
    said = (speaker(lookup.comparison, side, n) for side in (0, 1) for n in within(link, side))
    names = dict.fromkeys(filter(None, said))
    return " · ".join(filter(None, (f"{_MARKS[link.kind]} {state(lookup, link)}", ", ".join(names), flat(link.reason))))


def _beside(lookup: Lookup, link: Link, width: int) -> Iterator[str]:
    column = (width - 3) // 2
    left, right = (list(_cell(lookup, link, side, column)) for side in (0, 1))
    for a, b in zip_longest(left, right, fillvalue=""):
        yield f"{pad(a, column)} │ {b}".rstrip()


def _stacked(lookup: Lookup, link: Link, width: int) -> Iterator[str]:
    for side in (0, 1):
        yield from _cell(lookup, link, side, width)


def _cell(lookup: Lookup, link: Link, side: int, width: int) -> Iterator[str]:
    comparison = lookup.comparison
    readout = comparison.readouts[side]
    passages = within(link, side)
    if not passages and compared(comparison, link):
        yield f"({seen_elsewhere(lookup, link) or f'{NOT_MENTIONED.lower()} in {readout.name}'})"
    for n in passages:
        yield from wrap(f"{name(readout, n)} {flat(readout.slice(n))}", width)
