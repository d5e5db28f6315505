"""The texts before anything is known of them, and the rows of a collation: all that the screen needs to begin."""

from __future__ import annotations

from collections.abc import Sequence

from readout_tui.core.model import (
    Alignment,
    Attribution,
    Attributions,
    Comparison,
    Link,
    Passage,
    Readout,
    Row,
    Source,
    Span,
)
from readout_tui.core.segmentation.bounds import bounded

NAMES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


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
    return Readout(name, source, tuple(bounded(source.text, passages)), source.origin, source.publisher, source.date)


def collate(alignments: tuple[Alignment, ...]) -> tuple[Row, ...]:
    """The rows of the collation of two readouts: one a link, in the links' order."""
    return tuple(Row((link.left, link.right)) for link in alignments[0].links)
