"""What a part of the screen looks like, as values: signs, marks, tones, and what the margin says of a speaker."""

from typing import Final, Literal, NamedTuple

from readout_tui.core.link_state import LinkState
from readout_tui.core.model import PassageKind

Ground = Literal["", "cursor", "partner"]
MarkRole = Literal["left", "right", "stake", "doubt", "unsafe", "hit", "here", "selection"]

LineState = LinkState | Literal[""]
"""How what a line shows stands; "" where nothing of the body is on it."""
DOUBT: Final = "?"
LINK_MARKS: Final[dict[LinkState, str]] = {
    "linked": "·", "same": "═", "reworded": "≈", "doubt": DOUBT, "differs": "≠", "left": "◁", "right": "▷",
}  # fmt: skip
"""How the state of a link is drawn in the gutter and the overview."""
MOVED: Final = "⇄"
"""Drawn beside that, where the link has moved."""
HIT = "•"
SEEN = "▐"
"""What the overview shows beside that."""
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
