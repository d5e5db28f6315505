"""Coreference: the subject of a verb of saying -> the speaker it means.

The kind of a subject (`clauses.Subject`) decides where the speaker is looked for:

    person       inventory          "Rivera", "President Ana Rivera"; a name met for the first time is added
    title        titles.holder      "the Prime Minister of Ghana"
    country      leader_of          "Ghana", "the Ghanaian side": whoever speaks for it in this talk, else the country
    body                            "the ministry": the body of that noun named last, else a new one
    plural       discourse.group    "the ministers": a group named before, else both sides
    noun         under its own words "a source", "the company": of the same noun as one before, if the article says so
    both         members            "X and Y", "the two sides": both sides, but several of one country are its first
    he, she      discourse.seen     the last person noted who is not known to be of the other gender
    we, I        discourse.home     the side whose account it is

`sure` is, for the common cases, about the share that was right when new texts were first read (docs/ATTRIBUTION.md,
"How `sure` was set"); for the rest it is set by hand.

Limitations: pronouns follow recency and gender only, not syntax or meaning. "They" is both sides unless a group spoke
last. A name that is met only as a subject is trusted (`sure` 0.7).
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.attribution.discourse import (
    Discourse,
    Referent,
    display,
    has_two_sides,
    introduced,
    is_body_name,
    last_of_gender,
    opens,
    parts,
    speaker_named,
)
from readout_tui.core.attribution.inventory import Entity, Mention, is_body
from readout_tui.core.attribution.lexicons import role_of
from readout_tui.core.attribution.mentions import mention, served
from readout_tui.core.attribution.noun_phrases import head_of, is_human
from readout_tui.core.attribution.offices import Office
from readout_tui.core.attribution.person_names import given_gender, initials
from readout_tui.core.attribution.reporting_verbs import cues_of
from readout_tui.core.attribution.subjects import APPOSED_NAME, Subject, main_subject, subject_of
from readout_tui.core.attribution.titles import ANYBODY, holder
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.countries import NAMES
from readout_tui.core.data.language_schema import Language, Reference
from readout_tui.core.model import BOTH

_DOUBTFUL: Final = 0.45
"""`sure` of one of several whom a name fits: below one half, so that it is shown as doubtful."""
_FULL: Final = 2
"""The fewest words of a full name."""
_THEIRS: Final = frozenset(["noun", "plural", "side", "body"])
"""Kinds of subjects that both sides may have: "their offices" said so."""
_SURNAME: Final = 3
"""The fewest letters of a surname in capitals."""


def resolve(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    """The speaker that a subject of a sentence means, None where it means nobody. May add to the inventory.

    The discourse state is not moved on (`discourse.note` does that), except for the issuer of a cited document.
    """
    found = _resolved(discourse, words, subject)
    if found.speaker != BOTH or has_two_sides(discourse):
        return found
    if words.classes[subject.first : subject.last] in ("b", "db"):
        return found  # "the two", "both": whoever was just named
    if subject.kind in ("both", "plural"):
        return _under_own_words(discourse, words, subject)
    return Referent(None, "none", 0.5)


def _resolved(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    """The speaker that a subject means where every account is of two sides."""
    kind = subject.kind
    if kind in _THEIRS and words.low[subject.first] in words.language.reference.theirs:
        return Referent(BOTH, "collective", 0.7)
    if kind == "both":
        return _joint(discourse, words, subject)
    if kind in ("person", "title"):
        return _serving(discourse, words, subject) or _someone(discourse, words, subject)
    if kind in ("country", "side", "body"):
        return (
            _called(discourse, words, subject)
            or _namesake(discourse, words, subject)
            or _state(discourse, words, subject)
        )
    if kind == "plural":
        return _plural(discourse, words, subject)
    if kind == "noun":
        return _noun(discourse, words, subject)
    return _referring(discourse, words, subject)


def _referring(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    """The speaker that a pronoun means, or a subject that is left out."""
    kind, classes = subject.kind, words.classes[subject.first : subject.last]
    word = words.low[subject.first] if subject.first < len(words.low) else ""
    if kind == "he" and classes == "v" and discourse.group is not None:
        return Referent(discourse.group, "pronoun", 0.7)  # a subject left out, after a body
    found = _pronoun(discourse, kind, _gender(words.language, word))
    if found.speaker is None and kind == "he" and classes == "h" and not discourse.unread:
        return _somebody(discourse, words, subject)
    return found


def _called(discourse: Discourse, words: Tokens, subject: Subject) -> Referent | None:
    """Whoever is called by a noun that fits any representative ("La diplomática") and no list has as a title."""
    chunk = words.classes[subject.first : subject.last]
    if chunk != "d." or role_of(words.language, words.low[subject.last - 1]) not in ANYBODY:
        return None
    said = mention(words, subject.first, subject.last)
    office = Office(role_of(words.language, words.low[subject.last - 1]), "")
    return holder(discourse, words, subject, said._replace(offices=(office,)))


def _somebody(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    """Somebody who is nothing but a pronoun, because no text names anybody; None in English."""
    if words.language.order is None:
        return Referent(None, "none", 0.5)
    return Referent(discourse.inventory.group(words.low[subject.first]).key, "pronoun", 0.4)


def _gender(language: Language, word: str) -> int:
    """The gender that a pronoun shows, or a verb without a subject: 1 woman, -1 man, 0 either."""
    reference, parts = language.reference, word.split()  # "in her words" is one word
    if not reference.she.isdisjoint(parts):
        return 1
    if (
        len(parts) > 1
        and not reference.possessives.isdisjoint(parts)
        and reference.she.isdisjoint(reference.possessives)
    ):
        return 0  # "a su juicio"
    shown = language.order is None or bool(language.order.feminine) or word not in cues_of(language)
    return -1 if shown else 0


def _joint(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    """Both sides, or several speakers named together; of "X and his delegation" it is X."""
    several = parts(words, subject)
    if len(several) == 1:
        return _both(discourse, words, subject)
    if words.low[subject.last - 1] in words.language.reference.entourage:
        first = resolve(discourse, words, several[0])
        return Referent(first.speaker, first.evidence, 0.9)
    together = _several(discourse, several, [resolve(discourse, words, member) for member in several])
    return together if together.speaker is not None else _under_own_words(discourse, words, subject)


def _both(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    """ "The two sides", "the leaders": both sides, unless the account has named a group with that noun before."""
    head = words.low[subject.last - 1]
    if discourse.group is not None and _stands_for_many(discourse, words, subject):
        return Referent(discourse.group, "explicit", 0.75)
    groups = discourse.inventory.groups_with(head, discourse.account) if head in words.language.people.parties else []
    return Referent(groups[0].key, "explicit", 0.8) if groups else Referent(BOTH, "collective", 0.95)


def _several(discourse: Discourse, members: list[Subject], found: list[Referent]) -> Referent:
    """The speaker of a joint subject, from its members: BOTH, or the first of them if all are of one country."""
    if members[0].kind == "plural" and found[0].speaker != BOTH:
        return found[0]
    keys = list(dict.fromkeys(member.speaker for member in found if member.speaker))
    if len(keys) == 1:
        return found[0]
    entities = discourse.inventory.entities
    countries = {entities[key].country for key in keys if key in entities}
    if len(countries) == 1 and "" not in countries and BOTH not in keys:
        return Referent(keys[0], "explicit", 0.7, tuple(keys[1:]))
    if not _are_sides(discourse, keys, countries):
        return Referent(None, "none", 0.5)  # two persons who are no sides of a talk
    return Referent(BOTH, "collective", 0.93, tuple(key for key in keys if key != BOTH))


def _are_sides(discourse: Discourse, keys: list[str], countries: set[str]) -> bool:
    """True if those named together are sides of a talk; in news, only if they differ in country or all are parties."""
    if discourse.draft.readout.document != "news" or BOTH in keys or len(countries - {""}) > 1:
        return True
    entities = discourse.inventory.entities
    return all(entities[key] in discourse.parties for key in keys if key in entities)


def _someone(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    said = mention(words, subject.first, subject.last)
    if is_body_name(words, subject, said):
        body = discourse.inventory.group(display(words, subject), said.country)
        body.seen.add(discourse.account)
        return Referent(body.key, "explicit", 0.8)  # "the Federal Reserve", "the Taliban"
    if said.words and subject.kind != "title":  # in "the President of Sarmatia" the name is the country's
        fitting = discourse.inventory.candidates(said, discourse.account)
        if len(fitting) > 1:
            return _one_of(discourse, said, fitting)
        if fitting:
            return Referent(fitting[0].key, "explicit", 0.98)
        bare = len(said.words) == 1 and not said.offices and not initials(said.name)
        unproven = opens(words, subject.first) and bare
        if unproven and (words.language.order is None or not _beside_a_verb(words, subject)):
            said_so = words.language.subjects is not None and words.classes[subject.last : subject.last + 1] == "v"
            return (
                _under_own_words(discourse, words, subject) if said_so else Referent(None, "none", 0.5)
            )  # "Reuters said"
        return Referent(discourse.inventory.add(said, discourse.account).key, "explicit", 0.7)
    return holder(discourse, words, subject, said)


def _serving(discourse: Discourse, words: Tokens, subject: Subject) -> Referent | None:
    """Whoever serves a person who is named: "a spokesman for President Rivera"; None for any other subject."""
    if not served(words, subject.first, subject.last):
        return None
    name = APPOSED_NAME.match(words.classes, subject.last)  # "an adviser to President Rivera, Jo Beck,"
    if name is None:
        return _under_own_words(discourse, words, subject)
    return _someone(discourse, words, Subject("person", name.start(1), name.end(1)))


def _beside_a_verb(words: Tokens, subject: Subject) -> bool:
    """True if a verb of saying stands right beside a subject, but for adverbs and auxiliaries."""
    behind, before = words.classes[subject.last :].lstrip("rkx")[:1], words.classes[: subject.first].rstrip("rkx")[-1:]
    return "v" in (behind, before)


def _one_of(discourse: Discourse, said: Mention, fitting: list[Entity]) -> Referent:
    """The speaker of a name that fits several persons equally, such as a surname that two of them have.

    It is the only one of them who is said by a full name, office or title to have said anything in this account, in
    doubt if somebody else spoke last. If there is no such person, or several, or if another of them has been the
    subject of a sentence, it is neither: the name stands for itself, in doubt. But whom the account names in full only
    later is not meant yet, nor a person beside the talk by the name of a party.
    """
    so_far = [entity for entity in fitting if introduced(discourse, entity)]
    if len(so_far) == 1:
        return Referent(so_far[0].key, "explicit", 0.75)
    taking_part = [entity for entity in so_far if entity in discourse.parties]
    if len(taking_part) == 1 and len(so_far) > 1:
        return Referent(taking_part[0].key, "explicit", 0.6)
    spoke = [entity for entity in fitting if entity.acted[discourse.account]]
    others = any(entity.key in discourse.seen for entity in fitting if entity not in spoke)
    if len(spoke) == 1 and not others:
        return Referent(spoke[0].key, "explicit", 0.75 if spoke[0].key == discourse.person else _DOUBTFUL)
    group = discourse.inventory.group(said.name)
    group.seen.add(discourse.account)
    return Referent(group.key, "explicit", _DOUBTFUL)


def _namesake(discourse: Discourse, words: Tokens, subject: Subject) -> Referent | None:
    """A party whose surname is also the name of a place ("Lima briefed ...", after "President Paulo Lima"), or None.

    A name in capitals looks like a body, so there it may be any person ("KISHI", after "Mr KISHI").
    """
    name = words.words[subject.first]
    if subject.last - subject.first != 1 or name in NAMES:
        return None
    entity = speaker_named(discourse, name)
    if entity is not None and name.isupper() and len(name) >= _SURNAME:
        return Referent(entity.key, "explicit", 0.9)
    return Referent(entity.key, "explicit", 0.8) if entity in discourse.parties and entity is not None else None


def _state(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    """The speaker of a country, side or body: outside news, whoever speaks for the country in this talk.

    The alternatives are tried from the most specific to the least; the last, the body under its own name, always fits.
    """
    if words.low[subject.first] in words.language.reference.possessives:
        return _of_owner(discourse, words, subject)
    chunk = range(subject.first, subject.last)
    country = next(filter(None, (words.country(i) for i in chunk if words.classes[i] in "acs")), "")
    noun = next((words.low[i] for i in chunk if words.classes[i] == "s"), "")
    if noun in words.language.people.documents:
        return _issuer_of(discourse, words, subject, country)
    return (
        _spoken_for(discourse, words.language.reference, noun, country)
        or _joint_body(words, subject)
        or _abbreviated(discourse, words, subject)
        or _body_again(discourse, words, subject, noun, country)
        or _named_body(discourse, words, subject, country)
    )


def _of_owner(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    """The body of the last person ("his office"), named after that person; nobody if there is none."""
    gender = 1 if words.low[subject.first] in words.language.reference.she else -1
    owner = discourse.inventory.entities.get(last_of_gender(discourse, gender) or "")
    if owner is None:
        return Referent(None, "none", 0.5)
    body = " ".join(words.words[subject.first + 1 : subject.last])
    group = discourse.inventory.group(f"{owner.name} ({body})", owner.country)
    group.seen.add(discourse.account)
    return Referent(group.key, "explicit", 0.8)


def _spoken_for(discourse: Discourse, reference: Reference, noun: str, country: str) -> Referent | None:
    """Whoever speaks for a country, side or government, or None; `noun` is empty for a country by its name.

    "The side" without a country is the side whose account it is.
    """
    if (not noun or noun in reference.spoken_for) and discourse.draft.readout.document != "news":
        leader = leader_of(discourse, country)
        if leader is not None:
            return Referent(leader.key, "explicit", 0.85)
    if noun in reference.side and not country and discourse.home is not None and has_two_sides(discourse):
        return Referent(discourse.home.key, "explicit", 0.5)
    return None


def _joint_body(words: Tokens, subject: Subject) -> Referent | None:
    """BOTH for a body of both sides ("the Joint Commission"), else None."""
    reference = words.language.reference
    joint = not reference.joint.isdisjoint(words.low[subject.first : subject.last])
    return Referent(BOTH, "collective", 0.8) if joint and words.low[subject.last - 1] in reference.convened else None


def _abbreviated(discourse: Discourse, words: Tokens, subject: Subject) -> Referent | None:
    """The party whose office the last word abbreviates, or None."""
    party = _initials(discourse, words, subject)
    return Referent(party.key, "explicit", 0.85) if party is not None else None


def _body_again(discourse: Discourse, words: Tokens, subject: Subject, noun: str, country: str) -> Referent | None:
    """The body that a bare noun refers back to ("the ministry"), or None."""
    if country or "n" in words.classes[subject.first : subject.last]:
        return None
    known = _last_body(discourse, noun)
    return Referent(known.key, "explicit", 0.8) if known is not None else None


def _named_body(discourse: Discourse, words: Tokens, subject: Subject, country: str) -> Referent:
    """The country or body under its own name."""
    only = set("acsd'o").issuperset(words.classes[subject.first : subject.last]) and subject.kind in ("country", "side")
    entity = discourse.inventory.group(display(words, subject), country, subject.kind if only else "")
    entity.seen.add(discourse.account)
    return Referent(entity.key, "explicit", 0.85)


def _initials(discourse: Discourse, words: Tokens, subject: Subject) -> Entity | None:
    """The party whose office the capitals stand for ("the PCS", after "Prime Cabinet Secretary Ana Rivera")."""
    word = words.words[subject.last - 1]
    if not word.isupper() or len(word) > 4:
        return None
    for entity in discourse.parties:
        if any("".join(part[0] for part in office.role.split("-")) == word.lower() for office in entity.offices):
            return entity
    return None


def _last_body(discourse: Discourse, noun: str) -> Entity | None:
    """The last body that this account named with a noun: "ministry" after "the Ukrainian Defense Ministry"."""
    fitting = discourse.inventory.groups_with(noun, discourse.account)
    return fitting[-1] if fitting else None


def _issuer_of(discourse: Discourse, words: Tokens, subject: Subject, country: str) -> Referent:
    """The issuer of a document that is the subject ("The statement says ...").

    The issuer is named with it ("a statement by the ministry"), or is that of the document cited before, the last
    group, or the country named with it; else the document is taken for a joint one.
    """
    author = words.language.reference.author
    by = next((i for i in range(subject.first, subject.last) if words.low[i] in author), subject.last)
    if by + 1 < subject.last:
        issuer = resolve(discourse, words, subject_of(words, by + 1, subject.last))
        discourse.document_issuer = issuer.speaker
        return issuer
    if discourse.document_issuer is not None and not country:
        return Referent(discourse.document_issuer, "explicit", 0.75)
    if discourse.group is not None:
        return Referent(discourse.group, "explicit", 0.75)
    if country:
        name = next(words.words[i] for i in range(subject.first, subject.last) if words.classes[i] in "ac")
        return Referent(discourse.inventory.group(name, country).key, "explicit", 0.8)
    return Referent(BOTH, "collective", 0.6) if words.language.order is None else Referent(None, "none", 0.5)


def leader_of(discourse: Discourse, country: str) -> Entity | None:
    """Who speaks for a country (by its key) in this talk, or None. Looked up once for each account and country."""
    if not country:
        return None
    if country in discourse.leaders:
        return discourse.leaders[country]
    discourse.leaders[country] = _leader(discourse, country)
    return discourse.leaders[country]


def _leader(discourse: Discourse, country: str) -> Entity | None:
    fitting = [e for e in discourse.inventory.people() if e.is_of(country)]
    present = [e for e in fitting if e in discourse.parties or discourse.account in e.seen]
    pool = present or [e for e in fitting if e.leads()]
    if not pool:
        return (
            discourse.home
            if discourse.home is not None and discourse.home.group and discourse.home.country == country
            else None
        )
    return min(
        pool, key=lambda e: (e is not discourse.home, -e.acted[discourse.account], e not in discourse.parties, e.rank())
    )


def _plural(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    chunk = range(subject.first, subject.last)
    countries = {words.country(i) for i in chunk if words.classes[i] in "ac"} - {""}
    named = any(words.classes[i] == "n" for i in chunk)
    head = next((words.low[i] for i in chunk if words.classes[i] == "l"), "")
    if len(countries) == 1 or named or head in words.language.people.sources or not head:
        return _under_own_words(discourse, words, subject, next(iter(countries), ""))
    if discourse.group is not None and _stands_for_many(discourse, words, subject):
        return Referent(discourse.group, "explicit", 0.75)
    if words.language.order is not None and head not in words.language.people.parties:
        return _under_own_words(discourse, words, subject)
    return Referent(BOTH, "collective", 0.88)


def _noun(discourse: Discourse, words: Tokens, subject: Subject) -> Referent:
    """A speaker under its own words; "the company" is the last one of that noun ("a company from Lima"), if any."""
    named = _named_noun(discourse, words, subject)
    if named is not None:
        return named
    head = head_of(words, subject)
    if words.low[subject.first] in words.language.reference.articles and subject.last - subject.first == 2:
        known = discourse.nouns.get(head)
        if known is not None:
            return Referent(known, "explicit", 0.8)
    found = _under_own_words(discourse, words, subject)
    discourse.nouns[head] = found.speaker or ""
    if found.speaker is not None and is_human(words, subject):
        discourse.humans.add(found.speaker)
    return found


def _named_noun(discourse: Discourse, words: Tokens, subject: Subject) -> Referent | None:
    """The person whose full name ends a noun phrase ("Finance Ministry State Secretary Ana Roe"), or None.

    The name stands right behind a title, or is one that the texts have elsewhere, or begins with a given name.
    """
    end = subject.last
    start = end
    while start > subject.first and words.classes[start - 1] in "ni":
        start -= 1
    if end - start < _FULL or (start == subject.first and not given_gender(words.low[start])):
        return None
    said = mention(words, start, end)
    titled = words.classes[start - 1 : start] == "t" if start > subject.first else True
    known = discourse.inventory.named(said, discourse.account)
    if len(said.words) < _FULL or (known is None and not titled):
        return None
    return Referent((known or discourse.inventory.add(said, discourse.account)).key, "explicit", 0.85)


def _under_own_words(discourse: Discourse, words: Tokens, subject: Subject, country: str = "") -> Referent:
    """A speaker who is shown by the words of the subject."""
    name = display(words, subject)
    entity = discourse.inventory.group(name[:1].upper() + name[1:], country)
    entity.seen.add(discourse.account)
    return Referent(entity.key, "explicit", 0.85)


def _stands_for_many(discourse: Discourse, words: Tokens, subject: Subject) -> bool:
    """True for "the ministers" after a group of an international body has spoken ("the G7 foreign ministers")."""
    if "b" in words.classes[subject.first : subject.last] or discourse.group is None:
        return False
    entity = discourse.inventory.entities[discourse.group]
    return entity.group and is_body(entity.country)


def _pronoun(discourse: Discourse, kind: str, gender: int) -> Referent:
    """The speaker that a pronoun means; `gender` is above 0 for "she", below 0 for "he"."""
    if kind == "they":
        return Referent(discourse.group or BOTH, "pronoun" if discourse.group else "collective", 0.85)
    if kind == "he" and discourse.unread:
        return Referent(None, "none", 0.5)
    if kind == "he":
        key = last_of_gender(discourse, gender) or _home_person(discourse)
        return Referent(key, "pronoun", 0.9 if discourse.person else 0.5)
    if kind == "it":
        return Referent(discourse.group, "pronoun" if discourse.group else "none", 0.6)
    if kind == "none":
        return Referent(BOTH, "collective", 0.8)
    key = discourse.home.key if discourse.home else None
    return Referent(key, "pronoun" if key else "none", 0.5)


def _home_person(discourse: Discourse) -> str | None:
    """The key of the side whose account it is, if that is a person or an office."""
    home = discourse.home
    return home.key if home is not None and (not home.group or home.offices) else None


def informing_side(discourse: Discourse, words: Tokens, verb: int) -> Referent:
    """The side that informs in a passive without an agent ("the minister was briefed"): not the hearer's."""
    opening = main_subject(words)
    hearer = resolve(discourse, words, opening[0]).speaker if opening and opening[1] <= verb else None
    home = discourse.home.key if discourse.home else None
    if hearer is None or hearer == BOTH:
        return Referent(BOTH, "collective", 0.5)
    if hearer != home and home is not None:
        return Referent(home, "explicit", 0.6)
    other = next((entity.key for entity in discourse.parties if entity.key != hearer), None)
    return Referent(other or BOTH, "explicit", 0.5)
