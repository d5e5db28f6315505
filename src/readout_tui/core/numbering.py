"""How passages are numbered for readers: 1, 2, ... through what is compared, as the counts count them.

Headlines, timestamps, marks and the like have no number; they are named by what they are.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from readout_tui.core.model import PassageKind, Readout

ACCOUNT_NAMES: Final = ("A", "B")
"""How accounts are named for readers, by account."""
WORDS: Final[dict[PassageKind, str]] = {"furniture": "end mark", "marker": "list mark"}


@lru_cache(maxsize=8)
def _numbers(readout: Readout) -> array[int]:
    """For each passage its number, or minus the number of the last numbered passage before it."""
    numbers, last = array("l"), 0
    for passage in readout.passages:
        last += passage.body
        numbers.append(last if passage.body else -last)
    return numbers


def number(readout: Readout, passage: int) -> int:
    """The number of a passage, from 1; 0 for what is not numbered."""
    found = _numbers(readout)[passage]
    return found if found > 0 and readout.passages[passage].body else 0


def passage_of(readout: Readout, wanted: int) -> int | None:
    """The passage with a number; None if there is none."""
    found = bisect_left(_numbers(readout), wanted, key=abs)
    while found < len(readout.passages) and not readout.passages[found].body:
        found += 1
    return found if found < len(readout.passages) and number(readout, found) == wanted else None


def kind_name(kind: PassageKind) -> str:
    """A kind of passage in a reader's words."""
    return WORDS.get(kind, kind)


def name(readout: Readout, passage: int) -> str:
    """ "A14", "A headline"."""
    found = number(readout, passage)
    return f"{readout.name}{found}" if found else f"{readout.name} {kind_name(readout.passages[passage].kind)}"


def names(readout: Readout, passages: Sequence[int]) -> str:
    """ "A14", "A6-7", "A6, 9": a group of passages in few words."""
    numbered = [found for passage in passages if (found := number(readout, passage))]
    if not numbered:
        return name(readout, passages[0]) if passages else readout.name
    return readout.name + ranges(numbered)


def ranges(numbers: Iterable[int]) -> str:
    """ "6-7, 9"."""
    parts: list[list[int]] = []
    for found in numbers:
        if parts and found == parts[-1][1] + 1:
            parts[-1][1] = found
        else:
            parts.append([found, found])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)
