"""Who reports what: the rows of all accounts as lines, one column an account, and where a cell of them leads.

      A    B    C    D
  1  [●]   ●    ○    ·     A2 Both agreed to suspend 24 points …     C against
  2   ●    ·    ·    ·     A5 The trade deficit must fall.           only A

The signs are those of the margin (`coverage_margin`), held to the same base. What filters leave out is left out here if
it is hidden in the panes, and else dimmed. Rows that hold hits of the search have the sign of hits.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.characters.widths import cells
from readout_tui.core.collate import Cells
from readout_tui.core.coverage import ROW_ORDERS, CoverageRow, RowOrderName, arranged, speakers
from readout_tui.core.coverage_table import CoverageTable
from readout_tui.core.model import Account, Ref
from readout_tui.core.reports.summary import count, speaker_name
from readout_tui.session import Session
from readout_tui.view.cells import clip, fit
from readout_tui.view.coverage_margin import COVERAGE_MARKS
from readout_tui.view.layout import names
from readout_tui.view.looks import HIT
from readout_tui.view.status import Words, account_role
from readout_tui.view.turning import PaneTurn

ORDERS: Final[dict[RowOrderName, str]] = {
    "order": "text order", "fewest": "fewest reporters", "different": "most different", "speaker": "speaker",
}  # fmt: skip
"""The orders of the rows in words."""
NUMBER: Final = 6
"""The cells in front of the columns: the sign of hits, and the number of the row in the order of the base."""
COLUMN: Final = 3
"""The fewest cells of a column: a sign with room for brackets around it."""
WIDEST: Final = 9
"""The most cells of a column, where there is room for the name of its publisher."""
SHORTEST: Final = 4
"""The fewest cells of a publisher's name that are shown."""
NOTE: Final = 11
"""The cells of the note at the end of a line: "only A", "C against"."""

WIDE: Final = 130
"""Lines of fewer cells name only the present order."""
_KEYS: Final = (("h l", "account"), ("Enter", "opens"), ("y", "copies"), ("Esc", "closes"))
_SAID: Final = {
    "reports": "reports it",
    "linked": "has it, not judged yet",
    "doubt": "has it, and may say something else",
    "differs": "reports it differently",
    "elsewhere": "has something like it elsewhere",
    "silent": "No passage found",
}


