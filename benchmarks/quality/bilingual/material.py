"""Reads the pairs of `open/` and `closed/`: two accounts and their links, in one file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

FOLDER: Final = Path(__file__).parent


class Pair(NamedTuple):
    """Two accounts, sentence by sentence, and which sentences correspond (numbers from 0)."""

    name: str
    kind: str  # "rival", "trans" or "joint"
    languages: tuple[str, str]  # ISO 639-1
    left: tuple[str, ...]
    right: tuple[str, ...]
    links: frozenset[tuple[int, int]]


def pairs(folder: str) -> list[Pair]:
    """The pairs of a folder beside this module, in the order of their names."""
    return [_read(path) for path in sorted((FOLDER / folder).glob("*.txt"))]


def _read(path: Path) -> Pair:
    head, text = path.read_text("utf-8").split("\nA\n")
    fields = dict(line.split(": ") for line in head.splitlines())
    left, text = text.split("\nB\n")
    right, links = text.split("\nlinks: ")
    one, other = (code.partition("-")[0] for code in fields["languages"].split())
    numbers = (tuple(int(number) - 1 for number in link.split("-")) for link in links.split())
    sides = [tuple(re.findall(r"^\d+ (.+)$", side, re.MULTILINE)) for side in (left, right)]
    found = frozenset((i, j) for i, j in numbers)
    assert all(i < len(sides[0]) and j < len(sides[1]) for i, j in found), path
    return Pair(path.stem, fields["kind"], (one, other), sides[0], sides[1], found)
