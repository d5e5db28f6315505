"""A cache that keeps the newest values."""

from __future__ import annotations

from readout_tui.view.bounded_cache import BoundedCache


def test_a_value_is_made_once_and_the_oldest_goes_first() -> None:
    made: list[int] = []

    def double(key: int) -> int:
        made.append(key)
        return 2 * key

    kept = BoundedCache[int, int](2)
    assert [kept.get(key, double) for key in (1, 2, 1, 3, 2, 1)] == [2, 4, 2, 6, 4, 2]
    assert made == [1, 2, 3, 1]
