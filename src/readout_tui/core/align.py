"""Two readouts to links: what corresponds, what moved, what only one has.

    profiles -> candidates -> chances (alike, then in context) -> groups -> links in row order

The work is done in an orientation that does not depend on which readout is called left, so that swapping the readouts
swaps the links and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readout_tui.core.alignment.candidates import Pair
from readout_tui.core.alignment.chances import FITTED, Fitted, chances
from readout_tui.core.alignment.groups import Group, grouped
from readout_tui.core.alignment.profile import Profile
from readout_tui.core.alignment.profiles import profiles
from readout_tui.core.alignment.reasons import reason
from readout_tui.core.alignment.rows import arranged
from readout_tui.core.alignment.terms import lexicon
from readout_tui.core.model import (
    Alignment,
    Checkpoint,
    Constraints,
    Link,
    LinkKind,
    Options,
    Readout,
    Voices,
)


def align(
    left: Readout,
    right: Readout,
    left_voices: tuple[Voices, ...],
    right_voices: tuple[Voices, ...],
    options: Options,
    checkpoint: Checkpoint,
) -> Alignment:
    """How two readouts correspond. `left_voices[i]` is what is known of who says passage i."""
    return align_with(FITTED, (left, right), (left_voices, right_voices), options, checkpoint)


def align_with(
    fitted: Fitted,
    readouts: tuple[Readout, Readout],
    voices: tuple[tuple[Voices, ...], tuple[Voices, ...]],
    options: Options,
    checkpoint: Checkpoint,
) -> Alignment:
    """`align` with other numbers than the shipped ones: for the benchmark, which leaves a pair out of the fit."""
    constraints = options.constraints
    if later(readouts[0], readouts[1]):
        found = _linked(fitted, readouts[::-1], voices[::-1], _swapped(constraints), options, checkpoint)
        links, also = ([link.swapped() for link in part] for part in found)
    else:
        links, also = _linked(fitted, readouts, voices, constraints, options, checkpoint)
    return arranged(readouts, links, also)


def later(left: Readout, right: Readout) -> bool:
    """True if the right readout is to be looked at as the left one: the shorter is always left."""

    def key(readout: Readout) -> tuple[int, int, str, str]:
        return len(readout.body), len(readout.text), readout.text, readout.name

    return key(left) > key(right)


def _swapped(constraints: Constraints) -> Constraints:
    return Constraints(
        frozenset((j, i) for i, j in constraints.pins), frozenset((j, i) for i, j in constraints.forbidden)
    )


def _linked(
    fitted: Fitted,
    readouts: tuple[Readout, ...],
    voices: tuple[tuple[Voices, ...], ...],
    constraints: Constraints,
    options: Options,
    checkpoint: Checkpoint,
) -> tuple[list[Link], list[Link]]:
    """The two-sided links of the partition and the further ones."""
    left, right, _ = profiles(
        (readouts[0], readouts[1]), (voices[0], voices[1]), fitted.tables or lexicon(options.equivalents)
    )
    if not left or not right:
        return [], []
    found = chances(left, right, fitted, checkpoint)
    primary, further = grouped(found, fitted.threshold, _by_order(constraints, left, right))
    checkpoint(1.0)
    return (
        [_link(group, left, right, found) for group in primary],
        [_link(group, left, right, found) for group in further],
    )


def _by_order(constraints: Constraints, left: Sequence[Profile], right: Sequence[Profile]) -> Constraints:
    """Constraints by order in the body instead of passage number; those on other passages fall away."""
    orders = tuple({p.number: p.order for p in side} for side in (left, right))

    def known(pairs: frozenset[Pair]) -> frozenset[Pair]:
        return frozenset((orders[0][i], orders[1][j]) for i, j in pairs if i in orders[0] and j in orders[1])

    return Constraints(known(constraints.pins), known(constraints.forbidden) - known(constraints.pins))


def _link(group: Group, left: Sequence[Profile], right: Sequence[Profile], found: Mapping[Pair, float]) -> Link:
    lefts, rights = [left[i] for i in group.left], [right[j] for j in group.right]
    scores = [found.get((i, j), 1.0) for i in group.left for j in group.right]
    return Link(
        left=tuple(p.number for p in lefts),
        right=tuple(p.number for p in rights),
        kind=_kind(lefts, rights),
        score=round(sum(scores) / len(scores), 3),
        reason=reason(lefts, rights, {}),
    )


def _kind(lefts: Sequence[Profile], rights: Sequence[Profile]) -> LinkKind:
    """ "same" where neither side adds much to what the other says."""
    a: dict[str, float] = {}
    b: dict[str, float] = {}
    for profile in lefts:
        a |= profile.weights
    for profile in rights:
        b |= profile.weights
    shared = sum(weight for key, weight in a.items() if key in b)
    return "same" if shared >= 0.5 * max(sum(a.values()), sum(b.values())) else "changed"
