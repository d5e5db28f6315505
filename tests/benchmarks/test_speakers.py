"""How names of speakers are compared with those of the gold."""

from __future__ import annotations

import pytest
from benchmarks.quality.speakers import right


@pytest.mark.parametrize(
    ("got", "wanted", "is_right"),
    [
        ("President Rivera", "Ana Rivera", True),
        ("Rivera", "Okoye", False),
        ("President", "The President", True),
        ("President", "President Rivera", False),
        (None, "The President", False),
        (None, "narration", True),
    ],
)
def test_a_name_is_right_by_its_words_but_for_titles(got: str | None, wanted: str, is_right: bool) -> None:
    assert right(got, wanted, {}) == is_right
