"""A title without a name -> the speaker who holds it: "the President of Ukraine", "The Prime Minister", "the guest".

Who holds which office is known from all accounts together (`Inventory.holders`). The ways of finding the holder are
tried in the order of `_WAYS`, the surest first, and the first that gives an answer counts:

    our own         "our President"          the home, whose account it is
    two officers    "the X and Y"            both sides, if no one person holds both offices
    counterpart     "his counterpart"        the other party
    known holder    "the Prime Minister"     a holder in any account; of the country, if one is said
    whoever spoke   "the diplomat"           the last person noted
    unnamed         "the Danish premier"     an office without a name that this account had before
    addressed       "His Majesty"            a king, a prince
    no office       an honorific alone       the home

If none does, the title becomes a speaker of its own.

What the texts do not decide gets a low `sure` (`_DOUBTFUL`): a holder whose country no text gives, asked for by a
country, or one of several of whom none takes part or has spoken.

Limitations: "the President" where both sides have one is the home's, unless "for his part" points to the other.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from readout_tui.core.attribution.discourse import LEAD, Discourse, Referent, display, last_of_gender, shown_gender
from readout_tui.core.attribution.inventory import Entity, Mention
from readout_tui.core.attribution.mentions import mention
from readout_tui.core.attribution.offices import EXCLUSIVE, FOREIGN, may_be
from readout_tui.core.attribution.subjects import HELD_BY, PERSON, Subject
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import Reference
from readout_tui.core.data.roles import OPPOSITE
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import BOTH

_DOUBTFUL: Final = 0.45
"""`sure` of a holder for whom nothing in the texts decides: below one half, so that it is shown as doubtful."""
ANYBODY: Final = frozenset(
    "diplomat official politician statesman guest host leader negotiator side head authority".split()
)
"""Words that fit whoever represents a country, whatever their office."""


_BARE: Final = regex(r"(?<![ni,])d(m*t)(?=['vVxzkrup.])")
"""The classes of an office without a name and country: "the President"."""
_IN_CLAUSE: Final = regex(r"[^,;:\"qwTI-]{1,8}")
"""What stands between two words of one clause."""
_OF_MANY: Final = frozenset(
    "senator deputy member lawmaker general colonel admiral expert professor analyst mayor".split()
)
"""Roles that many persons hold at once."""


class _Title(NamedTuple):
    """A title without a name, in its sentence."""

    discourse: Discourse
    words: Tokens
    subject: Subject
    said: Mention  # its offices and country
    roles: list[str]  # of these offices, in the order of the words


def holder(discourse: Discourse, words: Tokens, subject: Subject, said: Mention) -> Referent:
    """The speaker that a title without a name means, if need be a new one under the title itself; nobody for a guest
    whom nothing names."""
    title = _Title(discourse, words, subject, said, [office.role for office in said.offices])
    if _is_new(words, subject.first):
        return _newcomer(title)  # "a senior official"
    found = next((referent for way in _WAYS if (referent := way(title)) is not None), None)
    unplaced = words.language.order is not None and not said.country
    if found is None and unplaced and title.roles and OPPOSITE.issuperset(title.roles):
        return Referent(None, "none", 0.5)  # "el visitante" of nobody known
    return found or _newcomer(title)


def _is_new(words: Tokens, first: int) -> bool:
    """True behind an indefinite article; in Chinese a relative clause may stand between ("一名不愿透露姓名的官员")."""
    indefinite = words.language.reference.indefinite
    if words.low[first] in indefinite:
        return True
    if words.language.vocabulary.words is not None:
        return False
    before = next((i for i in range(first - 1, -1, -1) if words.classes[i] in ',;:"v'), -1)
    return not indefinite.isdisjoint(words.low[before + 1 : first])


def _our_own(title: _Title) -> Referent | None:
    """ "Our President": the home, whose account it is."""
    home = title.discourse.home
    ours = title.words.low[title.subject.first] in title.words.language.reference.ours
    return Referent(home.key, "explicit", 0.85) if ours and home is not None else None


def _two_officers(title: _Title) -> Referent | None:
    """ "The Prime Minister and Chancellor": both sides, if nobody is known to hold both offices."""
    subject, roles = title.subject, title.roles
    joined = "&" in title.words.classes[subject.first : subject.last]
    if len(roles) != 2 or not joined or not EXCLUSIVE.issuperset(roles):
        return None
    holding = [{e.key for e in title.discourse.inventory.holders(role)} for role in roles]
    return Referent(BOTH, "collective", 0.8) if any(holding) and not holding[0] & holding[1] else None


def _counterpart(title: _Title) -> Referent | None:
    """ "His counterpart", "the guest": the other party."""
    if not title.roles or title.roles[-1] not in OPPOSITE or title.said.country:
        return None
    other = _other_party(title.discourse, title.words.low[title.subject.first], title.words.language.reference)
    return Referent(other.key, "pronoun", 0.75) if other is not None else None


def _other_party(discourse: Discourse, owner: str, reference: Reference) -> Entity | None:
    """The party other than the one that a word such as "counterpart" is relative to; None if that is unknown.

    `owner` is the first word of the subject. "His counterpart" is relative to the last person noted, "the guest" and
    "the host" to the home.
    """
    gender = 1 if owner in reference.she else -1
    key = last_of_gender(discourse, gender) if owner in reference.possessives else None
    own = discourse.inventory.entities.get(key or "") or discourse.home
    if own is None:
        return None
    others = [e for e in discourse.parties if e is not own and not (e.country and e.country == own.country)]
    if discourse.home in others:
        return discourse.home
    return next((e for e in others if e.offices), next(iter(others), None))


def _known_holder(title: _Title) -> Referent | None:
    """Whoever is known to hold the office, and is of the country if one is said.

    With "for his part" or the like, somebody other than the last person, if there is one.
    """
    owned = "'" in title.words.classes[title.subject.first : title.subject.last]
    if owned and title.words.language.order is not None:
        return None  # "Hartmann's spokesman" in Chinese: whoever that is
    fitting, sure = _of_country(title) if title.said.country else _of_any_country(title)
    if not title.said.country:
        fitting = [e for e in fitting if (title.roles[0], e.key) not in _guests(title.discourse)]
    if not title.words.language.reference.in_turn.isdisjoint(title.words.low):
        fitting = [e for e in fitting if e.key != title.discourse.person] or fitting
    fitting = _of_shown_gender(title, fitting)
    if not fitting:
        return None
    chosen = _preferred(title.discourse, fitting)
    if len(fitting) > 1:
        sure = min(sure, 0.8 if _is_present(title.discourse, chosen) else _DOUBTFUL)
    return Referent(chosen.key, "explicit", sure)


def _guests(discourse: Discourse) -> frozenset[tuple[str, str]]:
    """The persons, with their role, who stand behind that office without a name in one clause of the account.

    In "the President will host President Tanaq" Tanaq is not whom the account calls "the President".
    """
    if discourse.guests is None:
        lines = (*discourse.draft.heads, *(sentence.words for sentence in discourse.draft.sentences.values()))
        discourse.guests = frozenset(found for words in lines for found in _beside_office(discourse, words))
    return discourse.guests


def _beside_office(discourse: Discourse, words: Tokens) -> Iterator[tuple[str, str]]:
    for bare in _BARE.finditer(words.classes):
        for named in PERSON.finditer(words.classes, bare.end()):
            if not _IN_CLAUSE.fullmatch(words.classes, bare.end(), named.start()):
                break
            office, said = mention(words, *bare.span(1)), mention(words, *named.span())
            entity = discourse.inventory.named(said) if said.name else None
            roles = {one.role for one in office.offices} & {one.role for one in said.offices}
            if entity is not None:
                yield from ((role, entity.key) for role in roles)


def _is_present(discourse: Discourse, entity: Entity) -> bool:
    """True if somebody takes part or has spoken in this account."""
    return entity is discourse.home or entity in discourse.parties or entity.key in discourse.seen


def _of_shown_gender(title: _Title, fitting: list[Entity]) -> list[Entity]:
    """Those of the gender that a form of the title shows ("la ministra"), if there are any."""
    subject = title.subject
    shown = sum(shown_gender(title.words, i) for i in range(subject.first, subject.last))
    return [e for e in fitting if e.gender * shown > 0] or [e for e in fitting if e.gender * shown >= 0] or fitting


def _holders(discourse: Discourse, roles: list[str]) -> list[Entity]:
    """Everyone in any account who holds one of the roles; first the home, if it is an office without a name."""
    inventory, home = discourse.inventory, discourse.home
    fitting = list({e.key: e for role in roles for e in inventory.holders(role)}.values())
    if home is not None and home.group and any(home.holds(role) for role in roles):
        fitting.insert(0, home)
    if not fitting and roles == ["chancellor"]:
        fitting = inventory.holders("foreign-minister")  # as in Latin America
    if not fitting or roles[0] not in FOREIGN:
        return fitting
    return [e for e in fitting if any(office.role == roles[0] for office in e.offices)] or fitting


def _of_any_country(title: _Title) -> tuple[list[Entity], float]:
    """The holders of the office, and how sure it is that one of them is meant; if none, those who may hold it."""
    fitting = _holders(title.discourse, title.roles)
    return (fitting, 0.9) if fitting else (_without_portfolio(title), 0.75)


def _without_portfolio(title: _Title) -> list[Entity]:
    """The parties known by an office that may be the one asked for: "Minister Okoye" by "the Trade Minister"."""
    asked = title.roles
    return [e for e in title.discourse.parties if any(may_be(o.role, role) for o in e.offices for role in asked)]


def _of_country(title: _Title) -> tuple[list[Entity], float]:
    """The holders of the title's country, and how sure it is that one of them is meant.

    If there are none, a party who may hold the office; then, in doubt, holders whose country no text gives.
    """
    country, parties = title.said.country, title.discourse.parties
    holders = _holders(title.discourse, title.roles)
    found = [e for e in holders if e.is_of(country)]
    if found:
        return found, 0.9
    of_country = [e for e in parties if e.is_of(country)]
    found = _of_unknown_office(title)
    if found:
        return found, 0.85 if found[0].country else 0.6
    if (ANYBODY | OPPOSITE) & set(title.roles):
        return _anybody(of_country, parties)
    found = [e for e in _without_portfolio(title) if e.country == country]
    return (found, 0.75) if found else (_unplaced(title, holders, of_country), _DOUBTFUL)


def _unplaced(title: _Title, holders: list[Entity], of_country: list[Entity]) -> list[Entity]:
    """The holders whose country no text gives; if somebody from the title's takes part, only one of a common office."""
    found = [e for e in holders if not e.country]
    common = len(found) == 1 and EXCLUSIVE.isdisjoint(title.roles)  # a spokeswoman, of whom there is one
    return found if common or not of_country else []


