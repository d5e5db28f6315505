"""The chain of beads, made again by what whole beads mean."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.alignment.bead_meaning import BAND, refined
from readout_tui.core.alignment.gale_church import Bead, beads
from readout_tui.core.model import unwatched

SKIP = 4.0
A, B, C, D = (tuple(float(k == n) for k in range(4)) for n in range(4))
"""Vectors of passages that share nothing."""


def both(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(a + b for a, b in zip(one, other, strict=True))


def shapes(
    left: list[tuple[float, ...]], right: list[tuple[float, ...]], sizes: tuple[list[int], list[int]]
) -> list[tuple[list[int], list[int]]]:
    first = beads(*sizes, {}, (), SKIP, unwatched)
    chain = refined(first, sizes, (left, right), {}, SKIP, unwatched)
    return [(list(bead.left), list(bead.right)) for bead in chain]


def test_two_halves_are_put_together_with_what_they_make() -> None:
    """By their lengths alone, 1 would stand with 1."""
    assert shapes([A, both(B, C), D], [A, B, C, D], ([40, 60, 40], [40, 58, 22, 40])) == [
        ([0], [0]),
        ([1], [1, 2]),
        ([2], [3]),
    ]


def test_a_passage_that_means_nothing_of_the_other_text_stands_alone() -> None:
    assert ([1], []) in shapes([A, B, C, D], [A, C, D], ([40, 40, 40, 40], [40, 40, 40]))


def test_what_else_is_shared_counts_too() -> None:
    sizes = [40, 40], [40, 40]
    first = [Bead(range(1), range(1), 0.0), Bead(range(1, 2), range(1, 2), 0.0)]
    plain = refined(first, sizes, ([A, B], [C, D]), {}, 0.0, unwatched)
    named = refined(first, sizes, ([A, B], [C, D]), {(0, 0): 2.0}, 0.0, unwatched)
    assert all(not bead.left or not bead.right for bead in plain)
    assert Bead(range(1), range(1), named[0].cost) == named[0]
    assert named[0].cost < 0.0


SIZES = st.lists(st.integers(1, 90), min_size=1, max_size=2 * BAND)


@given(SIZES, SIZES, st.data())
def test_every_passage_is_in_one_bead_in_order(left: list[int], right: list[int], data: st.DataObject) -> None:
    drawn = st.sampled_from([A, B, C, D, both(A, B), (0.0,) * 4])
    mine, theirs = ([data.draw(drawn) for _ in side] for side in (left, right))
    chain = refined(beads(left, right, {}, (), SKIP, unwatched), (left, right), (mine, theirs), {}, SKIP, unwatched)
    assert [i for bead in chain for i in bead.left] == list(range(len(left)))
    assert [j for bead in chain for j in bead.right] == list(range(len(right)))
