"""What a part of the screen looks like, as values: signs, marks, tones, and what the margin says of a speaker."""

from __future__ import annotations

from typing import Literal, NamedTuple

from readout_tui.core.model import Link, PassageKind

Ground = Literal["", "cursor", "partner"]
MarkRole = Literal["left", "right", "unsafe", "hit", "here", "selection"]

LINK_MARKS = {"same": "═", "changed": "≈", "moved": "⇄", "left": "◁", "right": "▷"}
"""How the state of a link is drawn in the gutter and the overview."""
HIT = "•"
SEEN = "▐"
"""What the overview shows beside that."""
DOUBTFUL = 0.7
"""Links and attributions less sure than this are drawn with a question mark."""
PROVISIONAL = "…"
"""Drawn beside what is known of a part of the texts only, while the whole is being compared."""


class Mark(NamedTuple):
    """A stretch of a source text that stands out."""

    start: int
    end: int
    role: MarkRole


class Tone(NamedTuple):
    """How one passage is drawn just now. `marks` are sorted so that a later one covers an earlier one."""

    kind: PassageKind = "sentence"
    ground: Ground = ""
    faded: bool = False
    marks: tuple[Mark, ...] = ()


class Voice(NamedTuple):
    """What the margin says of a passage's speaker. `colour` indexes the speakers' styles, -1 for none."""

    initials: str = ""
    bar: str = " "
    colour: int = -1
    carried: bool = False
    doubt: str = " "  # "?", or PROVISIONAL


NO_TONE = Tone()
NO_VOICE = Voice()


def state_of(link: Link) -> str:
    """same, changed, moved or alone: the one word a link is drawn, counted and filtered by."""
    return "moved" if link.moved else link.kind


def link_mark(link: Link) -> str:
    """The sign of a link's state, with its direction where only one side has it."""
    if link.kind == "alone":
        return LINK_MARKS["left" if link.left else "right"]
    return LINK_MARKS[state_of(link)]
