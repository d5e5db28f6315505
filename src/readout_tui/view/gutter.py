"""The signs between the panes (or beside the merged column): how the link of a line stands.

A gutter has three cells: `MOVED` or `PROVISIONAL`; the state of the link; `ASIDE` if a reader has set it aside, `DOUBT`
if the link itself is doubtful, or `HAND` or `CONFIRMED` if the reader has decided it.

    "⇄≠?"  a moved link whose sides differ, not certain to be a link     " ═ "  the same words
"""

from typing import Final, NamedTuple

from readout_tui.core.link_state import doubtful, in_one_account, link_state
from readout_tui.core.model import RIGHT, Link, Row
from readout_tui.session import Session
from readout_tui.view.layout import Cell, Differences, Line
from readout_tui.view.looks import ASIDE, CONFIRMED, DOUBT, HAND, LINK_MARKS, MOVED, PROVISIONAL, LineState
from readout_tui.view.merged import woven

TAG: Final = 3
"""The width in cells of the merged view's column of signs (`tag`)."""


class Gutter(NamedTuple):
    """Three characters, one cell each, and for each the state that colours it.

    A sign without a state is dim, except `MOVED`, which has a colour of its own.
    """

    signs: str
    states: tuple[LineState, LineState, LineState] = ("", "", "")


NO_GUTTER: Final = Gutter("   ")


def gutter(session: Session, line: Line) -> Gutter:
    """The signs of a line in the level and flow views; the state is drawn on the first line of a link only."""
    if session.view == "flow":
        return _of_flow(session, line)
    if line.row is None or line.pointer or not _is_body(session, line.row):
        return NO_GUTTER
    link = session.lookup.shown_link(line.row)
    state = link_state(link)
    mark = LINK_MARKS[state] if line.first else " "
    if in_one_account(state):
        between = _between(session, line.row) if line.first else " "
        if state == "left":
            return Gutter(f"{mark}{between} ", (state, state, ""))
        return Gutter(f" {between}{mark}", ("", state, state))
    if not line.first:
        return Gutter(" │ ", ("", state, ""))
    return Gutter(f"{_before(session, link)}{mark}{_sureness(session, line.row)}", ("", state, ""))


def _by(link: Link) -> str:
    """The sign of who has decided a link, if that was the reader."""
    return " " if link.by == "computed" else HAND if link.by == "hand" else CONFIRMED


def _between(session: Session, row: Row) -> str:
    """The sign beside the state of what only one account has."""
    if session.set_aside(row):
        return ASIDE
    return _by(session.lookup.shown_link(row)) if session.comparison.compared else PROVISIONAL


def _sureness(session: Session, row: Row) -> str:
    """The sign of a link that is set aside, of a doubtful one, or of one that the reader has decided."""
    if session.set_aside(row):
        return ASIDE
    link = session.lookup.shown_link(row)
    return DOUBT if doubtful(link.score) else _by(link)


def _before(session: Session, link: Link) -> str:
    """The sign before the state of a link: provisional, moved or neither."""
    return PROVISIONAL if not session.comparison.compared else MOVED if link.moved else " "


def _of_flow(session: Session, line: Line) -> Gutter:
    """The signs of the passages that begin on the line, each on the side of its pane."""
    left, right = (_link_of_cell(session, cell) for cell in line.cells)
    found = [link for link in (left, right) if link is not None]
    if not found:
        return NO_GUTTER
    by = next((sign for link in found if (sign := _by(link)) != " "), " ")
    before = PROVISIONAL if not session.comparison.compared else MOVED if any(k.moved for k in found) else by
    (one, state), (two, across) = _sign(left), _sign(right)
    return Gutter(one + before + two, (state, "", across))


def _sign(link: Link | None) -> tuple[str, LineState]:
    if link is None:
        return " ", ""
    state = link_state(link)
    return LINK_MARKS[state], state


def _link_of_cell(session: Session, cell: Cell | None) -> Link | None:
    if cell is None or cell.head is None:
        return None
    row = session.lookup.row(cell.head)
    if not session.lookup.known(row) or not session.comparison.passage(cell.head).body:
        return None
    return session.lookup.shown_link(row)


def _is_body(session: Session, row: Row) -> bool:
    return session.lookup.known(row) and session.lookup.compared(session.lookup.links[row])


def tag(session: Session, line: Line, differences: Differences) -> Gutter:
    """The signs of the merged view: the state of the link, the letter of the account if the link is not woven, and
    one of `PROVISIONAL`, `MOVED`, `DOUBT`.
    """
    cell = line.cells[0]
    if cell is None or cell.head is None or cell.ref is None or line.row is None:
        return NO_GUTTER
    link, account = session.lookup.links[line.row], cell.ref.account
    mark, last = " ", " "
    state: LineState = ""
    if _is_body(session, line.row):
        shown = session.lookup.shown_link(line.row)
        mark, state = _sign(shown)
        last = _after(session, line.row)
    if link.left and link.right and woven(differences(line.row)):
        return Gutter(f"{mark} {last}", (state, "", ""))
    name = session.comparison.readouts[account].name
    if session.pane_of(account) == RIGHT and link.left:
        return Gutter(f"│{name}{last}")
    return Gutter(f"{mark}{name}{last}", (state, "", ""))


def _after(session: Session, row: Row) -> str:
    """The sign after the state where there is room for one only: provisional and moved go before all others."""
    link = session.lookup.shown_link(row)
    before = _before(session, link)
    if before != " ":
        return before
    return _sureness(session, row) if link.left and link.right else _between(session, row)
