"""Where operations by hand are kept: one file an author, in a folder for each text and for each two.

    marks/<32 hex digits>/<author>.jsonl     the folder is named by a hash of the digests of its texts, in any order

By one or two texts, not by all that are open, so that what was decided about A and B also holds when C is added, and a
note about A, and who speaks in it, wherever A is read. Everybody's files in a folder are read, but only the author's
own is written. What this loads is loaded when it is first needed: mostly there are no marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from readout_tui.errors import OutputError
from readout_tui.system.files import append_line, read_own, state_folder

if TYPE_CHECKING:
    from readout_tui.core.marks.operations import Stamp
    from readout_tui.core.model import Operation, Source
    from readout_tui.formats.marks import MarksRead
    from readout_tui.settings import Settings

LARGEST: Final = 16 << 20
"""Bytes: a larger file of marks is foreign and is not read."""
MOST_AUTHORS: Final = 100
"""Files of a folder that are read at most."""
_NAMELESS: Final = "reader"
_MARKS: Final = "marks"


class Kept(NamedTuple):
    """What is kept about some texts."""

    operations: tuple[Operation, ...] = ()
    remarks: tuple[str, ...] = ()  # what could not be used, a few words each, for the reader


def author() -> str:
    """The name of the user, as the name of a file: letters, digits, "-", "_" and "."."""
    import getpass

    name = ""
    with suppress(OSError, KeyError, ImportError):  # which of them is raised without a user depends on the version
        name = getpass.getuser()
    safe = "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in name)[:64].strip(".")
    return safe or _NAMELESS


def stamp(by: str) -> Stamp:
    """What a new operation has besides what it does: an id of its own, and the time."""
    from datetime import UTC, datetime
    from secrets import token_hex

    from readout_tui.core.marks.operations import Stamp

    return Stamp(token_hex(8), datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"), by)


def append(made: Operation, folder: Path | None = None) -> None:
    """Keeps an operation: on disk when this returns. Raises `OutputError`."""
    from readout_tui.formats.marks import line

    append_line(_folder((target.digest for target in made.targets), folder) / f"{made.by}.jsonl", line(made))


def load(digests: Sequence[str], folder: Path | None = None) -> Kept:
    """All that is kept about one or two of the texts with these digests. Never fails: what cannot be read is told."""
    try:
        about = [*combinations(digests, 1), *combinations(digests, 2)]
        folders = dict.fromkeys(_folder(texts, folder) for texts in about)
        if not any(each.is_dir() for each in folders):
            return Kept()
    except (OutputError, OSError):
        return Kept()
    from readout_tui.formats.marks import merged, read

    files = [read(read_own(path, LARGEST)) for each in folders for path in _files(each)]
    return Kept(merged(files), tuple(_remarks(files)))


def remembered(settings: Settings, sources: Sequence[Source]) -> Settings:
    """The settings with what is kept about these texts."""
    kept = load([source.digest for source in sources])
    options = settings.options._replace(operations=kept.operations)
    return settings._replace(options=options, remarks=kept.remarks)


def _folder(digests: Iterable[str], folder: Path | None) -> Path:
    """The folder for one text or two. Raises `OutputError`."""
    name = sha256("\n".join(sorted(set(digests))).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return (folder or state_folder()) / _MARKS / name


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("*.jsonl"))[:MOST_AUTHORS]
    except OSError:
        return []


def _remarks(files: Sequence[MarksRead]) -> Iterable[str]:
    from readout_tui.core.reports.summary import count

    unknown, damaged = sum(one.unknown for one in files), sum(one.damaged for one in files)
    if any(one.torn for one in files):
        yield "the last mark is cut off and left out"
    if unknown:
        yield f"{count(unknown, 'mark')} of a newer version kept unused"
    if damaged:
        yield f"{count(damaged, 'line')} of marks without sense left out"
