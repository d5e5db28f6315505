"""Whose words a document says that it brings."""

from __future__ import annotations

import pytest

from tests.core.attribution.test_attribute import said

SPOKEN = "Good morning. I spoke with Mr. Ivar Holm today. I told him that we are ready. Thank you."

ANNOUNCED = [
    ("by", "The following is a transcript of today's briefing by Carla Mendes.", "Carla Mendes"),
    ("of", "The following are the remarks of Secretary Anna Berg to the press:", "Anna Berg"),
    ("issued by", "The following statement was issued today by the Spokesman for the President:", None),
    ("by with an office", "Following is the text of a statement by Foreign Minister Anna Berg:", "Anna Berg"),
]


@pytest.mark.parametrize(("lead", "speaker"), [row[1:] for row in ANNOUNCED], ids=[row[0] for row in ANNOUNCED])
def test_whoever_is_announced_speaks(lead: str, speaker: str | None) -> None:
    heard = said(f"Press Briefing\n\n{lead}\n\n{SPOKEN}")[0]
    assert heard[0] == "narration"
    assert heard[1] == (speaker or "Spokesman for the President")


def test_following_upon_somebodys_words_announces_nothing() -> None:
    lead = "Following upon recent statements by Foreign Minister Anna Berg, I have decided to write to you."
    assert "Anna Berg" not in said(f"Press Briefing\n\n{lead}\n\n{SPOKEN}")[0]
