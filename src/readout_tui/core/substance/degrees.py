"""Findings on scales: how binding, how far, how forceful, how many, on what condition, in what tone.

Each scale has a module. Its marks of both sides are set against each other (`marks`): equal ones cancel, what is left
is compared at the words it governs, and a mark that only one side has is weighed by whether the claim it stands in has
a partner.
"""

from __future__ import annotations

from collections.abc import Iterator

from readout_tui.core.substance.conditions import conditions
from readout_tui.core.substance.findings import Case, Finding
from readout_tui.core.substance.modality import modality
from readout_tui.core.substance.quantity import quantities
from readout_tui.core.substance.stance import sided, stances
from readout_tui.core.substance.status import statuses
from readout_tui.core.substance.tense import tense_changes
from readout_tui.core.substance.tones import tones


def degrees(case: Case) -> Iterator[Finding]:
    """All findings of classes modality, status, stance, scope, condition, tone, and of the tense that tells past from
    future."""
    yield from modality(case)
    yield from tense_changes(case)
    yield from statuses(case)
    yield from stances(case)
    yield from sided(case)
    yield from quantities(case)
    yield from conditions(case)
    yield from tones(case)
