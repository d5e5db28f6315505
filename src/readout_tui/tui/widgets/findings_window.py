"""The window of the findings: a line each, with what it rests on to jump to and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList

from readout_tui.core.findings.model import KeyFinding
from readout_tui.tui.widgets.screens import FRAME, WIDEST, ReportScreen
from readout_tui.view.findings_lines import FindingsLine


class FindingsScreen(ReportScreen):
    """The findings. Enter goes to the first passage of a finding, y copies all of its passages, cited."""

    DEFAULT_CSS = FRAME.format(name="FindingsScreen", child="OptionList", width=str(WIDEST))

    class FindingCopyAsked(Message):
        """The reader asks to copy the passages of a finding."""

        def __init__(self, finding: KeyFinding) -> None:
            super().__init__()
            self.finding = finding

    def __init__(self, title: str, lines: Sequence[FindingsLine]) -> None:
        """The lines in their order; headings lead nowhere."""
        shown = ((Content(line.text), line.place) for line in lines)
        super().__init__(title, [(text if place else text.stylize("bold"), place) for text, place in shown])
        self.findings = [line.finding for line in lines]

    def action_copy(self) -> None:
        """Copies what the finding under the cursor rests on."""
        finding = self.findings[self.query_one(OptionList).highlighted or 0]
        if finding is not None:
            self.post_message(self.FindingCopyAsked(finding))
