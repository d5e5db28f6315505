"""A title without a name -> whoever holds it: "the President of Ukraine", "The Prime Minister", "the Head of State"."""

from __future__ import annotations

from typing import Final

from readout_tui.core.attribution.clauses import HELD_BY, Subject
from readout_tui.core.attribution.discourse import LEAD, Discourse, Referent, bare, last_of_gender
from readout_tui.core.attribution.inventory import EXCLUSIVE, FOREIGN, Entity, Mention
from readout_tui.core.attribution.mentions import mention
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.en import people as people_en
from readout_tui.core.model import BOTH

_IN_TURN: Final = frozenset(["in turn", "for his part", "for her part", "on his part", "on her part"])
"""Who speaks so is not who spoke before."""
_ANYBODY: Final = frozenset(
    "diplomat official politician statesman guest host leader negotiator side head authority".split()
)
"""Words for whoever is there for a country, whatever their office."""
_MAJESTY: Final = ("king", "queen", "emperor", "sultan")
_HIGHNESS: Final = ("crown-prince", "emir", "prince", "sheikh")
_NOBLE: Final = {"majesty": _MAJESTY, "hm": _MAJESTY, "highness": _HIGHNESS, "hrh": _HIGHNESS, "hh": _HIGHNESS}
"""What those who are addressed so are."""


def holder(discourse: Discourse, words: Tokens, subject: Subject, said: Mention) -> Referent:
    """A title without a name: "the President of Ukraine", "The Prime Minister", "the Head of State"."""
    if words.low[subject.first] == "our" and discourse.home is not None:
        return Referent(discourse.home.key, "explicit", 0.85)
    roles = [office.role for office in said.offices]
    if _two_officers(discourse, words, subject, roles):
        return Referent(BOTH, "collective", 0.8)
    if roles and roles[-1] in people_en.OPPOSITE and not said.country:
        across = _across(discourse, words.low[subject.first])
        if across is not None:
            return Referent(across.key, "pronoun", 0.75)
    fitting = _fitting(discourse, words, said, roles)
    if fitting:
        return Referent(
            _preferred(discourse, fitting).key, "explicit", 0.9 if len(fitting) == 1 or said.country else 0.8
        )
    if (
        not said.country
        and discourse.person
        and (_ANYBODY - people_en.OPPOSITE) & {role.split("-")[-1] for role in roles}
    ):
        return Referent(discourse.person, "pronoun", 0.75)  # "the top diplomat"
    unnamed = discourse.inventory.unnamed(said, discourse.side)
    if unnamed is not None:
        return Referent(unnamed.key, "explicit", 0.8)
    noble = next((_NOBLE[word] for word in words.low[subject.first : subject.last] if word in _NOBLE), ())
    for role in noble:
        if discourse.inventory.holders(role):
            return Referent(_preferred(discourse, discourse.inventory.holders(role)).key, "explicit", 0.85)
    if not roles and discourse.home is not None:
        return Referent(discourse.home.key, "explicit", 0.5)
    entity = discourse.inventory.group(bare(" ".join(words.words[subject.first : subject.last])), said.country)
    entity.offices.update(said.offices)
    entity.seen.add(discourse.side)
    return Referent(entity.key, "explicit", 0.7)


def _across(discourse: Discourse, owner: str) -> Entity | None:
    """The other of the two who talk than whose counterpart it is, if it can be told who that is.

    "His counterpart" is not who spoke last; "the guest" and "the host" are not whose account it is.
    """
    gender = 1 if owner == "her" else -1
    key = last_of_gender(discourse, gender) if owner in ("his", "her") else None
    own = discourse.inventory.entities.get(key or "") or discourse.home
    if own is None:
        return None
    others = [e for e in discourse.parties if e is not own and not (e.country and e.country == own.country)]
    return (
        discourse.home if discourse.home in others else next((e for e in others if e.offices), next(iter(others), None))
    )


def _fitting(discourse: Discourse, words: Tokens, said: Mention, roles: list[str]) -> list[Entity]:
    """Everyone who may be meant by an office, of a country if one is said."""
    fitting = list({e.key: e for role in roles for e in discourse.inventory.holders(role)}.values())
    if discourse.home is not None and discourse.home.group and any(discourse.home.holds(role) for role in roles):
        fitting.insert(0, discourse.home)
    if not fitting and roles == ["chancellor"]:
        fitting = discourse.inventory.holders("foreign-minister")  # as in Latin America
    exact = [e for e in fitting if roles[0] in FOREIGN and any(office.role == roles[0] for office in e.offices)]
    fitting = exact or fitting
    if said.country:
        of_country = [e for e in fitting if e.country == said.country]
        if not of_country and not _introduced(discourse, said):
            of_country = [e for e in discourse.parties if e.country == said.country and not e.offices] or [
                e for e in discourse.parties if not e.country and not e.offices
            ]
        if not of_country and (_ANYBODY | people_en.OPPOSITE) & set(roles):
            of_country = [e for e in discourse.parties if e.country == said.country]
        fitting = of_country or [e for e in fitting if not e.country]
    if _IN_TURN & set(words.low):
        fitting = [e for e in fitting if e.key != discourse.person] or fitting
    return fitting


def _two_officers(discourse: Discourse, words: Tokens, subject: Subject, roles: list[str]) -> bool:
    """Is "The Prime Minister and Chancellor" two people, as nobody is known to hold both offices?"""
    if len(roles) != 2 or "&" not in words.classes[subject.first : subject.last] or not EXCLUSIVE.issuperset(roles):
        return False
    holding = [{e.key for e in discourse.inventory.holders(role)} for role in roles]
    return any(holding) and not holding[0] & holding[1]


def _introduced(discourse: Discourse, said: Mention) -> bool:
    """Has the lead an unnamed holder of this office beside the persons it names ("a call with the Danish premier")?"""
    asked = {office.role for office in said.offices}
    for sentence in list(discourse.draft.sentences.values())[:LEAD]:
        words = sentence.words
        for match in HELD_BY.finditer(words.classes):
            beside = mention(words, match.start(1), match.end(1))
            if beside.country == said.country and asked & {office.role for office in beside.offices}:
                return True
    return False


def _preferred(discourse: Discourse, fitting: list[Entity]) -> Entity:
    """Of several who hold an office: whose account it is, then who takes part, then who was named last."""
    if discourse.home in fitting:
        return discourse.home
    parties = [entity for entity in fitting if entity in discourse.parties]
    if len(parties) == 1:
        return parties[0]
    pool = parties or fitting
    return max(pool, key=lambda e: discourse.seen[::-1].index(e.key) * -1 if e.key in discourse.seen else -999)
