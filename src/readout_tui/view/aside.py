"""How wide a screen is shared between the text and what is known of the passage under the cursor."""

from __future__ import annotations

from typing import Final

from readout_tui.settings import View

WIDE: Final = 160
"""Screens of at least so many cells show beside the text what is known of a passage; set by hand."""
LONGEST: Final = 75
"""The most characters of a line of text beside it: longer lines are hard to read."""
LEAST: Final = 40
"""The fewest cells of what stands beside the text."""


def aside_width(width: int, view: View, accounts: int, around: int) -> int:
    """The cells beside the text; 0 for none. `around`: the cells of a line that hold neither text nor this.

    Of three accounts and more the room is for the third.
    """
    if width < WIDE or (accounts > 2 and view != "merged"):
        return 0
    columns = 1 if view == "merged" else 2
    return max(width - around - columns * LONGEST, LEAST)
