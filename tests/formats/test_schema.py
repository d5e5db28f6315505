"""The shape of the export: the same in the program, in docs/SCHEMA.md and here."""

import re
from json import loads
from pathlib import Path
from typing import Any, get_args

import pytest

from readout_tui.core.collate import collate
from readout_tui.core.compare import compare
from readout_tui.core.coverage import CellState, coverage
from readout_tui.core.judging import judged
from readout_tui.core.model import Account, DocumentKind, Evidence, LinkKind, Mode, PassageKind, Substance, VerbClass
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.formats.json import as_json, write
from readout_tui.formats.load import seeds
from readout_tui.formats.tables import Request
from tests.builders import Said, comparison, disagreeing, in_languages, three

Shape = Any
"""A type or several; a list of one shape; a dictionary by key, or of any keys where its only key is `str`."""

SPAN: Shape = {"start": int, "end": int}
NAME: Shape = (str, type(None))
VOICE: Shape = {
    "speaker": NAME,
    "via": NAME,
    "cue": (SPAN, type(None)),
    "verb": NAME,
    "mode": str,
    "evidence": str,
    "carried_from": (int, type(None)),
    "sure": float,
    "perhaps": bool,
}
PASSAGE: Shape = {
    "start": int,
    "end": int,
    "kind": str,
    "paragraph": int,
    "place": str,
    "dateline": (SPAN, type(None)),
    "label": (SPAN, type(None)),
    **VOICE,
    "attributions": [{"content": SPAN, **VOICE}],
}
READOUT: Shape = {
    **dict.fromkeys(("name", "title", "publisher", "date", "language", "document", "origin", "digest"), str),
    **dict.fromkeys(("address", "accessed"), str),
    "remarks": [str],
    "encoding": str,
    "replaced": int,
    "text": str,
    "passages": [PASSAGE],
}
DIFFERENCE: Shape = {
    "class": str,
    "a": (SPAN, type(None)),
    "b": (SPAN, type(None)),
    "grave": int,
    "sure": float,
}
LINK: Shape = {
    "a": [int],
    "b": [int],
    "kind": str,
    "moved": bool,
    "suggested": bool,
    "guess": bool,
    "mirror": bool,
    "also": bool,
    "score": float,
    "reason": str,
    "substance": [DIFFERENCE],
    "doubts": [DIFFERENCE],
}
CONFLICT: Shape = {"a": [int], "b": [int], "a_speaker": str, "b_speaker": str, "kind": str, "sure": float}
FINDING: Shape = {
    "kind": str,
    "told": str,
    "of": NAME,
    "words": [str],
    "sure": float,
    "perhaps": bool,
    "grounds": [{"account": str, "passage": int, **SPAN}],
}
CHECKS: Shape = {
    "conflicts": [CONFLICT],
    "one_sided": [{"account": str, "speaker": str, "passages": [int], "perhaps": [int]}],
    "one_sided_clauses": [{"account": str, "speaker": NAME, "link": int, "passage": int, "start": int, "end": int}],
    "joint_claims": [{"account": str, "passage": int, "other_passages": [int], "other_speaker": NAME}],
    "matrix": [{"speaker": NAME, "accounts": [{"passages": int, "perhaps": int, "words": int, "verbs": {str: int}}]}],
    "verbs": [{"link": int, "a": str, "b": str, "a_class": NAME, "b_class": NAME}],
}
FOUND: Shape = {
    "query": str,
    "readouts": [
        {
            "name": str,
            "occurrences": int,
            "counterparts": int,
            "words": [str],
            "hits": [{"passage": int, "spans": [SPAN], "counterpart": bool}],
        }
    ],
}
HEAD: Shape = {
    "schema": str,
    "version": int,
    "generator": str,
    "readouts": [READOUT],
    "speakers": [{"key": str, "name": str, "aliases": [str], "lookalike": bool}],
}
EXPORT: Shape = {
    **HEAD,
    "links": [LINK],
    "checks": CHECKS,
    "findings": [FINDING],
    "narrowed": bool,
}


