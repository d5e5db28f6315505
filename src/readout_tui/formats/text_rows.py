"""Writes three accounts and more as plain text: a column for each if the width allows, else one below another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.coverage import CoverageRow
from readout_tui.core.model import Account, Comparison
from readout_tui.core.numbering import account_name, name
from readout_tui.core.reports.of_all import summary_of_all, told_alone
from readout_tui.formats.columns import pad, wrap
from readout_tui.formats.row_words import (
    LEGEND,
    MARKS,
    absent,
    own_claims,
    row_differences,
    row_speakers,
    row_state,
)
from readout_tui.formats.tables import Request
from readout_tui.formats.text import INDENT, about, speakers
from readout_tui.formats.words import PageFurniture, heading, remarks

COLUMN: Final = 24
"""Cells of a column at least; accounts for which there is no such room stand below one another. Set by hand."""
_BETWEEN: Final = " │ "


def lines_of_all(comparison: Comparison, request: Request) -> Iterator[str]:
    """The lines, safe to print and no wider than the width that is asked for."""
    table: Sequence[CoverageRow] = request.table
    width = request.width
    for account in comparison.accounts:
        base = " · base" if account == request.base else ""
        yield from wrap(heading(comparison, account) + base, width)
    for remark in remarks(comparison, comparison.accounts):
        yield from wrap(remark, width)
    yield from wrap(flat(summary_of_all(comparison, table)) + ".", width)
    yield from wrap(LEGEND, width)
    if request.rows is not None:
        yield f"Shown: {len(request.rows)} of {len(table)} rows."
    if request.found:
        yield from wrap(f"Found: {flat(request.found)}", width)
    wanted = (row for number, row in enumerate(table) if request.rows is None or number in request.rows)
    furniture = PageFurniture(comparison)
    shown = [row for row in wanted if not furniture.is_row(row)]
    for row in shown:
        yield ""
        yield from _row(comparison, row, request)
    yield ""
    yield from _alone(comparison, shown, width)
    yield from speakers(comparison, comparison.accounts, width)
    yield ""
    yield from about(comparison, request)


def _row(comparison: Comparison, row: CoverageRow, request: Request) -> Iterator[str]:
    states = "".join(MARKS[state] for state in row.states(request.base)) if row.compared else "."
    told = (states, row_state(comparison, row, request.base), row_speakers(comparison, row) if row.compared else "")
    yield from wrap(" · ".join(filter(None, told)), request.width)
    for difference in row_differences(comparison, row, request.base):
        yield from (INDENT + line for line in wrap(difference, request.width - len(INDENT)))
    room = (request.width + len(_BETWEEN)) // len(comparison.readouts) - len(_BETWEEN)
    if room < COLUMN:
        for account in comparison.accounts:
            yield from _cell(comparison, row, account, request.width)
        return
    columns = [list(_cell(comparison, row, account, room)) for account in comparison.accounts]
    for line in zip_longest(*columns, fillvalue=""):
        yield _BETWEEN.join(pad(part, room) for part in line).rstrip()


def _cell(comparison: Comparison, row: CoverageRow, account: Account, width: int) -> Iterator[str]:
    readout = comparison.readouts[account]
    for n in row.cells[account]:
        yield from wrap(f"{name(readout, n)} {flat(readout.slice(n))}", width)
    if not row.cells[account] and row.compared:
        said = absent(comparison, row, account)
        yield from wrap(
            f"({said[0].lower()}{said[1:]}" + (")" if row.elsewhere[account] else f" in {readout.name})"), width
        )


def _alone(comparison: Comparison, shown: Sequence[CoverageRow], width: int) -> Iterator[str]:
    """What one account alone attributes, by speaker; accounts of which there is nothing are named, too."""
    found = told_alone(comparison, shown)
    yield from wrap("What one account alone reports, by speaker:", width)
    for account in comparison.accounts:
        own = [own_claims(comparison, one) for one in found if one.account == account]
        for line in own or [f"{account_name(account)}: nothing that is said to be someone's"]:
            yield from (INDENT + part for part in wrap(line, width - len(INDENT)))
    yield ""
