"""Reads DOCX files: the accepted text, with notes, tables, text boxes, lists, heads and feet of pages.

    package --> relations, styles, lists --> body --> notes --> heads and feet of pages --> `DocumentFlow` --> Document
                                             (word/document.xml, read from beginning to end, never held as a tree)

What is not text is not read as text: instructions of fields, what tracked changes have deleted (a struck-out sum read
as content is a false quotation), hidden text, comments. A remark says that there were any.
"""

from __future__ import annotations

from collections.abc import Callable
from posixpath import join, normpath
from typing import Final, NamedTuple

from readout_tui.core.model import BlockKind
from readout_tui.formats.document import Document
from readout_tui.formats.office.docx_lists import Numbering
from readout_tui.formats.office.flow import DocumentFlow
from readout_tui.formats.office.package import Attributes, Package, Silent, damaged, described
from readout_tui.formats.remarks import Unread

_NAMESPACES: Final = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
}
_SIGNS: Final = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:br": "\n",
    "w:cr": "\n",
    "w:noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "w:softHyphen": "\N{SOFT HYPHEN}",
}
_TEXT: Final = frozenset({"w:t", "m:t"})
_CHANGED: Final = frozenset({"w:ins", "w:del", "w:moveFrom", "w:moveTo"})
_GONE: Final = frozenset({"w:del", "w:moveFrom"})
_SKIPPED: Final = frozenset({"w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:trPrChange", "w:rt"})
"""Properties before a change; the reading of a word beside its characters, which the word repeats."""
_OFF: Final = frozenset({"0", "false", "off"})


class _Style(NamedTuple):
    """A paragraph style, as far as it says what its paragraphs are."""

    kind: BlockKind | None = None
    listed: str = ""  # w:numId
    level: int | None = None
    parent: str = ""
    rank: int = 0  # of a heading, 1 the highest


def read(data: bytes, encoding: str | None, shown: str) -> Document:  # noqa: ARG001
    """The text of a DOCX file. `encoding` is ignored: such files say their own. Raises `InputError`."""
    package = Package(data, _NAMESPACES, shown)
    relations = _Relations()
    package.tell("_rels/.rels", relations)
    main = _within("", relations.first("officeDocument") or "word/document.xml")
    folder, _, name = main.rpartition("/")
    relations = _Relations()
    package.tell(f"{folder}/_rels/{name}.rels", relations)
    styles, numbering = _Styles(), Numbering()
    package.tell(_within(folder, relations.first("styles")), styles)
    package.tell(_within(folder, relations.first("numbering")), numbering)
    flow = DocumentFlow(shown)
    body = _WordPart(flow, styles, numbering)
    whole = package.tell(main, body)
    for kind, notes in body.notes.items():
        body.begin()
        whole = package.tell(_within(folder, relations.first(f"{kind}s")), _Notes(body, kind, notes)) and whole
    for kind in ("header", "footer"):
        for target in relations.all(kind, body.margins):
            body.begin()
            flow.enter_margin()
            whole = package.tell(_within(folder, target), body) and whole
            flow.leave_margin(kind)
    comments = _Counter("w:comment")
    package.tell(_within(folder, relations.first("comments")), comments)
    document = flow.document()
    if not document.text and not whole:
        raise damaged(shown)
    unread = Unread(not whole, body.changes, comments.count, body.hidden, body.embedded)
    return described(package, document._replace(remarks=unread.remarks), "docProps/core.xml", "dcterms:created")


def _within(folder: str, target: str) -> str:
    """The name of the member that a relation names; a target that begins with "/" is not relative to the folder."""
    return normpath(join("/", folder, target)).lstrip("/") if target else ""


