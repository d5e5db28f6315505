"""Findings of members of a list, and of clauses, that one side has alone: what the matching leaves over, judged as a
whole by constituent.

    A  They discussed | trade |, education |, defence production | and culture
    B  Trade |, culture | and education | were taken up                            "defence production": only A has it

A side is cut where a list goes on or a clause begins: at commas, "and", "as well as", "while", "who". A constituent of
which nothing has a partner, between constituents that have theirs, is a claim of one side, however short it is; one of
which half has a partner is mostly wording. `claims` judges the same words by runs, without regard to such limits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import exp
from typing import Final, NamedTuple

from readout_tui.core.substance import vectors
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding
from readout_tui.core.substance.readings import ClaimItem, Reading

Elsewhere = Callable[[int, Sequence[ClaimItem]], tuple[float, float]]
"""(side, items) -> the share of the items that one other passage of the other account says, and that those around the
link say together."""


class Constituent(NamedTuple):
    """Items [first, last] of a side between two limits. `lead`: what it begins with, a value of `_LEADS` or ""."""

    items: tuple[int, ...]
    start: int
    end: int
    lead: str


_LEADS: Final = {
    "and": "and", "or": "and", "plus": "and", "but": "clause", "while": "clause", "whereas": "clause",
    "although": "clause", "though": "clause", "because": "clause", "which": "who", "who": "who", "whose": "who",
    "whom": "who", "where": "who", "whereby": "who", "that": "that", "including": "and", ",": ",", "(": ",", "–": ",",
    "—": ",", ";": "stop", ":": "stop", ".": "stop", "?": "stop", "!": "stop", ")": ",", "\"": "stop", "”": "stop",
    "“": "stop",
}  # fmt: skip
"""Words and marks that begin a constituent -> their kind."""
_ADDED: Final = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("in", "addition", "to"))


def constituents(reading: Reading) -> list[Constituent]:
    """A side, cut at its lists and clauses; constituents without items are left out."""
    found: list[Constituent] = []
    start, lead = 0, ""
    at = 0
    while at <= len(reading.tokens):
        kind, size = _limit(reading, at) if at < len(reading.tokens) else ("stop", 1)
        if not kind:
            at += 1
            continue
        items = tuple(dict.fromkeys(n for n in reading.owners[start:at] if n >= 0))
        if items:
            found.append(Constituent(items, start, at, lead))
            lead = kind
        elif kind != "," or not lead:
            lead = kind
        at += size
        start = at
    return found


def _limit(reading: Reading, at: int) -> tuple[str, int]:
    """The kind of limit at a token and how many tokens it takes; ("", 0) for none."""
    if reading.owners[at] >= 0:
        return "", 0
    low = reading.tokens[at].low
    for words in _ADDED:
        if low == words[0] and tuple(reading.low(at + k) for k in range(len(words))) == words:
            return "and", len(words)
    kind = _LEADS.get(low, "")
    return (kind, 1) if kind else ("", 0)


_SOFT: Final = 0.7
"""Worth of a pair below which it rests on the vectors alone."""
_NEARBY: Final = 0.26


def parts(case: Case, elsewhere: Elsewhere) -> Iterator[Finding]:
    """All findings of constituents."""
    cut = constituents(case.a), constituents(case.b)
    bare = tuple(tuple(_bare(case, side, part) for part in own) for side, own in enumerate(cut))
    for side, own in enumerate(cut):
        for n in range(len(own)):
            weight, whole, _ = bare[side][n]
            if weight >= 0.4 and weight >= 0.3 * whole:
                yield _finding(case, side, cut, bare, n, elsewhere)


def _bare(case: Case, side: int, part: Constituent) -> tuple[float, float, float]:
    """What a constituent weighs that has no partner, less what has something near on the other side; what it weighs;
    and what has no partner, near or not."""
    reading, matching = case.reading(side), case.matching
    pairs = matching.right if side else matching.left
    bare = whole = alone = 0.0
    for i in part.items:
        item, pair = reading.items[i], pairs[i]
        if i in case.frames[side] or reading.aside(item.start) is not None:
            continue
        weight = item.weight
        if item.kind == "name" and item.keys & case.names[OTHER_SIDE[side]]:
            weight *= 0.6
        elif reading.graded(i):
            weight *= 0.4
        whole += weight
        if pair is not None:
            bare += 0.4 * weight * (pair.worth < _SOFT)
            alone += 0.4 * weight * (pair.worth < _SOFT)
        elif not matching.covered[side][i]:
            bare += weight * (1.0 - max(0.0, matching.nearest[side][i] - _NEARBY))
            alone += weight
    return bare, whole, alone


Cut = tuple[list[Constituent], list[Constituent]]
Weights = tuple[tuple[float, float, float], ...]
"""What `_bare` tells of each constituent of a side."""
Bare = tuple[Weights, ...]


def _finding(case: Case, side: int, cut: Cut, bare: Bare, n: int, elsewhere: Elsewhere) -> Finding:
    """The finding of a constituent, by its number on a side."""
    reading, part = case.reading(side), cut[side][n]
    weight, whole, alone = bare[side][n]
    share = min(1.0, alone / max(0.1, whole))
    items = _judged(case, side, part)
    said, around = elsewhere(side, items)
    other = bare[OTHER_SIDE[side]]
    rest = sum(b for b, _, _ in other)
    kinds = {item.kind for item in items}
    facing = sum(b for b, _, _ in other if b >= 0.4)
    added = float(share >= 0.85 and n > 0)
    known = _known_beside(bare[side], n)
    features = {
        "weight": min(weight, 6.0) / 3,
        "whole": float(share >= 0.9),
        "share": share,
        "both": share * min(weight, 3.0) / 3,
        "and": float(part.lead == "and"),
        "comma": float(part.lead == ","),
        "clause": float(part.lead == "clause"),
        "who": float(part.lead == "who"),
        "main": float(n == 0),
        "verb": float(any(item.tense for item in items)),
        "name": float("name" in kinds),
        "amount": float("amount" in kinds),
        "only-when": float(kinds == {"when"}),
        "beside": known,
        "clean": added * exp(-1.5 * facing),
        "island": added * known * exp(-0.6 * facing),
        "facing": min(rest, 6.0) / 3,
        "rival": min(3.0, _rival(other)) / 2,
        "excess": max(-1.0, min(2.0, (sum(b for b, _, _ in bare[side]) - rest) / 3)),
        "like": _likeness(case, side, items),
        "net": share * weight * (1.0 - said) / 3,
        "gone": float(said >= 0.75),
        "around": around,
    }  # fmt: skip
    grave = 2 if weight >= 1.6 else 1
    span = reading.items[part.items[0]].start, reading.items[part.items[-1]].end
    return Finding("part", "claim", None if side else span, span if side else None, grave, features)


def _judged(case: Case, side: int, part: Constituent) -> list[ClaimItem]:
    """The items of a constituent that have no partner; all of them if each has one."""
    items = case.reading(side).items
    lone = [i for i in part.items if not case.matching.covered[side][i]]
    return [items[i] for i in lone or part.items]


def _known_beside(own: Weights, n: int) -> float:
    """How much of the constituents before and after one has partners: the mean of their shares, 0..1."""
    beside = [1.0 - min(1.0, b / max(0.1, w)) for b, w, _ in (*own[max(0, n - 1) : n], *own[n + 1 : n + 2])]
    return sum(beside) / len(beside) if beside else 0.0


def _rival(other: Weights) -> float:
    """What the heaviest constituent of the other side weighs of which most has no partner: it may be said instead."""
    return max((b for b, w, _ in other if b >= 0.6 * w), default=0.0)


def _likeness(case: Case, side: int, items: Sequence[ClaimItem]) -> float:
    """How near the words are to those of the other side that have no partner either: the mean of the nearest, 0..1."""
    far = OTHER_SIDE[side]
    others = [
        item.head
        for i, item in enumerate(case.reading(far).items)
        if item.kind == "word" and not case.matching.covered[far][i]
    ]
    words = [item.head for item in items if item.kind == "word"]
    if not others or not words:
        return 0.0
    return max(0.0, sum(max(vectors.near(word, other) for other in others) for word in words) / len(words))
