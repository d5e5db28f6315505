"""What has been done against what is to be done, by the tense of verbs and by the times beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.substance.findings import Case, Finding
from readout_tui.core.substance.marks import matched_share
from readout_tui.core.substance.readings import Reading


def tense_changes(case: Case) -> Iterator[Finding]:
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
                "report": matched_share(case),
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
            features = {"shifted": 0.0, "perfect": 1.0, "report": matched_share(case)}
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
        features = {"shifted": float(shifted), "report": matched_share(case)}
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
