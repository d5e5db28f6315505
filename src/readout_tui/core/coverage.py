"""Who reports what: how each account stands in the rows of all accounts.

    rows (core.collate) + the links of every two accounts --coverage--> a `CoverageRow` for each row, in the same order
    a row and a base --CoverageRow.states--> one `CellState` an account:

    reports      it has the row's passages, and they say what the leading account says, in the same words or in others
    doubt        it has passages here, but whether they say the same is not sure (or no link joins the two directly)
    linked       it has passages here that have not been judged yet
    differs      it has passages here, and a claim that matters differs from the leading account
    elsewhere    it has none here, but a link joins passages of the row to some that stand in other rows
    silent       nothing of it corresponds to the row

The leading account of a row is the base where it has passages there, or else the first account that has. Another base
asks the same rows: nothing is clustered or compared anew.

A row stands *against* one account if the others that report it, two at least, are sure to agree and sure to differ from
that one. Whatever is doubtful, or was never linked directly, is no such claim.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final, Literal, NamedTuple, get_args

from readout_tui.core.collate import Cells, row_places
from readout_tui.core.link_state import link_state, suggested
from readout_tui.core.model import (
    FIRST_TWO,
    Account,
    AccountPair,
    Checkpoint,
    Comparison,
    Link,
    PassageNumber,
    Ref,
    by_account,
    unwatched,
)
from readout_tui.core.progress import stages

Relation = Literal["reports", "linked", "doubt", "differs"]
"""How two accounts that both have passages in a row stand to each other; "reports": both say the same."""
CellState = Literal["reports", "linked", "doubt", "differs", "elsewhere", "silent"]
CELL_STATES: Final[tuple[CellState, ...]] = get_args(CellState)
RELATIONS: Final[tuple[Relation, ...]] = get_args(Relation)
"""Of several links between two cells the one tells that comes last here: what differs is not made good by the rest."""


class CoverageRow(NamedTuple):
    """One row of all accounts. All tuples have one item an account.

    `links` are the links between the passages of every two accounts (i, j), i < j, that the row holds of both, main
    links and further ones; a pair of which none is linked directly is left out. `elsewhere` are the passages in other
    rows that links join to this one, for accounts that have none here. `compared` is False for headlines, timestamps
    and the like: of them nothing is claimed.
    """

    cells: Cells
    links: Mapping[AccountPair, tuple[Link, ...]]
    elsewhere: tuple[tuple[PassageNumber, ...], ...]
    compared: bool

    @property
    def reporters(self) -> tuple[Account, ...]:
        """The accounts that have passages in the row; there is at least one."""
        return tuple(account for account, passages in by_account(self.cells) if passages)

    @property
    def silent(self) -> tuple[Account, ...]:
        """The accounts of which nothing corresponds to the row, here or elsewhere."""
        both = by_account(zip(self.cells, self.elsewhere, strict=True))
        return tuple(account for account, (here, there) in both if not here and not there)

    @property
    def alone(self) -> Account | None:
        """The only account that reports this, if all others are silent; None of what is not compared."""
        return self.reporters[0] if self.compared and len(self.silent) == len(self.cells) - 1 else None

    @property
    def by_all(self) -> bool:
        """True if every account has passages here."""
        return all(self.cells)

    def lead(self, base: Account = FIRST_TWO[0]) -> Account:
        """The account to which the others are held: the base where it reports the row, else the first that does."""
        return base if self.cells[base] else self.reporters[0]

    def relation(self, one: Account, other: Account) -> Relation:
        """How two different accounts that report the row stand to each other."""
        links = self.links.get((min(one, other), max(one, other)))
        return max(map(link_relation, links), key=RELATIONS.index) if links else "doubt"

    def states(self, base: Account = FIRST_TWO[0]) -> tuple[CellState, ...]:
        """How each account stands in the row."""
        lead = self.lead(base)
        return tuple(self._state(account, lead) for account, _ in by_account(self.cells))

    def _state(self, account: Account, lead: Account) -> CellState:
        if self.cells[account]:
            return "reports" if account == lead else self.relation(lead, account)
        return "elsewhere" if self.elsewhere[account] else "silent"

    @property
    def against(self) -> Account | None:
        """The one account from which all the others that report the row are sure to differ, while they agree."""
        reporters = self.reporters
        if not self.compared or len(reporters) < 3:
            return None
        relations = self.relations
        return next(
            (
                one
                for one in reporters
                if all(told == ("differs" if one in pair else "reports") for pair, told in relations.items())
            ),
            None,
        )

    @property
    def relations(self) -> dict[AccountPair, Relation]:
        """How every two accounts that report the row stand to each other."""
        return {pair: self.relation(*pair) for pair in combinations(self.reporters, 2)}

    @property
    def differing(self) -> int:
        """How many pairs of accounts are sure to differ here."""
        return sum(told == "differs" for told in self.relations.values())


def link_relation(link: Link) -> Relation:
    """How the two accounts of a link stand to each other by it."""
    state = link_state(link)
    if state == "linked":
        return "linked"
    if suggested(link) or state == "doubt":
        return "doubt"
    return "differs" if state == "differs" else "reports"


def coverage(
    comparison: Comparison, rows: Sequence[Cells], checkpoint: Checkpoint = unwatched
) -> tuple[CoverageRow, ...]:
    """How the accounts stand in each row, as far as the links of every two of them are judged.

    `rows` are all rows of the comparison, in any order; the answer has the same order. When more is judged, ask again:
    it takes time linear in the links. Asks for the alignments of all pairs, which takes long if they do not exist yet.
    """
    within: list[dict[AccountPair, list[Link]]] = [{} for _ in rows]
    away: list[list[set[PassageNumber]]] = [[set() for _ in comparison.accounts] for _ in rows]
    for pair, link, (left, right) in _joining(comparison, rows, checkpoint):
        for row in left & right:
            within[row].setdefault(pair, []).append(link)
        for row in left - right:
            away[row][pair[1]].update(link.right)
        for row in right - left:
            away[row][pair[0]].update(link.left)
    return tuple(
        CoverageRow(
            cells,
            {pair: tuple(links) for pair, links in within[row].items()},
            tuple(() if here else tuple(sorted(there)) for here, there in zip(cells, away[row], strict=True)),
            any(comparison.passage(ref).body for ref in _refs(cells)),
        )
        for row, cells in enumerate(rows)
    )


def _joining(
    comparison: Comparison, rows: Sequence[Cells], checkpoint: Checkpoint
) -> Iterator[tuple[AccountPair, Link, tuple[set[int], set[int]]]]:
    """All links with something on both sides, and the places of the rows in which their two sides stand."""
    places = row_places(comparison, rows)
    pairs = comparison.pairs
    for pair, aligning in zip(pairs, stages(checkpoint, *(1 for _ in pairs)), strict=True):
        left, right = (places[account] for account in pair)
        alignment = comparison.alignments.of(pair, aligning)
        for link in (*alignment.links, *alignment.also):
            if link.kind != "alone":
                yield pair, link, ({left[n] for n in link.left}, {right[n] for n in link.right})


def _refs(cells: Cells) -> Iterator[Ref]:
    return (Ref(account, n) for account, cell in by_account(cells) for n in cell)


def speakers(comparison: Comparison, row: CoverageRow) -> tuple[str, ...]:
    """The keys of the main speakers of a row's passages, also of doubtful ones; each once."""
    voices = map(comparison.voice, _refs(row.cells))
    return tuple(dict.fromkeys(voice.speaker for voice in voices if voice.speaker is not None))


RowOrderName = Literal["order", "fewest", "different", "speaker"]
ROW_ORDERS: Final[tuple[RowOrderName, ...]] = get_args(RowOrderName)
"""Orders of the rows: as they stand in the base, fewest reporters first, most differing first, by speaker."""


def arranged(comparison: Comparison, rows: Sequence[CoverageRow], order: RowOrderName) -> tuple[CoverageRow, ...]:
    """The rows in another order; equals stay as they are. Rows that nobody is named in come last by speaker."""
    names = comparison.attributions.names

    def rank(row: CoverageRow) -> tuple[object, ...]:
        if order == "fewest":
            return (len(row.reporters),)
        if order == "different":
            return (-row.differing,)
        if order == "speaker":
            named = [names.get(key, key).casefold() for key in speakers(comparison, row)]
            return (not named, named[:1])
        return ()

    return tuple(sorted(rows, key=rank))
