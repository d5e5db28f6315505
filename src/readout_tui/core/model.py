"""The vocabulary: every value that crosses from one module of the core to another.

The flow is text -> passages -> attributions, alignment -> index. Every layer is stand-off annotation: it holds
half-open spans, in code points, into the exact text that was loaded, which nothing ever changes.

There may be any number of accounts; two panes show two of them. Integers that number different things have different
types, so that the type checker tells them apart; at run time they are plain integers:
    Account         0 for the first text that was given: the position of a readout in `Comparison.readouts`
    Pane            0 for the left and 1 for the right of the two places on the screen, whichever account it shows
    PassageNumber   the position of a passage in `Readout.passages` (readers count otherwise: `core.numbering`)
    Order           the position of a passage among those that are aligned: in `Readout.body`
    Row             the position of a link in the rows of a pair of accounts: in `Alignment.links`
A `Ref` names a passage of any account.

Two accounts are compared as a left and a right one, and what belongs to two accounts is looked up by the pair.
Algorithms see a left and a right list and know nothing of further accounts; `core.collate` joins the results for all
pairs.

Values are named tuples: every start defines them all, which costs a fifth of what dataclasses cost. Big ones compare by
identity, because Textual compares reactive values on every assignment.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from itertools import combinations, islice
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, NewType, TypeVar, cast

Account = NewType("Account", int)
Pane = NewType("Pane", int)
PassageNumber = NewType("PassageNumber", int)
Order = NewType("Order", int)
Row = NewType("Row", int)

AccountPair = tuple[Account, Account]
"""Two different accounts, the left one first."""
FIRST_TWO: Final[AccountPair] = (Account(0), Account(1))
"""The default pair to compare and to show."""
LEFT: Final = Pane(0)
RIGHT: Final = Pane(1)
PANES: Final = (LEFT, RIGHT)

PassageKind = Literal[
    "sentence",  # a sentence of the body
    "bullet",  # a sentence of a list item; its list marker is a passage of kind "marker" before it
    "runin",  # the bold lead of a paragraph that carries content
    "headline",
    "timestamp",
    "byline",
    "heading",
    "caption",
    "marker",  # "-", "1.", "(a)": a list marker, drawn in front of the next passage
    "furniture",  # end marks, rules, comments, front matter
]
BODY: Final[frozenset[PassageKind]] = frozenset({"sentence", "bullet", "runin"})
"""The kinds that are aligned and attributed."""

VerbClass = Literal["neutral", "emphatic", "promise", "thanks", "urging", "cognitive", "joint"]
Mode = Literal["direct", "indirect", "continuation", "narration"]
Evidence = Literal[
    "explicit",  # a name and a verb of saying, in the passage
    "pronoun",  # "he said": the last compatible speaker
    "carried",  # no cue of its own: continued from the passage `carried_from`
    "collective",  # "the two sides agreed"
    "label",  # "Q.", "Sergei Shoigu:"
    "document",  # the whole document is one voice
    "hand",  # the reader has said so
    "none",  # narration: the reporter's own voice
]
LinkKind = Literal[
    "linked",  # linked but not judged yet: whether both sides say the same is unknown
    "same",  # the same words, apart from what `Ignore` leaves out by default
    "reworded",  # the same claim in other words; with `doubts`, it may differ
    "differs",  # a claim that matters differs
    "alone",  # only one side has passages
]

DocumentKind = Literal["readout", "transcript", "statement", "joint", "factsheet", "letter", "news"]

BOTH: Final = "both"
"""The speaker key of a joint statement ("the two sides agreed")."""


def facing(pair: AccountPair, account: Account) -> Account:
    """The other account of a pair."""
    return pair[1] if account == pair[0] else pair[0]


def in_order(pair: AccountPair) -> AccountPair:
    """The two accounts with the lower one first, as the keys of `Alignments` are."""
    one, other = pair
    return (one, other) if one < other else (other, one)


_Value = TypeVar("_Value")


def by_identity(value: type[_Value]) -> type[_Value]:
    """A class decorator: values are equal only to themselves, as plain objects are."""
    for name in ("__eq__", "__ne__", "__hash__"):
        setattr(value, name, getattr(object, name))
    return value


class Span(NamedTuple):
    """A half-open range of code points in an account's text."""

    start: int
    end: int


