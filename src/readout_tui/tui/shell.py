"""The shell: holds the session, turns keys into commands, and draws.

How a key becomes a picture:

    Board.Pressed --press--> Command (`view.keyboard.Keyboard`) --do--> the next Session --update--> board and bars

A key that is the first of two (`Keyboard.prefixes`) waits in `_prefix` for the second. `do` either calls the command's
pure `change` or the app's method `do_<id>`; those methods are here and in the mixins of `features/`.

Only one thread runs Python at a time, so long work in a thread delays keys. It therefore calls `give_way` as its
checkpoint, which waits while a key is being answered and painted (`_quiet` is cleared), but not longer than
`GIVING_WAY`; and the interpreter switches threads often (`SWITCH`).
"""

from __future__ import annotations

import gc
import os
import sys
from asyncio import AbstractEventLoop, get_running_loop
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache, partial
from importlib import import_module
from threading import Event
from typing import TYPE_CHECKING, Any, ClassVar, Final

from textual import events
from textual.app import App, ComposeResult
from textual.await_complete import AwaitComplete
from textual.errors import NoWidget
from textual.timer import Timer
from textual.widget import Widget
from textual.worker import Worker, WorkerState

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import LinkProperty
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import IGNORE, Account, Edit, Ignore, Ref, Row, Source
from readout_tui.core.reports.summary import count
from readout_tui.errors import STARVED, ReadoutError, is_starved
from readout_tui.session import FORWARD, Session
from readout_tui.settings import THEMES as THEME_NAMES
from readout_tui.settings import Settings, View
from readout_tui.tui.panes.canvas import Canvas
from readout_tui.tui.panes.palette import PALETTES
from readout_tui.tui.panes.render import EDGE, GUTTER, MARGIN
from readout_tui.tui.panes.themes import THEMES
from readout_tui.tui.terminal.repeats import RepeatedKey
from readout_tui.tui.widgets.bars import Bar
from readout_tui.tui.widgets.board import Board
from readout_tui.view import status
from readout_tui.view.aside import WIDE, aside_width
from readout_tui.view.commands import AFTER_COMPARING, OF_LINKS, OF_PASSAGE, OF_VERDICTS, Command
from readout_tui.view.gutter import TAG
from readout_tui.view.keyboard import Keyboard, key_name
from readout_tui.view.layout import passage_name
from readout_tui.view.legend import legend
from readout_tui.worker.process import Comparing

if TYPE_CHECKING:
    from textual.notifications import SeverityLevel

    from readout_tui.tui.widgets.aside import Aside

TALL: Final = 30
"""Terminals with at least so many lines have a line for the legend of speakers and signs."""
HEAD: Final = 2
"""The lines above the panes."""
NARROW = 72
"""Terminals with fewer columns open in the merged view."""
SWITCH = 0.0005
"""The interpreter's thread switch interval in seconds (its default is 0.005); set by hand."""
COLLECTED = (700, 10, 1000)
"""The thresholds of the garbage collector. A collection of the oldest generation walks everything kept since the
start, which takes twenty milliseconds during a key and frees next to nothing, so it is made rare."""
WINDOWS = 10
"""Windows after which what is left of them is collected: each leaves half a megabyte of widgets that refer to each
other, which the collector would come to after thousands of them."""
IDLE = 0.2
"""Seconds after the first picture until the modules that the first keys may need (`LATE`) are loaded."""
LATE = (
    "readout_tui.core.worddiff.differences",
    "readout_tui.core.search.find",
    "readout_tui.tui.widgets.prompt",
    "readout_tui.tui.widgets.hitlist",
)
GIVING_WAY = 0.05
"""The most seconds that work in a thread waits for a key to be answered."""
ESCAPE: status.Words = [("Esc ", "key"), ("end", "")]
"""The hint on how a line or a search ends."""
KINDS: tuple[LinkProperty, ...] = ("differs", "doubt", "reworded", "moved", "alone", "same", "suggested")
"""The kinds that the command `kinds` goes through."""
SEVERAL = 20
"""How often a key acts at most that came many times in one read."""
TYPED = 200
"""How many of a character go into a line at most that came many times in one read."""
PREFIX_PATIENCE = 0.7
"""Seconds after which a lone g counts as g g and goes to the top."""


