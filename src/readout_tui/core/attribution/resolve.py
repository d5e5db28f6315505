"""The subject of a verb of saying -> the speaker it means, in the light of all accounts and of what was said before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from readout_tui.core.attribution.draft import Draft, Sentence
from readout_tui.core.attribution.grammar import HELD_BY, Subject, main_subject, members, subject_of
from readout_tui.core.attribution.mentions import mention, names
from readout_tui.core.attribution.words import Tokens
from readout_tui.core.data import people_en
from readout_tui.core.data.countries import NAMES
from readout_tui.core.model import BOTH, Evidence
from readout_tui.core.speakers import Entry, Inventory, Mention, country_of, fold_name, is_body

_LEAD: Final = 3
"""Sentences at the start of an account that name who took part."""
_BODY_KINDS: Final = frozenset(["side", "body", "country", "they", "it"])
_SPOKEN_FOR: Final = frozenset(["side", "party", "government", "administration"])
"""Bodies for which, in talks, whoever leads them speaks."""
_IN_TURN: Final = frozenset(["in turn", "for his part", "for her part", "on his part", "on her part"])
"""Who speaks so is not who spoke before."""
_ANYBODY: Final = frozenset("diplomat official politician statesman guest host leader negotiator side".split())
"""Words for whoever is there for a country, whatever their office."""
_NOBLE: Final = {
    "majesty": ("king", "queen", "emperor", "sultan"),
    "highness": ("crown-prince", "emir", "prince", "sheikh"),
}
"""What those who are addressed so are."""
_ARTICLES: Final = frozenset("the el la los las le les".split())
"""A name behind one of these, without an office, is a body's."""
_TOGETHER: Final = frozenset("team delegation counterpart entourage aides colleagues staff".split())


@dataclass(frozen=True, slots=True)
class Voice:
    """A resolved subject: a speaker's key, BOTH or None, how it is known, how sure, who else."""

    speaker: str | None
    evidence: Evidence
    sure: float = 0.95
    others: tuple[str, ...] = ()


@dataclass(slots=True)
class Scene:
    """What is known of one account while it is read: who takes part, who spoke last."""

    side: int
    draft: Draft
    inventory: Inventory
    home: Entry | None = None
    parties: list[Entry] = field(default_factory=list)
    person: str | None = None  # the last person who was a subject
    group: str | None = None  # the last plural or body that was a subject
    leaders: dict[str, Entry | None] = field(default_factory=dict)  # country -> who speaks for it here
    seen: list[str] = field(default_factory=list)  # persons in the order of mention


def learn(drafts: Iterable[Draft]) -> tuple[Inventory, tuple[Scene, ...]]:
    """The inventory of all accounts, and for each account who takes part."""
    inventory = Inventory()
    drafts = tuple(drafts)
    for side, draft in enumerate(drafts):
        _titled(inventory, side, draft)
    for side, draft in enumerate(drafts):
        _subjects(inventory, side, draft)
    inventory.merge()
    scenes = tuple(_scene(side, draft, inventory) for side, draft in enumerate(drafts))
    _countries(drafts, scenes)
    return inventory, scenes


def _titled(inventory: Inventory, side: int, draft: Draft) -> None:
    """Everyone who is named with a title anywhere."""
    for sentence in draft.sentences.values():
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


def _subjects(inventory: Inventory, side: int, draft: Draft) -> None:
    """Everyone who is the subject of a verb of saying, or of the first sentence."""
    known = _inner_names(draft)
    for place, sentence in enumerate(draft.sentences.values()):
        found = [clause.subject for clause in sentence.clauses]
        if place < _LEAD:
            opening = main_subject(sentence.words)
            found += [opening[0]] if opening else []
        for subject in found:
            for part in parts(sentence.words, subject):
                if part.kind == "person":
                    said = mention(sentence.words, part.first, part.last)
                    if sentence.words.low[part.first] in _ARTICLES and not said.offices:
                        continue
                    if said.words and not country_of(said.name) and _is_name(said, part, known):
                        inventory.add(said, side).acted[side] += 1


def _inner_names(draft: Draft) -> set[str]:
    """Words with a capital inside sentences, where only names have one."""
    return {
        words.words[i]
        for words in (s.words for s in draft.sentences.values())
        for i, kind in enumerate(words.classes)
        if kind == "n" and i and words.classes[i - 1] not in '".:'
    }


def _is_name(said: Mention, subject: Subject, known: set[str]) -> bool:
    """A name, or just a word with a capital because it starts the sentence ("Combat reports ...")?"""
    first = said.name.split()[0]
    return bool(said.offices) or subject.first > 0 or first in known or len(said.words) > 1


