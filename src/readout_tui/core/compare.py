"""The pipeline: sources -> readouts -> attributions -> alignments -> rows."""

from __future__ import annotations

from collections.abc import Sequence

from readout_tui.core.align import align
from readout_tui.core.attribute import attribute
from readout_tui.core.model import Checkpoint, Comparison, Options, Readout, Source, unwatched
from readout_tui.core.outline import NAMES, collate
from readout_tui.core.segment import read

DEFAULTS = Options()


def compare(sources: Sequence[Source], options: Options = DEFAULTS, checkpoint: Checkpoint = unwatched) -> Comparison:
    """Everything that can be known of these accounts. `sources[i]` becomes `readouts[i]`."""
    return compare_readouts(tuple(read(source, NAMES[i]) for i, source in enumerate(sources)), options, checkpoint)


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