ROW: Shape = {
    "cells": [[int]],
    "states": [str],
    "elsewhere": [[int]],
    "compared": bool,
    "alone": NAME,
    "against": NAME,
    "relations": [{"accounts": [str], "state": str}],
}
OF_ALL: Shape = {
    "base": str,
    "rows": [ROW],
    "pairs": [
        {
            "accounts": [str],
            "links": [LINK],
            "checks": {k: v for k, v in CHECKS.items() if k != "matrix"},
            "findings": [FINDING],
        }
    ],
    "checks": {"one_sided": CHECKS["one_sided"], "matrix": CHECKS["matrix"]},
}


def wrong(value: object, shape: Shape, at: str = "") -> list[str]:
    """The places where a value does not have the shape it should have."""
    if isinstance(shape, tuple):
        found = [wrong(value, one, at) for one in shape]
        return [] if [] in found else found[0]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [at]
        return [error for item in value for error in wrong(item, shape[0], f"{at}[]")]
    if isinstance(shape, dict) and isinstance(value, dict):
        known = dict.fromkeys(value, shape[str]) if str in shape else shape
        if known.keys() != value.keys():
            return [f"{at}: {sorted(known.keys() ^ value.keys())}"]
        return [error for key, one in known.items() for error in wrong(value[key], one, f"{at}.{key}")]
    return [] if type(value) is shape else [at]


def disputed() -> Any:
    """Accounts with every kind of disagreement that `checks` lists."""
    left: list[Said] = [("Both agreed.", "both", "collective"), ("It opens.", "rivera", "explicit")]
    right: list[Said] = [("He proposed it.", "okoye", "explicit"), ("She came.", "rivera", "pronoun")]
    links = [((0,), (0,), "reworded", False), ((1,), (), "alone", False), ((), (1,), "alone", False)]
    return as_json(comparison([left], [right], links, also=[((1,), (0,))]))  # type: ignore[arg-type]


def test_every_field_has_its_type() -> None:
    assert wrong(loads(write(judged(compare(seeds())))), EXPORT) == []
    assert wrong(as_json(disagreeing()), EXPORT) == []
    made = disputed()
    assert wrong(made, EXPORT) == []
    assert made["checks"]["conflicts"]
    assert made["checks"]["joint_claims"]
    assert made["checks"]["one_sided"]
    assert [link["also"] for link in made["links"]] == [False, False, False, True]


def test_what_a_search_found_has_its_type_too() -> None:
    one: Said = ("Trade grew.", None, "none")
    other: Said = ("El comercio creció.", None, "none")
    made = in_languages(comparison([[one]], [[other]], [((0,), (0,), "reworded", False)]), "en", "es")
    assert "search" not in loads(write(made))
    told = loads(write(made, Request(results=find(parse("trade"), build(made)))))
    assert wrong(told, {**EXPORT, "search": FOUND}) == []
    left, right = told["search"]["readouts"]
    assert (left["occurrences"], left["counterparts"], left["words"]) == (1, 0, [])
    assert (right["occurrences"], right["counterparts"], right["words"]) == (0, 1, ["comercio"])
    assert right["hits"] == [{"passage": 0, "spans": [{"start": 3, "end": 11}], "counterpart": True}]


def of_three(**request: Any) -> Any:
    made = three()
    table = coverage(made, collate(made, request.get("base", Account(0))))
    return loads(write(made, Request(table=table, **request)))


def renamed(value: Any, letters: dict[str, str]) -> Any:
    """The same with other letters in the names of fields."""
    if isinstance(value, list):
        return [renamed(item, letters) for item in value]
    if isinstance(value, dict):
        known = {f"{old}{rest}": f"{new}{rest}" for old, new in letters.items() for rest in ("", "_speaker", "_class")}
        return {known.get(key, key): renamed(item, letters) for key, item in value.items()}
    return value


def test_three_accounts_have_rows_and_pairs() -> None:
    made = of_three()
    pairs = made["pairs"]
    assert [pair["accounts"] for pair in pairs] == [["A", "B"], ["A", "C"], ["B", "C"]]
    made["pairs"] = [renamed(pair, dict(zip(map(str.lower, pair["accounts"]), "ab", strict=True))) for pair in pairs]
    assert wrong(made, {**HEAD, **OF_ALL, "narrowed": bool}) == []
    assert [row["cells"] for row in made["rows"]] == [
        [[0], [0], [0]],
        [[], [], [1]],
        [[], [], [2]],
        [[1], [1], []],
        [[], [2], []],
        [[2], [], []],
        [[3], [], []],
    ]
    assert made["rows"][0]["against"] == "B"
    assert made["rows"][0]["states"] == ["reports", "differs", "reports"]
    assert made["rows"][5]["elsewhere"] == [[], [], [2]]
    assert [row["alone"] for row in made["rows"]] == [None, "C", None, None, "B", None, "A"]
    assert made["checks"]["one_sided"] == [{"account": "A", "speaker": "Okoye Jones", "passages": [3], "perhaps": []}]


