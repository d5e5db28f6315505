"""Searching, filtering and going to a place: the line in which something is typed, and the list of hits.

Short texts are searched on the event loop at each key. Longer ones are searched in a thread, which posts growing
results (`Found`); a newer query cancels it. After its first hits the thread waits until they are painted (`PATIENCE`),
as only one thread runs Python at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from threading import Event
from typing import TYPE_CHECKING

from textual.message import Message
from textual.worker import Worker, get_current_worker

from readout_tui.core.model import Checkpoint
from readout_tui.core.search.index import EVERYTHING
from readout_tui.errors import Cancelled, QueryError, ReadoutError
from readout_tui.session import Session
from readout_tui.tui.shell import ESCAPE, Shell
from readout_tui.view import status
from readout_tui.view.highlights import hits_found
from readout_tui.view.wording import Words

if TYPE_CHECKING:
    from textual.widget import Widget
    from textual.widgets import Input

    from readout_tui.core.model import Ref
    from readout_tui.core.search.index import Filter
    from readout_tui.core.search.results import Results
    from readout_tui.core.search.saved import Asked
    from readout_tui.tui.widgets.hitlist import HitList
    from readout_tui.tui.widgets.prompt import Prompt, Purpose

SEARCH_AT_ONCE = 250_000
"""The most code points of all texts together that are searched on the event loop (a few milliseconds)."""
ENGINES = ("rapidfuzz.distance", "rapidfuzz.process", "re2")
"""The modules for fuzzy and regular-expression search, loaded when the line opens, not at the first such query."""
PATIENCE = 0.1
"""The most seconds that a search waits for its first hits to be painted."""


_UNFILTERED: tuple[Filter, Results | None] = (EVERYTHING, None)


class Searching(Shell):
    """The mixin for the search line. The newest query wins; Escape goes back to where the search began."""

    _before_narrowing: Session | None = None  # as it was when the filter line opened
    _loading = False  # True once `ENGINES` are loaded or being loaded
    _over: tuple[Prompt, HitList] | None = None  # the typing line and the list of hits, once made
    _sought = ""  # the query of the hits that are shown; empty for those of `*`
    _wrong = ""  # why the query in the line cannot be asked; empty if it can
    _landed: Ref | None = None  # where the search left the cursor: hits that come after Enter move it from there only

    class Found(Message):
        """A search has found something, or has ended.

        `lit` is the session that was searched, with its hits. `drawn` is set once they are painted.
        """

        def __init__(self, lit: Session, purpose: Purpose, drawn: Event) -> None:
            super().__init__()
            self.lit = lit
            self.purpose = purpose
            self.drawn = drawn

        def can_replace(self, message: Message) -> bool:
            """Of several results waiting in the queue only the newest is drawn."""
            return isinstance(message, type(self))

    def do_search(self) -> None:
        """Opens the search line."""
        self.session = self.session.remembered()
        self._ask("search")

    def do_narrow(self) -> None:
        """Opens the filter line."""
        self._before_narrowing = self.session
        self._ask("narrow")

    def do_go_to(self) -> None:
        """Opens the line for a place."""
        self._ask("go-to")

    def _warmed(self) -> None:
        super()._warmed()
        self._mounted()

    def _mounted(self) -> tuple[Prompt, HitList]:
        """The typing line and the list of hits, made on first use: mostly by `_warmed`, while no key waits."""
        if self._over is None:
            from readout_tui.tui.widgets.hitlist import HitList
            from readout_tui.tui.widgets.prompt import Prompt

            self._over = Prompt(), HitList(self.palette, self._differences)
            self.screen_stack[0].mount(*self._over)
        return self._over

    def key_receiver(self) -> Widget:
        """The typing line if it is open, else the list of hits if it is shown, else the panes."""
        return next((widget for widget in self._over or () if widget.display), super().key_receiver())

    def _ask(self, purpose: Purpose) -> None:
        prompt, hits = self._mounted()
        hits.palette = self.palette
        self._asking = True
        self.fit_foot()
        self._wrong = ""
        prompt.ask(purpose)
        if not self._loading and purpose != "go-to":
            self._loading = True
            load = partial(self.run_worker, _load_engines, thread=True, group="warm", exit_on_error=False)
            self.call_after_refresh(load)

    def _close_prompt(self, stop: bool = True) -> None:
        """Closes the line; unless `stop`, what it has asked is looked for to the end."""
        for widget in self._mounted():
            widget.close()
        self.canvas.covered = 0
        if stop:
            self.workers.cancel_group(self, "search")
        self._asking = False
        self.fit_foot()
        self.board.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search while typing; the newest query wins."""
        from readout_tui.tui.widgets.prompt import Prompt

        if isinstance(event.input, Prompt) and event.input.purpose != "go-to":
            self._search(event.value, event.input.purpose)

    def _search(self, text: str, purpose: Purpose) -> None:
        self.workers.cancel_group(self, "search")
        self._said = self._wrong = ""
        if purpose != "narrow":
            self._sought = text
        if not text.strip():
            self._take(None, purpose)
            return
        from readout_tui.core.search.find import find, find_growing, parse
        from readout_tui.core.search.results import ALL, KEPT

        try:
            query = parse(self._understood(text).query)
            if not query:  # a saved search is being forgotten
                self._take(None, purpose)
                return
            found = find(query, self.session.index) if self._short() else None
        except QueryError as error:
            self._wrong = f"{error.message}. {error.hint}"
            self.say(self._wrong)
            return
        if found is not None:
            self._take(found, purpose)
            return
        session = self.session

        def look(checkpoint: Checkpoint) -> None:
            kept, within = (ALL, _UNFILTERED) if purpose == "narrow" else (KEPT, (session.shown, session.narrowed))
            drawn = Event()
            for results in find_growing(query, session.index, within[0], checkpoint, kept, within[1]):
                checkpoint(1.0)
                if results.complete or purpose != "narrow":
                    lit = session.searched(results, within)
                    hits_found(results)
                    self.canvas.lines_hit(lit)
                    checkpoint(1.0)
                    self.post_message(self.Found(lit, purpose, drawn))
                    drawn.wait(PATIENCE)  # so that painting need not compete for Python's lock

        self.run_worker(
            partial(self._in_thread, look), thread=True, group="search", exclusive=True, exit_on_error=False
        )

    def _short(self) -> bool:
        """True if the texts can be searched while a key waits."""
        size = sum(len(readout.text) for readout in self.session.comparison.readouts)
        return size <= SEARCH_AT_ONCE and self.session.index.ready

    def _in_thread(self, work: Callable[[Checkpoint], None]) -> None:
        """Runs work that a newer request cancels; an error for the reader becomes a message in the bottom line."""
        try:
            work(self._watching(get_current_worker()))
        except Cancelled:
            return
        except ReadoutError as error:
            self.call_from_thread(self.say, f"{error.message}. {error.hint}")

    def _watching(self, worker: Worker[None]) -> Checkpoint:
        def checkpoint(_share: float) -> None:
            if worker.is_cancelled:
                raise Cancelled
            self.give_way()

        return checkpoint

    def on_searching_found(self, message: Found) -> None:
        """Shows the hits that a thread has found."""
        lit, session = message.lit, self.session
        same = lit.lookup is session.lookup and (lit.shown, lit.narrowed) == (session.shown, session.narrowed)
        if same or message.purpose == "narrow":  # else it is being searched again
            entered = message.purpose == "search" and not self._asking
            self._take(lit.found, "light" if entered and session.place != self._landed else message.purpose, lit)
            self._landed = self.session.place
            if entered and lit.found is not None and lit.found.complete and not self.session.hits:
                self.say(status.hits(self.session))
        self.call_after_refresh(message.drawn.set)

    def _search_again(self, before: Session) -> None:
        """Repeats the filter or the search in another comparison; a search that has ended does not move the cursor."""
        if before.narrowed is not None:
            self._search(before.narrowed.label, "narrow")
        if before.found is not None and self._sought and (before.narrowed is None or self._short()):
            self._search(self._sought, "search" if self._asking else "light")

    def update(self, session: Session, follow: bool = True) -> None:
        """Also searches long texts again if the filters have changed, as not all that passes them now is at hand."""
        asked = session.found is not None and (session.shown, session.narrowed) != session.within
        new = (session.shown, session.narrowed) != (self.session.shown, self.session.narrowed)
        super().update(session, follow)
        if asked and new and self._sought and not self._short():
            self._search(self._sought, "light")

    def _take(self, found: Results | None, purpose: Purpose, lit: Session | None = None) -> None:
        if purpose == "narrow":
            self.update(self.session.narrow(found, self._narrowing_from() if self._asking else None))
            return
        session = self.session.searched(found) if lit is None else self.session.lit(lit)
        if purpose == "light":
            self.update(session)
            return
        if session.origin is not None:
            session = session.to(session.origin)
        at_hit = session.first_hit() or session
        prompt, listed = self._mounted()
        if self._asking and prompt.purpose == "search":
            listed.list(session, max(at_hit.hit, 0))
            self.canvas.covered = listed.covers
        self.update(at_hit)

    def _narrowing_from(self) -> Ref | None:
        """Where the cursor was when the filter line opened; None if passages have been numbered anew since."""
        before = self._before_narrowing
        if before is None or before.comparison.readouts is not self.session.comparison.readouts:
            return None
        return before.place

    def on_prompt_moved(self, message: Prompt.Moved) -> None:
        """Up and down in the search line go to the previous or next hit."""
        session = self.session.next_hit(message.direction)
        if session is None:
            return
        self.update(session)
        _, listed = self._mounted()
        if listed.hits:
            listed.highlight(session.hit)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: stays at the hit, keeps the filter, or goes to the place. A query that cannot be asked stays open."""
        from readout_tui.tui.widgets.prompt import Prompt

        if not isinstance(event.input, Prompt):
            return
        purpose, value = event.input.purpose, event.value
        if self._wrong and purpose != "go-to":
            self.say(self._wrong)
            return
        self._landed = self.session.place
        self._close_prompt(stop=False)
        if purpose != "go-to" and value.strip():
            event.input.remember(value)
            saved = self._saved_now(value)
        if purpose == "go-to":
            self._go_to(value)
        elif value.strip() and saved:
            self.say(saved)
        elif purpose == "search" and value.strip() and self._found_nothing():
            self.say(status.hits(self.session))
        else:
            self._show_bars()

    def _hint(self) -> Words:
        """While a line is open and nothing has been typed: what can be, besides words."""
        line = self._over[0] if self._over and self._asking else None
        if line is None or line.purpose == "go-to" or line.value or self._prefix:
            return super()._hint()
        earlier: Words = [(" ↑ ", "key"), ("an earlier one  ", "")] if line.has_earlier else []
        return [
            *earlier,
            (" @name ", "strong"),
            ("a saved one  ", ""),
            ("@name = words ", "strong"),
            ("saves  ", ""),
            *ESCAPE,
        ]

    def _understood(self, text: str) -> Asked:
        """What is asked by what is typed, which may name a saved search. Raises `QueryError`."""
        from readout_tui.core.search.saved import understood
        from readout_tui.system.store import load_searches

        return understood(text, load_searches() if text.lstrip().startswith("@") else {})

    def _saved_now(self, text: str) -> str:
        """Saves or forgets the search that a line names so; says what it did, "" for nothing."""
        asked = self._understood(text)
        if not asked.name:
            return ""
        from readout_tui.system import store

        searches = store.load_searches()
        searches.pop(asked.name, None)
        if asked.query:
            searches[asked.name] = asked.query
        try:
            store.save_searches(searches)
        except ReadoutError as error:
            return f"{error.message}. {error.hint}"
        return f"Saved: @{asked.name} searches for {asked.query}" if asked.query else f"@{asked.name} is forgotten"

    def _found_nothing(self) -> bool:
        """True if the search has ended without a hit: while it runs, its count would be that of an older query."""
        runs = any(not (work.is_cancelled or work.is_finished) for work in self.workers if work.group == "search")
        return not runs and self.session.results is not None and not self.session.hits

    def on_prompt_left(self) -> None:
        """Escape: restores what was shown before the line opened."""
        purpose = self._mounted()[0].purpose
        self._close_prompt()
        if purpose == "search":
            self.update(self.session.restored())
        elif purpose == "narrow":
            before = self._before_narrowing
            self.update(self.session.narrow(before.narrowed if before else None, self._narrowing_from()))

    def on_hit_list_chosen(self, message: HitList.Chosen) -> None:
        """Goes to the chosen hit."""
        self._close_prompt()
        self.update(self.session.at_hit(message.number))

    def on_hit_list_left(self) -> None:
        """Back to the panes; the hits stay highlighted."""
        self._close_prompt()
        self._show_bars()

    def do_hits(self) -> None:
        """Shows the list of hits again."""
        if not self.session.hits:
            self.say("No hits: search with / first")
            return
        _, hits = self._mounted()
        hits.palette = self.palette
        hits.list(self.session, max(self.session.hit, 0))
        self.canvas.covered = hits.covers
        self.fit_foot()
        self.update(self.session)
        hits.focus()

    def do_find_similar(self) -> None:
        """Finds what is similar to the passage or the selection in the other text."""
        from readout_tui.core.search.more_like_this import more_like_this

        session = self.session.remembered()
        account, span, passages = session.chosen()
        sought = span if session.selection else passages
        own = self.settings.options.equivalents
        if self._short():
            self._take_more_like_this(session, more_like_this(session.index, account, sought, equivalents=own))
            return
        self.say("Looking for it in the other text …")

        def look(checkpoint: Checkpoint) -> None:
            results = more_like_this(session.index, account, sought, checkpoint, own)
            checkpoint(1.0)
            self.call_from_thread(self._take_more_like_this, session, results)

        self.run_worker(
            partial(self._in_thread, look), thread=True, group="search", exclusive=True, exit_on_error=False
        )

    def _take_more_like_this(self, session: Session, results: Results) -> None:
        found = session.searched(results)
        ranked = results.ranked()
        best = next((hit for hit in ranked if hit in found.hits), None)
        if best is None:  # found where the panes show nothing: in what a filter leaves out, or in furniture
            nothing = "Nothing in the other text is like it"
            self.say("What is like it in the other text is not shown" if ranked else nothing)
            return
        self._said = ""
        self._sought = ""
        self.update(found.at_hit(found.hits.index(best)))

    def do_back(self) -> None:
        """Drops the selection, or the passage to be joined; without one, ends the search where it began."""
        session = self.session
        self.workers.cancel_group(self, "search")
        if session.selection is not None or session.anchor is not None or session.joining is not None:
            self.update(session.unselected())
        elif session.results is not None:
            self.update(session.restored())
        else:
            self._show_bars()

    def _go_to(self, text: str) -> None:
        from readout_tui.view.goto import place_of

        try:
            self.go(place_of(self.session, text))
        except QueryError as error:
            self.say(f"{error.message}. {error.hint}")


def _load_engines() -> None:
    for name in ENGINES:
        with suppress(ImportError):  # a search that needs it says so
            import_module(name)
