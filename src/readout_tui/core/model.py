"""The vocabulary: every value that crosses from one module of the core to another.

The flow is text -> passages -> attributions, alignment -> index. Every layer stands off: it holds
half-open code-point spans into the exact text that was loaded, which nothing ever changes.

Conventions, used everywhere:
    side      0 is A, the left one, and 1 is B: the position of a readout in `Comparison.readouts`
    passage   a passage is named by (side, number); its number indexes `Readout.passages`
    span      half-open, in code points of that readout's text
Values are named tuples: every start defines them all, which costs a fifth of what dataclasses cost. Big ones compare by
identity, because Textual compares reactive values on every assignment.
"""

from collections.abc import Callable
from typing import Final, Literal, NamedTuple, TypeVar

PassageKind = Literal[
    "sentence",  # a sentence of the body
    "bullet",  # a list item (a sentence of one); its mark is a passage of kind "marker" before it
    "runin",  # the bold lead of a paragraph that carries content
    "headline",
    "timestamp",
    "byline",
    "heading",
    "caption",
    "marker",  # "-", "1.", "(a)": set apart, drawn in front of the next passage
    "furniture",  # end marks, rules, comments, front matter
]
BODY: Final[frozenset[PassageKind]] = frozenset({"sentence", "bullet", "runin"})
"""The kinds that are aligned and attributed."""

VerbClass = Literal["neutral", "emphatic", "promise", "thanks", "urging", "cognitive", "joint"]
Mode = Literal["direct", "indirect", "continuation", "narration"]
Evidence = Literal[
    "explicit",  # a name and a verb of saying, in the passage
    "pronoun",  # "he said": the last compatible speaker
    "carried",  # no cue of its own: `carried_from` tells from where
    "collective",  # "the two sides agreed"
    "label",  # "Q.", "Sergei Shoigu:"
    "document",  # the whole document is one voice
    "none",  # narration: the reporter's own voice
]
LinkKind = Literal["same", "changed", "alone"]

DocumentKind = Literal["readout", "transcript", "statement", "joint", "factsheet", "letter", "news"]

BOTH: Final = "both"
"""The speaker key of a joint statement ("the two sides agreed")."""


_Value = TypeVar("_Value")


def _by_identity(value: type[_Value]) -> type[_Value]:
    """The class with values that are equal only to themselves."""
    for name in ("__eq__", "__ne__", "__hash__"):
        setattr(value, name, getattr(object, name))
    return value


class Span(NamedTuple):
    """Half-open, in code points."""

    start: int
    end: int


class Source(NamedTuple):
    """A text as loaded, before anything is known of it. `text` is decoded and otherwise unchanged."""

    text: str
    origin: str  # a path as typed, "-" for standard input, "seed:<file>"
    digest: str  # sha256 of the bytes as read, lower-case hexadecimal
    publisher: str = ""
    date: str = ""  # ISO 8601, when known from outside the text
    encoding: str = "utf-8"
    replaced: int = 0  # undecodable bytes shown as U+FFFD


class Passage(NamedTuple):
    """The unit that is read, linked, attributed and quoted: mostly a sentence.

    `dateline` and `label` are spans inside `span` that are not part of what is said ("BEIJING, Aug. 30
    (Xinhua) --", "Sergei Shoigu:").
    """

    span: Span
    paragraph: int  # number of the paragraph in the readout, from 0
    kind: PassageKind = "sentence"
    dateline: Span | None = None
    label: Span | None = None

    @property
    def body(self) -> bool:
        """True for what is aligned and attributed."""
        return self.kind in BODY

    @property
    def said(self) -> Span:
        """The span without a dateline or label at its beginning."""
        start = max((lead.end for lead in (self.dateline, self.label) if lead is not None), default=self.span.start)
        return Span(start, self.span.end) if self.span.start < start < self.span.end else self.span


@_by_identity
class Readout(NamedTuple):
    """One account. The passages are in text order, do not overlap, and cover all but white space."""

    name: str  # "A", "B"
    source: Source
    passages: tuple[Passage, ...]
    title: str = ""
    publisher: str = ""
    date: str = ""
    language: str = "en"  # ISO 639-1
    document: DocumentKind = "readout"

    @property
    def text(self) -> str:
        """The text exactly as loaded."""
        return self.source.text

    def slice(self, number: int) -> str:
        """The exact text of a passage."""
        span = self.passages[number].span
        return self.source.text[span.start : span.end]

    @property
    def body(self) -> tuple[int, ...]:
        """The numbers of the passages that are aligned and attributed."""
        return tuple(i for i, p in enumerate(self.passages) if p.kind in BODY)


class Speaker(NamedTuple):
    """Someone who is reported to have said something in any of the readouts.

    `key` is stable within a comparison; `BOTH` is the key of joint statements. `lookalike` tells that the
    name mixes scripts and resembles another speaker's name.
    """

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    lookalike: bool = False


