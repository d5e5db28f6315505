"""The pipeline: sources -> readouts -> attributions -> alignments -> rows."""

from __future__ import annotations

from collections.abc import Sequence

from readout_tui.core.align import align
from readout_tui.core.attribute import attribute
from readout_tui.core.model import Checkpoint, Comparison, Options, Readout, Source, unwatched
from readout_tui.core.outline import NAMES, collate
from readout_tui.core.segment import read
from readout_tui.core.segmentation.bounds import MOST, MOST_LINES, too_much

DEFAULTS = Options()


def compare(sources: Sequence[Source], options: Options = DEFAULTS, checkpoint: Checkpoint = unwatched) -> Comparison:
    """Everything that can be known of these accounts. `sources[i]` becomes `readouts[i]`.

    Raises `TooMuch` where memory would not do.
    """
    if any(source.text.count("\n") + source.text.count("\r") > MOST_LINES for source in sources):
        raise too_much()
    readouts = tuple(read(source, NAMES[i]) for i, source in enumerate(sources))
    if sum(len(readout.passages) for readout in readouts) > MOST:
        raise too_much()
    return compare_readouts(readouts, options, checkpoint)


def compare_readouts(
    readouts: tuple[Readout, ...], options: Options = DEFAULTS, checkpoint: Checkpoint = unwatched
) -> Comparison:
    """The part of the pipeline after segmentation."""
    attributions = attribute(readouts, checkpoint)
    alignments = tuple(
        align(readouts[0], other, attributions.voices[0], attributions.voices[side], options, checkpoint)
        for side, other in enumerate(readouts[1:], start=1)
    )
    return Comparison(readouts, attributions, alignments, collate(alignments))
