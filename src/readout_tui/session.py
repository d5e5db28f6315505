"""What the reader is looking at: one value, and everything the reader can do as a method that returns the next.

Pure: no widget, no file, no clock. Two panes show two accounts of the comparison, of which there may be more; each
pane has a passage under its cursor, and one of the panes is the one the keys move. A pane is a place on the screen, an
account is a text: what is said of texts takes and gives accounts, and passages as `Ref`s.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, cast

from readout_tui.core.link_state import link_properties, link_state
from readout_tui.core.lookup import Lookup, holding, touched
from readout_tui.core.model import (
    IGNORE,
    LEFT,
    PANES,
    RIGHT,
    Account,
    AccountPair,
    Checkpoint,
    Comparison,
    Hit,
    Ignore,
    Link,
    Pane,
    Passage,
    PassageNumber,
    Ref,
    Row,
    Span,
    numbers,
    unwatched,
)
from readout_tui.core.progress import each
from readout_tui.core.search.index import EVERYTHING, Filter, Index

if TYPE_CHECKING:
    from readout_tui.core.citation.styles import CiteStyle
    from readout_tui.core.search.results import Results
    from readout_tui.settings import View

Stop = Literal["any", "differs", "doubt", "reworded", "moved", "alone"]
"""What the cursor can go to: "any" is what differs and what only one account has."""
RULES: Final = (
    IGNORE,
    IGNORE._replace(spelling=False),
    IGNORE._replace(punctuation=False),
    IGNORE._replace(case=False),
    Ignore(case=False, punctuation=False, spelling=False),
)
FORWARD: Final = 1
BACK: Final = -1


class Selection(NamedTuple):
    """A stretch of one account's text, chosen by passages or by mouse."""

    account: Account
    span: Span


class RowOrder:
    """The order in which passages stand in each pane in the level view: by rows."""

    def __init__(self, lookup: Lookup, checkpoint: Checkpoint = unwatched) -> None:
        """`passages[pane]` lists the passages row by row; `rank[pane][passage]` is the place in it (0: not in it)."""
        marks = [
            {number for number, passage in enumerate(readout.passages) if passage.kind == "marker"}
            for readout in lookup.readouts
        ]
        ordered = tuple(
            array("l", (p for link in each(lookup.links, checkpoint) for p in link.sides[pane] if p not in marks[pane]))
            for pane in PANES
        )
        self.rank = tuple(array("l", bytes(8 * len(readout.passages))) for readout in lookup.readouts)
        for passages, rank in zip(ordered, self.rank, strict=True):
            for number, passage in enumerate(passages):
                rank[passage] = number
        self.passages = cast("tuple[Sequence[PassageNumber], ...]", ordered)


def opposite(pane: Pane) -> Pane:
    """The other pane."""
    return RIGHT if pane == LEFT else LEFT


