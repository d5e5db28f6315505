"""Writes a comparison as JSON, as docs/SCHEMA.md describes it.

The output is ASCII: other characters are escaped, so that nothing in a document can act on a terminal that shows it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from readout_tui import __version__
from readout_tui.core.link_state import perhaps, suggested
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import (
    FIRST_TWO,
    Account,
    AccountPair,
    Attribution,
    Comparison,
    Difference,
    Link,
    Operation,
    Options,
    Passage,
    Readout,
    Source,
    Span,
    in_rows,
    numbered,
)
from readout_tui.core.numbering import account_name
from readout_tui.core.reports.differences import clauses_only_here
from readout_tui.core.reports.disagreements import (
    OneSided,
    Share,
    conflicts,
    joint_claims,
    matrix,
    one_sided,
    verb_pairs,
)
from readout_tui.formats.tables import EVERYTHING, Request

if TYPE_CHECKING:
    from readout_tui.core.search.results import Results

SCHEMA: Final = "readout-tui/comparison"
VERSION: Final = 3

Json = dict[str, Any]


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """One JSON object on one line. A request for some rows limits `links` and sets `narrowed`; all passages stay."""
    if request.table:
        from readout_tui.formats.json_rows import as_json_of_all

        made = as_json_of_all(comparison, request)
    else:
        made = as_json(comparison, request.rows, request.pair)
    if marks := marks_of(comparison, request.options):
        made["marks"] = marks
    if request.results is not None:
        made["search"] = _search(request.results)
    return json.dumps(made, separators=(",", ":"), check_circular=False) + "\n"


def _search(found: Results) -> Json:
    """What a search found in each account that it asked; hits by counterparts in another language are counted apart."""
    return {
        "query": found.label,
        "readouts": [
            {
                "name": found.names[account],
                "occurrences": found.occurrences[account],
                "counterparts": found.counterparts[account] if found.counterparts else 0,
                "words": list(found.words[account]) if found.words else [],
                "hits": [
                    {"passage": hit.ref.passage, "spans": list(map(_span, hit.spans)), "counterpart": hit.counterpart}
                    for hit in found.hits[account]
                ],
            }
            for account in found.searched
        ],
    }


def marks_of(comparison: Comparison, options: Options) -> list[Json]:
    """What readers have left beside the texts, as they wrote it: notes, bookmarks, tags, and what is set aside."""
    from readout_tui.formats.beside import BesideTexts

    marks = BesideTexts(comparison, options).marks
    if marks is None:
        return []
    names = [readout.name for readout in comparison.readouts]
    found: list[Json] = [
        {
            **_made(one.made, one.made.op),
            "account": names[one.account],
            **(_span(one.span) or {}),
            "passages": [ref.passage for ref in one.refs],
            "text": one.made.value if one.made.op == "note" else "",
            "tags": list(one.tags),
        }
        for one in marks.kept
    ]
    found += [
        {
            **_made(made, "aside"),
            "difference": None,
            "passages": [{"account": names[ref.account], "passage": ref.passage} for ref in sorted(key.refs)],
            "lacking": None if key.lacking is None else names[key.lacking],
        }
        for key, made in marks.aside.items()
    ]
    return found + [
        {
            **_made(made, "aside"),
            "difference": told.difference,
            "spans": [{"account": names[account], **(_span(span) or {})} for account, span in sorted(told.places)],
            "lacking": None if told.lacking is None else names[told.lacking],
        }
        for told, made in marks.aside_differences.items()
    ]


def _made(made: Operation, kind: str) -> Json:
    return {"kind": kind, "by": made.by, "at": made.at}


def as_json(comparison: Comparison, rows: Collection[int] | None = None, pair: AccountPair = FIRST_TWO) -> Json:
    """What `write` writes of two accounts, but for the search; their links are in the order of the text of `pair[0]`.

    Fields that belong to one of them are named by its letter ("a", "b_speaker"), which `_letters` gives.
    """
    lookup = Lookup(comparison, pair)
    return {
        **head(comparison, sorted(pair)),
        "links": links_of(lookup, rows),
        "checks": checks_of(lookup),
        "findings": findings_of(lookup),
        "narrowed": rows is not None,
    }


def head(comparison: Comparison, accounts: Iterable[Account]) -> Json:
    """What stands before the links: of what kind the object is, some accounts, and who speaks in any account."""
    names = comparison.attributions.names
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "generator": f"readout-tui {__version__}",
        "readouts": [
            _readout(comparison.readouts[account], comparison.attributions.voices[account], names)
            for account in accounts
        ],
        "speakers": [
            {"key": s.key, "name": s.name, "aliases": list(s.aliases), "lookalike": s.lookalike}
            for s in comparison.attributions.speakers
        ],
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
        "passages": [
            _passage(p, v, names, readout.place(number), readout.source.decided_kind(p.span) is not None)
            for (number, p), v in zip(numbered(readout.passages), voices, strict=True)
        ],
    }


def _source(source: Source) -> Json:
    return {
        "origin": source.origin.encode("utf-8", "backslashreplace").decode(),  # names of files need not be valid UTF-8
        "digest": source.digest,
        "address": source.address,
        "accessed": source.accessed,
        "remarks": list(source.remarks),
        "encoding": source.encoding,
        "replaced": source.replaced,
        "text": source.text,
    }


def _passage(
    passage: Passage, voices: tuple[Attribution, ...], names: dict[str, str], place: str, by_hand: bool
) -> Json:
    return {
        "start": passage.span.start,
        "end": passage.span.end,
        "kind": passage.kind,
        "paragraph": passage.paragraph,
        "place": place,
        "dateline": _span(passage.dateline),
        "label": _span(passage.label),
        **_attribution(voices[0], names),
        "attributions": [{"content": _span(v.content), **_attribution(v, names)} for v in voices],
        **({"kind_by": "hand"} if by_hand else {}),
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
        "perhaps": perhaps(voice),
    }


def _letters(pair: AccountPair) -> tuple[str, str]:
    """The letters of two accounts in lower case, by which the names of fields tell them apart."""
    left, right = (account_name(account).lower() for account in pair)
    return left, right


def links_of(lookup: Lookup, rows: Collection[int] | None) -> list[Json]:
    """The links in these rows of a pair (None: all), and the further links of their passages."""
    kept, further = lookup.links, lookup.further
    if rows is not None:
        kept = tuple(link for row, link in in_rows(kept) if row in rows)
        refs = {ref for link in kept for ref in lookup.refs(link)}
        further = tuple(link for link in further if not refs.isdisjoint(lookup.refs(link)))
    letters = _letters(lookup.pair)
    return [_link(link, letters, also=False) for link in kept] + [_link(link, letters, also=True) for link in further]


def _link(link: Link, letters: tuple[str, str], *, also: bool) -> Json:
    return {
        letters[0]: list(link.left),
        letters[1]: list(link.right),
        "kind": link.kind,
        "moved": link.moved,
        "suggested": suggested(link),
        "guess": link.guess,
        "mirror": link.mirror,
        "also": also,
        "score": round(link.score, 4),
        **({} if link.by == "computed" else {"by": link.by}),
        "reason": link.reason,
        "substance": [_difference(found, letters) for found in link.substance],
        "doubts": [_difference(found, letters) for found in link.doubts],
    }


def _difference(found: Difference, letters: tuple[str, str]) -> Json:
    return {
        "class": found.difference,
        letters[0]: _span(found.a),
        letters[1]: _span(found.b),
        "grave": found.grave,
        "sure": round(found.sure, 4),
    }


def checks_of(lookup: Lookup) -> Json:
    """Where two accounts disagree about speakers, and who says how much.

    Covers all passages, even if the output is limited to some links.
    """
    comparison = lookup.comparison
    names = comparison.attributions.names
    a, b = _letters(lookup.pair)

    def name(key: str | None) -> str | None:
        return None if key is None else names.get(key, key)

    return {
        "conflicts": [
            {
                a: list(c.left),
                b: list(c.right),
                f"{a}_speaker": name(c.left_speaker),
                f"{b}_speaker": name(c.right_speaker),
                "kind": c.kind,
                "sure": round(c.sure, 4),
            }
            for c in conflicts(lookup)
        ],
        "one_sided": [one_sided_json(comparison, o) for o in one_sided(lookup)],
        "one_sided_clauses": [
            {
                "account": comparison.readouts[clause.account].name,
                "speaker": name(clause.speaker),
                "link": clause.row,
                "passage": clause.ref.passage,
                **(_span(clause.span) or {}),
            }
            for clause in clauses_only_here(lookup)
        ],
        "joint_claims": [
            {
                "account": comparison.readouts[j.ref.account].name,
                "passage": j.ref.passage,
                "other_passages": list(j.partners),
                "other_speaker": name(j.partner_speaker),
            }
            for j in joint_claims(lookup)
        ],
        "matrix": matrix_json(comparison, sorted(lookup.pair)),
        "verbs": [
            {"link": v.row, a: v.left, b: v.right, f"{a}_class": v.left_class, f"{b}_class": v.right_class}
            for v in verb_pairs(lookup)
        ],
    }


def findings_of(lookup: Lookup) -> list[Json]:
    """The findings of two accounts (docs/FINDINGS.md), of all passages, as `checks_of`."""
    from readout_tui.core.findings.find import findings

    return [
        {
            "kind": found.kind,
            "told": found.told,
            "of": None if found.of is None else account_name(found.of),
            "words": list(found.key_words),
            "sure": round(found.sure, 4),
            "perhaps": found.perhaps,
            "grounds": [
                {
                    "account": account_name(ground.ref.account),
                    "passage": ground.ref.passage,
                    **(_span(ground.words) or {}),
                }
                for ground in found.grounds
            ],
        }
        for found in findings(lookup)
    ]


def one_sided_json(comparison: Comparison, found: OneSided) -> Json:
    """What one account alone attributes to a speaker."""
    names = comparison.attributions.names
    return {
        "account": comparison.readouts[found.account].name,
        "speaker": names.get(found.speaker, found.speaker),
        "passages": list(found.passages),
        "perhaps": sorted(found.perhaps),
    }


def matrix_json(comparison: Comparison, accounts: Sequence[Account]) -> list[Json]:
    """Who is reported to say how much in each of some accounts."""
    names = comparison.attributions.names
    return [
        {
            "speaker": None if row.speaker is None else names.get(row.speaker, row.speaker),
            "accounts": [_share(row.shares[account]) for account in accounts],
        }
        for row in matrix(comparison)
    ]


def _share(share: Share) -> Json:
    return {"passages": share.passages, "perhaps": share.perhaps, "words": share.words, "verbs": dict(share.verbs)}


def _span(span: Span | None) -> Json | None:
    return None if span is None else {"start": span.start, "end": span.end}
