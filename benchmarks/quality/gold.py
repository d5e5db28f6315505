"""Loads the gold data: pairs of accounts with links made by hand, as the pipeline sees them.

Gold links join units (sentences as annotated). A passage of the pipeline stands for each unit with which it shares at
least half of the shorter of the two, so that a sentence split elsewhere costs no more than it should. Only body units
count.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import BODY, Link, Readout, Source, Voices
from readout_tui.core.segmentation.segment import read

SHARED: Final = Path(__file__).resolve().parents[3] / "shared"
KINDS: Final[dict[str, tuple[str, ...]]] = {
    "seeds": ("00",),
    "two governments": ("01", "04", "06", "08", "30", "35", "36", "38"),
    "joint and own account": ("32", "33", "34", "40", "41", "44"),
    "same text twice": ("11",),
    "news rewrites": ("16", "18"),
    "two languages": ("12",),
    "own: two governments": (),
    "own: joint, other side's account": (),
    "own: news": (),
}
"""Kind of pair -> the numbers of its gold pairs. The kind of the project's own pairs is in their `meta.json`."""
OWN: Final = Path(__file__).resolve().parent / "pairs"
"""The folder of the project's own pairs, which are about invented events."""
Pairs = set[tuple[int, int]]


@dataclass(eq=False)
class Case:
    """A gold pair: two readouts, their attributions, and the gold links as pairs of units (left, right)."""

    name: str
    readouts: tuple[Readout, Readout]
    voices: tuple[tuple[Voices, ...], tuple[Voices, ...]]
    units: tuple[list[dict[str, Any]], list[dict[str, Any]]]
    maps: tuple[list[list[int]], list[list[int]]]  # passage -> units
    body: tuple[set[int], set[int]]
    want: Pairs
    same: Pairs
    moved: list[Pairs]
    kind: str  # one of KINDS, by which figures are grouped, or "long"
    want_passages: Pairs = field(default_factory=set)

    @property
    def own(self) -> bool:
        """True for the project's own pairs."""
        return self.kind.startswith("own")


def cases(folder: Path) -> list[Case]:
    """All pairs in a folder, sorted by name."""
    return [case(path.parent) for path in sorted(folder.glob("*/gold.json"))]


def case(folder: Path) -> Case:
    """The pair in this folder."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    sources = [source(folder / gold["sides"][side]["file"]) for side in "ab"]
    readouts = (read(sources[0], "A"), read(sources[1], "B"))
    voices = attribute(readouts).voices
    units = (gold["sides"]["a"]["sentences"], gold["sides"]["b"]["sentences"])
    maps = (unit_map(readouts[0], units[0]), unit_map(readouts[1], units[1]))
    body = tuple({i for i, unit in enumerate(side) if unit["kind"] in BODY} for side in units)
    made = Case(
        folder.name, readouts, (voices[0], voices[1]), units, maps, (body[0], body[1]), set(), set(), [], _kind(folder)
    )
    for link in gold["links"]:
        if link.get("sides", "ab") != "ab":
            continue
        pairs = {(i, j) for i in link["a"] for j in link["b"] if i in body[0] and j in body[1]}
        made.want |= pairs
        made.same |= pairs if link["grade"] == "same" else set()
        if link.get("moved") and pairs:
            made.moved.append(pairs)
    standing: tuple[dict[int, list[int]], ...] = tuple({i: [] for i in range(len(side))} for side in units)
    for side in (0, 1):
        for p, numbers in enumerate(maps[side]):
            for i in numbers:
                standing[side][i].append(p)
    made.want_passages = {(p, q) for i, j in made.want for p in standing[0][i] for q in standing[1][j]}
    return made


def _kind(folder: Path) -> str:
    if folder.parent != OWN:
        return next((kind for kind, numbers in KINDS.items() if folder.name[:2] in numbers), "long")
    told = json.loads((folder / "meta.json").read_text("utf-8"))["kind"]
    if told.startswith("news"):
        return "own: news"
    return "own: joint, other side's account" if "account" in told or "transcript" in told else "own: two governments"


def source(path: Path) -> Source:
    """A file as the program would load it."""
    data = path.read_bytes()
    return Source(data.decode("utf-8"), str(path), hashlib.sha256(data).hexdigest())


def unit_map(readout: Readout, units: list[dict[str, Any]]) -> list[list[int]]:
    """For each passage, the indices of the units that it stands for."""
    maps: list[list[int]] = []
    first = 0
    for passage in readout.passages:
        start, end = passage.span
        while first < len(units) and units[first]["end"] <= start:
            first += 1
        hits, at = [], first
        while at < len(units) and units[at]["start"] < end:
            unit = units[at]
            common = min(end, unit["end"]) - max(start, unit["start"])
            if common > 0 and common * 2 >= min(end - start, unit["end"] - unit["start"]):
                hits.append(at)
            at += 1
        maps.append(hits)
    return maps


def unit_pairs(found: Case, links: list[Link] | tuple[Link, ...]) -> Pairs:
    """Links of passages as pairs of body units (left, right)."""
    return {
        (i, j)
        for link in links
        for p in link.left
        for q in link.right
        for i in found.maps[0][p]
        for j in found.maps[1][q]
        if i in found.body[0] and j in found.body[1]
    }
