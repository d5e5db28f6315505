"""The texts before anything is known of them, and the rows of a collation: all that the screen needs to begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

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
_LINE = re.compile(r"[^\r\n]+")

LINES = 3_000
"""Lines that are told apart: more than anyone reads before the comparison is there."""


def outline(sources: Sequence[Source]) -> Comparison:
    """The texts by lines, with nothing known of them: what can be shown at once while `compare` works.

    Every line that is not blank is a passage of its own paragraph; nobody speaks, nothing is linked. After
    `LINES` of them the rest is not looked at, and comes in passages as long as they may be.
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
    for start, end in _lines(source.text):
        line = source.text[start:end]
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped[0])
            passages.append(Passage(Span(first, first + len(stripped)), len(passages)))
    return Readout(name, source, tuple(bounded(source.text, passages)), source.origin, source.publisher, source.date)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in islice(_LINE.finditer(text), LINES):
        start = line.end()
        yield line.span()
    yield start, len(text)


def collate(alignments: tuple[Alignment, ...]) -> tuple[Row, ...]:
    """The rows of the collation of two readouts: one a link, in the links' order."""
    return tuple(Row((link.left, link.right)) for link in alignments[0].links)
