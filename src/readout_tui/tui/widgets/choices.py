"""A menu over the panes: one of a few choices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList

from readout_tui.tui.widgets.lists import ListScreen
from readout_tui.tui.widgets.screens import FRAME
from readout_tui.view.cells import fit


class ChoiceScreen(ListScreen[str | None]):
    """A list of which one is chosen with Enter; gives its key, or None if the reader leaves it."""

    DEFAULT_CSS = FRAME.format(name="ChoiceScreen", child="OptionList", width="68")
    BINDINGS: ClassVar = [
        Binding("escape,q", "leave", "Close"),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
    ]

    def __init__(self, title: str, choices: Sequence[tuple[str, str, str]], chosen: str) -> None:
        """`choices` are (key, name, what it is); `chosen` is the key of the present one."""
        super().__init__()
        self.heading = title
        self.choices = choices
        self.chosen = chosen

    def compose(self) -> ComposeResult:
        """One list, the present choice marked and under the cursor."""
        lines = [
            Content(f"{'▸' if key == self.chosen else ' '} {fit(name, 18)} {what}") for key, name, what in self.choices
        ]
        menu = OptionList(*lines)
        menu.highlighted = next((n for n, choice in enumerate(self.choices) if choice[0] == self.chosen), 0)
        menu.border_title = f"{self.heading} · Enter chooses, Esc closes"
        yield menu

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Gives the key of the line."""
        self.dismiss(self.choices[event.option_index][0])

    def action_leave(self) -> None:
        """Leaves all as it is."""
        self.dismiss(None)
