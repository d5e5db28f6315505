"""Word differences inside linked passages: whole phrases, each with the class of what differs.

Equal words are chained in one order on both sides so that the chain weighs most: a word of content weighs,
a function word hardly, and every new run of words costs. So a lone "the" or "of" never tears a
phrase apart, but joins the equal words beside it. Words that stand for each other (near spellings,
equivalent terms, number for number, modal for modal, verb of saying for verb of saying) are links of the
chain too. What lies between the links is a substitution. Moved words are deleted here and inserted there.

Time: n log n in the words; where words recur so often that all pairs would be too many, equal words are
paired in their order of occurrence only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final, NamedTuple

from readout_tui.core.alignment.stems import family
from readout_tui.core.alignment.terms import lexicon
from readout_tui.core.classes import classify
from readout_tui.core.model import DiffClass, Edit, EditKind, Span
from readout_tui.core.text import folded
from readout_tui.core.words import Unit, american, cut, number, stem

_START: Final = 0.5
_WEIGHT: Final = {"function": 0.24, "modality": 0.8, "negation": 0.8}
_LIKE: Final = 1.2
_SAME_KIND: Final = 0.7
_PAIRED: Final = frozenset({"number", "date", "modality", "negation", "saying"})
_SIMILAR: Final = 75.0
_MOST_PAIRS: Final = 40_000
"""Beyond so many pairs of equal words a passage is compared coarsely."""

_TYPES: Final = 48
"""Near spellings are looked for among so many different words a side at most."""


@dataclass(frozen=True, slots=True)
class Ignore:
    """What does not count as a difference. `spelling`: accents, and British against American."""

    case: bool = True
    punctuation: bool = True
    spelling: bool = True


IGNORE: Final = Ignore()


class _Pair(NamedTuple):
    left: int
    right: int
    weight: float


class _Step(NamedTuple):
    """Units left..left_end against right..right_end."""

    equal: bool
    left: int
    left_end: int
    right: int
    right_end: int
    difference: DiffClass | None


def word_diff(
    left: str,
    left_spans: Sequence[Span],
    right: str,
    right_spans: Sequence[Span],
    rules: Ignore = IGNORE,
    equivalents: Sequence[Sequence[str]] = (),
    languages: tuple[str, str] = ("en", "en"),
) -> tuple[Edit, ...]:
    """The steps from the left passages to the right ones.

    The spans of all edits, joined, are exactly `left_spans` on the left and `right_spans` on the right, in
    order. An "equal" edit is equal under the rules; where only ignored characters stand on one side, its
    other span is empty. Accounts in two languages differ in their numbers only: all else is "equal".
    """
    a, b = _Side(left, left_spans, languages[0]), _Side(right, right_spans, languages[1])
    if languages[0] != languages[1]:
        steps = _number_steps(a.units, b.units)
    else:
        groups = lexicon(tuple(map(tuple, equivalents))).phrases
        chain = _chain(_pairs(a.units, b.units, groups), len(a.units), len(b.units))
        steps = _merge(_steps(a.units, b.units, chain, rules, groups), a.units)
    if rules.punctuation:
        steps = _runs(steps, a.borders, b.borders)
    return tuple(_Writer(a, b, rules).write(steps))


class _Side:
    """One side: its units, and the way from one running offset over all its spans back to the text.

    The running offset leaves out what lies between the spans.
    """

    def __init__(self, text: str, spans: Sequence[Span], language: str) -> None:
        self.text = text
        self.spans = [span for span in spans if span.end > span.start]
        self.units: list[Unit] = []
        self.begins: list[int] = []
        self.borders: set[int] = set()
        self.ends: list[int] = []
        length = 0
        for span in self.spans:
            self.borders.add(len(self.units))
            for unit in cut(text, span.start, span.end, language):
                self.units.append(unit)
                self.begins.append(length + unit.start - span.start)
                self.ends.append(length + unit.end - span.start)
            length += span.end - span.start
        self.length = length
        self.fallback = (self.spans or spans or (Span(0, 0),))[0].start

    def begin(self, unit: int) -> int:
        """The running offset where a unit begins (the length behind the last)."""
        return self.begins[unit] if unit < len(self.begins) else self.length

    def pieces(self, start: int, end: int) -> list[Span]:
        """A running stretch as spans of the text, one for each given span it touches; one empty span if empty."""
        if end <= start:
            return [self._empty(start)]
        if len(self.spans) == 1:
            return [Span(self.fallback + start, self.fallback + end)]
        found = []
        base = 0
        for span in self.spans:
            size = span.end - span.start
            low, high = max(start, base), min(end, base + size)
            if low < high:
                found.append(Span(span.start + low - base, span.start + high - base))
            base += size
        return found

    def _empty(self, at: int) -> Span:
        base, last = 0, self.fallback
        for span in self.spans:
            size = span.end - span.start
            if at < base + size:
                return Span(span.start + at - base, span.start + at - base)
            base, last = base + size, span.end
        return Span(last, last)


Groups = Mapping[str, tuple[str, ...]]
"""For each stem or phrase of stems: the groups of equivalent terms that it is in."""


def _equivalent(a: Unit, b: Unit, groups: Groups) -> bool:
    if _share(a.key, b.key, groups):
        return True
    if "-" not in a.form or "-" not in b.form:
        return False
    first, second = a.plain.split(), b.plain.split()
    return len(first) == len(second) and all(
        x == y or _share(stem(x), stem(y), groups) for x, y in zip(first, second, strict=True)
    )


def _share(one: str, two: str, groups: Groups) -> bool:
    mine, yours = groups.get(one), groups.get(two)
    return mine is not None and yours is not None and not set(mine).isdisjoint(yours)


def _occurrences(units: Sequence[Unit]) -> dict[str, list[int]]:
    table: dict[str, list[int]] = {}
    for k, unit in enumerate(units):
        table.setdefault(unit.key, []).append(k)
    return table


def _pairs(a: Sequence[Unit], b: Sequence[Unit], groups: Groups) -> list[_Pair]:
    """What may be linked, sorted by left then right; the rarest words first while the budget of pairs lasts."""
    mine, yours = _occurrences(a), _occurrences(b)
    budget = min(400 + 12 * (len(a) + len(b)), _MOST_PAIRS)
    pairs: list[_Pair] = []
    spread = 0.01 / max(1, len(a), len(b))

    def add(lefts: Sequence[int], rights: Sequence[int], weight: float) -> None:
        nonlocal budget
        if len(lefts) * len(rights) <= budget:
            budget -= len(lefts) * len(rights)
            pairs.extend(_Pair(i, j, weight - spread * abs(i - j)) for i in lefts for j in rights)
        else:
            pairs.extend(_Pair(i, j, weight) for i, j in zip(lefts, rights, strict=False))

    shared = sorted(mine.keys() & yours.keys(), key=lambda key: (len(mine[key]) * len(yours[key]), key))
    for key in shared:
        add(mine[key], yours[key], _WEIGHT.get(a[mine[key][0]].kind, 2.0))
    for left, right, weight in _alike(a, b, mine, yours, groups):
        add(mine[left], yours[right], weight)
    return sorted(pairs)


def _alike(
    a: Sequence[Unit],
    b: Sequence[Unit],
    mine: dict[str, list[int]],
    yours: dict[str, list[int]],
    groups: Groups,
) -> Iterator[tuple[str, str, float]]:
    """Keys of one side only that stand for keys of the other side only, with the weight of such a pair."""
    from rapidfuzz.fuzz import ratio

    lefts = [k for k in mine if k not in yours and a[mine[k][0]].kind != "function"][:_TYPES]
    rights = [k for k in yours if k not in mine and b[yours[k][0]].kind != "function"][:_TYPES]
    for left in lefts:
        one = a[mine[left][0]]
        for right in rights:
            two = b[yours[right][0]]
            if _equivalent(one, two, groups):
                yield left, right, 1.5
            elif one.kind == two.kind and one.kind in _PAIRED:
                yield left, right, _SAME_KIND
            elif one.kind != "number" != two.kind and (
                family(one.key) == family(two.key) or ratio(left, right, score_cutoff=_SIMILAR)
            ):
                yield left, right, _LIKE


def _chain(pairs: list[_Pair], lefts: int, rights: int) -> list[_Pair]:
    """The pairs, rising on both sides, that weigh most, each new run costing `_START`.

    Where both texts begin or end the run leans on the edge and costs nothing.
    """
    if not pairs or not lefts:
        return []
    tree: list[tuple[float, int]] = [(0.0, -1)] * (rights + 1)
    totals: list[float] = []
    before: list[int] = []
    previous: dict[int, int] = {}
    last_left = -2
    for left, group in groupby(range(len(pairs)), key=lambda k: pairs[k].left):
        current: dict[int, int] = {}
        adjacent = previous if last_left == left - 1 else {}
        members = list(group)
        for k in members:
            right, weight = pairs[k].right, pairs[k].weight
            total, back = _best_before(tree, right)
            total -= 0.0 if left == right == 0 else _START
            beside = adjacent.get(right - 1)
            if beside is not None and totals[beside] > total:
                total, back = totals[beside], beside
            if left == lefts - 1 and right == rights - 1:
                total += _START
            totals.append(total + weight)
            before.append(back)
            if right not in current or totals[current[right]] < totals[k]:
                current[right] = k
        for k in members:
            _raise(tree, pairs[k].right + 1, (totals[k], k))
        previous, last_left = current, left
    total, k = _best_before(tree, rights)
    chain = []
    while k >= 0:
        chain.append(pairs[k])
        k = before[k]
    return chain[::-1]


def _best_before(tree: list[tuple[float, int]], right: int) -> tuple[float, int]:
    """The heaviest chain that ends before this place on the right (a Fenwick tree of maxima)."""
    best = (0.0, -1)
    while right > 0:
        if tree[right][0] > best[0]:
            best = tree[right]
        right -= right & -right
    return best


def _raise(tree: list[tuple[float, int]], at: int, entry: tuple[float, int]) -> None:
    while at < len(tree):
        if entry[0] > tree[at][0]:
            tree[at] = entry
        at += at & -at


def _steps(a: Sequence[Unit], b: Sequence[Unit], chain: list[_Pair], rules: Ignore, groups: Groups) -> list[_Step]:
    """The chain and what lies between its links, in order; one step a pair or gap."""
    steps: list[_Step] = []
    i = j = 0
    for pair in [*chain, _Pair(len(a), len(b), 0.0)]:
        if i < pair.left or j < pair.right:
            difference = classify(a[i : pair.left], b[j : pair.right])
            steps.append(_Step(False, i, pair.left, j, pair.right, difference))
        i, j = pair.left, pair.right
        if i < len(a) and j < len(b):
            one, two = a[i], b[j]
            if _same(one, two, rules):
                steps.append(_Step(True, i, i + 1, j, j + 1, None))
            else:
                steps.append(_Step(False, i, i + 1, j, j + 1, _pair_class(one, two, groups)))
            i, j = i + 1, j + 1
    return steps


def _pair_class(one: Unit, two: Unit, groups: Groups) -> DiffClass:
    if one.key == two.key and one.kind in ("date", "number"):
        return "equivalent"
    if one.key != two.key and not one.kind == two.kind == "saying" and _equivalent(one, two, groups):
        return "equivalent"
    if one.key == two.key and one.kind not in ("modality", "negation", "saying"):
        return "other"
    return classify([one], [two])


def _same(one: Unit, two: Unit, rules: Ignore) -> bool:
    if one.form == two.form:
        return True
    first, second = one.form, two.form
    if rules.case:
        first, second = first.casefold(), second.casefold()
    if rules.punctuation:
        first, second = first.replace("’", "'").replace("‑", "-"), second.replace("’", "'").replace("‑", "-")
    if rules.spelling:
        first, second = _respelled(first), _respelled(second)
    return first == second


@lru_cache(maxsize=1 << 14)
def _respelled(form: str) -> str:
    plain = folded(form).replace(" ", "")
    if form[:1].isupper():
        return american(plain).capitalize()
    return american(plain)


def _merge(steps: list[_Step], a: Sequence[Unit]) -> list[_Step]:
    """Differences of one class that touch, or that one function word parts, become one phrase."""
    merged: list[_Step] = []
    for step in steps:
        bridge = merged[-1] if merged and merged[-1].equal and not step.equal else None
        before = merged[-2] if bridge is not None and len(merged) > 1 else None
        if (
            before is not None
            and bridge is not None
            and not before.equal
            and before.difference == step.difference
            and bridge.left_end - bridge.left == 1
            and a[bridge.left].kind == "function"
            and _two_sided(before, step)
        ):
            merged[-2:] = [_span_of(before, step)]
        elif merged and not step.equal and not merged[-1].equal and merged[-1].difference == step.difference:
            merged[-1] = _span_of(merged[-1], step)
        else:
            merged.append(step)
    return merged


def _runs(steps: list[_Step], left_borders: set[int], right_borders: set[int]) -> list[_Step]:
    """Equal words in a row as one step, unless a passage begins there on either side."""
    runs: list[_Step] = []
    for step in steps:
        inside = step.left not in left_borders and step.right not in right_borders
        if runs and step.equal and runs[-1].equal and inside:
            runs[-1] = _Step(True, runs[-1].left, step.left_end, runs[-1].right, step.right_end, None)
        else:
            runs.append(step)
    return runs


def _two_sided(before: _Step, after: _Step) -> bool:
    """True unless the bridge would join an insertion to a deletion, or two of one sort."""
    return all(s.left < s.left_end and s.right < s.right_end for s in (before, after))


def _span_of(first: _Step, last: _Step) -> _Step:
    return _Step(False, first.left, last.left_end, first.right, last.right_end, first.difference)


def _number_steps(a: Sequence[Unit], b: Sequence[Unit]) -> list[_Step]:
    """Two languages: the numbers of one side that the other has not, all else taken for equal."""
    lefts = [k for k, unit in enumerate(a) if unit.form[0].isdigit()]
    rights = [k for k, unit in enumerate(b) if unit.form[0].isdigit()]
    known = {number(a[k].plain) for k in lefts}, {number(b[k].plain) for k in rights}
    odd = [k for k in lefts if number(a[k].plain) not in known[1]]
    new = [k for k in rights if number(b[k].plain) not in known[0]]
    steps: list[_Step] = []
    i = j = 0
    paired = len(odd) == len(new)
    for k, one in enumerate(odd if paired else ()):
        two = new[k]
        if one > i or two > j:
            steps.append(_Step(True, i, one, j, two, None))
        steps.append(_Step(False, one, one + 1, two, two + 1, "number"))
        i, j = one + 1, two + 1
    for one in () if paired else odd:
        at = max(j, min(len(b), round(one / max(1, len(a)) * len(b))))
        steps.append(_Step(True, i, one, j, at, None))
        steps.append(_Step(False, one, one + 1, at, at, "number"))
        i, j = one + 1, at
    for two in () if paired else new:
        if two >= j:
            at = max(i, min(len(a), round(two / max(1, len(b)) * len(a))))
            steps.append(_Step(True, i, at, j, two, None))
            steps.append(_Step(False, at, at, two, two + 1, "number"))
            i, j = at, two + 1
    if i < len(a) or j < len(b):
        steps.append(_Step(True, i, len(a), j, len(b), None))
    return steps


class _Writer:
    """Steps in units -> edits in spans. Differences are tight: the separators around them are equal text."""

    def __init__(self, a: _Side, b: _Side, rules: Ignore) -> None:
        self.a, self.b, self.rules = a, b, rules
        self.i = self.j = 0
        self.edits: list[Edit] = []

    def write(self, steps: list[_Step]) -> list[Edit]:
        for step in steps:
            if step.equal:
                self._equal(step)
            elif step.left == step.left_end:
                self._one_sided(self.b, step.right, step.right_end, step.difference, self.a, step.left)
            elif step.right == step.right_end:
                self._one_sided(self.a, step.left, step.left_end, step.difference, self.b, step.right)
            else:
                self._between(self.a.begin(step.left), self.b.begin(step.right))
                self._put(False, self.a.ends[step.left_end - 1], self.b.ends[step.right_end - 1], step.difference)
        self._between(self.a.length, self.b.length)
        return self.edits

    def _equal(self, step: _Step) -> None:
        self._between(self.a.begin(step.left), self.b.begin(step.right))
        left = self.a.ends[step.left_end - 1] if step.left_end > step.left else self.i
        right = self.b.ends[step.right_end - 1] if step.right_end > step.right else self.j
        self._put(True, left, right, None)

    def _one_sided(
        self, side: _Side, first: int, end: int, difference: DiffClass | None, other: _Side, other_unit: int
    ) -> None:
        """Words that only one side has take the white space behind them along, or else that before them."""
        here, there = (self.i, self.j) if side is self.a else (self.j, self.i)
        begin, stop, behind = side.begin(first), side.ends[end - 1], side.begin(end)
        opening = _read(side, here, begin)
        closing = _read(side, stop, behind)
        opposite = _read(other, there, other.begin(other_unit))
        if opposite.strip() == closing.strip() != opening.strip():
            self._advance(side, stop, there, difference)
            return
        if side is self.a:
            self._between(begin, other.begin(other_unit))
        else:
            self._between(other.begin(other_unit), begin)
        self._advance(side, behind, other.begin(other_unit), difference)

    def _advance(self, side: _Side, to: int, other: int, difference: DiffClass | None) -> None:
        if side is self.a:
            self._put(False, to, other, difference)
        else:
            self._put(False, other, to, difference)

    def _between(self, left: int, right: int) -> None:
        """Separators: equal if they say the same, or if punctuation is ignored."""
        if left == self.i and right == self.j:
            return
        same = self.rules.punctuation or _marks(_read(self.a, self.i, left)) == _marks(_read(self.b, self.j, right))
        self._put(same, left, right, None if same else "other")

    def _put(self, equal: bool, left: int, right: int, difference: DiffClass | None) -> None:
        if left == self.i and right == self.j:
            return
        lefts, rights = self.a.pieces(self.i, left), self.b.pieces(self.j, right)
        for k in range(max(len(lefts), len(rights))):
            one = lefts[k] if k < len(lefts) else Span(lefts[-1].end, lefts[-1].end)
            two = rights[k] if k < len(rights) else Span(rights[-1].end, rights[-1].end)
            self._append(equal, one, two, difference)
        self.i, self.j = left, right

    def _append(self, equal: bool, left: Span, right: Span, difference: DiffClass | None) -> None:
        last = self.edits[-1] if self.edits else None
        if equal and last is not None and last.kind == "equal" and _touch(last, left, right):
            self.edits[-1] = Edit("equal", Span(last.left.start, left.end), Span(last.right.start, right.end))
            return
        self.edits.append(Edit(_kind(equal, left, right), left, right, difference))


def _touch(last: Edit, left: Span, right: Span) -> bool:
    return last.left.end == left.start and last.right.end == right.start


def _kind(equal: bool, left: Span, right: Span) -> EditKind:
    if equal:
        return "equal"
    if left.start == left.end:
        return "inserted"
    return "deleted" if right.start == right.end else "replaced"


def _read(side: _Side, start: int, end: int) -> str:
    if len(side.spans) == 1:
        return side.text[side.fallback + start : side.fallback + end]
    return "".join(side.text[piece.start : piece.end] for piece in side.pieces(start, end))


def _marks(separator: str) -> str:
    return " ".join(folded(separator).split())
