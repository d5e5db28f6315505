"""`python -m benchmarks.quality.charter [--meaning]`: one text in eight languages, with articles left out or moved.

`charter.txt` has thirty articles of an invented charter of a river, a sentence each, without numbers of articles. The
whole program compares two of its languages as two accounts, in four forms: all articles on both sides; every seventh
(15 %) left out of the second text; four moved to other places of it; every second one left out of it. F1 is over pairs
of articles. `--meaning`: with the sentence encoder of the extra [meaning].
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import Final

from readout_tui.core.compare import compare
from readout_tui.core.model import FIRST_TWO, Options, Source
from readout_tui.system.encoder import sentence_encoder

TEXT: Final = Path(__file__).with_name("charter.txt")
PAIRS: Final = (
    *(("en", code) for code in ("ar", "de", "es", "fr", "ru", "uk", "zh")),
    *(("es", "fr"), ("ru", "zh"), ("de", "ar"), ("ru", "uk"), ("fr", "zh")),
)
BETWEEN: Final = "\n\n"
MOVED: Final = ((2, 20), (9, 27), (16, 5), (24, 12))
"""Articles, from 0, and the places that they are moved to, one after the other."""


def articles() -> dict[str, list[str]]:
    """The articles by language."""
    found: dict[str, list[str]] = {}
    for line in TEXT.read_text("utf-8").splitlines():
        code, _, article = line.partition(" ")
        if article:
            found.setdefault(code, []).append(article)
    return found


def forms(count: int) -> dict[str, list[int]]:
    """The forms of the second text, as numbers of articles in their order."""
    order = list(range(count))
    moved = order.copy()
    for article, place in MOVED:
        moved.remove(article)
        moved.insert(place, article)
    return {"whole": order, "15 % out": [n for n in order if n % 7 != 3], "4 moved": moved, "half out": order[::2]}


def score(left: Sequence[str], right: Sequence[str], order: Sequence[int], options: Options) -> float:
    """The F1 of links of articles, 0..100. `order`: which articles the right text has, in its order."""
    texts = (left, [right[number] for number in order])
    sources = tuple(Source(BETWEEN.join(text), str(side), str(side)) for side, text in enumerate(texts))
    made = compare(sources, options)
    starts = [list(accumulate((len(article) + len(BETWEEN) for article in text), initial=0)) for text in texts]
    found = set()
    for link in (*made.alignments[FIRST_TWO].links, *made.alignments[FIRST_TWO].also):
        sides = [
            {bisect_right(starts[side], made.readouts[side].passages[n].span.start) - 1 for n in numbers}
            for side, numbers in enumerate(link.sides)
        ]
        found |= {(i, order[j]) for i in sides[0] for j in sides[1]}
    return 200.0 * sum(i == j for i, j in found) / (len(found) + len(order))


def main(options: Sequence[str]) -> None:
    """Prints the table."""
    asked = Options(encoder=sentence_encoder()) if "--meaning" in options else Options()
    text = articles()
    named = forms(len(text["en"]))
    print(f"{'':8}" + "".join(f"{name:>10}" for name in named))
    for one, other in PAIRS:
        scores = [score(text[one], text[other], order, asked) for order in named.values()]
        print(f"{one}-{other:5}" + "".join(f"{value:10.1f}" for value in scores))


if __name__ == "__main__":
    main(sys.argv[1:])
