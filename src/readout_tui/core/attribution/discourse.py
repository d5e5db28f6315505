"""The discourse state of an account: everyone it names, who takes part, whose account it is, who spoke last.

`learn` makes it before any passage is attributed, in this order, because each step needs what the one before found:

    1. persons named with a title, in all accounts ("President Ana Rivera")
    2. subjects of a verb of saying or of one of the first sentences ("Rivera stressed"); of all these, names of several
       words are added before single words, so that a surname finds everybody who may be meant; then those in headlines
    3. merging: entries that turn out to be one person
    4. the gender of persons, by titles and possessives ("her country")
    5. for each account, the parties: who is named in the headlines or the first `LEAD` sentences; and the home: the
       party whose account it is
    6. the home's country, if no text gives it, as the one left over by the other party

Names with titles come first because a title proves that the capital is a name; in step 2 a single capitalised word at
the start of a sentence counts only if it has a capital inside some sentence, too.

While the account is read, `note` and `mentioned` move the rest of the state on: the last person, the last group.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, compress
from typing import Final, NamedTuple

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.attribution.inventory import Entity, Inventory, Mention, country_of, is_body
from readout_tui.core.attribution.lexicons import nominative_of
from readout_tui.core.attribution.mentions import mention, names, served
from readout_tui.core.attribution.person_names import fold_name, initials
from readout_tui.core.attribution.subjects import APPOSED_NAME, Subject, joined, main_subject, members, subject_of
from readout_tui.core.attribution.word_classes import Tokens, tokens
from readout_tui.core.data.language_schema import Language
from readout_tui.core.data.roles import OPPOSITE
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import (
    BOTH,
    NAMED_BY_NOBODY,
    Account,
    Checkpoint,
    Evidence,
    SpeakersByHand,
    in_own_order,
    unwatched,
)
from readout_tui.core.progress import each, stages
from readout_tui.core.segmentation.label_forms import label_of
from readout_tui.core.segmentation.label_words import asks

LEAD: Final = 3
"""How many sentences at the start of an account are searched for who took part."""
_OPENING: Final = ("", '"', ".", ":", "(", "-")
"""Word classes after which a capital proves no name; "" stands for the start of the sentence.

