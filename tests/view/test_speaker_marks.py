"""Two letters a speaker in the margin."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.characters.widths import cells
from readout_tui.view.speaker_marks import CELLS, initials


def test_letters_are_those_of_the_first_name_and_the_family_name() -> None:
    assert initials([("a", "Ana María Rivera"), ("b", "Miguel Díaz-Canel")]) == {"a": "AR", "b": "DC"}


def test_what_follows_a_family_name_is_no_part_of_it() -> None:
    assert initials([("a", "Paul F. Okoye, Jr."), ("b", "Philip Arnold III"), ("c", "Ann V")]) == {
        "a": "PO",
        "b": "PA",
        "c": "AV",
    }


def test_two_speakers_are_told_apart_where_their_names_allow_it() -> None:
    assert initials([("a", "Xi Jones"), ("b", "Xavier Jones")]) == {"a": "XJ", "b": "Xo"}
    assert initials([("a", "Ukraine"), ("b", "Uganda")]) == {"a": "Uk", "b": "Ug"}


def test_wide_characters_take_one_each() -> None:
    assert initials([("a", "沈知远"), ("b", "沈浩"), ("c", "外交部")]) == {"a": "沈", "b": "浩", "c": "外"}


def test_a_given_name_in_two_parts_is_no_family_name() -> None:
    assert initials([("a", "Ban Ki-moon"), ("b", "Jean-Luc Picard")]) == {"a": "BK", "b": "JP"}


@given(st.lists(st.text(min_size=1, max_size=12), max_size=30))
def test_initials_fit_their_cells_and_differ(names: list[str]) -> None:
    found = initials([(str(n), name) for n, name in enumerate(names)])
    assert len(set(found.values())) == len(names)
    assert all(one.strip() and cells(one) <= CELLS for one in found.values())
