"""DOCX files, made element by element: the accepted text, what each block is, and what the remarks say."""

from __future__ import annotations

import pytest

from readout_tui.errors import InputError
from readout_tui.formats.document import Document
from readout_tui.formats.office.docx import read
from tests.formats.making import (
    box,
    deleted,
    docx,
    field,
    inserted,
    level,
    note,
    numbering,
    p,
    r,
    relations,
    row,
    sign,
    style,
    table,
    zipped,
)

MARGINS = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference r:id="footer1"/></w:sectPr>'
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
HIDDEN = "<w:vanish/>"
BULLETS = numbering(level(0, "bullet", "\uf0b7"), level(1, "bullet", "o"))
NUMBERS = numbering(level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"), level(2, "lowerRoman", "%1.%2.%3"))
STYLES = (
    style("T", "Title") + style("D", "Date", based="T") + style("H1", "heading 1")
    + style("Mine", "Mine", based="H1") + style("Q", "Quote")
    + style("C", "caption") + style("Toc", "toc 1") + style("O", "Own", '<w:outlineLvl w:val="2"/>')
    + style("L", "List", '<w:numPr><w:numId w:val="1"/></w:numPr>')
)  # fmt: skip
NOTES = note(-1, p("rule")) + note(1, p("At 2030 prices.")) + note(2, p("See Annex A."), p("And Annex B."))
REFERENCE = sign("footnoteReference", 'w:id="1"')
ALTERED = '<w:ins w:id="1" w:author="X"/>'
REMOVED = '<w:del w:id="1" w:author="X"/>'

CASES: dict[str, tuple[bytes, list[str]]] = {
    "runs of one paragraph": (
        docx(p("The two ", r("sides", "<w:b/>"), " agreed.")),
        ["paragraph: The two sides agreed."],
    ),
    "empty paragraphs": (docx(p("One.") + p() + p(" ") + p("Two.")), ["paragraph: One.", "paragraph: Two."]),
    "tab and line break": (docx(p("a", sign("tab"), "b", sign("br"), "c")), ["paragraph: a\tb\nc"]),
    "hyphens that do not show or break": (
        docx(p("non", sign("noBreakHyphen"), "paper con", sign("softHyphen"), "vention")),
        ["paragraph: non\u2011paper con\u00advention"],
    ),
    "an insertion and a deletion": (
        docx(p("They agreed on ", deleted("30"), inserted("40"), " million.")),
        ["paragraph: They agreed on 40 million."],
    ),
    "a paragraph that is deleted whole": (
        docx(p("One.") + p(deleted("Gone."), mark="del") + p("Two.")),
        ["paragraph: One.", "paragraph: Two."],
    ),
    "two paragraphs that a deletion joins": (
        docx(p("The two sides ", mark="del") + p("agreed.") + p("Two.")),
        ["paragraph: The two sides agreed.", "paragraph: Two."],
    ),
    "moved text": (
        docx(p(inserted("Moved.", "moveFrom"), "Stays.") + p(inserted("Moved.", "moveTo"))),
        ["paragraph: Stays.", "paragraph: Moved."],
    ),
    "a row that is deleted": (
        docx(f"<w:tbl>{row(['a', 'b'])}{row(['c', 'd'], REMOVED)}{row(['e', 'f'], ALTERED)}</w:tbl>"),
        ["row: a\tb", "row: e\tf"],
    ),
    "a change of properties": (
        docx(
            f'<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="H1"/></w:pPr></w:pPrChange></w:pPr>{r("Plain.")}</w:p>',
            styles=STYLES,
        ),
        ["paragraph: Plain."],
    ),
    "footnotes": (
        docx(
            p("Prices", sign("footnoteReference", 'w:id="1"'), " rose", sign("footnoteReference", 'w:id="2"'), "."),
            footnotes=NOTES,
        ),
        ["paragraph: Prices[1] rose[2].", "note: [1] At 2030 prices.", "note: [2] See Annex A.", "note: And Annex B."],
    ),
    "footnotes and endnotes in one count": (
        docx(
            p("One", sign("endnoteReference", 'w:id="5"'), " two", sign("footnoteReference", 'w:id="1"'), "."),
            footnotes=NOTES,
            endnotes=note(5, p("The end."), kind="endnote"),
        ),
        ["paragraph: One[1] two[2].", "note: [1] The end.", "note: [2] At 2030 prices."],
    ),
    "a note whose reference is deleted": (
        docx(
            p("One.", f"<w:del>{REFERENCE}</w:del>"),
            footnotes=NOTES,
        ),
        ["paragraph: One."],
    ),
    "a table row by row": (
        docx(table(["Sum", "40 million"], ["Date", "3 May"])),
        ["row: Sum\t40 million", "row: Date\t3 May"],
    ),
    "short paragraphs in a cell": (docx(table([p("Sum") + p("in dollars"), "40"])), ["row: Sum in dollars\t40"]),
    "a table that only arranges the page": (
        docx(table([p("They met in May.") + p("They agreed on tariffs."), "Photo"])),
        ["paragraph: They met in May.", "paragraph: They agreed on tariffs.", "paragraph: Photo"],
    ),
    "a table in a cell": (docx(table(["a", table(["b", "c"]) + p("d")])), ["row: a\tb\tc d"]),
    "a text box": (
        docx(p("The text ", box(p("In a box."), p("Two.")), "goes on.")),
        ["paragraph: The text goes on.", "paragraph: In a box.", "paragraph: Two."],
    ),
    "bullets in two levels": (
        docx(p("One", listed=(1, 0)) + p("Inside", listed=(1, 1)) + p("Two", listed=(1, 0)), numbering=BULLETS),
        ["item: • One", "item: ○ Inside", "item: • Two"],
    ),
    "numbers in three levels": (
        docx(
            p("a", listed=(1, 0))
            + p("b", listed=(1, 1))
            + p("c", listed=(1, 1))
            + p("d", listed=(1, 2))
            + p("e", listed=(1, 0))
            + p("f", listed=(1, 1)),
            numbering=NUMBERS,
        ),
        ["item: 1. a", "item: (a) b", "item: (b) c", "item: 1.b.i d", "item: 2. e", "item: (a) f"],
    ),
    "a list that begins anew": (
        docx(
            p("a", listed=(1, 0)) + p("b", listed=(1, 0)) + p("c", listed=(2, 0)) + p("d", listed=(2, 0)),
            numbering=numbering(
                level(0, "decimal", "%1)"),
                lists='<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
                '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
                '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
            ),
        ),
        ["item: 1) a", "item: 2) b", "item: 1) c", "item: 2) d"],
    ),
    "a list by its style": (
        docx(p("One", style="L") + p("Plain", listed=(0, 0), style="L"), numbering=NUMBERS, styles=STYLES),
        ["item: 1. One", "paragraph: Plain"],
    ),
    "title, headings, quotation, caption": (
        docx(
            p("Readout", style="T")
            + p("Trade", style="H1")
            + p("Own", style="Mine")
            + p("Level", style="O")
            + p("So he said.", style="Q")
            + p("The two.", style="C"),
            styles=STYLES,
        ),
        [
            "headline: Readout",
            "heading: Trade",
            "heading: Own",
            "heading: Level",
            "quotation: So he said.",
            "caption: The two.",
        ],
    ),
    "a title that is called a heading": (
        docx(p("Talks held", style="H1") + p("They spoke.") + p("Trade", style="O") + p("So."), styles=STYLES),
        ["headline: Talks held", "paragraph: They spoke.", "heading: Trade", "paragraph: So."],
    ),
    "headings of one rank": (
        docx(p("Trade", style="H1") + p("They spoke.") + p("Ports", style="H1") + p("So."), styles=STYLES),
        ["heading: Trade", "paragraph: They spoke.", "heading: Ports", "paragraph: So."],
    ),
    "a heading below a sentence": (
        docx(p("They spoke.") + p("Trade", style="H1") + p("So."), styles=STYLES),
        ["paragraph: They spoke.", "heading: Trade", "paragraph: So."],
    ),
    "a date below the title": (
        docx(p("Readout", style="T") + p("14 March 2026", style="D"), styles=STYLES),
        ["headline: Readout", "paragraph: 14 March 2026"],
    ),
    "a table of contents": (
        docx(p("Trade 3", style="Toc") + p("Text."), styles=STYLES),
        ["furniture: Trade 3", "paragraph: Text."],
    ),
    "a link": (
        docx(p("See ", field('HYPERLINK "https://x.example"', "the annex"), ".")),
        ["paragraph: See the annex."],
    ),
    "a field in the instruction of another": (
        docx(p("a ", field("IF </w:instrText></w:r>" + field("PAGE", "7") + "<w:r><w:instrText>", "b"), " c")),
        ["paragraph: a b c"],
    ),
    "a simple field": (
        docx(p("On ", f'<w:fldSimple w:instr="DATE">{r("3 May")}</w:fldSimple>', ".")),
        ["paragraph: On 3 May."],
    ),
    "heads and feet": (
        docx(
            p("Text.") + MARGINS,
            header1=p("Ministry"),
            header2=p("Not used"),
            footer1=p("Page ", field("PAGE", "1")),
        ),
        ["furniture: Ministry", "paragraph: Text.", "furniture: Page 1"],
    ),
    "hidden text": (docx(p("Seen", r(" unseen", HIDDEN), ".")), ["paragraph: Seen."]),
    "symbols": (docx(p(sign("sym", 'w:font="Symbol" w:char="F0B7"'), " One")), ["paragraph: • One"]),
    "a content control": (
        docx(f"<w:sdt><w:sdtPr/><w:sdtContent>{p('Inside.')}</w:sdtContent></w:sdt>"),
        ["paragraph: Inside."],
    ),
    "strict namespaces": (
        zipped(
            {
                "_rels/.rels": relations([("a", "officeDocument", "/word/main.xml")]),
                "word/main.xml": f'<w:document xmlns:w="{STRICT}">{p("Strict.")}</w:document>',
            }
        ),
        ["paragraph: Strict."],
    ),
}


def told(document: Document) -> list[str]:
    return [f"{block.kind}: {document.text[block.span.start : block.span.end]}" for block in document.blocks]


@pytest.mark.parametrize("name", CASES)
def test_the_blocks_of_a_case(name: str) -> None:
    data, expected = CASES[name]
    assert told(read(data, None, "a.docx")) == expected


def test_remarks_say_what_is_not_shown() -> None:
    data = docx(
        p(inserted("a"), deleted("b"), inserted("c"), r("d", HIDDEN)) + '<w:altChunk r:id="x"/>',
        comments='<w:comment w:id="1"><w:p/></w:comment>',
    )
    assert read(data, None, "a.docx").remarks == (
        "3 tracked changes are shown accepted",
        "1 comment is not shown",
        "hidden text is not shown",
        "1 embedded document is not read",
    )


def test_places_count_the_paragraphs_that_are_not_empty() -> None:
    data = docx(p("One.") + p() + p("Two.") + table(["a"], ["b"]) + p("Three."))
    places = [block.place for block in read(data, None, "a.docx").blocks]
    assert places == ["para. 1", "para. 2", "table 1, row 1", "table 1, row 2", "para. 3"]


def test_properties_are_taken_where_they_can_be_true() -> None:
    core = (
        "<dc:title>Readout of the call</dc:title><dc:language>en-GB</dc:language>"
        "<dcterms:created>2031-02-03T09:00:00Z</dcterms:created>"
    )
    document = read(docx(p("The two sides agreed."), core), None, "a.docx")
    assert (document.title, document.language, document.date) == ("Readout of the call", "en", "2031-02-03")
    assert document.remarks == ("dated 2031-02-03 because the file was made then; the text gives no date",)
    own = read(docx(p("Harwick, 5 February 2031") + p("The two sides agreed."), core), None, "a.docx")
    assert (own.date, own.remarks) == ("", ())
    named = read(docx(p("Text."), "<dc:title>Microsoft Word - draft3.docx</dc:title>"), None, "a.docx")
    assert named.title == ""


def test_a_part_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    whole = p("One.") + p("Two.")
    data = docx(f"{whole}<w:p>")
    document = read(data, None, "a.docx")
    assert told(document) == ["paragraph: One.", "paragraph: Two."]
    assert document.remarks == ("only a part could be read: the file is damaged",)


def test_a_table_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    data = docx(f"{p('One.')}<w:tbl>{row(['a', 'b'])}<w:tr><w:tc>{p('c')}</w:tc><w:tc><w:p>{r('d')}")
    assert told(read(data, None, "a.docx")) == ["paragraph: One.", "row: a\tb", "row: c\td"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (docx(p("Text."))[:-30], "is damaged"),
        (zipped({"word/document.xml": "no XML"}), "no text can be read"),
        (zipped({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "document type declaration"),
        (zipped({"word/document.xml": "<a>" * 3000}), "nested too deeply"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as refused:
        read(data, None, "a.docx")
    assert "\n" not in refused.value.message
    assert refused.value.hint
