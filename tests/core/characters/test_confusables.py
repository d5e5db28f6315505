import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.characters.confusables import lookalikes, mixed, skeleton


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
