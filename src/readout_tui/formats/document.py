"""A structured document as its reader hands it on: its text in blocks, and what it says about itself.

The readers of structured formats (a web page, a PDF) build one with `Builder`. It makes the text itself, by joining the
blocks with blank lines, so that the spans of the blocks are right whatever the format is.
"""

from typing import Final, NamedTuple

from readout_tui.core.model import Block, BlockKind, Span

BETWEEN: Final = "\n\n"
"""Stands between two blocks."""
_HALVES: Final = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")
"""Halves of surrogate pairs, which no output could hold."""


BROKEN_OFF: Final = "only a part could be read: the file breaks off"
"""A remark on a file whose end is missing."""


class Document(NamedTuple):
    """What a reader of a structured format found. The fields are those of `core.model.Source`."""

    text: str
    blocks: tuple[Block, ...] = ()  # in text order, apart, over all but white space; none: a plain text
    title: str = ""
    publisher: str = ""
    date: str = ""  # ISO 8601
    address: str = ""
    accessed: str = ""  # ISO 8601
    language: str = ""  # ISO 639-1
    remarks: tuple[str, ...] = ()  # what readers must know of it, a line each
    encoding: str = "utf-8"
    replaced: int = 0  # bytes without a meaning in the encoding, shown as U+FFFD


class Builder:
    """Collects the blocks of a document in their order."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self._at = 0

    def add(self, text: str, kind: BlockKind = "paragraph", place: str = "") -> None:
        """Appends a block, without the white space around it; a blank one is left out."""
        text = text.strip().translate(_HALVES) if not text.isascii() else text.strip()
        if not text:
            return
        if self._parts:
            self._parts.append(BETWEEN)
            self._at += len(BETWEEN)
        self._parts.append(text)
        self._blocks.append(Block(Span(self._at, self._at + len(text)), kind, place))
        self._at += len(text)

    def document(self) -> Document:
        """The document so far, without metadata, which `_replace` adds."""
        return Document("".join(self._parts), tuple(self._blocks))
