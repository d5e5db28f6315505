"""What kind of difference a substitution is: a number, a name, a date, a negation, ... or other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.model import DiffClass
from readout_tui.core.words import Unit, UnitKind

LONG: Final = 8
"""A substitution of more units than this is a different statement, whatever words are in it."""

_ORDER: Final[tuple[tuple[UnitKind, DiffClass], ...]] = (
    ("number", "number"),
    ("date", "date"),
    ("negation", "negation"),
    ("modality", "modality"),
)


def classify(left: Sequence[Unit], right: Sequence[Unit]) -> DiffClass:
    """The gravest class in which the two sides differ. One may be empty."""
    if len(left) > LONG or len(right) > LONG:
        return "other"
    for kind, difference in _ORDER:
        mine, yours = _keys(left, kind), _keys(right, kind)
        if kind == "negation":
            mine, yours = mine[: len(mine) % 2], yours[: len(yours) % 2]
            if len(mine) != len(yours):
                return difference
        elif mine != yours:
            return difference
    if _mostly(left, right, "name"):
        return "name"
    if _mostly(left, right, "saying"):
        return "saying"
    return "other"


def _keys(units: Sequence[Unit], kind: UnitKind) -> list[str]:
    return sorted(unit.key for unit in units if unit.kind == kind)


def _mostly(left: Sequence[Unit], right: Sequence[Unit], kind: UnitKind) -> bool:
    """True if each side that has words of content has one of this kind at least for every other one."""
    sides: list[list[UnitKind]] = [[unit.kind for unit in side if unit.kind != "function"] for side in (left, right)]
    filled = [kinds for kinds in sides if kinds]
    return bool(filled) and all(2 * kinds.count(kind) >= len(kinds) for kinds in filled)
