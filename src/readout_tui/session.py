"""What the reader is looking at: one value, and everything the reader can do as a method that returns the next.

Pure: no widget, no file, no clock. Two panes show readouts 0 and 1 of the comparison; each has a passage
under its cursor, and one of the panes is the one the keys move.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from readout_tui.core.link_state import link_properties, link_state
from readout_tui.core.lookup import Lookup, holding, touched, within
from readout_tui.core.model import IGNORE, Checkpoint, Comparison, Hit, Ignore, Link, Span, unwatched
from readout_tui.core.progress import each
from readout_tui.core.search.index import EVERYTHING, Filter, Index

if TYPE_CHECKING:
    from readout_tui.core.citation.styles import CiteStyle
    from readout_tui.core.search.results import Results

View = Literal["level", "flow", "merged"]
Difference = Literal["any", "changed", "moved", "alone"]
RULES: Final = (
    IGNORE,
    IGNORE._replace(spelling=False),
    IGNORE._replace(punctuation=False),
    IGNORE._replace(case=False),
    Ignore(case=False, punctuation=False, spelling=False),
)
FORWARD: Final = 1
BACK: Final = -1


class Place(NamedTuple):
    """A passage of one side."""

    side: int
    passage: int


class Selection(NamedTuple):
    """A stretch of one side's text, chosen by passages or by mouse."""

    side: int
    span: Span


class Order:
    """The order in which passages stand on the screen in the level view: by rows."""

    def __init__(self, lookup: Lookup, checkpoint: Checkpoint = unwatched) -> None:
        """`passages[side]` lists the passages row by row; `rank[side][passage]` is the place in it (0: not in it)."""
        marks = [
            {number for number, passage in enumerate(readout.passages) if passage.kind == "marker"}
            for readout in lookup.comparison.readouts
        ]
        self.passages = tuple(
            array(
                "l", (p for link in each(lookup.links, checkpoint) for p in within(link, side) if p not in marks[side])
            )
            for side in (0, 1)
        )
        self.rank = tuple(array("l", bytes(8 * len(row))) for row in lookup.row_of)
        for passages, rank in zip(self.passages, self.rank, strict=True):
            for number, passage in enumerate(passages):
                rank[passage] = number


def _kind(lookup: Lookup, side: int, passage: int) -> str:
    return lookup.comparison.readouts[side].passages[passage].kind


