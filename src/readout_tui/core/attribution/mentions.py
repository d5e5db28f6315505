"""Words with their classes -> the mention in them: the name, the offices, the country.

    Deputy  Minister  of  Trade  Ana  Rivera  of  Peru       classes "ttomnnoc"
    `------ offices ----------'  `-- name -'     country

The name is the run of name-like words at the end; what stands before it is read for titles with their modifiers and
country. The country may also follow the name ("Ike Okoye of Ghana", "Ike Okoye (Ghana)").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from readout_tui.core.attribution.inventory import Mention
from readout_tui.core.attribution.lexicons import is_oblique, role_of
from readout_tui.core.attribution.offices import Office
from readout_tui.core.attribution.person_names import fold_name
from readout_tui.core.attribution.subjects import APPOSED, PERSON
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import Language, People
from readout_tui.core.data.roles import DISTINGUISHING
from readout_tui.core.lazy_regex import regex

_NAME_TAIL: Final = regex(r"((?:i(?=i?n))*n(?:[in]|-(?=n))*(?:,i)?)(?:od?c)?(?:\([^)]*\))?,?$")
_TITLE_AT: Final = regex(r"(?P<before>(?:[am]|c'?)*)(?P<noun>t)(?P<after>a*(?:[opz]d?[amcn]*[cnsam])*)")
_NAMES: Final = regex(r"[ni,-]+")
_DEPUTY: Final = "deputy"
_OF_PORTFOLIO: Final = frozenset(["minister", "secretary"])
"""Roles whose portfolio may follow them ("Minister of Trade")."""
_OF_OWNER: Final = regex(r"tod?[amc]*n+$")
"""A title, "of" and a name."""
_TAIL_COUNTRY: Final = regex(r"n[in,]*(?:od?(?P<of>c)(?:\([^)]*\))?|\(d?(?P<bracketed>c)\),?)$")


def mention(words: Tokens, first: int, last: int) -> Mention:
    """What the words from `first` to `last` (exclusive) say of a person.

    Of whom somebody serves, if they are named: of "a spokesman for President Rivera" that is the President.
    """
    first = served(words, first, last) or first
    governed = first > 0 and words.classes[first - 1] == "A" and words.language.people.nominative is not None
    classes = words.classes[first : last + 1]
    return _mention(tuple(words.words[first:last]), classes, words.language, words.places, oblique=governed)


@lru_cache(maxsize=1 << 12)
def _mention(
    said: tuple[str, ...], classes: str, language: Language, places: tuple[tuple[str, str], ...], *, oblique: bool
) -> Mention:
    """What these words say of a person; `classes` are theirs and, at the end, that of the word after them.

    `oblique` is True behind a word for "according to", where a name does not stand in the nominative.

    Cached, because an account names the same few people in the same words again and again.
    """
    words = Tokens(classes, list(said), [word.lower() for word in said], (), (), {}, language, places)
    own = classes[: len(said)]
    name, head = _name(words, own, oblique=oblique)
    offices = tuple(_offices(words, _own_office(head)))
    country = _country_behind(words, own) or next((o.country for o in offices if o.country), "")
    if country:
        offices = tuple(Office(office.role, office.country or country) for office in offices)
    elif not offices:
        country = next((words.country(i) for i, c in enumerate(head) if c in "ac"), "")
    gender = _gender(words, head)
    surname, _, title = name.partition(" ")
    if title and len(surname) == 1 and language.vocabulary.words is None:
        return Mention(surname + title, fold_name(surname), offices, country, gender)  # "周部长"
    return Mention(name, fold_name(name), offices, country, gender)


def _country_behind(words: Tokens, own: str) -> str:
    """The country that follows a name, with "of" or in brackets; or empty."""
    place = _TAIL_COUNTRY.search(own)
    return words.country(place.start(place.lastgroup or 0)) if place else ""


def _own_office(head: str) -> str:
    """The classes before a name up to another's office: "spokesman for the President" is no president."""
    found = _SERVING.search(head)
    return head[: found.start() + 1] if found else head


def served(words: Tokens, first: int, last: int) -> int:
    """The index where whom an officer serves is named: "a spokesman for | President Ana Rivera"; 0 for anybody else.

    With an article the name is mostly the officer's: "Assistant to the President Ivar Holm".
    """
    found = _SERVED.match(words.classes, first, last) if words.language.order is None else None
    return found.end() if found else 0


def _gender(words: Tokens, head: str) -> int:
    """Above 0 if the titles before a name say woman, below 0 for a man."""
    return sum(words.language.people.genders.get(words.low[i], 0) for i in _places(head, "t"))


def _name(words: Tokens, own: str, *, oblique: bool) -> tuple[str, str]:
    """The name in a mention, empty if it has none, and the classes of the words before it."""
    tail = _NAME_TAIL.search(own)
    begin = _name_start(words, tail.start(1)) if tail else 0
    if tail is None or begin >= tail.end(1):
        return "", own
    name, head = _text(words, begin, tail.end(1)), own[:begin]
    nominative = words.language.people.nominative
    oblique = oblique or any(is_oblique(words.language, words.low[i]) for i in _places(head, "t"))
    if nominative is not None and oblique:
        name = nominative(name)  # it stands in the case of its title
    return name, head


def _places(classes: str, kind: str) -> list[int]:
    """The indices of the words of a class."""
    return [i for i, other in enumerate(classes) if other == kind]


