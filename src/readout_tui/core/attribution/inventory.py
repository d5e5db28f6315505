"""The inventory of speakers: one list of the persons and bodies that speak in any of the accounts.

Names are learned from the texts alone: whoever has a title or is the subject of a verb of saying. A mention belongs to
a person whose name it can be (`same_person`) and whose offices do not conflict with its own:

    "President Volodymyr Zelenskyy of Ukraine"   new person; office (president, Ukraine)
    "Zelensky"                                   the same: one surname within the other's name, spelled alike
    "the President of Ukraine"                   no name: found by the office (titles.py)
    "King Felipe", "Crown Prince Felipe"         two persons: nobody holds both of two `EXCLUSIVE` offices

Names are compared folded: lower case, without accents, hyphens, initials and, in Russian, case endings. Two folded
words are the same if they are equal, or long and spelled alike (person_names.py). To find candidates without comparing
with everybody, each word of a name is indexed twice, by its first two letters and as a whole (`_buckets`). A bucket of
more than `_CROWD` persons is not searched, so the time per mention does not grow with the number of persons.

A name may be met before its fuller form, and then fit two persons, or none yet; `merge` joins what is left apart, once
all texts have been read. A bare surname that fits two persons means the one with that office, country or gender ("Ms"),
else the one whom the account names; if that does not decide, it means neither (`candidates`).

Persons whom accounts write in different scripts or languages are joined last (across_scripts.py); such a person has a
name in each (`Entity.spelled`).
"""

from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from readout_tui.core.attribution.offices import LEADERS, RANK, Office, conflict, same_role
from readout_tui.core.attribution.person_names import (
    SPELLED,
    fold_name,
    fullness,
    gender_of,
    initials,
    is_han,
    same_person,
    script_of,
    script_rank,
)
from readout_tui.core.attribution.transliteration import readings
from readout_tui.core.characters.confusables import lookalikes
from readout_tui.core.data.countries import ADJECTIVES, BODIES, CAPITALS, INSTITUTIONS, NAMES
from readout_tui.core.data.roles import OPPOSITE
from readout_tui.core.model import Account, Speaker

_CROWD: Final = 50
"""The most persons in a bucket of names that begin alike for it to be searched for other spellings."""
_GIVEN: Final = 3
"""How much a given name says of the gender; a possessive says 1, a title 9."""
_HEARD: Final = 3
"""The fewest sounds by which two names of a country are one."""
_LINKING: Final = frozenset("the of for and".split())


class Mention(NamedTuple):
    """What a few words of a text say of a person."""

    name: str  # as written; empty for an office without a name
    words: tuple[str, ...]  # of the name, folded (`fold_name`)
    offices: tuple[Office, ...]
    country: str  # key of the country, or empty
    gender: int = 0  # above 0 if a title says woman ("Ms"), below 0 for a man


