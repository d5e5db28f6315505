"""Two versions of one long text, aligned by rare stems and order, without the finer features.

Two long texts are versions of one text if most units have one clear counterpart, and these counterparts run in step.

    units -> sketches (stems by rarity) -> nearest neighbours -> anchors: each other's best, by a margin
          -> in step?  no: None, and the caller compares what the passages say
          -> runs, filled by length and similarity (`parallel_runs`)
          -> outside the runs: clear anchors, and from every link its neighbours, step by step
          -> sentences inside each group of units (`gale_church`)

A unit is a paragraph if paragraphs are short in both texts (verses, articles, numbered lines), else a sentence.
Editions that agree on verses cut them into sentences at different places, so sentences are matched inside paragraphs.

About a quarter of a millisecond a passage. Passages are in one link at most.

Limitations: outside the runs only clear pairs are found. Scores come from a formula (`SURE`); they are not calibrated.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.gale_church import BAND, UnitPair, beads
from readout_tui.core.alignment.links import LinkSet, partition, pinned
from readout_tui.core.alignment.parallel_runs import ALIKE as WORTH_OF_COSINE
from readout_tui.core.alignment.parallel_runs import FLOOR, UnitGroup, in_step
from readout_tui.core.alignment.stemming import root_of
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Checkpoint, Constraints, Link, PassageNumber, Readout, unwatched
from readout_tui.core.progress import EVERY, each, stages

SHORT: Final = 2.0
"""Paragraphs are units if they hold no more sentences than this on average, on both sides."""
POSTINGS: Final = 60
"""Stems in more units of the right text are not used to find neighbours: they would cost much and say little."""
COMMON: Final = 0.15
"""A stem in more than this share of all units is left out of the sketches."""
BREADTH: Final = 3
"""Nearest neighbours that are kept for a unit."""
CLEAR: Final = 1.1
"""A counterpart is clear if its cosine is at least so many times that of every rival."""
ALIKE: Final = 0.12
"""The least cosine of an anchor."""
APART: Final = 0.3
"""Cosine from which an anchor outside all runs is linked: no order speaks for it."""
SURE: Final = (0.75, 0.45)
"""The score of a link is the first, plus the second times the square root of its best cosine; at most .995."""
SHOWN: Final = 4
"""The most words that a reason names."""
SKIP: Final = 4.0
"""Cost of a sentence without partner inside paragraphs that correspond (`gale_church.beads`)."""
SAMPLE: Final = 100
"""Passages at the beginning, and at the end, from which `seem_versions` judges the whole."""
QUIETLY: Final = (Constraints(), unwatched)
STAGES: Final = (16, 10, 40, 4, 15, 1, 13, 1)
"""How long each stage of `versions` takes, in percent."""
_WORD: Final = regex(r"[^\W_]+")


VersionUnit = tuple[PassageNumber, ...]
"""Passages that are matched as one: a paragraph, or one sentence."""


def versions(left: Readout, right: Readout, constraints: Constraints, checkpoint: Checkpoint) -> LinkSet | None:
    """The links of two versions of one long text; None if the texts are no such versions."""
    phases = stages(checkpoint, *STAGES)
    scales = _sketched(_scales(left, right, phases[0]), phases[1])
    mine, theirs = scales[0].sketches, scales[1].sketches
    cosines = nearest_neighbours(mine, theirs, phases[2])
    anchors = mutual_best(cosines, phases[3])
    groups = in_step(
        [s.size for s in mine], [s.size for s in theirs], anchors, lambda i, j: cosine(mine[i], theirs[j]), phases[4]
    )
    if not groups:
        return None
    groups += outside_runs(cosines, anchors, groups, mine, theirs, phases[5])
    links = [
        link for group in each(groups, phases[6]) for link in _links(group, scales) if not _barred(link, constraints)
    ]
    set_by_hand, also = pinned(left, right, constraints)
    return LinkSet(partition([*set_by_hand, *links], phases[7]), also, [])


def seem_versions(left: Readout, right: Readout) -> bool:
    """True if the beginnings or the ends are versions of one text: a guess at what `versions` will find."""
    return any(
        versions(left._replace(passages=left.passages[part]), right._replace(passages=right.passages[part]), *QUIETLY)
        for part in (slice(SAMPLE), slice(-SAMPLE, None))
    )


def _barred(link: Link, constraints: Constraints) -> bool:
    return constraints.bars((i, j) for i in link.left for j in link.right)


class Sketch(NamedTuple):
    """A unit as a bag of stems."""

    order: int  # its position among the units
    size: int  # code points
    weights: dict[str, float]  # stem -> rarity
    norm: float  # the length of that vector


class Sketched(NamedTuple):
    """The number of a passage, with its sketch."""

    number: PassageNumber
    sketch: Sketch


class Scale(NamedTuple):
    """One text: its units, and what is needed to sketch any of its passages."""

    readout: Readout
    units: Sequence[VersionUnit]
    stems: Mapping[PassageNumber, tuple[str, ...]]  # distinct stems; as sets they would take five times the memory
    rare: Mapping[str, float]
    sketches: Sequence[Sketch]  # `sketches[k]` is that of unit k
    stem_of: Callable[[str], str]

    def sketch(self, order: int, unit: VersionUnit) -> Sketch:
        """The sketch of some passages together."""
        keys = set().union(*(self.stems[n] for n in unit))
        weights = {key: self.rare[key] for key in keys if key in self.rare}
        norm = math.sqrt(sum(w * w for w in weights.values())) or 1.0
        spans = (self.readout.passages[n].span for n in unit)
        return Sketch(order, sum(end - start for start, end in spans), weights, norm)

    def sentences(self, orders: Iterable[int]) -> list[Sketched]:
        """The passages of some units, each with a sketch of its own."""
        return [
            Sketched(n, self.sketches[order] if len(self.units[order]) == 1 else self.sketch(order, (n,)))
            for order in orders
            for n in self.units[order]
        ]


def _scales(left: Readout, right: Readout, checkpoint: Checkpoint) -> tuple[Scale, Scale]:
    """Both texts without sketches yet; rarity is counted over the units of both together."""
    phases = stages(checkpoint, 4, 4, 1, 1)
    stem_of = _Stems(left.language).__getitem__
    stems = [
        {n: tuple({*map(stem_of, _WORD.findall(side.slice(n).lower()))}) for n in each(side.body, phase)}
        for side, phase in zip((left, right), phases[:2], strict=True)
    ]
    units = _units(left, right)
    frequency: Counter[str] = Counter()
    for sets, side, phase in zip(stems, units, phases[2:], strict=True):
        for unit in each(side, phase):
            frequency.update(set().union(*(sets[n] for n in unit)))
    total = len(units[0]) + len(units[1])
    rare = {
        key: math.log((total + 1.0) / number) for key, number in frequency.items() if number <= max(4.0, COMMON * total)
    }
    return Scale(left, units[0], stems[0], rare, (), stem_of), Scale(right, units[1], stems[1], rare, (), stem_of)


def _sketched(scales: tuple[Scale, Scale], checkpoint: Checkpoint) -> tuple[Scale, Scale]:
    """Both texts with the sketches of all units. To save memory, stems that no sentence needs later are dropped."""
    left, right = (
        scale._replace(
            sketches=[scale.sketch(order, unit) for order, unit in enumerate(each(scale.units, phase))],
            stems={n: scale.stems[n] for unit in scale.units if len(unit) > 1 for n in unit},
        )
        for scale, phase in zip(scales, stages(checkpoint, 1, 1), strict=True)
    )
    return left, right


def _units(left: Readout, right: Readout) -> tuple[list[VersionUnit], list[VersionUnit]]:
    """The units of both texts: paragraphs if they are short on both sides (`SHORT`), else sentences."""
    sides = [_paragraphs(left), _paragraphs(right)]
    for readout, units in zip((left, right), sides, strict=True):
        if len(readout.body) > SHORT * len(units):
            return [(n,) for n in left.body], [(n,) for n in right.body]
    return sides[0], sides[1]


def _paragraphs(readout: Readout) -> list[VersionUnit]:
    members: dict[int, list[PassageNumber]] = defaultdict(list)
    for number in readout.body:
        members[readout.passages[number].paragraph].append(number)
    return [tuple(unit) for unit in members.values()]


def _links(group: UnitGroup, scales: tuple[Scale, Scale]) -> Iterator[Link]:
    """The links of the sentences of a group of units."""
    mine, theirs = scales[0].sentences(group.left), scales[1].sentences(group.right)
    if min(len(mine), len(theirs)) == 1:
        yield _link(mine, theirs, scales[0])
        return
    shared = {
        (i, j): WORTH_OF_COSINE * cosine(a.sketch, theirs[j].sketch)
        for i, a in enumerate(mine)
        for j in range(max(0, i - BAND), min(i + BAND + 1, len(theirs)))
    }
    left, right = ([s.sketch.size for s in side] for side in (mine, theirs))
    for bead in beads(left, right, shared, [], SKIP, unwatched):
        if bead.left and bead.right:
            yield _link([mine[k] for k in bead.left], [theirs[k] for k in bead.right], scales[0])


def _link(mine: Sequence[Sketched], theirs: Sequence[Sketched], scale: Scale) -> Link:
    """The link of some passages; `scale`: of the left side."""
    pairs = [(a.sketch, b.sketch) for a in mine for b in theirs]
    likeness = max(cosine(a, b) for a, b in pairs)
    shared = {key: w / a.norm for a, b in pairs for key, w in a.weights.items() if key in b.weights}
    strongest = sorted(shared, key=lambda key: (-shared[key], key))[:SHOWN]
    return Link(
        tuple(s.number for s in mine),
        tuple(s.number for s in theirs),
        "linked",
        score=round(min(0.995, SURE[0] + SURE[1] * math.sqrt(likeness)), 3),
        reason=_reason(strongest, " ".join(scale.readout.slice(s.number) for s in mine), scale.stem_of),
    )


def _reason(stems: Sequence[str], text: str, stem_of: Callable[[str], str]) -> str:
    """The reason: the shared stems as words of `text`, each in the form in which it stands there last."""
    words: dict[str, str] = {}
    for word in reversed(_WORD.findall(text)):
        if len(words) == len(stems):
            break
        if (found := stem_of(word.lower())) in stems:
            words.setdefault(found, word)
    return "share: " + ", ".join(words.get(key, key) for key in stems) if stems else "place in the text"


class _Stems(dict[str, str]):
    """Word in lower case -> its root (`stemming.root_of`), computed when it is first asked for."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._stem_of = root_of(language)

    def __missing__(self, word: str) -> str:
        found = self[word] = self._stem_of(word)
        return found


