import pytest
from benchmarks.tables.confusables import chosen, mapped, plain
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.characters.confusables import ASCII, lookalikes, mixed, skeleton
from readout_tui.core.data.confusables import ALIKE, PLAIN


@pytest.mark.parametrize("name", ["Хi Jinping", "Jinрing", "Pоpe Francis", "Ρutin", "Ｘi Jinping", "Blinkеn"])
def test_a_letter_of_another_alphabet(name: str) -> None:
    assert mixed(name)
    assert name in lookalikes([name])


@pytest.mark.parametrize(
    "name",
    [
        "Xi Jinping",
        "Miguel Díaz-Canel",
        "Recep Tayyip Erdoğan",
        "Владимир Путин",
        "Путин (Putin)",
        "习近平",
        "岸田 文雄さん",
        "윤석열 大統領",
        "O’Brien",
        "João d’Ávila 2º",
        "",
    ],
)
def test_names_of_people(name: str) -> None:
    assert not mixed(name)
    assert lookalikes([name, "Someone Else"]) == frozenset()


def test_a_name_wholly_in_other_letters() -> None:
    assert lookalikes(["Scope", "Ѕсоре", "Jones"]) == {"Ѕсоре"}
    assert skeleton("Ѕсоре") == skeleton("Scope")


def test_accents_alone_make_no_lookalike() -> None:
    assert lookalikes(["Diaz-Canel", "Díaz-Canel"]) == frozenset()


@given(st.lists(st.text(max_size=20), max_size=5))
def test_any_names(names: list[str]) -> None:
    assert lookalikes(names) <= set(names)


@pytest.mark.parametrize(
    ("one", "other"), [("Ilham Ali", "llham Ali"), ("Bill Ilves", "BiII llves"), ("Rama", "Rarna"), ("Otto", "0tto")]
)
def test_letters_that_are_drawn_alike(one: str, other: str) -> None:
    assert lookalikes([one, other, "Jones"]) == {one, other}
    assert lookalikes([one, one.upper(), "Jones"]) == frozenset()


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kılıç", "Kiliç"), ("Kjær", "Kjaer"), ("Støre", "Store"), ("Wałęsa", "Walesa"), ("Королёв", "Королев")],
)
def test_two_spellings_of_a_name_are_no_lookalikes(one: str, other: str) -> None:
    assert lookalikes([one, other, one.upper(), "Jones"]) == frozenset()


@pytest.mark.parametrize(
    ("foreign", "plain"),
    [
        ("Вова", "BOBA"),  # in capitals
        ("ՏՕՍ", "SOU"),  # Armenian
        ("ᎪᎷᎬ", "Ame"),  # Cherokee
        ("ＰＯＰＥ", "Pope"),  # full width
        ("𝐏𝐨𝐩𝐞", "Pope"),  # mathematical
        ("Ѕсо́ре", "Scope"),  # with an accent
        ("ΟΤΤΟ", "Otto"),  # Greek
    ],
)
def test_names_in_letters_of_many_alphabets(foreign: str, plain: str) -> None:
    assert lookalikes([foreign, plain, "Jones"]) == {foreign}


@pytest.mark.parametrize(("one", "other"), [("Will", "VVill"), ("Carmen", "Carrnen"), ("Al\u200bi Baba", "Ali Baba")])
def test_what_looks_the_same_has_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


def test_the_table_settles_and_its_plain_letters_are_those_of_the_module() -> None:
    assert ASCII == PLAIN
    letters = "".join(ALIKE.values())
    assert len(letters) == len(set(letters))
    assert not any(char.isascii() for char in letters)
    assert [look for look in ALIKE if skeleton(skeleton(look)) != skeleton(look)] == []


def test_the_generator_takes_what_names_need() -> None:
    lines = [
        "# Version: 1.0",
        "",
        "0430 ;\t0061 ;\tMA\t# ( а → a ) CYRILLIC SMALL LETTER A → LATIN SMALL LETTER A\t#",
        "1D41A ;\t0061 ;\tMA\t# mathematical: decomposed before",
        "0300 ;\t0301 ;\tMA\t# a mark",
        "30ED ;\t53E3 ;\tMA\t# Katakana that looks Chinese",
        "2E28 ;\t0028 0028 ;\tMA\t# no letter",
        "044B ;\t044C 0069 ;\tMA\t# looks like two",
        "044C ;\t0185 ;\tMA\t# of which one looks like something else",
        "006D ;\t0072 006E ;\tMA\t# plain",
        "0022 ;\t0027 0027 ;\tMA\t# no letters",
    ]
    table = mapped(lines)
    assert plain(table) == {"m": "rn"}
    assert chosen(table) == {"а": "a", "ь": "ƅ", "ы": "ƅi"}
