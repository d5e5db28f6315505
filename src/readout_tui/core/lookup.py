"""Which link of two accounts a passage is in, and what stands across from it: the alignment of a pair turned round."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar, cast

from readout_tui.core.model import (
    FIRST_TWO,
    Account,
    AccountPair,
    Alignment,
    Checkpoint,
    Comparison,
    Link,
    PassageNumber,
    Readout,
    Ref,
    Row,
    Span,
    facing,
    in_rows,
    numbered,
    unwatched,
)
from readout_tui.core.progress import each, stages

_Placed = TypeVar("_Placed")


class Lookup:
    """Lookups in the alignment of a pair; built in one pass over its links.

    Either account of two may be the left one. `links`, `further` and `provisional` are as the pair has them: the left
    passages are those of `pair[0]`, and rows are in the order of its text. Passages asked for must be of the pair.
    """

    def __init__(
        self, comparison: Comparison, pair: AccountPair = FIRST_TWO, checkpoint: Checkpoint = unwatched
    ) -> None:
        """Asks for the alignment of the pair, which is made if it is not there."""
        self.comparison = comparison
        self.pair = pair
        self.readouts = comparison.readouts[pair[0]], comparison.readouts[pair[1]]
        aligning, looking = stages(checkpoint, 9, 1)
        self.links, self.further, self.provisional = oriented(comparison, pair, aligning)
        left, right = (array("l", bytes(8 * len(readout.passages))) for readout in self.readouts)
        for row, link in enumerate(each(self.links, looking)):
            for passage in link.left:
                left[passage] = row
            for passage in link.right:
                right[passage] = row
        self._rows = cast("dict[Account, Sequence[Row]]", {pair[0]: left, pair[1]: right})
        self._also: dict[Ref, list[Link]] = {}
        for link in self.further:
            for account, group in zip(pair, link.sides, strict=True):
                for passage in group:
                    self._also.setdefault(Ref(account, passage), []).append(link)

    def facing(self, account: Account) -> Account:
        """The other account of the pair."""
        return facing(self.pair, account)

    def rows(self, account: Account) -> Sequence[Row]:
        """For each passage of an account of the pair the row of its link."""
        return self._rows[account]

    def row(self, ref: Ref) -> Row:
        """The row of a passage's link."""
        return self._rows[ref.account][ref.passage]

    def link(self, ref: Ref) -> Link:
        """The one link of the partition that holds the passage."""
        return self.links[self.row(ref)]

    def also(self, ref: Ref) -> Sequence[Link]:
        """Further links of the passage, to separate places."""
        return self._also.get(ref, ())

    def within(self, link: Link, account: Account) -> tuple[PassageNumber, ...]:
        """The passages of a link that are an account's."""
        return link.left if account == self.pair[0] else link.right

    def across(self, link: Link, account: Account) -> tuple[PassageNumber, ...]:
        """The passages of a link that are of the account which an account faces."""
        return link.right if account == self.pair[0] else link.left

    def refs(self, link: Link) -> tuple[Ref, ...]:
        """All passages of a link, the left ones first."""
        return tuple(
            Ref(account, passage) for account, group in zip(self.pair, link.sides, strict=True) for passage in group
        )

    def partners(self, ref: Ref) -> tuple[PassageNumber, ...]:
        """The passages of the account across that correspond, those of the main link first."""
        found = dict.fromkeys(self.across(self.link(ref), ref.account))
        for link in self.also(ref):
            found.update(dict.fromkeys(self.across(link, ref.account)))
        return tuple(found)

    def telling(self, row: Row) -> Link:
        """The link that tells how a row stands.

        That is its own or, where it has one side only but a passage of it corresponds to a second, separate place,
        the link to that place: such a passage is not missing from the other account.
        """
        link = self.links[row]
        if link.kind == "alone":
            for ref in self.refs(link):
                if more := self._also.get(ref):
                    return more[0]
        return link

    def known(self, row: Row) -> bool:
        """True if anything is known of a link: it has been compared, if only provisionally."""
        return self.comparison.compared or row in self.provisional

    def alone(self, ref: Ref) -> bool:
        """True if nothing in the account across corresponds."""
        return not self.across(self.link(ref), ref.account) and not self.also(ref)

    def compared(self, link: Link) -> bool:
        """True if anything of the link is body; headlines, timestamps and end marks are not compared."""
        return any(
            readout.passages[n].body for readout, group in zip(self.readouts, link.sides, strict=True) for n in group
        )


def oriented(comparison: Comparison, pair: AccountPair, checkpoint: Checkpoint = unwatched) -> Alignment:
    """The alignment of two accounts with the first of them on the left, whichever comes first in the comparison."""
    left, right = pair
    if left < right:
        return comparison.alignments.of(pair, checkpoint)
    return turned(comparison.alignments.of((right, left), checkpoint))


def turned(alignment: Alignment) -> Alignment:
    """The same correspondences with the right account on the left, and so in the order of its text.

    Reasons are worded as they were.
    """
    swapped = [link.swapped() for link in alignment.links]
    order = in_row_order([k for k in swapped if k.left], [k for k in swapped if not k.left])
    before = {link.sides: row for row, link in in_rows(swapped)}
    return Alignment(
        tuple(order),
        tuple(sorted((link.swapped() for link in alignment.also), key=lambda link: link.sides)),
        frozenset(row for row, link in in_rows(order) if before[link.sides] in alignment.provisional),
    )


def in_row_order(left: Sequence[Link], right: Sequence[Link], checkpoint: Checkpoint = unwatched) -> list[Link]:
    """Links that hold passages of the left text, and those that hold none, in the order of rows.

    That is the order of the left text. What only the right text has goes after the unmoved link of the nearest passage
    before it there.
    """
    ordered = sorted(left, key=lambda link: link.left)
    anchors = [(link.right[-1], number) for number, link in enumerate(ordered) if link.right and not link.moved]
    after = following(anchors, sorted(right, key=lambda link: link.right), lambda link: link.right[0])
    rows = list(after.get(None, ()))
    for number, link in enumerate(each(ordered, checkpoint)):
        rows.append(link)
        rows += after.get(number, ())
    return rows


def following(
    anchors: Iterable[tuple[int, int]], coming: Iterable[_Placed], place_of: Callable[[_Placed], int]
) -> dict[int | None, list[_Placed]]:
    """What comes after each anchor and before the next one; under None what comes before all of them.

    `anchors` are (place in a text, name of the anchor); what comes is in the order of its places.
    """
    ranked = sorted(anchors)
    at = 0
    anchor: int | None = None
    after: dict[int | None, list[_Placed]] = {}
    for one in coming:
        while at < len(ranked) and ranked[at][0] < place_of(one):
            anchor = ranked[at][1]
            at += 1
        after.setdefault(anchor, []).append(one)
    return after


def passage_at(readout: Readout, offset: int) -> PassageNumber:
    """The first passage that ends after an offset: the one that holds it, or the next; their count if there is none."""
    return PassageNumber(bisect_right(readout.passages, offset, key=lambda passage: passage.span.end))


def holding(readout: Readout, offset: int) -> PassageNumber:
    """The passage that holds an offset or is the next; the last one beyond the end."""
    return min(passage_at(readout, offset), PassageNumber(max(len(readout.passages) - 1, 0)))


def touched(readout: Readout, span: Span) -> tuple[PassageNumber, ...]:
    """The passages that share a character with a span."""
    found = numbered(readout.passages)
    return tuple(n for n, p in found if p.span.start < span.end and span.start < p.span.end)
