"""The window for writing the comparison to a file: in which format, which rows, under which name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar, Final, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from readout_tui.core.characters.safe import flat
from readout_tui.errors import OutputError
from readout_tui.formats.save import FileExists, Target
from readout_tui.formats.tables import WRITERS, Request, Writer, writer_for
from readout_tui.tui.widgets.lists import move_in
from readout_tui.view.cells import fit
from readout_tui.view.export_scope import ExportScope

LONGEST: Final = 500
"""The most characters of a name of a file that can be typed."""
FIRST: Final = "html"
"""The format under the cursor at first."""
_CHOOSING: Final = "Enter goes on, and from the last line writes it; Esc closes"
_AGAIN: Final = "There is such a file: Enter again replaces it"


class ExportWish(NamedTuple):
    """What the reader wants written, and where."""

    request: Request
    target: Target


class ExportScreen(ModalScreen[ExportWish | None]):
    """Two lists and a line for the name; Enter goes on, and on the line it writes the file."""

    DEFAULT_CSS = """
    ExportScreen { align: center middle; background: $background 60%; }
    ExportScreen > Vertical {
        width: 78; max-width: 100%; height: auto; max-height: 100%;
        border: round $primary; border-title-color: $accent; background: $surface; padding: 0 1;
    }
    ExportScreen Horizontal { height: auto; max-height: 14; }
    ExportScreen OptionList { width: 1fr; height: auto; border: round $panel; background: $surface; padding: 0; }
    ExportScreen OptionList:focus { border: round $accent; }
    ExportScreen Input { height: 1; border: none; padding: 0; background: $panel; }
    ExportScreen Input:focus { border: none; }
    ExportScreen Static { height: auto; }
    """
    # All are priority bindings, so that keys that come in one read act in their order: others wait in the queue of the
    # widget that had the focus when they came.
    BINDINGS: ClassVar = [
        Binding("escape", "leave", "Close", priority=True),
        Binding("enter", "go_on", "Go on", priority=True),
        Binding("tab", "turn(1)", show=False, priority=True),
        Binding("shift+tab", "turn(-1)", show=False, priority=True),
        Binding("q", "leave_list", "Close", show=False, priority=True),
        Binding("j,down", "move(1)", show=False, priority=True),
        Binding("k,up", "move(-1)", show=False, priority=True),
    ]

    def __init__(
        self,
        scopes: Sequence[ExportScope],
        suggest: Callable[[Writer], str],
        check: Callable[[str, Writer, bool], Target],
    ) -> None:
        """`suggest` gives a free name for a format; `check` the file of a name, or raises `OutputError`."""
        super().__init__()
        self.scopes = scopes
        self.writers = tuple(WRITERS.values())
        self.suggest = suggest
        self.check = check
        self._early: list[Callable[[], None]] | None = []  # what keys ask while the window is being made; then None
        self._suggested = ""
        self._replaces = ""  # the name of the file that Enter would replace

    def compose(self) -> ComposeResult:
        """The formats, the rows, the name, and what is to be said."""
        with Vertical() as window:
            window.border_title = "Export"
            with Horizontal():
                formats = OptionList(
                    *(Content(f"{fit(writer.name, 9)} {writer.title}") for writer in self.writers), id="formats"
                )
                formats.border_title = "Format"
                formats.highlighted = [writer.name for writer in self.writers].index(FIRST)
                yield formats
                rows = OptionList(*(Content(flat(scope.label)) for scope in self.scopes), id="rows")
                rows.border_title = "Rows"
                rows.highlighted = 0
                yield rows
            yield Input(compact=True, select_on_focus=False, max_length=LONGEST)
            yield Static(_CHOOSING, markup=False)

    def on_mount(self) -> None:
        """Begins with the formats, and does what keys have asked meanwhile."""
        self.set_focus(self.query_one("#formats"))
        self._follow()
        early, self._early = self._early or [], None
        for act in early:
            act()

    def _in_order(self, act: Callable[[], None]) -> None:
        """Acts now or, if the window is still being made, as soon as it is there."""
        if self._early is None:
            act()
        else:
            self._early.append(act)

    @property
    def writer(self) -> Writer:
        """The format under the cursor."""
        return self.writers[self.query_one("#formats", OptionList).highlighted or 0]

    def on_option_list_option_highlighted(self) -> None:
        """The mouse, too, chooses formats."""
        self._follow()

    def _follow(self) -> None:
        """A name that the reader has not typed follows the format."""
        line = self.query_one(Input)
        if line.value == self._suggested:
            suggested = self.suggest(self.writer)
            if suggested != line.value:
                self._suggested = line.value = suggested
                line.cursor_position = len(suggested)

    def action_go_on(self) -> None:
        """Goes on to the next part or, from the last one, writes."""
        self._in_order(self._go_on)

    def _go_on(self) -> None:
        line = self.query_one(Input)
        if self.focused is line:
            self._submit(line.value.strip())
        else:
            self.focus_next()

    def action_turn(self, direction: int) -> None:
        """The next part or the one before."""
        self._in_order(partial(self._turn, direction))

    def _turn(self, direction: int) -> None:
        if direction > 0:
            self.focus_next()
        else:
            self.focus_previous()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click on a line chooses it, and the keys stay there."""
        event.stop()

    def on_input_changed(self) -> None:
        """Another name: what was said of the last one no longer holds."""
        self._replaces = ""
        self._say(_CHOOSING)

    def _submit(self, name: str) -> None:
        """Has the file written, unless there is something to be said first."""
        try:
            target = self.check(name, self.writer, bool(name) and name == self._replaces)
        except FileExists:
            self._replaces = name
            self._say(_AGAIN)
        except OutputError as error:
            self._say(f"{error.message}: {error.hint}")
        else:
            by_name = writer_for(name)
            if by_name is not None and by_name is not self.writer:
                self._say(f"A name that ends so is for {by_name.title}: choose that format above, or another name")
                return
            scope = self.scopes[self.query_one("#rows", OptionList).highlighted or 0]
            self.dismiss(ExportWish(scope.request, target))

    def _say(self, what: str) -> None:
        self.query_one(Static).update(Content(flat(what)))

    def action_leave(self) -> None:
        """Writes nothing."""
        self.dismiss(None)

    def action_leave_list(self) -> None:
        """Writes nothing, from a list."""
        self.dismiss(None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """On the line of the name, the keys of lists are letters."""
        if action in {"move", "leave_list"} and isinstance(self.focused, Input):
            return False
        return super().check_action(action, parameters)

    def action_move(self, lines: int) -> None:
        """Up and down in the list that has the focus."""
        self._in_order(partial(self._move, lines))

    def _move(self, lines: int) -> None:
        if isinstance(self.focused, OptionList):
            move_in(self.focused, lines)
            self._follow()  # at once: the next key may have come already
