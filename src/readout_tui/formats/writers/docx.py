"""Writes a comparison as a Word document: landscape, one table with a column for each account, sources as footnotes.

A DOCX file is a ZIP file of XML parts (ECMA-376). These are the ones that it must have, and one for the footnotes:

    [Content_Types].xml, _rels/.rels, word/_rels/document.xml.rels     which part is what, and where
    word/document.xml                                                  the text
    word/styles.xml, word/settings.xml                                 how it looks
    word/footnotes.xml                                                 the source of each cell
    docProps/core.xml                                                  title and program

The head of a table is repeated on each page and no row is split. Names of speakers are bold; what differs is bold and
underlined twice, what may differ by a wave, other words by dots, and all of it is told in words beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from typing import Final
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from readout_tui.core.citation.quote import quote_passages
from readout_tui.core.citation.styles import source_line
from readout_tui.core.model import Account, Comparison
from readout_tui.core.reports.disagreements import matrix
from readout_tui.core.reports.summary import speaker_name
from readout_tui.formats.row_words import LEGEND as LEGEND_OF_ROWS
from readout_tui.formats.row_words import MARKS
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import passages_of
from readout_tui.formats.writers.export import PROGRAM, Export, ExportCell, ExportPassage, ExportRow
from readout_tui.formats.writers.marked import Mark
from readout_tui.formats.writers.xml import shown

_MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TEXT_WIDTH: Final = 15_400
"""The width of the text in twentieths of a point: A4 landscape with margins of 20 mm is 29.7 - 4 cm wide."""
_NUMBER_WIDTH: Final = 600
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})
_MARKS: Final[dict[Mark, str]] = {
    "": "",
    "differs": '<w:b/><w:u w:val="double"/>',
    "doubt": '<w:u w:val="wave"/>',
    "words": '<w:u w:val="dotted"/>',
}
_LEGEND: Final[tuple[tuple[Mark, str, str], ...]] = (
    ("differs", "differs in meaning", " (bold, underlined twice); "),
    ("doubt", "may differ in meaning", " (underlined by a wave); "),
    ("words", "other words", " (underlined by dots)."),
)
_WHEN: Final = (1980, 1, 1, 0, 0, 0)
"""The date of the parts: the same for the same comparison, so that two exports can be compared byte for byte."""


def write(comparison: Comparison, request: Request = EVERYTHING) -> bytes:
    """The file."""
    export = Export(comparison, request)
    notes: list[str] = []
    body = "".join(_body(export, notes))
    return packed(export.title, body, notes)


def packed(title: str, body: str, notes: Iterable[str], landscape: bool = True) -> bytes:
    """The file with this body and these footnotes."""
    section = _SECTION if landscape else _UPRIGHT
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            (f"{_RELATIONS}officeDocument", "word/document.xml"),
            (f"{_PACKAGE}relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _properties(title),
        "word/_rels/document.xml.rels": _relations(
            *((f"{_RELATIONS}{part}", f"{part}.xml") for part in ("styles", "settings", "footnotes"))
        ),
        "word/document.xml": f'{_HEAD}<w:document xmlns:w="{_MAIN}"><w:body>{body}{section}</w:body></w:document>',
        "word/styles.xml": f'{_HEAD}<w:styles xmlns:w="{_MAIN}">{_STYLES}</w:styles>',
        "word/settings.xml": f'{_HEAD}<w:settings xmlns:w="{_MAIN}">{_SETTINGS}</w:settings>',
        "word/footnotes.xml": _footnotes(notes),
    }
    return zipped({name: part.encode() for name, part in parts.items()})


def zipped(parts: dict[str, bytes]) -> bytes:
    """A ZIP file of these parts, the same bytes for the same parts."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as file:
        for name, part in parts.items():
            info = ZipInfo(name, _WHEN)
            info.compress_type = ZIP_DEFLATED
            file.writestr(info, part)
    return buffer.getvalue()


def _body(export: Export, notes: list[str]) -> Iterator[str]:
    yield paragraph(run(export.title), style="Title")
    for name, value in export.about():
        yield paragraph(run(f"{name}: ", "<w:b/>") + run(value), style="About")
    marks = "".join(run(what, _MARKS[mark]) + run(look) for mark, what, look in _LEGEND)
    yield paragraph(run("Marks: ", "<w:b/>") + marks, style="About")
    for accounts in export.tables():
        if accounts:
            yield from _comparison(export, accounts, notes)
        else:
            yield from _matrix(export)
    yield from _speakers(export)


