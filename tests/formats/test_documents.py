"""The formats for people and their programs: valid, complete, and inert whatever the texts hold."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.enum.section import WD_ORIENT
from hypothesis import given, settings
from lxml import etree
from openpyxl import load_workbook

from readout_tui import __version__
from readout_tui.core.characters.safe import clean_copy
from readout_tui.core.collate import collate
from readout_tui.core.compare import compare
from readout_tui.core.coverage import coverage
from readout_tui.core.judging import judged
from readout_tui.core.model import FIRST_TWO, Block, Comparison, Link, PassageNumber, Source, Span
from readout_tui.formats.load import seeds
from readout_tui.formats.tables import EVERYTHING, WRITERS, Request
from readout_tui.formats.writers.csv import FORMULA, GUARD
from readout_tui.formats.writers.export import ABSENT, WIDEST
from readout_tui.formats.writers.html import fragment
from readout_tui.formats.writers.xlsx import LONGEST
from tests.builders import aligned, disagreeing, harbour, ref, several, three
from tests.builders import link as linked
from tests.formats.own_pairs import HOSTILE, pairs

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
FOR_READERS = ("html", "docx", "xlsx", "csv", "tmx", "tei", "w3c", "text", "markdown")


def write(name: str, comparison: Comparison, request: Request = EVERYTHING) -> Any:
    return WRITERS[name].write(comparison, request)


def hostile() -> Comparison:
    one, other = "\n\n".join(HOSTILE[::2]), "\n\n".join(HOSTILE[1::2])
    return compare([Source(one, "=a.html", "0", "<Port & Co>"), Source(other, "b\x1b.txt", "1", "+Xinhua")])


@cache
def tei_schema() -> Any:
    return etree.RelaxNG(etree.parse(Path(__file__).with_name("tei_subset.rng")))


def words(name: str, written: Any) -> str:
    """All text of an export that readers see, with single spaces."""
    if name in {"docx", "xlsx"}:
        with ZipFile(BytesIO(written)) as file:
            parts = [etree.fromstring(file.read(part)) for part in file.namelist() if part.endswith(".xml")]
        text = " ".join("".join(paragraph.itertext()) for part in parts for paragraph in part.iter())
    elif name in {"tmx", "tei"}:
        root = etree.fromstring(written.encode())
        text = " ".join([*root.itertext(), *(element.get("n", "") for element in root.iter())])
    elif name == "html":
        text = page(written).text
    else:
        text = json.dumps(json.loads(written), ensure_ascii=False) if name == "w3c" else written
    return " ".join(text.replace("\\n", " ").split())


class Page(HTMLParser):
    """What a browser would make of a page: tags, attributes, and text that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.cells: list[str] = []
        self.marks: list[tuple[str, str]] = []
        self._open: list[str] = []
        self._marked = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self._open.append(tag)
        if tag == "td":
            self.cells.append("")
        if tag == "mark":
            self._marked = dict(attrs).get("class") or ""

    def handle_endtag(self, tag: str) -> None:
        self._marked = "" if tag == "mark" else self._marked
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.text += data
        if self.cells and "td" in self._open:
            self.cells[-1] += data
        if self._marked:
            self.marks.append((self._marked, data))


def page(written: str) -> Page:
    found = Page()
    found.feed(written)
    found.close()
    return found


# -- what every one of them says


@pytest.mark.parametrize("name", FOR_READERS)
def test_each_says_what_differs_who_speaks_how_sure_it_is_and_what_it_is_of(name: str) -> None:
    said = words(name, write(name, disagreeing()))
    for told in (
        "may differ: scope: all ports / the ports",
        "number: 5,000 / 50,000",
        "claim: - / next year",
        "linked 99 %",
        "differs, moved",
        "only in A",
        "Ana Rivera",
        "named here",
        "B5",
        f"readout-tui {__version__}",
        "All 7 rows.",
        "A" * 20,
        ABSENT,
        "Publisher A, “Title of A”, 2024-05-01",
    ):
        assert told in said or (told == "linked 99 %" and name in {"xlsx", "csv"}), told
    assert "o passage found" in said.replace(ABSENT, "")