@dataclass(frozen=True, slots=True, eq=False)
class Session:
    """The state of the reader.

    `panes` says which account each pane shows, and `lookup` is of these two, the left one first; `at[pane]` is the
    passage under that pane's cursor, `pane` the one with the keys. `results` are the hits of the last search in all
    accounts, `hits` those that the panes can show, and `hit` the place of the current one there, -1 for none. `shown`
    and `narrowed` filter together; what they leave out is dimmed, or left out if `hiding`. `anchor` is the passage at
    which a selection began.
    """

    comparison: Comparison
    index: Index
    lookup: Lookup
    order: RowOrder
    view: View = "level"
    pane: Pane = LEFT
    at: tuple[PassageNumber, PassageNumber] = (PassageNumber(0), PassageNumber(0))
    locked: bool = False
    results: Results | None = None
    hits: tuple[Hit, ...] = ()
    hit: int = -1
    origin: Ref | None = None
    shown: Filter = EVERYTHING
    narrowed: Results | None = None
    hiding: bool = False
    anchor: PassageNumber | None = None
    selection: Selection | None = None
    style: CiteStyle = "plain"
    ignore: Ignore = IGNORE

    @staticmethod
    def of(comparison: Comparison, index: Index, checkpoint: Checkpoint = unwatched) -> Session:
        """A fresh session that shows the two accounts of the index, its cursor on the first passage of the body."""
        lookup = Lookup(comparison, index.pair, checkpoint)
        session = Session(comparison, index, lookup, RowOrder(lookup, checkpoint))
        left, right = (next(iter(readout.body), PassageNumber(0)) for readout in lookup.readouts)
        return replace(session, at=(left, right))._followed()

    # -- what stands where

    @property
    def panes(self) -> AccountPair:
        """The accounts that are shown, by pane."""
        return self.lookup.pair

    @property
    def account(self) -> Account:
        """The account in the pane with the keys."""
        return self.panes[self.pane]

    def pane_of(self, account: Account) -> Pane:
        """Where one of the two accounts is shown."""
        return LEFT if account == self.panes[LEFT] else RIGHT

    def facing(self, ref: Ref) -> Account:
        """The account that is shown across from the one that a passage is of."""
        return self.lookup.facing(ref.account)

    @property
    def place(self) -> Ref:
        """The passage under the cursor."""
        return self.place_in(self.pane)

    def place_in(self, pane: Pane) -> Ref:
        """The passage under a pane's cursor."""
        return Ref(self.panes[pane], self.at[pane])

    @property
    def link(self) -> Link:
        """The link of the passage under the cursor."""
        return self.lookup.link(self.place)

    @property
    def row(self) -> Row:
        """The row of that link."""
        return self.lookup.row(self.place)

    @property
    def partners(self) -> tuple[PassageNumber, ...]:
        """The passages of the account across that correspond to the one under the cursor."""
        return self.lookup.partners(self.place)

    @property
    def filtering(self) -> bool:
        """True if a filter leaves anything out."""
        return bool(self.shown) or self.narrowed is not None

    def admits(self, ref: Ref) -> bool:
        """True if the filters let this passage through."""
        return not self.filtering or bool(self.admitted(ref.account)[ref.passage])

    def admitted(self, account: Account) -> bytes:
        """One byte a passage of an account: 1 where the filters let it through."""
        return _admitted(self.index, self.shown, self.narrowed, account)

    # -- moving

    def to(self, ref: Ref) -> Session:
        """The cursor on a passage that a pane shows; the other pane's goes to its partner, unless locked."""
        pane = self.pane_of(ref.account)
        anchor = self.anchor if pane == self.pane else None  # a selection grows in one text only
        return replace(self, pane=pane, at=self._at(pane, ref.passage), anchor=anchor)._followed()

    def _at(self, pane: Pane, passage: PassageNumber) -> tuple[PassageNumber, PassageNumber]:
        """The passages under the cursors once a pane's is on that passage."""
        return (passage, self.at[RIGHT]) if pane == LEFT else (self.at[LEFT], passage)

    def _followed(self) -> Session:
        moved = self._selecting()
        if self.locked and self.view == "flow":
            return moved
        partners = self.partners
        if not partners:
            return moved
        return replace(moved, at=self._at(opposite(self.pane), partners[0]))

    def _selecting(self) -> Session:
        if self.anchor is None:
            return self
        first, last = sorted((self.anchor, self.at[self.pane]))
        passages = self._passages
        span = Span(passages[first].span.start, passages[last].span.end)
        return replace(self, selection=Selection(self.account, span))

    @property
    def _passages(self) -> tuple[Passage, ...]:
        """The passages of the account in the pane with the keys."""
        return self.comparison.readouts[self.account].passages

    def step(self, direction: int) -> Session:
        """The next or previous passage of this pane, in the order of the view."""
        if self.view == "flow":
            return self._walk(numbers(self._passages), self.at[self.pane], direction)
        if self.view == "merged":
            return self._step_rows(direction)
        order = self.order.passages[self.pane]
        return self._walk(order, self.order.rank[self.pane][self.at[self.pane]], direction)

    def _walk(self, order: Sequence[PassageNumber], rank: int, direction: int) -> Session:
        rank += direction
        while 0 <= rank < len(order):
            ref = Ref(self.account, order[rank])
            if self._can_stop_at(ref):
                return self.to(ref)
            rank += direction
        return self

    def _step_rows(self, direction: int) -> Session:
        group = self.link.sides[self.pane]
        place = group.index(self.at[self.pane]) + direction
        if 0 <= place < len(group):
            return self.to(Ref(self.account, group[place]))
        row = self.row + direction
        while 0 <= row < len(self.lookup.links):
            link = self.lookup.links[row]
            pane = LEFT if link.left else RIGHT
            refs = [ref for ref in (Ref(self.panes[pane], p) for p in link.sides[pane]) if self._can_stop_at(ref)]
            if refs:
                return self.to(refs[0 if direction > 0 else -1])
            row += direction
        return self

    def _can_stop_at(self, ref: Ref) -> bool:
        return self.comparison.passage(ref).kind != "marker" and not self._hidden(ref)

    def _hidden(self, ref: Ref) -> bool:
        return self.hiding and not self.admits(ref)

    def paragraph(self, direction: int) -> Session:
        """The first passage of the next or previous paragraph of this pane."""
        passages = self._passages
        number: int = self.at[self.pane]
        wanted = passages[number].paragraph
        while 0 <= number < len(passages) and (passages[number].paragraph == wanted or self._hidden(self._ref(number))):
            number += direction
        if not 0 <= number < len(passages):
            return self.end(direction)
        if direction < 0:
            while number and passages[number - 1].paragraph == passages[number].paragraph:
                number -= 1
        while number < len(passages) - 1 and passages[number].kind == "marker":
            number += 1
        return self.to(self._ref(number))

    def _ref(self, number: int) -> Ref:
        """A passage of the account in the pane with the keys."""
        return Ref(self.account, PassageNumber(number))

    def end(self, direction: int) -> Session:
        """The first or the last passage of this pane, as the view orders them."""
        order = numbers(self._passages) if self.view == "flow" else self.order.passages[self.pane]
        for passage in order if direction < 0 else reversed(order):
            if self._can_stop_at(ref := Ref(self.account, passage)):
                return self.to(ref)
        return self

    def other_pane(self) -> Session:
        """The keys to the other pane, its cursor on what corresponds (if anything does)."""
        return replace(self, pane=opposite(self.pane), anchor=None)

    def partner(self) -> Session | None:
        """The cursor on the partner, None if there is none."""
        return self.to(Ref(self.facing(self.place), self.partners[0])) if self.partners else None

    def second_place(self) -> Session | None:
        """The cursor on the next of several places that correspond, None if there is one or none."""
        partners = self.partners
        there = opposite(self.pane)
        other = self.at[there]
        if len(partners) < 2:
            return None
        following = partners[(partners.index(other) + 1) % len(partners)] if other in partners else partners[0]
        return replace(self, at=self._at(there, following))

    def difference(self, kind: Stop, direction: int) -> Session | None:
        """The next or previous row of a kind; None if there is none that way."""
        at = self.row + direction
        while 0 <= at < len(self.lookup.links):
            row = Row(at)
            wanted = self.lookup.known(row) and _is(self.lookup.telling(row), kind)
            if wanted and (found := self._body_place(self.lookup.links[row])):
                return self.to(found)
            at += direction
        return None

    def _body_place(self, link: Link) -> Ref | None:
        """The first passage of the body in a link that is not hidden; of the pane with the keys, if it has any."""
        for pane in (self.pane, opposite(self.pane)):
            for ref in (Ref(self.panes[pane], passage) for passage in link.sides[pane]):
                if self.comparison.passage(ref).body and not self._hidden(ref):
                    return ref
        return None

    def at_row(self, row: Row) -> Session | None:
        """The cursor on the first passage of a row or the next one below it that has a passage of the body."""
        for link in self.lookup.links[row:]:
            if found := self._body_place(link):
                return self.to(found)
        return None

    def same_speaker(self, direction: int) -> Session | None:
        """The next or previous passage of this pane with the speaker of the one under the cursor."""
        speaker = self.comparison.voice(self.place).speaker
        return self._seek(direction, lambda ref: self.comparison.voice(ref).speaker == speaker)

    def seek(self, wanted: Iterable[Ref], direction: int) -> Session | None:
        """The next or previous of some places, in row order, from the cursor on; None if none that way."""
        here = self._rank(self.place)
        ranked = sorted((self._rank(place), place) for place in wanted)
        if direction < 0:
            ranked.reverse()
        for rank, place in ranked:
            if (rank > here if direction > 0 else rank < here) and not self._hidden(place):
                return self.to(place)
        return None

    def _seek(self, direction: int, wanted: Callable[[Ref], bool]) -> Session | None:
        order = self.order.passages[self.pane]
        rank = self.order.rank[self.pane][self.at[self.pane]] + direction
        while 0 <= rank < len(order):
            ref = Ref(self.account, order[rank])
            if self.comparison.passage(ref).body and wanted(ref) and not self._hidden(ref):
                return self.to(ref)
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
            results = results.kept(lambda hit: self.admits(hit.ref))
        ranked: list[tuple[tuple[Row, Pane, PassageNumber], Hit]] = []
        for pane, account in zip(PANES, self.panes, strict=True):
            rows = self.lookup.rows(account)
            ranked += [((rows[hit.ref.passage], pane, hit.ref.passage), hit) for hit in results.hits[account]]
        ranked.sort(key=itemgetter(0))
        return self.lit(results, tuple(hit for _rank, hit in ranked))

    def lit(self, results: Results | None, hits: tuple[Hit, ...]) -> Session:
        """The same with hits that are already in the order of `hits`."""
        return replace(self, results=results, hits=hits, hit=-1)

    def _rank(self, ref: Ref) -> tuple[Row, Pane, PassageNumber]:
        """What passages of both panes are ordered by where they stand by rows."""
        return self.lookup.row(ref), self.pane_of(ref.account), ref.passage

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

    def _rank_of(self, hit: Hit) -> tuple[Row, Pane, PassageNumber]:
        return self._rank(hit.ref)

    def first_hit(self) -> Session | None:
        """The hit under the cursor or the next one after it; None if there are no hits."""
        if not self.hits:
            return None
        here = self._rank(self.place)
        return self.at_hit(bisect_left(self.hits, here, key=self._rank_of) % len(self.hits))

    def at_hit(self, number: int) -> Session:
        """The cursor on a hit, by its number in `hits`."""
        return replace(self.to(self.hits[number].ref), hit=number)

    def remembered(self) -> Session:
        """The place to come back to is this one."""
        return replace(self, origin=self.place)

    def restored(self) -> Session:
        """Back where the search began, no hits lit."""
        session = self.searched(None)
        return replace(session.to(self.origin), origin=None) if self.origin else session

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
        return replace(self, anchor=self.at[self.pane])._selecting()

    def unselected(self) -> Session:
        """Nothing is selected."""
        return replace(self, anchor=None, selection=None)

    def selected(self, account: Account, span: Span) -> Session:
        """A stretch chosen by mouse; an empty one selects nothing."""
        return replace(self, anchor=None, selection=Selection(account, span) if span.end > span.start else None)

    def chosen(self) -> tuple[Account, Span, tuple[PassageNumber, ...]]:
        """What a copy takes: (account, span, passages), the selection or the passage under the cursor."""
        if self.selection is None:
            return self.account, self.comparison.passage(self.place).span, (self.place.passage,)
        account, span = self.selection
        return account, span, touched(self.comparison.readouts[account], span)

    def pair(self) -> tuple[tuple[PassageNumber, ...], tuple[PassageNumber, ...]]:
        """The passages of both panes that a copy of both takes, by pane.

        Those of the link under the cursor (of a second place, if it has none), or of all links that are selected.
        """
        if self.selection is None:
            return self.lookup.telling(self.row).sides
        account, _span, passages = self.chosen()
        others = {other for passage in passages for other in self.lookup.partners(Ref(account, passage))}
        there = tuple(sorted(others))
        return (passages, there) if self.pane_of(account) == LEFT else (there, passages)

    # -- another comparison of the same texts

    def rejudged(self, fresh: Session) -> Session:
        """The same reader over the same passages and links, of which more are judged: those of a session of that."""
        return replace(self, comparison=fresh.comparison, index=fresh.index, lookup=fresh.lookup, order=fresh.order)

    def recompared(self, comparison: Comparison, index: Index, fresh: Session | None = None) -> Session:
        """The same reader over a new comparison of the same texts: cursors stay at their place in the text.

        The index is for the accounts that are shown. A selection under way holds what it held, also where a line has
        become several passages. `fresh` is a session of that comparison, if one has been made, whose lookups are taken.
        """
        fresh = fresh or Session.of(comparison, index)

        def same_place(ref: Ref, last: bool = False) -> PassageNumber:
            start, end = self.comparison.passage(ref).span
            return holding(comparison.readouts[ref.account], end - 1 if last else start)

        def is_end(pane: Pane) -> bool:
            return self.anchor is not None and pane == self.pane and self.at[pane] >= self.anchor

        left, right = (same_place(self.place_in(pane), is_end(pane)) for pane in PANES)
        session = replace(
            self,
            comparison=comparison,
            index=index,
            lookup=fresh.lookup,
            order=fresh.order,
            at=(left, right),
            anchor=None
            if self.anchor is None
            else same_place(Ref(self.account, self.anchor), self.anchor > self.at[self.pane]),
            origin=None if self.origin is None else Ref(self.origin.account, same_place(self.origin)),
        )
        return replace(session, results=None, hits=(), hit=-1, narrowed=None)._followed()


@lru_cache(maxsize=16)
def _admitted(index: Index, shown: Filter, narrowed: Results | None, account: Account) -> bytes:
    from readout_tui.core.search.narrow import admitted  # only once something is filtered

    return admitted(index, shown, narrowed, account)


def _is(link: Link, kind: Stop) -> bool:
    if kind == "any":
        return link_state(link) in {"differs", "left", "right"}
    return kind in link_properties(link)
