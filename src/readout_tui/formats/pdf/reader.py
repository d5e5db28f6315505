"""Reads PDF files with pypdf: text that is in the file, not in its pictures.

    bytes --pypdf--> fragments of text, each with its place and font --> lines --layout--> blocks

pypdf is made for files as they are, and some are made to do harm; the reader runs in a child process under limits of
time and memory. What can be read within them is read, and a remark says what is missing.
"""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from time import process_time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from readout_tui.errors import InputError
from readout_tui.formats.document import Builder, Document
from readout_tui.formats.pdf.layout import TextLine, pieces
from readout_tui.formats.properties import dated, language_code, title_of

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_SECONDS: Final = 3.0
"""Seconds of processor time after which no further page is begun: the child has four."""
_MOST: Final = 5_000
"""Pages that are read at most."""
_LARGEST_PACKET: Final = 1 << 18
"""Bytes of metadata in XML that are read at most."""
_DATE: Final = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_BOLD: Final = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_GRAVE: Final = ("pypdf.filters", "pypdf._page", "pypdf._cmap", "pypdf._text_extraction")
"""The modules of pypdf that complain where they cannot unpack, follow or decode what a page holds."""
_PAINTS: Final = re.compile(rb"(?<![^\s\]])(?:Do|BI|[fFBbSs]\*?|sh)(?![^\s\[])")
"""The operators that put anything but text on a page."""
_MAKE_TEXT: Final = "ocrmypdf IN.pdf OUT.pdf makes text of the pictures"


class _Fragment(NamedTuple):
    """A piece of text as pypdf reports it, its place in points from the lower left corner."""

    text: str
    x: float
    y: float
    size: float
    bold: bool


class _Pages(NamedTuple):
    """What was read: the lines, and the numbers of pages (from 1) that could not be."""

    lines: list[TextLine]
    total: int
    pictures: list[int]  # without any text
    broken: list[int]
    doubtful: list[int]  # of which something may be missing
    unread: int  # pages at the end for which there was no time


def read(data: bytes, encoding: str | None, shown: str) -> Document:  # noqa: ARG001
    """The text of a PDF file. `encoding` is ignored: such files say their own. Raises `InputError`."""
    with _Complaints() as complaints:
        reader = _opened(data, shown)
        pages = _read_pages(reader, complaints, shown)
    if not pages.lines:
        raise _empty(pages, shown)
    builder = Builder()
    for piece in pieces(pages.lines, pages.total):
        builder.add(piece.text, piece.kind, piece.place)
    return _described(reader, builder.document()._replace(remarks=_remarks(pages)))


