"""The handle of the process that compares: starts it, tells it what is seen, takes its result, ends it.

The screen and the comparison are independent until the first picture, so they are made at the same time, on two
processors where there are two. Texts of any length are compared without holding Python's lock against the keys,
the memory that the work needs goes back with the process, and ending it is ending the process.

The child is forked before anything heavy is loaded, keeps no descriptor but its ends of two pipes (`wire` says what
goes through them), and never returns (`child`).
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import FIRST_TWO, Checkpoint, Comparison, Edit, Options, Row, Source, Span, unwatched
from readout_tui.errors import Cancelled
from readout_tui.worker.wire import (
    DONE,
    EDITS,
    EXCERPTS,
    GLIMPSE,
    JUDGED,
    LINKED,
    PROGRESS,
    REFUSED,
    SEEN,
    SHARE,
    Parts,
    frames,
    is_long,
)

if TYPE_CHECKING:
    from readout_tui.core.judging import Judgements
    from readout_tui.core.preview.excerpts import Seen
    from readout_tui.core.preview.glimpse import Glimpse


class Lost(Exception):
    """The process ended before it had a result: the comparison may be made here instead."""


class Comparing:
    """A comparison under way in another process: first its `result`, then what its links come to, `judged`.

    These and `end` may be called from any one thread at a time.
    """

    def __init__(self, sources: Sequence[Source], options: Options) -> None:
        """Starts the process. Raises `OSError` where none can be started."""
        self.sources = tuple(sources)
        self._options = options
        self._ended = False
        self._comparison: Comparison | None = None
        self._edits: dict[Row, tuple[Edit, ...]] = {}  # of the first two accounts
        reading, writing = os.pipe()
        asked, asking = os.pipe()
        try:
            self._pid = os.fork()
        except OSError:
            for descriptor in (reading, writing, asked, asking):
                os.close(descriptor)
            raise
        if not self._pid:
            _be_the_child((reading, asking), writing, asked, self.sources, options)
        os.close(writing)
        os.close(asked)
        os.set_blocking(asking, False)
        self._pipe = os.fdopen(reading, "rb")
        self._asking = os.fdopen(asking, "wb", buffering=0)

    def look(self, seen: Seen) -> None:
        """What is on the screen now is to be compared next; `result` tells when it is."""
        with suppress(OSError, ValueError):  # it has ended, or is behind by thousands of these
            self._asking.write(SEEN.pack(*seen.spans[0], *seen.spans[1], seen.active, *seen.pair))

    def result(
        self,
        checkpoint: Checkpoint = unwatched,
        glimpsed: Callable[[Glimpse], object] = lambda _: None,
        refused: Callable[[str], object] = lambda _: None,
    ) -> Comparison:
        """Waits for the comparison, of which no link is judged yet.

        `glimpsed` is called with what is known of a part before, `refused` with the reason if the texts are too long;
        parts of them are still compared then.
        Raises `Lost`, or `Cancelled` once `end` was called.
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

    def judged(self) -> Iterator[Judgements]:
        """What the links of the first two accounts come to, by their numbers in `core.judging`, a batch at a time.

        Those of short texts are judged from now on, and not before. Comes after `result`. Raises `Lost`, or `Cancelled`
        once `end` was called.
        """
        if not is_long(self.sources):
            self._begin_judging()
        try:
            for kind, body in frames(self._pipe):
                if kind == DONE:
                    return
                if kind == JUDGED:
                    yield pickle.loads(body)
            raise Cancelled if self._ended else Lost
        finally:
            self.end()

    def _begin_judging(self) -> None:
        from readout_tui.core.preview.excerpts import Seen

        self.look(Seen((Span(0, 0), Span(0, 0))))

    def edits(self, lookup: Lookup, row: Row) -> tuple[Edit, ...] | None:
        """The word differences of a link, if it is one of the few that were sent with this comparison."""
        sent = lookup.comparison is self._comparison and lookup.pair == FIRST_TWO
        return self._edits.get(row) if sent else None

    def end(self) -> None:
        """Ends the process if it still runs."""
        self._ended = True
        self._asking.close()
        pid, self._pid = self._pid, 0
        if pid:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            with suppress(ChildProcessError):
                os.waitpid(pid, 0)


def _be_the_child(
    others: Sequence[int], writing: int, asked: int, sources: tuple[Source, ...], options: Options
) -> NoReturn:
    """Never returns, whatever happens: nothing that the parent has begun may be run or written twice.

    `others` are the parent's ends of the pipes; left open, nobody could tell that the parent is gone.
    """
    code = 1
    try:
        for descriptor in others:
            os.close(descriptor)
        from readout_tui.worker.child import run

        run(writing, asked, sources, options)
        code = 0
    finally:
        os._exit(code)
