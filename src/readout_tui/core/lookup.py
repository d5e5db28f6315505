"""The alignment of two accounts indexed by passage: the link that a passage is in, and what corresponds to it.

An `Alignment` lists links, each with its passages; readers ask the other way round. A `Lookup` answers that in constant
time from one array for each account (passage -> row), built in one pass. It also turns the alignment round if the
account on the left of the screen is the later one of the pair (`oriented`).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
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
    numbers,
    unwatched,
)
from readout_tui.core.progress import each, stages

_Placed = TypeVar("_Placed")


class Lookup:
    """The alignment of `pair`, indexed by passage.

    `pair` may name its accounts in either order; `pair[0]` is the left one. `links`, `further` (`Alignment.also`) and
    `provisional` are those of the alignment in that orientation: rows follow the text of `pair[0]`.

    Limitations: passages of other accounts must not be asked for (`KeyError`, or an answer for the right account).
    """

    def __init__(
        self, comparison: Comparison, pair: AccountPair = FIRST_TWO, checkpoint: Checkpoint = unwatched
    ) -> None:
        """Gets the alignment of the pair, which is computed if it does not exist yet: that may take long."""
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
        """The row of each passage of an account, indexed by passage number."""
        return self._rows[account]

    def row(self, ref: Ref) -> Row:
        """The row of a passage's link."""
        return self._rows[ref.account][ref.passage]

    def link(self, ref: Ref) -> Link:
        """The passage's main link: the one of `links` that holds it."""
        return self.links[self.row(ref)]

    def also(self, ref: Ref) -> Sequence[Link]:
        """The passage's links to further, separate places; mostly none."""
        return self._also.get(ref, ())

    def within(self, link: Link, account: Account) -> tuple[PassageNumber, ...]:
        """The passages of a link that belong to an account of the pair."""
        return link.left if account == self.pair[0] else link.right

    def across(self, link: Link, account: Account) -> tuple[PassageNumber, ...]:
        """The passages of a link that belong to the other account of the pair."""
        return link.right if account == self.pair[0] else link.left

    def refs(self, link: Link) -> tuple[Ref, ...]:
        """All passages of a link, the left ones first."""
        return tuple(
            Ref(account, passage) for account, group in zip(self.pair, link.sides, strict=True) for passage in group
        )

    def partners(self, ref: Ref) -> tuple[PassageNumber, ...]:
        """All passages of the other account that correspond to one, those of the main link first."""
        found = dict.fromkeys(self.across(self.link(ref), ref.account))
        for link in self.also(ref):
            found.update(dict.fromkeys(self.across(link, ref.account)))
        return tuple(found)

    @cached_property
    def folds(self) -> Mapping[Ref, int]:
        """Runs of two passages or more that stand around an account: the first of each, and how many there are."""
        return folds_around(self.comparison, self.pair)

    @cached_property
    def folded(self) -> frozenset[Ref]:
        """The passages that are not seen while such runs are folded: all of them but the first of each run."""
        return within_folds(self.folds)

    def shown_link(self, row: Row) -> Link:
        """The link by whose state a row is shown: mostly its own.

        If that has one side only but one of its passages has a link to a separate place (`also`), it is the first such
        link: the passage is not missing from the other account, so it must not be shown as missing.
        """
        link = self.links[row]
        if link.kind == "alone":
            for ref in self.refs(link):
                if more := self._also.get(ref):
                    return more[0]
        return link

    def known(self, row: Row) -> bool:
        """True if the row's link has been looked for, if only provisionally in the part on the screen."""
        return self.comparison.compared or row in self.provisional

    def alone(self, ref: Ref) -> bool:
        """True if nothing in the other account corresponds to a passage."""
        return not self.across(self.link(ref), ref.account) and not self.also(ref)

    def compared(self, link: Link) -> bool:
        """True if any passage of the link is body text. Headlines, timestamps and end marks are not compared."""
        return any(
            readout.passages[n].body for readout, group in zip(self.readouts, link.sides, strict=True) for n in group
        )


def folds_around(comparison: Comparison, accounts: Iterable[Account]) -> dict[Ref, int]:
    """Runs of two passages or more that stand around some accounts: the first of each, and how many there are."""
    found = {}
    for account in accounts:
        around = comparison.readouts[account].around
        for first in around:
            if first - 1 not in around and first + 1 in around:
                last = first
                while last + 1 in around:
                    last = PassageNumber(last + 1)
                found[Ref(account, first)] = last - first + 1
    return found


def within_folds(folds: Mapping[Ref, int]) -> frozenset[Ref]:
    """All passages of such runs but the first of each, which stands for them while they are folded."""
    return frozenset(
        Ref(first.account, PassageNumber(first.passage + n)) for first, count in folds.items() for n in range(1, count)
    )


def oriented(comparison: Comparison, pair: AccountPair, checkpoint: Checkpoint = unwatched) -> Alignment:
    """The alignment of two accounts with `pair[0]` on the left, whichever comes first in the comparison."""
    left, right = pair
    if left < right:
        return comparison.alignments.of(pair, checkpoint)
    return turned(comparison.alignments.of((right, left), checkpoint))


def turned(alignment: Alignment) -> Alignment:
    """The same alignment with the right account on the left, its rows in the order of that account's text.

    Limitations: the reasons of the links keep their wording.
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
    """Sorts links into rows: `left` are those with passages of the left text, `right` those without.

    Rows follow the left text. A link with right passages only comes after the row of the nearest passage before it in
    the right text that is linked and has not moved; one before all of those comes first.
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
    """Groups items by the last anchor before them, by the anchor's name; under None those before all anchors.

    `anchors` are (position in a text, name). `coming` must be sorted by position (`place_of`).
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
    """The passage that holds an offset, or the next one if it is between two; the number of passages past the last."""
    return PassageNumber(bisect_right(readout.passages, offset, key=lambda passage: passage.span.end))


def holding(readout: Readout, offset: int) -> PassageNumber:
    """The passage that holds an offset, or the next one if it is between two; the last one past the end."""
    return min(passage_at(readout, offset), PassageNumber(max(len(readout.passages) - 1, 0)))


def touched(readout: Readout, span: Span) -> tuple[PassageNumber, ...]:
    """The passages that overlap a span, in text order."""
    first = bisect_right(readout.passages, span.start, key=lambda passage: passage.span.end)
    last = bisect_left(readout.passages, span.end, key=lambda passage: passage.span.start)
    return tuple(numbers(readout.passages)[first:last])
