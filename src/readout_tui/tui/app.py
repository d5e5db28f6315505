"""The app: its parts put together, and what the command line asks for."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual.app import SystemCommand
from textual.screen import Screen

from readout_tui.core.characters.safe import flat
from readout_tui.core.model import FIRST_TWO, Account, Source, in_order
from readout_tui.core.numbering import account_name
from readout_tui.session import BACK, Session
from readout_tui.settings import NOTHING_FOUND, Settings, View
from readout_tui.system import journal, store
from readout_tui.system.watcher import Watcher
from readout_tui.tui.features.adding import Adding
from readout_tui.tui.features.analysing import Analysing
from readout_tui.tui.features.annotating import Annotating
from readout_tui.tui.features.covering import Covering
from readout_tui.tui.features.exporting import Exporting
from readout_tui.tui.features.keeping import Keeping, preferred
from readout_tui.tui.features.naming import Naming
from readout_tui.tui.features.searching import Searching
from readout_tui.tui.features.sorting import Sorting
from readout_tui.tui.panes.palette import recolour
from readout_tui.tui.terminal.driver import run_guarded
from readout_tui.view import status
from readout_tui.worker.process import Comparing
from readout_tui.worker.wire import is_long

if TYPE_CHECKING:
    from readout_tui.core.citation.styles import CiteStyle


class ReadoutApp(Searching, Exporting, Analysing, Keeping, Covering, Naming, Sorting, Annotating, Adding):
    """The reader."""

    def __init__(self, sources: Sequence[Source], settings: Settings, comparing: Comparing | None = None) -> None:
        """Small texts are compared before the first paint, long ones while they can be read.

        `comparing` is the comparison of these texts under way elsewhere; without it, it is made here.
        """
        super().__init__(sources, settings, comparing, is_long(sources, settings.options))
        self._pair = in_order(settings.panes)
        comparison = self.first_comparison()
        self.session = self._opened(self.fresh(comparison, settings.panes, self.table(comparison)))

    def _opened(self, session: Session) -> Session:
        """The session with the view, style and filters asked for on the command line."""
        view: View = self.settings.view or self._wide
        return self._narrowed(replace(session, view=view, style=self._asked_style()))

    def _asked_style(self) -> CiteStyle:
        if not self.settings.cite:
            return "plain"
        from readout_tui.core.citation.styles import STYLES

        return next((known for known in STYLES if known == self.settings.cite), "plain")

    def _narrowed(self, session: Session) -> Session:
        asked = self.settings
        if self.pending or not asked.narrowed:
            return session
        from readout_tui.core.search.find import find, parse
        from readout_tui.core.search.narrow import narrow
        from readout_tui.core.search.results import ALL

        shown, _ = narrow(session.index, "", asked.speakers, asked.only)
        session = replace(session.filtered(shown), hiding=True)
        if asked.search:
            found = find(parse(asked.search), session.index, kept=ALL)
            session = session.narrow(found).searched(found)
        return session.end(BACK)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:  # noqa: ARG002 - Textual's signature
        """The palette offers the command table."""
        for command in (command for command in self.keyboard.commands if command.accounts <= len(self.sources)):
            yield SystemCommand(command.title, command.help, partial(self.do, command))

    def do_suspend(self) -> None:
        """Back to the shell, until fg."""
        self.action_suspend_process()

    def do_palette(self) -> None:
        """Any command by its name."""
        self.action_command_palette()

    async def action_quit(self) -> None:
        """Handles Textual's own key for quitting, which also works while something is typed."""
        self.do_quit()

    def say_first(self, what: str) -> None:
        """What the first picture says in its bottom line, if anything."""
        self._said = " · ".join(filter(None, (what or self._said, self.marks_told())))  # type: ignore[arg-type]

    def keep(self) -> None:
        """Saves what is kept between runs."""
        self.write_marks()
        super().keep()

    def leave(self) -> None:
        """End at once."""
        self._stop_comparing()
        self.exit()


def run(
    sources: Sequence[Source], settings: Settings, comparing: Comparing | None = None, watcher: Watcher | None = None
) -> int:
    """Open the screen; returns the exit code when the reader leaves it.

    Of one source only, another is asked for first. Whenever the reader adds an account, the screen is opened anew.
    """
    recolour(settings.colours)
    accounts = tuple(sources)
    if len(accounts) == 1:
        from readout_tui.tui.asking import ask

        given = ask(accounts[0], preferred(settings, store.load_preferences(), False).theme, watcher)
        if isinstance(given, int):
            return given
        accounts = (*accounts, given)
        settings = journal.remembered(settings, accounts)
    code, added = _open(accounts, settings, comparing, watcher)
    while added is not None and not code:
        accounts = (*accounts, added)
        newest = Account(len(accounts) - 1)
        settings = journal.remembered(settings._replace(pair=(FIRST_TWO[0], newest)), accounts)
        said = f"{account_name(newest)} is the account that you have added"
        code, added = _open(accounts, settings, None, watcher, said)
    return code


def _open(
    sources: tuple[Source, ...],
    settings: Settings,
    comparing: Comparing | None,
    watcher: Watcher | None,
    said: str = "",
) -> tuple[int, Source | None]:
    """The exit code of the screen, and the account that the reader has added to end it."""
    with suppress(OSError):  # without a child process the app compares by itself
        comparing = comparing or Comparing(sources, settings.options)
    try:
        app = ReadoutApp(
            sources, preferred(settings, store.load_preferences(), is_long(sources, settings.options)), comparing
        )
        if settings.search and not app.pending and not app.session.hits:
            sys.stderr.write(f"{flat(status.hits(app.session))}\n")
            return NOTHING_FOUND, None
        app.remember_place()
        app.say_first(said)
        return run_guarded(app, app.keep, watcher), app.added
    finally:
        if comparing is not None:
            comparing.end()
