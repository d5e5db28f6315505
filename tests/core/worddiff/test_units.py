"""The units of a text, each drawn with its kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.worddiff.units import american, cut


def kinds(text: str, language: str = "en") -> dict[str, str]:
    return {unit.form: unit.kind for unit in cut(text, 0, len(text), language)}


def key(text: str, language: str = "en") -> str:
    """The key of a text that is one unit."""
    (unit,) = cut(text, 0, len(text), language)
    return unit.key


KINDS = [
    ("Xi said so.", {"Xi": "content", "said": "saying", "so": "function"}),  # a capital opens every sentence
    ("And Xi said so.", {"And": "function", "Xi": "name", "said": "saying", "so": "function"}),
    ("Trade grew. Xi left.", {"Trade": "content", "grew": "content", "Xi": "content", "left": "content"}),
    ("NATO grew.", {"NATO": "name", "grew": "content"}),  # capitals throughout prove a name
    ("the second one", {"the": "function", "second": "content", "one": "content"}),
    ("It doesn't matter.", {"It": "function", "doesn't": "negation", "matter": "content"}),
    ("On August 30th, 2021", {"On": "function", "August 30th 2021": "date"}),
    ("On May 40", {"On": "function", "May": "date", "40": "number"}),  # no month has so many days
    ("is willing to pay $5 million", {"is willing to": "modality", "pay": "content", "$5 million": "number"}),
    ("two-state solution", {"two-state": "content", "solution": "content"}),
]


@pytest.mark.parametrize(("text", "units"), KINDS, ids=[text for text, _ in KINDS])
def test_what_is_one_unit_and_of_which_kind(text: str, units: dict[str, str]) -> None:
    assert kinds(text) == units


@pytest.mark.parametrize(
    "forms",
    [
        ("agree", "agreed", "agrees", "agree's"),
        ("August 30", "August 30th", "30 August", "Aug. 30"),
        ("$5 million", "$5m", "five million dollars", "US$5,000,000"),
        ("3%", "3 percent", "three per cent"),
        ("is willing to", "was willing to", "are willing to"),
        ("build-up", "buildup"),
        ("U.S.", "US"),
    ],
)
def test_forms_of_one_thing_have_one_key(forms: tuple[str, ...]) -> None:
    assert len(set(map(key, forms))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("August 30", "August 31"), ("$5 million", "€5 million"), ("will", "may"), ("5", "5%"), ("5", "five million")],
)
def test_different_things_have_different_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


@pytest.mark.parametrize(
    ("british", "us"),
    [
        ("organise", "organize"),
        ("centre", "center"),
        ("defence", "defense"),
        ("labour", "labor"),
        ("travelled", "traveled"),
    ],
)
def test_british_spelling_is_compared_as_american(british: str, us: str) -> None:
    assert american(british) == american(us)


@pytest.mark.parametrize("word", ["our", "four", "hour", "wise", "rise"])
def test_a_short_word_has_no_other_spelling(word: str) -> None:
    assert american(word) == word


def test_scripts_without_spaces_are_read_by_the_character() -> None:
    assert list(kinds("同意合作", "zh")) == ["同", "意", "合", "作"]


def test_in_a_language_without_lists_short_words_are_function_words() -> None:
    assert kinds("de la cooperación", "es") == {"de": "function", "la": "function", "cooperación": "content"}


@given(st.text(), st.sampled_from(["en", "es", "zh", "xx"]))
def test_units_stand_in_the_text_in_order(text: str, language: str) -> None:
    end = 0
    for unit in cut(text, 0, len(text), language):
        assert end <= unit.start < unit.end <= len(text)
        assert text[unit.start : unit.end].startswith(unit.form.split(" ")[0])
        end = unit.end
