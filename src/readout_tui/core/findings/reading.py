"""What all modules of this room read of two accounts: words and terms of each passage, and whose account each is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import Final, NamedTuple

from readout_tui.core.alignment.event_sentences import event_strength
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.alignment.terms import PassageTerms, describe
from readout_tui.core.characters.safe import flat
from readout_tui.core.data.languages import language
from readout_tui.core.data.talks import TALKS
from readout_tui.core.findings.model import FindingGround
from readout_tui.core.lazy_regex import regex
from readout_tui.core.link_state import doubtful
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import (
    BOTH,
    Account,
    Checkpoint,
    Link,
    PassageNumber,
    Readout,
    Ref,
    Span,
    Speaker,
    in_rows,
    numbers,
    unwatched,
)
from readout_tui.core.numbering import name, names

_NAME: Final = regex(r"\b[^\W\d_a-zß-ÿ]\w{4,}")
_PARTS_OF_NAMES: Final = regex(r"[^\s·•.,]+")
_WORD: Final = regex(r"\w+")
PLAIN: Final = "w:"
"""What the words themselves begin with among the keys of an account, beside its terms."""
_SPACE: Final = regex(r"\s+")
_COUNTED: Final = regex(r"[㐀-鿿豈-﫿]|\w+(?:['’]\w+)*")
"""What counts as a word for shares: a word or, in Chinese, a character."""
LONGEST: Final = 110
"""The most characters of a quotation in a sentence."""
OPENING: Final = 0.5
"""`event_strength` from which a passage reports no more than that the talk took place."""
HEAD: Final = 2
"""Body passages at the beginning among which one without a matter of its own is taken to open the account."""
OTHER_CLAIM: Final = 0.65
"""How sure a claim must be that one side of a link alone makes, for the link to join two claims (`apart`)."""
MOST_OF_IT: Final = 0.5
"""The share of the passages that such a claim must take up."""
COMMON: Final = 0.3
"""The least share of terms in common of a link that is not judged; by hand."""
APART: Final = 0.5
"""How sure it is that nothing corresponds to a passage of such a link: a doubt."""
LONGEST_READOUT: Final = 50
"""Body passages of a readout of which it is told whose side's it is; set by hand."""
LEAD: Final = 4
"""Body passages at the beginning among which a readout names its own side."""
SAME_ROOT: Final = 5
"""Names that share so many first letters are forms of one name: "Korvia", "Korvian"."""


class AccountReading(NamedTuple):
    """What is read of one account.

    `terms` are those of its body passages, by number; `keys` those of all passages and, after `PLAIN`, all words.
    """

    account: Account
    readout: Readout
    terms: dict[PassageNumber, PassageTerms]
    keys: frozenset[str]
    home: str | None  # the key of the speaker whose side's account it is; None if that is not clear

    narrated: frozenset[PassageNumber]  # the passages in the reporter's own voice

    def narrates(self, number: PassageNumber) -> bool:
        """True for a passage in the reporter's own voice."""
        return number in self.narrated


