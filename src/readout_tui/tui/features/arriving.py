"""Shows a comparison that is still being computed: it arrives in parts, shows its progress and can be stopped.

Long texts take long to compare, and can be read meanwhile. What is known arrives in this order, each time as a complete
`Comparison` that replaces the one before:

    event loop   first_comparison   the lines at the beginning of the texts
    thread       _outline           the lines of the whole texts                        linked=False
    thread       _compare           calls `_glimpsed`: links of the part on the screen  linked=False, `parts`
                                    (anew wherever the reader goes)
                                    the whole comparison                                linked=True
                                    `_go_on`: judged links, a batch at a time           Judged
                                    and of three accounts or more, further pairs        Paired
                                    and the rows of all                                 Judged

Short texts are compared before the first picture, so only `_go_on` comes later (of two accounts nothing, if the command
line filters: then their links are judged before the first picture as well).

The comparison itself runs in a child process (`worker`); threads here only wait for it, and then prepare all that the
screen will look up (index, session, `Plan`), so that the event loop has only to swap values. The lines and the glimpses
come from two threads, hence `_arriving`, the lock for what they combine.

Nothing moves under the reader: cursors and the top of the screen keep their place in the text (`Session.recompared`).
While hits or a filter by words are shown, a further provisional part waits (`_waiting`), since hits name passages as
they were. The whole comparison does not wait; the search is repeated in it.

Limitations: if the child process is lost, short texts are compared in this one. Long texts stay uncompared, because
what ended the child might end this process too.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from threading import Lock
from time import perf_counter, sleep
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from textual.message import Message
from textual.worker import get_current_worker

from readout_tui.core.lookup import passage_at
from readout_tui.core.model import (
    FIRST_TWO,
    Account,
    AccountPair,
    Checkpoint,
    Comparison,
    Row,
    Span,
    in_order,
    unwatched,
)
from readout_tui.core.preview.outline import beginnings, outline
from readout_tui.core.search.index import Index, build
from readout_tui.errors import Cancelled, ReadoutError, TooMuch
from readout_tui.session import Session
from readout_tui.tui.shell import Shell
from readout_tui.view import status
from readout_tui.view.plan import Plan
from readout_tui.worker.process import Comparing, Lost
from readout_tui.worker.wire import is_long

if TYPE_CHECKING:
    from readout_tui.core.coverage_table import CoverageTable
    from readout_tui.core.preview.glimpse import Glimpse
    from readout_tui.worker.further import Finding, Harvest

BREATH = 0.001
"""Seconds that work nobody waits for runs before it rests as long, since only one thread runs Python at a time."""
GROWTH: Final = 1.5
"""The factor by which judged links must grow before they are drawn again, unless some are on the screen.

