"""Arranges two accounts as lines of text fragments: what stands where, before anything is coloured.

The problem: show two texts side by side so that linked passages can be compared, wrap them to any width, and still
know for every screen cell which code point of which file it shows.

A view is a sequence of *items*. An item is laid out as a *block* of lines only when it comes on the screen
(`viewport`), and blocks are cached. The three arrangements differ in what an item is:

    level    one link, or one pointer. Both sides start on the same screen line. A moved passage of the right account
             stands beside its partner, and a one-line pointer marks the place that it comes from in its own text.
    flow     one paragraph of one account; each pane is a column of its own and scrolls by itself.
    merged   one link, in a single column, with the differences inside the text (`merged`).

    level                                          flow
    A1 The two leaders   ═  B1 The two leaders     A1 The two leaders   |  B1 The two leaders
       met.                    met.                met. A2 Trade grew.  |  met. B2 They parted.
    A2 Trade grew.      ⇄═  B3 Trade grew.                              |
    A3 They parted.      ═  B2 They parted.        A3 They parted.      |  B3 Trade grew.
                            ⇄ B3 moved: ...

A block is laid out in two steps: passages become `Run`s (slices of a source, or words of our own), then `wrap_runs`
breaks the runs into lines of `Fragment`s. A fragment from a file has exactly as many code points as the slice that it
shows, so an offset in the fragment is an offset in the file. Fragments that are not from a file have `start` -1.

Limitations: `find` looks for a passage by going through the lines of its block, so its cost is that of one block.
Line ends inside a passage are shown as spaces: the lines of the file are not kept.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
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
from readout_tui.core.reports.summary import only_here
from readout_tui.view.bounded_cache import BoundedCache
from readout_tui.view.cells import wrap

Role = Literal["", "marker", "note", "edit", "left", "right"]


class Fragment(NamedTuple):
    """A piece of one line: `text` as drawn, and the offset `start` in the account's text that it begins at.

    `start` is -1 for words that are not in the file. `ref` is the passage that the fragment belongs to, if any.
    """

    text: str
    ref: Ref | None
    start: int
    role: Role = ""


class Cell(NamedTuple):
    """One line of one pane. `heads` are the passages that begin on it."""

    fragments: tuple[Fragment, ...]
    heads: tuple[Ref, ...] = ()
    named: Ref | None = None  # whose speaker the margin names: a passage is named once, where it leads a line

    @property
    def head(self) -> Ref | None:
        """The first passage that begins on the line."""
        return self.heads[0] if self.heads else None

    @property
    def ref(self) -> Ref | None:
        """The passage that the line belongs to: the first one, where a line holds several."""
        return self.fragments[0].ref if self.fragments else None


class Line(NamedTuple):
    """A screen line: one cell for each pane (None if the pane is empty there), and the row that it is drawn for.

    `first` is True on the line that carries the link's mark, `pointer` on a line that points to a moved passage.
    """

    cells: tuple[Cell | None, Cell | None]
    row: Row | None
    first: bool = False
    pointer: bool = False
    third: Cell | None = None  # of a third account beside the two (`view.third`)
    number: int | None = None  # of the row of all accounts, where three are shown


class LineRange(NamedTuple):
    """Where a passage stands in an arrangement: lines `first` to `last` (inclusive) of the block of `item`."""

    item: int
    first: int
    last: int


class Item(NamedTuple):
    """What a block of the level or merged view shows: the link of `row`, in full or as a pointer.

    If `pointer` is a pane, the block is a single line in that pane saying that the link stands elsewhere.
    """

    row: Row
    pointer: Pane | None = None


class Run(NamedTuple):
    """Text to be wrapped: a slice of a source, or words of our own (`start` -1)."""

    text: str
    ref: Ref | None
    start: int
    role: Role = ""


BLOCKS = 2048
"""The most items whose lines are cached; set by hand."""
ShownRows = frozenset[Row] | None
"""The rows that are shown; None for all."""
ShownPassages = frozenset[PassageNumber] | None
"""The passages of an account that are shown; None for all."""
Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of passages."""
Folds = Mapping[Ref, int]
"""Runs of passages that one line stands for: the first of each, and how many there are (`Lookup.folds`)."""
UNFOLDED: Folds = MappingProxyType({})
Differences = Callable[[Row], tuple[Edit, ...]]
"""The edits of the link of a row."""


