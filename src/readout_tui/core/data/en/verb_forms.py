"""The forms of English verbs, from their base form."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.language_schema import VerbForm

IRREGULAR: Final[dict[str, str]] = {
    "say": "said",
    "tell": "told",
    "write": "wrote",
    "think": "thought",
    "feel": "felt",
    "understand": "understood",
    "know": "knew",
    "foresee": "foresaw",
    "undertake": "undertook",
    "swear": "swore",
    "read": "read",
    "make": "made",
    "give": "gave",
    "pay": "paid",
    "speak": "spoke",
    "lay": "laid",
    "set": "set",
    "put": "put",
    "bring": "brought",
    "draw": "drew",
    "take": "took",
    "have": "had",
    "hold": "held",
    "spell": "spelled",
    "beseech": "beseeched",
    "begin": "began",
    "go": "went",
    "send": "sent",
    "bear": "bore",
    "lead": "led",
    "come": "came",
    "find": "found",
    "seek": "sought",
    "deal": "dealt",
    "strike": "struck",
    "mean": "meant",
    "stand": "stood",
    "show": "showed",
    "forecast": "forecast",
    "foretell": "foretold",
    "forewarn": "forewarned",
    "bet": "bet",
    "hit": "hit",
    "shoot": "shot",
    "throw": "threw",
    "drive": "drove",
    "cast": "cast",
    "stick": "stuck",
}
"""Base form -> past tense."""

PARTICIPLES: Final[dict[str, str]] = {
    "write": "written",
    "know": "known",
    "give": "given",
    "speak": "spoken",
    "draw": "drawn",
    "take": "taken",
    "undertake": "undertaken",
    "throw": "thrown",
    "drive": "driven",
    "show": "shown",
}
"""Base form -> past participle, where it is not the past tense."""

_DOUBLING: Final = frozenset(
    "commit admit refer concur quip regret put set begin plan rebut bet hit pin chat blog kid prod sum".split()
)
_VOWELS: Final = "aeiou"


def forms(verb: str) -> tuple[tuple[VerbForm, str], ...]:
    """The forms of a verb; the past first, because it is what most texts use."""
    past = IRREGULAR.get(verb) or _suffixed(verb, "ed")
    participle = PARTICIPLES.get(verb)
    found: tuple[tuple[VerbForm, str], ...] = (
        ("past", past),
        ("present", "has" if verb == "have" else _third(verb)),
        ("ing", _suffixed(verb, "ing")),
        ("base", verb),
    )
    return (*found, ("participle", participle)) if participle else found


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def _suffixed(verb: str, suffix: str) -> str:
    if verb in _DOUBLING:
        return verb + verb[-1] + suffix
    if suffix == "ed" and verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    if suffix == "ed" and verb.endswith("e"):
        return verb + "d"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + suffix
