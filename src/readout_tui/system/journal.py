"""Where operations by hand are kept: one file an author, in the state folder or beside the texts.

    marks/<32 hex digits>/<author>.jsonl     in the state folder, for each text and for each two that are decided about;
                                             named by a hash of their digests, in any order
    versions/<32 hex digits>                 in the state folder, for each file with marks, named by a hash of its path,
                                             and of its web address: the digests that it has had, a line each
    marks/<author>.jsonl                     in the folder of an event file: all that is decided about its texts

By the texts that are decided about, not by all that are open, so that what was decided about A and B also holds when C
is added, and who speaks in A whatever it is compared with. Everybody's files in a folder are read, but only the
author's own is written. What this loads is loaded when it is first needed: mostly there are no marks.

A text that has changed is known by its path or its address; in an event, by the name of its file, which marks have.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from hashlib import sha256
from itertools import combinations, product
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from readout_tui.errors import OutputError
from readout_tui.system.files import append_line, read_own, shown_path, state_folder

if TYPE_CHECKING:
    from readout_tui.core.marks.operations import Stamp
    from readout_tui.core.model import Operation, Source
    from readout_tui.formats.marks import MarksRead
    from readout_tui.settings import Settings

LARGEST: Final = 16 << 20
"""Bytes: a larger file of marks is foreign and is not read."""
MOST_AUTHORS: Final = 100
"""Files of a folder that are read at most."""
MOST_VERSIONS: Final = 50
"""Earlier versions of a text, the newest, whose marks are looked for."""
_NAMELESS: Final = "reader"
_MARKS: Final = "marks"
_VERSIONS: Final = "versions"


class Kept(NamedTuple):
    """What is kept about some texts."""

    operations: tuple[Operation, ...] = ()
    remarks: tuple[str, ...] = ()  # what could not be used, a few words each, for the reader
    versions: tuple[tuple[str, str], ...] = ()  # as `Options.versions`


def author() -> str:
    """The name of the user, as the name of a file: letters, digits, "-", "_" and "."."""
    import getpass

    name = ""
    with suppress(OSError, KeyError, ImportError):  # which of them is raised without a user depends on the version
        name = getpass.getuser()
    return safe_name(name) or _NAMELESS


def safe_name(name: str) -> str:
    """A name as that of a file: letters, digits, "-", "_" and ".", not at its ends."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in name)[:64].strip(".")


