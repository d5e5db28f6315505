"""What stands between two sure links without a partner is suggested to correspond."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.between import between
from readout_tui.core.alignment.grouping import Decided, Group
from readout_tui.core.alignment.profile import Pair
from readout_tui.core.alignment.profiles import profiles
from readout_tui.core.alignment.scoring import FITTED
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.link_state import suggested
from readout_tui.core.model import Constraints, Link, Order, PassageNumber
from tests.core.alignment.test_align import aligned, readout, voices

BEFORE = "The corvette Halcyon left Port Merle with forty trawlers and their crews."
AFTER = "Inspectors of the herring treaty sealed the holds while the crews of the fleet were watching."
REST = [
    "Crews from Norland may fish in the strait until October.",
    "Crews from Velmia lose their licences at the end of May.",
    "The owners of the cannery pay the crews in advance.",
]
LEFT = [BEFORE, "The crews did not like it.", AFTER, *REST]
RIGHT = [BEFORE, "That upset the crews.", AFTER, *REST]


def links(left: list[str], right: list[str], constraints: Constraints | None = None) -> list[Link]:
    found = aligned(readout("A", left), readout("B", right), constraints)
    return [link for link in found.links if link.kind != "alone"]


def test_a_plain_sentence_between_sure_links_is_suggested() -> None:
    plain = links(LEFT, RIGHT)[1]
    assert plain.sides == ((1,), (1,))
    assert suggested(plain)
    assert plain.reason == "share: crews"


def test_sentences_that_share_nothing_are_not() -> None:
    assert len(links(LEFT, [BEFORE, "Rain is expected in the north.", AFTER, *REST])) == 5


@pytest.mark.parametrize(("sure", "found"), [((0, 2), [(1, 1)]), ((0,), []), ((2,), []), ((0, 1, 2), [])])
def test_both_neighbours_must_be_sure_and_both_passages_free(sure: tuple[int, ...], found: list[Pair]) -> None:
    texts = readout("A", LEFT), readout("B", RIGHT)
    known = profiles(texts, (voices(texts[0]), voices(texts[1])), term_tables())
    groups = [Group([Order(n)], [Order(n)]) for n in range(3)]
    likely = {(Order(n), Order(n)): 0.95 if n in sure else 0.3 for n in range(3)}
    linked = [group for group in groups if group.left[0] in sure or group.left[0] != 1]
    assert between(known.left, known.right, likely, (linked, []), FITTED, Decided()) == found


def test_a_pair_that_the_reader_ruled_out_is_not_suggested() -> None:
    forbidden = frozenset({(PassageNumber(1), PassageNumber(1))})
    assert len(links(LEFT, RIGHT, Constraints(forbidden=forbidden))) == 5
