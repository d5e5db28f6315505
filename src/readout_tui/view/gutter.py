"""The signs between and beside the panes: how the link of a line stands, and whether that is provisional."""

from __future__ import annotations

from readout_tui.core.lookup import compared
from readout_tui.session import Session
from readout_tui.view.layout import Cell, Differences, Line
from readout_tui.view.looks import DOUBTFUL, PROVISIONAL, link_mark, state_of
from readout_tui.view.merged import woven

TAG = 3
"""Cells of the merged view's own column: how a link stands, which account a passage is from."""


def gutter(session: Session, line: Line) -> tuple[str, str]:
    """(signs, state) of the cells between the panes on this line."""
    if session.view == "flow":
        left, right = (_flow_sign(session, side, cell) for side, cell in enumerate(line.cells))
        between = " " if session.comparison.compared or not (left[1] or right[1]) else PROVISIONAL
        return f"{left[0]}{between}{right[0]}", left[1] or right[1]
    if line.link < 0 or line.pointer:
        return "   ", ""
    if not _is_body(session, line.link):
        return "   ", ""
    link = session.lookup.telling(line.link)
    state = state_of(link)
    between = " " if session.comparison.compared or not line.first else PROVISIONAL
    if link.kind == "alone":
        sign = link_mark(link) if line.first else " "
        return (f"{sign}{between} " if link.left else f" {between}{sign}"), state
    doubt = "?" if link.score < DOUBTFUL else " "
    return (f"{between}{link_mark(link)}{doubt}" if line.first else " │ "), state


def _flow_sign(session: Session, side: int, cell: Cell | None) -> tuple[str, str]:
    if cell is None or cell.head < 0:
        return " ", ""
    row = session.lookup.row_of[side][cell.head]
    if not session.lookup.known(row) or not session.comparison.readouts[side].passages[cell.head].body:
        return " ", ""
    link = session.lookup.telling(row)
    return link_mark(link), state_of(link)


def _is_body(session: Session, row: int) -> bool:
    return session.lookup.known(row) and compared(session.comparison, session.lookup.links[row])


def tag(session: Session, line: Line, differences: Differences) -> str:
    """The sign of the merged view: which account the line is from, or how the two correspond."""
    cell = line.cells[0]
    if cell is None or cell.head < 0 or line.link < 0:
        return " " * TAG
    link = session.lookup.links[line.link]
    side = cell.fragments[0].side
    body = _is_body(session, line.link)
    mark = link_mark(session.lookup.telling(line.link)) if body else " "
    last = PROVISIONAL if body and not session.comparison.compared else " "
    if link.left and link.right and woven(differences(line.link)):
        return f"{mark} {last}"
    second = side == 1 and bool(link.left)
    return f"{'│' if second else mark}{session.comparison.readouts[side].name}{last}"
