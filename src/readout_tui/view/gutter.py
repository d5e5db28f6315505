"""The signs between and beside the panes: how the link of a line stands, and whether that is provisional."""

from typing import NamedTuple

from readout_tui.core.link_state import doubtful, link_state
from readout_tui.core.model import RIGHT, Row
from readout_tui.session import Session
from readout_tui.view.layout import Cell, Differences, Line
from readout_tui.view.looks import LINK_MARKS, PROVISIONAL, LineState
from readout_tui.view.merged import woven

TAG = 3
"""Cells of the merged view's own column: how a link stands, which account a passage is from."""


class Gutter(NamedTuple):
    """The cells between the panes on one line, and the state that colours them."""

    signs: str
    state: LineState


NO_GUTTER = Gutter("   ", "")


def gutter(session: Session, line: Line) -> Gutter:
    """How the link of a line stands, drawn on its first line."""
    if session.view == "flow":
        return _of_flow(session, line)
    if line.row is None or line.pointer or not _is_body(session, line.row):
        return NO_GUTTER
    link = session.lookup.telling(line.row)
    state = link_state(link)
    mark = LINK_MARKS[state] if line.first else " "
    between = PROVISIONAL if line.first and not session.comparison.compared else " "
    if state == "left":
        return Gutter(f"{mark}{between} ", state)
    if state == "right":
        return Gutter(f" {between}{mark}", state)
    if not line.first:
        return Gutter(" │ ", state)
    return Gutter(f"{between}{mark}{'?' if doubtful(link.score) else ' '}", state)


def _of_flow(session: Session, line: Line) -> Gutter:
    """The signs of the passages that begin on the line, each on the side of its pane."""
    left, right = (_state_of_cell(session, cell) for cell in line.cells)
    between = " " if session.comparison.compared or not (left or right) else PROVISIONAL
    return Gutter(f"{LINK_MARKS[left] if left else ' '}{between}{LINK_MARKS[right] if right else ' '}", left or right)


def _state_of_cell(session: Session, cell: Cell | None) -> LineState:
    if cell is None or cell.head is None:
        return ""
    row = session.lookup.row(cell.head)
    if not session.lookup.known(row) or not session.comparison.passage(cell.head).body:
        return ""
    return link_state(session.lookup.telling(row))


def _is_body(session: Session, row: Row) -> bool:
    return session.lookup.known(row) and session.lookup.compared(session.lookup.links[row])


def tag(session: Session, line: Line, differences: Differences) -> str:
    """The sign of the merged view: which account the line is from, or how the two correspond."""
    cell = line.cells[0]
    if cell is None or cell.head is None or cell.ref is None or line.row is None:
        return " " * TAG
    link = session.lookup.links[line.row]
    account = cell.ref.account
    body = _is_body(session, line.row)
    mark = LINK_MARKS[link_state(session.lookup.telling(line.row))] if body else " "
    last = PROVISIONAL if body and not session.comparison.compared else " "
    if link.left and link.right and woven(differences(line.row)):
        return f"{mark} {last}"
    second = session.pane_of(account) == RIGHT and bool(link.left)
    return f"{'│' if second else mark}{session.comparison.readouts[account].name}{last}"
