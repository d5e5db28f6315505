"""What documents are called, by operations."""

from __future__ import annotations

import json

import pytest

from readout_tui.core.document_facts import DocumentFacts, facts_of
from readout_tui.core.marks.facts import as_told, facts_by_hand, facts_told, told_by
from readout_tui.core.marks.history import FACTS
from readout_tui.core.marks.operations import whole_target
from readout_tui.core.model import Account, Operation, Options
from readout_tui.headless import render
from readout_tui.settings import Settings
from tests.core.marks.making import made, sources, stamp

COMPARISON = made()
A, B = COMPARISON.readouts


def told(by: str = "ana", **fields: str) -> Operation:
    return Operation(*stamp(by), FACTS, (whole_target(A),), json.dumps(fields))


def test_only_what_was_changed_is_told() -> None:
    known = facts_of(A)
    assert facts_told(stamp(), A, known) is None
    one = facts_told(stamp(), A, known._replace(title="Talks"))
    assert one is not None
    assert json.loads(one.value) == {"title": "Talks"}


def test_readers_complete_each_other_and_where_they_differ_neither_holds() -> None:
    mine, theirs = told(title="One", date="2031-05"), told("ben", title="Two", publisher="Port")
    found = facts_by_hand([mine, theirs], COMPARISON.readouts)
    assert found.told == {Account(0): {"date": "2031-05", "publisher": "Port"}}
    assert found.conflicts == (mine, theirs)
    later = told(title="Two")
    assert facts_by_hand([mine, theirs, later], COMPARISON.readouts).told[Account(0)]["title"] == "Two"


@pytest.mark.parametrize(
    "value",
    ["", "[]", "{}", "{", '{"title": 3}', '{"name": "x"}', '{"date": "soon"}', '{"address": "ftp://x"}', "[" * 5000,
     json.dumps({"title": "x" * 1001})],
)  # fmt: skip
def test_what_makes_no_sense_is_lost(value: str) -> None:
    one = told()._replace(value=value)
    assert told_by(one) is None
    assert facts_by_hand([one], COMPARISON.readouts).lost == (one,)


def test_what_is_printed_with_marks_is_called_so() -> None:
    options = Options(operations=(told(title="Talks in Lund", address="https://port.example/"),))
    assert facts_of(as_told(COMPARISON, options).readouts[0]) == DocumentFacts(
        "Talks in Lund", A.publisher, A.date, "https://port.example/"
    )
    assert as_told(COMPARISON, Options()) is COMPARISON
    assert "Talks in Lund" in str(render(sources(), Settings(options=options), "text", 100).output)
