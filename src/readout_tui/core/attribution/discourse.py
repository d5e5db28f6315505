"""What is known of an account before and while it is read: everyone it names, who takes part, who spoke last."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress
from typing import Final, NamedTuple

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.attribution.clauses import APPOSED_NAME, Subject, joined, main_subject, members, subject_of
from readout_tui.core.attribution.inventory import Entity, Inventory, Mention, country_of, fold_name, is_body
from readout_tui.core.attribution.mentions import mention, names
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.roles import OPPOSITE
from readout_tui.core.model import BOTH, Account, Checkpoint, Evidence, by_account, unwatched
from readout_tui.core.progress import each, stages

LEAD: Final = 3
"""Sentences at the start of an account that name who took part."""
_OPENING: Final = ("", '"', ".", ":", "(", "-")
"""Behind these a word has a capital whether or not it is a name."""
_REMEMBERED: Final = 12
"""Persons who spoke last among whom "he" or "she" is looked for."""
_BODY_KINDS: Final = frozenset(["side", "body", "country", "they", "it"])


class Referent(NamedTuple):
    """A resolved subject: a speaker's key, BOTH or None, how it is known, how sure, who else."""

    speaker: str | None
    evidence: Evidence
    sure: float = 0.95
    others: tuple[str, ...] = ()


class Discourse:
    """What is known of one account while it is read: who takes part, who spoke last."""

    def __init__(self, account: Account, draft: Draft, inventory: Inventory) -> None:
        self.account = account
        self.draft = draft
        self.inventory = inventory
        self.home: Entity | None = None
        self.parties: list[Entity] = []
        self.person: str | None = None  # the last person who was a subject
        self.group: str | None = None  # the last plural or body that was a subject
        self.paper: str | None = None  # whose statement was last quoted
        self.leaders: dict[str, Entity | None] = {}  # country -> who speaks for it here
        self.seen: list[str] = []  # persons in the order of mention


def learn(drafts: Iterable[Draft], checkpoint: Checkpoint = unwatched) -> tuple[Inventory, tuple[Discourse, ...]]:
    """The inventory of all accounts, and for each account who takes part."""
    inventory = Inventory()
    drafts = tuple(drafts)
    told = stages(checkpoint, *(weight for weight in (1, 3, 2, 2) for _ in drafts))
    for account, draft in by_account(drafts):
        _titled(inventory, account, draft, told[account])
    for account, draft in by_account(drafts):
        _subjects(inventory, account, draft, told[len(drafts) + account])
    inventory.merge()
    for account, draft in by_account(drafts):
        _genders(draft, inventory, told[2 * len(drafts) + account])
    discourses = tuple(_discourse(account, draft, inventory) for account, draft in by_account(drafts))
    _countries(drafts, discourses, told[3 * len(drafts) :])
    return inventory, discourses


def _titled(inventory: Inventory, account: Account, draft: Draft, checkpoint: Checkpoint) -> None:
    """Everyone who is named with a title anywhere."""
    for sentence in each(draft.sentences.values(), checkpoint):
        for found in sentence.names:
            if found.name and (found.offices or _honoured(found, sentence.words)):
                inventory.add(found, account)
    for words in draft.heads:
        for found in names(words):
            if found.name and found.offices and not _overrun(found, inventory):
                inventory.add(found, account)


def _overrun(found: Mention, inventory: Inventory) -> bool:
    """In a headline with capitals throughout, does the name run on into the verb ("Trump Secures")?"""
    return len(found.words) > 1 and inventory.named(found._replace(words=found.words[:-1])) is not None


def _honoured(found: Mention, words: Tokens) -> bool:
    first = found.name.split()[0]
    at = words.words.index(first) if first in words.words else 0
    return at > 0 and words.classes[at - 1] == "t"


def _subjects(inventory: Inventory, account: Account, draft: Draft, checkpoint: Checkpoint) -> None:
    """Everyone who is the subject of a verb of saying, or of the first sentence."""
    known = _inner_names(draft)
    for place, sentence in enumerate(each(draft.sentences.values(), checkpoint)):
        found = [(clause.subject, 1) for clause in sentence.clauses]
        if place < LEAD:
            opening = main_subject(sentence.words)
            found += [(opening[0], 0)] if opening else []
        for subject, said_something in found:
            for part in parts(sentence.words, subject):
                if part.kind == "person":
                    said = mention(sentence.words, part.first, part.last)
                    if is_body_name(sentence.words, part, said):
                        continue
                    if said.words and not country_of(said.name) and _is_name(said, sentence.words, part, known):
                        inventory.add(said, account).acted[account] += said_something


def is_body_name(words: Tokens, subject: Subject, said: Mention) -> bool:
    """A name behind an article, without a title: "the Federal Reserve", "the Taliban", but not "the Hon. X"."""
    titled = said.offices or "t" in words.classes[subject.first : subject.last]
    return bool(said.words) and not titled and words.low[subject.first] in words.language.reference.articles


