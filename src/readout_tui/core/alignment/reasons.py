"""What speaks for a link, in words for the reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readout_tui.core.alignment.profile import Profile
from readout_tui.core.model import BOTH

SHOWN = 4


def reason(lefts: Sequence[Profile], rights: Sequence[Profile], names: Mapping[str, str]) -> str:
    """The rarest shared terms, equivalents, figures, speakers and acts of a link, most telling first."""
    a, b = _merged(lefts), _merged(rights)
    parts = [
        part for part in (_figures(a, b), _words(a, b), _equivalents(a, b), _speakers(lefts, rights, names)) if part
    ]
    if max(p.act for p in lefts) >= 0.7 and max(p.act for p in rights) >= 0.7:
        parts.insert(0, "both tell of the event")
    return "; ".join(parts) or "place in the text"


def _merged(profiles: Sequence[Profile]) -> dict[str, tuple[float, str]]:
    return {key: (weight, p.terms.surface.get(key, "")) for p in profiles for key, weight in p.weights.items()}


def _ranked(keys: Sequence[str], side: Mapping[str, tuple[float, str]]) -> list[str]:
    return sorted(keys, key=lambda key: (-side[key][0], key))[:SHOWN]


def _figures(a: Mapping[str, tuple[float, str]], b: Mapping[str, tuple[float, str]]) -> str:
    shared = _ranked([key for key in a if key[0] == "#" and key in b], a)
    return "figures: " + ", ".join(a[key][1].strip() for key in shared) if shared else ""


def _words(a: Mapping[str, tuple[float, str]], b: Mapping[str, tuple[float, str]]) -> str:
    shared = _ranked([key for key in a if key[0] not in "#=~_+" and key in b and a[key][0] >= 0.25], a)
    return "share: " + ", ".join(a[key][1] for key in shared) if shared else ""


def _equivalents(a: Mapping[str, tuple[float, str]], b: Mapping[str, tuple[float, str]]) -> str:
    """Terms of one group or family that are not the same word."""
    found: dict[str, None] = {}
    for key in sorted((key for key in a if key[0] in "=~+" and key in b), key=lambda key: (-a[key][0], key)):
        one, two = a[key][1], b[key][1]
        if one.lower() != two.lower() and one and two:
            found[f"{one} / {two}"] = None
    return "terms: " + ", ".join(list(found)[:3]) if found else ""


def _speakers(lefts: Sequence[Profile], rights: Sequence[Profile], names: Mapping[str, str]) -> str:
    one, two = lefts[0].speaker, rights[0].speaker
    if one is None or two is None:
        return ""
    if one == two:
        return "both sides jointly" if one == BOTH else f"both carried by {names.get(one, one)}"
    return ""
