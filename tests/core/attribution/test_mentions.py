"""Mentions of persons in a sentence, drawn as "name (offices) of country"."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.mentions import mention, names
from readout_tui.core.attribution.word_classes import tokens
from readout_tui.core.data.languages import language


def drawn(text: str, code: str = "en") -> list[str]:
    lines = []
    for said in names(tokens(text, 0, len(text), language(code))):
        offices = ", ".join(office.role for office in said.offices)
        lines.append(said.name + (f" ({offices})" if offices else "") + (f" of {said.country}" if said.country else ""))
    return lines


MENTIONS = [
    ("President Ana Rivera met Prime Minister Ike Okoye.", ["Ana Rivera (president)", "Ike Okoye (prime-minister)"]),
    ("President Ana Rivera of Peru left.", ["Ana Rivera (president) of Peru"]),
    ("Iranian Foreign Minister Dara Azar left.", ["Dara Azar (foreign-minister) of Iran"]),
    ("Ike Okoye, Prime Minister of Ghana, left.", ["Ike Okoye", "Ike Okoye (prime-minister) of Ghana"]),
    ("Ike Okoye of Ghana left.", ["Ike Okoye of Ghana"]),
    ("Rosa Vega, Kofi Boat and Ana Eze left.", ["Rosa Vega", "Kofi Boat", "Ana Eze"]),
    ("King Salman, Minister Ike Okoye left.", ["Salman (king)", "Ike Okoye (minister)"]),  # two, not one with both
    ("Governor of Lagos Ada Eze left.", ["Ada Eze (governor)"]),  # of a place, which is no part of the name
    ("Spokeswoman Mao Ning left.", ["Mao Ning (spokesperson)"]),
    ("Premier Li Qiang left.", ["Li Qiang (prime-minister)"]),
    ("PM Ike Okoye left.", ["Ike Okoye (prime-minister)"]),
    ("Acting Foreign Minister Ike Okoye left.", ["Ike Okoye (foreign-minister)"]),  # acting, but that is the office
    ("H.E. Mr. Ike Okoye left.", ["Ike Okoye"]),  # a form of address is no office
    ("Ms. SATO Keiko left.", ["SATO Keiko"]),
    ("Jean-Noël Barrot left.", ["Jean-Noël Barrot"]),
    ("Joseph R. Byron, Jr. left.", ["Joseph R. Byron, Jr."]),
    ("President of the European Council Jan de Wit left.", ["Jan de Wit (president) of European Council"]),
    ("The ministers left.", []),
]


@pytest.mark.parametrize(("text", "people"), MENTIONS, ids=[text for text, _ in MENTIONS])
def test_who_is_named_with_which_office(text: str, people: list[str]) -> None:
    assert drawn(text) == people


def test_the_office_of_a_name_behind_it_is_not_that_of_the_name_before_it() -> None:
    text = "At the invitation of Camila Rojas, the President of Ghana, Ike Okoye, visited Lima."
    assert drawn(text)[0] == "Camila Rojas"


def test_behind_the_head_of_a_house_there_is_no_name() -> None:
    text = "The Head of Torre Tagle"
    said = mention(tokens(text, 0, len(text), language("en")), 0, 5)
    assert (said.name, [office.role for office in said.offices]) == ("", ["head"])


@pytest.mark.parametrize(
    ("code", "text", "people"),
    [
        ("ru", "Он принял президента Алексея Воронова.", ["Алексей Воронов (president)"]),  # in the nominative
        ("es", "El presidente Pedro Ruiz salió.", ["Pedro Ruiz (president)"]),
        ("fr", "Le président Jean Morel est parti.", ["Jean Morel (president)"]),
    ],
)
def test_an_office_has_its_english_name_in_every_language(code: str, text: str, people: list[str]) -> None:
    assert drawn(text, code) == people
