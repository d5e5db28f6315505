"""The tree of a web page -> its text in pieces, each in a box of the page.

A *box* is an element that a browser sets on lines of its own (a paragraph, a list, a column of the page); boxes hold
boxes. A *piece* is the text of a box between two others: where a page breaks lines twice (`<br><br>`), there are
several in one box. White space is collapsed as browsers do; nothing else of the text is changed.

The walk keeps its own stack, and what it counts is summed up afterwards, in one pass from the innermost boxes outwards:
a hostile page may be a hundred thousand boxes deep.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import BlockKind

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_NEVER_SHOWN: Final = frozenset(
    "script style noscript template head iframe object embed canvas audio video svg math datalist noembed noframes "
    "textarea input meta link param source track map area".split()
)
"""Elements of which browsers show no text, or none that is of the page. The head is read by `metadata`."""
_INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr picture".split()
)
_LINK_ROLES: Final = frozenset({"button", "link"})
_TYPED: Final = frozenset({"text", "email", "search", "tel"})
"""Kinds of fields in which something is typed."""
_HEADINGS: Final = frozenset(f"h{n}" for n in range(1, 7))
_PLAIN: Final = frozenset({"pre", "xmp", "listing", "plaintext"})
_KINDS: Final[dict[str, BlockKind]] = {
    **dict.fromkeys(_HEADINGS, "heading"),
    "li": "item",
    "figcaption": "caption",
    "caption": "caption",
    "blockquote": "quotation",
}
_NOTES: Final = frozenset({"footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes"})
_BLANKS: Final = " \t\n\r\f"
_SPACE: Final = regex(r"[ \t\n\r\f]+")
_AROUND_BREAK: Final = regex(r" *\n *")
_HIDDEN: Final = regex(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WORDS: Final = regex(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_STYLES: Final = frozenset("()[]:")
_NOT_LETTERS: Final = regex(r"[^a-z]+")
_NAMING: Final = ("class", "id", "data-type", "data-testid", "data-component", "data-module", "data-block")
"""Attributes whose words tell what an element is for."""
_MARK: Final = "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"
SENTENCE_ENDS: Final = tuple(".!?…。！？\"'”’»)")
_AFTER_SENTENCE: Final = " \n#*↩^[]0123456789\N{NO-BREAK SPACE}"
"""Marks of notes and links that may follow the end of a sentence."""
_LINE_MARKS: Final = ("- ", "– ", "— ", "• ", "· ", "* ", "\u3000", "\u2003", "\xa0\xa0")
"""What begins a line that stands by itself in pages that only break lines: an item, a turn of a talk, an indent."""
_LABEL_ENDS: Final = (":", "：")
_LONG_PROSE: Final = 200
"""Characters from which on a piece counts as prose however it ends. Set by hand."""
_WIDE: Final = regex(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_MORE_OF_WIDE: Final = 2
"""A character of Chinese, Japanese or Korean says what three letters do, so it counts for two more."""
_PROSE: Final = 60
"""Characters from which on a piece that ends as sentences do counts as prose. Set by hand."""
_MOSTLY_LINKS: Final = 0.5
_LONGEST_CELL: Final = 240
"""Characters of a cell at most; in a table with a longer one the cells are columns of the page, or hold prose."""


class Box:
    """An element that stands on lines of its own."""

    __slots__ = (
        "asks",
        "attributes",
        "buttons",
        "card",
        "cards",
        "chars",
        "inside",
        "kind",
        "links",
        "names",
        "number",
        "own",
        "parent",
        "prose",
        "said",
        "tag",
    )

    def __init__(self, tag: str, parent: Box | None, attributes: dict[str, str]) -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.names = _names(tag, attributes)
        self.kind: BlockKind = _kind(self)  # of the pieces in it
        self.number = 0
        self.own = 0  # pieces directly in it
        self.chars = 0  # of all text in it, boxes in it included
        self.links = 0  # of those, the ones in links
        self.prose = 0  # of those, the ones in pieces of prose, by `PagePiece.size`
        self.said = 0  # pieces of prose in it
        self.asks = False  # a form, or a field with its name, is directly in it
        self.buttons = 0  # directly in it
        self.card = False  # it is short, and begins with a link to another page
        self.cards = 0  # boxes directly in it that are so
        self.inside = False  # it is furniture, or in furniture

    def up(self) -> Iterator[Box]:
        """The box, and those around it, outwards."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


