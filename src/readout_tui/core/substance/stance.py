"""How forcefully something is said, and on which side of a dispute the words for it stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.substance.findings import Case, Finding
from readout_tui.core.substance.marks import Placed, apart, faced, matched_share, one_sided, own_marks, words_of
from readout_tui.core.substance.readings import Meaning, Reading


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


def stances(case: Case) -> Iterator[Finding]:
    """All findings of class "stance": "demanded" against "suggested"."""
    left, right = _forces(case, 0), _forces(case, 1)
    pairs, rest_left, rest_right = faced(left, right, 12.0)
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
            "far": min(2.0, apart(one, two) / 9),
            "report": matched_share(case),
        }
        yield Finding("stance", "stance", words_of(one), words_of(two), 2, features)
    for placed in (*rest_left, *rest_right):
        group, force = _force(placed.mark.value)
        if _takes_stand(group, force) and _says(case, placed, group):
            features = {"claim": float(group == "claim"), "anchored": float(placed.partner is not None)}
            features["report"] = matched_share(case)
            yield one_sided(case, "stance-alone", "stance", placed, 2, features)


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
    for placed in own_marks(case, side, "force"):
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


def sided(case: Case) -> Iterator[Finding]:
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
