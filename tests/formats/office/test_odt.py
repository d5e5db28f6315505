"""ODT files, made element by element: the accepted text, what each block is, and what the remarks say."""

from __future__ import annotations

import pytest

from readout_tui.errors import InputError
from readout_tui.formats.office.odt import read
from tests.formats.making import bulleted, list_style, numbered, odt, th, tlist, tnote, tp, ttable
from tests.formats.office.test_docx import told

BULLETS = list_style(bulleted(1), bulleted(2, "◦"))
NUMBERS = list_style(numbered(1), numbered(2, "a", ")"), numbered(3, "i", ".", shown=2))
CHANGES = (
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
    f"{tp('30')}</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region>"
    "</text:tracked-changes>"
)
DERIVED = '<style:style style:name="P1" style:parent-style-name="{}"/>'
MASTER = (
    "<office:master-styles><style:master-page><style:header>{}</style:header><style:header-left>{}</style:header-left>"
    "<style:footer>{}</style:footer></style:master-page></office:master-styles>"
)

CASES: dict[str, tuple[bytes, list[str]]] = {
    "spans of one paragraph": (
        odt(tp("The two <text:span>sides</text:span> <text:span>agreed</text:span>.")),
        ["paragraph: The two sides agreed."],
    ),
    "white space between elements": (odt(tp("The two\n      sides\n   agreed.")), ["paragraph: The two sides agreed."]),
    "spaces, tab, line break": (
        odt(tp('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d')),
        ["paragraph: a   b\tc\nd"],
    ),
    "tracked changes": (
        odt(CHANGES + tp('On <text:change text:change-id="c1"/><text:change-start/>40<text:change-end/> million.')),
        ["paragraph: On 40 million."],
    ),
    "notes": (
        odt(tp(f"Prices{tnote('At 2030 prices.')} rose{tnote('The end.', 'endnote')}.")),
        ["paragraph: Prices[1] rose[2].", "note: [1] At 2030 prices.", "note: [2] The end."],
    ),
    "headings": (
        odt(tp("Text.") + th("Trade") + tp("More.")),
        ["paragraph: Text.", "heading: Trade", "paragraph: More."],
    ),
    "the only heading of its rank, at the beginning": (
        odt(tp("Ministry of Ports") + th("Talks held") + tp("Text.") + th("Trade", 2) + tp("More.")),
        [
            "paragraph: Ministry of Ports",
            "headline: Talks held",
            "paragraph: Text.",
            "heading: Trade",
            "paragraph: More.",
        ],
    ),
    "headings with numbers": (
        odt(
            th("Trade") + th("Fish", 2) + th("Peace"),
            styles='<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/>'
            '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
            "</text:outline-style></office:styles>",
        ),
        ["heading: 1 Trade", "heading: 1.1 Fish", "heading: 2 Peace"],
    ),
    "a title by its style": (
        odt(tp("Readout", "P1") + tp("Text."), DERIVED.format("Title")),
        ["headline: Readout", "paragraph: Text."],
    ),
    "a quotation by its style": (
        odt(tp("So he said.", "P1"), DERIVED.format("Quotations")),
        ["quotation: So he said."],
    ),
    "bullets in two levels": (
        odt(tlist(tp("One") + tlist(tp("Inside"), style=""), tp("Two")), BULLETS),
        ["item: • One", "item: ◦ Inside", "item: • Two"],
    ),
    "numbers in three levels": (
        odt(tlist(tp("a") + tlist(tp("b"), tp("c") + tlist(tp("d"), style=""), style=""), tp("e")), NUMBERS),
        ["item: 1. a", "item: a) b", "item: b) c", "item: b.i. d", "item: 2. e"],
    ),
    "two paragraphs in an item": (
        odt(tlist(tp("One") + tp("More of it."), tp("Two")), BULLETS),
        ["item: • One", "paragraph: More of it.", "item: • Two"],
    ),
    "a list that goes on": (
        odt(
            tlist(tp("a"))
            + tp("Between.")
            + tlist(tp("b")).replace("<text:list ", '<text:list text:continue-numbering="true" '),
            NUMBERS,
        ),
        ["item: 1. a", "paragraph: Between.", "item: 2. b"],
    ),
    "a list that begins anew": (
        odt(tlist(tp("a"), tp("b")) + tp("Between.") + tlist(tp("c")), NUMBERS),
        ["item: 1. a", "item: 2. b", "paragraph: Between.", "item: 1. c"],
    ),
    "a table row by row": (
        odt(ttable(["Sum", "40 million"], ["Date", "3 May"])),
        ["row: Sum\t40 million", "row: Date\t3 May"],
    ),
    "a table that only arranges the page": (
        odt(ttable([tp("They met in May.") + tp("They agreed on tariffs."), "Photo"])),
        ["paragraph: They met in May.", "paragraph: They agreed on tariffs.", "paragraph: Photo"],
    ),
    "a text box": (
        odt(tp(f"The text <draw:frame><draw:text-box>{tp('In a box.')}</draw:text-box></draw:frame>goes on.")),
        ["paragraph: The text goes on.", "paragraph: In a box."],
    ),
    "fields": (
        odt(tp("On <text:date>3 May</text:date> (page <text:page-number>1</text:page-number>).")),
        ["paragraph: On 3 May (page 1)."],
    ),
    "a link": (odt(tp('See <text:a text:href="https://x.example">the annex</text:a>.')), ["paragraph: See the annex."]),
    "a comment": (odt(tp(f"Text<office:annotation>{tp('No!')}</office:annotation>.")), ["paragraph: Text."]),
    "a table of contents": (
        odt(f"<text:table-of-content>{tp('Trade 3')}</text:table-of-content>{tp('Text.')}"),
        ["furniture: Trade 3", "paragraph: Text."],
    ),
    "heads and feet": (
        odt(tp("Text."), styles=MASTER.format(tp("Ministry"), tp("Ministry"), tp("Page 1"))),
        ["furniture: Ministry", "paragraph: Text.", "furniture: Page 1"],
    ),
    "hidden text": (odt(tp("Seen<text:hidden-text>unseen</text:hidden-text>.")), ["paragraph: Seen."]),
    "many cells that are one": (
        odt(
            '<table:table><table:table-row><table:table-cell table:number-columns-repeated="9999999"/>'
            f"</table:table-row></table:table>{tp('Text.')}"
        ),
        ["paragraph: Text."],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_blocks_of_a_case(name: str) -> None:
    data, expected = CASES[name]
    assert told(read(data, None, "a.odt")) == expected


def test_remarks_say_what_is_not_shown() -> None:
    data = odt(CHANGES + tp("Text<office:annotation/><text:hidden-text>a</text:hidden-text>."))
    assert read(data, None, "a.odt").remarks == (
        "2 tracked changes are shown accepted",
        "1 comment is not shown",
        "hidden text is not shown",
    )


def test_properties_are_taken() -> None:
    meta = "<dc:title>Readout</dc:title><dc:language>de-DE</dc:language>"
    meta += "<meta:creation-date>2031-02-03T09:00</meta:creation-date>"
    document = read(odt(tp("Text."), meta=meta), None, "a.odt")
    assert (document.title, document.language, document.date) == ("Readout", "de", "2031-02-03")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (odt(tp("Text."))[:-30], "is damaged"),
        (odt("</x>"), "no text can be read"),
        (odt(tp("Text."), manifest="<m:file-entry><m:encryption-data/></m:file-entry>"), "is locked by a password"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as refused:
        read(data, None, "a.odt")
    assert "\n" not in refused.value.message
    assert refused.value.hint
