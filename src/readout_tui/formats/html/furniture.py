"""Which boxes of a page are furniture, by what they are called and by what they hold: steps 1 and 2 of `regions`.

The words are those that makers of pages use for classes, in English whatever the page is in, and the names of the
programs that ask for consent.
"""

from __future__ import annotations

from typing import Final

from readout_tui.formats.html.boxes import ARTICLE_NAMES, MUCH_PROSE, first_pieces, holding_boxes
from readout_tui.formats.html.walk import Box, Page, PagePiece, hidden

_FURNITURE_TAGS: Final = frozenset("nav footer aside form dialog button select option menu fieldset".split())
_FURNITURE_ROLES: Final = frozenset(
    "navigation banner contentinfo search complementary dialog alertdialog alert menu menubar toolbar tablist".split()
)
_FURNITURE_NAMES: Final = frozenset(
    "nav navigation navbar menu breadcrumb breadcrumbs crumb crumbs sidebar footer cookie cookies consent gdpr "
    "share sharing social related newsletter subscribe subscription promo advert advertisement ads ad banner popup "
    "modal overlay comments comment disqus skip pagination pager tags tag toolbar login search recommended "
    "recommendations popular trending widget paywall signup legal disclaimer imprint privacy terms colophon "
    "masthead topbar sitemap copyright lang languages language readmore more taboola outbrain sponsored print "
    "feedback rating toc bio filter filters video videos vid player gallery slider slideshow carousel ticker "
    "qr qrcode contact contacts vcard "
    "onetrust didomi usercentrics cookiebot cmpwrapper cmpbox tarteaucitron trustarc iubenda klaro osano".split()
)
_MENU_NAMES: Final = frozenset("tabs download downloads file files attachment attachments".split())
"""Names of boxes that are furniture without prose in them."""
_CHOICE: Final = 2
"""So many buttons let a reader choose; one may read a text aloud."""
_MOST: Final = 0.5
"""A box with this share of the prose of the page is no furniture, whatever it says."""
_LONGEST_INVITATION: Final = 400
"""Characters at most of a box that asks for something to be typed: a search, an address for a newsletter."""
_SOME_PROSE: Final = 60
"""Characters of prose below a headline that may be an account."""
_CARDS: Final = 3
_CARD: Final = 12
"""Characters of a link with which a card begins, at least."""
_LONGEST_CARD: Final = 600
_SOME_LINKS: Final = 2
"""So many are a list, without a heading above."""
_FEW_WORDS: Final = 0.1
"""The share of characters that a box of links may hold besides them and their headings."""


def mark_furniture(page: Page, headline: PagePiece | None) -> None:
    """Sets `inside` of every box."""
    _count_cards(page)
    only_links = _only_links(page, headline)
    said = [hidden(box) or _says_furniture(box) or _is_card(box) or only_links[box.number] for box in page.boxes]
    _spread(page, said)
    first = page.pieces.index(headline) if headline else 0
    left = sum(piece.size for piece in page.pieces[first:] if piece.prose and not piece.box.inside)
    enough = left >= (_SOME_PROSE if headline else MUCH_PROSE)
    holding = holding_boxes(headline)
    whole = page.boxes[0].prose
    _spread(page, [said[box.number] and not _is_page(box, whole, holding, enough) for box in page.boxes])


def _spread(page: Page, furniture: list[bool]) -> None:
    """Sets `inside` of the boxes that are furniture, and of all boxes in them."""
    for box in page.boxes[1:]:
        box.inside = furniture[box.number] or bool(box.parent and box.parent.inside)


def _is_page(box: Box, whole: int, holding: set[int], enough: bool) -> bool:
    """True if a box that says that it is furniture is the page itself; `whole` is the prose of the page.

    So is one with most of the prose and the headline. Without it, one is only if what is left does not suffice for an
    account (`enough`): walls that ask for consent are longer than many accounts.
    """
    if id(box) in holding:
        return box.prose > _MOST * whole or (box.tag in {"header", "div"} and not hidden(box))
    return box.prose > _MOST * whole and not enough


def _says_furniture(box: Box) -> bool:
    if box.tag in _FURNITURE_TAGS or box.attributes.get("role", "") in _FURNITURE_ROLES:
        return box.attributes.get("role", "") not in {"doc-footnote", "doc-endnotes", "doc-endnote"}
    if box.attributes.get("type") == "cite" or "gmail_quote" in box.attributes.get("class", ""):
        return True  # another mail, which is quoted
    if box.tag == "header":
        return not any(above.tag in {"article", "main"} for above in box.up())
    if box.tag in {"body", "html", "main", "article", "h1"}:
        return False
    asks = (box.asks or box.buttons >= _CHOICE) and box.chars <= _LONGEST_INVITATION
    return asks or _named_furniture(box)


def _named_furniture(box: Box) -> bool:
    """True if the names that its makers gave a box say that it is none of the account."""
    names = box.names
    if "print" in names and box.links < _MOST * box.chars:  # in a page that is made to be printed, all is called so
        names -= {"print"}
    if not box.prose and not names.isdisjoint(_MENU_NAMES):
        return True
    return not names.isdisjoint(_FURNITURE_NAMES) and (names.isdisjoint(ARTICLE_NAMES) or box.prose == 0)


def _only_links(page: Page, headline: PagePiece | None) -> list[bool]:
    """For each box without the headline, whether all that it says is links to other pages, and headings above them."""
    linked = [0] * len(page.boxes)  # pieces that are nothing but a link
    rest = [0] * len(page.boxes)  # characters of others
    headed = [False] * len(page.boxes)  # it holds a short heading
    for piece in page.pieces:
        if piece.links == piece.chars:
            linked[piece.box.number] += 1
        elif piece.kind == "heading":
            headed[piece.box.number] |= piece.size < _SOME_PROSE
        else:
            rest[piece.box.number] += piece.chars - piece.links
    for box in reversed(page.boxes):
        if box.parent is not None:
            linked[box.parent.number] += linked[box.number]
            rest[box.parent.number] += rest[box.number]
            headed[box.parent.number] |= headed[box.number]
    holding = holding_boxes(headline)
    return [
        linked[box.number] >= (1 if headed[box.number] else _SOME_LINKS)
        and rest[box.number] <= _FEW_WORDS * box.chars
        and box.kind != "note"
        and id(box) not in holding
        for box in page.boxes
    ]


def _count_cards(page: Page) -> None:
    """Finds, for each box, whether it begins with a link, and counts the boxes directly in it that do."""
    none = len(page.pieces)
    first = first_pieces(page)
    for box in page.boxes[1:]:
        if box.parent is None or first[box.number] == none:
            continue
        lead = page.pieces[first[box.number]]
        box.card = lead.linked and lead.size >= _CARD and box.chars <= _LONGEST_CARD
        box.parent.cards += box.card


def _is_card(box: Box) -> bool:
    return box.card and box.parent is not None and box.parent.cards >= _CARDS
