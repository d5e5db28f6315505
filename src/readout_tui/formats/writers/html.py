"""Writes a comparison as one self-contained web page: no script, no network, for the screen and for print.

Nothing in the page can act: a content security policy forbids all but its own style sheet, and everything from the
texts is escaped. What differs is underlined and explained in words, so that it can be read without colour. Where the
address of a document is known, the number of a passage is a link that finds the passage there (a text fragment).
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Final
from urllib.parse import quote

from readout_tui.core.citation.quote import CONTEXT
from readout_tui.core.model import Account, Comparison, Ref
from readout_tui.core.reports.disagreements import matrix
from readout_tui.core.reports.summary import speaker_name
from readout_tui.formats.row_words import LEGEND as LEGEND_OF_ROWS
from readout_tui.formats.row_words import MARKS
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import passages_of
from readout_tui.formats.writers.export import Export, ExportCell, ExportPassage, ExportRelation, ExportRow
from readout_tui.formats.writers.marked import Stretch
from readout_tui.formats.writers.xml import shown

_LONG: Final = 12
"""Words of a passage above which a text fragment gives its first and last words only, half as many each."""

_STYLE: Final = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; font-size: .875rem; }
dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #8888; padding: .4rem .6rem; text-align: start; vertical-align: top; }
table.matrix { table-layout: auto; width: auto; } table.matrix td + td { text-align: center; }
th.number { width: 2.5rem; } td p { margin: 0 0 .4rem; overflow-wrap: anywhere; }
.name, .how, .absent { font-size: .8125rem; opacity: .8; } .absent { font-style: italic; }
mark { background: none; color: inherit; }
mark.differs { font-weight: bold; text-decoration: underline double; }
mark.doubt { text-decoration: underline wavy; } mark.words { text-decoration: underline dotted; }
tr.differs > td.relation { border-inline-start: 4px double; }
tr.doubt > td.relation { border-inline-start: 3px dotted; }
ul { margin: 0; padding-inline-start: 1.1rem; }
@media print {
  @page { size: landscape; margin: 12mm; } body { margin: 0; font-size: 10pt; }
  thead { display: table-header-group; } tr { break-inside: avoid; } a { color: inherit; text-decoration: none; }
}
"""
POLICY: Final = "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'"
LEGEND: Final = (
    ("differs", "differs in meaning", "bold, underlined twice"),
    ("doubt", "may differ in meaning", "underlined by a wave"),
    ("words", "other words", "underlined by dots"),
)
"""The marks: class, what it means, how it looks."""


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """The page, which ends with a line end."""
    return "\n".join(_page(Export(comparison, request))) + "\n"


