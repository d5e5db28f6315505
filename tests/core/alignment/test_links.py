"""From groups to links: links of the same words, the score of a link, and the score of a passage that is alone."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.align import align
from readout_tui.core.alignment.links import pinned
from readout_tui.core.model import BOTH, Attribution, Link, VerbClass, unwatched
from tests.builders import decided, group
from tests.core.alignment.test_align import aligned, readout

WORDS = [f"w{one}{two}{three}rk" for one in "bcdfg" for two in "aeiou" for three in "lmnpst"]
"""Words that no table knows, so that each weighs as much as any other."""


def linked(first: str, second: str) -> Link:
    """The one link between two accounts of one sentence."""
    (link,) = aligned(readout("A", [first]), readout("B", [second])).links
    return link


def test_the_more_alike_the_nearest_passage_is_the_less_sure_it_is_that_one_stands_alone() -> None:
    left = readout("A", ["Byron opened the harbour of Trest with tugboats.", "Sailors sang of kelp and herring."])
    right = readout(
        "B",
        [
            "Byron opened the harbour of Trest with tugboats.",
            "The harbour has tugboats.",
            "Ministers met.",
        ],
    )
    found = {link.right or link.left: link for link in aligned(left, right).links if link.kind == "alone"}
    tugboats, ministers = found[group(1)], found[group(2)]
    assert ministers.reason == "nothing alike"
    assert ministers.score > 0.99
    assert 0.5 < tugboats.score < ministers.score


def test_the_fuller_the_agreement_the_surer_the_link() -> None:
    whole = " ".join(WORDS[:20])
    scores = [linked(whole, " ".join([*WORDS[:kept], *WORDS[40 : 60 - kept]])).score for kept in (6, 10, 15, 20)]
    assert scores == sorted(set(scores))


def test_what_the_reader_links_by_hand_is_sure_and_says_so() -> None:
    left, right = readout("A", ["Byron sang."]), readout("B", ["Herring was scarce this winter."])
    (link,) = aligned(left, right, decided([(0, 0)])).links
    assert (link.score, link.reason) == (1.0, "set by hand")


@pytest.mark.parametrize(
    ("verbs", "speakers", "mirror"),
    [
        (("thanks", "promise"), ("byron", "lund"), True),
        (("promise", "urging"), ("byron", "lund"), True),
        (("thanks", "promise"), ("byron", "byron"), False),  # one person's thanks are nobody else's promise
        (("thanks", "promise"), ("byron", BOTH), False),
        (("thanks", "promise"), ("byron", None), False),
        (("thanks", "thanks"), ("byron", "lund"), False),
        (("thanks", "neutral"), ("byron", "lund"), False),
        ((None, "promise"), ("byron", "lund"), False),
    ],
)
def test_a_mirror_is_two_persons_at_the_two_ends_of_one_exchange(
    verbs: tuple[VerbClass | None, VerbClass | None], speakers: tuple[str | None, str | None], mirror: bool
) -> None:
    texts = ("Byron sang of forty crowns.", "Lund drew the harbour of Trest in winter.")
    accounts = [readout(name, [text]) for name, text in zip("AB", texts, strict=True)]
    said = [
        ((Attribution(account.passages[0].span, speaker, verb=verb),),)
        for account, speaker, verb in zip(accounts, speakers, verbs, strict=True)
    ]
    (link,) = align(accounts[0], accounts[1], said[0], said[1], (), decided([(0, 0)]), unwatched).links
    assert link.mirror is mirror


@pytest.mark.parametrize(("own", "mirror"), [(2, False), (9, False), (10, True), (11, True)])
def test_passages_that_share_most_of_their_words_are_no_two_ends(own: int, mirror: bool) -> None:
    """Thanks are worded differently from the promise they are for; the same words are one statement, reported twice."""
    whole, retold = " ".join(WORDS[:20]), " ".join([*WORDS[: 20 - own], *WORDS[20 : 20 + own]])
    assert exchanged(whole, retold).mirror is mirror


def test_a_passage_inside_a_much_longer_one_may_be_the_other_end() -> None:
    """The long one contains all words of the short one, but says more."""
    assert exchanged(" ".join(WORDS[:10]), " ".join(WORDS[:30])).mirror


def exchanged(thanks: str, promise: str) -> Link:
    """The link between one account's thanks and the other's promise, by two persons."""
    accounts = [readout(name, [text]) for name, text in zip("AB", (thanks, promise), strict=True)]
    verbs: list[tuple[str, VerbClass]] = [("byron", "thanks"), ("lund", "promise")]
    said = [
        ((Attribution(account.passages[0].span, speaker, verb=verb),),)
        for account, (speaker, verb) in zip(accounts, verbs, strict=True)
    ]
    (link,) = align(accounts[0], accounts[1], said[0], said[1], (), decided([(0, 0)]), unwatched).links
    return link


def test_pins_that_share_a_passage_are_one_link_where_their_passages_stand_together() -> None:
    left, right = (readout(name, [f"Line {n}." for n in range(8)]) for name in "AB")
    together = pinned(left, right, decided([(1, 2), (1, 3), (2, 3), (5, 7)]))
    assert [link.sides for link in together[0]] == [((1, 2), (2, 3)), ((5,), (7,))]
    assert together[1] == []
    apart = pinned(left, right, decided([(1, 2), (1, 5)]))
    assert [[link.sides for link in links] for links in apart] == [[((1,), (2,))], [((1,), (5,))]]
    parted = pinned(left, right, decided([(1, 2), (1, 3), (2, 3)], [(2, 2)]))
    assert [[link.sides for link in links] for links in parted] == [
        [((1,), (2,))],
        [((1,), (3,)), ((2,), (3,))],
    ]
