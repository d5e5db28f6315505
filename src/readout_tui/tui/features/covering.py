"""Who reports what: the list of all rows of all accounts, and copies of a row with all its quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readout_tui.core.model import by_account
from readout_tui.tui.features.copying import Copying
from readout_tui.tui.features.turning import Turning
from readout_tui.view.layout import names

if TYPE_CHECKING:
    from readout_tui.core.coverage import CoverageRow
    from readout_tui.session import Session
    from readout_tui.tui.widgets.coverage import CoverageScreen
    from readout_tui.view.turning import PaneTurn

_NOT_YET = "Once all accounts are compared"
_STOPPED = "Comparing was stopped before the rows of all accounts were known"


class Covering(Turning, Copying):
    """The mixin for rows of all accounts."""

    _listed: CoverageScreen | None = None  # while it is open

    def update(self, session: Session, follow: bool = True) -> None:
        """Also shows in the list of rows what is known by now."""
        known = self.session.table
        super().update(session, follow)
        if self._listed is not None and session.table is not known:
            self._listed.know(session)

    def do_coverage(self) -> None:
        """Opens the list of all rows."""
        table = self.session.table
        if table is None:
            self.say(_NOT_YET if self.judging else _STOPPED)
            return
        from readout_tui.tui.widgets.coverage import CoverageScreen

        self._listed = CoverageScreen(self.palette, self.session, table, self.session.place)
        self.push_screen(self._listed, self._open_cell)

    def _open_cell(self, turn: PaneTurn | None) -> None:
        self._listed = None
        if turn is not None:
            self._turn(turn)

    def do_copy_row(self) -> None:
        """Copies the row of the passage under the cursor with the quotations of all accounts, cited."""
        if self.session.table is None:
            self.say(_NOT_YET if self.judging else _STOPPED)
        else:
            self._copy_row(self.session.table.row(self.session.place))

    def on_coverage_screen_row_copy_asked(self, message: CoverageScreen.RowCopyAsked) -> None:
        """Copies the row under the cursor of the list."""
        self._copy_row(message.row)

    def _copy_row(self, row: CoverageRow) -> None:
        from readout_tui.core.citation.document import document_name
        from readout_tui.core.citation.quote import cite_row, quote_row

        comparison, style = self.session.comparison, self.session.style
        cells = [here or there for here, there in zip(row.cells, row.elsewhere, strict=True)]
        called = [document_name(readout) for readout in comparison.readouts]
        found = [names(comparison, account, passages) for account, passages in by_account(cells) if passages]
        absent = [readout.name for readout, passages in zip(comparison.readouts, cells, strict=True) if not passages]
        what = ", ".join(found) + (f"; nothing in {', '.join(absent)}" if absent else "")
        self._copy(cite_row(quote_row(comparison, cells), called, style), what, style)