"." is the class of full stops and of ordinary words as well, so a name after an ordinary word proves nothing either.
"""
_GLUED: Final = frozenset([",", ".", ")", "%"])
"""Marks that stand close to the word before."""
_ELIDED: Final = regex(r"(?<!\w)(\w{1,3}['’]) ")
"""A short word that ends with an apostrophe, and a space, which is not written: "l'État"."""
_TWO: Final = regex("d?b[am]*l")
"""Word classes of "the two leaders", "both foreign ministers"."""
_REMEMBERED: Final = 12
"""How many of the last persons noted are considered for "he" or "she"."""
_KNOWN: Final = 3
"""From which `Entity.leaning` on the gender of a person is known, by more than a possessive or two."""
_BODY_KINDS: Final = frozenset(["side", "body", "country", "they", "it", "noun"])


class Referent(NamedTuple):
    """The result of resolving a subject."""

    speaker: str | None  # key of an entity, BOTH, or None if it cannot be resolved
    evidence: Evidence
    sure: float = 0.95  # probability that it is right, 0..1
    others: tuple[str, ...] = ()  # keys of the further members of a joint subject


class Discourse:
    """The state of one account: who takes part (fixed once it is made), and who spoke last (changes while it is read).

    Persons and groups are held by their keys in the inventory, which all accounts share.
    """

    def __init__(self, account: Account, draft: Draft, inventory: Inventory) -> None:
        self.account = account
        self.draft = draft
        self.inventory = inventory
        self.home: Entity | None = None  # the side whose account it is: a person, an office without a name, an issuer
        self.parties: list[Entity] = []  # persons whom the headlines or the lead name
        self.person: str | None = None  # the last person who was a subject, or whom a first-person text names
        self.group: str | None = None  # the last plural or body that was a subject
        self.document_issuer: str | None = None  # who issued the document that was last cited ("said in a statement")
        self.leaders: dict[str, Entity | None] = {}  # country -> who speaks for it in this talk, as far as looked up
        self.nouns: dict[str, str] = {}  # head noun of a speaker under its own words -> key of the last one
        self.humans: set[str] = set()  # keys of those of them that are one person ("a woman in the crowd")
        self.two_sides: bool | None = None  # two sides are established (`has_two_sides`); None until it is asked
        self.seen: list[str] = []  # persons who were subjects, in text order, with repetitions
        self.guests: frozenset[tuple[str, str]] | None = None  # `titles._guests`; None until it is asked
        self.unread = False  # somebody has said something whose name or noun could not be read: "he" may be they
        self.at = -1  # the number of the passage that is read now
        self.introduced: dict[str, int] | None = (
            None  # where this account first names persons in full; None until it is asked
        )


def learn(
    drafts: Iterable[Draft], checkpoint: Checkpoint = unwatched, by_hand: SpeakersByHand = NAMED_BY_NOBODY
) -> tuple[Inventory, tuple[Discourse, ...]]:
    """The inventory over all accounts, and the initial discourse state of each, indexed by account.

    The accounts are read in an order that only their texts decide (`in_own_order`): who is met first shapes how later
    mentions are taken.
    """
    inventory = Inventory(by_hand.apart)
    drafts = tuple(drafts)
    order = in_own_order(draft.readout for draft in drafts)
    ordered = [(account, drafts[account]) for account in order]
    titling, acting, adding, telling, placing = stages(checkpoint, 1, 3, 1, 2, 2)
    titled, subjects, genders, countries = (
        dict(zip(order, stages(stage, *(1 for _ in order)), strict=True))
        for stage in (titling, acting, telling, placing)
    )
    met = [met for account, draft in ordered for met in _titled(account, draft, titled[account])]
    for account, draft in ordered:
        met += _subjects(account, draft, subjects[account])
        met += _labelled(account, draft)
    for said, account, acted in each(sorted(met, key=lambda one: len(one.said.words) < 2), adding):
        inventory.add(said, account).acted[account] += acted
    for account, draft in ordered:
        _in_headlines(inventory, account, draft)
    inventory.languages.update({account: draft.readout.language for account, draft in ordered})
    inventory.merge()
    inventory.join_told(by_hand.same)
    for account, draft in ordered:
        _genders(draft, inventory, genders[account])
    discourses = {account: _discourse(account, draft, inventory) for account, draft in ordered}
    for account, discourse in discourses.items():
        _country(discourse, countries[account])
    return inventory, tuple(discourses[account] for account in sorted(discourses))


class _Met(NamedTuple):
    """A mention of a person by name, in an account; `acted` is 1 for the subject of a verb of saying, else 0."""

    said: Mention
    account: Account
    acted: int = 0


def _titled(account: Account, draft: Draft, checkpoint: Checkpoint) -> Iterator[_Met]:
    """Everyone who is named with a title in a sentence."""
    for sentence in each(draft.sentences.values(), checkpoint):
        for found in sentence.names:
            if found.name and (found.offices or _honoured(found, sentence.words)):
                yield _Met(found, account)


def _labelled(account: Account, draft: Draft) -> Iterator[_Met]:
    """Everyone whom a label names with initials, or in full with a title or a name that the text has elsewhere, too."""
    text, forms = draft.readout.text, draft.language.labels
    spans = (passage.label for passage in draft.readout.passages if passage.label)
    for written in dict.fromkeys(text[span.start : span.end] for span in spans):
        label = label_of(written, forms)
        if label.letter or asks(label.name, forms) or label.name.isupper():
            continue
        words = tokens(label.name, 0, len(label.name), draft.language)
        for said in names(words):
            surname = said.name.split(" ")[-1]
            elsewhere = text.count(surname) > text.count(label.name)
            full = len(said.words) > 1 and bool(said.offices or elsewhere)
            if full or initials(said.name):
                yield _Met(said, account)


def _in_headlines(inventory: Inventory, account: Account, draft: Draft) -> None:
    """Add everyone who is named with a title in a headline."""
    for words in draft.heads:
        for found in names(words):
            if found.name and found.offices and not _overrun(found, inventory):
                inventory.add(found, account)


def _overrun(found: Mention, inventory: Inventory) -> bool:
    """True if a name in a headline has swallowed a capitalised verb ("Trump Secures"): without it, it is known."""
    return len(found.words) > 1 and inventory.named(found._replace(words=found.words[:-1])) is not None


def _honoured(found: Mention, words: Tokens) -> bool:
    first = found.name.split()[0]
    at = words.words.index(first) if first in words.words else 0
    return at > 0 and words.classes[at - 1] == "t"


def _subjects(account: Account, draft: Draft, checkpoint: Checkpoint) -> Iterator[_Met]:
    """Everyone who is the subject of a verb of saying, or of one of the first `LEAD` sentences."""
    naming, acting = stages(checkpoint, 1, 3)
    known = _inner_names(draft) | _before_he(draft, naming)
    for place, sentence in enumerate(each(draft.sentences.values(), acting)):
        found = [(clause.subject, 1) for clause in sentence.clauses]
        if place < LEAD:
            opening = main_subject(sentence.words)
            goes_on = opening is not None and bool(sentence.words.classes[opening[0].last :].strip("."))
            found += [(opening[0], 0)] if opening is not None and goes_on else []
        for subject, said_something in found:
            for part in parts(sentence.words, subject):
                if part.kind == "person" and not served(sentence.words, part.first, part.last):
                    said = mention(sentence.words, part.first, part.last)
                    if is_body_name(sentence.words, part, said):
                        continue
                    if said.words and not country_of(said.name) and _is_name(said, sentence.words, part, known):
                        yield _Met(said, account, said_something)


def is_body_name(words: Tokens, subject: Subject, said: Mention) -> bool:
    """True for a name after an article and without a title: "the Federal Reserve", "the Taliban", not "the Hon. X"."""
    titled = said.offices or "t" in words.classes[subject.first : subject.last]
    return bool(said.words) and not titled and words.low[subject.first] in words.language.reference.articles


def _genders(draft: Draft, inventory: Inventory, checkpoint: Checkpoint) -> None:
    """Count for each person how often a title or a possessive says woman (+1) or man (-1), in `Entity.gender`."""
    for sentence in each(draft.sentences.values(), checkpoint):
        words = sentence.words
        if words.language.order is not None:
            _genders_of_forms(sentence, inventory)
        gendered = list(compress(range(len(words.low)), map(words.language.people.genders.__contains__, words.low)))
        opening = main_subject(words) if gendered else None
        if opening is None or opening[0].kind != "person":
            continue
        subject = opening[0]
        entity = inventory.named(mention(words, subject.first, subject.last))
        mark = next((i for i in gendered if i >= subject.first), None)
        if entity is not None and mark is not None and (mark < subject.last or _owns(words, subject.last, mark)):
            entity.gender += words.language.people.genders[words.low[mark]]


def _genders_of_forms(sentence: Sentence, inventory: Inventory) -> None:
    """The same by verbs and titles whose form shows it ("заявила Лесникова", "la ministra Vega")."""
    words = sentence.words
    genders = words.language.people.genders
    for clause in sentence.clauses:
        if clause.subject.kind == "person" and words.low[clause.at] in genders:
            _count_gender(words, clause.subject.first, clause.subject.last, genders[words.low[clause.at]], inventory)
    for i, kind in enumerate(words.classes):
        if kind == "t" and shown_gender(words, i):
            name = len(words.classes) - len(words.classes[i:].lstrip("tma"))
            end = len(words.classes) - len(words.classes[name:].lstrip("ni"))
            if end > name:
                _count_gender(words, i, end, shown_gender(words, i), inventory)


def shown_gender(words: Tokens, at: int) -> int:
    """What a word says of somebody's gender, alone or with its article ("la ministre"): above 0 woman, below 0 man."""
    genders, word = words.language.people.genders, words.low[at]
    beside = f"{words.low[at - 1]} {word}" if at else word
    return genders.get(word, 0) or genders.get(beside, 0) or genders.get(word.partition(" ")[0], 0)


