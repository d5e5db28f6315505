"""Findings of who: parties that change places, act alone or together, or are others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.data.en.grammar import TITLES
from readout_tui.core.data.en.paraphrases import RECIPROCAL
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.substance import vectors
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding
from readout_tui.core.substance.lexicon import converses
from readout_tui.core.substance.matching import Pair
from readout_tui.core.substance.parties import Act, PartyMention, acts, speaker, speaks
from readout_tui.core.substance.readings import ClaimItem, Reading


def actors(case: Case) -> Iterator[Finding]:
    """All findings of classes "role", "agency" and "party"."""
    roles = [*_roles(case), *_noun_swaps(case)]
    yield from roles
    if not any(finding.kind in ("role-swap", "role-nouns") for finding in roles):
        yield from _exchanged(case)
    yield from _agency(case)
    yield from _parties(case)


# ---- role ---------------------------------------------------------------------------------------------------


def _noun_swaps(case: Case) -> Iterator[Finding]:
    """Subject and object of verbs that stand for each other, whatever they are: each stands where the other stood."""
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a], case.b.items[pair.b]
        if not one.tense or not two.tense or pair.opposed:
            continue
        left, right = _ends(case.a, pair.a), _ends(case.b, pair.b)
        if two.head in converses().get(one.head, ()):
            right = (right[1], right[0])
        if None in left or None in right:
            continue
        partners = [case.partner(0, i) for i in left if i is not None]
        if partners == [right[1], right[0]]:
            subject, other = case.a.items[left[0] or 0], case.b.items[right[0] or 0]
            named = float(subject.kind == "name" or other.kind == "name")
            yield Finding(
                "role-nouns",
                "role",
                (subject.start, subject.end),
                (other.start, other.end),
                3,
                {"named": named, "passives": float(one.passive != two.passive)},
            )
            return


def _ends(reading: Reading, verb: int) -> tuple[int | None, int | None]:
    """The items that are subject and object of a verb; a passive's agent comes after "by"."""
    item = reading.items[verb]
    around = reading.aside(item.start)
    clause = [i for i, other in enumerate(reading.items) if reading.aside(other.start) == around]
    at = clause.index(verb)
    lead, rest = clause[max(0, at - 5) : at], clause[at + 1 : at + 8]
    before = next((i for i in reversed(lead) if _noun(reading, i) and not _governed(reading, i)), None)
    after = next((i for i in rest[:3] if _noun(reading, i)), None)
    while after is not None and _goes_on(reading, after):
        after += 1
    if not item.passive:
        return before, after
    agent = next((i for i in rest if _noun(reading, i) and _by(reading, i)), None)
    return agent, before


def _goes_on(reading: Reading, number: int) -> bool:
    """True if the next item is a noun that this one stands before: "local authorities"."""
    nxt = number + 1
    if nxt >= len(reading.items) or reading.items[nxt].start != reading.items[number].end:
        return False
    return reading.items[nxt].kind == "word" and _noun(reading, nxt)


def _noun(reading: Reading, number: int) -> bool:
    item = reading.items[number]
    return item.kind == "name" or (item.kind == "word" and not item.tense and "n" in PARTS.get(item.head, "n"))


def _governed(reading: Reading, number: int) -> bool:
    at = reading.items[number].start - 1
    while at >= 0 and (
        reading.low(at) in ("the", "a", "an", "his", "her", "its", "their", "all", "both")
        or (reading.owners[at] >= 0 and not reading.items[reading.owners[at]].tense)
    ):
        at -= 1
    return reading.low(at) in ("of", "in", "on", "with", "for", "to", "from", "at", "between", "under")


def _by(reading: Reading, number: int) -> bool:
    at = reading.items[number].start - 1
    while at >= 0 and (
        reading.low(at) in ("the", "a", "an", "his", "her", "its", "their")
        or (reading.owners[at] >= 0 and not reading.items[reading.owners[at]].tense)
    ):
        at -= 1
    return reading.low(at) == "by"


