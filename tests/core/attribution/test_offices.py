"""Offices: which words can mean whoever holds one."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.attribution.mentions import mention
from readout_tui.core.attribution.offices import may_be, same_role
from readout_tui.core.attribution.word_classes import tokens
from readout_tui.core.data.languages import language
from tests.core.attribution.test_attribute import readouts, said

DEPUTY = "Deputy Foreign Minister Ana Rivera met Foreign Minister Ike Okoye of Ghana in Lima. "
DEPUTIES = "Deputy Prime Minister Ana Rivera met Prime Minister Ike Okoye of Ghana in Lima. "
UNDER = "Under Secretary Ana Rivera met Foreign Minister Ike Okoye of Ghana in Lima. "
FORMER = "Former Foreign Minister Ana Rivera met Foreign Minister Ike Okoye of Ghana in Lima. "
SPOKES = "Press Secretary Ana Rivera spoke for Secretary of Defense Otto Lund on Monday. "
PORTFOLIOS = "Secretary of Defense Otto Lund met Secretary of State Ana Rivera on Monday. "
STATELESS = "President Ana Rivera met Trade Minister Kofi Boat in Accra on Monday. "


def sure_of(text: str) -> float:
    """`sure` of the last sentence."""
    return attribute(readouts(text)).voices[0][-1][0].sure


@pytest.mark.parametrize(
    ("held", "asked", "same"),
    [
        ("trade-minister", "minister", True),
        ("president", "head-of-state", True),
        ("chancellor", "head-of-government", True),
        ("deputy-foreign-minister", "foreign-minister", False),
        ("deputy-foreign-minister", "deputy-minister", True),
        ("deputy-foreign-minister", "deputy", True),
        ("vice-foreign-minister", "deputy-foreign-minister", True),  # as two translators have it
        ("first-deputy-prime-minister", "deputy-prime-minister", True),
        ("vice-president", "president", False),
        ("former-president", "president", False),
        ("former-president", "former-president", True),
        ("press-secretary", "secretary", False),
        ("defense-secretary", "secretary", True),
        ("council-president", "president", False),
    ],
)
def test_who_can_be_called_by_a_role(held: str, asked: str, same: bool) -> None:
    assert same_role(held, asked) is same


def test_a_portfolio_that_is_not_known_may_be_the_one_asked_for() -> None:
    assert may_be("minister", "trade-minister")
    assert not may_be("minister", "prime-minister")
    assert not may_be("minister", "deputy-minister")
    assert not may_be("trade-minister", "minister")


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Deputy Foreign Minister Ana Rivera", ["deputy-foreign-minister"]),
        ("Deputy Prime Minister and Foreign Minister Ana Rivera", ["deputy-prime-minister", "foreign-minister"]),
        ("Deputy Minister of Foreign Affairs Ana Rivera", ["deputy-foreign-minister"]),
        ("Deputy Secretary of Defense Ana Rivera", ["deputy-defense-secretary"]),
        ("Secretary of Defence Ana Rivera", ["defense-secretary"]),
        ("Attorney General Ana Rivera", ["attorney-general"]),
        ("President-elect Ana Rivera", ["president-elect"]),
    ],
)
def test_the_words_of_a_title_make_one_role(text: str, roles: list[str]) -> None:
    words = tokens(text, 0, len(text), language("en"))
    found = mention(words, 0, len(words.words))
    assert (found.name, [office.role for office in found.offices]) == ("Ana Rivera", roles)


HELD = [
    (DEPUTY, "The Foreign Minister praised it.", "Ike Okoye"),
    (DEPUTY, "The Foreign Minister of Peru praised it.", "Foreign Minister of Peru"),  # whom no text names
    (DEPUTY, "The Deputy Minister praised it.", "Ana Rivera"),
    (DEPUTY, "The Vice Foreign Minister praised it.", "Ana Rivera"),
    (DEPUTIES, "The Prime Minister praised it.", "Ike Okoye"),
    (UNDER, "The Secretary praised it.", "Secretary"),
    (FORMER, "The Foreign Minister praised it.", "Ike Okoye"),
    (FORMER, "The former Foreign Minister praised it.", "Ana Rivera"),
    (SPOKES, "The Secretary praised it.", "Otto Lund"),
    (PORTFOLIOS, "The Secretary of State praised it.", "Ana Rivera"),
    (PORTFOLIOS, "The Defence Secretary praised it.", "Otto Lund"),
]


@pytest.mark.parametrize(("lead", "text", "name"), HELD, ids=[f"{lead[:12]} {text}" for lead, text, _ in HELD])
def test_who_holds_an_office(lead: str, text: str, name: str) -> None:
    assert said(lead + text)[0][-1] == name


def test_a_holder_whose_country_no_text_gives_is_doubtful() -> None:
    assert said(STATELESS + "The President of Ghana praised it.")[0][-1] == "Ana Rivera"
    assert sure_of(STATELESS + "The President of Ghana praised it.") < 0.5
    assert sure_of(STATELESS + "The President praised it.") > 0.8


def test_a_holder_whose_country_no_text_gives_is_nobody_of_a_country_that_takes_part() -> None:
    text = "President Ana Rivera met Trade Minister Kofi Boat of Ghana. The President of Ghana praised it."
    assert said(text)[0][-1] == "President of Ghana"