class _Complaints(logging.Handler):
    """Hears what pypdf has to say of a file, which it reads as well as it can, and keeps it from standard error."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._logger = logging.getLogger("pypdf")
        self._loud = self._logger.propagate
        self.grave = 0  # complaints after which some of the text is missing

    def emit(self, record: logging.LogRecord) -> None:
        """Counts a complaint."""
        self.grave += record.name.startswith(_GRAVE)

    def __enter__(self) -> _Complaints:
        self._logger.addHandler(self)
        self._logger.propagate = False
        return self

    def __exit__(self, *_: object) -> None:
        self._logger.removeHandler(self)
        self._logger.propagate = self._loud


def _opened(data: bytes, shown: str) -> PdfReader:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    try:
        reader = PdfReader(BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
    except DependencyError:
        raise _encrypted(shown) from None
    except (PyPdfError, *_FAULTS):
        raise InputError(f"{shown} is damaged", "qpdf IN.pdf OUT.pdf may repair it") from None
    if locked:
        raise InputError(f"{shown} is locked by a password", "qpdf --password=... --decrypt IN.pdf OUT.pdf opens it")
    return reader


_FAULTS: Final = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, NotImplementedError, OSError,
    RecursionError, TypeError, ValueError,
)  # fmt: skip
"""What pypdf raises for damaged files beside its own errors."""


def _read_pages(reader: PdfReader, complaints: _Complaints, shown: str) -> _Pages:
    from pypdf.errors import DependencyError, PyPdfError

    lines: list[TextLine] = []
    pictures: list[int] = []
    broken: list[int] = []
    doubtful: list[int] = []
    try:
        count = len(reader.pages)
    except (PyPdfError, *_FAULTS):
        raise InputError(
            f"{shown} is damaged: its pages cannot be found", "qpdf IN.pdf OUT.pdf may repair it"
        ) from None
    started = process_time()
    for number in range(1, count + 1):
        if process_time() - started > _SECONDS or number > _MOST:
            return _Pages(lines, count, pictures, broken, doubtful, count - number + 1)
        before = complaints.grave
        try:
            page = reader.pages[number - 1]
            found = list(_lines(_fragments(page), number))
            lost = complaints.grave > before
            if lost:
                (doubtful if found else broken).append(number)
            elif not found and _is_painted(page):
                pictures.append(number)
        except DependencyError:
            raise _encrypted(shown) from None
        except (PyPdfError, MemoryError, *_FAULTS):
            broken.append(number)
            continue
        lines += found
    return _Pages(lines, count, pictures, broken, doubtful, 0)


def _fragments(page: PageObject) -> list[_Fragment]:
    found: list[_Fragment] = []

    def visit(text: str, outer: Sequence[float], inner: Sequence[float], font: Any, size: float) -> None:
        if text:
            x = inner[4] * outer[0] + inner[5] * outer[2] + outer[4]
            y = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
            scale = math.hypot(inner[2] * outer[0] + inner[3] * outer[2], inner[2] * outer[1] + inner[3] * outer[3])
            name = font.get("/BaseFont", "") if font is not None else ""
            found.append(_Fragment(text, x, y, max(abs(size) * scale, 1.0), bool(_BOLD.search(str(name)))))

    page.extract_text(visitor_text=visit)
    return found


def _lines(fragments: Sequence[_Fragment], page: int) -> Iterator[TextLine]:
    """The lines of a page in the order of the file: pypdf writes a newline where the text moves to another one."""
    parts: list[_Fragment] = []
    for fragment in fragments:
        text = fragment.text
        while (at := text.find("\n")) >= 0:
            parts.append(fragment._replace(text=text[:at]))
            yield from _line(parts, page)
            parts = []
            text = text[at + 1 :]
        if text:
            parts.append(fragment._replace(text=text))
    yield from _line(parts, page)


def _line(parts: Sequence[_Fragment], page: int) -> Iterator[TextLine]:
    """The line of these fragments, if they hold any text."""
    text = "".join(part.text for part in parts).strip()
    if not text:
        return
    filled = [part for part in parts if part.text.strip()]
    main = max(filled, key=lambda part: len(part.text))
    letters = sum(len(part.text) for part in filled)
    bold = sum(len(part.text) for part in filled if part.bold) > letters / 2
    yield TextLine(text, page, filled[0].x, main.y, main.size, bold)


def _is_painted(page: PageObject) -> bool:
    """True for a page with anything on it: a blank one needs no remark."""
    contents = page.get_contents()
    return contents is not None and bool(_PAINTS.search(contents.get_data()))


def _empty(pages: _Pages, shown: str) -> InputError:
    """The error for a file without any text."""
    if pages.pictures:
        return InputError(f"{shown} holds pictures only: {_named(pages.pictures)} no text", _MAKE_TEXT)
    if pages.broken or pages.unread:
        return InputError(f"{shown} is damaged: no page can be read", "qpdf IN.pdf OUT.pdf may repair it")
    return InputError(f"{shown} holds no text", "an account needs at least one sentence")


def _encrypted(shown: str) -> InputError:
    """The error for a file that is encrypted by AES, perhaps without a password: pypdf needs another package for it."""
    return InputError(
        f"{shown} is encrypted", "qpdf --decrypt IN.pdf OUT.pdf opens it, and so does: pip install cryptography"
    )


def _remarks(pages: _Pages) -> tuple[str, ...]:
    remarks = []
    if pages.pictures:
        remarks.append(f"{_named(pages.pictures)} no text; {_MAKE_TEXT}")
    if pages.broken:
        remarks.append(f"{_numbers(pages.broken)} could not be read")
    if pages.doubtful:
        remarks.append(f"{_numbers(pages.doubtful)} may not be complete: the file is damaged")
    if pages.unread:
        remarks.append(
            f"only the first {pages.total - pages.unread:,} of {pages.total:,} pages were read: it took too long"
        )
    return tuple(remarks)


def _named(pages: list[int]) -> str:
    return f"{_numbers(pages)} {'holds' if len(pages) == 1 else 'hold'}"


def _numbers(pages: list[int]) -> str:
    """ "page 3", "pages 1-4 and 7"."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1][1:] = [page]
        else:
            runs.append([page])
    names = ["-".join(f"{page:,}" for page in run) for run in runs]
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{'page' if len(pages) == 1 else 'pages'} {listed}"


def _described(reader: PdfReader, document: Document) -> Document:
    """The document with what the file says of itself, as far as that can be true."""
    from pypdf.errors import PyPdfError

    try:
        information: Mapping[str, object] = reader.metadata or {}
        title = title_of(str(information.get("/Title") or ""))
        made = _DATE.match(str(information.get("/CreationDate") or ""))
        language = language_code(str(reader.root_object.get("/Lang") or ""))
    except (PyPdfError, *_FAULTS):
        return document
    day = "-".join(made.groups()) if made else ""
    if not title or not day:
        more = _described_apart(reader)
        title, day = title or more[0], day or more[1]
    return dated(document._replace(title=title, language=language), day)


def _described_apart(reader: PdfReader) -> tuple[str, str]:
    """The title and the day of making in the file's packet of metadata (XMP), which newer programs write alone."""
    from pypdf.errors import PyPdfError

    try:
        stream = reader.root_object.get("/Metadata")
        data = stream.get_object().get_data() if stream is not None else b""
        if not data or len(data) > _LARGEST_PACKET or b"<!DOCTYPE" in data.replace(b"\0", b""):
            return "", ""
        packet = reader.xmp_metadata
        if packet is None:
            return "", ""
        titles = packet.dc_title or {}
        made = packet.xmp_create_date
        title = titles.get("x-default") or next(iter(titles.values()), "")
        return title_of(str(title)), made.date().isoformat() if made else ""
    except (PyPdfError, *_FAULTS):
        return "", ""
