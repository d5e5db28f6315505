"""The rows of an export as one table for spreadsheets: a row each, all accounts beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.link_state import SAID, SUREST
from readout_tui.core.model import By
from readout_tui.formats.writers.export import Export, ExportCell, ExportRow
from readout_tui.formats.writers.marked import Stretch

Value = str | float | tuple[Stretch, ...]
"""A cell: text, a number, or text of an account with its marks."""
BY: Final = "computed"
"""Who has decided how the row stands."""


def heads(export: Export) -> list[str]:
    """The names of the columns."""
    columns = ["Row", "How they compare", "Differences", "Moved", "Linked", "By"]
    for account in export.accounts:
        readout = export.comparison.readouts[account]
        columns += [f"{readout.name}: passages", f"{readout.name}: speakers", export.heading(account)]
    return [*columns, "Why", "Notes"]


def rows(export: Export) -> Iterator[list[Value]]:
    """The cells of each row, one for each of `heads`. The last column has what readers have left beside its texts."""
    for row in export.rows():
        cells = [value for cell in row.cells for value in _cell(export, cell)]
        beside = "\n".join(one.line for one in row.beside)
        yield [*_state(row), *cells, "\n".join(filter(None, (told.reason for told in row.relations))), beside]


def _state(row: ExportRow) -> list[Value]:
    told = row.relations
    linked = [relation for relation in told if relation.certainty]
    return [
        row.number,
        "\n".join([row.together] if row.together else [one.state for one in told]),
        "\n".join(row.differences),
        "moved" if any(one.moved for one in told) else "",
        min(round(min(one.score, SUREST), 4) for one in linked) if linked else "",
        _by(row) if row.compared else "",
    ]


def _by(row: ExportRow) -> str:
    """Who decided the links of a row, in words."""
    told: dict[By, None] = {one.by: None for one in row.relations}
    decided = [SAID[by] for by in told if by != "computed"]
    return ", ".join([BY, *decided] if "computed" in told or not told else decided)


def _cell(export: Export, cell: ExportCell) -> list[Value]:
    """The numbers of the passages, who says them, and the text."""
    speakers = dict.fromkeys(f"{passage.speaker} ({passage.evidence})" for passage in cell.passages if passage.speaker)
    text = export.comparison.readouts[cell.account].text
    marked: list[Stretch] = []
    for before, passage in zip((None, *cell.passages), cell.passages, strict=False):
        between = _between(export, text, before.ref.passage, passage.ref.passage, cell) if before is not None else ""
        if between:  # Chinese sentences follow each other without a space, and a workbook takes no empty stretch
            marked.append(Stretch(between))
        marked += passage.stretches
    return [", ".join(p.name for p in cell.passages), "\n".join(speakers), tuple(marked) or cell.absent]


def _between(export: Export, text: str, one: int, other: int, cell: ExportCell) -> str:
    """What separates two passages of a cell: as in the text where they follow each other, else a mark of omission."""
    passages = export.comparison.readouts[cell.account].passages
    return text[passages[one].span.end : passages[other].span.start] if other == one + 1 else " […] "
