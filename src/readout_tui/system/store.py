"""What is kept between runs: the reading position in each pair of texts, and the reader's preferences.

    preferences.json                 theme, view
    searches.json                    searches that were saved, by name
    places/<32 hex digits>.json      one file a pair; the name is a hash of the digests of its texts

The texts themselves are not kept, nor their names. Loading never fails: if a file is missing, damaged or foreign, or
there is no folder for it, the defaults apply, because nothing kept here is worth refusing to open the texts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, TypeVar

from readout_tui.errors import OutputError
from readout_tui.system.files import read_own, state_folder, write_whole

FORMAT: Final = 1
KEPT: Final = 500
"""Pairs whose reading position is kept; beyond that, the least recently saved are deleted."""

LONGEST: Final = 1000
"""The most characters of a saved search."""

_PREFERENCES: Final = "preferences.json"
_SEARCHES: Final = "searches.json"

Stored = TypeVar("Stored", "ReadingPlace", "Preferences")


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """The reading position in a pair of texts."""

    side: int = 0  # the number of the account; the field is called so in files that are already stored
    passage: int = 0  # the number of the passage
    view: str = ""


@dataclass(frozen=True, slots=True)
class Preferences:
    """Choices that hold for all texts; an empty string means that the reader never chose."""

    theme: str = ""
    view: str = ""


def load_place(digests: Sequence[str], folder: Path | None = None) -> ReadingPlace:
    """The reading position for the texts with these digests, in this order. Never fails."""
    return _load(folder, _place(digests), ReadingPlace)


def save_place(digests: Sequence[str], place: ReadingPlace, folder: Path | None = None) -> None:
    """Saves the reading position. Raises `OutputError`."""
    path = (folder or state_folder()) / _place(digests)
    _save(path, place)
    _forget(path.parent)


def load_preferences(folder: Path | None = None) -> Preferences:
    """The saved preferences, or the defaults. Never fails."""
    return _load(folder, _PREFERENCES, Preferences)


def save_preferences(preferences: Preferences, folder: Path | None = None) -> None:
    """Saves the preferences. Raises `OutputError`."""
    _save((folder or state_folder()) / _PREFERENCES, preferences)


def load_searches(folder: Path | None = None) -> dict[str, str]:
    """The saved searches: name -> what is searched for. Never fails."""
    data = _read(folder, _SEARCHES).get("searches")
    if not isinstance(data, dict):
        return {}
    return {str(name): words for name, words in data.items() if isinstance(words, str) and _printable(words)}


def save_searches(searches: Mapping[str, str], folder: Path | None = None) -> None:
    """Saves them. Raises `OutputError`."""
    kept = json.dumps({"format": FORMAT, "searches": dict(searches)})
    write_whole((folder or state_folder()) / _SEARCHES, kept.encode("ascii"))


def _printable(words: str) -> bool:
    return words.isprintable() and len(words) <= LONGEST


def _place(digests: Sequence[str]) -> str:
    name = sha256("\n".join(digests).encode()).hexdigest()[:32]
    return f"places/{name}.json"


def _load(folder: Path | None, name: str, kind: type[Stored]) -> Stored:
    data = _read(folder, name)
    default = kind()
    names = [f.name for f in fields(kind)]
    fitting: dict[str, Any] = {n: data[n] for n in names if n in data and _fits(data[n], getattr(default, n))}
    return kind(**fitting)


def _read(folder: Path | None, name: str) -> dict[str, Any]:
    """What a file holds; nothing if it is missing, damaged or foreign."""
    try:
        data: Any = json.loads(read_own((folder or state_folder()) / name) or b"{}")
    except (OutputError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) and data.get("format") == FORMAT else {}


def _fits(value: Any, default: int | str) -> bool:
    """True for a value of the default's type that is safe to use: a short ASCII name, or a number from 0."""
    if isinstance(default, str):
        return isinstance(value, str) and value.isascii() and value.isprintable() and len(value) <= 100
    return type(value) is int and 0 <= value < 1 << 31


def _save(path: Path, kept: ReadingPlace | Preferences) -> None:
    write_whole(path, json.dumps({"format": FORMAT, **asdict(kept)}).encode("ascii"))


def _forget(folder: Path) -> None:
    """Deletes the places beyond `KEPT`. What cannot be looked at or deleted does not keep the others."""
    ages = {}
    for file in folder.glob("*.json"):
        with suppress(OSError):  # another instance has deleted it
            ages[file] = file.lstat().st_mtime
    for file in sorted(ages, key=lambda file: ages[file], reverse=True)[KEPT:]:
        with suppress(OSError):
            file.unlink()
