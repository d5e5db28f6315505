"""Faults of Textual, each with what mends it here and the test that notices when it is gone."""

from __future__ import annotations

from textual.content import Content
from textual.css.styles import RulesMap
from textual.widgets import Input

from readout_tui.core.characters.safe import safe

_get_height = Content.get_height


def apply() -> None:
    """To be called once, before an app runs."""
    Content.get_height = _height  # type: ignore[method-assign]
    Input.validate_value = _shown_as_typed  # type: ignore[attr-defined]


def _height(self: Content, rules: RulesMap, width: int) -> int:
    """A text whose borders leave no room for it divides by zero (`test_a_text_without_room`).

    Lists measure their options so, when they are laid out and again when they are shown or resized.
    """
    return _get_height(self, rules, max(width, rules.get("line_pad", 0) * 2 + 1))


def _shown_as_typed(_input: Input, value: str) -> str:
    """An input draws what is pasted as it is, escape sequences too (`test_an_input_draws_what_is_pasted`).

    What does not show as itself is left out: the search folds it away anyhow.
    """
    return "".join(char for char, shown in zip(value, safe(value, keep=""), strict=True) if char == shown)
