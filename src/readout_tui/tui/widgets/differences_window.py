"""The list of all differences, from which one can be set aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding
from textual.message import Message
from textual.widgets import OptionList

from readout_tui.core.reports.differences import Listed
from readout_tui.tui.widgets.reports import ReportLine
from readout_tui.tui.widgets.screens import FRAME, ReportScreen

Made = Callable[[], tuple[list[ReportLine], list[Listed | None]]]
"""Gives the lines of the list as things stand, and what each is about."""


class DifferencesScreen(ReportScreen):
    """All differences. Enter goes there, y copies both sides, - sets one aside or takes that back."""

    DEFAULT_CSS = FRAME.format(name="DifferencesScreen", child="OptionList", width="110")
    BINDINGS: ClassVar = [Binding("minus", "set_aside", "Set aside")]

    class AsideAsked(Message):
        """The reader asks to set aside what a line is about, or to take that back."""

        def __init__(self, told: Listed, screen: DifferencesScreen) -> None:
            super().__init__()
            self.told = told
            self.screen = screen

    def __init__(self, title: str, made: Made) -> None:
        """`made` is asked for the lines, again whenever something was set aside."""
        self._made = made
        lines, self._about = made()
        super().__init__(title, lines)

    def on_mount(self) -> None:
        """The keys stand below."""
        self.query_one(OptionList).border_subtitle = "- sets aside, or takes that back"

    def action_set_aside(self) -> None:
        """Asks for the line under the cursor."""
        told = self._about[self.query_one(OptionList).highlighted or 0]
        if told is not None:
            self.post_message(self.AsideAsked(told, self))

    def list_anew(self) -> None:
        """Lists things as they stand now; the cursor stays at its line."""
        report = self.query_one(OptionList)
        at = report.highlighted or 0
        self.lines, self._about = self._made()
        report.clear_options()
        report.add_options([line for line, _place in self.lines])
        report.highlighted = _nearest([place is not None for _line, place in self.lines], at)


def _nearest(leading: Sequence[bool], at: int) -> int:
    """The index of the first line that leads somewhere, from one on; the last such line if none follows."""
    after = [number for number, leads in enumerate(leading) if leads and number >= at]
    before = [number for number, leads in enumerate(leading) if leads]
    return next(iter(after), before[-1] if before else 0)
