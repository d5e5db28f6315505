"""The reasons for a link, in words for the reader."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.align import align
from readout_tui.core.model import BOTH, UNDECIDED, Attribution, unwatched
from tests.builders import group
from tests.core.alignment.test_align import aligned, readout

REASONS = [
    (
        "Byron promised 40 million crowns for the harbour.",
        "Lund thanked for forty million crowns for Trest harbour.",
        "figures: 40; share: crowns, harbour",
    ),
    (
        "Byron spoke by telephone with Lund.",
        "President Byron held a call with Lund.",
        "both tell of the event; share: Byron, Lund; terms: spoke / call",
    ),
    ("They fight the epidemic in Velm.", "In Velm the pandemic is fought.", "terms: epidemic / pandemic"),
    ("The negotiators left Velm.", "The negotiation in Velm ended.", "terms: negotiators / negotiation"),
    ("The harbour of Velm is old.", "A harbour at Velm closed.", "share: harbour, Velm"),
]


@pytest.mark.parametrize(("left", "right", "reason"), REASONS, ids=[reason for *_, reason in REASONS])
def test_a_link_says_what_both_share_in_the_words_of_the_texts(left: str, right: str, reason: str) -> None:
    (link,) = aligned(readout("A", [left]), readout("B", [right])).links
    assert reason in link.reason


@pytest.mark.parametrize(
    ("speakers", "told"),
    [
        (("byron", "byron"), "; same speaker"),
        ((BOTH, BOTH), "; both sides jointly"),
        (("byron", "lund"), ""),
        ((None, None), ""),  # what nobody says, nobody says together
    ],
)
def test_it_says_who_says_it_on_both_sides(speakers: tuple[str | None, str | None], told: str) -> None:
    accounts = readout("A", ["The harbour of Velm is old."]), readout("B", ["A harbour at Velm closed."])
    left, right = (
        tuple((Attribution(passage.span, speaker),) for passage in account.passages)
        for account, speaker in zip(accounts, speakers, strict=True)
    )
    (link,) = align(*accounts, left, right, (), UNDECIDED, unwatched).links
    assert link.reason == "share: harbour, Velm" + told


def test_what_stands_alone_names_what_came_nearest() -> None:
    left = readout("A", ["Byron opened the harbour of Trest.", "Sailors sang of kelp and herring."])
    right = readout("B", ["Byron opened the harbour of Trest.", "Herring was scarce.", "Ministers met."])
    reasons = {link.right or link.left: link.reason for link in aligned(left, right).links if link.kind == "alone"}
    assert reasons[group(2)] == "nothing alike"
    assert all(reason == "nothing alike" or reason.startswith("nearest: ") for reason in reasons.values())
