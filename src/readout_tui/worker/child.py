"""The child process: it compares the whole and, in between, what is on the screen, and sends both as frames.

    send --> the opening of long texts as a glimpse
         --> compare the whole --checkpoint--> progress; a glimpse of anything newly on the screen
         --> the comparison in parts, the first word differences, LINKED
         --> what is found further: the judgements of the links in batches, those on the screen first; of three
             accounts and more, the alignments of the other pairs and the rows of all; DONE
         or  REFUSED, and from then on glimpses only

A glimpse is abandoned as soon as a newer one is asked for. The comparison of the whole is never abandoned: while a
glimpse is made inside its checkpoint, it waits on the stack.
"""

from __future__ import annotations

import gc
import os
import select
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from readout_tui.core.lookup import Lookup, passage_at
from readout_tui.core.model import Account, Comparison, Edit, Options, Row, Span, in_order, in_rows
from readout_tui.errors import TooMuch
from readout_tui.worker.wire import (
    DONE,
    EDITS,
    EXCERPTS,
    GLIMPSE,
    JUDGED,
    LINKED,
    PAIR,
    PROGRESS,
    REFUSED,
    ROWS,
    SEEN,
    SHARE,
    Task,
    frame,
    is_long,
    links_taken_apart,
    pickled,
    taken_apart,
)

if TYPE_CHECKING:
    from readout_tui.core.preview.excerpts import Seen
    from readout_tui.worker.further import Finding

_NICENESS: Final = 10
"""By how much the priority is lowered (`nice`) while long texts are compared, so that the screen comes first."""
_OPENING: Final = 4_000
"""Code points at the start of each long text that are compared unasked, because the first picture shows them."""
_STEP: Final = 0.005
"""Progress is sent each time this much more of the whole (0..1) is done."""


def run(writing: int, asked: int, task: Task) -> None:
    """Everything the child does. Frames go to the descriptor `writing`; requests come from `asked`."""
    gc.disable()  # it would walk every new object again and again, and this process ends when its work is done
    if is_long(task[0], task[1]):
        os.nice(_NICENESS)
    _let_go_of_the_terminal()
    threading.Thread(target=_end_with_parent, args=(writing,), daemon=True).start()
    with open(writing, "wb", buffering=1 << 16) as pipe:
        Work(pipe.write, pipe.flush, Requests(asked), task).send()


def _let_go_of_the_terminal() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_DFL)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)


def _end_with_parent(writing: int) -> None:
    """Ends the process when the parent has closed its end of the pipe, or is gone: nobody can read the result."""
    poller = select.poll()
    poller.register(writing, 0)
    poller.poll()
    os._exit(1)


class Requests:
    """The parent's requests: what is on its screen."""

    def __init__(self, descriptor: int) -> None:
        os.set_blocking(descriptor, False)
        self._descriptor = descriptor
        self._poller = select.poll()
        self._poller.register(descriptor, select.POLLIN)

    def wait(self) -> bool:
        """Waits for a request. False once the parent has closed the pipe."""
        return all(not event & select.POLLHUP for _, event in self._poller.poll())

    def newest(self) -> Seen | None:
        """The newest request since the last call, None if there is none. Older ones are dropped."""
        if not self._poller.poll(0):
            return None
        try:
            told = os.read(self._descriptor, 1000 * SEEN.size)
        except BlockingIOError:
            return None
        if not told:
            return None
        from readout_tui.core.preview.excerpts import Seen

        *offsets, active, first, second = SEEN.unpack(told[-SEEN.size :])
        return Seen((Span(*offsets[:2]), Span(*offsets[2:])), Account(active), (Account(first), Account(second)))


class _Newer(Exception):
    """Raised inside a glimpse when a newer request has arrived."""