def source_runs(readout: Readout, ref: Ref) -> Iterator[Run]:
    """The passage's text as runs. A line end of two characters (CR LF) is shown as one space.

    It takes two runs, cut between CR and LF, so that each run stays as long as the slice that it shows.
    """
    passage = readout.passages[ref.passage]
    start, end = passage.span
    role: Role = "marker" if passage.kind == "marker" else ""
    yield from _without_returns(readout.text, ref, start, end, role)


def marked_runs(readout: Readout, ref: Ref) -> Iterator[Run]:
    """The passage's text, preceded by its list marker ("1.", "-") if it has one."""
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
    """The runs joined and broken into lines of at most `width` cells."""
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
    comparison: Comparison, account: Account, passages: Sequence[PassageNumber], width: int, folds: Folds = UNFOLDED
) -> list[Cell]:
    """The lines of some passages, each passage beginning on a line of its own; of a fold, one that says how many."""
    readout = comparison.readouts[account]
    found: list[Cell] = []
    for ref in (Ref(account, passage) for passage in passages):
        runs = [fold_note(ref, folds[ref])] if ref in folds else list(marked_runs(readout, ref))
        found += headed(ref, wrap_runs(runs, width))
    return found


def fold_note(ref: Ref, count: int) -> Run:
    """What stands for a run of page furniture."""
    return _note(f"▸ {count:,} lines of page furniture", ref)


def headed(ref: Ref, lines: Sequence[tuple[Fragment, ...]]) -> list[Cell]:
    """The lines of one passage as cells; the passage begins on the first."""
    return [Cell(line, (ref,), ref) if y == 0 else Cell(line) for y, line in enumerate(lines)]


def _note(text: str, ref: Ref | None = None) -> Run:
    return Run(text, ref, -1, "note")


def note(text: str, width: int) -> Cell:
    """A line of words of our own, cut to the width."""
    return Cell(wrap_runs([_note(text)], width)[0])


def passage_name(comparison: Comparison, ref: Ref) -> str:
    """How a passage is cited on the screen: "A14", "A headline"."""
    return numbering.name(comparison.readouts[ref.account], ref.passage)


def names(comparison: Comparison, account: Account, passages: Sequence[PassageNumber]) -> str:
    """A group of passages as it is cited on the screen: "A14", "A6-7"."""
    return numbering.names(comparison.readouts[account], passages)


class Level:
    """The level view: one item for each link, and one for each place that a moved passage has left."""

    def __init__(self, lookup: Lookup, widths: tuple[int, int], items: Items, folds: Folds = UNFOLDED) -> None:
        """`widths` are the cells of text in each pane. The panes show the two accounts of the lookup."""
        self.comparison = lookup.comparison
        self.lookup = lookup
        self.widths = widths
        self.items = items
        self.folds = folds
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
        return passage_cells(self.comparison, self.lookup.pair[pane], passages, self.widths[pane], self.folds)

    def _silent(self, row: Row, pane: Pane) -> Cell:
        """The note in the pane whose account has nothing in a row."""
        said = elsewhere(self.lookup, row) or only_here(self.lookup, self.lookup.facing(self.lookup.pair[pane]))
        return note(said, self.widths[pane])

    def _opens_paragraph(self, link: Link) -> bool:
        return any(map(opens_paragraph, self.lookup.readouts, link.sides))

    def _pointer(self, row: Row, link: Link, pane: Pane) -> Line:
        account = self.lookup.pair[pane]
        group = link.sides[pane]
        there = names(self.comparison, self.lookup.facing(account), self.lookup.across(link, account))
        text = f"⇄ {names(self.comparison, account, group)} moved: stands beside {there}"
        cell = Cell(wrap_runs([_note(text, Ref(account, group[0]))], self.widths[pane])[0])
        return Line((cell, None) if pane == LEFT else (None, cell), row, pointer=True)


