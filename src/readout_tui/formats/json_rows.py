"""The JSON of three accounts and more (docs/SCHEMA.md): rows over all of them, and the links of every two."""

from __future__ import annotations

from collections.abc import Sequence, Set

from readout_tui.core.coverage import CoverageRow
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Comparison, Ref, in_rows
from readout_tui.core.numbering import account_name
from readout_tui.core.reports.of_all import told_alone
from readout_tui.formats.json import Json, checks_of, findings_of, head, links_of, matrix_json, one_sided_json
from readout_tui.formats.tables import Request


def as_json_of_all(comparison: Comparison, request: Request) -> Json:
    """The object that is written: a request for some rows limits `rows` and the links; all passages stay."""
    table: Sequence[CoverageRow] = request.table
    kept = [row for number, row in enumerate(table) if request.rows is None or number in request.rows]
    refs = None if request.rows is None else {ref for row in kept for ref in _refs(row)}
    return {
        **head(comparison, comparison.accounts),
        "base": account_name(request.base),
        "rows": [_row(row, request.base) for row in kept],
        "pairs": [_pair(Lookup(comparison, pair), refs) for pair in comparison.pairs],
        "checks": {
            "one_sided": [one_sided_json(comparison, found) for found in told_alone(comparison, table)],
            "matrix": matrix_json(comparison, comparison.accounts),
        },
        "narrowed": request.rows is not None,
    }


def _refs(row: CoverageRow) -> list[Ref]:
    return [Ref(Account(account), n) for account, cell in enumerate(row.cells) for n in cell]


def _row(row: CoverageRow, base: Account) -> Json:
    return {
        "cells": [list(cell) for cell in row.cells],
        "states": list(row.states(base)),
        "elsewhere": [list(there) for there in row.elsewhere],
        "compared": row.compared,
        "alone": _name(row.alone),
        "against": _name(row.against),
        "relations": [
            {"accounts": [account_name(account) for account in pair], "state": told}
            for pair, told in row.relations.items()
        ],
    }


def _name(account: Account | None) -> str | None:
    return None if account is None else account_name(account)


def _pair(lookup: Lookup, refs: Set[Ref] | None) -> Json:
    """The links of two accounts that hold any of these passages (None: all), and what the two disagree about."""
    rows = None if refs is None else {r for r, link in in_rows(lookup.links) if not refs.isdisjoint(lookup.refs(link))}
    return {
        "accounts": [readout.name for readout in lookup.readouts],
        "links": links_of(lookup, rows),
        "checks": {told: found for told, found in checks_of(lookup).items() if told != "matrix"},  # that is of all
        "findings": findings_of(lookup),
    }
