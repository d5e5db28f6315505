"""The texts before anything is known of them, and the rows of a collation: all that the screen needs to begin."""

from __future__ import annotations

from collections.abc import Sequence

from readout_tui.core.model import (
    Alignment,
    Attribution,
    Attributions,
    Checkpoint,
    Comparison,
    Link,
    Passage,
    Readout,
    Row,
    Source,
    Span,
    unwatched,
)
from readout_tui.core.pattern import regex
from readout_tui.core.segmentation.bounds import bounded

NAMES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LINE = regex(r"[^\r\n]+")


def outline(sources: Sequence[Source], checkpoint: Checkpoint = unwatched) -> Comparison:
    """The texts by lines, with nothing known of them: what can be shown at once while `compare` works.

    Every line that is not blank is a passage of its own paragraph, or several if it is very long; nobody speaks,
    nothing is linked. The checkpoint is called between the lines.
    """
    readouts = tuple(_outlined(source, NAMES[i], checkpoint) for i, source in enumerate(sources))
    voices = tuple(tuple((Attribution(p.span),) for p in readout.passages) for readout in readouts)
    left, right = readouts[0], readouts[1]
    links = [Link((i,), (), "alone", score=0.0) for i in range(len(left.passages))]
    links += [Link((), (i,), "alone", score=0.0) for i in range(len(right.passages))]
    alignments = (Alignment(tuple(links)),)
    return Comparison(readouts, Attributions((), voices), alignments, collate(alignments), compared=False)


def beginnings(sources: Sequence[Source], size: int) -> tuple[Source, ...]:
    """The sources with the first lines only of what is longer than `size` code points."""
    return tuple(
        source if len(source.text) <= size else source._replace(text=source.text[: _cut(source.text, 0, size)])
        for source in sources
    )


def _outlined(source: Source, name: str, checkpoint: Checkpoint) -> Readout:
    passages: list[Passage] = []
    for line in _LINE.finditer(source.text):
        checkpoint(0.0)
        stripped = line[0].strip()
        if stripped:
            first = line.start() + line[0].index(stripped[0])
            passages.append(Passage(Span(first, first + len(stripped)), len(passages)))
    return Readout(name, source, tuple(bounded(source.text, passages)), source.origin, source.publisher, source.date)


def _cut(text: str, start: int, size: int) -> int:
    """Where a piece of about `size` code points may end: at the end of a line, at a space, or anywhere."""
    for sign in ("\n", " "):
        if (cut := text.rfind(sign, start + 1, start + size)) > start:
            return cut
    return start + size


def collate(alignments: tuple[Alignment, ...]) -> tuple[Row, ...]:
    """The rows of the collation of two readouts: one a link, in the links' order."""
    return tuple(Row((link.left, link.right)) for link in alignments[0].links)