@pytest.mark.parametrize("name", FOR_READERS)
def test_a_part_says_that_it_is_one(name: str) -> None:
    said = words(name, write(name, disagreeing(), Request(frozenset({3}), scope="filtered by only differs")))
    assert "1 of 7 rows: filtered by only differs." in said
    assert name == "xlsx" or "Rivera praised" not in said.replace("Rivera praised the crews. (", "")


@pytest.mark.parametrize("name", FOR_READERS)
def test_three_accounts_stand_beside_each_other(name: str) -> None:
    made = three()
    said = words(name, write(name, made, Request(table=coverage(made, collate(made)))))
    for told in ("Publisher A", "Publisher B", "Publisher C", "see C3"):
        assert told in said
    assert name in {"text", "markdown"} or "3 accounts of one event" in said or name in {"xlsx", "csv", "tmx"}


def many() -> tuple[Comparison, Request]:
    texts = [[f"Rivera said that {n} ships will sail.", "The dock was wet."] for n in range(WIDEST + 1)]
    accounts = range(len(texts))
    links = {
        (i, j): [linked((0,), (0,)), linked((1,), (), "alone"), linked((), (1,), "alone")]
        for i in accounts
        for j in accounts
        if i < j
    }
    made = several(texts, links)  # type: ignore[arg-type]
    return made, Request(table=coverage(made, collate(made)))


def test_more_accounts_than_a_page_takes_are_a_matrix_and_pairs() -> None:
    made, request = many()
    written = page(write("html", made, request))
    assert written.tags.count("table") == 1 + WIDEST + 1  # who reports what, A with each other, who says how much
    document = docx.Document(BytesIO(write("docx", made, request)))
    assert len(document.tables) == 1 + WIDEST + 1
    assert [cell.text for cell in document.tables[0].rows[0].cells] == ["Row", "A", "B", "C", "D", "E", "F"]
    head, *_rows = csv.reader(StringIO(write("csv", made, request)))
    assert sum(": passages" in column for column in head) == WIDEST + 1


# -- inert


@pytest.mark.parametrize("name", WRITERS)
@given(texts=pairs())
@settings(deadline=None, max_examples=15)
def test_nothing_written_acts_on_a_terminal(name: str, texts: tuple[str, str]) -> None:
    written = write(name, compare([Source(text, path, path) for path, text in zip("ab", texts, strict=True)]))
    if isinstance(written, str):
        assert written == clean_copy(written)


@given(texts=pairs())
@settings(deadline=None, max_examples=25)
def test_a_page_holds_no_markup_of_a_text(texts: tuple[str, str]) -> None:
    found = page(write("html", compare([Source(text, "<a>", "0", "<b>&") for text in texts])))
    assert set(found.tags) <= {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "dl", "dt", "dd", "mark", "table", "thead"),
        *("tbody", "tr", "th", "td", "p", "b", "span", "ul", "li"),
    }
    assert {name for name, _value in found.attributes} <= {
        *("lang", "charset", "http-equiv", "content", "name", "class", "scope", "dir"),
    }


def test_a_page_may_load_and_run_nothing() -> None:
    written = write("html", hostile())
    assert "default-src 'none'; style-src 'sha256-" in written
    assert not re.search(r"<script|<link|<img|<iframe|@import|url\(|javascript:| on\w+=", written.replace("&lt;", ""))
    style = re.search(r"<style>(.*?)</style>", written, re.DOTALL)
    assert style is not None
    from base64 import b64encode
    from hashlib import sha256

    assert b64encode(sha256(style[1].encode()).digest()).decode() in written  # or no browser would apply it


@given(texts=pairs())
@settings(deadline=None, max_examples=25)
def test_no_cell_of_a_table_is_a_formula(texts: tuple[str, str]) -> None:
    comparison = compare([Source(text, "=a", "0", "@b") for text in texts])
    cells = [cell for row in csv.reader(StringIO(write("csv", comparison))) for cell in row]
    assert not any(cell.lstrip().startswith(FORMULA) for cell in cells)
    book = load_workbook(BytesIO(write("xlsx", comparison)))
    found = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in found} <= {"s", "n"}
    assert all(cell.quotePrefix for cell in found if str(cell.value).startswith(FORMULA) and cell.data_type == "s")


def test_the_guard_is_an_apostrophe_and_nothing_else_is_changed() -> None:
    comparison = compare([Source(text, "a", "0") for text in (HOSTILE[0], "Okoye left.")])
    cells = [cell for row in csv.reader(StringIO(write("csv", comparison))) for cell in row]
    assert GUARD + HOSTILE[0] in cells
    assert "Okoye left." in cells


