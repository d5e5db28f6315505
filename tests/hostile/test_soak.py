"""A short soak of each kind of text; `python -m tests.hostile.soak` makes a long one."""

from __future__ import annotations

import pytest

from tests.hostile.soak import soak

pytestmark = pytest.mark.hostile


@pytest.mark.parametrize(("seed", "long"), [(1, False), (2, False), (3, True)])
def test_random_events_neither_end_it_nor_swell_it(seed: int, long: bool) -> None:
    assert soak(400, seed, long=long) == ""
