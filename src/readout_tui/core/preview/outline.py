"""The texts before anything is known of them: line by line, which is all that the screen needs to open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from readout_tui.core.model import (
    FIRST_TWO,
    AccountPair,
    Alignment,
    Alignments,
    Attribution,
    Attributions,
    Checkpoint,
    Comparison,
    Link,
    Passage,
    Readout,
    Source,
    Span,
    by_account,
    numbers,
    unwatched,
)
from readout_tui.core.numbering import account_name
from readout_tui.core.progress import each
from readout_tui.core.segmentation.blocks import cut
from readout_tui.core.segmentation.limits import BLANK, bounded

MOST_LINES: Final = 100_000
"""Up to so many lines, each is a passage of its own. A passage takes about a kilobyte of memory."""


def outline(sources: Sequence[Source], checkpoint: Checkpoint = unwatched) -> Comparison:
    """The texts line by line, without speakers or links: what can be shown at once while `compare` works.

    Every line that is not blank is a passage and a paragraph of its own. A very long line becomes several passages, and
    if there are more than `MOST_LINES`, several lines share one. The checkpoint is called between lines.
    """
    readouts = tuple(_outlined(source, account_name(account), checkpoint) for account, source in by_account(sources))
    voices = tuple(tuple((Attribution(p.span),) for p in each(readout.passages, checkpoint)) for readout in readouts)
    made = {FIRST_TWO: unlinked(readouts, FIRST_TWO, checkpoint)}
    alignments = Alignments(made, partial(unlinked, readouts))
    return Comparison(readouts, Attributions((), voices), alignments, compared=False)


def unlinked(readouts: tuple[Readout, ...], pair: AccountPair, checkpoint: Checkpoint) -> Alignment:
    """An alignment without links: every passage of the left text alone, then every passage of the right one."""
    left, right = (each(numbers(readouts[account].passages), checkpoint) for account in pair)
    links = [Link((i,), (), "alone", score=0.0) for i in left]
    links += [Link((), (i,), "alone", score=0.0) for i in right]
    return Alignment(tuple(links))


def beginnings(sources: Sequence[Source], size: int) -> tuple[Source, ...]:
    """The sources, those longer than `size` code points cut down to their first lines."""
    return tuple(
        source if len(source.text) <= size else cut(source, (Span(0, _cut(source.text, 0, size)),), "")
        for source in sources
    )


def _outlined(source: Source, name: str, checkpoint: Checkpoint) -> Readout:
    passages: list[Passage] = []
    for start, line in lines(source.text):
        checkpoint(0.0)
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped[0])
            passages.append(Passage(Span(first, first + len(stripped)), len(passages)))
    made = tuple(bounded(source.text, each(passages, checkpoint))) or BLANK
    return Readout(name, source, made, source.origin, source.publisher, source.date)


def lines(text: str, most: int = MOST_LINES) -> Iterator[tuple[int, str]]:
    """(offset, line) for each line; lines end with LF, CR or both. More than `most` come several at a time."""
    if text.count("\n") + text.count("\r") > most:
        return _together(text, len(text) // most + 1)
    return _one_by_one(text)


def _together(text: str, least: int) -> Iterator[tuple[int, str]]:
    """(offset, run of whole lines), each run of at least `least` code points."""
    end = re.compile(r"[\r\n]")
    at = 0
    while at < len(text):
        found = end.search(text, at + least)
        stop = found.end() if found else len(text)
        yield at, text[at:stop]
        at = stop


def _one_by_one(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        part = text[at : end if end >= 0 else len(text)]
        for line in part.split("\r"):
            yield at, line
            at += len(line) + 1


def _cut(text: str, start: int, size: int) -> int:
    """Where a piece of at most `size` code points may end: after a line, else after a word, else anywhere."""
    for sign in ("\n", " "):
        if (cut := text.rfind(sign, start + 1, start + size)) > start:
            return cut
    return start + size
