"""Two letters a speaker in the margin."""

from __future__ import annotations

from readout_tui.view.speaker_marks import initials


def test_letters_are_those_of_the_first_name_and_the_family_name() -> None:
    assert initials([("a", "Ana María Rivera"), ("b", "Miguel Díaz-Canel")]) == {"a": "AR", "b": "MC"}


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
