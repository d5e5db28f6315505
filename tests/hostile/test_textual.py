"""Faults of Textual that the program works around. A test that fails tells that a release has mended one."""

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Size
from textual.widgets import OptionList

from readout_tui.tui import workarounds

pytestmark = pytest.mark.hostile


class Lists(App[None]):
    def compose(self) -> ComposeResult:
        yield OptionList("a long option")


async def test_a_list_without_room() -> None:
    original = workarounds._get_content_height
    async with Lists().run_test() as pilot:
        options = pilot.app.query_one(OptionList)
        with pytest.raises(ValueError, match="must not be zero"):
            original(options, Size(4, 4), Size(4, 4), 0)
        assert workarounds._content_height(options, Size(4, 4), Size(4, 4), 0) > 0
