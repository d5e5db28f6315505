"""(lookup of two accounts, widths) -> lines of fragments: what stands where, before any colour.

A pane is a place on the screen; which account it shows, the lookup says. Three arrangements of one comparison:
    level    an item is a link; both sides start on the same screen line; what moved stands beside its partner
             and leaves a one-line pointer in its own place
    flow     an item is a paragraph of one readout; each pane is a column of its own
    merged   an item is a link in a single column, with the differences inside the text (`merged`)

A fragment is a piece of one line. Its text is as long as the slice of the source it shows, so a cell on the
screen maps back to a code point of the file; fragments that are not from a file have `start` -1.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, overload

from readout_tui.core import numbering
from readout_tui.core.characters.safe import flat
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import (
    LEFT,
    PANES,
    RIGHT,
    Account,
    Comparison,
    Edit,
    Link,
    Pane,
    PassageNumber,
    Readout,
    Ref,
    Row,
    in_rows,
    numbered,
    numbers,
)
from readout_tui.view.bounded_cache import BoundedCache
from readout_tui.view.cells import wrap

Role = Literal["", "marker", "note", "edit", "left", "right"]


class Fragment(NamedTuple):
    """`text` as drawn, from `start` in the account's text, or of nobody's text (`start` -1).

    `ref` is the passage that it belongs to, None if it belongs to none.
    """

    text: str
    ref: Ref | None
    start: int
    role: Role = ""


class Cell(NamedTuple):
    """One line of one pane. `heads` are the passages that begin on it."""

    fragments: tuple[Fragment, ...]
    heads: tuple[Ref, ...] = ()
    named: Ref | None = None  # the passage whose speaker the margin names here: the first of the line, once a passage

    @property
    def head(self) -> Ref | None:
        """The first passage that begins on the line."""
        return self.heads[0] if self.heads else None

    @property
    def ref(self) -> Ref | None:
        """The passage the line belongs to (its first, where several meet)."""
        return self.fragments[0].ref if self.fragments else None


class Line(NamedTuple):
    """A screen line of the level view: a cell a pane (None: nothing there), and the row it is drawn for.

    `first` tells the line on which the link's mark stands; `pointer` a line that points to a moved passage.
    """

    cells: tuple[Cell | None, Cell | None]
    row: Row | None
    first: bool = False
    pointer: bool = False


class LineRange(NamedTuple):
    """Where a passage stands in an arrangement: lines `first` to `last` of item `item`."""

    item: int
    first: int
    last: int


class Item(NamedTuple):
    """What a level or merged block is made of: a row, or the line with which its link points there from `pointer`."""

    row: Row
    pointer: Pane | None = None


class Run(NamedTuple):
    """Text to be wrapped: a slice of a source, or words of our own (`start` -1)."""

    text: str
    ref: Ref | None
    start: int
    role: Role = ""


BLOCKS = 2048
"""Items whose lines are kept at most."""
ShownRows = frozenset[Row] | None
"""The rows that are shown; None for all."""
ShownPassages = frozenset[PassageNumber] | None
"""The passages of an account that are shown; None for all."""
Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of passages."""
Differences = Callable[[Row], tuple[Edit, ...]]
"""The edits of the link of a row."""


def source_runs(readout: Readout, ref: Ref) -> Iterator[Run]:
    """The passage's text. A line end of two characters is shown as one space."""
    passage = readout.passages[ref.passage]
    start, end = passage.span
    role: Role = "marker" if passage.kind == "marker" else ""
    yield from _without_returns(readout.text, ref, start, end, role)


def marked_runs(readout: Readout, ref: Ref) -> Iterator[Run]:
    """The passage's text, behind the mark of its list item if it has one."""
    if ref.passage and readout.passages[ref.passage - 1].kind == "marker":
        yield from source_runs(readout, ref._replace(passage=PassageNumber(ref.passage - 1)))
        yield Run(" ", ref, -1)
    yield from source_runs(readout, ref)