def stamp(by: str) -> Stamp:
    """What a new operation has besides what it does: an id of its own, and the time."""
    from datetime import UTC, datetime
    from secrets import token_hex

    from readout_tui.core.marks.operations import Stamp

    return Stamp(token_hex(8), datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"), by)


def append(made: Operation, folder: Path | None = None, beside: str = "") -> None:
    """Keeps an operation: on disk when this returns. Raises `OutputError`."""
    from readout_tui.formats.marks import line

    place = marks_beside(beside) if beside else _folder((target.digest for target in made.targets), folder)
    append_line(place / f"{made.by}.jsonl", line(made), public=bool(beside))


def marks_beside(beside: str) -> Path:
    """The folder of marks in that of an event, which a stranger may have made. Raises `OutputError` for a link."""
    folder = Path(beside) / _MARKS
    if folder.is_symlink():
        raise OutputError(f"{shown_path(folder)} is a link", "make it a folder: nothing is kept through a link")
    return folder


def load(digests: Sequence[str], folder: Path | None = None, versions: Sequence[tuple[str, str]] = ()) -> Kept:
    """All that is kept in the state folder about one or two of the texts with these digests, or of their `versions`.

    Never fails: what cannot be read is told.
    """
    groups = [[digest, *(old for old, new in versions if new == digest)] for digest in dict.fromkeys(digests)]
    try:
        about = [(digest,) for group in groups for digest in group]
        pairs = [pair for one, other in combinations(groups, 2) for pair in product(one, other)]
        folders = dict.fromkeys(_folder(texts, folder) for texts in (*about, *pairs))
        if not any(each.is_dir() for each in folders):
            return Kept()
    except (OutputError, OSError):
        return Kept()
    return _read([path for each in folders for path in _files(each)])._replace(versions=tuple(versions))


def _read(paths: Sequence[Path]) -> Kept:
    from readout_tui.formats.marks import merged, read

    files = [read(read_own(path, LARGEST)) for path in paths]
    return Kept(merged(files), tuple(_remarks(files)))


def load_beside(sources: Sequence[Source], beside: str) -> Kept:
    """All that is kept beside the texts of an event. Never fails: what cannot be read is told."""
    try:
        kept = _read(_files(marks_beside(beside)))
    except OutputError as error:
        return Kept(remarks=(error.message,))
    named = [os.path.basename(source.origin) for source in sources]
    now = {name: source.digest for name, source in zip(named, sources, strict=True) if named.count(name) == 1}
    digests = {source.digest for source in sources}
    targets = {(one.digest, one.file) for made in kept.operations for one in made.targets if one.digest not in digests}
    return kept._replace(versions=tuple(sorted((old, now[file]) for old, file in targets if file in now)))


def kept_about(settings: Settings, sources: Sequence[Source]) -> Kept:
    """All that is kept about these texts, where the settings say. Never fails: what cannot be read is told."""
    if settings.beside:
        return _with_others_told(load_beside(sources, settings.beside), sources)
    return load([source.digest for source in sources], versions=earlier_versions(sources))


def _with_others_told(kept: Kept, sources: Sequence[Source]) -> Kept:
    """What is kept beside the texts; that there is more in the state folder is told, not mixed in."""
    here = {made.id for made in kept.operations}
    others = sum(made.id not in here for made in load([source.digest for source in sources]).operations)
    if not others:
        return kept
    from readout_tui.core.reports.summary import count

    return kept._replace(remarks=(*kept.remarks, f"{count(others, 'mark')} made elsewhere: --keep adds to the folder"))


def remembered(settings: Settings, sources: Sequence[Source]) -> Settings:
    """The settings with what is kept about these texts."""
    kept = kept_about(settings, sources)
    options = settings.options._replace(operations=kept.operations, versions=kept.versions)
    return settings._replace(options=options, remarks=kept.remarks)


def earlier_versions(sources: Sequence[Source], folder: Path | None = None) -> tuple[tuple[str, str], ...]:
    """The digests that these files had when there were marks about them, each with the one that they have now."""
    found: dict[str, str] = {}
    for source in sources:
        for path in _version_files(source, folder):
            lines = read_own(path).decode("ascii", "replace").split("\n")
            found |= {line: source.digest for line in lines[-MOST_VERSIONS:] if line and line != source.digest}
    return tuple(found.items())


def remember_versions(sources: Sequence[Source], folder: Path | None = None) -> None:
    """Keeps which texts these files hold, so that marks are found again when they hold others. Raises `OutputError`."""
    for source in sources:
        for path in _version_files(source, folder):
            if source.digest not in read_own(path).decode("ascii", "replace").split("\n"):
                append_line(path, source.digest.encode("ascii", "replace"))


def _version_files(source: Source, folder: Path | None) -> list[Path]:
    """Where it is kept what a text has been; nowhere for one without a file and an address."""
    names = [source.address] if source.address else []
    with suppress(OSError, ValueError):  # ValueError: no path can have such a name
        path = Path(source.origin)
        names += [str(path.resolve())] if path.is_file() else []
    try:
        return [(folder or state_folder()) / _VERSIONS / _hashed(name) for name in names]
    except OutputError:
        return []


def _folder(digests: Iterable[str], folder: Path | None) -> Path:
    """The folder for one text or two. Raises `OutputError`."""
    return (folder or state_folder()) / _MARKS / _hashed("\n".join(sorted(set(digests))))


def _hashed(name: str) -> str:
    return sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]


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
