"""Screens over the panes: speakers, reports across the accounts, details, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readout_tui.core.model import Ref
from readout_tui.session import BACK, FORWARD
from readout_tui.tui.shell import Shell

if TYPE_CHECKING:
    from readout_tui.tui.widgets.screens import AskedOf, SpeakersScreen


class Reporting(Shell):
    """The mixin for the screens; Enter on a line of a report goes to its passage (`_arrive`)."""

    def do_speakers(self) -> None:
        """Opens the list of speakers, to choose whom to show."""
        from readout_tui.tui.widgets.screens import SpeakersScreen

        self.push_screen(SpeakersScreen(self.session), self.asked_of_speaker)

    def asked_of_speaker(self, asked: AskedOf | None) -> None:
        """What the reader wants to say of a speaker of the list."""

    def on_speakers_screen_filtered(self, message: SpeakersScreen.Filtered) -> None:
        """The panes follow each change of the filter."""
        self.update(message.session)

    def do_details(self) -> None:
        """All that is known of the passage under the cursor, uncut."""
        from readout_tui.tui.widgets.reports import details
        from readout_tui.tui.widgets.screens import DetailsScreen

        edits = self._differences(self.session.row) if self.session.link.left and self.session.link.right else ()
        window = DetailsScreen("This passage", details(self.session, edits), self.size.height, self._foot_lines())
        self.canvas.covered = window.covers
        self.update(self.session)
        self.push_screen(window, self._uncovered)

    def _uncovered(self, place: Ref | None) -> None:
        """The window over the lower part of the panes is closed: goes where a line of it leads, if anywhere."""
        self.canvas.covered = 0
        self.update(self.session)
        self._arrive(place)

    def do_list_differences(self) -> None:
        """All that differs, the gravest first."""
        from readout_tui.tui.widgets import reports
        from readout_tui.tui.widgets.differences_window import DifferencesScreen

        which = f"All differences{reports.of_which_two(self.session.lookup)}"
        self.push_screen(DifferencesScreen(which, lambda: reports.all_differences(self.session)), self._arrive)

    def do_matrix(self) -> None:
        """Speakers by account."""
        from readout_tui.tui.widgets import reports
        from readout_tui.tui.widgets.screens import ReportScreen, report_room

        lines = reports.who_says_how_much(self.session, report_room(self.size.width))
        self.push_screen(ReportScreen("Who says how much", lines), self._arrive)

    def do_checks(self) -> None:
        """What only one account attributes."""
        from readout_tui.tui.widgets import reports
        from readout_tui.tui.widgets.screens import ReportScreen

        self.push_screen(ReportScreen("Across the accounts", reports.checks(self.session)), self._arrive)

    def do_next_conflict(self) -> None:
        """The next passage whose speakers differ."""
        self._conflict(FORWARD)

    def do_previous_conflict(self) -> None:
        """The previous passage whose speakers differ."""
        self._conflict(BACK)

    def _conflict(self, direction: int) -> None:
        from readout_tui.tui.widgets import reports

        session = self.session.seek(reports.conflict_places(self.session), direction)
        if session is None:
            self.say("No further passage is given to different speakers that way")
        else:
            self.update(session)

    def _arrive(self, ref: Ref | None) -> None:
        if ref is not None:
            self.go(ref)

    def do_help(self) -> None:
        """All keys."""
        from readout_tui.tui.widgets.screens import HelpScreen

        self.push_screen(HelpScreen(self.keyboard, len(self.sources)))
