"""How binding what is said is: will, must, should, may."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.data.en.scales import RANK
from readout_tui.core.substance.conditions import inverted
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding
from readout_tui.core.substance.marks import (
    Pairing,
    Placed,
    apart,
    faced,
    matched_share,
    one_sided,
    placed_marks,
    words_of,
)
from readout_tui.core.substance.moods import Mood, mood
from readout_tui.core.substance.quantity import NONE
from readout_tui.core.substance.readings import Meaning, Reading

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
    return placed_marks(case, side, _merged(kept), own=False)


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
        return inverted(reading, mark.start)
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


def modality(case: Case) -> Iterator[Finding]:
    """All findings of class "modality": "will" against "may", and what one side alone binds or weakens."""
    mains, left, right = _apart_mains(case, _commits(case, 0), _commits(case, 1))
    pairs, rest_left, rest_right = faced(left, right)
    pairs += mains
    for one, two in pairs:
        values = frozenset((one.mark.value, two.mark.value))
        if values in _SAME_RANK or _refused(case, one, two) or _permitted(case, one, two) or _dual(case, one, two):
            continue
        gap = _modal_gap(one.mark.value, two.mark.value)
        features = {
            "gap": gap / 4.0,
            "anchored": float(apart(one, two) == 0.0),
            "far": min(2.0, apart(one, two) / 9),
            "must": float(bool(values & {"must", "should"})),
            "report": matched_share(case),
            "main": float(one.main and two.main),
        }
        features["subj"] = _asked(case, one, two)
        features["noun"] = float(
            any(
                p.mark.end - p.mark.start == 1 and p.mark.value not in ("will", "may", "can", "must", "should")
                for p in (one, two)
            )
        )
        yield Finding("modal-conflict", "modality", words_of(one), words_of(two), 2, features)
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
            "report": matched_share(case),
            "subj": _asked(case, placed),
            "word": float(
                placed.mark.end - placed.mark.start == 1
                and placed.mark.value not in ("will", "may", "can", "must", "should")
            ),
        }
        if placed.mark.value != "will":
            yield one_sided(case, "modal-alone", "modality", placed, 2, features)


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
        if reading.low(k) in NONE or reading.low(k) == "n't":
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
