"""Atomic writes of files, and cautious reads of the program's own.

A reader of a file sees its old content or its new content, never a mixture or a part, even if this process is killed or
the power fails half-way. The steps of `write_whole`, for `prefs.json` and process 4711:

    1. remove .prefs.json.<pid>.tmp of processes that no longer run      left by a kill during step 2
    2. write .prefs.json.4711.tmp, then fsync it                         the content is on disk before it has the name
    3. rename it to prefs.json                                           one step for the system: old or new
    4. fsync the folder                                                  the new name survives a power cut too

A file for the reader (`write_export`) is written in the same steps, except that it gets the usual permissions, that no
folder is made for it, and that step 3 fails rather than replace a file that the reader did not ask to replace.

The temporary file is in the folder of the target because a rename is atomic only within one file system. It must not
exist yet (O_EXCL), and a rename replaces a symbolic link instead of following it, so nothing is written through a link.

A file that only grows (`append_line`) is not replaced: several processes may append to it at once.

Limitations: of two instances that replace a file, the last one wins, because there is no lock. Where folders cannot be
synchronised, a power cut may bring the old content back.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import Final

from readout_tui.core.characters.safe import safe
from readout_tui.errors import OutputError

LARGEST: Final = 1 << 20
"""Bytes: this program writes no file that is larger, so a larger one counts as foreign and is not read."""

_LAST_PROCESS: Final = (1 << 31) - 1
"""The highest process ID there can be."""
_PRIVATE_FILE: Final = 0o600
_PRIVATE_FOLDER: Final = 0o700
_PUBLIC_FILE: Final = 0o666
_PUBLIC_FOLDER: Final = 0o777
"""Less what the user's mask takes away, as for any program's files."""


def state_folder() -> Path:
    """The platform's folder for the state of programs, as an absolute path; it need not exist yet.

    Raises `OutputError` if there is none, as in many containers, whose user has neither an entry in the system's
    database nor a HOME. A relative path is refused: it would be a different folder in each working directory. So is a
    symbolic link, which could lead what is kept into a folder that others read; folders above it may be links.
    """
    from platformdirs import user_state_path

    try:
        folder = user_state_path("readout-tui", appauthor=False)
    except (RuntimeError, OSError):  # which of them platformdirs raises depends on its version
        folder = Path()
    if not folder.is_absolute():
        raise OutputError("there is no home folder to keep a file in", "set HOME or XDG_STATE_HOME to a folder")
    if any(os.path.islink(own) for own in (folder, folder / "places", folder / "marks", folder / "versions")):
        raise OutputError(f"{safe(str(folder), keep='')} is a link", "make it a folder: nothing is kept through a link")
    return folder


def write_whole(path: Path, data: bytes) -> None:
    """Atomically replaces the content of a file, which only its owner can read; makes missing folders.

    Raises `OutputError` if that fails; the old content then stays.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        _make(path.parent)
        _sweep(path)
        try:
            _write(temporary, data, _PRIVATE_FILE)
            os.replace(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        _synchronise(path.parent)
    except OSError as error:
        raise _unwritable(path, error) from None


def write_export(path: Path, data: bytes, replace: bool) -> None:
    """Atomically writes a file for the reader: all of it, or nothing.

    Raises `OutputError` if that fails, and if there is such a file already and it is not to be replaced.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        _sweep(path)
        try:
            _write(temporary, data, _PUBLIC_FILE)
            (os.replace if replace else _rename_to_new)(temporary, path)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink()
        _synchronise(path.parent)
    except FileExistsError:
        raise OutputError(f"{shown_path(path)} exists already", "choose another name") from None
    except OSError as error:
        raise _unwritable(path, error) from None


def _rename_to_new(temporary: Path, path: Path) -> None:
    """Gives a file its name unless another has it; in one step where the file system knows hard links."""
    try:
        os.link(temporary, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:  # no hard links here
        if os.path.lexists(path):
            raise FileExistsError from None
        os.rename(temporary, path)


def shown_path(path: Path) -> str:
    """A path that is safe to print."""
    return safe(str(path), keep="")


def _unwritable(path: Path, error: OSError) -> OutputError:
    why = (error.strerror or "unknown error").lower()
    return OutputError(f"cannot write {shown_path(path)}: {why}", "check space and permissions")


def read_own(path: Path, largest: int = LARGEST) -> bytes:
    """The content of one of the program's own files; empty if it is missing, a link, too large or unreadable."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return b""
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > largest:
            return b""
        with os.fdopen(os.dup(descriptor), "rb") as file:
            return file.read(largest)
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Makes a folder for the reader, and missing ones above it. Raises `OutputError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from None


def append_line(path: Path, line: bytes, *, public: bool = False) -> None:
    """Appends a line to one of the program's own files, and returns once it is on disk; makes missing folders.

    Only its owner can read a new file, unless it is `public`, as files for the reader are.

    Several processes may append to one file: each line goes in by one write at the end (O_APPEND). Where an earlier
    write was cut short, the rest of that line is closed first, so that the new one does not become part of it.

    Raises `OutputError` if that fails; what was in the file stays.
    """
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        _make(path.parent, _PUBLIC_FOLDER if public else _PRIVATE_FOLDER)
        is_new = not path.exists()
        descriptor = os.open(path, flags, _PUBLIC_FILE if public else _PRIVATE_FILE)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise OSError(errno.EINVAL, "not a file")
            torn = status.st_size and os.pread(descriptor, 1, status.st_size - 1) != b"\n"
            data = (b"\n" if torn else b"") + line + b"\n"
            if os.write(descriptor, data) < len(data):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if is_new:
            _synchronise(path.parent)
    except OSError as error:
        raise _unwritable(path, error) from None


def _make(folder: Path, mode: int = _PRIVATE_FOLDER) -> None:
    """Makes the folder and any missing ones above it, by default accessible to their owner only."""
    missing = []
    while not folder.is_dir() and folder != folder.parent:
        missing.append(folder)
        folder = folder.parent
    for new in reversed(missing):
        new.mkdir(mode=mode, exist_ok=True)


def _write(path: Path, data: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _synchronise(folder: Path) -> None:
    """Puts a renamed file's new name on disk, where the system can synchronise folders."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sweep(path: Path) -> None:
    """Removes temporary files of this target left behind by processes that were killed while writing."""
    for left in path.parent.glob(f".{path.name}.*.tmp"):
        owner = left.name.removeprefix(f".{path.name}.").removesuffix(".tmp")
        if owner.isascii() and owner.isdecimal() and not _runs(int(owner)):
            with contextlib.suppress(OSError):
                left.unlink()


def _runs(process: int) -> bool:
    """True if another process with this ID is running.

    The name of a file may hold any number. 0 is refused because `kill` would take it for a group of processes.
    """
    if process == os.getpid() or not 0 < process <= _LAST_PROCESS:
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
