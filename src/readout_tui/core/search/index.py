"""The shared in-memory index: search, speaker filter, kinds of difference, counts and copies all read it.

Each account has an index of its own: its folded text as one string, and two arrays with the folded offsets at which the
passages begin and end. Scanning that string with `str.find` takes about 10 ms for 20 MB, so there are no posting lists.
That makes every query exact to the character (phrases, parts of words) and keeps the index at about twice the size of
the text. Only near spellings cannot be scanned for; they go through the vocabulary of the text, which is made on first
use.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from operator import or_
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, get_args

from readout_tui.core.link_state import LinkProperty, link_properties, perhaps
from readout_tui.core.model import (
    BODY,
    FIRST_TWO,
    Account,
    AccountPair,
    Alignment,
    Checkpoint,
    Comparison,
    Dictionary,
    Equivalents,
    Link,
    Readout,
    Ref,
    Span,
    Substance,
    Voices,
    unwatched,
)

if TYPE_CHECKING:
    from readout_tui.core.characters.folding import Folded
    from readout_tui.core.coverage import CoverageRow
    from readout_tui.core.search.counterparts import Spoken
    from readout_tui.core.search.vocabulary import TextVocabulary

MOST_RENDERED: Final = 2_000_000
"""Code points of all texts together up to which it is read what renders words of other languages in them."""
NARRATION: Final = ""
"""The speaker key of what nobody is reported to have said: the reporter's own words."""

_BIT: Final[dict[LinkProperty, int]] = {told: 1 << place for place, told in enumerate(get_args(LinkProperty))}
STATE_BITS: Final = 1 << len(_BIT)
"""How many sets of states there are."""
_CLASS_BIT: Final[dict[Substance, int]] = {told: 1 << place for place, told in enumerate(get_args(Substance))}


class Heard(NamedTuple):
    """The keys of all who may be speaking in a passage, and those among them who are doubtful ("perhaps X")."""

    keys: frozenset[str]
    perhaps: frozenset[str]


@dataclass(frozen=True, slots=True)
class Filter:
    """What the reader wants to see; one value for the command line, the screen and the search.

    `speakers` are the speaker keys that are shown (`NARRATION` for the reporter's voice; None: everybody),
    `hidden` those that are not; a passage with several speakers is shown for any of them. `states` are the
    states shown (empty: all).
    """

    speakers: frozenset[str] | None = None
    hidden: frozenset[str] = frozenset()
    states: frozenset[LinkProperty] = frozenset()

    def __bool__(self) -> bool:
        """True when anything at all is filtered."""
        return self.speakers is not None or bool(self.hidden or self.states)


EVERYTHING: Final = Filter()


_STRETCH: Final = 1 << 20


class Searchable:
    """What searching needs of a text, made on first use. All indexes of the text share it, however it is segmented."""

    __slots__ = ("_broken", "_folded", "_spaced", "_spoken", "_text", "_vocabulary")

    def __init__(self, text: str) -> None:
        self._text: Final = text
        self._folded: Folded | None = None
        self._spaced: bool | None = None
        self._broken: tuple[BrokenWord, ...] | None = None
        self._vocabulary: TextVocabulary | None = None
        self._spoken: tuple[Rendering, Spoken] | None = None

    def folded(self, checkpoint: Checkpoint = unwatched) -> Folded:
        """The whole text, folded, without signs of markup."""
        if self._folded is None:
            from readout_tui.core.characters.folding import fold
            from readout_tui.core.characters.markup import hidden

            self._folded = fold(hidden(self._text), checkpoint)
        return self._folded

    def spaced(self, checkpoint: Checkpoint = unwatched) -> bool:
        """True if there are words with more than one space between them."""
        if self._spaced is None:
            self._spaced = _spaced(self.folded(checkpoint).text, checkpoint)
        return self._spaced

    def broken(self, checkpoint: Checkpoint = unwatched) -> tuple[BrokenWord, ...]:
        """The words that a hyphen parts at the end of a line, in text order."""
        if self._broken is None:
            self._broken = tuple(_broken_words(self._text, self.folded(checkpoint), checkpoint))
        return self._broken

    @property
    def counted(self) -> TextVocabulary | None:
        """The distinct words, if they have been asked for before."""
        return self._vocabulary

    def vocabulary(self, checkpoint: Checkpoint = unwatched) -> TextVocabulary:
        """The distinct words, those that a line end parts as a whole, too."""
        if self._vocabulary is None:
            from readout_tui.core.search.vocabulary import count_words

            joined = "".join(f" {broken.word}" for broken in self.broken(checkpoint))
            text = self.folded(checkpoint).text
            self._vocabulary = count_words(text + joined if joined else text, checkpoint)
        return self._vocabulary

    def speaks(self, rendering: Rendering) -> bool:
        """True if what may render words of other languages has been read."""
        return self._spoken is not None and self._spoken[0] == rendering

    def spoken(self, readout: Readout, rendering: Rendering, checkpoint: Checkpoint = unwatched) -> Spoken:
        """What may render words of other languages in a readout of this text."""
        if self._spoken is None or self._spoken[0] != rendering:
            from readout_tui.core.search.counterparts import spoken

            self._spoken = rendering, spoken(readout, rendering.others, rendering.dictionary, checkpoint)
        return self._spoken[1]


