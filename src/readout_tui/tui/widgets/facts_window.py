"""The window in which a reader puts right what a document is called and where it is from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Static

from readout_tui.core.characters.safe import flat
from readout_tui.core.document_facts import DocumentFacts, checked_facts
from readout_tui.errors import InputError

LONGEST: Final = 1000
"""The most characters of a field."""
_HINT: Final = "Enter goes on, and from the last line takes it over; Esc changes nothing"


class FactsScreen(ModalScreen[DocumentFacts | None]):
    """A line for each fact. Dismissed with what was typed, or None."""

    DEFAULT_CSS = """
    FactsScreen { align: center middle; background: $background 60%; }
    FactsScreen > Vertical {
        width: 84; max-width: 100%; height: auto; max-height: 100%;
        border: round $primary; border-title-color: $accent; background: $surface; padding: 0 1;
    }
    FactsScreen Horizontal { height: 1; }
    FactsScreen Label { width: 11; }
    FactsScreen Input { width: 1fr; height: 1; border: none; padding: 0; background: $panel; }
    FactsScreen Input:focus { border: none; }
    FactsScreen Static { height: auto; }
    """
    BINDINGS: ClassVar = [
        Binding("escape", "dismiss(None)", "Close", priority=True),
        Binding("enter", "go_on", "Go on", priority=True),
        Binding("down", "app.focus_next", show=False, priority=True),
        Binding("up", "app.focus_previous", show=False, priority=True),
    ]

    def __init__(self, name: str, facts: DocumentFacts) -> None:
        """`name` is the letter of the account."""
        super().__init__()
        self._account = name
        self._facts = facts

    def compose(self) -> ComposeResult:
        """The lines, filled with what is known."""
        with Vertical() as window:
            window.border_title = "What this document is called"
            yield Static(Content(f"Account {self._account}"), markup=False)
            for field, value in self._facts._asdict().items():
                with Horizontal():
                    yield Label(field.capitalize(), markup=False)
                    yield Input(flat(value), compact=True, select_on_focus=False, max_length=LONGEST, id=field)
            yield Static(_HINT, id="said", markup=False)

    def on_mount(self) -> None:
        """Begins with the title."""
        self.query_one("#title").focus()

    def action_go_on(self) -> None:
        """The next line or, from the last one, takes over what was typed."""
        lines = list(self._lines())
        if self.focused is not lines[-1]:
            self.focus_next()
            return
        try:
            facts = checked_facts(DocumentFacts(*(line.value for line in lines)))
        except InputError as error:
            self.query_one("#said", Static).update(Content(flat(f"{error.message}: {error.hint}")))
        else:
            self.dismiss(facts)

    def _lines(self) -> Iterator[Input]:
        return (self.query_one(f"#{field}", Input) for field in DocumentFacts._fields)
