"""The Textual themes that go with the palettes: for prompts, lists and screens over the panes."""

from __future__ import annotations

from textual.theme import Theme

from readout_tui.tui.panes.palette import DARK, LIGHT

THEMES = (
    Theme(
        name=DARK.theme,
        primary="#74aee8",
        secondary="#8fc98f",
        accent="#e6c07b",
        foreground="#d4d7dd",
        background="#15171c",
        surface="#20242c",
        panel="#2b313c",
        warning="#d9a860",
        error="#dd8585",
        success="#7fae8f",
        dark=True,
    ),
    Theme(
        name=LIGHT.theme,
        primary="#1c5fa8",
        secondary="#2c7a3c",
        accent="#7a4b00",
        foreground="#24292f",
        background="#fbfaf7",
        surface="#ecebe6",
        panel="#dddbd3",
        warning="#96600a",
        error="#b03535",
        success="#2f7d4a",
        dark=False,
    ),
)
