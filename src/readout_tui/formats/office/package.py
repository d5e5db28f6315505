"""Opens the packages that word processors write: a ZIP file whose members are XML.

    bytes --zipfile--> members --expat--> events: start(tag, attributes), text, end(tag)

Nothing is unpacked as a whole: a member is inflated piece by piece, handed to the parser, and given up at `LARGEST`
bytes, whatever its header says of its size. A document type declaration is refused, because entities and files of
others come in with it, and no word processor writes one.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Final, Protocol
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from readout_tui.errors import InputError
from readout_tui.formats.document import Document
from readout_tui.formats.properties import dated, language_code, title_of

LARGEST: Final = 64 << 20
"""Bytes of a member that are read at most."""
_DIRECTORY: Final = 4 << 20
"""Bytes of a package's directory at most: some ten thousand members."""
_PIECE: Final = 1 << 16
_DEEPEST: Final = 2_000
"""Elements inside each other at most."""
_END: Final = b"PK\x05\x06"
_END_LENGTH: Final = 22
_LONGEST_PROPERTY: Final = 1000
_LONGEST_COMMENT: Final = 1 << 16
_SAVE_AGAIN: Final = "open it with the program that wrote it and save it again, or save it as plain text"

Attributes = dict[str, str]
"""Of an element, by their local names."""


class Events(Protocol):
    """What is told of an XML member. Tags are local names with the short name of their namespace: "w:p", "text:p"."""

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def text(self, data: str) -> None:
        """Characters between elements; a text may come in several pieces."""


class Silent:
    """Events of which nothing is wanted; a subclass takes those that it needs."""

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def text(self, data: str) -> None:
        """Characters between elements."""


class Properties(Silent):
    """The text of the elements that are asked for, by the names that they are given."""

    def __init__(self, wanted: dict[str, str]) -> None:
        self.found: dict[str, str] = {}
        self._wanted = wanted
        self._name = ""

    def start(self, tag: str, attributes: Attributes) -> None:  # noqa: ARG002
        """An element begins."""
        self._name = self._wanted.get(tag, "")

    def end(self, tag: str) -> None:  # noqa: ARG002
        """An element ends."""
        self._name = ""

    def text(self, data: str) -> None:
        """Characters of a property."""
        if self._name and len(self.found.get(self._name, "")) < _LONGEST_PROPERTY:
            self.found[self._name] = self.found.get(self._name, "") + data


class Package:
    """A ZIP file of a stranger."""

    def __init__(self, data: bytes, namespaces: dict[str, str], shown: str) -> None:
        """`namespaces` maps the URI of a namespace to its short name; elements of others have an empty one (":p").

        `shown` is what errors call the file. Raises `InputError` if it is no sound ZIP file.
        """
        self._shown = shown
        self._namespaces = namespaces
        if _directory_size(data) > _DIRECTORY:
            raise InputError(f"{shown} holds too many files", "save the document as plain text")
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError):
            raise InputError(f"{shown} is damaged: its end may be missing", "copy or download it again") from None
        self.names: Final = frozenset(self._zip.namelist())

    def tell(self, name: str, events: Events) -> bool:
        """Reads a member, if there is one of this name, and tells what it holds.

        False if it is not well-formed or cannot be inflated; what was told before holds. Raises `InputError` for what
        is too large, locked by a password, or meant to do harm.
        """
        if name not in self.names:
            return True
        parser = self._parser(events)
        try:
            with self._zip.open(name) as member:
                size = 0
                while piece := member.read(_PIECE):
                    size += len(piece)
                    if size > LARGEST:
                        raise InputError(
                            f"{self._shown} unpacks to more than {LARGEST >> 20} MiB", "save it as plain text"
                        )
                    parser.Parse(piece, False)
                parser.Parse(b"", True)
        except (expat.ExpatError, BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
            return False
        except RuntimeError:  # what zipfile raises for a member that has a password
            raise locked(self._shown) from None
        return True

    def _parser(self, events: Events) -> expat.XMLParserType:
        parser = expat.ParserCreate(namespace_separator=" ")
        known: dict[str, str] = {}
        depth = 0

        def tag_of(name: str) -> str:
            uri, _, local = name.rpartition(" ")
            tag = known[name] = f"{self._namespaces.get(uri, '')}:{local}"
            return tag

        def start(name: str, attributes: Attributes) -> None:
            nonlocal depth
            depth += 1
            if depth > _DEEPEST:
                raise InputError(f"{self._shown} is nested too deeply", _SAVE_AGAIN)
            events.start(known.get(name) or tag_of(name), {k.rpartition(" ")[2]: v for k, v in attributes.items()})

        def end(name: str) -> None:
            nonlocal depth
            depth -= 1
            events.end(known[name])

        def refuse(*_: object) -> None:
            raise InputError(f"{self._shown} holds a document type declaration, which may do harm", _SAVE_AGAIN)

        parser.buffer_text = True
        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = events.text
        parser.StartDoctypeDeclHandler = refuse
        return parser


def locked(shown: str) -> InputError:
    """The error for a document that has a password."""
    return InputError(f"{shown} is locked by a password", "open it, and save it without one")


def damaged(shown: str) -> InputError:
    """The error for a document of which nothing can be read."""
    return InputError(f"{shown} is damaged: no text can be read in it", _SAVE_AGAIN)


def _directory_size(data: bytes) -> int:
    """The bytes of the directory at the end of a ZIP file, as the record at its very end says; 0 if there is none."""
    at = data.rfind(_END, max(0, len(data) - _END_LENGTH - _LONGEST_COMMENT))
    return int.from_bytes(data[at + 12 : at + 16], "little") if at >= 0 else 0


def described(package: Package, document: Document, member: str, made: str) -> Document:
    """The document with the title, the language and the day that `member` tells; `made` is the element with the day."""
    properties = Properties({"dc:title": "title", "dc:language": "language", made: "made"})
    package.tell(member, properties)
    found = properties.found
    named = document._replace(title=title_of(found.get("title", "")), language=language_code(found.get("language", "")))
    return dated(named, found.get("made", ""))