def _genders(draft: Draft, inventory: Inventory, checkpoint: Checkpoint) -> None:
    """Whether each person is a woman or a man, by their titles and by what the texts say is theirs ("her country")."""
    for sentence in each(draft.sentences.values(), checkpoint):
        words = sentence.words
        telling = list(compress(range(len(words.low)), map(words.language.people.genders.__contains__, words.low)))
        opening = main_subject(words) if telling else None
        if opening is None or opening[0].kind != "person":
            continue
        subject = opening[0]
        entity = inventory.named(mention(words, subject.first, subject.last))
        mark = next((i for i in telling if i >= subject.first), None)
        if entity is not None and mark is not None and (mark < subject.last or _owns(words, subject.last, mark)):
            entity.gender += words.language.people.genders[words.low[mark]]


def _owns(words: Tokens, after: int, pronoun: int) -> bool:
    """Is it the subject's own ("thanked her guest"), not another's ("told her that", "wished Okoye well in his")?"""
    return not set(words.classes[after:pronoun]) & set("ntch") and words.classes[pronoun + 1 : pronoun + 2] in tuple(
        ".amtsl"
    )


def _inner_names(draft: Draft) -> set[str]:
    """Words with a capital inside sentences, where only names have one."""
    return {
        words.words[i]
        for words in (s.words for s in draft.sentences.values())
        for i, kind in enumerate(words.classes)
        if kind == "n" and not opens(words, i)
    }


def opens(words: Tokens, at: int) -> bool:
    """Does a sentence or quotation start here, so that a capital proves no name?"""
    before = words.classes[at - 1 : at]
    return before in _OPENING and (before != '"' or words.classes.count('"', 0, at) % 2 == 1)


def _is_name(said: Mention, words: Tokens, subject: Subject, known: set[str]) -> bool:
    """A name, or just a word with a capital because it starts a sentence or quotation ("Combat reports ...")?"""
    first = said.name.split()[0]
    return bool(said.offices) or not opens(words, subject.first) or first in known or len(said.words) > 1


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
    discourse.home = _host(discourse, sentences) or discourse.home
    return discourse


def _host(discourse: Discourse, sentences: list[Sentence]) -> Entity | None:
    """Who holds the office, without a name, with which the account opens ("The President spoke with President X").

    Nobody named beside it. Of several the one whose country the account names most; where none fits, the office itself.
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
    """Of those who hold the role, of this country if one is said, the one whose country the account names most."""
    told = _named_countries(discourse.draft)
    fitting = [
        entity
        for entity in discourse.inventory.holders(role)
        if entity not in beside
        and (not country or entity.country == country)
        and (discourse.account in entity.seen or told[entity.country or " "])
    ]
    return max(fitting, key=lambda entity: told[entity.country], default=None)


def _unnamed_host(discourse: Discourse, words: Tokens, subject: Subject, said: Mention) -> Entity:
    """The office itself, under which it is known from now on."""
    host = discourse.inventory.group(display(words, subject), said.country)
    host.offices.update(said.offices)
    host.seen.add(discourse.account)
    return host


def _bind_lead(discourse: Discourse, sentences: list[Sentence]) -> None:
    """If the account opens with an office and nobody it names holds one, that office is of whose account it is."""
    home = discourse.home
    if home is None or home.offices or home.country or not sentences:
        return
    opening = main_subject(sentences[0].words)
    if opening and opening[0].kind == "title":
        said = mention(sentences[0].words, opening[0].first, opening[0].last)
        home.offices.update(said.offices)
        if said.country:
            home.countries[said.country] += 1


def _home(discourse: Discourse, sentences: list[Sentence]) -> Entity | None:
    """Whose account it is: the person who is the subject of one of the first sentences, else of a headline.

    Else the first who takes part, but nobody with whom a headline or the first sentence says that somebody unnamed
    talked ("Call with X", "The President spoke with X").
    """
    lines = (*(sentence.words for sentence in sentences[:LEAD]), *discourse.draft.heads)
    acting = next((entity for words in lines for entity in _acting(discourse, words)), None)
    if acting is not None:
        return acting
    lines = (*discourse.draft.heads, *(sentence.words for sentence in sentences[:1]))
    guests = [guest for words in lines for guest in _met(discourse, words)]
    return next((entity for entity in discourse.parties if entity not in guests), None)


def _acting(discourse: Discourse, words: Tokens) -> Iterator[Entity]:
    """The persons who are the subject of a line and hold an office or say something anywhere."""
    opening = main_subject(words)
    found = parts(words, opening[0]) if opening else []
    for part in found if len(found) > 1 else [_with_name(words, one) for one in found]:
        if part.kind == "person":
            entity = discourse.inventory.named(mention(words, part.first, part.last))
            if entity is not None and (entity.offices or any(entity.acted.values())):
                yield entity


def _met(discourse: Discourse, words: Tokens) -> list[Entity]:
    """Those whom a line names behind "with"."""
    first = next((i for i, word in enumerate(words.low) if word in words.language.reference.guest), len(words.low))
    guests = set(words.words[first:])
    named = (discourse.inventory.named(found) for found in names(words) if guests.issuperset(found.name.split()))
    return [entity for entity in named if entity is not None]


def _with_name(words: Tokens, subject: Subject) -> Subject:
    """A title with the name behind a comma or a second title ("The Minister of Trade, Rosa Vega,"), as a person."""
    if subject.kind == "title" and words.classes.startswith(("&", "t"), subject.last):
        first = subject.last + words.classes.startswith("&", subject.last)
        second = joined(words.classes, first)
        if second:
            return subject_of(words, first, second)
    name = APPOSED_NAME.match(words.classes, subject.last) if subject.kind == "title" else None
    return Subject("person", name.start(1), name.end(1)) if name else subject


def _countries(drafts: tuple[Draft, ...], discourses: tuple[Discourse, ...], told: Sequence[Checkpoint]) -> None:
    """Give whoever an account is of their country, where no text says it but the other party's is known."""
    for draft, discourse, tell in zip(drafts, discourses, told, strict=True):
        home = discourse.home
        if home is not None and not home.country:
            taken = {entity.country for entity in discourse.parties if entity.country}
            country = _own_country(draft, taken, tell) if taken else ""
            if country:
                home.countries[country] += 1


