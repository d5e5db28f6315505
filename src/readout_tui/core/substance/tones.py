"""In what tone the talks are said to have been held."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.data.en.scales import VALUE
from readout_tui.core.substance.findings import Case, Finding
from readout_tui.core.substance.marks import Placed, apart, faced, held, matched_share, placed_marks, words_of
from readout_tui.core.substance.readings import Meaning, Reading

_TALKS: Final = frozenset(
    "conversation talk meeting discussion atmosphere relation relationship exchange dialogue dialog call tone mood "
    "climate spirit session negotiation tie visit cooperation partnership encounter summit contact friendship state "
    "project result outcome round consultation conference".split()
)


def _tones(case: Case, side: int) -> list[Placed]:
    reading = case.reading(side)
    found = []
    marks = [mark for mark in reading.marks.get("tone", ()) if _evaluates(reading, mark)]
    for loose in placed_marks(case, side, marks, own=True):
        placed = held(case, loose)
        if placed.item is not None and placed.partner is not None:
            pair = case.pairs(side)[placed.item]
            if pair is not None and pair.worth >= 0.94:
                continue
        found.append(placed)
    return found


_AMBIGUOUS: Final = frozenset(
    "open close direct directly deep broad formal normal working hard poor cold rough charged lively great "
    "proper civil correct positive negative critical severe bad".split()
)
"""Words that value talks only where talks are spoken of."""


def _evaluates(reading: Reading, mark: Meaning) -> bool:
    """False for "open" in "the border is open"."""
    word = reading.tokens[mark.start]
    if mark.end - mark.start > 1 or word.lemma not in _AMBIGUOUS:
        return True
    return word.low in _AMBIGUOUS and _near_talks(reading, mark)  # "closed", "closing": no closeness


def _about_talks(case: Case, placed: Placed) -> bool:
    return _near_talks(case.reading(placed.side), placed.mark)


def _near_talks(reading: Reading, mark: Meaning) -> bool:
    near = range(max(0, mark.start - 9), min(len(reading.tokens), mark.end + 5))
    return any(reading.tokens[k].lemma in _TALKS for k in near)


def tones(case: Case) -> Iterator[Finding]:
    """All findings of class "tone": "warm" against "tense"."""
    left, right = _tones(case, 0), _tones(case, 1)
    pairs, rest_left, rest_right = faced(left, right, 40.0)
    for one, two in pairs:
        gap = abs(VALUE[one.mark.value] - VALUE[two.mark.value])
        features = {
            "gap": min(gap, 4.0) / 2,
            "talks": float(_about_talks(case, one) or _about_talks(case, two)),
            "far": min(2.0, apart(one, two) / 9),
            "report": matched_share(case),
        }
        yield Finding("tone-conflict", "tone", words_of(one), words_of(two), 2, features)
    for placed in (*rest_left, *rest_right):
        if placed.partner is None or placed.item is None:
            features = {
                "value": abs(VALUE[placed.mark.value]) / 2,
                "bad": float(VALUE[placed.mark.value] < 0),
                "talks": float(_about_talks(case, placed)),
                "report": matched_share(case),
            }
            a, b = (words_of(placed), None) if placed.side == 0 else (None, words_of(placed))
            yield Finding("tone-alone", "tone", a, b, 1, features)
