"""Further cases of DOCX and ODT files, which were written and scored when the readers were finished: one in another."""

from __future__ import annotations

import pytest

from readout_tui.formats.office import docx as docx_reader
from readout_tui.formats.office import odt as odt_reader
from tests.formats.making import (
    box,
    bulleted,
    deleted,
    docx,
    list_style,
    numbered,
    odt,
    p,
    r,
    row,
    table,
    th,
    tlist,
    tnote,
    tp,
    ttable,
)
from tests.formats.office.test_docx import NOTES, NUMBERS, REFERENCE, REMOVED, STYLES, told

BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
INSERTED_AND_DELETED = f'<w:ins w:id="1">{deleted("x")}{r("b")}</w:ins>'
RUBY = f"<w:r><w:ruby><w:rt>{r('kan')}</w:rt><w:rubyBase>{r('漢')}</w:rubyBase></w:ruby></w:r>"
INNER = f"<w:tbl>{row(['x'], REMOVED)}{row(['y'])}</w:tbl>{p('z')}"
CELL_IN_CONTROL = f"<w:sdt><w:sdtContent><w:tc>{p('a')}</w:tc></w:sdtContent></w:sdt><w:tc>{p('b')}</w:tc>"
COMMENTED = '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'
GONE = (
    f"<text:tracked-changes><text:changed-region><text:deletion>{tp('gone')}{tp('gone too')}</text:deletion>"
    "</text:changed-region></text:tracked-changes>"
)

DOCX = {
    "a deletion in an insertion": (docx(p("a ", INSERTED_AND_DELETED)), ["paragraph: a b"]),
    "a deletion in a link": (
        docx(p("see ", f"<w:hyperlink>{deleted('old')}{r('new')}</w:hyperlink>")),
        ["paragraph: see new"],
    ),
    "a note in a cell": (
        docx(table([p("a", REFERENCE), "b"]), footnotes=NOTES),
        ["row: a[1]\tb", "note: [1] At 2030 prices."],
    ),
    "a note in a text box": (
        docx(p("t", box(p("in", REFERENCE))) + p("u"), footnotes=NOTES),
        ["paragraph: t", "paragraph: in[1]", "paragraph: u", "note: [1] At 2030 prices."],
    ),
    "a field over paragraphs": (
        docx(p(BEGIN, SEPARATE, "one", style="Toc") + p("two", style="Toc") + p(END) + p("Text."), styles=STYLES),
        ["furniture: one", "furniture: two", "paragraph: Text."],
    ),
    "the end of a page": (docx(p("a", '<w:r><w:br w:type="page"/></w:r>', "b")), ["paragraph: a\nb"]),
    "a smart tag": (docx(p("a ", f"<w:smartTag>{r('b')}</w:smartTag>", " c")), ["paragraph: a b c"]),
    "a reading beside characters": (docx(p(RUBY)), ["paragraph: 漢"]),
    "a content control around a cell": (docx(f"<w:tbl><w:tr>{CELL_IN_CONTROL}</w:tr></w:tbl>"), ["row: a\tb"]),
    "a deleted row of a table in a cell": (docx(f"<w:tbl>{row([INNER, 'b'])}</w:tbl>"), ["row: y z\tb"]),
    "headings with numbers": (
        docx(
            p("Trade", style="H1", listed=(1, 0)) + p("Fish", style="H1", listed=(1, 0)),
            styles=STYLES,
            numbering=NUMBERS,
        ),
        ["heading: 1. Trade", "heading: 2. Fish"],
    ),
    "a deleted item": (
        docx(p(deleted("a"), listed=(1, 0), mark="del") + p("b", listed=(1, 0)), numbering=NUMBERS),
        ["item: 1. b"],
    ),
    "a formula": (docx(p("x ", "<m:oMath><m:r><m:t>=2</m:t></m:r></m:oMath>")), ["paragraph: x =2"]),
    "cells that are one": (docx(f"<w:tbl>{row(['a', 'b'])}{row([p(), 'c'])}</w:tbl>"), ["row: a\tb", "row: c"]),
    "a comment on a word": (docx(p("a", COMMENTED[0], "b", COMMENTED[1], "c")), ["paragraph: abc"]),
    "text that is not hidden": (docx(p("a", r("b", '<w:vanish w:val="0"/>'))), ["paragraph: ab"]),
}
ODT = {
    "a list in a cell": (odt(ttable([tlist(tp("a"), tp("b")), "c"]), list_style(bulleted(1))), ["row: • a • b\tc"]),
    "a note in a list": (
        odt(tlist(tp("a" + tnote("n"))), list_style(bulleted(1))),
        ["item: • a[1]", "note: [1] n"],
    ),
    "a table in a cell": (odt(ttable([ttable(["x", "y"]) + tp("z"), "b"])), ["row: x\ty z\tb"]),
    "a section": (odt(f"<text:section>{tp('a')}</text:section>"), ["paragraph: a"]),
    "a heading in a list": (odt(tlist(th("Trade")), list_style(numbered(1))), ["heading: 1. Trade"]),
    "a bookmark": (odt(tp("a<text:bookmark-start/>b<text:bookmark-end/>")), ["paragraph: ab"]),
    "a deletion over paragraphs": (odt(GONE + tp("kept")), ["paragraph: kept"]),
    "a list that begins at three": (
        odt(tlist(tp("a"), tp("b")), list_style(numbered(1, start=3))),
        ["item: 3. a", "item: 4. b"],
    ),
}


@pytest.mark.parametrize("name", DOCX)
def test_docx(name: str) -> None:
    data, expected = DOCX[name]
    assert told(docx_reader.read(data, None, "a.docx")) == expected


@pytest.mark.parametrize("name", ODT)
def test_odt(name: str) -> None:
    data, expected = ODT[name]
    assert told(odt_reader.read(data, None, "a.odt")) == expected
