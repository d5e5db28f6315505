"""How a row of all accounts stands, in words and signs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.coverage import CellState, CoverageRow
from readout_tui.core.model import Account, Comparison, Ref, by_account
from readout_tui.core.numbering import account_name, kind_name, names
from readout_tui.core.reports.disagreements import OneSided
from readout_tui.core.reports.summary import speaker_name

MARKS: Final[dict[CellState, str]] = {
    "reports": "●", "linked": "-", "doubt": "?", "differs": "○", "elsewhere": "→", "silent": "·",
}  # fmt: skip
"""How each account stands in a row, in one sign; docs/ACCOUNTS.md explains them."""
LEGEND: Final = (
    "● reports, ○ reports it differently, ? may differ or is not sure to be the same, → has it in another row, "
    "· nothing found"
)
_HELD: Final[dict[CellState, str]] = {
    "differs": "differs from", "doubt": "may differ from", "linked": "not judged yet against",
}  # fmt: skip


def listed(accounts: tuple[Account, ...]) -> str:
    """ "A", "A and C", "A, C and D"."""
    *first, last = map(account_name, accounts)
    return f"{', '.join(first)} and {last}" if first else last


def row_state(comparison: Comparison, row: CoverageRow, base: Account) -> str:
    """ "in A and C; C differs from A; see D5; nothing found in B", "only in A", "in all; B against A and C".

    For passages that are not compared, it is their kind ("headline").
    """
    if not row.compared:
        first = row.reporters[0]
        return kind_name(comparison.passage(Ref(first, row.cells[first][0])).kind)
    if row.alone is not None:
        return f"only in {account_name(row.alone)}"
    parts = ["in all" if row.by_all else f"in {listed(row.reporters)}", *_held(row, base)]
    places = (_seen(comparison, row, account) for account in comparison.accounts)
    parts += [f"see {place}" for place in places if place]
    if row.silent:
        parts.append(f"nothing found in {listed(row.silent)}")
    return "; ".join(parts)


def _held(row: CoverageRow, base: Account) -> Iterator[str]:
    """ "C differs from A", "B against A and C": how the accounts that report a row stand to the leading one."""
    if row.against is not None:
        others = tuple(account for account in row.reporters if account != row.against)
        yield f"{account_name(row.against)} against {listed(others)}"
        return
    lead = account_name(row.lead(base))
    for state, said in _HELD.items():
        held = tuple(account for account, told in by_account(row.states(base)) if told == state)
        if held:
            yield f"{listed(held)} {'differ from' if state == 'differs' and len(held) > 1 else said} {lead}"


def _seen(comparison: Comparison, row: CoverageRow, account: Account) -> str:
    """ "D5-6": the passages of an account in other rows that links join to this one; "" if none."""
    there = row.elsewhere[account]
    return names(comparison.readouts[account], there) if there else ""


def own_claims(comparison: Comparison, found: OneSided) -> str:
    """ "A Ana Rivera: 5 passages (2 perhaps): A1, 4-7": what one account alone attributes to a speaker."""
    readout = comparison.readouts[found.account]
    number = len(found.passages)
    passages = f"{number:,} passage{'s' * (number != 1)}" + (
        f" ({len(found.perhaps):,} perhaps)" if found.perhaps else ""
    )
    return f"{readout.name} {flat(speaker_name(comparison, found.speaker))}: {passages}: " + names(
        readout, found.passages
    )
