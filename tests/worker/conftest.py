"""Pairs of texts, and what is on the screen of them."""

from __future__ import annotations

import pytest

from readout_tui.core.model import Source
from readout_tui.formats.load import seeds


@pytest.fixture
def sources() -> tuple[Source, ...]:
    return seeds()


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> tuple[Source, ...]:
    monkeypatch.setattr("readout_tui.core.preview.excerpts.REACH", 500)
    lines = [
        f"President Teshk said that plan number {n} for the harbour of Portmorlen is ready to begin."
        for n in range(600)
    ]
    return tuple(Source("\n\n".join(lines[k::2]), f"{k}.txt", f"{k}" * 64) for k in (0, 1))
