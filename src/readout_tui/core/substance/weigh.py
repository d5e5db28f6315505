"""How sure a finding is: a logistic model of its features, one set of weights for each kind of finding.

The weights are fitted by `python -m benchmarks.substance.fit`; see docs/SUBSTANCE.md.
"""

from __future__ import annotations

from math import exp

from readout_tui.core.data.en.substance_weights import WEIGHTS
from readout_tui.core.substance.findings import Finding


def sure(finding: Finding) -> float:
    """The probability that the finding is a difference that matters, 0..1."""
    weights = WEIGHTS.get(finding.kind, {})
    score = weights.get("", 0.0) + sum(weights.get(name, 0.0) * value for name, value in finding.features.items())
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))
