"""Makes documents in the formats of word processors, as small as they can be, for the tests and the benchmarks."""

from __future__ import annotations

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{_RELATED}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
_OPEN = " ".join(
    f'xmlns:{short}="{_OFFICE}:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("style", "style"),
        ("meta", "meta"),
    )
)  # fmt: skip
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'


def zipped(members: dict[str, str | bytes]) -> bytes:
    """A ZIP file of these members; that which says what it is, is not compressed."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content, ZIP_STORED if name == "mimetype" else None)
    return out.getvalue()


# --- DOCX


def docx(body: str, core: str = "", **parts: str) -> bytes:
    """A DOCX file. `body` and the `parts` ("footnotes", "header1", ...) are the XML inside their root elements."""
    roots = {"footnotes": "w:footnotes", "endnotes": "w:endnotes", "numbering": "w:numbering", "styles": "w:styles"}
    roots |= {"comments": "w:comments"}
    related = []
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations([("d", "officeDocument", "word/document.xml")]),
    }
    for name, content in parts.items():
        kind = name.rstrip("0123456789")
        root = roots.get(name, "w:hdr" if kind == "header" else "w:ftr")
        members[f"word/{name}.xml"] = f"<{root} {_NAMESPACES}>{content}</{root}>"
        related.append((name, kind, f"{name}.xml"))
    members["word/_rels/document.xml.rels"] = relations(related)
    members["word/document.xml"] = f"<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>"
    if core:
        members["docProps/core.xml"] = f'<cp:coreProperties xmlns:cp="{_CORE}" {_DC}>{core}</cp:coreProperties>'
    return zipped(members)


def relations(related: list[tuple[str, str, str]]) -> str:
    """A part that says which parts another refers to: (identifier, kind, target)."""
    items = "".join(
        f'<Relationship Id="{i}" Type="{_RELATED}/{kind}" Target="{target}"/>' for i, kind, target in related
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{items}</Relationships>'
    )


def p(*runs: str, style: str = "", listed: tuple[int, int] | None = None, mark: str = "") -> str:
    """A paragraph; plain words are made a run. `listed`: number and level of a list. `mark`: of its end ("del")."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if listed:
        properties += f'<w:numPr><w:ilvl w:val="{listed[1]}"/><w:numId w:val="{listed[0]}"/></w:numPr>'
    if mark:
        properties += f'<w:rPr><w:{mark} w:id="9" w:author="X"/></w:rPr>'
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def inserted(text: str, tag: str = "ins") -> str:
    """A tracked insertion, or what was moved here."""
    return f'<w:{tag} w:id="1" w:author="X">{r(text)}</w:{tag}>'


def deleted(text: str) -> str:
    """A tracked deletion."""
    return f'<w:del w:id="2" w:author="X"><w:r><w:delText>{escape(text)}</w:delText></w:r></w:del>'


def sign(tag: str, attributes: str = "") -> str:
    """A run with one element that is not text: "tab", "br", "footnoteReference"."""
    return f"<w:r><w:{tag} {attributes}/></w:r>"