class Entity:
    """A speaker of the inventory: a person, or, if `group` is set, a body, country, plural or unnamed office."""

    def __init__(self, key: str, name: str, words: tuple[str, ...], *, group: bool = False) -> None:
        self.key = key
        self.name = name  # the fullest form met
        self.words = words  # of that form, folded
        self.others: list[tuple[str, ...]] = []  # folded names in other scripts and languages
        self.offices: Counter[Office] = Counter()  # -> mentions with it; so are `countries` and `forms`
        self.countries: Counter[str] = Counter()
        self.forms: Counter[str] = Counter()
        self.acted: Counter[Account] = Counter()  # account -> times the subject of a verb of saying
        self.seen: set[Account] = set()  # the accounts that name them
        self.group = group
        self.gender = 0  # above 0 if the texts say "Ms" or "her" more often, below if "Mr" or "his"
        self.unmet = False  # only the reader has named them so far

    @property
    def country(self) -> str:
        """The country this speaker is most often said to be of, or empty."""
        return self.countries.most_common(1)[0][0] if self.countries else ""

    def is_of(self, country: str) -> bool:
        """True for the country of this speaker, by its key, or one that sounds the same in another script.

        Keys of countries that no table has are their names, in Cyrillic without endings ("Tarsk", "Тар").
        """
        own = self.country
        if country == own or not own or not country or script_of(country) == script_of(own):
            return country == own
        short, long = sorted((readings(country), readings(own)), key=lambda read: sum(map(len, read)))
        return bool(short) and len(short[0]) >= _HEARD and long[0].startswith(short[0])

    @property
    def leaning(self) -> int:
        """Above 0 for a woman, below 0 for a man: what the texts say (`gender`), and the given name."""
        return self.gender + (0 if self.group else _GIVEN * gender_of(self.name))

    def spelled(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Their folded name in the script of these words, if they can be theirs; else that of the name shown."""
        if not self.others or same_person(words, self.words):
            return self.words
        return next((other for other in self.others if same_person(words, other)), self.words)

    def rename(self, name: str, words: tuple[str, ...], *, proven: bool = True) -> None:
        """Take this name if it is fuller (`fullness`), so that it does not matter which text came first.

        Not if it is in another script, or spelled as in another language; nor if it is not `proven`, by a title, and
        only adds to a full name: "Ana Rivera Video" is not her name.
        """
        size = len(self.words)
        if script_of(name) != script_of(self.name) or not same_person(words, self.words):
            return
        if not proven and size > 1 and words[:size] == self.words != words:
            return
        if fullness(name, words) > fullness(self.name, self.words):
            self.name, self.words = name, words

    def holds(self, role: str) -> bool:
        """True if they hold this role, loosely: a foreign minister holds "minister"."""
        return any(same_role(office.role, role) for office in self.offices)

    def leads(self) -> bool:
        """True for a head of state or government, or another leader."""
        return any(office.role in LEADERS for office in self.offices)

    def rank(self) -> int:
        """The rank of their highest office; 0 is the highest, offices not listed rank last."""
        ranks = [RANK.index(office.role) for office in self.offices if office.role in RANK]
        return min(ranks, default=len(RANK))


class Inventory:
    """All speakers of a comparison, by key. Filled before the texts are attributed; attribution adds those met late.

    Persons are indexed by the words of their names; groups have an index of their own and are never found by `named`.
    """

    def __init__(self, apart: Iterable[tuple[str, str]] = ()) -> None:
        """`apart` are pairs of names that the reader has said to be of two speakers."""
        self.entities: dict[str, Entity] = {}
        self._index: dict[str, dict[str, Entity]] = {}  # `_buckets` of a word of a name -> key -> person
        self._whole: dict[tuple[str, ...], Entity] = {}  # the words of a name -> the person met under it
        self._found: dict[
            tuple[str, ...], list[Entity]
        ] = {}  # the words of a name -> who may be meant, until that changes
        self._groups: dict[frozenset[str], Entity] = {}
        self._meant: dict[tuple[str, str], Entity] = {}  # what a group is, and its country -> the group
        self._worded: dict[str, list[Entity]] = {}  # word of a group's name -> groups
        self.languages: dict[Account, str] = {}  # of the accounts
        self._merged = False  # True once all texts have been read
        self._joined: dict[str, str] = {}  # the keys of persons who turned out to be others, with the keys of these
        self._holders: dict[str, list[Entity]] = {}  # role asked for -> persons, until somebody is added
        folded = ((fold_name(one), fold_name(other)) for one, other in apart)
        self._apart = frozenset((one, other) for one, other in folded if one != other)

    def add(self, mention: Mention, account: Account) -> Entity:
        """Record a mention with a name; the person it belongs to, a new one if it fits nobody.

        If it fits several equally, it is recorded of none of them, and the result is a group of that name.
        """
        fitting = self.candidates(mention, account)
        if len(fitting) > 1:
            return self.group(mention.name)
        self._holders.clear()
        if fitting:
            entity = fitting[0]
        else:
            entity = Entity(self._key(mention.words), mention.name, mention.words)
            self.entities[entity.key] = entity
        before = entity.words
        entity.rename(mention.name, mention.words, proven=bool(mention.offices or mention.gender))
        if self._whole.get(mention.words) is not entity or entity.words != before:
            self._index_name(mention.words, entity)
        entity.unmet = False
        entity.seen.add(account)
        entity.gender += mention.gender
        entity.forms[mention.name] += 1
        entity.offices.update(office for office in mention.offices if office.role not in OPPOSITE)
        if mention.country:
            entity.countries[mention.country] += 1
        if self._merged and not fitting:
            self._join_across_scripts()  # somebody who is named late, perhaps in another script
            return self.candidates(mention, account)[0]
        return entity

    def _index_name(self, words: tuple[str, ...], entity: Entity) -> None:
        """Index the person under these words of a name."""
        self._whole[words] = entity
        for word in words:
            for bucket in _buckets(word):
                self._index.setdefault(bucket, {})[entity.key] = entity
        self._found.clear()

    def group(self, name: str, country: str = "", meant: str = "") -> Entity:
        """The group that speaks under this name (a body, a country, a plural, an unnamed office), made if it is new.

        `meant` says the same in all languages ("country"), if the name says nothing else but the country; then a name
        in another script means the same group.
        """
        words = fold_name(name)
        core = frozenset(words) - _LINKING
        if core in self._groups:
            self._groups[core].rename(name, words)
            return self._met_as_group(self._groups[core], country)
        same = self._meant.get((meant, country)) if meant and country else None
        if same is not None and script_of(same.name) != script_of(name):
            same.forms.update([same.name, name])
            if script_rank(name) < script_rank(same.name):
                same.name, same.words = name, words
            self._groups[core] = same
            return same
        entity = Entity(self._key(words), name, words, group=True)
        if country:
            entity.countries[country] += 1
        self.entities[entity.key] = self._groups[core] = entity
        self._meant.setdefault((meant, country), entity)
        for word in words:
            self._worded.setdefault(word, []).append(entity)
        return entity

    def _met_as_group(self, known: Entity, country: str) -> Entity:
        """A group that is known already; if only the reader has named it so far, with the country that a text gives."""
        if known.unmet:
            known.group, known.unmet = True, False
            known.countries.update([country] if country else [])
        return known

    def told(self, name: str, account: Account) -> Entity:
        """The speaker whom the reader calls so: one whom the texts name, or else a new one, whom they may name yet."""
        known = self.called(name) or self.named(Mention(name, fold_name(name), (), ""), account)
        if known is not None:
            return known
        words = fold_name(name)
        entity = Entity(self._key(words), name, words)
        entity.unmet = True
        self.entities[entity.key] = entity
        self._index_name(words, entity)
        self._groups.setdefault(frozenset(words) - _LINKING, entity)
        self._holders.clear()
        return entity

    def called(self, name: str) -> Entity | None:
        """The speaker who is shown under this name or, if none is, one whom the texts call so."""
        shown = (entity for entity in self.entities.values() if entity.name == name)
        return next(shown, None) or next((one for one in self.entities.values() if name in one.forms), None)

    def unnamed(self, said: Mention, account: Account) -> Entity | None:
        """The unnamed office-holder of the same role and country that this account has had under another wording."""
        asked = {(office.role, said.country) for office in said.offices}
        for entity in self._groups.values():
            if account in entity.seen and any((office.role, entity.country) in asked for office in entity.offices):
                return entity
        return None

    def groups_with(self, word: str, account: Account) -> list[Entity]:
        """The groups named by an account that have this word in their name, in the order in which they were added."""
        return [entity for entity in self._worded.get(word, ()) if account in entity.seen]

    def holders(self, role: str) -> list[Entity]:
        """The persons who hold a role, loosely: foreign ministers hold "minister"."""
        if role not in self._holders:
            self._holders[role] = [entity for entity in self.people() if entity.holds(role)]
        return self._holders[role]

    def _compatible(self, words: tuple[str, ...]) -> list[Entity]:
        """The persons whose name can be this one (`same_person`); among many alike names, by equal words only."""
        if words not in self._found:
            self._found[words] = self._look_up(words)
        return self._found[words]

    def _look_up(self, words: tuple[str, ...]) -> list[Entity]:
        found: dict[str, Entity] = {}
        for word in words:
            beside = (self._index.get(bucket, {}) for bucket in _buckets(word))
            found |= next((few for few in beside if len(few) <= _CROWD), {})
        same = self._whole.get(words)
        if same is not None and same.key in self.entities:
            found[same.key] = same
        fitting = [entity for entity in found.values() if same_person(words, entity.spelled(words))]
        return [entity for entity in fitting if not self._are_apart(words, entity)] if self._apart else fitting

    def _are_apart(self, words: tuple[str, ...], entity: Entity) -> bool:
        """True if the reader has said that a name is not this speaker's."""
        own = {entity.words, *entity.others, *map(fold_name, entity.forms)}
        return any((words == one and other in own) or (words == other and one in own) for one, other in self._apart)

    def named(self, mention: Mention, account: Account | None = None) -> Entity | None:
        """The one person whose name fits a mention best, or None if nobody's does or several do equally."""
        fitting = self.candidates(mention, account)
        return fitting[0] if len(fitting) == 1 else None

    def candidates(self, mention: Mention, account: Account | None = None) -> list[Entity]:
        """The persons whose names fit a mention best, all equally; of several, those whom this account names."""
        if not mention.words:
            return []
        compatible = self._compatible(mention.words)
        if len(compatible) < 2:
            return [entity for entity in compatible if _fit(mention, entity) >= 0]
        fits = [(_fit(mention, entity), entity) for entity in compatible]
        best = max(fit for fit, _ in fits)
        fitting = [entity for fit, entity in fits if fit == best >= 0]
        if len(fitting) > 1 and account is not None:
            return [entity for entity in fitting if account in entity.seen] or fitting
        return fitting

    def joined_keys(self) -> dict[str, str]:
        """The keys of persons who are no entries any more, with those of whom they turned out to be.

        Somebody may be joined with another only after a passage was attributed to them.
        """
        found: dict[str, str] = {}
        for key in self._joined:
            last = key
            while last not in self.entities:
                last = self._joined[last]
            if last != key:
                found[key] = last
        return found

    def settled_keys(self) -> dict[str, str]:
        """The keys of speakers by their fullest names, by the keys that they have: those of the names first met.

        Which name is met first depends on the order of the accounts; the fullest one does not. Only keys that change
        are in it.
        """
        settled: dict[str, str] = {}
        taken: set[str] = set()
        for entity in sorted(self.entities.values(), key=lambda one: (one.words, one.group, one.name)):
            base = key = _base(entity.words)
            number = 2
            while key in taken:
                key, number = f"{base}-{number}", number + 1
            taken.add(key)
            settled[entity.key] = key
        return {before: after for before, after in settled.items() if before != after}

    def _key(self, words: tuple[str, ...]) -> str:
        base = _base(words)
        key, number = base, 2
        while key in self.entities:
            key, number = f"{base}-{number}", number + 1
        return key

    def people(self) -> Iterable[Entity]:
        """All entries that are persons."""
        return (entity for entity in self.entities.values() if not entity.group)

    def merge(self) -> None:
        """Join entries that turn out to be one person ("Biden" met before "Joseph R. Biden"), shorter names first.

        A single word that fits several persons stays by itself, since any choice might be wrong.
        """
        self._join_alike()
        self._join_across_scripts()
        self._merged = True

    def _join_across_scripts(self) -> None:
        """Join persons whose names are written in different scripts or languages."""
        languages = set(self.languages.values())
        if len(languages) > 1 or len({script_of(entity.name) for entity in self.people()}) > 1:
            from readout_tui.core.attribution.across_scripts import partners

            for entity, other in list(partners(self.people(), self.languages)):
                if not self._are_apart(entity.words, other):
                    self._join(entity, other)

    def join_told(self, same: Iterable[tuple[str, str]]) -> None:
        """Join those speakers of whom the reader has said that they are one, as far as they are known by now."""
        for name, other in same:
            entity, stays = self.called(name), self.called(other)
            if entity is not None and stays is not None and entity is not stays:
                entity.forms[entity.name] += 1
                kept = stays.name, stays.words
                self._join(entity, stays)
                stays.name, stays.words = kept
                self._groups.update({core: stays for core, one in self._groups.items() if one is entity})
                self._meant.update({meant: stays for meant, one in self._meant.items() if one is entity})
                for worded in self._worded.values():
                    worded[:] = [stays if one is entity else one for one in worded]

    def _join_alike(self) -> None:
        """Join persons whose names are forms of one, in one script."""
        for entity in sorted(self.people(), key=lambda e: len(e.words)):
            others = [
                o for o in self._compatible(entity.words) if o is not entity and len(o.words) >= len(entity.words)
            ]
            fitting = [o for o in others if self._may_join(entity, o)]
            if len(fitting) == 1 or (fitting and len(entity.words) > 1):
                self._join(entity, fitting[0])

    def _may_join(self, entity: Entity, other: Entity) -> bool:
        mine, theirs = {o.role for o in entity.offices}, {o.role for o in other.offices}
        return entity.leaning * other.leaning >= 0 and not (mine and theirs and conflict(mine, theirs))

    def _join(self, entity: Entity, other: Entity) -> None:
        other.offices.update(entity.offices)
        other.countries.update(entity.countries)
        other.forms.update(entity.forms)
        other.seen |= entity.seen
        other.acted.update(entity.acted)
        other.gender += entity.gender
        if script_of(entity.name) == script_of(other.name) and same_person(entity.words, other.words):
            other.rename(entity.name, entity.words)
        else:
            other.others.append(entity.words)
        other.others += entity.others
        del self.entities[entity.key]
        self._joined[entity.key] = other.key
        for form in () if entity.group else entity.forms:
            for bucket in (bucket for word in fold_name(form) for bucket in _buckets(word)):
                self._index[bucket].pop(entity.key, None)
            self._index_name(fold_name(form), other)
        self._holders.clear()

    def speakers(self, used: set[str]) -> tuple[Speaker, ...]:
        """The speakers with the given keys, in the order in which they were added."""
        chosen = [entity for entity in self.entities.values() if entity.key in used]
        odd = lookalikes(form for entity in chosen for form in (entity.name, *entity.forms))
        return tuple(
            Speaker(e.key, e.name, tuple(sorted(set(e.forms) - {e.name})), not odd.isdisjoint((e.name, *e.forms)))
            for e in chosen
        )


def _base(words: tuple[str, ...]) -> str:
    return "-".join(words) or "speaker"


def _buckets(word: str) -> tuple[str, str]:
    """The index keys of a word: one shared with all words spelled alike, and one for equal words only."""
    if is_han(word):
        return word[:1], f"={word}"
    return word[:2] if len(word) >= SPELLED else word, f"={word}"


def _fit(mention: Mention, entity: Entity) -> int:
    """How well a mention fits a person of a matching name; -1 if it cannot mean them.

    The same full name counts most (16; 4 if it is a single word), then an office in common (8), a country (4), an equal
    first or last word or first of two surnames (3), the gender of a title (1), a name just as it is written ("Иванова",
    not "Иванов"; 1). A part of the name does not mean somebody whose offices, gender or initials conflict.
    """
    own = entity.spelled(mention.words)
    full = mention.words == own
    single = len(mention.words) == 1
    if (single or not full) and _differs(mention, entity):
        return -1
    exact = mention.words[-1] in (own[-1], *own[1:2]) or mention.words[0] == own[0]  # "Quiroga": Juan Quiroga Salas
    country = bool(mention.country) and mention.country in entity.countries
    gender = mention.gender * entity.leaning > 0 or (mention.gender < 0 and not entity.leaning)
    written = any(mention.name in form.split() for form in entity.forms)
    shared = any(entity.holds(office.role) for office in mention.offices)
    return (4 if single else 16) * full + 8 * shared + 4 * country + 3 * exact + gender + written


def _differs(mention: Mention, entity: Entity) -> bool:
    """True if a mention has a title of the other gender, or initials that are not the person's.

    Also if it is a single word with an office that conflicts with theirs.
    """
    roles, held = {office.role for office in mention.offices}, {office.role for office in entity.offices}
    if len(mention.words) == 1 and conflict(roles, held):
        return True
    if mention.gender and mention.gender * entity.leaning < 0:
        return True
    letters = initials(mention.name)
    if not letters or script_of(mention.name) != script_of(entity.name):
        return False
    own = initials(entity.name)
    return (
        letters[0] != own[0] if own else len(entity.words) > 1 and all(word[0] != letters[0] for word in entity.words)
    )


def country_of(word: str) -> str:
    """The key of the country that a name, adjective, capital or institution ("Kremlin") stands for, or empty."""
    return NAMES.get(word) or ADJECTIVES.get(word) or CAPITALS.get(word) or INSTITUTIONS.get(word, "")


def is_body(country: str) -> bool:
    """True for the key of an international body rather than a country."""
    return country in BODIES
