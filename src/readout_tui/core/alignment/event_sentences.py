"""Sentences that tell the event itself: "X spoke with Y", "X had a call with Y", "X took part in the summit".

Both accounts nearly always have one, in words that share little; they correspond by what they do.
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
    """How much a passage reads as telling that the event took place, 0..1; half of it without any name."""
    acts = language_of(language).terms.events.acts
    flat = " ".join(text[:600].split())
    lower = flat.lower()
    words = set(_WORD.findall(lower))
    likely = ((strength, phrase) for strength, firsts, phrase in acts if not firsts.isdisjoint(words))
    best = next((strength for strength, phrase in likely if phrase.search(lower)), 0.0)
    return best if NAME.search(flat) else best * 0.5
