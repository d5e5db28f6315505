"""The passages that a finding rests on, as quotations to be cited."""

from __future__ import annotations

from readout_tui.core.citation.quote import quote_row
from readout_tui.core.findings.model import KeyFinding
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import PassageNumber, Quote


def passages_of(lookup: Lookup, finding: KeyFinding) -> tuple[tuple[PassageNumber, ...], ...]:
    """The passages of each account of the pair that a finding is about, in text order.

    Where it rests on one account alone, those of the other one are named that may correspond after all.
    """
    own = [
        {ground.ref.passage for ground in finding.grounds if ground.ref.account == account} for account in lookup.pair
    ]
    for side in (0, 1):
        if not own[side]:
            own[side] = {n for ground in finding.grounds for n in lookup.partners(ground.ref)}
    return tuple(tuple(sorted(passages)) for passages in own)


def quotes_of(lookup: Lookup, finding: KeyFinding) -> tuple[tuple[Quote, ...], ...]:
    """The same as quotations, one tuple an account of the pair, for `core.citation.styles.cite_row`."""
    cells: list[tuple[PassageNumber, ...]] = [() for _ in lookup.comparison.readouts]
    for account, passages in zip(lookup.pair, passages_of(lookup, finding), strict=True):
        cells[account] = passages
    quoted = quote_row(lookup.comparison, cells)
    return tuple(quoted[account] for account in lookup.pair)
