"""Sentences that tell the event itself: "X spoke with Y", "X had a call with Y", "X took part in the summit".

Both accounts nearly always have one, in words that share little; they correspond by what they do.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from readout_tui.core.pattern import regex

_NOUN: Final = (
    r"(?:tele|video|phone )?(?:call|conversation|talks?|meetings?|summit|negotiations?|consultations?|discussions?|"
    r"conference|teleconference|videoconference|dialogue|session|visit|forum|audience)\b"
)
_ACTS: Final[tuple[re.Pattern[str], ...]] = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:spoke|speaks|talked|talks|met|meets|conferred|connected|sat down|consulted)\b[^.;]{0,40}?\bwith\b",
        r"\b(?:met|meets|gathered|convened)\b[^.;]{0,30}?\b(?:in|at|on|today|yesterday|to)\b",
        r"\b(?:held|holds|had|has|conducted|made|hosted|hosts|chaired|convened|paid)\b[^.;]{0,60}?\b" + _NOUN,
        r"\b(?:took part|takes part|taking part|participat(?:ed|es|ion)|attended|joined|joins|addressed)\b"
        r"[^.;]{0,70}?\b" + _NOUN,
        r"\b(?:telephoned|phoned|visited|received)\b(?= (?:[A-Z]|the (?:president|prime|foreign|head)))",
        (
            r"\b(?:in|during) (?:a|an|the|their|this) (?:tele|video|phone |"
            r"telephone )?(?:call|conversation|meeting|talks)"
            r"\b[^.;]{0,20}?\bwith\b"
        ),
        (
            r"\b(?:call|conversation|talks?|meeting|summit|negotiations?|consultations?)\b[^.;]{0,60}?\b(?:took place|"
            r"was held|were held|has taken place)\b"
        ),
        r"\b(?:reached|concluded|signed|announced|agreed)\b[^.;]{0,30}?\b(?:agreement|deal|accord|framework)\b",
        r"\bwelcomes? (?:president|prime minister|secretary|chancellor|minister)\b",
    )
)
_STRENGTH: Final = (1.0, 0.7, 1.0, 0.9, 0.9, 0.7, 0.8, 0.4, 0.4)
_RANKED: Final = sorted(zip(_STRENGTH, _ACTS, strict=True), key=lambda ranked: -ranked[0])
NAME: Final = regex(r"(?<=\s)[A-Z][a-z'’\-]{2,}")


@lru_cache(maxsize=4096)
def act(text: str) -> float:
    """How much a passage reads as telling that the event took place, 0..1; half of it without any name."""
    flat = " ".join(text[:600].split())
    best = next((strength for strength, pattern in _RANKED if pattern.search(flat)), 0.0)
    return best if NAME.search(flat) else best * 0.5
