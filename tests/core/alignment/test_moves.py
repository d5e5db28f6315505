"""Finding the links that have moved."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.alignment.moves import Track, moved

TRACKS = st.lists(
    st.builds(Track, st.integers(0, 7).map(float), st.integers(0, 7).map(float), st.integers(1, 50)), max_size=8
)


def cross(a: Track, b: Track) -> bool:
    return (a.left - b.left) * (a.right - b.right) < 0


@settings(max_examples=80, deadline=None)
@given(TRACKS)
def test_the_largest_set_that_does_not_cross_stays(tracks: list[Track]) -> None:
    gone = moved(tracks)
    kept = [track for track, lost in zip(tracks, gone, strict=True) if not lost]
    assert not any(cross(a, b) for a, b in combinations(kept, 2))
    sizes = [
        size
        for size in range(len(tracks) + 1)
        for chosen in combinations(tracks, size)
        if not any(cross(a, b) for a, b in combinations(chosen, 2))
    ]
    assert len(kept) == max(sizes, default=0)


def test_of_two_that_cross_the_shorter_moved() -> None:
    assert moved([Track(0, 1, 80), Track(1, 0, 20)]) == [False, True]
    assert moved([Track(0, 1, 20), Track(1, 0, 80)]) == [True, False]


def test_nothing_moved_in_order() -> None:
    assert moved([Track(n, n, 10) for n in range(5)]) == [False] * 5
    assert moved([]) == []
