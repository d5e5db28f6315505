"""Long pastes are cut; keys never are."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.tui.terminal.paste_limit import Pastes

OPENS, CLOSES = "\x1b[200~", "\x1b[201~"
keys = st.text(st.sampled_from("ab\x1b[20~1"), max_size=30).filter(lambda k: OPENS not in k and CLOSES not in k)


def sent(pastes: Pastes, text: str, cuts: list[int]) -> str:
    """The text in pieces, as a terminal may send it."""
    places = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    return "".join(pastes.through(text[a:b]) for a, b in pairwise(places))


@given(keys, st.lists(st.integers(0, 99), max_size=8))
def test_keys_go_through(typed: str, cuts: list[int]) -> None:
    assert sent(Pastes(3), typed, cuts) == typed


def plain(text: str) -> str:
    """Without control characters."""
    return "".join(char for char in text if char.isprintable())


@given(st.text("xy\x1b[2\x9b\x03", max_size=40), st.lists(st.integers(0, 99), max_size=8))
def test_the_first_characters_of_each_paste_go_through(pasted: str, cuts: list[int]) -> None:
    text = f"j{OPENS}{pasted}{CLOSES}k{OPENS}z{CLOSES}l"
    assert sent(Pastes(7), text, cuts) == f"j{OPENS}{plain(pasted)[:7]}{CLOSES}k{OPENS}z{CLOSES}l"


def test_a_key_is_not_held_back_for_what_may_follow() -> None:
    pastes = Pastes(9)
    assert pastes.through("\x1b") == "\x1b"
    assert pastes.through("[200") == "[200"
    assert pastes.through("~a") == "~a"
    assert pastes.through("\x1b[20") == ""
    assert pastes.through("1~q") == "\x1b[201~q"
