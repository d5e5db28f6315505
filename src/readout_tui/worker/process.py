"""The parent's handle of the child process: starts it, tells it what is on the screen, receives its result, ends it.

The child starts before anything heavy is loaded, so that forking is cheap. Of the two pipes (`wire` says what goes
through them) it keeps only its own ends, and it never returns. What it does: `child`; why: the package's docstring.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import (
    FIRST_TWO,
    AccountPair,
    Checkpoint,
    Comparison,
    Edit,
    Options,
    Row,
    Source,
    Span,
    unwatched,
)
from readout_tui.errors import Cancelled
from readout_tui.worker.awake import waking
from readout_tui.worker.wire import (
    ALSO,
    DONE,
    EDITS,
    EXCERPTS,
    GLIMPSE,
    JUDGED,
    LINKED,
    LINKS,
    PAIR,
    PROGRESS,
    REFUSED,
    SEEN,
    SHARE,
    Parts,
    Task,
    frames,
    is_long,
)

if TYPE_CHECKING:
    from readout_tui.core.preview.excerpts import Seen
    from readout_tui.core.preview.glimpse import Glimpse
    from readout_tui.worker.further import Finding


class Lost(Exception):
    """The child ended before its result was complete; the caller may compare in its own process instead."""


class Comparing:
    """A comparison under way in a child process: first read its `result`, then what it finds further, `findings`.

    Both block until something arrives, so call them from one background thread. Meanwhile another thread may call
    `look`, and `end`, which makes them raise `Cancelled`.
    """

    def __init__(self, sources: Sequence[Source], options: Options, panes: AccountPair = FIRST_TWO) -> None:
        """Starts the child; `panes` are the accounts that are shown first. Raises `OSError` if it cannot be started."""
        self.sources = tuple(sources)
        self._panes = panes
        self._options = options
        self._ended = False
        self._comparison: Comparison | None = None
        self._edits: dict[Row, tuple[Edit, ...]] = {}  # of the panes
        reading, writing = os.pipe()
        asked, asking = os.pipe()
        try:
            self._pid = os.fork()
        except OSError:
            for descriptor in (reading, writing, asked, asking):
                os.close(descriptor)
            raise
        if not self._pid:
            _be_the_child((reading, asking), writing, asked, (self.sources, options, panes))
        os.close(writing)
        os.close(asked)
        os.set_blocking(asking, False)
        self._pipe = waking(reading, lambda: self._pid)
        self._asking = os.fdopen(asking, "wb", buffering=0)

    def look(self, seen: Seen) -> None:
        """Asks for what is on the screen to be compared next or, once the links are known, to be judged next.

        The answers arrive through `glimpsed` of `result`, and in `findings`.
        """
        with suppress(OSError, ValueError):  # it has ended, or has so many requests unread that the pipe is full
            self._asking.write(SEEN.pack(*seen.spans[0], *seen.spans[1], seen.active, *seen.pair))

    def result(
        self,
        checkpoint: Checkpoint = unwatched,
        glimpsed: Callable[[Glimpse], object] = lambda _: None,
        refused: Callable[[str], object] = lambda _: None,
    ) -> Comparison:
        """Waits for the comparison of the whole texts. Its links are not judged yet.

        Before it returns, `checkpoint` is called with the share done (0..1), and `glimpsed` with each glimpse. If the
        texts are too long to be compared as a whole, `refused` is called with the reason; only glimpses follow, until
        `end` is called. Raises `Lost`, or `Cancelled` after `end`, and ends the child in both cases.
        """
        whole = parts = Parts(self.sources, self._options)
        try:
            for kind, body in frames(self._pipe):
                if kind == PROGRESS:
                    checkpoint(SHARE.unpack(body)[0])
                elif kind == EXCERPTS:
                    parts = Parts.of_excerpts(self.sources, self._options, *pickle.loads(body))
                elif kind == GLIMPSE:
                    glimpsed(parts.glimpse())
                    parts = whole
                elif kind == REFUSED:
                    refused(body.decode())
                elif kind == EDITS:
                    self._edits = pickle.loads(body)
                elif kind == LINKED:
                    self._comparison = whole.comparison()
                    return self._comparison
                else:
                    parts.take(kind, pickle.loads(body))
                    checkpoint(0.0)  # a long result takes seconds to read
            raise Cancelled if self._ended else Lost
        except BaseException:
            self.end()
            raise

    def findings(self) -> Iterator[Finding]:
        """What is found further: the judgements of links and, of three accounts or more, further pairs and the rows.

        To be called after `result`. Of short texts the child goes on only from this call on, so as not to compete with
        the first picture. Raises `Lost`, or `Cancelled` after `end`; the child ends in any case.
        """
        if not is_long(self.sources, self._options):
            self._go_on()
        parts = Parts(self.sources, self._options)
        try:
            for kind, body in frames(self._pipe):
                if self._ended:  # what has come already may be all there is
                    raise Cancelled
                if kind == DONE:
                    return
                if kind in {LINKS, ALSO}:
                    parts.take(kind, pickle.loads(body))
                else:
                    yield _finding(kind, pickle.loads(body), parts)
            raise Cancelled if self._ended else Lost
        finally:
            self.end()

    def _go_on(self) -> None:
        from readout_tui.core.preview.excerpts import Seen

        self.look(Seen((Span(0, 0), Span(0, 0))))

    def edits(self, lookup: Lookup, row: Row) -> tuple[Edit, ...] | None:
        """The word differences of a row, if they came with this comparison (see `child._first_edits`); else None."""
        sent = lookup.comparison is self._comparison and lookup.pair == self._panes
        return self._edits.get(row) if sent else None

    def end(self) -> None:
        """Ends the child if it still runs. May be called more than once."""
        self._ended = True
        self._asking.close()
        pid, self._pid = self._pid, 0
        if pid:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            with suppress(ChildProcessError):
                os.waitpid(pid, 0)


def _finding(kind: bytes, body: Any, parts: Parts) -> Finding:
    """What a frame tells; the links of a pair have been taken by `parts` before."""
    from readout_tui.worker.further import PairAligned, PairJudged, RowsJoined

    if kind == PAIR:
        return PairAligned(body, parts.alignment(body))
    return PairJudged(*body) if kind == JUDGED else RowsJoined(body)


def _be_the_child(others: Sequence[int], writing: int, asked: int, task: Task) -> NoReturn:
    """Does the child's work and ends the process, whatever happens.

    If it returned, the child would go on with the parent's code: handlers would run and buffers be written twice.
    `others` are the parent's ends of the pipes. The child closes them, because as long as it held them open itself, its
    pipes would not show that the parent is gone.
    """
    code = 1
    try:
        for descriptor in others:
            os.close(descriptor)
        from readout_tui.worker.child import run

        run(writing, asked, task)
        code = 0
    finally:
        os._exit(code)