_Place = tuple[str, int]
"""Where a name stands: before the noun that has a number on side A ("n"), or behind a preposition."""


def _exchanged(case: Case) -> Iterator[Finding]:
    """Two names of which each stands where the other stood: "Danish boats in Oslo", "Norwegian boats in Rønne".

    Not of "from" and "to" alone: a road leads both ways.
    """
    names = [pair for pair in case.matching.pairs if _is_named(case, pair)]
    places = {pair: (_place(case, 0, pair.a), _place(case, 1, pair.b)) for pair in names}
    for n, one in enumerate(names):
        for two in names[n + 1 :]:
            (here, there), (far, near) = places[one], places[two]
            if here is None or far is None or here == far or {here[0], far[0]} == {"from", "to"}:
                continue
            if here == near and far == there and not case.a.items[one.a].keys & case.a.items[two.a].keys:
                a, b = case.a.items[one.a], case.b.items[two.b]
                features = {"full": 1.0, "swapped": 1.0, "known": 1.0, "worth": 1.0}
                yield Finding("role-swap", "role", (a.start, a.end), (b.start, b.end), 3, features)
                return


def _is_named(case: Case, pair: Pair) -> bool:
    """True for two names of one party that each side names once."""
    one, two = case.a.items[pair.a], case.b.items[pair.b]
    if one.kind != "name" or two.kind != "name" or pair.worth < _SAME_NAME:
        return False
    own = {key for key in one.keys | two.keys if key[0] in "ckvd"}
    return all(sum(bool(own & item.keys) for item in reading.items) == 1 for reading in (case.a, case.b))


_SAME_NAME: Final = 0.9
"""Worth of a pair of names from which they are one."""
_PLACING: Final = frozenset("in at to from by with of for against on between under over".split())


def _place(case: Case, side: int, number: int) -> _Place | None:
    """Where a name stands; None if neither a noun nor a preposition tells."""
    reading = case.reading(side)
    item, after = reading.items[number], number + 1
    if after < len(reading.items) and reading.items[after].start == item.end and _noun(reading, after):
        partner = case.partner(side, after)
        if reading.items[after].head in TITLES:  # "their Danish colleagues" are those of whoever else is named
            return None
        return None if partner is None else ("n", after if side == 0 else partner)
    at = item.start - 1 - (reading.low(item.start - 1) == "the")
    return (reading.low(at), -1) if reading.low(at) in _PLACING else None


def _who(reading: Reading, mention: PartyMention | None) -> frozenset[str]:
    """Keys of who is meant; for a title alone ("the President") its words, which equal no other key."""
    if mention is None:
        return frozenset()
    if mention.who or not mention.title:
        return mention.who
    return frozenset(("t:" + " ".join(reading.low(k) for k in range(mention.start, mention.end)),))


def _coordinated(reading: Reading, mention: PartyMention) -> bool:
    """True for one of several who act together: "China and Vanuatu"."""
    return "and" in (reading.low(mention.start - 1), reading.low(mention.end))


def _roles(case: Case) -> Iterator[Finding]:
    """Acts of both sides that stand for each other, done by other parties."""
    left, right = acts(case.a, case.who[0]), acts(case.b, case.who[1])
    by_item = {act.item: act for act in right}
    seen = False
    for one in left:
        pair = case.matching.left[one.item]
        two = by_item.get(pair.b) if pair is not None else None
        if pair is None or (one.way and pair.worth < _SURE and (two is None or not two.way)):
            two = _lone_converse(case, one, right) or two
        if two is None or _reciprocal(case, one, two):
            continue
        flipped = _flipped(case, one, two)
        finding = _role(case, one, two, flipped)
        if finding is not None and not seen:
            seen = finding.kind == "role-swap"
            yield finding


_SURE: Final = 0.7
"""Worth of a pair of verbs below which another verb of giving or taking may tell the same act."""
_RECIPROCAL: Final = frozenset(RECIPROCAL.split())


