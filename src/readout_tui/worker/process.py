"""The comparison in a process of its own.

The screen and the comparison are independent until the first picture, so they are made at the same time, on two
processors where there are two. Texts of any length are compared without holding Python's lock against the keys,
the memory that the work needs goes back with the process, and ending it is ending the process.

The child is forked before anything heavy is loaded, keeps no descriptor but its ends of two pipes, and writes frames
to one: progress (a float), parts of the result (pickled, some hundred objects each, so that reading them never
takes long), the end. What it cannot finish is not told: the pipe closes early. From the other it reads what is on the
screen; of long texts that part is compared first and sent as a `Glimpse`, in between the work on the whole, which
goes on where it was. The newest request wins: it ends the work on the one before.
"""

from __future__ import annotations

import gc
import os
import pickle
import select
import signal
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, NoReturn

from readout_tui.core.model import (
    IGNORE,
    Alignment,
    Attributions,
    Checkpoint,
    Comparison,
    Edit,
    Ignore,
    Options,
    Readout,
    Source,
    Span,
    unwatched,
)
from readout_tui.errors import Cancelled, TooMuch

if TYPE_CHECKING:
    from readout_tui.core.preview.excerpts import Excerpts, Seen
    from readout_tui.core.preview.glimpse import Glimpse

AT_ONCE: Final = 120_000
"""Code points of all texts up to which the first picture waits for the comparison (about 50 ms)."""
_KINDNESS: Final = 10
"""Steps of priority by which comparing longer texts gives way to the screen."""
_PART: Final = 400
"""Objects a frame holds at most: about a millisecond to read."""
_HEAD: Final = struct.Struct("<cI")
_PROGRESS: Final = b"p"
_PASSAGES: Final = b"a"
_VOICES: Final = b"v"
_LINKS: Final = b"l"
_ALSO: Final = b"m"
_FRAME: Final = b"f"
_EDITS: Final = b"e"
_REFUSED: Final = b"r"  # the whole is too long; parts are compared as before
_DONE: Final = b"d"
_EXCERPTS: Final = b"x"  # what follows, up to _GLIMPSE, is of these parts of the texts
_GLIMPSE: Final = b"g"
_SEEN: Final = struct.Struct("<4QB")  # what is on the screen: the span of each text, the pane
_OPENING: Final = 4_000
"""Code points of each long text of which a glimpse is made unasked: what the first picture shows."""
_STEP: Final = 0.005
"""Progress is told when this share more is done."""


class Lost(Exception):
    """The process ended before it had a result: the comparison may be made here instead."""


class Comparing:
    """A comparison under way in another process. `result` and `end` may be called from any one thread at a time."""

    def __init__(self, sources: Sequence[Source], options: Options) -> None:
        """Starts the process. Raises `OSError` where none can be started."""
        self.sources = tuple(sources)
        self._ended = False
        self._comparison: Comparison | None = None
        self._edits: dict[int, tuple[Edit, ...]] = {}
        reading, writing = os.pipe()
        asked, asking = os.pipe()
        try:
            self._pid = os.fork()
        except OSError:
            for descriptor in (reading, writing, asked, asking):
                os.close(descriptor)
            raise
        if not self._pid:
            os.close(reading)  # else nobody could tell that its reader is gone
            os.close(asking)
            _work(writing, asked, self.sources, options)
        os.close(writing)
        os.close(asked)
        os.set_blocking(asking, False)
        self._pipe = os.fdopen(reading, "rb")
        self._asking = os.fdopen(asking, "wb", buffering=0)

    def look(self, seen: Seen) -> None:
        """What is on the screen now is to be compared next; `result` tells when it is."""
        with suppress(OSError, ValueError):  # it has ended, or is behind by thousands of these
            self._asking.write(_SEEN.pack(*seen.spans[0], *seen.spans[1], seen.side))

    def result(
        self,
        checkpoint: Checkpoint = unwatched,
        glimpsed: Callable[[Glimpse], object] = lambda _: None,
        refused: Callable[[str], object] = lambda _: None,
    ) -> Comparison:
        """Waits for the comparison; `glimpsed` is called with what is known of a part before.

        `refused` is called with the reason if the texts are too long; parts of them are still compared then.
        Raises `Lost`, or `Cancelled` once `end` was called.
        """
        whole = parts = _Parts(self.sources)
        try:
            for kind, body in self._frames():
                if kind == _PROGRESS:
                    checkpoint(struct.unpack("<d", body)[0])
                elif kind == _EXCERPTS:
                    parts = _Parts.of_excerpts(self.sources, pickle.loads(body))
                elif kind == _GLIMPSE:
                    glimpsed(parts.glimpse())
                    parts = whole
                elif kind == _REFUSED:
                    refused(body.decode())
                elif kind == _EDITS:
                    self._edits = pickle.loads(body)
                elif kind == _DONE:
                    self._comparison = whole.comparison()
                    return self._comparison
                else:
                    parts.take(kind, pickle.loads(body))
                    checkpoint(0.0)  # a long result takes seconds to read
            raise Cancelled if self._ended else Lost
        finally:
            self.end()

    def edits(self, comparison: Comparison, row: int) -> tuple[Edit, ...] | None:
        """The word differences of a link, if it is one of the few that were sent with this comparison."""
        return self._edits.get(row) if comparison is self._comparison else None

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

    def _frames(self) -> Iterator[tuple[bytes, bytes]]:
        with self._pipe:
            while len(head := self._pipe.read(_HEAD.size)) == _HEAD.size:
                kind, size = _HEAD.unpack(head)
                body = self._pipe.read(size)
                if len(body) < size:
                    return
                yield kind, body


