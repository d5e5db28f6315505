"""What is known of an account before and while it is read: everyone it names, who takes part, who spoke last."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, compress
from typing import Final, NamedTuple

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.attribution.clauses import APPOSED_NAME, Subject, joined, main_subject, members, subject_of
from readout_tui.core.attribution.inventory import Entry, Inventory, Mention, country_of, fold_name, is_body
from readout_tui.core.attribution.mentions import mention, names
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.en import people as people_en
from readout_tui.core.model import BOTH, Checkpoint, Evidence, unwatched
from readout_tui.core.progress import each, stages

LEAD: Final = 3
"""Sentences at the start of an account that name who took part."""
ARTICLES: Final = frozenset("the el la los las le les".split())
"""A name behind one of these, without an office, is a body's."""
_OPENING: Final = ("", '"', ".", ":", "(", "-")
"""Behind these a word has a capital whether or not it is a name."""
_REMEMBERED: Final = 12
"""Persons who spoke last among whom "he" or "she" is looked for."""
_BODY_KINDS: Final = frozenset(["side", "body", "country", "they", "it"])


class Voice(NamedTuple):
    """A resolved subject: a speaker's key, BOTH or None, how it is known, how sure, who else."""

    speaker: str | None
    evidence: Evidence
    sure: float = 0.95
    others: tuple[str, ...] = ()


class Scene:
    """What is known of one account while it is read: who takes part, who spoke last."""

    def __init__(self, side: int, draft: Draft, inventory: Inventory) -> None:
        self.side = side
        self.draft = draft
        self.inventory = inventory
        self.home: Entry | None = None
        self.parties: list[Entry] = []
        self.person: str | None = None  # the last person who was a subject
        self.group: str | None = None  # the last plural or body that was a subject
        self.paper: str | None = None  # whose statement was last quoted
        self.leaders: dict[str, Entry | None] = {}  # country -> who speaks for it here
        self.seen: list[str] = []  # persons in the order of mention


def learn(drafts: Iterable[Draft], checkpoint: Checkpoint = unwatched) -> tuple[Inventory, tuple[Scene, ...]]:
    """The inventory of all accounts, and for each account who takes part."""
    inventory = Inventory()
    drafts = tuple(drafts)
    told = stages(checkpoint, *(weight for weight in (1, 3, 2, 2) for _ in drafts))
    for side, draft in enumerate(drafts):
        _titled(inventory, side, draft, told[side])
    for side, draft in enumerate(drafts):
        _subjects(inventory, side, draft, told[len(drafts) + side])
    inventory.merge()
    for side, draft in enumerate(drafts):
        _genders(draft, inventory, told[2 * len(drafts) + side])
    scenes = tuple(_scene(side, draft, inventory) for side, draft in enumerate(drafts))
    _countries(drafts, scenes, told[3 * len(drafts) :])
    return inventory, scenes


def _titled(inventory: Inventory, side: int, draft: Draft, checkpoint: Checkpoint) -> None:
    """Everyone who is named with a title anywhere."""
    for sentence in each(draft.sentences.values(), checkpoint):
        for found in sentence.names:
            if found.name and (found.offices or _honoured(found, sentence.words)):
                inventory.add(found, side)
    for words in draft.heads:
        for found in names(words):
            if found.name and found.offices and not _overrun(found, inventory):
                inventory.add(found, side)


def _overrun(found: Mention, inventory: Inventory) -> bool:
    """In a headline with capitals throughout, does the name run on into the verb ("Trump Secures")?"""
    return len(found.words) > 1 and inventory.named(found._replace(words=found.words[:-1])) is not None


def _honoured(found: Mention, words: Tokens) -> bool:
    first = found.name.split()[0]
    at = words.words.index(first) if first in words.words else 0
    return at > 0 and words.classes[at - 1] == "t"


def _subjects(inventory: Inventory, side: int, draft: Draft, checkpoint: Checkpoint) -> None:
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
                        inventory.add(said, side).acted[side] += said_something


def is_body_name(words: Tokens, subject: Subject, said: Mention) -> bool:
    """A name behind an article, without a title: "the Federal Reserve", "the Taliban", but not "the Hon. X"."""
    titled = said.offices or "t" in words.classes[subject.first : subject.last]
    return bool(said.words) and not titled and words.low[subject.first] in ARTICLES