def nearest_neighbours(
    left: Sequence[Sketch], right: Sequence[Sketch], checkpoint: Checkpoint
) -> dict[UnitPair, float]:
    """(left, right) -> cosine, for the `BREADTH` most similar right units of each left unit."""
    indexing, seeking = stages(checkpoint, 1, 9)
    index: dict[str, list[int]] = defaultdict(list)
    for sketch in each(right, indexing):
        for key in sketch.weights:
            index[key].append(sketch.order)
    norms = [sketch.norm for sketch in right]
    found = {}
    for sketch in each(left, seeking):
        dots: dict[int, float] = defaultdict(float)
        for key, rare in sketch.weights.items():
            posting = index.get(key)
            if posting is None or len(posting) > POSTINGS:
                continue
            weight = rare / sketch.norm
            for order in posting:
                dots[order] += weight * (rare / norms[order])
        for order in sorted(dots, key=dots.__getitem__, reverse=True)[:BREADTH]:
            found[sketch.order, order] = cosine(sketch, right[order])
    return found


def cosine(a: Sketch, b: Sketch) -> float:
    """The cosine of two sketches, 0..1."""
    lighter, heavier = (a, b) if len(a.weights) < len(b.weights) else (b, a)
    within, one, two = heavier.weights, lighter.norm, heavier.norm
    return sum([(w / one) * (w / two) for key, w in lighter.weights.items() if key in within])


