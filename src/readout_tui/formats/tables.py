"""The tables of formats that can be read and written, one row each.

A row names its function as "module:function", a module of this package. The module is loaded when the function is first
called, so that formats that are not used do not slow down the start.
"""

from codecs import BOM_UTF8
from collections.abc import Collection, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from readout_tui.core.model import FIRST_TWO, Account, AccountPair, Comparison, Options
from readout_tui.errors import InputError, OutputError
from readout_tui.settings import WIDTH

if TYPE_CHECKING:
    from readout_tui.formats.decode import Decoded
    from readout_tui.formats.document import Document


class Reader(NamedTuple):
    """A format that is read, or that is recognised in order to be refused.

    `function` takes the bytes of a file, the encoding that was asked for (None: guess it), and the name for errors,
    already safe to print. It returns the text as `Decoded`, or a `Document` if the format is `structured`, or raises
    `InputError`. A format without a function is refused, with the `hint`. `needs` is a package that the function
    imports and that does not come with the program.
    """

    name: str  # in errors: "a PDF file"
    magic: tuple[bytes, ...] = ()  # what such a file begins with, any of these
    suffixes: tuple[str, ...] = ()  # lower case, with the dot; used if nothing in the file shows its format
    function: str = ""
    hint: str = ""
    needs: str = ""
    structured: bool = False  # taken apart in a child process (`structured`)
    openings: tuple[bytes, ...] = ()  # as `magic`, but in lower case, after a byte order mark and white space
    holds: tuple[
        bytes, ...
    ] = ()  # it holds any of these, too: near its beginning in lower case; of a ZIP file, anywhere
    is_text: bool = False  # the file itself is text in some encoding, which `--encoding` may name

    def read(self, data: bytes, encoding: str | None, shown: str) -> "Decoded | Document":
        """The text of a file. Raises `InputError` if it is refused, invalid, or `needs` is not installed."""
        if not self.function:
            raise InputError(f"{shown} is {self.name}, not a text", self.hint)
        if self.structured:
            from readout_tui.formats import structured

            return structured.read(partial(self._function, shown), data, encoding, shown, self.name)
        decoded: Decoded = self._function(shown)(data, encoding, shown)
        return decoded

    def _function(self, shown: str) -> Any:
        try:
            return _imported(self.function)
        except ModuleNotFoundError as error:
            if error.name != self.needs:
                raise
            raise InputError(f"{shown} is {self.name}; reading it needs {self.needs}", self.hint) from None

    def recognises(self, data: bytes, opening: bytes) -> bool:
        """True if the bytes show the format; `opening` are the first of them, as `openings` has them."""
        if self.magic and data.startswith(self.magic):
            return not self.holds or any(part in data for part in self.holds)
        if self.openings and opening.startswith(self.openings):
            return not self.holds or any(part in opening for part in self.holds)
        return False


class Request(NamedTuple):
    """What a writer is asked for, beside the comparison."""

    rows: Collection[int] | None = None  # the rows that are written: of the pair or, if there is one, of `table`
    found: str = ""  # how much a search found in each text, in words
    width: int = WIDTH  # columns, for formats that have any
    pair: AccountPair = FIRST_TWO  # the accounts to set side by side; without a `table`
    table: Sequence[Any] = ()  # `CoverageRow`s: the rows of all accounts, where more than two are to be written
    base: Account = FIRST_TWO[0]  # the account whose text the rows of `table` follow
    scope: str = ""  # what the rows are, in words: "filtered by search “trade”"; empty for all
    options: Options = Options()  # by which the texts were compared
    furniture: bool = False  # what stands around the accounts on their pages is written, too
    results: Any = None  # what the search found: `Results` of core.search, which the start does not load
    report: bool = False  # the findings of the pair on one page instead of its rows, in formats that have a report


EVERYTHING: Final = Request()


