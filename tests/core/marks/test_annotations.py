"""What readers leave beside the texts, as their operations make it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.lookup import Lookup
from readout_tui.core.marks.annotating import (
    LONGEST,
    back,
    bookmarked,
    difference_aside,
    link_aside,
    noted,
    tagged,
    told_annotation,
)
from readout_tui.core.marks.annotations import Annotations, annotated, rows_aside, tags_in
from readout_tui.core.marks.decisions import decided
from readout_tui.core.marks.history import UNDO, to_redo, to_undo
from readout_tui.core.marks.operations import of, told
from readout_tui.core.model import FIRST_TWO, Account, Difference, Operation, Span
from tests.builders import ref
from tests.core.marks.making import made, operation, stamp

A, B = FIRST_TWO
COMPARISON = made()
READOUTS = COMPARISON.readouts
LOOKUP = Lookup(COMPARISON, FIRST_TWO)


def span(passage: int, account: Account = A) -> Span:
    return READOUTS[account].passages[passage].span


def note(text: str, passage: int = 1, by: str = "ana") -> Operation:
    return noted(stamp(by), COMPARISON, A, span(passage), text)


def found(*operations: Operation) -> Annotations:
    return annotated(operations, READOUTS)


def said(which: Annotations) -> list[tuple[str, str]]:
    return [(one.made.op, one.made.value) for one in which.kept]


def test_a_later_note_replaces_the_earlier_one_and_an_empty_one_deletes_it() -> None:
    first, second, none = note("one"), note(" two \n"), note("")
    assert said(found(first, second)) == [("note", "two")]
    assert said(found(first, second, none)) == []
    assert said(found(first, second, of(stamp(), UNDO, second))) == [("note", "one")]
    assert said(found(first, none, of(stamp(), UNDO, none))) == [("note", "one")]


def test_two_readers_each_have_a_note_and_other_spans_have_others() -> None:
    inside = noted(stamp(), COMPARISON, A, Span(span(1).start, span(1).start + 10), "the bridge")
    which = found(note("mine"), note("theirs", by="ben"), inside, note("", by="cem"))
    assert [one.made.value for one in which.of(ref(0, 1), "note")] == ["the bridge", "mine", "theirs"]
    assert which.of(ref(0, 0), "note") == ()


def test_a_selection_over_several_passages_is_beside_each_of_them() -> None:
    which = found(noted(stamp(), COMPARISON, A, Span(span(0).start + 3, span(2).end), "all three"))
    assert set(which.by_ref) == {ref(0, 0), ref(0, 1), ref(0, 2)}


def test_bookmarks_and_tags_stand_beside_notes() -> None:
    mark = bookmarked(stamp(), COMPARISON, A, span(1), there=True)
    tags = tagged(stamp(), COMPARISON, A, span(1), " water  rights,to check,, water rights ")
    which = found(note("x"), mark, tags)
    assert said(which) == [("note", "x"), ("bookmark", "set"), ("tag", "water rights, to check")]
    assert which.of(ref(0, 1), "tag")[0].tags == ("water rights", "to check")
    assert which.of(ref(0, 1), "note")[0].tags == ()
    off = bookmarked(stamp(), COMPARISON, A, span(1), there=False)
    assert said(found(mark, off, tags, tagged(stamp(), COMPARISON, A, span(1), " , "))) == []


@given(st.lists(st.text(st.characters(exclude_characters=","), max_size=8), max_size=6))
def test_tags_are_read_as_they_were_typed(typed: list[str]) -> None:
    tags = tags_in(",".join(typed))
    assert tags_in(", ".join(tags)) == tags
    assert len(set(tags)) == len(tags)
    assert {" ".join(tag.split()) for tag in typed} - {""} == set(tags)


def test_a_link_that_is_set_aside_is_so_until_it_is_taken_back_and_only_while_it_joins_the_same() -> None:
    link = LOOKUP.link(ref(0, 1))
    aside = link_aside(stamp(), COMPARISON, FIRST_TWO, link)
    which = found(aside)
    assert which.set_aside(FIRST_TWO, link)
    assert rows_aside(which, LOOKUP) == {LOOKUP.row(ref(0, 1))}
    assert not which.set_aside(FIRST_TWO, link._replace(right=LOOKUP.link(ref(0, 0)).right))
    assert Lookup(COMPARISON, (B, A)).row(ref(0, 1)) in rows_aside(which, Lookup(COMPARISON, (B, A)))
    assert rows_aside(found(aside, back(stamp(), aside)), LOOKUP) == frozenset()
    assert rows_aside(found(aside, back(stamp("ben"), aside)), LOOKUP), "another reader takes back their own only"


def test_what_only_one_account_has_is_set_aside_for_the_account_that_lacks_it() -> None:
    alone = LOOKUP.link(ref(0, 3))
    assert alone.kind == "alone"
    which = found(link_aside(stamp(), COMPARISON, FIRST_TWO, alone))
    assert which.set_aside(FIRST_TWO, alone)
    assert not which.set_aside((A, Account(2)), alone)


def test_a_difference_is_set_aside_by_its_class_and_words() -> None:
    link = LOOKUP.link(ref(0, 1))
    one = Difference("number", Span(45, 49), Span(60, 64), 3, 0.9)
    other = Difference("claim", Span(50, 55), None, 2, 0.9)
    aside = difference_aside(stamp(), COMPARISON, FIRST_TWO, one)
    which = found(aside)
    assert which.set_aside_in(FIRST_TWO, link, one)
    assert which.set_aside_in((B, A), link.swapped(), one.swapped())
    assert not which.set_aside_in(FIRST_TWO, link, one._replace(difference="date"))
    assert not which.set_aside_in(FIRST_TWO, link, one._replace(a=Span(45, 48)))
    assert not which.set_aside_in(FIRST_TWO, link, other)
    assert which.set_aside(FIRST_TWO, link._replace(substance=(one,)))
    assert not which.set_aside(FIRST_TWO, link._replace(substance=(one, other)))
    both = found(aside, difference_aside(stamp(), COMPARISON, FIRST_TWO, other))
    assert both.set_aside(FIRST_TWO, link._replace(substance=(one,), doubts=(other,)))
    assert not both.set_aside_in((A, Account(2)), link, other), "said of A and B"
    assert not found(aside, back(stamp(), aside)).set_aside_in(FIRST_TWO, link, one)


def test_what_is_about_other_text_is_lost_and_told() -> None:
    gone = note("x")
    gone = gone._replace(targets=(gone.targets[0]._replace(exact="The bridge of Trest is open. "),))
    half = link_aside(stamp(), COMPARISON, FIRST_TWO, LOOKUP.link(ref(0, 1)))
    half = half._replace(targets=(half.targets[0], half.targets[1]._replace(digest="cc" * 32)))
    vague = difference_aside(stamp(), COMPARISON, FIRST_TWO, Difference("date", span(0), None, 3, 0.9))
    vague = vague._replace(value="\x1b[2J")
    which = found(gone, half, vague, note("here"))
    assert which.lost == (gone, half, vague)
    assert said(which) == [("note", "here")]


def test_nothing_is_decided_by_what_stands_beside_the_texts_and_all_of_it_can_be_undone() -> None:
    done = [
        operation("apart", (0, 0), (1, 1)),
        note("x"),
        bookmarked(stamp(), COMPARISON, A, span(2), there=True),
        link_aside(stamp(), COMPARISON, FIRST_TWO, LOOKUP.link(ref(0, 1))),
    ]
    assert decided(done, READOUTS) == decided(done[:1], READOUTS)
    assert to_undo(done, "ana") == done[-1]
    undone = of(stamp(), UNDO, done[-1])
    assert to_undo([*done, undone], "ana") == done[-2]
    assert to_redo([*done, undone], "ana") == done[-1]


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (note("ask for\nthe text"), "noted on A2: ask for the text"),
        (note(""), "deleted the note on A2"),
        (bookmarked(stamp(), COMPARISON, A, span(1), there=True), "bookmarked A2"),
        (bookmarked(stamp(), COMPARISON, A, span(1), there=False), "took the bookmark from A2"),
        (tagged(stamp(), COMPARISON, A, Span(0, span(1).end), "a,b"), "tagged A1-2: a, b"),
        (tagged(stamp(), COMPARISON, A, span(1), ""), "took the tags from A2"),
        (link_aside(stamp(), COMPARISON, FIRST_TWO, LOOKUP.link(ref(0, 1))), "set aside A2 with B2"),
        (link_aside(stamp(), COMPARISON, FIRST_TWO, LOOKUP.link(ref(0, 3))), "set aside A4, not in B"),
        (
            back(stamp(), link_aside(stamp(), COMPARISON, FIRST_TWO, LOOKUP.link(ref(0, 1)))),
            "no more set aside: A2 with B2",
        ),
        (
            difference_aside(stamp(), COMPARISON, FIRST_TWO, Difference("date", span(0), span(3, B), 3, 0.9)),
            "set aside a difference (date): A1 with B4",
        ),
        (
            back(stamp(), difference_aside(stamp(), COMPARISON, FIRST_TWO, Difference("date", span(0), None, 3, 0.9))),
            "no more set aside: A1, not in B",
        ),
    ],
)
def test_what_was_done_is_told(one: Operation, words: str) -> None:
    assert told(one, READOUTS) == words


def test_a_long_note_is_cut_and_told_in_short() -> None:
    long = note("x" * (LONGEST + 5))
    assert len(long.value) == LONGEST
    assert len(told_annotation(long, READOUTS)) < 100
    assert told(note("a\x1b[2Jb"), READOUTS).isprintable()
