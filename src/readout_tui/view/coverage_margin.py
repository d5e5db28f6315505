"""The margin that says of each row who else reports it: one column an account, where there are three or more.

                                         A B C D
    Both agreed to suspend 24 points     ● ○ ● ·      C says the same as A, B reports it differently, D is silent

Everything is held to the base, the account in the left pane, or to the first account that reports the row if the base
does not. The signs tell all that the colours do. Nothing is claimed before the rows of all accounts are known, and
nothing of headlines, dates and the like.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Row
from readout_tui.session import Session
from readout_tui.view.layout import Line

if TYPE_CHECKING:
    from readout_tui.core.coverage import CellState
    from readout_tui.core.coverage_table import CoverageTable

COVERAGE_MARKS: Final[dict["CellState", str]] = {
    "reports": "●", "linked": "◌", "doubt": "?", "differs": "○", "elsewhere": "→", "silent": "·",
}  # fmt: skip
"""The sign for how an account stands in a row."""
_WEIGHTS: Final[tuple["CellState", ...]] = ("differs", "doubt", "linked", "reports", "elsewhere", "silent")
"""What is told of an account that stands differently in several rows: the first of these."""
ROOMY: Final = 100
"""Lines of at least so many cells have a space between the columns, if there are not too many; set by hand."""
MOST_ROOMY: Final = 6
"""The most accounts whose columns have a space between them."""

SHARE: Final = 0.25
"""The largest share of a line that the columns may take; on narrower screens there are none."""

Margin = tuple["CellState", ...] | None
"""How each account stands; None where nothing is claimed."""


class MarginLayout(NamedTuple):
    """How the columns stand: for `accounts` accounts (0: there is no margin), with spaces between them or without."""

    accounts: int
    roomy: bool

    @property
    def width(self) -> int:
        """The cells that the margin takes, a space before it included."""
        return 0 if not self.accounts else self.accounts * (1 + self.roomy) + (not self.roomy)

    def line(self, signs: Sequence[str]) -> tuple[str, ...]:
        """The cells of a line, of one sign an account: as many texts as accounts, together as wide as the margin."""
        return tuple((" " if self.roomy or not number else "") + sign for number, sign in enumerate(signs))


NO_MARGIN: Final = MarginLayout(0, False)


def margin_layout(session: Session, width: int) -> MarginLayout:
    """The margin for lines of `width` cells in all."""
    accounts = len(session.comparison.readouts)
    layout = MarginLayout(accounts, width >= ROOMY and accounts <= MOST_ROOMY)
    return layout if accounts > 2 and layout.width <= width * SHARE else NO_MARGIN


def margin_of(session: Session, line: Line) -> Margin:
    """What the margin says beside a line: on the first line of a row or, in the flow view, where a passage begins.

    In the flow view it is of the pane with the cursor, since each pane has lines of its own.
    """
    table = session.table
    if table is None:
        return None
    if session.view == "flow":
        cell = line.cells[session.pane]
        body = [ref for ref in (cell.heads if cell else ()) if session.comparison.passage(ref).body]
        return table.states(table.number(body[0]), session.base) if body else None
    if line.number is not None:
        return table.states(line.number, session.base) if line.first and table.rows[line.number].compared else None
    if line.row is None or not line.first or line.pointer:
        return None
    if session.view == "merged" and not _opens(session, line, line.row):
        return None
    return _of_link(table, session.lookup, line.row)


def _opens(session: Session, line: Line, row: Row) -> bool:
    """True for the first line of a row in the merged view, where each passage of a row has a line of its own."""
    cell = line.cells[0]
    return cell is not None and cell.head == session.lookup.refs(session.lookup.links[row])[0]


@lru_cache(maxsize=4096)
def _of_link(table: "CoverageTable", lookup: Lookup, row: Row) -> Margin:
    """How the accounts stand in the rows that hold the passages of a link of the two shown accounts.

    Mostly that is one row. If they are several, of each account that is told which weighs most (`_WEIGHTS`), and of the
    right pane's what the link itself says.
    """
    link = lookup.links[row]
    if not lookup.compared(link):
        return None
    base, other = lookup.pair
    several = [table.states(number, base) for number in dict.fromkeys(map(table.number, lookup.refs(link)))]
    if len(several) == 1:
        return several[0]
    from readout_tui.core.coverage import link_relation  # loaded by then, but not at the start

    states = [min(found, key=_WEIGHTS.index) for found in zip(*several, strict=True)]
    if link.left and link.right:
        states[base], states[other] = "reports", link_relation(link)
    return tuple(states)
