"""What a finding is weighed by beside its own features: how well everything around it is matched."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import Final

from readout_tui.core.substance.findings import Case, Finding

_AROUND: Final = 4
_EVENTS: Final = frozenset(
    "meet talk speak hold receive call telephone phone confer converse host welcome visit place join arrive "
    "conversation meeting have".split()
)
OF_EVENTS: Final = frozenset(
    (
        "claim",
        "part",
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


def event(case: Case) -> dict[str, float]:
    """Whether both sides tell that a meeting or call took place: how long and where is no claim then."""
    heads = [reading.items[reading.main].head if reading.main >= 0 else "" for reading in (case.a, case.b)]
    parties = [len({key for m in who for key in m.who}) for who in case.who]
    return {"event": float(all(head in _EVENTS for head in heads) and min(parties) >= 1 and max(parties) >= 2)}


def around(case: Case, finding: Finding) -> dict[str, float]:
    """How well the words about a finding are matched.

    `local`: the share within a few items, on the worse side. `rest`: the weight of what has no partner elsewhere in the
    link, on the side that has less of it; `most` on the other. `tight`: 1 if there is no such rest.
    """
    inside = [
        {k for k in case.reading(side).owners[words[0] : words[1]] if k >= 0} if words is not None else set[int]()
        for side, words in enumerate((finding.a, finding.b))
    ]
    rest = [_rest(case, side, own) for side, own in enumerate(inside)]
    return {
        "local": min(_nearby(case, side, own) for side, own in enumerate(inside)),
        "rest": min(4.0, *rest) / 2,
        "most": min(6.0, max(rest)) / 3,
        "tight": exp(-2.0 * max(rest)),
    }


def _nearby(case: Case, side: int, inside: set[int]) -> float:
    """The share (by weight) of the items next to some that has partners; 1 where there are none."""
    if not inside:
        return 1.0
    items, covered = case.reading(side).items, case.matching.covered[side]
    span = range(max(0, min(inside) - _AROUND), min(len(covered), max(inside) + _AROUND + 1))
    weights = {i: max(0.1, items[i].weight) for i in span if i not in inside}
    total = sum(weights.values())
    return sum(weight for i, weight in weights.items() if covered[i]) / total if total else 1.0


def _rest(case: Case, side: int, inside: set[int]) -> float:
    """The weight of the items beside some that have no partner."""
    items, nearest = case.reading(side).items, case.matching.nearest[side]
    beside = inside | case.frames[side]
    lone = (i for i, covered in enumerate(case.matching.covered[side]) if not covered and i not in beside)
    return sum(items[i].weight * (1 - max(0.0, nearest[i])) for i in lone)


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


def unexplained(found: Sequence[Finding]) -> float:
    """The weight of what one account says alone, and half of what faces other words; 0..2."""
    claims = sum(f.features["net"] for f in found if f.kind == "claim")
    return min(2.0, claims + 0.5 * sum(f.features["high"] for f in found if f.kind == "substitution"))


def common(case: Case) -> dict[str, float]:
    """What every finding of a link is weighed by too: how freely one side renders the other, and how long they are."""
    same = sum(case.a.items[pair.a].weight for pair in case.matching.pairs if pair.worth >= 0.9)
    whole = [sum(item.weight for item in reading.items) for reading in (case.a, case.b)]
    shorter = min(len(case.a.items), len(case.b.items))
    loose = {"loose": 1.0 - min(1.0, same / max(0.5, min(whole))), "size": min(40, shorter) / 20}
    return _lone(case) | _nearness(case) | loose


def _nearness(case: Case) -> dict[str, float]:
    """How near in meaning to some word of the other side the items without a partner are, by the vectors: `near` the
    mean on the side where they are farther, `nearer` on the other; 1 where nothing is left over."""
    means = []
    for side in (0, 1):
        covered, nearest = case.matching.covered[side], case.matching.nearest[side]
        lone = [
            (max(0.1, item.weight), nearest[i])
            for i, item in enumerate(case.reading(side).items)
            if not covered[i] and i not in case.frames[side]
        ]
        total = sum(weight for weight, _ in lone)
        means.append(sum(weight * cosine for weight, cosine in lone) / total if lone else 1.0)
    return {"near": min(means), "nearer": max(means)}
