"""Every text can be read: the contrast of each colour with what it stands on, as WCAG 2.2 computes it."""

from __future__ import annotations

from itertools import product

import pytest
from rich.color import Color
from rich.style import Style
from textual.filter import NoColor

from readout_tui.tui.panes.palette import PALETTES, Palette
from tests.tui.test_app import Harbour, typed

LEAST = 4.5
EXACT = [palette for palette in PALETTES.values() if palette.exact]
OWN = [palette for palette in PALETTES.values() if not palette.exact]
GROUNDS = ("text", "cursor", "partner", "bar")


def luminance(color: Color) -> float:
    assert color.triplet is not None
    parts = [part / 255 for part in color.triplet]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def styles(palette: Palette) -> dict[str, Style]:
    named = {name: getattr(palette, name) for name in Palette.__slots__}
    several = {f"{name} {n}": style for name in ("speakers", "accounts") for n, style in enumerate(named[name])}
    return {name: style for name, style in named.items() if isinstance(style, Style)} | several


def test_contrast_is_computed_as_it_is_defined() -> None:
    assert contrast(Color.parse("#000000"), Color.parse("#ffffff")) == pytest.approx(21)
    assert contrast(Color.parse("#777777"), Color.parse("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", EXACT, ids=lambda palette: palette.name)
def test_every_colour_has_enough_contrast_with_all_that_it_may_stand_on(palette: Palette) -> None:
    too_little = []
    for (name, style), ground in product(styles(palette).items(), GROUNDS):
        if style.color is None or (name == "faded" and ground != "text"):  # under the cursor `dim` stands for it
            continue
        below = style.bgcolor or getattr(palette, ground).bgcolor
        front, back = (below, style.color) if style.reverse else (style.color, below)
        if contrast(front, back) < LEAST:
            too_little.append((name, ground, round(contrast(front, back), 2)))
    assert too_little == []


@pytest.mark.parametrize("palette", OWN, ids=lambda palette: palette.name)
def test_in_the_terminals_own_colours_nothing_is_dim_and_no_line_a_slab(palette: Palette) -> None:
    assert not [name for name, style in styles(palette).items() if style.dim]
    for name in (*GROUNDS, "dim", "faded", "strong", "rule"):
        style = getattr(palette, name)
        assert not style.reverse
        assert style.bgcolor is None


@pytest.mark.parametrize("key", ["question_mark", "s", "D", "i"])
async def test_without_colours_nothing_is_coloured_also_behind_a_window(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = Harbour()
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, key)
        await pilot.pause()
        assert any(isinstance(one, NoColor) for one in app.get_line_filters())
        drawn = [segment.style for strip in app.screen._compositor.render_strips() for segment in strip]
        colours = {c for style in drawn if style for c in (style.color, style.bgcolor) if c is not None}
        assert all(colour.is_default for colour in colours)
