"""The tables of terms: the stored ones match the lists they are compiled from; the keys of terms."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.alignment.stemming import stem
from readout_tui.core.alignment.term_tables import _key, compiled, term_tables
from readout_tui.core.alignment.terms import tokens


@given(st.lists(st.text("abcdeimnorstuyABS", min_size=1, max_size=9), min_size=1, max_size=4).map(" ".join))
def test_a_term_of_plain_words_is_keyed_by_its_stems(term: str) -> None:
    assert _key(term, stem) == " ".join(stem(token.word) for token in tokens(term))


def test_the_tables_that_are_kept_are_up_to_date() -> None:
    """If this fails, run `python -m benchmarks.quality.tables`."""
    kept, fresh = term_tables(), compiled()
    assert kept == fresh
    assert list(kept.phrases) == list(fresh.phrases)


def test_a_group_of_the_reader_s_own_is_added() -> None:
    own = term_tables((("zebra", "striped horse"),))
    assert own.phrases["zebra"] == own.phrases[_key("striped horse", stem)] == ("=zebra",)
    assert own.phrases.items() > term_tables().phrases.items()
