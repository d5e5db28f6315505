"""All findings of two accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from readout_tui.core.findings.differences import differences
from readout_tui.core.findings.joint import joint
from readout_tui.core.findings.labels import labels
from readout_tui.core.findings.model import KeyFinding
from readout_tui.core.findings.of_talk import duration, request, tone
from readout_tui.core.findings.order import order
from readout_tui.core.findings.other_side import other_side
from readout_tui.core.findings.reading import PairReading
from readout_tui.core.findings.topics import topics
from readout_tui.core.findings.verbs import verbs
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.progress import each

FINDERS: Final[tuple[Callable[[PairReading], Iterator[KeyFinding]], ...]] = (
    request, duration, topics, order, differences, verbs, tone, labels, joint, other_side,
)  # fmt: skip
"""One function a kind, in the order of `FINDING_KINDS`."""


def findings(lookup: Lookup, checkpoint: Checkpoint = unwatched) -> tuple[KeyFinding, ...]:
    """All findings of the pair, by kind, the sure ones of each kind before the doubtful ones.

    None of texts that are the same. The links should be judged; what is not judged yet tells no difference.
    """
    left, right = lookup.readouts
    if left.text == right.text:
        return ()
    reading = PairReading(lookup, lambda _share: checkpoint(0.0))
    return tuple(
        found
        for finder in each(FINDERS, checkpoint)
        for found in sorted(finder(reading), key=lambda told: told.perhaps)
    )
