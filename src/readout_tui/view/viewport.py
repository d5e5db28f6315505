"""Which lines of a long column are on the screen.

A column is a sequence of items, each a block of lines that is only made when it is needed, so no total
height is ever computed: the view is anchored to a line of an item, and everything is counted from there.
Opening, scrolling and resizing cost the same for a page and for a book.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

LineT = TypeVar("LineT")


class Anchor(NamedTuple):
    """The line at the top of the view: line `line` of item `item`."""

    item: int
    line: int


TOP = Anchor(0, 0)


class Column(Generic[LineT]):
    """`count` items; `block(i)` gives the lines of item i, at least one."""

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
        """The anchor, moved up where the column would end above the bottom of the view."""
        if not self.count:
            return TOP
        item = min(anchor.item, self.count - 1)
        anchor = Anchor(item, min(anchor.line, len(self.block(item)) - 1) if item == anchor.item else 0)
        missing = height - len(self.lines(anchor, height))
        return self.moved(anchor, -missing) if missing > 0 else anchor

    def placed(self, target: Anchor, y: int, height: int) -> Anchor:
        """The anchor that puts the line `target` at screen line `y`, as nearly as the ends allow."""
        return self.clamped(self.moved(target, -y), height)

    def distance(self, anchor: Anchor, target: Anchor, limit: int) -> int | None:
        """Lines from the anchor down to the target; None if it is above it or `limit` lines or more below."""
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
        """The anchor, moved as little as needed for the lines from `first` to `last` to be on the screen.

        A jump further than a screen puts `first` at a third of the height.
        """
        top = self.distance(anchor, first, height)
        bottom = self.distance(anchor, last, height)
        if top is not None and bottom is not None:
            return anchor
        span = self.distance(first, last, height) or 0
        if top is not None:  # its end hangs below
            return self.clamped(self.moved(first, -max(height - 1 - span, 0)), height)
        above = self.distance(first, anchor, height)
        if above is not None:
            return first
        if self.distance(anchor, first, 2 * height) is not None:
            return self.clamped(self.moved(first, -max(height - 1 - span, 0)), height)
        return self.placed(first, height // 3, height)
