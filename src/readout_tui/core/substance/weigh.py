"""How sure findings are, and from them the verdict on a link: two logistic models on features that can be read.

The first gives each finding a probability, by its kind; the second gives the link one, from its three surest findings
and
from what the matching leaves over. A finding is told with its share of the link's probability, so that the surest of
them
says how sure the link differs. The weights are fitted by `python -m benchmarks.substance.fit`; see docs/SUBSTANCE.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, log
from typing import Final

from readout_tui.core.data.en.substance_weights import LINK, WEIGHTS
from readout_tui.core.substance.findings import Finding

_EDGE: Final = 0.02


def sure(finding: Finding) -> float:
    """The probability that a finding is a difference that matters, taken by itself; 0..1."""
    weights, shared = WEIGHTS.get(finding.kind, {}), WEIGHTS["*"]
    score = weights.get("", 0.0)
    for name, value in finding.features.items():
        score += (weights.get(name, 0.0) + shared.get(name, 0.0)) * value
    return _logistic(score)


def link_features(chances: Sequence[float], common: Mapping[str, float]) -> list[float]:
    """What a link is judged by: a constant, the log-odds of its three surest findings, and `compare.common`."""
    top = [*sorted(chances, reverse=True)[:3], 0.0, 0.0, 0.0][:3]
    odds = [log(kept / (1 - kept)) for kept in (max(_EDGE, min(1 - _EDGE, chance)) for chance in top)]
    return [1.0, *odds, common["loose"], common["size"], common["lone"], common["both"], common["net"]]


def link_sure(chances: Sequence[float], common: Mapping[str, float]) -> float:
    """The probability that a link differs; 0 if nothing is found in it."""
    if not chances:
        return 0.0
    return _logistic(sum(w * f for w, f in zip(LINK, link_features(chances, common), strict=True)))


def _logistic(score: float) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))
