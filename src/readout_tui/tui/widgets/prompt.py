"""The line at the bottom in which a search, a filter or a place is typed.

It is mounted once and then shown and hidden, because mounting is too slow to do at a key press.
"""

from __future__ import annotations

from typing import Final, Literal

from textual import events
from textual.message import Message
from textual.widgets import Input

from readout_tui.core.model import FIRST_TWO
from readout_tui.core.numbering import account_name
from readout_tui.view.commands import PLACES

Purpose = Literal["search", "narrow", "go-to", "light"]
"""What the line is open for; "light" is a repeated search that highlights its hits without moving the cursor."""

LABELS: Final[dict[Purpose, str]] = {
    "search": 'word  "a phrase"  ~fuzzy  /regex/  ^prefix  suffix$  !not  a|b  '
    f"in:{account_name(FIRST_TWO[0]).lower()}  by:xi  is:moved",
    "narrow": "show only what this finds; empty for everything",
    "go-to": f"a passage ({PLACES}) or a share (50%)",
    "light": "",
}

REMEMBERED: Final = 50
"""The most earlier lines that are kept; they are forgotten when the program ends."""
LONGEST: Final = 1_000
"""The most characters that can be typed or pasted: more than a query needs, and few enough to answer each key."""


class Prompt(Input):
    """One line. Escape leaves it.

    Up and down go through earlier lines while the line is empty or holds one of them as it was, and else to the hits.
    """

    DEFAULT_CSS = """
    Prompt { height: 1; border: none; padding: 0 1; background: $panel; }
    Prompt:focus { border: none; }
    """

    class Left(Message):
        """Escape was pressed."""

    class Moved(Message):
        """Up (-1) or down (1) was pressed."""

        def __init__(self, direction: int) -> None:
            super().__init__()
            self.direction = direction

    def __init__(self) -> None:
        """The line is hidden until `ask`. What is typed is never taken for markup."""
        super().__init__(compact=True, select_on_focus=True, max_length=LONGEST)
        self.purpose: Purpose = "search"
        self._earlier: list[str] = []  # what was entered in this run, the newest last
        self._recalled = 0  # how far back the line in sight is among them; 0 for none of them
        self.display = False

    def ask(self, purpose: Purpose) -> None:
        """Shows the empty line and gives it the focus."""
        self.purpose = purpose
        self._recalled = 0
        self.placeholder = LABELS[purpose]
        self.display = True
        self.focus()

    def close(self) -> None:
        """Hides and empties the line without sending `Changed`, which would search for nothing."""
        with self.prevent(Input.Changed):
            self.value = ""
        self.display = False

    @property
    def has_earlier(self) -> bool:
        """True if up goes to an earlier line."""
        return bool(self._earlier)

    def remember(self, line: str) -> None:
        """Keeps a line for `up`, once."""
        self._earlier = [*(one for one in self._earlier if one != line), line][-REMEMBERED:]

    def _recall(self, direction: int) -> bool:
        """Shows an earlier line (-1) or a later one (1); False if up and down are for the hits."""
        at = self._recalled
        unchanged = self.value == (self._earlier[-at] if at else "")
        if self.purpose == "go-to" or not unchanged or (not at and (direction > 0 or not self._earlier)):
            return False
        self._recalled = min(max(at - direction, 0), len(self._earlier))
        self.value = self._earlier[-self._recalled] if self._recalled else ""
        self.cursor_position = len(self.value)
        return True

    def on_key(self, event: events.Key) -> None:
        """The keys that are not text."""
        if event.key in {"escape", "ctrl+c"}:
            event.stop()
            event.prevent_default()
            self.post_message(self.Left())
        elif event.key in {"up", "down", "ctrl+p", "ctrl+n"}:
            event.stop()
            event.prevent_default()
            direction = -1 if event.key in {"up", "ctrl+p"} else 1
            if not (event.key in {"up", "down"} and self._recall(direction)):
                self.post_message(self.Moved(direction))