class _Parts:
    """A comparison as it arrives."""

    def __init__(self, sources: tuple[Source, ...]) -> None:
        self.sources = sources
        self.frames: list[dict[str, Any]] = []
        self.speakers: tuple[Any, ...] = ()
        self.lists: dict[tuple[bytes, int], list[Any]] = {}
        self.spans: Excerpts = ((), ())

    @staticmethod
    def of_excerpts(sources: tuple[Source, ...], spans: Excerpts) -> _Parts:
        """Those of a glimpse."""
        from readout_tui.core.preview.glimpse import excerpted

        parts = _Parts(excerpted(sources, spans))
        parts.spans = spans
        return parts

    def glimpse(self) -> Glimpse:
        """What has arrived of a part of the texts."""
        from readout_tui.core.preview.glimpse import Glimpse

        return Glimpse(self.spans, self.comparison())

    def take(self, kind: bytes, part: Any) -> None:
        """One frame: objects of a list, or all that is not a list."""
        if kind == _FRAME:
            self.frames, self.speakers = part
        else:
            number, objects = part
            self.lists.setdefault((kind, number), []).extend(objects)

    def comparison(self) -> Comparison:
        """What has arrived; `sources` are the texts it stands off from."""
        readouts = tuple(
            Readout(source=source, passages=self._list(_PASSAGES, side), **frame)
            for side, (source, frame) in enumerate(zip(self.sources, self.frames, strict=True))
        )
        voices = tuple(self._list(_VOICES, side) for side in range(len(readouts)))
        alignment = Alignment(self._list(_LINKS), self._list(_ALSO))
        return Comparison(readouts, Attributions(self.speakers, voices), alignment)

    def _list(self, kind: bytes, side: int = 0) -> tuple[Any, ...]:
        return tuple(self.lists.pop((kind, side), ()))


class _Pickler(pickle.Pickler):
    """Values as calls of their class: half the size and a third of the time of the usual way."""

    def reducer_override(self, value: Any) -> Any:
        if type(value) is Span:
            return _span, (value.start, value.end)
        return (type(value), tuple(value)) if isinstance(value, tuple) else NotImplemented


@lru_cache(maxsize=1 << 13)
def _span(start: int, end: int) -> Span:
    """Equal spans are one: what is said is mostly all of a passage."""
    return Span(start, end)


def _work(writing: int, asked: int, sources: tuple[Source, ...], options: Options) -> NoReturn:
    """The child: it never returns, and leaves nothing behind that its parent might write or run again."""
    code = 1
    try:
        gc.disable()
        if _long(sources):
            os.nice(_KINDNESS)
        _let_go_of_the_terminal()
        threading.Thread(target=_end_with_parent, args=(writing,), daemon=True).start()
        with open(writing, "wb", buffering=1 << 16) as pipe:
            _Work(pipe.write, pipe.flush, _Requests(asked), sources, options).send()
        code = 0
    finally:
        os._exit(code)


def _long(sources: Sequence[Source]) -> bool:
    return sum(len(source.text) for source in sources) > AT_ONCE


def _let_go_of_the_terminal() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_DFL)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)


def _end_with_parent(writing: int) -> None:
    """A pipe that nobody can read any more: there is nothing left to compare for."""
    poller = select.poll()
    poller.register(writing, 0)
    poller.poll()
    os._exit(1)


class _Requests:
    """What is on the screen, as it is told through a pipe."""

    def __init__(self, descriptor: int) -> None:
        os.set_blocking(descriptor, False)
        self._descriptor = descriptor
        self._poller = select.poll()
        self._poller.register(descriptor, select.POLLIN)

    def wait(self) -> bool:
        """Until something is told; False once nobody will."""
        return all(not event & select.POLLHUP for _, event in self._poller.poll())

    def newest(self) -> Seen | None:
        """The last of what has been told since it was asked; None if nothing has."""
        if not self._poller.poll(0):
            return None
        try:
            told = os.read(self._descriptor, 1000 * _SEEN.size)
        except BlockingIOError:
            return None
        if not told:
            return None
        from readout_tui.core.preview.excerpts import Seen

        *offsets, side = _SEEN.unpack(told[-_SEEN.size :])
        return Seen((Span(*offsets[:2]), Span(*offsets[2:])), side)


