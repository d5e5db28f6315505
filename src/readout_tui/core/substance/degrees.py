"""Findings on scales: how binding, how far, how forceful, how many, on what condition, in what tone.

Each scale's marks of both sides are set against each other: equal ones cancel, what is left is compared at the words it
governs, and a mark that only one side has is weighed by whether the claim it stands in has a partner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final, NamedTuple

from readout_tui.core.data.en.scales import RANK, SHARE, STAGE, VALUE
from readout_tui.core.model import Substance
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding, anchor, place, previous
from readout_tui.core.substance.moods import Mood, mood
from readout_tui.core.substance.readings import Meaning, Reading


class Placed(NamedTuple):
    """A mark with where it stands and what it governs. `at`: as a token number of side A."""

    mark: Meaning
    side: int
    at: float
    item: int | None
    partner: int | None
    main: bool = False  # it is, or governs, the verb of the main clause
    firm: bool = False  # the words that it governs on both sides say the same beyond doubt


def degrees(case: Case) -> Iterator[Finding]:
    """All findings of classes modality, status, stance, scope, condition, tone, and of the tense that tells past from
    future."""
    yield from _modality(case)
    yield from _tense(case)
    yield from _status(case)
    yield from _stance(case)
    yield from _sided(case)
    yield from _scope(case)
    yield from _condition(case)
    yield from _tone(case)


# ---- marks set against each other ---------------------------------------------------------------------------


def _placed(case: Case, side: int, marks: list[Meaning], *, own: bool) -> list[Placed]:
    """`own`: the mark is itself what is said (a verb of saying), not an operator on what follows."""
    reading = case.reading(side)
    found = []
    for mark in marks:
        item = reading.owners[mark.start] if own and reading.owners[mark.start] >= 0 else anchor(reading, mark.end)
        if item is None:
            item = previous(reading, mark.start)
        partner = None if item is None else case.partner(side, item)
        main = reading.main >= 0 and (item == reading.main or reading.main in reading.owners[mark.start : mark.end])
        found.append(Placed(mark, side, place(case, side, mark.start), item, partner, main))
    return found


Pairing = tuple[list[tuple[Placed, Placed]], list[Placed], list[Placed]]


def _faced(left: list[Placed], right: list[Placed], reach: float = 18.0, *, near: bool = False) -> Pairing:
    """Marks of the two sides that face each other and differ; then what is left of each side. Equal ones are gone.

    `near`: those that govern two words which stand for each other come first, equal or not.
    """
    left, right = list(left), list(right)
    facing = []
    anchored = ((True, 0.0), (False, 0.0)) if near else ()
    for equal, within in (*anchored, (True, _ANYWHERE), (False, reach)):
        chosen = _nearest_first(_options(left, right, within, equal=equal))
        facing += [] if equal else [(left[i], right[j]) for i, j in chosen.items()]
        left = [one for i, one in enumerate(left) if i not in chosen]
        right = [two for j, two in enumerate(right) if j not in chosen.values()]
    return facing, left, right


def _options(
    left: list[Placed], right: list[Placed], within: float, *, equal: bool
) -> Iterator[tuple[float, int, int]]:
    """Marks of both sides that may face each other, with how far apart they stand; at no distance only firm ones."""
    for (i, one), (j, two) in product(enumerate(left), enumerate(right)):
        gap = _apart(one, two)
        if (one.mark.value == two.mark.value) == equal and gap <= within and (within or one.firm):
            yield gap, i, j


def _nearest_first(options: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    """One to one, the nearest first: number on the left -> number on the right."""
    chosen: dict[int, int] = {}
    for _, i, j in sorted(options):
        if i not in chosen and j not in chosen.values():
            chosen[i] = j
    return chosen


_ANYWHERE: Final = 60.0
"""Tokens between two equal marks at most."""


def _apart(one: Placed, two: Placed) -> float:
    """0 for marks that govern two words which stand for each other; else how many tokens apart they stand."""
    if one.item is not None and one.partner is not None and one.partner == two.item:
        return 0.0
    if one.main and two.main:
        return 1.0
    return 1.0 + abs(one.at - two.at)


def _words(placed: Placed) -> tuple[int, int]:
    return placed.mark.start, placed.mark.end


def _twin(case: Case, placed: Placed) -> tuple[int, int] | None:
    """What the governed word stands for on the other side."""
    if placed.partner is None:
        return None
    item = case.reading(1 - placed.side).items[placed.partner]
    return item.start, item.end


def _one_sided(
    case: Case, kind: str, difference: Substance, placed: Placed, grave: int, features: dict[str, float]
) -> Finding:
    twin = _twin(case, placed)
    a, b = (_words(placed), twin) if placed.side == 0 else (twin, _words(placed))
    return Finding(kind, difference, a, b, grave, features)


# ---- modality -----------------------------------------------------------------------------------------------

_SAME_RANK: Final = (frozenset(("will", "commit")), frozenset(("can", "may")), frozenset(("expect", "should")))
"""Ranks that are no difference: "could" may be either of the last two."""


_TASKS: Final = frozenset(
    "thing aim goal task purpose way point intention plan step problem answer question objective priority "
    "challenge idea policy".split()
)
"""Of these "is to" tells what they are, not what will be."""


def _commits(case: Case, side: int) -> list[Placed]:
    reading = case.reading(side)
    marks = [mark for mark in reading.marks.get("commit", ()) if _binds(reading, mark)]
    moods = {m.start: found for m in marks if (found := _putative(case, side, m)) is not None}
    heads = {found.at: at for at, found in moods.items()}
    ranks = {mark.value for mark in case.reading(OTHER_SIDE[side]).marks.get("commit", ())}
    kept = []
    for mark in marks:
        found = moods.get(mark.start)
        if found is None:
            kept.append(_with_clause(mark, heads))
        elif found.kind == "decided" and not ranks & _DEONTIC:
            kept.append(mark._replace(value="will"))
    return _placed(case, side, _merged(kept), own=False)


def _with_clause(mark: Meaning, heads: dict[int, int]) -> Meaning:
    """The mark up to the "should" of the clause that it governs, so that it stands at what is intended."""
    shoulds = [at for head, at in heads.items() if mark.start <= head < mark.end <= at]
    return mark._replace(end=shoulds[0] + 1) if shoulds else mark


_NOUNS: Final = frozenset("need want wish resolve study promise plan weigh reflect".split())
"""Words of commitment that are as often nouns."""
_BEFORE_NOUN: Final = frozenset("a the this its their of joint action peace best in good".split())
_BEFORE_WILL: Final = frozenset("the their political of good".split())
_AIMED: Final = frozenset(("will", "may", "can"))
_ASKED: Final = frozenset(("should", "will", "can"))
_FRAMED: Final = frozenset(("hope", "ready", "intend", "must", "may", "can", "should"))


def _binds(reading: Reading, mark: Meaning) -> bool:
    """False for what looks like a mark of commitment and is none."""
    return not (_is_other_word(reading, mark) or _is_other_use(reading, mark))


def _is_other_word(reading: Reading, mark: Meaning) -> bool:
    """True for "Should it fail, ...", "in May", "political will", "the plan": no verb of commitment at all."""
    low = reading.low(mark.start)
    if low == "should":
        return _inverted(reading, mark.start)
    if low == "may":
        return mark.start > 0 and reading.tokens[mark.start].capital
    if low == "will":
        return reading.low(mark.start - 1) in _BEFORE_WILL
    if reading.tokens[mark.start].lemma == "require" and mark.end - mark.start == 1:
        return _denied(reading, mark)  # what nobody requires binds nobody
    return low in _NOUNS and mark.end - mark.start == 1 and _stands_as_noun(reading, mark)


def _putative(case: Case, side: int, mark: Meaning) -> Mood | None:
    """What governs a "should" that is only the mood of a clause: what binds is that, and not the "should".

    What is decided will be. Of what is asked it is the mood only if the other side has it asked, too; against "will" it
    is less than that. After words of hope "would" is no more than mood either.
    """
    reading = case.reading(side)
    if mark.value not in ("should", "will") or reading.low(mark.start) not in ("should", "would", "will", "shall"):
        return None
    governed, other = mood(reading, mark.start), case.reading(OTHER_SIDE[side]).marks
    if governed is None or mark.value == "will":
        hoping = any(m.value == "hope" for m in other.get("commit", ()))
        return governed if governed is not None and not hoping and _hoped(reading, governed) else None
    if governed.kind != "asked":
        return governed
    return governed if any(m.value.partition("/")[0] in _ASKING for m in other.get("force", ())) else None


def _hoped(reading: Reading, governed: Mood) -> bool:
    """True if what governs a clause is a word of hope."""
    hopes = (m for m in reading.marks.get("commit", ()) if m.value == "hope")
    return governed.kind == "intended" and any(m.start <= governed.at < m.end for m in hopes)


def _stands_as_noun(reading: Reading, mark: Meaning) -> bool:
    """True for "the plan", not for "the plan to meet": what it is to do is promised all the same."""
    return reading.low(mark.start - 1) in _BEFORE_NOUN and reading.low(mark.end) not in ("to", "that")


def _is_other_use(reading: Reading, mark: Meaning) -> bool:
    """True for a verb that commits nobody where it stands: it links, tells an aim, asks, or is polite."""
    value = mark.value
    return (
        (value == "will" and _is_copula(reading, mark))
        or (value in _AIMED and _purpose(reading, mark.start))
        or (value in _ASKED and _asks(reading, mark.start))
        or ((value in _FRAMED or reading.low(mark.start) == "would") and _polite(reading, mark.end))
        or (reading.low(mark.end) == "not" and reading.low(mark.end + 1) == "exceed")  # a bound of a figure
    )


def _asks(reading: Reading, at: int) -> bool:
    """True for the "should" of "who should pay" and "how it could be done": the mood of what is asked."""
    leads = [reading.low(k) for k in range(max(0, at - 4), at)]
    return any(low in ("how", "what", "whether") for low in leads) or leads[-1:] in (["who"], ["where"], ["when"])


def _purpose(reading: Reading, at: int) -> bool:
    """True for the "may" of "so that they may meet": what is aimed at, said by whatever verb."""
    return any(
        (reading.low(k) == "so" and reading.low(k + 1) == "that")
        or (reading.low(k) == "order" and reading.low(k + 1) == "that")
        for k in range(max(0, at - 8), at)
    )


def _is_copula(reading: Reading, mark: Meaning) -> bool:
    """True for the "is to" of "the task is to win" and of "is to the north"."""
    if reading.low(mark.start) in _COPULAS and reading.tokens[mark.start - 1].lemma in _TASKS:
        return True
    two = mark.end - mark.start == 2 and reading.low(mark.end - 1) == "to"
    return two and not _infinitive(reading, mark.end)


_COPULAS: Final = frozenset(("is", "was", "are", "were"))


def _polite(reading: Reading, at: int) -> bool:
    """Such as "would like to note", "wished to point out": no more than the verb of saying."""
    return any(
        m.start - at <= 1
        and m.start >= at
        and m.value.partition("/")[0] in ("say", "ask", "thank", "wish", "raise")
        and (m.start == at or reading.owners[at] < 0)
        for m in reading.marks.get("force", ())
    )


def _infinitive(reading: Reading, at: int) -> bool:
    """True if a verb follows ("is to meet", not "is to the north")."""
    return (
        at < len(reading.tokens) and reading.owners[at] >= 0 and reading.low(at) not in ("the", "a")
    ) or reading.low(at) in ("be", "have")


def _merged(marks: list[Meaning]) -> list[Meaning]:
    """Such as "would like to", "will be ready to": of marks that touch the inner one decides."""
    kept: list[Meaning] = []
    for mark in marks:
        if kept and mark.start - kept[-1].end <= 1 and kept[-1].value == "will":
            kept[-1] = mark
        else:
            kept.append(mark)
    return kept


def _modality(case: Case) -> Iterator[Finding]:
    mains, left, right = _apart_mains(case, _commits(case, 0), _commits(case, 1))
    pairs, rest_left, rest_right = _faced(left, right)
    pairs += mains
    for one, two in pairs:
        values = frozenset((one.mark.value, two.mark.value))
        if values in _SAME_RANK or _refused(case, one, two) or _permitted(case, one, two) or _dual(case, one, two):
            continue
        gap = _modal_gap(one.mark.value, two.mark.value)
        features = {
            "gap": gap / 4.0,
            "anchored": float(_apart(one, two) == 0.0),
            "far": min(2.0, _apart(one, two) / 9),
            "must": float(bool(values & {"must", "should"})),
            "report": _report(case),
            "main": float(one.main and two.main),
        }
        features["subj"] = _asked(case, one, two)
        features["noun"] = float(
            any(
                p.mark.end - p.mark.start == 1 and p.mark.value not in ("will", "may", "can", "must", "should")
                for p in (one, two)
            )
        )
        yield Finding("modal-conflict", "modality", _words(one), _words(two), 2, features)
    for placed in (*rest_left, *rest_right):
        if placed.item is None:
            continue
        twin_tense = ""
        if placed.partner is not None:
            twin_tense = case.reading(1 - placed.side).items[placed.partner].tense
        factual = twin_tense in ("past", "present")
        strength = {
            "may": 1.0,
            "consider": 1.0,
            "hope": 0.9,
            "ready": 0.8,
            "can": 0.2,
            "should": 0.8,
            "must": 0.8,
            "intend": 0.6,
            "expect": 0.6,
            "try": 0.6,
            "commit": 0.3,
            "will": 0.0,
        }
        features = {
            "anchored": float(placed.partner is not None),
            "factual": float(factual),
            "strength": strength[placed.mark.value],
            "report": _report(case),
            "subj": _asked(case, placed),
            "word": float(
                placed.mark.end - placed.mark.start == 1
                and placed.mark.value not in ("will", "may", "can", "must", "should")
            ),
        }
        if placed.mark.value != "will":
            yield _one_sided(case, "modal-alone", "modality", placed, 2, features)


def _apart_mains(case: Case, left: list[Placed], right: list[Placed]) -> Pairing:
    """The modals of the two main verbs, which face each other whatever else is said; then all other marks of each side.

    Without this, "may host it, on dates that are to be fixed" would owe its "will" to the dates.
    """
    mains = [
        [placed for placed in own if placed.main and case.reading(placed.side).low(placed.mark.start) in _MODALS]
        for own in (left, right)
    ]
    if not all(len(own) == 1 for own in mains):
        return [], left, right
    one, two = mains[0][0], mains[1][0]
    others = [mark for mark in left if mark is not one], [mark for mark in right if mark is not two]
    return ([] if one.mark.value == two.mark.value else [(one, two)]), *others


_MODALS: Final = frozenset("will shall would may might could must should".split())


def _refused(case: Case, one: Placed, two: Placed) -> bool:
    """True if "will" faces a denied intention or readiness: who is not prepared to do a thing will not do it."""
    return {one.mark.value, two.mark.value} in _REFUSED and any(
        placed.mark.value != "will"
        and any(k in case.reading(placed.side).negations for k in range(placed.mark.start - 3, placed.mark.end))
        for placed in (one, two)
    )


def _dual(case: Case, one: Placed, two: Placed) -> bool:
    """True if what may not be faces what must not be, or must be otherwise: "no ship may come near" binds every ship.

    Whether both deny the same is found by `polarity`.
    """
    may, must = (one, two) if one.mark.value in _POTENTIAL else (two, one)
    return may.mark.value in _POTENTIAL and must.mark.value in _DEONTIC and _denied(case.reading(may.side), may.mark)


def _denied(reading: Reading, mark: Meaning) -> bool:
    """True for a modal that is denied, or whose subject is none."""
    own = range(mark.start, mark.end)  # "not rule out" is no denial
    for k in range(mark.end, max(-1, mark.start - _SUBJECT), -1):
        if k in own:
            continue
        if reading.low(k) in _NONE or reading.low(k) == "n't":
            return True
        if k < mark.start and reading.low(k) in (",", ";", ":", ".", "that", "and", "but"):
            return False
    return False


_SUBJECT: Final = 7
"""Words of the subject of a modal at most."""

_REFUSED: Final = ({"intend", "will"}, {"ready", "will"})
_PERMITTING: Final = frozenset("allow permit let authorize entitle enable license".split())


def _permitted(case: Case, one: Placed, two: Placed) -> bool:
    """True for "will allow it to return" against "it may return": what is allowed may be done."""
    governed = {placed.mark.value: _governed(case, placed) for placed in (one, two)}
    if any(_lets(case, placed) for placed in (one, two)) and governed.keys() == {"will", "can"}:
        return _governed(case, one) != _governed(case, two)
    if any(p.mark.value in _POTENTIAL and _elliptic(case.reading(p.side), p.mark) for p in (one, two)):
        return False  # "he might": what he might do is to allow it
    may = [head for value, head in governed.items() if value in _POTENTIAL]
    will = [head for value, head in governed.items() if value in ("will", "commit")]
    return bool(may and will) and will[0] in _PERMITTING and may[0] not in _PERMITTING


def _governed(case: Case, placed: Placed) -> str:
    """The word that a mark governs."""
    return "" if placed.item is None else case.reading(placed.side).items[placed.item].head


def _elliptic(reading: Reading, mark: Meaning) -> bool:
    """True for a modal without its verb, at the end of a clause."""
    ends = mark.end >= len(reading.tokens) or not reading.tokens[mark.end].form[0].isalnum()
    return ends and mark.end - mark.start == 1


def _lets(case: Case, placed: Placed) -> bool:
    """True for "will be allowed to lapse": that it lapses is certain, though somebody could prevent it."""
    reading, mark = case.reading(placed.side), placed.mark
    lead = range(max(0, mark.start - 2), mark.start)
    return reading.tokens[mark.end - 2].lemma in _PERMITTING and any(reading.low(k) == "will" for k in lead)


_ASKING: Final = frozenset(("ask", "suggest", "order", "agree"))


def _asked(case: Case, *placed: Placed) -> float:
    """1 if a verb of asking or agreeing stands before a "should" or "would": it may be no more than that verb's
    mood."""
    for one in placed:
        if one.mark.value in ("should", "will", "must"):
            marks = case.reading(one.side).marks.get("force", ())
            if any(m.start < one.mark.start and m.value.partition("/")[0] in _ASKING for m in marks):
                return 1.0
    return 0.0


_DEONTIC: Final = frozenset(("must", "should"))
_POTENTIAL: Final = frozenset(("can", "may"))


def _modal_gap(one: str, two: str) -> float:
    """How far two ranks are apart; duty, ability and will are different things, whatever their rank."""
    gap = abs(RANK[one] - RANK[two])
    kinds = [rank in _DEONTIC for rank in (one, two)], [rank in _POTENTIAL for rank in (one, two)]
    return max(gap, 2.5) if any(kind[0] != kind[1] for kind in kinds) else gap


def _report(case: Case) -> float:
    """How much of the link's longer side has partners."""
    m = case.matching
    shares = [sum(c) / max(1, len(c)) for c in m.covered]
    return min(shares)


