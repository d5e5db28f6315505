"""Which pieces of a page are the account, and which are furniture: menus, banners, related news.

    1. Boxes that say so themselves are furniture: by their element (`nav`), role, class or id - unless most of the
       prose of the page is in them, for some sites put all of a page into a "sidebar-left" or a form.
    2. So are *cards*: three boxes or more side by side that each begin with a link, as lists of other news do; and
       boxes that hold links only.
    3. The *main box* is the one whose own paragraphs hold the most prose. Each piece of prose counts for the box that
       it is a paragraph of, and half for the box around that, since bodies are often cut into sections. Boxes that say
       that they hold an article count for more, those that end before the headline for less. Where the smallest box
       with the headline and three paragraphs may be an account, others count for much less: walls that ask for consent
       and offers are often longer than accounts, and stand beside them.
    4. The account is what is in the main box, in boxes made like it, the headline, and what stands between (date, lead,
       author); no prose above the headline, unless that is a heading further down.
    5. In it, pieces are furniture that are mostly links without being sentences, or whose words say so.

`furniture` has the first two steps, `main_box` the third, `leads` the last. The thresholds were set by hand on the
pages of `benchmarks/quality/pages`.
"""

from __future__ import annotations

from typing import Final

from readout_tui.formats.html.boxes import numbers_in
from readout_tui.formats.html.furniture import mark_furniture
from readout_tui.formats.html.leads import drop_link_lists, drop_teasers, is_link_line
from readout_tui.formats.html.main_box import FEW_LINKS, MOST_ABOVE, beside, column_of, continuations, main_box
from readout_tui.formats.html.walk import Box, Page, PagePiece

_LONGEST_BETWEEN: Final = 40
"""Pieces between the headline and the main box, at most."""


def account(page: Page, headline: PagePiece | None) -> list[bool]:
    """For each piece of the page, whether it belongs to the account."""
    mark_furniture(page, headline)
    main = main_box(page, headline)
    inner = numbers_in(page, main, *continuations(page, main, headline))
    own = [
        not piece.box.inside and (piece.box.number in inner or piece.kind == "note")  # notes stand below the account
        for piece in page.pieces
    ]
    if not any(own):
        own = [not piece.box.inside for piece in page.pieces]
    _take_head(page, headline, own)
    _take_column(page, headline, main, own)
    _drop_above(page, headline, own)
    drop_teasers(page, own)
    for number, piece in enumerate(page.pieces):
        if own[number] and piece is not headline and is_link_line(piece):
            own[number] = False
    drop_link_lists(page, own, headline)
    return own


def _take_head(page: Page, headline: PagePiece | None, own: list[bool]) -> None:
    """Makes the headline, and what stands between it and the account, part of the account."""
    if headline is None:
        return
    place = page.pieces.index(headline)
    own[place] = True
    after = next((number for number in range(place + 1, len(own)) if own[number]), place)
    if after - place <= _LONGEST_BETWEEN:
        for number in range(place + 1, after):
            piece = page.pieces[number]
            own[number] = not piece.box.inside and not piece.linked


def _take_column(page: Page, headline: PagePiece | None, main: Box, own: list[bool]) -> None:
    """Makes what stands beside the main box part of the account, in a box that begins with the headline.

    There, lists, tables and further sections stand in boxes of their own. Those with many links lead elsewhere.
    """
    column = column_of(page, headline, main) if headline else None
    if headline is None or column is None:
        return
    around = beside(page, column, main)
    for number in range(page.pieces.index(headline), len(page.pieces)):
        piece = page.pieces[number]
        box = around.get(piece.box.number)
        if box is not None and not piece.box.inside and box.links <= FEW_LINKS * box.chars:
            own[number] = True


def _drop_above(page: Page, headline: PagePiece | None, own: list[bool]) -> None:
    """Makes prose above the headline furniture, and whatever stands far above it, if there is more below."""
    if headline is None:
        return
    place = page.pieces.index(headline)
    above, below = (
        sum(piece.size for n, piece in part if own[n] and piece.prose)
        for part in (enumerate(page.pieces[:place]), enumerate(page.pieces[place:], place))
    )
    if above > below:
        return  # it is a heading in the account
    for number, piece in enumerate(page.pieces[:place]):
        if piece.prose or place - number > MOST_ABOVE:
            own[number] = False
