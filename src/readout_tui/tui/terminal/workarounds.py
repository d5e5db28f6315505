"""Workarounds for faults of Textual, each with the test that notices when the fault is gone."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal

from textual._styles_cache import StylesCache
from textual.await_complete import AwaitComplete
from textual.color import Color
from textual.content import Content
from textual.css.styles import RulesMap
from textual.drivers import linux_driver
from textual.screen import Screen
from textual.style import Style
from textual.widgets import Input, OptionList

from readout_tui.core.characters.safe import safe
from readout_tui.tui.terminal.writer import TerminalWriter

_get_height = Content.get_height
_dismiss = Screen.dismiss
_move_page = OptionList._move_page


def apply() -> None:
    """Installs the workarounds; call it once, before an app runs."""
    Content.get_height = _height  # type: ignore[method-assign]
    Input.validate_value = _shown_as_typed  # type: ignore[attr-defined]
    Screen.dismiss = _dismissed_once  # type: ignore[method-assign]
    OptionList._move_page = _page_of_what_is_laid_out  # type: ignore[method-assign]
    linux_driver.WriterThread = TerminalWriter  # type: ignore[attr-defined]  # `test_a_thread_that_cannot_write_leaves_nobody_waiting`


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


def _dismissed_once(self: Screen[Any], result: Any = None) -> AwaitComplete:
    """Keeps a window that is closed already from closing what is under it (`test_a_window_closes_once`).

    Two Enters in one read choose twice from a list: the second choice reaches a window that has gone.
    """
    return _dismiss(self, result) if self.is_active else AwaitComplete.nothing()  # type: ignore[no-untyped-call]


def _page_of_what_is_laid_out(self: OptionList, direction: Literal[-1, 1]) -> None:
    """Avoids a KeyError where a list has not been laid out yet (`test_a_page_of_a_list_without_room`)."""
    if (self.highlighted or 0) in self._index_to_line:
        _move_page(self, direction)


def _inner_outer(_cache: StylesCache, base_background: Color, background: Color) -> tuple[Style, Style]:
    """Lets go of what closed windows have drawn (`test_what_closed_windows_have_drawn_is_kept`).

    Textual remembers these two colours by the widget that asked, and so keeps the lines of up to 1,024 widgets. They
    depend on nothing but the colours.
    """
    return _colours(base_background, background)


@lru_cache(1024)
def _colours(base_background: Color, background: Color) -> tuple[Style, Style]:
    return Style(background=base_background + background), Style(background=base_background)