def parts(words: Tokens, subject: Subject) -> list[Subject]:
    """The members of a joint subject ("X, Y and Z"), or the subject itself."""
    classes = words.classes[subject.first : subject.last]
    if subject.kind != "both" or "&" not in classes:
        return [subject]
    return [subject_of(words, *span) for span in members(words.classes, subject.first, subject.last)]


def _scene(side: int, draft: Draft, inventory: Inventory) -> Scene:
    scene = Scene(side, draft, inventory)
    sentences = list(draft.sentences.values())
    for found in (*(m for s in sentences[:_LEAD] for m in s.names), *(m for head in draft.heads for m in names(head))):
        entry = inventory.named(found)
        if entry is not None and entry not in scene.parties:
            scene.parties.append(entry)
    scene.home = _home(scene, sentences)
    _bind_lead(scene, sentences)
    return scene


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
    """Whose account it is: the subject of the first sentence that has a person as one."""
    for sentence in sentences[:_LEAD]:
        opening = main_subject(sentence.words)
        for part in parts(sentence.words, opening[0]) if opening else ():
            if part.kind == "person":
                entry = scene.inventory.named(mention(sentence.words, part.first, part.last))
                if entry is not None:
                    return entry
    return scene.parties[0] if scene.parties else None


def _countries(drafts: tuple[Draft, ...], scenes: tuple[Scene, ...]) -> None:
    """Give whoever an account is of their country, where no text says it but the other party's is known.

    In talks of two, the two countries most named are the parties'; if one is the other's, this is the one left.
    """
    for draft, scene in zip(drafts, scenes, strict=True):
        home = scene.home
        if home is None or home.country:
            continue
        count: Counter[str] = Counter()
        for words in (*draft.heads, *(s.words for s in draft.sentences.values())):
            count.update(words.country(i) for i, c in enumerate(words.classes) if c in "ac")
        named = [name for name, times in count.most_common() if name and times > 1 and not is_body(name)]
        taken = {entry.country for entry in scene.parties if entry.country}
        free = [name for name in named[:2] if name not in taken]
        if taken and free:
            home.countries[free[0]] += 1


def resolve(scene: Scene, words: Tokens, subject: Subject) -> Voice:
    """The speaker that a subject means."""
    kind = subject.kind
    if kind == "both":
        return _joint(scene, words, subject)
    if kind in ("person", "title"):
        return _someone(scene, words, subject)
    if kind in ("country", "side", "body"):
        return _namesake(scene, words, subject) or _state(scene, words, subject)
    if kind == "plural":
        return _plural(scene, words, subject)
    return _pronoun(scene, kind)


def _joint(scene: Scene, words: Tokens, subject: Subject) -> Voice:
    several = parts(words, subject)
    if len(several) == 1:
        head = words.low[subject.last - 1]
        if scene.group is not None and _stands_for_many(scene, words, subject):
            return Voice(scene.group, "explicit", 0.75)
        known = next(iter(scene.inventory.groups_with(head, scene.side)), None) if head in people_en.PARTIES else None
        return Voice(known.key, "explicit", 0.8) if known else Voice(BOTH, "collective", 0.95)
    if words.low[subject.last - 1] in _TOGETHER:
        first = resolve(scene, words, several[0])
        return Voice(first.speaker, first.evidence, 0.9)
    found = [resolve(scene, words, member) for member in several]
    if several[0].kind == "plural" and found[0].speaker != BOTH:
        return found[0]
    keys = list(dict.fromkeys(v.speaker for v in found if v.speaker))
    countries = {scene.inventory.entries[key].country for key in keys if key in scene.inventory.entries}
    if len(keys) == 1:
        return found[0]
    if len(countries) == 1 and "" not in countries and BOTH not in keys:
        return Voice(keys[0], "explicit", 0.7, tuple(keys[1:]))
    return Voice(BOTH, "collective", 0.93, tuple(key for key in keys if key != BOTH))


def _someone(scene: Scene, words: Tokens, subject: Subject) -> Voice:
    said = mention(words, subject.first, subject.last)
    if said.words and not said.offices and words.low[subject.first] in _ARTICLES:
        body = scene.inventory.group(_bare(" ".join(words.words[subject.first : subject.last])), said.country)
        body.seen.add(scene.side)
        return Voice(body.key, "explicit", 0.8)  # "the Federal Reserve", "the Taliban"
    if said.words:
        entry = scene.inventory.named(said)
        if entry is None and subject.first == 0 and len(said.words) == 1 and not said.offices:
            return Voice(None, "none", 0.5)
        if entry is None:
            entry = scene.inventory.add(said, scene.side)
            return Voice(entry.key, "explicit", 0.7)
        return Voice(entry.key, "explicit", 0.98)
    return _titled_only(scene, words, subject, said)


