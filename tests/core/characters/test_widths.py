"""Widths of characters are those that Textual draws."""

import sys

import pytest
from rich.cells import get_character_cell_size

from readout_tui.core.characters.widths import cells, char_cells, simple


def test_every_code_point_is_as_wide_as_rich_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("UNICODE_VERSION", raising=False)
    told = {code: char_cells(chr(code)) for code in range(sys.maxunicode + 1)}
    assert {code: width for code, width in told.items() if width != get_character_cell_size(chr(code))} == {}


@pytest.mark.parametrize(
    ("text", "width"), [("Díaz-Canel", 10), ("习近平", 6), ("e\u0301", 1), ("😀!", 3), ("", 0), ("\u200b", 0)]
)
def test_a_text_is_as_wide_as_its_characters(text: str, width: int) -> None:
    assert cells(text) == width
    assert simple(text) <= (width == len(text))
