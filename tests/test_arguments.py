"""The command line taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.arguments import help_text, taken_apart
from readout_tui.errors import InputError


def test_texts_and_options_may_stand_in_any_order() -> None:
    asked = taken_apart(["a.txt", "--to", "json", "-", "--only=moved", "--only", "alone"])
    assert asked.texts == ["a.txt", "-"]
    assert asked.last("--to") == "json"
    assert asked.every("--only") == ("moved", "alone")
    assert asked.last("--search") == ""
    assert asked.every("--speaker") == ()


def test_behind_two_dashes_all_is_text() -> None:
    assert taken_apart(["--view", "flow", "--", "--to", "-x"]).texts == ["--to", "-x"]


def test_a_value_may_hold_an_equals_sign_and_begin_with_a_dash() -> None:
    assert taken_apart(["--search=a=b"]).last("--search") == "a=b"
    assert taken_apart(["--max-size", "-1"]).last("--max-size") == "-1"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--to"], "--to needs a value: FORMAT"),
        (["--search", "--to", "json"], "--search needs a value: QUERY"),
        (["--to", "xml"], "--to cannot be xml"),
        (["--vers"], "unknown option --vers"),
        (["-v"], "unknown option -v"),
        (["--help=all"], "--help takes no value"),
    ],
)
def test_what_is_not_in_the_table_is_refused(arguments: list[str], message: str) -> None:
    with pytest.raises(InputError, match=message):
        taken_apart(arguments)


def test_the_help_fits_a_terminal_of_80_columns() -> None:
    assert max(map(len, help_text().splitlines())) <= 80


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_anything_is_taken_apart_or_refused(arguments: list[str]) -> None:
    try:
        asked = taken_apart(arguments)
    except InputError:
        return
    assert set(asked.texts) <= set(arguments)