class Work:
    """The child's work: the whole, and in between what is on the screen. `write` takes the bytes of frames."""

    def __init__(
        self,
        write: Callable[[bytes], object],
        flush: Callable[[], object],
        requests: Requests,
        task: Task,
    ) -> None:
        self._write = write
        self._flush = flush
        self._requests = requests
        self._sources, self._options, self._panes = task
        self._long = is_long(self._sources, self._options)
        self._reported = 0.0
        self._in_checkpoint = False  # while True, `bounded` does not raise: it would cut a frame short

    def send(self) -> None:
        """Does all of the work, as the head of this module draws it."""
        from readout_tui.core.compare import compare

        if self._long:
            from readout_tui.core.preview.excerpts import Seen

            self._look(Seen((Span(0, _OPENING), Span(0, _OPENING))))
        try:
            if self._long:
                from readout_tui.system import memory

                with memory.bounded(memory.BESIDE, lambda: self._in_checkpoint):
                    comparison = compare(self._sources, self._options, self._checkpoint)
            else:
                comparison = compare(self._sources, self._options, self._checkpoint)
        except TooMuch as error:
            self._refuse(error.message)
            return
        except MemoryError:
            self._refuse("there is too little memory to compare the texts")
            return
        lookup = Lookup(comparison, self._panes)  # also aligns them, if they are not the first two
        self._send_parts(comparison)
        self._write(frame(EDITS, pickled(_first_edits(lookup, self._options))))
        self._write(frame(LINKED))
        self._flush()
        if self._long or self._requests.wait():  # the first picture of short texts comes first
            self._go_on(comparison)
        self._write(frame(DONE))

    def _go_on(self, comparison: Comparison) -> None:
        """Sends what is found further (`further.Agenda`), of the two accounts on the screen first."""
        from readout_tui.core.compare import decisions
        from readout_tui.worker.further import Agenda

        agenda = Agenda(comparison, decisions(comparison.readouts, self._options))
        pair, on_screen = in_order(self._panes), list[Row]()
        while not agenda.done:
            if (seen := self._requests.newest()) is not None:
                pair = in_order(seen.pair)
                on_screen = _rows_seen(Lookup(comparison, pair), seen)
            if (found := agenda.step(pair, on_screen)) is not None:
                self._tell(found)
            elif not self._requests.wait():
                return

    def _tell(self, found: Finding) -> None:
        from readout_tui.worker.further import PairAligned, PairJudged

        if isinstance(found, PairAligned):
            for kind, part in links_taken_apart(found.pair, found.alignment):
                self._write(frame(kind, pickled(part)))
            self._write(frame(PAIR, pickled(found.pair)))
        elif isinstance(found, PairJudged):
            self._write(frame(JUDGED, pickled((found.pair, found.judgements))))
        else:
            self._write(frame(ROWS, pickled(found.rows)))
        self._flush()

    def _refuse(self, why: str) -> None:
        """Sends the reason and from then on compares only what is on the screen, until the parent closes the pipe."""
        self._write(frame(REFUSED, why.encode()))
        self._flush()
        while self._requests.wait():
            if (seen := self._requests.newest()) is not None:
                self._look(seen)

    def _checkpoint(self, share: float) -> None:
        self._in_checkpoint = True
        try:
            self._answer(share)
        finally:
            self._in_checkpoint = False

    def _answer(self, share: float) -> None:
        if (seen := self._requests.newest()) is not None:
            self._look(seen)
        if share - self._reported >= _STEP:
            self._reported = share
            self._write(frame(PROGRESS, SHARE.pack(share)))
            self._flush()

    def _look(self, seen: Seen) -> None:
        """Sends a glimpse of what is on the screen; starts again whenever a newer request arrives meanwhile."""
        from readout_tui.core.preview.glimpse import glimpse

        wanted: Seen | None = seen

        def still_wanted(_share: float) -> None:
            nonlocal wanted
            if (newer := self._requests.newest()) is not None:
                wanted = newer
                raise _Newer

        while (looked := wanted) is not None:
            with suppress(_Newer):
                found = glimpse(self._sources, looked, self._options, still_wanted)
                self._write(frame(EXCERPTS, pickled((found.spans, found.pair))))
                self._send_parts(found.comparison)
                self._write(frame(GLIMPSE))
                self._flush()
                wanted = self._requests.newest()

    def _send_parts(self, comparison: Comparison) -> None:
        for kind, part in taken_apart(comparison):
            self._write(frame(kind, pickled(part)))


def _rows_seen(lookup: Lookup, seen: Seen) -> list[Row]:
    """The rows of the passages on the screen, without duplicates; none if another pair of accounts is shown."""
    if seen.pair != lookup.pair:
        return []
    found: dict[Row, None] = {}
    for account, readout, span in zip(lookup.pair, lookup.readouts, seen.spans, strict=True):
        if span.end > span.start:
            first, last = passage_at(readout, span.start), passage_at(readout, span.end - 1)
            found.update(dict.fromkeys(lookup.rows(account)[first : last + 1]))
    return list(found)


def _first_edits(lookup: Lookup, options: Options) -> dict[Row, tuple[Edit, ...]]:
    """The word differences of the rows with the first body passage of the left account, where reading begins."""
    from readout_tui.core.worddiff.differences import differences

    first = next(iter(lookup.readouts[0].body), 0)
    rows = (row for row, link in in_rows(lookup.links) if first in link.left)
    return {row: differences(lookup, row, options) for row in rows}
