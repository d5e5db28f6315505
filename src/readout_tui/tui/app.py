"""The app: holds the session, turns keys into its transitions, runs long work in threads, shows errors."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, Literal

from textual.app import App, ComposeResult, SystemCommand
from textual.events import Resize
from textual.message import Message
from textual.screen import Screen
from textual.timer import Timer
from textual.worker import Worker, get_current_worker

from readout_tui import store
from readout_tui.comparing import Comparing, Lost, differences
from readout_tui.core.index import Filter, Index, build
from readout_tui.core.model import IGNORE, Checkpoint, Comparison, Edit, Ignore, Source, unwatched
from readout_tui.core.outline import beginnings, outline
from readout_tui.core.safe import flat
from readout_tui.core.summary import count
from readout_tui.errors import Cancelled, QueryError, ReadoutError
from readout_tui.session import BACK, FORWARD, Place, Session, View
from readout_tui.settings import THEMES as THEME_NAMES
from readout_tui.settings import Settings
from readout_tui.tui import status
from readout_tui.tui.bars import Bar
from readout_tui.tui.board import Board
from readout_tui.tui.canvas import Canvas, prepare
from readout_tui.tui.commands import BY_ID, COMMANDS, KEYMAP, PREFIXES, Command, choices, fitting_hints, key_name
from readout_tui.tui.endings import run_guarded
from readout_tui.tui.layout import names, passage_name
from readout_tui.tui.render import EDGE, GUTTER, MARGIN
from readout_tui.tui.themes import THEMES

if TYPE_CHECKING:
    from textual.widgets import Input

    from readout_tui import clipboard
    from readout_tui.core.cite import CiteStyle
    from readout_tui.core.results import Results
    from readout_tui.tui.hitlist import HitList
    from readout_tui.tui.prompt import Prompt, Purpose
    from readout_tui.tui.screens import SpeakersScreen

NARROW = 72
"""Terminals with fewer columns open in the merged view."""
AT_ONCE = 120_000
"""Code points of all texts up to which everything is computed before the first paint (about 50 ms)."""
GLANCE = 1 << 16
"""Code points of each longer text that the first picture knows."""
SEARCH_AT_ONCE = 250_000
"""Code points up to which a search runs on the event loop (a few milliseconds)."""
NOTHING_FOUND = 1
"""Exit code when a search on the command line finds nothing, as grep has it."""
SWITCH = 0.0005
"""Seconds after which work in a thread lets a key pass."""
IDLE = 0.2
"""Seconds after the first picture at which modules are loaded that the first keys may need."""
LATE = (
    "readout_tui.core.worddiff",
    "readout_tui.core.query",
    "readout_tui.tui.prompt",
    "readout_tui.tui.hitlist",
)
PREFIX_PATIENCE = 0.7
"""Seconds after which a lone g goes to the top."""


class ReadoutApp(App[None]):
    """The reader."""

    TITLE = "readout-tui"
    ENABLE_COMMAND_PALETTE = True
    CSS = """
    Screen { layers: base over; }
    ToastRack { margin-bottom: 3; }
    """
    BINDINGS: ClassVar = []

    class Progressed(Message):
        """How much of the comparison is done, 0..1."""

        def __init__(self, share: float) -> None:
            super().__init__()
            self.share = share

    class Arrived(Message):
        """More is known of the texts: `fresh` is a session of it. With links, or before them; or the end of it."""

        def __init__(self, fresh: Session | None, linked: bool) -> None:
            super().__init__()
            self.fresh = fresh
            self.linked = linked

    class Copied(Message):
        """Something was copied."""

        def __init__(self, what: str, sent: clipboard.Sent) -> None:
            super().__init__()
            self.what = what
            self.sent = sent

    class Found(Message):
        """A search has ended."""

        def __init__(self, results: Results, purpose: Purpose) -> None:
            super().__init__()
            self.results = results
            self.purpose = purpose

    def __init__(self, sources: Sequence[Source], settings: Settings, comparing: Comparing | None = None) -> None:
        """Small texts are compared before the first paint, long ones while they can be read.

        `comparing` is the comparison of these texts under way elsewhere; without it, it is made here.
        """
        super().__init__()
        self._said = ""
        self.sources = tuple(sources)
        self.comparing = comparing
        self.settings = settings
        self.pending = sum(len(source.text) for source in sources) > AT_ONCE
        self._wide: View = "flow" if self.pending else "level"
        comparison = self.first_comparison()
        self.session = self._opened(Session.of(comparison, build(comparison)))
        self.palette = chosen_palette(settings.theme)
        self.canvas = Canvas(self._differences, self.palette)
        self.board = Board(self.canvas)
        self.head = Bar(2, "head")
        self.foot = Bar(3, "foot")
        self.progress: float | None = 0.0 if self.pending else None
        self._prefix = ""
        self._prefix_timer: Timer | None = None
        self._width = 80
        self._asking = False  # a line is open in which something is typed
        self._left: Place | None = None
        self._view_chosen = bool(settings.view)
        self._before_narrowing: Results | None = None
        self._edits = lru_cache(maxsize=512)(self._compute_edits)

    def first_comparison(self) -> Comparison:
        """What the first picture shows."""
        return outline(beginnings(self.sources, GLANCE)) if self.pending else self._compared(unwatched)

    def _compared(self, checkpoint: Checkpoint) -> Comparison:
        if self.comparing is not None:
            with suppress(Lost):
                return self.comparing.result(checkpoint)
        from readout_tui.core.compare import compare

        return compare(self.sources, self.settings.options, checkpoint)

    def _opened(self, session: Session) -> Session:
        """As asked on the command line."""
        view: View = self.settings.view or self._wide
        return self._narrowed(replace(session, view=view, style=self._asked_style()))

    def _asked_style(self) -> CiteStyle:
        if not self.settings.cite:
            return "plain"
        from readout_tui.core.cite import STYLES

        return next((known for known in STYLES if known == self.settings.cite), "plain")

    def _narrowed(self, session: Session) -> Session:
        asked = self.settings
        if self.pending or not asked.narrowed:
            return session
        from readout_tui.core.query import find, parse, speakers_called

        try:
            keys = frozenset(key for name in asked.speakers for key in speakers_called(session.index, name))
            shown = Filter(speakers=keys if asked.speakers else None, states=frozenset(asked.only))
            session = replace(session.filtered(shown), hiding=True)
            if asked.search:
                results = find(parse(asked.search), session.index, shown)
                session = session.narrow(results).searched(results)
        except QueryError as error:  # nobody is called so
            self._said = f"{error.message}. {error.hint}"
        return session.end(BACK)

    # -- drawing

    def compose(self) -> ComposeResult:
        """Two lines, the panes, three lines."""
        yield self.head
        yield self.board
        yield self.foot

    def on_mount(self) -> None:
        """Colours, the first picture, and the long work if there is any."""
        for theme in THEMES:
            self.register_theme(theme)
        self._paint_theme()
        self._width = self.size.width
        self._fit_view(self._width)
        self.board.focus()
        self.update(self.session)
        self.call_after_refresh(self._opened_up)

    def _opened_up(self) -> None:
        """The first picture is there: garbage is collected again, and what the first keys need is loaded."""
        gc.freeze()
        gc.enable()
        sys.setswitchinterval(SWITCH)
        self.set_timer(IDLE, partial(self.run_worker, self._warm, thread=True, group="warm", exit_on_error=False))
        if self.pending:
            self.run_worker(self._compare, thread=True, group="compare", exclusive=True, exit_on_error=False)

    def _warm(self) -> None:
        """In a thread: what the first keys would else wait for."""
        for name in LATE:
            import_module(name)
        self._look_ahead()

    def _look_ahead(self) -> None:
        """The differences at the passage that the next key most likely leads to."""
        ahead = self.session.step(FORWARD)
        if ahead.link.left and ahead.link.right:
            self._differences(ahead.row)

    def on_resize(self, event: Resize) -> None:
        """The merged view where two panes have no room, unless the reader has chosen a view."""
        self._width = event.size.width
        self._fit_view(self._width)
        self.update(self.session)
        self.call_after_refresh(self._show_bars)

    def _fit_view(self, width: int) -> None:
        if not self._view_chosen and width:
            view: View = "merged" if width < NARROW else self._wide
            if self.session.view != view:
                self.session = self.session.viewed(view)

    def _paint_theme(self) -> None:
        from readout_tui.tui.palette import PALETTES

        self.theme = PALETTES[self.palette].theme
        self.canvas.repaint(self.palette)
        self.head.repaint(self.palette)
        self.foot.repaint(self.palette)
        self.board.redraw()

    def update(self, session: Session, follow: bool = True) -> None:
        """The session as it is now, on the screen."""
        self.session = session
        self.board.show(session, follow)
        self._show_bars()
        self.call_after_refresh(self._look_ahead)

    def _show_bars(self) -> None:
        session, left = self.session, MARGIN + self.canvas.widths[0] + GUTTER
        titles = [(status.title(session, 0), left), (status.title(session, 1), 0)]
        if session.view == "merged":
            half = (self._width - EDGE) // 2
            titles = [(status.title(session, 0), half), (status.title(session, 1), 0)]
        self.head.show([[(status.head(session, self._width, self.progress), 0)], titles])
        who, link = status.attribution(session), status.link(session, self._here_edits())
        lines = [who, self._hint()] if self._asking else [who, link, self._hint()]
        self.foot.show([[(words, 0)] for words in lines])

    def _here_edits(self) -> tuple[Edit, ...]:
        """The differences inside the link under the cursor."""
        link = self.session.link
        return self._differences(self.session.row) if link.left and link.right and link.kind == "changed" else ()

    def _hint(self) -> status.Words:
        if self._prefix:
            words: status.Words = [(f" {self._prefix} ", "key")]
            for key, what in choices(self._prefix):
                words += [(f" {key} ", "key"), (what + " ", "")]
            return words
        if self._said:
            return [(" " + flat(self._said), "strong")]
        words = []
        if said := status.hits(self.session):
            words += [(f" {said} ", "strong"), (" n N ", "key"), ("next, previous  ", ""), ("Esc ", "key"), ("end", "")]
            return words
        if self.session.selection is not None:
            selected = count(len(self.session.chosen()[2]), "passage")
            return [
                (f" Selected in {selected} ", "strong"),
                (" y ", "key"),
                ("copy  ", ""),
                ("Esc ", "key"),
                ("drop", ""),
            ]
        for keys, which in fitting_hints(self._width):
            words += [(f" {keys} ", "key"), (BY_ID[which].short + " ", "")]
        return words

    def say(self, text: str) -> None:
        """A line at the bottom until the next key."""
        self._said = text
        self._show_bars()

    # -- keys

    def on_board_pressed(self, message: Board.Pressed) -> None:
        """A key for the command table."""
        self.press(message.key)

    def press(self, key: str) -> None:
        """One key; the first of two waits for the second."""
        self._said = ""
        prefix, self._prefix = self._prefix, ""
        if self._prefix_timer is not None:
            self._prefix_timer.stop()
            self._prefix_timer = None
        if command := KEYMAP.get((prefix, key) if prefix else (key,)):
            self.do(command)
        elif prefix == "g":
            self.do(BY_ID["first"])
            self.press(key)
        elif prefix:
            self.say("" if key == "escape" else f"No command {prefix}{key_name(key)}: ? lists them")
        elif key not in PREFIXES:
            self.say(f"No command {key_name(key)}: ? lists them" if len(key) == 1 else "")
        else:
            self._prefix = key
            if key == "g":
                self._prefix_timer = self.set_timer(PREFIX_PATIENCE, self._lone_prefix)
            self._show_bars()

    def _lone_prefix(self) -> None:
        if self._prefix == "g":
            self._prefix = ""
            self.do(BY_ID["first"])

    def do(self, command: Command) -> None:
        """Run a command of the table; what a reader can mend becomes a line."""
        try:
            if command.change is None:
                getattr(self, "do_" + command.id.replace("-", "_"))()
            elif (session := command.change(self.session)) is None:
                self.say(command.nothing)
            else:
                self.update(session)
        except ReadoutError as error:
            self.say(f"{error.message}. {error.hint}")

    def on_board_changed(self, message: Board.Changed) -> None:
        """The mouse has moved the cursor or selected something."""
        self._said = ""
        self.update(message.session, message.follow)

    def do_half_down(self) -> None:
        """Scroll."""
        self.board.scroll(max(self.canvas.height // 2, 1))

    def do_half_up(self) -> None:
        """Scroll."""
        self.board.scroll(-max(self.canvas.height // 2, 1))

    def do_page_down(self) -> None:
        """Scroll."""
        self.board.scroll(max(self.canvas.height - 2, 1))

    def do_page_up(self) -> None:
        """Scroll."""
        self.board.scroll(-max(self.canvas.height - 2, 1))

    # -- views

    def do_level(self) -> None:
        """The level view."""
        self._choose_view("level")

    def do_flow(self) -> None:
        """The flow view."""
        self._choose_view("flow")

    def do_merged(self) -> None:
        """The merged view."""
        self._choose_view("merged")

    def _choose_view(self, view: View) -> None:
        self._view_chosen = True
        self.update(self.session.viewed(view))

    def do_lock(self) -> None:
        """Lock or unlock the other pane."""
        if self.session.view != "flow":
            self.say("Locking is for the flow view: 2 opens it")
            return
        self.update(self.session.lock())
        self.say("The other pane stays where it is" if self.session.locked else "The other pane follows again")

    def do_widen(self) -> None:
        """The next share of the panes."""
        self.canvas.widen()
        self.board.redraw()
        self._show_bars()

    def do_theme(self) -> None:
        """The next theme."""
        if self.palette == "plain":
            self.say("NO_COLOR is set: no colours")
            return
        self.palette = THEME_NAMES[(THEME_NAMES.index(self.palette) + 1) % len(THEME_NAMES)]
        self._paint_theme()
        self.say(f"Colours: {self.palette}")

    # -- searching and going

    def do_search(self) -> None:
        """Open the search line."""
        self.session = self.session.remembered()
        self._ask("search")

    def do_narrow(self) -> None:
        """Open the filter line."""
        self._before_narrowing = self.session.narrowed
        self._ask("narrow")

    def do_go_to(self) -> None:
        """Open the line for a place."""
        self._ask("go-to")

    def _ask(self, purpose: Purpose) -> None:
        from readout_tui.tui.hitlist import HitList
        from readout_tui.tui.prompt import Prompt

        prompt = Prompt(purpose)
        self.foot.styles.height = 2
        self._asking = True
        self.screen.mount(prompt)
        if purpose == "search":
            hits = HitList()
            hits.display = False
            self.screen.mount(hits)
        prompt.focus()

    def _close_prompt(self) -> None:
        self.screen.query("Prompt, HitList").remove()
        self.canvas.covered = 0
        self.workers.cancel_group(self, "search")
        self.foot.styles.height = 3
        self._asking = False
        self.board.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search while typing; the newest query wins."""
        from readout_tui.tui.prompt import Prompt

        if isinstance(event.input, Prompt) and event.input.purpose != "go-to":
            self._search(event.value, event.input.purpose)

    def _search(self, text: str, purpose: Purpose) -> None:
        self.workers.cancel_group(self, "search")
        self._said = ""
        if not text.strip():
            self._take(None, purpose)
            return
        from readout_tui.core.query import find, find_growing, parse

        try:
            query = parse(text)
            found = find(query, self.session.index, self.session.shown) if self._short() else None
        except QueryError as error:
            self.say(f"{error.message}. {error.hint}")
            return
        if found is not None:
            self._take(found, purpose)
            return
        session = self.session

        def look(checkpoint: Checkpoint) -> None:
            for results in find_growing(query, session.index, session.shown, checkpoint):
                checkpoint(1.0)
                if results.complete or purpose == "search":
                    self.post_message(self.Found(results, purpose))

        self.run_worker(
            partial(self._in_thread, look), thread=True, group="search", exclusive=True, exit_on_error=False
        )

    def _short(self) -> bool:
        """True if the texts can be searched while a key waits."""
        return sum(len(readout.text) for readout in self.session.comparison.readouts) <= SEARCH_AT_ONCE

    def _in_thread(self, work: Callable[[Checkpoint], None]) -> None:
        """Work that a newer request cancels; what a reader can mend becomes a line."""
        try:
            work(_watching(get_current_worker()))
        except Cancelled:
            return
        except ReadoutError as error:
            self.call_from_thread(self.say, f"{error.message}. {error.hint}")

    def on_readout_app_found(self, message: Found) -> None:
        """Hits from a thread."""
        self._take(message.results, message.purpose)

    def _take(self, results: Results | None, purpose: Purpose) -> None:
        if purpose == "narrow":
            self.update(self.session.narrow(results))
            return
        session = self.session.searched(results)
        if session.origin is not None:
            session = session.to(*session.origin)
        found = session.first_hit()
        for hits in self._hit_lists():
            self.canvas.covered = min(len(session.hits), 10) + 1 if session.hits else 0
            self._list(hits, found or session)
        self.update(found if found is not None else session)

    def _list(self, hits: HitList, session: Session) -> None:
        """The first hits, the current one among them."""
        from readout_tui.tui.hitlist import FIRST

        most = max(FIRST, session.hit + FIRST // 2)
        hits.show(session.comparison, session.lookup, session.hits, self.size.width, most)
        if 0 <= session.hit < hits.option_count:
            hits.highlighted = session.hit

    def _hit_lists(self) -> Iterable[HitList]:
        from readout_tui.tui.hitlist import HitList

        return self.screen.query(HitList)

    def on_prompt_moved(self, message: Prompt.Moved) -> None:
        """Up and down in the search line walk the hits."""
        session = self.session.next_hit(message.direction)
        if session is None:
            return
        self.update(session)
        for hits in self._hit_lists():
            if session.hit < hits.option_count:
                hits.highlighted = session.hit
            else:
                self._list(hits, session)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: stay at the hit, keep the filter, or go to the place."""
        from readout_tui.tui.prompt import Prompt

        if not isinstance(event.input, Prompt):
            return
        purpose, value = event.input.purpose, event.value
        self._close_prompt()
        if purpose == "go-to":
            self._go_to(value)
        elif purpose == "search" and value.strip() and self.session.results is not None and not self.session.hits:
            self.say(status.hits(self.session))
        else:
            self._show_bars()

    def on_prompt_left(self) -> None:
        """Escape: everything as it was before the line opened."""
        from readout_tui.tui.prompt import Prompt

        purposes = [prompt.purpose for prompt in self.screen.query(Prompt)]
        self._close_prompt()
        if "search" in purposes:
            self.update(self.session.restored())
        elif "narrow" in purposes:
            self.update(self.session.narrow(self._before_narrowing))

    def on_option_list_option_selected(self, event: HitList.OptionSelected) -> None:
        """Enter on a listed hit."""
        from readout_tui.tui.hitlist import HitList

        if isinstance(event.option_list, HitList):
            number = event.option_index
            self._close_prompt()
            self.update(self.session.at_hit(number))

    def on_hit_list_left(self) -> None:
        """Back to the panes, hits lit."""
        self._close_prompt()
        self._show_bars()

    def do_hits(self) -> None:
        """The list of hits again."""
        if not self.session.hits:
            self.say("No hits: search with / first")
            return
        from readout_tui.tui.hitlist import HitList

        hits = HitList()
        self.screen.mount(hits)
        hits.show(self.session.comparison, self.session.lookup, self.session.hits, self.size.width)
        hits.highlighted = max(self.session.hit, 0) if self.session.hit < hits.option_count else 0
        self.canvas.covered = min(hits.option_count, 10) + 1
        self.update(self.session)
        hits.focus()

    def do_find_similar(self) -> None:
        """What in the other text is like the passage or the selection."""
        from readout_tui.core.similar import similar

        session = self.session.remembered()
        side, span, passages = session.chosen()
        sought = span if session.selection else passages
        own = self.settings.options.equivalents
        if self._short():
            self._take_similar(session, similar(session.index, side, sought, equivalents=own))
            return
        self.say("Looking for it in the other text …")

        def look(checkpoint: Checkpoint) -> None:
            results = similar(session.index, side, sought, checkpoint, own)
            checkpoint(1.0)
            self.call_from_thread(self._take_similar, session, results)

        self.run_worker(
            partial(self._in_thread, look), thread=True, group="search", exclusive=True, exit_on_error=False
        )

    def _take_similar(self, session: Session, results: Results) -> None:
        found = session.searched(results)
        ranked = results.ranked()
        if not ranked:
            self.say("Nothing in the other text is like it")
            return
        self._said = ""
        self.update(found.at_hit(found.hits.index(ranked[0])))

    def do_back(self) -> None:
        """Escape."""
        session = self.session
        if session.selection is not None or session.anchor is not None:
            self.update(session.unselected())
        elif session.results is not None:
            self.update(session.restored())
        else:
            self._show_bars()

    def _go_to(self, text: str) -> None:
        from readout_tui.tui.goto import place_of

        try:
            self.update(self.session.to(*place_of(self.session, text)))
        except QueryError as error:
            self.say(f"{error.message}. {error.hint}")

    # -- filtering

    def do_kinds(self) -> None:
        """The next kind alone, then all."""
        order = (frozenset[str](), *(frozenset({kind}) for kind in ("changed", "moved", "alone", "same")))
        current = order.index(self.session.shown.states) if self.session.shown.states in order else 0
        states = order[(current + 1) % len(order)]
        self.update(self.session.filtered(replace(self.session.shown, states=states)))  # type: ignore[arg-type]

    def do_speakers(self) -> None:
        """Who speaks, and whom to show."""
        from readout_tui.tui.screens import SpeakersScreen

        self.push_screen(SpeakersScreen(self.session))

    def on_speakers_screen_filtered(self, message: SpeakersScreen.Filtered) -> None:
        """The panes follow."""
        self.update(message.session)

    # -- copying

    def do_copy(self) -> None:
        """The passage or the selection, cited."""
        session = self.session
        side, span, passages = session.chosen()
        from readout_tui.core.quote import cite, quote

        cited = cite(quote(session.comparison, side, span, passages), session.style)
        self._copy(cited, names(session.comparison, side, passages))

    def do_copy_both(self) -> None:
        """Both ends of the link under the cursor, cited."""
        from readout_tui.core.quote import cite_pair, quote_passages

        session = self.session
        groups = session.pair()
        quotes = [
            quote_passages(session.comparison, side, group) if group else None for side, group in enumerate(groups)
        ]
        what = " and ".join(
            names(session.comparison, side, group) if group else f"nothing in {'AB'[side]}"
            for side, group in enumerate(groups)
        )
        self._copy(cite_pair(quotes[0], quotes[1], session.style), what)

    def do_style(self) -> None:
        """The next citation style."""
        from readout_tui.core.cite import STYLES

        style = STYLES[(STYLES.index(self.session.style) + 1) % len(STYLES)]
        self.update(replace(self.session, style=style))
        self.say(f"Copies are cited as: {style}")

    def do_counting(self) -> None:
        """The next of what counts as a difference of words."""
        self.update(self.session.counting())
        ignored = [name for name, left_out in self.session.ignore._asdict().items() if left_out]
        self.say(f"Differences of {', '.join(ignored)} are ignored" if ignored else "Every character counts")

    def _copy(self, text: str, what: str) -> None:
        """In a thread: the clipboard's tool may take its time."""

        def send() -> None:
            from readout_tui import clipboard

            try:
                sent = clipboard.copy(text)
            except ReadoutError as error:
                self.call_from_thread(self.notify, f"{error.message}. {error.hint}", severity="error", markup=False)
                return
            self.post_message(self.Copied(what, sent))

        self.run_worker(send, thread=True, group="copy", exit_on_error=False)

    def on_readout_app_copied(self, message: Copied) -> None:
        """What was copied, and by which way; the terminal's own sequence is written here."""
        sent = message.sent
        if sent.sequence and self._driver is not None:
            self._driver.write(sent.sequence)
        severity: Literal["information", "warning"] = "warning" if sent.warning else "information"
        self.notify(f"{message.what}: {sent.describe()}", severity=severity, markup=False)

    # -- the rest

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:  # noqa: ARG002 - Textual's signature
        """The palette offers the command table."""
        for command in COMMANDS:
            yield SystemCommand(command.title, command.help, partial(self.do, command))

    def do_details(self) -> None:
        """All that is known of the passage under the cursor, uncut."""
        from readout_tui.tui.reports import details
        from readout_tui.tui.screens import ReportScreen

        edits = self._differences(self.session.row) if self.session.link.left and self.session.link.right else ()
        self.push_screen(ReportScreen("This passage", details(self.session, edits)), self._arrive)

    def do_matrix(self) -> None:
        """Speakers by account."""
        from readout_tui.tui import reports
        from readout_tui.tui.screens import ReportScreen

        self.push_screen(ReportScreen("Who says how much", reports.who_says_how_much(self.session)), self._arrive)

    def do_checks(self) -> None:
        """What only one account attributes."""
        from readout_tui.tui import reports
        from readout_tui.tui.screens import ReportScreen

        self.push_screen(ReportScreen("Across the accounts", reports.checks(self.session)), self._arrive)

    def do_next_conflict(self) -> None:
        """The next passage whose speakers differ."""
        self._conflict(FORWARD)

    def do_previous_conflict(self) -> None:
        """The previous passage whose speakers differ."""
        self._conflict(BACK)

    def _conflict(self, direction: int) -> None:
        from readout_tui.tui import reports

        session = self.session.seek(reports.conflict_places(self.session), direction)
        if session is None:
            self.say("No further passage is given to different speakers that way")
        else:
            self.update(session)

    def _arrive(self, place: Place | None) -> None:
        if place is not None:
            self.update(self.session.to(*place))

    def do_suspend(self) -> None:
        """Back to the shell, until fg."""
        self.action_suspend_process()

    def do_help(self) -> None:
        """All keys."""
        from readout_tui.tui.screens import HelpScreen

        self.push_screen(HelpScreen())

    def do_palette(self) -> None:
        """Any command by its name."""
        self.action_command_palette()

    def do_quit(self) -> None:
        """End."""
        self._stop_comparing()
        self.exit()

    # -- what is kept from one reading to the next

    @property
    def _digests(self) -> tuple[str, ...]:
        return tuple(source.digest for source in self.sources)

    def remember_place(self) -> None:
        """Where the reader left these texts the last time."""
        kept = store.load_state(self._digests)
        readouts = self.session.comparison.readouts
        known = 0 <= kept.side < len(readouts) and 0 < kept.passage < len(readouts[kept.side].passages)
        if known and not self.pending:
            self._left = Place(kept.side, kept.passage)
            name = passage_name(self.session.comparison, *self._left)
            self._said = f"You left these texts at {name}: ' goes there"

    def do_where_left(self) -> None:
        """Where these texts were left."""
        if self._left is None:
            self.say("These texts have not been left anywhere yet")
        else:
            self.update(self.session.to(*self._left))

    def keep_place(self) -> None:
        """Remember the place; that it cannot be kept is no reason to fail. Before the links, passages are lines."""
        if self.pending:
            return
        with suppress(ReadoutError):
            store.save_state(self._digests, store.State(self.session.side, self.session.at[self.session.side]))

    # -- long work

    def _compare(self) -> None:
        worker = get_current_worker()
        last = 0.0

        def checkpoint(share: float) -> None:
            nonlocal last
            if worker.is_cancelled:
                raise Cancelled
            if share - last >= 0.01:
                last = share
                self.post_message(self.Progressed(share))

        gc.disable()  # it would walk every new object again and again
        try:
            self._arrived(outline(self.sources, checkpoint), False)
            self._arrived(self._compared(checkpoint), True).warm(checkpoint)
        except Cancelled:
            self.post_message(self.Arrived(None, False))
        finally:
            gc.freeze()
            gc.enable()

    def _arrived(self, comparison: Comparison, linked: bool) -> Index:
        """In the thread: everything is made that the screen will look up."""
        fresh = Session.of(comparison, build(comparison))
        prepare(fresh, self.canvas.height)
        self.post_message(self.Arrived(fresh, linked))
        return fresh.index

    def on_readout_app_progressed(self, message: Progressed) -> None:
        """Show how far the comparison is."""
        if self.progress is not None:
            self.progress = message.share
            self._show_bars()

    def on_readout_app_arrived(self, message: Arrived) -> None:
        """The rest of the texts or the links have arrived; the view stays where it is."""
        fresh = message.fresh
        if fresh is None or not self.pending:
            self.progress = None
            self._show_bars()
            return
        session = self.session.recompared(fresh.comparison, fresh.index, fresh)
        if message.linked:
            self.progress, self.pending = None, False
            self._edits.cache_clear()
            session = self._narrowed(session)
            if session.view == "flow" and not self._view_chosen:
                self._said = "The links are there: 1 sets what corresponds side by side"
        self.update(session)

    def do_stop(self) -> None:
        """End the comparison under way."""
        if not self.pending or self.progress is None:
            self.say("Nothing is being compared just now")
            return
        self._stop_comparing()
        self.say("Stopped: the texts can be read and searched, without links")

    def _stop_comparing(self) -> None:
        self.progress = None
        self.workers.cancel_group(self, "compare")
        if self.comparing is not None:
            self.comparing.end()

    def _differences(self, row: int) -> tuple[Edit, ...]:
        return self._edits(self.session.comparison, row, self.session.ignore)

    def _compute_edits(self, comparison: Comparison, row: int, rules: Ignore) -> tuple[Edit, ...]:
        known = self.comparing.edits(comparison, row) if self.comparing is not None and rules == IGNORE else None
        return differences(comparison, row, self.settings.options, rules) if known is None else known


def _watching(worker: Worker[None]) -> Checkpoint:
    def checkpoint(_share: float) -> None:
        if worker.is_cancelled:
            raise Cancelled

    return checkpoint


def chosen_palette(theme: str) -> str:
    """The palette that was asked for; NO_COLOR has the last word."""
    if os.environ.get("NO_COLOR"):
        return "plain"
    return theme if theme in THEME_NAMES else "dark"


def run(sources: Sequence[Source], settings: Settings, comparing: Comparing | None = None) -> int:
    """Open the screen; returns the exit code when the reader leaves it."""
    app = ReadoutApp(sources, settings, comparing)
    if settings.search and not app.pending and not app.session.hits:
        sys.stderr.write(f"{flat(status.hits(app.session))}\n")
        return NOTHING_FOUND
    app.remember_place()
    return run_guarded(app, app.keep_place)
