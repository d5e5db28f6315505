"""How sure findings are, and from them the verdict on a link: two logistic models on features that can be read.

The first gives each finding a probability, by its kind; the second gives the link one, from its surest findings and
from how much the matching leaves over. A finding is told with its share of the link's probability, so that the surest
of them says how sure the link differs. The weights are fitted by `python -m benchmarks.substance.fit`; see
docs/SUBSTANCE.md.
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


LEFT_OVER: Final = frozenset(
    "claim part substitution tone-alone scope-alone modal-alone stance-alone cond-alone cond-loose agency-voice "
    "agency-joint".split()
)
"""Kinds of findings that rest on words without a partner. Free paraphrase makes many of them; what two matched
words contradict is found by the others."""
CONSTITUENTS: Final = frozenset(("part",))
"""Those of them that judge a constituent as a whole."""
RUNS: Final = frozenset(("claim", "substitution"))
"""Those of them that judge a run of words."""
SHARED: Final = ("loose", "lone", "both", "net", "near", "nearer")
"""What a link is judged by beside its findings; see `context.common` and `context.unexplained`."""


def link_features(found: Sequence[tuple[float, str]], common: Mapping[str, float]) -> list[float]:
    """What a link is judged by, from the probability and the kind of each finding.

    A constant, the log-odds of the surest finding that rests on matched words, of the two surest constituents and the
    two surest runs that one side has alone, of the surest other one that rests on words left over, and of the surest of
    all; then SHARED. Then all of this again, times how parallel the accounts run (`parallels`).
    """
    matched = max((chance for chance, kind in found if kind not in LEFT_OVER), default=0.0)
    alone = _surest(found, CONSTITUENTS, 2)
    runs = _surest(found, RUNS, 2)
    other = _surest(found, LEFT_OVER - CONSTITUENTS - RUNS, 1)
    top = (matched, *alone, *runs, *other, max(matched, alone[0], runs[0], other[0]))
    odds = [log(kept / (1 - kept)) for kept in (max(_EDGE, min(1 - _EDGE, chance)) for chance in top)]
    features = [1.0, *odds, *(common[name] for name in SHARED)]
    return [*features, *(common["parallel"] * value for value in features)]


def _surest(found: Sequence[tuple[float, str]], kinds: frozenset[str], count: int) -> list[float]:
    """The highest probabilities of findings of some kinds; 0 for each that is missing."""
    chances = sorted((chance for chance, kind in found if kind in kinds), reverse=True)
    return [*chances, *[0.0] * count][:count]


def link_sure(found: Sequence[tuple[float, str]], common: Mapping[str, float]) -> float:
    """The probability that a link differs; 0 if nothing is found in it."""
    if not found:
        return 0.0
    return _logistic(sum(w * f for w, f in zip(LINK, link_features(found, common), strict=True)))


def _logistic(score: float) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))
