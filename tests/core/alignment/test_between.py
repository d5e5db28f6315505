"""What stands between two sure links without a partner is suggested to correspond."""

from __future__ import annotations

from readout_tui.core.link_state import suggested
from readout_tui.core.model import Constraints, Link, PassageNumber
from tests.core.alignment.test_align import aligned, readout

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


def test_one_sure_neighbour_is_not_enough() -> None:
    assert len(links(LEFT, [*RIGHT[:2], "Rain is expected in the north.", AFTER, *REST])) == 5


def test_a_pair_that_the_reader_ruled_out_is_not_suggested() -> None:
    forbidden = frozenset({(PassageNumber(1), PassageNumber(1))})
    assert len(links(LEFT, RIGHT, Constraints(forbidden=forbidden))) == 5
