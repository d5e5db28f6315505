"""Event sentences, which report that the talk took place: "X spoke with Y", "X took part in the summit".

Nearly every account has one. Those of two accounts share few words ("held a telephone conversation", "spoke by phone"),
so they are recognised by patterns of the language, and correspond because both are event sentences.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from readout_tui.core.data.languages import language as language_of
from readout_tui.core.lazy_regex import regex

_WORD: Final = regex(r"\w+")
NAME: Final = regex(r"(?<=\s)[A-Z][a-z'’\-]{2,}")


@lru_cache(maxsize=4096)
def event_strength(text: str, language: str) -> float:
    """How strongly a passage reads as an event sentence, 0..1; half as strongly if it names nobody.

    Only its first 600 code points are read.
    """
    acts = language_of(language).terms.events.acts
    flat = " ".join(text[:600].split())
    lower = flat.lower()
    words = set(_WORD.findall(lower))
    likely = ((strength, phrase) for strength, firsts, phrase in acts if not firsts.isdisjoint(words))
    best = next((strength for strength, phrase in likely if phrase.search(lower)), 0.0)
    return best if NAME.search(flat) else best * 0.5
