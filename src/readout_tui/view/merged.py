"""The merged view: one column, one item for each link, with the differences inside the text.

    left     The epidemic has spread.
    right    The pandemic has spread quickly.
    merged   The [epidemic│pandemic] has spread [│quickly].

Two sides are *woven* into one text like this if enough of their words are equal (`woven`): otherwise the brackets
would hold more than they join, and the sides stand below each other instead. What is equal is shown as the left account
writes it. What counts as equal but is written differently (case, punctuation, spelling) is bracketed too, in a dim
colour, so that no wording of the right account goes unseen (`_exactly`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from readout_tui.core.characters.safe import flat
from readout_tui.core.lazy_regex import regex
from readout_tui.core.lookup import Lookup, passage_at
from readout_tui.core.model import LEFT, PANES, RIGHT, Edit, Link, Pane, PassageNumber, Readout, Ref, Span
from readout_tui.view.bounded_cache import BoundedCache
from readout_tui.view.layout import (
    BLOCKS,
    UNFOLDED,
    Cell,
    Differences,
    Folds,
    Items,
    LineRange,
    Role,
    Run,
    headed,
    passage_cells,
    wrap_runs,
)


class Merged:
    """The merged view: one item for each link; similar sides are woven, others stand below each other."""

    def __init__(
        self, lookup: Lookup, width: int, differences: Differences, items: Items, folds: Folds = UNFOLDED
    ) -> None:
        """`differences(row)` gives the edits of a link."""
        self.comparison = lookup.comparison
        self.lookup = lookup
        self.width = width
        self.differences = differences
        self.items = items
        self.folds = folds
        self._blocks: BoundedCache[int, tuple[Cell, ...]] = BoundedCache(BLOCKS)

    def block(self, number: int) -> tuple[Cell, ...]:
        """The lines of an item."""
        return self._blocks.get(number, self._block)

    def find(self, ref: Ref) -> LineRange | None:
        """Where a passage stands; None if it is hidden. The whole block if no fragment of a woven link is its own."""
        item = self.items.of(self.lookup.row(ref))
        if item is None:
            return None
        block = self.block(item)
        lines = [y for y, cell in enumerate(block) if any(f.ref == ref for f in cell.fragments)]
        return LineRange(item, lines[0], lines[-1]) if lines else LineRange(item, 0, len(block) - 1)

    def _block(self, number: int) -> tuple[Cell, ...]:
        row = self.items[number].row
        link = self.lookup.links[row]
        cells: list[Cell] = [Cell(())] if number else []
        if not link.left or not link.right:
            return tuple(cells + self._stack(LEFT, link.left) + self._stack(RIGHT, link.right))
        edits = self.differences(row)
        if woven(edits):
            lines = wrap_runs(list(self._weave(edits, link)), self.width)
            return tuple(cells + headed(self.lookup.refs(link)[0], lines))
        return tuple(cells + self._stack(LEFT, link.left) + self._stack(RIGHT, link.right))

    def _stack(self, pane: Pane, passages: Sequence[PassageNumber]) -> list[Cell]:
        return passage_cells(self.comparison, self.lookup.pair[pane], passages, self.width, self.folds)

    def _weave(self, edits: Sequence[Edit], link: Link) -> Iterator[Run]:
        left, right = self.lookup.readouts
        a, b = Ref(self.lookup.pair[LEFT], link.left[0]), Ref(self.lookup.pair[RIGHT], link.right[0])
        yield from self._leads((a, b))
        for edit in edits:
            for part in _exactly(edit, left.text, right.text):
                if part.kind != "equal":
                    yield from self._change(part, a, b, edit.kind == "equal")
                elif text := flat(left.text[part.left.start : part.left.end]):
                    yield Run(text, _at(left, part.left.start, a), part.left.start)

    def _leads(self, refs: tuple[Ref, Ref]) -> Iterator[Run]:
        """The datelines and labels of both sides, put first: they are not part of what is compared."""
        roles: tuple[Role, Role] = ("left", "right")
        for pane, readout in zip(PANES, self.lookup.readouts, strict=True):
            ref = refs[pane]
            passage = readout.passages[ref.passage]
            start = passage.span.start
            if lead := flat(readout.text[start : passage.said.start]).rstrip():
                yield Run(lead, ref, start, roles[pane])
                yield Run(" ", ref, -1)

    def _change(self, edit: Edit, a: Ref, b: Ref, quiet: bool = False) -> Iterator[Run]:
        """A difference as "[epidemic│pandemic]"; white space around the words is moved outside the brackets.

        `quiet` dims what does not count as a difference.
        """
        bracket: Role = "note" if quiet else "edit"
        roles: tuple[Role, Role] = ("note", "note") if quiet else ("left", "right")
        left, right = self.lookup.readouts
        words = flat(left.text[edit.left.start : edit.left.end]), flat(right.text[edit.right.start : edit.right.end])
        if any(word.startswith(" ") and word.strip() for word in words):
            yield Run(" ", a, -1)
        yield Run("[", a, -1, bracket)
        if one := words[0].strip():
            start = edit.left.start + words[0].index(one)
            yield Run(one, _at(left, start, a), start, roles[0])
        yield Run("│", a, -1, bracket)
        if other := words[1].strip():
            start = edit.right.start + words[1].index(other)
            yield Run(other, _at(right, start, b), start, roles[1])
        yield Run("]", a, -1, bracket)
        if any(word.endswith(" ") for word in words):
            yield Run(" ", a, -1)


_WORD = regex(r"(\w+)")


def _exactly(edit: Edit, left: str, right: str) -> Iterator[Edit]:
    """Splits an equal edit whose sides are written differently into what is identical and what is not.

    Such an edit differs in case, punctuation or spelling only. If the words cannot be paired one to one, all of it
    counts as replaced.
    """
    texts = left[edit.left.start : edit.left.end], right[edit.right.start : edit.right.end]
    if edit.kind != "equal" or texts[0].split() == texts[1].split():
        yield edit
        return
    parts = _WORD.split(texts[0]), _WORD.split(texts[1])  # alternately what is between words, and a word
    if len(parts[0]) != len(parts[1]):
        yield Edit("replaced", edit.left, edit.right)
        return
    a, b = edit.left.start, edit.right.start
    for one, other in zip(*parts, strict=True):
        same = one.split() == other.split()
        yield Edit("equal" if same else "replaced", Span(a, a + len(one)), Span(b, b + len(other)))
        a, b = a + len(one), b + len(other)


def _at(readout: Readout, offset: int, otherwise: Ref) -> Ref:
    """The passage of the readout that holds an offset; `otherwise` (a passage of the same account) if none does."""
    found = passage_at(readout, offset)
    held = found < len(readout.passages) and readout.passages[found].span.start <= offset
    return otherwise._replace(passage=found) if held else otherwise


def woven(edits: Sequence[Edit]) -> bool:
    """True if the two sides are similar enough to be read as one text.

    They are if the changed characters of both sides are at most twice the equal ones of the left; set by hand.
    """
    equal = sum(e.left.end - e.left.start for e in edits if e.kind == "equal")
    changed = sum(e.left.end - e.left.start + e.right.end - e.right.start for e in edits if e.kind != "equal")
    return equal * 2 >= changed
