"""The marks of speakers in the margin: initials, a colour, and a bar that shows how the speaker is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.characters.widths import cells
from readout_tui.core.link_state import perhaps
from readout_tui.core.model import BOTH, Attribution, Comparison, Evidence, Ref
from readout_tui.view.bounded_cache import BoundedCache
from readout_tui.view.looks import HAND, NO_VOICE, PROVISIONAL, Voice

BARS: Final[dict[Evidence, str]] = {
    "explicit": "┃",
    "label": "┃",
    "document": "┃",
    "pronoun": "│",
    "carried": "┆",
    "collective": "║",
    "hand": HAND,
    "none": " ",
}
"""The bar beside a passage, by the evidence for its speaker."""

BOTH_INITIALS: Final = "&"
_AFTER_A_NAME: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})


class Cast:
    """Initials and colours of the speakers of a comparison; who has the most passages chooses first."""

    def __init__(self, comparison: Comparison) -> None:
        """`colours` and `initials` are by speaker key. Colours count from 0, most passages first; `BOTH` has none."""
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
        """The marks of the main attribution of a passage; `NO_VOICE` for the reporter's own words."""
        return self._voices.get(ref, self._voice)

    def _voice(self, ref: Ref) -> Voice:
        said: Attribution = self.comparison.voice(ref)
        if said.speaker is None:
            return NO_VOICE._replace(bar=HAND) if said.evidence == "hand" else NO_VOICE
        return Voice(
            self.initials.get(said.speaker, "??"),
            BARS[said.evidence],
            self.colours.get(said.speaker, -1),
            said.evidence == "carried",
            PROVISIONAL if not self.comparison.compared else "?" if perhaps(said) else " ",
        )


def initials(named: Iterable[tuple[str, str]]) -> dict[str, str]:
    """One or two letters for each (key, name), by key, in two cells: different for each speaker.

    "Xi Jinping" is XJ; "Xavier Jones" after that takes Xo, or else Xn, ... "Jr." and "III" are skipped. Of a family
    name in two parts it is those: "Miguel Díaz-Canel" is DC. Of a name in wide characters it is one of them: 沈, or
    else 知, ... Where the name has no letters left, a figure stands for the second.
    """
    taken: set[str] = set()
    found: dict[str, str] = {}
    for key, name in named:
        found[key] = next(pair for pair in _pairs(name) if pair not in taken)
        taken.add(found[key])
    return found


def _pairs(name: str) -> Iterator[str]:
    """The candidates for a name's initials, the best first: each of two cells at most. There is no end of them."""
    words = [word for word in name.split() if word[0].isalnum()] or [name or "?"]
    if len(words) > 1 and words[-1].strip(".,").lower() in _AFTER_A_NAME:
        words.pop()
    first = _letter(words[0])
    wide = [character for character in name if cells(character) > 1]  # the surname comes first
    yield from (pair for pair in wide or _of_letters(first, words) if pair.strip() and cells(pair) <= CELLS)
    yield from (f"{first if cells(first) == 1 else ''}{number}" for number in count(1))


def _of_letters(first: str, words: Sequence[str]) -> Iterator[str]:
    """The initials of a name in letters: those of a family name in two parts, else of its first and last word."""
    last = words[-1]
    parts = [part for part in last.split("-") if part]
    if len(parts) > 1 and all(part[0].isupper() for part in parts):
        yield _letter(parts[0]) + _letter(parts[-1])
    elif len(words) > 1:
        yield first + _letter(last)
    yield from (first + letter for letter in last[1:])
    yield first


def _letter(word: str) -> str:
    """The first letter of a word as a capital, if that is one letter."""
    capital = word[0].upper()
    return capital if len(capital) == 1 else word[0]


CELLS: Final = 2
"""The cells that the margin has for initials."""
