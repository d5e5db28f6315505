"""The arithmetic of the measurements, and the generated texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.speed.figures import Figure, exponent, load, quantile, save, table, worse
from benchmarks.speed.texts import accounts


def test_growth_is_fitted() -> None:
    assert exponent([1, 2, 4, 8], [3, 6, 12, 24]) == pytest.approx(1)
    assert exponent([1, 2, 4], [1, 4, 16]) == pytest.approx(2)


def test_quantiles() -> None:
    assert quantile([3, 1, 2, 4], 0.5) == 3
    assert quantile([1, 2], 0.95) == 2


def test_what_is_worse_by_half_is_told(tmp_path: Path) -> None:
    before = [Figure("g", "a", 1, "ms", 2.0, "r"), Figure("g", "b", 1, "ms", 2.0, "r"), Figure("g", "c", 1, "s")]
    save(before, {"cores": "2"}, tmp_path / "kept.json")
    assert load(tmp_path / "kept.json") == before
    now = [
        Figure("g", "a", 9, "ms", 2.9, "r"),
        Figure("g", "b", 9, "ms", 3.1, "r"),
        Figure("g", "c", 99, "s"),
        Figure("g", "new", 9, "ms", 9.0, "r"),
        Figure("g", "a", 9, "ms", 9.0, "another reference"),
    ]
    assert worse(now, before) == ["g: b: 3.10 x, was 2.00 x"]
    assert "3.10 x r" in table(now)


def test_the_same_size_gives_the_same_texts() -> None:
    one, other = accounts(40), accounts(40)
    assert one == other
    assert one[0] != one[1]
    assert one[0].count(".") >= 40
