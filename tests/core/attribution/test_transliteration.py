"""Names in different scripts: how alike they sound, and who of the persons they name are one."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.across_scripts import partners
from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.attribution.inventory import Entity, Inventory, Mention
from readout_tui.core.attribution.offices import Office
from readout_tui.core.attribution.person_names import fold_name, script_of
from readout_tui.core.attribution.transliteration import likeness, surname_likeness
from readout_tui.core.model import Account
from tests.core.attribution.test_attribute import readouts

Held = tuple[str, str, str]
"""A name, the role of its bearer, the country; the last two may be empty."""

SAME = [
    ("Xi Jinping", "习近平"),
    ("Xi Jinping", "Си Цзиньпин"),
    ("Xi Jinping", "شي جين بينغ"),
    ("Xi Jinping", "Σι Τζινπίνγκ"),
    ("习近平", "Си Цзиньпин"),
    ("Li Qiang", "李强"),
    ("Li Qiang", "Ли Цян"),
    ("Wang Yi", "Ван И"),
    ("Vladimir Putin", "弗拉基米尔·普京"),
    ("Vladimir Putin", "Володимир Путін"),
    ("Volodymyr Zelenskyy", "Владимир Зеленский"),
    ("Volodymyr Zelenskyy", "Βολοντίμιρ Ζελένσκι"),
    ("Sergey Lavrov", "Сергей Викторович Лавров"),
    ("Mohammed bin Salman", "محمد بن سلمان"),
    ("Kyriakos Mitsotakis", "Κυριάκος Μητσοτάκης"),
    ("Ana Rivera", "Ана Ривера"),
    ("Ana Rivera", "آنا ريفيرا"),
    ("Ana Rivera", "安娜·里韦拉"),
]
OTHERS = [
    ("Ana Rivera", "Айк Окойе"),
    ("Sergey Lavrov", "Сергей Шойгу"),
    ("Xi Jinping", "李强"),
    ("Vladimir Putin", "乔·拜登"),
    ("Wang Yi", "Си Цзиньпин"),
    ("Emmanuel Macron", "محمد بن سلمان"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_name_sounds_alike_in_two_scripts(left: str, right: str) -> None:
    assert likeness(left, right) >= 0.82
    assert likeness(left, right) == pytest.approx(likeness(right, left))


@pytest.mark.parametrize(("left", "right"), OTHERS)
def test_other_names_do_not(left: str, right: str) -> None:
    assert likeness(left, right) < 0.72


def test_a_surname_is_compared_with_the_last_or_first_word() -> None:
    assert surname_likeness("Vladimir Putin", "普京") > 0.8
    assert surname_likeness("Xi Jinping", "Си") > 0.8
    assert surname_likeness("Vladimir Putin", "乔·拜登") == 0.0  # neither is one word


def test_the_script_is_that_of_most_letters() -> None:
    assert script_of("\u0425i Jinping") == "Latin"  # with a Cyrillic capital ha
    assert [script_of(name) for name in ("Путин", "习近平", "شي", "Σι")] == ["Cyrillic", "Han", "Arabic", "Greek"]


def entity(held: Held, key: str) -> Entity:
    name, role, country = held
    made = Entity(key, name, fold_name(name))
    if role:
        made.offices[Office(role, country)] += 1
    if country:
        made.countries[country] += 1
    return made


JOINED: list[tuple[Held, Held]] = [
    (("Xi Jinping", "", ""), ("习近平", "", "")),
    (("Vladimir Putin", "president", "Russia"), ("普京", "president", "Russia")),
    (("Vladimir Putin", "", ""), ("Путин", "", "")),
    (("Donald Trump", "president", "United States"), ("特朗普", "president", "United States")),
    (("Shigeru Ishiba", "prime-minister", "Japan"), ("石破茂", "prime-minister", "Japan")),
    (("Lee Hsien Loong", "prime-minister", "Singapore"), ("李显龙", "prime-minister", "Singapore")),
]
APART: list[tuple[Held, Held]] = [
    (("Li Min", "minister", ""), ("黎明", "minister", "")),  # one sound apart is another name in Chinese
    (("Ana Rivera", "president", "Peru"), ("Ана Ривера", "president", "Chile")),
    (("Ana Rivera", "president", "Peru"), ("Ана Ривера", "prime-minister", "Peru")),
    (("Joe Biden", "president", ""), ("Путин", "", "")),
    (("Shigeru Ishiba", "", "Japan"), ("石破茂", "", "Japan")),  # no office, and no likeness
]


@pytest.mark.parametrize(("left", "right"), JOINED)
def test_persons_are_joined_on_grounds(left: Held, right: Held) -> None:
    shown, joined = entity(left, "a"), entity(right, "b")
    assert list(partners([joined, shown], {})) == [(joined, shown)]


@pytest.mark.parametrize(("left", "right"), APART)
def test_persons_are_kept_apart_without(left: Held, right: Held) -> None:
    assert not list(partners([entity(left, "a"), entity(right, "b")], {}))


def test_whoever_fits_two_is_neither() -> None:
    left, right = entity(("Wang Yi", "", ""), "a"), entity(("Wang Yi", "", ""), "b")
    assert not list(partners([left, right, entity(("王毅", "", ""), "c")], {}))
    right.offices[Office("foreign-minister", "China")] += 1
    third = entity(("王毅", "foreign-minister", "China"), "c")
    assert list(partners([left, right, third], {})) == [(third, right)]


def test_a_joined_person_is_found_in_every_script() -> None:
    inventory = Inventory()
    for name in ("Ana Rivera", "Ана Ривера", "安娜·里韦拉"):
        inventory.add(Mention(name, fold_name(name), (), ""), Account(0))
    inventory.merge()
    (only,) = inventory.people()
    assert only.name == "Ana Rivera"
    for name in ("Rivera", "Ривера", "里韦拉", "Ana Rivera"):
        assert inventory.named(Mention(name, fold_name(name), (), "")) is only


def test_traditional_characters_are_the_simplified_ones() -> None:
    assert fold_name("習近平") == fold_name("习近平")


def test_accounts_in_three_languages_have_the_same_speakers() -> None:
    texts = (
        "President Ana Rivera of Chile met Chancellor Olaf Brandt of Germany. Rivera praised the port. Brandt agreed.",
        "Президент Чили Ана Ривера встретилась с канцлером Германии Олафом Брандтом. Ривера заявила, что порт открыт.",
        "智利总统里韦拉会见德国总理勃兰特。里韦拉表示，港口已经开放。",
    )
    made = readouts(*texts)
    found = attribute(made)
    assert [found.voices[k][1][0].speaker for k in range(3)] == ["ana-rivera"] * 3


def test_languages_of_one_script_spell_a_name_each_in_its_way() -> None:
    texts = (
        "President Volodymyr Zelenskyy of Ukraine met Chancellor Olaf Brandt. Zelenskyy thanked him.",
        "Bundeskanzler Olaf Brandt hat Präsident Wolodymyr Selenskyj empfangen. Selenskyj sagte, man brauche Hilfe.",
    )
    found = attribute(readouts(*texts))
    names = {speaker.name for speaker in found.speakers}
    assert "Volodymyr Zelenskyy" in names
    assert not any("Selenskyj" in name for name in names)


def test_an_account_keeps_to_one_spelling() -> None:
    left, right = entity(("Olena Koval", "", ""), "a"), entity(("Olena Kowal", "", ""), "b")
    left.seen.add(Account(0))
    right.seen.add(Account(1))
    spoken = {Account(0): "en", Account(1): "de"}
    assert list(partners([left, right], spoken)) == [(right, left)]
    left.seen.add(Account(1))
    assert not list(partners([left, right], spoken))