class Ref(NamedTuple):
    """A passage of any account."""

    account: Account
    passage: PassageNumber


BlockKind = Literal[
    "paragraph",
    "headline",  # the title of the document
    "heading",
    "item",  # of a list, its mark included where the text has one
    "row",  # of a table: its cells in one line
    "caption",
    "quotation",  # set apart as one
    "note",  # a footnote or endnote
    "furniture",  # menus, banners, running heads: around the account, not of it
]


class Block(NamedTuple):
    """A block of a structured document (a web page, a PDF): what it is, and where in the document it was found."""

    span: Span  # of the block in `Source.text`
    kind: BlockKind = "paragraph"
    place: str = ""  # as readers find it again: "p. 3", "00:01:12", "main > article > p"


class Source(NamedTuple):
    """A text as loaded, before it is analysed. `text` is decoded and otherwise unchanged.

    `blocks` are those of a structured document, in text order; they do not overlap and cover all but white space. A
    plain text has none: its paragraphs are found by its blank lines. `title`, `publisher`, `date`, `address` and
    `language` are what is known from outside the text (metadata of the document, options); "" if nothing is.
    """

    text: str
    origin: str  # a path as typed, "-" for standard input, "seed:<file>"
    digest: str  # sha256 of the bytes as read, lower-case hexadecimal
    publisher: str = ""
    date: str = ""  # ISO 8601
    encoding: str = "utf-8"
    replaced: int = 0  # undecodable bytes shown as U+FFFD
    blocks: tuple[Block, ...] = ()
    title: str = ""
    address: str = ""  # a web address
    accessed: str = ""  # ISO 8601: when the document was saved or fetched
    language: str = ""  # ISO 639-1
    remarks: tuple[str, ...] = ()  # what readers must know of it, a line each: "12 tracked changes are shown accepted"
    decided: tuple[Block, ...] = ()  # paragraphs whose kind the reader has decided: "paragraph", "furniture", "heading"

    @property
    def told(self) -> tuple[Block, ...]:
        """The blocks of a structured document, with the kinds that the reader has decided."""
        if not self.decided:
            return self.blocks
        kinds = {block.span: block.kind for block in self.decided}
        return tuple(block._replace(kind=kinds.get(block.span, block.kind)) for block in self.blocks)

    def decided_kind(self, span: Span) -> BlockKind | None:
        """The kind that the reader has given to the paragraph at a span; None if they have not."""
        at = bisect_right(self.decided, span.start, key=lambda block: block.span.start) - 1
        return self.decided[at].kind if at >= 0 and span.end <= self.decided[at].span.end else None


