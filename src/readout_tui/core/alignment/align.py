"""Two readouts to links: what corresponds, what moved, what only one has.

    profiles -> candidates -> probabilities (alike, then in context) -> groups -> links in row order

Decisions are made in an orientation that does not depend on which readout is called left (the shorter comes first), so
that swapping the readouts swaps the links and nothing else; links are worded in the orientation that was asked for.
"""

from typing import Final, NamedTuple

from readout_tui.core.alignment.grouping import Decided, best_cut, grouped
from readout_tui.core.alignment.links import Made, Matching, made
from readout_tui.core.alignment.profile import Pair
from readout_tui.core.alignment.profiles import profiles
from readout_tui.core.alignment.rows import arranged
from readout_tui.core.alignment.scoring import FITTED, Fitted, probabilities
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.model import Alignment, Checkpoint, Constraints, Equivalents, PassageNumber, Readout, Voices
from readout_tui.core.progress import stages

LONG: Final = 100
"""Passages on both sides from which two texts of one language may be versions of one."""
VERY_LONG: Final = 2000
"""Passages on both sides from which it is worth a look how long the work will take."""


def align(
    left: Readout,
    right: Readout,
    left_voices: tuple[Voices, ...],
    right_voices: tuple[Voices, ...],
    equivalents: Equivalents,
    constraints: Constraints,
    checkpoint: Checkpoint,
) -> Alignment:
    """How two readouts correspond. `left_voices[i]` is what is known of who says passage i."""
    return align_with(FITTED, (left, right), (left_voices, right_voices), equivalents, constraints, checkpoint)


def align_with(
    fitted: Fitted,
    readouts: tuple[Readout, Readout],
    voices: tuple[tuple[Voices, ...], tuple[Voices, ...]],
    equivalents: Equivalents,
    constraints: Constraints,
    checkpoint: Checkpoint,
) -> Alignment:
    """`align` with other numbers than the shipped ones: for the benchmark, which leaves a pair out of the fit."""
    turn = later(readouts[0], readouts[1])
    if turn:
        readouts, voices = (readouts[1], readouts[0]), (voices[1], voices[0])
        constraints = _turned(constraints)
    texts, accounts, turning, arranging = stages(checkpoint, *_way(*readouts).stages)
    result = _by_text(*readouts, constraints, texts)
    if result is None:
        finding, making = stages(accounts, 12, 1)
        matching = _matched(fitted, readouts, voices, equivalents, constraints, finding)
        result = made(matching.turned() if turn else matching, fitted, making)
    elif turn:
        result = result.turned(turning)
    alignment = arranged((readouts[1], readouts[0]) if turn else readouts, result, turn, arranging)
    checkpoint(1.0)
    return alignment


class Way(NamedTuple):
    """How two texts are likely to be aligned, to tell how far that is."""

    toil: float  # how long it takes, in the time that attributing the texts takes
    stages: tuple[float, float, float, float]  # by the texts alone, by what the accounts tell, turning, arranging


TRANSLATED: Final = Way(1.0, (97, 0, 1, 2))
IN_STEP: Final = Way(0.5, (96, 0, 1, 3))
APART: Final = Way(7.5, (5, 94, 0, 1))
"""As measured on generated texts of 4,000 to 20,000 passages a side."""


def toil(left: Readout, right: Readout) -> float:
    """About how long aligning two texts takes, in the time that attributing them takes."""
    return _way(left, right).toil


def _way(left: Readout, right: Readout) -> Way:
    """By a look at the beginnings and ends of very long texts."""
    if left.language != right.language:
        return TRANSLATED
    if min(len(left.passages), len(right.passages)) < VERY_LONG:
        return APART
    from readout_tui.core.alignment.versions import seem_versions

    return IN_STEP if seem_versions(left, right) else APART


def _by_text(left: Readout, right: Readout, constraints: Constraints, checkpoint: Checkpoint) -> Made | None:
    """The links that do not depend on who says what: of translations, and of versions of one long text."""
    if left.language != right.language:
        from readout_tui.core.alignment.translations import translated

        return translated(left, right, constraints, checkpoint)
    if min(len(left.body), len(right.body)) < LONG:
        return None
    from readout_tui.core.alignment.versions import versions

    return versions(left, right, constraints, checkpoint)


def later(left: Readout, right: Readout) -> bool:
    """True if the right readout is to be looked at as the left one: the shorter is always left."""

    def key(readout: Readout) -> tuple[int, int, str, str]:
        return len(readout.body), len(readout.text), readout.text, readout.name

    return key(left) > key(right)


def _turned(constraints: Constraints) -> Constraints:
    """The same seen from the other side."""
    pins, forbidden = (frozenset((j, i) for i, j in pairs) for pairs in constraints)
    return Constraints(pins, forbidden)


def _matched(
    fitted: Fitted,
    readouts: tuple[Readout, Readout],
    voices: tuple[tuple[Voices, ...], tuple[Voices, ...]],
    equivalents: Equivalents,
    constraints: Constraints,
    checkpoint: Checkpoint,
) -> Matching:
    """The groups of passages that correspond, the shorter readout on the left."""
    tables = fitted.tables or term_tables(equivalents, readouts[0].language)
    profiling, judging, grouping = stages(checkpoint, 26, 71, 3)
    left, right, _ = profiles(readouts, voices, tables, profiling)
    orders = ({p.number: p.order for p in left}, {p.number: p.order for p in right})

    def known(pairs: frozenset[tuple[PassageNumber, PassageNumber]]) -> frozenset[Pair]:
        return frozenset((orders[0][i], orders[1][j]) for i, j in pairs if i in orders[0] and j in orders[1])

    pins = known(constraints.pins)
    limits = Decided(pins, known(constraints.forbidden) - pins)
    likely = probabilities(left, right, fitted, judging)
    primary, further = grouped(likely, best_cut(likely.values(), fitted.threshold), limits, grouping)
    return Matching(left, right, likely, primary, further, pins)