def _reciprocal(case: Case, one: Act, two: Act) -> bool:
    """True for two verbs of which it does not matter who is named first."""
    heads = {case.a.items[one.item].head, case.b.items[two.item].head}
    return heads <= _RECIPROCAL


def _flipped(case: Case, one: Act, two: Act) -> bool:
    """True if two verbs tell one event from its two ends."""
    if one.way and two.way:
        return one.way != two.way
    return case.b.items[two.item].head in converses().get(case.a.items[one.item].head, ())


def _lone_converse(case: Case, act: Act, others: tuple[Act, ...]) -> Act | None:
    """The act of the other side that tells the same from its other end, or gives and takes like this one, of one
    thing."""
    heads = converses().get(case.a.items[act.item].head, set())
    alike = [o for o in others if case.b.items[o.item].head in heads or (o.way and act.way)]
    pairs = case.matching.right
    lone = [o for o in alike if (pair := pairs[o.item]) is None or (o.way and pair.worth < _SURE)]
    return next((o for o in sorted(lone, key=lambda o: o.end is None) if _one_thing(case, act, o)), None)


_AROUND: Final = 5
"""Items before and after a verb among which is what it gives."""


def _one_thing(case: Case, one: Act, two: Act) -> bool:
    """True if a word beside one verb, and no name, stands for one beside the other."""
    items = case.a.items
    for i in range(max(0, one.item - _AROUND), min(len(items), one.item + _AROUND + 1)):
        partner = case.partner(0, i)
        if i != one.item and items[i].kind != "name" and partner is not None and abs(partner - two.item) <= _AROUND:
            return True
    return False


def _role(case: Case, one: Act, two: Act, flipped: bool) -> Finding | None:
    if one.agent is None or two.agent is None:
        return _goals(case, one, two)
    if one.agent.plural or two.agent.plural:
        return None
    agent, patient = _who(case.a, one.agent), _who(case.a, one.patient)
    other_agent, other_patient = _who(case.b, two.agent), _who(case.b, two.patient)
    if flipped:
        other_agent, other_patient = other_patient, other_agent
    if not agent or not other_agent or agent & other_agent:
        return None
    turned = [bool(patient & other_agent), bool(other_patient & agent)]
    if not _may_act(case, one.agent, two.agent, agent | other_agent, full=all(turned)):
        return None
    features = {
        "full": float(all(turned)),
        "swapped": float(any(turned)),
        "persons": float(any(key[0] == "k" for key in agent | other_agent)),
        "worth": case.a.items[one.item].weight,
    }
    a, b = (one.agent.start, one.agent.end), (two.agent.start, two.agent.end)
    kind = "role-swap" if any(turned) else "role-agent"
    return Finding(kind, "role", a, b, 3, features | _named_on_both(case, agent, other_agent))


def _goals(case: Case, one: Act, two: Act) -> Finding | None:
    """Such as "sent to Bergen" against "sent to Murmansk" where each side names the other place, too."""
    if not one.way or one.way != two.way or one.end is None or two.end is None:
        return None
    ends = one.end, two.end
    own = [_who(case.reading(side), end) for side, end in enumerate(ends)]
    if not all(own) or own[0] & own[1]:
        return None
    for side, end in enumerate(ends):
        others = {key for m in case.who[side] if m is not end and m.start != end.start for key in m.who}
        if not others & own[OTHER_SIDE[side]]:
            return None
    features = {"full": 1.0, "swapped": 1.0, "known": 1.0, "worth": case.a.items[one.item].weight}
    return Finding("role-swap", "role", (ends[0].start, ends[0].end), (ends[1].start, ends[1].end), 3, features)


def _may_act(case: Case, one: PartyMention, two: PartyMention, keys: frozenset[str], *, full: bool) -> bool:
    """False for agents that show no difference of roles: one of several, or known so little that all has to fit."""
    if _coordinated(case.a, one) or _coordinated(case.b, two):
        return False
    return full or not (one.adjective or two.adjective or any(key[0] == "t" for key in keys))