class Attribution(NamedTuple):
    """Who is *reported* to have said a part of a passage, and how we know."""

    content: Span
    speaker: str | None = None  # a Speaker.key, BOTH, or None for the reporter's own voice
    via: str | None = None  # Speaker.key of who reports the speaker (a spokesman)
    cue: Span | None = None  # the verb of saying, in the same readout (a quotation may have it elsewhere)
    verb: VerbClass | None = None
    mode: Mode = "narration"
    evidence: Evidence = "none"
    carried_from: int | None = None  # number of the passage the speaker is carried from
    sure: float = 1.0  # 0..1


Voices = tuple[Attribution, ...]
"""All attributions of one passage, the main one first; never empty."""


@_by_identity
class Attributions(NamedTuple):
    """`voices[side][passage]` is what is known of who says that passage."""

    speakers: tuple[Speaker, ...]
    voices: tuple[tuple[Voices, ...], ...]

    @property
    def names(self) -> dict[str, str]:
        """The key of each speaker, `BOTH` too -> the name as the texts have it."""
        return {speaker.key: speaker.name for speaker in self.speakers} | {BOTH: BOTH}


class Link(NamedTuple):
    """Passages of the left readout and passages of the right one that report the same thing.

    One side is empty in a link of kind "alone". `score` is the calibrated probability that the link is
    right (for "alone": that nothing corresponds). `reason` says in words what speaks for it.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    kind: LinkKind
    moved: bool = False
    mirror: bool = False  # the two ends of one exchange: A thanks for what B promises
    score: float = 1.0
    reason: str = ""

    def swapped(self) -> "Link":
        """The same link seen from the other side."""
        return Link(self.right, self.left, self.kind, self.moved, self.mirror, self.score, self.reason)


@_by_identity
class Alignment(NamedTuple):
    """How two readouts correspond.

    `links` is a partition: every passage, body or not, is in exactly one of them; links are in row order
    (the order of the left text, what only the right has where it stands there). `also` holds further links
    of passages that correspond to a second, separate place; both their sides are filled.
    """

    links: tuple[Link, ...]
    also: tuple[Link, ...] = ()


class Constraints(NamedTuple):
    """What the reader has decided by hand: input to the alignment, never patched on its output.

    `pins` and `forbidden` hold (left passage, right passage).
    """

    pins: frozenset[tuple[int, int]] = frozenset()
    forbidden: frozenset[tuple[int, int]] = frozenset()


@_by_identity
class Comparison(NamedTuple):
    """Everything computed from the two readouts. Replaced whole, never edited.

    Row i of the collation is link i of the alignment.
    """

    readouts: tuple[Readout, ...]
    attributions: Attributions
    alignment: Alignment
    compared: bool = True  # False while nothing is known yet but where the lines are
    provisional: frozenset[int] = frozenset()  # links known of a part only, while not compared (core.glimpse)

    def voice(self, side: int, passage: int) -> Attribution:
        """The main attribution of a passage."""
        return self.attributions.voices[side][passage][0]


DiffClass = Literal["number", "name", "date", "negation", "modality", "saying", "equivalent", "other"]
EditKind = Literal["equal", "replaced", "inserted", "deleted"]


class Edit(NamedTuple):
    """One step from left to right inside a link; spans into the two readouts' texts.

    An inserted edit has an empty left span, a deleted one an empty right span.
    """

    kind: EditKind
    left: Span
    right: Span
    difference: DiffClass | None = None


class Ignore(NamedTuple):
    """What does not count as a difference of words.

    `spelling`: accents, hyphens of compounds, British against American.
    """

    case: bool = True
    punctuation: bool = True
    spelling: bool = True


IGNORE: Final = Ignore()


class Hit(NamedTuple):
    """A passage that a query finds. `spans` lie inside the passage; `score` 0..100, 100 for exact."""

    side: int
    passage: int
    spans: tuple[Span, ...]
    score: float = 100.0


class Quote(NamedTuple):
    """A quotation with all that cites it: W3C text-quote and text-position selectors in one value."""

    exact: str  # exactly as in the text
    span: Span
    prefix: str
    suffix: str
    digest: str
    readout: str  # "A"
    passages: tuple[int, ...]
    numbers: tuple[int, ...] = ()  # of those passages, as readers count them (core.numbering); 0: not numbered
    speaker: str = ""  # display name, "both", or "" for narration
    title: str = ""
    publisher: str = ""
    date: str = ""
    breaks: tuple[int, ...] = ()  # offsets in `exact` where a further paragraph begins


Checkpoint = Callable[[float], None]
"""Called often by long work with the share done, 0..1; raises `Cancelled` to stop it."""


def unwatched(_share: float) -> None:
    """The checkpoint of work that nobody watches or cancels."""


class Options(NamedTuple):
    """What a reader may set for the whole pipeline."""

    equivalents: tuple[tuple[str, ...], ...] = ()  # the reader's own groups of equivalent terms
    constraints: Constraints = Constraints()
