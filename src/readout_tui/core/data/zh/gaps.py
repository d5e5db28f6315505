"""What the program cannot do in Chinese yet: a kind of drawn case (tests/cases/languages), or one of them -> what is missing.

The tests hold each gap to be one: close it, and it must go from here.
"""

from __future__ import annotations

from typing import Final

GAPS: Final[dict[str, str]] = {
    "number": "magnitudes behind a figure, numbers in characters",
    "negation": "negations",
    "stopwords": "function words: words are single characters to word differences",
}
