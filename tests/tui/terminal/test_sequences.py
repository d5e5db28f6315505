"""What no key sends is dropped, whole; keys never are."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.tui.terminal.sequences import LONGEST, Sequences

KEYS = (
    "j",
    "é",
    "\r",
    "\t",
    "\x1b[A",
    "\x1b[1;5C",
    "\x1b[<65;10;10M",
    "\x1b[106;5u",
    "\x1b[200~",
    "\x1b[201~",
    "\x1b[I",
)


def sent(text: str, cuts: list[int]) -> str:
    """What passes of the text in pieces, as a terminal may send it, and after a pause."""
    sequences = Sequences()
    places = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    return "".join(sequences.through(text[a:b]) for a, b in pairwise(places)) + sequences.pause()


@given(st.lists(st.sampled_from(KEYS), max_size=12).map("".join), st.lists(st.integers(0, 99), max_size=8))
def test_keys_pass_however_they_are_cut(typed: str, cuts: list[int]) -> None:
    assert sent(typed, cuts) == typed


@pytest.mark.parametrize(
    "noise",
    [
        "\x1b[" + "1" * 100_000 + "~",
        "\x1b]52;c;" + "A" * 50_000 + "\x07",
        "\x1bP" + "A" * 10_000 + "\x1b\\",
        "\x1b]10;rgb:ff/ff/ff\x07",
        "\x1b[48;99999;99999;1;1t",
        "\x1b[48;0;80;1;1t",
    ],
)
@given(cuts=st.lists(st.integers(0, 200_000), max_size=5))
def test_what_no_key_sends_is_dropped(noise: str, cuts: list[int]) -> None:
    assert sent("j" + noise + "k", [cut for cut in cuts if not 1 < cut % (len(noise) + 3) < 4]) == "jk"


def test_a_report_of_a_size_that_a_screen_may_have_passes() -> None:
    assert Sequences().through("\x1b[48;50;120;800;960t") == "\x1b[48;50;120;800;960t"


def test_after_a_pause_keys_act_again() -> None:
    sequences = Sequences()
    assert sequences.through("\x1b[" + "1" * LONGEST) == ""
    assert sequences.through("111") == ""
    assert sequences.pause() == ""
    assert sequences.through("1j") == "1j"


def test_alt_and_a_letter_is_a_key() -> None:
    assert Sequences().through("\x1bP") == "\x1bP"
    assert Sequences().through("\x1b") == "\x1b"


def test_a_beginning_that_goes_no_further_passes_after_a_pause() -> None:
    sequences = Sequences()
    assert sequences.through("\x1b[") == ""
    assert sequences.pause() == "\x1b["
