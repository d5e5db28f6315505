"""What is typed after ":" becomes a place."""

from __future__ import annotations

import pytest

from readout_tui.core.search.index import build
from readout_tui.errors import QueryError
from readout_tui.session import Session
from readout_tui.view.goto import place_of
from tests.builders import harbour, ref


@pytest.fixture
def session() -> Session:
    made = harbour()
    return Session.of(made, build(made))


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("3", (0, 2)),  # as readers count, in this pane
        (" 3 ", (0, 2)),
        ("b3", (1, 2)),
        ("B 3", (1, 2)),
        ("a5", (0, 4)),
        ("0%", (0, 0)),
        ("50%", (0, 2)),
        ("b50%", (1, 2)),
        ("100%", (0, 4)),
        ("999%", (0, 4)),
    ],
)
def test_a_number_or_a_share_is_a_place(session: Session, typed: str, place: tuple[int, int]) -> None:
    assert place_of(session, typed) == ref(*place)


def test_a_number_is_one_of_the_pane_one_is_in(session: Session) -> None:
    assert place_of(session.other_pane(), "3") == ref(1, 2)


@pytest.mark.parametrize(
    ("typed", "message", "hint"),
    [
        ("6", "A has passages 1 to 5", "Type one of them"),
        ("b0", "B has passages 1 to 4", "Type one of them"),
        ("c1", "There is no account C", "The accounts are A and B"),
        ("here", "That is not a place", ""),
        ("-1", "That is not a place", ""),
        ("", "That is not a place", ""),
    ],
)
def test_what_is_no_place_says_what_there_is(session: Session, typed: str, message: str, hint: str) -> None:
    with pytest.raises(QueryError) as caught:
        place_of(session, typed)
    assert caught.value.message == message
    assert hint in caught.value.hint
