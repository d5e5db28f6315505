"""Searches for what readers have left beside the texts."""

from __future__ import annotations

import pytest

from readout_tui.core.lookup import Lookup
from readout_tui.core.marks.annotating import bookmarked, link_aside, noted, tagged
from readout_tui.core.marks.annotations import annotated
from readout_tui.core.marks.searched import beside
from readout_tui.core.model import FIRST_TWO, Account, Ref, Span
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.errors import QueryError
from tests.builders import ref
from tests.core.marks.making import made, stamp

COMPARISON = made()
A, B = FIRST_TWO
LOOKUP = Lookup(COMPARISON, FIRST_TWO)


def span(account: Account, passage: int) -> Span:
    return COMPARISON.readouts[account].passages[passage].span


MARKS = annotated(
    [
        noted(stamp(), COMPARISON, A, span(A, 1), "Ask the ministry: is the date\nright?"),
        noted(stamp("ben"), COMPARISON, A, span(A, 1), "Bridges are closed again"),
        tagged(stamp(), COMPARISON, B, span(B, 0), "Water rights, to check"),
        bookmarked(stamp(), COMPARISON, A, span(A, 3), there=True),
        link_aside(stamp(), COMPARISON, FIRST_TWO, LOOKUP.link(ref(0, 0))),
    ],
    COMPARISON.readouts,
)
INDEX = build(COMPARISON).with_beside(beside(MARKS, [LOOKUP]))


def refs(query: str) -> set[Ref]:
    return {hit.ref for found in find(parse(query), INDEX).hits for hit in found}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("in:notes", {(0, 1)}),
        ("in:notes date", {(0, 1)}),
        ("in:not minist", {(0, 1)}),
        ("in:notes bridge", {(0, 1)}),
        ("in:notes trest", set()),
        ('in:notes "the date right"', {(0, 1)}),
        ('in:notes "the dat"', set()),
        ("in:notes /[Mm]inistry:/", {(0, 1)}),
        ("in:notes !date", set()),
        ("in:notes ~ministry", {(0, 1)}),
        ("trest !in:notes", {(1, 1)}),
        ("tag:water", {(1, 0)}),
        ("tag:rights", {(1, 0)}),
        ('tag:"to check"', {(1, 0)}),
        ("tag:ter", set()),
        ("!tag:water wheat", {(0, 2)}),
        ("is:noted", {(0, 1)}),
        ("is:bookmarked", {(0, 3)}),
        ("is:tagged", {(1, 0)}),
        ("is:marked", {(0, 1), (0, 3), (1, 0)}),
        ("is:aside", {(0, 0), (1, 3)}),
        ("is:aside in:b", {(1, 3)}),
    ],
)
def test_notes_tags_and_marks_are_found(query: str, found: set[tuple[int, int]]) -> None:
    assert refs(query) == {ref(*place) for place in found}


def test_without_marks_nothing_is_found_and_words_are_looked_for_as_ever() -> None:
    index = build(COMPARISON)
    for query in ("in:notes date", "tag:water", "is:aside", "is:marked"):
        assert not find(parse(query), index)
    assert find(parse("trest"), index)


def test_what_is_no_text_and_no_note_is_an_error() -> None:
    with pytest.raises(QueryError):
        find(parse("in:nobody"), INDEX)
    with pytest.raises(QueryError, match="is not a state"):
        parse("is:nothing")
