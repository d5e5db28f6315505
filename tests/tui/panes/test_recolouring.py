"""The reader's own colours."""

from __future__ import annotations

import pytest
from rich.style import Style

from readout_tui.errors import InputError
from readout_tui.tui.panes import palette
from readout_tui.tui.panes.palette import DARK, LIGHT, PALETTES, Palette, recolour


@pytest.fixture
def palettes(monkeypatch: pytest.MonkeyPatch) -> dict[str, Palette]:
    """The palettes, to be changed."""
    monkeypatch.setattr(palette, "PALETTES", dict(PALETTES))
    return palette.PALETTES


def test_a_style_of_ones_own(palettes: dict[str, Palette]) -> None:
    recolour({"dark": {"differs": "bold #ff0000 on black", "hit": "reverse"}})
    assert palettes["dark"].differs == Style.parse("bold #ff0000 on black")
    assert palettes["dark"].same == DARK.same
    assert palettes["light"] is LIGHT


@pytest.mark.parametrize(
    ("colours", "said"),
    [
        ({"dusk": {"text": "red"}}, "no theme dusk"),
        ({"dark": {"speakers": "red"}}, "colours.dark.speakers is nothing"),
        ({"dark": {"name": "red"}}, "colours.dark.name is nothing"),
        ({"dark": {"text": "reddish"}}, "no style: reddish"),
        ({"dark": {"text": "link https://example.org"}}, "no style"),
        ({"dark": {"text": "blink"}}, "no style"),
    ],
)
def test_what_is_no_colour_is_refused(
    palettes: dict[str, Palette], colours: dict[str, dict[str, str]], said: str
) -> None:
    before = dict(palettes)
    with pytest.raises(InputError) as told:
        recolour(colours)
    assert said in told.value.message
    assert palettes == before
