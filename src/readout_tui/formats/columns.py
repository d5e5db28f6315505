"""Wrapping and padding plain output by its width in terminal cells."""

from __future__ import annotations

from readout_tui.core.characters.widths import cells, char_cells


def wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width` cells, at least one; white space becomes single spaces, longer words are broken.

    A line is wider only where a single character is.
    """
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        size = cells(word)
        if line and used + 1 + size <= width:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            lines.append(line)
        *full, line = _chop(word, width) if size > width else [word]
        lines.extend(full)
        used = cells(line)
    return [*lines, line] if line or not lines else lines


def pad(text: str, width: int) -> str:
    """The text, filled up with spaces to `width` cells."""
    return text + " " * (width - cells(text))


def _chop(word: str, width: int) -> list[str]:
    """A word in pieces of at most `width` cells, at least one character each."""
    parts: list[str] = []
    start, used = 0, 0
    for i, char in enumerate(word):
        size = char_cells(char)
        if used + size > width and i > start:
            parts.append(word[start:i])
            start, used = i, 0
        used += size
    return [*parts, word[start:]]
