"""Reads exports back: passages and links out of JSON, TEI, XLSX and W3C annotations, with none of the writers' code.

Only for tests: an export that can be read back has lost nothing.
"""

from __future__ import annotations

import json
import re
from io import BytesIO
from typing import Any, NamedTuple
from zipfile import ZipFile

from lxml import etree

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Comparison

Place = tuple[str, int]
"""The letter of an account and the number of a passage."""

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TEI = "{http://www.tei-c.org/ns/1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"


class Restored(NamedTuple):
    """Passages by place, as (start, end, kind, text), and links with passages on both sides, further ones too."""

    passages: dict[Place, tuple[int, int, str, str]]
    links: list[tuple[frozenset[Place], ...]]


def original(comparison: Comparison) -> Restored:
    """What an export of all of a comparison has to hold."""
    passages: dict[Place, tuple[int, int, str, str]] = {}
    for readout in comparison.readouts:
        for number, passage in enumerate(readout.passages):
            start, end = passage.span
            passages[readout.name, number] = (start, end, passage.kind, readout.text[start:end])
    links: list[tuple[frozenset[Place], ...]] = []
    for pair in comparison.pairs:
        lookup = Lookup(comparison, pair)
        one, other = (readout.name for readout in lookup.readouts)
        for link in (*lookup.links, *lookup.further):
            if link.left and link.right:
                links.append((frozenset((one, n) for n in link.left), frozenset((other, n) for n in link.right)))
    return Restored(passages, links)


def from_json(written: str) -> Restored:
    made = json.loads(written)
    passages = {
        (readout["name"], number): (p["start"], p["end"], p["kind"], readout["text"][p["start"] : p["end"]])
        for readout in made["readouts"]
        for number, p in enumerate(readout["passages"])
    }
    pairs = made.get("pairs") or [{"accounts": [r["name"] for r in made["readouts"]], "links": made["links"]}]
    links = [
        tuple(frozenset((letter, n) for n in link[letter.lower()]) for letter in pair["accounts"])
        for pair in pairs
        for link in pair["links"]
        if link["kind"] != "alone"
    ]
    return Restored(passages, links)


def from_tei(written: str) -> Restored:
    root = etree.fromstring(written.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    passages = {}
    for seg in root.iter(f"{TEI}seg"):
        name, _, number = seg.get(f"{XML}id").partition(".")
        start, end = map(int, seg.get("source").partition("#char=")[2].split(","))
        passages[name, int(number)] = (start, end, seg.get("type"), tei_text(seg))
    links = []
    for group in root.iter(f"{TEI}linkGrp"):
        names = group.get("n").split()
        for link in group.iter(f"{TEI}link"):
            places = [target.removeprefix("#").partition(".") for target in link.get("target").split()]
            links.append(
                tuple(frozenset((name, int(number)) for name, _, number in places if name == one) for one in names)
            )
    return Restored(passages, links)


def tei_text(element: Any) -> str:
    """The text of an element; <g n="U+0007"> is the character that its number says."""
    text = element.text or ""
    for child in element:
        text += chr(int(child.get("n")[2:], 16)) if child.tag == f"{TEI}g" else tei_text(child)
        text += child.tail or ""
    return text


def from_xlsx(written: bytes) -> Restored:
    passages = {}
    for row in sheet(written, 2):
        where = (int(row["Start"]), int(row["End"]), row["Kind"])
        passages[row["Account"], int(row["Passage"])] = (*where, row["Text"])
    links = []
    for row in sheet(written, 3):
        sides = [frozenset((row[side], int(n)) for n in row[f"{side} passages"].split()) for side in ("Left", "Right")]
        if all(sides):
            links.append(tuple(sides))
    return Restored(passages, links)


def sheet(written: bytes, number: int) -> list[dict[str, str]]:
    """The rows of a sheet by the names of its columns, as text. openpyxl does not undo all escapes of strings."""
    with ZipFile(BytesIO(written)) as file:
        shared = [cell_text("".join(si.itertext())) for si in etree.fromstring(file.read("xl/sharedStrings.xml"))]
        rows = etree.fromstring(file.read(f"xl/worksheets/sheet{number}.xml")).iter(f"{MAIN}row")
        made = [{_column(c.get("r")): _cell(c, shared) for c in row.iter(f"{MAIN}c")} for row in rows]
    head, *rest = made
    return [{name: row.get(column, "") for column, name in head.items()} for row in rest]


def _column(reference: str) -> str:
    return reference.rstrip("0123456789")


def _cell(cell: Any, shared: list[str]) -> str:
    value = cell.findtext(f"{MAIN}v") or ""
    return shared[int(value)] if cell.get("t") == "s" else value


def cell_text(text: str) -> str:
    """The text of a cell: `_x0007_` stands for a character that XML cannot hold, `_x005F_` for a plain "_"."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def from_w3c(written: str) -> Restored:
    items = json.loads(written)["first"]["items"]
    passages: dict[Place, tuple[int, int, str, str]] = {}
    links: list[tuple[frozenset[Place], ...]] = []
    for item in items:
        places = [_named(target["id"]) for target in item["target"]]
        if item["motivation"] == "identifying":
            position, quoted = item["target"][0]["selector"]
            kind = next(body["value"] for body in item["body"] if body["purpose"] == "classifying")
            passages[places[0]] = (position["start"], position["end"], kind, quoted["exact"])
        else:
            names = sorted({name for name, _number in places})
            sides = tuple(frozenset(place for place in places if place[0] == name) for name in names)
            links += [sides] if len(sides) > 1 else []
    return Restored(passages, links)


def _named(target: str) -> Place:
    account, _, number = target.rpartition(":")[2].partition(".")
    return chr(ord("A") + int(account)), int(number)