def page_head(title: str, style: str) -> Iterator[str]:
    """The beginning of a self-contained page that may run and load nothing, to its first heading."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    heading = shown(title)
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY.format(digest)}">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{heading}</title>\n<style>{style}</style>\n</head>\n<body>\n<h1>{heading}</h1>"


def _page(export: Export) -> Iterator[str]:
    yield from page_head(export.title, _STYLE)
    yield "<dl>"
    yield from (f"<dt>{shown(name)}</dt><dd>{shown(value)}</dd>" for name, value in export.about())
    marks = "; ".join(f'<mark class="{mark}">{what}</mark> ({look})' for mark, what, look in LEGEND)
    yield f"<dt>Marks</dt><dd>{marks}</dd>\n</dl>"
    for accounts in export.tables():
        yield from _table(export, accounts)
    yield from _speakers(export)
    yield "</body>\n</html>"


def _table(export: Export, accounts: Sequence[Account]) -> Iterator[str]:
    if not accounts:
        yield from _matrix(export)
        return
    if len(accounts) < len(export.accounts):
        yield f"<h2>{' and '.join(export.comparison.readouts[account].name for account in accounts)}</h2>"
    heads = "".join(f'<th scope="col" dir="auto">{shown(export.heading(account))}</th>' for account in accounts)
    yield f'<table>\n<thead><tr><th class="number" scope="col">Row</th>{heads}'
    yield '<th scope="col">How they compare</th></tr></thead>\n<tbody>'
    for row in export.rows(tuple(accounts)):
        yield _row(export, row)
    yield "</tbody>\n</table>"


def _row(export: Export, row: ExportRow) -> str:
    state = row.relations[0].link_state if row.relations else ""
    cells = "".join(_cell(export, cell) for cell in row.cells)
    together = f"<p>{shown(row.together)}</p>" if row.together else ""
    beside = "".join(f'<p class="beside">{shown(one.line)}</p>' for one in row.beside)
    relations = together + "".join(map(_relation, row.relations)) + beside
    return f'<tr class="{state}"><td>{row.number}</td>{cells}<td class="relation">{relations}</td></tr>'


def _relation(relation: ExportRelation) -> str:
    differences = "".join(f"<li>{shown(told)}</li>" for told in relation.differences)
    listed = f"<ul>{differences}</ul>" if differences else ""
    reason = f'<p class="how">{shown(relation.reason)}</p>' if relation.reason else ""
    return f"<p>{shown(relation.words)}</p>{listed}{reason}"


def _cell(export: Export, cell: ExportCell) -> str:
    language = shown(export.comparison.readouts[cell.account].language)
    said = "".join(_passage(export, passage) for passage in cell.passages)
    if cell.absent:
        return f'<td><p class="absent">{shown(cell.absent)}</p></td>'
    return f'<td lang="{language}" dir="auto">{said}</td>'


def _passage(export: Export, passage: ExportPassage) -> str:
    name, address = shown(passage.name), fragment(export.comparison, passage.ref)
    if address:
        name = f'<a href="{shown(address)}" rel="noreferrer noopener">{name}</a>'
    where = f", {shown(passage.place)}" if passage.place else ""
    who = f' <b dir="auto">{shown(passage.speaker)}</b> <span class="how">({passage.evidence})</span>:'
    said = "".join(map(_stretch, passage.stretches))
    return f'<p><span class="name">{name}{where}</span>{who if passage.speaker else ""} {said}</p>'


def _stretch(stretch: Stretch) -> str:
    said = shown(stretch.text)
    return f'<mark class="{stretch.mark}">{said}</mark>' if stretch.mark else said


def fragment(comparison: Comparison, ref: Ref) -> str:
    """The address of a passage in its document, as a text fragment; "" if the document has no web address.

    https://example.org/talks#:~:text=Of%20trade%2C-,He%20said,next%20year,-They
    """
    readout = comparison.readouts[ref.account]
    address = readout.source.address
    if not address.lower().startswith(("https://", "http://")):
        return ""
    start, end = readout.passages[ref.passage].said
    text = readout.text
    words = text[start:end].split()
    before = " ".join(text[max(0, start - CONTEXT) : start].split()[1:])
    after = " ".join(text[end : end + CONTEXT].split()[:-1])
    half = _LONG // 2
    said = [" ".join(words)] if len(words) <= _LONG else [" ".join(words[:half]), " ".join(words[-half:])]
    parts = [f"{_encoded(before)}-"] if before else []
    parts += [*map(_encoded, said), *([f"-{_encoded(after)}"] if after else [])]
    joint = ":~:text=" if "#" in address else "#:~:text="
    return address + joint + ",".join(parts)


def _encoded(text: str) -> str:
    """Words of a text fragment, in which "-" has a meaning of its own."""
    return quote(text, safe="", errors="replace").replace("-", "%2D")


def _matrix(export: Export) -> Iterator[str]:
    """Who reports what: a row for each row, a sign for each account."""
    names = [export.comparison.readouts[account].name for account in export.accounts]
    yield f"<h2>Who reports what</h2>\n<p>{shown(LEGEND_OF_ROWS)}</p>"
    yield f'<table class="matrix">\n<thead><tr><th>Row</th>{"".join(f"<th>{name}</th>" for name in names)}</tr></thead>'
    yield "<tbody>"
    for row, covered in export.chosen:
        if covered.compared:
            signs = "".join(f"<td>{MARKS[state]}</td>" for state in covered.states(export.request.base))
            yield f"<tr><td>{row + 1}</td>{signs}</tr>"
    yield "</tbody>\n</table>"


def _speakers(export: Export) -> Iterator[str]:
    """Who is reported to say how much in each account."""
    comparison = export.comparison
    names = (comparison.readouts[account].name for account in export.accounts)
    heads = "".join(f"<th>{name}: passages</th><th>{name}: words</th>" for name in names)
    yield '<h2>Who is reported to say how much</h2>\n<table class="matrix">'
    yield f"<thead><tr><th>Speaker</th>{heads}</tr></thead>\n<tbody>"
    for row in matrix(comparison):
        shares = (row.shares[account] for account in export.accounts)
        counts = "".join(f"<td>{passages_of(share)}</td><td>{share.words:,}</td>" for share in shares)
        yield f'<tr><td dir="auto">{shown(speaker_name(comparison, row.speaker))}</td>{counts}</tr>'
    yield "</tbody>\n</table>"
