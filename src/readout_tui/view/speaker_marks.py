"""How speakers are told apart in the margin: initials, a bar that shows how we know, a colour."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import doubtful
from readout_tui.core.model import BOTH, Attribution, Comparison, Evidence, Ref
from readout_tui.view.bounded_cache import BoundedCache
from readout_tui.view.looks import NO_VOICE, PROVISIONAL, Voice

BARS: Final[dict[Evidence, str]] = {
    "explicit": "┃",
    "label": "┃",
    "document": "┃",
    "pronoun": "│",
    "carried": "┆",
    "collective": "║",
    "none": " ",
}
"""The bar beside a passage, by how its speaker is known."""

BOTH_INITIALS: Final = "&"
_AFTER_A_NAME: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})


class Cast:
    """Initials and colours of the speakers of a comparison, in the order in which they first speak."""

    def __init__(self, comparison: Comparison) -> None:
        """Colours are numbers from 0, given by how much a speaker says; `BOTH` has none."""
        self.comparison = comparison
        spoken: dict[str, int] = {}
        for voices in comparison.attributions.voices:
            for voice in voices:
                if voice[0].speaker is not None:
                    spoken[voice[0].speaker] = spoken.get(voice[0].speaker, 0) + 1
        spoken.pop(BOTH, None)
        ranked = sorted(spoken, key=lambda key: -spoken[key])
        self.colours = {key: number for number, key in enumerate(ranked)}
        names = comparison.attributions.names
        self.initials = initials([(key, flat(names.get(key, key))) for key in ranked]) | {BOTH: BOTH_INITIALS}
        self._voices: BoundedCache[Ref, Voice] = BoundedCache(4096)

    def voice(self, ref: Ref) -> Voice:
        """What stands in the margin beside a passage."""
        return self._voices.get(ref, self._voice)

    def _voice(self, ref: Ref) -> Voice:
        said: Attribution = self.comparison.voice(ref)
        if said.speaker is None:
            return NO_VOICE
        return Voice(
            self.initials.get(said.speaker, "??"),
            BARS[said.evidence],
            self.colours.get(said.speaker, -1),
            said.evidence == "carried",
            PROVISIONAL if not self.comparison.compared else "?" if doubtful(said.sure) else " ",
        )


def initials(named: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Two letters a speaker, each pair of letters for one speaker only where names allow it.

    "Xi Jinping" is XJ; a second "Xavier Jones" takes Xo, then Xn, ... "Jr." and "III" are no part of it.
    """
    taken: set[str] = set()
    found: dict[str, str] = {}
    for key, name in named:
        pairs = _pairs(name)
        found[key] = next((pair for pair in pairs if pair not in taken), pairs[0])
        taken.add(found[key])
    return found


def _pairs(name: str) -> list[str]:
    """The pairs of letters that may stand for a name, the best first."""
    words = [w for w in name.replace("-", " ").split() if w[0].isalnum()] or [name or "?"]
    if len(words) > 1 and words[-1].strip(".,").lower() in _AFTER_A_NAME:
        words.pop()
    first, last = words[0][0].upper(), words[-1]
    if len(words) == 1:
        return [first + letter for letter in last[1:]] or [first]
    return [first + last[0].upper(), *(first + letter for letter in last[1:])]
