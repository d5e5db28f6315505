"""How wide text is on a terminal, for the screen and for what is printed.

A terminal's unit is the cell: most characters take one, CJK and emoji two, combining marks none. Every code point
counts by itself. The table is the one that Textual counts by, so that what is measured here is what it draws.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import Final

_SINGLE_RANGES: Final = (
    (0x20, 0x7E),
    (0xA0, 0xAC),
    (0xAE, 0x2FF),
    (0x370, 0x482),  # Greek, Cyrillic
    (0x48A, 0x52F),
    (0x1E00, 0x1EFF),  # Latin with marks
    (0x2010, 0x2027),  # dashes, curly quotes, bullets, ellipsis
    (0x2030, 0x205E),
    (0x2400, 0x2426),  # control pictures: what unsafe characters are shown as
    (0x2500, 0x25FC),
)
"""Code points, first and last, that take one cell: nearly all that texts hold, known without the table."""
_SINGLE: Final = frozenset(chr(c) for first, last in _SINGLE_RANGES for c in range(first, last + 1))


def simple(text: str) -> bool:
    """True if every character is known to take one cell, so that an offset is a cell."""
    return text.isascii() or _SINGLE.issuperset(text)


def char_cells(char: str) -> int:
    """The cells of one code point: 0, 1 or 2."""
    return 1 if char in _SINGLE else _looked_up(char)


def cells(text: str) -> int:
    """The cells of a text without line ends."""
    return len(text) if simple(text) else sum(map(char_cells, text))


@lru_cache(maxsize=4096)
def _looked_up(char: str) -> int:
    from readout_tui.core.data.character_widths import NONE, TWO

    code = ord(char)
    if bisect_right(NONE, code) % 2:
        return 0
    return 2 if bisect_right(TWO, code) % 2 else 1
