"""Copying with citation, by whichever way arrives."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from textual.message import Message

from readout_tui.errors import ReadoutError
from readout_tui.tui.shell import Shell
from readout_tui.view.layout import names

if TYPE_CHECKING:
    from readout_tui.system import clipboard


class Copying(Shell):
    """A toast says what was copied and how."""

    class Copied(Message):
        """Something was copied."""

        def __init__(self, what: str, sent: clipboard.Sent) -> None:
            super().__init__()
            self.what = what
            self.sent = sent

    def do_copy(self) -> None:
        """The passage or the selection, cited."""
        session = self.session
        side, span, passages = session.chosen()
        from readout_tui.core.citation.quote import cite, quote

        quoted, what = quote(session.comparison, side, span, passages), names(session.comparison, side, passages)
        if not session.comparison.compared:  # who says it, and its number, would be provisional
            name = session.comparison.readouts[side].name
            quoted, what = quoted._replace(speaker="", numbers=()), f"A part of {name}, without speaker and number"
        self._copy(cite(quoted, session.style), what)

    def do_copy_both(self) -> None:
        """Both ends of the link under the cursor, cited."""
        from readout_tui.core.citation.quote import cite_pair, quote_passages

        session = self.session
        groups = session.pair()
        quotes = [
            quote_passages(session.comparison, side, group) if group else None for side, group in enumerate(groups)
        ]
        what = " and ".join(
            names(session.comparison, side, group) if group else f"nothing in {'AB'[side]}"
            for side, group in enumerate(groups)
        )
        self._copy(cite_pair(quotes[0], quotes[1], session.style), what)

    def do_style(self) -> None:
        """The next citation style."""
        from readout_tui.core.citation.styles import STYLES

        style = STYLES[(STYLES.index(self.session.style) + 1) % len(STYLES)]
        self.update(replace(self.session, style=style))
        self.choose("cite", "Cite as", "c", STYLES, style)

    def _copy(self, text: str, what: str) -> None:
        """In a thread: the clipboard's tool may take its time."""

        def send() -> None:
            from readout_tui.system import clipboard

            try:
                sent = clipboard.copy(text)
            except ReadoutError as error:
                self.call_from_thread(self.notify, f"{error.message}. {error.hint}", severity="error", markup=False)
                return
            self.post_message(self.Copied(what, sent))

        self.run_worker(send, thread=True, group="copy", exit_on_error=False)

    def on_copying_copied(self, message: Copied) -> None:
        """What was copied, and by which way; the terminal's own sequence is written here."""
        sent = message.sent
        if sent.sequence and self._driver is not None:
            self._driver.write(sent.sequence)
        severity: Literal["information", "warning"] = "warning" if sent.warning else "information"
        self.notify(f"{message.what}: {sent.describe()}", severity=severity, markup=False)
