"""Reads families: the sentences of each account, and the rows to which each belongs."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final, NamedTuple

from readout_tui.core.model import Source, Span

HERE: Final = Path(__file__).resolve().parent
OPEN: Final = HERE / "open"
CLOSED: Final = HERE / "closed"


class Unit(NamedTuple):
    """A sentence of an account: where it stands in the text, and the numbers of the rows that it belongs to."""

    span: Span
    rows: frozenset[str]


class Member(NamedTuple):
    """One account of a family."""

    source: Source
    units: tuple[Unit, ...]


class Family(NamedTuple):
    """Accounts of one event; units of two accounts correspond if they have a row in common."""

    name: str
    kind: str
    members: tuple[Member, ...]


def families(folder: Path) -> list[Family]:
    """All families in a folder, by name."""
    return [family(path) for path in sorted(folder.glob("*.txt"))]


def family(path: Path) -> Family:
    """The family in a file. Raises `ValueError` for a sentence without numbers of rows."""
    head, *accounts = path.read_text("utf-8").split("\n[")
    kind = head.partition(":")[0].strip()
    return Family(path.stem, kind, tuple(_member(path.stem, part) for part in accounts))


def _member(name: str, part: str) -> Member:
    title, _, body = part.partition("\n")
    letter, _, publisher = title.partition("] ")
    text, units, own = "", list[Unit](), 0
    paragraph = True
    for line in body.split("\n"):
        told, _, sentence = line.partition(" ")
        if not sentence:
            paragraph = paragraph or bool(text)
            continue
        text += ("\n\n" if paragraph else " ") if text else ""
        paragraph = False
        own += told == "-"
        rows = frozenset({f"{letter}-{own}"} if told == "-" else told.split(","))
        if told != "-" and not all(row.isdigit() for row in rows):
            raise ValueError(f"{name}, {letter}: {line}")
        units.append(Unit(Span(len(text), len(text) + len(sentence)), rows))
        text += sentence
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Member(Source(text + "\n", f"{name}-{letter}.txt", digest, publisher), tuple(units))