class Writer(NamedTuple):
    """A format that comparisons are written in.

    `function` takes a `Comparison` and a `Request` and returns text that ends with a line end or, if `binary`, bytes.
    """

    name: str  # what `--to` calls it
    function: str
    suffixes: tuple[str, ...]  # of files in this format, lower case, with the dot; new files get the first
    title: str  # what readers call it
    binary: bool = False
    begins: bytes = b""  # what a file begins with that standard output does not: a byte order mark
    report: str = ""  # the function that writes the report; "" if the format has none

    def write(self, comparison: Comparison, request: Request) -> str | bytes:
        """The complete output. Raises `OutputError` if a report is asked for, and the format has none."""
        if request.report:
            self.check_report()
        written: str | bytes = _imported(self.report if request.report else self.function)(comparison, request)
        return written

    def check_report(self) -> None:
        """Raises `OutputError` if the format has no report."""
        if not self.report:
            raise OutputError(f"there is no report as {self.name}", f"it is written as {', '.join(reported())}")

    def file(self, written: str | bytes) -> bytes:
        """The content of a file that holds such an output."""
        return written if isinstance(written, bytes) else self.begins + written.encode("utf-8", "backslashreplace")


TEXT: Final = Reader("a text", suffixes=(".txt",), function="decode:decode")
"""The format of a file that neither its beginning nor its suffix gives away."""
_HEAD: Final = 8192
"""Bytes at the beginning of a file in which the marks of a text format are looked for."""
_AS_TEXT: Final = "save it as plain text first"
_NO_TEXT: Final = "a text is needed"
_MAIL: Final = (
    b"from:", b"received:", b"return-path:", b"delivered-to:", b"mime-version:", b"message-id:", b"date:", b"subject:",
    b"to:", b"reply-to:", b"x-", b"content-type:", b"dkim-signature:", b"authentication-results:", b"snapshot-content-",
    b"from ",
)  # fmt: skip
"""How mails begin."""
_OLD: Final = (b"\xd0\xcf\x11\xe0",)
_ENCRYPTED: Final = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"
_ZIP: Final = (b"PK\x03\x04",)
_OPEN_DOCUMENT: Final = b"application/vnd.oasis.opendocument.text"
READERS: Final = (
    TEXT,
    Reader(
        "a web page",
        suffixes=(".html", ".htm", ".xhtml", ".xht"),
        function="html.reader:read",
        structured=True,
        openings=(b"<!doctype html", b"<html"),
        is_text=True,
    ),
    Reader(
        "a web page",
        function="html.reader:read",
        structured=True,
        openings=(b"<?xml", b"<!--"),
        holds=(b"<html", b"<!doctype html"),
        is_text=True,
    ),
    Reader(
        "a saved web page",
        suffixes=(".mhtml", ".mht"),
        function="mail:read_page",
        structured=True,
        openings=_MAIL,
        holds=(b"snapshot-content-location:", b"\ncontent-type: multipart/related", b"<saved by"),
        is_text=True,
    ),
    Reader(
        "a mail",
        suffixes=(".eml",),
        function="mail:read",
        structured=True,
        openings=_MAIL,
        holds=(b"\nmime-version:", b"\nmessage-id:", b"\nreceived:"),
        is_text=True,
    ),
    Reader(
        "an e-book",
        _ZIP,
        (".epub",),
        "epub:read",
        structured=True,
        holds=(b"application/epub+zip", b"META-INF/container.xml"),
    ),
    Reader(
        "a file of subtitles",
        (),
        (".srt", ".vtt"),
        "subtitles:read",
        structured=True,
        openings=(b"webvtt",),
        is_text=True,
    ),
    Reader(
        "a file of subtitles",
        function="subtitles:read",
        structured=True,
        openings=tuple(number + end + b"00:" for number in (b"0", b"1") for end in (b"\n", b"\r\n")),
        holds=(b" --> ",),
        is_text=True,
    ),
    Reader("a PDF file", (b"%PDF-",), (".pdf",), "pdf.reader:read", structured=True),
    Reader(
        "an OpenDocument file", _ZIP, (".odt",), function="office.odt:read", structured=True, holds=(_OPEN_DOCUMENT,)
    ),
    Reader("a Word file", _ZIP, (".docx",), function="office.docx:read", structured=True, holds=(b"word/",)),
    Reader("a spreadsheet or slides", _ZIP, hint=_AS_TEXT, holds=(b"xl/", b"ppt/", b"opendocument.")),
    Reader("a ZIP file", _ZIP, hint="unpack it, and name the file inside it"),
    Reader("a Word file locked by a password", _OLD, hint="open it, and save it without one", holds=(_ENCRYPTED,)),
    Reader("an old Word file", _OLD, hint="save it as DOCX first, or as plain text"),
    Reader("an RTF file", (b"{\\rtf",), (".rtf",), function="office.rtf:read", structured=True),
    Reader("a compressed file", (b"\x1f\x8b",), hint="gunzip it first"),
    Reader("a picture", (b"\x89PNG", b"GIF8", b"\xff\xd8\xff"), hint=_NO_TEXT),
    Reader("a program", (b"\x7fELF",), hint=_NO_TEXT),
)
WRITERS: Final = {
    writer.name: writer
    for writer in (
        Writer("json", "json:write", (".json",), "JSON (docs/SCHEMA.md)"),
        Writer("text", "text:write", (".txt",), "plain text", report="writers.report:text"),
        Writer("markdown", "markdown:write", (".md", ".markdown"), "Markdown", report="writers.report:markdown"),
        Writer("html", "writers.html:write", (".html", ".htm"), "web page, one file", report="writers.report:html"),
        Writer(
            "docx",
            "writers.docx:write",
            (".docx",),
            "Word document",
            binary=True,
            report="writers.report_docx:write",
        ),
        Writer("xlsx", "writers.xlsx:write", (".xlsx",), "Excel workbook", binary=True),
        Writer("csv", "writers.csv:write", (".csv",), "table (CSV)", begins=BOM_UTF8),
        Writer("tmx", "writers.tmx:write", (".tmx",), "translation memory (TMX)"),
        Writer("tei", "writers.tei:write", (".tei.xml", ".tei", ".xml"), "critical apparatus (TEI)"),
        Writer("w3c", "writers.w3c:write", (".jsonld",), "web annotations (W3C)"),
        Writer("bibtex", "writers.references:bibtex", (".bib",), "references (BibTeX)"),
        Writer("csl-json", "writers.references:csl_json", (".csl.json",), "references (CSL-JSON)"),
    )
}
"""By name, in the order in which help lists them."""


