"""Which pieces of a page are the account, and which are furniture: menus, banners, related news.

    1. Boxes that say so themselves are furniture: by their element (`nav`), role, class or id - unless most of the
       prose of the page is in them, for some sites put all of a page into a "sidebar-left" or a form.
    2. So are *cards*: three boxes or more side by side that each begin with a link, as lists of other news do.
    3. The *main box* is the one whose own paragraphs hold the most prose. Each piece of prose counts for the box that
       it is a paragraph of, and half for the box around that, since bodies are often cut into sections. Boxes that say
       that they hold an article count for more, and those that end before the headline for less.
    4. The account is what is in the main box, the headline, and what stands between the two (date, lead, author).
    5. In it, pieces are furniture that are mostly links without being sentences, or whose words say so.

The words are those that makers of pages use for classes, in English whatever the page is in. The thresholds were set by
hand on the pages of `benchmarks/quality/pages`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.lazy_regex import regex
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
    "feedback rating toc".split()
)
_ARTICLE_NAMES: Final = frozenset(
    "article articlebody body content entry post story text statement release news main detail details page readout "
    "speech press document transcript".split()
)
_PARAGRAPHS: Final = frozenset("p li td th dd dt pre blockquote h1 h2 h3 h4 h5 h6 figcaption".split())
"""Boxes that are paragraphs, not places where paragraphs are."""
_LISTS: Final = frozenset("ul ol dl table tbody tr".split())
_MOST: Final = 0.5
"""A box with this share of the prose of the page is no furniture, whatever it says."""
_COLUMN: Final = 3
"""With so many pieces directly in it, a cell or an item is a place of paragraphs, not one."""
_LONGEST_INVITATION: Final = 400
"""Characters at most of a box that asks for something to be typed: a search, an address for a newsletter."""
_MOST_ABOVE: Final = 4
"""Pieces that may stand above the headline in the box that begins with it: a date, what the page is about."""
_SOME_PROSE: Final = 60
"""Characters of prose below a headline that may be an account."""
_MUCH_PROSE: Final = 300
"""Characters of prose that may be one on a page without a headline."""
_CARDS: Final = 3
_CARD: Final = 12
"""Characters of a link with which a card begins, at least."""
_LONGEST_CARD: Final = 600
_AROUND: Final = 0.5
"""What a piece of prose counts for the box around the one that it is a paragraph of."""
_SAID: Final = 1.3
"""By how much more prose counts in a box that says that it holds an article."""
_BEFORE: Final = 0.3
"""By how much less prose counts in a box that ends before the headline."""
_FEW_LINKS: Final = 0.2
_MORE: Final = 0.35
"""A box around the main one is looked at if it adds this share of prose."""
_LONGEST_BETWEEN: Final = 40
"""Pieces between the headline and the main box, at most."""
_ALIKE: Final = 1.6
"""How many times the prose of the main box a box around it may hold that says that it is the article."""
_LONGEST_RIGHTS: Final = 300
_LINKS_ABOVE: Final = regex(
    r"(?:related|read (?:also|more|next)|see also|more (?:on|from|news|stories|about)|latest|most read|recommended|"
    r"you may (?:also )?like|also (?:on|in)|share|follow us|tags?|topics?|categories|previous|next|further reading|"
    r"newsletter|subscribe|contacts?|links?|downloads?|photos?|videos?|comments?)\b.{0,40}"
)


def account(page: Page, headline: PagePiece | None) -> list[bool]:
    """For each piece of the page, whether it belongs to the account."""
    _mark_furniture(page, headline)
    main = _main_box(page, headline)
    inner = _numbers_in(page, main, *_continuations(page, main, headline))
    own = [
        not piece.box.inside and (piece.box.number in inner or piece.kind == "note")  # notes stand below the account
        for piece in page.pieces
    ]
    if not any(own):
        own = [not piece.box.inside for piece in page.pieces]
    _take_head(page, headline, own)
    _take_column(page, headline, main, own)
    for number, piece in enumerate(page.pieces):
        if own[number] and piece is not headline and _is_link_line(piece):
            own[number] = False
    _drop_link_lists(page, own, headline)
    return own


def _mark_furniture(page: Page, headline: PagePiece | None) -> None:
    """Sets `inside` of every box."""
    _count_cards(page)
    said = [hidden(box) or _says_furniture(box) or _is_card(box) for box in page.boxes]
    _spread(page, said)
    first = page.pieces.index(headline) if headline else 0
    left = sum(piece.size for piece in page.pieces[first:] if piece.prose and not piece.box.inside)
    enough = left >= (_SOME_PROSE if headline else _MUCH_PROSE)
    holding = {id(box) for box in headline.box.up()} if headline else set()
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
    if box.asks and box.chars <= _LONGEST_INVITATION:
        return True
    return not box.names.isdisjoint(_FURNITURE_NAMES) and (box.names.isdisjoint(_ARTICLE_NAMES) or box.prose == 0)


def _count_cards(page: Page) -> None:
    """Finds, for each box, whether it begins with a link, and counts the boxes directly in it that do."""
    none = len(page.pieces)
    first = [none] * len(page.boxes)  # the number of the first piece of each box
    for number, piece in enumerate(page.pieces):
        first[piece.box.number] = min(first[piece.box.number], number)
    for box in reversed(page.boxes[1:]):
        if box.parent is None or first[box.number] == none:
            continue
        first[box.parent.number] = min(first[box.parent.number], first[box.number])
        lead = page.pieces[first[box.number]]
        box.card = lead.linked and lead.size >= _CARD and box.chars <= _LONGEST_CARD
        box.parent.cards += box.card


def _is_card(box: Box) -> bool:
    return box.card and box.parent is not None and box.parent.cards >= _CARDS


def _main_box(page: Page, headline: PagePiece | None) -> Box:
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

    def worth(number: int) -> float:
        box = page.boxes[number]
        said = box.tag in {"article", "main"} or not box.names.isdisjoint(_ARTICLE_NAMES)
        return scores[number] * (_SAID if said else 1) * (_BEFORE if last[number] < place else 1)

    if not scores:
        return page.boxes[0]
    best = page.boxes[max(sorted(scores), key=worth)]
    return _whole_of(page, best)


def _whole_of(page: Page, best: Box) -> Box:
    """The main box, grown outwards: to the article that it is a part of, and over sections beside it.

    What a box around it adds must be prose without many links: sections of one text, not lists of others. Nothing is
    looked for outside a box that says that it is the article.
    """
    own = _Sums(page)
    whole = box = best
    while box.parent is not None and not _is_article(box):
        before, box = box, box.parent
        prose, chars, links = (own.of[box.number][n] - own.of[before.number][n] for n in range(3))
        article = _is_article(box) and box.prose <= _ALIKE * whole.prose
        sections = prose >= _MORE * own.of[whole.number][0] and links <= _FEW_LINKS * chars
        if article or sections:
            whole = box
    return whole


def _is_article(box: Box) -> bool:
    return box.tag in {"article", "main"} or "articlebody" in box.attributes.get("itemprop", "").lower()


class _Sums:
    """For each box (prose, characters, characters in links), of what is not in furniture."""

    def __init__(self, page: Page) -> None:
        self.of = [[0, 0, 0] for _ in page.boxes]
        for piece in page.pieces:
            if not piece.box.inside:
                here = self.of[piece.box.number]
                here[0] += piece.size if piece.prose else 0
                here[1] += piece.chars
                here[2] += piece.links
        for box in reversed(page.boxes):
            if box.parent is not None:
                for n, count in enumerate(self.of[box.number]):
                    self.of[box.parent.number][n] += count


def _place_of(box: Box) -> Box:
    """The box that a piece in this box is a paragraph of."""
    while box.parent is not None and box.own < _COLUMN and (box.tag in _PARAGRAPHS or box.tag in _LISTS):
        box = box.parent
    return box


def _continuations(page: Page, main: Box, headline: PagePiece | None) -> Iterator[Box]:
    """Boxes beside the main one that are made like it: a body that is cut in two by a picture."""
    begin = headline.box.number if headline else main.number
    for box in page.boxes[begin:]:
        alike = box is not main and box.tag == main.tag and box.names == main.names and box.parent is main.parent
        text = box.prose > 0 or (box.names and box.links < _FEW_LINKS * box.chars)
        if alike and text and not box.inside:
            yield box


def _numbers_in(page: Page, *mains: Box) -> frozenset[int]:
    """The numbers of the boxes in these boxes, themselves included."""
    found = {main.number for main in mains}
    for box in page.boxes[min(found) + 1 :]:
        if box.parent is not None and box.parent.number in found:
            found.add(box.number)
    return frozenset(found)


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
    column = _column(page, headline, main) if headline else None
    if headline is None or column is None:
        return
    around = _beside(page, column, main)
    for number in range(page.pieces.index(headline), len(page.pieces)):
        piece = page.pieces[number]
        box = around.get(piece.box.number)
        if box is not None and not piece.box.inside and box.links <= _FEW_LINKS * box.chars:
            own[number] = True


def _column(page: Page, headline: PagePiece, main: Box) -> Box | None:
    """The smallest box with the headline and the main box, if it begins with the headline and is not the whole page."""
    holding = {id(box) for box in headline.box.up()}
    column = next(box for box in main.up() if id(box) in holding)
    inner = _numbers_in(page, column)
    begin = next(number for number, piece in enumerate(page.pieces) if piece.box.number in inner)
    whole = column.parent is None or column.tag == "body"
    return None if whole or page.pieces.index(headline) - begin > _MOST_ABOVE else column


def _beside(page: Page, column: Box, main: Box) -> dict[int, Box]:
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


def _is_link_line(piece: PagePiece) -> bool:
    """True for a piece that leads elsewhere: nothing but a link, or mostly links and no sentence; or about rights."""
    if "©" in piece.text and len(piece.text) <= _LONGEST_RIGHTS:
        return True
    if piece.links == piece.chars and piece.kind != "note":
        return True
    if not piece.linked or piece.kind in {"row", "note"}:
        return False
    return not piece.text.endswith((".", "。", "!", "?"))


def _drop_link_lists(page: Page, own: list[bool], headline: PagePiece | None) -> None:
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
