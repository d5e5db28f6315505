"""The blocks of a structured document as paragraphs, and what a paragraph is that the document itself tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from readout_tui.core.model import Block, BlockKind, PassageKind, Source, Span
from readout_tui.core.segmentation.paragraphs import Paragraph, marked

TOLD: Final[dict[BlockKind, PassageKind]] = {
    "headline": "headline",
    "heading": "heading",
    "caption": "caption",
    "furniture": "furniture",
}
"""What passages of these blocks are, whatever their words. All others are prose, unless their form says otherwise."""


def paragraph_of(text: str, block: Block) -> Paragraph:
    """The paragraph that a block is. Only a list item begins with a list mark, and a plain paragraph may."""
    start, end = block.span
    if block.kind in {"item", "paragraph"}:
        return marked(text, start, end, 0)
    return Paragraph(start, start, end, 0)


def cut(source: Source, spans: Sequence[Span], parted: str) -> Source:
    """The source of these parts of the text only, joined by `parted`; the blocks go with the text that they hold."""
    text = parted.join(source.text[start:end] for start, end in spans)
    return source._replace(text=text, blocks=tuple(_moved(source, spans, len(parted))))


def _moved(source: Source, spans: Sequence[Span], gap: int) -> Iterator[Block]:
    begins = accumulate((end - start + gap for start, end in spans), initial=0)
    for (start, end), begin in zip(spans, begins, strict=False):
        for block in source.blocks:
            first, stop = _bare(source.text, max(block.span.start, start), min(block.span.end, end))
            if first < stop:
                yield block._replace(span=Span(first - start + begin, stop - start + begin))


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
