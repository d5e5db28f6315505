"""A third account beside the two in the panes, where three or more are compared and the screen is wide.

    columns    A (base)        │ B               │ C                 A B C D
    panes      A and B: the cursor is in one of them; C is the third
    columns    A (base)        │ B               │ C
    panes      A and C, after the cursor has gone on to C; B is the third now, and nothing has moved

The columns stand in an order of their own (`Session.columns`), the base first, and keep it while the cursor goes from
one to the next. Rows are those of all accounts (`core.coverage_table`), in the order of the base, as far as one of the
three has anything of them; so what corresponds stands on one line in all three columns. Each of the others has the sign
of its link with the base before it.

That is the level view. In the flow view each text has its own order, and what corresponds to the passage under the
cursor is brought level with it. The merged view has one column anyway. There are three columns only once the rows of
all accounts are known.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from readout_tui.core.coverage import RELATIONS, link_relation
from readout_tui.core.coverage_table import CoverageTable
from readout_tui.core.link_state import doubtful, link_state
from readout_tui.core.lookup import folds_around, within_folds
from readout_tui.core.model import LEFT, RIGHT, Account, AccountPair, PassageNumber, Ref, Row, in_order
from readout_tui.session import Session
from readout_tui.view.bounded_cache import BoundedCache
from readout_tui.view.gutter import NO_GUTTER, Gutter
from readout_tui.view.layout import (
    BLOCKS,
    UNFOLDED,
    Cell,
    Folds,
    Line,
    LineRange,
    names,
    note,
    opens_paragraph,
    passage_cells,
)
from readout_tui.view.looks import DOUBT, LINK_MARKS, MOVED

WIDE: Final = 170
"""Screens of at least so many cells have room for a third account; set by hand."""

Columns = tuple[Account, Account, Account]


def columns_of(session: Session, width: int) -> Columns | None:
    """The three accounts to show, by column; None if there are only two columns."""
    if width < WIDE or session.view == "merged" or session.table is None:
        return None
    return columns(session)


def columns(session: Session) -> Columns:
    """The three accounts by column: as before, if the panes show two of them, else with the next account as third."""
    left, right = session.panes
    if session.columns and session.columns[0] == left and right in session.columns:
        return session.columns
    others = [account for account in session.comparison.accounts if account not in session.panes]
    return left, right, next((account for account in others if account > right), others[0])


def turned(before: Columns, panes: AccountPair, now: AccountPair) -> Columns:
    """The columns after the panes have turned from some accounts to others: what stays shown keeps its column."""
    base, other = now
    order = list(before)
    if base in order:
        order[order.index(base)] = order[0]
    order[0] = base
    if other not in order:
        left = panes[RIGHT] if panes[RIGHT] in order[1:] else panes[LEFT]
        order[order.index(left) if left in order[1:] else 2] = other
    first, second, third = order
    return first, second, third


def third_of(shown: Columns, panes: AccountPair) -> Account:
    """The account of the three that no pane shows."""
    return next(account for account in shown if account not in panes)


class Trio:
    """The level view of three accounts: an item is a row of all accounts of which one of the three has something."""

    def __init__(
        self,
        session: Session,
        table: CoverageTable,
        shown: Columns,
        widths: tuple[int, int, int],
        admits: Callable[[Ref], bool] | None,
    ) -> None:
        """`widths` are the cells of text in each column; `admits` tells which passages are shown (None: all)."""
        self.session = session
        self.table = table
        self.columns = shown
        self.widths = widths
        self._folds: Folds = folds_around(table.comparison, shown) if session.folding else UNFOLDED
        self._folded = within_folds(self._folds)
        self.items: Final = [
            number
            for number in table.order(shown[0])
            if any(
                admits is None or admits(Ref(account, passage))
                for account in shown
                for passage in self._passages(account, number)
            )
        ]
        self._item = {number: item for item, number in enumerate(self.items)}
        self._blocks: BoundedCache[int, tuple[Line, ...]] = BoundedCache(BLOCKS)

    def block(self, number: int) -> tuple[Line, ...]:
        """The lines of an item."""
        return self._blocks.get(number, self._block)

    def find(self, ref: Ref) -> LineRange | None:
        """Where a passage stands; None if it is hidden."""
        item = self._item.get(self.table.number(ref))
        if item is None:
            return None
        lines = [
            y
            for y, line in enumerate(self.block(item))
            if any(f.ref == ref for cell in (*line.cells, line.third) if cell for f in cell.fragments)
        ]
        return LineRange(item, lines[0], lines[-1]) if lines else None

    def _block(self, item: int) -> tuple[Line, ...]:
        number = self.items[item]
        made = [self._cells(account, width, number) for account, width in zip(self.columns, self.widths, strict=True)]
        by_account = dict(zip(self.columns, made, strict=True))
        third = by_account[third_of(self.columns, self.session.panes)]
        left, right = (by_account[account] for account in self.session.panes)
        row = self._link_row(number)
        lines = [
            Line((_at(left, y), _at(right, y)), row, y == 0, third=_at(third, y), number=number)
            for y in range(max(map(len, made)))
        ]
        if item and any(
            opens_paragraph(self.table.comparison.readouts[account], self._passages(account, number))
            for account in self.columns
        ):
            lines.insert(0, Line((None, None), None))
        return tuple(lines)

    def _passages(self, account: Account, number: int) -> tuple[PassageNumber, ...]:
        """The passages of an account in a row, without what is folded and what is drawn before others: list markers."""
        passages = self.table.comparison.readouts[account].passages
        here = self.table.cells[number][account]
        return tuple(n for n in here if passages[n].kind != "marker" and Ref(account, n) not in self._folded)

    def _cells(self, account: Account, width: int, number: int) -> list[Cell]:
        """The lines of an account in a row; a note where it has nothing of it."""
        comparison, row = self.table.comparison, self.table.rows[number]
        if passages := self._passages(account, number):
            return passage_cells(comparison, account, passages, width, self._folds)
        if not row.compared:
            return []
        elsewhere = row.elsewhere[account]
        return [note(f"see {names(comparison, account, elsewhere)}" if elsewhere else "no passage found", width)]

    def _link_row(self, number: int) -> Row | None:
        """The row of the first passage of the row that a pane shows, in the lookup of the two accounts."""
        for account in self.session.panes:
            for passage in self._passages(account, number):
                return self.session.lookup.row(Ref(account, passage))
        return None


def sign(table: CoverageTable, line: Line, base: Account, account: Account) -> Gutter:
    """The sign before the column of an account: how the gravest of its links with the base in the row stands."""
    if line.number is None or not line.first or not table.rows[line.number].compared:
        return NO_GUTTER
    row = table.rows[line.number]
    links = row.links.get(in_order((base, account)), ())
    if not links:
        only = base in row.silent and bool(row.cells[account])
        return Gutter(f"  {LINK_MARKS['right']}", ("", "", "right")) if only else NO_GUTTER
    link = max(links, key=lambda link: RELATIONS.index(link_relation(link)))
    state = link_state(link)
    return Gutter(
        f"{MOVED if link.moved else ' '}{LINK_MARKS[state]}{DOUBT if doubtful(link.score) else ' '}", ("", state, "")
    )


def flow_sign(table: CoverageTable, cell: Cell | None, base: Account) -> Gutter:
    """The sign before a line of the flow view: how the first passage that begins on it stands to the base."""
    body = [ref for ref in (cell.heads if cell else ()) if table.comparison.passage(ref).body]
    if not body:
        return NO_GUTTER
    return sign(table, Line((None, None), None, True, number=table.number(body[0])), base, body[0].account)


def level_with(session: Session, table: CoverageTable, account: Account, near: bool) -> Ref | None:
    """What a third account has of the passage under the cursor or, if `near`, of the nearest one before it."""
    for passage in range(session.place.passage, -1 if near else session.place.passage - 1, -1):
        for ref in table.told(session.place._replace(passage=PassageNumber(passage))):
            if ref.account == account:
                return ref
    return None


def _at(cells: Sequence[Cell], y: int) -> Cell | None:
    return cells[y] if y < len(cells) else None
