"""Persons named in different scripts -> who of them are one: "习近平" in a Chinese account, "Xi Jinping" in an English.

The same goes for names in one script as different languages spell them: "Selenskyj", "Zelensky"; "Зеленський".

Two persons are one if their names sound alike (transliteration.py), the more so the less else speaks for it:

                                  neither     country     office, no country known     office and country
    full names                    0.82        0.72        0.62                         0.62
    full names, one script        0.9         0.8         0.75                         0.62
    a full Chinese name           0.97        0.93        0.93                         0.62
    a surname alone               0.9         0.75        0.72                         0.62

A Chinese name is written in Latin letters by one system, mostly, so that it must agree more closely; in Cyrillic, 0.9
is enough throughout. A higher office of one country needs no likeness where Chinese characters are not read as they
sound in the language of the name.

Two persons are never one if their countries differ, or offices that nobody holds together; nor if somebody else fits
about as well.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from readout_tui.core.attribution.offices import EXCLUSIVE, conflict, same_role
from readout_tui.core.attribution.person_names import script_of, script_rank
from readout_tui.core.attribution.transliteration import likeness, readings, surname_likeness
from readout_tui.core.model import Account

if TYPE_CHECKING:
    from readout_tui.core.attribution.inventory import Entity


class _Least(NamedTuple):
    """The least likeness of two names on each ground, set by hand on the names of officials in six scripts."""

    neither: float
    country: float
    office: float
    both: float


_FULL: Final = _Least(0.82, 0.72, 0.62, 0.62)
_VARIANT: Final = _Least(0.9, 0.8, 0.75, 0.62)
_CHINESE: Final = _Least(0.97, 0.93, 0.93, 0.62)
_CHINESE_IN_CYRILLIC: Final = _Least(0.9, 0.9, 0.9, 0.62)
_SURNAME: Final = _Least(0.9, 0.75, 0.72, 0.62)
_MARGIN: Final = 0.08
"""By how much somebody must fit better than anybody else."""
_SHORT: Final = 4
"""The fewest sounds of a surname that counts without an office."""
_MOST: Final = 3000
"""The most pairs of persons that are compared."""
_NAME: Final = 4
"""The most characters of a Chinese name; the names of others are longer, or have a dot between their parts."""
_READ_OTHERWISE: Final = frozenset(["Japan", "South Korea", "North Korea", "Vietnam"])
"""Countries whose names are not read in Chinese characters as they sound in Chinese."""


def partners(people: Iterable["Entity"], languages: Mapping[Account, str]) -> Iterator[tuple["Entity", "Entity"]]:
    """Pairs of persons who are one: (to be joined, the one whose name is shown).

    The latter's name is in an earlier script, or in the same script in an account in another language.
    """
    groups: dict[_Tongue, list[Entity]] = {}
    for entity in people:
        groups.setdefault(_tongue(entity, languages), []).append(entity)
    tongues = sorted(groups)
    for place, tongue in enumerate(tongues[1:], 1):
        known = [entity for earlier in tongues[:place] for entity in groups[earlier]]
        joined = _matched(groups[tongue], known)
        yield from joined
        gone = {entity.key for entity, _ in joined}
        groups[tongue] = [entity for entity in groups[tongue] if entity.key not in gone]


_Tongue = tuple[int, bool, str]
"""The rank of a script, False for English, a language."""


def _tongue(entity: "Entity", languages: Mapping[Account, str]) -> _Tongue:
    """The script of a name and the language in which it is written; of several, English or else the first."""
    spoken = {languages.get(account, "") for account in entity.seen}
    foreign, language = min(((language != "en", language) for language in spoken), default=(False, ""))
    return script_rank(entity.name), foreign, language


def _matched(new: list["Entity"], known: list["Entity"]) -> list[tuple["Entity", "Entity"]]:
    """The persons among `new` with their partners among `known`, nobody twice; without those who fit two."""
    fits = []
    best: dict[str, list[float]] = {}  # key of a person -> how well anybody fits, the best last
    for entity, other in _pairs(new, known):
        fit = _fit(entity, other)
        if fit > 0:
            fits.append((fit, entity, other))
            best.setdefault(entity.key, []).append(fit)
            best.setdefault(other.key, []).append(fit)
    for scores in best.values():
        scores.sort()
    return [
        (entity, other)
        for fit, entity, other in fits
        if all(_stands_out(fit, best[one.key]) for one in (entity, other))
    ]


def _pairs(new: list["Entity"], known: list["Entity"]) -> Iterator[tuple["Entity", "Entity"]]:
    """The pairs of persons to compare: all, or if they were too many, those of one country with an office each."""
    if len(new) * len(known) <= _MOST:
        yield from product(new, known)
        return
    by_country: dict[str, list[Entity]] = {}
    for other in known:
        if other.offices and other.country:
            by_country.setdefault(other.country, []).append(other)
    asked = [(entity, by_country.get(entity.country, [])) for entity in new if entity.offices]
    if sum(len(others) for _, others in asked) <= _MOST:
        yield from ((entity, other) for entity, others in asked for other in others)


def _stands_out(fit: float, scores: list[float]) -> bool:
    """True for the best of some scores, in ascending order, if it exceeds the others by `_MARGIN`."""
    return fit == scores[-1] and (len(scores) == 1 or scores[-2] <= fit - _MARGIN)


def _fit(entity: "Entity", other: "Entity") -> float:
    """The likeness of two names, 1 more for an office in common, and a half for a country; 0.0 if it is too little."""
    mine, theirs = {o.role for o in entity.offices}, {o.role for o in other.offices}
    countries = entity.countries.keys() & other.countries.keys()
    if conflict(mine, theirs) or (entity.countries and other.countries and not countries):
        return 0.0
    if _are_apart(entity, other):
        return 0.0
    office = any(same_role(a, b) or same_role(b, a) for a in mine for b in theirs)
    scripts = script_of(entity.name), script_of(other.name)
    if countries & _READ_OTHERWISE and "Han" in scripts:
        return 1.5 if mine & theirs & (EXCLUSIVE | {"foreign-minister"}) else 0.0
    found = _likeness(entity.name, other.name, office, bool(countries))
    return found + office + 0.5 * bool(countries) if found else 0.0


def _are_apart(entity: "Entity", other: "Entity") -> bool:
    """True for a woman and a man, and for two spellings in one account, which keeps to one."""
    one_script = script_of(entity.name) == script_of(other.name)
    return entity.leaning * other.leaning < 0 or (one_script and not entity.seen.isdisjoint(other.seen))


def _likeness(left: str, right: str, office: bool, country: bool) -> float:
    """The likeness of two names if it is enough on these grounds, else 0.0."""
    ground = 2 * office + country
    full = likeness(left, right) if _is_full(left) and _is_full(right) else 0.0
    chinese = next((name for name in (left, right) if _is_chinese(name)), "")
    if chinese:
        cyrillic = "Cyrillic" in (script_of(left), script_of(right))
        if full >= (_CHINESE_IN_CYRILLIC if cyrillic else _CHINESE)[ground]:
            return full
    elif full >= (_VARIANT if script_of(left) == script_of(right) else _FULL)[ground]:
        return full
    surname = surname_likeness(left, right)
    long = all(sum(map(len, readings(name))) >= _SHORT for name in (left, right))
    return surname if surname >= _SURNAME[ground] and (office or long) else 0.0


def _is_full(name: str) -> bool:
    """True for a name with a given name: of several words, or two or more Chinese characters."""
    return len(readings(name)) > 1 or (script_of(name) == "Han" and len(name) > 1)


def _is_chinese(name: str) -> bool:
    return script_of(name) == "Han" and len(name) <= _NAME and name.isalpha()
