"""What is kept from one reading to the next: the place in these texts, and how the screen is liked."""

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
    """Read before the first picture, written when the screen is gone; that it cannot be is no reason to fail."""

    _left: Ref | None = None

    @property
    def _digests(self) -> tuple[str, ...]:
        return tuple(source.digest for source in self.sources)

    def remember_place(self) -> None:
        """Where the reader left these texts the last time."""
        kept = store.load_place(self._digests)
        readouts = self.session.comparison.readouts
        account = Account(kept.side)
        known = account in self.session.panes and 0 < kept.passage < len(readouts[account].passages)
        if known and not self.pending:
            self._left = Ref(account, PassageNumber(kept.passage))
            name = passage_name(self.session.comparison, self._left)
            self._said = f"You left these texts at {name}: ' goes there"

    def do_where_left(self) -> None:
        """Where these texts were left."""
        if self._left is None:
            self.say("These texts have not been left anywhere yet")
        else:
            self.update(self.session.to(self._left))

    def keep(self) -> None:
        """The place (before the links, passages are lines: none), and what was chosen by key."""
        if not self.pending:
            with suppress(ReadoutError):
                store.save_place(self._digests, store.ReadingPlace(*self.session.place))
        if self.liked:
            with suppress(ReadoutError):
                store.save_preferences(replace(store.load_preferences(), **self.liked))


def preferred(settings: Settings, liked: store.Preferences, long: bool) -> Settings:
    """The settings with what was chosen in an earlier reading where the command line asks for nothing.

    Long texts open in the flow view whatever view is liked, as there are no rows before the links.
    """
    from readout_tui.core.citation.styles import STYLES

    view: View | None = next((view for view in VIEWS if view == liked.view and not long), None)
    return settings._replace(
        theme=settings.theme or (liked.theme if liked.theme in THEMES else ""),
        cite=settings.cite or (liked.cite if liked.cite in STYLES else ""),
        view=settings.view or view or "",
    )