def _named_on_both(case: Case, agent: frozenset[str], other: frozenset[str]) -> dict[str, float]:
    """Whether each agent is named on the other side too (`known`), or at least one of them (`crossed`)."""
    left, right = (frozenset(key for m in who for key in m.who) for who in case.who)
    named = [bool(other & left), bool(agent & right)]
    return {"known": float(all(named)), "crossed": float(any(named))}


# ---- agency -------------------------------------------------------------------------------------------------

_TOGETHER: Final = frozenset("jointly joint together".split())


def _agency(case: Case) -> Iterator[Finding]:
    """Such as "both said" against "one said"."""
    one, two, mixed = _subjects(case)
    voices = {_voice(v) for v in case.voices} == {"joint", "single"}
    report = {"report": _share(case)}
    if {one[0], two[0]} == {"joint", "single"}:
        features = _agency_features(case, one, two) | {"voices": float(voices), "mixed": float(mixed)} | report
        yield Finding("agency", "agency", (one[1], one[2]), (two[1], two[2]), 2, features)
        return
    acting = _acting(case)
    if acting is not None:
        (one, two), spans = acting, [(subject[1], subject[2]) for subject in acting]
        features = _agency_features(case, one, two) | {"voices": float(voices)} | report
        yield Finding("agency", "agency", spans[0], spans[1], 2, features)
        return
    a, b = ((subject[1], subject[2]) if subject[0] else None for subject in (one, two))
    if voices and (a or b):
        yield Finding("agency-voice", "agency", a, b, 2, {"both": float(bool(a and b))} | report)
    yield from _together(case, report)


def _acting(case: Case) -> tuple[Subject, Subject] | None:
    """Those who do one act, together on one side and alone on the other: "the envoy's proposal", "both proposed"."""
    left, right = acts(case.a, case.who[0]), acts(case.b, case.who[1])
    by_item = {act.item: act for act in right}
    for one in left:
        pair = case.matching.left[one.item]
        two = by_item.get(pair.b) if pair is not None and pair.worth >= _SAME_ACT and not pair.opposed else None
        if two is None or one.agent is None or two.agent is None:
            continue
        if _coordinated(case.a, one.agent) or _coordinated(case.b, two.agent):
            continue
        if one.agent.adjective or two.agent.adjective:
            continue
        found = _as_subject(case.a, one.agent), _as_subject(case.b, two.agent)
        if {found[0][0], found[1][0]} == {"joint", "single"}:
            return found
    return None


_SAME_ACT: Final = 0.85
"""Worth of a pair from which two verbs, or a verb and its noun, tell one act."""


def _as_subject(reading: Reading, mention: PartyMention) -> Subject:
    """A mention as `parties.speaker` tells a subject; "" for a plural that may be of one country: "Greek officials"."""
    joint = mention.plural and (
        not mention.who or any(reading.low(k) in _BOTH and not reading.tokens[k].capital for k in _wide(mention))
    )
    kind = "joint" if joint else "" if mention.plural or not mention.who else "single"
    return kind, mention.start, mention.end, mention.who


_BOTH: Final = frozenset("both two us they we".split())


def _wide(mention: PartyMention) -> range:
    """The tokens of a mention and of the two words before it."""
    return range(max(0, mention.start - 2), mention.end)


def _subjects(case: Case) -> tuple[Subject, Subject, bool]:
    """Who acts or speaks on each side, and whether one of them speaks and the other acts.

    Where only one side names who is reported to speak, what both tell has to be compared: the subject of what is said.
    """
    told = [speaks(case.reading(side), case.who[side]) for side in (0, 1)]
    found = [speaker(case.reading(side), case.who[side]) for side in (0, 1)]
    mixed = told[0] != told[1]
    if mixed:
        side = told.index(True)
        inner = speaker(case.reading(side), case.who[side], reported=False)
        if inner[0]:
            found[side], mixed = inner, False
    return found[0], found[1], mixed


