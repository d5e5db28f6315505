"""How readers name accounts and number passages: by letters, and by 1, 2, ... through what is compared.

The numbers are those that the counts count. Headlines, timestamps, marks and the like have no number; they are named by
what they are.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from readout_tui.core.model import Account, PassageKind, PassageNumber, Readout

_LETTERS: Final = 26
WORDS: Final[dict[PassageKind, str]] = {"furniture": "end mark", "marker": "list mark"}


def account_name(account: Account) -> str:
    """The letters by which readers call an account: A for the first, Z for the 26th, AA for the one after it."""
    number, letters = account + 1, ""
    while number:
        number, letter = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters


def account_named(name: str, accounts: Iterable[Account]) -> Account | None:
    """The one of some accounts that is called so, in capitals or not; None if none is."""
    wanted = name.upper()
    return next((account for account in accounts if account_name(account) == wanted), None)


def is_letter(typed: str) -> bool:
    """True for what may name an account where it is typed; more than one letter are none there."""
    return len(typed) == 1 and typed.isascii() and typed.isalpha()


@lru_cache(maxsize=8)
def _numbers(readout: Readout) -> array[int]:
    """For each passage its number, or minus the number of the last numbered passage before it."""
    numbers, last = array("l"), 0
    for passage in readout.passages:
        last += passage.body
        numbers.append(last if passage.body else -last)
    return numbers


def number(readout: Readout, passage: PassageNumber) -> int:
    """The number of a passage, from 1; 0 for what is not numbered."""
    found = _numbers(readout)[passage]
    return found if found > 0 and readout.passages[passage].body else 0


def passage_of(readout: Readout, wanted: int) -> PassageNumber | None:
    """The passage that readers count as `wanted`; None if there is none."""
    at = bisect_left(_numbers(readout), wanted, key=abs)
    while at < len(readout.passages) and not readout.passages[at].body:
        at += 1
    found = PassageNumber(at)
    return found if at < len(readout.passages) and number(readout, found) == wanted else None


def kind_name(kind: PassageKind) -> str:
    """A kind of passage in a reader's words."""
    return WORDS.get(kind, kind)


def name(readout: Readout, passage: PassageNumber) -> str:
    """ "A14", "A headline"."""
    found = number(readout, passage)
    if found:
        return f"{readout.name}{found}"
    kind = "page furniture" if passage in _around(readout) else kind_name(readout.passages[passage].kind)
    return f"{readout.name} {kind}"


@lru_cache(maxsize=8)
def _around(readout: Readout) -> frozenset[PassageNumber]:
    return readout.around


def names(readout: Readout, passages: Sequence[PassageNumber]) -> str:
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
