"""Which link a passage is in, and what stands across from it: the alignment turned round."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence

from readout_tui.core.model import Checkpoint, Comparison, Link, Readout, Span, unwatched
from readout_tui.core.progress import each


class Lookup:
    """Lookups in the alignment; built in one pass over the links."""

    def __init__(self, comparison: Comparison, checkpoint: Checkpoint = unwatched) -> None:
        """`row_of[side][passage]` is the number of the passage's link in `alignment.links`."""
        self.comparison = comparison
        self.links = comparison.alignment.links
        self.row_of: tuple[array[int], array[int]] = (
            array("l", bytes(8 * len(comparison.readouts[0].passages))),
            array("l", bytes(8 * len(comparison.readouts[1].passages))),
        )
        for row, link in enumerate(each(self.links, checkpoint)):
            for passage in link.left:
                self.row_of[0][passage] = row
            for passage in link.right:
                self.row_of[1][passage] = row
        self._also: dict[tuple[int, int], list[Link]] = {}
        for link in comparison.alignment.also:
            for side, group in enumerate((link.left, link.right)):
                for passage in group:
                    self._also.setdefault((side, passage), []).append(link)

    def link(self, side: int, passage: int) -> Link:
        """The one link of the partition that holds the passage."""
        return self.links[self.row_of[side][passage]]

    def also(self, side: int, passage: int) -> Sequence[Link]:
        """Further links of the passage, to separate places."""
        return self._also.get((side, passage), ())

    def partners(self, side: int, passage: int) -> tuple[int, ...]:
        """The passages of the other side that correspond, those of the main link first."""
        found = dict.fromkeys(across(self.link(side, passage), side))
        for link in self.also(side, passage):
            found.update(dict.fromkeys(across(link, side)))
        return tuple(found)

    def telling(self, row: int) -> Link:
        """The link that tells how a row stands.

        That is its own or, where it has one side only but a passage of it corresponds to a second, separate place,
        the link to that place: such a passage is not missing from the other account.
        """
        link = self.links[row]
        if link.kind == "alone":
            for side, group in enumerate((link.left, link.right)):
                for passage in group:
                    if more := self._also.get((side, passage)):
                        return more[0]
        return link

    def known(self, row: int) -> bool:
        """True if anything is known of a link: it has been compared, if only provisionally."""
        return self.comparison.compared or row in self.comparison.provisional

    def alone(self, side: int, passage: int) -> bool:
        """True if nothing in the other account corresponds."""
        return not across(self.link(side, passage), side) and not self.also(side, passage)


def compared(comparison: Comparison, link: Link) -> bool:
    """True if anything of the link is body; headlines, timestamps and end marks are not compared."""
    sides = zip(comparison.readouts, (link.left, link.right), strict=False)
    return any(readout.passages[n].body for readout, group in sides for n in group)


def passage_at(readout: Readout, offset: int) -> int:
    """The first passage that ends after an offset: the one that holds it, or the next; their count if there is none."""
    return bisect_right(readout.passages, offset, key=lambda passage: passage.span.end)


def holding(readout: Readout, offset: int) -> int:
    """The passage that holds an offset or is the next; the last one beyond the end."""
    return min(passage_at(readout, offset), max(len(readout.passages) - 1, 0))


def touched(readout: Readout, span: Span) -> tuple[int, ...]:
    """The passages that share a character with a span."""
    passages = readout.passages
    return tuple(n for n, p in enumerate(passages) if p.span.start < span.end and span.start < p.span.end)


def across(link: Link, side: int) -> tuple[int, ...]:
    """The passages of a link on the other side."""
    return link.right if side == 0 else link.left


def within(link: Link, side: int) -> tuple[int, ...]:
    """The passages of a link on this side."""
    return link.left if side == 0 else link.right
