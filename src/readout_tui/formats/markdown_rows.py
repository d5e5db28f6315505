"""Writes three accounts and more as Markdown: a table with a column for each or, of many, with who reports what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from readout_tui.core.coverage import CoverageRow
from readout_tui.core.model import Account, Comparison
from readout_tui.core.numbering import account_name, names
from readout_tui.core.reports.of_all import summary_of_all, told_alone
from readout_tui.core.reports.summary import count
from readout_tui.formats.markdown import about, escape, marked, speakers
from readout_tui.formats.row_words import LEGEND, MARKS, own_claims
from readout_tui.formats.tables import Request
from readout_tui.formats.words import heading, remarks
from readout_tui.formats.writers.export import Export, ExportCell, ExportRow

COLUMNS: Final = 5
"""Accounts of which a table shows the texts at most; of more it shows who reports what. Set by hand."""


def lines_of_all(comparison: Comparison, request: Request) -> Iterator[str]:
    """The lines; the accounts' text is escaped."""
    export = Export(comparison, request)
    shown = [(covered, row) for (_n, covered), row in zip(export.chosen, export.rows(), strict=True)]
    many = len(comparison.readouts) > COLUMNS
    yield f"# {count(len(comparison.readouts), 'account')} of one event"
    yield ""
    for account in comparison.accounts:
        yield f"- {escape(heading(comparison, account))}" + (" (base)" if account == request.base else "")
    yield from (f"- {escape(remark)}" for remark in remarks(comparison, comparison.accounts))
    yield ""
    yield f"{escape(summary_of_all(comparison, request.table))}."
    yield ""
    yield f"{LEGEND}."
    yield ""
    rows = [row for _covered, row in shown]
    yield from _matrix(comparison, shown, request.base) if many else _texts(comparison.accounts, rows)
    if many:
        pair = "".join(map(account_name, comparison.accounts[:2]))
        yield ""
        yield f"`--pair {pair}` writes the texts of two accounts side by side."
    if request.rows is None or request.rows:
        yield from _alone(comparison, [covered for covered, _row in shown])
        yield from speakers(comparison, comparison.accounts)
    yield from about(comparison, request)


def _alone(comparison: Comparison, shown: Sequence[CoverageRow]) -> Iterator[str]:
    """What one account alone attributes, by speaker."""
    yield ""
    yield "## What one account alone reports, by speaker"
    yield ""
    found = [own_claims(comparison, one) for one in told_alone(comparison, shown)]
    yield from (f"- {escape(one)}" for one in found or ["Nothing that is said to be someone's."])


def _texts(accounts: Sequence[Account], rows: Sequence[ExportRow]) -> Iterator[str]:
    """A column with the passages of each account, and one for how they stand."""
    yield f"| {' | '.join(map(account_name, accounts))} | |"
    yield f"|{'---|' * (len(accounts) + 1)}"
    for row in rows:
        yield f"| {' | '.join(map(_cell, row.cells))} | {_how(row)} |"


def _cell(cell: ExportCell) -> str:
    said = []
    for passage in cell.passages:
        who = f"**{escape(f'{passage.speaker} ({passage.evidence})')}:** " if passage.speaker else ""
        said.append(f"{escape(passage.name)} {who}{marked(passage.stretches)}")
    return "<br>".join(said) or (f"*{cell.absent}*" if cell.absent else "")


def _how(row: ExportRow) -> str:
    """How the accounts stand, and below it each difference, a line each."""
    if not row.states:
        return row.together
    signs = "".join(MARKS[state] for state in row.states)
    strong = f"**{row.together}**" if "differs" in row.states else row.together
    left = (f"*{escape(one.line)}*" for one in row.beside)
    return "<br>".join([f"{signs} {strong}", *map(escape, row.differences), *left])


def _matrix(comparison: Comparison, shown: Sequence[tuple[CoverageRow, ExportRow]], base: Account) -> Iterator[str]:
    """Who reports what: a sign and the numbers of the passages for each account, and the words of the leading one."""
    accounts = comparison.accounts
    yield f"| row | {' | '.join(map(account_name, accounts))} | what | speakers |"
    yield f"|--:|{'---|' * (len(accounts) + 2)}"
    for covered, row in shown:
        if not row.compared:
            continue
        cells = (
            f"{MARKS[state]} {names(readout, covered.cells[account] or covered.elsewhere[account])}".rstrip()
            for account, readout, state in zip(accounts, comparison.readouts, row.states, strict=True)
        )
        what = " ".join(passage.text for passage in row.cells[covered.lead(base)].passages)
        left = "".join(f"<br>*{escape(one.line)}*" for one in row.beside)
        yield f"| {row.number} | {' | '.join(cells)} | {escape(what)}{left} | {escape(row.speakers)} |"
