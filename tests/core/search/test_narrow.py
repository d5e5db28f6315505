"""The screen and the command line narrow to the same rows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from readout_tui.core.link_state import LinkProperty
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Comparison
from readout_tui.core.search.index import EVERYTHING, Index, build
from readout_tui.core.search.narrow import admitted, narrow, rows
from readout_tui.errors import QueryError
from tests.builders import link

Small = Callable[..., Comparison]


@pytest.fixture(scope="module")
def index(small: Small) -> Index:
    links = [link((0,), (0,), "same"), link((1,), (2,), "reworded", moved=True), link((2,), (), "alone")]
    links.append(link((), (1,), "alone"))
    return build(small(["aid one", "two", "aid three"], ["aid uno", "dos", "tres"], ["xi", "xi"], ["diaz"], links))


def left_over(
    index: Index, search: str = "", speakers: tuple[str, ...] = (), states: tuple[LinkProperty, ...] = ()
) -> set[int]:
    """The rows that are left."""
    shown, results = narrow(index, search, speakers, states)
    return set(rows(Lookup(index.comparison), (admitted(index, shown, results, account) for account in index.pair)))


def test_nothing_asked_for_leaves_everything(index: Index) -> None:
    assert narrow(index, "", (), ()) == (EVERYTHING, None)
    assert left_over(index) == {0, 1, 2, 3}


def test_each_question_narrows_and_together_they_narrow_further(index: Index) -> None:
    assert left_over(index, "aid") == {0, 2}
    assert left_over(index, states=("alone",)) == {2, 3}
    assert left_over(index, states=("alone", "moved")) == {1, 2, 3}
    assert left_over(index, speakers=("xi",)) == {0, 1}
    assert left_over(index, speakers=("xi", "diaz")) == {0, 1}
    assert left_over(index, "aid", states=("alone",)) == {2}
    assert left_over(index, "aid", speakers=("diaz",)) == {0}


def test_a_search_that_finds_nothing_leaves_nothing(index: Index) -> None:
    assert left_over(index, "harbour") == set()
    assert left_over(index, "two", states=("alone",)) == set()


def test_a_speaker_who_is_not_there_is_told(index: Index) -> None:
    with pytest.raises(QueryError):
        narrow(index, "", ("Nobody",), ())


def test_hits_are_only_among_what_the_filter_shows(index: Index) -> None:
    results = narrow(index, "aid", (), ("alone",)).results
    assert results is not None
    assert [[hit.ref.passage for hit in side] for side in results.hits] == [[2], []]