def _tense(case: Case) -> Iterator[Finding]:
    """Such as "took place" against "will take place"."""
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a], case.b.items[pair.b]
        tenses = {one.tense, two.tense}
        if tenses == {"past", "future"} and pair.worth >= 0.7 and not pair.opposed:
            future = one if one.tense == "future" else two
            reading = case.a if one.tense == "future" else case.b
            shifted = any(reading.low(k) == "would" for k in range(max(0, future.start - 4), future.start))
            past_reading, past = (case.b, two) if one.tense == "future" else (case.a, one)
            aux = [past_reading.low(k) for k in range(max(0, past.start - 4), past.start)]
            features = {
                "shifted": float(shifted),
                "perfect": float(any(w in ("has", "have", "had", "was", "were") for w in aux)),
                "report": _report(case),
                "main": float(pair.a == case.a.main and pair.b == case.b.main),
            }
            a = (_group(case.a, one.start), one.end)
            b = (_group(case.b, two.start), two.end)
            yield Finding("tense", "date", a, b, 3, features)

    yield from _tense_of_copulas(case)
    yield from _tense_of_times(case)


def _tense_of_copulas(case: Case) -> Iterator[Finding]:
    """Such as "has been in operation" against "will be in operation"."""
    for pair in case.matching.pairs:
        one, two = case.a.items[pair.a], case.b.items[pair.b]
        if one.kind != "word" or one.tense or two.tense or pair.opposed:
            continue
        groups = _copula(case.a, one.start), _copula(case.b, two.start)
        if {groups[0][0], groups[1][0]} == {"past", "future"}:
            features = {"shifted": 0.0, "perfect": 1.0, "report": _report(case)}
            yield Finding("tense", "date", (groups[0][1], one.end), (groups[1][1], two.end), 3, features)
            return


