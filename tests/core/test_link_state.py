"""How a link stands is one word for the eye and one or two for a question."""

import pytest

from readout_tui.core.link_state import LinkProperty, LinkState, doubtful, in_one_account, link_properties, link_state
from readout_tui.core.model import Link


@pytest.mark.parametrize(
    ("link", "state", "properties"),
    [
        (Link((0,), (0,), "same"), "same", ("same",)),
        (Link((0,), (1, 2), "changed"), "changed", ("changed",)),
        (Link((0,), (4,), "same", moved=True), "moved", ("same", "moved")),
        (Link((0,), (4,), "changed", moved=True), "moved", ("changed", "moved")),
        (Link((0,), (), "alone"), "left", ("alone",)),
        (Link((), (0,), "alone"), "right", ("alone",)),
    ],
)
def test_each_kind_of_link_has_its_words(link: Link, state: LinkState, properties: tuple[LinkProperty, ...]) -> None:
    assert link_state(link) == state
    assert link_properties(link) == properties
    assert in_one_account(state) == (not (link.left and link.right))


def test_what_is_as_sure_as_the_limit_is_not_doubtful() -> None:
    assert [doubtful(sure) for sure in (0.0, 0.69, 0.7, 1.0)] == [True, True, False, False]
