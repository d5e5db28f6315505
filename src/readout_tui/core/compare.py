"""The pipeline: sources -> readouts -> attributions -> alignments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from readout_tui.core.alignment.align import align, relative_cost
from readout_tui.core.as_read import as_read
from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import (
    FIRST_TWO,
    UNDECIDED,
    AccountPair,
    Alignment,
    Alignments,
    Attributions,
    Checkpoint,
    Comparison,
    Constraints,
    Options,
    Readout,
    Source,
    by_account,
    unwatched,
)
from readout_tui.core.numbering import account_name
from readout_tui.core.progress import stages
from readout_tui.core.segmentation.limits import BLANK, MOST, MOST_LINES, MOST_TOGETHER, too_much, too_much_together
from readout_tui.core.segmentation.segment import read

DEFAULTS = Options()


def compare(sources: Sequence[Source], options: Options = DEFAULTS, checkpoint: Checkpoint = unwatched) -> Comparison:
    """Everything that can be known of two accounts or more, in the order of the sources; none is without a passage.

    The first two are aligned at once, other pairs when they are first asked for. Raises `TooMuch` where memory would
    not do.
    """
    if any(source.text.count("\n") + source.text.count("\r") > MOST_LINES for source in sources):
        raise too_much()
    *reading, comparing = stages(checkpoint, *(1 for _ in sources), 98)
    readouts = tuple(
        read(source, account_name(account), tell)
        for account, (source, tell) in by_account(zip(sources, reading, strict=True))
    )
    passages = sum(len(readout.passages) for readout in readouts)
    if passages > MOST:
        raise too_much()
    if len(readouts) > 2 and passages > MOST_TOGETHER:
        raise too_much_together(len(readouts))
    inhabited = (readout if readout.passages else readout._replace(passages=BLANK) for readout in readouts)
    return compare_readouts(tuple(inhabited), options, comparing)


def compare_readouts(
    readouts: tuple[Readout, ...], options: Options = DEFAULTS, checkpoint: Checkpoint = unwatched
) -> Comparison:
    """The part of the pipeline after segmentation."""
    left, right = (readouts[account] for account in FIRST_TWO)
    attributing, aligning = stages(checkpoint, 1, relative_cost(left, right))
    attributions = _attributed(readouts, attributing)
    first = aligned(readouts, attributions, options, FIRST_TWO, aligning)
    make = partial(aligned, readouts, attributions, options)
    return Comparison(readouts, attributions, Alignments({FIRST_TWO: first}, make))


def _attributed(readouts: tuple[Readout, ...], checkpoint: Checkpoint) -> Attributions:
    """Who is reported to have said each passage, by the texts as they are read."""
    readings = [as_read(readout) for readout in readouts]
    found = attribute(tuple(reading.readout for reading in readings), checkpoint)
    if not any(readings):
        return found
    return found._replace(
        voices=tuple(reading.voices(said) for reading, said in zip(readings, found.voices, strict=True))
    )


def aligned(
    readouts: tuple[Readout, ...],
    attributions: Attributions,
    options: Options,
    pair: AccountPair,
    checkpoint: Checkpoint,
) -> Alignment:
    """How two of the accounts correspond; nothing of the others is looked at but whom they name."""
    left, right = (as_read(readouts[account]) for account in pair)
    said, heard = (
        reading.voices_as_read(attributions.voices[account])
        for account, reading in zip(pair, (left, right), strict=True)
    )
    decided = decisions(readouts, options).get(pair, UNDECIDED)
    found = align(
        left.readout,
        right.readout,
        said,
        heard,
        options.equivalents,
        decided,
        checkpoint,
        options.dictionary,
        options.encoder,
    )
    if decided == UNDECIDED:
        return found
    from readout_tui.core.marks.provenance import with_provenance

    return with_provenance(found, decided)


def decisions(readouts: tuple[Readout, ...], options: Options) -> Mapping[AccountPair, Constraints]:
    """What is decided by hand about each pair of accounts (i, j), i < j: as told, or by the reader's operations."""
    if not options.operations:
        return options.constraints
    from readout_tui.core.marks.decisions import decided

    return decided(options.operations, readouts).constraints


def realigned(
    comparison: Comparison, before: Options, after: Options, checkpoint: Checkpoint = unwatched
) -> Comparison:
    """The comparison once the reader has decided otherwise: the options are those it was made with, and those of now.

    Pairs of accounts about which nothing else is decided keep their alignment. Of the others, links that stay keep
    their judgements.
    """
    from readout_tui.core.judging import carried_over, with_judgements

    readouts, attributions, alignments = comparison.readouts, comparison.attributions, comparison.alignments
    old, new = decisions(readouts, before), decisions(readouts, after)
    made = alignments.made
    changed = [pair for pair in made if old.get(pair, UNDECIDED) != new.get(pair, UNDECIDED)]
    kept = {pair: alignment for pair, alignment in made.items() if pair not in changed}
    anew = {
        pair: aligned(readouts, attributions, after, pair, phase)
        for pair, phase in zip(changed, stages(checkpoint, *(1 for _ in changed)), strict=True)
    }
    make = partial(aligned, readouts, attributions, after)
    found = comparison._replace(alignments=Alignments(kept | anew, make))
    for pair in changed:
        found = with_judgements(found, pair, carried_over(comparison, found, pair))
    return found
