"""The window in which a reader gives an account that is not there yet: pasted, or by the path of its file."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from readout_tui.core.characters.safe import flat
from readout_tui.core.model import Source
from readout_tui.errors import ReadoutError
from readout_tui.tui.widgets.paste_area import LONGEST, PasteArea

LONGEST_PATH: Final = 4096
_HINT: Final = "Ctrl-s takes the text; Tab goes to the path and back; Esc closes"


class PasteScreen(ModalScreen[Source | None]):
    """A text area and a line for a path. Dismissed with the text, or None."""

    class Taken(Message):
        """What was given has become a source, or None: then `why` says why not."""

        def __init__(self, source: Source | None, why: str = "") -> None:
            super().__init__()
            self.source = source
            self.why = why

    DEFAULT_CSS = """
    PasteScreen { align: center middle; background: $background 60%; }
    PasteScreen > Vertical {
        width: 96%; height: 90%;
        border: round $primary; border-title-color: $accent; background: $surface; padding: 0 1;
    }
    PasteScreen PasteArea { height: 1fr; border: none; padding: 0; background: $panel; }
    PasteScreen PasteArea:focus { border: none; }
    PasteScreen Input { height: 1; border: none; padding: 0; background: $panel; }
    PasteScreen Input:focus { border: none; }
    PasteScreen Static { height: auto; }
    """
    BINDINGS: ClassVar = [
        Binding("escape", "dismiss(None)", "Close", priority=True),
        Binding("ctrl+s", "take_text", "Take the text", priority=True),
        Binding("tab,shift+tab", "app.focus_next", show=False, priority=True),
    ]

    def __init__(self, title: str, pasted: Callable[[str], Source], loaded: Callable[[str], Source]) -> None:
        """`pasted` makes a source of a text, `loaded` of a path; both raise `ReadoutError` for what is none."""
        super().__init__()
        self._heading = title
        self._pasted = pasted
        self._loaded = loaded

    def compose(self) -> ComposeResult:
        """The text, the path, and what is to be said."""
        with Vertical():
            yield Static(Content(flat(self._heading)), markup=False)
            yield PasteArea()
            yield Static("or the path of its file:", markup=False)
            yield Input(compact=True, select_on_focus=False, max_length=LONGEST_PATH)
            yield Static("", id="said", markup=False)
            yield Static(_HINT, markup=False)

    def on_mount(self) -> None:
        """Begins with the text."""
        self.query_one(PasteArea).focus()

    def action_take_text(self) -> None:
        """Takes the text as the account, or the path if one is typed and no text is there."""
        text = self.query_one(PasteArea).given
        path = self.query_one(Input).value.strip()
        if _is_path(text):  # typed into the area of the text, which has the keys at first
            self._take(self._loaded, os.path.expanduser(text.strip()))
        elif text.strip() or not path:
            self._take(self._pasted, text)
        else:
            self._take(self._loaded, path)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Takes the file of the path."""
        self._take(self._loaded, event.value.strip())

    def on_paste_area_too_long(self) -> None:
        """Says why a paste was not taken."""
        self._say(f"A paste of more than {LONGEST:,} characters is not taken: save it as a file, and give its path")

    def _say(self, what: str) -> None:
        self.query_one("#said", Static).update(Content(flat(what)))

    def _take(self, make: Callable[[str], Source], told: str) -> None:
        """Makes the account in a thread: to take a document apart may take seconds."""
        self._say("Reading …")
        self.run_worker(partial(self._make, make, told), thread=True, exclusive=True, exit_on_error=False)

    def _make(self, make: Callable[[str], Source], told: str) -> None:
        try:
            source = make(told)
        except ReadoutError as error:
            self.post_message(self.Taken(None, f"{error.message}. {error.hint}"))
        else:
            self.post_message(self.Taken(source))

    def on_paste_screen_taken(self, message: Taken) -> None:
        """Closes the window, or says why what was given is no account."""
        if message.source is None:
            self._say(message.why)
        else:
            self.dismiss(message.source)


def _is_path(text: str) -> bool:
    """True for a single line that names a file."""
    line = text.strip()
    return 0 < len(line) <= LONGEST_PATH and line.isprintable() and os.path.isfile(os.path.expanduser(line))
