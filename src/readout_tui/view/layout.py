"""(comparison, widths) -> lines of fragments: what stands where, before any colour.

Three arrangements of one comparison:
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
from readout_tui.core.lookup import Lookup, across, compared, within
from readout_tui.core.model import Comparison, Edit, Link, Readout
from readout_tui.view.bounded_cache import Kept
from readout_tui.view.cells import wrap

Role = Literal["", "marker", "note", "edit", "left", "right"]


class Fragment(NamedTuple):
    """`text` as drawn, from `start` in the text of `side`, or of nobody's text (`start` -1)."""

    text: str
    side: int
    passage: int
    start: int
    role: Role = ""


class Cell(NamedTuple):
    """One line of one pane. `heads` are the passages that begin on it; `side` is the readout it shows."""

    side: int
    fragments: tuple[Fragment, ...]
    heads: tuple[int, ...] = ()
    named: int = -1  # the passage whose speaker the margin names here: the first of the line, once a passage

    @property
    def head(self) -> int:
        """The first passage that begins on the line, or -1."""
        return self.heads[0] if self.heads else -1

    @property
    def passage(self) -> int:
        """The passage the line belongs to (its first, where several meet), or -1."""
        return self.fragments[0].passage if self.fragments else -1


class Line(NamedTuple):
    """A screen line of the level view: a cell a side (None: nothing there), and the link it is drawn for.

    `first` tells the line on which the link's mark stands; `pointer` a line that points to a moved passage.
    """

    cells: tuple[Cell | None, Cell | None]
    link: int
    first: bool = False
    pointer: bool = False


class Place(NamedTuple):
    """Where a passage stands in an arrangement: lines `first` to `last` of item `item`."""

    item: int
    first: int
    last: int


class Item(NamedTuple):
    """What a level or merged block is made of. `pointer` is the side of a pointer line, or -1 for the link."""

    link: int
    pointer: int = -1


class Run(NamedTuple):
    """Text to be wrapped: a slice of a source, or words of our own (`start` -1)."""

    text: str
    side: int
    passage: int
    start: int
    role: Role = ""


BLOCKS = 2048
"""Items whose lines are kept at most."""
Shown = frozenset[int] | None
"""The links or passages that are shown, by number; None for all."""
Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of passages."""
Differences = Callable[[int], tuple[Edit, ...]]
"""The edits of a link, by its number in `alignment.links`."""


def source_runs(readout: Readout, side: int, number: int) -> Iterator[Run]:
    """The passage's text. A line end of two characters is shown as one space."""
    start, end = readout.passages[number].span
    role: Role = "marker" if readout.passages[number].kind == "marker" else ""
    yield from _without_returns(readout.text, side, number, start, end, role)


def marked_runs(readout: Readout, side: int, number: int) -> Iterator[Run]:
    """The passage's text, behind the mark of its list item if it has one."""
    if number and readout.passages[number - 1].kind == "marker":
        yield from source_runs(readout, side, number - 1)
        yield Run(" ", side, number, -1)
    yield from source_runs(readout, side, number)


def _without_returns(text: str, side: int, passage: int, start: int, end: int, role: Role) -> Iterator[Run]:
    while (cut := text.find("\r\n", start, end)) >= 0:
        yield Run(flat(text[start:cut]), side, passage, start, role)
        start = cut + 1
    if start < end:
        yield Run(flat(text[start:end]), side, passage, start, role)


def wrap_runs(runs: Sequence[Run], width: int) -> list[tuple[Fragment, ...]]:
    """The runs as one stretch of text, broken into lines of at most `width` cells."""
    if len(runs) == 1:
        run = runs[0]
        if run.start < 0:
            return [(Fragment(run.text[s:e], run.side, run.passage, -1, run.role),) for s, e in wrap(run.text, width)]
        return [
            (Fragment(run.text[s:e], run.side, run.passage, run.start + s, run.role),) for s, e in wrap(run.text, width)
        ]
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
            yield Fragment(
                run.text[low:high], run.side, run.passage, run.start + low if run.start >= 0 else -1, run.role
            )
        index += 1


def passage_cells(readout: Readout, side: int, passages: Sequence[int], width: int) -> list[Cell]:
    """The lines of some passages, each passage beginning on a line of its own."""
    found: list[Cell] = []
    for number in passages:
        found += headed(side, number, wrap_runs(list(marked_runs(readout, side, number)), width))
    return found


def headed(side: int, number: int, lines: Sequence[tuple[Fragment, ...]]) -> list[Cell]:
    """Lines of a passage that begins on the first of them."""
    return [Cell(side, line, (number,) if y == 0 else (), number if y == 0 else -1) for y, line in enumerate(lines)]


