"""Reporters without a label in a broadcast."""

from __future__ import annotations

import pytest

from tests.core.attribution.test_attribute import said

BROADCAST = """World Report

HELEN MARSH: Good evening, and thank you for joining us. We begin in Geneva. {handover}

The delegations left by separate doors. The chief negotiator, Erik Sand, said that nothing was left to discuss.

HELEN MARSH: Thank you. We go to London. What do you hear, Mark?

MARK DEAN: I am outside the ministry, Helen.

HELEN MARSH: Thank you."""
HANDOVERS = ["Peter Hallam reports.", "Peter Hallam", "Our correspondent Peter Hallam was there."]
NONE = ["They have failed.", "Peter Hallam of the union has resigned.", "A report follows."]


@pytest.mark.parametrize("handover", HANDOVERS)
def test_a_presenter_hands_over_to_a_reporter(handover: str) -> None:
    heard = said(BROADCAST.format(handover=handover))[0]
    assert heard[3:6] == ["Peter Hallam", "Erik Sand", "Helen Marsh"]


@pytest.mark.parametrize("goes_on", NONE)
def test_nobody_takes_the_word_without_a_handover(goes_on: str) -> None:
    assert "Peter Hallam" not in said(BROADCAST.format(handover=goes_on))[0]
