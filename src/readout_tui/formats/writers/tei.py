"""Writes a comparison as a critical apparatus (TEI P5, parallel segmentation).

    teiHeader   sourceDesc/listWit        a witness for each account, with its document
                particDesc/listPerson     who is reported to have spoken
    standOff    interpGrp                 how speakers are known, in words
                linkGrp                   the links of every two accounts, with their probabilities
    text        ab/app                    a row: how the accounts compare, in words
                      rdg wit="#A"        the passages of an account
                        seg               a passage: its number, kind and place in the text (RFC 5147)
                          said who cert   what is said, by whom, how probably

The text of the passages can be read back exactly (`xml.exact`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.sax.saxutils import quoteattr

from readout_tui import __version__
from readout_tui.core.link_state import perhaps
from readout_tui.core.model import BOTH, Account, Comparison, Link, Readout, Ref
from readout_tui.core.reports.summary import EVIDENCE
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.writers.export import (
    PROGRAM,
    Export,
    ExportCell,
    ExportPassage,
    ExportRow,
)
from readout_tui.formats.writers.xml import exact, shown

_PERHAPS: Final = "perhaps"


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """The file, which ends with a line end."""
    return "\n".join(_lines(Export(comparison, request, whole=True))) + "\n"


def _lines(export: Export) -> Iterator[str]:
    people = {s.key: f"s{number}" for number, s in enumerate(export.comparison.attributions.speakers, start=1)}
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">'
    yield from _header(export, people)
    yield "<standOff>"
    yield from _interpretations()
    yield from _links(export)
    yield "</standOff>\n<text><body><ab>"
    for row in export.rows():
        yield _app(export, row, people | {BOTH: BOTH})
    yield "</ab></body></text>\n</TEI>"


def _header(export: Export, people: dict[str, str]) -> Iterator[str]:
    yield f"<teiHeader>\n<fileDesc><titleStmt><title>{shown(export.title)}</title></titleStmt>"
    yield f"<publicationStmt><p>Written by {shown(PROGRAM)}.</p></publicationStmt>\n<sourceDesc><listWit>"
    readouts = export.comparison.readouts
    yield from (_witness(export, account, readouts[account]) for account in export.accounts)
    yield "</listWit></sourceDesc></fileDesc>\n<encodingDesc>"
    told = filter(None, (export.scope, export.summary, *export.notes))
    yield f"<editorialDecl>{''.join(f'<p>{shown(line)}</p>' for line in told)}</editorialDecl>"
    yield f'<appInfo><application ident="readout-tui" version={quoteattr(__version__)}>'
    yield "<label>readout-tui</label></application></appInfo>"
    yield '<variantEncoding method="parallel-segmentation" location="internal"/>\n</encodingDesc>\n<profileDesc>'
    languages = dict.fromkeys(readouts[account].language for account in export.accounts)
    yield f"<langUsage>{''.join(f'<language ident={quoteattr(code)}/>' for code in languages)}</langUsage>"
    yield from _people(export, people)
    yield "</profileDesc></teiHeader>"


def _witness(export: Export, account: Account, readout: Readout) -> str:
    parts = {
        "publisher": readout.publisher, "title": readout.title, "date": readout.date,
        "ref": readout.source.address, "idno": readout.source.digest,
    }  # fmt: skip
    kinds = {"idno": ' type="sha256"'}
    told = "".join(f"<{name}{kinds.get(name, '')}>{shown(value)}</{name}>" for name, value in parts.items() if value)
    named = f"<note>{shown(export.document(account))}</note>"
    return f"<witness xml:id={quoteattr(readout.name)}><bibl>{told}{named}</bibl></witness>"


def _people(export: Export, people: dict[str, str]) -> Iterator[str]:
    yield "<particDesc><listPerson>"
    for speaker in export.comparison.attributions.speakers:
        called = dict.fromkeys((speaker.name, *speaker.aliases))
        names = "".join(f"<persName>{shown(name)}</persName>" for name in called)
        yield f'<person xml:id="{people[speaker.key]}">{names}</person>'
    yield f'<personGrp xml:id="{BOTH}"><persName>both sides together</persName></personGrp>'
    yield "</listPerson></particDesc>"


def _interpretations() -> Iterator[str]:
    told = [*EVIDENCE.items(), (_PERHAPS, "perhaps: who is named is doubtful")]
    interps = "".join(f'<interp xml:id="{name}">{shown(words)}</interp>' for name, words in told)
    yield f'<interpGrp type="evidence">{interps}</interpGrp>'


def _links(export: Export) -> Iterator[str]:
    """The links that have passages on both sides; every passage in none of these is alone among its two accounts."""
    for lookup in export.lookups():
        names = [readout.name for readout in lookup.readouts]
        yield f'<linkGrp type="links" n={quoteattr(" ".join(names))}>'
        for further, links in ((False, lookup.links), (True, lookup.further)):
            for link in links:
                if link.left and link.right:
                    yield _link(names, link, further)
        yield "</linkGrp>"


def _link(names: list[str], link: Link, further: bool) -> str:
    targets = " ".join(f"#{name}.{n}" for name, side in zip(names, link.sides, strict=True) for n in side)
    more = "-".join(word for word, holds in (("moved", link.moved), ("further", further)) if holds)
    subtype = f' subtype="{more}"' if more else ""
    return f'<link type="{link.kind}"{subtype} cert="{link.score:.4f}" target={quoteattr(targets)}/>'


def _app(export: Export, row: ExportRow, people: dict[str, str]) -> str:
    state = row.relations[0].link_state if row.relations else ""
    readings = "".join(_reading(export, cell, people) for cell in row.cells if cell.passages)
    notes = [f'<note type="state">{shown(one.words)}</note>' for one in row.relations]
    notes += [f'<note type="difference">{shown(told)}</note>' for one in row.relations for told in one.differences]
    notes += [f'<note type="reason">{shown(one.reason)}</note>' for one in row.relations if one.reason]
    notes += [f'<note type="absent">{shown(cell.absent)}</note>' for cell in row.cells if cell.absent]
    notes += [f'<note type="{one.kind}">{shown(one.line)}</note>' for one in row.beside]
    return f'<app n="{row.number}" type="{state or "apart"}">{readings}{"".join(notes)}</app>'


def _reading(export: Export, cell: ExportCell, people: dict[str, str]) -> str:
    readout = export.comparison.readouts[cell.account]
    passages = "".join(_passage(export, readout, passage, people) for passage in cell.passages)
    return f'<rdg wit="#{readout.name}" xml:lang={quoteattr(readout.language)}>{passages}</rdg>'


def _passage(export: Export, readout: Readout, said: ExportPassage, people: dict[str, str]) -> str:
    passage = readout.passages[said.ref.passage]
    where = f"urn:sha256:{readout.source.digest}#char={passage.span.start},{passage.span.end}"
    place = f'<note type="place">{shown(said.place)}</note>' if said.place else ""
    told = _said(export, said.ref, people, exact(said.text))
    attributes = f'xml:id="{readout.name}.{said.ref.passage}" n="{shown(said.name)}" type="{passage.kind}"'
    return f"<seg {attributes} source={quoteattr(where)}>{told}</seg>{place}"


def _said(export: Export, ref: Ref, people: dict[str, str], text: str) -> str:
    """The text, marked as said by the passage's main speaker if anybody is named."""
    voice = export.comparison.voice(ref)
    if voice.speaker is None:
        return text
    doubt = f" #{_PERHAPS}" if perhaps(voice) else ""
    direct = "true" if voice.mode == "direct" else "false"
    known = f'ana="#{voice.evidence}{doubt}" cert="{voice.sure:.4f}" direct="{direct}"'
    return f'<said who="#{people[voice.speaker]}" {known}>{text}</said>'
