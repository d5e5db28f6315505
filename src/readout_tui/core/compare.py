"""The pipeline: two sources -> readouts -> attributions -> alignment."""

from __future__ import annotations

from collections.abc import Sequence

from readout_tui.core.alignment.align import align, toil
from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import Checkpoint, Comparison, Options, Readout, Source, unwatched
from readout_tui.core.numbering import ACCOUNT_NAMES
from readout_tui.core.progress import stages
from readout_tui.core.segmentation.limits import BLANK, MOST, MOST_LINES, too_much
from readout_tui.core.segmentation.segment import read

DEFAULTS = Options()


def compare(sources: Sequence[Source], options: Options = DEFAULTS, checkpoint: Checkpoint = unwatched) -> Comparison:
    """Everything that can be known of two accounts. `sources[side]` becomes `readouts[side]`, never without a passage.

    Raises `TooMuch` where memory would not do.
    """
    if any(source.text.count("\n") + source.text.count("\r") > MOST_LINES for source in sources):
        raise too_much()
    *reading, comparing = stages(checkpoint, 1, 1, 98)
    readouts = tuple(read(*source) for source in zip(sources, ACCOUNT_NAMES, reading, strict=True))
    if sum(len(readout.passages) for readout in readouts) > MOST:
        raise too_much()
    inhabited = (readout if readout.passages else readout._replace(passages=BLANK) for readout in readouts)
    return compare_readouts(tuple(inhabited), options, comparing)


def compare_readouts(
    readouts: tuple[Readout, ...], options: Options = DEFAULTS, checkpoint: Checkpoint = unwatched
) -> Comparison:
    """The part of the pipeline after segmentation."""
    left, right = readouts
    attributing, aligning = stages(checkpoint, 1, toil(left, right))
    attributions = attribute(readouts, attributing)
    said_left, said_right = attributions.voices
    alignment = align(left, right, said_left, said_right, options, aligning)
    return Comparison(readouts, attributions, alignment)
