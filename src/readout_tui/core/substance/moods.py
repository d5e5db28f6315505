"""What governs a "should" that is only the mood of a clause.

it was agreed   that talks should be held         decided: they will be
he asked        that the mine should be closed    asked: no more than that
that a road should be built   was the proposal    the same, turned round
he thought      that the mine should be closed    nothing: his own view of what is right
"""

from __future__ import annotations

from typing import Final, NamedTuple

from readout_tui.core.data.en.scales import MANDATIVE
from readout_tui.core.substance.readings import Reading

_KINDS: Final = {word: kind for kind, words in MANDATIVE.items() for word in words.split()}
_CLAUSE: Final = 14
"""Words between "that" and its "should" at most."""
_GOVERNING: Final = 6
"""Words between a verb and the "that" of its clause at most: "agreed with the Polish side in principle that"."""
_AFTER: Final = 25
"""Words from "should" to the end of a clause that comes before what governs it, at most."""
_STOPS: Final = ".;:?!"
_COPULAS: Final = frozenset("is was are were be been".split())


class Mood(NamedTuple):
    """What governs a clause: the kind of word, a key of MANDATIVE, and the token where it stands."""

    kind: str
    at: int


def mood(reading: Reading, at: int) -> Mood | None:
    """What governs the "should" at a token; None if it is a modal of its own."""
    lead = _complementizer(reading, at)
    if lead is None:
        return _before(reading, at, reach=4) or _beside(reading, at)
    return _before(reading, lead, reach=_GOVERNING) or (_after(reading, at) if _opens(reading, lead) else None)


def _complementizer(reading: Reading, at: int) -> int | None:
    """The "that" of the clause in which a token stands."""
    for k in range(at - 1, max(-1, at - 1 - _CLAUSE), -1):
        if reading.tokens[k].form in _STOPS:
            return None
        if reading.low(k) == "that":
            return k
    return None


def _before(reading: Reading, at: int, reach: int) -> Mood | None:
    """The nearest word before a token that governs a mood."""
    for k in range(at - 1, max(-1, at - 1 - reach), -1):
        word = reading.tokens[k]
        if word.form in _STOPS or word.low == "that":
            return None
        if word.lemma in _KINDS:
            return Mood(_KINDS[word.lemma], k)
        if any(m.start <= k < m.end for m in reading.marks.get("force", ())):
            return None  # "said that": a nearer word governs the clause
    return None


def _beside(reading: Reading, at: int) -> Mood | None:
    """The word of hope or intention in an aside after a clause: "should be finished in March, one hopes"."""
    for k in range(at + 1, min(len(reading.tokens), at + _AFTER)):
        word = reading.tokens[k]
        if word.form in _STOPS:
            return None
        if _KINDS.get(word.lemma) == "intended" and any(reading.low(j) == "," for j in range(k - 3, k)):
            return Mood("intended", k)
    return None


def _opens(reading: Reading, at: int) -> bool:
    """True for the first word of a sentence or of a part of it."""
    return at == 0 or not reading.tokens[at - 1].form[0].isalnum()


def _after(reading: Reading, at: int) -> Mood | None:
    """The word after a clause that says what it is: "was the proposal", "was urged"."""
    for k in range(at + 1, min(len(reading.tokens), at + _AFTER)):
        word = reading.tokens[k]
        if word.form in _STOPS:
            return None
        if word.lemma in _KINDS and any(reading.low(j) in _COPULAS for j in range(k - 4, k)):
            return Mood(_KINDS[word.lemma], k)
    return None