def _copula(reading: Reading, at: int) -> tuple[str, int]:
    """The tense of a form of "be" that stands a few words before a noun or adjective, and its first token."""
    for k in range(at - 1, max(0, at - 4), -1):
        low, lead = reading.low(k), reading.low(k - 1)
        if reading.owners[k] >= 0 or reading.tokens[k].form in ",;:.":
            break
        if low == "be" and lead in ("will", "shall"):
            return "future", k - 1
        if low == "been" and lead in ("has", "have", "had"):
            return "past", k - 1
        if low in ("was", "were"):
            return "past", k
    return "", at


def _tense_of_times(case: Case) -> Iterator[Finding]:
    """Such as "has been running since October" against "will start in October", whatever the verbs are."""
    for pair in case.matching.pairs:
        if case.a.items[pair.a].kind != "when":
            continue
        verbs = _verb_of(case.a, pair.a), _verb_of(case.b, pair.b)
        if None in verbs:
            continue
        one, two = case.a.items[verbs[0] or 0], case.b.items[verbs[1] or 0]
        if {one.tense, two.tense} != {"past", "future"} or case.partner(0, verbs[0] or 0) == verbs[1]:
            continue
        reading, future = (case.a, one) if one.tense == "future" else (case.b, two)
        shifted = any(reading.low(k) in ("would", "was", "were") for k in range(max(0, future.start - 4), future.start))
        features = {"shifted": float(shifted), "report": _report(case)}
        a, b = (_group(case.a, one.start), one.end), (_group(case.b, two.start), two.end)
        yield Finding("tense-when", "date", a, b, 3, features)
        return


