"""Where folded words stand in a run of passages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from readout_tui.core.model import Comparison
from readout_tui.core.search.index import build
from readout_tui.core.search.scan import occurrences

Small = Callable[..., Comparison]
LINES = ["The war and the post-war years", "and peace", "War,  and peace", "aid to aides"]


def found(small: Small, words: str, edges: tuple[bool, bool] = (True, True)) -> dict[int, list[str]]:
    """The matches in `LINES`, by line."""
    index = build(small(LINES, ["x"]))
    text = index.comparison.readouts[0].text
    places = occurrences(index.accounts[0], tuple(words.split()), edges, 0, len(LINES))
    return {passage: [text[start:end] for start, end, _ in spans] for passage, spans in places.items()}


@pytest.mark.parametrize(
    ("words", "matches"),
    [
        ("war", {0: ["war", "war"], 2: ["War"]}),
        ("post war", {0: ["post-war"]}),  # a hyphen parts words
        ("and peace", {1: ["and peace"], 2: ["and peace"]}),
        ("years and", {}),  # a phrase does not run on into the next passage
        ("war and", {0: ["war and"]}),  # nor over a comma
        ("aid", {3: ["aid"]}),
    ],
)
def test_words_are_found_inside_one_passage(small: Small, words: str, matches: dict[int, list[str]]) -> None:
    assert found(small, words) == matches


@pytest.mark.parametrize(
    ("edges", "matches"),
    [
        ((True, False), {3: ["aid", "aid"]}),  # it may go on
        ((False, True), {3: ["aid"]}),
        ((True, True), {3: ["aid"]}),
    ],
)
def test_edges_say_where_a_word_may_go_on(
    small: Small, edges: tuple[bool, bool], matches: dict[int, list[str]]
) -> None:
    assert found(small, "aid", edges) == matches


def test_only_the_passages_asked_for_are_read(small: Small) -> None:
    account = build(small(LINES, ["x"])).accounts[0]
    assert list(occurrences(account, ("and",), (True, True), 1, 3)) == [1, 2]
    assert list(occurrences(account, ("and",), (True, True), 1, 2)) == [1]