class PairReading:
    """Two accounts as the modules of this room read them."""

    def __init__(self, lookup: Lookup, checkpoint: Checkpoint = unwatched) -> None:
        """The checkpoint is called with 0 at each passage that is read, by whichever module."""
        self.lookup = lookup
        self.checkpoint = checkpoint
        self.comparison = lookup.comparison
        self._roots: dict[Account, frozenset[str]] = {}
        self.sides = tuple(self._read(account) for account in lookup.pair)

    def side(self, account: Account) -> AccountReading:
        """The reading of an account of the pair."""
        return self.sides[0] if account == self.lookup.pair[0] else self.sides[1]

    def across(self, account: Account) -> AccountReading:
        """The reading of the other account."""
        return self.side(self.lookup.facing(account))

    @property
    def one_language(self) -> bool:
        """True if both accounts are in the same language, so that their words can be compared."""
        return self.sides[0].readout.language == self.sides[1].readout.language

    def _read(self, account: Account) -> AccountReading:
        readout = self.comparison.readouts[account]
        around = readout.around
        terms = {}
        for number in numbers(readout.passages):
            self.checkpoint(0.0)
            if number not in around:
                terms[number] = terms_of(readout, number)
        body = set(readout.body)
        plain = (f"{PLAIN}{word}" for word in _WORD.findall(readout.text.lower()))
        keys = frozenset(chain(chain.from_iterable(found.weights for found in terms.values()), plain))
        own = {number: found for number, found in terms.items() if number in body}
        voices = self.comparison.attributions.voices[account]
        narrated = frozenset(number for number in own if voices[number][0].speaker is None)
        return AccountReading(account, readout, own, keys, _home(self.lookup, account), narrated)

    def quoted(self, ground: FindingGround) -> str:
        """The words of a ground, in quotation marks, with the passage: "“at his request” (A2)"."""
        readout = self.comparison.readouts[ground.ref.account]
        return f"“{self.words(ground)}” ({name(readout, ground.ref.passage)})"

    def words(self, ground: FindingGround) -> str:
        """The words of a ground on one line, safe to print, shortened if they are long."""
        text = self.comparison.readouts[ground.ref.account].text[ground.words.start : ground.words.end]
        said = _SPACE.sub(" ", flat(text)).strip()
        return said if len(said) <= LONGEST else said[: LONGEST - 1].rsplit(" ", 1)[0] + " …"

    def whole(self, ref: Ref) -> FindingGround:
        """A passage as the ground of a finding, without its dateline or label."""
        return FindingGround(ref, self.comparison.passage(ref).said)

    def silent(self, ref: Ref) -> str:
        """ "no passage found in B": said where the other account has nothing; of a doubtful link, what it has."""
        across = self.lookup.facing(ref.account)
        partners = self.lookup.partners(ref)
        if partners:
            return f"no sure passage in {self.name(across)} (perhaps {self.named(across, sorted(partners))})"
        return self.nothing(across)

    def nothing(self, account: Account) -> str:
        """ "no passage found in B"."""
        return f"no passage found in {self.name(account)}"

    def name(self, account: Account) -> str:
        """The letter of an account."""
        return self.comparison.readouts[account].name

    def named(self, account: Account, passages: Sequence[PassageNumber]) -> str:
        """ "A6-7"."""
        return names(self.comparison.readouts[account], passages)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links of both accounts that can be relied upon: between body passages, and no mere suggestions."""
        return tuple(
            link
            for _row, link in in_rows(self.lookup.links)
            if link.left and link.right and not doubtful(link.score) and self.lookup.compared(link)
        )

    @cached_property
    def names(self) -> frozenset[str]:
        """Words, in lower case, that name a speaker or a publisher: they tell no topic."""
        speakers = self.comparison.attributions.speakers
        told = [name for speaker in speakers for name in (speaker.name, *speaker.aliases)]
        told += [readout.publisher for readout in self.lookup.readouts]
        return frozenset(word.lower() for name in told for word in _PARTS_OF_NAMES.findall(name))

    def roots(self, account: Account) -> frozenset[str]:
        """The first letters of the names in an account and of those of speakers, by which other forms are known."""
        if account not in self._roots:
            self._roots[account] = self._roots_of(account)
        return self._roots[account]

    def _roots_of(self, account: Account) -> frozenset[str]:
        text = self.comparison.readouts[account].text
        names = {word.lower() for word in _NAME.findall(text)} | self.names
        return frozenset(name[:SAME_ROOT] for name in names if len(name) >= SAME_ROOT)

    @cached_property
    def without_matter(self) -> frozenset[Ref]:
        """The passages that say no more than that and how the talk took place."""
        return frozenset(
            Ref(side.account, number)
            for side in self.sides
            for order, number in enumerate(side.terms)
            if self._without_matter(side, number, order)
        )

    def _without_matter(self, side: AccountReading, number: PassageNumber, order: int) -> bool:
        """True if a passage is on the talk and tells no topic; the first one, which names both sides, may tell one."""
        readout = side.readout
        said_how = says_how(readout, number) if about_the_talk(readout, number) else []
        opening = side.narrates(number) and opens(readout, number)
        first = order < HEAD and side.narrates(number) and about_the_talk(readout, number)
        if opening and readout.document != "news":
            return True
        meet = order == 0 and first and len(self._named_in(readout.slice(number))) > 1
        return (bool(said_how) or opening or first) and self._matters(side, number, said_how) <= meet

    def _named_in(self, text: str) -> list[str]:
        """The keys of the speakers whom a text names."""
        return [s.key for s in self.comparison.attributions.speakers if _first_place(text, s) is not None]

    def _matters(self, side: AccountReading, number: PassageNumber, said_how: Sequence[Span]) -> int:
        """How many telling phrases a passage on the talk has beside the words on the talk itself."""
        from readout_tui.core.findings.telling_words import names_places, telling

        readout = side.readout
        phrases = telling(readout, readout.passages[number].said, frozenset(), self.names, self.roots(side.account))
        return sum(
            all(phrase.span.end <= said.start or said.end <= phrase.span.start for said in said_how)
            for phrase in phrases
            if not names_places(phrase.text, readout.language)
        )

    def alone(self, account: Account) -> Iterator[tuple[PassageNumber, float]]:
        """The body passages to which nothing corresponds, each with how sure that is.

        Those of which it is doubtful that anything does are there, too: their link is a suggestion or joins two claims.
        """
        for number in self.side(account).terms:
            self.checkpoint(0.0)
            sure = self._alone(Ref(account, number))
            if sure is not None:
                yield number, sure

    def _alone(self, ref: Ref) -> float | None:
        """How sure it is that nothing corresponds to a passage; None if something does."""
        links = (self.lookup.link(ref), *self.lookup.also(ref))
        if self.lookup.alone(ref):
            return links[0].score
        linked = [link for link in links if link.left and link.right]
        if any(link.by != "computed" for link in links):
            return None
        if all(doubtful(link.score) for link in linked):
            return 1.0 - max(link.score for link in linked)
        return APART if all(map(self.apart, linked)) else None

    def _in_common(self, link: Link) -> float:
        """The share of the terms of the side with fewer terms that the other side has, too."""
        one, other = (
            {key for n in passages if n in side.terms for key in side.terms[n].weights if key[0] not in "+_"}
            for side, passages in zip(self.sides, link.sides, strict=True)
        )
        return len(one & other) / max(min(len(one), len(other)), 1)

    def cues(self, ref: Ref) -> list[Span]:
        """The verbs of saying of a passage."""
        voices = self.comparison.attributions.voices[ref.account][ref.passage]
        return [voice.cue for voice in voices if voice.cue is not None]

    def apart(self, link: Link) -> bool:
        """True if a link joins two claims: what differs in it is most of what one side says.

        Where claims are not judged, as outside English, if the passages have too few terms in common.
        """
        if not all(language(side.readout.language).claims for side in self.sides):
            return self.one_language and self._in_common(link) < COMMON
        for account, passages in zip(self.lookup.pair, link.sides, strict=True):
            readout = self.comparison.readouts[account]
            size = sum(said.end - said.start for said in (readout.passages[n].said for n in passages))
            for found in link.substance:
                span = found.a if account == self.lookup.pair[0] else found.b
                claims = found.difference == "claim" and found.sure >= OTHER_CLAIM
                if claims and span is not None and span.end - span.start >= MOST_OF_IT * size:
                    return True
        return False


@lru_cache(maxsize=1 << 13)
def terms_of_text(text: str, language: str) -> PassageTerms:
    """The terms of some text."""
    return describe(text, language, term_tables((), language))


def terms_of(readout: Readout, number: PassageNumber) -> PassageTerms:
    """The terms of a passage, without those of its dateline."""
    passage = readout.passages[number]
    start = passage.dateline.end if passage.dateline else passage.span.start
    return terms_of_text(readout.text[start : passage.span.end], readout.language)


def about_the_talk(readout: Readout, number: PassageNumber) -> bool:
    """True if a passage names the talk."""
    words = TALKS.get(readout.language)
    return words is not None and bool(words.talk.search(readout.text, *readout.passages[number].said))


def says_how(readout: Readout, number: PassageNumber) -> list[Span]:
    """Where a passage says how the talk took place: at whose request, how long, in what tone."""
    words = TALKS[readout.language]
    said = readout.passages[number].said
    found = (pattern.finditer(readout.text, *said) for pattern in (words.request, words.length, words.tone))
    return [Span(*match.span()) for matches in found for match in matches]


def opens(readout: Readout, number: PassageNumber) -> bool:
    """True if a passage reports no more than that the talk took place."""
    return event_strength(readout.slice(number), readout.language) >= OPENING


def words_in(readout: Readout, spans: Sequence[Span]) -> int:
    """How many words some spans have."""
    return sum(len(_COUNTED.findall(readout.text, *span)) for span in spans)


def _home(lookup: Lookup, account: Account) -> str | None:
    """The speaker whose side's account it is: of a document in one voice that voice, of a readout whom it names first.

    Ministries name their own side first ("President X spoke with President Y of Z"). News and transcripts have no side,
    and a joint document has both. Two accounts of one side name the same person first.
    """
    return _voice(lookup, account) or _first_named(lookup, account)


def _voice(lookup: Lookup, account: Account) -> str | None:
    """The speaker in whose voice the whole document is, if it is in one."""
    comparison = lookup.comparison
    voices = comparison.attributions.voices[account]
    keys = {v.speaker for n in comparison.readouts[account].body for v in voices[n][:1] if v.evidence == "document"}
    keys -= {None, BOTH}
    return next(iter(keys)) if len(keys) == 1 else None


def _first_named(lookup: Lookup, account: Account) -> str | None:
    """The key of the speaker whom a readout names first: in a sentence about the talk, or else at its beginning.

    Longer texts than `LONGEST_READOUT` are mostly records of talks, which name either side first.
    """
    comparison = lookup.comparison
    readout = comparison.readouts[account]
    if readout.document not in ("readout", "factsheet") or len(readout.body) > LONGEST_READOUT:
        return None
    head = readout.body[:LEAD]
    on_the_talk = [number for number in head if opens(readout, number) or about_the_talk(readout, number)]
    for number in (*on_the_talk, *head):
        text = readout.slice(number)
        places = {s.key: at for s in comparison.attributions.speakers if (at := _first_place(text, s)) is not None}
        if places:
            return min(places, key=lambda key: places[key])
    return None


def _first_place(text: str, speaker: Speaker) -> int | None:
    """Where a text first names a speaker, in any form of their name."""
    if speaker.key == BOTH:
        return None
    names = (name for name in (speaker.name, *speaker.aliases) if len(name) > 1)
    return min((at for name in names if (at := text.find(name)) >= 0), default=None)
