"""The messages in the two pipes between the parent process, which draws the screen, and the child, which compares.

    child -> parent    frames: the kind (one letter), the length of the body in bytes, the body
    parent -> child    `SEEN`, what is on the screen: the spans of two texts, the account with the focus, both accounts

    kind       body                                        meaning
    PROGRESS   a float, the share done, 0..1               sent while the whole is compared
    EXCERPTS   spans of the parts, two accounts, pickled   the parts that the following glimpse compares
    FRAME      heads, speakers, pairs, pickled             all of a comparison that is not in the lists below
    PASSAGES, VOICES, LINKS, ALSO                          (account or pair, at most `PART` objects), pickled
    GLIMPSE    nothing                                     the glimpse is complete
    REFUSED    the reason, UTF-8                           the whole is too long to compare; only glimpses follow
    EDITS      {row: edits}, pickled                       word differences of the rows that are shown first
    LINKED     nothing                                     the comparison is complete; its links are not judged
    JUDGED     a pair, {link number: judgement}, pickled   judgements of some links of two accounts
    PAIR       a pair, pickled                             the LINKS and ALSO of a further pair are complete
    ROWS       the rows of all accounts, pickled           of three accounts or more
    DONE       nothing                                     nothing more will be found

A pipe that closes before LINKED means that there is no result; before DONE, that not everything was found. Both ends
are the same program, and bodies are unpickled only from a child that this process forked: pickle is safe here.
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
"""Code points of all texts together up to which the first picture waits for the comparison (about 50 ms). Longer texts
are shown first and compared at a lower priority, with progress and glimpses."""
PART: Final = 400
"""Objects in a frame at most, so that reading one takes about a millisecond."""
HEAD: Final = struct.Struct("<cI")  # the kind of a frame, the length of its body
SHARE: Final = struct.Struct("<d")
SEEN: Final = struct.Struct("<4Q3I")  # start and end in each text; focused account; both accounts

Task = tuple[tuple[Source, ...], Options, AccountPair]
"""What the child is started for: the texts to compare, how, and the accounts that are shown first, by pane."""

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
PAIR: Final = b"n"
ROWS: Final = b"o"
DONE: Final = b"d"
EXCERPTS: Final = b"x"
GLIMPSE: Final = b"g"


def is_long(sources: Sequence[Source], options: Options) -> bool:
    """True if these texts are shown before they are compared: if they are long, or every sentence is to be encoded."""
    return options.encoder is not None or sum(len(source.text) for source in sources) > AT_ONCE


def frame(kind: bytes, body: bytes = b"") -> bytes:
    """The bytes of one frame."""
    return HEAD.pack(kind, len(body)) + body


def frames(pipe: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the body of each frame until the pipe closes. An incomplete last frame is dropped."""
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
    """Splits a comparison into frames: the kind of each, and its body before pickling. `Parts` puts it together again.

    The sources are left out, because the parent has them.
    """
    told = ("name", "title", "publisher", "date", "language", "document")
    heads = [
        {name: getattr(readout, name) for name in told} | {"decided": readout.source.decided}
        for readout in comparison.readouts
    ]
    made = comparison.alignments.made
    yield FRAME, (heads, comparison.attributions.speakers, tuple(made))
    for account, readout in enumerate(comparison.readouts):
        voices = _parts(comparison.attributions.voices[account])
        for passages, said in zip(_parts(readout.passages), voices, strict=True):  # together: they share spans
            yield PASSAGES, (account, passages)
            yield VOICES, (account, said)
    for pair, alignment in made.items():
        yield from links_taken_apart(pair, alignment)


def links_taken_apart(pair: AccountPair, alignment: Alignment) -> Iterator[tuple[bytes, object]]:
    """The frames of the links of two accounts, as `taken_apart` makes them."""
    for kind, links in ((LINKS, alignment.links), (ALSO, alignment.also)):
        for part in _parts(links):
            yield kind, (pair, part)


def _parts(objects: Sequence[object]) -> Iterator[Sequence[object]]:
    return (objects[start : start + PART] for start in range(0, len(objects), PART))


class Parts:
    """Collects the frames of one comparison and puts it together."""

    def __init__(self, sources: tuple[Source, ...], options: Options) -> None:
        """`options` are for aligning, in this process, pairs of accounts that the child did not align."""
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
        """A collector for the glimpse of these parts of two accounts."""
        from readout_tui.core.preview.glimpse import excerpted

        parts = Parts(excerpted(sources, spans, pair), options)
        parts.spans, parts.excerpted = spans, pair
        return parts

    def glimpse(self) -> Glimpse:
        """The glimpse whose frames have been taken."""
        from readout_tui.core.preview.glimpse import Glimpse

        return Glimpse(self.spans, self.comparison(), self.excerpted)

    def take(self, kind: bytes, part: Any) -> None:
        """Takes the unpickled body of a frame of kind FRAME, PASSAGES, VOICES, LINKS or ALSO."""
        if kind == FRAME:
            self.frames, self.speakers, self.pairs = part
        else:
            of, objects = part
            self.lists.setdefault((kind, of), []).extend(objects)

    def comparison(self) -> Comparison:
        """The comparison made of what has been taken, which is used up by this."""
        readouts = tuple(
            Readout(source=_decided(source, frame), passages=self._list(PASSAGES, account), **frame)
            for account, (source, frame) in enumerate(zip(self.sources, self.frames, strict=True))
        )
        voices = tuple(self._list(VOICES, account) for account in range(len(readouts)))
        attributions = Attributions(self.speakers, voices)
        made = {pair: self.alignment(pair) for pair in self.pairs}
        make = partial(_aligned, readouts, attributions, self.options)
        return Comparison(readouts, attributions, Alignments(made, make))

    def alignment(self, pair: AccountPair) -> Alignment:
        """The alignment of two accounts made of what has been taken, which is used up by this."""
        return Alignment(self._list(LINKS, pair), self._list(ALSO, pair))

    def _list(self, kind: bytes, of: object) -> tuple[Any, ...]:
        return tuple(self.lists.pop((kind, of), ()))


def _decided(source: Source, frame: dict[str, Any]) -> Source:
    """The source with what is decided about it, which is taken out of the frame."""
    decided = frame.pop("decided")
    return source._replace(decided=decided) if decided else source


def _aligned(
    readouts: tuple[Readout, ...],
    attributions: Attributions,
    options: Options,
    pair: AccountPair,
    checkpoint: Checkpoint,
) -> Alignment:
    """The alignment of a pair that the child did not align, made when it is first asked for."""
    from readout_tui.core.compare import aligned

    return aligned(readouts, attributions, options, pair, checkpoint)


class _Pickler(pickle.Pickler):
    """Pickles named tuples as calls of their class: half the size and a third of the time of pickle's own way."""

    def reducer_override(self, value: Any) -> Any:
        if type(value) is Span:
            return _span, (value.start, value.end)
        return (type(value), tuple(value)) if isinstance(value, tuple) else NotImplemented


@lru_cache(maxsize=1 << 13)
def _span(start: int, end: int) -> Span:
    """One object for equal spans: the content of an attribution is mostly the whole passage."""
    return Span(start, end)