def _without_returns(text: str, ref: Ref, start: int, end: int, role: Role) -> Iterator[Run]:
    while (cut := text.find("\r\n", start, end)) >= 0:
        yield Run(flat(text[start:cut]), ref, start, role)
        start = cut + 1
    if start < end:
        yield Run(flat(text[start:end]), ref, start, role)


def wrap_runs(runs: Sequence[Run], width: int) -> list[tuple[Fragment, ...]]:
    """The runs as one stretch of text, broken into lines of at most `width` cells."""
    if len(runs) == 1:
        run = runs[0]
        if run.start < 0:
            return [(Fragment(run.text[s:e], run.ref, -1, run.role),) for s, e in wrap(run.text, width)]
        return [(Fragment(run.text[s:e], run.ref, run.start + s, run.role),) for s, e in wrap(run.text, width)]
    starts, position = [], 0
    for run in runs:
        starts.append(position)
        position += len(run.text)
    joined = "".join(run.text for run in runs)
    return [tuple(_cut(runs, starts, s, e)) for s, e in wrap(joined, width)]


def _cut(runs: Sequence[Run], starts: Sequence[int], start: int, end: int) -> Iterator[Fragment]:
    index = max(bisect_right(starts, start) - 1, 0)
    while index < len(runs) and starts[index] < end:
        run, base = runs[index], starts[index]
        low, high = max(start - base, 0), min(end - base, len(run.text))
        if low < high:
            yield Fragment(run.text[low:high], run.ref, run.start + low if run.start >= 0 else -1, run.role)
        index += 1


def passage_cells(
    comparison: Comparison, account: Account, passages: Sequence[PassageNumber], width: int
) -> list[Cell]:
    """The lines of some passages, each passage beginning on a line of its own."""
    readout = comparison.readouts[account]
    found: list[Cell] = []
    for ref in (Ref(account, passage) for passage in passages):
        found += headed(ref, wrap_runs(list(marked_runs(readout, ref)), width))
    return found


def headed(ref: Ref, lines: Sequence[tuple[Fragment, ...]]) -> list[Cell]:
    """Lines of a passage that begins on the first of them."""
    return [Cell(line, (ref,), ref) if y == 0 else Cell(line) for y, line in enumerate(lines)]


def _note(text: str, ref: Ref | None = None) -> Run:
    return Run(text, ref, -1, "note")


def passage_name(comparison: Comparison, ref: Ref) -> str:
    """How a passage is cited on the screen: "A14", "A headline"."""
    return numbering.name(comparison.readouts[ref.account], ref.passage)


def names(comparison: Comparison, account: Account, passages: Sequence[PassageNumber]) -> str:
    """ "A14", "A6-7": a group of passages in few words."""
    return numbering.names(comparison.readouts[account], passages)


