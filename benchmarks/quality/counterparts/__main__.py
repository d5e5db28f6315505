"""`python -m benchmarks.quality.counterparts`: counterparts by the tables of words, against a list made by hand.

`words.tsv` has 210 English words, each with what renders it in Spanish, French, Russian and Chinese: words, or their
beginnings. The numbers of `core/search/counterparts.py` were set on every second word, beginning with the first. Here
the text is a whole table of words, which is harder than any text: every word of the language can be taken by mistake.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from readout_tui.core.alignment.shared_space import VectorReader
from readout_tui.core.search.counterparts import Spoken, counterparts

LIST: Final = Path(__file__).with_name("words.tsv")
CODES: Final = ("es", "fr", "ru", "zh")


def right(key: str, renderings: str, reader: VectorReader) -> bool:
    """True if a key is that of one of the renderings, or of another form of it."""
    for rendering in renderings.split():
        for known in (rendering, *(read for read, _ in reader.words(rendering))):
            shorter = min(len(key), len(known))
            if key == known or (shorter >= 3 and key[:shorter] == known[:shorter]):
                return True
    return False


def main() -> None:
    """Prints precision and recall for each language and half."""
    rows = [line.split("\t") for line in LIST.read_text("utf-8").splitlines()]
    for half, name in enumerate(("set on", "set aside")):
        for place, code in enumerate(CODES, 1):
            reader = VectorReader(code)
            keys = {key: frozenset({(key,)}) for key in reader.ranks if code != "zh" or len(key) > 1}
            there = Spoken(code, keys, {}, {}, frozenset(), {})
            told = found = good = 0
            for row in rows[half::2]:
                answers = [right(words[0], row[place], reader) for words in counterparts(row[0], "en", there)]
                told, good, found = told + len(answers), good + sum(answers), found + any(answers)
            words = len(rows[half::2])
            print(f"{name:9} {code}: {good} of {told} right ({good / told:.1%}), {found} of {words} words found")


if __name__ == "__main__":
    main()
