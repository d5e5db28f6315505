"""Fuzzy matches: the words of a text that a misspelt word may mean, the nearest first."""

from __future__ import annotations

import pytest

from readout_tui.core.search.fuzzy import BEST, fuzzy_matches
from readout_tui.core.search.vocabulary import count_words

TEXT = "pandemic pandemics epidemic pan security securities telephone is in aid peace peaceful place"


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("pandemik", ["pandemik", "pandemic", "pandemics"]),
        ("pandemic", ["pandemic", "pandemics"]),
        ("scurity", ["scurity", "security"]),
        ("secruity", ["secruity", "security"]),  # two letters that changed places are one error
        ("telefone", ["telefone", "telephone"]),
        ("ad", ["ad"]),  # two letters may be anything
        ("plase", ["plase", "place"]),
        ("zebra", ["zebra"]),
    ],
)
def test_the_words_that_may_be_meant(word: str, found: list[str]) -> None:
    assert list(fuzzy_matches(word, count_words(TEXT))) == found


def test_the_word_itself_is_certain_and_a_longer_one_nearer_than_any_slip() -> None:
    scores = fuzzy_matches("peace", count_words(TEXT))
    assert scores["peace"] == 100.0
    assert scores["peace"] > scores["peaceful"] > scores.get("place", 0.0)


def test_of_equally_near_words_the_more_frequent_comes_first_and_few_are_kept() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    text = " ".join(f"{letter}eace" for letter in letters) + " zeace zeace"
    found = list(fuzzy_matches("eace", count_words(text)))
    assert len(found) == BEST
    assert found[:2] == ["eace", "zeace"]
