"""Widths and line breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.characters.safe import flat
from readout_tui.core.characters.widths import cells, simple
from readout_tui.view.cells import clip, fit, offset_at, wrap

TEXTS = st.text(alphabet=st.sampled_from("ab  é漢字。́😀“—x"), max_size=60)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one  two", 4, ["one", "two"]),
        ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
        ("", 5, [""]),
        ("   ", 5, [""]),
        ("习近平指出，中方愿", 8, ["习近平指", "出，中方", "愿"]),
        ("习近平指，中方愿", 8, ["习近平", "指，中方", "愿"]),  # no line begins with a comma
        ("a 习近平", 4, ["a 习", "近平"]),
    ],
)
def test_lines_break_at_white_space_and_between_ideographs(text: str, width: int, lines: list[str]) -> None:
    assert [text[s:e] for s, e in wrap(text, width)] == lines


@given(TEXTS, st.integers(2, 30))
def test_wrapping_loses_nothing_but_white_space_and_keeps_the_width(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cells(text[s:e]) <= width for s, e in lines)
    assert "".join(text[s:e] for s, e in lines).replace(" ", "") == text.replace(" ", "")
    assert lines == sorted(lines)


@given(st.text(max_size=60), st.integers(2, 30))
def test_any_safe_text_can_be_wrapped(text: str, width: int) -> None:
    shown = flat(text)
    assert all(cells(shown[s:e]) <= width for s, e in wrap(shown, width))


@given(st.text(alphabet="ab é", max_size=40), st.integers(2, 20))
def test_the_fast_path_breaks_as_the_general_one_does(text: str, width: int) -> None:
    from readout_tui.view.cells import _wrap_simple, _wrap_wide

    assert simple(text)
    assert list(_wrap_simple(text, width)) == list(_wrap_wide(text, width))


@given(TEXTS, st.integers(0, 20))
def test_fit_gives_exactly_the_cells_asked_for(text: str, width: int) -> None:
    assert cells(fit(text, width)) == width
    assert cells(clip(text, width)) <= width


@given(TEXTS)
def test_every_character_is_found_under_its_own_cells(text: str) -> None:
    used = 0
    for index, char in enumerate(text):
        size = cells(char)
        for cell in range(used, used + size):
            assert offset_at(text, cell) == index
        used += size
    assert offset_at(text, used) == len(text)
