"""The windows in which a reader writes a note on a passage, and its tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from readout_tui.core.characters.safe import flat
from readout_tui.core.marks.annotating import LONGEST
from readout_tui.core.marks.annotations import Annotation
from readout_tui.tui.widgets.paste_area import PasteArea, showable

_FRAME: Final = """
{name} {{ align: center middle; background: $background 60%; }}
{name} > Vertical {{
    width: 84; max-width: 100%; height: auto; max-height: 100%;
    border: round $primary; border-title-color: $accent; background: $surface; padding: 0 1;
}}
{name} Static {{ height: auto; }}
"""


class NoteScreen(ModalScreen[str | None]):
    """A small text. Dismissed with what was written ("": delete the note), or None to leave it as it was."""

    DEFAULT_CSS = (
        _FRAME.format(name="NoteScreen")
        + """
    NoteScreen PasteArea { height: 8; border: none; padding: 0; background: $panel; }
    NoteScreen PasteArea:focus { border: none; }
    """
    )
    BINDINGS: ClassVar = [
        Binding("escape", "dismiss(None)", "Close", priority=True),
        Binding("enter", "keep", "Keep", priority=True),
        Binding("ctrl+j", "new_line", "New line", priority=True),
    ]

    def __init__(self, where: str, text: str, others: Sequence[Annotation]) -> None:
        """`where` names the passages, `text` is the reader's note so far, `others` are those of other readers."""
        super().__init__()
        self._where = where
        self._text = text
        self._others = others

    def compose(self) -> ComposeResult:
        """What others have written, the text, and the keys."""
        with Vertical() as window:
            window.border_title = f"Note on {self._where}"
            for one in self._others:
                yield Static(Content(f"{flat(one.made.by)}: {flat(one.made.value)}"), markup=False)
            yield PasteArea()
            hint = "Enter keeps it · Ctrl-j new line · an empty note is deleted · Esc changes nothing"
            yield Static(Content(hint), markup=False)

    def on_mount(self) -> None:
        """The cursor stands behind what is there."""
        area = self.query_one(PasteArea)
        area.text = showable(self._text)
        area.move_cursor(area.document.end)
        area.focus()

    def action_new_line(self) -> None:
        """Begins a new line."""
        self.query_one(PasteArea).insert("\n")

    def action_keep(self) -> None:
        """Takes over what was written."""
        self.dismiss(self.query_one(PasteArea).text[:LONGEST])


class TagsScreen(ModalScreen[str | None]):
    """A line for tags. Dismissed with what was typed, or None to leave them as they were."""

    DEFAULT_CSS = (
        _FRAME.format(name="TagsScreen")
        + """
    TagsScreen Input { height: 1; border: none; padding: 0; background: $panel; }
    TagsScreen Input:focus { border: none; }
    """
    )
    BINDINGS: ClassVar = [
        Binding("escape", "dismiss(None)", "Close", priority=True),
        Binding("enter", "keep", "Keep", priority=True),
    ]

    def __init__(self, where: str, tags: str, known: Sequence[str]) -> None:
        """`where` names the passages, `tags` are the reader's tags so far, `known` all that are in use."""
        super().__init__()
        self._where = where
        self._tags = tags
        self._known = known

    def compose(self) -> ComposeResult:
        """The line, the tags in use, and the keys."""
        with Vertical() as window:
            window.border_title = f"Tags of {self._where}"
            yield Input(flat(self._tags), compact=True, select_on_focus=False, max_length=LONGEST)
            if self._known:
                yield Static(Content(f"In use: {flat(', '.join(self._known))}"), markup=False)
            yield Static(Content("Enter keeps them · a comma between tags · Esc changes nothing"), markup=False)

    def on_mount(self) -> None:
        """The line has the keys."""
        self.query_one(Input).focus()

    def action_keep(self) -> None:
        """Takes over what was typed."""
        self.dismiss(self.query_one(Input).value)
