"""Two versions of one long text, cheaply: stems, rarity and order, none of the finer signs.

Two long texts are versions of one text if most units have one clear counterpart and these run in step. If so, runs
are filled by length and likeness (`ordered`), and what stands apart is linked where it is clear. A unit is a paragraph
where paragraphs are short in both (verses, articles, numbered lines), else a sentence: editions that agree on their
lines cut them into sentences at different places. Sentences are then linked inside the paragraphs that correspond.
Costs about a quarter of a millisecond a passage.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from typing import Final, NamedTuple

from readout_tui.core.alignment.beads import BAND, Pair, beads
from readout_tui.core.alignment.groups import Group
from readout_tui.core.alignment.links import Made, partition
from readout_tui.core.alignment.ordered import ALIKE as WORTH_OF_COSINE
from readout_tui.core.alignment.ordered import FLOOR, in_step
from readout_tui.core.alignment.stems import family, stem, stemmer_of
from readout_tui.core.model import Checkpoint, Constraints, Link, Readout, unwatched
from readout_tui.core.pattern import regex
from readout_tui.core.progress import EVERY, each, stages

SHORT: Final = 2.0
"""Paragraphs are units if they hold no more sentences than this on average, on both sides."""
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
SKIP: Final = 4.0
"""Cost of a sentence without partner in paragraphs that correspond, by how rare that is."""
SAMPLE: Final = 100
"""Passages that tell whether all are worth a look."""
QUIETLY: Final = (Constraints(), unwatched)
STAGES: Final = (16, 10, 40, 4, 15, 1, 13, 1)
"""How long the stages of `versions` take, in hundredths of all."""
_WORD: Final = regex(r"[^\W_]+")


Unit = tuple[int, ...]
"""Numbers of passages that are looked at as one."""


def versions(left: Readout, right: Readout, constraints: Constraints, checkpoint: Checkpoint) -> Made | None:
    """The links of two versions of one long text; None if they are not that."""
    told = stages(checkpoint, *STAGES)
    scales = _scales(left, right, told[0])
    mine, theirs = _sketched(scales, told[1])
    cosines = nearest(mine, theirs, told[2])
    anchors = clear(cosines, told[3])
    groups = in_step(
        [s.size for s in mine], [s.size for s in theirs], anchors, lambda i, j: alike(mine[i], theirs[j]), told[4]
    )
    if not groups:
        return None
    groups += apart(cosines, anchors, groups, mine, theirs, told[5])
    links = [
        link for group in each(groups, told[6]) for link in _links(group, scales) if not _barred(link, constraints)
    ]
    pins = sorted((i, j) for i, j in constraints.pins if left.passages[i].body and right.passages[j].body)
    set_by_hand = (Link((i,), (j,), "changed", reason="set by hand") for i, j in pins)
    return Made(partition([*set_by_hand, *links], told[7]), [], {})


def seem_versions(left: Readout, right: Readout) -> bool:
    """Whether the beginnings or the ends are versions of one text: a guess at what `versions` will find."""
    return any(
        versions(left._replace(passages=left.passages[part]), right._replace(passages=right.passages[part]), *QUIETLY)
        for part in (slice(SAMPLE), slice(-SAMPLE, None))
    )


def _barred(link: Link, constraints: Constraints) -> bool:
    return any((i, j) in constraints.forbidden for i in link.left for j in link.right)


class Sketch(NamedTuple):
    """A unit as its stems, weighted by rarity and scaled to length 1."""

    order: int
    size: int
    weights: dict[str, float]


class Scale(NamedTuple):
    """One side: its units, and what sketches any of its passages."""

    readout: Readout
    units: Sequence[Unit]
    stems: Mapping[int, tuple[str, ...]]  # different ones: as sets they would take five times the room
    rare: Mapping[str, float]

    def sketch(self, order: int, unit: Unit) -> Sketch:
        """The sketch of some passages together."""
        keys = set().union(*(self.stems[n] for n in unit))
        weights = {key: self.rare[key] for key in keys if key in self.rare}
        norm = math.sqrt(sum(w * w for w in weights.values())) or 1.0
        spans = (self.readout.passages[n].span for n in unit)
        return Sketch(order, sum(end - start for start, end in spans), {key: w / norm for key, w in weights.items()})


def _scales(left: Readout, right: Readout, checkpoint: Checkpoint) -> tuple[Scale, Scale]:
    """Both sides, with rarity counted over the units of both."""
    told = stages(checkpoint, 4, 4, 1, 1)
    stems_of = _cached(left.language)
    stems = [
        {n: tuple({*map(stems_of, _WORD.findall(side.slice(n).lower()))}) for n in each(side.body, tell)}
        for side, tell in zip((left, right), told[:2], strict=True)
    ]
    units = _units(left, right)
    frequency: Counter[str] = Counter()
    for sets, side, tell in zip(stems, units, told[2:], strict=True):
        for unit in each(side, tell):
            frequency.update(set().union(*(sets[n] for n in unit)))
    total = len(units[0]) + len(units[1])
    rare = {
        key: math.log((total + 1.0) / number) for key, number in frequency.items() if number <= max(4.0, COMMON * total)
    }
    return Scale(left, units[0], stems[0], rare), Scale(right, units[1], stems[1], rare)


def _sketched(scales: tuple[Scale, Scale], checkpoint: Checkpoint) -> tuple[list[Sketch], list[Sketch]]:
    """The sketches of all units."""
    mine, theirs = (
        [scale.sketch(order, unit) for order, unit in enumerate(each(scale.units, tell))]
        for scale, tell in zip(scales, stages(checkpoint, 1, 1), strict=True)
    )
    return mine, theirs


def _units(left: Readout, right: Readout) -> tuple[list[Unit], list[Unit]]:
    """Paragraphs where they are short on both sides, else sentences."""
    sides = [_paragraphs(left), _paragraphs(right)]
    for readout, units in zip((left, right), sides, strict=True):
        if len(readout.body) > SHORT * len(units):
            return [(n,) for n in left.body], [(n,) for n in right.body]
    return sides[0], sides[1]


def _paragraphs(readout: Readout) -> list[Unit]:
    members: dict[int, list[int]] = defaultdict(list)
    for number in readout.body:
        members[readout.passages[number].paragraph].append(number)
    return [tuple(unit) for unit in members.values()]


def _links(group: Group, scales: tuple[Scale, Scale]) -> Iterator[Link]:
    """The links of the sentences of a group of units."""
    numbers = [
        [n for order in side for n in scale.units[order]]
        for side, scale in zip((group.left, group.right), scales, strict=True)
    ]
    if min(map(len, numbers)) == 1:
        yield _link(numbers, scales)
        return
    mine, theirs = (
        [scale.sketch(k, (n,)) for k, n in enumerate(side)] for scale, side in zip(scales, numbers, strict=True)
    )
    shared = {
        (a.order, b.order): WORTH_OF_COSINE * alike(a, b)
        for a in mine
        for b in theirs[max(0, a.order - BAND) : a.order + BAND + 1]
    }
    for bead in beads([s.size for s in mine], [s.size for s in theirs], shared, [], SKIP, unwatched):
        if bead.left and bead.right:
            yield _link([[numbers[0][k] for k in bead.left], [numbers[1][k] for k in bead.right]], scales)


def _link(numbers: Sequence[Sequence[int]], scales: tuple[Scale, Scale]) -> Link:
    mine, theirs = ([scale.sketch(0, (n,)) for n in side] for scale, side in zip(scales, numbers, strict=True))
    pairs = [(a, b) for a in mine for b in theirs]
    likeness = max(alike(a, b) for a, b in pairs)
    shared = {key: w for a, b in pairs for key, w in a.weights.items() if key in b.weights}
    telling = sorted(shared, key=lambda key: (-shared[key], key))[:SHOWN]
    left = scales[0].readout
    return Link(
        tuple(numbers[0]),
        tuple(numbers[1]),
        "same" if likeness >= SAME else "changed",
        score=round(min(0.995, SURE[0] + SURE[1] * math.sqrt(likeness)), 3),
        reason=_reason(telling, [left.slice(n) for n in numbers[0]], left.language),
    )


def _reason(keys: Sequence[str], texts: Sequence[str], language: str) -> str:
    reduced = _cached(language)
    words = {reduced(word.lower()): word for text in texts for word in _WORD.findall(text)}
    return "share: " + ", ".join(words.get(key, key) for key in keys) if keys else "place in the text"


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


def nearest(left: Sequence[Sketch], right: Sequence[Sketch], checkpoint: Checkpoint) -> dict[Pair, float]:
    """For each passage of the left its few most alike on the right, with their cosines."""
    indexing, seeking = stages(checkpoint, 1, 9)
    index: dict[str, list[int]] = defaultdict(list)
    for sketch in each(right, indexing):
        for key in sketch.weights:
            index[key].append(sketch.order)
    found = {}
    for sketch in each(left, seeking):
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


def clear(cosines: dict[Pair, float], checkpoint: Checkpoint) -> list[Pair]:
    """Pairs that are the best for both their passages, by a margin; sorted."""
    rows: dict[int, list[float]] = defaultdict(list)
    columns: dict[int, list[float]] = defaultdict(list)
    gathering, ranking = stages(checkpoint, 1, 2)
    for (i, j), value in each(cosines.items(), gathering):
        rows[i].append(value)
        columns[j].append(value)
    return sorted(
        (i, j)
        for (i, j), value in each(cosines.items(), ranking)
        if value >= ALIKE and _first(value, rows[i]) and _first(value, columns[j])
    )


def _first(value: float, rivals: Sequence[float]) -> bool:
    return value >= max(rivals) and sum(rival * CLEAR > value for rival in rivals) == 1


def apart(
    cosines: Mapping[Pair, float],
    anchors: Sequence[Pair],
    groups: Sequence[Group],
    left: Sequence[Sketch],
    right: Sequence[Sketch],
    checkpoint: Checkpoint,
) -> list[Group]:
    """Units that no run holds: clear pairs, and step by step what goes on with a link on both sides."""
    taken = ({i for group in groups for i in group.left}, {j for group in groups for j in group.right})
    found: list[Pair] = []

    def link(i: int, j: int) -> None:
        found.append((i, j))
        taken[0].add(i)
        taken[1].add(j)

    for i, j in each(anchors, checkpoint):
        if cosines[i, j] >= APART and i not in taken[0] and j not in taken[1]:
            link(i, j)
    ends = [(group.left[0], group.right[0]) for group in groups] + [(g.left[-1], g.right[-1]) for g in groups] + found
    while ends:
        if len(ends) % EVERY == 0:
            checkpoint(1.0)
        i, j = ends.pop()
        for a, b in ((i - 1, j - 1), (i + 1, j + 1)):
            free = 0 <= a < len(left) and 0 <= b < len(right) and a not in taken[0] and b not in taken[1]
            if free and alike(left[a], right[b]) >= FLOOR:
                link(a, b)
                ends.append((a, b))
    return [Group([i], [j]) for i, j in found]
