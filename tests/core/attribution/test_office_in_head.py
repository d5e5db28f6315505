"""The office that a headline names as the one who speaks."""

from __future__ import annotations

import pytest

from tests.core.attribution.test_attribute import said

SPOKEN = "Good morning. I spoke with Prime Minister Ivar Holm today. I told him that we are ready. Thank you."

OFFICES = [
    ("the matter follows", "Remarks by the President on Ukraine", "President"),
    ("the occasion follows", "Remarks by the President on the Telephone Call with Prime Minister Holm", "President"),
    ("a place follows", "Remarks by the Foreign Minister in Lima", "Foreign Minister"),
    ("a portfolio, then the matter", "Statement by the Minister of Defence on Kosovo", "Minister of Defence"),
    ("whose appearance", "Secretary-General's Press Encounter", "Secretary-General"),
    ("whose appearance, behind of", "Transcript of the President's Press Conference", "President"),
    ("somebody's words, and of", "Remarks of the Secretary of State on Arrival in Cairo", "Secretary of State"),
    ("an appearance, and of", "Press conference of the Foreign Minister", "Foreign Minister"),
    ("another holder in the text", "Press Conference by the Prime Minister on Talks", "Prime Minister"),
    ("with the name", "Statement by the Minister for Trade, Ms Rosa Vega, on Ports", "Rosa Vega"),
    ("a visit is no appearance", "Foreign Minister's Visit to Peru", "The author"),
    ("nobody's", "Statement on the Call with the President", "The author"),
]


@pytest.mark.parametrize(("headline", "speaker"), [row[1:] for row in OFFICES], ids=[row[0] for row in OFFICES])
def test_an_office_speaks_in_a_headline(headline: str, speaker: str) -> None:
    heard = said(f"{headline}\n\n{SPOKEN}")[0]
    assert {heard[0], heard[-1]} == {speaker}


def test_the_name_of_the_holder_may_be_a_headline_of_its_own() -> None:
    text = f"Remarks by the President at the Opening\n\nPresident Rosa Vega\n\n{SPOKEN}"
    assert said(text)[0][0] == "Rosa Vega"


def test_a_text_in_the_third_person_names_its_minister() -> None:
    text = "Statement by the Prime Minister\n\nPrime Minister Ivar Holm welcomed the vote. We are grateful, he said."
    assert "Prime Minister" not in said(text)[0]