def test_another_base_orders_the_same_rows() -> None:
    made = of_three(base=Account(1))
    assert made["base"] == "B"
    assert [row["cells"][1] for row in made["rows"] if row["cells"][1]] == [[0], [1], [2]]
    assert made["rows"][0]["states"] == ["differs", "reports", "differs"]
    assert sorted(row["cells"] for row in made["rows"]) == sorted(row["cells"] for row in of_three()["rows"])


def test_a_narrowed_object_has_the_links_of_its_rows() -> None:
    made = of_three(rows={5})
    assert made["narrowed"]
    assert [row["cells"] for row in made["rows"]] == [[[2], [], []]]
    assert [[(link["a"], link["also"]) for link in pair["links"]] for pair in made["pairs"][:2]] == [
        [([2], False)],
        [([2], False), ([2], True)],
    ]
    assert made["pairs"][2]["links"] == []
    assert [len(readout["passages"]) for readout in made["readouts"]] == [4, 3, 3]


DOCUMENT = Path(__file__).parents[2] / "docs" / "SCHEMA.md"


def section(heading: str) -> str:
    """The part of the document below a heading."""
    text = "\n" + DOCUMENT.read_text("utf-8")
    found = re.search(rf"\n#+ {re.escape(heading)}\n(.*?)(?=\n## |\Z)", text, re.DOTALL)
    assert found is not None
    return found[1]


def rows(heading: str) -> dict[str, str]:
    """The fields that a table documents, with their descriptions."""
    told: dict[str, str] = {}
    for fields, what in re.findall(r"^\| (`.*?) \| (.*) \|$", section(heading), re.MULTILINE):
        told |= dict.fromkeys(re.findall(r"`([^`]+)`", fields), what)
    return told


@pytest.mark.parametrize(
    ("heading", "shape"),
    [
        ("The comparison as JSON", {**EXPORT, "search": FOUND, "marks": list}),
        ("Three accounts and more", {**OF_ALL, **ROW}),
        ("`readouts[]`", READOUT),
        ("`readouts[].passages[]`", PASSAGE),
        ("`links[]`", LINK),
        ("`links[].substance[]`, `links[].doubts[]`", DIFFERENCE),
    ],
)
def test_the_document_tells_of_each_field_and_no_other(heading: str, shape: dict[str, object]) -> None:
    assert rows(heading).keys() == shape.keys()


def test_the_document_tells_of_what_a_search_found() -> None:
    (readout,) = FOUND["readouts"]
    (hit,) = readout["hits"]
    told = set(re.findall(r"`(\w+)", section("`search`")))
    assert {*FOUND, *readout, *hit} <= told


def test_the_document_tells_of_speakers_and_checks() -> None:
    assert set(re.findall(r"`(\w+)`", section("`speakers[]`"))) - {"true"} == EXPORT["speakers"][0].keys()
    told = rows("`checks`")
    assert told.keys() == {f"{name}[]" for name in CHECKS}
    for name, (shape,) in CHECKS.items():
        assert shape.keys() <= {word.removesuffix("[]") for word in re.findall(r"`([\w\[\]]+)`", told[f"{name}[]"])}


@pytest.mark.parametrize(
    ("heading", "field", "values"),
    [
        ("`readouts[]`", "document", DocumentKind),
        ("`readouts[].passages[]`", "kind", PassageKind),
        ("`readouts[].passages[]`", "verb", VerbClass),
        ("`readouts[].passages[]`", "mode", Mode),
        ("`readouts[].passages[]`", "evidence", Evidence),
        ("`links[]`", "kind", LinkKind),
        ("`rows[]`", "states", CellState),
        ("`links[].substance[]`, `links[].doubts[]`", "class", Substance),
    ],
)
def test_the_document_tells_of_each_value(heading: str, field: str, values: object) -> None:
    assert set(re.findall(r"`(\w+)`", rows(heading)[field])) - {"null"} == set(get_args(values))