def _anybody(of_country: list[Entity], parties: list[Entity]) -> tuple[list[Entity], float]:
    return (of_country, 0.9) if of_country else (_left_over(parties), 0.7)


def _left_over(parties: list[Entity]) -> list[Entity]:
    """The one party of whose country nothing is said, if there is one beside others."""
    unplaced = [e for e in parties if not e.country]
    return unplaced if len(unplaced) == 1 < len(parties) else []


def _of_unknown_office(title: _Title) -> list[Entity]:
    """The parties who may hold the office because no office of theirs is known.

    Nobody if the lead mentions a holder without a name beside the persons it names.
    """
    if _introduced(title.discourse, title.said):
        return []
    unknown = [e for e in title.discourse.parties if not e.offices]
    return [e for e in unknown if e.country == title.said.country] or [e for e in unknown if not e.country]


def _whoever_spoke(title: _Title) -> Referent | None:
    """ "The top diplomat", "the official": the last person noted, if no country is said."""
    person = title.discourse.person
    nouns = {role.split("-")[-1] for role in title.roles}
    if title.said.country or not person:
        return None
    if (ANYBODY - OPPOSITE | {"interlocutor"}) & nouns:
        return _same_nobody(title, person) or Referent(person, "pronoun", 0.75)
    return Referent(person, "pronoun", 0.6) if _is_description(title, nouns) else None