def _comparison(export: Export, accounts: Sequence[Account], notes: list[str]) -> Iterator[str]:
    """The table of these accounts. The sources of its cells are added to `notes`."""
    if len(accounts) < len(export.accounts):
        yield heading(" and ".join(export.comparison.readouts[account].name for account in accounts))
    column = (_TEXT_WIDTH - _NUMBER_WIDTH) // (len(accounts) + 1)
    heads = ["Row", *map(export.heading, accounts), "How they compare"]
    rows = (_row(export, row, notes) for row in export.rows(tuple(accounts)))
    yield _table([_NUMBER_WIDTH, *[column] * (len(accounts) + 1)], [paragraph(run(head)) for head in heads], rows)


def _row(export: Export, row: ExportRow, notes: list[str]) -> list[str]:
    cells = [_cell(export, cell, notes) for cell in row.cells]
    relations = [paragraph(run(row.together, "<w:b/>"))] if row.together else []
    for relation in row.relations:
        relations.append(paragraph(run(relation.words, "<w:b/>" if relation.link_state == "differs" else "")))
        relations += [paragraph(run(told)) for told in relation.differences]
        relations += [paragraph(run(relation.reason), style="Small")] if relation.reason else []
    relations += [paragraph(run(one.line, "<w:i/>")) for one in row.beside]
    return [paragraph(run(str(row.number))), *cells, "".join(relations) or paragraph("")]


def _cell(export: Export, cell: ExportCell, notes: list[str]) -> str:
    if not cell.passages:
        return paragraph(run(cell.absent, "<w:i/>"))
    comparison, account = export.comparison, cell.account
    language = comparison.readouts[account].language
    notes.append(source_line(quote_passages(comparison, account, [said.ref.passage for said in cell.passages])))
    note = f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{len(notes)}"/></w:r>'
    said = [_passage(passage, language) for passage in cell.passages]
    right = language in _RIGHT_TO_LEFT
    return "".join(paragraph(runs, right=right) for runs in (*said[:-1], said[-1] + note))


def _passage(passage: ExportPassage, language: str) -> str:
    where = ", ".join(filter(None, (passage.name, passage.place)))
    who = run(f"{passage.speaker} ", "<w:b/>") + run(f"({passage.evidence}): ", _SMALL) if passage.speaker else ""
    said = "".join(run(stretch.text, _MARKS[stretch.mark], language) for stretch in passage.stretches)
    return run(f"{where} ", _SMALL) + who + said


def _matrix(export: Export) -> Iterator[str]:
    """Who reports what: a row for each row, a sign for each account."""
    names = [export.comparison.readouts[account].name for account in export.accounts]
    yield heading("Who reports what") + paragraph(run(LEGEND_OF_ROWS))
    rows = (
        [
            paragraph(run(text))
            for text in (str(row + 1), *(MARKS[state] for state in covered.states(export.request.base)))
        ]
        for row, covered in export.chosen
        if covered.compared
    )
    yield _table([800] * (len(names) + 1), [paragraph(run(head)) for head in ("Row", *names)], rows)


