"""Operations as lines: what was written is read again, and nothing in a file is an error."""

from __future__ import annotations

import json
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.marks.history import KNOWN
from readout_tui.core.marks.speakers import OPS
from readout_tui.core.model import Operation, Scope, Span, SpeakerNamed, TextTarget
from readout_tui.formats.marks import MarksRead, line, merged, read

_WORDS = st.text(max_size=20)
_TARGETS = st.builds(
    TextTarget, _WORDS, _WORDS, st.builds(Span, st.integers(0, 10**6), st.integers(0, 10**6)), _WORDS, _WORDS, _WORDS
)
_STAMPED = (
    st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    st.datetimes().map(lambda at: at.strftime("2026-%m-%dT%H:%M:%S.%fZ")),
    st.text(min_size=1, max_size=10),
)
_ABOUT = st.lists(_TARGETS, min_size=1, max_size=4).map(tuple)
_SPEAKERS = st.builds(SpeakerNamed, _WORDS, st.sampled_from(get_args(Scope)), _WORDS)
_OPERATIONS = st.one_of(
    st.builds(Operation, *_STAMPED, st.sampled_from(sorted(KNOWN - OPS)), _ABOUT, _WORDS, st.none()),
    st.builds(Operation, *_STAMPED, st.sampled_from(sorted(OPS)), _ABOUT, st.just(""), _SPEAKERS),
)
ONE = Operation("1", "2026-01-01T00:00:00Z", "ana", "apart", (TextTarget("A", "d", Span(0, 2), "Hm", "", "."),))


def changed(**fields: object) -> bytes:
    return json.dumps(json.loads(line(ONE)) | fields).encode()


@given(st.lists(_OPERATIONS, max_size=5, unique_by=lambda one: one.id))
def test_what_was_written_is_read_again(operations: list[Operation]) -> None:
    data = b"".join(line(made) + b"\n" for made in operations)
    assert data.isascii()
    assert data.count(b"\n") == len(operations)
    assert read(data) == MarksRead(tuple(operations))


@given(st.binary(max_size=200))
def test_any_bytes_can_be_read(data: bytes) -> None:
    assert all(made.op in KNOWN for made in read(data).operations)


def test_a_torn_last_line_is_left_out_and_told_wherever_it_is_cut() -> None:
    whole = line(ONE) + b"\n"
    other = line(ONE._replace(id="2"))
    for cut in range(1, len(other)):
        assert read(whole + other[:cut]) == MarksRead((ONE,), torn=True)
    assert read(whole + other + b"\n") == MarksRead((ONE, ONE._replace(id="2")))


def test_what_a_newer_version_knows_is_counted() -> None:
    assert read(changed(op="newer", targets="whatever") + b"\n" + line(ONE) + b"\n") == MarksRead((ONE,), unknown=1)


def test_what_makes_no_sense_is_counted() -> None:
    target = json.loads(line(ONE))["targets"][0]
    lines = [
        b"[1]",
        b"{}",
        b"[" * 5000,
        changed(id="../x"),
        changed(id=7),
        changed(at="yesterday"),
        changed(by=""),
        changed(value=3),
        changed(op=["apart"]),
        changed(targets=[]),
        changed(targets={}),
        changed(op="speaker"),
        changed(op="speaker", value={"who": "Ana"}),
        changed(op="speaker", value={"who": "Ana", "scope": "everywhere"}),
        changed(op="speaker", value={"who": ["Ana"], "scope": "passage"}),
        changed(op="same", value={"who": "A" * 201, "scope": "event", "instead": "B"}),
        changed(targets=[target] * 1001),
        changed(targets=[target, target | {"start": -1}]),
        changed(targets=[target | {"end": 1e3}]),
        changed(targets=[target | {"end": True}]),
        changed(targets=[target | {"exact": None}]),
        changed(value="x" * (1 << 20)),
    ]
    assert read(b"\n".join([*lines, b"", line(ONE), b""])) == MarksRead((ONE,), damaged=len(lines))


def test_files_are_merged_by_time_and_each_keeps_its_order() -> None:
    def at(number: str, minute: int, by: str) -> Operation:
        return ONE._replace(id=number, at=f"2026-01-01T00:{minute:02}:00Z", by=by)

    mine = MarksRead((at("1", 5, "ana"), at("2", 1, "ana"), at("3", 9, "ana")))
    theirs = MarksRead((at("4", 6, "ben"), at("1", 0, "ben")))
    assert [one.id for one in merged([mine, theirs])] == ["1", "2", "4", "3"]
    assert merged([theirs, mine]) == merged([mine, theirs])