class PagePiece:
    """A piece of text, and how much of it is in links or bold."""

    __slots__ = ("bold", "box", "chars", "kind", "links", "size", "text")

    def __init__(self, text: str, box: Box, kind: BlockKind, links: int, bold: int) -> None:
        self.text = text
        self.box = box
        self.kind: BlockKind = kind
        self.chars = sum(map(len, text.split()))
        self.size = self.chars if text.isascii() else self.chars + _MORE_OF_WIDE * len(_WIDE.findall(text))
        self.links = min(links, self.chars)
        self.bold = min(bold, self.chars)

    @property
    def linked(self) -> bool:
        """True if most of it is in links."""
        return self.links > _MOSTLY_LINKS * self.chars

    @property
    def prose(self) -> bool:
        """True if it reads like running text."""
        return (
            self.size >= _PROSE
            and not self.linked
            and self.kind not in {"heading", "caption"}
            and (self.size >= _LONG_PROSE or self.text.rstrip(_AFTER_SENTENCE).endswith(SENTENCE_ENDS))
        )


class Page:
    """All that a browser shows of a page, in its order; `boxes` are in the order in which they begin."""

    def __init__(self) -> None:
        self.boxes: list[Box] = [Box("html", None, {})]
        self.pieces: list[PagePiece] = []
        self.times: list[tuple[int, str]] = []  # (number of the piece that it is before or in, datetime) of each <time>


def walked(root: LexborNode) -> Page:
    """The page below a node of its tree."""
    walk = _Walk()
    pending = [root.first_child]
    while pending:
        node = pending.pop()
        if node is None:
            if pending:
                walk.leave()
            continue
        pending.append(node.next)
        tag = node.tag or ""
        if tag == "-text":
            walk.text(node.text_content or "")
        elif tag == "br":
            walk.line_break()
        elif tag == "input":
            walk.field(node.attributes.get("type") or "text")
        elif tag[:1] != "-" and tag not in _NEVER_SHOWN:
            walk.enter(tag, node)
            pending.append(node.first_child)
    walk.flush()
    page = walk.page
    _sum_up(page)
    return page


