"""Adding an account that is not there yet: pasted, or from a file.

A further account changes all that was compared, so the screen is opened anew, with all accounts (`app.run`).
"""

from __future__ import annotations

from readout_tui.core.model import Source
from readout_tui.settings import MOST_ACCOUNTS
from readout_tui.tui.features.arriving import Arriving


class Adding(Arriving):
    """The mixin for further accounts. `added` is one that was given: the app then ends."""

    added: Source | None = None
    longest_paste = 0  # characters, while a text may be pasted; 0 for what a line takes

    def do_add_account(self) -> None:
        """Asks for an account."""
        if len(self.sources) >= MOST_ACCOUNTS:
            self.say(f"At most {MOST_ACCOUNTS} accounts are compared together")
            return
        from readout_tui.formats.load import load, pasted
        from readout_tui.tui.widgets.paste_area import LONGEST
        from readout_tui.tui.widgets.paste_window import PasteScreen

        self.longest_paste = LONGEST
        self.push_screen(PasteScreen("Paste a further account:", pasted, load), self._add)

    def _add(self, source: Source | None) -> None:
        self.longest_paste = 0
        if source is not None:
            self.added = source
            self.leave()
