"""Word differences inside linked passages: whole phrases, each with the class of what differs.

The problem: a diff of characters or single words shows shreds. Readers need phrases ("Aug. 30" against "Sept. 2"), and
want to know what sort of difference each is. The steps:

    1. cut     both sides become units that are never split (`units`)
    2. chain   units that are equal, or that stand for each other, are paired in one order on both sides (`chain`):
               near spellings, equivalent terms, number for number, modal for modal, verb of saying for verb of saying
    3. steps   a pair is equal or a difference; what lies between two pairs is a difference; each gets a class
    4. merge   differences of one class that touch, or that one function word separates, become one phrase
    5. write   units become spans of the texts (`edits`)

    left    Both  must      sign  by  Aug. 30
              |   modality    |   |     date          three equal pairs, and two of units that stand for each other
    right   Both  may       sign  by  Sept. 2

Merging comes after classes, so that a number is never swallowed by a phrase: two differences that each set one exact
unit against another (number, date, modality, negation) stay apart.

Invariant: the spans of all edits, joined, are the given spans on either side.

Cost: n log n in the units. Where words recur so often that all pairs would be too many, equal words are paired in their
order of occurrence only; very long passages (`LONGEST`) are compared at their two ends only.

Limitations: words that moved are deleted in one place and inserted in another. In two languages only numbers are
compared. Meaning is not looked at: that is the work of `core/substance`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.characters.folding import folded
from readout_tui.core.model import IGNORE, DiffClass, Edit, Ignore, Span
from readout_tui.core.worddiff.chain import Groups, UnitPair, chained, equivalent, pairs_of
from readout_tui.core.worddiff.classes import classify
from readout_tui.core.worddiff.edits import EditWriter, Side, Step, read
from readout_tui.core.worddiff.quantities import digits
from readout_tui.core.worddiff.units import Unit, american

__all__ = ["IGNORE", "Ignore", "word_diff"]

LONGEST: Final = 20_000
"""Code points of both sides together up to which words are compared. Nobody reads differences in longer passages."""


def word_diff(
    left: str,
    left_spans: Sequence[Span],
    right: str,
    right_spans: Sequence[Span],
    rules: Ignore = IGNORE,
    equivalents: Sequence[Sequence[str]] = (),
    languages: tuple[str, str] = ("en", "en"),
) -> tuple[Edit, ...]:
    """The edits that lead from the left spans to the right ones, in text order.

    `left`, `right`: the whole texts; the spans are half-open ranges of code points in them. The spans of all edits,
    joined, are exactly `left_spans` on the left and `right_spans` on the right. "equal" means equal under `rules`: if
    one side has only ignored characters there, the span of the other is empty. `equivalents`: the reader's groups of
    equivalent terms. If the two `languages` differ, only numbers are compared, and everything else is "equal".
    """
    coarse = sum(span.end - span.start for span in (*left_spans, *right_spans)) > LONGEST
    language = languages[0] if languages[0] == languages[1] else ""
    a, b = Side(left, left_spans, language, coarse), Side(right, right_spans, language, coarse)
    if coarse:
        return tuple(_ends_only(a, b, rules))
    if not language:
        steps = _number_steps(a.units, b.units)
    else:
        groups = term_tables(tuple(map(tuple, equivalents)), language).phrases
        chain = chained(pairs_of(a.units, b.units, groups), len(a.units), len(b.units))
        steps = _merge(_steps(a.units, b.units, chain, rules, groups), a.units)
    if rules.punctuation:
        steps = _runs(steps, a.borders, b.borders)
    return tuple(EditWriter(a, b, rules).write(steps))


def _ends_only(a: Side, b: Side, rules: Ignore) -> list[Edit]:
    """The edits of very long sides: equal beginning, one difference, equal end. Cuts between words."""
    one, two = read(a, 0, a.length), read(b, 0, b.length)
    if one == two:
        head, tail = len(one), 0
    else:
        head = _common(one, two)
        head = max(one.rfind(" ", 0, head), 0)
        tail = _common(one[: head - 1 if head else None : -1], two[: head - 1 if head else None : -1])
        tail = max(one[len(one) - tail :][::-1].rfind(" "), 0)
    writer = EditWriter(a, b, rules)
    writer.equal(head)
    writer.put(False, a.length - tail, b.length - tail, "other")
    writer.equal(a.length)
    return writer.edits


def _common(one: str, two: str) -> int:
    """The length of the common beginning of two texts, in code points; found by bisection."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == two[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _steps(a: Sequence[Unit], b: Sequence[Unit], chain: list[UnitPair], rules: Ignore, groups: Groups) -> list[Step]:
    """One step for each pair of the chain, and one for each gap between two pairs, in order."""
    steps: list[Step] = []
    i = j = 0
    for pair in [*chain, UnitPair(len(a), len(b), 0.0)]:
        if i < pair.left or j < pair.right:
            difference = classify(a[i : pair.left], b[j : pair.right])
            steps.append(Step(False, i, pair.left, j, pair.right, difference))
        i, j = pair.left, pair.right
        if i < len(a) and j < len(b):
            one, two = a[i], b[j]
            if _same(one, two, rules):
                steps.append(Step(True, i, i + 1, j, j + 1, None))
            else:
                steps.append(Step(False, i, i + 1, j, j + 1, _pair_class(one, two, groups)))
            i, j = i + 1, j + 1
    return steps


