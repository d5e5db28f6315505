"""Results of a search: counts that show when they are incomplete, and the order of hits."""

from __future__ import annotations

from collections.abc import Callable

from readout_tui.core.model import FIRST_TWO, Account, Comparison, Hit, Span
from readout_tui.core.search.index import EVERYTHING, build
from readout_tui.core.search.results import collect, growing
from tests.builders import ref

Small = Callable[..., Comparison]


def hits(account: int, *passages: int, score: float = 100.0) -> list[Hit]:
    return [Hit(ref(account, passage), (Span(0, 1), Span(2, 3)), score) for passage in passages]


def test_words_are_counted_and_a_passage_without_words_once(small: Small) -> None:
    index = build(small(["One."], ["Two."]))
    found = collect("x", index, [hits(0, 0), [Hit(ref(1, 0), ())]], FIRST_TWO)
    assert (found.occurrences, found.passages) == ((2, 1), (1, 1))
    assert found.describe() == "x: A 2 · B 1"


def test_what_is_not_kept_is_counted_so_far_and_said_to_be_more(small: Small) -> None:
    index = build(small(["One."], ["Two."]))
    found = collect("x", index, [hits(0, 0, 1, 2), hits(1, 0)], FIRST_TWO, 2)
    assert (len(found.hits[0]), found.more) == (2, frozenset({0}))
    assert found.describe() == "x: A 6+ · B 2"
    assert collect("x", index, [hits(0, 0, 1)], FIRST_TWO, 2).describe() == "x: A 4 · B 0"


def test_only_the_texts_that_were_asked_are_told_of(small: Small) -> None:
    index = build(small(["One."], ["Two."]))
    assert collect("x", index, [hits(1, 0)], (Account(1),)).describe() == "x: B 2"


def test_while_it_goes_on_that_is_said(small: Small) -> None:
    index = build(small(["One."], ["Two."]))
    first, *_, last = growing("x", index, [hits(0, number) for number in range(20)], FIRST_TWO)
    assert first.describe() == "x: A 2 · B 0 …"
    assert last.describe() == "x: A 40 · B 0"


def test_the_best_come_first_and_equals_in_text_order(small: Small) -> None:
    index = build(small(["One."], ["Two."]))
    found = collect("x", index, [hits(0, 0, score=80.0), hits(0, 1), hits(1, 0)], FIRST_TWO)
    assert [hit.ref for hit in found.ranked()] == [ref(0, 1), ref(1, 0), ref(0, 0)]


def test_some_of_the_hits_are_counted_anew(small: Small) -> None:
    index = build(small(["One.", "Two."], ["Three."]))
    found = collect("x", index, [hits(0, 0, 1)], FIRST_TWO).kept(index, EVERYTHING, lambda ref: ref.passage == 1)
    assert (found.occurrences, found.passages) == ((2, 0), (1, 0))
    assert not found.kept(index, EVERYTHING, lambda _ref: False)
