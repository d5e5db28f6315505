"""`python -m benchmarks.substance.valence FILE`: compiles VADER's lexicon into `core/data/en/valence.py`.

FILE is `vader_lexicon.txt` of vaderSentiment 3.3.2 (C.J. Hutto, MIT). Words whose lemma is in WordNet's list are kept;
the value of a lemma is the mean rating of its words, rounded.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from benchmarks.substance.wordnet import wrapped
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.substance.words import lemma

OUT: Final = Path(__file__).parents[2] / "src/readout_tui/core/data/en/valence.py"


def main(path: str) -> None:
    """Writes the module."""
    ratings: dict[str, list[float]] = {}
    for line in Path(path).read_text("utf-8").splitlines():
        word, rating, *_ = line.split("\t")
        if word.isalpha() and lemma(word) in PARTS:
            ratings.setdefault(lemma(word), []).append(float(rating))
    kept = {word: round(sum(own) / len(own)) for word, own in sorted(ratings.items())}
    lines = ['"""How good or bad a word sounds: -4 to 4, from the ratings of VADER.', ""]
    lines += [
        "Written by `python -m benchmarks.substance.valence`; not edited by hand. From vaderSentiment 3.3.2, copyright"
    ]
    lines += [
        "2016 C.J. Hutto, MIT licence (see NOTICE).",
        '"""',
        "",
        "from typing import Final",
        "",
        "VALENCE: Final[dict[str, int]] = {",
    ]
    lines += [*wrapped(f'"{w}": {v}' for w, v in kept.items() if v), "}  # fmt: skip", ""]
    OUT.write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