class _Walk:
    def __init__(self) -> None:
        self.page = Page()
        self._box = self.page.boxes[0]
        self._open: list[tuple[str, Box | None]] = []  # (tag, the box around it if it is a box)
        self._parts: list[str] = []
        self._links = self._bold = 0  # characters so far that are in links, in bold
        self._in_link = self._in_bold = self._in_plain = 0  # how many such elements are open
        self._broken = False  # nothing but white space since the last line break
        self._tables: list[_OpenTable] = []

    def enter(self, tag: str, node: LexborNode) -> None:
        """Begins an element."""
        if tag in _INLINE:
            self._enter_inline(tag, node)
            return
        self.flush()
        self._open.append((tag, self._box))
        attributes = {key: value or "" for key, value in node.attributes.items()}
        box = Box(tag, self._box, attributes)
        box.number = len(self.page.boxes)
        self.page.boxes.append(box)
        self._box = box
        self._in_plain += tag in _PLAIN
        if box.parent is not None:
            box.parent.asks |= tag == "form"
            box.parent.buttons += tag == "button"
        if tag == "table":
            self._tables.append(_OpenTable(len(self.page.pieces), attributes))
        elif tag == "tr" and self._tables:
            self._tables[-1].rows.append([])
        elif tag in {"td", "th"} and self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].append(box)

    def _enter_inline(self, tag: str, node: LexborNode) -> None:
        """Begins an element within a line of text."""
        if tag == "span" and node.attributes.get("role") in _LINK_ROLES:
            tag = "a"
        self._box.asks |= tag == "label"
        self._open.append((tag, None))
        self._count(tag, 1)
        if tag == "q":
            self._parts.append(_MARK[0])
        elif tag == "time" and (when := node.attrs.get("datetime")):
            self.page.times.append((len(self.page.pieces), when))

    def leave(self) -> None:
        """Ends the innermost element."""
        tag, around = self._open.pop()
        if around is None:
            self._count(tag, -1)
            if tag == "q":
                self._parts.append(_MARK[1])
            return
        self.flush()
        self._in_plain -= tag in _PLAIN
        box, self._box = self._box, around
        if tag == "table" and self._tables:
            table = self._tables.pop()
            if self._tables:
                self._tables[-1].of_page = True  # tables in tables lay out pages
            pieces = self.page.pieces[table.first :]
            self.page.pieces[table.first :] = table.joined(pieces, box)

    def text(self, text: str) -> None:
        """Adds characters of the current box."""
        if self._in_plain:
            for number, line in enumerate(text.split("\n")):
                if number:
                    self.line_break()
                self._add(line)
        else:
            self._add(_SPACE.sub(" ", text))

    def _add(self, text: str) -> None:
        if not text:
            return
        if self._broken and text.lstrip(_BLANKS).startswith(_LINE_MARKS):
            self.flush()
        self._parts.append(text)
        if self._in_link or self._in_bold or self._broken:
            count = sum(map(len, text.split()))
            self._links += count if self._in_link else 0
            self._bold += count if self._in_bold else 0
            self._broken = self._broken and not count

    def field(self, kind: str) -> None:
        """Notes that something can be typed here."""
        if kind in _TYPED:
            self._box.asks = True

    def line_break(self) -> None:
        """Breaks the line; breaking it twice ends the piece."""
        if self._broken or self._is_bold_line():
            self.flush()
        elif self._parts:
            self._parts.append("\n")
            self._broken = True

    def _is_bold_line(self) -> bool:
        """True after a line that is all bold, as headings are in pages without headings, and no speaker's label."""
        if not self._bold or self._in_bold:
            return False
        line = "".join(self._parts)
        return (
            "\n" not in line and sum(map(len, line.split())) == self._bold and not line.rstrip().endswith(_LABEL_ENDS)
        )

    def flush(self) -> None:
        """Ends the piece."""
        parts, links, bold = self._parts, self._links, self._bold
        if not parts:
            return
        self._parts, self._links, self._bold, self._broken = [], 0, 0, False
        text = _SPACES.sub(" ", "".join(parts)) if not self._in_plain else "".join(parts)
        text = _AROUND_BREAK.sub("\n", text).strip() if not self._in_plain else text.strip()
        if text:
            self.page.pieces.append(PagePiece(text, self._box, self._box.kind, links, bold))

    def _count(self, tag: str, by: int) -> None:
        self._in_link += by if tag == "a" else 0
        self._in_bold += by if tag in {"b", "strong"} else 0


_SPACES: Final = regex(r" {2,}")


