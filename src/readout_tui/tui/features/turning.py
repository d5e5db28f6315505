"""Other accounts in the panes: the next one, the next that reports a passage, another base.

Two accounts can be shown once their links are known. Mostly they are: the child process aligns all pairs in the
background. If not, they are asked for, and shown as soon as they arrive (`Paired`), unless another key has asked for
something else meanwhile.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from readout_tui.core.model import AccountPair, Ref, Span, in_order
from readout_tui.session import BACK, FORWARD, Session
from readout_tui.tui.features.arriving import Arriving
from readout_tui.tui.widgets.board import Board
from readout_tui.view import turning
from readout_tui.view.commands import Command
from readout_tui.view.turning import PaneTurn

_NO_OTHER: Final = "All accounts are shown"


class Turning(Arriving):
    """The mixin that changes the accounts in the panes."""

    _waited: PaneTurn | None = None  # shown as soon as its two accounts are aligned

    def update(self, session: Session, follow: bool = True) -> None:
        """Draws a session, which learns whether there are three columns."""
        if session.table is not None:
            from readout_tui.view.third import columns_of  # only of three accounts or more

            session = replace(session, three=columns_of(session, self._width) is not None)
        super().update(session, follow)

    def do_next_account(self) -> None:
        """The next account in the other pane."""
        self._turn(turning.across(self.session, FORWARD, self.canvas.columns or ()), _NO_OTHER)

    def do_previous_account(self) -> None:
        """The previous account in the other pane."""
        self._turn(turning.across(self.session, BACK, self.canvas.columns or ()), _NO_OTHER)

    def do_next_account_here(self) -> None:
        """The next account in this pane."""
        self._turn(turning.here(self.session, FORWARD, self.canvas.columns or ()), _NO_OTHER)

    def do_previous_account_here(self) -> None:
        """The previous account in this pane."""
        self._turn(turning.here(self.session, BACK, self.canvas.columns or ()), _NO_OTHER)

    def do_next_reporter(self) -> None:
        """The next passage of any account that corresponds to this one."""
        self._turn(turning.reporter(self.session, FORWARD), self._no_reporter())

    def do_previous_reporter(self) -> None:
        """The previous passage of any account that corresponds to this one."""
        self._turn(turning.reporter(self.session, BACK), self._no_reporter())

    def _no_reporter(self) -> str:
        known = self.session.table is not None
        return "No other account reports it" if known else "Nothing corresponds in what is compared so far"

    def do_base(self) -> None:
        """The account under the cursor comes left, and the rows follow its order."""
        self._turn(turning.as_base(self.session), f"{self.session.lookup.readouts[0].name} is the base already")

    def do_other_pane(self) -> None:
        """The cursor goes to the other pane or, where there are three columns, to the next."""
        shown = self.canvas.columns
        if shown is None:
            super().do_other_pane()
            return
        account = shown[(shown.index(self.session.account) + 1) % len(shown)]
        if account in self.session.panes:
            super().do_other_pane()
        else:
            self._turn(turning.into(self.session, account))

    def nowhere(self, command: Command) -> None:
        """Where the panes have no hits, those of the other accounts are gone to."""
        elsewhere = self._hits_elsewhere() if command.id in {"next-hit", "previous-hit"} else None
        if elsewhere is None:
            super().nowhere(command)
        else:
            self.go(elsewhere)

    def _hits_elsewhere(self) -> Ref | None:
        """The first hit of the search in an account that no pane shows; None while a pane has hits."""
        results = self.session.results
        if results is None or self.session.hits:
            return None
        return next((hit.ref for found in results.hits for hit in found), None)

    def on_board_pointed(self, message: Board.Pointed) -> None:
        """The mouse has pointed at a passage of the third account."""
        self._turn(turning.into(self.session, message.ref.account, message.ref))

    def go(self, ref: Ref) -> None:
        """Moves the cursor to a passage of any account; one that no pane shows takes the other pane."""
        turn = turning.leading_to(self.session, ref)
        if turn is None:
            super().go(ref)
        else:
            self._turn(turn)

    def _turn(self, turn: PaneTurn | None, nothing: str = "") -> None:
        if turn is None:
            self.say(nothing)
            return
        pair = in_order(turn.panes)
        self._waited = None
        if turn.panes == self.session.panes or (self.harvest is not None and pair in self.harvest.aligned):
            self._show_turn(turn)
            return
        self._waited = turn
        names = " and ".join(self.session.comparison.readouts[account].name for account in pair)
        self.say(f"{names} are being compared …")
        if self.judging and self.comparing is not None:
            from readout_tui.core.preview.excerpts import Seen

            self.comparing.look(Seen((Span(0, 0), Span(0, 0)), turn.account, pair))
        elif not self.judging:
            self.run_worker(partial(self._align, pair), thread=True, group="compare", exit_on_error=False)

    def _align(self, pair: AccountPair) -> None:
        """In a thread: aligns two accounts that nobody else will align, as comparing has been stopped."""
        from readout_tui.worker.further import Harvest, PairAligned

        comparison = self.session.comparison
        if self.harvest is None:
            self.harvest = Harvest(comparison)
        self.harvest.take(PairAligned(pair, comparison.alignments.of(pair, self.give_way)))
        self.post_message(self.Paired(pair))

    def on_arriving_paired(self, message: Arriving.Paired) -> None:
        """Shows the two accounts that were waited for."""
        super().on_arriving_paired(message)
        turn = self._waited
        if turn is not None and in_order(turn.panes) == message.pair:
            self._waited, self._said = None, ""
            self._show_turn(turn)

    def _show_turn(self, turn: PaneTurn) -> None:
        before = self.session
        fresh = before
        if turn.panes != before.panes:
            comparison = before.comparison if self.harvest is None else self.harvest.comparison()
            fresh = self.fresh(comparison, turn.panes, before.table)
            self._on_screen = frozenset()  # rows of other accounts
        place = turn.place or fresh.beside(self._other_cursor(turn))
        session = before.turned(fresh, place, turn.across)
        if before.table is not None and turn.panes != before.panes:
            from readout_tui.view.third import columns, turned  # only of three accounts or more

            session = replace(session, columns=turned(columns(before), before.panes, turn.panes))
        self.update(session)
        if fresh is not before:
            self._stand_again(before)

    def _other_cursor(self, turn: PaneTurn) -> Ref:
        """Where the cursor is of the account that stays while the other pane changes."""
        pane = 0 if turn.panes[0] != turn.account else 1
        return self.session.place_in(self.session.pane_of(turn.panes[pane]))
