"""The families of accounts: that they are read as they are meant, and that rows are worth what the links are."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.quality.families.__main__ import figures, right_rows
from benchmarks.quality.families.material import CLOSED, OPEN, Family, families, family

from readout_tui.core.collate import joined
from readout_tui.core.compare import compare
from readout_tui.core.model import PassageNumber, Source

TWO = """near versions: a small one

[a] one
1 The dock was wet.
2 It rained.

- The band played.

[b] two
1,2 The dock was wet, as it rained.
"""


@pytest.fixture
def small(tmp_path: Path) -> Family:
    path = tmp_path / "01-small.txt"
    path.write_text(TWO)
    return family(path)


def test_a_family_is_read(small: Family) -> None:
    assert (small.name, small.kind) == ("01-small", "near versions")
    a, b = small.members
    assert a.source.text == "The dock was wet. It rained.\n\nThe band played.\n"
    assert [a.source.text[unit.span.start : unit.span.end] for unit in a.units] == [
        "The dock was wet.",
        "It rained.",
        "The band played.",
    ]
    assert [unit.rows for unit in a.units] == [{"1"}, {"2"}, {"a-1"}]
    assert [unit.rows for unit in b.units] == [{"1", "2"}]


def test_a_sentence_is_in_the_right_row_if_that_is_the_one_of_most(small: Family) -> None:
    standing = [[[0], [1], [2]], [[0]]]

    def cell(*passages: int) -> tuple[PassageNumber, ...]:
        return tuple(map(PassageNumber, passages))

    assert right_rows(small, standing, [(cell(0), cell(0)), (cell(1), ()), (cell(2), ())]) == 1.0
    assert right_rows(small, standing, [(cell(0, 1), cell(0)), (cell(2), ())]) == 0.75
    assert right_rows(small, standing, [(cell(0, 1, 2), cell(0))]) == 0.5


@pytest.mark.parametrize("folder", [OPEN, CLOSED])
def test_every_family_is_whole(folder: Path) -> None:
    found = families(folder)
    assert len(found) >= 3
    for one in found:
        assert 3 <= len(one.members) <= 5
        for member in one.members:
            assert len({told for unit in member.units for told in unit.rows}) >= 4
            assert all(member.source.text[unit.span.start : unit.span.end].strip() for unit in member.units)


@pytest.mark.parametrize("one", families(OPEN)[:6], ids=lambda one: one.name)
def test_the_order_of_real_accounts_changes_no_row(one: Family) -> None:
    sources = [member.source for member in one.members]

    def rows(order: list[Source]) -> set[frozenset[tuple[str, int]]]:
        joint = joined(compare(order))
        return {
            frozenset((source.origin, n) for source, cell in zip(order, row, strict=True) for n in cell)
            for row in joint
        }

    assert rows(sources) == rows(sources[::-1]) == rows([*sources[1:], sources[0]])


def test_rows_are_worth_what_links_are() -> None:
    """The figures of docs/ACCOUNTS.md, with room for what a better aligner may change; closed families stay closed."""
    found = [(one.kind, figures(one)) for one in families(OPEN)]
    assert sum(told.rows for _kind, told in found) >= sum(told.links for _kind, told in found)
    near = [told.right for kind, told in found if kind == "near versions"]
    assert sum(near) / len(near) >= 0.95
