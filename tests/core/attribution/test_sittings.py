"""What a report of a meeting says of the meeting itself."""

from __future__ import annotations

import pytest

from tests.core.attribution.test_attribute import said

MEETING = """General Assembly

Sixth Meeting (AM)

ANA RIVERA (Peru) said that the port must open. It had been closed too long.{more}

IKE OKOYE (Ghana) said that his country agreed with her. He stressed that trade would gain."""


@pytest.mark.parametrize(
    "sentence",
    [
        "Also speaking today were the representatives of Chile and Fiji.",
        "The Assembly will meet again at 10 a.m. tomorrow.",
        "The Assembly then adopted the draft resolution.",
    ],
)
def test_the_report_speaks_of_the_meeting_in_a_new_paragraph(sentence: str) -> None:
    assert said(MEETING.format(more=f"\n\n{sentence}"))[0][2] == "narration"


def test_within_a_paragraph_it_is_the_speakers() -> None:
    heard = said(MEETING.format(more=" The Assembly had adopted many such texts."))[0]
    assert heard[:3] == ["ANA RIVERA"] * 3