def _same_nobody(title: _Title, person: str) -> Referent | None:
    """Whom the account has called by these words without a name ("a senior bank official"), or None.

    Not if the last person's office is not known: then they may be the official.
    """
    discourse, low = title.discourse, title.words.low[title.subject.first : title.subject.last]
    noun, articles = low[-1], title.words.language.reference.articles
    entity = discourse.inventory.entities.get(person)
    known = next(reversed(discourse.inventory.groups_with(noun, discourse.account)), None)
    if known is None or known.key == person or entity is None or not entity.offices or entity.group:
        return None
    if not articles.union(known.words).issuperset(low):
        return None
    return Referent(known.key, "explicit", 0.75)


def _is_description(title: _Title, nouns: set[str]) -> bool:
    """True for "el senador" behind a senator who is not called so: nobody is, and every member of a body may be.

    Not in English, nor for an office of which a country has only one.
    """
    words, subject = title.words, title.subject
    definite = words.low[subject.first] in words.language.reference.articles and subject.last - subject.first == 2
    held = any(title.discourse.inventory.holders(role) for role in title.roles)
    return words.language.order is not None and definite and not held and nouns <= _OF_MANY


def _unnamed(title: _Title) -> Referent | None:
    """An office without a name that this account has had as a speaker before, also in more words ("esta fuente")."""
    discourse, words = title.discourse, title.words
    known = discourse.inventory.unnamed(title.said, discourse.account)
    if known is None and words.language.order is not None and title.subject.last - title.subject.first == 2:
        known = next(
            reversed(discourse.inventory.groups_with(words.low[title.subject.last - 1], discourse.account)), None
        )
    return Referent(known.key, "explicit", 0.8) if known is not None else None


