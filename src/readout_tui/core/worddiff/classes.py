"""What kind of difference a substitution is: a number, a name, a date, a negation, ... or other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.model import DiffClass
from readout_tui.core.worddiff.units import Unit, UnitKind

LONG: Final = 8
"""A substitution of more units than this is a different statement, whatever words are in it."""

_ORDER: Final[tuple[DiffClass, ...]] = ("number", "date", "negation", "modality")


def classify(left: Sequence[Unit], right: Sequence[Unit]) -> DiffClass:
    """The gravest class in which the two sides differ. One may be empty.

    A number, date, ... that only one side has is the class where it is half of what that side says.
    """
    if len(left) > LONG or len(right) > LONG:
        return "other"
    for kind in _ORDER:
        if _differ(left, right, kind):
            return kind
    if _mostly(left, right, "saying") or all(_only_said(side) for side in (left, right) if side):
        return "saying"
    return "name" if _mostly(left, right, "name") else "other"


def _differ(left: Sequence[Unit], right: Sequence[Unit], kind: DiffClass) -> bool:
    mine, yours = (sorted(unit.key for unit in side if unit.kind == kind) for side in (left, right))
    if kind == "negation":  # two of them undo each other, and "no" says what "not" says
        mine, yours = ["not"] * (len(mine) % 2), ["not"] * (len(yours) % 2)
    if mine == yours:
        return False
    if mine and yours:
        return True
    bearer = left if mine else right
    return 2 * sum(unit.kind == kind for unit in bearer) >= sum(unit.kind != "function" for unit in bearer)


def _mostly(left: Sequence[Unit], right: Sequence[Unit], kind: UnitKind) -> bool:
    """True if each side that has words of content has one of this kind at least for every other one."""
    sides: list[list[UnitKind]] = [[unit.kind for unit in side if unit.kind != "function"] for side in (left, right)]
    filled = [kinds for kinds in sides if kinds]
    return bool(filled) and all(2 * kinds.count(kind) >= len(kinds) for kinds in filled)


def _only_said(units: Sequence[Unit]) -> bool:
    """True for who says it and nothing else: "Xi said", "he added"."""
    kinds = {unit.kind for unit in units}
    return "saying" in kinds and kinds <= {"saying", "name", "function"}
