"""Reports on the rows of all accounts: their counts in one sentence, and what one account alone reports.

Loaded where more than two accounts are compared; what two of them disagree about is told by the other modules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from readout_tui.core.coverage import CoverageRow, Relation
from readout_tui.core.model import Account, Comparison, PassageNumber, by_account
from readout_tui.core.reports.disagreements import OneSided, by_speaker
from readout_tui.core.reports.summary import count

_STATES: Final[tuple[tuple[Relation, str], ...]] = (("doubt", "may differ"), ("linked", "not judged yet"))


def summary_of_all(comparison: Comparison, table: Iterable[CoverageRow]) -> str:
    """The comparison of all accounts in one sentence; `table` are all rows.

    "A 21 passages, B 13, C 9: 27 rows: 9 in all, 8 in some, 10 in one (A 5, B 5, C 0); 4 differ; 2 may differ".

    Only body passages and rows with some count. What one account alone has, but links join to passages in other rows,
    is "in some". A row differs if any two accounts do; in any other row a doubt about any two of them counts.
    """
    rows = [row for row in table if row.compared]
    alone = Counter(row.alone for row in rows if row.alone is not None)
    everywhere, one = sum(row.by_all for row in rows), sum(alone.values())
    first, *others = comparison.readouts
    sizes = [f"{first.name} {count(len(first.body), 'passage')}", *(f"{k.name} {len(k.body):,}" for k in others)]
    own = ", ".join(f"{readout.name} {alone[a]:,}" for a, readout in by_account(comparison.readouts))
    shares = f"{everywhere:,} in all, {len(rows) - everywhere - one:,} in some, {one:,} in one ({own})"
    return "; ".join([f"{', '.join(sizes)}: {count(len(rows), 'row')}: {shares}", *_differences(rows)])


def _differences(rows: Sequence[CoverageRow]) -> list[str]:
    """ "4 differ", "2 may differ": how many rows stand so, each counted once."""
    told = [set(row.relations.values()) for row in rows]
    differ = sum("differs" in relations for relations in told)
    counts = [f"{differ:,} {'differs' if differ == 1 else 'differ'}"]
    rest = [relations for relations in told if "differs" not in relations]
    for state, words in _STATES:
        number = sum(state in relations for relations in rest)
        counts += [f"{number:,} {words}"] if number else []
        rest = [relations for relations in rest if state not in relations]
    return counts


def told_alone(comparison: Comparison, table: Iterable[CoverageRow]) -> tuple[OneSided, ...]:
    """What one of all accounts alone attributes, by account and speaker, in the same order as `one_sided` of a pair.

    `table` are the rows that are looked at.
    """
    alone: dict[Account, set[PassageNumber]] = {}
    for row in table:
        if row.alone is not None:
            alone.setdefault(row.alone, set()).update(row.cells[row.alone])
    return tuple(
        found
        for account, passages in sorted(alone.items())
        for found in by_speaker(comparison, account, [n for n in comparison.readouts[account].body if n in passages])
    )


def any_difference(table: Iterable[CoverageRow]) -> bool:
    """True if in any of these rows two accounts differ or may differ, or an account has no passages there."""
    return any(
        row.compared and (not row.by_all or any(told != "reports" for told in row.relations.values())) for row in table
    )
