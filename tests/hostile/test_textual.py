"""Faults of Textual that the program works around. A test that fails tells that a release has mended one."""

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Size
from textual.widgets import Input, OptionList

from readout_tui.tui.terminal import workarounds

pytestmark = pytest.mark.hostile


class Lists(App[None]):
    def compose(self) -> ComposeResult:
        yield OptionList("a long option")
        yield Input()


async def test_a_list_without_room() -> None:
    original = workarounds._get_content_height
    async with Lists().run_test() as pilot:
        options = pilot.app.query_one(OptionList)
        with pytest.raises(ValueError, match="must not be zero"):
            original(options, Size(4, 4), Size(4, 4), 0)
        assert workarounds._content_height(options, Size(4, 4), Size(4, 4), 0) > 0


async def test_an_input_draws_what_is_pasted(monkeypatch: pytest.MonkeyPatch) -> None:
    pasted = "a\x1b[7331m\x9b\u202eनि"
    for mended in (False, True):
        if mended:
            monkeypatch.setattr(Input, "validate_value", workarounds._shown_as_typed, raising=False)
        async with Lists().run_test() as pilot:
            field = pilot.app.query_one(Input)
            field.insert_text_at_cursor(pasted)
            assert ("\x1b" in field.value) is not mended
            if mended:
                assert field.value == "a[7331mनि"