def _titled_only(scene: Scene, words: Tokens, subject: Subject, said: Mention) -> Voice:
    """A title without a name: "the President of Ukraine", "The Prime Minister", "the Head of State"."""
    if words.low[subject.first] == "our" and scene.home is not None:
        return Voice(scene.home.key, "explicit", 0.85)
    roles = [office.role for office in said.offices]
    fitting = list({e.key: e for role in roles for e in scene.inventory.holders(role)}.values())
    if said.country:
        of_country = [e for e in fitting if e.country == said.country]
        if not of_country and not _introduced(scene, said):
            of_country = [e for e in scene.parties if e.country == said.country and not e.offices] or [
                e for e in scene.parties if not e.country and not e.offices
            ]
        if not of_country and _ANYBODY & set(roles):
            of_country = [e for e in scene.parties if e.country == said.country]
        fitting = of_country or [e for e in fitting if not e.country]
    if _IN_TURN & set(words.low):
        fitting = [e for e in fitting if e.key != scene.person] or fitting
    if fitting:
        return Voice(_preferred(scene, fitting).key, "explicit", 0.9 if len(fitting) == 1 or said.country else 0.8)
    unnamed = scene.inventory.unnamed(said, scene.side)
    if unnamed is not None:
        return Voice(unnamed.key, "explicit", 0.8)
    name = " ".join(words.words[subject.first : subject.last])
    noble = next((_NOBLE[word] for word in words.low[subject.first : subject.last] if word in _NOBLE), ())
    for role in noble:
        if scene.inventory.holders(role):
            return Voice(_preferred(scene, scene.inventory.holders(role)).key, "explicit", 0.85)
    if not roles and scene.home is not None:
        return Voice(scene.home.key, "explicit", 0.5)
    entry = scene.inventory.group(_bare(name), said.country)
    entry.offices.update(said.offices)
    entry.seen.add(scene.side)
    return Voice(entry.key, "explicit", 0.7)


def _introduced(scene: Scene, said: Mention) -> bool:
    """Has the lead an unnamed holder of this office beside the persons it names ("a call with the Danish premier")?"""
    asked = {office.role for office in said.offices}
    for sentence in list(scene.draft.sentences.values())[:_LEAD]:
        words = sentence.words
        for match in HELD_BY.finditer(words.classes):
            beside = mention(words, match.start(1), match.end(1))
            if beside.country == said.country and asked & {office.role for office in beside.offices}:
                return True
    return False


def _preferred(scene: Scene, fitting: list[Entry]) -> Entry:
    """Of several who hold an office: whose account it is, then who takes part, then who was named last."""
    if scene.home in fitting:
        return scene.home
    parties = [entry for entry in fitting if entry in scene.parties]
    if len(parties) == 1:
        return parties[0]
    pool = parties or fitting
    return max(pool, key=lambda e: scene.seen[::-1].index(e.key) * -1 if e.key in scene.seen else -999)


def _namesake(scene: Scene, words: Tokens, subject: Subject) -> Voice | None:
    """A person with the name of a place ("Lima briefed ...", after "President Paulo Lima")."""
    if subject.last - subject.first != 1 or words.words[subject.first] in NAMES:
        return None
    entry = speaker_named(scene, words.words[subject.first])
    return Voice(entry.key, "explicit", 0.8) if entry in scene.parties and entry is not None else None


def _state(scene: Scene, words: Tokens, subject: Subject) -> Voice:
    """A country or one of its bodies: in talks of leaders, whoever speaks for it there."""
    chunk = range(subject.first, subject.last)
    countries = [words.country(i) for i in chunk if words.classes[i] in "acs"]
    country = next((c for c in countries if c), "")
    noun = next((words.low[i] for i in chunk if words.classes[i] == "s"), "")
    if noun in people_en.DOCUMENTS:
        return _paper(scene, words, subject, country)
    if (not noun or noun in _SPOKEN_FOR) and scene.draft.readout.document != "news":
        leader = leader_of(scene, country)
        if leader is not None:
            return Voice(leader.key, "explicit", 0.85)
    if noun in ("side", "party") and not country and scene.home is not None:
        return Voice(scene.home.key, "explicit", 0.5)
    named = bool(country) or any(words.classes[i] == "n" for i in chunk)
    known = None if named else _last_body(scene, noun)
    if known is not None:
        return Voice(known.key, "explicit", 0.8)
    name = _bare(" ".join(words.words[i] for i in chunk))
    entry = scene.inventory.group(name, country)
    entry.seen.add(scene.side)
    return Voice(entry.key, "explicit", 0.85)


def _last_body(scene: Scene, noun: str) -> Entry | None:
    """The body of this account that a bare noun means: "the ministry" after "the Ukrainian Defense Ministry"."""
    fitting = scene.inventory.groups_with(noun, scene.side)
    return fitting[-1] if fitting else None


