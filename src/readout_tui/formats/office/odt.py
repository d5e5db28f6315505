"""Reads ODT files: the accepted text, with notes, tables, text boxes, lists, heads and feet of pages.

    package --> styles.xml (styles, lists, heads and feet), content.xml (styles of its own, the body) --> `DocumentFlow`

Deleted text is kept apart from the text in such a file and is not read; a remark says how many changes there are.
Comments are not text either.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from readout_tui.core.model import BlockKind
from readout_tui.formats.document import Document
from readout_tui.formats.office.flow import DocumentFlow
from readout_tui.formats.office.list_numbers import ordinal
from readout_tui.formats.office.package import Attributes, Package, Silent, damaged, described, locked
from readout_tui.formats.remarks import Unread

_NAMESPACES: Final = {
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_SKIPPED: Final = frozenset(
    {
        "text:tracked-changes",
        "office:annotation",
        "office:forms",
        "text:note-citation",  # its number is written where it is referred to
        "text:ruby-text",
        "text:hidden-text",
        "text:hidden-paragraph",
        "table:covered-table-cell",
        "draw:object",
        "draw:image",
    }
)
_INDEXES: Final = frozenset({"text:table-of-content", "text:alphabetical-index", "text:illustration-index"})
_FORMS: Final = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_LEVELS: Final = 10
_SPACE: Final = re.compile(r"[ \t\r\n]+")
_OUTLINE: Final = "\0"
"""Stands for the name of the list style of headings, which has none."""
_MOST_SPACES: Final = 1000
"""Spaces at most that one element stands for."""
_MARGINS: Final = {
    "style:header": "header",
    "style:header-left": "header",
    "style:header-first": "header",
    "style:footer": "footer",
    "style:footer-left": "footer",
    "style:footer-first": "footer",
}


class _Level(NamedTuple):
    """One level of a list style."""

    bullet: str = ""
    form: str = "decimal"
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    shown: int = 1  # levels whose numbers are shown: 2 for "1.2"


def read(data: bytes, encoding: str | None, shown: str) -> Document:  # noqa: ARG001
    """The text of an ODT file. `encoding` is ignored: such files say their own. Raises `InputError`."""
    package = Package(data, _NAMESPACES, shown)
    manifest = _Manifest()
    package.tell("META-INF/manifest.xml", manifest)
    if manifest.locked:
        raise locked(shown)
    flow = DocumentFlow(shown)
    part = _TextPart(flow)
    package.tell("styles.xml", part)
    part.begin()
    whole = package.tell("content.xml", part) and "content.xml" in package.names
    document = flow.document()
    if not document.text and not whole:
        raise damaged(shown)
    unread = Unread(not whole, part.changes, part.comments, part.hidden)
    return described(package, document._replace(remarks=unread.remarks), "meta.xml", "meta:creation-date")


class _Manifest(Silent):
    """Notices that members are encrypted."""

    def __init__(self) -> None:
        self.locked = False

    def start(self, tag: str, attributes: Attributes) -> None:  # noqa: ARG002
        self.locked = self.locked or tag == "manifest:encryption-data"


class _List:
    """A list that is open: its style, and whether the next paragraph begins an item."""

    __slots__ = ("fresh", "style")

    def __init__(self, style: str) -> None:
        self.style = style
        self.fresh = False


class _TextPart(Silent):
    """Reads content.xml, or styles.xml with the heads and feet of pages, into the flow."""

    def __init__(self, flow: DocumentFlow) -> None:
        self.flow = flow
        self.changes = self.comments = 0
        self.hidden = False
        self._parents: dict[str, str] = {}  # of styles
        self._list_of: dict[str, str] = {}  # the list style of a paragraph style
        self._levels: dict[str, dict[int, _Level]] = {}
        self._style = self._list_style = ""
        self._lists: list[_List] = []
        self._counters: dict[str, list[int]] = {}
        self._notes: list[int] = []
        self._skipping = self._texts = self._indexes = 0
        self._starts: dict[str, Callable[[Attributes], None]] = {
            "style:style": self._define,
            "text:list-style": self._define_list,
            "text:outline-style": lambda _: self._define_list({"name": _OUTLINE}),
            "text:outline-level-style": self._number_level,
            "text:list-level-style-number": self._number_level,
            "text:list-level-style-bullet": self._bullet_level,
            "text:p": self._paragraph,
            "text:h": self._heading,
            "text:list": self._list,
            "text:list-item": self._item,
            "text:list-header": lambda _: None,
            "text:s": self._spaces,
            "text:tab": lambda _: self._write("\t"),
            "text:line-break": lambda _: self._write("\n"),
            "text:note": lambda _: self._notes.append(flow.refer()),
            "text:note-body": lambda _: self._aside(),
            "draw:text-box": lambda _: self._aside(),
            "table:table": lambda _: flow.enter_table(),
            "table:table-cell": lambda _: flow.enter_cell(),
        }
        self._ends: dict[str, Callable[[], None]] = {
            "text:p": self._paragraph_ends,
            "text:h": self._paragraph_ends,
            "text:list": self._list_ends,
            "text:note-body": self._note_ends,
            "draw:text-box": self._box_ends,
            "table:table": flow.leave_table,
            "table:table-cell": flow.leave_cell,
            "table:table-row": flow.leave_row,
        }

    def begin(self) -> None:
        """Another part begins; the one before may have been broken off anywhere."""
        self._lists.clear()
        self._notes.clear()
        self._skipping = self._texts = self._indexes = 0

    def start(self, tag: str, attributes: Attributes) -> None:
        if self._skipping:
            self._skipping += 1
            self.changes += tag == "text:changed-region"
            return
        if tag in _SKIPPED:
            self._skipping = 1
            self.comments += tag == "office:annotation"
            self.hidden = self.hidden or tag.startswith("text:hidden")
        elif tag in _INDEXES:
            self._indexes += 1
        elif tag in _MARGINS:
            self.flow.enter_margin()
        elif (handler := self._starts.get(tag)) is not None:
            handler(attributes)

    def end(self, tag: str) -> None:
        if self._skipping:
            self._skipping -= 1
        elif tag in _INDEXES:
            self._indexes -= 1
        elif tag in _MARGINS:
            self.flow.leave_margin(_MARGINS[tag])
        elif (handler := self._ends.get(tag)) is not None:
            handler()

    def text(self, data: str) -> None:
        if self._texts and not self._skipping:
            self._write(_SPACE.sub(" ", data))

    def _write(self, text: str) -> None:
        if self._texts:
            self.flow.write(text)

    # --- styles

    def _define(self, attributes: Attributes) -> None:
        self._style = attributes.get("name", "")
        self._parents[self._style] = attributes.get("parent-style-name", "")
        if "list-style-name" in attributes:
            self._list_of[self._style] = attributes["list-style-name"]

    def _define_list(self, attributes: Attributes) -> None:
        self._list_style = attributes.get("name", "")
        self._levels[self._list_style] = {}

    def _number_level(self, attributes: Attributes) -> None:
        form = attributes.get("num-format", "1")
        level = _Level(
            form=_FORMS.get(form, "none" if not form else "decimal"),
            prefix=attributes.get("num-prefix", ""),
            suffix=attributes.get("num-suffix", ""),
            start=_number(attributes.get("start-value", ""), 1),
            shown=_number(attributes.get("display-levels", ""), 1),
        )
        self._levels.setdefault(self._list_style, {})[_number(attributes.get("level", ""), 1)] = level

    def _bullet_level(self, attributes: Attributes) -> None:
        bullet = attributes.get("bullet-char", "") or "•"
        bullet = "•" if "\ue000" <= bullet <= "\uf8ff" else bullet
        self._levels.setdefault(self._list_style, {})[_number(attributes.get("level", ""), 1)] = _Level(bullet=bullet)

    def _kind(self, style: str) -> BlockKind:
        """What the built-in style says from which a paragraph's style descends."""
        seen: set[str] = set()
        while style and style not in seen:
            seen.add(style)
            name = style.replace("_20_", " ").lower()
            if name == "title":
                return "headline"
            if name in {"subtitle", "heading"} or name.startswith("heading "):
                return "heading"
            if name == "quotations":
                return "quotation"
            if name in {"caption", "illustration", "drawing", "figure"}:
                return "caption"
            style = self._parents.get(style, "")
        return "paragraph"

    # --- paragraphs

    def _paragraph(self, attributes: Attributes) -> None:
        kind: BlockKind = "furniture" if self._indexes else self._kind(attributes.get("style-name", ""))
        self._open(kind)

    def _heading(self, attributes: Attributes) -> None:
        kind = self._kind(attributes.get("style-name", ""))
        level = _number(attributes.get("outline-level", ""), 1)
        mark = "" if self._lists else self._outline(level)
        self._open("headline" if kind == "headline" else "heading", mark, level)

    def _outline(self, level: int) -> str:
        """The number of a heading, where headings are numbered."""
        if not self._levels.get(_OUTLINE, {}).get(level) or level > _LEVELS:
            return ""
        counters = self._counters.setdefault(_OUTLINE, [0] * (_LEVELS + 1))
        counters[level:] = [counters[level] + 1] + [0] * (_LEVELS - level)
        return self._mark(_OUTLINE, level)

    def _open(self, kind: BlockKind, mark: str = "", rank: int = 0) -> None:
        if self._lists and self._lists[-1].fresh:
            self._lists[-1].fresh = False
            mark = self._mark(self._lists[-1].style, len(self._lists))
            kind = "item" if kind == "paragraph" else kind
        self._texts += 1
        self.flow.open(kind, mark, rank)

    def _paragraph_ends(self) -> None:
        self._texts -= 1
        self.flow.close()

    def _spaces(self, attributes: Attributes) -> None:
        self._write(" " * min(_number(attributes.get("c", ""), 1), _MOST_SPACES))

    # --- lists

    def _list(self, attributes: Attributes) -> None:
        style = attributes.get("style-name", "") or (self._lists[-1].style if self._lists else "")
        depth = len(self._lists) + 1
        counters = self._counters.setdefault(style, [0] * (_LEVELS + 1))
        goes_on = attributes.get("continue-numbering") == "true" or "continue-list" in attributes
        if depth <= _LEVELS and not goes_on:
            start = self._levels.get(style, {}).get(depth, _Level()).start
            counters[depth:] = [start - 1] + [0] * (_LEVELS - depth)
        self._lists.append(_List(style))

    def _item(self, attributes: Attributes) -> None:
        depth = len(self._lists)
        if not self._lists or depth > _LEVELS:
            return
        counters = self._counters[self._lists[-1].style]
        counters[depth] = _number(attributes.get("start-value", ""), counters[depth] + 1)
        self._lists[-1].fresh = True

    def _list_ends(self) -> None:
        if self._lists:
            self._lists.pop()

    def _mark(self, style: str, depth: int) -> str:
        """The mark of the item or heading that begins: "2.", "1.3", "•"."""
        levels = self._levels.get(style, {})
        level = levels.get(depth)
        if level is None or level.bullet:
            return level.bullet if level else "•"
        if level.form == "none":
            return ""
        first = max(1, depth - level.shown + 1)
        counters = self._counters[style]
        numbers = [
            ordinal(counters[each], levels.get(each, _Level()).form)
            for each in range(first, depth + 1)
            if levels.get(each, _Level()).form != "none"
        ]
        return f"{level.prefix}{'.'.join(numbers)}{level.suffix}".strip()

    # --- what stands beside the text

    def _aside(self) -> None:
        self.flow.enter_aside()

    def _note_ends(self) -> None:
        if self._notes:
            self.flow.leave_note(self._notes.pop())

    def _box_ends(self) -> None:
        self.flow.leave_aside()


def _number(written: str, otherwise: int) -> int:
    return int(written) if written.isdecimal() and len(written) < 9 else otherwise