def xml_parts(written: Any) -> Iterator[bytes]:
    if isinstance(written, str):
        yield written.encode()
        return
    with ZipFile(BytesIO(written)) as file:
        assert file.testzip() is None
        yield from (file.read(part) for part in file.namelist())


@pytest.mark.parametrize("name", ["docx", "xlsx", "tmx", "tei"])
@given(texts=pairs())
@settings(deadline=None, max_examples=15)
def test_what_is_xml_is_well_formed(name: str, texts: tuple[str, str]) -> None:
    comparison = compare([Source(text, "\x07", "0", "\x00<", "]]>") for text in texts])
    for part in xml_parts(write(name, comparison)):
        etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
        assert b"<!DOCTYPE" not in part
        assert b"<!ENTITY" not in part


# -- by format


def test_a_page_marks_what_differs_besides_colour() -> None:
    found = page(write("html", disagreeing()))
    assert ("differs", "5,000") in found.marks
    assert ("doubt", "the ports") in found.marks
    assert ("words", "Rivera welcomed ") in found.marks
    style = write("html", disagreeing()).partition("<style>")[2].partition("</style>")[0]
    for mark in ("differs", "doubt", "words"):
        rule = style.partition(f"mark.{mark} {{")[2].partition("}")[0]
        assert "underline" in rule


def with_address(address: str) -> Comparison:
    made = harbour()
    source = made.readouts[0].source._replace(address=address)
    return made._replace(readouts=(made.readouts[0]._replace(source=source), made.readouts[1]))


def test_the_number_of_a_passage_leads_to_it_in_its_document() -> None:
    made = with_address("https://ports.example/talks")
    address = fragment(made, ref(0, 1))
    assert address.startswith("https://ports.example/talks#:~:text=")
    assert "Rivera%20said%20that%20the%20harbour%20will%20open%20in%20May." in address
    links = [value for name, value in page(write("html", made)).attributes if name == "href"]
    assert address in links
    assert fragment(with_address("https://ports.example/#talks"), ref(0, 1)).startswith(
        "https://ports.example/#talks:~:text="
    )


@pytest.mark.parametrize("address", ["", "javascript:alert(1)", "data:text/html,x", "//ports.example", "ftp://x"])
def test_only_web_addresses_are_links(address: str) -> None:
    made = with_address(address)
    assert fragment(made, ref(0, 1)) == ""
    assert "href" not in {name for name, _value in page(write("html", made)).attributes}


def test_a_word_document_is_landscape_its_head_repeats_and_no_row_is_split() -> None:
    document = docx.Document(BytesIO(write("docx", disagreeing())))
    section = document.sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert (section.page_width or 0) > (section.page_height or 0)
    table = document.tables[0]
    assert len(table.rows) == 8
    rows = [row._tr.trPr for row in table.rows]
    assert [properties.find(f"{WORD}tblHeader") is not None for properties in rows] == [True] + [False] * 7
    assert all(properties.find(f"{WORD}cantSplit") is not None for properties in rows)
    assert document.core_properties.title == "Two accounts of one event"


def test_a_word_document_marks_speakers_and_differences() -> None:
    table = docx.Document(BytesIO(write("docx", disagreeing()))).tables[0]
    runs = {run.text.strip(): run for paragraph in table.rows[4].cells[1].paragraphs for run in paragraph.runs}
    assert runs["Ana Rivera"].bold
    assert runs["5,000"].bold
    assert runs["5,000"].underline is not None
    assert not runs["Rivera said that"].bold
    assert "number: 5,000 / 50,000" in table.rows[4].cells[3].text


def test_each_cell_of_a_word_document_cites_its_source_in_a_footnote() -> None:
    written = write("docx", disagreeing())
    with ZipFile(BytesIO(written)) as file:
        notes = etree.fromstring(file.read("word/footnotes.xml"))
        body = etree.fromstring(file.read("word/document.xml"))
    texts = {note.get(f"{WORD}id"): "".join(note.itertext()) for note in notes}
    named = [reference.get(f"{WORD}id") for reference in body.iter(f"{WORD}footnoteReference")]
    assert len(named) == len(set(named)) == 12
    assert texts[named[0]].strip() == "Reported by Publisher A, “Title of A”, 2024-05-01 [passage 1]"
    assert set(named) == texts.keys() - {"-1", "0"}