class Shell(App[None]):
    """Holds the session and draws it. `session` is set before the first paint."""

    TITLE = "readout-tui"
    ENABLE_COMMAND_PALETTE = True
    CSS = """
    Screen { layers: base over; }
    ToastRack { margin-bottom: 3; }
    """
    BINDINGS: ClassVar = []

    session: Session

    def __init__(
        self, sources: Sequence[Source], settings: Settings, comparing: Comparing | None, pending: bool
    ) -> None:
        """`comparing` is the comparison of these texts under way elsewhere; `pending`: it is not waited for."""
        self.palette = chosen_palette(settings.theme)
        # without colours Textual has a filter that would make the terminal's own colours black, unless it knows of them
        super().__init__(ansi_color=True if self.palette == "plain" else None)
        self.sources = tuple(sources)
        self.settings = settings
        self.keyboard = Keyboard(settings.keys)
        self.comparing = comparing
        self.pending = pending
        self.progress: float | None = 0.0 if pending else None
        self.refused = ""  # why the whole is not compared
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = PALETTES[self.palette].theme  # before the style sheets are read, which a change has read again
        self.canvas = Canvas(self._differences, self.palette)
        self.board = Board(self.canvas)
        self.head = Bar(HEAD, "head", ruled=True)
        self.foot = Bar(3, "foot")
        self._said: str | status.Words = ""
        self.liked: dict[str, str] = {}  # what was chosen by key that holds for other texts too (`store.Preferences`)
        self._prefix = ""
        self._prefix_timer: Timer | None = None
        self._width, self._height = 80, 24
        self._aside: Aside | None = None  # made on first use
        self._aside_width = 0
        self._wants_aside = True
        self._quiet = Event()  # not set while a key is being answered
        self._quiet.set()
        self._asking = False  # a line is open in which something is typed
        self._windows_closed = 0  # windows that were closed
        self._wide: View = "flow" if pending else "level"
        self._view_chosen = bool(settings.view)
        self._edits = lru_cache(maxsize=512)(self._compute_edits)

    # -- drawing

    def compose(self) -> ComposeResult:
        """Two lines, the panes, three lines."""
        yield self.head
        yield self.board
        yield self.foot

    def on_mount(self) -> None:
        """Draws the first picture, and then starts what comes after it (`_opened_up`)."""
        get_running_loop().set_exception_handler(self._on_loop_error)
        self._paint_theme()
        self._width, self._height = self.size
        self._fit_view(self._width)
        self.fit_foot()
        self._fit_aside()
        self.board.focus()
        self.update(self.session)
        self.call_after_refresh(self._opened_up)

    def _opened_up(self) -> None:
        """After the first picture: turns garbage collection on again and loads what the first keys need."""
        gc.freeze()
        gc.set_threshold(*COLLECTED)
        gc.enable()
        sys.setswitchinterval(SWITCH)
        self.set_timer(IDLE, partial(self.run_worker, self._warm, thread=True, group="warm", exit_on_error=False))

    def _warm(self) -> None:
        """In a thread: loads the modules that the first keys would otherwise wait for."""
        for name in LATE:
            import_module(name)
        self.call_from_thread(self._warmed)

    def _warmed(self) -> None:
        """Called when the modules of the first keys are loaded."""
        self._look_ahead()

    def _fit_aside(self) -> None:
        """Shares the screen between the panes and what is known of the passage under the cursor."""
        session = self.session
        around = EDGE + MARGIN + (TAG if session.view == "merged" else MARGIN + GUTTER) + self.canvas.margin.width
        width = aside_width(self._width, session.view, len(self.sources), around) if self._wants_aside else 0
        self._aside_width = width
        self.board.styles.width = self._width - width if width else "1fr"
        if self._aside is not None:
            self._aside.display = bool(width)
            self._aside.styles.width = width
            self._aside.styles.height = max(self._height - HEAD - self._foot_lines() - self._asking, 1)

    def _show_aside(self, session: Session) -> None:
        """Shows what is known of the passage under the cursor, once the panes are drawn; made on first use."""
        if session is not self.session or not self._aside_width:
            return
        from readout_tui.tui.widgets.aside import Aside
        from readout_tui.tui.widgets.reports import details

        if self._aside is None:
            self._aside = Aside(self.palette)
            self.screen_stack[0].mount(self._aside)
            self._fit_aside()
            self.call_after_refresh(self._show_aside, session)
            return
        edits = self._differences(session.row) if session.link.left and session.link.right else ()
        name = passage_name(session.comparison, session.place)
        self._aside.show(name, details(session, edits), self.palette)

    def do_beside(self) -> None:
        """Shows or hides what stands beside the text."""
        if self._width < WIDE:
            self.say(f"The screen is too narrow: details stand beside the text from {WIDE} columns on; i shows them")
            return
        self._wants_aside = not self._wants_aside
        self._fit_aside()
        self.update(self.session)

    def _look_ahead(self) -> None:
        """Computes the differences at the places where the next key most likely leads, so that it need not wait."""
        session = self.session
        for ahead in (Session.step, Session.paragraph):
            self.call_later(self._look_there, session, ahead)

    def _look_there(self, session: Session, ahead: Callable[[Session, int], Session]) -> None:
        if session is self.session:
            there = ahead(session, FORWARD)
            if there.link.left and there.link.right:
                self._differences(there.row)

    def on_resize(self, event: events.Resize) -> None:
        """Changes to the merged view if there is no room for two panes, unless the reader has chosen a view."""
        self._width, self._height = event.size
        self._fit_view(self._width)
        self.fit_foot()
        self._fit_aside()
        # the panes learn of their size later; the lines above and below them must not lag behind
        covered = HEAD + self._foot_lines() + self._asking
        self.canvas.resize(self._width - self._aside_width, self._height - covered)
        self.update(self.session)

    def on_board_resized(self) -> None:
        """The titles stand above their panes, whose columns are known only now."""
        self._show_bars()

    def _fit_view(self, width: int) -> None:
        if not self._view_chosen and width:
            view: View = "merged" if width < NARROW else self._wide
            if self.session.view != view:
                self.session = self.session.viewed(view)

    def _paint_theme(self) -> None:
        self.theme = PALETTES[self.palette].theme
        self.canvas.repaint(self.palette)
        self.head.repaint(self.palette)
        self.foot.repaint(self.palette)
        self.board.redraw()

    def update(self, session: Session, follow: bool = True) -> None:
        """Makes a session the current one and draws it; scrolls to its cursor if `follow`."""
        if session.hiding != self.session.hiding and (session.filtering or not self.session.filtering):
            said = "hidden: h only dims it" if session.hiding else "dimmed: h hides it again"
            self._said = f"What filters leave out is {said}"
        self.session = session
        self.board.show(session, follow)
        self._show_bars()
        self._fit_aside()
        if self._aside_width:
            self.call_after_refresh(self._show_aside, session)
        self.call_after_refresh(self._look_ahead)

    def _show_bars(self) -> None:
        session = self.session
        margin = self.canvas.margin
        titles = [(status.title(session, account, width), width) for account, width in self._title_widths()]
        if margin.width:
            titles.append((status.letters(session, margin), 0))
        self.head.show([[(self._head(session), 0)], titles])
        who, differs = status.who(session, self._width), status.link(session, self._width)
        lines = [who, self._hint()] if self._asking else [differs, who, self._hint()]
        if self._foot_lines() > len(lines):
            lines.insert(-1, legend(session.lookup, self.canvas.cast, self._width))
        self.foot.show([[(words, 0)] for words in lines])

    def _title_widths(self) -> list[tuple[Account, int]]:
        """The accounts that are shown, each with the cells over its column."""
        session, left = self.session, MARGIN + self.canvas.widths[0] + GUTTER
        room = self.canvas.width - EDGE - self.canvas.margin.width
        if (three := self.canvas.columns) is not None:
            other = MARGIN + self.canvas.widths[1]
            return list(zip(three, (left, other + GUTTER, other), strict=True))
        if session.view == "merged":
            left = room // 2
        return list(zip(session.panes, (left, max(room - left, 1)), strict=True))

    def _foot_lines(self) -> int:
        """The lines below the panes: with a legend where there is room and nothing is typed or listed."""
        if self._asking:
            return 2
        return 4 if self._height >= TALL and self.key_receiver() is self.board else 3

    def fit_foot(self) -> None:
        """Gives the lines below the panes their number."""
        if self.foot.styles.height is None or self.foot.styles.height.value != self._foot_lines():
            self.foot.styles.height = self._foot_lines()

    def _head(self, session: Session) -> status.Words:
        """The line over the panes."""
        return status.head(session, self._width, self.progress, self.refused)

    def _hint(self) -> status.Words:
        if self._prefix:
            words: status.Words = [(f" {self._prefix} ", "key")]
            for key, what in self.keyboard.choices(self._prefix):
                words += [(f" {key} ", "key"), (what + " ", "")]
            return words
        if isinstance(self._said, list):
            return self._said
        if self._said:
            return [(" " + flat(self._said), "strong")]
        words = []
        if said := status.hits(self.session):
            words.append((f" {said} ", "strong"))
            if self._asking and self.session.hits:  # n and N would go into the search line
                return [*words, (" ↓ ↑ ", "key"), ("next  ", ""), ("Enter ", "key"), ("stay  ", ""), *ESCAPE]
            if not self.session.hits:
                return [*words, *ESCAPE]
            return [*words, (f" {self.keys('next-hit', 'previous-hit')} ", "key"), ("next, previous  ", ""), *ESCAPE]
        if waiting := status.joining(self.session, self.keys("join")):
            return waiting
        if self.session.selection is not None:
            selected = count(len(self.session.chosen()[2]), "passage")
            return [
                (f" Selected in {selected} ", "strong"),
                (f" {self.keys('copy')} ", "key"),
                ("copy  ", ""),
                ("Esc ", "key"),
                ("drop", ""),
            ]
        for keys, what in self.keyboard.hints(self._width, len(self.sources)):
            words += [(f" {keys} ", "key"), (what + " ", "")]
        return words

    def keys(self, *commands: str) -> str:
        """The first keys of some commands, as readers know them."""
        return " ".join(filter(None, map(self.keyboard.name, commands)))

    def say(self, text: str | status.Words) -> None:
        """Shows a message in the bottom line until the next key."""
        self._said = text
        self._show_bars()

    def choose(self, kind: str, what: str, key: str, choices: Sequence[str], chosen: str) -> None:
        """Shows which of the choices that `key` goes through is chosen, and remembers it as a preference."""
        self.liked[kind] = chosen
        words: status.Words = [(f" {what}", "strong")]
        for choice in choices:
            words.append((f" ▸{choice}", "key") if choice == chosen else (f"  {choice}", "dim"))
        self.say([*words, (f"  {key} ", "key"), ("next", "")])

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Reports work in a thread that has failed: it is a bug, and its result will not come."""
        if event.state is WorkerState.ERROR and not event.worker.is_cancelled:
            self._confess(event.worker.error, event.worker.group)

    def _on_loop_error(self, _loop: AbstractEventLoop, context: dict[str, Any]) -> None:
        """Reports an error that nothing waits for; asyncio would print it over the screen."""
        self._confess(context.get("exception"), "loop")

    def _confess(self, error: BaseException | None, where: str) -> None:
        """Says that the system has refused something, or else that this is a bug."""
        if is_starved(error):
            self.say(f"The system gives the program too little for this: {STARVED}")
        else:
            what = f"{type(error).__name__} ({where})"
            self.toast(f"This is a bug in readout-tui: {what}", "error")

    def toast(self, message: str, severity: SeverityLevel = "information") -> None:
        """Shows a message over the panes for some seconds; it replaces one that stands there."""
        self.clear_notifications()
        self.notify(message, severity=severity, markup=False)

    def pop_screen(self) -> AwaitComplete:
        """Closes the window on top; every few of them, what they leave behind is collected."""
        closed = super().pop_screen()
        self._windows_closed += 1
        if self._windows_closed % WINDOWS == 0:
            self.set_timer(IDLE, gc.collect)
        return closed

    def leave(self) -> None:
        """End at once."""
        self.exit()

    # -- what the terminal sends, before Textual has it

    async def on_event(self, event: events.Event) -> None:
        """Gives the focus back before a key is dispatched, and drops mouse events that have no widget under them.

        Textual takes the focus away when a mouse event meets no widget, as in cells that are not drawn yet after a
        resize or not any more, and when the terminal loses its own focus. Every key would then be lost.
        """
        if not event.is_forwarded:
            if isinstance(event, events.Key | events.Paste):
                self._restore_focus()
                if isinstance(event, RepeatedKey) and self._receiver() is not self.board:
                    for _ in range(min(event.times, TYPED)):
                        await super().on_event(events.Key(event.key, event.character))
                    return
            elif isinstance(event, events.MouseEvent) and not self._has_target(event):
                if not isinstance(event, events.MouseUp):
                    self._mouse_down_widget = None  # or a release inside would click on what was pressed earlier
                    return
                # A release has to end a drag wherever it comes, so it is given to the first cell. Its position on
                # the screen stays as it was, so that Textual makes no click of it.
                event = event._apply_offset(-event.x, -event.y)
        await super().on_event(event)

    def key_receiver(self) -> Widget:
        """The widget that takes keys while no window is open."""
        return self.board

    def _restore_focus(self) -> None:
        receiver = self._receiver()
        if receiver is not None:  # `from_app_focus`, or an input would select its text and the next letter replace it
            self.screen.set_focus(receiver, scroll_visible=False, from_app_focus=True)

    def _receiver(self) -> Widget | None:
        """The widget that takes keys now: one of the open window, or else `key_receiver`."""
        if self.screen is self.screen_stack[0]:
            return self.key_receiver()
        return self.screen.focused or next(iter(self.screen.focus_chain), None)

    def _has_target(self, event: events.MouseEvent) -> bool:
        """True if a widget of the open screen gets the event; a move needs none, as it leaves the focus alone."""
        with suppress(NoWidget):
            if self.mouse_captured is not None:
                self.screen.find_widget(self.mouse_captured)
            elif not isinstance(event, events.MouseMove):
                self.screen.get_widget_at(event.x, event.y)
            return True
        self.capture_mouse(None)  # a widget under the open window would never learn of the release
        return False

    # -- keys

    def on_bar_clicked(self, message: Bar.Clicked) -> None:
        """A click on a key in the lines below the panes, or on the words after it, is that key."""
        event = events.Key(message.key, message.key if len(message.key) == 1 else None)
        self.call_later(self.on_event, event)

    async def on_board_pressed(self, message: Board.Pressed) -> None:
        """Handles a key, and holds work in threads (`give_way`) until its picture is drawn.

        Keys that are typed fast reach the panes before the key before them has opened a line or a window. They are
        meant for that, so they are dispatched again: `/quality` in one read must not quit.
        """
        times = message.event.times if isinstance(message.event, RepeatedKey) else 1
        if self._receiver() is not self.board:
            await self.on_event(RepeatedKey(message.event.key, message.event.character, times))
            return
        self._quiet.clear()
        self.press_repeatedly(message.key, times)
        self.call_after_refresh(self._quiet.set)

    def give_way(self, _share: float = 0.0) -> None:
        """A checkpoint for threads: waits while a key is being answered, as only one thread runs Python at a time."""
        if not self._quiet.is_set():
            self._quiet.wait(GIVING_WAY)

    def press_repeatedly(self, key: str, times: int) -> None:
        """Handles a key that came `times` in a row, as if each came alone, but draws only where it ends.

        What the app does beside changing the session is done `SEVERAL` times at most.
        """
        command = self.keyboard.of.get((key,)) if times > 1 and not self._prefix else None
        if command is not None and command.change is not None:
            self.session = _changed(self.session, command, times - 1)
            times = 1
        for _ in range(min(times, SEVERAL)):
            if self._receiver() is self.board:  # the key itself may have opened a window
                self.press(key)

    def press(self, key: str) -> None:
        """Handles one key; the first of two waits for the second."""
        stale, self._said = self._said, ""
        prefix, self._prefix = self._prefix, ""
        if self._prefix_timer is not None:
            self._prefix_timer.stop()
            self._prefix_timer = None
        command = self.keyboard.of.get((prefix, key) if prefix else (key,))
        if command is not None and command.accounts <= len(self.sources):
            self.do(command)
            if stale and not self._said:
                self._show_bars()
        elif lone := self.keyboard.lone(prefix):
            self.do(lone)
            self.press(key)
        elif prefix:
            self.say("" if key == "escape" else f"No command {prefix}{key_name(key)}: {self.keys('help')} lists them")
        elif key not in self.keyboard.prefixes:
            self.say(f"No command {key_name(key)}: {self.keys('help')} lists them" if len(key) == 1 else "")
        else:
            self._prefix = key
            if self.keyboard.lone(key):
                self._prefix_timer = self.set_timer(PREFIX_PATIENCE, self._lone_prefix)
            self._show_bars()

    def _lone_prefix(self) -> None:
        lone, self._prefix = self.keyboard.lone(self._prefix), ""
        if lone is not None:
            self.do(lone)

    def do(self, command: Command) -> None:
        """Runs a command; an error that the reader can do something about becomes a message in the bottom line."""
        compared = self.session.comparison.compared
        try:
            if not compared and command.id in AFTER_COMPARING:
                self.say(f"{command.title}: once the texts are compared")
            elif command.id in OF_PASSAGE and not self.session.visible(self.session.place):
                self.say(f"{command.title}: no passage passes the filter, F ends it")
            elif command.change is None:
                getattr(self, "do_" + command.id.replace("-", "_"))()
            elif (session := command.change(self.session)) is None:
                self.nowhere(command)
            else:
                self.update(session)
        except ReadoutError as error:
            self.say(f"{error.message}. {error.hint}")

    def nowhere(self, command: Command) -> None:
        """Says that a command has nowhere to go."""
        so_far = ""
        if command.id in OF_LINKS and not self.session.comparison.compared:
            so_far = " in what is compared so far"
        elif command.id in OF_VERDICTS and any(link.kind == "linked" for link in self.session.lookup.links):
            so_far = " so far: not all links are judged yet"
        self.say(command.nothing + so_far)

    def go(self, ref: Ref) -> None:
        """Moves the cursor to a passage of a shown account."""
        self.update(self.session.to(ref))

    def on_board_changed(self, message: Board.Changed) -> None:
        """The mouse has moved the cursor or selected something."""
        self._said = ""
        self.update(message.session, message.follow)

    def do_other_pane(self) -> None:
        """The cursor goes to the other pane."""
        self.update(self.session.other_pane())

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

    # -- views and what is shown

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
        self.liked["view"] = view
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
        self.choose("theme", "Colours", self.keys("theme"), THEME_NAMES, self.palette)

    def do_kinds(self) -> None:
        """Filters by the next of `KINDS`; after the last, by none."""
        order = (frozenset[str](), *(frozenset({kind}) for kind in KINDS))
        current = order.index(self.session.shown.states) if self.session.shown.states in order else 0
        states = order[(current + 1) % len(order)]
        self.update(self.session.filtered(replace(self.session.shown, states=states)))  # type: ignore[arg-type]

    def do_counting(self) -> None:
        """Changes what counts as a word difference (`Session.counting`)."""
        self.update(self.session.counting())
        ignored = [name for name, left_out in self.session.ignore._asdict().items() if left_out]
        self.say(f"Differences of {', '.join(ignored)} are ignored" if ignored else "Every character counts")

    # -- differences of words

    def _differences(self, row: Row) -> tuple[Edit, ...]:
        return self._edits(self.session.lookup, row, self.session.ignore)

    def _compute_edits(self, lookup: Lookup, row: Row, rules: Ignore) -> tuple[Edit, ...]:
        known = self.comparing.edits(lookup, row) if self.comparing is not None and rules == IGNORE else None
        if known is not None:
            return known
        from readout_tui.core.worddiff.differences import differences  # not needed for most first pictures

        return differences(lookup, row, self.settings.options, rules)


def _changed(session: Session, command: Command, times: int) -> Session:
    """The session after a command was given up to `times`, as long as it changes anything."""
    if command.change is None or (command.id in AFTER_COMPARING and not session.comparison.compared):
        return session
    with suppress(ReadoutError):  # the last time is given by the shell, which tells it
        for _ in range(times):
            changed = command.change(session)
            if changed is None or changed is session:
                break
            session = changed
    return session


def chosen_palette(theme: str) -> str:
    """The palette for a theme, "dark" if it is unknown; always "plain" if NO_COLOR is set."""
    if os.environ.get("NO_COLOR"):
        return "plain"
    return theme if theme in THEME_NAMES else "dark"
