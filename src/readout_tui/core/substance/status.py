"""How far something has come: proposed, discussed, agreed, signed, in force."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.data.en.scales import STAGE
from readout_tui.core.substance.findings import Case, Finding
from readout_tui.core.substance.marks import Placed, apart, faced, matched_share, own_marks, words_of

_STATUS_SAME: Final = (
    frozenset(("requested", "proposed")),
    frozenset(("planned", "agreed")),
)


def _stage(case: Case, placed: Placed) -> float:
    """The stage of a status, put back where the verb is still to come ("will discuss" < "discussed")."""
    reading = case.reading(placed.side)
    item = reading.items[placed.item] if placed.item is not None else None
    stage = float(STAGE[placed.mark.value])
    if item is not None and item.tense in ("future", "modal", "inf"):
        stage = min(stage, 4.0) - 0.5
    return stage


def statuses(case: Case) -> Iterator[Finding]:
    """All findings of class "status": "discussed" against "signed"."""
    left, right = own_marks(case, 0, "status"), own_marks(case, 1, "status")
    pairs, _, _ = faced(left, right, 14.0)
    for one, two in pairs:
        if frozenset((one.mark.value, two.mark.value)) in _STATUS_SAME:
            continue
        gap = abs(_stage(case, one) - _stage(case, two))
        linked = one.item is not None and one.partner == two.item
        pair = case.matching.left[one.item] if linked and one.item is not None else None
        verbs = all(
            case.reading(p.side).items[p.item].tense not in ("",) if p.item is not None else False for p in (one, two)
        )
        features = {
            "gap": min(gap, 6.0) / 4.0,
            "group": float(pair is not None and pair.worth >= 0.8),
            "verbs": float(verbs),
            "far": min(2.0, apart(one, two) / 9),
            "same": matched_share(case),
            "failed": float("failed" in (one.mark.value, two.mark.value)),
            "main": float(one.main and two.main),
        }
        yield Finding("status", "status", words_of(one), words_of(two), 3 if gap >= 3 else 2, features)
