"""Writes three accounts and more as plain text: a column for each if the width allows, else one below another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.coverage import CoverageRow
from readout_tui.core.model import Comparison
from readout_tui.core.numbering import account_name
from readout_tui.core.reports.of_all import summary_of_all, told_alone
from readout_tui.formats.columns import pad, wrap
from readout_tui.formats.row_words import LEGEND, MARKS, own_claims
from readout_tui.formats.tables import Request
from readout_tui.formats.text import INDENT, about, bracketed, speakers
from readout_tui.formats.words import heading, remarks
from readout_tui.formats.writers.export import Export, ExportCell, ExportRow

COLUMN: Final = 24
"""Cells of a column at least; accounts for which there is no such room stand below one another. Set by hand."""
_BETWEEN: Final = " │ "


def lines_of_all(comparison: Comparison, request: Request) -> Iterator[str]:
    """The lines, safe to print and no wider than the width that is asked for."""
    export, width = Export(comparison, request), request.width
    for account in comparison.accounts:
        base = " · base" if account == request.base else ""
        yield from wrap(heading(comparison, account) + base, width)
    for remark in remarks(comparison, comparison.accounts):
        yield from wrap(remark, width)
    yield from wrap(flat(summary_of_all(comparison, request.table)) + ".", width)
    yield from wrap(LEGEND, width)
    if request.rows is not None:
        yield f"Shown: {len(request.rows)} of {len(request.table)} rows."
    if request.found:
        yield from wrap(f"Found: {flat(request.found)}", width)
    for row in export.rows():
        yield ""
        yield from _row(row, width)
    yield ""
    if request.rows is None or request.rows:
        yield from _alone(comparison, [covered for _row, covered in export.chosen], width)
        yield from speakers(comparison, comparison.accounts, width)
        yield ""
    yield from about(comparison, request)


def _row(row: ExportRow, width: int) -> Iterator[str]:
    signs = "".join(MARKS[state] for state in row.states) or "."
    told = (signs, row.together, row.speakers if row.compared else "")
    yield from wrap(" · ".join(filter(None, told)), width)
    for said in (*row.differences, *(one.line for one in row.beside)):
        yield from (INDENT + line for line in wrap(said, width - len(INDENT)))
    room = (width + len(_BETWEEN)) // len(row.cells) - len(_BETWEEN)
    if room < COLUMN:
        for cell in row.cells:
            yield from _cell(cell, width)
        return
    columns = [list(_cell(cell, room)) for cell in row.cells]
    for line in zip_longest(*columns, fillvalue=""):
        yield _BETWEEN.join(pad(part, room) for part in line).rstrip()


def _cell(cell: ExportCell, width: int) -> Iterator[str]:
    for passage in cell.passages:
        yield from wrap(f"{passage.name} {''.join(map(bracketed, passage.stretches))}", width)
    if cell.absent:
        yield from wrap(f"({cell.absent[0].lower()}{cell.absent[1:]})", width)


def _alone(comparison: Comparison, shown: Sequence[CoverageRow], width: int) -> Iterator[str]:
    """What one account alone attributes, by speaker; accounts of which there is nothing are named, too."""
    found = told_alone(comparison, shown)
    yield from wrap("What one account alone reports, by speaker:", width)
    for account in comparison.accounts:
        own = [own_claims(comparison, one) for one in found if one.account == account]
        for line in own or [f"{account_name(account)}: nothing that is said to be someone's"]:
            yield from (INDENT + part for part in wrap(line, width - len(INDENT)))
    yield ""
