"""The door: what differs in substance between linked passages, judged with what a whole comparison knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import exp
from typing import Final

from readout_tui.core.model import BOTH, FIRST_TWO, AccountPair, Comparison, Difference, Span, Verdict
from readout_tui.core.substance.actors import actors
from readout_tui.core.substance.claims import claims, said_elsewhere
from readout_tui.core.substance.degrees import degrees
from readout_tui.core.substance.figures import explained, figures
from readout_tui.core.substance.findings import Case, Finding
from readout_tui.core.substance.matching import match
from readout_tui.core.substance.parties import Cast, cast_of, frames, mentions
from readout_tui.core.substance.polarity import polarity
from readout_tui.core.substance.readings import Item, Reading, read
from readout_tui.core.substance.times import iso
from readout_tui.core.substance.universal import universal
from readout_tui.core.substance.weigh import link_sure, sure

DIFFERS: Final = 0.5
"""`sure` from which a difference counts: the link differs."""
DOUBT: Final = 0.3
"""`sure` from which a difference is told as a doubt: the link may differ. What is less sure is not told."""


def verdict(found: Sequence[Difference]) -> Verdict:
    """What the differences of a link make of it."""
    surest = max((difference.sure for difference in found), default=0.0)
    return "differs" if surest >= DIFFERS else "doubt" if surest >= DOUBT else "same"


class Judge:
    """Judges the links of one comparison. What is read of both texts is kept, so one judge should judge all of them."""

    def __init__(self, comparison: Comparison, pair: AccountPair = FIRST_TWO) -> None:
        """`pair`: the accounts to judge; the passages given to `differences` are of the first and of the second."""
        self.readouts = (comparison.readouts[pair[0]], comparison.readouts[pair[1]])
        self.voices = tuple(comparison.attributions.voices[account] for account in pair)
        days = [iso(readout.date) for readout in self.readouts]
        self.bases = (days[0] if days[0] is not None else days[1], days[1] if days[1] is not None else days[0])
        self.keys: list[tuple[frozenset[str], ...] | None] = [None, None]
        self.cast: Cast | None = None
        self.spread: dict[str, int] | None = None
        self.known: list[dict[int, Reading]] = [{}, {}]

    def differences(self, left: Sequence[int], right: Sequence[int]) -> tuple[Difference, ...]:
        """What differs between the passages `left` of A and `right` of B, the surest first; see `verdict`.

        Both are passage numbers in text order, at least one a side. Nothing is found in equal texts, and only figures
        and negations where one of the accounts is not in English.
        """
        if any(readout.language != "en" for readout in self.readouts):
            return universal(self.readouts, left, right)
        if self._equal(left, right):
            return ()
        case, found = self.judged(left, right)
        chances = [sure(finding) for finding in found]
        whole = link_sure(chances, common(case))
        if whole < DOUBT:
            return ()
        return _told(case, sorted(zip(chances, found, strict=True), key=lambda pair: -pair[0]), whole)

    def _equal(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """True if both sides have the same words."""
        words = [
            " ".join(readout.text[p.said.start : p.said.end] for p in map(readout.passages.__getitem__, numbers))
            for readout, numbers in zip(self.readouts, (left, right), strict=True)
        ]
        return words[0].casefold().split() == words[1].casefold().split() and self.bases[0] == self.bases[1]

    def findings(self, left: Sequence[int], right: Sequence[int]) -> tuple[Finding, ...]:
        """Everything that may differ between the passages `left` of A and `right` of B."""
        return self.judged(left, right)[1]

    def judged(self, left: Sequence[int], right: Sequence[int]) -> tuple[Case, tuple[Finding, ...]]:
        """The same, with what was read."""
        case = self._case(left, right)
        found = [*figures(case), *polarity(case), *degrees(case), *actors(case)]
        taken = _taken(case, found)
        numbers = (frozenset(left), frozenset(right))

        def elsewhere(side: int, items: Sequence[Item]) -> float:
            return said_elsewhere(self._passages(1 - side), numbers[1 - side], items, self._spread())

        shared = common(case)
        event = _event(case)
        every = (*found, *claims(case, taken, elsewhere))
        return case, tuple(
            f._replace(
                features=f.features
                | {"loose": shared["loose"], "size": shared["size"]}
                | around(case, f)
                | (event if f.kind in _OF_EVENTS else {})
            )
            for f in every
        )

    def _read(self, side: int, numbers: Sequence[int]) -> Reading:
        readout = self.readouts[side]
        return read(readout.text, [(n, readout.passages[n].said) for n in numbers], self.bases[side])

    def _case(self, left: Sequence[int], right: Sequence[int]) -> Case:
        a, b = self._read(0, left), self._read(1, right)
        cast = self._cast()
        who = mentions(a, cast), mentions(b, cast)
        voices = self._voices(0, left), self._voices(1, right)
        names = self._names(0), self._names(1)
        return Case(a, b, match(a, b), who, voices, names, (frames(a, who[0]), frames(b, who[1])))

    def _voices(self, side: int, numbers: Sequence[int]) -> frozenset[str]:
        found = {self.voices[side][n][0].speaker for n in numbers}
        return frozenset("both" if key == BOTH else key for key in found if key is not None)

    def _cast(self) -> Cast:
        if self.cast is None:
            self.cast = cast_of([self._read(side, range(len(self.readouts[side].passages))) for side in (0, 1)])
        return self.cast

    def _passages(self, side: int) -> tuple[frozenset[str], ...]:
        """The keys of what each passage says."""
        known = self.keys[side]
        if known is None:
            known = tuple(
                frozenset(key for item in self._read(side, [n]).items for key in item.keys)
                for n in range(len(self.readouts[side].passages))
            )
            self.keys[side] = known
        return known

    def _spread(self) -> dict[str, int]:
        """How many passages of both accounts hold a key."""
        if self.spread is None:
            self.spread = dict(Counter(key for side in (0, 1) for keys in self._passages(side) for key in keys))
        return self.spread

    def _names(self, side: int) -> frozenset[str]:
        return frozenset(key for keys in self._passages(side) for key in keys if key[0] in "ckv")


_AROUND: Final = 4
_EVENTS: Final = frozenset(
    "meet talk speak hold receive call telephone phone confer converse host welcome visit place join arrive "
    "conversation meeting have".split()
)
_OF_EVENTS: Final = frozenset(
    (
        "claim",
        "substitution",
        "agency",
        "agency-voice",
        "role-agent",
        "role-swap",
        "role-nouns",
        "scope-alone",
        "tone-alone",
        "party",
    )
)


def _event(case: Case) -> dict[str, float]:
    """Whether both sides tell that a meeting or call took place: then how long, where and with whom else is no
    claim."""
    heads = [reading.items[reading.main].head if reading.main >= 0 else "" for reading in (case.a, case.b)]
    parties = [len({key for m in who for key in m.who}) for who in case.who]
    return {"event": float(all(head in _EVENTS for head in heads) and min(parties) >= 1 and max(parties) >= 2)}


def around(case: Case, finding: Finding) -> dict[str, float]:
    """How well the words about a finding are matched: `local` the share within a few items, on the worse side; `rest`
    the weight of what has no partner elsewhere in the link, on the side that has less of it; `most` on the other."""
    local, rest = 1.0, []
    for side, words in enumerate((finding.a, finding.b)):
        reading, covered = case.reading(side), case.matching.covered[side]
        inside = {k for k in reading.owners[words[0] : words[1]] if k >= 0} if words is not None else set()
        if inside:
            near = [
                i
                for i in range(min(inside) - _AROUND, max(inside) + _AROUND + 1)
                if 0 <= i < len(covered) and i not in inside
            ]
            weights = [max(0.1, reading.items[i].weight) for i in near]
            kept = [w for i, w in zip(near, weights, strict=True) if covered[i]]
            local = min(local, sum(kept) / sum(weights) if weights else 1.0)
        lone = [i for i in range(len(covered)) if not covered[i] and i not in inside and i not in case.frames[side]]
        rest.append(sum(reading.items[i].weight * (1 - max(0.0, case.matching.nearest[side][i])) for i in lone))
    return {
        "local": local,
        "rest": min(4.0, *rest) / 2,
        "most": min(6.0, max(rest)) / 3,
        "tight": exp(-2.0 * max(rest)),
    }


def _lone(case: Case) -> dict[str, float]:
    """What the two sides leave without a partner: `lone` on the side that leaves more, `both` on the other."""
    left = [
        sum(
            item.weight
            for i, item in enumerate(case.reading(side).items)
            if not case.matching.covered[side][i] and i not in case.frames[side]
        )
        for side in (0, 1)
    ]
    return {"lone": min(8.0, max(left)) / 4, "both": min(6.0, *left) / 3}


def common(case: Case) -> dict[str, float]:
    """What every finding of a link is weighed by too: how freely one side renders the other, and how long they are."""
    same = sum(case.a.items[pair.a].weight for pair in case.matching.pairs if pair.worth >= 0.9)
    whole = [sum(item.weight for item in reading.items) for reading in (case.a, case.b)]
    shorter = min(len(case.a.items), len(case.b.items))
    return _lone(case) | {"loose": 1.0 - min(1.0, same / max(0.5, min(whole))), "size": min(40, shorter) / 20}


def _taken(case: Case, found: Sequence[Finding]) -> tuple[frozenset[int], frozenset[int]]:
    """The items of each side that a finding has explained."""
    taken = (set(explained(case, 0)), set(explained(case, 1)))
    for finding in found:
        if finding.kind in ("amount-conflict", "when-conflict", "party"):
            for side, words in enumerate((finding.a, finding.b)):
                if words is not None:
                    taken[side].update(k for k in case.reading(side).owners[words[0] : words[1]] if k >= 0)
    return frozenset(taken[0]), frozenset(taken[1])


_MOST: Final = 8
"""Differences of one link that are told at most."""
ACCOMPANYING: Final = 0.2
"""`sure` from which a finding is told beside a surer one."""


def _told(case: Case, found: Sequence[tuple[float, Finding]], whole: float) -> tuple[Difference, ...]:
    """The findings that are told: of those that mark the same words the surest, with its share of the link's
    probability."""
    told: list[Difference] = []
    top = max(found[0][0], 1e-6)
    for chance, finding in found:
        share = min(0.99, whole * chance / top)
        if share < ACCOMPANYING or len(told) == _MOST or (not told and share < DOUBT):
            break
        a, b = spans(case, finding)
        if not any(_within(a, known.a) and _within(b, known.b) for known in told):
            told.append(Difference(finding.difference, a, b, finding.grave, round(share, 4)))
    return tuple(told)


def _within(span: Span | None, other: Span | None) -> bool:
    return span is None or (other is not None and other.start <= span.start and span.end <= other.end)


def spans(case: Case, finding: Finding) -> tuple[Span | None, Span | None]:
    """Where a finding's words stand in the two texts."""
    a = None if finding.a is None else case.a.span(*finding.a)
    b = None if finding.b is None else case.b.span(*finding.b)
    return a, b
