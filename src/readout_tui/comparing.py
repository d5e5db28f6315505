"""The comparison in a process of its own.

The screen and the comparison are independent until the first picture, so they are made at the same time, on two
processors where there are two. Texts of any length are compared without holding Python's lock against the keys,
the memory that the work needs goes back with the process, and ending it is ending the process.

The child is forked before anything heavy is loaded, keeps no descriptor but its end of a pipe, and writes frames
to it: progress (a float), parts of the result (pickled, some hundred objects each, so that reading them never
takes long), the end. What it cannot finish is not told: the pipe closes early.
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
from typing import Any, Final, NoReturn

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
from readout_tui.errors import Cancelled

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
_DONE: Final = b"d"
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
        try:
            self._pid = os.fork()
        except OSError:
            os.close(reading)
            os.close(writing)
            raise
        if not self._pid:
            _work(reading, writing, self.sources, options)
        os.close(writing)
        self._pipe = os.fdopen(reading, "rb")

    def result(self, checkpoint: Checkpoint = unwatched) -> Comparison:
        """Waits for the comparison. Raises `Lost`, or `Cancelled` once `end` was called."""
        parts = _Parts(self.sources)
        try:
            for kind, body in self._frames():
                if kind == _PROGRESS:
                    checkpoint(struct.unpack("<d", body)[0])
                elif kind == _EDITS:
                    self._edits = pickle.loads(body)
                elif kind == _DONE:
                    self._comparison = parts.comparison()
                    return self._comparison
                else:
                    parts.take(kind, pickle.loads(body))
            raise Cancelled if self._ended else Lost
        finally:
            self.end()

    def edits(self, comparison: Comparison, row: int) -> tuple[Edit, ...] | None:
        """The word differences of a link, if it is one of the few that were sent with this comparison."""
        return self._edits.get(row) if comparison is self._comparison else None

    def end(self) -> None:
        """Ends the process if it still runs."""
        self._ended = True
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

    def take(self, kind: bytes, part: Any) -> None:
        """One frame: objects of a list, or all that is not a list."""
        if kind == _FRAME:
            self.frames, self.speakers = part
        else:
            number, objects = part
            self.lists.setdefault((kind, number), []).extend(objects)

    def comparison(self) -> Comparison:
        """What has arrived; `sources` are the texts it stands off from."""
        from readout_tui.core.outline import collate

        readouts = tuple(
            Readout(source=source, passages=self._list(_PASSAGES, side), **frame)
            for side, (source, frame) in enumerate(zip(self.sources, self.frames, strict=True))
        )
        voices = tuple(self._list(_VOICES, side) for side in range(len(readouts)))
        alignments = tuple(
            Alignment(self._list(_LINKS, number), self._list(_ALSO, number)) for number in range(len(readouts) - 1)
        )
        return Comparison(readouts, Attributions(self.speakers, voices), alignments, collate(alignments))

    def _list(self, kind: bytes, number: int) -> tuple[Any, ...]:
        return tuple(self.lists.pop((kind, number), ()))


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


def _work(reading: int, writing: int, sources: tuple[Source, ...], options: Options) -> NoReturn:
    """The child: it never returns, and leaves nothing behind that its parent might write or run again."""
    code = 1
    try:
        gc.disable()
        if sum(len(source.text) for source in sources) > AT_ONCE:
            os.nice(_KINDNESS)
        os.close(reading)  # else nobody could tell that its reader is gone
        _let_go_of_the_terminal()
        threading.Thread(target=_end_with_parent, args=(writing,), daemon=True).start()
        with open(writing, "wb", buffering=1 << 16) as pipe:
            _send(pipe.write, pipe.flush, sources, options)
        code = 0
    finally:
        os._exit(code)


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


def _send(
    write: Callable[[bytes], object], flush: Callable[[], object], sources: tuple[Source, ...], options: Options
) -> None:
    from readout_tui.core.compare import compare

    told = 0.0

    def tell(share: float) -> None:
        nonlocal told
        if share - told >= _STEP:
            told = share
            write(_HEAD.pack(_PROGRESS, 8) + struct.pack("<d", share))
            flush()

    comparison = compare(sources, options, tell)
    for kind, part in (*_taken_apart(comparison), (_EDITS, _first_edits(comparison, options))):
        body = BytesIO()
        _Pickler(body, pickle.HIGHEST_PROTOCOL).dump(part)
        write(_HEAD.pack(kind, body.tell()) + body.getvalue())
    write(_HEAD.pack(_DONE, 0))


def _first_edits(comparison: Comparison, options: Options) -> dict[int, tuple[Edit, ...]]:
    """The differences at the place where reading begins."""
    first = next(iter(comparison.readouts[0].body), 0)
    rows = (row for row, link in enumerate(comparison.alignment.links) if first in link.left)
    return {row: differences(comparison, row, options) for row in rows}


def differences(comparison: Comparison, row: int, options: Options, rules: Ignore = IGNORE) -> tuple[Edit, ...]:
    """The word differences of a link of the first two readouts, by its number."""
    from readout_tui.core.worddiff import word_diff

    link = comparison.alignment.links[row]
    left, right = comparison.readouts[:2]
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
    for number, alignment in enumerate(comparison.alignments):
        for kind, links in ((_LINKS, alignment.links), (_ALSO, alignment.also)):
            for part in _parts(links):
                yield kind, (number, part)


def _parts(objects: Sequence[object]) -> Iterator[Sequence[object]]:
    return (objects[start : start + _PART] for start in range(0, len(objects), _PART))
