"""`python -m benchmarks.quality.families`: how good the rows over three accounts and more are, against the links alone.

F1 counts pairs of sentences of two different accounts: in the links of every two accounts, and in the rows; the mean is
taken over the pairs of accounts, then over families. "right row": each row that a reader made is matched with at most
one of ours, those with most sentences in common first; the share of sentences that are in the row which theirs is
matched with.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.quality.families.material import CLOSED, OPEN, Family, Member, Unit, families
from benchmarks.quality.gold import SHARED, source, unit_map
from readout_tui.core.collate import Cells, collate
from readout_tui.core.compare import compare
from readout_tui.core.model import BODY, Account, AccountPair, Comparison, Span

REAL = "18-us-sanctions-20220406"
"""The one gold case of three real accounts: no family of the project's own."""
Pairs = set[tuple[int, int]]


class Figures(NamedTuple):
    """Figures of a family, 0..1."""

    name: str
    links: float  # mean F1 of the links of every two accounts
    rows: float  # mean F1 of the rows, over the same pairs
    right: float  # share of sentences in the right row
    largest: int  # passages in the largest row


def main() -> None:
    """Print the table of figures."""
    parser = argparse.ArgumentParser(prog="benchmarks.quality.families", description=__doc__)
    parser.add_argument("--gold", type=Path, default=SHARED / "gold", help="folder of gold pairs")
    parser.add_argument("--closed", action="store_true", help="the closed families, too")
    options = parser.parse_args()
    folders = [OPEN, CLOSED] if options.closed else [OPEN]
    groups = [(folder.name, families(folder)) for folder in folders]
    if (options.gold / REAL).is_dir():
        groups.append(("real", [gold(options.gold / REAL)]))
    print(f"{'':26s}{'accounts':>9s}{'links':>8s}{'rows':>8s}{'right row':>11s}{'largest':>9s}  kind")
    for name, group in groups:
        found = [figures(family) for family in group]
        for family, one in zip(group, found, strict=True):
            print(_line(one, str(len(family.members)), family.kind))
        print(_line(_mean(f"{name}: mean", found), "", ""))
        print()


def figures(family: Family) -> Figures:
    """Compare the accounts of a family and score what comes out."""
    made = compare([member.source for member in family.members])
    rows = collate(made)
    standing = [_units(made, account, member) for account, member in zip(made.accounts, family.members, strict=True)]
    links, joined = [], []
    for pair in made.pairs:
        wanted = _wanted(family, pair)
        alignment = made.alignments[pair]
        sides = [link.sides for link in (*alignment.links, *alignment.also)]
        cells = [(row[pair[0]], row[pair[1]]) for row in rows]
        links.append(_f1(wanted, _pairs(standing, pair, sides)))
        joined.append(_f1(wanted, _pairs(standing, pair, cells)))
    largest = max(sum(map(len, row)) for row in rows)
    right = right_rows(family, standing, rows)
    return Figures(family.name, sum(links) / len(links), sum(joined) / len(joined), right, largest)


def right_rows(family: Family, standing: Sequence[Sequence[Sequence[int]]], rows: Sequence[Cells]) -> float:
    """The share of sentences in the row that is matched with theirs. `standing`: the units of each passage."""
    ours: dict[tuple[int, int], int] = {}
    for number, row in enumerate(rows):
        for account, cell in enumerate(row):
            ours |= {(account, unit): number for passage in cell for unit in standing[account][passage]}
    common = Counter(
        (told, ours[account, n])
        for account, member in enumerate(family.members)
        for n, unit in enumerate(member.units)
        if (account, n) in ours
        for told in unit.rows
    )
    matched: dict[str, int] = {}
    for (told, number), _count in sorted(common.items(), key=lambda item: (-item[1], item[0])):
        if told not in matched and number not in matched.values():
            matched[told] = number
    placed = [
        any(matched.get(told) == ours.get((account, n), -1) for told in unit.rows)
        for account, member in enumerate(family.members)
        for n, unit in enumerate(member.units)
    ]
    return sum(placed) / len(placed)


def gold(folder: Path) -> Family:
    """The gold case as a family. All its links have B on one side, so each sentence of B is a row."""
    told = json.loads((folder / "gold.json").read_text("utf-8"))
    rows: dict[tuple[str, int], set[str]] = {}
    for link in told["links"]:
        for side in link["sides"]:
            for n in link[side]:
                rows.setdefault((side, n), set()).update(map(str, link["b"]))
    members = []
    for side, one in told["sides"].items():
        units = tuple(
            Unit(Span(unit["start"], unit["end"]), frozenset(rows.get((side, unit["i"]), {f"{side}-{unit['i']}"})))
            for unit in one["sentences"]
            if unit["kind"] in BODY
        )
        members.append(Member(source(folder / one["file"]), units))
    return Family(folder.name[:24], "news, its translation, an official text", tuple(members))


def _units(made: Comparison, account: Account, member: Member) -> list[list[int]]:
    """For each passage the numbers of the sentences that it stands for."""
    units = [{"start": unit.span.start, "end": unit.span.end} for unit in member.units]
    return unit_map(made.readouts[account], units)


def _wanted(family: Family, pair: AccountPair) -> Pairs:
    one, other = (family.members[account].units for account in pair)
    return {(i, j) for i, left in enumerate(one) for j, right in enumerate(other) if left.rows & right.rows}


def _pairs(
    standing: Sequence[Sequence[Sequence[int]]],
    pair: AccountPair,
    groups: Sequence[tuple[Sequence[int], Sequence[int]]],
) -> Pairs:
    one, other = (standing[account] for account in pair)
    return {(i, j) for left, right in groups for p in left for q in right for i in one[p] for j in other[q]}


def _f1(wanted: Pairs, have: Pairs) -> float:
    return 2 * len(wanted & have) / (len(wanted) + len(have)) if wanted or have else 1.0


def _mean(name: str, found: Sequence[Figures]) -> Figures:
    count = len(found)
    return Figures(
        name,
        sum(one.links for one in found) / count,
        sum(one.rows for one in found) / count,
        sum(one.right for one in found) / count,
        max(one.largest for one in found),
    )


def _line(one: Figures, accounts: str, kind: str) -> str:
    figures = f"{100 * one.links:8.1f}{100 * one.rows:8.1f}{100 * one.right:11.1f}{one.largest:9d}"
    return f"{one.name:26s}{accounts:>9s}{figures}  {kind}"


if __name__ == "__main__":
    main()