def _addressed(title: _Title) -> Referent | None:
    """ "His Majesty", "HRH": the king, the prince."""
    subject, highness = title.subject, title.words.language.people.highness
    addressed = (highness[word] for word in title.words.low[subject.first : subject.last] if word in highness)
    for role in next(addressed, ()):
        held = title.discourse.inventory.holders(role)
        if held:
            return Referent(_preferred(title.discourse, held).key, "explicit", 0.85)
    return None


def _no_office(title: _Title) -> Referent | None:
    """The home, for a title that names no office ("His Excellency"); nobody for a bare "Mr", which lacks its name."""
    home = title.discourse.home
    bare = title.subject.last - title.subject.first == 1
    if not title.roles and bare and title.words.low[title.subject.first] in title.words.language.people.genders:
        return Referent(None, "none", 0.5)
    return Referent(home.key, "explicit", 0.5) if not title.roles and home is not None else None


_WAYS: Final = (
    _our_own,
    _two_officers,
    _counterpart,
    _known_holder,
    _whoever_spoke,
    _unnamed,
    _addressed,
    _no_office,
)
"""The ways of finding the holder of a title, the surest first; a way that does not apply gives None."""


def _newcomer(title: _Title) -> Referent:
    """A new speaker, known only by this title."""
    discourse = title.discourse
    entity = discourse.inventory.group(display(title.words, title.subject), title.said.country)
    entity.offices.update(title.said.offices)
    entity.seen.add(discourse.account)
    if title.words.language.order is not None:
        entity.gender += sum(shown_gender(title.words, i) for i in range(title.subject.first, title.subject.last))
    return Referent(entity.key, "explicit", 0.7)


def _introduced(discourse: Discourse, said: Mention) -> bool:
    """True if the lead mentions a holder of this office without a name ("a call with the Danish premier")."""
    asked = {office.role for office in said.offices}
    for sentence in list(discourse.draft.sentences.values())[:LEAD]:
        words = sentence.words
        for match in HELD_BY.finditer(words.classes):
            beside = mention(words, match.start(1), match.end(1))
            if beside.country == said.country and asked & {office.role for office in beside.offices}:
                return True
    return False


def _preferred(discourse: Discourse, fitting: list[Entity]) -> Entity:
    """Of several holders of an office: the home, else the only one who takes part, else whoever was a subject last."""
    if discourse.home in fitting:
        return discourse.home
    parties = [entity for entity in fitting if entity in discourse.parties]
    if len(parties) == 1:
        return parties[0]
    pool = parties or fitting
    return max(pool, key=lambda e: discourse.seen[::-1].index(e.key) * -1 if e.key in discourse.seen else -999)
