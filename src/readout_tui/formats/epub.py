"""Reads e-books (EPUB): the pages of a ZIP file, in the order of its spine.

    META-INF/container.xml -> the package file -> its metadata; its spine: pages in reading order -> `html.reader`

Members are inflated up to `LARGEST` bytes each and `MOST` together, whatever their headers say. The XML files are
refused if they declare a document type, because entities and files of others come in with it; the pages are read as
HTML, in which entities cannot be declared.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile

from readout_tui.core.model import BlockKind
from readout_tui.errors import InputError
from readout_tui.formats.document import Builder, Document
from readout_tui.formats.html.charset import decoded
from readout_tui.formats.html.metadata import date_of, web_address
from readout_tui.formats.html.reader import page_of, parsed
from readout_tui.formats.html.walk import PagePiece, hidden
from readout_tui.formats.properties import language_code

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LARGEST: Final = 16 << 20
"""Bytes of a member at most."""
MOST: Final = 48 << 20
"""Bytes of all members together at most."""
_MEMBERS: Final = 20_000
_PAGES: Final = 2_000
_PIECE: Final = 1 << 16
_CONTAINER: Final = "META-INF/container.xml"
_ENCRYPTION: Final = "META-INF/encryption.xml"
_AGAIN: Final = "open it in a reader of e-books, and save the part that is needed as plain text"


def read(data: bytes, encoding: str | None, shown: str) -> Document:
    """The document of an e-book. Raises `InputError` for one that is damaged, locked, too large or empty."""
    book = _Book(data, shown)
    package_path = book.package_path()
    package = book.xml(package_path)
    builder = Builder()
    spine = list(islice(_spine(package, dirname(package_path)), _PAGES + 1))
    for path, page_kind in spine[:_PAGES]:
        html = decoded(book.member(path), encoding, shown, "utf-8").text if book.has(path) else ""
        for piece in page_of(parsed(html)).pieces:
            kind = "furniture" if page_kind == "furniture" or _apart(piece) else piece.kind
            builder.add(piece.text, kind, path.rpartition("/")[2])
    found = builder.document()
    if not found.text:
        raise InputError(f"{shown} is an e-book without text", _AGAIN)
    told = _Metadata(package)
    missing = ("only a part could be read: pages are missing",) if book.missing or len(spine) > _PAGES else ()
    return found._replace(
        title=told.first("title"),
        publisher=told.first("publisher") or told.first("creator"),
        date=date_of(told.first("date")) or _year_only(told.first("date")),
        address=next(filter(None, map(web_address, (told.first("source"), told.first("identifier")))), ""),
        language=language_code(told.first("language")),
        remarks=missing,
    )


class _Book:
    """The ZIP file of a stranger."""

    def __init__(self, data: bytes, shown: str) -> None:
        self._shown = shown
        self._left = MOST
        self.missing = False
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError):
            raise InputError(f"{shown} is damaged: its end may be missing", "copy or download it again") from None
        self._names = frozenset(self._zip.namelist())
        if len(self._names) > _MEMBERS:
            raise InputError(f"{shown} holds too many files", _AGAIN)
        if _ENCRYPTION in self._names and b"EncryptedData" in self.member(_ENCRYPTION) and not self._fonts_only():
            raise InputError(f"{shown} is locked against copying", "ask its publisher for a copy that is not")

    def has(self, path: str) -> bool:
        """True if there is such a member; if not, this is remembered."""
        self.missing = self.missing or path not in self._names
        return path in self._names

    def member(self, path: str) -> bytes:
        """The bytes of a member. Raises `InputError` if it cannot be inflated, or is too large."""
        parts: list[bytes] = []
        size = 0
        try:
            with self._zip.open(path) as member:
                while piece := member.read(_PIECE):
                    parts.append(piece)
                    size += len(piece)
                    self._left -= len(piece)
                    if size > LARGEST or self._left < 0:
                        raise InputError(f"{self._shown} unpacks to more than can be read", _AGAIN)
        except (BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError, NotImplementedError):
            raise InputError(
                f"{self._shown} is damaged: a file in it cannot be unpacked", "download it again"
            ) from None
        except RuntimeError:  # what zipfile raises for a member that has a password
            raise InputError(f"{self._shown} is locked by a password", "save it without one") from None
        return b"".join(parts)

    def xml(self, path: str) -> Element:
        """The root of a member that is XML."""
        from xml.etree.ElementTree import ParseError, fromstring

        data = self.member(path) if path in self._names else b""
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data or data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
            raise InputError(f"{self._shown} holds a document type declaration, which may do harm", _AGAIN)
        try:
            return fromstring(data)
        except (ParseError, ValueError, LookupError):
            raise InputError(
                f"{self._shown} is damaged: it does not say what it consists of", "download it again"
            ) from None

    def package_path(self) -> str:
        """Where the package file is."""
        for element in self.xml(_CONTAINER).iter():
            if _tag(element) == "rootfile" and (path := element.get("full-path")):
                return path
        raise InputError(f"{self._shown} is damaged: it does not say what it consists of", "download it again")

    def _fonts_only(self) -> bool:
        """True if no page is encrypted: fonts are in many books."""
        data = self.member(_ENCRYPTION).lower()
        return not any(ending in data for ending in (b".xhtml", b".html", b'.htm"', b'.xml"'))


class _Metadata:
    """What the package file says of its book."""

    def __init__(self, package: Element) -> None:
        self._found: dict[str, str] = {}
        for element in package.iter():
            text = " ".join((element.text or "").split())
            if text and "dc/elements" in element.tag:
                self._found.setdefault(_tag(element), text)

    def first(self, name: str) -> str:
        """The first of these; "" if there is none."""
        return self._found.get(name, "")


def _spine(package: Element, folder: str) -> Iterator[tuple[str, BlockKind]]:
    """(path, kind) of the pages in reading order; the table of contents is furniture."""
    items = {element.get("id"): element for element in package.iter() if _tag(element) == "item"}
    for element in package.iter():
        item = items.get(element.get("idref")) if _tag(element) == "itemref" else None
        href = item.get("href") if item is not None else None
        if item is None or not href or "html" not in (item.get("media-type") or "html"):
            continue
        aside = element.get("linear") == "no" or "nav" in (item.get("properties") or "").split()
        yield normpath(join(folder, unquote(href.partition("#")[0]))), "furniture" if aside else "paragraph"


def _apart(piece: PagePiece) -> bool:
    return any(box.tag == "nav" or hidden(box) for box in piece.box.up())


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _year_only(words: str) -> str:
    return words if len(words) == 4 and words.isdecimal() and words.isascii() else ""