def _genders(draft: Draft, inventory: Inventory, checkpoint: Checkpoint) -> None:
    """Whether each person is a woman or a man, by their titles and by what the texts say is theirs ("her country")."""
    for sentence in each(draft.sentences.values(), checkpoint):
        words = sentence.words
        telling = list(compress(range(len(words.low)), map(people_en.GENDERS.__contains__, words.low)))
        opening = main_subject(words) if telling else None
        if opening is None or opening[0].kind != "person":
            continue
        subject = opening[0]
        entry = inventory.named(mention(words, subject.first, subject.last))
        mark = next((i for i in telling if i >= subject.first), None)
        if entry is not None and mark is not None and (mark < subject.last or _owns(words, subject.last, mark)):
            entry.gender += people_en.GENDERS[words.low[mark]]


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


def _scene(side: int, draft: Draft, inventory: Inventory) -> Scene:
    scene = Scene(side, draft, inventory)
    sentences = list(draft.sentences.values())
    for found in (*(m for s in sentences[:LEAD] for m in s.names), *(m for head in draft.heads for m in names(head))):
        entry = inventory.named(found)
        if entry is not None and entry not in scene.parties:
            scene.parties.append(entry)
    scene.home = _home(scene, sentences)
    _bind_lead(scene, sentences)
    scene.home = _host(scene, sentences) or scene.home
    return scene


def _host(scene: Scene, sentences: list[Sentence]) -> Entry | None:
    """Who holds the office, without a name, with which the account opens ("The President spoke with President X").

    Nobody named beside it. Of several the one whose country the account names most; where none fits, the office itself.
    """
    opening = main_subject(sentences[0].words) if sentences else None
    if opening is None or opening[0].kind != "title":
        return None
    words = sentences[0].words
    if words.classes[opening[0].last :][:1] in ("", ",", "t", "n"):
        return None  # a name follows
    beside = [scene.inventory.named(found) for found in sentences[0].names]
    said = mention(words, opening[0].first, opening[0].last)
    roles = [office.role for office in said.offices if office.role not in people_en.OPPOSITE]
    home = scene.home
    if not roles or (home is not None and home not in beside and home.holds(roles[0])):
        return None
    told = _named_countries(scene.draft)
    fitting = [
        entry
        for entry in scene.inventory.holders(roles[0])
        if entry not in beside
        and (not said.country or entry.country == said.country)
        and (scene.side in entry.seen or told[entry.country or " "])
    ]
    if fitting:
        return max(fitting, key=lambda entry: told[entry.country])
    host = scene.inventory.group(bare(" ".join(words.words[opening[0].first : opening[0].last])), said.country)
    host.offices.update(said.offices)
    host.seen.add(scene.side)
    return host


def _bind_lead(scene: Scene, sentences: list[Sentence]) -> None:
    """If the account opens with an office and nobody it names holds one, that office is of whose account it is."""
    home = scene.home
    if home is None or home.offices or home.country or not sentences:
        return
    opening = main_subject(sentences[0].words)
    if opening and opening[0].kind == "title":
        said = mention(sentences[0].words, opening[0].first, opening[0].last)
        home.offices.update(said.offices)
        if said.country:
            home.countries[said.country] += 1


def _home(scene: Scene, sentences: list[Sentence]) -> Entry | None:
    """Whose account it is: the person who is the subject of one of the first sentences, else of a headline.

    Else the first who takes part, but nobody with whom a headline or the first sentence says that somebody unnamed
    talked ("Call with X", "The President spoke with X").
    """
    for words in (*(sentence.words for sentence in sentences[:LEAD]), *scene.draft.heads):
        opening = main_subject(words)
        found = parts(words, opening[0]) if opening else []
        for part in found if len(found) > 1 else [_with_name(words, one) for one in found]:
            if part.kind == "person":
                entry = scene.inventory.named(mention(words, part.first, part.last))
                if entry is not None and (entry.offices or any(entry.acted.values())):
                    return entry
    lines = (*scene.draft.heads, *(sentence.words for sentence in sentences[:1]))
    guests = [guest for words in lines for guest in _met(scene, words)]
    return next((entry for entry in scene.parties if entry not in guests), None)


def _met(scene: Scene, words: Tokens) -> list[Entry]:
    """Those whom a line names behind "with"."""
    if "with" not in words.low:
        return []
    guests = set(words.words[words.low.index("with") :])
    named = (scene.inventory.named(found) for found in names(words) if guests.issuperset(found.name.split()))
    return [entry for entry in named if entry is not None]


