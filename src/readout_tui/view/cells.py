"""Line breaking, and cutting or padding text to a number of cells (`core.characters.widths`).

Nearly all text consists of characters that are one cell wide. For it an offset is a cell, and lines are cut with string
searches (`_wrap_simple`); other text is measured character by character (`_wrap_wide`).
"""

from __future__ import annotations

from collections.abc import Iterator

from readout_tui.core.characters.widths import cells, char_cells, simple

_NO_START = frozenset("、。，．：；？！）〕］｝〉》」』】〙〗’”…‥·%％")
"""Characters that must not begin a line of Chinese or Japanese text; a choice made by hand, not all of UAX #14."""


def clip(text: str, width: int) -> str:
    """`text`, cut to at most `width` cells with an ellipsis where something was cut."""
    if width <= 0:
        return ""
    if cells(text) <= width:
        return text
    used = 0
    for index, char in enumerate(text):
        used += char_cells(char)
        if used > width - 1:
            return text[:index] + "…"
    return text


def fit(text: str, width: int) -> str:
    """`text`, cut or padded with spaces to exactly `width` cells."""
    clipped = clip(text, width)
    return clipped + " " * (width - cells(clipped))


def offset_at(text: str, cell: int) -> int:
    """The offset of the character that covers a cell (from 0), or the length of the text if the cell is past it."""
    if simple(text):
        return min(cell, len(text))
    used = 0
    for index, char in enumerate(text):
        used += char_cells(char)
        if used > cell:
            return index
    return len(text)


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """Breaks `text`, which holds no line ends, into lines of at most `width` cells (2 or more): half-open offsets.

    White space at a break belongs to no line. A word longer than a line is cut. There is always at least one line.
    """
    width = max(width, 2)
    return list(_wrap_simple(text, width) if simple(text) else _wrap_wide(text, width)) or [(0, 0)]


def hanging(text: str, width: int) -> Iterator[tuple[int, int, int]]:
    """The lines of a text broken at `width` cells, as (cells before it, half-open offsets).

    What a line goes on with stands two cells further in than it began.
    """
    start = 0
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip(" "))
        for number, (low, high) in enumerate(wrap(line[indent:], max(width - indent - 2, 10))):
            yield indent + 2 * (number > 0), start + indent + low, start + indent + high
        start += len(line) + 1


def _wrap_simple(text: str, width: int) -> Iterator[tuple[int, int]]:
    start, end = 0, len(text)
    while end and text[end - 1] == " ":
        end -= 1
    while start < end and text[start] == " ":
        start += 1
    while end - start > width:
        cut = text.rfind(" ", start, start + width + 1)
        if cut <= start:
            yield start, start + width
            start += width
        else:
            last = cut
            while last > start and text[last - 1] == " ":
                last -= 1
            yield start, last
            start = cut + 1
        while start < end and text[start] == " ":
            start += 1
    if start < end:
        yield start, end


def _wrap_wide(text: str, width: int) -> Iterator[tuple[int, int]]:
    used = 0
    opportunity = -1  # the latest offset at which the line may end
    previous = 0  # cells of the character before
    end = len(text)
    start = index = _after_spaces(text, 0)
    while index < end:
        char = text[index]
        size = char_cells(char)
        wide = size == 2 or (previous == 2 and size > 0)
        if char == " " or (wide and char not in _NO_START):
            opportunity = index
        if used + size > width and char != " " and index > start:
            cut = opportunity if opportunity > start else index
            yield start, _without_spaces(text, start, cut)
            start = _after_spaces(text, cut)
            index, used, opportunity, previous = start, 0, -1, 0
            continue
        used += size
        previous = size or previous
        index += 1
    last = _without_spaces(text, start, end)
    if last > start:
        yield start, last


def _without_spaces(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end


def _after_spaces(text: str, start: int) -> int:
    while start < len(text) and text[start] == " ":
        start += 1
    return start
