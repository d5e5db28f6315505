"""Broken and hostile PDF files, files of word processors, subtitles and texts. Made here, by name."""

from __future__ import annotations

import zlib

from tests.formats.hostile_documents import _ENTITIES, DEEP, PROSE, lying
from tests.formats.making import (
    W,
    docx,
    drawn,
    field,
    level,
    numbering,
    odt,
    p,
    pdf,
    r,
    relations,
    style,
    table,
    tlist,
    tnote,
    tp,
    zipped,
)

LINE = drawn((PROSE, 72, 700))
REFERENCE = '<w:r><w:footnoteReference w:id="1"/></w:r>'
AGAIN = '</w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText>'
LIST = '<text:list text:style-name="L"><text:list-item>'
_BIG = 40 << 20
_FILE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def flate(content: bytes, more: str = "") -> str:
    """A compressed stream."""
    data = zlib.compress(content, 9).decode("latin-1")
    return f"<< /Filter /FlateDecode /Length {len(data)} {more}>>\nstream\n{data}\nendstream"


def stream_pdf(stream: str) -> bytes:
    """A PDF file of two pages, the second with this stream as its content."""
    whole = pdf(LINE, "x").decode("latin-1")
    at = whole.rfind("<< /Length")
    end = whole.index("endstream", at) + len("endstream")
    return (whole[:at] + stream + whole[end:]).encode("latin-1")


