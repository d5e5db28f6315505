"""Which lines of a long column are on the screen.

The problem: the height of an item is known only once its text has been wrapped, and wrapping a whole book to learn its
total height would make opening and resizing slow.

The idea: the scroll position is not a number of lines from the top but an `Anchor`, the line of an item that stands at
the top of the screen. Everything is counted from there, and only the blocks that are passed on the way are made:

    item 41  | line 0
             | line 1  <- Anchor(41, 1), the top of the screen
    item 42  | line 0     screen line 1
    item 43  | line 0     screen line 2: moved(Anchor(41, 1), 2) == Anchor(43, 0)

Cost: proportional to the items between the anchor and the target, at most a screen or two; so a page and a book cost
the same. An exception is `moved` with a large delta, which makes every block that it passes.

Invariant: blocks are never empty, so every screen line has exactly one address.

Limitations: there is no scroll bar in lines; the overview strip counts code points instead (`overview`). An anchor is
valid for one arrangement only; after a change of width or view the canvas looks for a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

LineT = TypeVar("LineT")


class Anchor(NamedTuple):
    """The address of a line: line `line` of the block of item `item`, both from 0. Anchors sort in reading order."""

    item: int
    line: int


TOP = Anchor(0, 0)


class Column(Generic[LineT]):
    """`count` items, of which `block(i)` makes the lines of item i: at least one."""

    def __init__(self, count: int, block: Callable[[int], Sequence[LineT]]) -> None:
        self.count = count
        self.block = block

    def lines(self, anchor: Anchor, height: int) -> list[tuple[Anchor, LineT]]:
        """Up to `height` lines from the anchor on, each with its own address."""
        found: list[tuple[Anchor, LineT]] = []
        item, line = anchor
        while item < self.count and len(found) < height:
            block = self.block(item)
            for number in range(line, min(len(block), line + height - len(found))):
                found.append((Anchor(item, number), block[number]))
            item, line = item + 1, 0
        return found

    def moved(self, anchor: Anchor, delta: int) -> Anchor:
        """The address `delta` lines further down (up if negative), kept inside the column."""
        if not self.count:
            return TOP
        item, line = anchor.item, anchor.line + delta
        while line < 0 and item > 0:
            item -= 1
            line += len(self.block(item))
        while item < self.count and line >= (size := len(self.block(item))):
            if item == self.count - 1:
                line = size - 1
                break
            line -= size
            item += 1
        return Anchor(item, max(line, 0))

    def clamped(self, anchor: Anchor, height: int) -> Anchor:
        """The anchor, moved up if the column would otherwise end above the bottom of the view.

        `height` is that of the view in lines. An anchor beyond the last item is brought back to it.
        """
        if not self.count:
            return TOP
        item = min(anchor.item, self.count - 1)
        anchor = Anchor(item, min(anchor.line, len(self.block(item)) - 1) if item == anchor.item else 0)
        missing = height - len(self.lines(anchor, height))
        return self.moved(anchor, -missing) if missing > 0 else anchor

    def placed(self, target: Anchor, y: int, height: int) -> Anchor:
        """The anchor that puts `target` at screen line `y`, or as near to it as the ends of the column allow."""
        return self.clamped(self.moved(target, -y), height)

    def distance(self, anchor: Anchor, target: Anchor, limit: int) -> int | None:
        """How many lines the target is below the anchor; None if it is above it, or `limit` lines or more below.

        The limit keeps a far target from making all the blocks in between.
        """
        if target < anchor:
            return None
        if target.item == anchor.item:
            delta = target.line - anchor.line
            return delta if delta < limit else None
        delta = len(self.block(anchor.item)) - anchor.line
        for item in range(anchor.item + 1, target.item):
            if delta >= limit:
                return None
            delta += len(self.block(item))
        delta += target.line
        return delta if delta < limit else None

    def shown(self, anchor: Anchor, first: Anchor, last: Anchor, height: int) -> Anchor:
        """The anchor, moved as little as needed to bring the lines from `first` to `last` on the screen.

        Where that is further than a screen away, `first` is put at a third of the height, with context above it.
        """
        top = self.distance(anchor, first, height)
        bottom = self.distance(anchor, last, height)
        if top is not None and bottom is not None:
            return anchor
        between = self.distance(first, last, height)
        span = height - 1 if between is None else between  # of what is taller than the screen the beginning is shown
        if top is not None:  # the end is below the screen
            return self.clamped(self.moved(first, -max(height - 1 - span, 0)), height)
        above = self.distance(first, anchor, height)
        if above is not None:
            return first
        if self.distance(anchor, first, 2 * height) is not None:
            return self.clamped(self.moved(first, -max(height - 1 - span, 0)), height)
        return self.placed(first, height // 3, height)
