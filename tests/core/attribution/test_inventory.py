"""The inventory of speakers: variants of a name joined, offices learned, confusable names flagged."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.inventory import Inventory, Mention
from readout_tui.core.attribution.mentions import mention, names
from readout_tui.core.attribution.offices import Office
from readout_tui.core.attribution.person_names import fold_name, same_person, spelled_alike
from readout_tui.core.attribution.word_classes import tokens
from readout_tui.core.data.countries import ADJECTIVES, BODIES, CAPITALS, COUNTRIES, NAMES
from readout_tui.core.data.languages import language
from readout_tui.core.model import Account

COUNCILOR = ["state-councilor", "foreign-minister"]


def person(name: str, role: str = "", country: str = "") -> Mention:
    return Mention(name, fold_name(name), (Office(role, country),) if role else (), country)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Biden", "Joseph R. Biden, Jr.", True),
        ("Joe Biden", "Joseph Biden", True),
        ("Jake Sullivan", "Jacob Sullivan", True),
        ("Raul Castro", "Fidel Castro", False),
        ("Diaz-Canel", "Miguel Díaz-Canel", True),
        ("Diaz Canel", "Diaz-Canel", True),
        ("Zelensky", "Volodymyr Zelenskyy", True),
        ("Zelenskiy", "Zelenskyy", True),
        ("Xi", "Xi Jinping", True),
        ("Li", "Xi Jinping", False),
        ("Wang Yi", "Wang Wenbin", False),
        ("Lee", "Leeds", False),
        ("Sergei Lavrov", "Sergey Viktorovich Lavrov", True),
    ],
)
def test_names_of_one_person(left: str, right: str, same: bool) -> None:
    assert same_person(fold_name(left), fold_name(right)) is same
    assert same_person(fold_name(right), fold_name(left)) is same


def test_near_spellings_need_length_and_the_same_start() -> None:
    assert spelled_alike("zelensky", "zelenskyy")
    assert not spelled_alike("li", "le")
    assert not spelled_alike("merkel", "berkel")
    assert spelled_alike("lukashenko", "lukashenka")
    assert not spelled_alike("kuhn", "kuhns")  # one letter of four is another name
    assert not spelled_alike("marsden", "marlowe")


@pytest.mark.parametrize(
    ("text", "name", "roles", "country"),
    [
        ("President Joseph R. Biden, Jr.", "Joseph R. Biden, Jr.", ["president"], ""),
        ("Cuban President Miguel Diaz-Canel", "Miguel Diaz-Canel", ["president"], "Cuba"),
        ("President Volodymyr Zelenskyy of Ukraine", "Volodymyr Zelenskyy", ["president"], "Ukraine"),
        ("Minister for Foreign Affairs of Ukraine Dmytro Kuleba", "Dmytro Kuleba", ["foreign-minister"], "Ukraine"),
        ("Ghana's President Ama Boat", "Ama Boat", ["president"], "Ghana"),
        ("Chinese State Councilor and Foreign Minister Wang Yi", "Wang Yi", COUNCILOR, "China"),
        ("H.E. Ms. Ana Rivera", "Ana Rivera", [], ""),
        ("the Prime Minister of Japan", "", ["prime-minister"], "Japan"),
        ("Crown Prince Mohammed bin Salman", "Mohammed bin Salman", ["crown-prince"], ""),
        ("President of the European Council Jan de Wit", "Jan de Wit", ["president"], "European Council"),
    ],
)
def test_a_mention_is_taken_apart(text: str, name: str, roles: list[str], country: str) -> None:
    words = tokens(text, 0, len(text), language("en"))
    found = mention(words, 0, len(words.words))
    assert (found.name, [o.role for o in found.offices], found.country) == (name, roles, country)


def test_an_office_after_a_comma_is_learned() -> None:
    text = "He met Camila Rojas, President of the Republic of Colombia, in Cali."
    found = [m for m in names(tokens(text, 0, len(text), language("en"))) if m.offices]
    assert [(m.name, m.offices[0], m.country) for m in found] == [
        ("Camila Rojas", Office("president", "Colombia"), "Colombia")
    ]


def test_the_fullest_name_is_shown_and_the_others_are_aliases() -> None:
    inventory = Inventory()
    for name in ("Biden", "Joseph R. Biden", "Joe Biden"):
        inventory.add(person(name), Account(0))
    inventory.merge()
    (speaker,) = inventory.speakers({e.key for e in inventory.people()})
    assert speaker.name == "Joseph R. Biden"
    assert set(speaker.aliases) == {"Biden", "Joe Biden"}


def test_a_king_is_no_crown_prince() -> None:
    inventory = Inventory()
    inventory.add(person("Salman bin Abdulaziz", "king"), Account(0))
    inventory.add(person("Mohammed bin Salman", "crown-prince"), Account(0))
    found = inventory.named(person("Salman", "king"))
    assert found is not None
    assert found.name == "Salman bin Abdulaziz"


@pytest.mark.parametrize(
    ("known", "asked"), [("king", "crown-prince"), ("crown-prince", "king"), ("president", "prime-minister")]
)
def test_offices_that_nobody_holds_together_are_of_two_persons(known: str, asked: str) -> None:
    inventory = Inventory()
    inventory.add(person("Mohammed bin Salman", known), Account(0))
    assert inventory.named(person("Salman", asked)) is None
    inventory.add(person("Salman", asked), Account(1))
    inventory.merge()
    assert len(list(inventory.people())) == 2


def test_lookalike_letters_join_and_are_flagged() -> None:
    inventory = Inventory()
    inventory.add(person("Xi Jinping"), Account(0))
    inventory.add(person("\u0425i Jinping"), Account(1))  # with a Cyrillic capital ha
    (speaker,) = inventory.speakers({e.key for e in inventory.people()})
    assert speaker.lookalike


def test_other_alphabets_are_no_lookalikes() -> None:
    inventory = Inventory()
    inventory.add(person("Владимир Путин"), Account(0))
    inventory.add(person("Miguel Díaz-Canel"), Account(0))
    assert not any(s.lookalike for s in inventory.speakers({e.key for e in inventory.people()}))


def test_the_table_of_countries_has_no_double_meanings() -> None:
    assert len({c.name for c in COUNTRIES}) == len(COUNTRIES)
    assert all(NAMES[c.name] == c.name for c in COUNTRIES)
    assert set(NAMES.values()) >= BODIES
    forms = [form for c in COUNTRIES for form in (c.name, *c.others)]
    assert len(forms) == len(set(forms))
    assert ADJECTIVES["Cuban"] == "Cuba"
    assert CAPITALS["Kyiv"] == CAPITALS["Kiev"] == "Ukraine"
