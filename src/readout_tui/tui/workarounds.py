"""Faults of Textual that end the program, each with what mends it here and the test that notices when it is gone."""

from __future__ import annotations

from textual.geometry import Size
from textual.widgets import OptionList

_get_content_height = OptionList.get_content_height


def apply() -> None:
    """To be called once, before an app runs."""
    OptionList.get_content_height = _content_height  # type: ignore[method-assign]


def _content_height(self: OptionList, container: Size, viewport: Size, width: int) -> int:
    """A list whose borders leave no room for text divides by zero (`test_a_list_without_room`)."""
    least = self.get_component_styles("option-list--option").padding.width + 1
    return _get_content_height(self, container, viewport, max(width, least))
