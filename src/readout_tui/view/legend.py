"""The legend: one line on whose initials stand in the margin and what the signs between the panes mean."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from readout_tui.core.characters.widths import cells
from readout_tui.core.link_state import LinkState, link_state
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, in_rows
from readout_tui.core.reports.summary import short_name, speaker_name
from readout_tui.view.looks import LINK_MARKS, MOVED
from readout_tui.view.speaker_marks import Cast
from readout_tui.view.wording import Wording, Words, fitted, plain

SPEAKER: Final = "speaker "
"""The role of what has the colour of a speaker begins so; the number of the colour follows, -1 for none."""
SIGNS: Final[dict[LinkState, tuple[str, str]]] = {
    "differs": ("differs", "differs"),
    "doubt": ("may differ", "may"),
    "left": ("only {left}", "only {left}"),
    "right": ("only {right}", "only {right}"),
    "reworded": ("reworded", "reworded"),
    "same": ("same words", "same"),
    "linked": ("not judged yet", "not judged"),
}
"""The signs in the order of the legend, in more and in fewer words."""
MOST: Final = 12
"""Speakers that the legend names at most."""


@lru_cache(maxsize=8)
def legend(lookup: Lookup, cast: Cast | None, width: int) -> Words:
    """The speakers who have the most passages, with their initials, and the signs that occur, in `width` cells.

    Where there is little room names are given in short, then those who have the fewest passages are left out.
    """
    words: Words = []
    for brief in (False, True):
        speakers = _speakers(lookup, cast, brief) if cast is not None else ()
        parts = [*speakers, *_signs(lookup, brief)]
        words = fitted(parts, width) if brief else [word for part in parts for word in part.forms[0]]
        if cells(plain(words)) <= width:
            break
    return words


def _speakers(lookup: Lookup, cast: Cast, brief: bool) -> Iterator[Wording]:
    comparison = lookup.comparison
    ranked = [*list(cast.colours)[:MOST], *([BOTH] if _both_occur(lookup) else [])]
    for rank, key in enumerate(ranked):
        letters = [(f" {cast.initials[key]}", f"{SPEAKER}{cast.colours.get(key, -1)}")]
        short = "both" if key == BOTH else short_name(comparison, key)
        yield Wording(([*letters, (f" {short if brief else speaker_name(comparison, key)} ", "")], []), 3 + rank)


def _both_occur(lookup: Lookup) -> bool:
    voices = lookup.comparison.attributions.voices
    return any(voice[0].speaker == BOTH for account in lookup.pair for voice in voices[account])


def _signs(lookup: Lookup, brief: bool) -> Iterator[Wording]:
    """The signs of the states that occur, and of what has moved."""
    states = {link_state(lookup.shown_link(row)) for row, link in in_rows(lookup.links) if lookup.compared(link)}
    left, right = (readout.name for readout in lookup.readouts)
    for state, said in SIGNS.items():
        if state in states:
            words = said[brief].format(left=left, right=right)
            yield Wording(([(f" {LINK_MARKS[state]}", state), (f" {words} ", "")], []), 2)
    if any(link.moved for link in lookup.links):
        yield Wording(([(f" {MOVED}", "moved"), (" moved ", "")], []), 1)
