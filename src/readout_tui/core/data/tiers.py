"""How common the words of each tier are in diplomatic prose: a language sorts its words into the tiers."""

from __future__ import annotations

from typing import Final

PSEUDO: Final[dict[str, float]] = {
    "function": 90.0,
    "saying": 14.0,
    "boilerplate": 10.0,
    "common": 3.0,
    "usual": 1.8,
    "other": 0.3,
}
"""How many of `BACKGROUND` sentences of readouts hold a word of that tier."""

BACKGROUND: Final = 100.0
"""Size of the imagined background, in sentences."""
