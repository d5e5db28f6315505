"""The short way to a term's key is the way through its tokens."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.alignment.stems import stem
from readout_tui.core.alignment.terms import _key, tokens


@given(st.lists(st.text("abcdeimnorstuyABS", min_size=1, max_size=9), min_size=1, max_size=4).map(" ".join))
def test_a_term_of_plain_words_is_keyed_by_its_stems(term: str) -> None:
    assert _key(term) == " ".join(stem(token.word) for token in tokens(term))
