from __future__ import annotations

import pytest

from readout_tui.core.data.languages import language
from readout_tui.core.worddiff.quantities import digits, is_figure, quantity_value


@pytest.mark.parametrize(
    ("form", "value"),
    [
        ("1,500", "1500"),
        ("1.500", "1500"),
        ("1\u00a0500", "1500"),
        ("1,5", "1.5"),
        ("007", "7"),
        ("0", "0"),
        ("$5", "5$"),
        ("US$5 million", "5000000$"),
        ("5,000,000 dollars", "5000000$"),
        ("€1.5bn", "1500000000€"),
        ("5m", "5"),
        ("3%", "3%"),
        ("three percent", "3%"),
        ("3 per cent", "3%"),
        ("twenty-one", "21"),
        ("30th", "30"),
        ("10:30", "10:30"),
        ("1.2.3", "1.2.3"),
    ],
)
def test_what_a_number_is_worth(form: str, value: str) -> None:
    assert quantity_value(form, language("en").differences) == value


@pytest.mark.parametrize("form", ["5", "5th", "$5", "US$5bn", "1,000.50", "3%", "10:30"])
def test_figures(form: str) -> None:
    assert is_figure(form)


@pytest.mark.parametrize("form", ["G7", "five", "$", "15abc", "US", "F-16"])
def test_no_figures(form: str) -> None:
    assert not is_figure(form)


def test_the_first_digits_of_a_text() -> None:
    assert digits("some 1.500 tonnes") == "1500"
    assert digits("none") == "none"
