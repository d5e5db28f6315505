"""Searches saved under a name."""

from __future__ import annotations

import pytest

from readout_tui.core.search.saved import Asked, understood
from readout_tui.errors import QueryError

SAVED = {"illness": "epidemic | pandemic"}


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("harbour", Asked("harbour")),
        ("write to a@b.example", Asked("write to a@b.example")),
        ("@illness", Asked("epidemic | pandemic")),
        (" @illness ", Asked("epidemic | pandemic")),
        ("@ports = harbour | quay", Asked("harbour | quay", "ports")),
        ("@illness =", Asked("", "illness")),
        ("@illness harbour", Asked("@illness harbour")),
    ],
)
def test_a_line_may_name_a_saved_search(typed: str, asked: Asked) -> None:
    assert understood(typed, SAVED) == asked


@pytest.mark.parametrize("typed", ["@", "@nothing", "@ = words"])
def test_a_name_that_is_not_there_is_an_error_that_says_which_are(typed: str) -> None:
    with pytest.raises(QueryError) as error:
        understood(typed, SAVED)
    assert "@illness" in error.value.hint
    with pytest.raises(QueryError) as error:
        understood(typed, {})
    assert "saves a search" in error.value.hint