def _speakers(export: Export) -> Iterator[str]:
    """Who is reported to say how much in each account."""
    comparison = export.comparison
    yield heading("Who is reported to say how much")
    names = [comparison.readouts[account].name for account in export.accounts]
    heads = ["Speaker", *(f"{name}: {what}" for name in names for what in ("passages", "words"))]
    rows = []
    for row in matrix(comparison):
        shares = (row.shares[account] for account in export.accounts)
        counts = [text for share in shares for text in (passages_of(share), f"{share.words:,}")]
        rows.append([paragraph(run(text)) for text in (speaker_name(comparison, row.speaker), *counts)])
    widths = [3_000, *[min(1_600, (_TEXT_WIDTH - 3_000) // (len(heads) - 1))] * (len(heads) - 1)]
    yield _table(widths, [paragraph(run(head)) for head in heads], rows)


def _table(widths: Sequence[int], heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; cells are paragraphs. Its first row is the head, which each page repeats."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = _table_row(widths, heads, "<w:cantSplit/><w:tblHeader/>")
    body = "".join(_table_row(widths, cells, "<w:cantSplit/>") for cells in rows)
    looks = f'<w:tblStyle w:val="Grid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    return f"<w:tbl><w:tblPr>{looks}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{body}</w:tbl>{paragraph('')}"


def _table_row(widths: Sequence[int], cells: Sequence[str], properties: str) -> str:
    filled = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{filled}</w:tr>"


def heading(text: str) -> str:
    """A paragraph that is a heading."""
    return paragraph(run(text), style="Heading1")


def paragraph(runs: str, style: str = "", right: bool = False) -> str:
    """A paragraph; `right`: its script runs from right to left."""
    properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + ("<w:bidi/>" if right else "")
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>" if properties else f"<w:p>{runs}</w:p>"


def run(text: str, looks: str = "", language: str = "") -> str:
    """A run of text with one look; line ends and tabs are spaces. Control characters are made visible."""
    if language:
        right = "<w:rtl/>" if language in _RIGHT_TO_LEFT else ""
        kind = "w:bidi" if right else "w:eastAsia" if language in {"zh", "ja", "ko"} else "w:val"
        looks += f"{right}<w:lang {kind}={quoteattr(language)}/>"
    properties = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{_escaped(text)}</w:t></w:r>'


def _escaped(text: str) -> str:
    return shown(text).replace("\n", " ").replace("\t", " ")


def _footnotes(notes: Iterable[str]) -> str:
    """The footnotes: two separators, which Word asks for, and then the notes from 1."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    told = "".join(
        f'<w:footnote w:id="{number}">{paragraph(mark + run(f" {note}"), style="FootnoteText")}</w:footnote>'
        for number, note in enumerate(notes, start=1)
    )
    return f'{_HEAD}<w:footnotes xmlns:w="{_MAIN}">{separators}{told}</w:footnotes>'


def _content_types() -> str:
    parts = {
        "/word/document.xml": f"{_TYPES}document.main+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    } | {f"/word/{part}.xml": f"{_TYPES}{part}+xml" for part in ("styles", "settings", "footnotes")}
    told = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'{_HEAD}<Types xmlns="{_PACKAGE}content-types">{defaults}{told}</Types>'


def _relations(*parts: tuple[str, str]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(parts, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}relationships">{told}</Relationships>'


def _properties(title: str) -> str:
    names = f'xmlns:cp="{_PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    told = f"<dc:title>{_escaped(title)}</dc:title><dc:creator>{_escaped(PROGRAM)}</dc:creator>"
    return f"{_HEAD}<cp:coreProperties {names}>{told}</cp:coreProperties>"


_SMALL: Final = '<w:color w:val="595959"/><w:sz w:val="15"/>'
_SECTION: Final = (
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="720" w:right="719" '
    'w:bottom="720" w:left="719" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>'
)
_UPRIGHT: Final = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
    'w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>'
)
BOLD: Final = "<w:b/>"
ITALIC: Final = "<w:i/>"
_SETTINGS: Final = (
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting '
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
)


def _style(kind: str, name: str, title: str, properties: str, default: bool = False) -> str:
    told = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}"{told}><w:name w:val="{title}"/>{properties}</w:style>'


def _size(points: int, more: str = "") -> str:
    return f'<w:rPr>{more}<w:sz w:val="{points * 2}"/></w:rPr>'


_BORDERS: Final = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_DEFAULTS: Final = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/>'
    '<w:sz w:val="18"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
)
_STYLES: Final = "".join(
    (
        _DEFAULTS,
        _style("paragraph", "Normal", "Normal", "", default=True),
        _style("paragraph", "Title", "Title", '<w:basedOn w:val="Normal"/>' + _size(18, "<w:b/>")),
        _style("paragraph", "Heading1", "heading 1",
               '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/>'
               "</w:pPr>" + _size(13, "<w:b/>")),
        _style("paragraph", "About", "About", '<w:basedOn w:val="Normal"/>' + _size(8)),
        _style("paragraph", "Small", "Small", f'<w:basedOn w:val="Normal"/><w:rPr>{_SMALL}</w:rPr>'),
        _style("paragraph", "FootnoteText", "footnote text", '<w:basedOn w:val="Normal"/>' + _size(8)),
        _style("character", "FootnoteReference", "footnote reference",
               '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
        _style("table", "Grid", "Table Grid", f"<w:tblPr><w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr>"),
    )
)  # fmt: skip
