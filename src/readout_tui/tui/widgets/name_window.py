"""The window in which a reader says who speaks: a name of the list or a new one, and where it holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from readout_tui.core.characters.safe import flat
from readout_tui.core.marks.speakers import LONGEST_NAME
from readout_tui.tui.widgets.lists import ListScreen
from readout_tui.view.cells import fit

_ROOM: Final = 44
"""The cells of a name."""


class Named(NamedTuple):
    """A name that the window offers."""

    name: str  # as it is taken
    shown: str
    told: str = ""  # what is said beside it


class Chosen(NamedTuple):
    """What the reader has chosen."""

    name: str
    scope: str  # the key of the scope; "" if there was none to choose


class NameScreen(ListScreen[Chosen | None]):
    """A line to type in and the names that it fits. Dismissed with what was chosen, or None."""

    DEFAULT_CSS = """
    NameScreen { align: center middle; background: $background 60%; }
    NameScreen > Vertical {
        width: 68; max-width: 100%; height: auto; max-height: 100%;
        border: round $primary; border-title-color: $accent; background: $surface; padding: 0 1;
    }
    NameScreen Input { height: 1; border: none; padding: 0; background: $panel; }
    NameScreen Input:focus { border: none; }
    NameScreen OptionList, NameScreen OptionList:focus {
        height: auto; max-height: 14; border: none; padding: 0; background: $surface; scrollbar-size-vertical: 1;
    }
    NameScreen Static { height: auto; }
    """
    BINDINGS: ClassVar = [
        Binding("escape", "dismiss(None)", "Close", priority=True),
        Binding("enter", "take", "Take", priority=True),
        Binding("tab", "scope(1)", "Where", priority=True),
        Binding("shift+tab", "scope(-1)", show=False, priority=True),
        Binding("down,ctrl+n", "move(1)", show=False, priority=True),
        Binding("up,ctrl+p", "move(-1)", show=False, priority=True),
    ]

    def __init__(
        self, title: str, names: Sequence[Named], scopes: Sequence[tuple[str, str]] = (), *, new: bool = False
    ) -> None:
        """`scopes` are (key, in words), the first one preset; `new`: a name that is not in the list may be typed."""
        super().__init__()
        self._heading = title
        self._names = names
        self._scopes = scopes
        self._scope = 0
        self._new = new
        self._fitting = list(names)

    def compose(self) -> ComposeResult:
        """The line, the names, and where the choice holds."""
        with Vertical() as window:
            window.border_title = "By hand"
            yield Static(Content(flat(self._heading)), id="heading", markup=False)
            yield Input(compact=True, select_on_focus=False, max_length=LONGEST_NAME, placeholder=self._asked())
            yield OptionList(*self._options())
            yield Static(id="said", markup=False)

    def _asked(self) -> str:
        return "type to find a name, or a new one" if self._new else "type to find a name"

    def on_mount(self) -> None:
        """Begins with the first name."""
        self.query_one(Input).focus()
        self._show()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrows the list to the names that hold what was typed; a new name comes last."""
        typed = " ".join(flat(event.value).split())
        self._fitting = [one for one in self._names if typed.casefold() in one.shown.casefold()]
        if self._new and typed and all(typed != one.shown for one in self._fitting):
            self._fitting.append(Named(typed, typed, "a new name"))
        self._show()

    def _options(self) -> list[Option]:
        return [Option(Content(f"{fit(one.shown, _ROOM)} {one.told}".rstrip())) for one in self._fitting]

    def _show(self) -> None:
        names = self.query_one(OptionList)
        names.clear_options()
        names.add_options(self._options())
        names.highlighted = 0 if self._fitting else None
        where = f"Tab: {self._scopes[self._scope][1]} · " if self._scopes else ""
        self.query_one("#said", Static).update(Content(f"{where}Enter takes it; Esc changes nothing"))

    def action_scope(self, step: int) -> None:
        """The next scope."""
        if self._scopes:
            at = self.query_one(OptionList).highlighted
            self._scope = (self._scope + step) % len(self._scopes)
            self._show()
            self.query_one(OptionList).highlighted = at

    def action_take(self) -> None:
        """Takes the name under the cursor."""
        at = self.query_one(OptionList).highlighted
        if at is not None and self._fitting:
            self.dismiss(Chosen(self._fitting[at].name, self._scopes[self._scope][0] if self._scopes else ""))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Takes the name that was clicked."""
        self.query_one(OptionList).highlighted = event.option_index
        self.action_take()
