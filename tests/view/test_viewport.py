"""The view is anchored to a line; every movement agrees with the column written out in full."""

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.view.viewport import TOP, Anchor, Column

SIZES = st.lists(st.integers(1, 5), min_size=1, max_size=12)


def column(sizes: list[int]) -> Column[tuple[int, int]]:
    return Column(len(sizes), lambda item: [(item, line) for line in range(sizes[item])])


def written_out(sizes: list[int]) -> list[tuple[int, int]]:
    return [(item, line) for item, size in enumerate(sizes) for line in range(size)]


@given(SIZES, st.data())
def test_lines_are_a_slice_of_the_whole(sizes: list[int], data: st.DataObject) -> None:
    full = written_out(sizes)
    top = data.draw(st.integers(0, len(full) - 1))
    height = data.draw(st.integers(1, 20))
    shown = column(sizes).lines(Anchor(*full[top]), height)
    assert [line for _, line in shown] == full[top : top + height]
    assert [tuple(anchor) for anchor, _ in shown] == full[top : top + height]


@given(SIZES, st.data())
def test_moving_counts_lines_and_stops_at_the_ends(sizes: list[int], data: st.DataObject) -> None:
    full = written_out(sizes)
    top = data.draw(st.integers(0, len(full) - 1))
    delta = data.draw(st.integers(-40, 40))
    moved = column(sizes).moved(Anchor(*full[top]), delta)
    assert tuple(moved) == full[min(max(top + delta, 0), len(full) - 1)]


@given(SIZES, st.data())
def test_the_last_line_never_stands_above_the_bottom(sizes: list[int], data: st.DataObject) -> None:
    full = written_out(sizes)
    top = data.draw(st.integers(0, len(full) - 1))
    height = data.draw(st.integers(1, 20))
    anchor = column(sizes).clamped(Anchor(*full[top]), height)
    assert full.index((anchor.item, anchor.line)) == max(min(top, len(full) - height), 0)


@given(SIZES, st.data())
def test_what_is_asked_for_is_on_the_screen_and_nothing_moves_without_need(
    sizes: list[int], data: st.DataObject
) -> None:
    full = written_out(sizes)
    top, target = (data.draw(st.integers(0, len(full) - 1)) for _ in range(2))
    height = data.draw(st.integers(1, 20))
    before, wanted = Anchor(*full[top]), Anchor(*full[target])
    after = column(sizes).shown(before, wanted, wanted, height)
    first = full.index((after.item, after.line))
    assert first <= target < first + height
    if top <= target < top + height:
        assert after == before


def test_an_empty_column_stays_at_its_top() -> None:
    assert column([]).clamped(Anchor(3, 1), 10) == TOP
    assert column([]).lines(TOP, 10) == []


def test_of_what_is_taller_than_the_screen_the_beginning_is_shown() -> None:
    column = Column(3, lambda item: ["line"] * (4, 30, 4)[item])
    first, last = Anchor(1, 0), Anchor(1, 29)
    for anchor in (Anchor(0, 0), Anchor(0, 3)):  # the beginning is on the screen, but not the end
        assert column.shown(anchor, first, last, 10) == first
