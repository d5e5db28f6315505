"""The state of a link is one word on the screen; it has one or two properties to filter by."""

import pytest

from readout_tui.core.link_state import LinkProperty, LinkState, doubtful, in_one_account, link_properties, link_state
from readout_tui.core.model import Difference, Link
from tests.builders import link

UNSURE = Difference("tone", None, None, 1, 0.4)


@pytest.mark.parametrize(
    ("made", "state", "properties"),
    [
        (link((0,), (0,), "same"), "same", ("same",)),
        (link((0,), (1, 2), "reworded"), "reworded", ("reworded",)),
        (link((0,), (4,), "same", moved=True), "same", ("same", "moved")),
        (link((0,), (4,), "differs", moved=True), "differs", ("differs", "moved")),
        (link((0,), (0,), "reworded")._replace(doubts=(UNSURE,)), "doubt", ("doubt",)),
        (link((0,), (0,), "differs")._replace(doubts=(UNSURE,)), "differs", ("differs",)),
        (link((0,), (0,), "linked"), "linked", ("linked",)),
        (link((0,), (0,), "same")._replace(score=0.69), "same", ("same", "suggested")),
        (link((0,), (4,), "differs", moved=True)._replace(score=0.2), "differs", ("differs", "moved", "suggested")),
        (link((0,), (), "alone")._replace(score=0.2), "left", ("alone",)),
        (link((0,), (), "alone"), "left", ("alone",)),
        (link((), (0,), "alone"), "right", ("alone",)),
        (link((0,), (4,), "same", moved=True)._replace(by="hand"), "same", ("same", "moved", "hand")),
        (link((0,), (), "alone")._replace(by="confirmed"), "left", ("alone", "confirmed")),
    ],
)
def test_each_kind_of_link_has_its_words(made: Link, state: LinkState, properties: tuple[LinkProperty, ...]) -> None:
    assert link_state(made) == state
    assert link_properties(made) == properties
    assert in_one_account(state) == (not (made.left and made.right))


def test_what_is_as_sure_as_the_limit_is_not_doubtful() -> None:
    assert [doubtful(sure) for sure in (0.0, 0.69, 0.7, 1.0)] == [True, True, False, False]