class Passage(NamedTuple):
    """The unit in which text is read, linked, attributed and quoted: mostly a sentence.

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
        """True if the passage is aligned and attributed: its kind is in `BODY`."""
        return self.kind in BODY

    @property
    def said(self) -> Span:
        """The span without a dateline or label at its beginning; the whole span if nothing else would be left."""
        start = max((lead.end for lead in (self.dateline, self.label) if lead is not None), default=self.span.start)
        return Span(start, self.span.end) if self.span.start < start < self.span.end else self.span


@by_identity
class Readout(NamedTuple):
    """One account. The passages are in text order, do not overlap, and cover all but white space."""

    name: str  # the letter by which readers call it (`core.numbering.account_name`)
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

    def slice(self, number: PassageNumber) -> str:
        """The exact text of a passage."""
        span = self.passages[number].span
        return self.source.text[span.start : span.end]

    def first(self, count: int) -> tuple[Passage, ...]:
        """The passages with which the account begins: of a structured document, what stands before it is left out."""
        if not self.source.blocks:
            return self.passages[:count]
        around = self.around
        return tuple(islice((p for number, p in numbered(self.passages) if number not in around), count))

    def last(self, count: int) -> tuple[Passage, ...]:
        """The passages with which the account ends, as `first`."""
        if not self.source.blocks:
            return self.passages[-count:]
        around = self.around
        return tuple(p for number, p in numbered(self.passages) if number not in around)[-count:]

    @property
    def around(self) -> frozenset[PassageNumber]:
        """What stands around the account on a page: the passages in furniture of a structured document."""
        spans = [block.span for block in self.source.told if block.kind == "furniture"]
        return frozenset(
            number
            for number, passage in numbered(self.passages if spans else ())
            if (at := bisect_right(spans, passage.span) - 1) >= 0 and passage.span.end <= spans[at].end
        )

    def place(self, number: PassageNumber) -> str:
        """Where in its document a passage was found ("p. 3"); "" if that is not known."""
        start = self.passages[number].span.start
        at = bisect_right(self.source.blocks, start, key=lambda block: block.span.start) - 1
        return self.source.blocks[at].place if at >= 0 and start < self.source.blocks[at].span.end else ""

    @property
    def body(self) -> tuple[PassageNumber, ...]:
        """The numbers of the passages that are aligned and attributed."""
        return tuple(number for number, passage in numbered(self.passages) if passage.kind in BODY)


class Speaker(NamedTuple):
    """Someone who is reported to have said something in any of the readouts.

    `key` is stable within a comparison; `BOTH` is the key of joint statements. `lookalike` is True if the name is
    confusable: it mixes scripts and resembles another speaker's name.
    """

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    lookalike: bool = False


class Attribution(NamedTuple):
    """Who is *reported* to have said a part of a passage (`content`), and on what evidence."""

    content: Span
    speaker: str | None = None  # a Speaker.key, BOTH, or None for the reporter's own voice
    via: str | None = None  # Speaker.key of who reports the speaker (a spokesman)
    cue: Span | None = None  # the verb of saying, in the same readout (a quotation may have it elsewhere)
    verb: VerbClass | None = None
    mode: Mode = "narration"
    evidence: Evidence = "none"
    carried_from: PassageNumber | None = None  # the passage that the speaker is continued from
    sure: float = 1.0  # the probability that the speaker is right, 0..1


Voices = tuple[Attribution, ...]
"""All attributions of one passage, the main one first; never empty."""


@by_identity
class Attributions(NamedTuple):
    """All attributions: `voices[account][passage]`; one inventory of speakers for all accounts."""

    speakers: tuple[Speaker, ...]
    voices: tuple[tuple[Voices, ...], ...]

    @property
    def names(self) -> dict[str, str]:
        """The name of each speaker as the texts write it, by key, including `BOTH`."""
        return {speaker.key: speaker.name for speaker in self.speakers} | {BOTH: BOTH}


Substance = Literal[
    "negation",  # one says it is so, the other that it is not
    "number",
    "date",
    "party",  # another person, country, city or body
    "role",  # who does it to whom
    "modality",  # will, may, must, should, is ready to ...
    "stance",  # the force of the verb of saying; terms that take a side
    "scope",  # all, most, some, only one
    "condition",
    "status",  # agreed, discussed, will discuss, failed to agree
    "claim",  # only one side has it
    "polarity",  # opposite words: rise and fall
    "agency",  # both said it, or one of them
    "tone",
]
"""The classes of differences of substance: what two linked passages do not say alike."""

Verdict = Literal["same", "doubt", "differs"]


class Difference(NamedTuple):
    """A difference of substance between linked passages. Not to be confused with `Edit`, a difference of words.

    `a` and `b` are spans in the texts of the left and the right readout; None if that side lacks the claim.
    `grave` is 1 for a shade of meaning, 2 for what matters, 3 for what reverses or adds to what is reported. `sure` is
    the probability that readers would call it a difference.
    """

    difference: Substance
    a: Span | None
    b: Span | None
    grave: int
    sure: float

    def swapped(self) -> "Difference":
        """The same difference seen from the other side."""
        return Difference(self.difference, self.b, self.a, self.grave, self.sure)


By = Literal["computed", "hand", "confirmed"]
"""Who decided a link: the program, the reader (by joining or parting passages), or the program and then the reader."""


class Link(NamedTuple):
    """Passages of the left readout of a pair and passages of the right one that report the same thing.

    One side is empty in a link of kind "alone". `score` is the calibrated probability that the link is right (for
    "alone": that nothing corresponds). `reason` gives the evidence for it in words.

    `substance` holds the differences that count, the most probable first; there is at least one if and only if the kind
    is "differs". `doubts` holds those that are too improbable to count.
    """

    left: tuple[PassageNumber, ...]
    right: tuple[PassageNumber, ...]
    kind: LinkKind
    moved: bool = False
    mirror: bool = False  # the two ends of one exchange: one thanks for what the other promises
    score: float = 1.0
    reason: str = ""
    substance: tuple[Difference, ...] = ()
    doubts: tuple[Difference, ...] = ()
    guess: bool = False  # nothing but the order and the lengths of the passages speaks for it (two languages only)
    by: By = "computed"  # of "alone": who decided that nothing corresponds

    @property
    def sides(self) -> tuple[tuple[PassageNumber, ...], tuple[PassageNumber, ...]]:
        """The passages of the left side and those of the right."""
        return self.left, self.right

    def swapped(self) -> "Link":
        """The same link seen from the other side."""
        substance, doubts = (tuple(found.swapped() for found in told) for told in (self.substance, self.doubts))
        return self._replace(left=self.right, right=self.left, substance=substance, doubts=doubts)


@by_identity
class Alignment(NamedTuple):
    """How the two readouts of a pair correspond.

    `links` is a partition: every passage of the two, body or not, is in exactly one link. Links are in row order, which
    follows the left text, with links of right passages alone put in where they stand in the right text
    (`core.lookup.in_row_order`). `also` holds further links of passages that correspond to a second, separate place;
    neither of their sides is empty.
    """

    links: tuple[Link, ...]
    also: tuple[Link, ...] = ()
    provisional: frozenset[Row] = frozenset()  # the links known before all is compared (core.preview.glimpse)


class Alignments:
    """The alignment of each pair of accounts, by (i, j) with i < j; each is computed when it is first asked for."""

    __slots__ = ("_made", "_make")

    def __init__(
        self,
        made: Mapping[AccountPair, Alignment],
        make: "Callable[[AccountPair, Checkpoint], Alignment] | None" = None,
    ) -> None:
        """`made` holds those that exist; the pure function `make` computes others (None: asking raises `KeyError`)."""
        self._make = make
        self._made = dict(made)

    def __getitem__(self, pair: AccountPair) -> Alignment:
        """The alignment of a pair. Raises `KeyError` if there is none and no way to compute it."""
        return self.of(pair, unwatched)

    def of(self, pair: AccountPair, checkpoint: "Checkpoint") -> Alignment:
        """The alignment of a pair, with a checkpoint for computing it.

        Always the same object, even if two threads ask at once: both may compute it, but the first result is kept.
        """
        known = self._made.get(pair)
        if known is not None or self._make is None:
            return self._made[pair]
        return self._made.setdefault(pair, self._make(pair, checkpoint))

    def keep(self, pair: AccountPair, alignment: Alignment) -> None:
        """Takes in the alignment of a pair that has been computed elsewhere, unless there is one already."""
        self._made.setdefault(pair, alignment)

    @property
    def made(self) -> dict[AccountPair, Alignment]:
        """The alignments that exist so far."""
        return dict(self._made)


class Constraints(NamedTuple):
    """What the reader has decided by hand about two accounts: input to the alignment, never a patch on its output.

    `pins` holds pairs (left passage, right passage) that must be linked, `forbidden` pairs that must not. Those of the
    pins that the reader has not made but confirmed are in `confirmed` too. `silent` holds the passages of the left and
    of the right account of which the reader has confirmed that the other one does not mention them: no pair of theirs
    may be linked.
    """

    pins: frozenset[tuple[PassageNumber, PassageNumber]] = frozenset()
    forbidden: frozenset[tuple[PassageNumber, PassageNumber]] = frozenset()
    confirmed: frozenset[tuple[PassageNumber, PassageNumber]] = frozenset()
    silent: tuple[frozenset[PassageNumber], frozenset[PassageNumber]] = (frozenset(), frozenset())

    def bars(self, pairs: Iterable[tuple[PassageNumber, PassageNumber]]) -> bool:
        """True if any of these pairs must not be linked; a pin may."""
        lefts, rights = self.silent
        return any((p in self.forbidden or p[0] in lefts or p[1] in rights) and p not in self.pins for p in pairs)

    def swapped(self) -> "Constraints":
        """The same decisions seen from the other side."""
        pins, forbidden, confirmed = (
            frozenset((j, i) for i, j in pairs) for pairs in (self.pins, self.forbidden, self.confirmed)
        )
        return Constraints(pins, forbidden, confirmed, (self.silent[1], self.silent[0]))


UNDECIDED: Final = Constraints()
"""Nothing is decided by hand."""


@by_identity
class Comparison(NamedTuple):
    """Everything computed from the readouts. Replaced as a whole, never edited.

    `readouts` is indexed by account. Row i of two accounts is link i of their alignment.
    """

    readouts: tuple[Readout, ...]
    attributions: Attributions
    alignments: Alignments
    compared: bool = True  # False while only lines are known (and links provisionally, `Alignment.provisional`)

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts, in order."""
        return tuple(Account(number) for number in range(len(self.readouts)))

    @property
    def pairs(self) -> tuple[AccountPair, ...]:
        """All pairs of accounts (i, j) with i < j, the keys of `alignments`."""
        return tuple(combinations(self.accounts, 2))

    def passage(self, ref: Ref) -> Passage:
        """The passage itself."""
        return self.readouts[ref.account].passages[ref.passage]

    def slice(self, ref: Ref) -> str:
        """The exact text of a passage."""
        return self.readouts[ref.account].slice(ref.passage)

    def voice(self, ref: Ref) -> Attribution:
        """The main attribution of a passage."""
        return self.attributions.voices[ref.account][ref.passage][0]