def _count_gender(words: Tokens, first: int, last: int, mark: int, inventory: Inventory) -> None:
    entity = inventory.named(mention(words, first, last))
    if entity is not None:
        entity.gender += mark


def _owns(words: Tokens, after: int, pronoun: int) -> bool:
    """True if a pronoun refers back to the subject ("thanked her guest").

    It does not if another name, title, country or pronoun stands between ("wished Okoye well in his"), or if no noun
    follows, so that it is an object ("told her that").
    """
    return not set(words.classes[after:pronoun]) & set("ntch") and words.classes[pronoun + 1 : pronoun + 2] in tuple(
        ".amtsl"
    )


def _inner_names(draft: Draft) -> set[str]:
    """Words classed as names inside sentences, where only names have a capital."""
    return {
        words.words[i]
        for words in (s.words for s in draft.sentences.values())
        for i, kind in enumerate(words.classes)
        if kind == "n" and not opens(words, i)
    }


def _before_he(draft: Draft, checkpoint: Checkpoint) -> set[str]:
    """Single words with a capital that open a sentence, where the next one begins with "he" or "she": names.

    "Marshall was very friendly. He said that ..."
    """
    found: set[str] = set()
    before: Sentence | None = None
    for sentence in each(draft.sentences.values(), checkpoint):
        if before is not None and sentence.words.classes[:1] == "h" and not sentence.touches:
            opening = main_subject(before.words) if before.passage.paragraph == sentence.passage.paragraph else None
            one = opening is not None and opening[0].kind == "person" and opening[0].last - opening[0].first == 1
            if one and opening is not None and opening[0].first == 0 and not before.names[1:]:
                found.add(before.words.words[0])
        before = sentence
    return found


