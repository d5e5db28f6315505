"""Probabilities of pairs: calibrated, strictly between 0 and 1, and dependent on the rest of the texts."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.grouping import UNLIMITED, Decided
from readout_tui.core.alignment.profile import Pair
from readout_tui.core.alignment.scoring import FITTED, Fitted, probabilities, probability
from readout_tui.core.model import Order, unwatched
from tests.core.alignment.test_features import sides


def test_a_probability_is_its_log_odds_turned_round() -> None:
    assert probability(0.0) == 0.5
    assert probability(3.0) == pytest.approx(1.0 - probability(-3.0))
    assert 0.0 < probability(-1e9) < probability(1e9) < 1.0


@pytest.mark.parametrize("fitted", [FITTED, FITTED._replace(slope=2.0, offset=-1.0)])
def test_how_sure_a_link_is_follows_the_calibration(fitted: Fitted) -> None:
    """Platt scaling: a linear function of the log-odds, so that nine in ten links of score .9 are right."""
    for odds in (-3.0, 0.0, 2.0):
        assert fitted.sure(probability(odds)) == pytest.approx(probability(fitted.slope * odds + fitted.offset))
    assert 0.0 <= fitted.sure(0.0) < fitted.sure(1.0) <= 1.0


def test_a_rival_for_the_same_passage_makes_a_pair_less_likely() -> None:
    """A passage that resembles several others equally, like boilerplate, corresponds to none of them surely."""
    passage = "Byron opened the harbour of Velm."
    first, second = (Order(0), Order(0)), (Order(0), Order(1))
    alone = probabilities(*sides([passage], [passage, "Wheat grew tall."]), FITTED, unwatched)
    rivals = probabilities(*sides([passage], [passage, passage]), FITTED, unwatched)
    assert rivals[first] < alone[first]
    assert rivals[first] == pytest.approx(rivals[second], abs=0.2)


NEIGHBOURS = (
    "Ana Rivera opened the harbour of Lund.",
    "The bridge of Trest was closed in winter.",
    "They discussed fishing and timber.",
)
ACROSS = (
    "The quay at Lund is in use.",
    "In winter the bridge of Trest stood closed.",
    "Timber, coal and grain were discussed.",
)


def likely(decided: Decided) -> dict[Pair, float]:
    left, right = sides(list(NEIGHBOURS), list(ACROSS))
    return probabilities(left, right, FITTED, unwatched, decided)


def pair(i: int, j: int) -> Pair:
    return Order(i), Order(j)


def test_what_the_reader_has_joined_makes_its_neighbours_likelier_and_is_certain_itself() -> None:
    before, after = likely(UNLIMITED), likely(Decided(frozenset({pair(0, 0)})))
    assert before[pair(1, 1)] < after[pair(1, 1)] < 1.0
    assert after[pair(0, 0)] == 1.0
    assert not any((i == 0) != (j == 0) for i, j in after), "a passage that is joined has no other rival"


def test_what_the_reader_has_parted_is_no_rival_any_more() -> None:
    left, right = sides(
        ["The bridge of Trest was closed in winter."],
        ["In winter the bridge of Trest stood closed.", "The bridge of Trest was closed in the cold winter."],
    )
    before = probabilities(left, right, FITTED, unwatched)
    after = probabilities(left, right, FITTED, unwatched, Decided(forbidden=frozenset({pair(0, 1)})))
    assert before[pair(0, 0)] < after[pair(0, 0)]
    assert pair(0, 1) not in after
