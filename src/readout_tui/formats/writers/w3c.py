"""Writes a comparison as web annotations (W3C Web Annotation Data Model), in JSON-LD.

    an annotation for each passage   "identifying": its number, its speaker and how that is known
    an annotation for each row       "linking": how the passages of the accounts correspond, in words; a target for each

A target is a passage of a text, known by its digest, with two selectors: by position, and by the words with those
around them, so that it is found again in another copy of the text. The output is ASCII, as all JSON of the program.
"""

from __future__ import annotations

import json
from typing import Any, Final

from readout_tui.core.citation.quote import CONTEXT
from readout_tui.core.link_state import perhaps
from readout_tui.core.lookup import Lookup
from readout_tui.core.marks.annotations import tags_in
from readout_tui.core.model import Account, Comparison, Link, Ref, Span
from readout_tui.formats.beside import BesideLine
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import certainty, state, substance
from readout_tui.formats.writers.export import PROGRAM, Export, ExportPassage, ExportRow

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
Json = dict[str, Any]


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """An annotation collection on one page, which ends with a line end."""
    export = Export(comparison, request, whole=True)
    rows = list(export.rows())
    items = [_identifying(export, passage) for row in rows for cell in row.cells for passage in cell.passages]
    items += [_row(export, row) for row in rows]
    items += [_further(export, lookup, link) for lookup in export.lookups() for link in lookup.further]
    items += [_beside(export, one) for one in dict.fromkeys(one for row in rows for one in row.beside)]
    page = {"type": "AnnotationPage", "startIndex": 0, "items": items}
    generator = {"id": "https://github.com/readout-tui/readout-tui", "type": "Software", "name": PROGRAM}
    told = [f"{name}: {value}" for name, value in export.about()]
    collection = {
        "@context": _CONTEXT,
        "type": "AnnotationCollection",
        "label": export.title,
        "summary": "\n".join(told),
        "generator": generator,
        "total": len(items),
        "first": page,
    }
    return json.dumps(collection, separators=(",", ":")) + "\n"


def _identifying(export: Export, said: ExportPassage) -> Json:
    """The annotation of a passage: what readers call it, and who is reported to have said it."""
    voice = export.comparison.voice(said.ref)
    bodies = [_body(said.name, "identifying"), _body(export.comparison.passage(said.ref).kind, "classifying")]
    if said.place:
        bodies.append(_body(said.place, "identifying"))
    if voice.speaker is not None:
        doubt = f", {voice.sure:.0%} sure" if perhaps(voice) else ""
        bodies.append(_body(f"Reported as said by {said.speaker} ({said.evidence}{doubt})", "describing"))
    name = f"passage:{said.ref.account}.{said.ref.passage}"
    return _annotation(name, "identifying", bodies, [_target(export, said.ref)])


def _row(export: Export, row: ExportRow) -> Json:
    """The annotation of a row: how its accounts compare; its targets are all its passages."""
    told = [_body(relation.words, "classifying") for relation in row.relations]
    told += [_body(difference, "describing") for relation in row.relations for difference in relation.differences]
    told += [_body(cell.absent, "describing") for cell in row.cells if cell.absent]
    targets = [_target(export, passage.ref) for cell in row.cells for passage in cell.passages]
    return _annotation(f"row:{row.number}", "linking", told, targets)


def _further(export: Export, lookup: Lookup, link: Link) -> Json:
    """The annotation of a link to a second, separate place."""
    told = [_body(", ".join(filter(None, (state(lookup, link), certainty(link)))), "classifying")]
    told += [_body(difference, "describing") for difference in substance(lookup, link)]
    name = "-".join(f"{ref.account}.{ref.passage}" for ref in lookup.refs(link))
    return _annotation(f"further:{name}", "linking", told, [_target(export, ref) for ref in lookup.refs(link)])


_WHY: Final = {"note": "commenting", "bookmark": "bookmarking", "tag": "tagging", "aside": "assessing"}
"""The motivation of what readers have left beside the texts."""


def _beside(export: Export, one: BesideLine) -> Json:
    """The annotation of a reader's own: their words as they wrote them, who they are and when it was."""
    why = _WHY[one.kind]
    values = {"note": [one.made.value], "tag": list(tags_in(one.made.value)), "bookmark": []}
    bodies = [_body(value, why) for value in values.get(one.kind, [one.words])]
    if one.place is None:
        targets = [_target(export, ref) for ref in one.refs]
    else:
        targets = [_span_target(export, *one.place, name=f"urn:readout-tui:mark-target:{one.made.id}")]
    made = _annotation(f"mark:{one.made.id}", why, bodies, targets)
    return made | {"creator": {"type": "Person", "name": one.made.by}, "created": one.made.at}


def _annotation(name: str, why: str, bodies: list[Json], targets: list[Json]) -> Json:
    """The name is one inside this file."""
    return {"id": f"urn:readout-tui:{name}", "type": "Annotation", "motivation": why, "body": bodies, "target": targets}


def _body(text: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": text, "format": "text/plain", "purpose": purpose}


def _target(export: Export, ref: Ref) -> Json:
    span = export.comparison.passage(ref).span
    return _span_target(export, ref.account, span, name=f"urn:readout-tui:target:{ref.account}.{ref.passage}")


def _span_target(export: Export, account: Account, span: Span, name: str) -> Json:
    readout = export.comparison.readouts[account]
    text = readout.text
    quoted = {
        "type": "TextQuoteSelector",
        "exact": text[span.start : span.end],
        "prefix": text[max(0, span.start - CONTEXT) : span.start],
        "suffix": text[span.end : span.end + CONTEXT],
    }
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    source: Json = {
        "id": f"urn:sha256:{readout.source.digest}",
        "type": "Text",
        "format": "text/plain",
        "language": readout.language,
        "label": export.document(account),
    }
    return {"id": name, "type": "SpecificResource", "source": source, "selector": [position, quoted]}
