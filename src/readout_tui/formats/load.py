"""Opens files, refuses what is not a text, and returns the texts.

A path is inspected before it is opened, because opening or reading a device may wait for ever; and again once it is
open, in case it has been replaced in between. No more than the size limit is read. Errors are one line and a hint.
"""

from __future__ import annotations

import errno
import os
import select
import stat
from collections.abc import Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from readout_tui.core.characters.safe import safe
from readout_tui.core.model import FIRST_TWO, Source
from readout_tui.core.numbering import account_name
from readout_tui.errors import InputError
from readout_tui.formats.tables import TEXT, reader_for, reader_named

if TYPE_CHECKING:
    from readout_tui.formats.document import Document

MAX_SIZE: Final = 64 * 1024 * 1024
"""Bytes: a larger file is refused unless the reader raises the limit."""

STANDARD_INPUT: Final = "-"
PASTED: Final = "a pasted text"
"""The origin of a text that comes from no file."""
_WEB: Final = ("http://", "https://")
_SAVE_PAGE: Final = "save the page in the browser as one file (HTML or MHTML), and name that"
_CHUNK: Final = 1 << 20
_START: Final = 4096  # bytes or characters checked for being blank before all are: stripping all of them copies them
_BLANK: Final = b" \t\r\n\0"
_LONG: Final = 4 << 20
"""Bytes of all files together from which on they are read in parallel."""
_KINDS: Final = (
    (stat.S_ISDIR, "is a directory", "name a text file inside it"),
    (stat.S_ISCHR, "is a device", "name a text file"),
    (stat.S_ISBLK, "is a device", "name a text file"),
    (stat.S_ISSOCK, "is a socket", "name a text file"),
)


def load(
    path: str, *, encoding: str | None = None, max_size: int = MAX_SIZE, publisher: str = "", date: str = ""
) -> Source:
    """The text of one file, with line ends as they are; "-" is standard input.

    If an `encoding` is given, the bytes are decoded with it even if they look like a format that is no text (a PDF
    file).
    `max_size` is in bytes. Raises `InputError` for what cannot be read as text.
    """
    data = _standard_input(max_size) if path == STANDARD_INPUT else _file(path, max_size)
    if not data[:_START].strip(_BLANK) and not data.strip(_BLANK):
        raise InputError(f"{shown(path)} is empty", "an account needs at least one sentence")
    reader = reader_for(data, path)
    if encoding and not reader.is_text:
        reader = TEXT
    found = reader.read(data, encoding, shown(path))
    if not found.text[:_START].strip() and not found.text.strip():
        raise InputError(f"{shown(path)} is empty", "an account needs at least one sentence")
    source = Source(found.text, path, sha256(data).hexdigest(), publisher, date, found.encoding, found.replaced)
    if not reader.structured:
        return source._replace(remarks=_misnamed(path)) if reader is TEXT and not encoding else source
    return _described(source, found)


def _described(source: Source, found: Any) -> Source:
    """The source with what its document says of itself, where nothing else was told."""
    document: Document = found
    return source._replace(
        publisher=source.publisher or document.publisher,
        date=source.date or document.date,
        blocks=document.blocks,
        title=document.title,
        address=document.address,
        accessed=document.accessed,
        language=document.language,
        remarks=document.remarks,
    )


def _misnamed(path: str) -> tuple[str, ...]:
    """What is to be said of a text whose name says that it is a document of another format."""
    named = reader_named(path)
    return (
        (f"it is no {named.name.partition(' ')[2]}, whatever its name says: read as plain text",) if named.magic else ()
    )