def test_a_workbook_has_a_column_for_each_account_and_one_for_notes() -> None:
    book = load_workbook(BytesIO(write("xlsx", disagreeing())))
    assert book.sheetnames == ["Rows", "Passages", "Links", "Differences", "About"]
    head, *rows = book["Rows"].iter_rows(values_only=True)
    assert head[-1] == "Notes"
    assert all(row[-1] is None for row in rows)
    row = dict(zip(head, rows[3], strict=True))
    assert (row["How they compare"], row["By"], row["B: speakers"]) == (
        "differs",
        "computed",
        "Ana Rivera (named here)",
    )
    assert row["A: Publisher A, “Title of A”, 2024-05-01"] == "Rivera said that 5,000 workers will come by 30 June."
    assert book["Rows"].freeze_panes == "A2"


def test_sentences_without_a_space_between_them_stand_in_one_cell() -> None:
    texts = ("港口将于六月开放。贸易额达到三亿元。", "港口将开放，贸易额达三亿元。")
    made = compare([Source(text, name, name) for text, name in zip(texts, "ab", strict=True)])
    link = Link((PassageNumber(0), PassageNumber(1)), (PassageNumber(0),), "reworded")
    book = load_workbook(BytesIO(write("xlsx", made._replace(alignments=aligned([link])))))
    _head, row = book["Rows"].iter_rows(values_only=True)
    assert set(texts) <= set(row)


def test_what_a_reader_decided_is_told_wherever_a_program_reads_it_or_a_person() -> None:
    made = disagreeing()
    links = made.alignments[FIRST_TWO].links
    first = next(link for link in links if link.left and link.right)
    told = [link._replace(by="hand") if link is first else link for link in links]
    decided = made._replace(alignments=aligned(told))
    head, *rows = load_workbook(BytesIO(write("xlsx", decided)))["Rows"].iter_rows(values_only=True)
    said = [row[head.index("By")] for row in rows]
    assert said.count("by hand") == 1
    assert set(said) <= {"by hand", "computed", None}
    for name in ("text", "markdown", "html", "csv", "tei"):
        assert words(name, write(name, decided)).count("by hand") > words(name, write(name, made)).count("by hand")
        assert "none by hand" not in words(name, write(name, decided))


def test_no_cell_is_longer_than_a_cell_may_be() -> None:
    long = "port " * 8_000 + "end."
    comparison = compare([Source(long, "a", "0"), Source("Okoye left.", "b", "1")])
    assert max(len(comparison.readouts[0].slice(number)) for number in comparison.readouts[0].body) < LONGEST
    book = load_workbook(BytesIO(write("xlsx", comparison)))
    assert max(len(str(cell.value)) for sheet in book for row in sheet.iter_rows() for cell in row) < 32_767


@pytest.mark.parametrize("made", [disagreeing, harbour, hostile, lambda: judged(compare(seeds()))])
def test_tei_is_valid(made: Any) -> None:
    root = etree.fromstring(write("tei", made()).encode())
    assert tei_schema().validate(root), tei_schema().error_log
    named = {element.get("{http://www.w3.org/XML/1998/namespace}id") for element in root.iter()}
    for element in root.iter():
        for attribute in ("who", "wit", "ana", "target"):
            assert {pointer.removeprefix("#") for pointer in element.get(attribute, "").split()} <= named


@pytest.mark.parametrize(
    "change",
    [(' wit="#A"', ""), ("<app ", "<app x='1' "), ('cert="', 'cert="7'), ("</listWit>", "<p/></listWit>")],
)
def test_the_schema_of_tei_finds_what_is_wrong(change: tuple[str, str]) -> None:
    written = write("tei", disagreeing()).replace(*change, 1)
    assert not tei_schema().validate(etree.fromstring(written.encode()))


def test_tei_of_a_doubtful_speaker_says_perhaps() -> None:
    made = harbour()
    (first, *rest), other = made.attributions.voices
    voices = ((tuple(voice._replace(speaker="okoye", sure=0.4) for voice in first), *rest), other)
    root = etree.fromstring(
        write("tei", made._replace(attributions=made.attributions._replace(voices=voices))).encode()
    )
    said = next(root.iter("{http://www.tei-c.org/ns/1.0}said"))
    assert (said.get("cert"), said.get("ana").split()[-1]) == ("0.4000", "#perhaps")


