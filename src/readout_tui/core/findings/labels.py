"""Names and labels in which the accounts differ: different noun phrases for one thing.

Three grounds:
    linked      in passages that correspond, one phrase stands where the other one stands, and neither is in both
                accounts: "the toxic tailings" / "the mining residue"
    sided       both are known as words that take a side in one dispute: "deportation" / "return"
    namings     both are names of one place or country, of which each account uses one: "PRC" / "China"
"""

from __future__ import annotations

from collections.abc import Iterator

from readout_tui.core.findings.model import FindingGround, KeyFinding
from readout_tui.core.findings.reading import PairReading


def labels(reading: PairReading) -> Iterator[KeyFinding]:
    return iter(())