class Rendering(NamedTuple):
    """In which language a text is (ISO 639-1), of which others words are rendered in it, and by which dictionary."""

    code: str
    others: frozenset[str]
    dictionary: Dictionary


class BrokenWord(NamedTuple):
    """A word that a hyphen parts at the end of a line: its folded letters, how many stand before the hyphen, and where
    it stands in the text and (`at`) begins in the folded text."""

    word: str
    before: int
    span: Span
    at: int


class Scanned(NamedTuple):
    """A text ready to be searched. Arrays have one folded offset a passage; `spaced`, `broken` as in `Searchable`."""

    folded: Folded
    starts: array[int]
    ends: array[int]
    spaced: bool
    broken: tuple[BrokenWord, ...]


class AccountIndex:
    """One readout. All items are one a passage.

    `states` and `classes` are empty for an account of which the index was not asked how its passages stand.
    """

    __slots__ = ("_scanned", "body", "classes", "readout", "rows", "searchable", "states", "voices")

    def __init__(
        self,
        readout: Readout,
        states: Sequence[int],
        classes: Sequence[int],
        voices: array[int],
        body: bytes,
        rows: Sequence[int] = (),
    ) -> None:
        self.readout: Final = readout
        self.classes: Final = classes  # bits of the classes of what differs in the passage's links
        self.states: Final = states  # bits of the passage's states, as it stands to the accounts that were asked of
        self.rows: Final = rows  # the place of the passage's row in `Index.table`; empty without a table
        self.voices: Final = voices  # which of `Index.groups` may be speaking
        self.body: Final = body  # 1 for what is aligned and attributed
        self.searchable = Searchable(readout.text)
        self._scanned: Scanned | None = None

    @property
    def scanned(self) -> Scanned:
        """The folded text; made on first use, as the first picture needs none of it."""
        return self.scan()

    def scan(self, checkpoint: Checkpoint = unwatched) -> Scanned:
        """Like `scanned`, with a checkpoint that can stop the work."""
        if self._scanned is None:
            self._scanned = _scan(self.readout, self.searchable, checkpoint)
        return self._scanned

    @property
    def folded(self) -> Folded:
        """The whole folded text."""
        return self.scanned.folded

    @property
    def starts(self) -> array[int]:
        """Where the passages start in the folded text."""
        return self.scanned.starts

    @property
    def ends(self) -> array[int]:
        """Where they end."""
        return self.scanned.ends

    def span(self, start: int, end: int) -> Span:
        """Folded offsets as a span of the original text."""
        return self.scanned.folded.span(start, end)


def _scan(readout: Readout, searchable: Searchable, checkpoint: Checkpoint) -> Scanned:
    text = searchable.folded(checkpoint)
    starts, ends = ([span[k] for span in (passage.span for passage in readout.passages)] for k in (0, 1))
    if text.at:
        starts, ends = ([text.offset(offset) for offset in offsets] for offsets in (starts, ends))
    return Scanned(
        text, array("I", starts), array("I", ends), searchable.spaced(checkpoint), searchable.broken(checkpoint)
    )


def _broken_words(text: str, folded_text: Folded, checkpoint: Checkpoint) -> Iterator[BrokenWord]:
    """The words of a text that a line end parts, folded."""
    from readout_tui.core.characters.folding import folded
    from readout_tui.core.characters.line_ends import broken_words

    for match in broken_words(text):
        checkpoint(match.start() / len(text))
        before = folded(match[1])
        yield BrokenWord(before + folded(match[2]), len(before), Span(*match.span()), folded_text.offset(match.start()))


