"""A comparison as JSON, as docs/SCHEMA.md describes it.

Written in ASCII: nothing a document holds can act on a terminal that the output lands on.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any, Final

from readout_tui import __version__
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Attribution, Comparison, Link, Passage, Readout, Source, Span
from readout_tui.core.reports.disagreements import Share, conflicts, joint_claims, matrix, one_sided, verb_pairs
from readout_tui.formats.tables import EVERYTHING, Request

SCHEMA: Final = "readout-tui/comparison"
VERSION: Final = 1

Json = dict[str, Any]


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """One JSON object on one line. A request for some rows narrows `links`; passages are never left out."""
    return json.dumps(as_json(comparison, request.rows), separators=(",", ":"), check_circular=False) + "\n"


def as_json(comparison: Comparison, rows: Collection[int] | None = None) -> Json:
    """The object that `write` writes."""
    names = comparison.attributions.names
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "generator": f"readout-tui {__version__}",
        "readouts": [
            _readout(readout, comparison.attributions.voices[side], names)
            for side, readout in enumerate(comparison.readouts)
        ],
        "speakers": [
            {"key": s.key, "name": s.name, "aliases": list(s.aliases), "lookalike": s.lookalike}
            for s in comparison.attributions.speakers
        ],
        "links": _links(comparison, rows),
        "checks": _checks(comparison, names),
        "narrowed": rows is not None,
    }


def _readout(readout: Readout, voices: tuple[tuple[Attribution, ...], ...], names: dict[str, str]) -> Json:
    return {
        "name": readout.name,
        "title": readout.title,
        "publisher": readout.publisher,
        "date": readout.date,
        "language": readout.language,
        "document": readout.document,
        **_source(readout.source),
        "passages": [_passage(p, v, names) for p, v in zip(readout.passages, voices, strict=True)],
    }


def _source(source: Source) -> Json:
    return {
        "origin": source.origin.encode("utf-8", "backslashreplace").decode(),  # names of files may be no text
        "digest": source.digest,
        "encoding": source.encoding,
        "replaced": source.replaced,
        "text": source.text,
    }


def _passage(passage: Passage, voices: tuple[Attribution, ...], names: dict[str, str]) -> Json:
    return {
        "start": passage.span.start,
        "end": passage.span.end,
        "kind": passage.kind,
        "paragraph": passage.paragraph,
        "dateline": _span(passage.dateline),
        "label": _span(passage.label),
        **_attribution(voices[0], names),
        "attributions": [{"content": _span(v.content), **_attribution(v, names)} for v in voices],
    }


def _attribution(voice: Attribution, names: dict[str, str]) -> Json:
    return {
        "speaker": None if voice.speaker is None else names.get(voice.speaker, voice.speaker),
        "via": None if voice.via is None else names.get(voice.via, voice.via),
        "cue": _span(voice.cue),
        "verb": voice.verb,
        "mode": voice.mode,
        "evidence": voice.evidence,
        "carried_from": voice.carried_from,
        "sure": round(voice.sure, 4),
    }


def _links(comparison: Comparison, rows: Collection[int] | None) -> list[Json]:
    alignment = comparison.alignment
    kept = [link for i, link in enumerate(alignment.links) if rows is None or i in rows]
    passages = {(side, n) for link in kept for side, cell in enumerate((link.left, link.right)) for n in cell}
    further = [
        link
        for link in alignment.also
        if rows is None or any((0, n) in passages for n in link.left) or any((1, n) in passages for n in link.right)
    ]
    return [_link(link, also=False) for link in kept] + [_link(link, also=True) for link in further]


def _link(link: Link, *, also: bool) -> Json:
    return {
        "a": list(link.left),
        "b": list(link.right),
        "kind": link.kind,
        "moved": link.moved,
        "mirror": link.mirror,
        "also": also,
        "score": round(link.score, 4),
        "reason": link.reason,
    }


def _checks(comparison: Comparison, names: dict[str, str]) -> Json:
    """What the accounts confirm, contradict and alone attribute; of all passages, also when links are narrowed."""
    lookup = Lookup(comparison)

    def name(key: str | None) -> str | None:
        return None if key is None else names.get(key, key)

    return {
        "conflicts": [
            {
                "a": list(c.left),
                "b": list(c.right),
                "a_speaker": name(c.left_speaker),
                "b_speaker": name(c.right_speaker),
                "kind": c.kind,
                "sure": round(c.sure, 4),
            }
            for c in conflicts(comparison, lookup)
        ],
        "one_sided": [
            {"account": comparison.readouts[o.side].name, "speaker": name(o.speaker), "passages": list(o.passages)}
            for o in one_sided(comparison, lookup)
        ],
        "joint_claims": [
            {
                "account": comparison.readouts[j.side].name,
                "passage": j.passage,
                "other_passages": list(j.partners),
                "other_speaker": name(j.partner_speaker),
            }
            for j in joint_claims(comparison, lookup)
        ],
        "matrix": [
            {"speaker": name(row.speaker), "accounts": [_share(share) for share in row.shares]}
            for row in matrix(comparison)
        ],
        "verbs": [
            {"link": v.row, "a": v.left, "b": v.right, "a_class": v.left_class, "b_class": v.right_class}
            for v in verb_pairs(comparison)
        ],
    }


def _share(share: Share) -> Json:
    return {"passages": share.passages, "words": share.words, "verbs": dict(share.verbs)}


def _span(span: Span | None) -> Json | None:
    return None if span is None else {"start": span.start, "end": span.end}