def opens(words: Tokens, at: int) -> bool:
    """True where a sentence or quotation may start (`_OPENING`), so that a capital does not prove a name."""
    before = words.classes[at - 1 : at]
    return before in _OPENING and (before != '"' or words.classes.count('"', 0, at) % 2 == 1)


def _is_name(said: Mention, words: Tokens, subject: Subject, known: set[str]) -> bool:
    """True for a name; False for a word with a capital only because it starts a sentence ("Combat reports ...")."""
    first = said.name.split()[0]
    proven = said.offices or len(said.words) > 1 or initials(said.name)
    return bool(proven) or not opens(words, subject.first) or first in known


def parts(words: Tokens, subject: Subject) -> list[Subject]:
    """The members of a joint subject ("X, Y and Z"), or the subject itself."""
    classes = words.classes[subject.first : subject.last]
    if subject.kind != "both" or "&" not in classes:
        return [subject]
    return [subject_of(words, *span) for span in members(words.classes, subject.first, subject.last)]


def _discourse(account: Account, draft: Draft, inventory: Inventory) -> Discourse:
    discourse = Discourse(account, draft, inventory)
    sentences = list(draft.sentences.values())
    for found in (*(m for s in sentences[:LEAD] for m in s.names), *(m for head in draft.heads for m in names(head))):
        entity = inventory.named(found)
        if entity is not None and entity not in discourse.parties:
            discourse.parties.append(entity)
    discourse.home = _home(discourse, sentences)
    _bind_lead(discourse, sentences)
    discourse.home = _host(discourse, sentences) or _speaking_body(discourse, sentences) or discourse.home
    return discourse


def _speaking_body(discourse: Discourse, sentences: list[Sentence]) -> Entity | None:
    """The body in whose name a text without dateline begins to speak: "La Cancillería rechaza ..."; None in English."""
    first = next(iter(sentences), None)
    if first is None or first.words.language.order is None or first.passage.dateline or not first.clauses:
        return None
    opening, clause = main_subject(first.words), first.clauses[0]
    speaks = opening is not None and opening[0].kind in ("side", "body") and clause.construction == "finite"
    if not speaks or opening is None or clause.subject.first != opening[0].first:
        return None
    return discourse.inventory.group(display(first.words, clause.subject))


def _host(discourse: Discourse, sentences: list[Sentence]) -> Entity | None:
    """The home of an account that opens with an office without a name ("The President spoke with President X").

    It is a holder of that office who is not named in the same sentence; of several, the one whose country the account
    names most; if there is none, an entity for the office itself. None if the account does not open so, or if `home`
    as it stands already holds the office.
    """
    opening = main_subject(sentences[0].words) if sentences else None
    if opening is None or opening[0].kind != "title":
        return None
    words, subject = sentences[0].words, opening[0]
    if words.classes[subject.last :][:1] in ("", ",", "t", "n"):
        return None  # a name follows
    beside = [discourse.inventory.named(found) for found in sentences[0].names]
    said = mention(words, subject.first, subject.last)
    roles = [office.role for office in said.offices if office.role not in OPPOSITE]
    home = discourse.home
    if not roles or (home is not None and home not in beside and home.holds(roles[0])):
        return None
    return _named_host(discourse, roles[0], said.country, beside) or _unnamed_host(discourse, words, subject, said)


