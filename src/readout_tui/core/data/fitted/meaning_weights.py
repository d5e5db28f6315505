"""The fitted numbers for a sentence encoder in one language; `python -m benchmarks.quality.meaning --fit`."""

from typing import Final

ODDS: Final = 0.861
COSINE: Final = 2.721
BIAS: Final = -0.754