def _paper(scene: Scene, words: Tokens, subject: Subject, country: str) -> Voice:
    """A document as subject: whoever issued it."""
    if scene.group is not None:
        return Voice(scene.group, "explicit", 0.75)
    if country:
        name = next(words.words[i] for i in range(subject.first, subject.last) if words.classes[i] in "ac")
        return Voice(scene.inventory.group(name, country).key, "explicit", 0.8)
    return Voice(BOTH, "collective", 0.6)


def leader_of(scene: Scene, country: str) -> Entry | None:
    """Who speaks for a country in this talk, or None."""
    if not country:
        return None
    if country in scene.leaders:
        return scene.leaders[country]
    scene.leaders[country] = _leader(scene, country)
    return scene.leaders[country]


def _leader(scene: Scene, country: str) -> Entry | None:
    fitting = [e for e in scene.inventory.people() if e.country == country]
    present = [e for e in fitting if e in scene.parties or scene.side in e.seen]
    pool = present or [e for e in fitting if e.leads()]
    if not pool:
        return None
    return min(pool, key=lambda e: (e is not scene.home, -e.acted[scene.side], e not in scene.parties, e.rank()))


def _plural(scene: Scene, words: Tokens, subject: Subject) -> Voice:
    chunk = range(subject.first, subject.last)
    countries = {words.country(i) for i in chunk if words.classes[i] in "ac"} - {""}
    named = any(words.classes[i] == "n" for i in chunk)
    head = next((words.low[i] for i in chunk if words.classes[i] == "l"), "")
    if len(countries) == 1 or named or head in people_en.SOURCES or not head:
        country = next(iter(countries), "")
        name = _bare(" ".join(words.words[i] for i in chunk))
        entry = scene.inventory.group(name[:1].upper() + name[1:], country)
        entry.seen.add(scene.side)
        return Voice(entry.key, "explicit", 0.85)
    if scene.group is not None and _stands_for_many(scene, words, subject):
        return Voice(scene.group, "explicit", 0.75)
    return Voice(BOTH, "collective", 0.88)


def _stands_for_many(scene: Scene, words: Tokens, subject: Subject) -> bool:
    """ "the ministers", after a group of an international body has been named ("the G7 foreign ministers")."""
    if "b" in words.classes[subject.first : subject.last] or scene.group is None:
        return False
    entry = scene.inventory.entries[scene.group]
    return entry.group and is_body(entry.country)


def _pronoun(scene: Scene, kind: str) -> Voice:
    if kind == "they":
        return Voice(scene.group or BOTH, "pronoun" if scene.group else "collective", 0.85)
    if kind == "he":
        key = scene.person or (scene.home.key if scene.home else None)
        return Voice(key, "pronoun", 0.9 if scene.person else 0.5)
    if kind == "it":
        return Voice(scene.group, "pronoun" if scene.group else "none", 0.6)
    if kind == "none":
        return Voice(BOTH, "collective", 0.6)
    key = scene.home.key if scene.home else None
    return Voice(key, "pronoun" if key else "none", 0.5)


def hearer_is_home(scene: Scene, words: Tokens, verb: int) -> Voice:
    """Who informs, in "the minister was briefed": the side that the hearer is not of."""
    opening = main_subject(words)
    hearer = resolve(scene, words, opening[0]).speaker if opening and opening[1] <= verb else None
    home = scene.home.key if scene.home else None
    if hearer is None or hearer == BOTH:
        return Voice(BOTH, "collective", 0.5)
    if hearer != home and home is not None:
        return Voice(home, "explicit", 0.6)
    other = next((entry.key for entry in scene.parties if entry.key != hearer), None)
    return Voice(other or BOTH, "explicit", 0.5)


def mentioned(scene: Scene, sentence: Sentence, apart: str | None) -> None:
    """Remember the persons a sentence names, for "he" in a text told in the first person."""
    for found in sentence.names:
        entry = scene.inventory.named(found)
        if entry is not None and entry.key != apart:
            scene.person = entry.key


def _bare(name: str) -> str:
    """A subject as a display name: without its article."""
    for article in ("The ", "the ", "A ", "a ", "An ", "an "):
        if name.startswith(article):
            return name[len(article) :].replace(" 's", "'s")
    return name.replace(" 's", "'s")


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


def turns_home(scene: Scene, words: Tokens, last: str) -> bool:
    """After another's words, does a sentence go on about the country whose account it is ("The United States will")?"""
    opening = main_subject(words)
    if opening is None or opening[0].kind != "country" or scene.home is None or scene.home.key == last:
        return False
    return bool(scene.home.country) and words.country(opening[0].last - 1) == scene.home.country
