"""PDF files: what is read of them, and what is said where nothing can be."""

from __future__ import annotations

import pytest

from readout_tui.errors import InputError
from readout_tui.formats.pdf.reader import read
from tests.formats.making import drawn, pdf
from tests.formats.office.test_docx import told

PICTURE = "q 100 0 0 100 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q"


def test_lines_make_paragraphs_with_their_page() -> None:
    page = drawn(("The two sides agreed to build a", 72, 700), ("com-", 72, 688), ("mission on fisheries.", 72, 676))
    document = read(pdf(drawn(("Readout of the call", 72, 740), size=16) + "\n" + page), None, "a.pdf")
    assert told(document) == [
        "headline: Readout of the call",
        "paragraph: The two sides agreed to build a\ncom-\nmission on fisheries.",
    ]
    assert {block.place for block in document.blocks} == {"p. 1"}
    assert (document.title, document.date, document.language) == ("Readout of the call", "2031-02-03", "en")


PACKET = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Talks held</rdf:li>'
    "</rdf:Alt></dc:title><xmp:CreateDate>2031-05-04T10:00:00Z</xmp:CreateDate></rdf:Description></rdf:RDF></x:xmpmeta>"
)


def test_title_and_day_may_stand_in_the_packet_of_metadata_alone() -> None:
    document = read(pdf(drawn(("The two sides agreed.", 72, 700)), packet=PACKET), None, "a.pdf")
    assert (document.title, document.date) == ("Talks held", "2031-05-04")


@pytest.mark.parametrize(
    "packet", ["<x", PACKET.replace("2031-05-04T10:00:00Z", "soon"), PACKET + " " * 300_000, "<!DOCTYPE x>" + PACKET]
)
def test_a_packet_that_cannot_be_read_is_passed_over(packet: str) -> None:
    document = read(pdf(drawn(("The two sides agreed.", 72, 700)), packet=packet), None, "a.pdf")
    assert (document.text, document.date) == ("The two sides agreed.", "")


def test_a_page_without_text_is_named() -> None:
    text = drawn(("The two sides agreed.", 72, 700))
    document = read(pdf(text, PICTURE, "", text, PICTURE, PICTURE), None, "a.pdf")
    assert document.remarks[0] == "pages 2 and 5-6 hold no text; ocrmypdf IN.pdf OUT.pdf makes text of the pictures"


def test_a_scan_is_no_empty_account() -> None:
    with pytest.raises(InputError, match=r"a\.pdf holds pictures only: pages 1-4 hold no text") as refused:
        read(pdf(*[PICTURE] * 4), None, "a.pdf")
    assert "ocrmypdf" in refused.value.hint


def test_a_blank_file_holds_no_text() -> None:
    with pytest.raises(InputError, match=r"a\.pdf holds no text"):
        read(pdf("", ""), None, "a.pdf")


def test_a_page_that_cannot_be_read_is_named() -> None:
    text = drawn(("The two sides agreed.", 72, 700))
    whole = pdf(text, text)
    at = whole.rfind(b"<< /Length")
    data = whole[:at] + b"<< /Filter /FlateDecode" + whole[at + 2 :]
    document = read(data, None, "a.pdf")
    assert document.text == "The two sides agreed."
    assert "page 2 could not be read" in document.remarks


def test_nothing_of_what_the_library_says_reaches_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    text = drawn(("The two sides agreed.", 72, 700))
    read(pdf(text).replace(b"startxref", b"startxref 7"), None, "a.pdf")
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7 and nothing else", "is damaged"),
        (pdf(drawn(("Text.", 72, 700)), trailer="/Encrypt << /Filter /Standard /V 9 >>"), "is (damaged|encrypted)"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as refused:
        read(data, None, "a.pdf")
    assert "\n" not in refused.value.message
    assert refused.value.hint


def test_a_title_that_is_a_file_name_is_none() -> None:
    data = pdf(drawn(("Text.", 72, 700))).replace(b"(Readout of the call)", b"(Microsoft Word - a)")
    assert read(data, None, "a.pdf").title == ""
