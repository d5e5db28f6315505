"""The vocabulary of a text: its distinct words, by which near spellings are found without reading all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.pattern import regex

MOST_WORDS: Final = 400_000
"""Beyond so many distinct words no new ones are taken up: no text has them, and noise must not fill the memory."""

_BLOCK = 1 << 18
_WORD = regex(r"\w+")


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The distinct folded words of a text with their counts, grouped in two ways. Nothing is sorted: sorting a
    hundred thousand words would hold the interpreter for a tenth of a second."""

    counts: dict[str, int]
    by_length: dict[int, list[str]]
    by_head: dict[str, list[str]]  # by the first two letters

    def starting(self, stem: str) -> Iterator[str]:
        """The words that begin with these letters, of which there must be two at least."""
        return (word for word in self.by_head.get(stem[:2], ()) if word.startswith(stem))


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
        block = text[position:end].split(" ")
        pieces.update(block if len(pieces) < MOST_WORDS else filter(pieces.__contains__, block))
        position = end
    counts: dict[str, int] = {}
    for piece, number in pieces.items():
        for word in (piece,) if piece.isalnum() else _WORD.findall(piece):
            counts[word] = counts.get(word, 0) + number
    by_length: dict[int, list[str]] = {}
    by_head: dict[str, list[str]] = {}
    for word in counts:
        by_length.setdefault(len(word), []).append(word)
        by_head.setdefault(word[:2], []).append(word)
    return Vocabulary(counts, by_length, by_head)