DiffClass = Literal["number", "name", "date", "negation", "modality", "saying", "equivalent", "other"]
EditKind = Literal["equal", "replaced", "inserted", "deleted"]


class Edit(NamedTuple):
    """One step of the edit script that turns the left side of a link into the right one.

    Spans are into the texts of the two readouts. The left span of "inserted" and the right one of "deleted" are empty.
    """

    kind: EditKind
    left: Span
    right: Span
    difference: DiffClass | None = None


class Ignore(NamedTuple):
    """What does not count as a difference of words: True is ignored.

    `spelling` stands for accents, hyphens in compounds, and British against American spelling.
    """

    case: bool = True
    punctuation: bool = True
    spelling: bool = True


IGNORE: Final = Ignore()


class Hit(NamedTuple):
    """A passage that a query finds. `spans` lie inside the passage; `score` is 0..100, 100 for an exact match."""

    ref: Ref
    spans: tuple[Span, ...]
    score: float = 100.0
    counterpart: bool = False  # True if it is found only by words that render those of the query in another language


class Quote(NamedTuple):
    """A quotation and all that its citation needs: W3C text-quote and text-position selectors in one value."""

    exact: str  # exactly as in the text
    span: Span
    prefix: str
    suffix: str
    digest: str
    readout: str  # the letter of the account
    passages: tuple[PassageNumber, ...]
    numbers: tuple[int, ...] = ()  # of those passages, as readers count them (core.numbering); 0: not numbered
    speaker: str = ""  # display name, "both", or "" for narration
    title: str = ""
    publisher: str = ""
    date: str = ""
    breaks: tuple[int, ...] = ()  # offsets in `exact` where a further paragraph begins
    address: str = ""
    accessed: str = ""  # ISO 8601
    place: str = ""  # where in the document readers find it: "p. 3", "00:01:12"
    file: str = ""  # the name of the document's file, by which it is called if it has neither publisher nor title