def reported() -> tuple[str, ...]:
    """The names of the formats that have a report."""
    return tuple(writer.name for writer in WRITERS.values() if writer.report)


def reader_for(data: bytes, path: str, readers: Sequence[Reader] = READERS) -> Reader:
    """The format of a file, recognised by what it begins with and holds, else by its suffix; else `TEXT`."""
    opening = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for reader in readers:
        if reader.recognises(data, opening):
            return reader
    named = reader_named(path, readers)
    return TEXT if named.structured and named.magic and _is_text(data[:_HEAD], named.magic) else named


def reader_named(path: str, readers: Sequence[Reader] = READERS) -> Reader:
    """The format that the name of a file tells, by its suffix; `TEXT` if it tells none."""
    name = path.lower()
    return next((reader for reader in readers if name.endswith(reader.suffixes)), TEXT)


def _is_text(start: bytes, magic: tuple[bytes, ...]) -> bool:
    """True for the beginning of a file without control characters, and without what its format begins with."""
    printed = start.translate(None, b"\t\n\f\r\x1b")
    return min(printed, default=0) >= ord(" ") and not any(mark in start for mark in magic)


def writer_for(path: str, writers: Collection[Writer] = WRITERS.values()) -> Writer | None:
    """The format that the name of a file to be written asks for, by its longest suffix; None if it is none of ours."""
    name = path.lower()
    fitting = [(len(suffix), writer) for writer in writers for suffix in writer.suffixes if name.endswith(suffix)]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


def _imported(function: str) -> Any:
    """The function that a row names."""
    module, _, name = function.partition(":")
    return getattr(import_module(f"readout_tui.formats.{module}"), name)
