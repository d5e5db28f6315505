"""The comparison of long texts while they can be read: it arrives in parts, shows how far it is, can be ended."""

from __future__ import annotations

import gc
from contextlib import suppress

from textual.message import Message
from textual.worker import get_current_worker

from readout_tui.comparing import Lost
from readout_tui.core.index import Index, build
from readout_tui.core.model import Checkpoint, Comparison, unwatched
from readout_tui.core.outline import beginnings, outline
from readout_tui.errors import Cancelled
from readout_tui.session import Session
from readout_tui.tui.canvas import prepare
from readout_tui.tui.shell import Shell

GLANCE = 1 << 16
"""Code points of each longer text that the first picture knows."""


class Arriving(Shell):
    """Short texts are compared before the first paint, long ones in a thread."""

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

    def first_comparison(self) -> Comparison:
        """What the first picture shows."""
        return outline(beginnings(self.sources, GLANCE)) if self.pending else self._compared(unwatched)

    def _compared(self, checkpoint: Checkpoint) -> Comparison:
        if self.comparing is not None:
            with suppress(Lost):
                return self.comparing.result(checkpoint)
        from readout_tui.core.compare import compare

        return compare(self.sources, self.settings.options, checkpoint)

    def _narrowed(self, session: Session) -> Session:
        """The session with what the command line asks for, once there are links."""
        return session

    def _opened_up(self) -> None:
        super()._opened_up()
        if self.pending:
            self.run_worker(self._compare, thread=True, group="compare", exclusive=True, exit_on_error=False)

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

    def on_arriving_progressed(self, message: Progressed) -> None:
        """Show how far the comparison is."""
        if self.progress is not None:
            self.progress = message.share
            self._show_bars()

    def on_arriving_arrived(self, message: Arrived) -> None:
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