class _Relations(Silent):
    """Which parts a part refers to."""

    def __init__(self) -> None:
        self._found: list[tuple[str, str, str]] = []  # type, identifier, target

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == ":Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self._found.append((kind, attributes.get("Id", ""), attributes.get("Target", "")))

    def first(self, kind: str) -> str:
        """The target of the first relation of a kind ("styles"); "" if there is none."""
        return next((target for found, _, target in self._found if found == kind), "")

    def all(self, kind: str, wanted: set[str]) -> list[str]:
        """The targets of the relations of a kind whose identifiers are wanted."""
        return [target for found, identifier, target in self._found if found == kind and identifier in wanted]


class _Counter(Silent):
    def __init__(self, tag: str) -> None:
        self.count = 0
        self._tag = tag

    def start(self, tag: str, attributes: Attributes) -> None:  # noqa: ARG002
        self.count += tag == self._tag


class _Styles(Silent):
    """The paragraph styles. What a style does not say, the one that it is based on does."""

    def __init__(self) -> None:
        self._styles: dict[str, _Style] = {}
        self._at = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if tag == "w:style":
            self._at = attributes.get("styleId", "")
            self._styles[self._at] = _Style()
            return
        style = self._styles.get(self._at)
        if style is None:
            return
        if tag == "w:name":
            style = style._replace(kind=_kind_of(value) or style.kind, rank=_rank_of(value) or style.rank)
        elif tag == "w:basedOn":
            style = style._replace(parent=value)
        elif tag == "w:outlineLvl" and value in "012345678":
            style = style._replace(kind=style.kind or "heading", rank=style.rank or int(value) + 1)
        elif tag == "w:numId":
            style = style._replace(listed=value)
        elif tag == "w:ilvl" and value.isdecimal():
            style = style._replace(level=int(value))
        self._styles[self._at] = style

    def end(self, tag: str) -> None:
        if tag == "w:style":
            self._at = ""

    def of(self, name: str) -> _Style:
        """What a style says, with what it inherits. What is based on the style of titles stands below one."""
        kind: BlockKind | None = None
        listed, level, rank = "", None, 0
        seen: set[str] = set()
        while name in self._styles and name not in seen:
            seen.add(name)
            style = self._styles[name]
            kind = kind or (style.kind if style.kind != "headline" or len(seen) == 1 else None)
            listed = listed or style.listed
            level = style.level if level is None else level
            rank = rank or style.rank
            name = style.parent
        return _Style(kind, listed, level, rank=rank)


def _kind_of(style: str) -> BlockKind | None:
    """What the built-in name of a style says of its paragraphs; these names are English in every language."""
    name = style.lower()
    if name == "title":
        return "headline"
    if name.startswith(("heading ", "subtitle")):
        return "heading"
    if name in {"quote", "intense quote", "block text"}:
        return "quotation"
    if name == "caption":
        return "caption"
    return "furniture" if name.startswith("toc ") else None


def _rank_of(style: str) -> int:
    """The rank in the built-in name of a style of headings ("heading 2"); 0 for another."""
    rank = style.lower().removeprefix("heading ")
    return int(rank) if rank in set("123456789") else 0


