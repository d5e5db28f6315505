"""`readout-tui batch FOLDER`: compares all events below a folder, and writes one JSON object a line.

    folder --events--> an `Event` for each folder that holds accounts --line--> {"event": "2021/xi", "comparison": ...}
                                                                      or        {"event": "2022/li", "error": ...}

A folder is an event if it holds an `event.toml` (folders below it are its own), or documents, which are its accounts in
the order of their names. One that holds none, or a single one beside further folders (a README), is passed through.
Hidden files and folders, and links to folders, are left out.

One event's fault never ends the others: it becomes an object with the message and the hint that a reader would see.
Each line is written as soon as it is there, so that what is done stays when the run is interrupted.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from readout_tui.core.model import Options
from readout_tui.errors import InputError, ReadoutError
from readout_tui.formats.accounts import EVENT, opened
from readout_tui.formats.load import MAX_SIZE, shown
from readout_tui.formats.tables import READERS
from readout_tui.headless import render
from readout_tui.settings import WIDTH, Settings

LISTED: Final = f"event{EVENT}"
"""The name of an event file in its folder."""
_BY_CONTENT: Final = (".docx", ".odt", ".rtf", ".md")
"""Suffixes of documents whose format is recognised by what they hold."""
_DOCUMENTS: Final = (*_BY_CONTENT, *(suffix for reader in READERS for suffix in reader.suffixes))


class Event(NamedTuple):
    """A folder that holds the accounts of one event."""

    name: str  # its path below the folder that was given, with "/"; "." for that folder itself
    paths: tuple[str, ...]  # the event file, or the accounts in order


def events(folder: str) -> Iterator[Event]:
    """The events below a folder, in the order of their names. Raises `InputError` if it is no folder."""
    if not os.path.isdir(folder):
        raise InputError(
            f"{shown(folder)} is not a folder", "name one whose folders hold the accounts of an event each"
        )
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        there = sorted(name for name in files if not name.startswith("."))
        if LISTED in there:  # its texts may be in folders below
            folders.clear()
        named = [LISTED] if LISTED in there else [name for name in there if name.lower().endswith(_DOCUMENTS)]
        if len(named) > (1 if folders else 0):
            name = os.path.relpath(place, folder).replace(os.sep, "/")
            yield Event(name, tuple(os.path.join(place, one) for one in named))


def line(event: Event, options: Options, encoding: str | None = None, max_size: int = MAX_SIZE) -> tuple[str, bool]:
    """What is written of an event, with a line end, and whether it was compared. Raises nothing but interrupts.

    `options`, `encoding` and `max_size` are those of the command line.
    """
    told: dict[str, Any] = {"event": event.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")}
    try:
        sources = opened(event.paths, encoding=encoding, max_size=max_size)
        written = render(sources, Settings(options=options), "json", WIDTH).output
    except ReadoutError as error:
        return _line(told | {"error": {"message": error.message, "hint": error.hint}}), False
    except MemoryError:
        return _line(told | {"error": {"message": "not enough memory for these texts", "hint": ""}}), False
    except Exception as error:  # a bug with one event must not lose the others
        message = f"this is a bug in readout-tui, not in your texts: {type(error).__name__}: {error}"
        return _line(told | {"error": {"message": message, "hint": "please report it"}}), False
    return _line(told | {"comparison": json.loads(written)}), True


def run(
    folder: str,
    write: Callable[[str], object],
    progress: Callable[[str], object],
    options: Options,
    encoding: str | None = None,
    max_size: int = MAX_SIZE,
) -> tuple[int, int]:
    """Writes a line for each event; returns how many were compared, and how many failed.

    `progress` is told the name of each event before it is compared, with how many there are. Raises `InputError` if
    there is none, and what `write` raises.
    """
    every = list(events(folder))
    if not every:
        raise InputError(
            f"nothing in {shown(folder)} is an {LISTED} or a document",
            "put the accounts of each event into a folder of their own",
        )
    compared = 0
    for number, event in enumerate(every, 1):
        progress(f"{number}/{len(every)} {event.name}")
        told, fine = line(event, options, encoding, max_size)
        write(told)
        compared += fine
    return compared, len(every) - compared


def _line(told: dict[str, Any]) -> str:
    return json.dumps(told, separators=(",", ":"), check_circular=False) + "\n"
