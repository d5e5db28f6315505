"""`python -m benchmarks.quality.tables`: writes the tables of terms; run it whenever the lists behind them change."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.quality.write import DATA, entries, words
from readout_tui.core.alignment.term_tables import compiled
from readout_tui.core.data.language_schema import TermTables


def written(tables: TermTables) -> str:
    """The source of the module that holds the tables."""
    return f'''"""The tables of terms, written by `python -m benchmarks.quality.tables`; not edited by hand.

What they hold: `TermTables` in language_schema.py. Made by alignment/term_tables.py of the lists beside it.
"""

from typing import Final

PHRASES: Final[dict[str, tuple[str, ...]]] = {{
{entries(tables.phrases)}
}}  # fmt: skip
CAPITALS: Final[dict[str, str]] = {{
{entries(tables.capitals)}
}}  # fmt: skip
LONGEST: Final = {tables.longest}
TIERS: Final[dict[str, str]] = {{
{entries(tables.tiers)}
}}  # fmt: skip
BREADTH: Final[dict[str, float]] = {{
{entries(tables.breadth)}
}}  # fmt: skip
STARTS: Final[frozenset[str]] = frozenset((
{words(sorted(tables.starts))}
))  # fmt: skip
'''


def main(path: Path = DATA / "fitted/term_tables.py") -> int:
    """Writes the module; returns the exit code."""
    path.write_text(written(compiled()), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
