"""The class of a difference: number, date, negation, modality, saying, name, or other.

    "Aug. 30" / "Sept. 2"  date        "must" / "may"  modality        "Xi said" / "he added"  saying

If two sides differ in several classes, the gravest counts, in the order of `_ORDER`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.model import DiffClass
from readout_tui.core.worddiff.units import Unit, UnitKind

LONG: Final = 8
"""If one side has more units than this, the sides are different statements, and their class is "other"."""

_ORDER: Final[tuple[DiffClass, ...]] = ("number", "date", "negation", "modality")


def classify(left: Sequence[Unit], right: Sequence[Unit]) -> DiffClass:
    """The gravest class in which the two sides differ. One of them may be empty.

    If only one side has a number (date, ...), that is the class only if numbers are at least half of its content units.
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
    if kind == "negation":  # two negations cancel each other, and "no" counts as "not"
        mine, yours = ["not"] * (len(mine) % 2), ["not"] * (len(yours) % 2)
    if mine == yours:
        return False
    if mine and yours:
        return True
    bearer = left if mine else right
    return 2 * sum(unit.kind == kind for unit in bearer) >= sum(unit.kind != "function" for unit in bearer)


def _mostly(left: Sequence[Unit], right: Sequence[Unit], kind: UnitKind) -> bool:
    """True if at least half of the content units of each side are of this kind. Sides without content do not count."""
    sides: list[list[UnitKind]] = [[unit.kind for unit in side if unit.kind != "function"] for side in (left, right)]
    filled = [kinds for kinds in sides if kinds]
    return bool(filled) and all(2 * kinds.count(kind) >= len(kinds) for kinds in filled)


def _only_said(units: Sequence[Unit]) -> bool:
    """True if the units only say who speaks: "Xi said", "he added"."""
    kinds = {unit.kind for unit in units}
    return "saying" in kinds and kinds <= {"saying", "name", "function"}
