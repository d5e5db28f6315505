"""The discourse state before an account is read: participants, issuer, their countries."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.analysis import draft
from readout_tui.core.attribution.discourse import learn
from tests.core.attribution.test_attribute import readouts, said


def known(*texts: str) -> list[tuple[str, str, list[str]]]:
    """For each account: its issuer, the issuer's country, and the names of the participants."""
    _, scenes = learn(tuple(draft(account) for account in readouts(*texts)))
    return [
        (
            scene.home.name if scene.home else "",
            scene.home.country if scene.home else "",
            [entry.name for entry in scene.parties],
        )
        for scene in scenes
    ]


HOMES = [
    (
        "the subject of the first sentence",
        "President Ana Rivera of Peru met Prime Minister Ike Okoye of Ghana.",
        ("Ana Rivera", "Peru", ["Ana Rivera", "Ike Okoye"]),
    ),
    (
        "not whom the headline says they talked with",
        "Call with Prime Minister Okoye\n\nA call took place with Prime Minister Ike Okoye. Minister Rosa Vega sang.",
        ("Rosa Vega", "", ["Ike Okoye", "Rosa Vega"]),
    ),
    (
        "behind an office and a comma",
        "The Minister of Trade, Rosa Vega, met Minister Ike Okoye of Ghana.",
        ("Rosa Vega", "", ["Rosa Vega", "Ike Okoye"]),
    ),
    (
        "an office without a name is whoever holds it elsewhere in the text",
        "The President spoke with Minister Ike Okoye. It rained. It was late. It snowed. President Ana Rivera sang.",
        ("Ana Rivera", "", ["Ike Okoye"]),
    ),
    (
        "or, where nobody does, the office itself",
        "The President spoke with Prime Minister Ike Okoye of Ghana.",
        ("President", "", ["Ike Okoye"]),
    ),
]


@pytest.mark.parametrize(("text", "home"), [case[1:] for case in HOMES], ids=[case[0] for case in HOMES])
def test_whose_account_it_is_and_who_takes_part(text: str, home: tuple[str, str, list[str]]) -> None:
    assert known(text) == [home]


def test_the_country_that_is_said_to_speak_and_is_not_the_guests_is_the_hosts() -> None:
    text = "President Ana Rivera met Prime Minister Ike Okoye of Ghana. The Peruvian leader praised the port."
    assert known(text)[0][:2] == ("Ana Rivera", "Peru")


def test_of_two_countries_named_the_one_that_is_not_the_guests_is_the_hosts() -> None:
    text = (
        "President Ana Rivera met Prime Minister Ike Okoye of Ghana. Trade between Peru and Ghana grows. "
        "Ships of Peru sail to Ghana."
    )
    assert known(text)[0][:2] == ("Ana Rivera", "Peru")


def test_a_country_named_once_proves_nothing() -> None:
    text = "President Ana Rivera met Prime Minister Ike Okoye of Ghana. It rained in Peru."
    assert known(text)[0][:2] == ("Ana Rivera", "")


def test_a_name_learned_from_one_account_is_known_in_the_other() -> None:
    one = "President Ana Rivera of Peru met Prime Minister Ike Okoye of Ghana."
    two = "Okoye praised the port at the meeting with Rivera."
    assert known(one, two)[1][2] == ["Ike Okoye", "Ana Rivera"]


def test_after_the_guests_words_the_host_country_is_told_of_again() -> None:
    """In the host's account, plans of the host are narration, and plans of the guest are still the guest's words."""
    text = "President Ana Rivera of Peru met Prime Minister Ike Okoye of Ghana. Okoye praised the port. {} should pay."
    assert said(text.format("Peru"))[0][-1] == "narration"
    assert said(text.format("Ghana"))[0][-1] == "Ike Okoye"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Okoye praised it. Reports praised it.", set()),  # either may be a word like any other
        ("Okoye praised it. She thanked Okoye.", {"Okoye"}),
        ("She said that Okoye praised it.", {"Okoye"}),
        ("Reports praised it. President Okoye sang.", {"Okoye"}),
    ],
)
def test_a_capital_where_a_sentence_starts_makes_no_name(text: str, people: set[str]) -> None:
    inventory, _ = learn(tuple(draft(account) for account in readouts(text)))
    assert {entry.name for entry in inventory.people()} == people
