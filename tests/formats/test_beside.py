"""What readers have left beside the texts, in every export."""

from __future__ import annotations

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.marks.annotating import bookmarked, difference_aside, link_aside, noted, tagged
from readout_tui.core.model import FIRST_TWO, Account, Comparison, Difference, Options, Source
from readout_tui.formats.tables import WRITERS, Request
from readout_tui.headless import render
from readout_tui.settings import Settings
from tests.builders import ref
from tests.core.marks.making import made, sources, stamp
from tests.core.marks.test_annotations import LOOKUP

COMPARISON = made()
A, B = FIRST_TWO
SPAN = COMPARISON.readouts[A].passages[1].span
OPTIONS = Options(
    operations=(
        noted(stamp(), COMPARISON, A, SPAN, "=ask <them>\n|& \x1b[31mmore"),
        bookmarked(stamp("ben"), COMPARISON, A, SPAN, there=True),
        tagged(stamp(), COMPARISON, B, COMPARISON.readouts[B].passages[1].span, "bridge, to check"),
        link_aside(stamp(), COMPARISON, FIRST_TWO, LOOKUP.link(ref(0, 0))),
        difference_aside(stamp(), COMPARISON, FIRST_TWO, Difference("party", SPAN, None, 2, 0.9)),
    )
)
REQUEST = Request(options=OPTIONS)
TOLD = (
    "Note on A2: =ask",
    "Bookmark on A2 (ben, 2026-01-01)",
    "Tags on B2: bridge, to check",
    "Set aside: it does not",
)


def text_of(to: str, request: Request = REQUEST, comparison: Comparison = COMPARISON) -> str:
    written = WRITERS[to].write(comparison, request)
    if isinstance(written, str):
        return written
    if to == "docx":
        from docx import Document

        document = Document(BytesIO(written))
        return "\n".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
    from openpyxl import load_workbook

    rows = load_workbook(BytesIO(written))["Rows"].iter_rows(values_only=True)
    return "\n".join(str(value) for row in rows for value in row)


@pytest.mark.parametrize("to", ["text", "markdown", "html", "docx", "xlsx", "csv", "tei"])
def test_notes_tags_bookmarks_and_what_is_set_aside_stand_in_their_rows_with_author_and_day(to: str) -> None:
    text = text_of(to)
    for told in TOLD:
        assert told in text, told
    assert "\x1b" not in text
    assert all(told not in text_of(to, Request()) for told in ("Note on", "Bookmark on", "Set aside"))


@pytest.mark.parametrize("to", ["text", "markdown", "html"])
def test_of_three_accounts_they_stand_in_the_rows_of_all(to: str) -> None:
    third = Source("The bridge of Trest is closed. Snow fell.\n", "c", "cc" * 32)
    printed = render([*sources(), third], Settings(options=OPTIONS), to, 100).output
    assert isinstance(printed, str)
    assert "Note on A2: =ask" in printed


def test_a_table_has_them_in_its_last_column() -> None:
    rows = list(csv.DictReader(StringIO(text_of("csv"))))
    (noted_row,) = [row for row in rows if "A2" in row["A: passages"]]
    assert noted_row["Notes"].splitlines()[0] == "Note on A2: =ask <them> |& ␛[31mmore (ana, 2026-01-01)"


def test_web_annotations_have_a_body_as_it_was_written_with_its_creator_and_span() -> None:
    items: list[dict[str, Any]] = json.loads(text_of("w3c"))["first"]["items"]
    ours = {item["motivation"]: item for item in items if item["id"].startswith("urn:readout-tui:mark:")}
    assert set(ours) == {"commenting", "bookmarking", "tagging", "assessing"}
    note = ours["commenting"]
    assert note["creator"] == {"type": "Person", "name": "ana"}
    assert note["body"][0]["value"] == "=ask <them>\n|& \x1b[31mmore"
    assert note["target"][0]["selector"][0] == {"type": "TextPositionSelector", "start": SPAN.start, "end": SPAN.end}
    assert [body["value"] for body in ours["tagging"]["body"]] == ["bridge", "to check"]
    assert len({item["id"] for item in items}) == len(items)


def test_json_has_them_by_kind_and_fits_its_schema() -> None:
    import fastjsonschema

    printed = json.loads(text_of("json"))
    fastjsonschema.compile(json.loads(Path("docs/schema.json").read_text("utf-8")))(printed)
    by_kind = [(mark["kind"], mark.get("difference", "")) for mark in printed["marks"]]
    assert by_kind == [("note", ""), ("bookmark", ""), ("tag", ""), ("aside", None), ("aside", "party")]
    note, _bookmark, tags, link, difference = printed["marks"]
    assert (note["account"], note["start"], note["end"], note["passages"]) == ("A", *SPAN, [1])
    assert (note["by"], note["text"]) == ("ana", "=ask <them>\n|& \x1b[31mmore")
    assert tags["tags"] == ["bridge", "to check"]
    assert link["passages"] == [{"account": "A", "passage": 0}, {"account": "B", "passage": 3}]
    assert (difference["spans"], difference["lacking"]) == (
        [{"account": "A", "start": SPAN.start, "end": SPAN.end}],
        "B",
    )
    assert "marks" not in json.loads(text_of("json", Request()))


def test_a_search_for_marks_narrows_what_is_printed() -> None:
    settings = Settings(search="is:noted", options=OPTIONS)
    rendered = render(sources(), settings, "text", 100)
    assert "Shown: 1 of" in str(rendered.output)
    assert rendered.found
    assert not render(sources(), Settings(search="is:noted"), "text", 100).found
    assert compare(sources()).readouts[Account(0)].name == "A"
