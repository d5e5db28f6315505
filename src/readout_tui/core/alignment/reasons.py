"""The reason of a link, in words for the reader: what its passages share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import Final

from readout_tui.core.alignment.profile import Profile
from readout_tui.core.model import BOTH

SHOWN: Final = 4
"""The most terms of one sort that are named."""
EVENT: Final = 0.7
"""Strength from which both passages are called event sentences."""
FAINT: Final = 0.03
"""Probability below which the nearest passage is not worth naming."""


def reason(lefts: Sequence[Profile], rights: Sequence[Profile]) -> str:
    """The numbers, terms, equivalents and speaker that the two sides share; of each sort the heaviest terms first."""
    a, b = _shared(lefts, rights)
    parts = [_figures(a, b), _words(a, b), _equivalents(a, b), _speakers(lefts, rights)]
    if max(p.event for p in lefts) >= EVENT and max(p.event for p in rights) >= EVENT:
        parts.insert(0, "both tell of the event")
    return "; ".join(part for part in parts if part) or "place in the text"


def reason_alone(a: Profile, b: Profile, value: float) -> str:
    """What passage `a` shares with `b`, its likeliest partner, which was not enough; `value`: their probability."""
    one, two = _shared([a], [b])
    shared = _words(one, two) or _equivalents(one, two)
    if value < FAINT or not shared:
        return "nothing alike"
    return f"nearest: {shared}; not enough"


def _shared(
    lefts: Sequence[Profile], rights: Sequence[Profile]
) -> tuple[dict[str, tuple[float, str]], dict[str, tuple[float, str]]]:
    """Key of each term that both sides have -> its weight and its words on the left, and the same on the right."""
    keys = {key for p in lefts for key in p.weights} & {key for p in rights for key in p.weights}
    return _merged(lefts, keys), _merged(rights, keys)


def _merged(profiles: Sequence[Profile], keys: Set[str]) -> dict[str, tuple[float, str]]:
    return {key: (p.weights[key], p.terms.surface.get(key, "")) for p in profiles for key in keys & p.weights.keys()}


def _ranked(keys: Sequence[str], side: Mapping[str, tuple[float, str]]) -> list[str]:
    return sorted(keys, key=lambda key: (-side[key][0], key))[:SHOWN]


def _figures(a: Mapping[str, tuple[float, str]], b: Mapping[str, tuple[float, str]]) -> str:
    shared = _ranked([key for key in a if key[0] == "#" and key in b], a)
    return "figures: " + ", ".join(a[key][1].strip() for key in shared) if shared else ""


def _words(a: Mapping[str, tuple[float, str]], b: Mapping[str, tuple[float, str]]) -> str:
    shared = _ranked([key for key in a if key[0] not in "#=~_+" and key in b and a[key][0] >= 0.25], a)
    return "share: " + ", ".join(a[key][1] for key in shared) if shared else ""


def _equivalents(a: Mapping[str, tuple[float, str]], b: Mapping[str, tuple[float, str]]) -> str:
    """Terms of one topic, frame or family for which the two sides use different words."""
    found: dict[str, None] = {}
    for key in sorted((key for key in a if key[0] in "=~+" and key in b), key=lambda key: (-a[key][0], key)):
        one, two = a[key][1], b[key][1]
        if one.lower() != two.lower() and one and two:
            found[f"{one} / {two}"] = None
    return "terms: " + ", ".join(list(found)[:3]) if found else ""


def _speakers(lefts: Sequence[Profile], rights: Sequence[Profile]) -> str:
    one, two = lefts[0].speaker, rights[0].speaker
    if one is None or one != two:
        return ""
    return "both sides jointly" if one == BOTH else "same speaker"
