"""Workarounds for faults of Textual, each with the test that notices when the fault is gone."""

from __future__ import annotations

from textual.content import Content
from textual.css.styles import RulesMap
from textual.widgets import Input

from readout_tui.core.characters.safe import safe

_get_height = Content.get_height


def apply() -> None:
    """Installs the workarounds; call it once, before an app runs."""
    Content.get_height = _height  # type: ignore[method-assign]
    Input.validate_value = _shown_as_typed  # type: ignore[attr-defined]


def _height(self: Content, rules: RulesMap, width: int) -> int:
    """Avoids a division by zero for a text that its padding leaves no room for (`test_a_text_without_room`).

    Lists measure their options in this way, when they are laid out and again when they are shown or resized.
    """
    return _get_height(self, rules, max(width, rules.get("line_pad", 0) * 2 + 1))


def _shown_as_typed(_input: Input, value: str) -> str:
    """Keeps an input from drawing pasted escape sequences as they are (`test_an_input_draws_what_is_pasted`).

    Characters that are not safe to show are left out: the search ignores them anyway.
    """
    return "".join(char for char, shown in zip(value, safe(value, keep=""), strict=True) if char == shown)