def mutual_best(cosines: dict[UnitPair, float], checkpoint: Checkpoint) -> list[UnitPair]:
    """The anchors: pairs that are the best for both their units, by the margin `CLEAR`; sorted."""
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


def outside_runs(
    cosines: Mapping[UnitPair, float],
    anchors: Sequence[UnitPair],
    groups: Sequence[UnitGroup],
    left: Sequence[Sketch],
    right: Sequence[Sketch],
    checkpoint: Checkpoint,
) -> list[UnitGroup]:
    """Groups of units that no run holds.

    First clear anchors; then, from the ends of every group, the next unit on both sides while the two are alike.
    """
    free = _without_group(groups, len(left), len(right))
    found = []
    for pair in each(anchors, checkpoint):
        if cosines[pair] >= APART and _is_free(free, pair):
            _take(free, pair)
            found.append(pair)
    ends = [(group.left[0], group.right[0]) for group in groups] + [(g.left[-1], g.right[-1]) for g in groups] + found
    while ends:
        if len(ends) % EVERY == 0:
            checkpoint(1.0)
        i, j = ends.pop()
        for pair in ((i - 1, j - 1), (i + 1, j + 1)):
            if _is_free(free, pair) and cosine(left[pair[0]], right[pair[1]]) >= FLOOR:
                _take(free, pair)
                found.append(pair)
                ends.append(pair)
    return [UnitGroup([i], [j]) for i, j in found]


Free = tuple[set[int], set[int]]
"""The units of each side that no group holds."""


def _without_group(groups: Sequence[UnitGroup], left: int, right: int) -> Free:
    held = ({i for group in groups for i in group.left}, {j for group in groups for j in group.right})
    return set(range(left)) - held[0], set(range(right)) - held[1]


def _is_free(free: Free, pair: UnitPair) -> bool:
    return pair[0] in free[0] and pair[1] in free[1]


def _take(free: Free, pair: UnitPair) -> None:
    free[0].remove(pair[0])
    free[1].remove(pair[1])