_Item = TypeVar("_Item")


def by_account(values: Iterable[_Item]) -> Iterator[tuple[Account, _Item]]:
    """Enumerates values of which there is one for each account."""
    return cast("Iterator[tuple[Account, _Item]]", enumerate(values))


def in_own_order(readouts: Iterable[Readout]) -> list[Account]:
    """The accounts, the longest text first: an order that stays the same in whatever order the files are given."""
    texts = [readout.text for readout in readouts]
    return sorted(map(Account, range(len(texts))), key=lambda account: (-len(texts[account]), texts[account]))


def numbered(passages: Iterable[_Item]) -> Iterator[tuple[PassageNumber, _Item]]:
    """Enumerates values of which there is one for each passage of an account."""
    return cast("Iterator[tuple[PassageNumber, _Item]]", enumerate(passages))


def in_rows(links: Iterable[Link]) -> Iterator[tuple[Row, Link]]:
    """Enumerates links by row."""
    return cast("Iterator[tuple[Row, Link]]", enumerate(links))


def numbers(passages: Sized) -> Sequence[PassageNumber]:
    """The numbers of all passages of a list."""
    return cast("Sequence[PassageNumber]", range(len(passages)))


def rows(links: Sized) -> Sequence[Row]:
    """The rows of all links of a list."""
    return cast("Sequence[Row]", range(len(links)))


