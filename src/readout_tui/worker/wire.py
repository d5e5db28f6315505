"""What goes through the two pipes between the reader's process and the one that compares.

    child -> reader    frames: one letter (the kind), the length of the body, the body
    reader -> child    what is on the screen, `SEEN`: spans of two texts, the account with the keys, the two accounts

    kind       body                                        told
    PROGRESS   a float, the share done, 0..1               while the whole is compared
    EXCERPTS   spans of the parts, two accounts, pickled   before a glimpse: what follows is of these parts
    FRAME      what is not a list, pickled                 once a comparison
    PASSAGES, VOICES, LINKS, ALSO                          an account or a pair, at most `PART` of its list, pickled
    GLIMPSE    nothing                                     the glimpse has come whole
    REFUSED    why, UTF-8                                  the whole is too long; parts are compared as before
    EDITS      {row: edits}, pickled                       word differences of the rows that are seen first
    LINKED     nothing                                     the comparison has come whole, its links not judged
    JUDGED     {number: judgement}, pickled                what some links of the first two accounts come to
    DONE       nothing                                     all is told

A pipe that closes before LINKED means that there is no result; before DONE, that not all links are judged. Both ends
are the same program: bodies are unpickled only from a child that this process forked.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from readout_tui.core.model import (
    FIRST_TWO,
    AccountPair,
    Alignment,
    Alignments,
    Attributions,
    Checkpoint,
    Comparison,
    Options,
    Readout,
    Source,
    Span,
)

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
SEEN: Final = struct.Struct("<4Q3I")

PROGRESS: Final = b"p"
PASSAGES: Final = b"a"
VOICES: Final = b"v"
LINKS: Final = b"l"
ALSO: Final = b"m"
FRAME: Final = b"f"
EDITS: Final = b"e"
REFUSED: Final = b"r"
LINKED: Final = b"k"
JUDGED: Final = b"j"
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
    made = comparison.alignments.made
    yield FRAME, (heads, comparison.attributions.speakers, tuple(made))
    for account, readout in enumerate(comparison.readouts):
        voices = _parts(comparison.attributions.voices[account])
        for passages, said in zip(_parts(readout.passages), voices, strict=True):  # in turn, for the spans they share
            yield PASSAGES, (account, passages)
            yield VOICES, (account, said)
    for pair, alignment in made.items():
        for kind, links in ((LINKS, alignment.links), (ALSO, alignment.also)):
            for part in _parts(links):
                yield kind, (pair, part)


def _parts(objects: Sequence[object]) -> Iterator[Sequence[object]]:
    return (objects[start : start + PART] for start in range(0, len(objects), PART))


class Parts:
    """A comparison as it arrives."""

    def __init__(self, sources: tuple[Source, ...], options: Options) -> None:
        """`options` are for pairs of accounts that do not arrive and are aligned here, if they are asked for."""
        self.sources = sources
        self.options = options
        self.frames: list[dict[str, Any]] = []
        self.speakers: tuple[Any, ...] = ()
        self.pairs: tuple[AccountPair, ...] = ()
        self.lists: dict[tuple[bytes, object], list[Any]] = {}
        self.spans: Excerpts = ((), ())
        self.excerpted: AccountPair = FIRST_TWO

    @staticmethod
    def of_excerpts(sources: tuple[Source, ...], options: Options, spans: Excerpts, pair: AccountPair) -> Parts:
        """Those of a glimpse."""
        from readout_tui.core.preview.glimpse import excerpted

        parts = Parts(excerpted(sources, spans, pair), options)
        parts.spans, parts.excerpted = spans, pair
        return parts

    def glimpse(self) -> Glimpse:
        """What has arrived of a part of the texts."""
        from readout_tui.core.preview.glimpse import Glimpse

        return Glimpse(self.spans, self.comparison(), self.excerpted)

    def take(self, kind: bytes, part: Any) -> None:
        """One frame: objects of a list and what it is the list of, or all that is not a list."""
        if kind == FRAME:
            self.frames, self.speakers, self.pairs = part
        else:
            of, objects = part
            self.lists.setdefault((kind, of), []).extend(objects)

    def comparison(self) -> Comparison:
        """What has arrived; `sources` are the texts it stands off from."""
        readouts = tuple(
            Readout(source=source, passages=self._list(PASSAGES, account), **frame)
            for account, (source, frame) in enumerate(zip(self.sources, self.frames, strict=True))
        )
        voices = tuple(self._list(VOICES, account) for account in range(len(readouts)))
        attributions = Attributions(self.speakers, voices)
        made = {pair: Alignment(self._list(LINKS, pair), self._list(ALSO, pair)) for pair in self.pairs}
        make = partial(_aligned, readouts, attributions, self.options)
        return Comparison(readouts, attributions, Alignments(made, make))

    def _list(self, kind: bytes, of: object) -> tuple[Any, ...]:
        return tuple(self.lists.pop((kind, of), ()))


def _aligned(
    readouts: tuple[Readout, ...],
    attributions: Attributions,
    options: Options,
    pair: AccountPair,
    checkpoint: Checkpoint,
) -> Alignment:
    """A pair that the other process has not aligned is aligned here, when it is asked for."""
    from readout_tui.core.compare import aligned

    return aligned(readouts, attributions, options, pair, checkpoint)


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
