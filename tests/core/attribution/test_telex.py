"""Sentences in capitals are read as if they were written in small letters, in their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.attribution.telex import as_written_small
from readout_tui.core.data.languages import language

WRITTEN = {
    "MINISTER HALLE PROMISED AN ANSWER BY FRIDAY.": "Minister Halle promised an answer by friday.",
    "IN MAY HE TOLD PRESIDENT ANA RIVERA OF THE UNITED STATES.": (
        "In May he told president Ana Rivera of the United States."
    ),
    "JOINT STATEMENT, LIMA": "JOINT STATEMENT, LIMA",
    "NATO said the port is open.": "NATO said the port is open.",
    "": "",
}


@pytest.mark.parametrize("text", WRITTEN)
def test_names_keep_their_capitals(text: str) -> None:
    assert as_written_small(text, language("en")) == WRITTEN[text]


@given(st.text().map(str.upper))
def test_no_word_moves(text: str) -> None:
    small = as_written_small(text, language("en"))
    assert len(small) == len(text)
    assert small.upper() == text.upper() or small == text