_TOLD_WITHIN: Final = 7
"""Items between a time and the verb that it belongs to at most."""


def _verb_of(reading: Reading, when: int) -> int | None:
    """The finite verb before a time in its clause, or else the one after it."""
    at = reading.items[when].start
    before = range(when - 1, max(-1, when - 1 - _TOLD_WITHIN), -1)
    after = range(when + 1, min(len(reading.items), when + 1 + _TOLD_WITHIN))
    for numbers in (before, after):
        for n in numbers:
            item = reading.items[n]
            between = range(item.end, at) if n < when else range(reading.items[when].end, item.start)
            if any(reading.tokens[k].form in ",;:." for k in between):
                break
            if item.tense in ("past", "future", "present", "modal"):
                return n
    return None


def _group(reading: Reading, start: int) -> int:
    k = start
    while k and (
        reading.tokens[k - 1].lemma in ("be", "have", "will", "would", "shall") or reading.low(k - 1) in ("to", "not")
    ):
        k -= 1
    return k


# ---- status -------------------------------------------------------------------------------------------------

_STATUS_SAME: Final = (
    frozenset(("requested", "proposed")),
    frozenset(("planned", "agreed")),
)


def _own_marks(case: Case, side: int, dimension: str) -> list[Placed]:
    """Marks whose words have no partner that says the same."""
    reading = case.reading(side)
    found = []
    for loose in _placed(case, side, list(reading.marks.get(dimension, ())), own=True):
        placed = _held(case, loose)
        pair = None if placed.item is None else (case.matching.right if side else case.matching.left)[placed.item]
        inside = placed.item is not None and placed.item in reading.owners[placed.mark.start : placed.mark.end]
        if inside and pair is not None and not pair.opposed and pair.worth >= 0.94:
            continue
        found.append(placed)
    return found


