"""What is said beside a zero, and words that a line end parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from readout_tui.core.model import Comparison
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.core.search.suggest import suggestions
from tests.builders import ref

Small = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("query", "near"),
    [
        ("pandemik", ("pandemic",)),  # spelled alike
        ("vessel", ("ships",)),  # meant alike
        ("wessels", ()),  # neither
        ("talks pandemik", ("pandemic",)),
        ('"one pandemik"', ()),  # phrases are left alone
        ("!pandemik zebra", ()),
        ("ab", ()),
    ],
)
def test_words_that_may_be_meant_are_said_beside_a_zero(small: Small, query: str, near: tuple[str, ...]) -> None:
    index = build(small(["The pandemic and the talks."], ["Two ships."]))
    assert suggestions(parse(query), index) == near


def test_only_a_zero_has_suggestions(small: Small) -> None:
    index = build(small(["The pandemic."], ["The talks."]))
    assert find(parse("pandemik"), index).describe() == "pandemik: A 0 · B 0 · near: pandemic"
    assert find(parse("pandemic"), index).near == ()


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u00ad"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n  "])
def test_a_word_that_a_line_end_parts_is_found_whole(small: Small, hyphen: str, end: str) -> None:
    broken = f"coop{hyphen}{end}eration"
    text = f"Their {broken} grows."
    index = build(small([text], ["Cooperation."]))
    for query in ("cooperation", "coopera", "^cooperation$", "'perati"):
        (hit,) = find(parse(query), index).hits[0]
        assert (hit.ref, text[hit.spans[0].start : hit.spans[0].end]) == (ref(0, 0), broken)
    assert not find(parse("^operation$"), index).hits[0]
    assert len(find(parse("coop"), index).hits[0][0].spans) == 1
    assert len(find(parse("~cooperatoin"), index).hits[0]) == 1


def test_a_capital_after_the_hyphen_begins_another_word(small: Small) -> None:
    index = build(small(["The Franco-\nGerman plan."], ["x"]))
    assert not find(parse("francogerman"), index).hits[0]
    assert len(find(parse("franco-german"), index).hits[0]) == 1
