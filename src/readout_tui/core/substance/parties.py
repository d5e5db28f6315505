"""Who is meant and who does what: the countries and persons of a link's side, who acts, and whether they act together.

    "Foreign Minister Dr. Tesfaye Woldemariam held talks with his Sudanese counterpart, Ambassador Omar Elsadig"
     [------- Ethiopia (by the cast) --------]                [--------------- Sudan -----------------]

A *cast* is what both accounts tell of persons: the surname's skeleton -> country. Both texts introduce the same people.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from readout_tui.core.data.countries import ADJECTIVES
from readout_tui.core.data.en.grammar import PLURAL_PARTIES, TITLES
from readout_tui.core.data.en.paraphrases import EITHER, GIVING, TAKING
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.substance.readings import FINITE, ClaimItem, Reading
from readout_tui.core.substance.words import WordToken

Cast = dict[str, str]
"""Skeleton of a name -> key of a country ("c:Sudan")."""


class PartyMention(NamedTuple):
    """Who is named by some tokens. `who`: keys of countries, or skeletons of persons nothing more is known of."""

    start: int
    end: int
    who: frozenset[str]
    title: str = ""
    plural: bool = False
    adjective: bool = False  # of another noun: "Greek firms"
    persons: frozenset[str] = frozenset()  # skeletons of the names of persons in it


_INSIDE: Final = frozenset("the of his her its their our an a for 's mr mrs ms dr mr. mrs. ms. dr.".split())
_JOINT_WORDS: Final = frozenset("both jointly together joint they two each mutual mutually either neither".split())


def mentions(reading: Reading, cast: Cast) -> tuple[PartyMention, ...]:
    """The mentions of countries and persons, in order."""
    found: list[PartyMention] = []
    words = reading.tokens
    at = 0
    while at < len(words):
        if not _opens(reading, at):
            at += 1
            continue
        end = _reach(reading, at)
        found.append(_mention(reading, at, end, cast))
        at = max(end, at + 1)
    return tuple(_appositions(reading, found))


def _opens(reading: Reading, at: int) -> bool:
    owner = reading.owners[at]
    word = reading.tokens[at]
    if _means_both(reading, at) or (_noun_form(word) and (word.lemma in PLURAL_PARTIES or word.lemma in TITLES)):
        return True
    if word.lemma in _COLLECTIVE:
        return word.low.endswith("s") or reading.low(at - 1) == "the"
    return owner >= 0 and reading.items[owner].kind == "name"


def _means_both(reading: Reading, at: int) -> bool:
    return reading.low(at) in ("they", "both") or _both_of_us(reading, at)


def _both_of_us(reading: Reading, at: int) -> bool:
    """True for the pronoun of "the two of us" and "we both", which stand for those who talk, together."""
    if reading.low(at) == "us":
        return reading.low(at - 1) == "of" and reading.low(at - 2) in ("two", "both")
    return reading.low(at) == "we" and reading.low(at + 1) == "both"


def _noun_form(word: WordToken) -> bool:
    """True for the singular or plural of a noun, not for "stated" or "headed"."""
    return (
        word.low in (word.lemma, word.lemma + "s", word.lemma + "es", word.lemma[:-1] + "ies")
        or word.lemma not in PARTS
    )


def _reach(reading: Reading, at: int) -> int:
    """The token after the mention that begins at a token."""
    end = at + 1
    while end < len(reading.tokens):
        if _opens(reading, end) and reading.low(end) not in ("they", "both"):
            end += 1
            continue
        ahead = end
        while ahead < len(reading.tokens) and ahead - end < 2 and reading.low(ahead) in _INSIDE:
            ahead += 1
        if ahead == end or ahead >= len(reading.tokens) or not _opens(reading, ahead):
            break
        if not _belongs(reading, at, end, ahead):
            break
        end = ahead + 1
    return end


def _belongs(reading: Reading, at: int, end: int, ahead: int) -> bool:
    """True if the words from `end` on join two parts of one mention: "Russia's president", "minister of Chad"."""
    if reading.low(end) == "'s":
        return reading.tokens[ahead].lemma in TITLES
    return reading.low(end) in ("of", "for") and any(w.lemma in TITLES for w in reading.tokens[at:end])


def _mention(reading: Reading, start: int, end: int, cast: Cast) -> PartyMention:
    own = {key for k in range(start, end) for key in _named(reading, k)}
    persons = frozenset(key for key in own if key[0] == "k")
    countries = frozenset(own - persons) or frozenset(cast[person] for person in persons if person in cast)
    titles = [word for word in reading.tokens[start:end] if _is_title(word)]
    plural = any(map(_is_plural, titles)) or any(_means_both(reading, k) for k in range(start, end))
    adjective = reading.tokens[end - 1].form in ADJECTIVES and _noun_follows(reading, end)
    title = titles[-1].lemma if titles else ""
    return PartyMention(start, end, countries or persons, title, plural, adjective, persons)


def _is_title(word: WordToken) -> bool:
    return word.lemma in TITLES or word.lemma in PLURAL_PARTIES or word.lemma in _COLLECTIVE


def _named(reading: Reading, at: int) -> set[str]:
    """Whom a token names: keys of its countries (a capital stands for one), else of a person."""
    owner, word = reading.owners[at], reading.tokens[at]
    if owner < 0 or reading.items[owner].kind != "name":
        return set()
    keys = reading.items[owner].keys
    countries = {("c" if key[0] == "d" else key[0]) + key[1:] for key in keys if key[0] in "cvd"}
    if countries or word.low in PARTS or word.lemma in _COLLECTIVE:
        return countries
    return {key for key in keys if key[0] == "k"}


def _is_plural(word: WordToken) -> bool:
    return word.low != word.lemma and word.low.endswith("s") and word.low != "affairs"


def _noun_follows(reading: Reading, at: int) -> bool:
    """True if a common noun stands at a token: "Greek firms"."""
    owner = reading.owners[at] if at < len(reading.tokens) else -1
    return owner >= 0 and reading.items[owner].kind == "word" and not reading.items[owner].tense


def _appositions(reading: Reading, found: list[PartyMention]) -> Iterable[PartyMention]:
    """Two mentions parted by a comma, one an office and the other a name, are one."""
    joined: list[PartyMention] = []
    for mention in found:
        last = joined[-1] if joined else None
        if last is None or not _apposed(reading, last, mention):
            joined.append(mention)
            continue
        countries = frozenset(key for key in last.who | mention.who if key[0] in "cv")
        joined[-1] = last._replace(
            end=mention.end,
            who=countries or last.who | mention.who,
            title=last.title or mention.title,
            persons=last.persons | mention.persons,
        )
    return joined


def _apposed(reading: Reading, one: PartyMention, two: PartyMention) -> bool:
    if two.start - one.end != 1 or reading.low(one.end) != "," or one.plural or two.plural:
        return False
    return bool(one.title or two.title) and not (one.persons and two.persons)


def cast_of(readings: Sequence[Reading]) -> Cast:
    """What texts tell of which country a person is."""
    votes: dict[str, dict[str, int]] = {}
    for reading in readings:
        for mention in mentions(reading, {}):
            countries = {key for key in mention.who if key[0] == "c"}
            if len(countries) != 1 or not mention.title or mention.plural:
                continue
            for k in range(mention.start, mention.end):
                owner = reading.owners[k]
                if owner >= 0 and reading.items[owner].kind == "name":
                    for key in reading.items[owner].keys:
                        if key[0] == "k":
                            own = votes.setdefault(key, {})
                            country = next(iter(countries))
                            own[country] = own.get(country, 0) + 1
    return {key: max(sorted(own), key=lambda c: own[c]) for key, own in votes.items()}


# ---- who acts ------------------------------------------------------------------------------------------------


class Act(NamedTuple):
    """A verb (item number) with who does it and to whom, None where the clause does not say.

    `way`: "to" for a verb of giving, "from" for one of taking, "" for others; `end`: who stands behind that word.
    """

    item: int
    agent: PartyMention | None
    patient: PartyMention | None
    way: str = ""
    end: PartyMention | None = None


_CLAUSE: Final = frozenset(", ; : . ( ) that which who whose whom while but".split())
_DATIVE: Final = frozenset("to from with for on against of".split())
ACT_NOUNS: Final = frozenset(
    "initiative request invitation proposal suggestion appeal offer demand behest instigation".split()
)
"""Nouns of acts from which something else follows: at whose wish it is done."""
_OWNED_NOUNS: Final = ACT_NOUNS | frozenset(
    "wish desire intention plan decision resolve promise pledge assurance undertaking commitment guarantee refusal "
    "rejection objection insistence recommendation advice warning threat claim complaint protest apology reply answer "
    "opinion view order instruction summons plea petition gift donation loan acceptance consent approval condemnation "
    "denial".split()
)
"""Nouns of acts of which the possessive, the adjective or "of" before or after them tells whose act it is."""


def acts(reading: Reading, found: Sequence[PartyMention]) -> tuple[Act, ...]:
    """The acts of a passage: one for each verb or noun of an act whose agent or patient is named."""
    words = ((number, item) for number, item in enumerate(reading.items) if item.kind == "word")
    read = (_act(reading, number, item, found) for number, item in words)
    return tuple(act for act in read if act is not None)


def _act(reading: Reading, number: int, item: ClaimItem, found: Sequence[PartyMention]) -> Act | None:
    if not item.tense:
        agent = _owner(reading, item.start, item.end, found) if item.head in _OWNED_NOUNS else None
        return Act(number, agent._replace(adjective=False), None) if agent is not None else None
    if item.tense == "inf":
        return None
    if item.tense == "ing":
        before = next((m for m in found if m.end == item.start), None)
        if before is None:
            return None
    else:
        before = _before(reading, item.start, found)
    way, end = _way(reading, item, found)
    if item.passive or _is_passive_phrase(reading, item):
        return Act(number, _by(reading, item.end, found), end or _to(reading, item.end, found) or before, way, end)
    return Act(number, before, end or _after(reading, item.end, found), way, end)


def _is_passive_phrase(reading: Reading, item: ClaimItem) -> bool:
    """True for a phrase such as "be given", which is an item as a whole."""
    return item.end - item.start > 1 and reading.tokens[item.start].lemma == "be" and item.head in _GIVING | _TAKING


_GIVING, _TAKING, _EITHER = frozenset(GIVING.split()), frozenset(TAKING.split()), frozenset(EITHER.split())


def _way(reading: Reading, item: ClaimItem, found: Sequence[PartyMention]) -> tuple[str, PartyMention | None]:
    """Whether a verb tells of giving ("to") or of taking ("from"), and who stands behind that preposition."""
    if item.head in _EITHER:
        ends = ((way, _behind(reading, item.end, found, way)) for way in ("to", "from"))
        return next((end for end in ends if end[1] is not None), ("", None))
    way = "to" if item.head in _GIVING else "from" if item.head in _TAKING else ""
    return way, _behind(reading, item.end, found, way) if way else None


_FAR: Final = 16
"""Words between a verb and the preposition that belongs to it at most."""


def _behind(reading: Reading, at: int, found: Sequence[PartyMention], way: str) -> PartyMention | None:
    """The first mention after a token that a preposition leads in, by itself or as part of a noun phrase."""
    for mention in found:
        if mention.start < at or mention.start - at > _FAR:
            continue
        if any(_leaves_clause(reading, k) for k in range(at, mention.start)):
            return None
        start, lead = _phrase(reading, mention.start)
        if lead == way or (lead in _ATTACHING and _phrase(reading, start)[1] == way):
            return mention
    return None


def _leaves_clause(reading: Reading, at: int) -> bool:
    """True if another clause, or another verb, begins at a token."""
    owner = reading.owners[at]
    return reading.low(at) in _CLAUSE - {","} or (owner >= 0 and reading.items[owner].tense in FINITE)


_ATTACHING: Final = frozenset(("of", "in", "from", "at"))
_DETERMINERS: Final = frozenset("the a an his her its their our my this that these those both all two three".split())


def _phrase(reading: Reading, at: int) -> tuple[int, str]:
    """The first token of the noun phrase that goes on at a token or ends before its preposition, and what leads it in.

    At "Murmansk" in "to the people in Murmansk" that is its own preposition, "in"; at that preposition "to".
    """
    k = at - 1
    if reading.low(at) in _ATTACHING:
        while k >= 0 and reading.owners[k] >= 0 and not reading.items[reading.owners[k]].tense:
            k -= 1
    while k >= 0 and reading.low(k) in _DETERMINERS:
        k -= 1
    return max(0, k), reading.low(k)


def _owner(reading: Reading, start: int, end: int, found: Sequence[PartyMention]) -> PartyMention | None:
    for mention in found:
        if (
            mention.end <= start <= mention.end + 2 and reading.low(mention.end) in ("'s", "'")
        ) or mention.end == start:
            return mention
        if mention.start < end or reading.low(end) not in ("of", "from", "by"):
            continue
        if all(reading.low(k) in _DETERMINERS or reading.low(k) == "us" for k in range(end + 1, mention.start)):
            return mention
    return None


def _before(reading: Reading, start: int, found: Sequence[PartyMention]) -> PartyMention | None:
    """The subject: the last mention before the verb that no preposition governs, back to the beginning of its
    clause."""
    best, around = _relative(reading, start, found), reading.aside(start)
    if best is not None:
        return best
    for mention in found:
        if mention.end > start:
            break
        if reading.aside(mention.start) != around:
            continue
        lead = reading.low(mention.start - 1)
        lead = reading.low(mention.start - 2) if lead in ("the", "his", "her", "its", "their") else lead
        if (
            lead in ("of", "in", "with", "by", "for", "to", "from", "on", "at", "against", "between", "and")
            and best is not None
        ):
            continue
        if lead in ("in", "from") and best is None and _heads(reading, mention):
            best = mention._replace(adjective=True)
            continue
        if lead in ("in", "at", "on", "with", "from", "by", "against"):
            continue
        if reading.low(mention.end) in ("'s", "'") and mention.end < start:
            continue
        best = mention
    return best


_RELATIVE: Final = frozenset(("who", "which", "that"))


def _relative(reading: Reading, start: int, found: Sequence[PartyMention]) -> PartyMention | None:
    """Whom the relative pronoun means that is the subject of a verb: "a request to Chad, which refused"."""
    k = start - 1
    while k >= 0 and reading.low(k) not in _RELATIVE:
        owner = reading.owners[k]
        if reading.tokens[k].form in ",;:." or (owner >= 0 and reading.items[owner].tense in FINITE):
            return None
        k -= 1
    if k < 0 or any(k < mention.start < start for mention in found):
        return None
    comma = reading.low(k - 1) == ","
    return next((m for m in found if m.end == k - comma and (comma or reading.low(k) == "who")), None)


def _heads(reading: Reading, mention: PartyMention) -> bool:
    """True if a mention says where those come from who open a clause: "the mediators from Qatar"."""
    start, lead = _phrase(reading, mention.start)
    if lead not in _ATTACHING or reading.owners[start - 1] < 0:
        return False
    return _phrase(reading, start)[1] in _OPENING


_OPENING: Final = frozenset(("", ",", ".", ";", ":", "that", "and", "but", '"', "”"))
"""What stands before the subject of a clause; "" before the first word."""


def _after(reading: Reading, end: int, found: Sequence[PartyMention]) -> PartyMention | None:
    """The object: the first mention within a few words after the verb."""
    around = reading.aside(end - 1)
    for mention in found:
        between = [k for k in range(end, mention.start) if reading.aside(k) == around]
        if reading.aside(mention.start) == around and end <= mention.start and len(between) <= _OBJECT:
            if any(reading.low(k) in _CLAUSE for k in between):
                return None
            return mention
    return None


_OBJECT: Final = 7
"""Words between a verb and its object at most."""


def _to(reading: Reading, end: int, found: Sequence[PartyMention]) -> PartyMention | None:
    """Whom something is passed on to."""
    for mention in found:
        if end <= mention.start <= end + 14 and "to" in (
            reading.low(mention.start - 1),
            reading.low(mention.start - 2),
        ):
            return mention
    return None


def _by(reading: Reading, end: int, found: Sequence[PartyMention]) -> PartyMention | None:
    for mention in found:
        if mention.start >= end:
            lead = reading.low(mention.start - 1)
            lead = reading.low(mention.start - 2) if lead in ("the", "his", "her", "its", "their", "both") else lead
            if lead == "by":
                return mention
    return None


# ---- together or alone ---------------------------------------------------------------------------------------

_COLLECTIVE: Final = frozenset(
    "summit meeting interlocutor conference group both council assembly forum committee commission".split()
)
"""Nouns that speak for all who meet; singular ones only after "the"."""
_FINITE: Final = frozenset(
    "is are was were be has have had do does did will would shall should can could may might must".split()
)


def speaks(reading: Reading, found: Sequence[PartyMention]) -> bool:
    """True if a passage names who is reported to say what it tells."""
    return any(_subject_score(reading, mention, found) >= _REPORTED for mention in found)


_REPORTED: Final = 2.4
"""Score from which the subject of a passage is who is reported to speak."""


def speaker(
    reading: Reading, found: Sequence[PartyMention], *, reported: bool = True
) -> tuple[str, int, int, frozenset[str]]:
    """Whose act or statement a passage reports: ("joint" | "single" | "", first token, token after, who).

    Unless `reported`: the subject of what is said, not who says it.
    """
    subject = _subject(reading, found)
    if subject is not None and not reported:
        subject = _subject(reading, [m for m in found if not subject[0] <= m.start < subject[1]])
    if subject is None:
        return "", 0, 0, frozenset()
    start, end, members = subject
    lead = _before_determiners(reading, start)
    who = frozenset(key for m in members for key in m.who)
    together = _several(members, [reading.low(k) for k in range(lead, end)])
    collective = not who and any(reading.tokens[k].lemma in _COLLECTIVE for k in range(start, end))
    return "joint" if together or collective else "single", lead, end, who


_BEFORE_PARTIES: Final = frozenset(
    "the two both their respective all of foreign defence defense either neither".split()
)
"""Words before the name of a party that belong to the subject ("both foreign ministers")."""


def _before_determiners(reading: Reading, start: int) -> int:
    """The first token of a subject whose party begins at `start`."""
    while start > 0 and reading.low(start - 1) in _BEFORE_PARTIES:
        start -= 1
    return start


def _several(members: Sequence[PartyMention], low: Sequence[str]) -> bool:
    """True for a subject of more than one party; `low` are its words."""
    return any(m.plural for m in members) or "both" in low or "neither" in low or len(members) > 1


def _subject(reading: Reading, found: Sequence[PartyMention]) -> tuple[int, int, list[PartyMention]] | None:
    """The mentions, joined by "and", that are the subject of the verb of saying, or else of the first finite verb."""
    best: tuple[float, PartyMention] | None = None
    for mention in found:
        score = _subject_score(reading, mention, found)
        if score > 0 and (best is None or score > best[0]):
            best = (score, mention)
    if best is None:
        return None
    chosen = best[1]
    members = [chosen]
    index = list(found).index(chosen)
    while index > 0 and _coordinated(reading, found[index - 1], found[index]):
        index -= 1
        members.insert(0, found[index])
    index = list(found).index(chosen)
    while index + 1 < len(found) and _coordinated(reading, found[index], found[index + 1]):
        index += 1
        members.append(found[index])
    return members[0].start, members[-1].end, members


_JOINING: Final = 3
"""Words between two mentions that "and" joins, at most."""


def _coordinated(reading: Reading, one: PartyMention, two: PartyMention) -> bool:
    if not 0 < two.start - one.end <= _JOINING:
        return False
    between = [reading.low(k) for k in range(one.end, two.start)]
    return "and" in between and between[-1] in ("and", "the", "mr", "mr.", "his", "her")


def _subject_score(reading: Reading, mention: PartyMention, found: Sequence[PartyMention]) -> float:
    """How likely a mention is the subject that the passage reports; 0 for none."""
    first, end = _coordination(reading, mention, found)
    lead = reading.low(first - 1)
    far = reading.low(first - 2) if lead in _DETERMINING else lead
    if _in_view_of(reading, mention, far) or _in_aside(reading, mention, far):
        return 4.0
    finite, said = _predicate(reading, end)
    after = reading.low(mention.end)
    if after in ("'s", "'") or (mention.adjective and not (finite and said)):
        return 0.0
    if reading.low(mention.start - 1) in _SAID and after in (",", ".", ""):
        return 3.0
    early = 1.0 - mention.start / max(1, len(reading.tokens))
    if far == "by":
        return (2.4 + early) * _passive_before(reading, mention.start)
    if far in _GOVERNING or _is_object(reading, first):
        return 0.0
    if said:
        return 2.5 + early
    return 1.0 + early if finite else 0.3 * early * (mention.start <= 2)


def _is_object(reading: Reading, at: int) -> bool:
    """True for a party right after a finite verb of a relative clause: "Chad, which chairs the council, agreed"."""
    k = at - 1
    while k >= 0 and reading.low(k) in _DETERMINERS:
        k -= 1
    owner = reading.owners[k] if k >= 0 else -1
    return owner >= 0 and reading.items[owner].tense in FINITE and reading.low(k - 1) in _RELATIVE


def _in_aside(reading: Reading, mention: PartyMention, lead: str) -> bool:
    """True for the subject of a reporting frame set off from the clause (", Xi said,"); `lead` stands before it."""
    return reading.aside(mention.start) is not None and lead not in _GOVERNING and lead != "by"


_DETERMINING: Final = frozenset("the both two his her their its of".split())


_GOVERNING: Final = frozenset("in at on with from against for between of to into".split())


def _passive_before(reading: Reading, at: int) -> bool:
    """True if a passive verb stands within a few words before a token."""
    return any(item.passive and 0 <= at - item.end <= 4 for item in reading.items)


def _coordination(reading: Reading, mention: PartyMention, found: Sequence[PartyMention]) -> tuple[int, int]:
    """First token and the token after the last of "X and Y" around a mention."""
    first, end = mention.start, mention.end
    for other in found:
        if other.start >= end and _coordinated(reading, mention, other):
            end = other.end
    for other in reversed(found):
        if other.end <= first and other.start < first <= mention.start and _coordinated(reading, other, mention):
            first = other.start
    return first, end


def _in_view_of(reading: Reading, mention: PartyMention, far: str) -> bool:
    """True for "according to X", "in the view of X"."""
    before = [reading.low(mention.start - k) for k in (2, 3, 4)]
    if far == "to" and "according" in before[:2]:
        return True
    return far == "of" and bool({"view", "opinion", "words"} & set(before[1:]))


def _predicate(reading: Reading, end: int) -> tuple[bool, bool]:
    """Whether a finite verb follows at a token, and whether it is one of saying."""
    around = reading.aside(end)
    end = around[1] if around is not None and reading.aside(end - 1) is None else end
    k = end
    while k < len(reading.tokens) and k - end < 3 and (reading.low(k).endswith("ly") or reading.low(k) in _BETWEEN):
        k += 1
    owner = reading.owners[k] if k < len(reading.tokens) else -1
    if owner < 0:
        return reading.low(end) in _FINITE, False
    finite = reading.low(end) in _FINITE or reading.items[owner].tense in ("past", "present", "future", "modal")
    return finite, any(m.start == k for m in reading.marks.get("force", ()))


_SAID: Final = frozenset(
    "said says stated noted added stressed emphasised emphasized declared remarked explained announced underlined "
    "underscored told".split()
)
_BETWEEN: Final = frozenset(
    "also further then again once therefore however first finally additionally both had has have , all".split()
)
_ADVERBS: Final = frozenset(
    "also further then again once therefore however first finally additionally in turn on his her part".split()
)


def frames(reading: Reading, found: Sequence[PartyMention]) -> frozenset[int]:
    """The items of "the President then noted that", ", he said," and the like: who is reported, and the verb."""
    inside: set[int] = {owner for start, end in reading.asides for owner in reading.owners[start:end]}
    for mark in reading.marks.get("force", ()):
        verb = reading.owners[mark.start]
        if mark.value not in ("say/1", "say/2") or verb < 0 or not reading.items[verb].tense:
            continue
        inside.update(reading.owners[mark.start : mark.end])
        first = mark.start
        while first and (reading.low(first - 1) in _ADVERBS or reading.low(first - 1) in _FRAMING):
            first -= 1
        inside.update(reading.owners[first : mark.start])
        quoted = reading.low(mark.start - 1) in (",", '"', "”")
        for mention in found:
            if mention.end in (first, mark.start) or (quoted and mention.start == mark.end):
                inside.update(reading.owners[mention.start : mention.end])
    return frozenset(inside - {-1})


_FRAMING: Final = frozenset("he she i they we wished to would like want also on".split())