class Level:
    """The level view: an item a link, and one a place that a moved passage has left."""

    def __init__(self, lookup: Lookup, widths: tuple[int, int], items: Items) -> None:
        """`widths`: cells of text in each pane; the panes show the accounts of the lookup."""
        self.comparison = lookup.comparison
        self.lookup = lookup
        self.widths = widths
        self.items = items
        self._blocks: BoundedCache[int, tuple[Line, ...]] = BoundedCache(BLOCKS)

    def block(self, number: int) -> tuple[Line, ...]:
        """The lines of an item."""
        return self._blocks.get(number, self._block)

    def _block(self, number: int) -> tuple[Line, ...]:
        item = self.items[number]
        link = self.lookup.links[item.row]
        if item.pointer is not None:
            return (self._pointer(item.row, link, item.pointer),)
        left, right = (self._cells(pane, link.sides[pane]) for pane in PANES)
        if link.kind == "alone" and self.lookup.known(item.row) and self.lookup.compared(link):
            if link.left:
                right = [self._silent(item.row, RIGHT)]
            else:
                left = [self._silent(item.row, LEFT)]
        height = max(len(left), len(right))
        lines = [
            Line((left[y] if y < len(left) else None, right[y] if y < len(right) else None), item.row, y == 0)
            for y in range(height)
        ]
        if self._opens_paragraph(link) and number:
            lines.insert(0, Line((None, None), None))
        return tuple(lines)

    def find(self, ref: Ref) -> LineRange | None:
        """Where a passage stands; None if it is hidden."""
        item = self.items.of(self.lookup.row(ref))
        if item is None:
            return None
        lines = [
            y
            for y, line in enumerate(self.block(item))
            if any(f.ref == ref for cell in line.cells if cell for f in cell.fragments)
        ]
        return LineRange(item, lines[0], lines[-1]) if lines else None

    def _cells(self, pane: Pane, passages: Sequence[PassageNumber]) -> list[Cell]:
        return passage_cells(self.comparison, self.lookup.pair[pane], passages, self.widths[pane])

    def _silent(self, row: Row, pane: Pane) -> Cell:
        """What stands in the pane of the account that has nothing in a row."""
        other = self.lookup.facing(self.lookup.pair[pane])
        said = elsewhere(self.lookup, row) or f"only in {self.comparison.readouts[other].name}"
        return Cell(wrap_runs([_note(said)], self.widths[pane])[0])

    def _opens_paragraph(self, link: Link) -> bool:
        return any(
            group and (group[0] == 0 or _paragraph(readout, group[0] - 1) != _paragraph(readout, group[0]))
            for readout, group in zip(self.lookup.readouts, link.sides, strict=True)
        )

    def _pointer(self, row: Row, link: Link, pane: Pane) -> Line:
        account = self.lookup.pair[pane]
        group = link.sides[pane]
        there = names(self.comparison, self.lookup.facing(account), self.lookup.across(link, account))
        text = f"⇄ {names(self.comparison, account, group)} moved: stands beside {there}"
        cell = Cell(wrap_runs([_note(text, Ref(account, group[0]))], self.widths[pane])[0])
        return Line((cell, None) if pane == LEFT else (None, cell), row, pointer=True)


def elsewhere(lookup: Lookup, row: Row) -> str:
    """ "see B3, beside A2": where a row with one side only corresponds to passages of another row; else empty."""
    link, own = lookup.telling(row), lookup.links[row]
    if link is own:
        return ""
    here = lookup.refs(own)[0].account
    other, there = lookup.facing(here), lookup.across(link, here)
    beside = lookup.within(lookup.link(Ref(other, there[0])), here)
    said = f"see {names(lookup.comparison, other, there)}"
    return said + (f", beside {names(lookup.comparison, here, beside)}" if beside else "")


def _paragraph(readout: Readout, passage: int) -> int:
    return readout.passages[passage].paragraph


class Items(Sequence[Item]):
    """The items of a level or merged view, in arrays: a book has a hundred thousand, and looks at fifty."""

    def __init__(self, items: Iterable[Item], links: int) -> None:
        """`links`: how many links there are."""
        self._rows = array("l")
        self._pointers = array("b")  # -1 for none
        self.links = links
        self._number = array("l", [-1]) * links
        for row, pointer in items:
            if pointer is None:
                self._number[row] = len(self._rows)
            self._rows.append(row)
            self._pointers.append(-1 if pointer is None else pointer)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, number: int) -> Item: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Item]: ...
    def __getitem__(self, number: int | slice) -> Item | Sequence[Item]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        pointer = self._pointers[number]
        return Item(Row(self._rows[number]), None if pointer < 0 else Pane(pointer))

    def of(self, row: Row) -> int | None:
        """The number of a row's item; None if it is hidden."""
        number = self._number[row]
        return number if number >= 0 else None


def level_items(lookup: Lookup, only: ShownRows) -> Items:
    """Links in row order; after the row of the passage before it, a pointer for each moved passage on the right.

    `only`: the rows to show.
    """
    return Items(_level_items(lookup, only), len(lookup.links))


def without_pointers(items: Items) -> Items:
    """The same without what points to moved passages."""
    return Items((item for item in items if item.pointer is None), items.links)