def _spaced(text: str, checkpoint: Checkpoint) -> bool:
    """True if two spaces stand side by side anywhere; looked for in stretches, as no call is to be long."""
    for at in range(0, len(text), _STRETCH):
        checkpoint(at / len(text))
        if text.find("  ", at, at + _STRETCH + 1) >= 0:
            return True
    return False


class Beside(NamedTuple):
    """What readers have left beside passages. All texts are as they were written."""

    notes: Mapping[Ref, tuple[str, ...]] = MappingProxyType({})
    tags: Mapping[Ref, tuple[str, ...]] = MappingProxyType({})
    states: Mapping[Ref, frozenset[str]] = MappingProxyType({})  # `core.search.syntax.BESIDE`


NOTHING_BESIDE: Final = Beside()


class Index:
    """What is asked of a comparison again and again, ready to be read. Never changed once built.

    `accounts` holds an index of each account. The texts and who speaks in them are those of all accounts; how a passage
    stands (same, reworded, moved, alone, ...) is known of the accounts in `asked` only, as they stand to one another:
    those of `pair`, or all. `table` are the rows of three accounts and more, once they are known. `beside` is
    what readers have left beside passages.
    """

    __slots__ = ("_renderings", "accounts", "asked", "beside", "comparison", "equivalents", "groups", "pair", "table")

    def __init__(
        self,
        comparison: Comparison,
        pair: AccountPair,
        accounts: tuple[AccountIndex, ...],
        groups: tuple[Heard, ...],
        asked: tuple[Account, ...] | None = None,
        table: Sequence[CoverageRow] | None = None,
        dictionary: Dictionary = (),
        equivalents: Equivalents = (),
    ):
        self.comparison: Final = comparison
        self.pair: Final = pair
        self.asked: Final = pair if asked is None else asked
        self.table: Final = table
        self.accounts: Final = accounts
        self.groups: Final = groups
        self.equivalents: Final = equivalents
        self._renderings: Final = _renderings(comparison, dictionary)
        self.beside: Beside = NOTHING_BESIDE

    def with_beside(self, beside: Beside) -> Index:
        """This index of the same texts with what readers have left beside them."""
        index = copy(self)
        index.beside = beside
        return index

    def spoken(self, account: Account, checkpoint: Checkpoint = unwatched) -> Spoken | None:
        """What may render words of other languages in a text; read on first use. None if there are no other languages.

        Nor is it read where the texts are too long.
        """
        rendering = self._renderings[account]
        indexed = self.accounts[account]
        return None if rendering is None else indexed.searchable.spoken(indexed.readout, rendering, checkpoint)

    @property
    def ready(self) -> bool:
        """True if all that may render words of other languages has been read, so that no search waits for it."""
        return all(
            rendering is None or indexed.searchable.speaks(rendering)
            for rendering, indexed in zip(self._renderings, self.accounts, strict=True)
        )

    def vocabulary(self, account: Account, checkpoint: Checkpoint = unwatched) -> TextVocabulary:
        """The distinct words of a text; counted on first use."""
        return self.accounts[account].searchable.vocabulary(checkpoint)

    def take(self, before: Index) -> None:
        """Share the folded texts and vocabularies of an index of another comparison of the same texts."""
        for indexed, earlier in zip(self.accounts, before.accounts, strict=True):
            if earlier.readout.text is indexed.readout.text:
                indexed.searchable = earlier.searchable

    def warm(self, checkpoint: Checkpoint = unwatched) -> None:
        """Make everything that is otherwise made on first use. The screen does it in the background after opening."""
        for indexed in self.accounts:
            indexed.scan(checkpoint)
        for indexed in self.accounts:
            indexed.searchable.vocabulary(checkpoint)
        for account in self.comparison.accounts:
            self.spoken(account, checkpoint)

    def states(self, ref: Ref) -> frozenset[LinkProperty]:
        """The states of a passage."""
        return state_names(self.accounts[ref.account].states[ref.passage])

    def speakers(self, ref: Ref) -> frozenset[str]:
        """The keys of all who are reported to speak in a passage; `{NARRATION}` if nobody is."""
        return self.groups[self.accounts[ref.account].voices[ref.passage]].keys

    def perhaps(self, ref: Ref, speakers: frozenset[str]) -> bool:
        """True if some of these speakers (keys) may speak in a passage, all of them with doubt."""
        heard = self.groups[self.accounts[ref.account].voices[ref.passage]]
        return not speakers.isdisjoint(heard.perhaps) and speakers.isdisjoint(heard.keys - heard.perhaps)

    def admits(self, shown: Filter, ref: Ref) -> bool:
        """True if the filter shows this passage."""
        if shown.states and not self.accounts[ref.account].states[ref.passage] & _bits(shown.states):
            return False
        return _heard(self.speakers(ref), shown)

    def admitted(self, shown: Filter, account: Account) -> bytes:
        """One byte a passage: 1 where the filter shows it."""
        indexed = self.accounts[account]
        count = len(indexed.states)
        if not shown:
            return b"\x01" * count
        bits = _bits(shown.states) if shown.states else STATE_BITS - 1
        heard = [_heard(group.keys, shown) for group in self.groups]
        return bytes(bool(s & bits) and heard[v] for s, v in zip(indexed.states, indexed.voices, strict=True))

    def speaker_counts(self) -> dict[str, tuple[int, ...]]:
        """For each speaker key, `NARRATION` too: how many body passages of each account they speak in.

        Those are counted in which they only perhaps speak, too; `perhaps_counts` has these alone.
        """
        return self._counts([group.keys for group in self.groups])

    def perhaps_counts(self) -> dict[str, tuple[int, ...]]:
        """For each speaker key: in how many body passages of each account they are named with doubt."""
        return self._counts([group.perhaps for group in self.groups])

    def _counts(self, groups: Sequence[frozenset[str]]) -> dict[str, tuple[int, ...]]:
        tables = [Counter(v for v, b in zip(one.voices, one.body, strict=True) if b) for one in self.accounts]
        counts: dict[str, list[int]] = {}
        for account, table in enumerate(tables):
            for group, number in table.items():
                for key in groups[group]:
                    counts.setdefault(key, [0] * len(self.accounts))[account] += number
        return {key: tuple(numbers) for key, numbers in counts.items()}


