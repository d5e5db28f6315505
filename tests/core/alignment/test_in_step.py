"""Whether two texts test as translations of each other."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.in_step import in_step
from readout_tui.core.model import unwatched

LEFT = [40, 90, 25, 160, 70, 30, 120, 55, 200, 35]


@pytest.mark.parametrize(
    ("right", "expected"),
    [
        ([42, 95, 24, 150, 77, 33, 126, 52, 215, 31], True),  # lengths as of a translation
        ([150, 31, 95, 126, 33, 42, 77, 24, 52, 215], False),  # the same lengths in another order
        ([80] * 10, False),  # lengths that say nothing
        ([], False),
    ],
)
def test_lengths_in_order_speak_for_a_translation(right: list[int], expected: bool) -> None:
    assert in_step(LEFT, right, {}, 4.0, unwatched) == expected


def test_shared_words_in_order_speak_for_a_translation() -> None:
    right = [80] * 10
    assert in_step(LEFT, right, {(n, n): 1.0 for n in range(10)}, 4.0, unwatched)
    assert not in_step(LEFT, right, {(n, n * 7 % 10): 1.0 for n in range(10)}, 4.0, unwatched)
    assert not in_step(LEFT, right, {(4, 4): 30.0}, 4.0, unwatched)  # one list of names is no translation


def test_long_texts_are_tested_by_their_beginnings() -> None:
    left = [number * 37 % 200 + 20 for number in range(40)]
    right = [size + size // 20 for size in left]
    assert in_step(left + [9] * 90, right + [200] * 60, {(120, 80): 9.0}, 4.0, unwatched)


def test_of_the_longer_text_as_large_a_part_is_tested() -> None:
    shared = {(number // 2, number): 1.0 for number in range(60, 160)}  # in the second half of the first forty
    assert in_step([80] * 80, [40] * 160, shared, 4.0, unwatched)
