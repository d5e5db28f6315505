"""Where a text quotes: the spans between quotation marks.

Marks may be reopened at each paragraph and closed only at the last one, may nest, and may never be closed; then the
quotation ends with its paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from readout_tui.core.data.language_schema import QuotationMarks
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Span

_SINGLE: Final = regex(r"(?P<open>‘|(?<![\w.,!?’'])'(?=\w))|(?<=\S)[’'](?!\w)")
_FAR: Final = 3
"""Paragraphs after which a mark that is still open is taken for one that was never closed."""


def quotations(text: str, paragraphs: Sequence[Span], marks: QuotationMarks) -> list[Span]:
    """The outermost quotations in these paragraphs, marks included, in order."""
    double = any(mark in text for mark in _all(marks)) and any(
        _any_of(marks).search(text, paragraph.start, paragraph.end) for paragraph in paragraphs
    )
    return _double(text, paragraphs, marks) if double else list(_single(text, paragraphs))


def _all(marks: QuotationMarks) -> list[str]:
    return sorted(marks.opening | marks.closing | marks.either)


@cache
def _any_of(marks: QuotationMarks) -> re.Pattern[str]:
    return re.compile(f"[{''.join(_all(marks))}]")


def _single(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Quotations in single marks, in a text without double ones; each ends in its paragraph."""
    if "‘" not in text and "'" not in text:
        return
    for paragraph in paragraphs:
        opened = -1
        for match in _SINGLE.finditer(text, paragraph.start, paragraph.end):
            opens_here = match["open"] is not None
            if opened < 0 and opens_here:
                opened = match.start()
            elif (
                opened >= 0
                and not opens_here
                and (text[match.start() - 1] in ".,!?…" or not _owns(text, match.start()))
            ):
                yield Span(opened, match.end())
                opened = -1


def _owns(text: str, at: int) -> bool:
    """Is this mark the possessive one of a plural ("the leaders' meeting")?"""
    return text[at - 1] == "s" and text[at + 1 : at + 2] == " "


def _double(text: str, paragraphs: Sequence[Span], marks: QuotationMarks) -> list[Span]:
    """Quotations in double marks, reopened, nested or never closed."""
    out: list[Span] = []
    opened = -1
    for place, paragraph in enumerate(paragraphs):
        depth = 1 if opened >= 0 else 0
        for match in _any_of(marks).finditer(text, paragraph.start, paragraph.end):
            mark, at = match.group(), match.start()
            if opened >= 0 and at == paragraph.start and not out_of(mark, marks):
                continue  # reopened at the start of a paragraph
            if depth == 0:
                if opens(text, at, mark, paragraph, marks):
                    opened, depth = at, 1
            elif closes(mark, text, at, marks):
                depth -= 1
                if depth == 0:
                    out.append(Span(opened, match.end()))
                    opened = -1
            elif mark in marks.opening:
                depth += 1
        if opened >= 0 and not _reopened(text, paragraphs, place + 1, marks):
            out.append(Span(opened, paragraph.end))
            opened = -1
    return out


def out_of(mark: str, marks: QuotationMarks) -> bool:
    """A mark that can only close."""
    return mark in marks.closing and mark not in marks.turned


def opens(text: str, at: int, mark: str, paragraph: Span, marks: QuotationMarks) -> bool:
    """Can this mark open a quotation here?"""
    if mark in marks.opening:
        return True
    if mark in marks.closing:
        return False
    following = text[at + 1] if at + 1 < paragraph.end else " "
    before = text[at - 1] if at > paragraph.start else " "
    return not following.isspace() and not (before.isalnum() or (before in ".,!?" and not following.isalnum()))


def closes(mark: str, text: str, at: int, marks: QuotationMarks) -> bool:
    """Can this mark close the quotation that is open?"""
    if mark in marks.closing:
        return True
    begins = bool(at) and text[at - 1].isspace() and at + 1 < len(text) and text[at + 1].isalnum()
    return mark in marks.either and not begins


def _reopened(text: str, paragraphs: Sequence[Span], place: int, marks: QuotationMarks) -> bool:
    """Does the quotation go on: reopened at the next paragraph, or closed soon without another opening?"""
    if place < len(paragraphs) and text[paragraphs[place].start] in marks.reopening:
        return True
    for paragraph in paragraphs[place : place + _FAR]:
        mark = _any_of(marks).search(text, paragraph.start, paragraph.end)
        if mark:
            return mark.start() > paragraph.start and not opens(text, mark.start(), mark.group(), paragraph, marks)
    return False