def _named_host(discourse: Discourse, role: str, country: str, beside: list[Entity | None]) -> Entity | None:
    """The holder of the role (of this country, if it is not empty) whose country the account names most; else None.

    `beside` are the persons named in the same sentence; they are somebody else.
    """
    counts = _named_countries(discourse.draft)
    fitting = [
        entity
        for entity in discourse.inventory.holders(role)
        if entity not in beside
        and (not country or entity.country == country)
        and (discourse.account in entity.seen or counts[entity.country or " "])
    ]
    return max(fitting, key=lambda entity: counts[entity.country], default=None)


def _unnamed_host(discourse: Discourse, words: Tokens, subject: Subject, said: Mention) -> Entity:
    """An entity under the name of the office."""
    host = discourse.inventory.group(display(words, subject), said.country)
    host.offices.update(said.offices)
    host.seen.add(discourse.account)
    return host


def _bind_lead(discourse: Discourse, sentences: list[Sentence]) -> None:
    """Give `home` the office with which the account opens, if the texts give `home` neither an office nor a country.

    Not in a record of talks: there "the Ambassador" and "Mr Hale" are the two who talk.
    """
    home = discourse.home
    if home is None or home.offices or home.country or not sentences or discourse.draft.record.titled:
        return
    opening = main_subject(sentences[0].words)
    if opening and opening[0].kind == "title":
        said = mention(sentences[0].words, opening[0].first, opening[0].last)
        home.offices.update(said.offices)
        if said.country:
            home.countries[said.country] += 1


def _home(discourse: Discourse, sentences: list[Sentence]) -> Entity | None:
    """The party whose account it is; None if nobody fits.

    The person who is the subject of one of the first `LEAD` sentences, else of a headline. Else the first of the
    parties, except those who are named after "with" in a headline or the first sentence ("Call with X"): they are the
    guests of somebody who is not named.
    """
    lines = (*(sentence.words for sentence in sentences[:LEAD]), *discourse.draft.heads)
    acting = next((entity for words in lines for entity in _acting(discourse, words)), None)
    if acting is not None:
        return acting
    lines = (*discourse.draft.heads, *(sentence.words for sentence in sentences[:1]))
    guests = [guest for words in lines for guest in _met(discourse, words)]
    return next((entity for entity in discourse.parties if entity not in guests), None)


def _acting(discourse: Discourse, words: Tokens) -> Iterator[Entity]:
    """The persons who are the subject of a line, if they hold an office or are said to have said something anywhere."""
    opening = main_subject(words)
    found = parts(words, opening[0]) if opening else []
    for part in found if len(found) > 1 else [with_name(words, one) for one in found]:
        if part.kind == "person":
            entity = discourse.inventory.named(mention(words, part.first, part.last))
            if entity is not None and (entity.offices or any(entity.acted.values())):
                yield entity


def _met(discourse: Discourse, words: Tokens) -> list[Entity]:
    """The persons whom a line names after "with"."""
    first = next((i for i, word in enumerate(words.low) if word in words.language.reference.guest), len(words.low))
    guests = set(words.words[first:])
    named = (discourse.inventory.named(found) for found in names(words) if guests.issuperset(found.name.split()))
    return [entity for entity in named if entity is not None]


def with_name(words: Tokens, subject: Subject) -> Subject:
    """A title joined with the name that follows a comma or a second title ("The Minister of Trade, Rosa Vega,").

    Any other subject is returned as it is.
    """
    if subject.kind == "title" and words.classes.startswith(("&", "t"), subject.last):
        first = subject.last + words.classes.startswith("&", subject.last)
        second = joined(words.classes, first)
        if second:
            return subject_of(words, first, second)
    name = APPOSED_NAME.match(words.classes, subject.last) if subject.kind == "title" else None
    return Subject("person", name.start(1), name.end(1)) if name else subject