class _WordPart(Silent):
    """Reads a part with paragraphs (the body, a note, the head of a page) into the flow."""

    def __init__(self, flow: DocumentFlow, styles: _Styles, numbering: Numbering) -> None:
        self.flow = flow
        self.notes: dict[str, dict[str, int]] = {"footnote": {}, "endnote": {}}  # identifiers and numbers
        self.margins: set[str] = set()  # relations of heads and feet that are used
        self.changes = self.embedded = 0
        self.hidden = False
        self._styles = styles
        self._numbering = numbering
        self._tags: list[str] = []
        self._skipping = 0  # elements open inside one that is left out, itself included
        self._fields: list[bool] = []  # fields open inside each other; True: in the instruction
        self._choice: list[bool] = []  # alternatives open inside each other; True: one has been read
        self._gathering = self._vanished = self._gone = self._cell_gone = self._row_gone = False
        self._style = self._listed = ""
        self._level: int | None = None
        self._outlined = 0  # the rank of the paragraph among headings; 0 if it is none
        self._starts: dict[str, Callable[[Attributes], None]] = {
            "w:p": lambda _: self._paragraph(),
            "w:pStyle": self._styled,
            "w:numId": self._numbered,
            "w:ilvl": self._numbered_at,
            "w:outlineLvl": self._outline,
            "w:vanish": self._vanish,
            "w:fldChar": self._field,
            "w:sym": self._symbol,
            "w:footnoteReference": lambda attributes: self._refer("footnote", attributes),
            "w:endnoteReference": lambda attributes: self._refer("endnote", attributes),
            "w:txbxContent": lambda _: flow.enter_aside(),
            "w:tbl": lambda _: flow.enter_table(),
            "w:tc": lambda _: flow.enter_cell(),
            "w:cellDel": lambda _: self._cell_deleted(),
            "w:headerReference": self._margin,
            "w:footerReference": self._margin,
            "w:altChunk": lambda _: self._embed(),
            "w:subDoc": lambda _: self._embed(),
            "mc:AlternateContent": lambda _: self._choice.append(False),
        }
        self._ends: dict[str, Callable[[], None]] = {
            "w:pPr": self._described,
            "w:p": self._paragraph_ends,
            "w:r": self._run_ends,
            "w:txbxContent": flow.leave_aside,
            "w:tbl": flow.leave_table,
            "w:tc": self._cell_ends,
            "w:tr": self._row_ends,
            "mc:AlternateContent": self._alternatives_end,
        }

    def begin(self) -> None:
        """Another part begins; the one before may have been broken off anywhere."""
        self._tags.clear()
        self._fields.clear()
        self._choice.clear()
        self._skipping = 0
        self._gathering = self._vanished = self._gone = self._cell_gone = self._row_gone = False

    def start(self, tag: str, attributes: Attributes) -> None:
        if self._skipping:
            self._skipping += 1
            return
        parent = self._tags[-1] if self._tags else ""
        if (tag in _CHANGED and self._change(tag, parent)) or tag in _SKIPPED or self._is_second(tag):
            self._skipping = 1
            return
        self._tags.append(tag)
        if tag in _TEXT:
            self._gathering = True
        elif tag in _SIGNS and parent == "w:r":
            self._write(_SIGNS[tag])
        elif (handler := self._starts.get(tag)) is not None:
            handler(attributes)

    def end(self, tag: str) -> None:
        if self._skipping:
            self._skipping -= 1
            return
        self._tags.pop()
        if tag in _TEXT:
            self._gathering = False
        elif (handler := self._ends.get(tag)) is not None:
            handler()

    def text(self, data: str) -> None:
        if self._gathering and not self._skipping:
            self._write(data)

    def _write(self, text: str) -> None:
        if self._vanished:
            self.hidden = True
        elif True not in self._fields:
            self.flow.write(text)

    # --- paragraphs

    def _paragraph(self) -> None:
        self._style = self._listed = ""
        self._level, self._outlined, self._gone = None, 0, False
        self.flow.open()

    def _styled(self, attributes: Attributes) -> None:
        self._style = attributes.get("val", "")

    def _numbered(self, attributes: Attributes) -> None:
        self._listed = attributes.get("val", "")

    def _numbered_at(self, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        self._level = int(value) if value.isdecimal() and len(value) < 3 else None

    def _outline(self, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        self._outlined = int(value) + 1 if value in set("012345678") else 0

    def _described(self) -> None:
        """The properties of a paragraph are known: it is a heading, an item of a list, ..."""
        style = self._styles.of(self._style)
        kind: BlockKind = style.kind or ("heading" if self._outlined else "paragraph")
        listed = self._listed or style.listed
        mark = ""
        if listed and listed != "0":
            level = self._level if self._listed else (style.level if self._level is None else self._level)
            if self._listed and level is None:
                level = style.level
            mark = self._numbering.mark(listed, level, self._style)
            kind = "item" if mark and kind == "paragraph" else kind
        self.flow.retitle(kind, mark, style.rank or self._outlined)

    def _paragraph_ends(self) -> None:
        self.flow.close(go_on=self._gone)
        self._gone = False
        self._fields = [False] * len(self._fields)  # an instruction ends with its paragraph, even if nothing says so

    def _run_ends(self) -> None:
        self._vanished = False

    def _vanish(self, attributes: Attributes) -> None:
        """Hidden text: of a run, not of the mark at a paragraph's end."""
        if "w:pPr" not in self._tags[-3:] and attributes.get("val", "") not in _OFF:
            self._vanished = True

    # --- tracked changes

    def _change(self, tag: str, parent: str) -> bool:
        """Notes a tracked change; True if what it holds is gone."""
        self.changes += 1
        gone = tag in _GONE
        if parent == "w:rPr":  # of the mark at the end of a paragraph: without it the next paragraph goes on
            self._gone = self._gone or (gone and "w:pPr" in self._tags[-3:])
        elif parent == "w:trPr":
            self._row_gone = self._row_gone or gone
        return gone

    def _cell_deleted(self) -> None:
        self.changes += 1
        self._cell_gone = True

    def _cell_ends(self) -> None:
        self.flow.leave_cell(keep=not self._cell_gone)
        self._cell_gone = False

    def _row_ends(self) -> None:
        self.flow.leave_row(keep=not self._row_gone)
        self._row_gone = False

    # --- what a run may hold beside text

    def _field(self, attributes: Attributes) -> None:
        """A field: its instruction, then its result, which is the text that is seen."""
        kind = attributes.get("fldCharType", "")
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _symbol(self, attributes: Attributes) -> None:
        """A character of a symbol font; those that stand for a known one are in the private range."""
        code = attributes.get("char", "")
        if len(code) == 4 and all(digit in "0123456789abcdefABCDEF" for digit in code):
            self._write(_SYMBOL.get(code.upper(), chr(int(code, 16))))

    def _refer(self, kind: str, attributes: Attributes) -> None:
        if True not in self._fields and not self._vanished:
            self.notes[kind][attributes.get("id", "")] = self.flow.refer()

    def _margin(self, attributes: Attributes) -> None:
        self.margins.add(attributes.get("id", ""))

    def _embed(self) -> None:
        self.embedded += 1

    # --- alternatives, of which one is read: a text box is written in a new way and an old one

    def _is_second(self, tag: str) -> bool:
        """True for an alternative after the one that has been read."""
        if tag not in {"mc:Choice", "mc:Fallback"} or not self._choice:
            return False
        read_already = self._choice[-1]
        self._choice[-1] = True
        return read_already

    def _alternatives_end(self) -> None:
        if self._choice:
            self._choice.pop()


_SYMBOL: Final = {
    "F0B7": "•",
    "F0A7": "▪",
    "F0FC": "✓",
    "F0D8": "➢",
    "F0E0": "→",
    "F0AE": "→",
    "F0B3": "≥",
    "F0A3": "≤",
}


class _Notes(Silent):
    """Reads the part that holds the notes of one kind; those that nothing refers to (rules between) are left out."""

    def __init__(self, body: _WordPart, kind: str, numbers: dict[str, int]) -> None:
        self._body = body
        self._tag = f"w:{kind}"
        self._numbers = numbers
        self._number: int | None = None

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == self._tag:
            self._number = self._numbers.get(attributes.get("id", ""))
            self._body.flow.enter_note()
        self._body.start(tag, attributes)

    def end(self, tag: str) -> None:
        self._body.end(tag)
        if tag == self._tag:
            if self._number is None:
                self._body.flow.drop()
            else:
                self._body.flow.leave_note(self._number)

    def text(self, data: str) -> None:
        self._body.text(data)
