"""Writes the rows of a comparison as a translation memory (TMX 1.4b).

A row that two accounts or more have passages in is a translation unit, with a variant for each account. Rows of one
account alone are no translations; they come after the others, are marked as one-sided, and both are counted in the
header. Headlines, timestamps and the like are left out unless they are linked. Accounts in one language are told apart
by a private subtag ("en-x-a"), since the variants of a unit are known by their language.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from readout_tui import __version__
from readout_tui.core.model import Account, Comparison
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.writers.export import Export, ExportCell, ExportRow
from readout_tui.formats.writers.xml import shown


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """The memory, which ends with a line end."""
    return "\n".join(_lines(Export(comparison, request))) + "\n"


def languages(comparison: Comparison) -> dict[Account, str]:
    """The language tag of each account, all different (BCP 47)."""
    codes = {account: comparison.readouts[account].language for account in comparison.accounts}
    often = Counter(codes.values())
    letters = {account: comparison.readouts[account].name.lower() for account in codes}
    return {account: f"{code}-x-{letters[account]}" if often[code] > 1 else code for account, code in codes.items()}


def _lines(export: Export) -> Iterator[str]:
    tags = languages(export.comparison)
    shared: list[ExportRow] = []
    alone: list[ExportRow] = []
    for row in export.rows():
        several = sum(bool(cell.passages) for cell in row.cells) > 1
        if several or row.compared:
            (shared if several else alone).append(row)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">'
    yield (
        f'<header creationtool="readout-tui" creationtoolversion={quoteattr(__version__)} segtype="block" '
        f'o-tmf="readout-tui" adminlang="en" srclang={quoteattr(tags[export.accounts[0]])} datatype="plaintext">'
    )
    yield from (f"<note>{shown(f'{name}: {value}')}</note>" for name, value in export.about())
    yield from (_prop(f"account-{tag}", export.heading(account)) for account, tag in tags.items())
    yield _prop("linked-rows", str(len(shared))) + _prop("one-sided-rows", str(len(alone)))
    yield "</header>\n<body>"
    for row in shared:
        yield _unit(row, tags)
    for row in alone:
        yield _unit(row, tags, _prop("one-sided", "this account alone: no translation"))
    yield "</body>\n</tmx>"


def _unit(row: ExportRow, tags: dict[Account, str], more: str = "") -> str:
    notes = "".join(f"<note>{shown(told)}</note>" for one in row.relations for told in one.differences)
    states = "".join(_prop("state", relation.words) for relation in row.relations)
    states += "".join(_prop("absent", cell.absent) for cell in row.cells if cell.absent)
    variants = "".join(_variant(cell, tags[cell.account]) for cell in row.cells if cell.passages)
    return f'<tu tuid="{row.number}">{notes}{states}{more}{variants}</tu>'


def _variant(cell: ExportCell, tag: str) -> str:
    names = _prop("passages", ", ".join(passage.name for passage in cell.passages))
    speakers = dict.fromkeys(f"{p.speaker} ({p.evidence})" for p in cell.passages if p.speaker)
    said = "".join(_prop("speaker", speaker) for speaker in speakers)
    text = " ".join(" ".join(passage.text.split()) for passage in cell.passages)
    return f"<tuv xml:lang={quoteattr(tag)}>{names}{said}<seg>{shown(text)}</seg></tuv>"


def _prop(kind: str, value: str) -> str:
    return f'<prop type="x-{kind}">{shown(value)}</prop>'
