"""Where a text quotes: the spans between quotation marks.

The marks cannot simply be paired, because

- straight marks look the same at both ends: the characters beside decide (`opens`, `closes`);
- a quotation of several paragraphs is reopened at the start of each and closed only once:

      "We met today.          opens
      "We agreed on much."    the first mark continues the same quotation, the second closes it

- quotations nest, and only the outermost counts (`depth`);
- some are never closed: unless the next paragraph reopens it, or a closing mark comes within `_FAR` paragraphs, a
  quotation ends with its paragraph, so that one missing mark does not swallow the rest of the text.

Single marks are used only in a text without double ones, because most single marks are apostrophes.

The time is linear in the length of the text: each paragraph is read once, and a few more for a quotation left open.
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
"""How many of the next paragraphs are searched for the closing mark of a quotation that is still open."""


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
    """Quotations in single marks, in a text without double ones. One that is not closed in its paragraph is ignored."""
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
    """True if the mark at this offset is the possessive apostrophe of a plural ("the leaders' meeting")."""
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
    """True for a mark that can only close."""
    return mark in marks.closing and mark not in marks.turned


def opens(text: str, at: int, mark: str, paragraph: Span, marks: QuotationMarks) -> bool:
    """True if a mark can open a quotation here: a straight one if a word follows and none is before it."""
    if mark in marks.opening:
        return True
    if mark in marks.closing:
        return False
    following = text[at + 1] if at + 1 < paragraph.end else " "
    before = text[at - 1] if at > paragraph.start else " "
    return not following.isspace() and not (before.isalnum() or (before in ".,!?" and not following.isalnum()))


def closes(mark: str, text: str, at: int, marks: QuotationMarks) -> bool:
    """True if a mark can close the open quotation: a straight one unless a space is before it and a word follows."""
    if mark in marks.closing:
        return True
    begins = bool(at) and text[at - 1].isspace() and at + 1 < len(text) and text[at + 1].isalnum()
    return mark in marks.either and not begins


def _reopened(text: str, paragraphs: Sequence[Span], place: int, marks: QuotationMarks) -> bool:
    """True if an open quotation goes on in the paragraphs from index `place` on.

    The next one reopens it, or the first mark in the next `_FAR` paragraphs that have any can only close.
    """
    if place < len(paragraphs) and text[paragraphs[place].start] in marks.reopening:
        return True
    for paragraph in paragraphs[place : place + _FAR]:
        mark = _any_of(marks).search(text, paragraph.start, paragraph.end)
        if mark:
            return mark.start() > paragraph.start and not opens(text, mark.start(), mark.group(), paragraph, marks)
    return False
