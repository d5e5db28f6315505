"""Pairs of invented accounts with planted findings: how they are read (README.md has the format)."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from readout_tui.core.compare import compare
from readout_tui.core.judging import judged
from readout_tui.core.model import FIRST_TWO, Comparison, Source


class Planted(NamedTuple):
    """What an analyst would write down: its kind, and the words of each account ("" where it has none)."""

    kind: str
    words: tuple[tuple[str, ...], tuple[str, ...]]


class PlantedPair(NamedTuple):
    """A file: two texts, what is planted in them, and what both report in other words."""

    name: str
    sources: tuple[Source, Source]
    planted: tuple[Planted, ...]
    both: tuple[tuple[str, str], ...]

    def compared(self) -> Comparison:
        """The two accounts, compared and judged."""
        return judged(compare(self.sources), FIRST_TWO)


def read(path: Path) -> PlantedPair:
    """Reads a file. Raises `ValueError` if planted words are not in the texts."""
    parts = ("\n" + path.read_text("utf-8")).split("\n== ")[1:]
    heads = [part.partition("\n")[0].split(" | ") for part in parts]
    bodies = [part.partition("\n")[2].strip() for part in parts]
    first, second = (
        Source(body, f"{path.stem}-{head[0].lower()}.txt", sha256(body.encode()).hexdigest(), head[1], head[2])
        for head, body in zip(heads[:2], bodies[:2], strict=True)
    )
    planted = tuple(_planted(line) for line in bodies[2].splitlines())
    both = tuple(tuple(line.split(" | ")) for line in bodies[3].splitlines())
    for told in (*(one.words for one in planted), *(((a,), (b,)) for a, b in both)):
        for words, source in zip(told, (first, second), strict=True):
            for word in words:
                if word not in source.text:
                    raise ValueError(f"{path.name}: “{word}” is not in {source.origin}")
    return PlantedPair(path.stem, (first, second), planted, both)  # type: ignore[arg-type]


def _planted(line: str) -> Planted:
    kind, *words = line.split(" | ")
    if words[0] in ("A", "B"):
        told = tuple(words[1:])
        return Planted(kind, (told, ()) if words[0] == "A" else ((), told))
    return Planted(kind, ((words[0],), (words[1],)))
