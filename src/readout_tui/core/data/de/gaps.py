"""What the program cannot do in German yet: a kind of drawn case (tests/cases/languages), or one of them -> what is missing.

The tests hold each gap to be one: close it, and it must go from here.
"""

from __future__ import annotations

from typing import Final

GAPS: Final[dict[str, str]] = {
    "number": "numbers and magnitudes in words",
    "negation": "negations",
    "stopwords": "function words of more than three letters",
}
