"""A text -> its paragraphs, by layout alone.

A newline ends a paragraph in some files and is a soft wrap in others, so the text itself must tell: in a
wrapped text the next word would not have fitted on the line, and lines end in the middle of sentences.
List marks are set apart here, because in a wrapped text they also tell where a new paragraph starts.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from readout_tui.core.data.language_schema import Dates
from readout_tui.core.lazy_regex import regex
from readout_tui.core.segmentation.paragraph_kinds import is_timestamp

_BULLETS: Final = frozenset("-*+•·‣▪▫◦●○■□–—➢✓")
_NUMBERING: Final = regex(r"\(?\d{1,3}[.)]|\((?:[a-z]|[ivx]{1,5})\)|(?:[a-z]|[ivx]{2,5})[.)]")
_LONGEST_NUMBERING: Final = 7
_MARK_SPACES: Final = frozenset(" \t\xa0\u3000")
"""What follows a list mark."""
_SAMPLE: Final = 3000
"""Lines from which it is judged how the text is wrapped."""
_ALNUM: Final = regex(r"[^\W_]")
_INNER_RULE: Final = regex(r"(?<=[.!?\"”’)])\s*(\*\*\*|\* \* \*|\\\*\\\*\\\*)\s+(?=\S)")
_INNER_BULLETS: Final = "•▪●‣"
_INNER_BULLET: Final = regex(r"(?<=[.;:!?…»”\"’)])\s+(?=[•▪●‣]\s)")
"""Where the next item of a list begins that has lost its lines."""
_WORD: Final = regex(r"\S+")
_HYPHENS: Final = frozenset("-\u2010\u00ad")
_TERMINAL: Final = frozenset('.!?:;…"”’»)]*。！？；：」』）|>')
_SHORT: Final = 40
"""The most characters of a line in capitals that heads a block."""
_WRAP_WIDTH: Final = 200  # nobody wraps by hand at more columns
_NARROWEST: Final = 30
"""Nor at fewer: where the lines that others follow are all shorter, they are names above what is said, or the like."""


class Paragraph(NamedTuple):
    """A paragraph without surrounding white space; `marker` is the end of its list mark, or `start`."""

    start: int
    marker: int
    end: int
    indent: int


class _TextLine(NamedTuple):
    start: int
    end: int
    gap: bool  # a blank line, or the text's start, is before it
    indent: int


def paragraphs(text: str, begin: int, dates: Dates) -> Iterator[Paragraph]:
    """The paragraphs of a text from `begin` on, in order; together they hold all but white space."""
    lines = list(_lines(text, begin))
    wrapped = _is_wrapped(text, lines, dates)
    width = _width(lines) if wrapped else 0
    current: list[_TextLine] = []
    for line in lines:
        if current and (
            line.gap
            or not (_parted(text, current[-1], line) or (wrapped and _continues(text, current, line, width, dates)))
        ):
            yield from _paragraphs(text, current)
            current = []
        current.append(line)
    if current:
        yield from _paragraphs(text, current)


def marker_end(text: str, start: int, end: int) -> int:
    """Where the list mark at `start` ends, or `start` if there is none."""
    if text[start].isupper():
        return start
    stop = start + 1 if text[start] in _BULLETS else _numbering_end(text, start, end)
    return stop if start < stop < end and text[stop] in _MARK_SPACES else start


def _numbering_end(text: str, start: int, end: int) -> int:
    """Where the number or letter of a list that starts here ends, or 0."""
    near = text[start : start + _LONGEST_NUMBERING]
    found = _NUMBERING.match(text, start, end) if "." in near or ")" in near else None
    return found.end() if found else 0


def _lines(text: str, begin: int) -> Iterator[_TextLine]:
    """The lines that are not blank, without surrounding white space."""
    at, gap = begin, True
    for line in (text[begin:] if begin else text).splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            indent = line.index(stripped[0])
            yield _TextLine(at + indent, at + indent + len(stripped), gap, indent)
        gap = not stripped
        at += len(line)


def _paragraphs(text: str, lines: list[_TextLine]) -> Iterator[Paragraph]:
    """The paragraph of these lines; several if a rule or list marks are inside ("... of Action.*** Mr Ito: ...")."""
    start, end = lines[0].start, lines[-1].end
    if text.find("*", start, end) >= 0:
        while rule := _INNER_RULE.search(text, start, end):
            yield marked(text, start, rule.start(1), lines[0].indent)
            yield marked(text, *rule.span(1), lines[0].indent)
            start = rule.end()
    if any(text.find(bullet, start, end) > 0 for bullet in _INNER_BULLETS):
        while mark := _INNER_BULLET.search(text, start, end):
            yield marked(text, start, mark.start(), lines[0].indent)
            start = mark.end()
    yield marked(text, start, end, lines[0].indent)


def marked(text: str, start: int, end: int, indent: int) -> Paragraph:
    """The paragraph from `start` to `end`, without white space at its end, its list mark set apart."""
    while end > start and text[end - 1].isspace():
        end -= 1
    marker = marker_end(text, start, end)
    while marker > start and marker < end and text[marker].isspace():
        marker += 1
    return Paragraph(start, marker, end, indent)


def _width(lines: list[_TextLine]) -> int:
    """The column at which the text was wrapped: the longest of the lines that others follow."""
    lengths = sorted(line.end - line.start + line.indent for line, after in pairwise(lines) if not after.gap)
    return lengths[min(len(lengths) - 1, len(lengths) * 98 // 100)] if lengths else 0


def _is_wrapped(text: str, lines: list[_TextLine], dates: Dates) -> bool:
    """True if single newlines are soft wraps, judged by all places where one line directly follows another."""
    lines = lines[:_SAMPLE]
    width = _width(lines)
    if not _NARROWEST <= width <= _WRAP_WIDTH:
        return False
    for_wrap = against = 0
    for line, after in pairwise(lines):
        if after.gap or marker_end(text, after.start, after.end) > after.start:
            continue
        if _alone(text, after, dates) or _alone(text, line, dates) or _heads(text, line, after):
            continue
        if text[after.start].islower() or (text[line.end - 1] not in _TERMINAL and _full(text, line, after, width)):
            for_wrap += 1
        elif not _full(text, line, after, width):
            against += 1
    long = sum(line.end - line.start > width + 15 for line in lines[1:])
    return for_wrap > against + long


def _alone(text: str, line: _TextLine, dates: Dates) -> bool:
    """True for a line that is always a paragraph of its own: a rule or a timestamp."""
    if line.end - line.start > 60:
        return False
    words = text[line.start : line.end]
    return not _ALNUM.search(words) or (not words.islower() and is_timestamp(words, dates))


def _heads(text: str, line: _TextLine, after: _TextLine) -> bool:
    """True for a short line in capitals on top of a block whose next line is not: "LE PRÉSIDENT", above his words."""
    short = line.gap and line.end - line.start <= _SHORT
    return short and text[line.start : line.end].isupper() and not text[after.start : after.end].isupper()


def _dangling(text: str, line: _TextLine, dates: Dates) -> bool:
    """True if a line stops in the middle of a phrase, so that even a date on the next line continues it."""
    word = text[line.start : line.end].rsplit(None, 1)[-1]
    return word[-1] not in _TERMINAL and (word.islower() or is_timestamp(word + " 1", dates))


def _parted(text: str, last: _TextLine, line: _TextLine) -> bool:
    """True if a hyphen parts a word at the end of the last line: then this line goes on, wrapped text or not."""
    before = text[max(last.start, last.end - 2) : last.end]
    return before[1:] in _HYPHENS and before[:1].isalpha() and text[line.start].islower()


def _full(text: str, line: _TextLine, after: _TextLine, width: int) -> bool:
    """True if the first word of the next line would not have fitted on this one."""
    word = _WORD.match(text, after.start, after.end)
    return line.indent + line.end - line.start + 1 + (len(word.group()) if word else 0) > width - 2


def _continues(text: str, current: list[_TextLine], line: _TextLine, width: int, dates: Dates) -> bool:
    """True if, in a wrapped text, this line continues the paragraph of the line before."""
    last = current[-1]
    if _heads(text, last, line):
        return False
    ended = text[last.end - 1] in _TERMINAL
    if marker_end(text, line.start, line.end) > line.start:
        in_list = marker_end(text, current[0].start, current[0].end) > current[0].start
        return not ended and not in_list and _full(text, last, line, width)
    if (_alone(text, line, dates) and not _dangling(text, last, dates)) or _alone(text, last, dates):
        return False
    return not ended or text[line.start].islower() or _full(text, last, line, width)
