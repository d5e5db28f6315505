"""Choosing the parts of two texts that are compared first: by content, not by relative position."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.model import FIRST_TWO, Account, Span
from readout_tui.core.preview import excerpts as module
from readout_tui.core.preview.excerpts import BEGINNING, Seen, excerpts, located, terms

FILLER = "The two sides spoke at length and agreed to go on speaking about what they had spoken about. "
TOLD = "Rivera thanked Okoye for 48,250 crowns and the dredgers Albatross and Kittiwake at Portmorlen. "
RETOLD = "At Portmorlen the dredgers Kittiwake and Albatross, worth 48,250 crowns, earned Okoye his thanks. "


def account(told: str, before: int, after: int) -> str:
    return "\n".join([*[FILLER] * before, told, *[FILLER] * after])


def test_the_partner_is_found_where_the_rare_terms_stand_together() -> None:
    left, right = account(TOLD, 40, 900), account(RETOLD, 800, 5)
    start = left.index(TOLD)
    found = located(left, Span(start, start + len(TOLD)), right)
    at = right.index(RETOLD)
    assert found.start <= at
    assert found.end >= at + len(RETOLD) - 10
    assert found.end - found.start == len(TOLD)


def test_without_shared_terms_the_place_is_that_in_proportion() -> None:
    left, right = account(TOLD, 50, 49), "和平与发展。" * 400
    start = left.index(TOLD)
    found = located(left, Span(start, start + 80), right)
    assert abs(found.start - len(right) // 2) < 60


def test_texts_without_spaces_are_located_by_fours() -> None:
    left = "会谈" * 500 + "港口疏浚工程于五月完成" + "会谈" * 20
    right = "讨论" * 10 + "双方指出港口疏浚工程于五月完成" + "讨论" * 600
    start = left.index("港口")
    found = located(left, Span(start, start + 11), right)
    assert abs(found.start - right.index("港口")) < 11


def test_figures_and_long_words_come_first() -> None:
    assert list(terms("In May 2024 the extraordinarily long ship sank"))[:2] == ["2024", "extraordinarily"]


def test_what_is_compared_holds_the_beginnings_what_is_seen_and_both_partners() -> None:
    left, right = account(TOLD, 40, 900), account(RETOLD, 800, 5)
    a, b = left.index(TOLD), len(right) // 3
    seen = Seen((Span(a, a + 500), Span(b, b + 500)))
    parts = excerpts((left, right), seen)
    for text, spans, wanted in zip((left, right), parts, seen.spans, strict=True):
        assert spans[0].start == 0
        assert spans[0].end >= BEGINNING
        assert any(span.start <= wanted.start and wanted.end <= span.end for span in spans)
        assert all(one.end < two.start for one, two in pairwise(spans))
        assert all(span.start == 0 or text[span.start - 1] == "\n" for span in spans)
    at = right.index(RETOLD)
    assert any(span.start <= at < span.end for span in parts[1])


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="ab 7\n\r。", max_size=300),
    st.text(alphabet="ab 7\n\r。", max_size=300),
    st.tuples(*[st.integers(0, 400)] * 4),
    st.sampled_from(FIRST_TWO),
)
def test_any_texts_and_any_place(left: str, right: str, offsets: tuple[int, int, int, int], active: Account) -> None:
    a, b, c, d = offsets
    with_reach = (module.BEGINNING, module.REACH, module._LINE)
    module.BEGINNING, module.REACH, module._LINE = 20, 15, 10  # type: ignore[misc]
    try:
        parts = excerpts((left, right), Seen((Span(a, a + b), Span(c, c + d)), active))
    finally:
        module.BEGINNING, module.REACH, module._LINE = with_reach  # type: ignore[misc]
    for text, spans in zip((left, right), parts, strict=True):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(one.end < two.start for one, two in pairwise(spans))