def state_names(bits: int) -> frozenset[LinkProperty]:
    """The states that an item of `AccountIndex.states` stands for."""
    return frozenset(state for state, bit in _BIT.items() if bits & bit)


def _bits(states: frozenset[LinkProperty]) -> int:
    return sum(_BIT[state] for state in states)


def _speaking(voices: Voices) -> Heard:
    keys = frozenset(NARRATION if voice.speaker is None else voice.speaker for voice in voices)
    sure = {NARRATION if voice.speaker is None else voice.speaker for voice in voices if not perhaps(voice)}
    return Heard(keys, keys - sure)


def _heard(group: frozenset[str], shown: Filter) -> bool:
    heard = group if shown.speakers is None else group & shown.speakers
    return bool(heard - shown.hidden)


def _renderings(comparison: Comparison, dictionary: Dictionary) -> tuple[Rendering | None, ...]:
    """For each account what may be rendered in it; None for nothing."""
    codes = {readout.language for readout in comparison.readouts}
    if len(codes) == 1 or sum(len(readout.text) for readout in comparison.readouts) > MOST_RENDERED:
        return (None,) * len(comparison.readouts)
    return tuple(
        Rendering(readout.language, frozenset(codes - {readout.language}), dictionary)
        for readout in comparison.readouts
    )


def build(
    comparison: Comparison,
    pair: AccountPair | None = FIRST_TWO,
    checkpoint: Checkpoint = unwatched,
    table: Sequence[CoverageRow] | None = None,
    dictionary: Dictionary = (),
    equivalents: Equivalents = (),
) -> Index:
    """The index of a comparison, in time linear in the texts; `pair`: of whom is asked how passages stand (None: all).

    `table` are the rows of three accounts and more (`core.coverage`). With it, only what stands in one of all accounts
    is alone. `dictionary`: the reader's own terms of two languages; `equivalents`: those of theirs that mean the same.
    Asks for the alignments of the pair, or of every two. Raises what the checkpoint raises.
    """
    places = None if table is None else _places(comparison, table)
    groups: dict[Heard, int] = {} if comparison.compared else {Heard(frozenset({NARRATION}), frozenset()): 0}
    made = []
    for account in comparison.accounts:
        checkpoint(account / len(comparison.readouts))
        states, classes = _standing(comparison, account, comparison.pairs if pair is None else (pair,))
        states = _with_speakers_by_hand(states, comparison.attributions.voices[account])
        if table is not None and places is not None:
            states = _alone_of_all(states, account, places[account], table)
        rows = () if places is None else places[account]
        made.append(_indexed(comparison, account, groups, states, classes, rows))
    asked = comparison.accounts if pair is None else pair
    return Index(comparison, pair or FIRST_TWO, tuple(made), tuple(groups), asked, table, dictionary, equivalents)


