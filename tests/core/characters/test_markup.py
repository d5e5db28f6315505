"""Signs of markup: those that no reader reads aloud, and those that only look like them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.characters.folding import folded
from readout_tui.core.characters.markup import hidden, marks


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("**Reporter:** Is it?", ["**", "**"]),
        ("_Mr X_ said __so__.", ["_", "_", "__", "__"]),
        ("***both***", ["***", "***"]),
        ("so _long a\nphrase_ is", ["_", "_"]),
        ('[the annex](https://x.example "Annex") is', ["[", '](https://x.example "Annex")']),
        ("![a port](p.png)", ["![", "](p.png)"]),
        ("<https://x.example> is", ["<https://x.example>"]),
        ("noted.[^1] So", ["[^1]"]),
        ("noted. [12](#f12) So", ["[12](#f12)"]),
        ("a\n> b\n>> c", ["> ", ">> "]),
        ("2 * 3 * 4", []),
        ("a*b*c and snake_case_name", []),
        ("see a_b_ and c*d* now", []),
        ("* one\n* two", []),
        ("_one\n\ntwo_", []),
        ("5 < 6 and 7 > 2", []),
        ("[sic] and (so)", []),
        ("__________", []),
    ],
)
def test_signs(text: str, signs: list[str]) -> None:
    assert [text[start:end] for start, end in marks(text)] == signs


def test_folding_drops_hidden_signs_and_keeps_offsets() -> None:
    text = "_Mr X_ said [so](https://x.example)."
    assert len(hidden(text)) == len(text)
    assert folded(hidden(text)) == "mr x said so."


@given(st.text("ab_*~`[]()<>!^ \n>h:/", max_size=60))
def test_spans_are_in_order_and_do_not_overlap(text: str) -> None:
    spans = marks(text)
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert all(span.start < span.end for span in spans)
