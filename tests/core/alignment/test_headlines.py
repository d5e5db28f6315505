"""Headlines correspond to each other if they say the same, and to what they sum up in the body of the other text."""

from __future__ import annotations

from readout_tui.core.model import Alignment, Constraints, PassageKind, PassageNumber
from tests.core.alignment.test_align import aligned, readout

HEADED: list[PassageKind] = ["headline", "sentence", "sentence"]
CORRIDOR = "Byron and Lund reopen the grain corridor"
RESCUE = "Trawler crew rescued off Cape Merle"
FIRST = "Byron spoke by telephone with Lund on Monday."
AGREED = "They agreed that the grain corridor through the strait reopens in May."
WAGES = "Teachers will receive higher wages from autumn."
HERRING = "The ministers settled the quarrel about herring quotas."


def found(
    left: list[str], right: list[str], headlines: int = 2, constraints: Constraints | None = None
) -> tuple[Alignment, list[tuple[PassageNumber, PassageNumber]]]:
    """The alignment of two texts, and its further links. The first passages of `headlines` texts are headlines."""
    texts = readout("A", left, HEADED), readout("B", right, HEADED if headlines == 2 else HEADED[1:])
    alignment = aligned(*texts, constraints)
    return alignment, [(link.left[0], link.right[0]) for link in alignment.also]


def test_headlines_that_say_the_same_correspond() -> None:
    alignment, also = found([CORRIDOR, WAGES], ["Grain corridor reopens, Byron and Lund say", HERRING])
    assert alignment.links[0].sides == ((0,), (0,))
    assert alignment.links[0].score > 0.7
    assert also == []


def test_headlines_that_say_something_else_do_not() -> None:
    for other in (RESCUE, "A new school opens today"):
        alignment, also = found(["Byron and Lund meet today", HERRING], [other, HERRING])
        assert [link.sides for link in alignment.links if link.kind != "alone"] == [((1,), (1,))]
        assert also == []


def test_a_headline_corresponds_to_the_sentence_that_it_sums_up() -> None:
    alignment, also = found([CORRIDOR, FIRST, WAGES], [FIRST, HERRING, AGREED], headlines=1)
    assert also == [(0, 2)]
    assert alignment.also[0].reason.startswith("share: ")
    assert not alignment.also[0].moved


def test_what_the_reader_ruled_out_is_not_told_again() -> None:
    forbidden = Constraints(forbidden=frozenset({(PassageNumber(0), PassageNumber(2))}))
    assert found([CORRIDOR, FIRST, WAGES], [FIRST, HERRING, AGREED], 1, forbidden)[1] == []


def test_what_has_a_partner_is_not_linked_to_a_headline_that_has_one() -> None:
    """The headlines correspond, so only what would be missing from the other text is linked to one of them."""
    assert found([CORRIDOR, AGREED, WAGES], [CORRIDOR, AGREED, HERRING])[1] == []
    assert found([CORRIDOR, WAGES, HERRING], [CORRIDOR, AGREED, HERRING])[1] == [(0, 1)]


def test_a_headline_makes_no_term_more_common() -> None:
    plain, _ = found([RESCUE, AGREED, WAGES], [RESCUE, AGREED, HERRING])
    same, _ = found([CORRIDOR, AGREED, WAGES], [CORRIDOR, AGREED, HERRING])
    assert [link.score for link in plain.links[1:]] == [link.score for link in same.links[1:]]
