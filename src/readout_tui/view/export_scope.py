"""What the reader may export from where they are: all rows, what the filters let through, or what is selected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from readout_tui.core.model import Options, PassageNumber, Ref
from readout_tui.core.reports.summary import count
from readout_tui.formats.row_words import listed
from readout_tui.formats.tables import Request
from readout_tui.formats.words import PageFurniture
from readout_tui.session import Session
from readout_tui.view.status import filter_parts

if TYPE_CHECKING:
    from readout_tui.core.coverage import CoverageRow


class ExportScope(NamedTuple):
    """A choice of rows: what it is called, and what a writer is asked for it."""

    label: str
    request: Request


def scopes(session: Session, options: Options) -> list[ExportScope]:
    """The choices, all rows first. Of three accounts and more, the two that are shown may be exported alone."""
    shown = _Rows(session, options, ())
    report = ExportScope(
        f"the findings of {listed(session.panes)}, on one page", Request(pair=session.panes, report=True)
    )
    if session.table is None or len(session.comparison.readouts) < 3:
        return [*shown.choices(), report]
    order = session.table.order(session.base)
    every = _Rows(session, options, tuple(session.table.rows[number] for number in order))
    return [*every.choices(), *shown.choices(), report]


class _Rows:
    """The rows of all accounts (`table`) or, if it is empty, those of the two that are shown.

    Rows of page furniture are not counted, as they are not in what readers are given.
    """

    def __init__(self, session: Session, options: Options, table: tuple[CoverageRow, ...]) -> None:
        self._session = session
        self._table = table
        self._whole = Request(pair=session.panes, table=table, base=session.base, options=options)
        self._accounts = session.comparison.accounts if table else session.panes
        furniture, lookup = PageFurniture(session.comparison), session.lookup
        around = map(furniture.is_row, table) if table else (furniture.is_link(lookup, link) for link in lookup.links)
        self._said = frozenset(number for number, left_out in enumerate(around) if not left_out)

    def choices(self) -> Iterator[ExportScope]:
        """All rows, those that pass the filters if there are any, and those that are selected."""
        several = len(self._session.comparison.readouts) > 2
        of = f" of {listed(self._accounts)}" if several else ""
        yield ExportScope(f"all {count(len(self._said), 'row')}{of}", self._whole)
        if self._session.filtering:
            rows = self._admitted()
            why = f"filtered by {'; '.join(filter_parts(self._session))}"
            yield self._part(f"what the filter lets through: {count(len(rows & self._said), 'row')}{of}", rows, why)
        rows = self._chosen()
        selected = self._session.selection is not None
        what = f"the selection: {count(len(rows & self._said), 'row')}" if selected else "the row under the cursor"
        yield self._part(what + of, rows, "selected")

    def _part(self, label: str, rows: Iterable[int], why: str) -> ExportScope:
        chosen = frozenset(rows)
        alone = bool(chosen) and chosen.isdisjoint(self._said)  # who chooses page furniture alone wants it
        return ExportScope(label, self._whole._replace(rows=chosen, scope=why, furniture=alone))

    def _admitted(self) -> frozenset[int]:
        from readout_tui.core.search import narrow

        flags = [self._session.admitted(account) for account in self._accounts]
        return narrow.rows_of_all(self._table, flags) if self._table else narrow.rows(self._session.lookup, flags)

    def _chosen(self) -> frozenset[int]:
        account, _span, passages = self._session.chosen()
        if not self._table:
            return frozenset(self._session.lookup.row(Ref(account, passage)) for passage in passages)
        wanted: set[PassageNumber] = set(passages)
        return frozenset(n for n, row in enumerate(self._table) if not wanted.isdisjoint(row.cells[account]))
