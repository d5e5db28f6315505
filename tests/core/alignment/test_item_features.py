"""Passages that are lists, whose items correspond to different passages."""

from __future__ import annotations

from readout_tui.core.alignment.item_features import item_features
from readout_tui.core.model import unwatched
from tests.core.alignment.test_features import sides

LIST = "They discussed kelp, wheat and tugboats."


def won(left: list[str], right: list[str]) -> dict[tuple[int, int], float]:
    """For each pair, the share of the list's items that no other passage explains better."""
    mine, theirs = sides(left, right)
    pairs = [(i, j) for i in range(len(left)) for j in range(len(right))]
    return dict(zip(pairs, (found.items_won for found in item_features(pairs, mine, theirs, unwatched)), strict=True))


def test_each_item_is_won_by_the_passage_that_explains_it() -> None:
    found = won([LIST], ["Kelp rotted.", "Wheat froze.", "Tugboats sank.", "Byron sang."])
    assert min(found[0, j] for j in range(3)) > 0.5
    assert found[0, 3] == 0.0


def test_what_explains_an_item_less_does_not_win_it() -> None:
    found = won([LIST], ["Kelp rotted.", "Kelp and wheat and tugboats: they discussed all."])
    assert found[0, 1] > found[0, 0]