def _held(case: Case, placed: Placed) -> Placed:
    """The mark with the item that it contains, if there is one, in place of the one that follows."""
    owner = max(case.reading(placed.side).owners[placed.mark.start : placed.mark.end])
    return placed._replace(item=owner, partner=case.partner(placed.side, owner)) if owner >= 0 else placed


def _stage(case: Case, placed: Placed) -> float:
    """The stage of a status, put back where the verb is still to come ("will discuss" < "discussed")."""
    reading = case.reading(placed.side)
    item = reading.items[placed.item] if placed.item is not None else None
    stage = float(STAGE[placed.mark.value])
    if item is not None and item.tense in ("future", "modal", "inf"):
        stage = min(stage, 4.0) - 0.5
    return stage


def _status(case: Case) -> Iterator[Finding]:
    left, right = _own_marks(case, 0, "status"), _own_marks(case, 1, "status")
    pairs, _, _ = _faced(left, right, 14.0)
    for one, two in pairs:
        if frozenset((one.mark.value, two.mark.value)) in _STATUS_SAME:
            continue
        gap = abs(_stage(case, one) - _stage(case, two))
        linked = one.item is not None and one.partner == two.item
        pair = case.matching.left[one.item] if linked and one.item is not None else None
        verbs = all(
            case.reading(p.side).items[p.item].tense not in ("",) if p.item is not None else False for p in (one, two)
        )
        features = {
            "gap": min(gap, 6.0) / 4.0,
            "group": float(pair is not None and pair.worth >= 0.8),
            "verbs": float(verbs),
            "far": min(2.0, _apart(one, two) / 9),
            "same": _report(case),
            "failed": float("failed" in (one.mark.value, two.mark.value)),
            "main": float(one.main and two.main),
        }
        yield Finding("status", "status", _words(one), _words(two), 3 if gap >= 3 else 2, features)


# ---- stance -------------------------------------------------------------------------------------------------


def _force(value: str) -> tuple[str, int]:
    group, _, force = value.partition("/")
    return group, int(force)


_NEUTRAL: Final = frozenset(("say/1", "say/2"))
_KIN: Final = {
    frozenset(("ask", "suggest")): 0.8, frozenset(("ask", "order")): 0.2, frozenset(("regret", "worry")): 0.7,
    frozenset(("regret", "blame")): 0.8,
    frozenset(("note", "reserve")): 1.0, frozenset(("note", "thank")): 0.3, frozenset(("say", "raise")): 0.3,
    frozenset(("say", "discuss")): 0.4,
    frozenset(("discuss", "raise")): 0.2, frozenset(("discuss", "agree")): 0.6, frozenset(("regret", "raise")): 1.0,
    frozenset(("regret", "note")): 1.0,
    frozenset(("regret", "deny")): 0.5, frozenset(("warn", "worry")): 0.8, frozenset(("warn", "ask")): 0.8,
    frozenset(("say", "claim")): 1.0, frozenset(("promise", "say")): 0.4,
    frozenset(("promise", "hope")): 0.8, frozenset(("note", "doubt")): 1.0, frozenset(("say", "doubt")): 1.0,
    frozenset(("regret", "say")): 0.8, frozenset(("say", "note")): 0.5,
    frozenset(("say", "ask")): 0.6, frozenset(("say", "suggest")): 0.5, frozenset(("say", "warn")): 0.6,
    frozenset(("say", "hope")): 0.5, frozenset(("condole", "regret")): 0.3,
    frozenset(("warn", "threat")): 0.5, frozenset(("say", "deny")): 1.0, frozenset(("say", "admit")): 0.6,
    frozenset(("say", "reserve")): 1.0, frozenset(("say", "agree")): 0.3,
}  # fmt: skip
"""How far two kinds of saying stand apart; others 0.7."""


