"""Two readouts to links: what corresponds, what moved, what only one has.

    profiles -> candidates -> chances (alike, then in context) -> groups -> links in row order

Decisions are made in an orientation that does not depend on which readout is called left (the shorter comes first), so
that swapping the readouts swaps the links and nothing else; links are worded in the orientation that was asked for.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.alignment.candidates import Pair
from readout_tui.core.alignment.chances import FITTED, Fitted, chances
from readout_tui.core.alignment.groups import best_cut, grouped
from readout_tui.core.alignment.lexicon import lexicon
from readout_tui.core.alignment.links import Found, Made, made
from readout_tui.core.alignment.profiles import profiles
from readout_tui.core.alignment.rows import arranged
from readout_tui.core.model import Alignment, Checkpoint, Constraints, Options, Readout, Voices

LONG: Final = 100
"""Passages on both sides from which two texts of one language may be versions of one."""


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
    turn = later(readouts[0], readouts[1])
    if turn:
        readouts, voices = (readouts[1], readouts[0]), (voices[1], voices[0])
        options = _turned(options)
    if readouts[0].language != readouts[1].language:
        from readout_tui.core.alignment.translations import translated

        result: Made | None = translated(readouts[0], readouts[1], options.constraints, checkpoint)
    elif min(len(readouts[0].body), len(readouts[1].body)) < LONG:
        result = None
    else:
        from readout_tui.core.alignment.versions import versions

        result = versions(readouts[0], readouts[1], options.constraints, checkpoint)
    if result is None:
        found = _found(fitted, readouts, voices, options, checkpoint)
        result = made(found.turned() if turn else found, fitted)
    elif turn:
        result = result.turned()
    checkpoint(1.0)
    return arranged((readouts[1], readouts[0]) if turn else readouts, result, turn)


def later(left: Readout, right: Readout) -> bool:
    """True if the right readout is to be looked at as the left one: the shorter is always left."""

    def key(readout: Readout) -> tuple[int, int, str, str]:
        return len(readout.body), len(readout.text), readout.text, readout.name

    return key(left) > key(right)


def _turned(options: Options) -> Options:
    def turned(pairs: frozenset[Pair]) -> frozenset[Pair]:
        return frozenset((j, i) for i, j in pairs)

    return Options(
        options.equivalents, Constraints(turned(options.constraints.pins), turned(options.constraints.forbidden))
    )


def _found(
    fitted: Fitted,
    readouts: tuple[Readout, Readout],
    voices: tuple[tuple[Voices, ...], tuple[Voices, ...]],
    options: Options,
    checkpoint: Checkpoint,
) -> Found:
    """The groups of passages that correspond, the shorter readout on the left."""
    tables = fitted.tables or lexicon(options.equivalents)
    left, right, _ = profiles(readouts, voices, tables)
    orders = ({p.number: p.order for p in left}, {p.number: p.order for p in right})

    def known(pairs: frozenset[Pair]) -> frozenset[Pair]:
        return frozenset((orders[0][i], orders[1][j]) for i, j in pairs if i in orders[0] and j in orders[1])

    pins = known(options.constraints.pins)
    limits = Constraints(pins, known(options.constraints.forbidden) - pins)
    likely = chances(left, right, fitted, checkpoint)
    primary, further = grouped(likely, best_cut(likely.values(), fitted.threshold), limits)
    return Found(left, right, likely, primary, further, pins)
