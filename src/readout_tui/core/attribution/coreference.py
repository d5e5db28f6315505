"""The subject of a verb of saying -> the speaker it means, in the light of all accounts and of what was said before."""

from __future__ import annotations

from typing import Final

from readout_tui.core.attribution.clauses import Subject, main_subject, subject_of
from readout_tui.core.attribution.discourse import (
    Scene,
    Voice,
    bare,
    is_body_name,
    last_of_gender,
    opens,
    parts,
    speaker_named,
)
from readout_tui.core.attribution.inventory import Entry, is_body
from readout_tui.core.attribution.mentions import mention
from readout_tui.core.attribution.titles import holder
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.countries import NAMES
from readout_tui.core.data.en import people as people_en
from readout_tui.core.model import BOTH

_SPOKEN_FOR: Final = frozenset(["side", "party", "government", "administration", "authority"])
"""Bodies for which, in talks, whoever leads them speaks."""
_CONVENED: Final = frozenset("commission committee group council".split())
_TOGETHER: Final = frozenset("team delegation counterpart entourage aides colleagues staff".split())


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
    return _pronoun(scene, kind, words.low[subject.first] if subject.first < len(words.low) else "")


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
    if is_body_name(words, subject, said):
        body = scene.inventory.group(bare(" ".join(words.words[subject.first : subject.last])), said.country)
        body.seen.add(scene.side)
        return Voice(body.key, "explicit", 0.8)  # "the Federal Reserve", "the Taliban"
    if said.words:
        entry = scene.inventory.named(said)
        if entry is None and opens(words, subject.first) and len(said.words) == 1 and not said.offices:
            return Voice(None, "none", 0.5)
        if entry is None:
            entry = scene.inventory.add(said, scene.side)
            return Voice(entry.key, "explicit", 0.7)
        return Voice(entry.key, "explicit", 0.98)
    return holder(scene, words, subject, said)


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
    if words.low[subject.last - 1] in _CONVENED and "joint" in words.low[subject.first : subject.last]:
        return Voice(BOTH, "collective", 0.8)  # "the Joint Commission"
    abbreviated = _initials(scene, words, subject)
    if abbreviated is not None:
        return Voice(abbreviated.key, "explicit", 0.85)
    named = bool(country) or any(words.classes[i] == "n" for i in chunk)
    known = None if named else _last_body(scene, noun)
    if known is not None:
        return Voice(known.key, "explicit", 0.8)
    name = bare(" ".join(words.words[i] for i in chunk))
    entry = scene.inventory.group(name, country)
    entry.seen.add(scene.side)
    return Voice(entry.key, "explicit", 0.85)


def _initials(scene: Scene, words: Tokens, subject: Subject) -> Entry | None:
    """The party whose office the capitals stand for ("the PCS", after "Prime Cabinet Secretary Ana Rivera")."""
    word = words.words[subject.last - 1]
    if not word.isupper() or len(word) > 4:
        return None
    for entry in scene.parties:
        if any("".join(part[0] for part in office.role.split("-")) == word.lower() for office in entry.offices):
            return entry
    return None


def _last_body(scene: Scene, noun: str) -> Entry | None:
    """The body of this account that a bare noun means: "the ministry" after "the Ukrainian Defense Ministry"."""
    fitting = scene.inventory.groups_with(noun, scene.side)
    return fitting[-1] if fitting else None


def _paper(scene: Scene, words: Tokens, subject: Subject, country: str) -> Voice:
    """A document as subject: whoever issued it, by its own words ("a statement by the ministry") or those before."""
    by = next((i for i in range(subject.first, subject.last) if words.low[i] in ("by", "from")), subject.last)
    if by + 1 < subject.last:
        issuer = resolve(scene, words, subject_of(words, by + 1, subject.last))
        scene.paper = issuer.speaker
        return issuer
    if scene.paper is not None and not country:
        return Voice(scene.paper, "explicit", 0.75)
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
        return scene.home if scene.home is not None and scene.home.group and scene.home.country == country else None
    return min(pool, key=lambda e: (e is not scene.home, -e.acted[scene.side], e not in scene.parties, e.rank()))


def _plural(scene: Scene, words: Tokens, subject: Subject) -> Voice:
    chunk = range(subject.first, subject.last)
    countries = {words.country(i) for i in chunk if words.classes[i] in "ac"} - {""}
    named = any(words.classes[i] == "n" for i in chunk)
    head = next((words.low[i] for i in chunk if words.classes[i] == "l"), "")
    if len(countries) == 1 or named or head in people_en.SOURCES or not head:
        country = next(iter(countries), "")
        name = bare(" ".join(words.words[i] for i in chunk))
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


def _pronoun(scene: Scene, kind: str, word: str) -> Voice:
    if kind == "they":
        return Voice(scene.group or BOTH, "pronoun" if scene.group else "collective", 0.85)
    if kind == "he":
        gender = 1 if word in ("she", "her") else -1
        key = last_of_gender(scene, gender) or (scene.home.key if scene.home else None)
        return Voice(key, "pronoun", 0.9 if scene.person else 0.5)
    if kind == "it":
        return Voice(scene.group, "pronoun" if scene.group else "none", 0.6)
    if kind == "none":
        return Voice(BOTH, "collective", 0.8)
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
