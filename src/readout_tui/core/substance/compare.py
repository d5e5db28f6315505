"""The door: what differs in substance between linked passages, judged with what a whole comparison knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.data.languages import language
from readout_tui.core.model import BOTH, FIRST_TWO, AccountPair, Comparison, Difference, Span, Verdict
from readout_tui.core.substance.actors import actors
from readout_tui.core.substance.aliases import with_aliases
from readout_tui.core.substance.claims import claims
from readout_tui.core.substance.constituents import parts
from readout_tui.core.substance.context import OF_EVENTS, around, common, event, unexplained
from readout_tui.core.substance.contrasts import contrasts
from readout_tui.core.substance.degrees import degrees
from readout_tui.core.substance.encounters import OneMeeting, no_claims, one_encounter, only_of_meeting, other_rooms
from readout_tui.core.substance.figures import explained, figures
from readout_tui.core.substance.findings import OTHER_SIDE, Case, Finding
from readout_tui.core.substance.lead_ins import lead_ins
from readout_tui.core.substance.matching import match
from readout_tui.core.substance.narrowing import narrowing
from readout_tui.core.substance.parties import frames, mentions
from readout_tui.core.substance.polarity import polarity
from readout_tui.core.substance.readings import ClaimItem
from readout_tui.core.substance.shares import sharing
from readout_tui.core.substance.texts import Known, Texts
from readout_tui.core.substance.universal import universal
from readout_tui.core.substance.weigh import CONSTITUENTS, RUNS, link_sure, sure
from readout_tui.core.substance.written import written

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

    def __init__(
        self,
        comparison: Comparison,
        pair: AccountPair = FIRST_TWO,
        known: Known | None = None,
        parallel: float = 1.0,
    ) -> None:
        """`pair`: the accounts to judge; the passages given to `differences` are of the first and of the second.

        `known` is shared by the judges of several pairs of the same accounts, so that each passage is read once.
        `parallel` says how parallel the two accounts run, see `parallels`.
        """
        self.parallel = parallel
        self.readouts = (comparison.readouts[pair[0]], comparison.readouts[pair[1]])
        self.voices = tuple(comparison.attributions.voices[account] for account in pair)
        self.bases = written(*self.readouts)
        self.texts = Texts(self.readouts, self.bases, known)

    def differences(self, left: Sequence[int], right: Sequence[int]) -> tuple[Difference, ...]:
        """What differs between the passages `left` of A and `right` of B, the surest first; see `verdict`.

        Both are passage numbers in text order, at least one a side. Nothing is found in equal texts, and only figures
        and negations where one of the accounts is not in English.
        """
        if not all(language(readout.language).claims for readout in self.readouts):
            return universal(self.readouts, left, right)
        if self._equal(left, right):
            return ()
        case, found = self.judged(left, right)
        chances = [sure(finding) for finding in found]
        shared = common(case) | {"net": unexplained(found), "parallel": self.parallel}
        whole = link_sure([(c, f.kind) for c, f in zip(chances, found, strict=True)], shared)
        surest = sorted(zip(chances, found, strict=True), key=_by_weight)
        if whole < DOUBT:  # a negation of which the other side takes no account is never the same
            surest, whole = [pair for pair in surest if pair[1].kind == "negation"], DOUBT
        return _told(case, surest, whole) if surest else ()

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
        case, meeting = self._case(left, right)
        found = [*figures(case), *polarity(case), *degrees(case), *narrowing(case), *actors(case)]
        if meeting is not None:
            found = [f for f in found if not only_of_meeting(case, f)] + list(other_rooms(case, meeting))
        taken = _taken(case, found)
        numbers = (frozenset(left), frozenset(right))

        def elsewhere(side: int, items: Sequence[ClaimItem]) -> tuple[float, float]:
            far = OTHER_SIDE[side]
            return (
                self.texts.said_elsewhere(far, numbers[far], items),
                self.texts.said_nearby(far, numbers[far], items),
            )

        shared = common(case)
        met = event(case)
        bare = {"event": 0.0} if meeting is not None else met  # what tells the meeting is left out of them
        every = (*found, *claims(case, taken, elsewhere), *parts(case, elsewhere))
        return case, tuple(
            f._replace(
                features=f.features
                | {"loose": shared["loose"], "size": shared["size"]}
                | around(case, f)
                | (bare if f.kind in RUNS | CONSTITUENTS else met if f.kind in OF_EVENTS else {})
            )
            for f in every
        )

    def _case(self, left: Sequence[int], right: Sequence[int]) -> tuple[Case, OneMeeting]:
        """What is read of a link, and the meeting that both sides tell."""
        a, b = self.texts.together(0, left), self.texts.together(1, right)
        who = mentions(a, self.texts.cast), mentions(b, self.texts.cast)
        voices = self._voices(0, left), self._voices(1, right)
        names = self.texts.names(0), self.texts.names(1)
        framing = frames(a, who[0]) | lead_ins(a), frames(b, who[1]) | lead_ins(b)
        case = Case(a, b, match(a, b), who, voices, names, framing)
        case = case._replace(
            matching=with_aliases(case, self.texts.parties, self.texts.persons, self.texts.fellows, self.bases)
        )
        one, two = (frozenset().union(*(c.items for c in contrasts(case, side))) for side in (0, 1))
        meeting = one_encounter(case)
        idle = (sharing(case), no_claims(case, meeting), (one, two))
        frame = [framing[side].union(*(own[side] for own in idle)) for side in (0, 1)]
        return case._replace(frames=(frame[0], frame[1])), meeting

    def _voices(self, side: int, numbers: Sequence[int]) -> frozenset[str]:
        found = {self.voices[side][n][0].speaker for n in numbers}
        return frozenset("both" if key == BOTH else key for key in found if key is not None)


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


_LIGHTER: Final = frozenset(("stance", "agency", "tone", "claim"))
_AHEAD: Final = 0.1
"""By how much a finding of a lighter class has to be surer to be told first: what was done comes before how it was
said. Set by hand."""


def _by_weight(pair: tuple[float, Finding]) -> float:
    """The place of a finding with its probability: the surest first, lighter classes behind others about as sure."""
    chance, finding = pair
    return -chance - (0.0 if finding.difference in _LIGHTER else _AHEAD)


def _told(case: Case, found: Sequence[tuple[float, Finding]], whole: float) -> tuple[Difference, ...]:
    """The findings that are told: of those that mark the same words the surest, with its share of the link's
    probability."""
    told: list[Difference] = []
    top = max(1e-6, *(chance for chance, _ in found))
    for chance, finding in found:
        share = min(0.99, whole * chance / top)
        if share < ACCOMPANYING or len(told) == _MOST or (not told and share < DOUBT):
            break
        a, b = spans(case, finding)
        one = Difference(finding.difference, a, b, finding.grave, round(share, 4))
        if not any((_within(a, known.a) and _within(b, known.b)) or repeats(one, known) for known in told):
            told.append(one)
    return tuple(told)


def repeats(one: Difference, known: Difference) -> bool:
    """True if both say that a side alone makes a claim, by mostly the same words: a clause, and a part of it."""
    if one.difference != known.difference:
        return False
    sides = ((one.a, known.a), (one.b, known.b))
    alone = [(span, other) for span, other in sides if span is not None and other is not None]
    if len(alone) != 1 or sum(span is not None for pair in sides for span in pair) != 2:
        return False
    (span, other) = alone[0]
    shared = min(span.end, other.end) - max(span.start, other.start)
    return 2 * shared >= min(span.end - span.start, other.end - other.start)


def _within(span: Span | None, other: Span | None) -> bool:
    return span is None or (other is not None and other.start <= span.start and span.end <= other.end)


def spans(case: Case, finding: Finding) -> tuple[Span | None, Span | None]:
    """Where a finding's words stand in the two texts."""
    a = None if finding.a is None else case.a.span(*finding.a)
    b = None if finding.b is None else case.b.span(*finding.b)
    return a, b
