"""Putting right what a document is called and where it is from: citations and headings use it at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from readout_tui.core.model import by_account
from readout_tui.tui.features.arriving import Arriving

if TYPE_CHECKING:
    from readout_tui.core.document_facts import DocumentFacts
    from readout_tui.core.model import Account
    from readout_tui.session import Session


class Describing(Arriving):
    """The mixin for what a reader says of a document.

    `told` holds it by account, for whoever keeps it beyond this run.
    """

    told: Mapping[Account, DocumentFacts] = MappingProxyType({})

    def do_describe(self) -> None:
        """Asks what the document under the cursor is called."""
        from readout_tui.core.document_facts import facts_of
        from readout_tui.tui.widgets.facts_window import FactsScreen

        account = self.session.account
        readout = self.session.comparison.readouts[account]
        self.push_screen(FactsScreen(readout.name, facts_of(readout)), partial(self._describe, account))

    def _describe(self, account: Account, facts: DocumentFacts | None) -> None:
        """Takes over what was typed, also in comparisons that are still to come."""
        from readout_tui.core.document_facts import with_facts
        from readout_tui.worker.further import Harvest

        if facts is None:
            return
        self.told = {**self.told, account: facts}
        self.sources = tuple(
            with_facts(source, facts) if number == account else source for number, source in by_account(self.sources)
        )
        if self.harvest is None:
            self.harvest = Harvest(self.session.comparison)
        self.harvest.describe(account, facts)
        self.update(self.session.rejudged(self._as_told(self.session)))
        self.say("Citations call it so from now on")

    def _as_told(self, fresh: Session) -> Session:
        """The session with what was said, in case it was made before that."""
        if not self.told:
            return fresh
        from readout_tui.core.document_facts import described, facts_of

        comparison = fresh.comparison
        for account, facts in self.told.items():
            if facts_of(comparison.readouts[account]) != facts:
                comparison = described(comparison, account, facts)
        return fresh if comparison is fresh.comparison else self.fresh(comparison, fresh.panes, fresh.table)
