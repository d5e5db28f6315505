"""How near two words are in meaning, by a small table of vectors: one soft sign among others."""

from __future__ import annotations

from binascii import a2b_base64
from bisect import bisect_left
from functools import lru_cache
from operator import mul

from readout_tui.core.data.en.vectors import TABLE, WIDTH
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.substance.words import family


@lru_cache(maxsize=1)
def _table() -> tuple[list[str], memoryview]:
    return sorted(PARTS), memoryview(a2b_base64(TABLE)).cast("b")


@lru_cache(maxsize=1 << 12)
def _vector(word: str) -> tuple[int, ...] | None:
    words, table = _table()
    for form in (word, family(word)):
        at = bisect_left(words, form)
        if at < len(words) and words[at] == form:
            return tuple(table[at * WIDTH : (at + 1) * WIDTH])
    return None


@lru_cache(maxsize=1 << 14)
def near(one: str, two: str) -> float:
    """The cosine of two words, -1..1; 0 where one of them is not in the table."""
    if one == two:
        return 1.0
    first, second = _vector(one), _vector(two)
    if first is None or second is None:
        return 0.0
    return float(sum(map(mul, first, second))) / 16129.0
