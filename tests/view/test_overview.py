"""The strip along the right edge."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import FIRST_TWO, LinkKind
from readout_tui.view.looks import COUNTERPART, HIT
from readout_tui.view.overview import Overview, Proportions, Shape
from tests.builders import lines, link

LETTERS = {"same": "s", "reworded": "c", "differs": "d", "moved": "m", "left": "l", "right": "r", "": "."}


def shape(drawn: str, height: int, size: int = 10) -> Shape:
    """The strip of rows drawn as "s", "c" (reworded), "d" (differs), "m" (all of one length), "l" and "r"."""
    links, left, right = [], 0, 0
    for kind in drawn:
        mine, theirs = [left] * (kind != "r"), [right] * (kind != "l")
        left, right = left + len(mine), right + len(theirs)
        kinds: dict[str, LinkKind] = {"l": "alone", "r": "alone", "s": "same", "d": "differs"}
        links.append(link(mine, theirs, kinds.get(kind, "reworded"), kind == "m"))
    made = lines(["x" * size] * left, ["y" * size] * right, links=links)
    return Shape(Proportions(Lookup(made, FIRST_TWO)), height)


def strip(drawn: str, height: int) -> str:
    return "".join(LETTERS[state] for state in shape(drawn, height).states)


def test_a_line_has_the_state_of_its_row() -> None:
    assert strip("sscdm", 5) == "sscdm"
    assert strip("llrr", 4) == "llrr"
    assert strip("lr", 6) == "lllrrr"


def test_of_many_rows_in_a_line_the_most_frequent_state_shows_but_what_differs_or_has_moved_always() -> None:
    assert strip("ssc" * 4, 4) == "ssss"
    assert strip("ccs" * 4, 4) == "cccc"
    assert strip("sssssssm" * 2, 2) == "mm"
    assert strip("ssssssmd" * 2, 2) == "dd"


@given(st.text("scdlrm", min_size=1, max_size=30), st.integers(1, 40))
def test_every_row_has_a_line_and_lines_go_down_with_the_rows(drawn: str, height: int) -> None:
    made = shape(drawn, height)
    at = [made.line(row) for row in range(len(drawn))]
    assert at == sorted(at)
    assert 0 <= at[0] <= at[-1] < height
    assert len(made.states) == height
    assert "" not in made.states
    for y in range(height):
        first, end = made.proportions.rows(y, height)
        assert 0 <= first < end <= len(drawn)
        assert made.proportions.row(y, height) == first


def test_what_is_on_the_screen_and_where_hits_are_is_drawn_beside_it() -> None:
    strip_of_ten = Overview(shape("s" * 10, 10), {7: HIT, 8: COUNTERPART}, 2, 4)
    edges = [strip_of_ten.edge(y) for y in range(10)]
    assert [edge.seen for edge in edges] == [y in (2, 3, 4) for y in range(10)]
    assert "".join(edge.hit or "." for edge in edges) == ".......•≈."