@dataclass(frozen=True, slots=True, eq=False)
class Session:
    """The state of the reader.

    `at[side]` is the passage under that pane's cursor, `side` the pane with the keys. `results` are the hits
    of the last search and `hit` the place of the current one in `hits`, -1 for none. `shown` and `narrowed`
    filter together; what they leave out is dimmed, or left out if `hiding`. `anchor` is the passage at which
    a selection began.
    """

    comparison: Comparison
    index: Index
    lookup: Lookup
    order: Order
    view: View = "level"
    side: int = 0
    at: tuple[int, int] = (0, 0)
    locked: bool = False
    results: Results | None = None
    hits: tuple[Hit, ...] = ()
    hit: int = -1
    origin: Place | None = None
    shown: Filter = EVERYTHING
    narrowed: Results | None = None
    hiding: bool = False
    anchor: int | None = None
    selection: Selection | None = None
    style: CiteStyle = "plain"
    ignore: Ignore = IGNORE

    @staticmethod
    def of(comparison: Comparison, index: Index, checkpoint: Checkpoint = unwatched) -> Session:
        """A fresh session, its cursor on the first passage of the body."""
        lookup = Lookup(comparison, checkpoint)
        session = Session(comparison, index, lookup, Order(lookup, checkpoint))
        first = [next(iter(r.body), 0) for r in comparison.readouts[:2]]
        session = replace(session, at=(first[0], first[1]))
        return session._followed()

    # -- what stands where

    @property
    def place(self) -> Place:
        """The passage under the cursor."""
        return Place(self.side, self.at[self.side])

    @property
    def link(self) -> Link:
        """The link of the passage under the cursor."""
        return self.lookup.link(*self.place)

    @property
    def row(self) -> int:
        """The number of that link."""
        return self.lookup.row_of[self.side][self.at[self.side]]

    @property
    def partners(self) -> tuple[int, ...]:
        """The passages of the other side that correspond to the one under the cursor."""
        return self.lookup.partners(*self.place)

    @property
    def filtering(self) -> bool:
        """True if a filter leaves anything out."""
        return bool(self.shown) or self.narrowed is not None

    def admits(self, side: int, passage: int) -> bool:
        """True if the filters let this passage through."""
        return not self.filtering or bool(self.admitted(side)[passage])

    def admitted(self, side: int) -> bytes:
        """One byte a passage of a side: 1 where the filters let it through."""
        return _admitted(self.index, self.shown, self.narrowed, side)

    # -- moving

    def to(self, side: int, passage: int) -> Session:
        """The cursor on a passage; the other pane's cursor goes to its partner, unless locked."""
        at = (passage, self.at[1]) if side == 0 else (self.at[0], passage)
        anchor = self.anchor if side == self.side else None  # a selection grows in one text only
        return replace(self, side=side, at=at, anchor=anchor)._followed()

    def _followed(self) -> Session:
        moved = self._selecting()
        if self.locked and self.view == "flow":
            return moved
        partners = self.partners
        if not partners:
            return moved
        at = (self.at[0], partners[0]) if self.side == 0 else (partners[0], self.at[1])
        return replace(moved, at=at)

    def _selecting(self) -> Session:
        if self.anchor is None:
            return self
        first, last = sorted((self.anchor, self.at[self.side]))
        passages = self.comparison.readouts[self.side].passages
        return replace(self, selection=Selection(self.side, Span(passages[first].span.start, passages[last].span.end)))

    def step(self, direction: int) -> Session:
        """The next or previous passage of this pane, in the order of the view."""
        if self.view == "flow":
            return self._walk(range(len(self.comparison.readouts[self.side].passages)), self.at[self.side], direction)
        if self.view == "merged":
            return self._step_rows(direction)
        order = self.order.passages[self.side]
        return self._walk(order, self.order.rank[self.side][self.at[self.side]], direction)

    def _walk(self, order: Sequence[int], rank: int, direction: int) -> Session:
        rank += direction
        while 0 <= rank < len(order):
            passage = order[rank]
            if _kind(self.lookup, self.side, passage) != "marker" and not self._hidden(self.side, passage):
                return self.to(self.side, passage)
            rank += direction
        return self

    def _step_rows(self, direction: int) -> Session:
        group = within(self.link, self.side)
        place = group.index(self.at[self.side]) + direction
        if 0 <= place < len(group):
            return self.to(self.side, group[place])
        row = self.row + direction
        while 0 <= row < len(self.lookup.links):
            link = self.lookup.links[row]
            side = 0 if link.left else 1
            passages = [
                p for p in within(link, side) if _kind(self.lookup, side, p) != "marker" and not self._hidden(side, p)
            ]
            if passages:
                return self.to(side, passages[0 if direction > 0 else -1])
            row += direction
        return self

    def _hidden(self, side: int, passage: int) -> bool:
        return self.hiding and not self.admits(side, passage)

    def paragraph(self, direction: int) -> Session:
        """The first passage of the next or previous paragraph of this pane."""
        passages = self.comparison.readouts[self.side].passages
        here = self.at[self.side]
        wanted = passages[here].paragraph
        number = here
        while 0 <= number < len(passages) and (passages[number].paragraph == wanted or self._hidden(self.side, number)):
            number += direction
        if not 0 <= number < len(passages):
            return self.end(direction)
        if direction < 0:
            while number and passages[number - 1].paragraph == passages[number].paragraph:
                number -= 1
        while number < len(passages) - 1 and passages[number].kind == "marker":
            number += 1
        return self.to(self.side, number)

    def end(self, direction: int) -> Session:
        """The first or the last passage of this pane, as the view orders them."""
        order: Sequence[int] = (
            range(len(self.comparison.readouts[self.side].passages))
            if self.view == "flow"
            else self.order.passages[self.side]
        )
        for passage in order if direction < 0 else reversed(order):
            if not self._hidden(self.side, passage) and _kind(self.lookup, self.side, passage) != "marker":
                return self.to(self.side, passage)
        return self

    def other_side(self) -> Session:
        """The keys to the other pane, its cursor on what corresponds (if anything does)."""
        return replace(self, side=1 - self.side, anchor=None)

    def partner(self) -> Session | None:
        """The cursor on the partner, None if there is none."""
        return self.to(1 - self.side, self.partners[0]) if self.partners else None

    def second_place(self) -> Session | None:
        """The cursor on the next of several places that correspond, None if there is one or none."""
        partners = self.partners
        other = self.at[1 - self.side]
        if len(partners) < 2:
            return None
        following = partners[(partners.index(other) + 1) % len(partners)] if other in partners else partners[0]
        at = (self.at[0], following) if self.side == 0 else (following, self.at[1])
        return replace(self, at=at)

    def difference(self, kind: Difference, direction: int) -> Session | None:
        """The next or previous row of a kind; None if there is none that way."""
        row = self.row + direction
        while 0 <= row < len(self.lookup.links):
            link = self.lookup.links[row]
            if self.lookup.known(row) and _is(self.lookup.telling(row), kind) and (found := self._body_place(link)):
                return self.to(*found)
            row += direction
        return None

    def _body_place(self, link: Link) -> Place | None:
        for side in (self.side, 1 - self.side):
            for passage in within(link, side):
                if self.comparison.readouts[side].passages[passage].body and not self._hidden(side, passage):
                    return Place(side, passage)
        return None

    def at_row(self, row: int) -> Session | None:
        """The cursor on the first passage of a row or the next one below it that has a passage of the body."""
        for link in self.lookup.links[row:]:
            if found := self._body_place(link):
                return self.to(*found)
        return None

    def same_speaker(self, direction: int) -> Session | None:
        """The next or previous passage of this pane with the speaker of the one under the cursor."""
        speaker = self.comparison.voice(*self.place).speaker
        return self._seek(direction, lambda passage: self.comparison.voice(self.side, passage).speaker == speaker)

    def seek(self, wanted: Iterable[Place], direction: int) -> Session | None:
        """The next or previous of some places, in row order, from the cursor on; None if none that way."""
        here = self._rank(self.place)
        ranked = sorted((self._rank(place), place) for place in wanted)
        if direction < 0:
            ranked.reverse()
        for rank, place in ranked:
            if (rank > here if direction > 0 else rank < here) and not self._hidden(*place):
                return self.to(*place)
        return None

    def _seek(self, direction: int, wanted: Callable[[int], bool]) -> Session | None:
        order = self.order.passages[self.side]
        rank = self.order.rank[self.side][self.at[self.side]] + direction
        while 0 <= rank < len(order):
            passage = order[rank]
            body = self.comparison.readouts[self.side].passages[passage].body
            if body and wanted(passage) and not self._hidden(self.side, passage):
                return self.to(self.side, passage)
            rank += direction
        return None

    # -- views

    def viewed(self, view: View) -> Session:
        """Another view, the cursor where it was."""
        return replace(self, view=view)

    def lock(self) -> Session:
        """In the flow view: the other pane stays where it is, or follows again."""
        session = replace(self, locked=not self.locked)
        return session if session.locked else session._followed()

    # -- searching

    def searched(self, results: Results | None) -> Session:
        """The hits of a search lit up; the cursor does not move."""
        if results is None:
            return self.lit(None, ())
        if self.narrowed is not None:
            results = results.kept(lambda hit: self.admits(hit.side, hit.passage))
        row_of = self.lookup.row_of
        found = [hit for side in results.hits for hit in side]
        hits = tuple(sorted(found, key=lambda hit: (row_of[hit.side][hit.passage], hit.side, hit.passage)))
        return self.lit(results, hits)

    def lit(self, results: Results | None, hits: tuple[Hit, ...]) -> Session:
        """The same with hits that are already in the order of `hits`."""
        return replace(self, results=results, hits=hits, hit=-1)

    def _rank(self, place: Place) -> tuple[int, int, int]:
        return self.lookup.row_of[place.side][place.passage], place.side, place.passage

    def next_hit(self, direction: int) -> Session | None:
        """The next or previous hit in either pane, round the end; None if there are no hits."""
        if not self.hits:
            return None
        here = self._rank(self.place)
        if direction > 0:
            number = bisect_right(self.hits, here, key=self._rank_of)
        else:
            number = bisect_left(self.hits, here, key=self._rank_of) - 1
        return self.at_hit(number % len(self.hits))

    def _rank_of(self, hit: Hit) -> tuple[int, int, int]:
        return self._rank(Place(hit.side, hit.passage))

    def first_hit(self) -> Session | None:
        """The hit under the cursor or the next one after it; None if there are no hits."""
        if not self.hits:
            return None
        here = self._rank(self.place)
        return self.at_hit(bisect_left(self.hits, here, key=self._rank_of) % len(self.hits))

    def at_hit(self, number: int) -> Session:
        """The cursor on a hit, by its number in `hits`."""
        hit = self.hits[number]
        return replace(self.to(hit.side, hit.passage), hit=number)

    def remembered(self) -> Session:
        """The place to come back to is this one."""
        return replace(self, origin=self.place)

    def restored(self) -> Session:
        """Back where the search began, no hits lit."""
        session = self.searched(None)
        return replace(session.to(*self.origin), origin=None) if self.origin else session

    # -- filtering

    def toggled(self, speaker: str) -> Session:
        """A speaker shown or not; "" is the reporter's own voice."""
        hidden = self.shown.hidden ^ {speaker}
        return self._filtered(replace(self.shown, hidden=hidden))

    def only_speaker(self, speaker: str | None) -> Session:
        """One speaker alone, or everybody again."""
        return self._filtered(
            replace(self.shown, speakers=None if speaker is None else frozenset({speaker}), hidden=frozenset())
        )

    def filtered(self, shown: Filter) -> Session:
        """Another filter of speakers and kinds."""
        return self._filtered(shown)

    def narrow(self, results: Results | None) -> Session:
        """Only passages that a query finds; None for all again."""
        return replace(self, narrowed=results)

    def hide(self) -> Session:
        """What the filters leave out is left out of the screen, or dimmed."""
        return replace(self, hiding=not self.hiding)

    def counting(self) -> Session:
        """The next of what counts as a difference of words: words alone, or spelling, punctuation, case, all too."""
        following = RULES[(RULES.index(self.ignore) + 1) % len(RULES)]
        return replace(self, ignore=following)

    def unfiltered(self) -> Session:
        """Everything is shown."""
        return replace(self, shown=EVERYTHING, narrowed=None, hiding=False)

    def _filtered(self, shown: Filter) -> Session:
        return replace(self, shown=shown)

    # -- selecting

    def select(self) -> Session:
        """Selecting by passages begins at the cursor, or ends."""
        if self.anchor is not None or self.selection is not None:
            return self.unselected()
        return replace(self, anchor=self.at[self.side])._selecting()

    def unselected(self) -> Session:
        """Nothing is selected."""
        return replace(self, anchor=None, selection=None)

    def selected(self, side: int, span: Span) -> Session:
        """A stretch chosen by mouse; an empty one selects nothing."""
        return replace(self, anchor=None, selection=Selection(side, span) if span.end > span.start else None)

    def chosen(self) -> tuple[int, Span, tuple[int, ...]]:
        """What a copy takes: (side, span, passages), the selection or the passage under the cursor."""
        if self.selection is None:
            side, passage = self.place
            return side, self.comparison.readouts[side].passages[passage].span, (passage,)
        side, span = self.selection
        return side, span, touched(self.comparison.readouts[side], span)

    def pair(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The passages of both sides that a copy of both takes.

        Those of the link under the cursor (of a second place, if it has none), or of all links that are selected.
        """
        if self.selection is None:
            link = self.lookup.telling(self.row)
            return link.left, link.right
        side, _span, passages = self.chosen()
        others = {other for passage in passages for other in self.lookup.partners(side, passage)}
        there = tuple(sorted(others))
        return (passages, there) if side == 0 else (there, passages)

    # -- another comparison of the same texts

    def recompared(self, comparison: Comparison, index: Index, fresh: Session | None = None) -> Session:
        """The same reader over a new comparison of the same texts: cursors stay at their place in the text.

        A selection under way holds what it held, also where a line has become several passages.
        `fresh` is a session of that comparison, if one has been made, whose lookups are taken.
        """
        fresh = fresh or Session.of(comparison, index)

        def same_place(side: int, passage: int, last: bool = False) -> int:
            start, end = self.comparison.readouts[side].passages[passage].span
            return holding(comparison.readouts[side], end - 1 if last else start)

        def is_end(side: int) -> bool:
            return self.anchor is not None and side == self.side and self.at[side] >= self.anchor

        at = tuple(same_place(side, self.at[side], is_end(side)) for side in (0, 1))
        session = replace(
            self,
            comparison=comparison,
            index=index,
            lookup=fresh.lookup,
            order=fresh.order,
            at=(at[0], at[1]),
            anchor=None
            if self.anchor is None
            else same_place(self.side, self.anchor, self.anchor > self.at[self.side]),
            origin=None if self.origin is None else Place(self.origin.side, same_place(*self.origin)),
        )
        return replace(session, results=None, hits=(), hit=-1, narrowed=None)._followed()


@lru_cache(maxsize=16)
def _admitted(index: Index, shown: Filter, narrowed: Results | None, side: int) -> bytes:
    from readout_tui.core.search.narrow import admitted  # only once something is filtered

    return admitted(index, shown, narrowed, side)


def _is(link: Link, kind: Difference) -> bool:
    return link_state(link) != "same" if kind == "any" else kind in link_properties(link)