def _places(comparison: Comparison, table: Sequence[CoverageRow]) -> tuple[Sequence[int], ...]:
    """For each account the place in the table of each of its passages."""
    from readout_tui.core.collate import row_places  # only where there are three accounts

    return row_places(comparison, [row.cells for row in table])


def _standing(
    comparison: Comparison, account: Account, pairs: Iterable[AccountPair]
) -> tuple[Sequence[int], Sequence[int]]:
    """The states and classes of an account's passages, in the links of these pairs."""
    count = len(comparison.readouts[account].passages)
    states, classes = array("H", bytes(2 * count)), array("H", bytes(2 * count))
    for pair in pairs:
        if comparison.compared and account in pair:
            low, high = sorted(pair)
            alignment = comparison.alignments[low, high]
            found = _states(alignment, account == high, count)
            states = array("H", map(or_, states, found)) if any(states) else found
            _note_classes(alignment, account == high, classes)
    for number, passage in enumerate(comparison.readouts[account].passages):
        if not passage.body:  # a date or an end mark is not "only here": it is not compared
            states[number] &= ~_BIT["alone"]
    return states, classes


def _alone_of_all(
    states: Sequence[int], account: Account, places: Sequence[int], table: Sequence[CoverageRow]
) -> Sequence[int]:
    """The states of an account's passages, alone only if no other of all accounts has any of their row."""
    alone = _BIT["alone"]
    return array(
        "H",
        (
            bits | alone if table[row].alone == account else bits & ~alone
            for bits, row in zip(states, places, strict=True)
        ),
    )


def _indexed(
    comparison: Comparison,
    account: Account,
    groups: dict[Heard, int],
    states: Sequence[int],
    classes: Sequence[int],
    rows: Sequence[int],
) -> AccountIndex:
    readout = comparison.readouts[account]
    count = len(readout.passages)
    voices = array("I", bytes(4 * count))
    known: dict[tuple[str | None, bool], int] = {}
    told = comparison.attributions.voices[account] if comparison.compared else ()  # what is provisional is not counted
    for passage, heard in enumerate(told):
        only = (heard[0].speaker, perhaps(heard[0])) if len(heard) == 1 else None
        number = known.get(only) if only else None
        if number is None:
            number = groups.setdefault(_speaking(heard), len(groups))
            if only:
                known[only] = number
        voices[passage] = number
    return AccountIndex(readout, states, classes, voices, bytes([p.kind in BODY for p in readout.passages]), rows)


def _states(alignment: Alignment, right: bool, count: int) -> array[int]:
    """The states of the left or the right readout of an alignment."""
    states = array("H", bytes(2 * count))
    for link in alignment.links:
        for passage in link.sides[right]:
            states[passage] = _state_bits(link)
    for link in alignment.also:  # what corresponds to a second place only is not alone
        for passage in link.sides[right]:
            if states[passage] & _BIT["alone"]:
                states[passage] = _state_bits(link)
    return states


def _note_classes(alignment: Alignment, right: bool, classes: array[int]) -> None:
    """Notes the classes of the differences that count, for the left or the right readout of an alignment."""
    for link in (*alignment.links, *alignment.also):
        for found in link.substance:
            for passage in link.sides[right]:
                classes[passage] |= _CLASS_BIT[found.difference]


def class_bits(classes: Iterable[Substance]) -> int:
    """Classes as an item of `AccountIndex.classes` holds them."""
    return sum(_CLASS_BIT[told] for told in set(classes))


def _with_speakers_by_hand(states: Sequence[int], voices: Sequence[Voices]) -> Sequence[int]:
    """The states of an account's passages, also by hand where the reader has named the speaker."""
    named = {number for number, heard in enumerate(voices) if heard[0].evidence == "hand"}
    if not named:
        return states
    return array("H", (bits | _BIT["hand"] if number in named else bits for number, bits in enumerate(states)))


def _state_bits(link: Link) -> int:
    return sum([_BIT[told] for told in link_properties(link)])