def _country(discourse: Discourse, checkpoint: Checkpoint) -> None:
    """Give the home of an account a country, where no text says it but that of the other party is known."""
    home = discourse.home
    if home is not None and not home.country:
        taken = {entity.country for entity in discourse.parties if entity.country}
        country = _own_country(discourse.draft, taken, checkpoint) if taken else ""
        if country:
            home.countries[country] += 1


def _own_country(draft: Draft, taken: set[str], checkpoint: Checkpoint) -> str:
    """The country that most likely published an account, none of those `taken` by other parties; empty if unknown.

    It is the one most often the subject of a verb of saying ("The Russian leader stressed"). Else the two countries
    named most, each more than once, are supposed to be those of the two parties, and it is the one not taken.
    """
    hearing, naming = stages(checkpoint, 1, 3)
    speaking = (name for name, _ in _speaking(draft, hearing).most_common() if name not in taken)
    counted = _named_countries(draft, naming).most_common()
    named = [name for name, times in counted if name and times > 1 and not is_body(name)]
    return next(speaking, None) or next((name for name in named[:2] if name not in taken), "")


def _named_countries(draft: Draft, checkpoint: Checkpoint = unwatched) -> Counter[str]:
    """How often an account names each country, headlines included."""
    return named_countries(chain(draft.heads, (s.words for s in each(draft.sentences.values(), checkpoint))))


def named_countries(lines: Iterable[Tokens]) -> Counter[str]:
    """How often these lines name each country, by its key; "" counts words of that class whose country is unknown."""
    count: Counter[str] = Counter()
    for words in lines:
        count.update(words.country(i) for i, kind in enumerate(words.classes) if kind in "ac")
    return count


def _speaking(draft: Draft, checkpoint: Checkpoint) -> Counter[str]:
    """How often each country is the subject of a verb of saying, by its name, a side or an office ("The US President").

    Subjects of several countries do not count.
    """
    count: Counter[str] = Counter()
    for sentence in each(draft.sentences.values(), checkpoint):
        words = sentence.words
        for clause in sentence.clauses:
            if clause.depth == 0 and clause.subject.kind in ("title", "side", "country"):
                found = {words.country(i) for i in range(*clause.subject[1:]) if words.classes[i] in "ac"} - {""}
                count.update(name for name in found if len(found) == 1 and not is_body(name))
    return count


def mentioned(discourse: Discourse, sentence: Sentence, apart: str | None) -> None:
    """Make the last person that a sentence names, other than `apart`, the one whom the next "he" or "she" means."""
    for found in sentence.names:
        entity = discourse.inventory.named(found)
        if entity is not None and entity.key != apart:
            discourse.person = entity.key


def display(words: Tokens, subject: Subject) -> str:
    """A subject as the name that is shown, without its article."""
    said = words.words[subject.first : subject.last]
    if words.language.people.decline is not None:
        head = next((i for i, kind in enumerate(words.classes[subject.first : subject.last]) if kind in "ts"), 0)
        said[head] = _in_nominative(words.language, said[head])
    spaced = words.language.vocabulary.words is not None
    name = said[0] if said else ""
    for word, kind in zip(said[1:], words.classes[subject.first + 1 : subject.last], strict=True):
        name += word if not spaced or kind == "'" or word in _GLUED else " " + word
    name = _ELIDED.sub(r"\1", name)
    article = next(filter(name.startswith, words.language.reference.display_articles), "")
    return name[len(article) :]


def _in_nominative(language: Language, word: str) -> str:
    """A title or body noun in the nominative, with the capital it has."""
    base = nominative_of(language, word.lower())
    return word if base == word.lower() else base.capitalize() if word[0].isupper() else base


def last_of_gender(discourse: Discourse, gender: int) -> str | None:
    """The last person noted who is not known to be of the other gender; the very last if all are; None if nobody.

    `gender` is above 0 for "she" and below 0 for "he". As most officials are men, "she" is the last known woman rather
    than somebody of unknown gender named after her.
    """
    last = discourse.person
    recent = (*discourse.seen[::-1][:_REMEMBERED], *(entity.key for entity in discourse.parties))
    if gender > 0:
        women = (key for key in (last, *recent) if key is not None and _leaning(discourse, key) >= _KNOWN)
        known = next(women, None)
        if known is not None:
            return known
    for key in recent:
        entity = discourse.inventory.entities.get(key)
        if last is None or entity is None or _other_gender(discourse, last, gender):
            last = key if entity is not None and not _other_gender(discourse, key, gender) else last
        else:
            break
    return last


