"""Writes three accounts and more as Markdown: a table with a column for each or, of many, with who reports what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from readout_tui.core import numbering
from readout_tui.core.coverage import CoverageRow
from readout_tui.core.model import Account, Comparison, Ref
from readout_tui.core.numbering import account_name, names
from readout_tui.core.reports.of_all import summary_of_all, told_alone
from readout_tui.core.reports.summary import count
from readout_tui.formats.markdown import about, escape, speakers
from readout_tui.formats.row_words import LEGEND, MARKS, absent, own_claims, row_differences, row_speakers, row_state
from readout_tui.formats.tables import Request
from readout_tui.formats.words import PageFurniture, heading, remarks, speaker_known

COLUMNS: Final = 5
"""Accounts of which a table shows the texts at most; of more it shows who reports what. Set by hand."""


def lines_of_all(comparison: Comparison, request: Request) -> Iterator[str]:
    """The lines; the accounts' text is escaped."""
    table: Sequence[CoverageRow] = request.table
    furniture = PageFurniture(comparison)
    every = [(n, row) for n, row in enumerate(table, start=1) if not furniture.is_row(row)]
    shown = [(n, row) for n, row in every if request.rows is None or n - 1 in request.rows]
    many = len(comparison.readouts) > COLUMNS
    yield f"# {count(len(comparison.readouts), 'account')} of one event"
    yield ""
    for account in comparison.accounts:
        yield f"- {escape(heading(comparison, account))}" + (" (base)" if account == request.base else "")
    yield from (f"- {escape(remark)}" for remark in remarks(comparison, comparison.accounts))
    yield ""
    yield f"{escape(summary_of_all(comparison, table))}."
    yield ""
    yield f"{LEGEND}."
    yield ""
    yield from _matrix(comparison, shown, request.base) if many else _texts(comparison, shown, request.base)
    if many:
        pair = "".join(map(account_name, comparison.accounts[:2]))
        yield ""
        yield f"`--pair {pair}` writes the texts of two accounts side by side."
    yield ""
    yield "## What one account alone reports, by speaker"
    yield ""
    found = [own_claims(comparison, one) for one in told_alone(comparison, (row for _n, row in shown))]
    yield from (f"- {escape(one)}" for one in found or ["Nothing that is said to be someone's."])
    yield from speakers(comparison, comparison.accounts)
    yield from about(comparison, request)


def _texts(comparison: Comparison, shown: Sequence[tuple[int, CoverageRow]], base: Account) -> Iterator[str]:
    """A column with the passages of each account, and one for how they stand."""
    accounts = comparison.accounts
    yield f"| {' | '.join(map(account_name, accounts))} | |"
    yield f"|{'---|' * (len(accounts) + 1)}"
    for _number, row in shown:
        cells = " | ".join(_cell(comparison, row, account) for account in accounts)
        yield f"| {cells} | {_how(comparison, row, base)} |"


def _cell(comparison: Comparison, row: CoverageRow, account: Account) -> str:
    readout = comparison.readouts[account]
    said = []
    for n in row.cells[account]:
        who = speaker_known(comparison, Ref(account, n))
        number = escape(numbering.name(readout, n))
        said.append(f"{number} " + (f"**{escape(who)}:** " if who else "") + escape(readout.slice(n)))
    nothing = absent(comparison, row, account)
    return "<br>".join(said) or (f"*{nothing}*" if nothing else "")


def _how(comparison: Comparison, row: CoverageRow, base: Account) -> str:
    """How the accounts stand, and below it each difference, a line each."""
    said = row_state(comparison, row, base)
    if not row.compared:
        return said
    states = row.states(base)
    marks = "".join(MARKS[state] for state in states)
    strong = f"**{said}**" if "differs" in states else said
    return "<br>".join([f"{marks} {strong}", *map(escape, row_differences(comparison, row, base))])


def _matrix(comparison: Comparison, shown: Sequence[tuple[int, CoverageRow]], base: Account) -> Iterator[str]:
    """Who reports what: a sign and the numbers of the passages for each account, and the words of the leading one."""
    accounts = comparison.accounts
    yield f"| row | {' | '.join(map(account_name, accounts))} | what | speakers |"
    yield f"|--:|{'---|' * (len(accounts) + 2)}"
    for number, row in shown:
        if not row.compared:
            continue
        cells = (
            f"{MARKS[state]} {names(comparison.readouts[account], row.cells[account] or row.elsewhere[account])}"
            if state != "silent"
            else MARKS[state]
            for account, state in zip(accounts, row.states(base), strict=True)
        )
        lead = row.lead(base)
        what = " ".join(comparison.slice(Ref(lead, n)) for n in row.cells[lead])
        told = escape(row_speakers(comparison, row))
        yield f"| {number} | {' | '.join(cells)} | {escape(what)} | {told} |"
