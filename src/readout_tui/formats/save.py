"""Where an export is written: checked before the work, written whole after it.

name, formats --writer_named--> which format      by --to, or by the suffix of the name
name, inputs  --target-->       a path            no folder, device or input, and nothing that would be lost
path, output  --save-->         the file
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

from readout_tui.core.model import Source
from readout_tui.errors import OutputError
from readout_tui.formats.load import identity, shown
from readout_tui.formats.tables import WRITERS, Writer, writer_for
from readout_tui.system.files import write_export

_LONGEST: Final = 220
"""Bytes of a file's name at most: systems take 255, and the name of the temporary file is longer."""

REPLACE = "--overwrite"
"""The option by which a file may be replaced."""


class FileExists(OutputError):
    """There is a file of that name, and it was not said that it may be replaced."""


class Target(NamedTuple):
    """A file that may be written, and its format. `replace`: a file of that name may be replaced."""

    path: Path
    writer: Writer
    replace: bool = False

    def save(self, output: str | bytes, sources: Iterable[Source]) -> None:
        """Writes the output of the writer, whole or not at all. Raises `OutputError`.

        `sources` are the texts, whose files are never replaced; which they are may have come to be known only now.
        """
        _spare(self.path, origins(sources))
        write_export(self.path, self.writer.file(output), self.replace)


def origins(sources: Iterable[Source]) -> list[str]:
    """The paths from which texts were read."""
    return [source.origin for source in sources]


def target(path: str, to: str, inputs: Iterable[str], replace: bool) -> Target:
    """The file `path`, in the format `to` or, if that is empty, in the one that its name asks for.

    Raises `OutputError` if it cannot be written, and if it exists and is not to be replaced.
    """
    if not path or "\0" in path:
        raise OutputError("the file has no name", "name one: comparison.html")
    writer = _writer(path, to)
    found = _found(path)
    _spare(found, inputs)
    if os.path.lexists(found):
        _replaceable(found, replace)
    return Target(found, writer, replace)


def _found(path: str) -> Path:
    """The place that a path names. Raises `OutputError` if its folder is not there or the system takes no such name."""
    try:
        found = Path(path).expanduser()
        os.stat(found.parent)
        if len(os.fsencode(found.name)) > _LONGEST:
            raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
        if found.parent.is_dir():
            return found
    except FileNotFoundError:
        pass
    except RuntimeError:  # "~nobody/x"
        raise OutputError(f"nobody has the home folder of {shown(path)}", "choose another folder") from None
    except (OSError, UnicodeError) as error:
        why = error.strerror if isinstance(error, OSError) else None
        raise OutputError(f"{shown(path)} cannot be a file: {(why or 'its name').lower()}", "choose another") from None
    raise OutputError(f"there is no folder {shown(str(found.parent))}", "make it first, or choose another")


def _writer(path: str, to: str) -> Writer:
    writer = WRITERS[to] if to else writer_for(path)
    if writer is None:
        known = ", ".join(writer.suffixes[0] for writer in WRITERS.values())
        raise OutputError(f"{shown(path)} does not say in which format", f"name it with --to, or by a suffix: {known}")
    return writer


def _spare(path: Path, inputs: Iterable[str]) -> None:
    """Raises `OutputError` if the file is one of the inputs, under whatever name."""
    here = identity(str(path))
    if here is not None and here in {identity(source) for source in inputs}:
        raise OutputError(f"{shown(str(path))} is one of the texts", "choose another name")


def _replaceable(path: Path, replace: bool) -> None:
    """Raises `OutputError` unless what is there is a file (or a link, which is replaced itself) and may go."""
    mode = path.lstat().st_mode
    if stat.S_ISDIR(mode):
        raise OutputError(f"{shown(str(path))} is a folder", "name a file inside it")
    if not stat.S_ISREG(mode) and not stat.S_ISLNK(mode):
        raise OutputError(f"{shown(str(path))} is no file", "choose another name")
    if not replace:
        raise FileExists(f"{shown(str(path))} exists already", f"choose another name, or add {REPLACE}")
