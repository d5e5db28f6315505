"""The pipeline: sources -> readouts -> attributions -> alignments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from readout_tui.core.alignment.align import align, prepare, relative_cost
from readout_tui.core.as_read import as_read
from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import (
    FIRST_TWO,
    NAMED_BY_NOBODY,
    UNDECIDED,
    Account,
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
    SpeakersByHand,
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
    sources = decided_sources(sources, options)
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
    attributions = _attributed(readouts, speakers_by_hand(readouts, options), attributing)
    first = aligned(readouts, attributions, options, FIRST_TWO, aligning)
    make = partial(aligned, readouts, attributions, options)
    return Comparison(readouts, attributions, Alignments({FIRST_TWO: first}, make))


def _attributed(readouts: tuple[Readout, ...], decided: SpeakersByHand, checkpoint: Checkpoint) -> Attributions:
    """Who is reported to have said each passage, by the texts as they are read and by what the reader has decided."""
    readings = [as_read(readout) for readout in readouts]
    found = attribute(tuple(reading.readout for reading in readings), checkpoint, decided)
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


def prepare_to_decide(comparison: Comparison, options: Options, pair: AccountPair, checkpoint: Checkpoint) -> None:
    """Finds beforehand what aligning two accounts anew will need, while the reader is about to decide."""
    readings = [as_read(comparison.readouts[account]) for account in pair]
    said, heard = (
        reading.voices_as_read(comparison.attributions.voices[account])
        for account, reading in zip(pair, readings, strict=True)
    )
    prepare(readings[0].readout, readings[1].readout, said, heard, options.equivalents, checkpoint)


def decisions(readouts: tuple[Readout, ...], options: Options) -> Mapping[AccountPair, Constraints]:
    """What is decided by hand about each pair of accounts (i, j), i < j: as told, or by the reader's operations."""
    if not options.operations:
        return options.constraints
    from readout_tui.core.marks.anchoring import in_these
    from readout_tui.core.marks.decisions import decided

    return decided(in_these(options, readouts).operations, readouts).constraints


def decided_sources(sources: Sequence[Source], options: Options) -> Sequence[Source]:
    """The sources with the kinds of paragraphs that are decided by hand."""
    if not options.operations and not any(source.decided for source in sources):
        return sources
    from readout_tui.core.marks.blocks import with_kinds

    return with_kinds(sources, options.operations).sources


def speakers_by_hand(readouts: tuple[Readout, ...], options: Options) -> SpeakersByHand:
    """What is decided by hand about speakers."""
    if not options.operations:
        return NAMED_BY_NOBODY
    from readout_tui.core.marks.anchoring import in_these
    from readout_tui.core.marks.decisions import decided

    return decided(in_these(options, readouts).operations, readouts).speakers


def realigned(
    comparison: Comparison, before: Options, after: Options, checkpoint: Checkpoint = unwatched
) -> Comparison:
    """The comparison once the reader has decided otherwise: the options are those it was made with, and those of now.

    If paragraphs are something else than before, all is made anew: passages may have other numbers, and links are
    judged by all that the accounts say.
    Else pairs of accounts about which nothing else is decided, and whose speakers stay, keep their alignment. Of the
    others, links that stay keep their judgements, unless somebody else speaks in them.
    """
    read_before = tuple(readout.source for readout in comparison.readouts)
    sources = decided_sources(read_before, after)
    if any(now.decided != was.decided for now, was in zip(sources, read_before, strict=True)):
        return compare(sources, after, checkpoint)
    from readout_tui.core.judging import carried_over, with_judgements

    readouts, made = comparison.readouts, comparison.alignments.made
    attributing, aligning = stages(checkpoint, 1, 4)
    attributions, others = _attributed_anew(comparison, before, after, attributing)
    old, new = decisions(readouts, before), decisions(readouts, after)
    changed = [
        pair for pair in made if old.get(pair, UNDECIDED) != new.get(pair, UNDECIDED) or not others.isdisjoint(pair)
    ]
    kept = {pair: alignment for pair, alignment in made.items() if pair not in changed}
    anew = {
        pair: aligned(readouts, attributions, after, pair, phase)
        for pair, phase in zip(changed, stages(aligning, *(1 for _ in changed)), strict=True)
    }
    make = partial(aligned, readouts, attributions, after)
    found = Comparison(readouts, attributions, Alignments(kept | anew, make), comparison.compared)
    for pair in changed:
        found = with_judgements(found, pair, carried_over(comparison, found, pair))
    return found


def _attributed_anew(
    comparison: Comparison, before: Options, after: Options, checkpoint: Checkpoint
) -> tuple[Attributions, set[Account]]:
    """The attributions once the reader has decided otherwise, and the accounts in which others speak than before."""
    readouts, was = comparison.readouts, comparison.attributions
    decided = speakers_by_hand(readouts, after)
    if decided == speakers_by_hand(readouts, before):
        return was, set()
    now = _attributed(readouts, decided, checkpoint)
    pairs = zip(was.voices, now.voices, strict=True)
    return now, {account for account, (old, new) in by_account(pairs) if old != new}