def _name_start(words: Tokens, at: int) -> int:
    """The index where the name really starts, given where name-like words start: behind "of" or "to", with a place.

    "The Head of Torre Tagle" has no name at all; in "Governor of Lagos Ada Eze" it is what follows the place. "To" and
    other prepositions are followed by nothing but a place: "Ambassador to Sarmatia".
    """
    classes = words.classes
    title = at - 2
    if at < 2 or classes[at - 1] not in "ozp" or classes[title] != "t":
        return at
    found = _NAMES.match(classes, at)
    size = len(found.group()) if found else 0
    if words.low[title] in words.language.people.heads_of:
        return at + size
    return at + 1 if size > 1 or classes[at - 1] in "zp" else at


_SERVING: Final = regex(r"t[opz]d?(?=[am]*t)")
"""The office of somebody who serves another officer: "spokesman for the President"."""
_SERVED: Final = regex(r"d?[am]*t+[opz](?=[am]*t+[in]*n)")


def names(words: Tokens) -> Iterator[Mention]:
    """All mentions of persons by name and title in a sentence."""
    if "n" not in words.classes:
        return
    for match in PERSON.finditer(words.classes):
        if not _is_owners(words, *match.span()):
            yield mention(words, _apart(words, *match.span()), match.end())
    for match in APPOSED.finditer(words.classes):
        said = mention(words, match.start("name"), match.end("name"))
        office = mention(words, match.start("office"), match.end("office"))
        yield said._replace(offices=office.offices, country=office.country)


def _is_owners(words: Tokens, first: int, last: int) -> bool:
    """True for an officer of a body that belongs to the name: "an official of the Korea Traders' Association"."""
    chained = _OF_OWNER.search(words.classes, first, last)
    return words.classes[last : last + 1] == "'" and chained is not None


def _apart(words: Tokens, first: int, last: int) -> int:
    """The index where the mention of a person starts in a match that may begin with somebody else's office.

    After a comma, if the words before it are another person ("the King, Minister X"), or a preposition ("the Secretary
    with Ambassador X"); else at `first`.
    """
    reference = words.language.reference
    parting = [i for i in range(first, last) if words.low[i] in reference.guest or words.low[i] in reference.addressed]
    first = max((i + 1 for i in parting if words.classes[i] == "p"), default=first)
    comma = words.classes.find(",", first, last)
    if comma < 0:
        return first
    if words.classes[max(0, first - 2) : first] in ("n,", "i,"):
        return comma + 1  # the office is that of the name before it
    if words.classes[first - 1 : first] in ("p", "A") and words.classes[last : last + 1] in ("v", "V", "x", "k"):
        return comma + 1  # the comma ends an adjunct ("according to her spokesman, Okoye said")
    titles = [words.low[i] for i in range(comma + 1, last) if words.classes[i] == "t"]
    return first if words.language.people.honorifics.issuperset(titles) else comma + 1


def _text(words: Tokens, first: int, last: int) -> str:
    out = ""
    open_mark = False
    for i in range(first, last):
        word, before = words.words[i], words.words[i - 1]
        mark = words.classes[i] == "-" and word != "-"  # of a nickname
        after_open = open_mark and words.classes[i - 1] == "-" and before != "-"
        glue = i > first and word not in ",-" and before != "-" and not after_open and not (mark and open_mark)
        out += (" " if glue else "") + word
        open_mark ^= mark
    return out


def _offices(words: Tokens, head: str) -> Iterator[Office]:
    """The offices in the words before a name; a deputy's title is joined with the title right after it."""
    people = words.language.people
    deputy, behind, of = "", -1, ""  # the role, the index after it, and its country
    for match in _TITLE_AT.finditer(head):
        title = words.low[match.start("noun")]
        if title in people.honorifics:
            continue
        around = [*range(match.start("before"), match.start("noun")), *range(*match.span("after"))]
        country = next((words.country(i) for i in around if words.classes[i] in "ac" and words.country(i)), "")
        role = role_of(words.language, title)
        full = _role(_modifiers(words, match, role), role, people)
        if deputy and match.start() == behind:
            full, country = f"{deputy}-{full}", country or of
        elif deputy:
            yield Office(deputy, of)
        deputy, behind, of = (full, match.end(), country) if role == _DEPUTY else ("", -1, "")
        if not deputy:
            yield Office(full, country)
    if deputy:
        yield Office(deputy, of)


def _modifiers(words: Tokens, match: re.Match[str], role: str) -> list[str]:
    """The modifiers before a title ("foreign"); of a bare "minister" or "secretary" those after it ("of Trade")."""
    before = [words.low[i] for i in range(*match.span("before")) if words.classes[i] == "m"]
    if role not in _OF_PORTFOLIO or not DISTINGUISHING.issuperset(before):
        return before
    after = range(*match.span("after"))
    stop = next((i for i in after if words.classes[i] == "s"), match.end("after"))  # "at the Ministry of ..."
    return [*before, *(words.low[i] for i in after if words.classes[i] == "m" and i < stop)]


def _role(modifiers: list[str], role: str, people: People) -> str:
    """A role with its modifiers as a key: "trade-minister"."""
    kept = [word.replace(" affairs", "") for word in modifiers if word not in people.passing]
    kept = [people.roles.get(word, word) for word in kept]
    if "foreign" in kept:
        kept = [word for word in kept if word not in people.with_foreign]
    return "-".join([*kept, role.replace(" ", "-")])
