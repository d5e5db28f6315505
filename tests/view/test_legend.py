"""The line that says whose initials and which signs are on the screen."""

from __future__ import annotations

import pytest

from readout_tui.core.characters.widths import cells
from readout_tui.core.search.index import build
from readout_tui.session import Session
from readout_tui.tui.widgets.bars import key_at
from readout_tui.view.legend import legend
from readout_tui.view.speaker_marks import Cast
from readout_tui.view.wording import plain
from tests.builders import disagreeing, harbour


def legend_of(width: int) -> str:
    made = harbour()
    return plain(legend(Session.of(made, build(made)).lookup, Cast(made), width))


def test_the_legend_names_speakers_by_their_passages_and_the_signs_that_occur() -> None:
    assert legend_of(120) == (
        " AR Ana Rivera  IO Ike Okoye  & both sides together  ◁ only A  ▷ only B  ≈ reworded  ═ same words  ⇄ moved "
    )


@pytest.mark.parametrize("width", range(40, 120, 7))
def test_the_legend_fits(width: int) -> None:
    assert cells(legend_of(width)) <= width


def test_where_there_is_little_room_names_are_shorter_and_signs_stay() -> None:
    assert legend_of(80) == " AR Rivera  IO Okoye  & both  ◁ only A  ▷ only B  ≈ reworded  ═ same  ⇄ moved "


def test_every_sign_that_occurs_is_explained() -> None:
    made = disagreeing()
    said = plain(legend(Session.of(made, build(made)).lookup, Cast(made), 200))
    assert all(sign in said for sign in ("≠ differs", "? may differ", "≈ reworded", "═ same", "◁ only A", "⇄ moved"))


@pytest.mark.parametrize(("x", "key"), [(1, "j"), (3, "k"), (7, "j"), (13, "tab"), (20, "tab"), (99, "")])
def test_a_click_on_a_key_or_on_its_words_is_the_key(x: int, key: str) -> None:
    words = [(" j k ", "key"), ("move ", ""), (" Tab ", "key"), ("other pane ", "")]
    assert key_at(words, x) == key


def test_words_that_are_no_hint_are_no_key() -> None:
    assert key_at([(" FILTER ", "strong"), ("only Xi", "")], 3) == ""
    assert key_at([(" A13 ", "strong"), ("“said”", "key")], 7) == ""