Subject = tuple[str, int, int, frozenset[str]]
"""What `parties.speaker` tells of a side."""


def _agency_features(case: Case, one: Subject, two: Subject) -> dict[str, float]:
    single, joint = (one, two) if one[0] == "single" else (two, one)
    words = _low(case, joint is two, joint)
    return {
        "whose": float(bool(single[3])),
        "explicit": float(any(w in words for w in ("both", "jointly", "joint", "and", "two", "each"))),
        "titled": float(_titled(case, single is two, single)),
    }


def _together(case: Case, report: dict[str, float]) -> Iterator[Finding]:
    """Such as "jointly" on one side only."""
    at = [next((k for k, t in enumerate(r.tokens) if t.low in _TOGETHER), None) for r in (case.a, case.b)]
    if (at[0] is None) != (at[1] is None):
        a, b = ((k, k + 1) if k is not None else None for k in at)
        yield Finding("agency-joint", "agency", a, b, 1, report)


def _titled(case: Case, right: bool, found: tuple[str, int, int, frozenset[str]]) -> bool:
    reading = case.b if right else case.a
    return any(t.lemma in TITLES for t in reading.tokens[found[1] : found[2]])


def _low(case: Case, right: bool, found: tuple[str, int, int, frozenset[str]]) -> list[str]:
    reading = case.b if right else case.a
    return [t.low for t in reading.tokens[found[1] : found[2]]]


def _voice(keys: frozenset[str]) -> str:
    if not keys:
        return ""
    return "joint" if "both" in keys or len(keys) > 1 else "single"


def _share(case: Case) -> float:
    return min(sum(c) / max(1, len(c)) for c in case.matching.covered)


# ---- other parties ------------------------------------------------------------------------------------------


def _parties(case: Case) -> Iterator[Finding]:
    """Names without a partner on both sides that stand in one place of the claim."""
    left, right = _lone_names(case, 0), _lone_names(case, 1)
    ranked = sorted(((_context(case, i, j), i, j) for i in left for j in right), key=lambda t: (-t[0], t[1], t[2]))
    lone = float(len(left) == len(right) == 1)
    used: set[tuple[int, int]] = set()
    for fit, i, j in ranked:
        if (0, i) in used or (1, j) in used or fit <= 0.0:
            continue
        used |= {(0, i), (1, j)}
        one, two = case.a.items[i], case.b.items[j]
        if not _maybe_one(case, one, two):
            features = {"fit": min(2.0, fit), "lone": lone} | _party_features(case, one, two)
            yield Finding("party", "party", (one.start, one.end), (two.start, two.end), 3, features)


def _maybe_one(case: Case, one: ClaimItem, two: ClaimItem) -> bool:
    """True for two names that may well mean one party.

    Of two persons of whom both accounts tell, one is rather named by another word than exchanged for the other.
    """
    if _same_mention(case, one, two) or _capital(one) & two.keys or _capital(two) & one.keys:
        return True
    if _spelled_alike(one, two) or _initialled(case, one, two):
        return True
    persons = _kind(one) == _kind(two) == "k" and one.keys & case.names[1] and two.keys & case.names[0]
    return bool(persons) and not _same_lead(case, one, two)


def _spelled_alike(one: ClaimItem, two: ClaimItem) -> bool:
    """True for names that differ only by "g" against "h", as Russian and Ukrainian or Belarusian forms do."""
    if _kind(one) != "k" or _kind(two) != "k" or one.head[0] == two.head[0] == "g":
        return False
    left, right = ({key[2:].lstrip("gh").replace("g", "") for key in x.keys if key[0] == "k"} for x in (one, two))
    return any(len(key) > 1 for key in left & right)