def field(instruction: str, result: str) -> str:
    """A complex field."""
    ends = {kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")}
    return (
        f"{ends['begin']}<w:r><w:instrText>{instruction}</w:instrText></w:r>{ends['separate']}{r(result)}{ends['end']}"
    )


def table(*rows: list[str]) -> str:
    """A table; cells are plain words or paragraphs."""
    return f"<w:tbl>{''.join(row(cells) for cells in rows)}</w:tbl>"


def row(cells: list[str], properties: str = "") -> str:
    """A row of a table."""
    inside = "".join(f"<w:tc><w:tcPr/>{cell if cell.startswith('<') else p(cell)}</w:tc>" for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def box(*paragraphs: str) -> str:
    """A run with a text box, written in the new way and the old one as Word does."""
    inside = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps">'
        f"<w:drawing><wps:txbx>{inside}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def level(number: int, form: str, text: str, start: int = 1) -> str:
    """One level of a list."""
    inside = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{number}">{inside}</w:lvl>'


def numbering(*levels: str, lists: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    """A definition of lists."""
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{lists}'


def note(identifier: int, *paragraphs: str, kind: str = "footnote") -> str:
    """A footnote or endnote, in its part."""
    return f'<w:{kind} w:id="{identifier}">{"".join(paragraphs)}</w:{kind}>'


def style(identifier: str, name: str, inside: str = "", based: str = "") -> str:
    """A paragraph style."""
    parent = f'<w:basedOn w:val="{based}"/>' if based else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/>'
        f"{parent}<w:pPr>{inside}</w:pPr></w:style>"
    )


# --- ODT


def odt(body: str, automatic: str = "", styles: str = "", meta: str = "", manifest: str = "") -> bytes:
    """An ODT file. `automatic` are the styles in content.xml, `styles` is what styles.xml holds."""
    members: dict[str, str | bytes] = {"mimetype": "application/vnd.oasis.opendocument.text"}
    members["content.xml"] = (
        f"<office:document-content {_OPEN}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    members["styles.xml"] = f"<office:document-styles {_OPEN}>{styles}</office:document-styles>"
    members["meta.xml"] = (
        f"<office:document-meta {_OPEN} {_DC}><office:meta>{meta}</office:meta></office:document-meta>"
    )
    if manifest:
        members["META-INF/manifest.xml"] = f'<m:manifest xmlns:m="{_OFFICE}:manifest:1.0">{manifest}</m:manifest>'
    return zipped(members)


def tp(text: str, style: str = "") -> str:
    """A paragraph of an ODT file; `text` may hold elements."""
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def th(text: str, depth: int = 1) -> str:
    """A heading."""
    return f'<text:h text:outline-level="{depth}">{text}</text:h>'


def tlist(*items: str, style: str = "L1") -> str:
    """A list; items are paragraphs, and lists inside them."""
    inside = "".join(f"<text:list-item>{item}</text:list-item>" for item in items)
    return f'<text:list text:style-name="{style}">{inside}</text:list>'


def list_style(*levels: str, name: str = "L1") -> str:
    """The style of a list."""
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def numbered(depth: int, form: str = "1", suffix: str = ".", shown: int = 1, start: int = 1) -> str:
    """A numbered level of a list style."""
    return (
        f'<text:list-level-style-number text:level="{depth}" style:num-format="{form}" style:num-suffix="{suffix}"'
        f' text:display-levels="{shown}" text:start-value="{start}"/>'
    )


def bulleted(depth: int, bullet: str = "•") -> str:
    """A bulleted level of a list style."""
    return f'<text:list-level-style-bullet text:level="{depth}" text:bullet-char="{bullet}"/>'


def tnote(text: str, kind: str = "footnote") -> str:
    """A note, where it is referred to."""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{tp(text)}</text:note-body></text:note>"
    )


def ttable(*rows: list[str]) -> str:
    """A table; cells are plain words or elements."""
    inside = "".join(
        "<table:table-row>"
        + "".join(
            f"<table:table-cell>{cell if cell.startswith('<') else tp(cell)}</table:table-cell>" for cell in cells
        )
        + "</table:table-row>"
        for cells in rows
    )
    return f"<table:table>{inside}</table:table>"


# --- PDF


def pdf(*pages: str, extra: str = "", trailer: str = "", first: str = "%PDF-1.4", packet: str = "") -> bytes:
    """A PDF file; each page is a stream of drawing operators. `extra` are further objects, from number 100 on.

    With a `packet` of metadata (XMP), title and day stand in that alone.
    """
    kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(len(pages)))
    objects = {
        1: f"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) {'/Metadata 6 0 R' if packet else ''} >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        5: "<< >>" if packet else "<< /Title (Readout of the call) /CreationDate (D:20310203090000Z) >>",
    }
    if packet:
        objects[6] = f"<< /Type /Metadata /Subtype /XML /Length {len(packet)} >>\nstream\n{packet}\nendstream"
    for number, content in enumerate(pages):
        at = 10 + 2 * number
        objects[at] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {at + 1} 0 R"
            " /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>"
        )
        objects[at + 1] = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
    out = bytearray(f"{first}\n".encode())
    places = {}
    for number, content in sorted(objects.items()):
        places[number] = len(out)
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    out += extra.encode("latin-1")
    start = len(out)
    size = max(objects) + 1
    entries = (f"{places[n]:010} 00000 n \n" if n in places else "0000000000 65535 f \n" for n in range(size))
    out += f"xref\n0 {size}\n{''.join(entries)}trailer\n".encode()
    out += f"<< /Size {size} /Root 1 0 R /Info 5 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def drawn(*lines: tuple[str, float, float], size: float = 10, font: str = "F1") -> str:
    """The operators that draw lines of text: (words, from the left, from the bottom)."""
    operators = []
    for words, x, y in lines:
        escaped = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        operators.append(f"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET")
    return "\n".join(operators)
