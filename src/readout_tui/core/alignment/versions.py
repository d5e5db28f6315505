"""Two versions of one long text, cheaply: stems, rarity and order, none of the finer signs.

Two long texts are versions of one text if most passages have one clear counterpart and these run
in step. If so, runs are filled by length and likeness (`ordered`), and what stands apart is linked where it is clear.
Costs about a quarter of a millisecond a passage.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest
from typing import Final

from readout_tui.core.alignment.beads import Pair
from readout_tui.core.alignment.groups import Group
from readout_tui.core.alignment.links import Made, partition
from readout_tui.core.alignment.ordered import in_step
from readout_tui.core.alignment.stems import family, stem, stemmer_of
from readout_tui.core.model import Checkpoint, Constraints, Link, Readout
from readout_tui.core.pattern import regex

LONG: Final = 100
"""Passages on both sides from which this is tried."""
POSTINGS: Final = 60
COMMON: Final = 0.15
"""A stem in more than this share of all passages is left out."""
BREADTH: Final = 3
CLEAR: Final = 1.1
"""A counterpart is clear if it is so many times more alike than the next."""
ALIKE: Final = 0.12
APART: Final = 0.3
"""Likeness (cosine) from which a clear pair outside all runs is linked."""
SAME: Final = 0.45
SURE: Final = (0.75, 0.45)
"""Confidence: the first, plus the second times the root of the likeness."""
SHOWN: Final = 4
_WORD: Final = regex(r"[^\W_]+")


def versions(left: Readout, right: Readout, constraints: Constraints, checkpoint: Checkpoint) -> Made | None:
    """The links of two versions of one long text; None if they are not that."""
    bodies = left.body, right.body
    if min(map(len, bodies)) < LONG:
        return None
    mine, theirs = sketches(left, right)
    cosines = nearest(mine, theirs, checkpoint)
    anchors = clear(cosines)
    groups = in_step(
        [s.size for s in mine], [s.size for s in theirs], anchors, lambda i, j: alike(mine[i], theirs[j]), checkpoint
    )
    if not groups:
        return None
    groups += apart(cosines, anchors, groups)
    kept = [group for group in groups if not _barred(group, bodies, constraints)]
    links = [_link(group, mine, theirs, bodies, (left, right)) for group in kept]
    pins = sorted((i, j) for i, j in constraints.pins if left.passages[i].body and right.passages[j].body)
    return Made(partition([*(Link((i,), (j,), "changed", reason="set by hand") for i, j in pins), *links]), [], {})


def _barred(group: Group, bodies: tuple[tuple[int, ...], tuple[int, ...]], constraints: Constraints) -> bool:
    pairs = {(bodies[0][i], bodies[1][j]) for i in group.left for j in group.right}
    return not pairs.isdisjoint(constraints.forbidden)


def _link(
    group: Group,
    mine: Sequence[Sketch],
    theirs: Sequence[Sketch],
    bodies: tuple[tuple[int, ...], tuple[int, ...]],
    readouts: tuple[Readout, Readout],
) -> Link:
    pairs = [(mine[i], theirs[j]) for i in group.left for j in group.right]
    likeness = max(alike(a, b) for a, b in pairs)
    shared = {key: w for a, b in pairs for key, w in a.weights.items() if key in b.weights}
    telling = sorted(shared, key=lambda key: (-shared[key], key))[:SHOWN]
    return Link(
        tuple(bodies[0][i] for i in group.left),
        tuple(bodies[1][j] for j in group.right),
        "same" if likeness >= SAME else "changed",
        score=round(min(0.995, SURE[0] + SURE[1] * math.sqrt(likeness)), 3),
        reason=_reason(telling, [readouts[0].slice(bodies[0][i]) for i in group.left], readouts[0].language),
    )


def _reason(keys: Sequence[str], texts: Sequence[str], language: str) -> str:
    reduced = _cached(language)
    words = {reduced(word.lower()): word for text in texts for word in _WORD.findall(text)}
    return "share: " + ", ".join(words.get(key, key) for key in keys) if keys else "place in the text"


@dataclass(slots=True, eq=False)
class Sketch:
    """A passage as its stems, weighted by rarity and scaled to length 1."""

    order: int
    size: int
    weights: dict[str, float]


def sketches(left: Readout, right: Readout) -> tuple[list[Sketch], list[Sketch]]:
    """The sketches of all body passages of both."""
    stems_of = _cached(left.language)
    words = [
        [frozenset(map(stems_of, _WORD.findall(side.slice(n).lower()))) for n in side.body] for side in (left, right)
    ]
    frequency = Counter(key for side in words for keys in side for key in keys)
    total = len(words[0]) + len(words[1])
    rare = {
        key: math.log((total + 1.0) / number) for key, number in frequency.items() if number <= max(4.0, COMMON * total)
    }
    made = [
        [
            _sketch(order, side.passages[n].span, keys, rare)
            for order, (n, keys) in enumerate(zip(side.body, sets, strict=True))
        ]
        for side, sets in zip((left, right), words, strict=True)
    ]
    return made[0], made[1]


@lru_cache(maxsize=4)
def _cached(language: str) -> Callable[[str], str]:
    """The stem of a word without derivation, remembered."""
    known: dict[str, str] = {}
    base = stemmer_of(language)

    def reduced(word: str) -> str:
        found = known.get(word)
        if found is None:
            found = known[word] = family(stem(word)) if language == "en" else base(word)
        return found

    return reduced


def _sketch(order: int, span: tuple[int, int], keys: frozenset[str], rare: dict[str, float]) -> Sketch:
    weights = {key: rare[key] for key in keys if key in rare}
    norm = math.sqrt(sum(w * w for w in weights.values())) or 1.0
    return Sketch(order, span[1] - span[0], {key: w / norm for key, w in weights.items()})


def nearest(left: Sequence[Sketch], right: Sequence[Sketch], checkpoint: Checkpoint) -> dict[Pair, float]:
    """For each passage of the left its few most alike on the right, with their cosines."""
    index: dict[str, list[int]] = defaultdict(list)
    for sketch in right:
        for key in sketch.weights:
            index[key].append(sketch.order)
    found = {}
    for sketch in left:
        if sketch.order % 256 == 0:
            checkpoint(sketch.order / len(left))
        dots: dict[int, float] = defaultdict(float)
        for key, weight in sketch.weights.items():
            posting = index.get(key)
            if posting is None or len(posting) > POSTINGS:
                continue
            for order in posting:
                dots[order] += weight * right[order].weights[key]
        for order in nlargest(BREADTH, dots, key=dots.__getitem__):
            found[sketch.order, order] = alike(sketch, right[order])
    return found


def alike(a: Sketch, b: Sketch) -> float:
    """Cosine."""
    lighter, heavier = (a.weights, b.weights) if len(a.weights) < len(b.weights) else (b.weights, a.weights)
    return sum(w * heavier[key] for key, w in lighter.items() if key in heavier)


def clear(cosines: dict[Pair, float]) -> list[Pair]:
    """Pairs that are the best for both their passages, by a margin; sorted."""
    rows: dict[int, list[float]] = defaultdict(list)
    columns: dict[int, list[float]] = defaultdict(list)
    for (i, j), value in cosines.items():
        rows[i].append(value)
        columns[j].append(value)
    return sorted(
        (i, j)
        for (i, j), value in cosines.items()
        if value >= ALIKE and _first(value, rows[i]) and _first(value, columns[j])
    )


def _first(value: float, rivals: Sequence[float]) -> bool:
    return value >= max(rivals) and sum(rival * CLEAR > value for rival in rivals) == 1


def apart(cosines: dict[Pair, float], anchors: Sequence[Pair], groups: Sequence[Group]) -> list[Group]:
    """Clear pairs of passages that no run holds."""
    taken = ({i for group in groups for i in group.left}, {j for group in groups for j in group.right})
    return [Group([i], [j]) for i, j in anchors if cosines[i, j] >= APART and i not in taken[0] and j not in taken[1]]