def _note(text: str, side: int, passage: int = -1) -> Run:
    return Run(text, side, passage, -1, "note")


def passage_name(comparison: Comparison, side: int, passage: int) -> str:
    """How a passage is cited on the screen: "A14", "A headline"."""
    return numbering.name(comparison.readouts[side], passage)


def names(comparison: Comparison, side: int, passages: Sequence[int]) -> str:
    """ "A14", "A6-7": a group of passages in few words."""
    return numbering.names(comparison.readouts[side], passages)


class Level:
    """The level view: an item a link, and one a place that a moved passage has left."""

    def __init__(self, lookup: Lookup, widths: tuple[int, int], items: Items) -> None:
        """`widths`: cells of text in each pane."""
        self.comparison = lookup.comparison
        self.lookup = lookup
        self.widths = widths
        self.items = items
        self._blocks: Kept[int, tuple[Line, ...]] = Kept(BLOCKS)

    def block(self, number: int) -> tuple[Line, ...]:
        """The lines of an item."""
        return self._blocks.get(number, self._block)

    def _block(self, number: int) -> tuple[Line, ...]:
        item = self.items[number]
        link = self.comparison.alignment.links[item.link]
        if item.pointer >= 0:
            return (self._pointer(item, link),)
        left, right = (self._cells(side, group) for side, group in enumerate((link.left, link.right)))
        if link.kind == "alone" and self.lookup.known(item.link) and compared(self.comparison, link):
            empty = 0 if not link.left else 1
            said = elsewhere(self.lookup, item.link) or _only(self.comparison, 1 - empty)
            note = Cell(empty, wrap_runs([_note(said, empty)], self.widths[empty])[0])
            if empty == 0:
                left = [note]
            else:
                right = [note]
        height = max(len(left), len(right))
        lines = [
            Line((left[y] if y < len(left) else None, right[y] if y < len(right) else None), item.link, y == 0)
            for y in range(height)
        ]
        if self._opens_paragraph(link) and number:
            lines.insert(0, Line((None, None), -1))
        return tuple(lines)

    def find(self, side: int, passage: int) -> Place | None:
        """Where a passage stands; None if it is hidden."""
        item = self.items.of(self._row_of(side, passage))
        if item is None:
            return None
        lines = [
            y
            for y, line in enumerate(self.block(item))
            if (cell := line.cells[side]) and any(f.passage == passage for f in cell.fragments)
        ]
        return Place(item, lines[0], lines[-1]) if lines else None

    def _row_of(self, side: int, passage: int) -> int:
        return self.lookup.row_of[side][passage]

    def _cells(self, side: int, passages: Sequence[int]) -> list[Cell]:
        readout = self.comparison.readouts[side]
        return passage_cells(readout, side, passages, self.widths[side])

    def _opens_paragraph(self, link: Link) -> bool:
        return any(
            group and (group[0] == 0 or _paragraph(readout, group[0] - 1) != _paragraph(readout, group[0]))
            for readout, group in zip(self.comparison.readouts, (link.left, link.right), strict=False)
        )

    def _pointer(self, item: Item, link: Link) -> Line:
        side = item.pointer
        group = (link.left, link.right)[side]
        there = names(self.comparison, 1 - side, (link.right, link.left)[side])
        text = f"⇄ {names(self.comparison, side, group)} moved: stands beside {there}"
        cell = Cell(side, wrap_runs([_note(text, side, group[0])], self.widths[side])[0])
        return Line((cell, None) if side == 0 else (None, cell), item.link, pointer=True)


def elsewhere(lookup: Lookup, row: int) -> str:
    """ "see B3, beside A2": where a row with one side only corresponds to passages of another row; else empty."""
    link, own = lookup.telling(row), lookup.links[row]
    if link is own:
        return ""
    here = 0 if own.left else 1
    there = across(link, here)
    beside = within(lookup.link(1 - here, there[0]), here)
    said = f"see {names(lookup.comparison, 1 - here, there)}"
    return said + (f", beside {names(lookup.comparison, here, beside)}" if beside else "")


def _only(comparison: Comparison, side: int) -> str:
    return f"only in {comparison.readouts[side].name}"


def _paragraph(readout: Readout, passage: int) -> int:
    return readout.passages[passage].paragraph


