"""The list of all marks: what was decided by hand, noted, marked, set aside, and what was lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList

from readout_tui.core.characters.folding import folded
from readout_tui.core.characters.safe import flat
from readout_tui.core.marks.listing import KINDS, Entry
from readout_tui.core.model import Ref
from readout_tui.core.reports.summary import count
from readout_tui.tui.widgets.lists import ListScreen
from readout_tui.tui.widgets.screens import FRAME


class MarksScreen(ListScreen[Ref | None]):
    """A line for each mark. Enter goes to its passage, a accepts where one that was lost may belong."""

    DEFAULT_CSS = (
        FRAME.format(name="MarksScreen", child="OptionList", width="110")
        + """
    MarksScreen Input { width: 110; max-width: 96%; height: 1; border: none; padding: 0 1; background: $panel; }
    MarksScreen Input:focus { border: none; }
    """
    )
    BINDINGS: ClassVar = [
        Binding("escape", "leave", "Close", priority=True),
        Binding("q,H", "leave", "Close"),
        Binding("slash", "filter", "Filter"),
        Binding("y,Y", "copy", "Copy the list"),
        Binding("a", "accept", "Accept"),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
    ]

    class Accepted(Message):
        """A mark that was lost belongs where its entry says."""

        def __init__(self, entry: Entry, screen: MarksScreen) -> None:
            super().__init__()
            self.entry = entry
            self.screen = screen

    class CopyAsked(Message):
        """The reader asks to copy the list."""

        def __init__(self, text: str, what: str) -> None:
            super().__init__()
            self.text = text
            self.what = what

    def __init__(self, made: Callable[[], tuple[Entry, ...]]) -> None:
        """`made` gives the marks as they stand, again whenever one was accepted."""
        super().__init__()
        self._made = made
        self.heading = ""
        self._listed: list[Entry | None] = []

    def compose(self) -> ComposeResult:
        """The list, and a line for the filter that is hidden until it is asked for."""
        report = OptionList()
        report.border_subtitle = "Enter goes there · / filters · y copies the list · Esc"
        yield report
        line = Input(placeholder="words that the lines must have", compact=True, select_on_focus=False, max_length=200)
        line.display = False
        yield line

    def on_mount(self) -> None:
        """Lists all."""
        self.list_anew()
        self.query_one(OptionList).focus()

    def list_anew(self) -> None:
        """Lists the marks as they stand now, as far as they pass the filter; the cursor stays at its line."""
        report = self.query_one(OptionList)
        at = report.highlighted or 0
        entries = self._made()
        shown = [entry for entry in entries if self._passes(entry)]
        lines, self._listed = list[Content](), []
        for entry in shown:
            if not self._listed or self._listed[-1] is None or self._listed[-1].kind != entry.kind:
                many = sum(one.kind == entry.kind for one in shown)
                lines.append(Content(f"{KINDS[entry.kind]} ({many:,})").stylize("bold"))
                self._listed.append(None)
            lines.append(Content(f"  {line_of(entry)}"))
            self._listed.append(entry)
        if not lines:
            lines, self._listed = [Content("  None" if not entries else "  None has these words")], [None]
        report.clear_options()
        report.add_options(lines)
        report.highlighted = next((n for n, entry in enumerate(self._listed) if entry and n >= at), len(lines) - 1)
        self.heading = f"{count(len(shown), 'mark')} by hand"
        report.border_title = f"{self.heading}"

    def _passes(self, entry: Entry) -> bool:
        words = folded(self.query_one(Input).value).split()
        line = folded(f"{KINDS[entry.kind]} {line_of(entry)}")
        return all(word in line for word in words)

    def on_option_list_option_highlighted(self) -> None:
        """Says what can be done with the line."""
        entry = self._here()
        lost = entry is not None and bool(entry.candidate)
        report = self.query_one(OptionList)
        report.border_subtitle = "Enter goes there · / filters · y copies the list · Esc"
        if lost:
            report.border_subtitle = "a it belongs there · Enter goes there · / filters · y copies the list · Esc"

    def _here(self) -> Entry | None:
        at = self.query_one(OptionList).highlighted
        return self._listed[at] if at is not None and at < len(self._listed) else None

    def on_option_list_option_selected(self) -> None:
        """Goes to the first passage of the mark."""
        entry = self._here()
        if entry is not None and entry.refs:
            self.dismiss(entry.refs[0])

    def action_filter(self) -> None:
        """Opens the line in which the filter is typed."""
        line = self.query_one(Input)
        line.display = True
        line.focus()

    def on_input_changed(self) -> None:
        """The list follows what is typed."""
        self.list_anew()

    def on_input_submitted(self) -> None:
        """The keys go to the list again."""
        self.query_one(OptionList).focus()

    def action_copy(self) -> None:
        """Copies the lines that are listed, under their headings."""
        lines: list[str] = []
        for entry in self._listed:
            if entry is not None:
                heading = KINDS[entry.kind]
                lines += [] if heading in lines else [heading]
                lines.append(f"  {line_of(entry)}")
        self.post_message(self.CopyAsked("\n".join(lines) + "\n", count(sum(map(bool, self._listed)), "mark")))

    def action_accept(self) -> None:
        """Accepts where a mark that was lost may belong."""
        entry = self._here()
        if entry is not None and entry.candidate:
            self.post_message(self.Accepted(entry, self))

    def action_leave(self) -> None:
        """Ends the filter or, without one, closes the list."""
        line = self.query_one(Input)
        if line.display:
            line.display = False
            line.value = ""
            self.query_one(OptionList).focus()
        else:
            self.dismiss(None)


def line_of(entry: Entry) -> str:
    """A mark in words, with who made it and on which day."""
    return f"{entry.words} · {flat(entry.made.by)}, {entry.made.at[:10]}"
