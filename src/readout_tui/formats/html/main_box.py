"""Which box of a page holds the account, and which boxes beside it belong to that: step 3 of `regions`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from readout_tui.formats.html.boxes import ARTICLE_NAMES, MUCH_PROSE, holding_boxes, numbers_in
from readout_tui.formats.html.walk import Box, Page, PagePiece

_PARAGRAPHS: Final = frozenset("p li td th dd dt pre blockquote h1 h2 h3 h4 h5 h6 figcaption".split())
"""Boxes that are paragraphs, not places where paragraphs are."""
_CELLS: Final = frozenset("td li dd".split())
_LISTS: Final = frozenset("ul ol dl table tbody tr".split())
_COLUMN: Final = 3
"""With so many pieces directly in it, a cell or an item is a place of paragraphs, not one."""
MOST_ABOVE: Final = 4
"""Pieces that may stand above the headline in the box that begins with it: a date, what the page is about."""
_AROUND: Final = 0.5
"""What a piece of prose counts for the box around the one that it is a paragraph of."""
_SAID: Final = 1.3
"""By how much more prose counts in a box that says that it holds an article."""
_BEFORE: Final = 0.3
"""By how much less prose counts in a box that ends before the headline."""
_FAR: Final = 0.15
"""By how much less prose counts outside the box with the headline, if that holds what may be an account."""
_SOME_PIECES: Final = 3
_SOME_ENTRIES: Final = 2
"""So many boxes like the main one, with prose, are a series, as in a live blog; short ones belong to it, too."""
FEW_LINKS: Final = 0.2
"""The share of characters in links up to which a box is one of prose."""
_LEVELS: Final = 4
"""Boxes around a paragraph of a series that may be its entry."""
_MORE: Final = 0.35
"""A box around the main one is looked at if it adds this share of prose."""
_ALIKE: Final = 1.6
"""How many times the prose of the main box a box around it may hold that says that it is the article."""


def main_box(page: Page, headline: PagePiece | None) -> Box:
    """The box whose paragraphs hold the most prose."""
    scores: dict[int, float] = {}
    last: dict[int, int] = {}
    place = page.pieces.index(headline) if headline else -1
    for number, piece in enumerate(page.pieces):
        if piece.box.inside or not piece.prose:
            continue
        box = _place_of(piece.box)
        weight = float(piece.size)
        scores[box.number] = scores.get(box.number, 0.0) + weight
        last[box.number] = number
        around = box.parent and _place_of(box.parent)
        if around:
            scores[around.number] = scores.get(around.number, 0.0) + weight * _AROUND
            last[around.number] = number

    near = _near(page, headline) if headline else None

    def worth(number: int) -> float:
        box = page.boxes[number]
        said = box.tag in {"article", "main"} or not box.names.isdisjoint(ARTICLE_NAMES)
        beside = near is not None and number not in near
        return (
            scores[number] * (_SAID if said else 1) * (_BEFORE if last[number] < place else 1) * (_FAR if beside else 1)
        )

    if not scores:
        return page.boxes[0]
    best = page.boxes[max(sorted(scores), key=worth)]
    return _whole_of(page, best, headline)


def _near(page: Page, headline: PagePiece) -> frozenset[int] | None:
    """The numbers of the boxes in the smallest box that holds the headline and, below it, what may be an account."""
    own = _Sums(page, page.pieces.index(headline))
    for box in headline.box.up():
        prose, _, _, count = own.of[box.number]
        if prose >= MUCH_PROSE and count >= _SOME_PIECES:
            return numbers_in(page, box)
    return None


def _whole_of(page: Page, best: Box, headline: PagePiece | None) -> Box:
    """The main box, grown outwards: to the article that it is a part of, and over sections beside it.

    What a box around it adds must be prose without many links: sections of one text, not lists of others. Nothing is
    looked for outside a box that says that it is the article, and none in a box that holds the headline, too: all of
    the page may stand there.
    """
    own = _Sums(page, page.pieces.index(headline) if headline else 0)
    holding = holding_boxes(headline)
    whole = box = best
    while box.parent is not None and not _is_article(box):
        before, box = box, box.parent
        prose, chars, links = (own.of[box.number][n] - own.of[before.number][n] for n in range(3))
        article = _is_article(box) and box.prose <= _ALIKE * whole.prose
        sections = prose >= _MORE * own.of[whole.number][0] and links <= FEW_LINKS * chars
        if article or (sections and id(box) not in holding):
            whole = box
    return whole


def _is_article(box: Box) -> bool:
    return box.tag in {"article", "main"} or "articlebody" in box.attributes.get("itemprop", "").lower()


class _Sums:
    """For each box (prose, characters, characters in links, pieces of prose), of what is not in furniture.

    Nothing counts that stands before the piece with the number `first`.
    """

    def __init__(self, page: Page, first: int) -> None:
        self.of = [[0, 0, 0, 0] for _ in page.boxes]
        for piece in page.pieces[first:]:
            if not piece.box.inside:
                here = self.of[piece.box.number]
                here[0] += piece.size if piece.prose else 0
                here[1] += piece.chars
                here[2] += piece.links
                here[3] += piece.prose
        for box in reversed(page.boxes):
            if box.parent is not None:
                for n, count in enumerate(self.of[box.number]):
                    self.of[box.parent.number][n] += count


def _is_column(box: Box) -> bool:
    """True for a cell or an item that is a place of paragraphs: several pieces are in it, or paragraphs of prose."""
    return box.own >= _COLUMN or (box.tag in _CELLS and box.said >= _COLUMN)


def _place_of(box: Box) -> Box:
    """The box that a piece in this box is a paragraph of."""
    while box.parent is not None and not _is_column(box) and (box.tag in _PARAGRAPHS or box.tag in _LISTS):
        box = box.parent
    return box


def continuations(page: Page, main: Box, headline: PagePiece | None) -> Iterator[Box]:
    """Boxes beside the main one that are made like it: a body that is cut in two by a picture, entries of a series.

    If the main one holds the headline, one with another number is another text. If it does not, parts that share a
    name with the box around it, below the headline, follow until one of them leads elsewhere.
    """
    begin = headline.box.number if headline else main.number
    holding = holding_boxes(headline)
    if id(main) in holding:
        yield from _alike([box for box in _siblings(page, main, begin) if box.names == main.names])
        return
    path = list(takewhile(lambda box: id(box) not in holding, main.up()))
    for box in path[:_LEVELS]:
        yield from _alike([other for other in _siblings(page, box, begin) if _kin(other) == _kin(box)])
    if headline:
        parts = [box for box in page.boxes[begin:] if box.parent is path[-1].parent]
        yield from _run(path[-1], (box for box in parts if box.number > path[-1].number))
        yield from _run(path[-1], (box for box in reversed(parts) if box.number < path[-1].number))


def _alike(others: list[Box]) -> Iterator[Box]:
    """Those of these boxes, made like the one that they are beside, that hold text; short ones only in a series."""
    others = [other for other in others if not other.inside]
    series = sum(other.prose > 0 for other in others) >= _SOME_ENTRIES
    for other in others:
        few = other.links < FEW_LINKS * other.chars
        if other.prose > 0 or (other.names and few) or (series and other.links < other.chars):
            yield other


def _siblings(page: Page, box: Box, begin: int) -> Iterator[Box]:
    """The boxes beside a box that are of the same element, from the one numbered `begin` on."""
    for other in page.boxes[begin:]:
        if other.parent is box.parent and other.tag == box.tag and other is not box:
            yield other


def _run(part: Box, others: Iterator[Box]) -> Iterator[Box]:
    """Those of the boxes that share a class with a part of a text, up to one that does not, or leads elsewhere."""
    classes = frozenset(part.attributes.get("class", "").split())
    for box in others:
        alike = not classes.isdisjoint(box.attributes.get("class", "").split())
        if box.inside or box.links > FEW_LINKS * box.chars or (not alike and box.chars):
            return
        if alike:
            yield box


def _kin(box: Box) -> frozenset[str]:
    """The names of a box without its number among others of its kind."""
    return frozenset(name for name in box.names if not name.isdecimal())


def column_of(page: Page, headline: PagePiece, main: Box) -> Box | None:
    """The smallest box with the headline and the main box, if it begins with the headline and is not the whole page."""
    holding = {id(box) for box in headline.box.up()}
    column = next(box for box in main.up() if id(box) in holding)
    inner = numbers_in(page, column)
    begin = next(number for number, piece in enumerate(page.pieces) if piece.box.number in inner)
    whole = column.parent is None or column.tag == "body"
    return None if whole or page.pieces.index(headline) - begin > MOST_ABOVE else column


def beside(page: Page, column: Box, main: Box) -> dict[int, Box]:
    """For boxes beside the way from a column to the main box in it, by number: the outermost of them around each."""
    path = {box.number for box in main.up() if box.number >= column.number}
    found: dict[int, Box] = {}
    for box in page.boxes[column.number + 1 :]:
        if box.parent is None or box.number in path:
            continue
        if box.parent.number in path:
            found[box.number] = box
        elif box.parent.number in found:
            found[box.number] = found[box.parent.number]
    return found
