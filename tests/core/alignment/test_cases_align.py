"""Drawn collations: two texts, and which passages of theirs belong together.

`expected.txt`, one line a link, each passage by its first words, several joined by " + ":
    link    first words in A | first words in B      in place
    moved   first words in A | first words in B      in another order than the rest
    moved?  first words in A | first words in B      linked; which of several is the moved one is a tie
    only A  first words                              (or only B) without partner
    count moved N                                    how many links moved in all
    count also N                                     how many further links there are
"""

from __future__ import annotations

from pathlib import Path

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import FIRST_TWO, Comparison, PassageNumber, Source, numbers

CASES = sorted(Path(__file__).parents[2].glob("cases/align-*"))


def compared(case: Path) -> Comparison:
    texts = [(case / f"{side}.txt").read_text("utf-8") for side in "ab"]
    return compare([Source(text, side, side) for text, side in zip(texts, "ab", strict=True)])


def named(comparison: Comparison, side: int, starts: str) -> tuple[PassageNumber, ...]:
    readout = comparison.readouts[side]
    found = []
    for start in starts.split(" + "):
        matches = [n for n in numbers(readout.passages) if readout.slice(n).startswith(start.strip())]
        assert len(matches) == 1, f"{start!r} begins {len(matches)} passages"
        found += matches
    return tuple(found)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path) -> None:
    comparison = compared(case)
    found = comparison.alignments[FIRST_TWO]
    links = {(link.left, link.right): link for link in found.links}
    counts = {"moved": sum(link.moved for link in found.links), "also": len(found.also)}
    for line in (case / "expected.txt").read_text("utf-8").splitlines():
        word, _, rest = line.partition(" ")
        if word == "only":
            side = "AB".index(rest[0])
            alone = named(comparison, side, rest[1:])
            assert ((alone, ()) if side == 0 else ((), alone)) in links, line
        elif word == "count":
            of, number = rest.split()
            assert counts[of] == int(number), line
        else:
            left, right = rest.split(" | ")
            link = links.get((named(comparison, 0, left), named(comparison, 1, right)))
            assert link is not None, line
            assert word == "moved?" or link.moved == (word == "moved"), line


def test_the_two_seeds() -> None:
    """Thirteen links, one of them moved, five passages only in A; the fellow travellers stand in two places of B."""
    seeds = Path(__file__).parents[3] / "seeds"
    texts = [(seeds / f"xi-diazcanel-{side}.txt").read_text("utf-8") for side in "ab"]
    found = compare([Source(text, side, side) for text, side in zip(texts, "ab", strict=True)]).alignments[FIRST_TWO]
    linked = [(link.left, link.right) for link in found.links if link.left and link.right]
    assert linked == [
        ((2,), (0,)),
        ((3,), (2,)),
        ((4,), (3,)),
        ((5,), (4,)),
        ((6, 7), (5,)),
        ((8,), (6,)),
        ((9,), (7,)),
        ((10, 11), (8,)),
        ((12,), (9,)),
        ((13,), (10,)),
        ((14,), (1,)),
        ((15,), (11,)),
        ((16, 17), (12,)),
    ]
    assert [link.left for link in found.links if link.moved] == [(14,)]
    assert [(link.left, link.right, link.moved) for link in found.also] == [
        ((0,), (0,), False),  # the headline of A sums up the first sentence of B
        ((14,), (0,), True),
    ]
    assert [link.left for link in found.links if not link.right and link.left[0] >= 2] == [(n,) for n in range(18, 23)]