def _stance(case: Case) -> Iterator[Finding]:
    left, right = _forces(case, 0), _forces(case, 1)
    pairs, rest_left, rest_right = _faced(left, right, 12.0)
    for one, two in pairs:
        if {one.mark.value, two.mark.value} <= _NEUTRAL:
            continue
        first, second = _force(one.mark.value), _force(two.mark.value)
        kin = first[0] == second[0]
        pair = case.matching.left[one.item] if one.item is not None and one.partner == two.item else None
        features = {
            "gap": abs(first[1] - second[1]) / 2 if kin else _KIN.get(frozenset((first[0], second[0])), 0.7),
            "kin": float(kin),
            "group": float(pair is not None and pair.worth >= 0.8),
            "neutral": float(bool({one.mark.value, two.mark.value} & _NEUTRAL)),
            "main": float(one.main and two.main),
            "far": min(2.0, _apart(one, two) / 9),
            "report": _report(case),
        }
        yield Finding("stance", "stance", _words(one), _words(two), 2, features)
    for placed in (*rest_left, *rest_right):
        group, force = _force(placed.mark.value)
        if _takes_stand(group, force) and _says(case, placed, group):
            features = {"claim": float(group == "claim"), "anchored": float(placed.partner is not None)}
            features["report"] = _report(case)
            yield _one_sided(case, "stance-alone", "stance", placed, 2, features)


def _takes_stand(group: str, force: int) -> bool:
    """True for a verb of saying that makes a difference by itself."""
    return group in ("claim", "reserve", "doubt", "deny", "blame") or (group == "regret" and force >= 3)


def _says(case: Case, placed: Placed, group: str) -> bool:
    """True for a verb or a phrase; a bare noun ("questions") only distances ("alleged")."""
    if placed.item is None:
        return False
    phrase = placed.mark.end - placed.mark.start > 1
    return phrase or group == "claim" or bool(case.reading(placed.side).items[placed.item].tense)


def _forces(case: Case, side: int) -> list[Placed]:
    """Verbs of saying that have no equal on the other side; a noun counts only where no verb does."""
    reading = case.reading(side)
    found = []
    for placed in _own_marks(case, side, "force"):
        if (
            placed.mark.value == "say/1"
            and placed.mark.end - placed.mark.start == 1
            and reading.tokens[placed.mark.start].lemma
            in ("see", "call", "term", "present", "share", "note", "view", "find", "answer", "report", "record")
        ):
            item = placed.item
            if item is None or not reading.items[item].tense:
                continue
        if _names_a_thing(reading, placed):
            continue
        found.append(placed)
    return found


_THINGS: Final = frozenset(
    "agreement question view report statement decision order mandate address review record commission table comment "
    "proposal offer request invitation assessment charge claim appeal petition instruction".split()
)
"""Nouns that as often name a paper or a body as the act of saying it."""


def _names_a_thing(reading: Reading, placed: Placed) -> bool:
    """True for the "agreement" of "the agreement on fisheries"."""
    if placed.mark.end - placed.mark.start > 1 or placed.item is None:
        return False
    return reading.tokens[placed.mark.start].lemma in _THINGS and not reading.items[placed.item].tense


def _sided(case: Case) -> Iterator[Finding]:
    """Terms that each take a side in a dispute over one thing."""
    for one in case.a.marks.get("sided", ()):
        for two in case.b.marks.get("sided", ()):
            topic, side = one.value.split("/")
            other_topic, other_side = two.value.split("/")
            if topic == other_topic and side != other_side:
                both = _has(case.b, one) or _has(case.a, two)
                if not both:
                    yield Finding(
                        "sided",
                        "stance",
                        (one.start, one.end),
                        (two.start, two.end),
                        2,
                        {
                            "capital": float(case.a.tokens[one.start].capital),
                            "words": float(max(one.end - one.start, two.end - two.start) > 1),
                        },
                    )


def _has(reading: Reading, mark: Meaning) -> bool:
    return any(m.value == mark.value for m in reading.marks.get("sided", ()))


# ---- scope --------------------------------------------------------------------------------------------------


_NONE: Final = frozenset("no none neither nobody nothing never nowhere not".split())


def _scopes(case: Case, side: int) -> list[Placed]:
    reading = case.reading(side)
    marks = []
    for mark in reading.marks.get("scope", ()):
        if not _counts(reading, mark) or (
            mark.value in ("local", "global") and not _opposite_place(case, mark.value, side)
        ):
            continue
        negative = reading.low(mark.start) in _NONE and mark.value == "none"
        marks.append(mark._replace(value="all") if negative else mark)
    return [_at_noun(case, placed) for placed in _placed(case, side, marks, own=False)]


def _at_noun(case: Case, placed: Placed) -> Placed:
    """The mark at the noun it quantifies, past what stands before it: "most of Peru's coastal towns"."""
    reading, number = case.reading(placed.side), placed.item
    if number is None or reading.items[number].start < placed.mark.end or reading.items[number].tense:
        return placed
    while number + 1 < len(reading.items) and _goes_on(reading, number):
        number += 1
    pair = (case.matching.right if placed.side else case.matching.left)[number]
    firm = pair is not None and pair.worth >= _FIRM
    return placed._replace(item=number, partner=case.partner(placed.side, number), firm=firm)


_FIRM: Final = 0.7
"""Worth of a pair from which its words say the same."""


def _goes_on(reading: Reading, number: int) -> bool:
    """True if the noun phrase goes on after an item: after an adjective, a figure, or the possessive of a name."""
    item, after = reading.items[number], reading.items[number + 1]
    possessive = reading.low(item.end) in ("'s", "'") and after.start == item.end + 1
    return after.kind != "when" and not after.tense and (possessive or after.start == item.end)


_FAINT: Final = frozenset("full certain just total alone limited many always each".split())
"""Words that quantify in some places only; see `_quantifies`."""


