"""Keeps an event beside its texts: a folder with the texts, an event file that lists them, and the marks about them.

    event.toml               the accounts, each with title, publisher, date, address and language
    ministry.txt, ...        the texts: those that were elsewhere are copied, byte for byte
    marks/<author>.jsonl     what is in the state folder about them, one file an author

Whoever gets the folder has all of it. Two people's marks are in different files, so that version control merges them.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from readout_tui.core.model import Source
from readout_tui.errors import InputError, OutputError
from readout_tui.formats.event import event_text, read_event
from readout_tui.settings import Settings
from readout_tui.system import journal
from readout_tui.system.files import append_line, make_folder, read_own, shown_path, write_export

EVENT_FILE: Final = "event.toml"


def keep(sources: Sequence[Source], folder: str, settings: Settings) -> str:
    """Keeps the event of these texts in a folder, which is made if need be; returns the path of its event file.

    Where the folder has an event file already that lists these texts, only marks are added. Raises `InputError` for
    texts that are no files, and `OutputError` if something cannot be written or is there already and differs.
    """
    place = Path(folder)
    event = place / EVENT_FILE
    kept = journal.kept_about(settings._replace(beside=""), sources)
    if os.path.lexists(event):
        _check_same(event, sources)
    else:
        paths = [_path(source) for source in sources]
        _check_names(paths)
        make_folder(place)
        names = [_placed(path, place) for path in paths]
        listed = [(name, _told(source)) for name, source in zip(names, sources, strict=True)]
        write_export(event, event_text(listed).encode(), replace=False)
    _add_marks(place, kept)
    return str(event)


def _told(source: Source) -> dict[str, str]:
    return {
        "title": source.title,
        "publisher": source.publisher,
        "date": source.date,
        "address": source.address,
        "language": source.language,
    }


def _check_same(event: Path, sources: Sequence[Source]) -> None:
    """Raises `OutputError` if an event file does not list these texts."""
    try:
        listed = {sha256(Path(one.path).read_bytes()).hexdigest() for one in read_event(str(event))}
    except OSError as error:
        why = (error.strerror or "unknown error").lower()
        raise OutputError(
            f"{shown_path(event)} lists a text that cannot be read: {why}", "choose another folder"
        ) from None
    if listed != {source.digest for source in sources}:
        raise OutputError(f"{shown_path(event)} lists other texts", "choose another folder")


def _path(source: Source) -> Path:
    """The file of a text. Raises `InputError` for one that has none."""
    with suppress(OSError, ValueError):
        path = Path(source.origin)
        if path.is_file():
            return path
    what = "standard input" if source.origin == "-" else "a text that is no file"
    raise InputError(f"{what} cannot be kept in a folder", "save it to a file, and open that")


def _check_names(paths: Sequence[Path]) -> None:
    """Raises `OutputError` if two files have one name."""
    names = [path.name for path in paths]
    for name in names:
        if names.count(name) > 1:
            raise OutputError(f"two texts are called {shown_path(Path(name))}", "rename one of the two")


def _placed(path: Path, folder: Path) -> str:
    """The path of a text as the event file names it; a text from elsewhere is copied. Raises `OutputError`."""
    here, there = folder.resolve(), path.resolve()
    if there.is_relative_to(here):
        return there.relative_to(here).as_posix()
    copy = folder / path.name
    try:
        data = path.read_bytes()
        if os.path.lexists(copy):
            if copy.read_bytes() == data:
                return path.name
            raise OutputError(f"{shown_path(copy)} is another file", "rename one of the two")
    except OSError as error:
        why = (error.strerror or "unknown error").lower()
        raise OutputError(f"cannot copy {shown_path(path)}: {why}", "check permissions") from None
    write_export(copy, data, replace=False)
    return path.name


def _add_marks(folder: Path, kept: journal.Kept) -> None:
    """Adds marks to those in the folder, each to the file of its author. Raises `OutputError`."""
    from readout_tui.formats.marks import line, read

    authors = dict.fromkeys(made.by for made in kept.operations)
    for author in authors:
        if journal.safe_name(author) != author:
            continue  # what is not of this program
        path = journal.marks_beside(str(folder)) / f"{author}.jsonl"
        there = {made.id for made in read(read_own(path, journal.LARGEST)).operations}
        for made in kept.operations:
            if made.by == author and made.id not in there:
                append_line(path, line(made), public=True)
