"""Windows with one list, in which keys move up and down."""

from __future__ import annotations

from textual.screen import ModalScreen, ScreenResultType
from textual.widgets import OptionList


class ListScreen(ModalScreen[ScreenResultType]):
    """A window with one list; the action "move" goes up or down in it."""

    def action_move(self, lines: int) -> None:
        """Up and down."""
        move_in(self.query_one(OptionList), lines)


def move_in(listed: OptionList, lines: int) -> None:
    """Moves the cursor of a list down for a positive number, else up."""
    if lines > 0:
        listed.action_cursor_down()
    else:
        listed.action_cursor_up()
