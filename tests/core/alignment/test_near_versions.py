"""Drafts of one text: what is only alike in them is no partner."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.grouping import Decided, Group
from readout_tui.core.alignment.near_versions import as_drafts, near_versions
from readout_tui.core.alignment.profile import Pair, Profile
from readout_tui.core.alignment.profiles import profiles
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.model import Order
from tests.core.alignment.test_align import readout, voices

SAME = [
    "The corvette Halcyon left Port Merle with forty trawlers and their crews.",
    "Inspectors of the herring treaty sealed the holds of the fleet.",
    "The cannery at Osk pays the crews in advance.",
    "Owners of nets must register them before the first of March.",
]
OTHERS = [
    "Herring from the strait is sold in barrels of oak.",
    "The harbour master of Merle resigned over the affair.",
    "Norland asked the treaty commission for a second survey.",
    "Crews without a licence lose their nets and their boats.",
]


def profiled(left: list[str], right: list[str]) -> tuple[list[Profile], list[Profile]]:
    texts = readout("A", left), readout("B", right)
    known = profiles(texts, (voices(texts[0]), voices(texts[1])), term_tables())
    return known.left, known.right


def groups(number: int) -> list[Group]:
    return [Group([Order(n)], [Order(n)]) for n in range(number)]


def judged(repeated: int, changed: int, alone: int = 0) -> bool:
    """Whether texts of so many equal, changed and unlinked sentences are near versions."""
    left = SAME[:repeated] + SAME[:changed] + OTHERS[:alone]
    right = SAME[:repeated] + OTHERS[:changed] + SAME[:alone]
    return near_versions(*profiled(left, right), groups(repeated + changed))


@pytest.mark.parametrize(
    ("repeated", "changed", "alone", "expected"),
    [(4, 0, 0, True), (1, 3, 0, True), (0, 4, 0, False), (1, 4, 0, False), (3, 0, 0, False), (4, 0, 4, True)],
)
def test_a_quarter_of_the_links_must_repeat_a_sentence(repeated: int, changed: int, alone: int, expected: bool) -> None:
    assert judged(repeated, changed, alone) is expected


def test_a_report_that_quotes_a_speech_is_no_draft_of_it() -> None:
    report, speech = profiled(SAME, [*SAME, *OTHERS, "Rain is expected in the north."])
    assert not near_versions(report, speech, groups(4))
    assert not near_versions(speech, report, groups(4))


def test_between_drafts_only_sure_links_remain_and_none_that_are_further() -> None:
    likely: dict[Pair, float] = {
        (Order(0), Order(0)): 0.9,
        (Order(0), Order(3)): 0.8,
        (Order(1), Order(1)): 0.69,
        (Order(2), Order(2)): 0.7,
    }
    primary, further = as_drafts(likely, Decided())
    assert [(g.left, g.right) for g in primary] == [([0], [0]), ([2], [2])]
    assert not further


def test_what_the_reader_has_linked_stays_linked() -> None:
    pins = frozenset({(Order(0), Order(0)), (Order(0), Order(3))})
    primary, further = as_drafts({}, Decided(pins=pins))
    assert [(g.left, g.right) for g in (*primary, *further)] == [([0], [0]), ([0], [3])]