def _level_items(lookup: Lookup, only: ShownRows) -> Iterator[Item]:
    pointers = _pointers(lookup.links)
    marked = any(passage.kind == "marker" for readout in lookup.readouts for passage in readout.passages)
    for moved in pointers.get(None, ()):
        if only is None or moved in only:
            yield Item(moved, RIGHT)
    for row, link in in_rows(lookup.links):
        if (only is None or row in only) and not (marked and _only_markers(lookup, link)):
            yield Item(row)
        for moved in pointers.get(row, ()):
            if only is None or moved in only:
                yield Item(moved, RIGHT)


def _pointers(links: Sequence[Link]) -> dict[Row | None, list[Row]]:
    """The moved rows of the right text, each by the row of the last passage before it that has not moved, if any."""
    if not any(link.moved for link in links):
        return {}
    pointers: dict[Row | None, list[Row]] = {}
    before: Row | None = None
    for passage, row in sorted((passage, row) for row, link in in_rows(links) for passage in link.right):
        if not links[row].moved:
            before = row
        elif passage == links[row].right[0]:
            pointers.setdefault(before, []).append(row)
    return {row: sorted(moved) for row, moved in pointers.items()}


def _only_markers(lookup: Lookup, link: Link) -> bool:
    left, right = (readout.passages for readout in lookup.readouts)
    return all(left[i].kind == "marker" for i in link.left) and all(right[i].kind == "marker" for i in link.right)


class Flow:
    """One pane of the flow view: an item a paragraph, sentences running on as they do in the text."""

    def __init__(self, comparison: Comparison, account: Account, width: int, items: Ranges) -> None:
        """`account` is what the pane shows, `width` the cells of text in it."""
        self.comparison = comparison
        self.account = account
        self.width = width
        self.items = items
        self._blocks: BoundedCache[int, tuple[Cell, ...]] = BoundedCache(BLOCKS)

    def block(self, number: int) -> tuple[Cell, ...]:
        """The lines of an item."""
        return self._blocks.get(number, self._block)

    def find(self, ref: Ref) -> LineRange | None:
        """Where a passage of the account stands; None if it is hidden."""
        item = bisect_right(self.items, (ref.passage, len(self.comparison.readouts[ref.account].passages) + 1)) - 1
        if item < 0 or ref.passage >= self.items[item][1]:
            return None
        lines = [y for y, cell in enumerate(self.block(item)) if any(f.ref == ref for f in cell.fragments)]
        return LineRange(item, lines[0], lines[-1]) if lines else None

    def _block(self, number: int) -> tuple[Cell, ...]:
        first, last = self.items[number]
        readout = self.comparison.readouts[self.account]
        refs = [Ref(self.account, passage) for passage in numbers(readout.passages)[first:last]]
        seen: set[Ref | None] = set()
        led: Ref | None = None
        cells: list[Cell] = []
        for line in wrap_runs(list(_spaced(readout, refs)), self.width):
            heads = dict.fromkeys(f.ref for f in line if f.ref is not None and f.ref not in seen)
            seen.update(heads)
            leads = line[0].ref if line and line[0].ref != led else None
            led = line[0].ref if line else led
            cells.append(Cell(line, tuple(heads), leads))
        if number and _paragraph(readout, first) != _paragraph(readout, self.items[number - 1][1] - 1):
            cells.insert(0, Cell(()))
        return tuple(cells)


def _spaced(readout: Readout, refs: Sequence[Ref]) -> Iterator[Run]:
    """The passages with what stands between them in the text, shown as one space."""
    before: Ref | None = None
    for ref in refs:
        if before is not None:
            yield Run(" ", before, -1)
        yield from source_runs(readout, ref)
        before = ref


def flow_items(readout: Readout, only: ShownPassages) -> Ranges:
    """Half-open ranges of passages that are one paragraph; a hidden passage ends a range. `only`: those to show."""
    items: list[tuple[int, int]] = []
    first = -1
    previous = -1
    for number, passage in numbered(readout.passages):
        hidden = only is not None and number not in only
        if first >= 0 and (hidden or passage.paragraph != previous):
            items.append((first, number))
            first = -1
        if not hidden and first < 0:
            first = number
        previous = passage.paragraph
    if first >= 0:
        items.append((first, len(readout.passages)))
    return tuple(items)
