"""Sentences that tell the event itself: "X spoke with Y", "X had a call with Y", "X took part in the summit".

Both accounts nearly always have one, in words that share little; they correspond by what they do.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from readout_tui.core.lazy_regex import regex

_NOUN: Final = (
    r"(?:tele|video|phone )?(?:call|conversation|talks?|meetings?|summit|negotiations?|consultations?|discussions?|"
    r"conference|teleconference|videoconference|dialogue|session|visit|forum|audience)\b"
)
_PHRASES: Final = (
    (1.0, "spoke|speaks|talked|talks|met|meets|conferred|connected|sat down|consulted", r"[^.;]{0,40}?\bwith\b"),
    (1.0, "held|holds|had|has|conducted|made|hosted|hosts|chaired|convened|paid", r"[^.;]{0,60}?\b" + _NOUN),
    (
        0.9,
        "took part|takes part|taking part|participated|participates|participation|attended|joined|joins|addressed",
        r"[^.;]{0,70}?\b" + _NOUN,
    ),
    (0.9, "telephoned|phoned|visited|received", r"(?= [a-z])"),
    (
        0.8,
        "call|conversation|talk|talks|meeting|summit|negotiation|negotiations|consultation|consultations",
        r"[^.;]{0,60}?\b(?:took place|was held|were held|has taken place)\b",
    ),
    (0.7, "met|meets|gathered|convened", r"[^.;]{0,30}?\b(?:in|at|on|today|yesterday|to)\b"),
    (
        0.7,
        "in|during",
        (
            r" (?:an?|the|their|this) (?:tele|video|phone |telephone )?(?:call|conversation|meeting|talks)\b"
            r"[^.;]{0,20}?\bwith\b"
        ),
    ),
    (0.4, "reached|concluded|signed|announced|agreed", r"[^.;]{0,30}?\b(?:agreement|deal|accord|framework)\b"),
    (0.4, "welcome|welcomes", r" (?:president|prime minister|secretary|chancellor|minister)\b"),
)
"""How strong a feature it is, the verbs or nouns it begins with, and what must follow them, all in lower case."""
_PATTERNS: Final = tuple(
    (strength, frozenset(word.partition(" ")[0] for word in words.split("|")), regex(rf"\b(?:{words})\b{rest}"))
    for strength, words, rest in _PHRASES
)
_WORD: Final = regex(r"\w+")
NAME: Final = regex(r"(?<=\s)[A-Z][a-z'’\-]{2,}")


@lru_cache(maxsize=4096)
def event_strength(text: str) -> float:
    """How much a passage reads as telling that the event took place, 0..1; half of it without any name."""
    flat = " ".join(text[:600].split())
    lower = flat.lower()
    words = set(_WORD.findall(lower))
    likely = ((strength, phrase) for strength, firsts, phrase in _PATTERNS if not firsts.isdisjoint(words))
    best = next((strength for strength, phrase in likely if phrase.search(lower)), 0.0)
    return best if NAME.search(flat) else best * 0.5
