"""Writes the rows of a comparison as comma-separated values (RFC 4180), for spreadsheets.

A spreadsheet takes a cell that begins with "=", "+", "-" or "@" for a formula, and a formula in a stranger's text could
send data away. Such a cell gets an apostrophe in front, which spreadsheets know as "this is text".

A table has no place for what it is of, so that is told in the last column of the first row.
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import Final

from readout_tui.core.characters.safe import clean_copy
from readout_tui.core.model import Comparison
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.writers import grid
from readout_tui.formats.writers.export import Export

FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")
"""What a formula may begin with; the wide forms count where a spreadsheet is set to Chinese or Japanese."""
GUARD: Final = "'"


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """The table, its names of columns first. Lines end with a line feed alone, as all output of the program does."""
    export = Export(comparison, request)
    about = "\n".join(f"{name}: {value}" for name, value in export.about())
    columns = grid.heads(export)
    written = StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow([guarded(head) for head in (*columns, "About this table")])
    rows = list(grid.rows(export)) or [["" for _ in columns]]
    for number, row in enumerate(rows):
        table.writerow([_text(value) for value in (*row, "" if number else about)])
    return written.getvalue()


def _text(value: grid.Value) -> str | float:
    if isinstance(value, str):
        return guarded(value)
    return guarded("".join(stretch.text for stretch in value)) if isinstance(value, tuple) else value


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula; control and direction characters are made visible."""
    text = clean_copy(text)
    return GUARD + text if text.startswith(FORMULA) or text.lstrip().startswith(FORMULA) else text