def _own_country(draft: Draft, taken: set[str], checkpoint: Checkpoint) -> str:
    """The country, none of those `taken` by others, that an account is most likely of; empty if nothing tells.

    It is the one most said to speak ("The Russian leader stressed"). Else, in talks of two, the two countries most
    named are the parties'; if one is taken, this is the one left.
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
    """How often these sentences or headlines name each country; "" counts the words of a country that is not known."""
    count: Counter[str] = Counter()
    for words in lines:
        count.update(words.country(i) for i, kind in enumerate(words.classes) if kind in "ac")
    return count


def _speaking(draft: Draft, checkpoint: Checkpoint) -> Counter[str]:
    """How often each country, or somebody who has only its name, is the subject of a verb of saying."""
    count: Counter[str] = Counter()
    for sentence in each(draft.sentences.values(), checkpoint):
        words = sentence.words
        for clause in sentence.clauses:
            if clause.depth == 0 and clause.subject.kind in ("title", "side", "country"):
                found = {words.country(i) for i in range(*clause.subject[1:]) if words.classes[i] in "ac"} - {""}
                count.update(name for name in found if len(found) == 1 and not is_body(name))
    return count


def mentioned(discourse: Discourse, sentence: Sentence, apart: str | None) -> None:
    """Remember the persons a sentence names, for "he" in a text told in the first person."""
    for found in sentence.names:
        entity = discourse.inventory.named(found)
        if entity is not None and entity.key != apart:
            discourse.person = entity.key


def display(words: Tokens, subject: Subject) -> str:
    """A subject as the name that is shown: without its article."""
    name = " ".join(words.words[subject.first : subject.last])
    article = next(filter(name.startswith, words.language.reference.display_articles), "")
    return name[len(article) :].replace(" 's", "'s")


def last_of_gender(discourse: Discourse, gender: int) -> str | None:
    """The last person who spoke and is not known to be of the other gender; the last one at all if all are."""
    last = discourse.person
    for key in (*discourse.seen[::-1][:_REMEMBERED], *(entity.key for entity in discourse.parties)):
        entity = discourse.inventory.entities.get(key)
        if last is None or entity is None or _other_gender(discourse, last, gender):
            last = key if entity is not None and not _other_gender(discourse, key, gender) else last
        else:
            break
    return last


def _other_gender(discourse: Discourse, key: str, gender: int) -> bool:
    entity = discourse.inventory.entities.get(key)
    return entity is not None and entity.gender * gender < 0


def note(discourse: Discourse, referent: Referent, kind: str) -> None:
    """Remember who spoke, for the pronouns that follow."""
    if referent.speaker is None or kind in ("we", "i"):
        return
    entity = discourse.inventory.entities.get(referent.speaker)
    if referent.speaker == BOTH:
        discourse.group = None
    elif entity is not None and (kind in ("plural", "both") or (entity.group and kind in _BODY_KINDS)):
        discourse.group = referent.speaker
    else:
        discourse.person = referent.speaker
        discourse.group = None
        discourse.seen.append(referent.speaker)


def speaker_named(discourse: Discourse, name: str) -> Entity | None:
    """The person whose name, perhaps with a title, this is."""
    return discourse.inventory.named(Mention(name, fold_name(name), (), ""))


def is_known(discourse: Discourse, words: Tokens, subject: Subject) -> bool:
    """Is a subject that looks like a person one? Any other subject is taken at its word."""
    if subject.kind != "person":
        return True
    return discourse.inventory.named(mention(words, subject.first, subject.last)) is not None


def turns_home(discourse: Discourse, words: Tokens, subject: Subject, last: str) -> bool:
    """After another's words, does a sentence go on about the country whose account it is ("The United States will")?"""
    if subject.kind != "country" or discourse.home is None or discourse.home.key == last:
        return False
    return bool(discourse.home.country) and words.country(subject.last - 1) == discourse.home.country
