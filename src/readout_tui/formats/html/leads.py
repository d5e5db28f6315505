"""Lines inside an account that lead elsewhere: step 5 of `regions`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.lazy_regex import regex
from readout_tui.formats.html.boxes import first_pieces
from readout_tui.formats.html.walk import SENTENCE_ENDS, Box, Page, PagePiece

_TEASER: Final = 24
"""Characters of the headline of other news, at least."""
_LONGEST_REST: Final = 60
"""Characters of what may stand beside it: a date, what it is about."""
_SIZE: Final = regex(r"\b\d+(?:[.,]\d+)?\s?(?:[KkMm]i?[Bb]|[KkMm]o|[КкМм][Бб])\b")
"""The size of a file that can be had."""
_LONGEST_FILE: Final = 100
_LONGEST_RIGHTS: Final = 300
_LINKS_ABOVE: Final = regex(
    r"(?:related|read (?:also|more|next)|see also|more (?:on|from|news|stories|about)|latest|most read|recommended|"
    r"you may (?:also )?like|also (?:on|in)|share|follow us|tags?|topics?|categories|previous|next|further reading|"
    r"newsletter|subscribe|contacts?|links?|downloads?|photos?|videos?|comments?)\b.{0,40}"
)


def drop_teasers(page: Page, own: list[bool]) -> None:
    """Makes boxes furniture, below the first prose, that hold a long link and nothing else but a date, or the like."""
    begin = next((n for n, piece in enumerate(page.pieces) if own[n] and piece.prose), len(own))
    first, says = first_pieces(page), _saying(page)
    teaser = [False] * len(page.boxes)
    for box in page.boxes[1:]:
        if begin < first[box.number] < len(own) and not says[box.number]:
            teaser[box.number] = _is_teaser(box, page.pieces[first[box.number]])
    for box in page.boxes[1:]:
        teaser[box.number] |= bool(box.parent and teaser[box.parent.number])
    for number, piece in enumerate(page.pieces):
        own[number] &= not teaser[piece.box.number]


def _saying(page: Page) -> list[bool]:
    """For each box, whether it holds a sentence, or a heading that is no link."""
    says = [False] * len(page.boxes)
    for piece in page.pieces:
        if piece.links < piece.chars and (piece.kind == "heading" or piece.text.endswith(SENTENCE_ENDS)):
            says[piece.box.number] = True
    for box in reversed(page.boxes[1:]):
        if box.parent is not None:
            says[box.parent.number] |= says[box.number]
    return says


def _is_teaser(box: Box, lead: PagePiece) -> bool:
    """True if a box without sentences, which begins with this piece, names other news."""
    linked = lead.links == lead.chars and lead.size >= _TEASER and lead.kind not in {"row", "note"}
    return linked and box.chars - lead.chars <= _LONGEST_REST


def is_link_line(piece: PagePiece) -> bool:
    """True for a piece that leads elsewhere: nothing but a link, or mostly links and no sentence; or about rights."""
    if "©" in piece.text and len(piece.text) <= _LONGEST_RIGHTS:
        return True
    if len(piece.text) <= _LONGEST_FILE and _SIZE.search(piece.text):
        return True
    if piece.links == piece.chars and piece.kind != "note":
        return True
    if not piece.linked or piece.kind in {"row", "note"}:
        return False
    return not piece.text.endswith((".", "。", "!", "?"))


def drop_link_lists(page: Page, own: list[bool], headline: PagePiece | None) -> None:
    """Takes out headings that have nothing but links below, and lines that lead to links after the last prose."""
    last = max((n for n, piece in enumerate(page.pieces) if own[n] and piece.prose), default=-1)
    for number, following in _with_next(own):
        piece = page.pieces[number]
        if piece is headline or piece.prose:
            continue
        leads = bool(_LINKS_ABOVE.fullmatch(piece.text.strip(" :|-–—>»").lower()))
        links_below = any(page.pieces[n].linked for n in range(number + 1, following))
        nothing_else = following == len(own) or page.pieces[following].kind == "heading"
        if (links_below and nothing_else and (leads or piece.kind == "heading")) or (leads and number > last):
            own[number] = False


def _with_next(own: list[bool]) -> Iterator[tuple[int, int]]:
    """(number of a piece of the account, number of the next one), from the last to the first."""
    following = len(own)
    for number in range(len(own) - 1, -1, -1):
        if own[number]:
            yield number, following
            following = number if own[number] else following
