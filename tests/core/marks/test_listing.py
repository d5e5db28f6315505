"""The list of all marks, and what asks to be looked at."""

from __future__ import annotations

from readout_tui.core.marks.annotating import bookmarked, link_aside, noted
from readout_tui.core.marks.history import FOUND
from readout_tui.core.marks.listing import Entry, asking, listed
from readout_tui.core.model import FIRST_TWO, Account, Operation, Options, Readout, Source
from readout_tui.core.segmentation.segment import read
from tests.builders import ref
from tests.core.marks.making import FIRST, made, operation, stamp, unmentioned
from tests.core.marks.test_annotations import LOOKUP

COMPARISON = made()
A = Account(0)


def entries(*operations: Operation, versions: tuple[tuple[str, str], ...] = ()) -> list[tuple[str, str]]:
    return [(entry.kind, entry.words) for entry in all_of(Options(operations=operations, versions=versions))]


def all_of(options: Options, readouts: tuple[Readout, ...] = COMPARISON.readouts) -> tuple[Entry, ...]:
    return listed(options, readouts)


def test_each_mark_that_holds_is_a_line_and_what_was_replaced_is_none() -> None:
    span = COMPARISON.readouts[A].passages[1].span
    assert entries(
        operation("together", (0, 0), (1, 1)),
        operation("apart", (0, 0), (1, 1)),
        unmentioned(0, 3),
        bookmarked(stamp(), COMPARISON, A, span, there=True),
        noted(stamp(), COMPARISON, A, span, "one"),
        noted(stamp(), COMPARISON, A, span, "two"),
        link_aside(stamp(), COMPARISON, FIRST_TWO, LOOKUP.link(ref(0, 3))),
    ) == [
        ("note", "noted on A2: two"),
        ("bookmark", "bookmarked A2"),
        ("aside", "set aside A4, not in B"),
        ("decision", "parted A1 from B2"),
        ("confirmed", "confirmed: A4 not mentioned in B"),
    ]


def test_what_two_readers_decide_differently_is_told_of_both_and_asks_to_be_looked_at() -> None:
    two = operation("together", (0, 0), (1, 1)), operation("apart", (0, 0), (1, 1), by="ben")
    found = entries(*two)
    assert found[:2] == [("conflict", "joined A1 with B2"), ("conflict", "parted A1 from B2")]
    assert asking(Options(operations=two), COMPARISON.readouts) == {ref(0, 0), ref(1, 1)}
    assert asking(Options(operations=two[:1]), COMPARISON.readouts) == frozenset()


def test_what_is_lost_comes_first_with_its_candidate_until_that_is_accepted() -> None:
    one = noted(stamp(), COMPARISON, A, COMPARISON.readouts[A].passages[0].span, "ask")
    changed = read(Source(FIRST.replace("Lund", "Vask"), "a", "cc" * 32), "A")
    readouts = (changed, COMPARISON.readouts[1])
    options = Options(operations=(one,), versions=(("aa" * 32, "cc" * 32),))
    (entry,) = all_of(options, readouts)
    assert entry.kind == "lost"
    assert entry.words == (
        "note: ask on “Ana Rivera opened the harbour of Lund.” → perhaps A1 Ana Rivera opened the harbour of Vask."
    )
    assert entry.refs == (ref(0, 0),)
    assert asking(options, readouts) == {ref(0, 0)}
    accepted = Operation(*stamp(), FOUND, entry.candidate, one.id)
    options = options._replace(operations=(one, accepted))
    assert [(found.kind, found.words) for found in all_of(options, readouts)] == [("note", "noted on A1: ask")]
    assert asking(options, readouts) == frozenset()


def test_what_is_lost_without_a_candidate_is_still_a_line() -> None:
    one = operation("together", (0, 0), (1, 1))
    gone = read(Source("Nothing is like it.\n", "a", "cc" * 32), "A")
    (entry,) = all_of(Options(operations=(one,)), (gone, COMPARISON.readouts[1]))
    assert (entry.kind, entry.refs, entry.candidate) == ("lost", (), ())
    assert entry.words.startswith("together on “Ana Rivera opened")
