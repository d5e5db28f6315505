from __future__ import annotations

from collections.abc import Callable

import pytest

from readout_tui.core.model import Account, Comparison, Span
from readout_tui.core.search import more_like_this as module
from readout_tui.core.search.index import Index, build
from readout_tui.core.search.more_like_this import more_like_this
from tests.builders import group, ref

Small = Callable[..., Comparison]

A = [
    "The minister conveyed sincere regards to the king.",
    "Both sides will strengthen cooperation in the epidemic.",
    "Zambezi hydropower remains unfinished.",
    "And so it is.",
]
B = [
    "Cooperation was discussed at length.",
    "He conveys the sincere greetings of the minister.",
    "Deepened cooperation against the pandemic is planned.",
    "The Zambesi dam came up.",
]


@pytest.fixture(scope="module")
def index(small: Small) -> Index:
    return build(small(A, B))


@pytest.mark.parametrize(("passage", "best"), [(0, 1), (1, 2), (2, 3)])
def test_the_reworded_passage_comes_first(index: Index, passage: int, best: int) -> None:
    assert more_like_this(index, Account(0), group(passage)).ranked()[0].ref == ref(1, best)


def test_a_rare_word_tells_more_than_a_common_one(small: Small) -> None:
    towns = [f"Kelp of town {number} grew." for number in range(9)]
    ranked = more_like_this(build(small(["Kelp of the Zambezi."], [*towns, "Zambezi!"])), Account(0), group(0)).ranked()
    assert ranked[0].ref == ref(1, len(towns))


def test_words_that_say_nothing_find_nothing(index: Index) -> None:
    results = more_like_this(index, Account(0), group(3))
    assert not results
    assert results.describe() == "like “And so it is.”: B 0"


def test_a_selection_of_words_is_enough(index: Index) -> None:
    at = A[0].index("sincere")
    found = more_like_this(index, Account(0), Span(at, at + len("sincere regards"))).ranked()[0]
    assert [B[1][s.start - len(B[0]) - 1 : s.end - len(B[0]) - 1] for s in found.spans] == ["sincere", "greetings"]


def test_it_works_both_ways(index: Index) -> None:
    assert more_like_this(index, Account(1), group(1)).ranked()[0].ref == ref(0, 0)


def test_a_long_text_is_scanned_and_gives_the_same(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    short = [more_like_this(index, Account(0), group(k)).hits for k in range(4)]
    monkeypatch.setattr(module, "_SHORT", 0)
    assert [more_like_this(index, Account(0), group(k)).hits for k in range(4)] == short


def test_the_readers_own_terms_count(small: Small) -> None:
    index = build(small(["the gizmo"], ["the widget"]))
    assert not more_like_this(index, Account(0), group(0))
    assert more_like_this(index, Account(0), group(0), equivalents=(("gizmo", "widget"),))


def test_chinese_is_compared_by_pairs_of_characters(small: Small) -> None:
    index = build(small(["中国愿同古巴深化合作。"], ["天气很好。", "双方同意深化互利合作，中国支持古巴。"]))
    assert [hit.ref.passage for hit in more_like_this(index, Account(0), group(0)).ranked()] == [1]
