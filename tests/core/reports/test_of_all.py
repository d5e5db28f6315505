"""Counts of the rows of three accounts, and what one of them alone reports."""

from __future__ import annotations

from readout_tui.core.collate import collate
from readout_tui.core.coverage import CoverageRow, coverage
from readout_tui.core.model import Account, Comparison
from readout_tui.core.reports.disagreements import OneSided
from readout_tui.core.reports.of_all import any_difference, summary_of_all, told_alone
from tests.builders import group, several, three


def table(made: Comparison) -> tuple[CoverageRow, ...]:
    return coverage(made, collate(made))


def test_the_rows_are_counted() -> None:
    """The row of the dock is in A alone, but it is linked to another row; and so is that of the quay."""
    assert summary_of_all(three(), table(three())) == (
        "A 4 passages, B 3, C 3: 7 rows: 1 in all, 3 in some, 3 in one (A 1, B 1, C 1); 1 differs"
    )


def test_what_is_not_judged_or_doubtful_is_counted_apart() -> None:
    made = three()
    alignments = made.alignments.made
    first = Account(0), Account(1)
    links = tuple(k._replace(kind="linked") if k.kind == "reworded" else k for k in alignments[first].links)
    unjudged = made._replace(
        alignments=type(made.alignments)({**alignments, first: alignments[first]._replace(links=links)})
    )
    assert summary_of_all(unjudged, table(unjudged)).endswith("; 1 differs; 1 not judged yet")
    links = tuple(k._replace(score=0.5) if k.kind == "reworded" else k for k in alignments[first].links)
    doubted = made._replace(
        alignments=type(made.alignments)({**alignments, first: alignments[first]._replace(links=links)})
    )
    assert summary_of_all(doubted, table(doubted)).endswith("; 1 differs; 1 may differ")


def test_what_one_account_alone_reports_by_speaker() -> None:
    """The dock and the quay are linked to each other, so nobody reports them alone; narration is nobody's."""
    assert told_alone(three(), table(three())) == (OneSided(Account(0), "okoye", group(3)),)
    assert told_alone(three(), ()) == ()


def test_whether_anything_differs() -> None:
    made = three()
    rows = table(made)
    assert any_difference(rows)
    assert any_difference([row for row in rows if row.alone is not None])
    agreed = next(row for row in rows if row.against is not None)
    assert any_difference([agreed])
    same = agreed._replace(
        links={pair: tuple(k._replace(kind="same") for k in links) for pair, links in agreed.links.items()}
    )
    assert not any_difference([same])
    assert any_difference([same._replace(links={})])  # nothing is known of how they stand
    assert not any_difference([row._replace(compared=False) for row in rows])
    assert not any_difference(table(several([["a"]], {})))
