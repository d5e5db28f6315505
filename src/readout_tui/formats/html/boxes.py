"""What several steps ask about the boxes of a page."""

from __future__ import annotations

from typing import Final

from readout_tui.formats.html.walk import Box, Page, PagePiece

ARTICLE_NAMES: Final = frozenset(
    "article articlebody body content entry post story text statement release news main detail details page readout "
    "speech press document transcript".split()
)
MUCH_PROSE: Final = 300
"""Characters of prose that may be one on a page without a headline."""


def holding_boxes(headline: PagePiece | None) -> set[int]:
    """The identities of the boxes with the headline."""
    return {id(box) for box in headline.box.up()} if headline else set()


def first_pieces(page: Page) -> list[int]:
    """The number of the first piece in each box; that of pieces if it holds none."""
    none = len(page.pieces)
    first = [none] * len(page.boxes)
    for number, piece in enumerate(page.pieces):
        first[piece.box.number] = min(first[piece.box.number], number)
    for box in reversed(page.boxes):
        if box.parent is not None:
            first[box.parent.number] = min(first[box.parent.number], first[box.number])
    return first


def numbers_in(page: Page, *mains: Box) -> frozenset[int]:
    """The numbers of the boxes in these boxes, themselves included."""
    found = {main.number for main in mains}
    for box in page.boxes[min(found) + 1 :]:
        if box.parent is not None and box.parent.number in found:
            found.add(box.number)
    return frozenset(found)
