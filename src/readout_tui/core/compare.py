"""The pipeline: sources -> readouts -> attributions -> alignments -> rows."""

from __future__ import annotations

from collections.abc import Sequence

from readout_tui.core.align import align
from readout_tui.core.attribute import attribute
from readout_tui.core.model import (
    Alignment,
    Attribution,
    Attributions,
    Checkpoint,
    Comparison,
    Link,
    Options,
    Passage,
    Readout,
    Row,
    Source,
    Span,
    unwatched,
)
from readout_tui.core.segment import read

NAMES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DEFAULTS = Options()


def compare(sources: Sequence[Source], options: Options = DEFAULTS, checkpoint: Checkpoint = unwatched) -> Comparison:
    """Everything that can be known of these accounts. `sources[i]` becomes `readouts[i]`."""
    return compare_readouts(tuple(read(source, NAMES[i]) for i, source in enumerate(sources)), options, checkpoint)


def compare_readouts(
    readouts: tuple[Readout, ...], options: Options = DEFAULTS, checkpoint: Checkpoint = unwatched
) -> Comparison:
    """The part of the pipeline after segmentation."""
    attributions = attribute(readouts)
    alignments = tuple(
        align(readouts[0], other, attributions.voices[0], attributions.voices[side], options, checkpoint)
        for side, other in enumerate(readouts[1:], start=1)
    )
    return Comparison(readouts, attributions, alignments, collate(alignments))


def outline(sources: Sequence[Source]) -> Comparison:
    """The texts by lines, with nothing known of them: what can be shown at once while `compare` works.

    Every line that is not blank is a passage of its own paragraph; nobody speaks, nothing is linked.
    """
    readouts = tuple(_outlined(source, NAMES[i]) for i, source in enumerate(sources))
    voices = tuple(tuple((Attribution(p.span),) for p in readout.passages) for readout in readouts)
    left, right = readouts[0], readouts[1]
    links = [Link((i,), (), "alone", score=0.0) for i in range(len(left.passages))]
    links += [Link((), (i,), "alone", score=0.0) for i in range(len(right.passages))]
    alignments = (Alignment(tuple(links)),)
    return Comparison(readouts, Attributions((), voices), alignments, collate(alignments))


def _outlined(source: Source, name: str) -> Readout:
    passages: list[Passage] = []
    start = 0
    for line in source.text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped[0])
            passages.append(Passage(Span(first, first + len(stripped)), len(passages)))
        start += len(line)
    return Readout(name, source, tuple(passages), source.origin, source.publisher, source.date)


def collate(alignments: tuple[Alignment, ...]) -> tuple[Row, ...]:
    """The rows of the collation of two readouts: one a link, in the links' order."""
    return tuple(Row((link.left, link.right)) for link in alignments[0].links)