class _OpenTable:
    """A table that is open: where its pieces begin, and the boxes of its cells, row by row."""

    def __init__(self, first: int, attributes: dict[str, str]) -> None:
        self.first = first
        self.rows: list[list[Box]] = []
        self.of_page = attributes.get("role") in {"presentation", "none"}

    def joined(self, pieces: list[PagePiece], box: Box) -> list[PagePiece]:
        """The pieces of a table of data, a row each; those of a table that lays out the page as they are."""
        cells = {id(cell): row for row, cells in enumerate(self.rows) for cell in cells}
        if self._lays_out(pieces):
            return pieces
        found: dict[int, dict[int, list[PagePiece]]] = {}
        rest: list[PagePiece] = []
        for piece in pieces:
            cell = _cell_of(piece, cells, box)
            if cell is box:
                rest.append(piece)
            elif piece.kind == "heading":
                return pieces
            else:
                found.setdefault(cells[id(cell)], {}).setdefault(id(cell), []).append(piece)
        every = (cell for row in found.values() for cell in row.values())
        if any(sum(len(piece.text) for piece in cell) > _LONGEST_CELL for cell in every):
            return pieces
        made = [line for number in sorted(found) for line in _lines(found[number], box)]
        return [*rest, *made]

    def _lays_out(self, pieces: list[PagePiece]) -> bool:
        """True for a table that lays out the page, or that has too little to be one of data."""
        return self.of_page or max(map(len, self.rows), default=0) < 2 or len(pieces) < 2


def _cell_of(piece: PagePiece, cells: dict[int, int], table: Box) -> Box:
    """The cell that holds a piece; the table itself for what stands in none (a caption)."""
    return next((one for one in piece.box.up() if id(one) in cells or one is table), table)


def _lines(row: dict[int, list[PagePiece]], table: Box) -> Iterator[PagePiece]:
    """A row of a table as pieces: one, or as many as all cells have lines, where they are rows that `<br>` makes."""
    cells = [[line for piece in pieces for line in piece.text.split("\n")] for pieces in row.values()]
    every = [piece for pieces in row.values() for piece in pieces]
    links, bold = sum(piece.links for piece in every), sum(piece.bold for piece in every)
    heights = {len(lines) for lines in cells}
    if len(cells) > 1 and len(heights) == 1 and heights != {1}:
        for line in zip(*cells, strict=True):
            yield PagePiece("\t".join(line), table, "row", links // len(cells[0]), bold // len(cells[0]))
    else:
        yield PagePiece("\t".join(" ".join(lines) for lines in cells), table, "row", links, bold)


def _names(tag: str, attributes: dict[str, str]) -> frozenset[str]:
    """The words that an element is named by, in lower case, each name as a whole, too ("sign-up": sign, up, signup).

    Of "story__share" only "share" counts: before the two lines stands what the element is a part of. Elements that
    makers of pages have invented, which have a hyphen, are called by their own names ("amp-consent"). Names with
    brackets or colons are no names but styles ("print:hidden").
    """
    tokens = [name for key in _NAMING if key in attributes for name in attributes[key].split()]
    tokens = [name for name in tokens if _STYLES.isdisjoint(name)]
    if "-" in tag:
        tokens.append(tag)
    own = [token.partition("__")[2] or token for token in tokens]
    words = {word.lower() for name in own for word in _WORDS.findall(name)}
    return frozenset(words.union(_NOT_LETTERS.sub("", name.lower()) for name in own) - {""})


def _kind(box: Box) -> BlockKind:
    """The kind of the text in an element; what it does not tell itself, the element around it tells."""
    role, book = box.attributes.get("role", ""), box.attributes.get("epub:type", "")
    if role.startswith(("doc-footnote", "doc-endnote")) or not _NOTES.isdisjoint({*box.names, *book.split()}):
        return "note"
    if role == "heading":
        return "heading"
    return _KINDS.get(box.tag, box.parent.kind if box.parent else "paragraph")


def hidden(box: Box) -> bool:
    """True if a browser does not show the box."""
    attributes = box.attributes
    return (
        "hidden" in attributes
        or "sf-hidden" in attributes.get("class", "").split()
        or ("style" in attributes and bool(_HIDDEN.search(attributes["style"])))
    )


def _sum_up(page: Page) -> None:
    for piece in page.pieces:
        box = piece.box
        box.own += 1
        box.chars += piece.chars
        box.links += piece.links
        if piece.prose:
            box.prose += piece.size
            box.said += 1
    for box in reversed(page.boxes):
        if box.parent is not None:
            box.parent.chars += box.chars
            box.parent.links += box.links
            box.parent.prose += box.prose
            box.parent.said += box.said
