"""Marks of one scale on both sides, set against each other.

Each mark is placed at the word that it governs. Equal ones cancel; what is left faces what is nearest, and is compared
by the module of its scale.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final, NamedTuple

from readout_tui.core.model import Substance
from readout_tui.core.substance.findings import Case, Finding, anchor, place, previous
from readout_tui.core.substance.readings import Meaning


class Placed(NamedTuple):
    """A mark with where it stands and what it governs. `at`: as a token number of side A."""

    mark: Meaning
    side: int
    at: float
    item: int | None
    partner: int | None
    main: bool = False  # it is, or governs, the verb of the main clause
    firm: bool = False  # the words that it governs on both sides say the same beyond doubt


def placed_marks(case: Case, side: int, marks: list[Meaning], *, own: bool) -> list[Placed]:
    """`own`: the mark is itself what is said (a verb of saying), not an operator on what follows."""
    reading = case.reading(side)
    found = []
    for mark in marks:
        item = reading.owners[mark.start] if own and reading.owners[mark.start] >= 0 else anchor(reading, mark.end)
        if item is None:
            item = previous(reading, mark.start)
        partner = None if item is None else case.partner(side, item)
        main = reading.main >= 0 and (item == reading.main or reading.main in reading.owners[mark.start : mark.end])
        found.append(Placed(mark, side, place(case, side, mark.start), item, partner, main))
    return found


Pairing = tuple[list[tuple[Placed, Placed]], list[Placed], list[Placed]]


def faced(left: list[Placed], right: list[Placed], reach: float = 18.0, *, near: bool = False) -> Pairing:
    """Marks of the two sides that face each other and differ; then what is left of each side. Equal ones are gone.

    `near`: those that govern two words which stand for each other come first, equal or not.
    """
    left, right = list(left), list(right)
    facing = []
    anchored = ((True, 0.0), (False, 0.0)) if near else ()
    for equal, within in (*anchored, (True, _ANYWHERE), (False, reach)):
        chosen = _nearest_first(_options(left, right, within, equal=equal))
        facing += [] if equal else [(left[i], right[j]) for i, j in chosen.items()]
        left = [one for i, one in enumerate(left) if i not in chosen]
        right = [two for j, two in enumerate(right) if j not in chosen.values()]
    return facing, left, right


def _options(
    left: list[Placed], right: list[Placed], within: float, *, equal: bool
) -> Iterator[tuple[float, int, int]]:
    """Marks of both sides that may face each other, with how far apart they stand; at no distance only firm ones."""
    for (i, one), (j, two) in product(enumerate(left), enumerate(right)):
        gap = apart(one, two)
        if (one.mark.value == two.mark.value) == equal and gap <= within and (within or one.firm):
            yield gap, i, j


def _nearest_first(options: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    """One to one, the nearest first: number on the left -> number on the right."""
    chosen: dict[int, int] = {}
    for _, i, j in sorted(options):
        if i not in chosen and j not in chosen.values():
            chosen[i] = j
    return chosen


_ANYWHERE: Final = 60.0
"""Tokens between two equal marks at most."""


def apart(one: Placed, two: Placed) -> float:
    """0 for marks that govern two words which stand for each other; else how many tokens apart they stand."""
    if one.item is not None and one.partner is not None and one.partner == two.item:
        return 0.0
    if one.main and two.main:
        return 1.0
    return 1.0 + abs(one.at - two.at)


def words_of(placed: Placed) -> tuple[int, int]:
    """The tokens of a mark: the first, and the one after the last."""
    return placed.mark.start, placed.mark.end


def _twin(case: Case, placed: Placed) -> tuple[int, int] | None:
    """What the governed word stands for on the other side."""
    if placed.partner is None:
        return None
    item = case.reading(1 - placed.side).items[placed.partner]
    return item.start, item.end


def one_sided(
    case: Case, kind: str, difference: Substance, placed: Placed, grave: int, features: dict[str, float]
) -> Finding:
    """A finding of a mark that one side alone has, beside what it governs on the other side, if that is there."""
    twin = _twin(case, placed)
    a, b = (words_of(placed), twin) if placed.side == 0 else (twin, words_of(placed))
    return Finding(kind, difference, a, b, grave, features)


def matched_share(case: Case) -> float:
    """How much of the link's longer side has partners."""
    m = case.matching
    shares = [sum(c) / max(1, len(c)) for c in m.covered]
    return min(shares)


def own_marks(case: Case, side: int, dimension: str) -> list[Placed]:
    """Marks whose words have no partner that says the same."""
    reading = case.reading(side)
    found = []
    for loose in placed_marks(case, side, list(reading.marks.get(dimension, ())), own=True):
        placed = held(case, loose)
        pair = None if placed.item is None else case.pairs(side)[placed.item]
        inside = placed.item is not None and placed.item in reading.owners[placed.mark.start : placed.mark.end]
        if inside and pair is not None and not pair.opposed and pair.worth >= 0.94:
            continue
        found.append(placed)
    return found


def held(case: Case, placed: Placed) -> Placed:
    """The mark with the item that it contains, if there is one, in place of the one that follows."""
    owner = max(case.reading(placed.side).owners[placed.mark.start : placed.mark.end])
    return placed._replace(item=owner, partner=case.partner(placed.side, owner)) if owner >= 0 else placed
