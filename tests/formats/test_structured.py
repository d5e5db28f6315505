"""What a child says of a document is believed as far as it is checked."""

from __future__ import annotations

from typing import Any

import pytest

from readout_tui.core.model import Block, Span
from readout_tui.errors import InputError
from readout_tui.formats import structured, tables
from readout_tui.formats.document import Builder, Document
from readout_tui.formats.structured import Reading, checked, read

DOCUMENT = Document("Talks\n\nRivera spoke.", (Block(Span(0, 5), "headline", "h1"), Block(Span(7, 20))), title="Talks")


def answer(**changes: object) -> dict[str, Any]:
    blocks = [[*block.span, block.kind, block.place] for block in DOCUMENT.blocks]
    return DOCUMENT._asdict() | {"blocks": blocks, "remarks": []} | changes


def reader(made: Document) -> Reading:
    return lambda _data, _encoding, _shown: made


def refusing(_data: bytes, _encoding: str | None, shown: str) -> Document:
    raise InputError(f"{shown} is locked", "unlock it")


def broken(_data: bytes, _encoding: str | None, _shown: str) -> Document:
    raise LookupError


def test_a_builder_joins_blocks_and_knows_where_they_stand() -> None:
    builder = Builder()
    builder.add("  Talks ", "headline", "h1")
    builder.add(" \n")
    builder.add("Rivera spoke.\n")
    assert builder.document() == DOCUMENT._replace(title="")


def test_half_a_character_becomes_a_replacement() -> None:
    builder = Builder()
    builder.add("a\ud800b")
    assert builder.document().text == "a\N{REPLACEMENT CHARACTER}b"


def test_a_document_comes_back_from_the_child() -> None:
    assert read(lambda: reader(DOCUMENT), b"", None, "a.x", "a page") == DOCUMENT


def test_an_error_of_the_reader_comes_back_with_its_hint() -> None:
    with pytest.raises(InputError, match=r"a\.x is locked") as caught:
        read(lambda: refusing, b"", None, "a.x", "a page")
    assert caught.value.hint == "unlock it"


def test_a_reader_that_fails_is_one_line() -> None:
    with pytest.raises(InputError, match=r"^a\.x is a page that is damaged$"):
        read(lambda: broken, b"", None, "a.x", "a page")


@pytest.mark.parametrize(
    "changes",
    [
        {"text": "a\ud800"},
        {"text": 5},
        {"blocks": [[0, 5, "headline", ""]]},  # does not cover the rest
        {"blocks": [[0, 5, "headline", ""], [8, 20, "paragraph", ""]]},
        {"blocks": [[0, 5, "headline", ""], [7, 99, "paragraph", ""]]},
        {"blocks": [[7, 20, "paragraph", ""], [0, 5, "headline", ""]]},
        {"blocks": [[0, 20, "menu", ""]]},
        {"blocks": [[0, 20.0, "paragraph", ""]]},
        {"blocks": [[0, 20, "paragraph"]]},
        {"title": None},
        {"replaced": -1},
        {"replaced": True},
        {"remarks": [1]},
    ],
)
def test_what_describes_no_document_is_not_believed(changes: dict[str, object]) -> None:
    assert checked(answer()) == DOCUMENT
    with pytest.raises((ValueError, TypeError)):
        checked(answer(**changes))


def test_fields_are_one_line_of_bounded_length() -> None:
    told = checked(answer(title="A \n title" + "x" * 5000, remarks=["r"] * 50))
    assert told.title.startswith("A title")
    assert len(told.title) <= 1000
    assert len(told.remarks) == 20


def test_a_table_row_reads_through_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_imported", lambda _: reader(DOCUMENT))
    monkeypatch.setattr(structured, "_MOST_REMARKS", 20)
    row = tables.Reader("a page", function="page:read", structured=True)
    assert row.read(b"x", None, "a.x") == DOCUMENT
