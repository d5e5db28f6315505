"""Small comparisons made by hand, so that a test of one module needs no other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from readout_tui.core.model import Comparison
from tests.builders import lines

Small = Callable[..., Comparison]


@pytest.fixture(scope="session")
def small() -> Small:
    """`small(a_lines, b_lines, a_speakers, b_speakers, links)`: one passage a line, by default linked in order."""
    return lines