def _with_name(words: Tokens, subject: Subject) -> Subject:
    """A title with the name behind a comma or a second title ("The Minister of Trade, Rosa Vega,"), as a person."""
    if subject.kind == "title" and words.classes.startswith(("&", "t"), subject.last):
        first = subject.last + words.classes.startswith("&", subject.last)
        second = joined(words.classes, first)
        if second:
            return subject_of(words, first, second)
    name = APPOSED_NAME.match(words.classes, subject.last) if subject.kind == "title" else None
    return Subject("person", name.start(1), name.end(1)) if name else subject


def _countries(drafts: tuple[Draft, ...], scenes: tuple[Scene, ...], told: Sequence[Checkpoint]) -> None:
    """Give whoever an account is of their country, where no text says it but the other party's is known.

    It is the country, not the other party's, that is most said to speak ("The Russian leader stressed"). Else, in
    talks of two, the two countries most named are the parties'; if one is the other's, this is the one left.
    """
    for draft, scene, tell in zip(drafts, scenes, told, strict=True):
        home = scene.home
        if home is None or home.country:
            continue
        hearing, naming = stages(tell, 1, 3)
        taken = {entry.country for entry in scene.parties if entry.country}
        speaking = [name for name, _ in _speaking(draft, hearing).most_common() if name not in taken]
        counted = _named_countries(draft, naming).most_common()
        named = [name for name, times in counted if name and times > 1 and not is_body(name)]
        free = speaking or [name for name in named[:2] if name not in taken]
        if taken and free:
            home.countries[free[0]] += 1


def _named_countries(draft: Draft, checkpoint: Checkpoint = unwatched) -> Counter[str]:
    """How often an account names each country."""
    count: Counter[str] = Counter()
    for words in chain(draft.heads, (s.words for s in each(draft.sentences.values(), checkpoint))):
        count.update(words.country(i) for i, c in enumerate(words.classes) if c in "ac")
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


def mentioned(scene: Scene, sentence: Sentence, apart: str | None) -> None:
    """Remember the persons a sentence names, for "he" in a text told in the first person."""
    for found in sentence.names:
        entry = scene.inventory.named(found)
        if entry is not None and entry.key != apart:
            scene.person = entry.key


def bare(name: str) -> str:
    """A subject as a display name: without its article."""
    for article in ("The ", "the ", "A ", "a ", "An ", "an "):
        if name.startswith(article):
            return name[len(article) :].replace(" 's", "'s")
    return name.replace(" 's", "'s")


def last_of_gender(scene: Scene, gender: int) -> str | None:
    """The last person who spoke and is not known to be of the other gender; the last one at all if all are."""
    last = scene.person
    for key in (*scene.seen[::-1][:_REMEMBERED], *(entry.key for entry in scene.parties)):
        entry = scene.inventory.entries.get(key)
        if last is None or entry is None or _other_gender(scene, last, gender):
            last = key if entry is not None and not _other_gender(scene, key, gender) else last
        else:
            break
    return last


def _other_gender(scene: Scene, key: str, gender: int) -> bool:
    entry = scene.inventory.entries.get(key)
    return entry is not None and entry.gender * gender < 0


def note(scene: Scene, voice: Voice, kind: str) -> None:
    """Remember who spoke, for the pronouns that follow."""
    if voice.speaker is None or kind in ("we", "i"):
        return
    entry = scene.inventory.entries.get(voice.speaker)
    if voice.speaker == BOTH:
        scene.group = None
    elif entry is not None and (kind in ("plural", "both") or (entry.group and kind in _BODY_KINDS)):
        scene.group = voice.speaker
    else:
        scene.person = voice.speaker
        scene.group = None
        scene.seen.append(voice.speaker)


def speaker_named(scene: Scene, name: str) -> Entry | None:
    """The person whose name, perhaps with a title, this is."""
    return scene.inventory.named(Mention(name, fold_name(name), (), ""))


def is_known(scene: Scene, words: Tokens, subject: Subject) -> bool:
    """Is a subject that looks like a person one? Any other subject is taken at its word."""
    if subject.kind != "person":
        return True
    return scene.inventory.named(mention(words, subject.first, subject.last)) is not None


def turns_home(scene: Scene, words: Tokens, subject: Subject, last: str) -> bool:
    """After another's words, does a sentence go on about the country whose account it is ("The United States will")?"""
    if subject.kind != "country" or scene.home is None or scene.home.key == last:
        return False
    return bool(scene.home.country) and words.country(subject.last - 1) == scene.home.country
