"""Writes a comparison as an Excel workbook.

    Rows          what readers work with: a row each, one text column an account, the words that differ marked
    Passages      every passage of every account, exactly as in the text, with its place and its speaker
    Links         how the passages of every two accounts correspond
    Differences   what differs, or may differ, in each link
    About         what it is of: program, scope, documents with their digests

All cells of text are strings, never formulas; those that begin like one are marked as text (`quote_prefix`), so that
they stay text when they are edited or saved in another format.

The sheets after the first hold the whole comparison, from which passages and links can be read back: rows that are
filtered or selected limit the first sheet only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any, Final

from readout_tui.core.characters.safe import SURROGATE, clean_copy
from readout_tui.core.characters.widths import cells
from readout_tui.core.link_state import SAID, link_properties
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Comparison, Difference, Link, Span
from readout_tui.core.reports.summary import said_by
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import difference_of
from readout_tui.formats.writers import grid
from readout_tui.formats.writers.csv import FORMULA
from readout_tui.formats.writers.export import PROGRAM, Export
from readout_tui.formats.writers.marked import Mark, Stretch

LONGEST: Final = 16_000
"""Code points of a cell: Excel takes 32,767 units of UTF-16. Longer text of several passages is cut in `Rows`."""
_MARKS: Final[dict[Mark, dict[str, object]]] = {
    "": {},
    "differs": {"bold": True, "underline": 2},
    "doubt": {"italic": True, "underline": 1},
    "words": {"italic": True},
}
_WIDTHS: Final = {"Row": 5, "How they compare": 18, "Differences": 28, "Moved": 7, "Linked": 7, "By": 10, "Why": 30}
_TEXT_WIDTH: Final = 60
_NARROW: Final = 18
_LINE: Final = 15.0
_HIGHEST: Final = 409.0
"""Points of a line, and of the highest row that Excel takes."""

Format = Any  # a format of XlsxWriter, which has no types
Sheet = Any


def write(comparison: Comparison, request: Request = EVERYTHING) -> bytes:
    """The file."""
    from datetime import datetime

    from xlsxwriter import Workbook

    export = Export(comparison, request)
    buffer = BytesIO()
    book = Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": export.title, "author": PROGRAM, "created": datetime(1980, 1, 1)})
    pen = _Pen(book)
    _rows(pen, export)
    pen.sheet("Passages", _passages(export))
    pen.sheet("Links", _links(export))
    pen.sheet("Differences", _differences(export))
    pen.sheet("About", [["What", "Value"], *map(list, export.about()), *_legend()])
    book.close()
    return buffer.getvalue()


class _Pen:
    """Writes cells of a workbook, each with the format that it needs."""

    def __init__(self, book: Any) -> None:
        looks: dict[str, object] = {"text_wrap": True, "valign": "top"}
        self._book = book
        self.plain: Format = book.add_format(looks)
        self._guarded: Format = book.add_format({**looks, "quote_prefix": True})
        self.head: Format = book.add_format({**looks, "bold": True, "bottom": 1})
        self.marks: dict[Mark, Format] = {mark: book.add_format(given) for mark, given in _MARKS.items()}

    def add(self, name: str) -> Sheet:
        """A new sheet whose first row stays in sight and is repeated on paper."""
        sheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        return sheet

    def sheet(self, name: str, rows: Iterable[Sequence[str | float]]) -> None:
        """A sheet of plain cells, the names of its columns first."""
        sheet = self.add(name)
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                self.cell(sheet, at, column, value, self.plain if at else self.head)

    def cell(self, sheet: Sheet, row: int, column: int, value: str | float, looks: Format) -> None:
        """A cell with a number, or with text, which is never a formula. Lone surrogates cannot be written."""
        if not isinstance(value, str):
            sheet.write_number(row, column, value, looks)
        elif value:
            text = "".join(SURROGATE if "\ud800" <= c <= "\udfff" else c for c in value)
            sheet.write_string(row, column, text, self._guarded if text.startswith(FORMULA) else looks)

    def marked(self, sheet: Sheet, row: int, column: int, stretches: Sequence[Stretch]) -> None:
        """A cell with the text of an account, the words that differ in other type."""
        cleaned = [(stretch.mark, clean_copy(stretch.text)) for stretch in stretches]
        text = "".join(part for _mark, part in cleaned)
        if len(text) > LONGEST or len(cleaned) < 2 or text.startswith(FORMULA):
            cut = text if len(text) <= LONGEST else f"{text[:LONGEST]} […]"
            self.cell(sheet, row, column, cut, self.plain)
            return
        parts = [part for mark, said in cleaned for part in (self.marks[mark], said)]
        sheet.write_rich_string(row, column, *parts, self.plain)


def _rows(pen: _Pen, export: Export) -> None:
    sheet = pen.add("Rows")
    sheet.fit_to_pages(1, 0)
    heads = grid.heads(export)
    widths = [_width(head) for head in heads]
    for column, (head, width) in enumerate(zip(heads, widths, strict=True)):
        sheet.set_column(column, column, width)
        pen.cell(sheet, 0, column, clean_copy(head), pen.head)
    sheet.set_row(0, _height(heads, widths))
    number = 0
    for number, row in enumerate(grid.rows(export), start=1):
        sheet.set_row(number, _height(row, widths))
        for column, value in enumerate(row):
            if isinstance(value, tuple):
                pen.marked(sheet, number, column, value)
            else:
                told = clean_copy(value)[:LONGEST] if isinstance(value, str) else value
                pen.cell(sheet, number, column, told, pen.plain)
    sheet.autofilter(0, 0, number, len(heads) - 1)


def _width(head: str) -> int:
    """The width of a column, in characters."""
    narrow = head.endswith((": passages", ": speakers")) or head == "Notes"
    return _NARROW if narrow else _WIDTHS.get(head, _TEXT_WIDTH)


def _height(row: Sequence[grid.Value], widths: Sequence[int]) -> float:
    """The height of a row that shows all of its text, in points: not every program finds it by itself."""
    lines = 1
    for value, width in zip(row, widths, strict=True):
        text = "".join(part.text for part in value) if isinstance(value, tuple) else str(value)
        lines = max(lines, sum(cells(part) // width + 1 for part in text.split("\n")))
    return min(lines * _LINE, _HIGHEST)


def _legend() -> list[list[str]]:
    return [
        ["Bold, underlined twice", "differs in meaning"],
        ["Italic, underlined", "may differ in meaning"],
        ["Italic", "other words"],
        ["Notes", "what readers have left beside the texts, and room for more"],
    ]


def _passages(export: Export) -> Iterable[list[str | float]]:
    """All passages with their spans (half-open, in code points of the text); none is longer than a cell may be."""
    yield ["Account", "Passage", "Name", "Start", "End", "Kind", "Paragraph", "Place", "Speaker", "Evidence", "Sure",
           "Text"]  # fmt: skip
    for account in export.accounts:
        readout = export.comparison.readouts[account]
        for said in export.passages_of(account):
            passage, voice = readout.passages[said.ref.passage], export.comparison.voice(said.ref)
            where: list[str | float] = [readout.name, said.ref.passage, said.name, *passage.span, passage.kind]
            who: list[str | float] = [""] * 3
            if said.evidence:
                who = [said_by(export.comparison, voice), said.evidence, round(voice.sure, 4)]
            yield [*where, passage.paragraph, said.place, *who, said.text]


def _links(export: Export) -> Iterable[list[str | float]]:
    """All links, main ones and further ones, of every two accounts; passages are numbered as in `_passages`."""
    yield ["Link", "Left", "Left passages", "Right", "Right passages", "Kind", "In words", "Moved", "Further", "Score",
           "Why", "By"]  # fmt: skip
    for number, (lookup, link, further) in enumerate(_every(export), start=1):
        left, right = (readout.name for readout in lookup.readouts)
        words = ", ".join(SAID[told] for told in link_properties(link))
        one, other = (" ".join(map(str, side)) for side in link.sides)
        flags = ["moved" if link.moved else "", "further" if further else ""]
        yield [number, left, one, right, other, link.kind, words, *flags, link.score, link.reason, grid.BY]


def _differences(export: Export) -> Iterable[list[str | float]]:
    """All differences and doubts, by the number of the link."""
    yield ["Link", "Counts", "Class", "In words", "Left start", "Left end", "Right start", "Right end", "Grave", "Sure"]
    for number, (lookup, link, _further) in enumerate(_every(export), start=1):
        for counts, told in (("differs", link.substance), ("may differ", link.doubts)):
            for found in told:
                words = clean_copy(difference_of(lookup, found))[:LONGEST]
                yield [number, counts, found.difference, words, *_ends(found), found.grave, round(found.sure, 4)]


def _ends(found: Difference) -> list[str | float]:
    spans: tuple[Span | None, ...] = (found.a, found.b)
    return [end for span in spans for end in (("", "") if span is None else span)]


def _every(export: Export) -> Iterable[tuple[Lookup, Link, bool]]:
    """All links of every two accounts, each with its lookup, and whether it is a further one."""
    for lookup in export.lookups():
        yield from ((lookup, link, False) for link in lookup.links)
        yield from ((lookup, link, True) for link in lookup.further)
