"""The findings of the two accounts that are shown: in the background, as a window, and in the head.

They are found in a thread once all links are judged, or when the reader asks for them, and again whenever the links
are others; the newest request wins. Until then the head tells counts alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.message import Message
from textual.worker import get_current_worker

from readout_tui.errors import Cancelled
from readout_tui.tui.features.arriving import Arriving
from readout_tui.tui.features.copying import Copying
from readout_tui.tui.features.reporting import Reporting
from readout_tui.view import status

if TYPE_CHECKING:
    from readout_tui.core.findings.model import KeyFinding
    from readout_tui.core.lookup import Lookup
    from readout_tui.session import Session
    from readout_tui.tui.widgets.findings_window import FindingsScreen

_GROUP: Final = "findings"
UNASKED: Final = 2_000
"""Up to this many passages of both accounts, findings are sought unasked, for the head: of more they take seconds."""


class Analysing(Reporting, Arriving, Copying):
    """The mixin for findings."""

    _key_findings: tuple[Lookup, tuple[KeyFinding, ...]] | None = None  # the newest findings, and the links they are of
    _seeking: Lookup | None = None  # the links whose findings are being looked for
    _findings_asked = False  # the reader waits for the window

    class FindingsKnown(Message):
        """The findings of some links."""

        def __init__(self, lookup: Lookup, found: tuple[KeyFinding, ...]) -> None:
            super().__init__()
            self.lookup = lookup
            self.found = found

    def known_findings(self, session: Session) -> tuple[KeyFinding, ...] | None:
        """The findings of the links that a session shows, if they are known."""
        return (
            self._key_findings[1]
            if self._key_findings is not None and self._key_findings[0] is session.lookup
            else None
        )

    def seek_findings(self) -> None:
        """Looks for the findings of the links on the screen in a thread, unless they are known or sought already."""
        lookup = self.session.lookup
        if self.known_findings(self.session) is not None or self._seeking is lookup:
            return
        self._seeking = lookup

        def seek() -> None:
            from readout_tui.core.findings.find import findings

            worker = get_current_worker()

            def checkpoint(_share: float) -> None:
                if worker.is_cancelled:
                    raise Cancelled
                self.give_way()

            try:
                found = findings(lookup, checkpoint)
            except Cancelled:
                return
            self.post_message(self.FindingsKnown(lookup, found))

        self.run_worker(seek, thread=True, group=_GROUP, exclusive=True, exit_on_error=False)

    def on_analysing_findings_known(self, message: FindingsKnown) -> None:
        """Takes the findings in; shows the window if the reader waits for it."""
        if message.lookup is not self.session.lookup:
            self._seeking = None
            return
        self._key_findings, self._seeking = (message.lookup, message.found), None
        if self._findings_asked:
            self.do_findings()
        else:
            self._show_bars()

    def do_findings(self) -> None:
        """What an analyst would write down, on one page."""
        found = self.known_findings(self.session)
        self._findings_asked = found is None
        if found is None:
            self.say(
                "Looking for findings ..." if self._settled else "Findings are shown once all links are judged ..."
            )
            if self._settled:
                self.seek_findings()
            return
        from readout_tui.tui.widgets.findings_window import FindingsScreen
        from readout_tui.tui.widgets.reports import of_which_two
        from readout_tui.view.findings_lines import findings_lines

        heading = f"Findings{of_which_two(self.session.lookup)}"
        self.say("")
        self.push_screen(FindingsScreen(heading, findings_lines(found)), self._arrive)

    def on_findings_screen_finding_copy_asked(self, message: FindingsScreen.FindingCopyAsked) -> None:
        """Copies all passages that a finding rests on, cited."""
        from readout_tui.core.citation.document import document_name
        from readout_tui.core.citation.quote import cite_row
        from readout_tui.core.findings.quoting import quotes_of

        lookup, style = self.session.lookup, self.session.style
        quotes = quotes_of(lookup, message.finding)
        one, other = map(document_name, lookup.readouts)
        self._copy(cite_row(quotes, (one, other), style), "What the finding rests on", style)

    def do_order(self) -> None:
        """The order of topics in both accounts, as two ranked lists."""
        from textual.content import Content

        from readout_tui.tui.widgets.screens import ReportScreen, report_room
        from readout_tui.view.findings_lines import order_lines

        session = self.session
        room = report_room(self.size.width)
        lines = [(Content(text), place) for text, place in order_lines(session.lookup, room, session.account)]
        lines[0] = (lines[0][0].stylize("bold"), None)
        self.push_screen(ReportScreen("Order of topics", lines), self._arrive)

    def _show_bars(self) -> None:
        super()._show_bars()
        short = sum(len(readout.passages) for readout in self.session.lookup.readouts) <= UNASKED
        if self._settled and (short or self._findings_asked):
            self.seek_findings()

    @property
    def _settled(self) -> bool:
        """True once the links on the screen are judged, or will not be."""
        if not self.session.comparison.compared or self.judging or not self.is_running:
            return False
        return self.harvest is not None or all(link.kind != "linked" for link in self.session.lookup.links)

    def _head(self, session: Session) -> status.Words:
        found = self.known_findings(session) or ()
        if not found:
            return super()._head(session)
        return status.head(session, self._width, self.progress, self.refused, self.aligned, found)
