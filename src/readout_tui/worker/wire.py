"""What goes through the two pipes between the reader's process and the one that compares.

    child -> reader    frames: one letter (the kind), the length of the body, the body
    reader -> child    what is on the screen, `SEEN`: the span of each text, and the pane with the keys

    kind       body                                        told
    PROGRESS   a float, the share done, 0..1               while the whole is compared
    EXCERPTS   the spans of the parts, pickled             before a glimpse: what follows is of these parts
    FRAME      what is not a list, pickled                 once a comparison
    PASSAGES, VOICES, LINKS, ALSO                          at most `PART` objects of a list, pickled
    GLIMPSE    nothing                                     the glimpse has come whole
    REFUSED    why, UTF-8                                  the whole is too long; parts are compared as before
    EDITS      {row: edits}, pickled                       word differences of the rows that are seen first
    DONE       nothing                                     the comparison has come whole

A pipe that closes before DONE means that there is no result. Both ends are the same program: bodies are unpickled
only from a child that this process forked.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator, Sequence
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from readout_tui.core.model import Alignment, Attributions, Comparison, Readout, Source, Span

if TYPE_CHECKING:
    from readout_tui.core.preview.excerpts import Excerpts
    from readout_tui.core.preview.glimpse import Glimpse

AT_ONCE: Final = 120_000
"""Code points of all texts up to which the first picture waits for the comparison (about 50 ms). Longer texts are
compared at a lower priority, with progress and glimpses."""
PART: Final = 400
"""Objects a frame holds at most: about a millisecond to read."""
HEAD: Final = struct.Struct("<cI")  # the kind of a frame, the length of its body
SHARE: Final = struct.Struct("<d")
SEEN: Final = struct.Struct("<4QB")

PROGRESS: Final = b"p"
PASSAGES: Final = b"a"
VOICES: Final = b"v"
LINKS: Final = b"l"
ALSO: Final = b"m"
FRAME: Final = b"f"
EDITS: Final = b"e"
REFUSED: Final = b"r"
DONE: Final = b"d"
EXCERPTS: Final = b"x"
GLIMPSE: Final = b"g"


def is_long(sources: Sequence[Source]) -> bool:
    """True for texts that are read before they are compared."""
    return sum(len(source.text) for source in sources) > AT_ONCE


def frame(kind: bytes, body: bytes = b"") -> bytes:
    """One frame as it is written."""
    return HEAD.pack(kind, len(body)) + body


def frames(pipe: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the body of each frame, until the pipe closes; one that is cut short is left out."""
    while len(head := pipe.read(HEAD.size)) == HEAD.size:
        kind, size = HEAD.unpack(head)
        body = pipe.read(size)
        if len(body) < size:
            return
        yield kind, body


def pickled(value: object) -> bytes:
    """A value as the body of a frame."""
    body = BytesIO()
    _Pickler(body, pickle.HIGHEST_PROTOCOL).dump(value)
    return body.getvalue()


def taken_apart(comparison: Comparison) -> Iterator[tuple[bytes, object]]:
    """The kind and the content of each frame that a comparison is sent in; `Parts` puts it together again.

    Its sources are not among them: the reader's process has them.
    """
    told = ("name", "title", "publisher", "date", "language", "document")
    heads = [{name: getattr(readout, name) for name in told} for readout in comparison.readouts]
    yield FRAME, (heads, comparison.attributions.speakers)
    for side, readout in enumerate(comparison.readouts):
        voices = _parts(comparison.attributions.voices[side])
        for passages, said in zip(_parts(readout.passages), voices, strict=True):  # in turn, for the spans they share
            yield PASSAGES, (side, passages)
            yield VOICES, (side, said)
    for kind, links in ((LINKS, comparison.alignment.links), (ALSO, comparison.alignment.also)):
        for part in _parts(links):
            yield kind, (0, part)


def _parts(objects: Sequence[object]) -> Iterator[Sequence[object]]:
    return (objects[start : start + PART] for start in range(0, len(objects), PART))


class Parts:
    """A comparison as it arrives."""

    def __init__(self, sources: tuple[Source, ...]) -> None:
        self.sources = sources
        self.frames: list[dict[str, Any]] = []
        self.speakers: tuple[Any, ...] = ()
        self.lists: dict[tuple[bytes, int], list[Any]] = {}
        self.spans: Excerpts = ((), ())

    @staticmethod
    def of_excerpts(sources: tuple[Source, ...], spans: Excerpts) -> Parts:
        """Those of a glimpse."""
        from readout_tui.core.preview.glimpse import excerpted

        parts = Parts(excerpted(sources, spans))
        parts.spans = spans
        return parts

    def glimpse(self) -> Glimpse:
        """What has arrived of a part of the texts."""
        from readout_tui.core.preview.glimpse import Glimpse

        return Glimpse(self.spans, self.comparison())

    def take(self, kind: bytes, part: Any) -> None:
        """One frame: objects of a list, or all that is not a list."""
        if kind == FRAME:
            self.frames, self.speakers = part
        else:
            number, objects = part
            self.lists.setdefault((kind, number), []).extend(objects)

    def comparison(self) -> Comparison:
        """What has arrived; `sources` are the texts it stands off from."""
        readouts = tuple(
            Readout(source=source, passages=self._list(PASSAGES, side), **frame)
            for side, (source, frame) in enumerate(zip(self.sources, self.frames, strict=True))
        )
        voices = tuple(self._list(VOICES, side) for side in range(len(readouts)))
        alignment = Alignment(self._list(LINKS), self._list(ALSO))
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
