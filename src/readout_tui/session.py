"""The state of the reader as one immutable value; everything the reader can do is a method that returns the next one.

Pure: no widget, no file, no clock. Two panes show two accounts of the comparison, which may hold more. Each pane has a
cursor on a passage, and one pane is *active*: the keys move its cursor. A pane is a place on the screen and an account
is a text, so methods about texts take and return accounts, and passages as `Ref`s.

Invariants that the methods keep:
- The other pane's cursor follows the active one to its partner, where there is one; in the flow view it does not while
  `locked`. Whatever moves the active cursor therefore goes through `to`.
- A selection by passages runs from `anchor` to the active cursor, within one account.
- `hits` are sorted by row, pane and passage, so the next hit is found by bisection.
- The active cursor is on a passage that the view shows (`visible`), if there is any. Jumps show what they lead to: they
  end hiding or folding where the passage would not be seen (`to`). Whatever changes what is shown ends with `_sighted`.

Moving returns a session even where it cannot go further (the same one); jumps to something that may not exist return
None, and the caller says so.
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
from readout_tui.core.search.index import EVERYTHING, NARRATION, Filter, Index

if TYPE_CHECKING:
    from readout_tui.core.citation.styles import CiteStyle
    from readout_tui.core.coverage_table import CoverageTable
    from readout_tui.core.marks.annotations import Annotations
    from readout_tui.core.search.results import Results
    from readout_tui.settings import View

Stop = Literal["any", "differs", "doubt", "suggested", "reworded", "moved", "alone"]
"""What the cursor can jump to: "any" stands for links that differ and passages that only one account has."""
RULES: Final = (
    IGNORE,
    IGNORE._replace(spelling=False),
    IGNORE._replace(punctuation=False),
    IGNORE._replace(case=False),
    Ignore(case=False, punctuation=False, spelling=False),
)
"""The rules for word differences that `Session.counting` goes through, the default first."""
FORWARD: Final = 1
BACK: Final = -1


class Selection(NamedTuple):
    """A selected span of one account's text, made by passages or by mouse."""

    account: Account
    span: Span


