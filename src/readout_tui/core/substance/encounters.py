"""The meeting itself, told by both sides: that two met, called on each other, were received, talked by telephone.

    A  President Lindgren received the Prime Minister of Chile , Tomas Araya , at the Palace on Monday
       [--- party ------]  verb    [------------ party ----------------]       place        time
    B  Prime Minister Araya had talks with the President
       [------ party -----]     noun      [-- party --]

Where both parties are the same, offices, full names, the room and the words for meeting are no claims; a place, a time
or a length that one side alone tells is none either. What both tell is compared as anywhere else: another day, another
town, another guest. So is everything else in the sentence: what they met for, and what they agreed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.core.data.en.encounters import (
    FORMATS,
    HOLDING,
    HOSTING,
    HOUSES,
    MEETING_NOUNS,
    MEETING_VERBS,
    OFFICE_WORDS,
    PHRASES,
    PREMISES,
    VISITING,
)
from readout_tui.core.data.en.grammar import GENERIC, LIGHT, TITLES
from readout_tui.core.substance.amounts import Amount
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding
from readout_tui.core.substance.parties import ACT_NOUNS, PartyMention
from readout_tui.core.substance.readings import ClaimItem, Reading

VERBS: Final = MEETING_VERBS | HOSTING | VISITING
_FIRST: Final = frozenset("i me my we us our".split())
_TOLD: Final = ("past", "present", "ing")
"""Tenses of what took place."""
_PLANNED: Final = frozenset("will shall would to may might should could can must".split())
_ENDS: Final = frozenset(".;!?")
_BESIDE: Final = 9
"""Tokens between a noun of meeting and the verb that says that it was held, at most."""


class Encounter(NamedTuple):
    """A meeting that a side tells. `start`, `end`: the tokens of what tells it, up to another claim of the sentence."""

    at: int  # the token of its verb or noun
    start: int
    end: int


OneMeeting = tuple[Encounter, Encounter] | None
"""The meeting that both sides tell, as each tells it; None where they do not tell one and the same."""


def encounter(reading: Reading) -> Encounter | None:
    """The meeting that a side tells in a clause of its own, not in what somebody says."""
    for at in range(len(reading.tokens)):
        if _is_verb(reading, at) or _is_held(reading, at):
            start, end = _sentence(reading, at)
            said = any(_says(reading, k) for k in range(start, at))
            return None if said else Encounter(at, start, _claim_after(reading, at, end))
    return None


def _says(reading: Reading, at: int) -> bool:
    """True for a verb of saying, in whose object the meeting is no news of the account."""
    owner = reading.owners[at]
    told = owner >= 0 and reading.items[owner].tense in ("past", "present")
    return told and any(mark.start == at and mark.value[:3] == "say" for mark in reading.marks.get("force", ()))


def _is_verb(reading: Reading, at: int) -> bool:
    """True for a verb of meeting, in a tense of what took place."""
    word, owner = reading.tokens[at], reading.owners[at]
    tense = reading.items[owner].tense if owner >= 0 else ""
    phrase = any(_follows(reading, at, rest) for rest in PHRASES.get(word.lemma, ()))
    noun = word.lemma in MEETING_NOUNS and word.low.endswith("s")  # "hold talks"
    plain = word.lemma in VERBS and tense in _TOLD and not noun
    return plain or (phrase and reading.low(at - 1) not in _PLANNED)


def _follows(reading: Reading, at: int, rest: Sequence[str]) -> bool:
    """True if some words follow a token, with two words between them at most ("sat down in Rome opposite")."""
    k = at + 1
    for part in rest:
        ahead = next((n for n in range(k, k + 3) if reading.low(n) == part), None)
        if ahead is None:
            return False
        k = ahead + 1
    return True


def _is_held(reading: Reading, at: int) -> bool:
    """True for a noun of meeting beside a verb that says that it was held."""
    if reading.tokens[at].lemma not in MEETING_NOUNS:
        return False
    start, end = _sentence(reading, at)
    for k in range(max(start, at - _BESIDE), min(end, at + _BESIDE + 1)):
        if reading.tokens[k].lemma in HOLDING and k != at:
            return not _PLANNED & {reading.low(n) for n in range(max(start, k - 2), k)}
    main = reading.items[reading.main] if reading.main >= 0 else None  # "Talks between ... and ... opened in Rome"
    return at <= start + 1 and main is not None and main.tense in _TOLD and reading.tokens[main.start].lemma in HOLDING


def _sentence(reading: Reading, at: int) -> tuple[int, int]:
    """The tokens of the sentence around one."""
    start = end = at
    passage = reading.tokens[at].passage
    while start and reading.tokens[start - 1].form not in _ENDS and reading.tokens[start - 1].passage == passage:
        start -= 1
    while (
        end < len(reading.tokens) and reading.tokens[end].form not in _ENDS and reading.tokens[end].passage == passage
    ):
        end += 1
    return start, end


def _claim_after(reading: Reading, at: int, end: int) -> int:
    """Where another claim begins: "to discuss ...", "and agreed ...", "during which ..."."""
    for k in range(at + 1, end):
        owner = reading.owners[k]
        verb = reading.items[owner] if owner >= 0 else None
        other = verb is not None and verb.tense and verb.start == k and not _of_meeting(reading, verb)
        lead = reading.low(k - 1)
        if (other and lead in ("to", "and", ",")) or (reading.low(k) == "which" and lead in ("during", "at", "after")):
            return k
    return end


def _of_meeting(reading: Reading, item: ClaimItem) -> bool:
    lemma = reading.tokens[item.start].lemma
    return lemma in VERBS | HOLDING | OFFICE_WORDS | LIGHT or item.head in VERBS | MEETING_NOUNS | OFFICE_WORDS


# ---- who met -------------------------------------------------------------------------------------------------


def _met(reading: Reading, told: Encounter, who: Sequence[PartyMention]) -> list[PartyMention]:
    """The mentions of those who met: not of places."""
    inside = [m for m in who if told.start <= m.start < told.end]
    return [m for m in inside if m.title or not _placed(reading, m)]


def _placed(reading: Reading, mention: PartyMention) -> bool:
    lead = reading.low(mention.start - 1)
    lead = reading.low(mention.start - 2) if lead == "the" else lead
    return lead in ("in", "at", "near") or (not mention.persons and lead in ("to", "from", "for"))


def _first_person(reading: Reading, told: Encounter) -> bool:
    return any(reading.low(k) in _FIRST for k in range(told.start, told.end))


def one_encounter(case: Case) -> OneMeeting:
    """The meeting that both sides tell, if those who met may be the same."""
    told = encounter(case.a), encounter(case.b)
    if told[0] is None or told[1] is None:
        return None
    both = told[0], told[1]
    people = [_met(case.reading(side), both[side], case.who[side]) for side in (0, 1)]
    counts = [len(people[side]) + _first_person(case.reading(side), both[side]) for side in (0, 1)]
    known = _known(people)
    named = [[m for m in people[side] if m.persons and not m.who & known] for side in (0, 1)]
    if min(counts) < 2 or not (known or _one_place(case, both)) or (named[0] and named[1]):
        return None
    return both


def _known(people: Sequence[Sequence[PartyMention]]) -> frozenset[str]:
    """The keys of those whom both sides name."""
    one, two = (frozenset(key for m in own for key in m.who) for own in people)
    return one & two


def _one_place(case: Case, both: tuple[Encounter, Encounter]) -> bool:
    """True if both sides name one place or one day for it."""
    return any(
        case.a.items[pair.a].kind == case.b.items[pair.b].kind
        and case.a.items[pair.a].kind in ("name", "when")
        and both[0].start <= case.a.items[pair.a].start < both[0].end
        and both[1].start <= case.b.items[pair.b].start < both[1].end
        for pair in case.matching.pairs
    )


# ---- what is no claim ----------------------------------------------------------------------------------------


def no_claims(case: Case, both: OneMeeting) -> tuple[frozenset[int], frozenset[int]]:
    """The items of each side that only tell the meeting `both`; none where the sides do not tell one and the same."""
    if both is None:
        return frozenset(), frozenset()
    one, two = (frozenset(_idle(case, side, both)) for side in (0, 1))
    return one, two


def _idle(case: Case, side: int, both: tuple[Encounter, Encounter]) -> Iterator[int]:
    reading, far = case.reading(side), OTHER_SIDE[side]
    facing = {_sort(case, far, n) for n in _alone(case, far, both[far])}
    parties = _accounted(case, side, both)
    for number in _alone(case, side, both[side]):
        item = reading.items[number]
        if item.kind == "name":
            person = any(start <= item.start < end for start, end in parties)
            if person or (_sort(case, side, number) == "place" and "place" not in facing):
                yield number
        elif item.kind == "word":
            if _of_meeting(reading, item) or _describes(case, side, item, parties) or _room(item, facing):
                yield number
        elif _sort(case, side, number) not in facing | {"count"}:
            yield number


def _alone(case: Case, side: int, told: Encounter) -> list[int]:
    """The items of a meeting that have no partner."""
    covered, items = case.matching.covered[side], enumerate(case.reading(side).items)
    return [n for n, item in items if told.start <= item.start < told.end and not covered[n]]


def _sort(case: Case, side: int, number: int) -> str:
    """What an item tells of a meeting: "when", how "long", a "place"; "count" for another figure."""
    reading = case.reading(side)
    item = reading.items[number]
    if isinstance(item.value, Amount):
        return "long" if item.value.dimension == "time" else "count"
    if item.kind == "name":
        lead = reading.low(item.start - 1 - (reading.low(item.start - 1) == "the"))
        return "place" if lead in ("in", "at", "near", "outside") else "name"
    return "place" if item.head in PREMISES else item.kind


def _accounted(case: Case, side: int, both: tuple[Encounter, Encounter]) -> list[tuple[int, int]]:
    """Where those stand who are met with on the other side too, by name or by another word."""
    people = [_met(case.reading(n), both[n], case.who[n]) for n in (0, 1)]
    known = _known(people)
    own = [m for m in people[side] if m.who & known]
    rest = [m for m in people[side] if not m.who & known]
    far = OTHER_SIDE[side]
    others = [m for m in people[far] if not m.who & known and not _apposed(case.reading(far), m, people[far])]
    nameless = len(others) + _first_person(case.reading(far), both[far])
    return [(m.start, m.end) for m in (*own, *rest[:nameless])]


def _apposed(reading: Reading, mention: PartyMention, others: Sequence[PartyMention]) -> bool:
    """True for an office right beside another mention, of which it says who that is: "Ann Lind, Minister of Trade"."""
    for other in others:
        first, second = sorted((mention, other), key=lambda m: m.start)
        between = [reading.low(k) for k in range(first.end, second.start)]
        close = len(between) <= _BESIDE_NAME and "and" not in between
        if other.persons and not mention.persons and close:
            return True
    return False


_BESIDE_NAME: Final = 3
"""Tokens between a name and the office in apposition to it, at most."""


def _describes(case: Case, side: int, item: ClaimItem, parties: Sequence[tuple[int, int]]) -> bool:
    """True for a word of an office, in or beside the name of one who met: "Minister of Fisheries"."""
    word = case.reading(side).tokens[item.start]
    other = next(((m.start, m.end) for m in case.who[side] if m.start <= item.start < m.end), None)
    if other is not None and other not in parties:
        return False  # "... and by the King": one more who was there
    office = word.lemma in TITLES or item.head in OFFICE_WORDS or item.head in GENERIC or word.capital
    return office and any(start - _OFFICE <= item.start < end + _OFFICE for start, end in parties)


_OFFICE: Final = 9
"""Tokens beside a name in which words in capitals tell its office."""


def _room(item: ClaimItem, facing: set[str]) -> bool:
    """True for a word of the form or the room of a meeting, the latter where the other side tells no other place."""
    return item.head in FORMATS or item.head in GENERIC or (item.head in PREMISES and "place" not in facing)


def only_of_meeting(case: Case, finding: Finding) -> bool:
    """True for a finding that only tells by whose word both met: who is its subject, who spoke of a talk, who asked.

    "X met Y" is "Y met X" and "X and Y met". Where both verbs say who was host it is kept: "received" is not "visited".
    """
    if finding.difference == "agency":
        return True
    words = [(case.a, finding.a), (case.b, finding.b)]
    if finding.kind in ("stance", "stance-alone"):
        return all(span is None or _asks_for_it(reading, span[0]) for reading, span in words)
    if not finding.kind.startswith("role") or any(span is not None and _asked(r, span) for r, span in words):
        return False
    hosts = [_host_or_guest(reading) for reading, _ in words]
    return hosts[0] != hosts[1] or not hosts[0]


def _asks_for_it(reading: Reading, at: int) -> bool:
    """True for "asked" in "who had asked for the call"."""
    return any(reading.tokens[k].lemma in MEETING_NOUNS for k in range(at + 1, min(len(reading.tokens), at + _ASKED)))


_ASKED: Final = 5
"""Tokens from a word of asking to the meeting that is asked for, at most."""


def _asked(reading: Reading, span: tuple[int, int]) -> bool:
    """True for one at whose request both met: that is no matter of who is the subject."""
    near = range(max(0, span[0] - _ASKED), min(len(reading.tokens), span[1] + _ASKED))
    return any(reading.tokens[k].lemma in ACT_NOUNS for k in near)


def _host_or_guest(reading: Reading) -> str:
    """Whether the verb of a meeting tells of its subject as the host or as the guest; "" for neither."""
    told = encounter(reading)
    lemma = reading.tokens[told.at].lemma if told is not None else ""
    return "host" if lemma in HOSTING else "guest" if lemma in VISITING or lemma in PHRASES else ""


def other_rooms(case: Case, both: tuple[Encounter, Encounter]) -> Iterator[Finding]:
    """Such as "at the embassy" against "at the ministry": rooms of the meeting `both` that are not of one house."""
    rooms = [_rooms(case, side, both[side]) for side in (0, 1)]
    if rooms[0] and rooms[1] and not rooms[0].keys() & rooms[1].keys():
        (one, *_), (two, *_) = rooms[0].values(), rooms[1].values()
        yield Finding("room", "party", (one.start, one.end), (two.start, two.end), 1, {})


def _rooms(case: Case, side: int, told: Encounter) -> dict[str, ClaimItem]:
    """The kinds of houses in which a side says that both met."""
    items = (item for item in case.reading(side).items if told.start <= item.start < told.end)
    return {kind: item for item in items for kind, heads in HOUSES.items() if item.head in heads}
