"""Copying with citation, by whichever route to the clipboard works (`system.clipboard`)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from textual.message import Message
from textual.worker import Worker, WorkerState

from readout_tui.errors import ReadoutError
from readout_tui.tui.features.exporting import EXPORT
from readout_tui.tui.shell import Shell
from readout_tui.view.layout import names

if TYPE_CHECKING:
    from readout_tui.core.citation.styles import CiteStyle
    from readout_tui.session import Session
    from readout_tui.system import clipboard
    from readout_tui.tui.widgets.marks_window import MarksScreen
    from readout_tui.tui.widgets.screens import ReportScreen

_GROUP: Final = "copy"
_WAITED_FOR: Final = frozenset({_GROUP, EXPORT})
"""The groups of threads that quitting waits for."""


class Copying(Shell):
    """The mixin for copying. A toast says what was copied and by which route."""

    _leaving = False  # the reader has asked to quit while a copy was on its way

    class Copied(Message):
        """Something was copied."""

        def __init__(self, what: str, sent: clipboard.Sent, style: str) -> None:
            super().__init__()
            self.what = what
            self.sent = sent
            self.style = style

    class NotCopied(Message):
        """Something could not be copied; `why` for the reader."""

        def __init__(self, why: str) -> None:
            super().__init__()
            self.why = why

    def do_copy(self) -> None:
        """Copies the passage or the selection, cited."""
        session = self.session
        account, span, passages = session.chosen()
        from readout_tui.core.citation.quote import cite, quote

        quoted = quote(session.comparison, account, span, passages)
        what = names(session.comparison, account, passages)
        if not session.comparison.compared:  # who says it, and its number, would be provisional
            name = session.comparison.readouts[account].name
            quoted, what = quoted._replace(speaker="", numbers=()), f"A part of {name}, without speaker and number"
        self._copy(cite(quoted, session.style), what, session.style)

    def do_copy_both(self) -> None:
        """Copies both sides of the link under the cursor, cited."""
        self._copy_both(self.session)

    def on_report_screen_copy_asked(self, message: ReportScreen.CopyAsked) -> None:
        """Copies both sides of the link that a line of a report leads to."""
        self._copy_both(self.session.unselected().to(message.ref))

    def on_marks_screen_copy_asked(self, message: MarksScreen.CopyAsked) -> None:
        """Copies the list of marks."""
        self._copy(message.text, message.what, "plain")

    def _copy_both(self, session: Session) -> None:
        from readout_tui.core.citation.document import document_name
        from readout_tui.core.citation.quote import cite_pair, quote_passages

        comparison = session.comparison
        groups = list(zip(session.panes, session.pair(), strict=True))
        left, right = (quote_passages(comparison, account, group) if group else None for account, group in groups)
        one, other = map(document_name, session.lookup.readouts)
        what = " and ".join(
            names(comparison, account, group) if group else f"nothing in {comparison.readouts[account].name}"
            for account, group in groups
        )
        self._copy(cite_pair(left, right, (one, other), session.style), what, session.style)

    def do_style(self) -> None:
        """A menu of citation styles. What is chosen holds until the end of this run, and is not kept."""
        from readout_tui.core.citation.styles import STYLE_NAMES
        from readout_tui.tui.widgets.choices import ChoiceScreen

        choices = [(style, *names) for style, names in STYLE_NAMES.items()]
        self.push_screen(ChoiceScreen("Cite as", choices, self.session.style), self._chosen_style)

    def _chosen_style(self, chosen: str | None) -> None:
        from readout_tui.core.citation.styles import STYLE_NAMES

        for style, (name, _what) in STYLE_NAMES.items():
            if style == chosen:
                self.update(replace(self.session, style=style))
                self.say(f"Copies are cited as {name} until you quit (readout-tui --cite {style} opens so)")

    def _copy(self, text: str, what: str, style: CiteStyle) -> None:
        """Copies in a thread, since the clipboard's tool may be slow."""
        from readout_tui.core.citation.styles import STYLE_NAMES

        name = STYLE_NAMES[style][0]

        def send() -> None:
            from readout_tui.system import clipboard

            try:
                sent = clipboard.copy(text)
            except ReadoutError as error:
                self.post_message(self.NotCopied(f"{error.message}. {error.hint}"))
                return
            self.post_message(self.Copied(what, sent, name))

        self.run_worker(send, thread=True, group=_GROUP, exit_on_error=False)

    def _on_their_way(self) -> bool:
        return any(worker.group in _WAITED_FOR and not worker.is_finished for worker in self.workers)

    def do_quit(self) -> None:
        """Quits, but waits for a copy or a file under way; asked again, quits at once."""
        if self._leaving or not self._on_their_way():
            self.leave()
        else:
            self._leaving = True
            self.say("Quits when the copy has arrived or the file is written; q quits at once")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Ends the app after the last copy, if quitting was asked for; not if a copy failed, which must be seen."""
        if event.worker.group in _WAITED_FOR:
            self._leaving = self._leaving and event.state is not WorkerState.ERROR
            if self._leaving and not self._on_their_way():
                self.leave()

    def on_copying_copied(self, message: Copied) -> None:
        """Says what was copied, in which style and by which route.

        A sequence for the terminal is written here, by its driver.
        """
        sent = message.sent
        if sent.sequence and self._driver is not None:
            self._driver.write(sent.sequence)
        if sent.warning:
            self._leaving = False
        severity: Literal["information", "warning"] = "warning" if sent.warning else "information"
        self.toast(f"{message.what}: {sent.describe(message.style)}", severity)

    def on_copying_not_copied(self, message: NotCopied) -> None:
        """Says why nothing was copied."""
        self._leaving = False
        self.toast(message.why, "error")
