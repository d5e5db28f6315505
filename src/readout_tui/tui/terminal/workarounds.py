"""Faults of Textual, each with what mends it here and the test that notices when it is gone."""

from __future__ import annotations

from textual.geometry import Size
from textual.widgets import Input, OptionList

from readout_tui.core.characters.safe import safe

_get_content_height = OptionList.get_content_height


def apply() -> None:
    """To be called once, before an app runs."""
    OptionList.get_content_height = _content_height  # type: ignore[method-assign]
    Input.validate_value = _shown_as_typed  # type: ignore[attr-defined]


def _content_height(self: OptionList, container: Size, viewport: Size, width: int) -> int:
    """A list whose borders leave no room for text divides by zero (`test_a_list_without_room`)."""
    least = self.get_component_styles("option-list--option").padding.width + 1
    return _get_content_height(self, container, viewport, max(width, least))


def _shown_as_typed(_input: Input, value: str) -> str:
    """An input draws what is pasted as it is, escape sequences too (`test_an_input_draws_what_is_pasted`).

    What does not show as itself is left out: the search folds it away anyhow.
    """
    return "".join(char for char, shown in zip(value, safe(value, keep=""), strict=True) if char == shown)
