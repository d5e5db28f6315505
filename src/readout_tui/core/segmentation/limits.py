"""Limits on passages, paragraphs and texts, because later steps may take time in the square of a passage's length.

A text may be one line of ten million characters. No sentence is like that, so such a line is cut: at white space, or
anywhere if there is none. A paragraph of very many passages is cut between two of them. No account that people wrote
comes near these limits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from readout_tui.core.model import Passage, Span
from readout_tui.errors import TooMuch

LONGEST: Final = 4_000
"""Code points of a passage at most."""

FULLEST: Final = 100
"""Passages of a paragraph at most."""

LARGEST: Final = 20_000
"""Code points of a paragraph at most, if it has more than one passage."""

MOST: Final = 250_000
"""Passages of all texts together at most: comparing so many takes about a gigabyte of memory."""

MOST_TOGETHER: Final = 2_000
"""Passages of three and more texts together at most: every two of them are compared."""

MOST_LINES: Final = 2_000_000
"""Line ends of a text at most."""

BLANK: Final = (Passage(Span(0, 0), 0, "furniture"),)
"""The passages of a text without any: an empty one, so that a cursor has somewhere to be."""

_REACH: Final = 400  # code points before the bound in which white space is looked for


def bounded(text: str, passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, cut where they are too long, in paragraphs cut where they are too full. Raises `TooMuch`."""
    added = count = size = number = 0
    paragraph = -1
    for passage in passages:
        if passage.paragraph != paragraph:
            paragraph, count, size = passage.paragraph, 0, 0
        for piece in _pieces(text, passage):
            length = piece.span.end - piece.span.start
            number += 1
            if number > MOST:
                raise too_much()
            count, size = count + 1, size + length
            if count > FULLEST or (size > LARGEST and count > 1):
                added, count, size = added + 1, 1, length
            yield _renumbered(piece, paragraph + added) if added else piece


def too_much() -> TooMuch:
    """The error for texts that are too long to be compared."""
    return TooMuch(f"more than {MOST:,} passages are too many to compare", "compare parts of the texts")


def too_much_together(accounts: int) -> TooMuch:
    """The error for texts of which two could be compared, but not so many."""
    return TooMuch(
        f"more than {MOST_TOGETHER:,} passages are too many to compare {accounts} accounts with one another",
        "compare two of them, which may be longer, or parts of the texts",
    )


def _renumbered(passage: Passage, paragraph: int) -> Passage:
    """The passage in another paragraph; three times as fast as `_replace`."""
    return Passage(passage.span, paragraph, passage.kind, passage.dateline, passage.label)


def _pieces(text: str, passage: Passage) -> Iterator[Passage]:
    start, end = passage.span
    if end - start <= LONGEST:
        yield passage
        return
    first = True
    while start < end:
        stop = end if end - start <= LONGEST else _cut(text, start)
        span = Span(start, start + len(text[start:stop].rstrip()))  # never empty: a piece begins with a character
        yield passage._replace(span=span) if first else passage._replace(span=span, dateline=None, label=None)
        first = False
        start = stop
        while start < end and text[start].isspace():
            start += 1


def _cut(text: str, start: int) -> int:
    """Where a passage that begins at `start` has to end at the latest."""
    bound = start + LONGEST
    spaces = (at for at in range(bound, bound - _REACH, -1) if text[at - 1].isspace())
    return next(spaces, bound)