TMX_CHILDREN = {
    "tmx": ["header", "body"],
    "header": ["note", "prop", "ude"],
    "body": ["tu"],
    "tu": ["note", "prop", "tuv"],
    "tuv": ["note", "prop", "seg"],
    "note": [],
    "prop": [],
    "seg": ["bpt", "ept", "ph", "it", "hi", "ut"],
}
"""The elements of TMX 1.4b and what each may hold, after its document type definition."""
TMX_REQUIRED = {
    "tmx": {"version"},
    "header": {
        *("creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"),
    },
    "prop": {"type"},
    "tuv": {XML_LANG},
}


@pytest.mark.parametrize("made", [disagreeing, harbour, hostile, lambda: judged(compare(seeds()))])
def test_tmx_keeps_the_rules_of_its_definition(made: Any) -> None:
    root = etree.fromstring(write("tmx", made()).encode())
    assert (root.tag, root.get("version")) == ("tmx", "1.4")
    assert root.find("header").get("segtype") in {"block", "paragraph", "sentence", "phrase"}
    for element in root.iter():
        assert {child.tag for child in element} <= set(TMX_CHILDREN[element.tag])
        assert TMX_REQUIRED.get(element.tag, set()) <= set(element.attrib)
    for unit in root.iter("tu"):
        variants = unit.findall("tuv")
        assert variants
        assert list(unit)[-len(variants) :] == variants
        assert len({variant.get(XML_LANG) for variant in variants}) == len(variants)
        assert all(len(variant.findall("seg")) == 1 and variant[-1].tag == "seg" for variant in variants)
    assert len({unit.get("tuid") for unit in root.iter("tu")}) == len(root.findall("body/tu"))


def test_tmx_counts_one_sided_rows_apart() -> None:
    root = etree.fromstring(write("tmx", disagreeing()).encode())
    counts = {prop.get("type"): prop.text for prop in root.find("header").iter("prop")}
    assert (counts["x-linked-rows"], counts["x-one-sided-rows"]) == ("5", "2")
    sizes = [len(unit.findall("tuv")) for unit in root.iter("tu")]
    assert sizes == [2] * 5 + [1] * 2
    languages = {variant.get(XML_LANG) for variant in root.iter("tuv")}
    assert languages == {"en-x-a", "en-x-b"}


def test_annotations_have_two_targets_with_two_selectors_each() -> None:
    made = json.loads(write("w3c", disagreeing()))
    items = made["first"]["items"]
    assert made["total"] == len(items)
    rows = [item for item in items if item["motivation"] == "linking"]
    assert [len(item["target"]) for item in rows] == [2] * 5 + [1] * 2
    for target in rows[3]["target"]:
        assert [selector["type"] for selector in target["selector"]] == ["TextPositionSelector", "TextQuoteSelector"]
    assert all({"id", "type", "motivation", "body", "target"} <= item.keys() for item in items)
    assert len({item["id"] for item in items}) == len(items)


def test_the_place_in_a_document_is_told() -> None:
    made = harbour()
    source = made.readouts[0].source
    blocks = (Block(Span(0, len(source.text)), place="p. 3"),)
    readout = made.readouts[0]._replace(source=source._replace(blocks=blocks))
    made = made._replace(readouts=(readout, made.readouts[1]))
    for name in ("html", "docx", "xlsx", "tei", "w3c"):
        assert "p. 3" in words(name, write(name, made)), name


def test_references_name_documents_with_address_and_day_of_access() -> None:
    made = with_address("https://ports.example/talks")
    source = made.readouts[0].source._replace(accessed="2024-05-03")
    made = made._replace(readouts=(made.readouts[0]._replace(source=source), made.readouts[1]))
    first, second = json.loads(write("csl-json", made))
    assert (first["URL"], first["accessed"]) == ("https://ports.example/talks", {"date-parts": [[2024, 5, 3]]})
    assert first["custom"]["sha256"] == source.digest
    assert "URL" not in second
    written = write("bibtex", made)
    assert "  url = {https://ports.example/talks}" in written
    assert "  urldate = {2024-05-03}" in written
    assert written.count("@misc{") == 2
