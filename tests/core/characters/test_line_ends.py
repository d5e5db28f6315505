"""Words that a hyphen parts at the end of a line."""

from __future__ import annotations

import pytest

from readout_tui.core.characters.line_ends import broken_words, rejoined

BREAKS = ["-\n", "-\r\n", "\u2010\n  ", "\u00ad\n", "-\r\t"]


def never(_first: str, _second: str) -> bool:
    return False


@pytest.mark.parametrize("between", BREAKS)
def test_a_word_is_found_in_two_parts_and_put_together(between: str) -> None:
    text = f"Their coop{between}eration grows."
    (found,) = broken_words(text)
    assert found.groups() == ("coop", "eration")
    assert text[slice(*found.span())] == f"coop{between}eration"
    assert rejoined(text, never) == "Their cooperation grows."


@pytest.mark.parametrize("between", BREAKS)
def test_a_capital_begins_a_word_of_its_own(between: str) -> None:
    text = f"The Sino{between}British talks."
    assert list(broken_words(text)) == []
    assert rejoined(text, never) == "The Sino-British talks."


def test_the_hyphen_stays_between_parts_that_belong_apart() -> None:
    assert (
        rejoined("a long-\nterm plan", lambda first, second: (first, second) == ("long", "term")) == "a long-term plan"
    )


@pytest.mark.parametrize("text", ["a long-term plan", "a plan -\nand more", "10-\n20", "x-\n\ny", "a\nb"])
def test_nothing_else_is_put_together(text: str) -> None:
    assert list(broken_words(text)) == []
    assert rejoined(text, never) == text