Checkpoint = Callable[[float], None]
"""Called often by long work with the share done, 0..1; it may raise `Cancelled` to stop the work."""


def unwatched(_share: float) -> None:
    """The checkpoint that does nothing."""


Equivalents = tuple[tuple[str, ...], ...]
"""Groups of terms that the reader declares to mean the same."""


Dictionary = tuple[tuple[str, str], ...]
"""Words and phrases of two languages that translate each other, as the reader's own dictionary has them."""


Encoder = Callable[[Sequence[str]], Sequence[Sequence[float]]]
"""Makes a vector of each of some sentences: the nearer two of them, the more alike in meaning, in any language."""


class TextTarget(NamedTuple):
    """A passage that an operation is about, by its text: numbers of passages do not outlive a change of the program.

    With an empty span, the account as a whole.
    """

    account: str  # the letter of the account when the operation was made
    digest: str  # of its source
    span: Span
    exact: str  # the text of the span
    prefix: str  # what stands before it
    suffix: str
    file: str = ""  # the name of the text's file, without its folder


Scope = Literal[
    "passage",  # the passages that the operation is about
    "onward",  # these, and what follows until the text names somebody
    "account",  # everywhere in the account where somebody else was named
    "event",  # in all accounts
]
"""Where a speaker that the reader has named holds."""


class SpeakerNamed(NamedTuple):
    """What an operation says of a speaker: who it is, where, and in the scopes "account" and "event" who it was.

    Speakers are named as the texts name them, since their keys may change with the accounts; `BOTH` stands for both
    sides together, "" for nobody.
    """

    who: str
    scope: Scope = "passage"
    instead: str = ""


class Operation(NamedTuple):
    """Something that the reader has done by hand, or undone. The state is what all operations make, in their order.

    `op` is one of `core.marks.history.KNOWN`; a newer version of the program may know others, which are kept.
    """

    id: str
    at: str  # when, ISO 8601, UTC
    by: str  # the author
    op: str
    targets: tuple[TextTarget, ...] = ()
    value: str = ""  # the id of what is undone or redone; `core.marks.decisions.NOT_MENTIONED`
    speaker: SpeakerNamed | None = None  # of operations about speakers


class SpeakersByHand(NamedTuple):
    """What the reader has decided about speakers: input to the attribution. Speakers are named as in `SpeakerNamed`."""

    passages: Mapping[Ref, SpeakerNamed] = MappingProxyType({})  # in the scope "passage" or "onward"
    renamed: Mapping[tuple[Account, str], str] = MappingProxyType({})  # who was named in an account -> who it is
    same: tuple[tuple[str, str], ...] = ()  # two names of one speaker; the latter stays
    apart: tuple[tuple[str, str], ...] = ()  # a name, and another that is somebody else's


NAMED_BY_NOBODY: Final = SpeakersByHand()
"""Nothing is decided by hand about speakers."""


class Options(NamedTuple):
    """What a reader may set for the whole pipeline."""

    equivalents: Equivalents = ()
    constraints: Mapping[AccountPair, Constraints] = MappingProxyType({})  # by (i, j) with i < j
    dictionary: Dictionary = ()
    encoder: Encoder | None = None  # compares sentences by meaning, which takes time
    versions: tuple[tuple[str, str], ...] = ()  # digests of earlier versions, each with that of the text that is open
    operations: tuple[Operation, ...] = ()  # become constraints once the passages are known (`compare.decisions`)