def _counts(reading: Reading, mark: Meaning) -> bool:
    """False for what looks like a quantifier and is none: "some 300", "not only", "each other", "above all"."""
    low, single = reading.low(mark.start), mark.end - mark.start == 1
    lead, after = reading.low(mark.start - 1), reading.low(mark.end)
    if single and (low == "any" or (low in _FAINT and not _quantifies(reading, mark))):
        return False
    if low == "some" and after[:1].isdigit():
        return False
    if low in ("only", "just", "merely") and (lead == "not" or _leads_condition(reading, mark)):
        return False
    if low == "each" and after == "other":
        return False
    return low != "all" or not _sums_up(lead, after)


def _sums_up(lead: str, after: str) -> bool:
    """True for the "all" of "at all", "above all," and "all he would say": it quantifies nothing."""
    return lead == "at" or after in _HEADS_CLAUSE or (lead in ("above", "after", "of") and after in (",", "."))


_HEADS_CLAUSE: Final = frozenset("i he she it we they you that".split())
"""After "all" these make a clause of it that singles out: "all he would say was"."""


def _leads_condition(reading: Reading, mark: Meaning) -> bool:
    """True for "only if": see `_condition`."""
    return any(m.start <= mark.start + 6 and m.end > mark.start for m in reading.marks.get("cond", ()))


def _opposite_place(case: Case, value: str, side: int) -> bool:
    wanted = "global" if value == "local" else "local"
    return any(m.value in (wanted, "all", "only") for m in case.reading(OTHER_SIDE[side]).marks.get("scope", ()))


_JUST: Final = frozenset("over under as about after before been now then like a".split())
"""After "just" these make it "a little", "exactly" or "lately"."""


def _quantifies(reading: Reading, mark: Meaning) -> bool:
    low = reading.low(mark.start)
    if low in ("full", "total"):
        return False
    if low == "certain":
        return reading.low(mark.start - 1) not in ("be", "is", "are", "was", "were", "a")
    if low == "just":
        after = reading.owners[mark.end] if mark.end < len(reading.tokens) else -1
        verb = after >= 0 and bool(reading.items[after].tense)  # "has just met": a little while ago
        return reading.low(mark.start - 1) not in ("a", "and", "the") and not (verb or reading.low(mark.end) in _JUST)
    if low == "alone":
        return True
    if low == "limited":
        return reading.low(mark.end) == "to"
    return True


def _scope(case: Case) -> Iterator[Finding]:
    left, right = _scopes(case, 0), _scopes(case, 1)
    pairs, rest_left, rest_right = _faced(left, right, 14.0, near=True)
    for one, two in pairs:
        if {one.mark.value, two.mark.value} == {"some", "many"}:
            continue
        gap = abs(SHARE[one.mark.value] - SHARE[two.mark.value]) / 3
        features = {
            "gap": gap,
            "anchored": float(_apart(one, two) == 0.0),
            "far": min(2.0, _apart(one, two) / 9),
            "report": _report(case),
        }
        if any(case.reading(p.side).low(p.mark.start) in _NONE for p in (one, two)) and {
            one.mark.value,
            two.mark.value,
        } & {"only", "all"}:
            continue  # "no ... but" against "only": see `polarity`
        yield Finding("scope-conflict", "scope", _words(one), _words(two), 2, features)
    for placed in (*rest_left, *rest_right):
        if case.reading(placed.side).low(placed.mark.start) in _NONE:
            continue  # a negation, see `polarity`
        strength = {
            "only": 1.0,
            "most": 0.9,
            "some": 0.8,
            "few": 0.8,
            "many": 0.4,
            "all": 0.5,
            "none": 0.2,
            "local": 0.3,
            "global": 0.3,
        }[placed.mark.value]
        features = {"strength": strength, "anchored": float(placed.partner is not None), "report": _report(case)}
        features["one"] = float(placed.mark.value in ("all", "most") and _single(case, placed))
        yield _one_sided(case, "scope-alone", "scope", placed, 2, features)


def _single(case: Case, placed: Placed) -> bool:
    """True if the mark governs several and the other side has one of them: "all sectors", "the Eastern Sector"."""
    if placed.item is None or placed.partner is None:
        return False
    own, other = case.reading(placed.side), case.reading(OTHER_SIDE[placed.side])
    many, one = own.items[placed.item], other.items[placed.partner]
    return _plural(own, many.end - 1) and not _plural(other, one.end - 1)


def _plural(reading: Reading, at: int) -> bool:
    word = reading.tokens[at]
    return word.low.endswith("s") and word.low != word.lemma


# ---- condition ----------------------------------------------------------------------------------------------

_LOOSE_CONDITIONS: Final = frozenset("once when until save except after only pending whatever whenever".split())


def _conditions(case: Case, side: int) -> list[Placed]:
    reading = case.reading(side)
    marks = [mark for mark in reading.marks.get("cond", ()) if mark.end - mark.start > 1 or _conditional(reading, mark)]
    return _placed(case, side, marks, own=False)


_TEMPORAL: Final = frozenset("when once until after save pending whatever".split())


def _conditional(reading: Reading, mark: Meaning) -> bool:
    """False for a single word that makes no condition where it stands: "asked if", "when it opened"."""
    low, lead, after = reading.low(mark.start), reading.low(mark.start - 1), reading.low(mark.end)
    if low in ("should", "were"):
        return _inverted(reading, mark.start)
    if low == "if":
        return lead not in ("as", "even", "know", "whether", "asked", "ask", "wondered")
    if low in ("except", "excluding"):
        return after != "that"
    if low not in _TEMPORAL:
        return True
    if (low == "until" and _followed_by_time(reading, mark.end)) or (low == "once" and after in ("again", "more", "a")):
        return False
    return _still_open(reading, mark, low)