def _initialled(case: Case, one: ClaimItem, two: ClaimItem) -> bool:
    """True for "Sir Hubert" against "Sir H. Marlowe": a first name after a title of rank, and its initial."""
    sides = ((case.a, one, case.b, two), (case.b, two, case.a, one))
    return any(
        reading.low(item.start - 1) in _RANKS and item.head[:1] in (far.low(other.start - 2), far.low(other.start - 1))
        for reading, item, far, other in sides
    )


_RANKS: Final = frozenset(
    "sir dame lady lord don doña dona dom prince princess sheikh sayyid king queen father".split()
)
"""Titles that stand before a first name alone."""


def _party_features(case: Case, one: ClaimItem, two: ClaimItem) -> dict[str, float]:
    kinds = _kind(one) + _kind(two)
    known = [bool(one.keys & case.names[1]), bool(two.keys & case.names[0])]
    return {
        "country": float(kinds == "cc"),
        "person": float(kinds == "kk"),
        "mixed": float(kinds[0] != kinds[1]),
        "known": float(any(known)),
        "elsewhere": float(kinds == "kk" and all(known)),
        "like": max(0.0, vectors.near(one.head, two.head)),
        "prep": float(_same_lead(case, one, two)),
        "report": _share(case),
    }


def _same_lead(case: Case, one: ClaimItem, two: ClaimItem) -> bool:
    """True if one preposition leads in both names."""
    return _lead(case, 0, one) == _lead(case, 1, two) != ""


def _lead(case: Case, side: int, item: ClaimItem) -> str:
    """The preposition before a name."""
    reading = case.reading(side)
    at = item.start - 1 - (reading.low(item.start - 1) == "the")
    return reading.low(at) if reading.low(at) in ("in", "at", "to", "from", "by", "with", "of", "for", "on") else ""


def _capital(item: ClaimItem) -> set[str]:
    """The country whose seat of government an item names."""
    return {"c" + key[1:] for key in item.keys if key[0] == "d"}


def _kind(item: ClaimItem) -> str:
    return "c" if any(key[0] in "cvd" for key in item.keys) else "k"


def _lone_names(case: Case, side: int) -> list[int]:
    """Names without a partner whose party is not named on the other side by another word."""
    others = {key for m in case.who[OTHER_SIDE[side]] for key in m.who}
    known = others | {key for item in case.reading(OTHER_SIDE[side]).items for key in item.keys}
    found = []
    for i, item in enumerate(case.reading(side).items):
        if item.kind != "name" or case.matching.covered[side][i] or i in case.frames[side]:
            continue
        if _kind(item) == "k" and item.head in PARTS:
            continue
        own = {key for key in item.keys if key[0] in "ckv"}
        if not own & known and not _mention_of(case, side, item) & others:
            found.append(i)
    return found


def _mention_of(case: Case, side: int, item: ClaimItem) -> frozenset[str]:
    """Who is meant where an item stands."""
    return next((m.who for m in case.who[side] if m.start <= item.start < m.end), frozenset())


def _same_mention(case: Case, one: ClaimItem, two: ClaimItem) -> bool:
    """True if the two names stand in mentions of one party."""
    first = next((m for m in case.who[0] if m.start <= one.start < m.end), None)
    second = next((m for m in case.who[1] if m.start <= two.start < m.end), None)
    return first is not None and second is not None and bool(first.who & second.who)


def _context(case: Case, i: int, j: int) -> float:
    """How alike the words around two names are, by partners among the neighbours and the words before."""
    score = 0.0
    for step in (-2, -1, 1, 2):
        near = i + step
        if 0 <= near < len(case.a.items):
            partner = case.partner(0, near)
            if partner is not None and abs(partner - j) <= 2:
                score += 0.5 if abs(step) == 1 else 0.3
    one, two = case.a.items[i], case.b.items[j]
    if case.a.low(one.start - 1) == case.b.low(two.start - 1) != "":
        score += 0.4
    if _kind(one) == _kind(two):
        score += 0.3
    place = abs(i / max(1, len(case.a.items)) - j / max(1, len(case.b.items)))
    return score - 0.4 * place
