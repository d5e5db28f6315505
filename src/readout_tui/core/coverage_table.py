"""The rows of all accounts indexed by passage: in which row a passage is, and how the accounts stand there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.collate import Cells, ordered, row_places
from readout_tui.core.coverage import CellState, CoverageRow, coverage
from readout_tui.core.model import Account, Checkpoint, Comparison, PassageNumber, Ref, by_account, unwatched


class CoverageTable:
    """All rows of a comparison of three accounts or more. `rows` are in no order that means anything (see `order`).

    What is asked for again and again is kept, so asking twice costs nothing.
    """

    def __init__(self, comparison: Comparison, cells: Sequence[Cells], checkpoint: Checkpoint = unwatched) -> None:
        """`cells` are the rows as `core.collate.joined` gives them; the alignments of all pairs must exist."""
        self.comparison: Final = comparison
        self.cells: Final = tuple(cells)
        self.rows: Final = coverage(comparison, self.cells, checkpoint)
        self._places: Final = row_places(comparison, self.cells)
        self._orders: dict[Account, tuple[int, ...]] = {}
        self._walks: dict[tuple[Account, Account], tuple[Sequence[PassageNumber], Sequence[int]]] = {}
        self._states: dict[tuple[int, Account], tuple[CellState, ...]] = {}

    def number(self, ref: Ref) -> int:
        """The position in `rows` of the row that holds a passage."""
        return self._places[ref.account][ref.passage]

    def row(self, ref: Ref) -> CoverageRow:
        """The row that holds a passage."""
        return self.rows[self.number(ref)]

    def order(self, base: Account) -> tuple[int, ...]:
        """The positions of all rows in the order in which an account tells them (`core.collate.ordered`)."""
        if base not in self._orders:
            number = {cells: number for number, cells in enumerate(self.cells)}
            self._orders[base] = tuple(number[cells] for cells in ordered(self.comparison, self.cells, base))
        return self._orders[base]

    def walk(self, account: Account, base: Account) -> tuple[Sequence[PassageNumber], Sequence[int]]:
        """The passages of an account in the order of the rows, without list markers, and the position of each there.

        The position of a list marker means nothing (0).
        """
        known = self._walks.get((account, base))
        if known is None:
            passages = self.comparison.readouts[account].passages
            cells = (self.cells[number][account] for number in self.order(base))
            order = [passage for cell in cells for passage in cell if passages[passage].kind != "marker"]
            rank = [0] * len(passages)
            for position, passage in enumerate(order):
                rank[passage] = position
            known = self._walks[account, base] = order, rank
        return known

    def states(self, number: int, base: Account) -> tuple[CellState, ...]:
        """How each account stands in a row, held to the base."""
        known = self._states.get((number, base))
        if known is None:
            known = self._states[number, base] = self.rows[number].states(base)
        return known

    def told(self, ref: Ref) -> tuple[Ref, ...]:
        """The passages of all other accounts that correspond to one: those of its row, else those elsewhere."""
        row = self.row(ref)
        both = by_account(zip(row.cells, row.elsewhere, strict=True))
        return tuple(
            Ref(account, passage)
            for account, (here, elsewhere) in both
            if account != ref.account
            for passage in here or elsewhere
        )

    def counts(self) -> tuple[int, int, int]:
        """How many rows with body text all accounts have, some of them, and one alone."""
        compared = [row for row in self.rows if row.compared]
        every, alone = (
            sum(map(test, compared)) for test in (lambda row: row.by_all, lambda row: row.alone is not None)
        )
        return every, len(compared) - every - alone, alone
