"""Where a text quotes: the spans between quotation marks.

Marks may be reopened at each paragraph and closed only at the last one, may nest, and may never be closed; then the
quotation ends with its paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Span

_MARKS: Final = '"“”„«»「」『』'
_MARK: Final = regex(f"[{_MARKS}]")
_SINGLE: Final = regex(r"(?P<open>‘|(?<![\w.,!?’'])'(?=\w))|(?<=\S)[’'](?!\w)")
_FAR: Final = 3
"""Paragraphs after which a mark that is still open is taken for one that was never closed."""
_OPENERS: Final = frozenset("“„«「『")
_CLOSERS: Final = frozenset("”»」』")


def quotations(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """The outermost quotations in these paragraphs, marks included, in order."""
    double = any(mark in text for mark in _MARKS) and any(
        _MARK.search(text, paragraph.start, paragraph.end) for paragraph in paragraphs
    )
    return _double(text, paragraphs) if double else list(_single(text, paragraphs))


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


def _double(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """Quotations in double marks, reopened, nested or never closed."""
    out: list[Span] = []
    opened = -1
    for place, paragraph in enumerate(paragraphs):
        depth = 1 if opened >= 0 else 0
        for match in _MARK.finditer(text, paragraph.start, paragraph.end):
            mark, at = match.group(), match.start()
            if opened >= 0 and at == paragraph.start and not out_of(mark):
                continue  # reopened at the start of a paragraph
            if depth == 0:
                if opens(text, at, mark, paragraph):
                    opened, depth = at, 1
            elif closes(mark, text, at):
                depth -= 1
                if depth == 0:
                    out.append(Span(opened, match.end()))
                    opened = -1
            elif mark in _OPENERS:
                depth += 1
        if opened >= 0 and not _reopened(text, paragraphs, place + 1):
            out.append(Span(opened, paragraph.end))
            opened = -1
    return out


def out_of(mark: str) -> bool:
    """A mark that can only close."""
    return mark in _CLOSERS and mark != "»"


def opens(text: str, at: int, mark: str, paragraph: Span) -> bool:
    """Can this mark open a quotation here?"""
    if mark in _OPENERS:
        return True
    if mark in _CLOSERS:
        return False
    following = text[at + 1] if at + 1 < paragraph.end else " "
    before = text[at - 1] if at > paragraph.start else " "
    return not following.isspace() and not (before.isalnum() or (before in ".,!?" and not following.isalnum()))


def closes(mark: str, text: str, at: int) -> bool:
    """Can this mark close the quotation that is open?"""
    if mark in _CLOSERS:
        return True
    return mark == '"' and not (at and text[at - 1].isspace() and at + 1 < len(text) and text[at + 1].isalnum())


def _reopened(text: str, paragraphs: Sequence[Span], place: int) -> bool:
    """Does the quotation go on: reopened at the next paragraph, or closed soon without another opening?"""
    if place < len(paragraphs) and text[paragraphs[place].start] in '"“«„':
        return True
    for paragraph in paragraphs[place : place + _FAR]:
        mark = _MARK.search(text, paragraph.start, paragraph.end)
        if mark:
            return mark.start() > paragraph.start and not opens(text, mark.start(), mark.group(), paragraph)
    return False