def pasted(text: str) -> Source:
    """The account that a reader has pasted. Raises `InputError` if it holds nothing."""
    if not text.strip():
        raise InputError("there is no text", "an account needs at least one sentence")
    return Source(text, PASTED, sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


def load_all(paths: Sequence[str], *, encoding: str | None = None, max_size: int = MAX_SIZE) -> tuple[Source, ...]:
    """The texts of several files, in order. Raises `InputError`, also if one file is named twice; a copy is fine."""
    seen: dict[object, str] = {}
    for path in paths:
        file = identity(path)
        if file is not None and file in seen:
            raise InputError(
                f"{shown(path)} is given twice", "name two different files; a copy under another name is fine"
            )
        seen[file] = path
    if sum(_size(path) for path in paths) < _LONG:
        return tuple(load(path, encoding=encoding, max_size=max_size) for path in paths)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor() as threads:  # reading and hashing release Python's lock
        return tuple(threads.map(lambda path: load(path, encoding=encoding, max_size=max_size), paths))


def seeds() -> tuple[Source, ...]:
    """The two accounts that come with the program."""
    import json

    folder = _seed_folder()
    manifest = json.loads(_file(f"{folder}/manifest.json", MAX_SIZE))
    sources = []
    for entry in manifest["readouts"]:
        data = _file(f"{folder}/{entry['file']}", MAX_SIZE)
        origin = f"seed:{entry['file']}"
        sources.append(
            Source(data.decode("utf-8"), origin, sha256(data).hexdigest(), entry["publisher"], entry["date"])
        )
    return tuple(sources)


def shown(path: str) -> str:
    """A path that is safe to print: at most 80 characters, and none that acts on a terminal."""
    if path == STANDARD_INPUT:
        return "standard input"
    text = safe(path, keep="") or "the empty name"
    return text if len(text) <= 80 else f"…{text[-79:]}"


def _seed_folder() -> str:
    """The folder of the seeds: inside the installed package, or beside `src` in a working copy."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = f"{package}/seeds"
    return inside if os.path.isdir(inside) else f"{os.path.dirname(os.path.dirname(package))}/seeds"


def identity(path: str) -> object:
    """A value that is equal for two names of the same file (device and inode); None if there is no such file."""
    if path == STANDARD_INPUT:
        return path
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def _size(path: str) -> int:
    """The size of a regular file in bytes; 0 for anything else."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def _file(path: str, max_size: int) -> bytes:
    try:
        _inspect(path, os.stat(path), max_size)
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None
    try:
        status = os.fstat(descriptor)
        _inspect(path, status, max_size)
        size = status.st_size if stat.S_ISREG(status.st_mode) else 0
        return _read(descriptor, path, max_size, waiting=stat.S_ISFIFO(status.st_mode), expected=size)
    except OSError as error:
        raise _unreadable(path, error) from None
    finally:
        os.close(descriptor)


def _standard_input(max_size: int) -> bytes:
    try:
        status = os.fstat(0)
        if os.isatty(0):
            other = account_name(FIRST_TWO[1])
            hint = f"pipe a text into it: cat account.txt | readout-tui - {other}"
            raise InputError("standard input is the terminal", hint)
        if stat.S_ISDIR(status.st_mode):
            raise InputError("standard input is a directory", "pipe a text into it")
        return _read(0, STANDARD_INPUT, max_size, waiting=True)
    except OSError as error:
        raise _unreadable(STANDARD_INPUT, error) from None


def _inspect(path: str, status: os.stat_result, max_size: int) -> None:
    for is_kind, words, hint in _KINDS:
        if is_kind(status.st_mode):
            raise InputError(f"{shown(path)} {words}", hint)
    if stat.S_ISREG(status.st_mode) and status.st_size > max_size:
        raise _too_large(path, max_size)


def _read(descriptor: int, path: str, max_size: int, *, waiting: bool, expected: int = 0) -> bytes:
    """All bytes, up to `max_size`, in one call if there are no more than `expected`.

    Where `waiting`, data from a pipe is waited for as long as another process holds its other end open.
    """
    chunks: list[bytes] = []
    size = 0
    while True:
        try:
            chunk = os.read(descriptor, max(_CHUNK, expected + 1))
        except BlockingIOError:
            if not waiting:
                raise
            select.select([descriptor], [], [])
            continue
        if not chunk:
            break
        chunks.append(chunk)
        size += len(chunk)
        expected = 0
        if size > max_size:
            raise _too_large(path, max_size)
    if not chunks and waiting and path != STANDARD_INPUT:
        raise InputError(f"{shown(path)} is a pipe that nobody writes to", "start the writer first, or name a file")
    return b"".join(chunks)


def _too_large(path: str, max_size: int) -> InputError:
    mib = max_size / (1024 * 1024)
    size = f"{mib:.0f} MiB" if mib >= 1 else f"{max_size} bytes"
    return InputError(
        f"{shown(path)} is larger than {size}", "raise the cap with --max-size if it really is an account"
    )


def _unreadable(path: str, error: OSError | ValueError) -> InputError:
    code = error.errno if isinstance(error, OSError) else None
    if code in {errno.ENOENT, errno.ENOTDIR} and path.lower().startswith(_WEB):
        return InputError(f"{shown(path)} is a web address, and this program fetches nothing", _SAVE_PAGE)
    if code in {errno.ENOENT, errno.ENOTDIR}:
        return InputError(f"{shown(path)} does not exist", "check the name; quote it if it holds spaces")
    if code in {errno.EACCES, errno.EPERM}:
        return InputError(f"{shown(path)} may not be read", "check its permissions: ls -l")
    if code == errno.ELOOP:
        return InputError(f"{shown(path)} is a symbolic link to itself", "name the file itself")
    why = (error.strerror or "").lower() if isinstance(error, OSError) else "the name holds a NUL"
    return InputError(f"{shown(path)} cannot be read: {safe(why)}", "check the name")