class _Newer(Exception):
    """The reader has gone on to see something else."""


class _Work:
    """The child's work: the whole, and in between what is seen."""

    def __init__(
        self,
        write: Callable[[bytes], object],
        flush: Callable[[], object],
        requests: _Requests,
        sources: tuple[Source, ...],
        options: Options,
    ) -> None:
        self._write = write
        self._flush = flush
        self._requests = requests
        self._sources = sources
        self._options = options
        self._told = 0.0
        self._telling = False

    def send(self) -> None:
        """All of it."""
        from readout_tui.core.compare import compare

        if _long(self._sources):
            from readout_tui.core.preview.excerpts import Seen

            self._look(Seen((Span(0, _OPENING), Span(0, _OPENING))))
        try:
            if _long(self._sources):
                from readout_tui.system import memory

                with memory.bounded(memory.BESIDE, lambda: self._telling):
                    comparison = compare(self._sources, self._options, self._tell)
            else:
                comparison = compare(self._sources, self._options, self._tell)
        except TooMuch as error:
            self._refuse(error.message)
            return
        except MemoryError:
            self._refuse("there is too little memory to compare the texts")
            return
        self._send_parts(comparison)
        self._frame(_EDITS, _first_edits(comparison, self._options))
        self._write(_HEAD.pack(_DONE, 0))

    def _refuse(self, why: str) -> None:
        """Only what is seen is compared from now on, until nobody asks any more."""
        message = why.encode()
        self._write(_HEAD.pack(_REFUSED, len(message)) + message)
        self._flush()
        while self._requests.wait():
            if (seen := self._requests.newest()) is not None:
                self._look(seen)

    def _tell(self, share: float) -> None:
        self._telling = True
        try:
            self._tell_all(share)
        finally:
            self._telling = False

    def _tell_all(self, share: float) -> None:
        if (seen := self._requests.newest()) is not None:
            self._look(seen)
        if share - self._told >= _STEP:
            self._told = share
            self._write(_HEAD.pack(_PROGRESS, 8) + struct.pack("<d", share))
            self._flush()

    def _look(self, seen: Seen) -> None:
        """The part that is seen, unless another part is by then."""
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
                self._frame(_EXCERPTS, found.spans)
                self._send_parts(found.comparison)
                self._write(_HEAD.pack(_GLIMPSE, 0))
                self._flush()
                wanted = self._requests.newest()

    def _send_parts(self, comparison: Comparison) -> None:
        for kind, part in _taken_apart(comparison):
            self._frame(kind, part)

    def _frame(self, kind: bytes, part: object) -> None:
        body = BytesIO()
        _Pickler(body, pickle.HIGHEST_PROTOCOL).dump(part)
        self._write(_HEAD.pack(kind, body.tell()) + body.getvalue())


def _first_edits(comparison: Comparison, options: Options) -> dict[int, tuple[Edit, ...]]:
    """The differences at the place where reading begins."""
    first = next(iter(comparison.readouts[0].body), 0)
    rows = (row for row, link in enumerate(comparison.alignment.links) if first in link.left)
    return {row: differences(comparison, row, options) for row in rows}


def differences(comparison: Comparison, row: int, options: Options, rules: Ignore = IGNORE) -> tuple[Edit, ...]:
    """The word differences of a link, by its number."""
    from readout_tui.core.worddiff.diff import word_diff

    link = comparison.alignment.links[row]
    left, right = comparison.readouts
    return word_diff(
        left.text,
        [left.passages[n].said for n in link.left],
        right.text,
        [right.passages[n].said for n in link.right],
        rules=rules,
        equivalents=options.equivalents,
        languages=(left.language, right.language),
    )


def _taken_apart(comparison: Comparison) -> Iterator[tuple[bytes, object]]:
    told = ("name", "title", "publisher", "date", "language", "document")
    frames = [{name: getattr(readout, name) for name in told} for readout in comparison.readouts]
    yield _FRAME, (frames, comparison.attributions.speakers)
    for side, readout in enumerate(comparison.readouts):
        voices = _parts(comparison.attributions.voices[side])
        for passages, said in zip(_parts(readout.passages), voices, strict=True):  # in turn, for the spans they share
            yield _PASSAGES, (side, passages)
            yield _VOICES, (side, said)
    for kind, links in ((_LINKS, comparison.alignment.links), (_ALSO, comparison.alignment.also)):
        for part in _parts(links):
            yield kind, (0, part)


def _parts(objects: Sequence[object]) -> Iterator[Sequence[object]]:
    return (objects[start : start + _PART] for start in range(0, len(objects), _PART))
