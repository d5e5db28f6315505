"""Russian names and titles in other cases."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.lexicons import is_oblique, role_of
from readout_tui.core.attribution.person_names import fold_name
from readout_tui.core.data.languages import language
from readout_tui.core.data.ru.declension import declined, nominative

RUSSIAN = language("ru")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Алексея Воронова", "Алексей Воронов"),
        ("Дмитрием Орловым", "Дмитрий Орлов"),
        ("Ивана Соколовского", "Иван Соколовский"),
        ("Марией Орловой", "Мария Орлова"),
        ("Лаврин", "Лаврин"),
    ],
)
def test_a_name_is_shown_in_the_nominative(said: str, name: str) -> None:
    assert nominative(said) == name


def test_a_name_in_any_case_is_one_name() -> None:
    cases = ("Лаврин", "Лаврина", "Лаврину", "Лавриным", "Лаврине")
    assert len({fold_name("Сергей " + case) for case in cases}) == 1
    assert fold_name("Сергей Лаврин") == fold_name("Сергея Лаврина")
    assert fold_name("Лаврин") != fold_name("Фидани")


def test_a_title_in_any_case_is_one_office() -> None:
    assert "президента" in declined("президент")
    assert is_oblique(RUSSIAN, "президентом")
    assert not is_oblique(RUSSIAN, "президент")
    assert role_of(RUSSIAN, "президента") == role_of(RUSSIAN, "президент") == "president"
