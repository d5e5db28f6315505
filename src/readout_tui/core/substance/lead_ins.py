"""What leads a reported claim in beside the speaker and the verb: when, where and on what occasion it was said.

    Earlier today , the head of the delegation , Ann Lind , said at a press conference that ...
    [-----------]   [------------------------]                [------------------]

The claim is what follows, and the other account tells the occasion elsewhere, if at all. Names stay out: a claim made
in Geneva and one made in Vienna are two.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.data.en.grammar import GENERIC, OCCASIONS, TITLES
from readout_tui.core.substance.readings import FINITE, ClaimItem, Reading

_LONGEST: Final = 24
"""Tokens before a verb of saying that lead it in at most."""
_TO_THAT: Final = 12
"""Tokens between a verb of saying and its "that" at most."""
_SAYING: Final = frozenset("say claim warn promise hope regret admit suggest".split())
"""Groups of verbs whose object may be a clause."""
_STOPS: Final = frozenset(".!?;")
_OPENING: Final = frozenset((":", '"', "“", "«"))


def lead_ins(reading: Reading) -> frozenset[int]:
    """The items of such words."""
    finite = {item.start for item in reading.items if item.tense in FINITE}
    inside: set[int] = set()
    for mark in reading.marks.get("force", ()):
        verb = reading.owners[mark.start]
        if verb < 0 or reading.items[verb].tense not in FINITE or mark.value.partition("/")[0] not in _SAYING:
            continue
        end = _complement(reading, mark.end, finite)
        if end is not None:
            for start, stop in (*_before(reading, mark.start, finite), (mark.end, end)):
                inside.update(_circumstances(reading, start, stop))
    return frozenset(inside)


def _complement(reading: Reading, at: int, finite: set[int]) -> int | None:
    """The token after the "that", the colon or the quotation mark that follows a verb of saying; None for none."""
    for k in range(at, min(len(reading.tokens), at + _TO_THAT)):
        if reading.low(k) == "that" or reading.tokens[k].form in _OPENING:
            return k + 1
        if k in finite or reading.tokens[k].form in _STOPS:
            return None
    return None


def _before(reading: Reading, verb: int, finite: set[int]) -> Iterator[tuple[int, int]]:
    """The stretches between commas from the beginning of the sentence to a verb; none if it has another verb."""
    words, end, k = reading.tokens, verb, verb
    found = []
    while k > 0 and words[k - 1].form not in _STOPS and words[k - 1].passage == words[verb].passage:
        k -= 1
        if k in finite or verb - k > _LONGEST:
            return
        if words[k].form == ",":
            found.append((k + 1, end))
            end = k
    yield from (*found, (k, end))


def _circumstances(reading: Reading, start: int, end: int) -> Iterator[int]:
    """The items of a stretch that tells of nothing but persons, offices, occasions, places and times, without names."""
    numbers = dict.fromkeys(n for n in reading.owners[start:end] if n >= 0)
    office = any(reading.tokens[k].lemma in TITLES for k in range(start, end))
    own = [reading.items[n] for n in numbers]
    if all(office or item.kind in ("name", "when") or _of_speaking(reading, item) for item in own):
        yield from (n for n, item in zip(numbers, own, strict=True) if item.kind in ("word", "when"))


def _of_speaking(reading: Reading, item: ClaimItem) -> bool:
    return item.head in OCCASIONS or item.head in GENERIC or reading.low(item.start) in OCCASIONS
