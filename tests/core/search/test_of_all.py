"""Searching by who reports what: `is:all`, `only:`, `without:`, `against:`, and states among all accounts."""

from __future__ import annotations

import pytest

from readout_tui.core.collate import collate
from readout_tui.core.coverage import coverage
from readout_tui.core.model import Account
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import Filter, Index, build
from readout_tui.core.search.narrow import admitted, narrow, rows_of_all
from readout_tui.errors import QueryError
from tests.builders import harbour, three


@pytest.fixture(scope="module")
def index() -> Index:
    made = three()
    return build(made, None, table=coverage(made, collate(made)))


def found(index: Index, query: str) -> tuple[tuple[int, ...], ...]:
    """The passages that a query finds, by account."""
    return tuple(tuple(hit.ref.passage for hit in hits) for hits in find(parse(query), index).hits)


@pytest.mark.parametrize(
    ("query", "passages"),
    [
        ("is:all", ((0,), (0,), (0,))),
        ("!is:all", ((1, 2, 3), (1, 2), (1, 2))),
        ("only:a", ((3,), (), ())),
        ("only:B", ((), (2,), ())),
        ("only:c", ((), (), (1,))),
        ("only:a | only:c", ((3,), (), (1,))),
        ("without:a", ((), (2,), (1,))),
        ("without:b", ((2, 3), (), (1, 2))),
        ("without:c", ((1, 3), (1, 2), ())),  # the dock stands in C, if elsewhere
        ("without:c in:b", ((), (1, 2), ())),
        ("against:b", ((0,), (0,), (0,))),
        ("against:a", ((), (), ())),
        ("against:b ships", ((0,), (0,), (0,))),
        ("is:alone", ((3,), (2,), (1,))),
        ("is:differs", ((0,), (0,), (0,))),
        ("is:moved", ((2,), (), (2,))),
        ("class:number", ((0,), (0,), (0,))),
        ("is:reworded", ((0, 1, 2), (1,), (0, 2))),
        ("by:okoye only:a", ((3,), (), ())),
    ],
)
def test_who_reports_it(index: Index, query: str, passages: tuple[tuple[int, ...], ...]) -> None:
    assert found(index, query) == passages


def test_every_account_is_counted_with_its_zero(index: Index) -> None:
    assert find(parse("only:b"), index).describe() == "only:b: A 0 · B 1 · C 0"
    assert find(parse("dock"), index).describe() == "dock: A 1 · B 0 · C 0"
    assert find(parse("ships in:c"), index).describe() == "ships in:c: C 1"


@pytest.mark.parametrize("query", ["in:d", "only:d", "without:d", "against:d"])
def test_an_account_that_is_not_there_is_no_zero(index: Index, query: str) -> None:
    with pytest.raises(QueryError, match="There is no text D") as caught:
        find(parse(query), index)
    assert f"{query[:-1]}a, {query[:-1]}b, {query[:-1]}c" in caught.value.hint


@pytest.mark.parametrize("query", ["only:", "only:both", "without:12", "against:", "is:everyone"])
def test_what_is_not_understood_is_refused(index: Index, query: str) -> None:
    with pytest.raises(QueryError):
        find(parse(query), index)


@pytest.mark.parametrize("query", ["is:all", "only:a", "without:c", "against:b"])
def test_what_waits_for_the_rows_says_so(query: str) -> None:
    with pytest.raises(QueryError, match="waits until all texts are compared"):
        find(parse(query), build(three()))


def test_of_the_pair_on_the_screen_states_are_those_of_the_pair_but_alone_is_of_all() -> None:
    made = three()
    pair = Account(0), Account(1)
    index = build(made, pair, table=coverage(made, collate(made)))
    assert found(index, "is:differs") == ((0,), (0,), ())
    assert found(index, "is:alone") == ((3,), (2,), ())
    assert found(index, "only:c") == ((), (), (1,))
    assert found(build(made, pair), "is:alone") == ((2, 3), (2,), ())


def test_of_two_accounts() -> None:
    index = build(harbour())
    assert found(index, "is:all") == ((0, 1, 3), (0, 1, 2))
    assert found(index, "only:a") == ((2, 4), ())
    assert found(index, "without:b") == ((2, 4), ())
    assert found(index, "only:b") == ((), (3,))
    with pytest.raises(QueryError, match="takes three accounts"):
        find(parse("against:a"), index)


def test_narrowing_leaves_the_rows_of_what_is_found(index: Index) -> None:
    table = index.table
    assert table is not None

    def left(search: str = "", shown: Filter | None = None) -> set[tuple[tuple[int, ...], ...]]:
        wanted, results = narrow(index, search, (), shown.states if shown else ())
        places = rows_of_all(table, (admitted(index, wanted, results, a) for a in index.comparison.accounts))
        return {table[place].cells for place in places}

    assert left("thanked") == {((1,), (1,), ())}
    assert left("quay") == {((), (), (2,))}
    assert left(shown=Filter(states=frozenset({"differs"}))) == {((0,), (0,), (0,))}
    assert left("only:b") == {((), (2,), ())}
    assert len(left()) == len(table)
