"""`python -m benchmarks.tables.widths`: writes the widths of characters, as Rich and so Textual counts them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from typing import Final

from rich._unicode_data._versions import VERSIONS
from rich.cells import get_character_cell_size

DATA: Final = Path(__file__).resolve().parents[2] / "src/readout_tui/core/data"
UNICODE: Final = VERSIONS[-1]
PER_LINE: Final = 6


def bounds(width: int) -> list[tuple[int, int]]:
    """The half-open ranges of code points that are `width` cells wide."""
    found = []
    sizes = ((get_character_cell_size(chr(code), UNICODE), code) for code in range(sys.maxunicode + 1))
    for size, run in groupby(sizes, key=lambda item: item[0]):
        codes = [code for _, code in run]
        if size == width:
            found.append((codes[0], codes[-1] + 1))
    return found


def written() -> str:
    """The source of the module that holds the table."""
    return f'''"""How many cells a terminal gives a character; written by `python -m benchmarks.tables.widths`.

The widths of Unicode {UNICODE} as Rich {version("rich")} has them (MIT License), by which Textual counts. Rich has them
from wcwidth (MIT License), and that from the Unicode Character Database (Unicode License v3); see NOTICE.

Each table is a row of bounds: from the first code point of a range, to the one after its last, from the next range on.
So a code point is in a range if an odd number of bounds is not above it. What is in neither table takes one cell.
"""

from typing import Final

UNICODE: Final = "{UNICODE}"
NONE: Final = (
{_lines(bounds(0))}
)  # fmt: skip
TWO: Final = (
{_lines(bounds(2))}
)  # fmt: skip
'''


def _lines(ranges: list[tuple[int, int]]) -> str:
    return "\n".join(_in_lines([f"{first:#07x}, {end:#07x}," for first, end in ranges]))


def _in_lines(items: list[str]) -> Iterator[str]:
    for start in range(0, len(items), PER_LINE):
        yield "    " + "  ".join(items[start : start + PER_LINE])


def main(path: Path = DATA / "character_widths.py") -> int:
    """Writes the module; returns the exit code."""
    path.write_text(written(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
