"""Titles without a name: each case is the sentences after a lead, with the person that each title refers to."""

from __future__ import annotations

import pytest

from tests.core.attribution.test_attribute import LEAD, said

LORDS = "King Harald Moen met Crown Prince Ali Saud. "
THREE = (
    "President Ana Rivera met Prime Minister Ike Okoye of Ghana. They dined. It rained. "
    "Prime Minister Otto Lund of Denmark praised the port. "
)
TWO_OFFICES = "President Ana Rivera met Prime Minister Ike Okoye. Chancellor Otto Lund was there. "
MINISTERS = "Foreign Minister Rosa Vega met Minister Ike Okoye of Ghana. "
SECRETARIES = "Secretary of State Ana Rivera met Foreign Secretary Ike Okoye. "
UNNAMED = "President Ana Rivera spoke with the Prime Minister of Denmark. "

HELD = [
    (LEAD, "The Prime Minister praised it.", "Ike Okoye"),
    (LEAD, "The Prime Minister of Ghana praised it.", "Ike Okoye"),
    (LEAD, "The Ghanaian premier praised it.", "Ike Okoye"),
    (LEAD, "The head of government praised it.", "Ike Okoye"),  # which a prime minister is
    (LEAD, "The head of state praised it.", "Ana Rivera"),  # which a president is
    (LEAD, "The guest praised it.", "Ike Okoye"),  # not whose account it is
    (LEAD, "Our President praised it.", "Ana Rivera"),
    (THREE, "The Prime Minister of Ghana praised it.", "Ike Okoye"),
    (THREE, "The Danish Prime Minister praised it.", "Otto Lund"),
    (THREE, "The Prime Minister praised it.", "Ike Okoye"),  # who takes part, rather than who was named last
    (TWO_OFFICES, "The Prime Minister and Chancellor praised it.", "both"),  # nobody holds two such offices
    (LORDS, "His Majesty praised it.", "Harald Moen"),
    (LORDS, "The Crown Prince praised it.", "Ali Saud"),
    (MINISTERS, "The Foreign Minister praised it.", "Rosa Vega"),
    (MINISTERS, "The Minister praised it.", "Rosa Vega"),  # of two who may be meant, whose account it is
    (MINISTERS, "The Ghanaian Minister praised it.", "Ike Okoye"),
    (MINISTERS, "The chancellor praised it.", "Rosa Vega"),  # as foreign ministers are called in Latin America
    (SECRETARIES, "The Foreign Secretary praised it.", "Ike Okoye"),
    (UNNAMED, "The Prime Minister of Denmark praised it.", "Prime Minister of Denmark"),
    (LEAD, "The Foreign Minister praised it.", "Foreign Minister"),  # whom the text does not name
]


@pytest.mark.parametrize(("lead", "text", "name"), HELD, ids=[f"{lead[:12]} {text}" for lead, text, _ in HELD])
def test_who_holds_a_title(lead: str, text: str, name: str) -> None:
    assert said(lead + text)[0][-1] == name


def test_an_office_without_a_name_is_one_person_however_it_is_worded() -> None:
    names = said(UNNAMED + "The Prime Minister of Denmark praised it. The Danish premier agreed.")[0]
    assert names[-2:] == ["Prime Minister of Denmark"] * 2


def test_his_counterpart_is_the_other_of_the_two() -> None:
    names = said(LEAD + "Okoye praised the port. His counterpart agreed. Rivera left. Her counterpart stayed.")[0]
    assert names[1:3] == ["Ike Okoye", "Ana Rivera"]


def test_who_speaks_for_his_part_is_not_who_spoke_before() -> None:
    lead = "President Ana Rivera of Peru met President Ike Okoye of Ghana. "
    assert said(lead + "Rivera praised the port. The President, for his part, praised the bridge.")[0][1:] == [
        "Ana Rivera",
        "Ike Okoye",
    ]
