"""The vocabulary of a text: its distinct words, by which near spellings are found without reading all of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from readout_tui.core.model import Checkpoint, unwatched

_BLOCK = 1 << 18
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The distinct folded words of a text with their counts; `words` is sorted."""

    counts: dict[str, int]
    words: tuple[str, ...]
    by_length: dict[int, tuple[str, ...]]

    def starting(self, stem: str) -> Iterator[str]:
        """The words that begin with these letters."""
        for k in range(bisect_left(self.words, stem), len(self.words)):
            if not self.words[k].startswith(stem):
                return
            yield self.words[k]


def count_words(text: str, checkpoint: Checkpoint = unwatched) -> Vocabulary:
    """The vocabulary of a folded text.

    What stands between spaces is counted first and parted into words only then, once for each distinct
    piece: three times faster than finding the words in the text.
    """
    pieces: Counter[str] = Counter()
    position = 0
    while position < len(text):
        checkpoint(position / len(text))
        end = text.find(" ", position + _BLOCK)
        end = len(text) if end < 0 else end
        pieces.update(text[position:end].split(" "))
        position = end
    counts: dict[str, int] = {}
    for piece, number in pieces.items():
        for word in (piece,) if piece.isalnum() else _WORD.findall(piece):
            counts[word] = counts.get(word, 0) + number
    words = tuple(sorted(counts))
    by_length: dict[int, list[str]] = {}
    for word in words:
        by_length.setdefault(len(word), []).append(word)
    return Vocabulary(counts, words, {size: tuple(group) for size, group in by_length.items()})
