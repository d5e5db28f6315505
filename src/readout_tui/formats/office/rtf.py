r"""Reads RTF files: the accepted text, with notes, tables, text boxes, heads and feet of pages.

    {\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Arial;}}{\info{\title Call}}\pard The two {\b sides}\'e5 ...\par}
    ^group      ^control word  ^destination: no text         ^properties         ^text  ^a group ^a byte in the encoding
                                                                                                  of the current font

A group inherits the state of the one around it, and its end brings that back (`_State`). What a destination holds is
text only if it is known to be: instructions of fields, pictures, deleted text and comments are not.
"""

from __future__ import annotations

import codecs
import re
from typing import Final, Literal, NamedTuple

from readout_tui.core.model import BlockKind
from readout_tui.errors import InputError
from readout_tui.formats.document import Document
from readout_tui.formats.office.flow import DocumentFlow
from readout_tui.formats.office.package import damaged
from readout_tui.formats.properties import dated, title_of
from readout_tui.formats.remarks import Unread

_TOKEN: Final = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,9})? ?|((?:\\'[0-9A-Fa-f]{2})+)|\\([^A-Za-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)|(.)",
    re.DOTALL,
)
_DEEPEST: Final = 2_000
"""Groups inside each other at most."""
_BY_CHARSET: Final = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 255: "cp437",
}  # fmt: skip
_FILE_CODECS: Final = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_SYMBOL_CHARSET: Final = 2
_BODY_LEVEL: Final = 9
"""The outline level of text that is no heading."""
_SYMBOLS: Final = {0xB7: "•", 0xA7: "▪", 0x6F: "○", 0xA8: "□", 0xD8: "➢", 0xFC: "✓"}
_CHARACTERS: Final = {
    "line": "\n", "lbr": "\n", "page": "\n", "column": "\n", "tab": "\t", "nestcell": "\t", "nestrow": "\n",
    "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c",
    "~": "\xa0", "_": "\N{NON-BREAKING HYPHEN}", "-": "\N{SOFT HYPHEN}", "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
_PARAGRAPH_ENDS: Final = frozenset({"par", "sect", "\n", "\r"})
_SKIPPED: Final = frozenset(
    "colortbl pict objdata fldinst fldtype datafield listtable listoverridetable revtbl rsidtbl filetbl atnid atnauthor"
    " atndate atnref atnicn atntime atnparent bkmkstart bkmkend xe tc pn sp shprslt themedata colorschememapping"
    " latentstyles datastore generator xmlnstbl mmathPr nonesttables ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn"
    " private template userprops upr pgptbl background author operator company keywords doccomm subject comment"
    " category manager hlinkbase printim revtim buptim".split()
)
_MARGINS: Final = {
    "header": "header", "headerl": "header", "headerr": "header", "headerf": "header",
    "footer": "footer", "footerl": "footer", "footerr": "footer", "footerf": "footer",
}  # fmt: skip
_BOXES: Final = frozenset({"shptxt", "dptxbxtext"})
_KNOWN_AFTER_STAR: Final = frozenset({"shpinst", "shptxt", "footnote", "annotation", "do", "dptxbxtext"})
_HEADING: Final = re.compile(r"heading (\d)|subtitle", re.IGNORECASE)

_Place = Literal["text", "skip", "fonts", "styles", "info", "title", "made", "mark", "comment"]


class _State(NamedTuple):
    """What a group changes and its end brings back."""

    place: _Place = "text"
    codec: str | None = None  # of the current font; None: the default one; "": that of the file; "symbol": no letters
    skip: int = 1  # characters after \u that stand in for it
    deleted: bool = False
    hidden: bool = False
    in_table: bool = False
    kind: BlockKind = "paragraph"
    rank: int = 0  # of a heading
    leaves: str = ""  # what ends with the group: "note", "box", "header", "footer", "mark"


def read(data: bytes, encoding: str | None, shown: str) -> Document:
    """The text of an RTF file. `encoding` is that of bytes of which the file does not say it. Raises `InputError`."""
    reader = _RtfReader(shown, encoding or "")
    whole = reader.read(data)
    document = reader.flow.document()
    if not document.text and not whole:
        raise damaged(shown)
    unread = Unread(not whole, reader.changes, reader.comments, reader.hidden)
    title = title_of("".join(reader.title))
    described = document._replace(remarks=unread.remarks, title=title, encoding=reader.codec, replaced=reader.replaced)
    year, month, day = (reader.made.get(part, 0) for part in ("yr", "mo", "dy"))
    return dated(described, f"{year:04}-{month:02}-{day:02}")


class _RtfReader:
    def __init__(self, shown: str, encoding: str) -> None:
        self.flow = DocumentFlow(shown)
        self.codec = encoding or "cp1252"
        self.changes = self.comments = self.replaced = 0
        self.hidden = False
        self.title: list[str] = []
        self.made: dict[str, int] = {}
        self._shown = shown
        self._told = bool(encoding)
        self._state = _State()
        self._stack: list[_State] = []
        self._notes: list[int] = []
        self._fonts: dict[int, str] = {}
        self._font = self._default_font = 0
        self._styles: dict[int, tuple[BlockKind, int]] = {}  # kind, rank of a heading
        self._style = 0
        self._pending = bytearray()
        self._skipped = 0  # characters still to be left out after \u
        self._high = 0  # the first half of a surrogate pair
        self._mark: list[str] = []
        self._starred = self._in_table = self._in_cell = False
        self._asides = 0  # notes, boxes, heads and feet open inside each other

    def read(self, data: bytes) -> bool:
        """Reads all; False if the file breaks off."""
        at = data.find(b"{\\rtf")
        while (token := _TOKEN.match(data, at)) is not None:
            at = token.end()
            word, number, code, symbol, brace, text, _ = token.groups()
            if word is not None:
                at += self._word(word.decode("ascii"), None if number is None else int(number))
            elif code is not None:
                self._bytes(bytes.fromhex(code.replace(b"\\'", b"").decode("ascii")))
            elif text is not None:
                self._bytes(text)
            elif symbol is not None:
                self._symbol(symbol.decode("latin-1"))
            elif brace == b"{":
                self._open()
            elif brace == b"}" and self._close():
                return True
        self._flush()
        return False

    # --- groups

    def _open(self) -> None:
        self._flush()
        if len(self._stack) >= _DEEPEST:
            raise InputError(f"{self._shown} is nested too deeply", "save it as plain text")
        self._stack.append(self._state)
        self._state = self._state._replace(leaves="")
        self._skipped = 0

    def _close(self) -> bool:
        """Ends a group; True if it was the last."""
        self._flush()
        self._skipped = 0
        leaves = self._state.leaves
        self._asides -= leaves not in {"", "mark"}
        if leaves == "note":
            self.flow.leave_note(self._notes.pop())
        elif leaves == "box":
            self.flow.leave_aside()
        elif leaves in {"header", "footer"}:
            self.flow.leave_margin(leaves)
        if self._stack:
            self._state = self._stack.pop()
        if leaves == "mark":
            self._write(" ".join("".join(self._mark).split()) + " ")
            self.flow.retitle("item")
        return not self._stack

    # --- control words

    def _word(self, word: str, number: int | None) -> int:
        """Does what a control word says; the bytes after it to pass over."""
        self._flush()
        if word == "u" and number is not None:
            self._unicode(number)
            return 0
        self._skipped = 0
        if word == "bin":
            return max(0, number or 0)
        if self._destination(word):
            return 0
        self._starred = False
        place = self._state.place
        if place in {"fonts", "styles", "made"}:
            self._table_word(word, number)
        elif place in {"text", "mark", "title"}:
            self._text_word(word, number)
        self._encoding_word(word, number)
        return 0

    def _destination(self, word: str) -> bool:
        """True if the word begins a destination, or one that is not known, after a star."""
        starred, self._starred = self._starred, False
        state = self._state
        if state.place == "skip" and word not in _BOXES:
            return False
        if word in _BOXES:
            self.flow.enter_aside()
            self._aside("box")
        elif word == "footnote":
            self._note()
        elif word == "annotation":
            self.comments += 1
            self._state = state._replace(place="skip")
        elif word in _MARGINS:
            self.flow.enter_margin()
            self._aside(_MARGINS[word])
        elif word in {"listtext", "pntext"}:
            self._begin_text()
            self._mark = []
            self._state = state._replace(place="mark", leaves="mark")
        elif (place := _PLACES.get(word)) is not None:
            self._state = state._replace(place=place)
        elif word in _SKIPPED or (starred and word not in _KNOWN_AFTER_STAR) or word == "shpinst":
            self._state = state._replace(place="skip")
        else:
            return False
        return True

    def _aside(self, leaves: str) -> None:
        """Text beside the text begins, with paragraph properties of its own."""
        self._asides += 1
        self._state = self._state._replace(place="text", in_table=False, kind="paragraph", leaves=leaves)

    def _note(self) -> None:
        if self._state.deleted:
            self._state = self._state._replace(place="skip")
            return
        self._begin_text()
        self._notes.append(self.flow.refer())
        self.flow.enter_note()
        self._aside("note")

    def _table_word(self, word: str, number: int | None) -> None:
        """A word in the table of fonts or styles, or in a date."""
        value = number or 0
        place = self._state.place
        if place == "made":
            self.made[word] = value
        elif place == "fonts" and word == "f":
            self._font = value
        elif place == "fonts" and word == "fcharset":
            self._fonts[self._font] = "symbol" if value == _SYMBOL_CHARSET else _BY_CHARSET.get(value, "")
        elif place == "styles" and word == "s":
            self._style = value
        elif place == "styles" and word == "outlinelevel" and value < _BODY_LEVEL:
            self._styles[self._style] = ("heading", value + 1)

    def _text_word(self, word: str, number: int | None) -> None:
        """A word in the text: a character, the end of something, or a property."""
        if word in _CHARACTERS:
            self._write(_CHARACTERS[word])
        elif word in _PARAGRAPH_ENDS:
            self._end_paragraph()
        elif word in {"cell", "row"}:
            self._end_of_cell(word)
        elif word in {"pard", "intbl", "outlinelevel", "s"}:
            self._paragraph_property(word, number)
        else:
            self._character_property(word, number != 0)

    def _paragraph_property(self, word: str, number: int | None) -> None:
        if word == "pard":
            self._state = self._state._replace(in_table=False, kind="paragraph", rank=0)
        elif word == "intbl":
            self._state = self._state._replace(in_table=True)
        elif word == "s":
            kind, rank = self._styles.get(number or 0, (self._state.kind, self._state.rank))
            self._state = self._state._replace(kind=kind, rank=rank)
        elif number is not None and 0 <= number < _BODY_LEVEL:
            self._state = self._state._replace(kind="heading", rank=number + 1)

    def _character_property(self, word: str, on: bool) -> None:
        if word == "plain":
            self._state = self._state._replace(deleted=False, hidden=False, codec=None)
        elif word == "deleted":
            self.changes += on
            self._state = self._state._replace(deleted=on)
        elif word == "revised":
            self.changes += on
        elif word == "v":
            self._state = self._state._replace(hidden=on)

    def _encoding_word(self, word: str, number: int | None) -> None:
        """A word that says how bytes become characters."""
        if word in _FILE_CODECS and not self._told:
            self.codec = _FILE_CODECS[word]
        elif word == "ansicpg" and not self._told:
            self.codec = _codec(f"cp{number}") or self.codec
        elif word == "deff":
            self._default_font = number or 0
        elif word == "f" and self._state.place != "fonts":
            self._state = self._state._replace(codec=self._fonts.get(number or 0, ""))
        elif word == "uc":
            self._state = self._state._replace(skip=min(number or 0, 16))

    def _symbol(self, symbol: str) -> None:
        self._flush()
        if symbol == "*":
            self._starred = True
        elif self._skipped:
            self._skipped -= 1
        elif self._state.place in {"text", "mark", "title"}:
            if symbol in _PARAGRAPH_ENDS:
                self._end_paragraph()
            elif symbol in _CHARACTERS:
                self._write(_CHARACTERS[symbol])

    # --- characters

    def _unicode(self, number: int) -> None:
        code = number % 0x10000
        self._skipped = self._state.skip
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000 and self._high:
            code = 0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00
        self._high = 0
        character = chr(code)
        if 0xF000 <= code < 0xF100:
            character = _SYMBOLS.get(code - 0xF000, character)
        self._write(character)

    def _bytes(self, data: bytes) -> None:
        """Bytes of text; they are kept until all bytes of a character are there."""
        if self._skipped:
            left = len(data) - self._skipped
            data, self._skipped = data[self._skipped :], max(0, -left)
        if self._state.place == "text" or self._state.place in {"mark", "title", "styles"}:
            self._pending += data

    def _flush(self) -> None:
        """Decodes the bytes that are pending and writes them."""
        if not self._pending:
            return
        data = bytes(self._pending)
        self._pending.clear()
        own = self._state.codec
        codec = (self._fonts.get(self._default_font, "") if own is None else own) or self.codec
        if codec == "symbol":
            self._write("".join(_SYMBOLS.get(byte, chr(byte)) for byte in data))
            return
        text = data.decode(codec, "replace")
        self.replaced += text.count("\N{REPLACEMENT CHARACTER}")
        self._write(text)

    def _write(self, text: str) -> None:
        state = self._state
        if state.place == "title":
            self.title.append(text)
        elif state.place == "styles":
            if text.lower().startswith("title;"):
                self._styles[self._style] = ("headline", 0)
            elif found := _HEADING.match(text):
                self._styles[self._style] = ("heading", int(found[1] or 0))
        elif state.deleted:
            return
        elif state.hidden:
            self.hidden = self.hidden or not text.isspace()
        elif state.place == "mark":
            self._mark.append(text)
        elif state.place == "text":
            self._begin_text()
            self.flow.write(text)

    # --- paragraphs and tables

    def _begin_text(self) -> None:
        """What follows is text of a paragraph: in a cell, or after the table has ended."""
        if self._asides:
            return
        if self._state.in_table and not self._in_cell:
            if not self._in_table:
                self.flow.enter_table()
            self.flow.enter_cell()
            self._in_table = self._in_cell = True
        elif self._in_table and not self._state.in_table:
            self._end_table()

    def _end_paragraph(self) -> None:
        if self._state.deleted:
            return
        self._retitle()
        self.flow.close()

    def _retitle(self) -> None:
        if self._state.kind != "paragraph":
            self.flow.retitle(self._state.kind, rank=self._state.rank)

    def _end_of_cell(self, word: str) -> None:
        if self._asides:
            if word == "row":
                self.flow.close()
            else:
                self.flow.write("\t")
            return
        self._state = self._state._replace(in_table=True)
        if word == "cell":
            self._begin_text()
            self._retitle()
            self.flow.leave_cell()
            self._in_cell = False
        elif self._in_table:
            if self._in_cell:
                self.flow.leave_cell()
                self._in_cell = False
            self.flow.leave_row()

    def _end_table(self) -> None:
        if self._in_cell:
            self.flow.leave_cell()
            self.flow.leave_row()
        self.flow.leave_table()
        self._in_table = self._in_cell = False


_PLACES: Final[dict[str, _Place]] = {
    "fonttbl": "fonts",
    "stylesheet": "styles",
    "info": "info",
    "title": "title",
    "creatim": "made",
}


def _codec(name: str) -> str:
    """Python's name of a code page; "" if it has none."""
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
