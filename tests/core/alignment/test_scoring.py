"""Probabilities of pairs: calibrated, strictly between 0 and 1, and dependent on the rest of the texts."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.scoring import BETWEEN, FITTED, Fitted, between, leant, probabilities, probability
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


def test_a_passage_without_content_words_is_as_likely_as_its_neighbours() -> None:
    mine, theirs = sides(["2.", "Wheat froze.", "2."], ["2.", "Wheat froze."])
    found = leant({(Order(0), Order(0)): 0.9, (Order(1), Order(1)): 0.8, (Order(2), Order(0)): 0.9}, mine, theirs)
    assert found == {(0, 0): 0.8, (1, 1): 0.8, (2, 0): 0.0}
    assert leant({(Order(0), Order(0)): 0.9}, mine[:1], theirs[:1]) == {(0, 0): 0.9}


def test_a_short_pair_between_two_sure_ones_is_filled_in() -> None:
    texts = ["Wheat froze.", "That was settled.", "Herring rotted."]
    mine, theirs = sides(texts, ["Wheat froze.", "They agreed on it.", "Herring rotted."])
    first, middle, last = ((Order(n), Order(n)) for n in range(3))
    sure = {first: 0.9, last: 0.9}
    assert between(sure, mine, theirs) == sure | {middle: BETWEEN}
    assert middle not in between(sure | {last: 0.7}, mine, theirs)  # a doubtful neighbour supports nothing
    taken = sure | {(Order(1), Order(0)): 0.4}
    assert between(taken, mine, theirs) == taken  # it has a likelier partner
    long = sides(texts, ["Wheat froze.", "They agreed on it after eleven hours of talks.", "Herring rotted."])
    assert between(sure, *long) == sure
