"""`python -m benchmarks.tables.nearest`: how near the nearest word of each other language is to each word.

Reads the tables of word vectors (`core/data/vectors`, written by `benchmarks.tables.shared_space`) and writes
`core/data/vectors/nearest.py`. With it a search knows without comparing all words whether two of them are each other's
nearest. What both languages spell alike is left out, and Latin letters in languages with another script: such rows are
loans ("city" in Spanish), and would hide the language's own word. Needs NumPy.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np

from readout_tui.core.alignment.shared_space import VectorReader
from readout_tui.core.data.vectors import COVERED, LEVELS, LOWEST, own_word

OUT: Final = Path(__file__).resolve().parents[2] / "src/readout_tui/core/data/vectors/nearest.py"
PER_LINE: Final = 109
Array = Any  # numpy.ndarray; NumPy's types are not installed with the tests


def levels(cosines: Array) -> str:
    """Cosines as characters of `LEVELS`, rounded down."""
    steps = np.clip((cosines - LOWEST) / (1.0 - LOWEST) * (len(LEVELS) - 1), 0, len(LEVELS) - 1).astype(int)
    return bytes(LEVELS[step] for step in steps).decode()


def rows(code: str, readers: dict[str, VectorReader], vectors: dict[str, Array]) -> Iterator[str]:
    """For each other language, in the order of codes: the cosine of the nearest word to each word of a language."""
    for other in sorted(COVERED - {code}):
        own = [own_word(key, other, code, readers[code].ranks) for key in readers[other].ranks]
        yield levels((vectors[code] @ vectors[other][own].T).max(1))


def main() -> None:
    """Writes the table."""
    readers = {code: VectorReader(code) for code in sorted(COVERED)}
    vectors = {code: np.array([r.vector(key) for key in r.ranks], np.float32) for code, r in readers.items()}
    parts = [
        '"""How near the nearest words are; written by `python -m benchmarks.tables.nearest`, not edited by hand."""\n',
        "from typing import Final\n",
        "NEAREST: Final = {",
    ]
    for code in readers:
        text = "".join(rows(code, readers, vectors))
        lines = [text[start : start + PER_LINE] for start in range(0, len(text), PER_LINE)]
        parts += [f'    "{code}": (', *(f'        "{line}"' for line in lines), "    ),"]
    told = "By language, a character a word for each other language, in the order of their codes (`vectors.nearest`)."
    OUT.write_text("\n".join([*parts, "}", f'"""{told}"""']) + "\n", "utf-8")


if __name__ == "__main__":
    main()
