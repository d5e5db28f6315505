"""Files that are written whole or not at all, and read with suspicion.

A temporary file beside the target, synchronised, takes its place in one step: whoever reads sees the old or the
new content, whatever is killed when. Nothing is written through a symbolic link.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import Final

from readout_tui.core.characters.safe import safe
from readout_tui.errors import OutputError

LARGEST: Final = 1 << 20
"""Bytes of a file of our own; what is larger is not ours."""

_LAST_PROCESS: Final = (1 << 31) - 1
"""The highest number that a process can have."""
_PRIVATE_FILE: Final = 0o600
_PRIVATE_FOLDER: Final = 0o700


def state_folder() -> Path:
    """Where the program keeps what it keeps, as the platform has it: an absolute path.

    Raises `OutputError` where there is no such place: for a user whom the system does not know and who has no HOME, as
    in many containers. A path that is not absolute is none: it would be another folder wherever the program is started.
    """
    from platformdirs import user_state_path

    try:
        folder = user_state_path("readout-tui", appauthor=False)
    except (RuntimeError, OSError):  # what platformdirs says of it depends on its version
        folder = Path()
    if not folder.is_absolute():
        raise OutputError("there is no home folder to keep a file in", "set HOME or XDG_STATE_HOME to a folder")
    return folder


def write_whole(path: Path, data: bytes) -> None:
    """Replaces the file by one with this content, readable by its owner only. Raises `OutputError`."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        _make(path.parent)
        _sweep(path)
        try:
            _write(temporary, data)
            os.replace(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        _synchronise(path.parent)
    except OSError as error:
        why = (error.strerror or "unknown error").lower()
        raise OutputError(f"cannot write {safe(str(path), keep='')}: {why}", "check space and permissions") from None


def read_own(path: Path) -> bytes:
    """The content of a file of our own; empty if it is missing, a link, too large or cannot be read."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return b""
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST:
            return b""
        return os.read(descriptor, LARGEST)
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def _make(folder: Path) -> None:
    """The folder and those above it, private where they are new."""
    missing = []
    while not folder.is_dir() and folder != folder.parent:
        missing.append(folder)
        folder = folder.parent
    for new in reversed(missing):
        new.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)


def _write(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    with os.fdopen(os.open(path, flags, _PRIVATE_FILE), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _synchronise(folder: Path) -> None:
    """The new name survives a power cut too, where folders can be synchronised."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sweep(path: Path) -> None:
    """Removes the temporary files of instances that were killed while they wrote."""
    for left in path.parent.glob(f".{path.name}.*.tmp"):
        owner = left.name.removeprefix(f".{path.name}.").removesuffix(".tmp")
        if owner.isascii() and owner.isdecimal() and not _runs(int(owner)):
            with contextlib.suppress(OSError):
                left.unlink()


def _runs(process: int) -> bool:
    """Is there another process with this number? None has 0, or a number larger than the system can hold."""
    if process == os.getpid() or not 0 < process <= _LAST_PROCESS:
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
