"""A text area that shows nothing of a paste that could act on the terminal, and still gives the paste as it was."""

from __future__ import annotations

from typing import Final

from textual import events
from textual.message import Message
from textual.widgets import TextArea

from readout_tui.core.characters.safe import safe

LONGEST: Final = 500_000
"""Characters of one paste at most: to parse and wrap so many takes about a second."""


class PasteArea(TextArea):
    """Characters that cannot be shown are left out of what is shown; `given` has them, as long as nothing is typed."""

    class TooLong(Message):
        """A paste was cut by its length, and so not taken."""

    def __init__(self) -> None:
        super().__init__(soft_wrap=True, tab_behavior="focus", compact=True, highlight_cursor_line=False)
        self._raw = ""

    @property
    def given(self) -> str:
        """The text: as it was pasted or, if it was changed since, as it is shown."""
        return self._raw if self.text == showable(self._raw) else self.text

    async def _on_paste(self, event: events.Paste) -> None:
        """Takes a paste. Terminals send its line ends as carriage returns."""
        event.stop()
        event.prevent_default()
        if len(event.text) >= LONGEST:
            self.post_message(self.TooLong())
            return
        text = event.text.replace("\r\n", "\n").replace("\r", "\n")
        self._raw = text if not self.text else ""
        self.insert(showable(text))


def showable(text: str) -> str:
    """The text without what cannot be shown as it is."""
    return "".join(char for char, shown in zip(text, safe(text), strict=True) if char == shown)
