"""Findings of negation and opposite words, by counting what turns a claim round.

    A  Dr. Tesfaye turned down the idea      reject -                       one opposed pair
    B  Dr. Tesfaye did not accept the idea   accept +, "not"                one negation        two turns: the same
    claim

Each negation and each opposed pair of the matching is a *turn*, placed on side A. Turns that stand close together
cancel in pairs; one that is left over makes a difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from readout_tui.core.substance.contrasts import contrasts
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding, anchor, place, previous
from readout_tui.core.substance.lexicon import converses
from readout_tui.core.substance.readings import ClaimItem, Reading
from readout_tui.core.substance.times import When


class Turn(NamedTuple):
    """What turns a claim round. `side`: 0, 1, or 2 for an opposed pair. `at`: place on side A, in tokens."""

    kind: str  # "not", "axis", "antonym", "implicit"
    side: int
    at: float
    a: tuple[int, int] | None
    b: tuple[int, int] | None
    anchored: bool
    clause: int
    item: int = -1


REACH: Final = 14.0
"""Tokens within which two turns may cancel."""
_IMPLICIT: Final = frozenset(
    "exempt waive fail refuse decline deny cease refrain abstain avoid prevent lack absence exclude unable "
    "incapable unwilling reluctant neglect impossible hardly scarcely barely".split()
)


def polarity(case: Case) -> Iterator[Finding]:
    """All findings of classes "negation" and "polarity"."""
    turns = [*_negations(case, 0), *_negations(case, 1), *_opposed(case), *_implicit(case, 0), *_implicit(case, 1)]
    turns.sort(key=lambda t: t.at)
    left = _uncancelled(turns)
    words = [t for t in turns if t.side != 2]
    for turn in left:
        if turn.kind == "implicit" and len(left) == 1 and not turn.anchored:
            continue
        features = {
            "anchored": float(turn.anchored),
            "alone": float(len(left) == 1),
            "negations": float(len(words) > 2),
            "soft": float(turn.kind in ("antonym", "implicit")),
            "firm": max(0.0, _firm(case, turn) - 0.5) * 2,
        }
        features |= _gaps(case, turn)
        features["carried"] = _carried(case, turn)
        features["args"] = _shared_neighbours(case, turn)
        a, b = turn.a, turn.b
        if turn.side != 2:
            a, b = _with_partner(case, turn)
        kind = "negation" if turn.side != 2 and turn.kind == "not" else f"polarity-{turn.kind}"
        yield Finding(kind, "polarity" if turn.side == 2 else "negation", a, b, 3, features)


def _shared_neighbours(case: Case, turn: Turn) -> float:
    """1 if two opposites stand beside words that stand for each other, so that they are said of one thing."""
    if turn.side != 2 or turn.a is None or turn.b is None:
        return 0.0
    one, two = case.a.owners[turn.a[0]], case.b.owners[turn.b[0]]
    for i in range(max(0, one - 2), min(len(case.a.items), one + 3)):
        partner = case.partner(0, i) if i != one else None
        if partner is not None and abs(partner - two) <= 2:
            return 1.0
    return 0.0


_SCOPE = 3


def _gaps(case: Case, turn: Turn) -> dict[str, float]:
    """What a negation governs beyond its first word without a partner: on its own side, and on both sides."""
    if turn.side == 2 or turn.item < 0:
        return {}
    weights = [_lone(case, turn.side, turn.item)]
    partner = case.partner(turn.side, turn.item)
    weights.append(_lone(case, 1 - turn.side, partner) if partner is not None else 1.0)
    return {"gap": min(2.0, weights[0]), "gaps": min(2.0, *weights)}


def _carried(case: Case, turn: Turn) -> float:
    """1 if the other side has near by, without a sure partner, a word that may say the same as a negation.

    Such words stand at the negative end of an axis ("abolish", "close"), deny what they govern, or single out ("only").
    """
    if turn.side == 2:
        return 0.0
    other = OTHER_SIDE[turn.side]
    reading, pairs = case.reading(other), case.pairs(other)
    for number, item in enumerate(reading.items):
        pair = pairs[number]
        denies = _denies(reading, item) or any(key[0] == "a" and key[-1] == "-" for key in item.keys)
        unsure = pair is None or pair.worth < SURE
        if denies and unsure and abs(place(case, other, item.start) - turn.at) <= REACH:
            return 1.0
    return float(any(mark.value == "only" for mark in reading.marks.get("scope", ())))


SURE: Final = 0.7
"""Worth of a pair from which its words are sure to say the same."""


def _lone(case: Case, side: int, start: int) -> float:
    items, covered = case.reading(side).items, case.matching.covered[side]
    return sum(items[i].weight for i in range(start, min(len(items), start + _SCOPE)) if not covered[i])


def _clauses(reading: Reading) -> list[int]:
    """The number of the clause of each token: they end at stops and semicolons, and where a contrast begins."""
    number, found = 0, []
    for token in reading.tokens:
        if token.form in ";:." or token.low in ("but", "while", "whereas", "although"):
            number += 1
        found.append(number)
    return found


def _negations(case: Case, side: int) -> Iterator[Turn]:
    reading = case.reading(side)
    clauses = _clauses(reading)
    told = {contrast.at for contrast in contrasts(case, side)}
    for at in reading.negations:
        if at in told or _only_otherwise(case, side, at) or _inside(case, side, at):
            continue
        item = _governed(reading, at)
        if item is not None and _denies(reading, reading.items[item]) and _unanswered(case, side, item):
            continue  # "does not rule out" denies twice by itself
        if _ceases(reading, at) and _ended(case, OTHER_SIDE[side], place(case, side, at)):
            continue
        span = (at, at + 1)
        yield Turn(
            "not",
            side,
            place(case, side, at),
            span if side == 0 else None,
            span if side == 1 else None,
            item is not None and _anchored(case, side, item),
            clauses[at],
            -1 if item is None else item,
        )


def _governed(reading: Reading, at: int) -> int | None:
    """The item that a negation governs: the next one, or else the one before it."""
    after = anchor(reading, at + 1)
    return previous(reading, at) if after is None else after


_LONGER: Final = frozenset("longer more anymore".split())
_WITHIN: Final = 12
"""Words between a negation and its "any longer" at most."""


def _ceases(reading: Reading, at: int) -> bool:
    """True for the negation of "no longer" and "not ... any more": it was so before, and ends."""
    if reading.low(at) == "no":
        return reading.low(at + 1) == "longer" or (reading.low(at + 1) == "more" and reading.low(at + 2) != "than")
    for k in range(at + 1, min(len(reading.tokens), at + _WITHIN)):
        if reading.tokens[k].form in ",;:.":
            return False
        if reading.low(k) == "anymore" or (
            reading.low(k) in _LONGER and reading.low(k - 1) == "any" and reading.low(k + 1) != "than"
        ):
            return True
    return False


def _ended(case: Case, side: int, at: float) -> bool:
    """True if a side has, without a sure partner, a verb that ends something near a place of side A: "abolish"."""
    reading, pairs = case.reading(side), case.pairs(side)
    for number, item in enumerate(reading.items):
        pair = pairs[number]
        ends = bool(item.tense) and any(key[0] == "a" and key[-1] == "-" for key in item.keys)
        unsure = (pair is None or pair.worth < SURE) and not _denies(reading, item)
        if ends and unsure and abs(place(case, side, item.start) - at) <= REACH:
            return True
    return False


def _anchored(case: Case, side: int, item: int) -> bool:
    """True if what a negation governs stands in the other side, too; of a light word, what follows it."""
    if case.partner(side, item) is not None:
        return True
    items = case.reading(side).items
    return item + 1 < len(items) and items[item].weight < 0.5 and case.partner(side, item + 1) is not None


def _inside(case: Case, side: int, at: int) -> bool:
    """True for a negation that is part of a phrase which has a meaning as a whole: "in no doubt", "at no cost"."""
    reading = case.reading(side)
    owner = reading.owners[at]
    if owner < 0 or reading.items[owner].end - reading.items[owner].start == 1:
        return False
    if reading.low(at) in ("not", "n't", "never"):  # it may stand inside a phrase that has none, as in "agreed not to"
        return reading.items[owner].start == at and case.partner(side, owner) is not None
    return True


def _firm(case: Case, turn: Turn) -> float:
    """How surely the word that a negation governs stands for one of the other side: 0 without a partner."""
    if turn.side == 2 or turn.item < 0:
        return 0.0
    pair = case.pairs(turn.side)[turn.item]
    return 0.0 if pair is None or pair.opposed else pair.worth


def _only_otherwise(case: Case, side: int, at: int) -> bool:
    """Such as "no return unless ..." where the other side has "only if ...": the negation belongs to the condition."""
    reading, other = case.reading(side), case.reading(OTHER_SIDE[side])
    later = {reading.low(k) for k in range(at + 1, min(len(reading.tokens), at + 26))}
    later |= {"unless"} & {reading.low(k) for k in range(max(0, at - 25), at)}
    here = reading.low(at) in ("without",) and any(n < at for n in reading.negations)
    if not (here or later & {"unless", "without", "until", "before", "except"}):
        return False
    return any(t.low in ("only", "solely", "alone", "precondition", "prerequisite", "depends") for t in other.tokens)


def _opposed(case: Case) -> Iterator[Turn]:
    clauses = _clauses(case.a)
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a], case.b.items[pair.b]
        if pair.opposed and _until(case):
            continue
        single = one.end - one.start == two.end - two.start == 1  # not "leave out" and "take in"
        if pair.opposed and not (single and two.head in converses().get(one.head, ())):  # those are told as roles
            yield Turn(
                pair.opposed, 2, float(one.start), (one.start, one.end), (two.start, two.end), True, clauses[one.start]
            )


def _until(case: Case) -> bool:
    """True if one side goes on until a time at which the other ends: "valid until 2027" is "expires in 2027"."""
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a].value, case.b.items[pair.b].value
        if isinstance(one, When) and isinstance(two, When) and (one.relation == "until") != (two.relation == "until"):
            return True
    return False


def _implicit(case: Case, side: int) -> Iterator[Turn]:
    """Such as "failed to", "lack of": turns where the other side has no such word."""
    reading = case.reading(side)
    clauses = _clauses(reading)
    told = {contrast.at for contrast in contrasts(case, side)}
    for number, item in enumerate(reading.items):
        if item.start in told or not (_denies(reading, item) and _unanswered(case, side, number)):
            continue
        if any(k in reading.negations for k in range(item.start - 3, item.end)):
            continue
        span = (item.start, item.end)
        after = anchor(reading, item.end)
        anchored = after is not None and case.partner(side, after) is not None
        yield Turn(
            "implicit",
            side,
            place(case, side, item.start),
            span if side == 0 else None,
            span if side == 1 else None,
            anchored,
            clauses[item.start],
            number,
        )


_DENYING: Final = frozenset(
    tuple(phrase.split())
    for phrase in (
        "rule out|yet to|refrain from|abstain from|stay out|stay away|keep out|dispense with|opt out|far from|"
        "free from|devoid of|stop short|fall short|short of|instead of|rather than|call off|give up|do without|do away"
    ).split("|")
)
"""Phrases that deny what they govern, by their first two words."""


def _denies(reading: Reading, item: ClaimItem) -> bool:
    pair = (reading.tokens[item.start].lemma, reading.low(item.start + 1))
    return item.head in _IMPLICIT or pair in _DENYING


def _unanswered(case: Case, side: int, number: int) -> bool:
    """True for a word that denies, to which no such word of the other side answers."""
    partner = case.partner(side, number)
    return partner is None or _positive(case, side, number, partner)


def _positive(case: Case, side: int, number: int, partner: int) -> bool:
    """True if the partner of a negative word is only near to it in the vectors, and not negative itself."""
    pair = case.pairs(side)[number]
    return (
        pair is not None
        and pair.worth < 0.7
        and not pair.opposed
        and case.reading(OTHER_SIDE[side]).items[partner].head not in _IMPLICIT
    )


def _uncancelled(turns: list[Turn]) -> list[Turn]:
    """The turns left when the closest have cancelled each other."""
    left = list(turns)
    while True:
        best: tuple[float, int, int] | None = None
        for i, one in enumerate(left):
            for j in range(i + 1, len(left)):
                two = left[j]
                if one.side == two.side != 2 and one.clause != two.clause:
                    continue  # each denies a claim of its own
                gap = abs(one.at - two.at) + 4.0 * (one.side == two.side and one.side != 2)
                if gap <= REACH and (best is None or gap < best[0]):
                    best = (gap, i, j)
        if best is None:
            return left
        del left[best[2]], left[best[1]]


def _with_partner(case: Case, turn: Turn) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The negation with the word it governs, and what that word stands for on the other side."""
    side = turn.side
    own = turn.a if side == 0 else turn.b
    assert own is not None
    other = None
    if turn.item >= 0:
        item = case.reading(side).items[turn.item]
        own = (min(own[0], item.start), max(own[1], item.end))
        partner = case.partner(side, turn.item)
        if partner is not None:
            twin = case.reading(OTHER_SIDE[side]).items[partner]
            other = (_verb_group(case.reading(OTHER_SIDE[side]), twin.start), twin.end)
    return (own, other) if side == 0 else (other, own)


def _verb_group(reading: Reading, start: int) -> int:
    """The first auxiliary of the verb that stands at a token."""
    k = start
    while k and reading.tokens[k - 1].lemma in ("be", "have", "do", "will", "would", "shall", "should"):
        k -= 1
    return k
