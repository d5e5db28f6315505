"""What is printed as JSON is valid by the schema, and what is not a comparison is not."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import fastjsonschema
import pytest
from hypothesis import given, settings

from readout_tui.core.collate import collate
from readout_tui.core.compare import compare
from readout_tui.core.coverage import coverage
from readout_tui.core.judging import judged
from readout_tui.core.model import Source
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.formats import json as writer
from readout_tui.formats.json_schema import schema, written
from readout_tui.formats.load import seeds
from readout_tui.formats.tables import Request
from tests.builders import disagreeing, harbour, three
from tests.formats.own_pairs import pairs


@cache
def valid() -> Any:
    return fastjsonschema.compile(schema())


def printed(text: str) -> Any:
    return json.loads(text)


def test_comparisons_are_valid() -> None:
    for made in (judged(compare(seeds())), disagreeing(), harbour()):
        valid()(printed(writer.write(made)))
        valid()(printed(writer.write(made, Request(frozenset({0, 2})))))


def test_three_accounts_are_valid() -> None:
    made = three()
    valid()(printed(writer.write(made, Request(table=coverage(made, collate(made))))))


@given(pairs())
@settings(deadline=None, max_examples=20)
def test_any_pair_is_valid(texts: tuple[str, str]) -> None:
    valid()(printed(writer.write(judged(compare([Source(text, "a", "0") for text in texts])))))


@pytest.mark.parametrize(
    "change",
    [
        lambda made: made.pop("links"),
        lambda made: made.update(version=1),
        lambda made: made["links"][0].update(kind="changed"),
        lambda made: made["links"][0].update(a=["0"]),
        lambda made: made["readouts"][0]["passages"][0].update(start=-1),
        lambda made: made["readouts"].pop(),
    ],
)
def test_what_is_wrong_is_found(change: Any) -> None:
    made = printed(writer.write(harbour()))
    change(made)
    with pytest.raises(fastjsonschema.JsonSchemaException):
        valid()(made)


def test_the_copy_in_the_docs_is_the_schema() -> None:
    copy = Path(__file__).parents[2] / "docs" / "schema.json"
    assert copy.read_text("utf-8") == written()


def test_the_schema_asks_for_every_field_that_is_printed() -> None:
    made = printed(writer.write(disagreeing()))
    told = schema()
    readout, kinds = told["properties"]["readouts"]["items"], told["definitions"]
    passage = readout["properties"]["passages"]["items"]["allOf"][1]["required"]
    fields = {
        "readout": (made["readouts"][0], readout["required"]),
        "passage": (made["readouts"][0]["passages"][0], [*passage, *kinds["voice"]["required"]]),
        "link": (made["links"][0], [*kinds["link"]["required"], "a", "b"]),
        "difference": (made["links"][3]["substance"][0], [*kinds["difference"]["required"], "a", "b"]),
        "checks": (made["checks"], told["oneOf"][0]["properties"]["checks"]["required"]),
        "comparison": (made, [*told["required"], *told["oneOf"][0]["required"]]),
    }
    for name, (found, asked) in fields.items():
        assert found.keys() == set(asked), name


def test_what_a_search_found_is_valid() -> None:
    made = harbour()
    index = build(made)
    results = find(parse("harbour"), index)
    found = printed(writer.write(made, Request(results=results)))
    assert found["search"]["readouts"]
    valid()(found)
