"""`python -m benchmarks.quality.tables`: writes the tables of terms; run it whenever the lists behind them change."""

from __future__ import annotations

import sys
from pathlib import Path
from textwrap import wrap

from benchmarks.quality.write import DATA, WIDTH, entries, words
from readout_tui.core.alignment.stemming import stem
from readout_tui.core.alignment.term_tables import compiled
from readout_tui.core.data.en.wordnet import PARTS
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


def stems_written() -> str:
    """The source of the module that holds the stems of the words that have a vector."""
    text = " ".join(stem(word) for word in sorted(PARTS))
    lines = wrap(text, WIDTH - 7, break_long_words=False, break_on_hyphens=False)
    return f'''"""The stem of each word that has a vector, in the order of `vectors.TABLE`, divided by spaces.

Written by `python -m benchmarks.quality.tables`; not edited by hand.
"""

from typing import Final

STEMS: Final = (
{chr(10).join(f'    "{line} "' for line in lines)}
)
'''


def main(folder: Path = DATA / "fitted") -> int:
    """Writes the modules; returns the exit code."""
    (folder / "vector_stems.py").write_text(stems_written(), "utf-8")
    (folder / "term_tables.py").write_text(written(compiled()), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