def pdfs() -> dict[str, bytes]:
    """PDF files."""
    sound = pdf(LINE, LINE)
    kids = b"/Kids [" + b"10 0 R " * 100_000 + b"]"
    loop = sound.replace(b"/Type /Page /Parent 2 0 R", b"/Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 9", 1)
    form = "100 0 obj\n<< /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 100 0 R >> >> /Length 6 >>\n"
    form += "stream\n/X Do\n\nendstream\nendobj\n"
    lock = f"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{'00' * 32}> /U <{'11' * 32}> >>"
    own = pdf("/X Do", LINE, extra=form).replace(b"/Font <<", b"/XObject << /X 100 0 R >> /Font <<", 1)
    return {
        "a bomb": stream_pdf(flate(b"a " * (_BIG // 2))),
        "a bomb of a hundred megabytes": stream_pdf(flate(b"\0" * (100 << 20))),
        "a bomb in a bomb": stream_pdf(
            flate(zlib.compress(b"\0" * _BIG, 9)).replace("/FlateDecode", "[/FlateDecode /FlateDecode]")
        ),
        "drawn a million times": stream_pdf(flate(b"BT (a) Tj ET " * 1_000_000)),
        "brackets in brackets": stream_pdf(flate(b"[" * 1_000_000)),
        "a dictionary in a dictionary": pdf(LINE, extra="100 0 obj\n" + "<< /A " * DEEP + "\nendobj\n"),
        "a page a hundred thousand times": sound.replace(b"/Kids [10 0 R 12 0 R]", kids),
        "pages in their own pages": loop,
        "a form in itself": own,
        "a count that lies": sound.replace(b"/Count 2", b"/Count 999999999"),
        "a length that lies": sound.replace(b"/Length ", b"/Length 99999999"),
        "cut off": sound[: len(sound) // 2],
        "no end": sound[: sound.index(b"xref")],
        "an end that points nowhere": sound.replace(b"startxref\n", b"startxref\n9"),
        "locked": pdf(LINE, trailer=f"/ID [<00> <00>] /Encrypt {lock}"),
        "an unknown lock": pdf(LINE, trailer="/Encrypt << /Filter /Nonsense /V 9 >>"),
        "a table of places that is a loop": pdf(LINE, trailer="/Prev 15"),
        "only its first line": b"%PDF-1.7\n",
        "zero bytes": b"%PDF-1.7\n" + b"\0" * 1_000_000,
        "controls": pdf(drawn(("\x1b]0;title\x07 " + PROSE, 72, 700))),
        "a font that never ends": sound.replace(
            b"/BaseFont /Helvetica ", b"/BaseFont /Helvetica /ToUnicode 11 0 R ", 1
        ),
        "nothing in it": b"%PDF-1.4\ntrailer << /Root 1 0 R >>\n%%EOF\n",
        "numbers without end": pdf(LINE, "1" * 5_000_000 + " Tf"),
    }


def docxs() -> dict[str, bytes]:
    """DOCX files."""
    sound = docx(p(PROSE))
    main = {"_rels/.rels": relations([("d", "officeDocument", "word/document.xml")])}

    def raw(xml: str | bytes) -> bytes:
        return zipped({**main, "word/document.xml": xml})

    text = f'<w:document xmlns:w="{W}"><w:body>'
    return {
        "a bomb": docx(p(r("a" * _BIG))),
        "a bomb of empty elements": docx("<w:p/>" * 9_000_000),
        "a bomb that lies": lying(docx(p(r("a" * _BIG)))),
        "a bomb beside the text": zipped(
            {**main, "word/document.xml": f"{text}{p(PROSE)}</w:body></w:document>", "word/styles.xml": b" " * _BIG}
        ),
        "paragraphs without end": docx(p("a") * 300_000),
        "entities": raw(f"<!DOCTYPE a [{_ENTITIES}]><a>&a11;</a>"),
        "a file of others": raw(f"{_FILE}<a>&x;</a>"),
        "a file of others in the relations": zipped({"_rels/.rels": f"{_FILE}<a>&x;</a>", "word/document.xml": text}),
        "elements in elements": raw(text + "<w:p>" * 500_000),
        "tables in tables": docx("<w:tbl><w:tr><w:tc>" * 600 + p(PROSE) + "</w:tc></w:tr></w:tbl>" * 600),
        "fields in fields": docx(p(field("A" + AGAIN * 9_000, PROSE), PROSE)),
        "a style based on itself": docx(
            p(PROSE, style="A"), styles=style("A", "A", based="B") + style("B", "B", based="A")
        ),
        "lists without end": docx(
            p("a", listed=(1, 0)) * 50_000, numbering=numbering(level(0, "upperRoman", "%1." * 50))
        ),
        "a number of a list that is no number": docx(
            p(PROSE, listed=(1, 0)),
            numbering=numbering(level(0, "decimal", "%1")).replace('"1"', '"99999999999999999999"'),
        ),
        "a target that leads out": zipped({"_rels/.rels": relations([("d", "officeDocument", "../../../etc/passwd")])}),
        "cut off": sound[:-40],
        "cut off in the middle": sound[: len(sound) // 2],
        "no text": docx(""),
        "no document": zipped({"word/other.xml": "<a/>"}),
        "an encoding that is none": raw(b'<?xml version="1.0" encoding="nonsense"?><a/>'),
        "zero bytes": raw(b"\0" * 1_000_000),
        "many files": zipped({**{f"word/{n}.xml": "" for n in range(30_000)}, "word/document.xml": text}),
        "controls": docx(p("\u202e\u009b31m" + PROSE)),
        "notes that refer to themselves": docx(
            p(PROSE, REFERENCE),
            footnotes=f'<w:footnote w:id="1">{p(PROSE, REFERENCE)}</w:footnote>',
        ),
        "a table of a million cells": docx(table(["a"] * 1_000) * 300),
    }


def odts() -> dict[str, bytes]:
    """ODT files."""
    sound = odt(tp(PROSE))
    kind: dict[str, str | bytes] = {"mimetype": "application/vnd.oasis.opendocument.text"}
    return {
        "a bomb": odt(tp("a" * _BIG)),
        "a bomb of spaces": odt(tp('<text:s text:c="999999999"/>' * 50_000 + PROSE)),
        "a bomb that lies": lying(odt(tp(PROSE), meta="<dc:title>" + "a" * _BIG + "</dc:title>")),
        "rows that are repeated": odt(
            '<table:table><table:table-row table:number-rows-repeated="999999999">'
            f'<table:table-cell table:number-columns-repeated="999999999">{tp(PROSE)}</table:table-cell>'
            "</table:table-row></table:table>"
        ),
        "paragraphs without end": odt(tp("a") * 300_000),
        "entities": zipped({**kind, "content.xml": f"<!DOCTYPE a [{_ENTITIES}]><a>&a11;</a>"}),
        "a file of others": zipped({**kind, "content.xml": f"{_FILE}<a>&x;</a>"}),
        "elements in elements": zipped({**kind, "content.xml": "<a>" * 500_000}),
        "lists in lists": odt(LIST * 900 + tp(PROSE) + "</text:list-item></text:list>" * 900),
        "lists without end": odt(tlist(*[tp("a")] * 50_000)),
        "notes without end": odt(tp(tnote("a") * 50_000)),
        "a style that is its own parent": odt(
            tp(PROSE, "A"), '<style:style style:name="A" style:parent-style-name="A"/>'
        ),
        "locked": odt(tp(PROSE), manifest="<m:encryption-data/>"),
        "cut off": sound[:-40],
        "cut off in the middle": sound[: len(sound) // 2],
        "no text": odt(""),
        "no content": zipped(kind),
        "zero bytes": zipped({**kind, "content.xml": b"\0" * 1_000_000}),
        "controls": odt(tp("\u202e\u009b31m" + PROSE)),
    }


def rtfs() -> dict[str, bytes]:
    """RTF files."""
    head = b"{\\rtf1\\ansi "
    prose = PROSE.encode()
    return {
        "groups in groups": head + b"{" * 1_000_000,
        "groups without end": head + b"{a}" * 1_000_000,
        "closed too often": head + prose + b"}" * 100_000,
        "a number without end": head + b"\\u" + b"9" * 100_000 + b" " + prose,
        "a length that lies": head + prose + b"{\\pict\\bin999999999 abc",
        "a length below nothing": head + b"\\bin-99 " + prose + b"}",
        "rows without end": head + b"\\trowd\\intbl a\\cell\\row" * 100_000 + b"}",
        "cells without a table": head + b"\\cell\\row\\cell" + prose + b"}",
        "notes in notes": head + b"{\\footnote a" * 1_900 + prose,
        "an encoding that is none": head + b"\\ansicpg99999 \\'ff" + prose + b"}",
        "an encoding that packs": head + b"\\ansicpg0 " + prose + b"{\\fonttbl{\\f0\\fcharset77 a;}}\\f0\\'ff}",
        "halves of characters": head + b"\\u55357?\\u55357?\\u-10179?" + prose + b"}",
        "cut off": head + prose + b"\\",
        "nothing in it": b"{\\rtf1}",
        "zero bytes": head + b"\0" * 1_000_000,
        "20 MB of one word": head + b"a" * 20_000_000 + b"}",
        "20 MB of bytes": head + b"\\'e9" * 5_000_000 + b"}",
        "controls": head + b"\\u27?]0;title\\u7? " + prose + b"}",
        "an object": head + b"{\\object{\\*\\objdata " + b"41" * 5_000_000 + b"}}" + prose + b"}",
    }


def subtitles() -> dict[str, bytes]:
    """Subtitles."""
    cue = b"1\n00:00:01,000 --> 00:00:02,000\n"
    return {
        "cues without end": cue * 300_000,
        "cues without words": cue * 10,
        "times that are none": b"1\n99:99:99,999 --> 00:00:00,000\n" + PROSE.encode(),
        "times without end": b"1\n" + b"0" * 1_000_000 + b":00:01,000 --> 00:00:02,000\n" + PROSE.encode(),
        "arrows": b"-->" * 1_000_000,
        "tags without end": cue + b"<v " * 1_000_000,
        "tags in tags": cue + b"<i>" * 1_000_000 + PROSE.encode(),
        "entities": cue + b"&lt;" * 1_000_000,
        "zero bytes": cue + b"\0" * 1_000_000,
        "half of a mark": b"\xef\xbb" + cue,
        "controls": cue + b"\x1b]0;title\x07 " + PROSE.encode(),
        "20 MB of one word": cue + b"a" * 20_000_000,
        "rolling without end": b"".join(b"00:00.000 --> 00:01.000\na\nb\n\n" for _ in range(100_000)),
    }


def texts() -> dict[str, bytes]:
    """Texts with marks of markup."""
    prose = PROSE.encode()
    return {
        "brackets": b"[" * 1_000_000 + prose,
        "links without end": b"[a](" * 300_000 + prose,
        "emphasis without end": b"*a " * 300_000 + prose,
        "stars": b"*" * 1_000_000 + prose,
        "emphasis in emphasis": b"*_" * 300_000 + prose,
        "backticks": b"`" * 1_000_000 + prose,
        "quotations in quotations": b"\n" + b">" * 1_000_000 + prose,
        "front matter without end": b"---\n" + b"a: b\n" * 200_000 + prose,
        "hyphens": b"a-\n" * 300_000 + prose,
        "soft hyphens": b"a" + b"\xc2\xad" * 1_000_000 + b"b " + prose,
        "notes": b"[^" * 500_000 + prose,
        "addresses": b"<http://a" * 200_000 + prose,
    }


FORMATS = {"pdf": pdfs, "docx": docxs, "odt": odts, "rtf": rtfs, "srt": subtitles, "md": texts}