class RowOrder:
    """The order of each pane's passages in the level view, row by row: moved passages stand beside their partners."""

    def __init__(self, lookup: Lookup, checkpoint: Checkpoint = unwatched) -> None:
        """`passages[pane]` lists the pane's passages row by row, without list markers.

        `rank[pane][passage]` is the position of a passage in that list; it means nothing (0) for a list marker.
        """
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

    `lookup` is for the two accounts that are shown, the left one first (`panes`). `pane` is the active pane, and
    `at[pane]` the passage under each pane's cursor. `results` are the results of the last search in all accounts,
    `hits` those of them that the panes can show, in row order, and `hit` the index of the current one in `hits` (-1 for
    none); `origin` is where the cursor was when the search began. A passage must pass both filters, `shown` and
    `narrowed`; others are dimmed, or left out if `hiding`. `results` and `hits` are always those of `found` that pass
    the filters as they are now; `found` was searched within the filters `within`. While `folding`, runs of page
    furniture are one line each. `anchor` is the passage at which a selection began, `joining` the one whose counterpart
    the reader is about to point out. `table` holds the rows of all accounts, once they are known, where there are three
    or more; `columns` are the three accounts that wide screens show (`view.third`), once that has been decided, and
    `three` is True while one does. `marks` is what readers have left beside the texts (None: nothing).
    """

    comparison: Comparison
    index: Index
    lookup: Lookup
    order: RowOrder
    view: View = "level"
    pane: Pane = LEFT
    at: tuple[PassageNumber, PassageNumber] = (PassageNumber(0), PassageNumber(0))
    locked: bool = False
    found: Results | None = None
    within: tuple[Filter, Results | None] = (EVERYTHING, None)
    results: Results | None = None
    hits: tuple[Hit, ...] = ()
    hit: int = -1
    origin: Ref | None = None
    shown: Filter = EVERYTHING
    narrowed: Results | None = None
    hiding: bool = True
    folding: bool = True
    anchor: PassageNumber | None = None
    joining: Ref | None = None
    selection: Selection | None = None
    style: CiteStyle = "plain"
    ignore: Ignore = IGNORE
    table: CoverageTable | None = None
    columns: tuple[Account, Account, Account] | None = None
    three: bool = False
    marks: Annotations | None = None

    @staticmethod
    def of(
        comparison: Comparison, index: Index, checkpoint: Checkpoint = unwatched, table: CoverageTable | None = None
    ) -> Session:
        """A fresh session that shows the two accounts of the index, its cursor on the first passage of the body."""
        lookup = Lookup(comparison, index.pair, checkpoint)
        session = Session(comparison, index, lookup, RowOrder(lookup, checkpoint), table=table)
        left, right = (next(iter(readout.body), PassageNumber(0)) for readout in lookup.readouts)
        return replace(session, at=(left, right))._followed()

    # -- what stands where

    @property
    def panes(self) -> AccountPair:
        """The accounts that are shown, by pane."""
        return self.lookup.pair

    @property
    def account(self) -> Account:
        """The account in the active pane."""
        return self.panes[self.pane]

    def pane_of(self, account: Account) -> Pane:
        """The pane that shows one of the two accounts."""
        return LEFT if account == self.panes[LEFT] else RIGHT

    @property
    def base(self) -> Account:
        """The account in whose order rows stand and to which the others are held: the one in the left pane."""
        return self.panes[LEFT]

    def facing(self, ref: Ref) -> Account:
        """The account shown in the pane across from a passage."""
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
        """For each passage of an account one byte: 1 if the filters let it through, else 0."""
        return _admitted(self.index, self.shown, self.narrowed, account)

    @property
    def concealing(self) -> bool:
        """True if a filter leaves anything out and what it leaves out is not shown."""
        return self.hiding and self.filtering

    def visible(self, ref: Ref) -> bool:
        """True if the view has a passage of a shown account, be it only dimmed beside one that the filters let through.

        Rows are shown whole in the level and merged views; the flow view has single passages.
        """
        if self.folding and ref in self.lookup.folded:
            return False
        if not self.concealing or self.admits(ref):
            return True
        if self.view == "flow":
            return False
        beside = self.lookup.refs(self.lookup.link(ref))
        if self.three and self.view == "level" and self.table is not None and self.columns is not None:
            cells = self.table.cells[self.table.number(ref)]
            beside = tuple(Ref(account, passage) for account in self.columns for passage in cells[account])
        return any(map(self.admits, beside))

    # -- moving

    def to(self, ref: Ref) -> Session:
        """Moves the cursor to a passage of either shown account; the other pane's cursor follows to its partner.

        A passage that filters hide, or that is folded, is shown: filters only dim from then on, or nothing is folded.
        """
        session = self
        if self.folding and ref in self.lookup.folded:
            session = replace(session, folding=False)
        if not session.visible(ref):
            session = replace(session, hiding=False)
        return session._put(ref)

    def _put(self, ref: Ref) -> Session:
        """Moves the cursor, whether the view shows the passage or not."""
        pane = self.pane_of(ref.account)
        anchor = self.anchor if pane == self.pane else None  # a selection grows in one text only
        return replace(self, pane=pane, at=self._at(pane, ref.passage), anchor=anchor)._followed()

    def _shown(self) -> Session:
        """This state with the passage under the cursor shown, and nothing moved."""
        return replace(self.to(self.place), at=self.at) if not self.visible(self.place) else self

    def _sighted(self) -> Session:
        """The cursor on the nearest passage that the view shows, if where it is is not shown; the other pane follows.

        Of two equally near the one below. Where nothing is shown the cursor stays.
        """
        if self.visible(self.place):
            return self
        here, last = self.row, len(self.lookup.links) - 1
        for distance in range(max(here, last - here) + 1):
            for row in dict.fromkeys((here + distance, here - distance)):
                found = self._stop_in(self.lookup.links[row]) if 0 <= row <= last else None
                if found is not None:
                    return self._put(found)
        return self

    def _stop_in(self, link: Link) -> Ref | None:
        """The first passage of a link where the cursor may be: of the active pane if it has one, else of the other."""
        for pane in (self.pane, opposite(self.pane)):
            for passage in link.sides[pane]:
                if self._can_stop_at(ref := Ref(self.panes[pane], passage)):
                    return ref
        return None

    def _at(self, pane: Pane, passage: PassageNumber) -> tuple[PassageNumber, PassageNumber]:
        """The value of `at` with the cursor of one pane on another passage."""
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
        """The passages of the account in the active pane."""
        return self.comparison.readouts[self.account].passages

    def step(self, direction: int) -> Session:
        """The next or previous passage of this pane, in the order of the view."""
        if self.view == "flow":
            return self._walk(numbers(self._passages), self.at[self.pane], direction)
        if self.view == "merged":
            return self._step_rows(direction)
        order, rank = self._rows_order
        return self._walk(order, rank[self.at[self.pane]], direction)

    @property
    def _rows_order(self) -> tuple[Sequence[PassageNumber], Sequence[int]]:
        """The passages of the active pane as rows have them, and the position of each: of all rows in three columns."""
        if self.three and self.table is not None:
            return self.table.walk(self.account, self.base)
        return self.order.passages[self.pane], self.order.rank[self.pane]

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
        return (self.concealing and not self.admits(ref)) or (self.folding and ref in self.lookup.folded)

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
        """A passage of the account in the active pane."""
        return Ref(self.account, PassageNumber(number))

    def end(self, direction: int) -> Session:
        """The first or the last passage of this pane, as the view orders them."""
        order = numbers(self._passages) if self.view == "flow" else self._rows_order[0]
        for passage in order if direction < 0 else reversed(order):
            if self._can_stop_at(ref := Ref(self.account, passage)):
                return self.to(ref)._beside()
        return self

    def _beside(self) -> Session:
        """In the flow view, the other pane's cursor on what stands nearest, where the passage has no partner there."""
        if self.view != "flow" or self.locked or self.partners:
            return self
        return replace(self, at=self._at(opposite(self.pane), self.beside(self.place).passage))

    def other_pane(self) -> Session:
        """Makes the other pane the active one. Cursors stay where they can; a selection by passages ends growing."""
        return replace(self, pane=opposite(self.pane), anchor=None)._sighted()

    def partner(self) -> Session | None:
        """Goes to the first partner of the passage under the cursor, in the other pane; None if there is none."""
        return self.to(Ref(self.facing(self.place), self.partners[0])) if self.partners else None

    def second_place(self) -> Session | None:
        """Moves the other pane's cursor to the next of several partners, going round; None if there are not several."""
        partners = self.partners
        there = opposite(self.pane)
        other = self.at[there]
        if len(partners) < 2:
            return None
        following = partners[(partners.index(other) + 1) % len(partners)] if other in partners else partners[0]
        return replace(self, at=self._at(there, following))

    def difference(self, kind: Stop, direction: int) -> Session | None:
        """The next or previous row of a kind that is not set aside; None if there is none that way."""
        at = self.row + direction
        while 0 <= at < len(self.lookup.links):
            row = Row(at)
            wanted = self.lookup.known(row) and _is(self.lookup.shown_link(row), kind) and not self.set_aside(row)
            asks = kind == "suggested" and self._asks(row)
            if (wanted or asks) and (found := self._body_place(self.lookup.links[row])):
                return self.to(found)
            at += direction
        return None

    def set_aside(self, row: Row) -> bool:
        """True if a reader has set the link of a row aside, or all that differs in it."""
        return self.marks is not None and self.marks.set_aside(self.panes, self.lookup.shown_link(row))

    def _asks(self, row: Row) -> bool:
        """True if something by hand about a row has to be looked at: a conflict, or a mark that may belong there."""
        return self.marks is not None and not self.marks.asking.isdisjoint(self.lookup.refs(self.lookup.links[row]))

    def _body_place(self, link: Link) -> Ref | None:
        """The first body passage of a link that is not hidden: of the active pane if it has one, else of the other."""
        for pane in (self.pane, opposite(self.pane)):
            for ref in (Ref(self.panes[pane], passage) for passage in link.sides[pane]):
                if self.comparison.passage(ref).body and not self._hidden(ref):
                    return ref
        return None

    def at_row(self, row: Row) -> Session | None:
        """Goes to the first body passage in a row or in the rows below it; None if there is none."""
        for link in self.lookup.links[row:]:
            if found := self._body_place(link):
                return self.to(found)
        return None

    def same_speaker(self, direction: int) -> Session | None:
        """The next or previous passage of this pane with the speaker of the one under the cursor."""
        speaker = self.comparison.voice(self.place).speaker
        return self._seek(direction, lambda ref: self.comparison.voice(ref).speaker == speaker)

    def seek(self, wanted: Iterable[Ref], direction: int) -> Session | None:
        """Goes to the next or previous of some passages, in row order; None if there is none that way."""
        here = self._rank(self.place)
        ranked = sorted((self._rank(place), place) for place in wanted)
        if direction < 0:
            ranked.reverse()
        for rank, place in ranked:
            if (rank > here if direction > 0 else rank < here) and not self._hidden(place):
                return self.to(place)
        return None

    def _seek(self, direction: int, wanted: Callable[[Ref], bool]) -> Session | None:
        order, ranks = self._rows_order
        rank = ranks[self.at[self.pane]] + direction
        while 0 <= rank < len(order):
            ref = Ref(self.account, order[rank])
            if self.comparison.passage(ref).body and wanted(ref) and not self._hidden(ref):
                return self.to(ref)
            rank += direction
        return None

    # -- other accounts in the panes

    def beside(self, ref: Ref) -> Ref:
        """The passage of the account across that stands beside one or, where none does, nearest above it."""
        across = self.facing(ref)
        for row in range(self.lookup.row(ref), -1, -1):
            if there := self.lookup.across(self.lookup.links[row], ref.account):
                return Ref(across, there[0])
        return Ref(across, next(iter(self.comparison.readouts[across].body), PassageNumber(0)))

    def turned(self, fresh: Session, place: Ref, across: Ref | None = None) -> Session:
        """This state with other accounts in the panes: `fresh` is a session of the same passages that shows them.

        The cursor goes to `place`, that of the other pane to `across` or, if that is None, to the partner of `place`
        or to what stands nearest. A selection, and the place where a search began, are kept while they are shown.
        """
        pane = fresh.pane_of(place.account)
        there = across or fresh.beside(place)
        session = replace(
            self._over(fresh),
            table=fresh.table or self.table,
            pane=pane,
            at=(place.passage, there.passage) if pane == LEFT else (there.passage, place.passage),
            anchor=None,
            selection=self.selection if self.selection and self.selection.account in fresh.panes else None,
            origin=self.origin if self.origin and self.origin.account in fresh.panes else None,
        )._lit()
        return (session if across else session._followed())._shown()

    # -- views

    def viewed(self, view: View) -> Session:
        """Another view, the cursor where it was."""
        return replace(self, view=view)._sighted()

    def lock(self) -> Session:
        """In the flow view: the other pane stays where it is, or follows again."""
        session = replace(self, locked=not self.locked)
        return session if session.locked else session._followed()

    # -- searching

    def searched(self, found: Results | None, within: tuple[Filter, Results | None] = (EVERYTHING, None)) -> Session:
        """Shows the hits of a search, sorted and within the filters; the cursor does not move. None: no search.

        `within` are the filters (speakers and kinds; by words) that the search itself has asked.
        """
        return replace(self, found=found, within=within, hit=-1)._lit()

    def _lit(self) -> Session:
        """The hits and counts of what was found, by the filters as they are now; the current hit stays if it can."""
        results = self.found
        if results is None:
            return replace(self, results=None, hits=(), hit=-1)
        if (self.shown, self.narrowed) != self.within:
            results = results.kept(self.index, self.shown, self.admits)
            if results.more or self.within != (EVERYTHING, None):
                results = replace(results, complete=False)  # there may be others, which have to be searched for
        here = self.hits[self.hit].ref if self.hit >= 0 else None
        hits = self._in_order(results)
        return replace(
            self, results=results, hits=hits, hit=next((n for n, hit in enumerate(hits) if hit.ref == here), -1)
        )

    def _in_order(self, results: Results) -> tuple[Hit, ...]:
        """The hits in the accounts that are shown, in row order."""
        ranked: list[tuple[tuple[Row, Pane, PassageNumber], Hit]] = []
        for pane, account in zip(PANES, self.panes, strict=True):
            rows = self.lookup.rows(account)
            ranked += [((rows[hit.ref.passage], pane, hit.ref.passage), hit) for hit in results.hits[account]]
        ranked.sort(key=itemgetter(0))
        return tuple(hit for _rank, hit in ranked)

    def lit(self, other: Session) -> Session:
        """Shows the hits of a session of the same comparison and filters, which are already in order."""
        return replace(self, found=other.found, within=other.within, results=other.results, hits=other.hits, hit=-1)

    def _rank(self, ref: Ref) -> tuple[Row, Pane, PassageNumber]:
        """The sort key of passages of both panes: by row, then by pane, then by position in the text."""
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
        """Remembers the cursor's passage as the one to come back to when the search ends."""
        return replace(self, origin=self.place)

    def restored(self) -> Session:
        """Ends the search: no hits, the cursor back where the search began."""
        session = self.searched(None)
        return replace(session._put(self.origin)._sighted(), origin=None) if self.origin else session

    # -- filtering

    def toggled(self, speaker: str) -> Session:
        """Hides a speaker (by key) or shows them again; "" stands for the reporter's own voice."""
        hidden = self.shown.hidden ^ {speaker}
        return self._filtered(replace(self.shown, hidden=hidden))

    def only_speaker(self, speaker: str | None) -> Session:
        """Shows one speaker (by key) alone; None shows everybody again."""
        return self._filtered(
            replace(self.shown, speakers=None if speaker is None else frozenset({speaker}), hidden=frozenset())
        )

    def filtered(self, shown: Filter) -> Session:
        """Another filter of speakers and kinds."""
        return self._filtered(shown)

    def narrow(self, results: Results | None, origin: Ref | None = None) -> Session:
        """Only passages that a query finds; None for all again. The cursor stays near `origin`, or near where it is."""
        session = self if origin is None else self._put(origin)
        return replace(session, narrowed=results)._lit()._sighted()

    def hide(self) -> Session:
        """Switches between hiding and dimming what the filters leave out."""
        return replace(self, hiding=not self.hiding)._sighted()

    def fold(self) -> Session | None:
        """Folds what stands around the accounts into single lines, or unfolds it; None if nothing does."""
        if not self.lookup.folds:
            return None
        session = replace(self, folding=not self.folding)
        place = self.place
        if not session.folding or place not in self.lookup.folded:
            return session
        first = max(ref.passage for ref in self.lookup.folds if ref.account == place.account and ref < place)
        return session._put(place._replace(passage=first))._sighted()

    def counting(self) -> Session:
        """The next of `RULES`: what counts as a word difference besides other words (spelling, punctuation, case)."""
        following = RULES[(RULES.index(self.ignore) + 1) % len(RULES)]
        return replace(self, ignore=following)

    def unfiltered(self) -> Session:
        """Everything is shown."""
        return replace(self, shown=EVERYTHING, narrowed=None, hiding=True)._lit()

    def _filtered(self, shown: Filter) -> Session:
        return replace(self, shown=shown)._lit()._sighted()

    # -- selecting

    def select(self) -> Session:
        """Begins a selection by passages at the cursor; drops the selection if there is one."""
        if self.anchor is not None or self.selection is not None:
            return self.unselected()
        return replace(self, anchor=self.at[self.pane])._selecting()

    def unselected(self) -> Session:
        """Nothing is selected, and no passage waits to be joined."""
        return replace(self, anchor=None, selection=None, joining=None)

    def selected(self, account: Account, span: Span) -> Session:
        """Selects a span of an account's text by mouse; an empty span selects nothing."""
        return replace(self, anchor=None, selection=Selection(account, span) if span.end > span.start else None)

    def chosen(self) -> tuple[Account, Span, tuple[PassageNumber, ...]]:
        """What a copy takes, as (account, span, passages): the selection, or else the passage under the cursor."""
        if self.selection is None:
            return self.account, self.comparison.passage(self.place).span, (self.place.passage,)
        account, span = self.selection
        return account, span, touched(self.comparison.readouts[account], span)

    def pair(self) -> tuple[tuple[PassageNumber, ...], tuple[PassageNumber, ...]]:
        """The passages that a copy of both sides takes, by pane.

        With a selection, those that it touches and all their partners. Else those of the link under the cursor; if that
        has one side only, those of a link of its passages to a second, separate place (`Lookup.shown_link`).
        """
        if self.selection is None:
            return self.lookup.shown_link(self.row).sides
        account, _span, passages = self.chosen()
        others = {other for passage in passages for other in self.lookup.partners(Ref(account, passage))}
        there = tuple(sorted(others))
        return (passages, there) if self.pane_of(account) == LEFT else (there, passages)

    # -- links by hand

    def to_join(self) -> Session | None:
        """The passage under the cursor waits for its counterpart; None if it is not compared."""
        return replace(self, joining=self.place) if self.comparison.passage(self.place).body else None

    def joined(self) -> tuple[Ref, Ref] | None:
        """The passage that waits and the one under the cursor, if that can be its counterpart; else None."""
        place, waiting = self.place, self.joining
        if waiting is None or waiting.account == place.account or not self.comparison.passage(place).body:
            return None
        return waiting, place

    def decided(self, fresh: Session) -> Session:
        """This state over a comparison with the same passages, whose links or speakers have changed by a decision of
        the reader. A filter forgets speakers who are there no more.

        `fresh` is a session of that comparison that shows the same accounts. The cursor stays; that of the other pane
        goes to the partner that there is now.
        """
        known = {NARRATION, *(speaker.key for speaker in fresh.comparison.attributions.speakers)}
        speakers = self.shown.speakers
        shown = replace(
            self.shown,
            speakers=(speakers & known or None) if speakers is not None else None,
            hidden=self.shown.hidden & known,
        )
        return replace(self._over(fresh), shown=shown)._lit()._sighted()._followed()

    # -- another comparison of the same texts

    def rejudged(self, fresh: Session) -> Session:
        """This state over a comparison with the same passages and links, of which more are judged.

        `fresh` is a session of that comparison. Cursors, hits and selection stay valid and are kept.
        """
        session = replace(self._over(fresh), table=fresh.table or self.table)
        return session._lit()._sighted() if self.shown.states else session  # a filter by kinds may let others through

    def _over(self, fresh: Session) -> Session:
        """This state with the comparison of another session, and all that is looked up in it."""
        return replace(
            self,
            comparison=fresh.comparison,
            index=fresh.index,
            lookup=fresh.lookup,
            order=fresh.order,
            table=fresh.table,
        )

    def recompared(self, comparison: Comparison, index: Index, fresh: Session | None = None) -> Session:
        """This state over a new comparison of the same texts, whose passages may be cut differently.

        Cursors stay at the same offsets in the texts. A selection by passages still covers the same text, also where a
        line has become several passages. Search results and the filter by words are dropped: they name old passages.
        `index` is for the accounts that are shown. `fresh` is a session of `comparison` if one has been made already,
        whose lookups are used.
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
            table=fresh.table,
            at=(left, right),
            anchor=None
            if self.anchor is None
            else same_place(Ref(self.account, self.anchor), self.anchor > self.at[self.pane]),
            origin=None if self.origin is None else Ref(self.origin.account, same_place(self.origin)),
            joining=None,
        )
        return replace(session, found=None, results=None, hits=(), hit=-1, narrowed=None)._sighted()._followed()


@lru_cache(maxsize=16)
def _admitted(index: Index, shown: Filter, narrowed: Results | None, account: Account) -> bytes:
    from readout_tui.core.search.narrow import admitted  # only once something is filtered

    return admitted(index, shown, narrowed, account)


def _is(link: Link, kind: Stop) -> bool:
    if kind == "any":
        return link_state(link) in {"differs", "left", "right"}
    return kind in link_properties(link)