def _still_open(reading: Reading, mark: Meaning, low: str) -> bool:
    """False for what has happened: "when it opened", "once it was signed"."""
    ahead = range(mark.end, min(len(reading.tokens), mark.end + 7))
    if any(reading.low(k) in ("has", "have") for k in ahead):
        return True
    tense = next((i.tense for i in reading.items if i.start > mark.end), "")
    return tense in ("present", "future", "") if low == "when" else tense != "past"


def _followed_by_time(reading: Reading, at: int) -> bool:
    owner = anchor(reading, at)
    return owner is not None and reading.items[owner].kind in ("when", "amount")


_SUBJECTS: Final = frozenset(
    "the a an any this these those its his her their our either both he she they we i you there".split()
)


def _inverted(reading: Reading, at: int) -> bool:
    """Such as "Should Nigeria apply, ...", "..., were one to be made", "will act should the need arise"."""
    if reading.low(at) == "should" and reading.low(at + 1) in _SUBJECTS:
        return True
    first = at == 0 or reading.tokens[at - 1].form in ',;."“'
    if not first:
        return False
    return reading.low(at + 1) not in ("be", "have", "not", "to")


_KINDS: Final = {"if": "if", "unless": "unless", "whether": "whether"}


def _condition(case: Case) -> Iterator[Finding]:
    left, right = _conditions(case, 0), _conditions(case, 1)
    pairs, rest_left, rest_right = _faced(left, right, 25.0)
    for one, two in pairs:
        if {one.mark.value, two.mark.value} == {"if", "unless"} and (case.a.negations or case.b.negations):
            continue  # "not unless" is "only if"
        against = "whether" in (one.mark.value, two.mark.value)
        yield Finding(
            "cond-conflict",
            "condition",
            _clause(case, one),
            _clause(case, two),
            3,
            {"against": float(against), "report": _report(case)},
        )
    for placed in (*rest_left, *rest_right):
        reading = case.reading(placed.side)
        single = placed.mark.end - placed.mark.start == 1
        loose = single and reading.low(placed.mark.start) in _LOOSE_CONDITIONS
        span = _clause(case, placed)
        lone = [
            i
            for i, item in enumerate(reading.items)
            if span[0] <= item.start < span[1] and case.partner(placed.side, i) is None
        ]
        inside = [i for i, item in enumerate(reading.items) if span[0] <= item.start < span[1]]
        features = {
            "against": float(placed.mark.value == "whether"),
            "unmatched": len(lone) / max(1, len(inside)),
            "some": float(bool(lone)),
            "report": _report(case),
        }
        a, b = (span, None) if placed.side == 0 else (None, span)
        yield Finding("cond-loose" if loose else "cond-alone", "condition", a, b, 3, features)


def _clause(case: Case, placed: Placed) -> tuple[int, int]:
    """The mark and what follows it up to the next comma or stop."""
    reading = case.reading(placed.side)
    end = placed.mark.end
    while end < len(reading.tokens) and reading.tokens[end].form not in ',;.:()"”' and end - placed.mark.start < 25:
        end += 1
    return placed.mark.start, end


# ---- tone ---------------------------------------------------------------------------------------------------

_TALKS: Final = frozenset(
    "conversation talk meeting discussion atmosphere relation relationship exchange dialogue dialog call tone mood "
    "climate spirit session negotiation tie visit cooperation partnership encounter summit contact friendship state "
    "project result outcome round consultation conference".split()
)


def _tones(case: Case, side: int) -> list[Placed]:
    reading = case.reading(side)
    found = []
    marks = [mark for mark in reading.marks.get("tone", ()) if _evaluates(reading, mark)]
    for loose in _placed(case, side, marks, own=True):
        placed = _held(case, loose)
        if placed.item is not None and placed.partner is not None:
            pair = (case.matching.right if side else case.matching.left)[placed.item]
            if pair is not None and pair.worth >= 0.94:
                continue
        found.append(placed)
    return found


_AMBIGUOUS: Final = frozenset(
    "open close direct directly deep broad formal normal working hard poor cold rough charged lively great "
    "proper civil correct positive negative critical severe bad".split()
)
"""Words that value talks only where talks are spoken of."""


def _evaluates(reading: Reading, mark: Meaning) -> bool:
    """False for "open" in "the border is open"."""
    word = reading.tokens[mark.start]
    if mark.end - mark.start > 1 or word.lemma not in _AMBIGUOUS:
        return True
    return word.low in _AMBIGUOUS and _near_talks(reading, mark)  # "closed", "closing": no closeness


def _about_talks(case: Case, placed: Placed) -> bool:
    return _near_talks(case.reading(placed.side), placed.mark)


def _near_talks(reading: Reading, mark: Meaning) -> bool:
    near = range(max(0, mark.start - 9), min(len(reading.tokens), mark.end + 5))
    return any(reading.tokens[k].lemma in _TALKS for k in near)


def _tone(case: Case) -> Iterator[Finding]:
    left, right = _tones(case, 0), _tones(case, 1)
    pairs, rest_left, rest_right = _faced(left, right, 40.0)
    for one, two in pairs:
        gap = abs(VALUE[one.mark.value] - VALUE[two.mark.value])
        features = {
            "gap": min(gap, 4.0) / 2,
            "talks": float(_about_talks(case, one) or _about_talks(case, two)),
            "far": min(2.0, _apart(one, two) / 9),
            "report": _report(case),
        }
        yield Finding("tone-conflict", "tone", _words(one), _words(two), 2, features)
    for placed in (*rest_left, *rest_right):
        if placed.partner is None or placed.item is None:
            features = {
                "value": abs(VALUE[placed.mark.value]) / 2,
                "bad": float(VALUE[placed.mark.value] < 0),
                "talks": float(_about_talks(case, placed)),
                "report": _report(case),
            }
            a, b = (_words(placed), None) if placed.side == 0 else (None, _words(placed))
            yield Finding("tone-alone", "tone", a, b, 1, features)