def _pair_class(one: Unit, two: Unit, groups: Groups) -> DiffClass:
    if one.key == two.key and one.kind in ("date", "number"):
        return "equivalent"
    if one.key != two.key and not one.kind == two.kind == "saying" and equivalent(one, two, groups):
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
    plain = folded(form).replace(" ", "").replace(".", "" if form[0].isalpha() else ".")
    if form[:1].isupper():
        return american(plain).capitalize()
    return american(plain)


_LOOSE: Final = frozenset({"other", "name", "saying"})
"""Classes of differences that may always be merged into a phrase; in others, one exact unit stands against another."""


def _merge(steps: list[Step], a: Sequence[Unit]) -> list[Step]:
    """Merge differences of one class that touch, or that only one equal function word separates, into one phrase."""
    merged: list[Step] = []
    for step in steps:
        if _joins(merged[-1:], step):
            merged[-1] = _span_of(merged[-1], step)
        elif len(merged) > 1 and _bridges(merged[-1], a) and _joins(merged[-2:-1], step) and _filled(merged[-2], step):
            merged[-2:] = [_span_of(merged[-2], step)]
        else:
            merged.append(step)
    return merged


def _joins(before: list[Step], step: Step) -> bool:
    """True for two differences of one class that may become one phrase.

    Not if each of them sets one exact number, date, modal or negation against another.
    """
    if not before or step.equal or before[0].equal or before[0].difference != step.difference:
        return False
    return step.difference in _LOOSE or not _filled(before[0], step)


def _bridges(step: Step, a: Sequence[Unit]) -> bool:
    """True if the step is a single function word that is equal on both sides."""
    return step.equal and step.left_end - step.left == 1 and a[step.left].kind == "function"


def _runs(steps: list[Step], left_borders: set[int], right_borders: set[int]) -> list[Step]:
    """Merge equal steps in a row, except where a passage begins on either side; borders: units that open a passage."""
    runs: list[Step] = []
    for step in steps:
        inside = step.left not in left_borders and step.right not in right_borders
        if runs and step.equal and runs[-1].equal and inside:
            runs[-1] = Step(True, runs[-1].left, step.left_end, runs[-1].right, step.right_end, None)
        else:
            runs.append(step)
    return runs


def _filled(before: Step, after: Step) -> bool:
    """True if both steps are replacements, neither an insertion nor a deletion."""
    return all(s.left < s.left_end and s.right < s.right_end for s in (before, after))


def _span_of(first: Step, last: Step) -> Step:
    return Step(False, first.left, last.left_end, first.right, last.right_end, first.difference)


def _number_steps(a: Sequence[Unit], b: Sequence[Unit]) -> list[Step]:
    """The steps of two texts in two languages: a number that the other side does not have is a difference.

    If both sides have equally many such numbers, they replace each other in order. If not, each is deleted or inserted,
    at the place of the other text that is as far along as it is. Everything else counts as equal.
    """
    odd, new = _numbers_of_one_side(a, b)
    paired = len(odd) == len(new)
    places = _against_each_other(odd, new) if paired else _across(odd, new, len(a), len(b))
    steps: list[Step] = []
    i = j = 0
    for left, left_end, right, right_end in places:
        if left > i or right > j or not paired:  # may be empty: separators before a lone number are equal
            steps.append(Step(True, i, left, j, right, None))
        steps.append(Step(False, left, left_end, right, right_end, "number"))
        i, j = left_end, right_end
    if i < len(a) or j < len(b):
        steps.append(Step(True, i, len(a), j, len(b), None))
    return steps


def _numbers_of_one_side(a: Sequence[Unit], b: Sequence[Unit]) -> tuple[list[int], list[int]]:
    """The units of each side that are numbers which stand nowhere on the other side."""
    lefts = {k: digits(unit.form) for k, unit in enumerate(a) if unit.kind == "number"}
    rights = {k: digits(unit.form) for k, unit in enumerate(b) if unit.kind == "number"}
    return (
        [k for k, figures in lefts.items() if figures not in rights.values()],
        [k for k, figures in rights.items() if figures not in lefts.values()],
    )


_Place = tuple[int, int, int, int]
"""left, left end, right, right end: half-open ranges of units."""


def _against_each_other(odd: Sequence[int], new: Sequence[int]) -> Iterator[_Place]:
    return ((one, one + 1, two, two + 1) for one, two in zip(odd, new, strict=True))


def _across(odd: Sequence[int], new: Sequence[int], left_size: int, right_size: int) -> Iterator[_Place]:
    """Each number against an empty range of the other side; ranges never go back."""
    i = j = 0
    for one in odd:
        j = max(j, min(right_size, round(one / max(1, left_size) * right_size)))
        yield one, one + 1, j, j
        i = one + 1
    for two in new:
        if two >= j:
            i = max(i, min(left_size, round(two / max(1, right_size) * left_size)))
            yield i, i, two, two + 1
            j = two + 1
