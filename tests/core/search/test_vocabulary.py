"""The distinct words of a text."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.search.vocabulary import count_words


@given(st.text("ab1 ,.-é", max_size=60))
def test_words_are_what_stands_between_signs(text: str) -> None:
    found = count_words(text)
    assert found.counts == Counter(re.findall(r"[^\W_]+", text))
    assert sorted(word for group in found.by_length.values() for word in group) == sorted(found.counts)
    assert sorted(word for group in found.by_head.values() for word in group) == sorted(found.counts)


@pytest.mark.parametrize(
    ("word", "whole", "may"),
    [
        ("pandemic", True, True),
        ("pandem", True, False),
        ("pandem", False, True),  # a word begins so
        ("demic", False, False),
        ("p", False, True),
        ("合", True, True),  # it may stand inside what is counted as one word
        ("a.b", True, True),  # signs part words: nothing is known of it
    ],
)
def test_what_a_text_may_hold(word: str, whole: bool, may: bool) -> None:
    assert count_words("the pandemic of 合作").may_hold(word, whole) is may