class Items(Sequence[Item]):
    """The items of a level or merged view, in arrays: a book has a hundred thousand, and looks at fifty."""

    def __init__(self, items: Iterable[Item], links: int) -> None:
        """`links`: how many links there are."""
        self._links = array("l")
        self._pointers = array("b")
        self.links = links
        self._number = array("l", [-1]) * links
        for link, pointer in items:
            if pointer < 0:
                self._number[link] = len(self._links)
            self._links.append(link)
            self._pointers.append(pointer)

    def __len__(self) -> int:
        return len(self._links)

    @overload
    def __getitem__(self, number: int) -> Item: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Item]: ...
    def __getitem__(self, number: int | slice) -> Item | Sequence[Item]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        return Item(self._links[number], self._pointers[number])

    def of(self, link: int) -> int | None:
        """The number of a link's item; None if it is hidden."""
        number = self._number[link]
        return number if number >= 0 else None


def level_items(comparison: Comparison, only: Shown) -> Items:
    """Links in row order; after the row of the passage before it, a pointer for each moved right passage.

    `only`: the links to show.
    """
    return Items(_level_items(comparison, only), len(comparison.alignment.links))


def without_pointers(items: Items) -> Items:
    """The same without what points to moved passages."""
    return Items((item for item in items if item.pointer < 0), items.links)


def _level_items(comparison: Comparison, only: Shown) -> Iterator[Item]:
    pointers = _pointers(comparison)
    marked = any(passage.kind == "marker" for readout in comparison.readouts for passage in readout.passages)
    for moved in pointers.get(-1, ()):
        if only is None or moved in only:
            yield Item(moved, 1)
    for row, link in enumerate(comparison.alignment.links):
        if (only is None or row in only) and not (marked and _only_markers(comparison, link)):
            yield Item(row)
        for moved in pointers.get(row, ()):
            if only is None or moved in only:
                yield Item(moved, 1)


def _pointers(comparison: Comparison) -> dict[int, list[int]]:
    """The moved rows of the right text, each by the row of the last passage before it that has not moved (-1: none)."""
    links = comparison.alignment.links
    if not any(link.moved for link in links):
        return {}
    pointers: dict[int, list[int]] = {}
    before = -1
    for passage, row in sorted((passage, row) for row, link in enumerate(links) for passage in link.right):
        if not links[row].moved:
            before = row
        elif passage == links[row].right[0]:
            pointers.setdefault(before, []).append(row)
    return {row: sorted(moved) for row, moved in pointers.items()}


def _only_markers(comparison: Comparison, link: Link) -> bool:
    left, right = comparison.readouts[0].passages, comparison.readouts[1].passages
    return all(left[i].kind == "marker" for i in link.left) and all(right[i].kind == "marker" for i in link.right)


class Flow:
    """One pane of the flow view: an item a paragraph, sentences running on as they do in the text."""

    def __init__(self, comparison: Comparison, side: int, width: int, items: Ranges) -> None:
        """`width`: cells of text in the pane."""
        self.comparison = comparison
        self.side = side
        self.width = width
        self.items = items
        self._blocks: Kept[int, tuple[Cell, ...]] = Kept(BLOCKS)

    def block(self, number: int) -> tuple[Cell, ...]:
        """The lines of an item."""
        return self._blocks.get(number, self._block)

    def find(self, side: int, passage: int) -> Place | None:
        """Where a passage stands; None if it is hidden. `side` must be this pane's."""
        item = bisect_right(self.items, (passage, len(self.comparison.readouts[side].passages) + 1)) - 1
        if item < 0 or passage >= self.items[item][1]:
            return None
        lines = [y for y, cell in enumerate(self.block(item)) if any(f.passage == passage for f in cell.fragments)]
        return Place(item, lines[0], lines[-1]) if lines else None

    def _block(self, number: int) -> tuple[Cell, ...]:
        first, last = self.items[number]
        readout, side = self.comparison.readouts[self.side], self.side
        runs = list(_spaced(readout, side, first, last))
        seen: set[int] = set()
        led = -1
        cells: list[Cell] = []
        for line in wrap_runs(runs, self.width):
            heads = dict.fromkeys(f.passage for f in line if f.passage not in seen)
            seen.update(heads)
            leads = line[0].passage if line and line[0].passage != led else -1
            led = line[0].passage if line else led
            cells.append(Cell(side, line, tuple(heads), leads))
        if number and _paragraph(readout, first) != _paragraph(readout, self.items[number - 1][1] - 1):
            cells.insert(0, Cell(side, ()))
        return tuple(cells)


def _spaced(readout: Readout, side: int, first: int, last: int) -> Iterator[Run]:
    """The passages with what stands between them in the text, shown as one space."""
    for number in range(first, last):
        if number > first:
            yield Run(" ", side, number - 1, -1)
        yield from source_runs(readout, side, number)


def flow_items(readout: Readout, only: Shown) -> Ranges:
    """Half-open ranges of passages that are one paragraph; a hidden passage ends a range. `only`: those to show."""
    items: list[tuple[int, int]] = []
    first = -1
    previous = -1
    for number, passage in enumerate(readout.passages):
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