class CoverageList:
    """The rows of a session's table in one of the orders, those of headlines, dates and the like left out."""

    def __init__(self, session: Session, table: CoverageTable, order: RowOrderName) -> None:
        self.session = session
        self.table = table
        self.order = order
        base = session.base
        compared = [number for number in table.order(base) if table.rows[number].compared]
        self._rank = {number: rank for rank, number in enumerate(compared, 1)}
        self._of = {id(row): number for number, row in enumerate(table.rows)}
        self._hit = _rows_hit(session, table)
        self._dim = frozenset(n for n in compared if session.filtering and not self._admitted(table.rows[n]))
        shown = [table.rows[n] for n in compared if not (session.hiding and n in self._dim)]
        self.rows: Final[tuple[CoverageRow, ...]] = arranged(table.comparison, shown, order)

    def _admitted(self, row: CoverageRow) -> bool:
        return any(map(self.session.admits, _refs(row)))

    def position(self, cells: Cells) -> int:
        """The position in `rows` of the row with these passages; 0 if it is not among them."""
        return next((position for position, row in enumerate(self.rows) if row.cells == cells), 0)

    def columns(self, width: int) -> int:
        """The cells of each account's column in lines of `width` cells."""
        accounts = len(self.table.comparison.readouts)
        return min(max((width // 3) // accounts, COLUMN), WIDEST)

    def heading(self, width: int) -> Words:
        """The letters over the columns, with as much of the publishers' names as fits."""
        column = self.columns(width)
        words: Words = [(" " * NUMBER, "")]
        for account, readout in enumerate(self.table.comparison.readouts):
            room = column - cells(readout.name) - 2
            told = f"{readout.name} {clip(flat(readout.publisher), room)}" if room >= SHORTEST else readout.name
            words.append((fit(f" {told}" if cells(told) < column else told, column), account_role(account)))
        return words

    def line(self, position: int, width: int, chosen: Account | None) -> Words:
        """A row; `chosen` is the account whose cell is marked, None if the row is not the one under the cursor."""
        row = self.rows[position]
        number = self._of[id(row)]
        states, column = self.table.states(number, self.session.base), self.columns(width)
        hit = HIT if number in self._hit else " "
        words: Words = [(hit, "found"), (f"{self._rank[number]:>{NUMBER - 2}} ", "dim")]
        for account, state in enumerate(states):
            sign = f"[{COVERAGE_MARKS[state]}]" if account == chosen else f" {COVERAGE_MARKS[state]} "
            role = account_role(account) if state == "reports" else state if state in {"differs", "doubt"} else "dim"
            words.append((fit(sign, column), role))
        note = self._note(row)
        room = width - NUMBER - column * len(states) - 1 - (NOTE if note else 0)
        label = clip(self._label(row), room)
        role = "dim" if number in self._dim else "strong" if chosen is not None else ""
        words.append((f" {fit(label, room)}", role))
        return [*words, (fit(f" {note}", NOTE), "key")] if note else words

    def _label(self, row: CoverageRow) -> str:
        comparison, lead = self.table.comparison, row.lead(self.session.base)
        said = f"{names(comparison, lead, row.cells[lead])} {_text(self.table, lead, row.cells[lead])}"
        if self.order != "speaker":
            return said
        who = ", ".join(speaker_name(comparison, key) for key in speakers(comparison, row)) or "nobody named"
        return f"{who}: {said}"

    def _note(self, row: CoverageRow) -> str:
        readouts = self.table.comparison.readouts
        if row.alone is not None:
            return f"only {readouts[row.alone].name}"
        return f"{readouts[row.against].name} against" if row.against is not None else ""

    def details(self, position: int, account: Account) -> Words:
        """What the account of a cell has in a row, in words: "C reports it differently: C2 Both agreed …"."""
        row = self.rows[position]
        state = self.table.states(self._of[id(row)], self.session.base)[account]
        passages = row.cells[account] or row.elsewhere[account]
        readout = self.table.comparison.readouts[account]
        words: Words = [(f" {readout.name} ", account_role(account))]
        if not passages:
            return [*words, (_SAID[state], "")]
        where = names(self.table.comparison, account, passages)
        return [*words, (f"{_SAID[state]}: ", ""), (f"{where} ", "dim"), (_text(self.table, account, passages), "")]

    def foot(self, position: int, width: int) -> Words:
        """Which row of how many it is, the orders (on narrow screens the present one), and the keys."""
        words: Words = [(f" {position + 1:,}/{len(self.rows):,} ", "strong"), (" o ", "key")]
        for order in ROW_ORDERS if width >= WIDE else (self.order,):
            words.append((f"▸{ORDERS[order]} ", "key") if order == self.order else (f" {ORDERS[order]} ", "dim"))
        for key, what in _KEYS:
            words += [(f" {key} ", "key"), (what + " ", "")]
        return words

    def head(self) -> Words:
        """The title: how many rows there are, and to whom they are held."""
        every, some, alone = self.table.counts()
        base = self.session.comparison.readouts[self.session.base].name
        words: Words = [
            (" Who reports what ", "strong"),
            (f" {count(every + some + alone, 'row')}: {every:,} in all · {some:,} in some · {alone:,} in one", ""),
            (f" · base {base}", "dim"),
        ]
        return [*words, (f" · {len(self._hit):,} with hits", "key")] if self._hit else words


def opened(session: Session, row: CoverageRow, account: Account) -> PaneTurn:
    """What shows the cell of an account: its passages, or what stands there of the account that leads the row.

    The base stays in the left pane, unless neither it nor the account has anything of the row.
    """
    base, other = session.panes
    lead = row.lead(base)
    passages = row.cells[account] or row.elsewhere[account]
    if not passages:
        across = account if lead != account else other
        panes = (lead, across)
        return PaneTurn(panes, lead, Ref(lead, row.cells[lead][0]))
    place = Ref(account, passages[0])
    return PaneTurn((base, other) if account == base else (base, account), account, place)


def _refs(row: CoverageRow) -> list[Ref]:
    return [Ref(Account(account), passage) for account, cell in enumerate(row.cells) for passage in cell]


def _rows_hit(session: Session, table: CoverageTable) -> frozenset[int]:
    if session.results is None:
        return frozenset()
    return frozenset(table.number(hit.ref) for found in session.results.hits for hit in found)


def _text(table: CoverageTable, account: Account, passages: Sequence[int]) -> str:
    readout = table.comparison.readouts[account]
    spans = [readout.passages[passage].said for passage in passages]
    return " ".join(flat(readout.text[span.start : span.end]).strip() for span in spans)