A factor, not a number, so that the number of pictures grows only with the logarithm of the links. Set by hand.
"""
STANDING: Final = ("is:", "class:", "only:", "without:", "against:", "by:")
"""What in a query asks how passages stand to other accounts, or who speaks in them."""
GLANCE = 1 << 16
"""Code points at the beginning of each long text that the first picture knows; set by hand."""


class Arriving(Shell):
    """The mixin that runs the comparison and takes in its results. See the module."""

    _outlined: Comparison  # the lines of the texts, as far as they are known
    _glimpse: Glimpse | None = None  # the newest links of the part on the screen
    _newest: Index | None = None  # the newest index made, whether or not it is shown yet
    _parts: Mapping[Account, Sequence[Span]] = MappingProxyType({})  # where the session knows links provisionally
    _asked: Mapping[Account, Span] = MappingProxyType({})  # what was on the screen at the last request
    judging = False  # something further is being found: mostly, links are being judged
    harvest: Harvest | None = None  # what is found further, once the whole is compared
    _stream: Iterator[Finding] | None = None  # where it comes from, if some of it came before the first picture
    _pair: AccountPair = FIRST_TWO  # the accounts on the screen, the lower one first (`update`)
    _on_screen: frozenset[Row] = frozenset()  # rows on the screen that were not judged when it was last drawn
    _waiting: Arrived | None = None  # a part that arrived while hits or a filter were shown

    class Progressed(Message):
        """How much of the comparison is done, 0..1."""

        def __init__(self, share: float) -> None:
            super().__init__()
            self.share = share

    class Arrived(Message):
        """A new comparison has arrived: `fresh` is a session of it (None: it was stopped), `plan` its lookups.

        `linked` is True for the whole comparison; else only `parts` of the texts are compared, provisionally.
        """

        def __init__(
            self,
            fresh: Session | None,
            linked: bool,
            parts: Mapping[Account, Sequence[Span]] = MappingProxyType({}),
            plan: Plan | None = None,
        ) -> None:
            super().__init__()
            self.fresh = fresh
            self.linked = linked
            self.parts = parts
            self.plan = plan

    class Judged(Message):
        """More links are judged: `fresh` is a session with them, `plan` its lookups. None when judging has ended.

        `of` is what they were taken from: nothing if the reader has decided otherwise since then.
        """

        def __init__(self, fresh: Session | None, plan: Plan | None = None, of: Harvest | None = None) -> None:
            super().__init__()
            self.fresh = fresh
            self.plan = plan
            self.of = of

    class Paired(Message):
        """Two more accounts are aligned."""

        def __init__(self, pair: AccountPair) -> None:
            super().__init__()
            self.pair = pair

    class Refused(Message):
        """The whole will not be compared, though parts may be; `why` is for the reader."""

        def __init__(self, why: str) -> None:
            super().__init__()
            self.why = why

    def first_comparison(self) -> Comparison:
        """The comparison that the first picture shows."""
        if not self.pending:
            comparison = self._compared(unwatched)
            return self._judged_first(comparison) if self.settings.narrowed else comparison
        self._outlined = outline(beginnings(self.sources, GLANCE))
        return self._outlined

    def _compared(self, checkpoint: Checkpoint) -> Comparison:
        if self.comparing is not None:
            try:
                return self.comparing.result(checkpoint, self._glimpsed, self._refuse)
            except Lost:
                if self.pending:  # a long text: what ended that process might end this one
                    self._refuse("the comparison was ended from outside")
                    raise Cancelled from None
        from readout_tui.core.compare import compare

        return compare(self.sources, self.settings.options, checkpoint)

    def _judged_first(self, comparison: Comparison) -> Comparison:
        """The comparison with the links of the shown accounts judged: a filter may be one by the state of links.

        Of three accounts or more the rows are known as well, since a search may ask for them.
        """
        from readout_tui.core.judging import unjudged
        from readout_tui.worker.further import Harvest

        self.harvest = Harvest(comparison)
        self._stream = self._findings(comparison)
        several, shown = len(comparison.readouts) > len(FIRST_TWO), self._pair
        for found in self._stream:
            self.harvest.take(found)
            if several and self.harvest.rows is not None and not unjudged(self.harvest.comparison().alignments[shown]):
                return self.harvest.comparison()  # the rest is found while this is on the screen
        self._stream = None
        return self.harvest.comparison()

    def _findings(self, comparison: Comparison) -> Iterator[Finding]:
        """What is found further, the pair on the screen first: by the child process or, if it is lost, by this one."""
        if self.comparing is not None:
            with suppress(Lost):
                yield from self.comparing.findings()
                return
            if is_long(self.sources, self.settings.options):
                return  # what ended that process might end this one
        from readout_tui.core.compare import decisions
        from readout_tui.worker.further import Agenda

        agenda = Agenda(comparison, decisions(comparison.readouts, self.settings.options), self.give_way)
        while (found := agenda.step(self._pair)) is not None:
            yield found

    def _narrowed(self, session: Session) -> Session:
        """Applies the filters of the command line, once there are links. Raises `QueryError`."""
        return session

    def _opened_up(self) -> None:
        super()._opened_up()
        if self.pending:
            self._arriving = Lock()
            for work in (self._compare, self._outline):
                self.run_worker(work, thread=True, group="compare", exit_on_error=False)
        elif self._stream is not None or not self.settings.narrowed:
            self.judging = True
            go_on = partial(self._go_on, self.session.comparison)
            self.run_worker(go_on, thread=True, group="compare", exit_on_error=False)

    def _go_on(self, comparison: Comparison) -> None:
        """In a thread: takes in what is found further, and draws it as it grows."""
        from readout_tui.worker.further import PairAligned

        worker = get_current_worker()
        if self.harvest is None:
            self.harvest = self._new_harvest(comparison)
        harvest, shown = self.harvest, self.harvest.judged
        with suppress(Cancelled):
            for found in self._stream or self._findings(comparison):
                if worker.is_cancelled:
                    return
                harvest.take(found)
                if isinstance(found, PairAligned):
                    self.post_message(self.Paired(found.pair))
                elif harvest.judged >= shown * GROWTH or self._must_show(found):
                    shown = harvest.judged
                    self._show_judged(harvest)
            if harvest.judged > shown:
                self._show_judged(harvest)
        self.post_message(self.Judged(None, of=harvest))

    def _new_harvest(self, comparison: Comparison) -> Harvest:
        """Where it is gathered what is found further of a comparison."""
        from readout_tui.worker.further import Harvest

        return Harvest(comparison)

    def _must_show(self, found: Finding) -> bool:
        """True for the rows of all accounts, and for judgements of links that are on the screen."""
        from readout_tui.worker.further import PairJudged

        if not isinstance(found, PairJudged):
            return True
        turned = self.session.panes != self._pair  # then rows of the screen are numbered otherwise
        rows = self._on_screen
        return found.pair == self._pair and bool(rows if turned else not rows.isdisjoint(found.judgements))

    def _show_judged(self, harvest: Harvest) -> None:
        if harvest is not self.harvest:
            return  # the reader has decided otherwise
        comparison = harvest.comparison()
        fresh = self.fresh(comparison, self.session.panes, self.table(comparison), self.give_way)
        plan = Plan(fresh.lookup)
        plan.make(self.canvas.height, True, self.give_way)
        self.post_message(self.Judged(fresh, plan, harvest))

    def table(self, comparison: Comparison) -> CoverageTable | None:
        """The rows of all accounts, once they are known, as far as the comparison is judged."""
        if self.harvest is None or self.harvest.rows is None:
            return None
        from readout_tui.core.coverage_table import CoverageTable

        return CoverageTable(comparison, self.harvest.rows, self.give_way)

    def fresh(
        self,
        comparison: Comparison,
        panes: AccountPair,
        table: CoverageTable | None = None,
        checkpoint: Checkpoint = unwatched,
    ) -> Session:
        """A session that shows two accounts of the comparison; it searches the texts as they are folded already."""
        index = build(
            comparison,
            panes,
            checkpoint,
            None if table is None else table.rows,
            self.settings.options.dictionary,
            self.settings.options.equivalents,
        )
        if self._newest is not None:
            index.take(self._newest)
        self._newest = index
        return Session.of(comparison, index, checkpoint, table)

    def _stand_again(self, before: Session) -> None:
        """Repeats a search that asks how passages stand, once that may have changed."""
        asked = [results for results in (before.results, before.narrowed) if results is not None]
        if any(scope in results.label for results in asked for scope in STANDING):
            self._search_again(before)

    def _head(self, session: Session) -> status.Words:
        return status.head(session, self._width, self.progress, self.refused, self.aligned)

    @property
    def aligned(self) -> int:
        """How many pairs of accounts are aligned."""
        return len(self.harvest.aligned) if self.harvest is not None else 1

    def on_arriving_paired(self, _message: Paired) -> None:
        """Shows the progress: how many of the pairs of accounts are aligned."""
        self._show_bars()

    def _as_told(self, fresh: Session) -> Session:
        """A session with what the reader has said of the documents while it was being made."""
        return fresh

    def on_arriving_judged(self, message: Judged) -> None:
        """Shows newly judged links; nothing on the screen moves."""
        if message.of is not None and message.of is not self.harvest:
            return
        if message.fresh is None:
            self.judging = False
            self._show_bars()
            return
        before = self.session
        self.update(before.rejudged(self._facing(message.fresh, message.plan)))
        self._stand_again(before)

    def _facing(self, made: Session, plan: Plan | None) -> Session:
        """A session that was made in a thread, with what readers have told meanwhile, of the accounts shown now.

        Its lookups, the `plan`, are drawn from if they still hold.
        """
        fresh = self._as_told(made)
        if fresh.panes == self.session.panes:
            self.canvas.plan = plan if fresh is made else None
            return fresh
        return self.fresh(fresh.comparison, self.session.panes, fresh.table)  # the reader has turned to other accounts

    def _outline(self) -> None:
        """In a thread: finds all lines of the texts."""
        with suppress(Cancelled):
            watched = self._watched()

            def checkpoint(_share: float) -> None:
                watched(0.0)  # progress is reported by the thread that compares

            outlined = outline(self.sources, checkpoint)
            with self._arriving:
                self._outlined = outlined
                index = self._arrive_provisionally()
            index.warm(self._unhurried(checkpoint))  # for the first search

    def _unhurried(self, checkpoint: Checkpoint) -> Checkpoint:
        """A checkpoint for work that nobody waits for: it rests half of the time, so that keys are answered."""
        began = perf_counter()

        def rest(share: float) -> None:
            nonlocal began
            if perf_counter() - began > BREATH:
                sleep(BREATH)
                began = perf_counter()
            checkpoint(share)

        return rest

    def _glimpsed(self, seen: Glimpse) -> None:
        """In the comparing thread: takes in the links of the part on the screen."""
        with self._arriving:
            self._glimpse = seen
            self._arrive_provisionally()

    def _arrive_provisionally(self) -> Index:
        """Shows the lines, and the glimpsed links if the lines known so far reach as far as those do."""
        from readout_tui.core.preview.glimpse import spliced

        comparison, seen = self._outlined, self._glimpse
        parts = {} if seen is None else dict(zip(seen.pair, seen.spans, strict=True))
        if seen is None or any(
            spans and spans[-1].end > len(comparison.readouts[account].text) for account, spans in parts.items()
        ):
            return self._arrived(comparison, False)
        return self._arrived(spliced(comparison, seen, self.give_way), False, parts)

    def _watched(self) -> Callable[[float], None]:
        """A checkpoint that reports progress, and raises `Cancelled` when its worker is cancelled."""
        worker = get_current_worker()
        last = 0.0

        def checkpoint(share: float) -> None:
            nonlocal last
            if worker.is_cancelled:
                raise Cancelled
            self.give_way()
            if share - last >= 0.01:
                last = share
                self.post_message(self.Progressed(share))

        return checkpoint

    def _refuse(self, why: str) -> None:
        self.post_message(self.Refused(why))

    def on_arriving_refused(self, message: Refused) -> None:
        """Shows why the whole is not compared, for as long as the program runs."""
        self.refused = message.why
        self._show_bars()

    def _compare(self) -> None:
        """In a thread: the whole comparison, then what is found further."""
        checkpoint = self._watched()
        gc.disable()  # the collector would walk the many new objects again and again
        try:
            comparison = self._compared(checkpoint)
            if self.settings.narrowed and len(comparison.readouts) > len(FIRST_TWO):
                comparison = self._judged_first(comparison)
            self.judging = True
            self._arrived(comparison, True).warm(checkpoint)
            self._go_on(comparison)
        except Cancelled:
            self.post_message(self.Arrived(None, False))
        except TooMuch as error:
            self._refuse(error.message)
        finally:
            gc.freeze()
            gc.enable()

    def _arrived(
        self,
        comparison: Comparison,
        linked: bool,
        parts: Mapping[Account, Sequence[Span]] = MappingProxyType({}),
    ) -> Index:
        """In a thread: prepares all that the screen will look up in a comparison, and posts it. Returns its index."""
        fresh = self.fresh(comparison, self.session.panes, self.table(comparison), self.give_way)
        plan = Plan(fresh.lookup)
        plan.make(self.canvas.height, linked or self.session.view != "flow", self.give_way)
        self.post_message(self.Arrived(fresh, linked, parts, plan))
        return fresh.index

    def on_arriving_progressed(self, message: Progressed) -> None:
        """Shows the progress of the comparison."""
        if self.progress is not None:
            self.progress = message.share
            self._show_bars()

    def on_arriving_arrived(self, message: Arrived) -> None:
        """Shows a comparison that has arrived; the view stays where it is."""
        fresh = message.fresh
        if fresh is None or not self.pending:
            self.progress = None
            self._show_bars()
            return
        before, self._waiting = self.session, None
        if self._searched and not message.linked:
            self._waiting = message  # hits name passages as they were
            return
        session = before.recompared(fresh.comparison, fresh.index, fresh)
        self._parts = message.parts
        self.canvas.plan = message.plan
        self._edits.cache_clear()
        if message.linked:
            self.progress, self.pending = None, False
            try:
                session = self._narrowed(session)
            except ReadoutError as error:  # no speaker has the name that was asked for
                self._said = f"{error.message}. {error.hint}"
            if session.view == "flow" and not self._view_chosen:
                self._said = "The links are there: 1 sets what corresponds side by side"
        self.update(session)
        if message.linked:
            self._search_again(before)

    @property
    def _searched(self) -> bool:
        """True while hits or a filter by words are shown, or being typed."""
        return self._asking or self.session.results is not None or self.session.narrowed is not None

    def _search_again(self, before: Session) -> None:
        """Repeats the search and the filter of an earlier session in the new comparison."""

    def update(self, session: Session, follow: bool = True) -> None:
        """Draws a session, and asks the child process for the links and judgements on the screen first."""
        super().update(session, follow)
        self._pair = in_order(session.panes)
        if self.judging and self.comparing is not None:
            self._ask_to_judge(self.comparing)
        if not self.pending or self.comparing is None or self.progress is None:
            return
        if self._waiting is not None and not self._searched:
            self.post_message(self._waiting)
        seen = self.canvas.seen()
        if any(span.end > span.start and not self._expected(account, span) for account, span in seen.items()):
            from readout_tui.core.preview.excerpts import Seen

            self._asked = seen
            first, second = sorted(session.panes)
            self.comparing.look(Seen((seen[first], seen[second]), session.account, (first, second)))

    def _ask_to_judge(self, comparing: Comparing) -> None:
        """Asks the child process to judge the links on the screen first."""
        if not self.session.comparison.compared:
            return
        seen = self.canvas.seen()
        rows = {
            row
            for account, span in seen.items()
            if span.end > span.start
            for row in self._rows_of(account, span)
            if self.session.lookup.links[row].kind == "linked"
        }
        if rows - self._on_screen:
            from readout_tui.core.preview.excerpts import Seen

            left, right = self._pair
            comparing.look(Seen((seen[left], seen[right]), self.session.account, self._pair))
        self._on_screen = frozenset(rows)

    def _rows_of(self, account: Account, span: Span) -> Sequence[Row]:
        readout, lookup = self.session.comparison.readouts[account], self.session.lookup
        first, last = passage_at(readout, span.start), passage_at(readout, span.end - 1)
        return lookup.rows(account)[first : last + 1]

    def _expected(self, account: Account, seen: Span) -> bool:
        """True if a span's links are known, or have been asked for together with its surroundings."""
        from readout_tui.core.preview.excerpts import REACH

        known = list(self._parts.get(account, ()))
        if (asked := self._asked.get(account)) is not None:
            known.append(Span(asked.start - REACH, asked.end + REACH))
        return any(span.start <= seen.start and seen.end <= span.end for span in known)

    def do_stop(self) -> None:
        """End the comparison under way."""
        if self.judging:
            self._stop_comparing()
            self.say("Stopped: links that are not judged yet stay so")
            return
        if not self.pending or self.progress is None:
            self.say("Nothing is being compared just now")
            return
        self._stop_comparing()
        self.say("Stopped: the texts can be read and searched, without links")

    def _stop_comparing(self) -> None:
        self.progress, self.judging = None, False
        self.workers.cancel_group(self, "compare")
        if self.comparing is not None:
            self.comparing.end()
