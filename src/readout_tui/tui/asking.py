"""Asks for the second account, where the command line names only one."""

from __future__ import annotations

from typing import Final

from textual.app import App

from readout_tui.core.characters.safe import flat
from readout_tui.core.model import Source
from readout_tui.formats.load import load, pasted, shown
from readout_tui.system.watcher import Watcher
from readout_tui.tui.panes.palette import PALETTES
from readout_tui.tui.panes.themes import THEMES
from readout_tui.tui.shell import chosen_palette
from readout_tui.tui.terminal.driver import run_guarded
from readout_tui.tui.widgets.paste_area import LONGEST
from readout_tui.tui.widgets.paste_window import PasteScreen

CLOSED: Final = 0
"""The exit code if no second account is given."""


class AskingApp(App[None]):
    """One window, and nothing behind it. `given` is the account once the app has ended."""

    ENABLE_COMMAND_PALETTE = False
    longest_paste = LONGEST

    def __init__(self, first: Source, theme: str) -> None:
        """`first` is the account that is there, `theme` that of the settings."""
        super().__init__()
        self.first = first
        self.given: Source | None = None
        for known in THEMES:
            self.register_theme(known)
        self.theme = PALETTES[chosen_palette(theme)].theme

    def on_mount(self) -> None:
        """Opens the window."""
        known = flat(self.first.title) or shown(self.first.origin)
        self.push_screen(PasteScreen(f"A is {known}. Paste the account to compare it with:", pasted, load), self._take)

    def _take(self, source: Source | None) -> None:
        self.given = source
        self.exit()


def ask(first: Source, theme: str, watcher: Watcher | None = None) -> Source | int:
    """The account that the reader gives, or the exit code if none is given."""
    app = AskingApp(first, theme)
    code = run_guarded(app, lambda: None, watcher)
    return app.given if app.given is not None and not code else code or CLOSED
