"""What is kept from one reading to the next: the place in each pair of texts, and how the screen is liked.

One small file a pair and one for the preferences. A file that is missing, damaged or foreign, or for which there is no
folder, counts as empty: nothing that is kept is worth not opening the texts for.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, TypeVar

from readout_tui.errors import OutputError
from readout_tui.system.files import read_own, state_folder, write_whole

FORMAT: Final = 1
KEPT: Final = 500
"""Pairs of texts whose places are kept; the ones not opened longest are forgotten first."""

_PREFERENCES: Final = "preferences.json"

Stored = TypeVar("Stored", "ReadingPlace", "Preferences")


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where the reader was in a pair of texts."""

    side: int = 0  # the account, under the name that it has in the files there are
    passage: int = 0
    view: str = ""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What holds for all texts; empty: never chosen."""

    theme: str = ""
    view: str = ""
    cite: str = ""


def load_place(digests: Sequence[str], folder: Path | None = None) -> ReadingPlace:
    """The place in the texts with these digests, in this order. Never fails."""
    return _load(folder, _place(digests), ReadingPlace)


def save_place(digests: Sequence[str], place: ReadingPlace, folder: Path | None = None) -> None:
    """Keeps the place. Raises `OutputError`."""
    path = (folder or state_folder()) / _place(digests)
    _save(path, place)
    _forget(path.parent)


def load_preferences(folder: Path | None = None) -> Preferences:
    """Never fails."""
    return _load(folder, _PREFERENCES, Preferences)


def save_preferences(preferences: Preferences, folder: Path | None = None) -> None:
    """Raises `OutputError`."""
    _save((folder or state_folder()) / _PREFERENCES, preferences)


def _place(digests: Sequence[str]) -> str:
    name = sha256("\n".join(digests).encode()).hexdigest()[:32]
    return f"places/{name}.json"


def _load(folder: Path | None, name: str, kind: type[Stored]) -> Stored:
    try:
        data: Any = json.loads(read_own((folder or state_folder()) / name) or b"{}")
    except (OutputError, ValueError, RecursionError):
        return kind()
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        return kind()
    default = kind()
    names = [f.name for f in fields(kind)]
    fitting: dict[str, Any] = {n: data[n] for n in names if n in data and _fits(data[n], getattr(default, n))}
    return kind(**fitting)


def _fits(value: Any, default: int | str) -> bool:
    """True for a value of the right type that cannot do harm: a name, or a number from 0."""
    if isinstance(default, str):
        return isinstance(value, str) and value.isascii() and value.isprintable() and len(value) <= 100
    return type(value) is int and 0 <= value < 1 << 31


def _save(path: Path, kept: ReadingPlace | Preferences) -> None:
    write_whole(path, json.dumps({"format": FORMAT, **asdict(kept)}).encode("ascii"))


def _forget(folder: Path) -> None:
    try:
        files = sorted(folder.glob("*.json"), key=lambda file: file.lstat().st_mtime, reverse=True)
        for file in files[KEPT:]:
            file.unlink()
    except OSError:
        return