def elsewhere(lookup: Lookup, row: Row) -> str:
    """Where to look for the partner of a row that has only one side: "see B3, beside A2".

    Its partner is there if the row corresponds to passages of another row (`Alignment.also`). Empty otherwise.
    """
    link, own = lookup.shown_link(row), lookup.links[row]
    if link is own:
        return ""
    here = lookup.refs(own)[0].account
    other, there = lookup.facing(here), lookup.across(link, here)
    beside = lookup.within(lookup.link(Ref(other, there[0])), here)
    said = f"see {names(lookup.comparison, other, there)}"
    return said + (f", beside {names(lookup.comparison, here, beside)}" if beside else "")


def opens_paragraph(readout: Readout, passages: Sequence[PassageNumber]) -> bool:
    """True if the first of some passages begins a paragraph."""
    return bool(passages) and (
        passages[0] == 0 or _paragraph(readout, passages[0] - 1) != _paragraph(readout, passages[0])
    )


def _paragraph(readout: Readout, passage: int) -> int:
    return readout.passages[passage].paragraph


class Items(Sequence[Item]):
    """The items of the level or merged view, kept in arrays: a book has 100,000 items, and a screen shows fifty."""

    def __init__(self, items: Iterable[Item], links: int) -> None:
        """`links` is the number of links of the comparison, shown or not."""
        self._rows = array("l")
        self._pointers = array("b")  # the pane of a pointer, -1 for a link in full
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
    """Links in row order, with a pointer for each moved passage of the right account.

    The pointer stands where the passage does in its own text: after the row of the last passage before it that has
    not moved. Rows follow the left text, so passages of the left account need no pointers. `only`: the rows to show.
    """
    return Items(_level_items(lookup, only), len(lookup.links))


def without_pointers(items: Items) -> Items:
    """The same items without the pointers, as the merged view has them."""
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
    """One pane of the flow view: one item for each paragraph, its sentences running on as they do in the text."""

    def __init__(
        self, comparison: Comparison, account: Account, width: int, items: Ranges, folds: Folds = UNFOLDED
    ) -> None:
        """`account` is what the pane shows, `width` the cells of text in it."""
        self.comparison = comparison
        self.account = account
        self.width = width
        self.items = items
        self.folds = folds
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
        count = self.folds.get(refs[0], 0)
        runs = [fold_note(refs[0], count)] if count else list(_spaced(readout, refs))
        for line in wrap_runs(runs, self.width):
            heads = dict.fromkeys(f.ref for f in line if f.ref is not None and f.ref not in seen)
            seen.update(heads)
            leads = line[0].ref if line and line[0].ref != led else None
            led = line[0].ref if line else led
            cells.append(Cell(line, tuple(heads), leads))
        if number and _paragraph(readout, first) != _paragraph(readout, self.items[number - 1][1] - 1):
            cells.insert(0, Cell(()))
        return tuple(cells)


def _spaced(readout: Readout, refs: Sequence[Ref]) -> Iterator[Run]:
    """The passages of a paragraph as runs; whatever white space stands between two of them is shown as one space."""
    before: Ref | None = None
    for ref in refs:
        if before is not None:
            yield Run(" ", before, -1)
        yield from source_runs(readout, ref)
        before = ref


def flow_items(readout: Readout, only: ShownPassages) -> Ranges:
    """The items of a flow pane: half-open ranges of passages, each within one paragraph.

    A hidden passage ends a range. `only`: the passages to show.
    """
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
