"""What is kept between runs: the reader's place in these texts, and preferences for the screen."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from readout_tui.core.model import Account, PassageNumber, Ref
from readout_tui.errors import ReadoutError
from readout_tui.settings import THEMES, VIEWS, Settings, View
from readout_tui.system import store
from readout_tui.tui.shell import Shell
from readout_tui.view.layout import passage_name


class Keeping(Shell):
    """The mixin for what is kept: read before the first picture, written when the screen is gone.

    If it cannot be written, that is ignored: it is no reason to fail.
    """

    _left: Ref | None = None

    @property
    def _digests(self) -> tuple[str, ...]:
        return tuple(source.digest for source in self.sources)

    def remember_place(self) -> None:
        """Loads where the reader left these texts the last time, and says so if there is such a place."""
        kept = store.load_place(self._digests)
        readouts = self.session.comparison.readouts
        account = Account(kept.side)
        known = account < len(readouts) and 0 < kept.passage < len(readouts[account].passages)
        if known and not self.pending:
            self._left = Ref(account, PassageNumber(kept.passage))
            name = passage_name(self.session.comparison, self._left)
            self._said = f"You left these texts at {name}: {self.keys('where-left')} goes there"

    def do_where_left(self) -> None:
        """Goes to where these texts were left."""
        if self._left is None:
            self.say("These texts have not been left anywhere yet")
        else:
            self.go(self._left)

    def keep(self) -> None:
        """Saves the place and the preferences chosen by key.

        No place is saved before the whole is compared, because passages are still lines then and numbered differently.
        """
        if not self.pending:
            with suppress(ReadoutError):
                store.save_place(self._digests, store.ReadingPlace(*self.session.place))
        if self.liked:
            with suppress(ReadoutError):
                store.save_preferences(replace(store.load_preferences(), **self.liked))


def preferred(settings: Settings, liked: store.Preferences, long: bool) -> Settings:
    """The settings, completed with preferences from earlier runs where the command line says nothing.

    A preferred view is not used for `long` texts: they open in the flow view, as there are no rows before the links.
    """
    view: View | None = next((view for view in VIEWS if view == liked.view and not long), None)
    return settings._replace(
        theme=settings.theme or (liked.theme if liked.theme in THEMES else ""),
        view=settings.view or view or "",
    )
