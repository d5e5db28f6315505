"""Figures, dates, countries and names of two languages as keys that are equal in both."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.shared_keys import keys, skeleton


def found(text: str, code: str, common: frozenset[str] = frozenset()) -> set[str]:
    return set(keys(text, code, common.__contains__))


@pytest.mark.parametrize(
    ("code", "text", "key"),
    [
        ("en", "$1.5 billion", "#1.5e+09"),
        ("ru", "1,5 млрд долларов", "#1.5e+09"),
        ("zh", "15亿美元", "#1.5e+09"),
        ("es", "2.400 millones", "#2.4e+09"),
        ("es", "61 mil millones", "#6.1e+10"),
        ("en", "300,000 people", "#300000"),
        ("fr", "300\u202f000 personnes", "#300000"),
        ("zh", "30多万人", "#300000"),
        ("zh", "一万四千件", "#14000"),
        ("zh", "二十六岁", "#26"),
        ("en", "twenty-six years", "#20"),
        ("de", "0,5 Prozent", "#0.5"),
        ("ar", "٤٥ مليون", "#4.5e+07"),
        ("uk", "120 тисяч безпілотників", "#120000"),
        ("en", "1,234.5 tons", "#1234.5"),
        ("en", "1.2.3", "#12"),
    ],
)
def test_figures_are_read_as_their_language_writes_them(code: str, text: str, key: str) -> None:
    assert (key in found(text, code)) == (key != "#12")


def test_small_whole_figures_are_left_out() -> None:
    assert found("3 ships and 9.5 tons", "en") == {"#9.5"}


@pytest.mark.parametrize(
    ("code", "text", "dates"),
    [
        ("en", "on March 14", {"@3", "@3-14"}),
        ("en", "14 March", {"@3", "@3-14"}),
        ("en", "They march and may win.", set()),
        ("en", "in May", {"@5"}),
        ("ru", "14 марта", {"@3", "@3-14"}),
        ("zh", "3月14日", {"@3", "@3-14"}),
        ("es", "el 1 de enero de 2029", {"@1", "@1-1"}),
        ("fr", "le 1er avril", {"@4", "@4-1"}),
        ("de", "am 3. Mai", {"@5", "@5-3"}),
        ("ar", "في 21 مايو", {"@5", "@5-21"}),
        ("uk", "у червні", {"@6"}),
    ],
)
def test_dates_are_read_by_the_names_of_months(code: str, text: str, dates: set[str]) -> None:
    assert {key for key in found(text, code) if key[0] == "@"} == dates


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Vanuatu"),
        ("zh", "瓦努阿图"),
        ("ru", "Вануату"),
        ("ar", "وفانواتو"),
        ("de", "Vanuatus"),
        ("es", "Vanuatu"),
    ],
)
def test_countries_have_one_key(code: str, text: str) -> None:
    assert "=Vanuatu" in found(text, code)


def test_adjectives_of_english_name_the_country_and_cases_do_not_matter() -> None:
    assert "=Russia" in found("Russian", "en")
    assert "=Russia" in found("российский", "ru") | found("Российский", "ru")
    assert "=Ukraine" in found("Украиной", "ru")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sokolov", "Соколов"), ("Shevchenko", "Шевченко"), ("Rashidi", "رشيدي"), ("Uzhgorod", "Ужгород")],
)
def test_names_have_one_skeleton_in_all_scripts(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


def test_long_rare_words_are_compared_like_names() -> None:
    assert found("the fentanyl", "en") == found("el fentanilo", "es") == {"~vntn"}
    assert found("the cobalt", "en") == set()


def test_what_is_common_is_no_name() -> None:
    assert keys("Minister Sokolov", "en", {"minister"}.__contains__) == {"~sklv": "Sokolov"}
    assert keys("министр Соколовым", "ru", {"министр"}.__contains__) == {"~sklv": "Соколовым"}
    assert "~rjd" in found("الرشيدي", "ar")
    assert found("加入WTO", "zh") == {"~wto"}
    assert found("UN, ABC and Li", "en") == {"=United Nations"}
