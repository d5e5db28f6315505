"""Collects the paragraphs of a word processor's document while its file is read from beginning to end.

    open, write, close                 a paragraph
    enter_table ... leave_table        its rows, each with all its cells in one line
    enter_aside ... leave_aside        what stands beside the text: a text box, put after the paragraph that holds it
    enter_note ... leave_note          a footnote or endnote: "[1]" in the text, the note itself at the end
    enter_margin ... leave_margin      the head or foot of each page, which is furniture

Formats differ in how they say these things; what becomes of them is the same, and is decided here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Final, NamedTuple

from readout_tui.core.model import BlockKind
from readout_tui.errors import InputError
from readout_tui.formats.document import Builder, Document

MOST: Final = 40_000
"""Paragraphs at most, more than a thousand pages: a file of 32 KB can hold fifty thousand, to keep us busy."""
MOST_TEXT: Final = 16_000_000
"""Characters at most, some four thousand pages: more is no account, but a file that is meant to fill the memory."""
BETWEEN_CELLS: Final = "\t"
"""Parts the cells of a row, as in a table that is copied from a word processor."""
_MOST_ABOVE: Final = 3
"""Lines that may stand above a headline: whose it is, the day."""
_ENDS: Final = frozenset('.!?:;…"”’»。！？')


class Piece(NamedTuple):
    """A block of a document before it is joined to the others."""

    text: str
    kind: BlockKind = "paragraph"
    place: str = ""
    rank: int = 0  # of a heading, 1 the highest; 0 if it has none


class _Paragraph:
    __slots__ = ("after", "goes_on", "kind", "parts", "place", "rank")

    def __init__(self, kind: BlockKind, place: str) -> None:
        self.kind = kind
        self.place = place
        self.parts: list[str] = []
        self.after: list[Piece] = []  # of text boxes inside it
        self.goes_on = False  # the next paragraph continues it
        self.rank = 0


class _Story:
    """A place where paragraphs follow each other: the body, a cell, a text box, a note."""

    __slots__ = ("current", "pieces")

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.current: _Paragraph | None = None


class _Table:
    __slots__ = ("cells", "number", "row", "rows")

    def __init__(self, number: int) -> None:
        self.number = number
        self.row = 0
        self.cells: list[list[Piece]] = []
        self.rows: list[Piece] = []


class DocumentFlow:
    """The paragraphs so far. Calls that do not pair (a cell outside a table) are ignored: files may be damaged."""

    def __init__(self, shown: str) -> None:
        """`shown` is what errors call the file."""
        self._shown = shown
        self._stories = [_Story()]
        self._tables: list[_Table | None] = []  # None: a text box or note, outside any table
        self._margins: dict[str, list[Piece]] = {"header": [], "footer": []}
        self._notes: list[tuple[int, Piece]] = []
        self._count = self._written = self._paragraphs = self._table_count = self.note_count = 0

    # --- paragraphs

    def open(self, kind: BlockKind = "paragraph", mark: str = "", rank: int = 0) -> None:
        """Begins a paragraph; `mark` is its list mark ("1.", "•"). It continues one that was closed to `go_on`."""
        story = self._stories[-1]
        if story.current is not None and story.current.goes_on:
            story.current.goes_on = False
            self.retitle(kind, mark, rank)
            return
        self.close()
        self._paragraphs += len(self._stories) == 1
        story.current = _Paragraph(kind, f"para. {self._paragraphs}" if len(self._stories) == 1 else "")
        story.current.rank = rank
        if mark:
            story.current.parts.append(f"{mark} ")

    def write(self, text: str) -> None:
        """Adds to the open paragraph; begins one if none is open."""
        story = self._stories[-1]
        if story.current is None:
            if text.isspace():
                return
            self.open()
        assert story.current is not None
        story.current.parts.append(text)
        self._written += len(text)
        if self._written > MOST_TEXT:
            raise InputError(f"{self._shown} holds more than {MOST_TEXT:,} characters", "save the part that is needed")

    def retitle(self, kind: BlockKind, mark: str = "", rank: int = 0) -> None:
        """Says what the open paragraph is, where that is known only after it has begun."""
        current = self._stories[-1].current
        if current is not None:
            current.kind, current.rank = kind, rank
            if mark and not current.parts:
                current.parts.append(f"{mark} ")

    def close(self, go_on: bool = False) -> None:
        """Ends the open paragraph. With `go_on` the next one continues it: the mark between them was deleted."""
        story = self._stories[-1]
        current = story.current
        if current is None:
            return
        current.goes_on = go_on
        if go_on:
            return
        story.current = None
        text = "".join(current.parts).strip()
        if text:
            self._add(story, Piece(text, current.kind, current.place, current.rank))
        elif len(self._stories) == 1 and not current.after:
            self._paragraphs -= 1  # readers do not count empty lines
        story.pieces += current.after

    def _add(self, story: _Story, piece: Piece) -> None:
        self._count += 1
        if self._count > MOST:
            raise InputError(f"{self._shown} holds more than {MOST:,} paragraphs", "save the part that is needed")
        story.pieces.append(piece)

    # --- tables

    def enter_table(self) -> None:
        """A table begins."""
        self.close()
        self._table_count += 1
        self._tables.append(_Table(self._table_count))

    def enter_cell(self) -> None:
        """A cell begins."""
        if self._tables and self._tables[-1]:
            self._stories.append(_Story())

    def leave_cell(self, keep: bool = True) -> None:
        """The cell ends; it is left out if it is not to `keep`."""
        table = self._tables[-1] if self._tables else None
        if table and len(self._stories) > 1:
            self.close()
            cell = self._stories.pop().pieces
            if keep:
                table.cells.append(cell)

    def leave_row(self, keep: bool = True) -> None:
        """The row ends; it is left out if it is not to `keep`."""
        table = self._tables[-1] if self._tables else None
        if table:
            table.row += keep
            if keep:
                table.rows += _row(table.cells, f"table {table.number}, row {table.row}")
            table.cells = []

    def leave_table(self) -> None:
        """The table ends."""
        table = self._tables.pop() if self._tables else None
        if table:
            self.close()
            story = self._stories[-1]
            for piece in table.rows:
                self._add(story, piece)

    # --- what stands beside the text

    def enter_aside(self) -> None:
        """A text box begins, usually inside a paragraph."""
        self._stories.append(_Story())
        self._tables.append(None)

    def leave_aside(self) -> None:
        """The text box ends: its paragraphs follow the one that holds it."""
        pieces = [piece._replace(place="text box") for piece in self._left()]
        story = self._stories[-1]
        if story.current is None:
            story.pieces += pieces
        else:
            story.current.after += pieces

    def refer(self) -> int:
        """The number of the next note, which is written where the note is referred to: "[3]"."""
        self.note_count += 1
        self.write(f"[{self.note_count}]")
        return self.note_count

    def enter_note(self) -> None:
        """A note begins."""
        self.enter_aside()

    def leave_note(self, number: int) -> None:
        """The note ends. It is kept for the end of the document, with its `number` before it."""
        for position, piece in enumerate(self._left()):
            text = piece.text if position else f"[{number}] {piece.text}"
            self._notes.append((number, Piece(text, "note", f"note {number}")))

    def enter_margin(self) -> None:
        """The head or foot of the pages begins."""
        self.enter_aside()

    def leave_margin(self, name: str) -> None:
        """The "header" or "footer" ends. The same one for odd pages, or in another section, is kept once."""
        margin = self._margins[name]
        for piece in self._left():
            furniture = Piece(piece.text, "furniture", name)
            if furniture not in margin:
                margin.append(furniture)

    def drop(self) -> None:
        """What was begun last (a note, a text box) ends and is left out."""
        self._left()

    def _left(self) -> list[Piece]:
        """The paragraphs of the story that ends."""
        if self._tables:
            self._tables.pop()
        self.close()
        return self._stories.pop().pieces if len(self._stories) > 1 else []

    # --- the whole

    def document(self) -> Document:
        """The document: head, body, notes, foot."""
        while self._tables or len(self._stories) > 1:
            self._break_off()
        self.close()
        builder = Builder()
        for piece in self._pieces():
            builder.add(piece.text, piece.kind, piece.place)
        return builder.document()

    def _break_off(self) -> None:
        """Ends the innermost table, text box or note, which the file does not: it is cut off, or ends with a table."""
        self.close()
        table = self._tables.pop() if self._tables else None
        inside = self._stories.pop().pieces if len(self._stories) > 1 else []
        if table:
            inside = [*table.rows, *_row([*table.cells, inside], f"table {table.number}, row {table.row + 1}")]
        self._stories[-1].pieces += inside

    def _pieces(self) -> Iterator[Piece]:
        yield from self._margins["header"]
        yield from _with_headline(self._stories[0].pieces)
        yield from (note for _, note in sorted(self._notes, key=itemgetter(0)))
        yield from self._margins["footer"]


def _with_headline(pieces: list[Piece]) -> list[Piece]:
    """The pieces of a body. Its first heading is the headline if none is called so and no other has its rank."""
    headings = [piece for piece in pieces if piece.kind in {"headline", "heading"}]
    if not headings or any(piece.kind == "headline" for piece in headings):
        return pieces
    first, *others = headings
    place = pieces.index(first)
    above = pieces[:place]
    alone = (
        first.rank
        and not first.text[0].isdigit()
        and all(piece.rank > first.rank for piece in others)
        and place + 1 < len(pieces)
    )
    if not alone or len(above) > _MOST_ABOVE or any(piece.text[-1] in _ENDS for piece in above):
        return pieces
    return [*above, first._replace(kind="headline"), *pieces[place + 1 :]]


def _row(cells: Iterable[list[Piece]], place: str) -> list[Piece]:
    """A row of a table, its cells in one line.

    A table that only arranges the page holds paragraphs of prose: these stay paragraphs, cell by cell.
    """
    filled = [cell for cell in cells if cell]
    if any(_is_prose(cell, len(filled)) for cell in filled):
        return [piece if piece.place else piece._replace(place=place) for cell in filled for piece in cell]
    if not filled:
        return []
    return [Piece(BETWEEN_CELLS.join(" ".join(piece.text for piece in cell) for cell in filled), "row", place)]


def _is_prose(cell: list[Piece], cells: int) -> bool:
    """True for several paragraphs of which some end like sentences, or for all that stands in the row."""
    if len(cell) < 2:
        return False
    return cells == 1 or sum(piece.text[-1] in _ENDS for piece in cell) > 1