def _leaning(discourse: Discourse, key: str) -> int:
    entity = discourse.inventory.entities.get(key)
    return entity.leaning if entity is not None else 0


def _other_gender(discourse: Discourse, key: str, gender: int) -> bool:
    return _leaning(discourse, key) * gender < 0


def note(discourse: Discourse, referent: Referent, kind: str) -> None:
    """Record a resolved subject of this kind, for the pronouns that follow. "I" and "we" change nothing."""
    if referent.speaker is None or kind in ("we", "i"):
        return
    discourse.unread = False
    entity = discourse.inventory.entities.get(referent.speaker)
    if referent.speaker == BOTH:
        discourse.group = None
    elif entity is not None and _is_group(discourse, entity, kind):
        discourse.group = referent.speaker
    else:
        discourse.person = referent.speaker
        discourse.group = None
        discourse.seen.append(referent.speaker)


def _is_group(discourse: Discourse, entity: Entity, kind: str) -> bool:
    """True if a subject of this kind is "they" or "it" afterwards, rather than "he" or "she"."""
    body = entity.group and kind in _BODY_KINDS and entity.key not in discourse.humans
    return kind in ("plural", "both") or body


def has_two_sides(discourse: Discourse) -> bool:
    """True if this account is about a talk of two sides, so that "the leaders" and "it was agreed" mean both of them.

    News is so only if its headlines or lead name two countries, or if it speaks of "the two leaders".
    """
    if discourse.two_sides is None:
        sentences = discourse.draft.sentences.values()
        lead = [*discourse.draft.heads, *(sentence.words for sentence in list(sentences)[:LEAD])]
        discourse.two_sides = (
            discourse.draft.readout.document != "news"
            or len([name for name in named_countries(lead) if name and not is_body(name)]) > 1
            or any(_speaks_of_two(sentence.words) for sentence in sentences)
        )
    return discourse.two_sides


def _speaks_of_two(words: Tokens) -> bool:
    parties = words.language.people.parties
    return any(words.low[found.end() - 1] in parties for found in _TWO.finditer(words.classes))


def speaker_named(discourse: Discourse, name: str) -> Entity | None:
    """The person of this name in the inventory, or None."""
    return discourse.inventory.named(Mention(name, fold_name(name), (), ""), discourse.account)


def introduced(discourse: Discourse, entity: Entity) -> bool:
    """True if this account has named a person in full, in a headline or up to the passage that is read now."""
    if discourse.introduced is None:
        discourse.introduced = {}
        lines = [(-1, list(names(words))) for words in discourse.draft.heads]
        lines += [(number, list(sentence.names)) for number, sentence in discourse.draft.sentences.items()]
        for number, found in lines:
            for said in (one for one in found if len(one.words) > 1):
                known = discourse.inventory.named(said, discourse.account)
                if known is not None:
                    discourse.introduced.setdefault(known.key, number)
    return discourse.introduced.get(entity.key, discourse.at + 1) <= discourse.at


def is_known(discourse: Discourse, words: Tokens, subject: Subject) -> bool:
    """False for a subject that looks like a person but is not in the inventory; True for any other kind of subject."""
    if subject.kind != "person":
        return True
    return bool(discourse.inventory.candidates(mention(words, subject.first, subject.last), discourse.account))


def turns_home(discourse: Discourse, words: Tokens, subject: Subject, last: str) -> bool:
    """True if the subject is the home country ("The United States will ...") and `last`, a key, is somebody else."""
    if discourse.home is None or discourse.home.key == last:
        return False
    if subject.kind in ("side", "body") and discourse.home.group and words.language.order is not None:
        return discourse.inventory.group(display(words, subject)) is discourse.home
    if subject.kind != "country":
        return False
    return bool(discourse.home.country) and words.country(subject.last - 1) == discourse.home.country
