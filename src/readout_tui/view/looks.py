"""How parts of the screen look, as values without colours: link signs, highlights, tones, marks of speakers."""

from typing import Final, Literal, NamedTuple

from readout_tui.core.link_state import LinkState
from readout_tui.core.model import PassageKind

Ground = Literal["", "cursor", "partner", "group"]
"""What a passage is to the cursor: under it, linked with that in the other pane, or linked together with it."""
MarkRole = Literal["left", "right", "stake", "doubt", "unsafe", "hit", "here", "counterpart", "selection"]

LineState = LinkState | Literal[""]
"""The state of the link that a line shows; "" where the line holds no body passage."""
DOUBT: Final = "?"
LINK_MARKS: Final[dict[LinkState, str]] = {
    "linked": "·", "same": "═", "reworded": "≈", "doubt": DOUBT, "differs": "≠", "left": "◁", "right": "▷",
}  # fmt: skip
"""The sign for the state of a link, in the gutter, the overview and the status line."""
MOVED: Final = "⇄"
"""Drawn beside the sign of a link that has moved."""
HAND: Final = "✎"
CONFIRMED: Final = "✓"
"""Drawn beside the sign of a link that the reader has made or parted, and of one that they have confirmed."""
ASIDE: Final = "⊘"
"""Drawn beside the sign of a link that a reader has set aside."""
HIT: Final = "•"
"""The sign of hits in the overview."""
COUNTERPART: Final = "≈"
"""The sign of hits by a counterpart only (`Hit.counterpart`)."""
HitSign = Literal["", "•", "≈", "✎"]
"""What stands beside the strip: hits, hits by counterparts, and links that the reader has decided (`HAND`)."""
STRIP: Final[dict[LinkState | Literal["", "moved"], str]] = {
    "differs": "█", "doubt": "▓", "moved": "▞", "left": "▌", "right": "▐", "reworded": "░", "same": "·", "linked": ":",
    "": " ",
}  # fmt: skip
"""The shapes of the overview: the more differs, the darker, so that the strip is not taken for a gutter."""
SEEN: Final = "┃"
"""The sign of the part of the overview that is on the screen."""
PROVISIONAL = "…"
"""Drawn beside links and speakers known from a part of the texts only, while the whole is being compared."""


class Mark(NamedTuple):
    """A highlighted span of an account's text: half-open, in code points."""

    start: int
    end: int
    role: MarkRole


class Tone(NamedTuple):
    """How one passage is drawn at present. `faded` if a filter dims it; later `marks` cover earlier ones.

    `beside` is the sign of what readers have left beside it, "" if nothing.
    """

    kind: PassageKind = "sentence"
    ground: Ground = ""
    faded: bool = False
    marks: tuple[Mark, ...] = ()
    beside: str = ""


class Voice(NamedTuple):
    """The marks of a passage's speaker in the margin. `colour` is an index into the speakers' styles, -1 for none."""

    initials: str = ""
    bar: str = " "
    colour: int = -1
    carried: bool = False
    doubt: str = " "  # "?", or PROVISIONAL


NO_TONE = Tone()
NO_VOICE = Voice()
