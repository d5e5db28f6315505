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
from readout_tui.core.data.talks import TALKS
from readout_tui.core.findings.model import FindingGround
from readout_tui.core.lazy_regex import regex
from readout_tui.core.link_state import doubtful
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Account, Link, PassageNumber, Readout, Ref, in_rows, numbers
from readout_tui.core.numbering import name, names

_SPACE: Final = regex(r"\s+")
_COUNTED: Final = regex(r"[㐀-鿿豈-﫿]|\w+(?:['’]\w+)*")
"""What counts as a word for shares: a word or, in Chinese, a character."""
LONGEST: Final = 110
"""The most characters of a quotation in a sentence."""
OPENING: Final = 0.5
"""`event_strength` from which a passage reports no more than that the talk took place."""


class AccountReading(NamedTuple):
    """What is read of one account. `terms` are those of its body passages, by number; `keys` those of all passages."""

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

    def __init__(self, lookup: Lookup) -> None:
        self.lookup = lookup
        self.comparison = lookup.comparison
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
        terms = {n: terms_of(readout, n) for n in numbers(readout.passages) if n not in around}
        body = set(readout.body)
        keys = frozenset(chain.from_iterable(found.weights for found in terms.values()))
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

    def silent(self, account: Account) -> str:
        """ "no passage found in B": what is said of an account that has nothing."""
        return f"no passage found in {self.comparison.readouts[account].name}"

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
    def of_the_talk(self) -> frozenset[Ref]:
        """The passages that say how the talk took place: at whose request, how long, in what tone."""
        return frozenset(
            Ref(side.account, number)
            for side in self.sides
            for number in side.terms
            if about_the_talk(side.readout, number) and _says_how(side.readout, number)
        )

    def alone(self, account: Account) -> Iterator[tuple[PassageNumber, float]]:
        """The body passages to which nothing corresponds, each with how sure that is; also those only suggested."""
        for number in self.side(account).terms:
            ref = Ref(account, number)
            link = self.lookup.link(ref)
            if self.lookup.alone(ref):
                yield number, link.score
            elif link.by == "computed" and all(doubtful(k.score) for k in (link, *self.lookup.also(ref)) if k.right and k.left):
                yield number, 1.0 - link.score


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


def _says_how(readout: Readout, number: PassageNumber) -> bool:
    words = TALKS[readout.language]
    said = readout.passages[number].said
    return any(pattern.search(readout.text, *said) for pattern in (words.request, words.length, words.tone))


def opens(readout: Readout, number: PassageNumber) -> bool:
    """True if a passage reports no more than that the talk took place."""
    return event_strength(readout.slice(number), readout.language) >= OPENING


def words_in(readout: Readout, passages: Sequence[PassageNumber]) -> int:
    """How many words some passages have."""
    return sum(len(_COUNTED.findall(readout.text, *readout.passages[number].said)) for number in passages)


def _home(lookup: Lookup, account: Account) -> str | None:
    """The speaker whose side's account it is: in a readout, the one of both parties whom it names first.

    Ministries name their own side first ("President X spoke with President Y of Z"). News has no side, and a joint
    document has both. If both accounts put the same person first, it is not clear whose either is.
    """
    one, other = (_first_named(lookup, a) for a in (account, lookup.facing(account)))
    return one if one is not None and one != other else None


def _first_named(lookup: Lookup, account: Account) -> str | None:
    """The key of the speaker whom a readout, statement or letter names first in its first passages; else None."""
    comparison = lookup.comparison
    readout = comparison.readouts[account]
    if readout.document not in ("readout", "statement", "letter", "factsheet"):
        return None
    body = readout.body[:2]
    for number in body:
        said = readout.passages[number].said
        text = readout.text[said.start : said.end]
        places = {}
        for speaker in comparison.attributions.speakers:
            if speaker.key != BOTH:
                found = [at for alias in (speaker.name, *speaker.aliases) if len(alias) > 1 and (at := text.find(alias)) >= 0]
                if found:
                    places[speaker.key] = min(found)
        if places:
            return min(places, key=lambda key: places[key])
    return None
