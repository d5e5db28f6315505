"""Steps in units -> edits in spans of the two texts.

A side may have several spans, with other text between them. A *running offset* counts the code points of all spans of a
side as if they were joined, so that the rest of the work does not see where one passage ends and the next begins:

    text                14 Both must sign. Label: They agreed. Then ...
    spans                  [3, 18)                [26, 38)
    running offsets        0 .. 15                15 .. 27
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from readout_tui.core.characters.folding import folded
from readout_tui.core.model import DiffClass, Edit, EditKind, Ignore, Span
from readout_tui.core.worddiff.units import Unit, cut


class Step(NamedTuple):
    """Units [left, left_end) against units [right, right_end): equal, or a difference of some class."""

    equal: bool
    left: int
    left_end: int
    right: int
    right_end: int
    difference: DiffClass | None


class Side:
    """One side: its units, and the way from running offsets back to spans of the text.

    `begins[k]`, `ends[k]`: the running offsets of unit k; `length`: the code points of all spans.
    """

    def __init__(self, text: str, spans: Sequence[Span], language: str, coarse: bool = False) -> None:
        """`coarse`: do not cut the text into units."""
        self.text = text
        self.spans = [span for span in spans if span.end > span.start]
        self.opens = {span.start for span in self.spans}
        self.units: list[Unit] = []
        self.begins: list[int] = []
        self.borders: set[int] = set()  # units that open a span
        self.starts: list[int] = []  # running offsets of the spans
        self.ends: list[int] = []
        length = 0
        for span in self.spans:
            self.borders.add(len(self.units))
            self.starts.append(length)
            for unit in () if coarse else cut(text, span.start, span.end, language):
                self.units.append(unit)
                self.begins.append(length + unit.start - span.start)
                self.ends.append(length + unit.end - span.start)
            length += span.end - span.start
        self.length = length
        self.fallback = (self.spans or spans or (Span(0, 0),))[0].start

    def begin(self, unit: int) -> int:
        """The running offset at which a unit begins; `length` for the one after the last."""
        return self.begins[unit] if unit < len(self.begins) else self.length

    def pieces(self, start: int, end: int) -> list[Span]:
        """Running offsets [start, end) as spans of the text, one for each span they touch; one empty span if none."""
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


class EditWriter:
    """Turns steps into edits. A difference covers no more than its words: the separators around it are equal text.

    `i`, `j`: the running offsets up to which the two sides are written.
    """

    def __init__(self, a: Side, b: Side, rules: Ignore) -> None:
        self.a, self.b, self.rules = a, b, rules
        self.i = self.j = 0
        self.edits: list[Edit] = []

    def write(self, steps: list[Step]) -> list[Edit]:
        """The edits of all steps and of the separators between them."""
        for step in steps:
            if step.equal:
                self._equal(step)
            elif step.left == step.left_end:
                self._one_sided(self.b, step.right, step.right_end, step.difference, self.a, step.left)
            elif step.right == step.right_end:
                self._one_sided(self.a, step.left, step.left_end, step.difference, self.b, step.right)
            else:
                self._between(self.a.begin(step.left), self.b.begin(step.right))
                self.put(False, self.a.ends[step.left_end - 1], self.b.ends[step.right_end - 1], step.difference)
        self._between(self.a.length, self.b.length)
        return self.edits

    def equal(self, left: int) -> None:
        """Write equal text up to running offset `left`, one edit for each passage of either side."""
        shift = self.j - self.i
        for at in sorted({*self.a.starts, *(start - shift for start in self.b.starts), left}):
            if self.i < at <= left:
                self.put(True, at, at + shift, None)

    def _equal(self, step: Step) -> None:
        self._between(self.a.begin(step.left), self.b.begin(step.right))
        left = self.a.ends[step.left_end - 1] if step.left_end > step.left else self.i
        right = self.b.ends[step.right_end - 1] if step.right_end > step.right else self.j
        self.put(True, left, right, None)

    def _one_sided(
        self, side: Side, first: int, end: int, difference: DiffClass | None, other: Side, other_unit: int
    ) -> None:
        """Write words that only one side has. They take the separator after them along, or else the one before them.

        Without them and that separator, the two sides read alike.
        """
        here, there = (self.i, self.j) if side is self.a else (self.j, self.i)
        begin, stop, behind = side.begin(first), side.ends[end - 1], side.begin(end)
        opening = read(side, here, begin)
        closing = read(side, stop, behind)
        opposite = read(other, there, other.begin(other_unit))
        if opposite.strip() == closing.strip() != opening.strip():
            self._advance(side, stop, there, difference)
            return
        if side is self.a:
            self._between(begin, other.begin(other_unit))
        else:
            self._between(other.begin(other_unit), begin)
        self._advance(side, behind, other.begin(other_unit), difference)

    def _advance(self, side: Side, to: int, other: int, difference: DiffClass | None) -> None:
        if side is self.a:
            self.put(False, to, other, difference)
        else:
            self.put(False, other, to, difference)

    def _between(self, left: int, right: int) -> None:
        """Write the separators up to `left` and `right`: equal if their marks are, or if punctuation is ignored."""
        if left == self.i and right == self.j:
            return
        same = self.rules.punctuation or _marks(read(self.a, self.i, left)) == _marks(read(self.b, self.j, right))
        self.put(same, left, right, None if same else "other")

    def put(self, equal: bool, left: int, right: int, difference: DiffClass | None) -> None:
        """Write one step, from where the last one ended to these running offsets."""
        if left == self.i and right == self.j:
            return
        lefts, rights = self.a.pieces(self.i, left), self.b.pieces(self.j, right)
        for k in range(max(len(lefts), len(rights))):
            one = lefts[k] if k < len(lefts) else Span(lefts[-1].end, lefts[-1].end)
            two = rights[k] if k < len(rights) else Span(rights[-1].end, rights[-1].end)
            self._append(equal, one, two, difference)
        self.i, self.j = left, right

    def _goes_on(self, last: Edit, left: Span, right: Span) -> bool:
        """True if an edit directly follows the last one, and no passage begins there on either side."""
        if last.left.end != left.start or last.right.end != right.start:
            return False
        return left.start not in self.a.opens and right.start not in self.b.opens

    def _append(self, equal: bool, left: Span, right: Span, difference: DiffClass | None) -> None:
        last = self.edits[-1] if self.edits else None
        if equal and last is not None and last.kind == "equal" and self._goes_on(last, left, right):
            self.edits[-1] = Edit("equal", Span(last.left.start, left.end), Span(last.right.start, right.end))
            return
        self.edits.append(Edit(_kind(equal, left, right), left, right, difference))


def _kind(equal: bool, left: Span, right: Span) -> EditKind:
    if equal:
        return "equal"
    if left.start == left.end:
        return "inserted"
    return "deleted" if right.start == right.end else "replaced"


def read(side: Side, start: int, end: int) -> str:
    """The text at running offsets [start, end)."""
    if len(side.spans) == 1:
        return side.text[side.fallback + start : side.fallback + end]
    return "".join(side.text[piece.start : piece.end] for piece in side.pieces(start, end))


def _marks(separator: str) -> str:
    return " ".join(folded(separator).split())
