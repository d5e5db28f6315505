"""Quotations in single marks, in texts that quote with them, as British ones do.

Most single marks are apostrophes. One opens only where no word is before it and one follows; one closes only where no
word follows, and not as the possessive of a plural ("the leaders' meeting") if another closes later. What is not closed
in its paragraph is no quotation, unless the next paragraph opens with the mark again.

In a text with double marks, single ones are mostly those of a quotation within a quotation. They count there only if
they stand outside double marks and look like speech: after a mark of punctuation or nothing, and up to the end of a
sentence or clause ("'We go,' she said.").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Span

_SINGLE: Final = regex(r"(?P<open>‘|(?<![\w.,!?’'])'(?!\d\ds?\b)(?=\w))|(?<=\S)[’'](?!\w)")
_LOW: Final = regex(r"(?P<open>‚(?=\w))|(?<=\S)[‘’](?!\w)")
_BEFORE_SPEECH: Final = frozenset(["", "\n", *":,.!?—"])
_ENDS_OF_SPEECH: Final = frozenset(".,!?…")


def quotations(text: str, paragraphs: Sequence[Span], double: list[Span]) -> list[Span]:
    """The quotations in single marks, in order; with quotations in double marks given, only what is sure to be one."""
    if "‘" not in text and "'" not in text:
        return []
    marks = _LOW if "‚" in text else _SINGLE
    found = list(_spans(text, paragraphs, marks))
    return [span for span in found if _is_speech(text, span) and _outside(span, double)] if double else found


def _spans(text: str, paragraphs: Sequence[Span], marks: re.Pattern[str]) -> Iterator[Span]:
    opened = -1
    for place, paragraph in enumerate(paragraphs):
        found = list(marks.finditer(text, *paragraph))
        for number, match in enumerate(found):
            if match["open"] is not None:
                opened = match.start() if opened < 0 else opened
            elif opened >= 0 and not _is_possessive(text, found, number):
                yield Span(opened, match.end())
                opened = -1
        if opened >= 0 and not _reopened(text, paragraphs, place + 1, text[opened]):
            opened = -1


def _is_possessive(text: str, found: list[re.Match[str]], number: int) -> bool:
    """True for the apostrophe of a plural, if another mark can close the quotation before one opens the next."""
    at = found[number].start()
    if text[at - 1] != "s" or text[at + 1 : at + 2] != " ":
        return False
    return number + 1 < len(found) and found[number + 1]["open"] is None


def _reopened(text: str, paragraphs: Sequence[Span], place: int, mark: str) -> bool:
    return place < len(paragraphs) and text[paragraphs[place].start] == mark


def _is_speech(text: str, span: Span) -> bool:
    before = text[max(0, span.start - 3) : span.start].rstrip(" \xa0")[-1:]
    return before in _BEFORE_SPEECH and text[span.end - 2] in _ENDS_OF_SPEECH


def _outside(span: Span, double: list[Span]) -> bool:
    """True if the span is in none of the double quotations and ends in none."""
    return not any(
        at >= 0 and double[at].start < place < double[at].end
        for place in span
        for at in (bisect_left(double, (place, 0)) - 1,)
    )
