"""Features of a pair that depend on the other pairs."""

from __future__ import annotations

from readout_tui.core.alignment.context_features import ContextFeatures, context_features
from readout_tui.core.model import Order, unwatched

Pair = tuple[int, int]


def found(odds: dict[Pair, float], terms: dict[Pair, float] | None = None) -> dict[Pair, ContextFeatures]:
    """The features of pairs with these log-odds; `terms`: weight of a term that both passages of a pair share."""
    size = 1 + max(max(pair) for pair in odds)
    left: list[dict[str, float]] = [{} for _ in range(size)]
    right: list[dict[str, float]] = [{} for _ in range(size)]
    for (i, j), weight in (terms or {}).items():
        left[i][f"{i} {j}"] = right[j][f"{i} {j}"] = weight
    pairs = [(Order(i), Order(j)) for i, j in odds]
    return dict(zip(odds, context_features(pairs, list(odds.values()), left, right, unwatched), strict=True))


def test_a_pair_leads_over_its_best_rival_and_the_rival_lags_behind() -> None:
    pairs = found({(0, 0): 2.0, (0, 1): 0.0, (1, 1): 1.0})
    assert pairs[0, 0].row_lead == 0.5  # two of log-odds, of four that count
    assert pairs[0, 1].row_lead == -0.5
    assert pairs[0, 1].column_lead == -0.25
    assert [pairs[pair].best_of_both for pair in pairs] == [1.0, 0.0, 1.0]


def test_where_there_is_no_rival_one_may_have_been_overlooked() -> None:
    assert found({(0, 0): -2.0})[0, 0].row_lead == 0.25
    assert found({(0, 0): -4.0})[0, 0].row_lead == -0.25


def test_the_shares_of_the_pairs_of_one_passage_are_all_there_is() -> None:
    pairs = found({(0, 0): 1.0, (0, 1): 0.0, (0, 2): -1.0})
    assert abs(sum(pair.row_share for pair in pairs.values()) - 1.0) < 1e-9
    assert {pair.column_share for pair in pairs.values()} == {1.0}


def test_pairs_next_to_it_in_order_speak_for_a_pair() -> None:
    pairs = found({(0, 0): 3.0, (1, 1): 0.0, (3, 0): 0.0})
    assert pairs[1, 1].neighbours > 0.9
    assert pairs[3, 0].neighbours == 0.0


def test_a_pair_adds_what_its_likelier_rival_does_not_share() -> None:
    likelier, other, own = (0, 0), (0, 1), {(0, 0): 1.0, (0, 1): 1.0}
    assert found({likelier: 3.0, other: 2.0}, own)[other].adds == 1.0
    assert found({likelier: 3.0, other: 2.0}, {likelier: 1.0})[other].adds == 0.0
    assert found({likelier: 3.0, other: 2.0}, own)[other].left_over > 0.9
