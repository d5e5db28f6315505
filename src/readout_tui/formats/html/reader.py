"""A web page -> a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from readout_tui.core.data.languages import language
from readout_tui.core.model import BlockKind
from readout_tui.core.segmentation.document_type import iso_date, language_of
from readout_tui.errors import InputError
from readout_tui.formats.document import BROKEN_OFF, Builder, Document
from readout_tui.formats.html.charset import decoded
from readout_tui.formats.html.metadata import Head, date_of_times, head, host, site_in_title, title_parts
from readout_tui.formats.html.regions import account
from readout_tui.formats.html.walk import Box, Page, PagePiece, walked

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_TAIL: Final = 2_000
"""Characters at the beginning and at the end of a page in which these are looked for."""
_COMMENTS: Final = 40
"""Nodes at the beginning of a page among which comments of the program that saved it are looked for."""
_LONGEST_HEADLINE: Final = 300
_LONGEST_HEADING: Final = 100
_WORD: Final = re.compile(r"\w+")
_SHARED: Final = 0.6
"""The share of the words of a headline, at least, that the title of its page has."""
_SOME_PROSE: Final = 5
"""Pieces of an account from which its language is told."""
_AROUND: Final = 3
"""Pieces above the headline, and below the account, in which its date may stand."""
_LONGEST_DATE_LINE: Final = 100
_BESIDE_DATE: Final = 24
"""Characters that may stand beside a date: a place, a kind of text."""
_MOST_OF_TITLE: Final = 0.5
_SHOWN_NAMES: Final = 3
_LONGEST_NAME: Final = 24


def read(data: bytes, encoding: str | None, shown: str) -> Document:
    """The document of a web page. Raises `InputError` if it is no text, or shows none."""
    characters = decoded(data, encoding, shown)
    found = of_html(characters.text)
    if not found.text:
        raise InputError(
            f"{shown} is a web page that shows no text",
            "save it from the browser once it is complete, as one file or as plain text",
        )
    remarks = (BROKEN_OFF,) if _breaks_off(characters.text) else ()
    return found._replace(encoding=characters.encoding, replaced=characters.replaced, remarks=remarks)


def _breaks_off(html: str) -> bool:
    """True for a whole page that ends neither with its own end nor with that of any element."""
    end = html[-_TAIL:].rstrip().lower()
    return "<html" in html[:_TAIL].lower() and "</html" not in end and "</body" not in end and not end.endswith(">")


def of_html(html: str, address: str = "") -> Document:
    """The document of a page; `address` is where it was saved from, if that is known otherwise."""
    tree = parsed(html)
    told = head(tree, _comments(tree))
    page = page_of(tree)
    headline = _headline(page, told.titles)
    own = account(page, headline)
    builder = Builder()
    for piece, is_own in zip(page.pieces, own, strict=True):
        builder.add(piece.text, _kind(piece, piece is headline) if is_own else "furniture", place(piece.box))
    title = " ".join(headline.text.split()) if headline else next(iter(told.titles), "")
    address = told.address or address
    return builder.document()._replace(
        title=title,
        publisher=told.publisher or _publisher(told, title, address),
        date=told.date or _date(page, own, headline, told.language),
        address=address,
        accessed=told.accessed,
        language=told.language,
    )


def parsed(html: str) -> LexborHTMLParser:
    """The tree of a page."""
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser(html)


def page_of(tree: LexborHTMLParser) -> Page:
    """What a browser shows of a tree."""
    return Page() if tree.root is None else walked(tree.root)


def place(box: Box) -> str:
    """Where in its page a box is: "main > article#story > p"."""
    names = [_name(above) for above, _ in zip(box.up(), range(_SHOWN_NAMES), strict=False)]
    return " > ".join(reversed(names))


def _name(box: Box) -> str:
    named = box.attributes.get("id", "")
    return f"{box.tag}#{named}" if named.isidentifier() and len(named) <= _LONGEST_NAME else box.tag


def _kind(piece: PagePiece, headline: bool) -> BlockKind:
    """The kind of a piece of the account. A short line that is all bold is a heading."""
    if headline:
        return "headline"
    bold = piece.bold == piece.chars > 0 and piece.kind == "paragraph"
    short = len(piece.text) <= _LONGEST_HEADING and "\n" not in piece.text and piece.text[-1] not in '.,:;!?…。：”"'
    return "heading" if bold and short else piece.kind


def _comments(tree: LexborHTMLParser) -> Iterator[str]:
    """The comments before the page, and in its first elements."""
    root = tree.root
    if root is None:
        return
    starts: list[LexborNode | None] = [root.parent.first_child if root.parent else None, root.first_child]
    if tree.head is not None:
        starts.append(tree.head.first_child)
    for start in starts:
        for node in islice(_row(start), _COMMENTS):
            if node.is_comment_node:
                yield node.comment_content or ""


def _row(node: LexborNode | None) -> Iterator[LexborNode]:
    while node is not None:
        yield node
        node = node.next


def _headline(page: Page, titles: tuple[str, ...]) -> PagePiece | None:
    """The heading that the titles of the page repeat, or a line that is one of them; else the only one of rank 1."""
    headings = [p for p in page.pieces if p.kind == "heading" and len(p.text) <= _LONGEST_HEADLINE]
    for title in titles:
        if found := _most_common(headings, title):
            return found
    ranked = [piece for piece in headings if piece.box.tag == "h1" and not piece.linked]
    only = ranked[0] if len(ranked) == 1 else None
    line = _line_of_title(page, titles)
    if line and only and line.text not in titles and page.pieces.index(line) < page.pieces.index(only):
        return only  # the line above it, which is a part of the title, is the name of the site
    return line or only


def _line_of_title(page: Page, titles: tuple[str, ...]) -> PagePiece | None:
    """The longest line that is a title, or a part of one: the other part is the name of the site."""
    parts = {part.lower() for title in titles for part in (title, *title_parts(title))}
    same = (piece for piece in page.pieces if piece.text.lower() in parts and not piece.linked)
    return max(same, key=lambda piece: piece.chars, default=None)


def _most_common(headings: list[PagePiece], title: str) -> PagePiece | None:
    """The first heading that shares the most words with a title; None if none shares enough."""
    shared = [(_common(piece.text, title), piece) for piece in headings]
    most = max((count for count, _ in shared), default=0)
    return next((piece for count, piece in shared if count == most), None) if most else None


def _common(heading: str, title: str) -> int:
    """How many words a heading and a title share; 0 if the heading is another one, or only a word of the title."""
    one, other = (set(_WORD.findall(words.lower())) for words in (heading, title))
    if heading.lower() in title.lower() and len(heading) >= _MOST_OF_TITLE * len(title):
        return max(len(one), 1)  # in scripts without spaces, too
    common = len(one & other)
    alike = common >= _SHARED * len(one) and common >= max(2, len(other) // 3)
    return common if alike or (one and one == other) else 0


def _date(page: Page, own: list[bool], headline: PagePiece | None, told: str) -> str:
    """The date of the first `<time>` at the headline or in the account, or of a line with a name for it above."""
    taken = [number for number, is_own in enumerate(own) if is_own]
    if not taken:
        return ""
    start = page.pieces.index(headline) if headline else taken[0]
    above, end = max(start - _AROUND, 0), min(taken[-1] + _AROUND, len(own) - 1)
    return (
        date_of_times(page, lambda place: above <= place <= end and own[place])
        or date_of_times(page, lambda place: start <= place <= end)
        or date_of_times(page, lambda place: above <= place < start)
        or _written_date(page.pieces[above:start], page.pieces[start : end + 1], headline, told)
    )


def _written_date(above: list[PagePiece], below: list[PagePiece], headline: PagePiece | None, told: str) -> str:
    """The day that a line before the first prose names, behind a word ("Posted on: 14 March 2026") or by itself.

    `above` and `below` are pieces above the headline, and from it on.
    """
    head = list(takewhile(lambda piece: piece is headline or not piece.prose, below))
    sample = " ".join(piece.text for piece in below[: len(head) + _SOME_PROSE])
    dates = language(language_of(sample, told)).dates
    for piece in (*head, *above):
        line = piece.text
        if piece is headline or len(line) > _LONGEST_DATE_LINE:
            continue
        found = next(filter(None, (form.search(line) for form in dates.written)), None)
        if found and (":" in line or "：" in line or len(line) - len(found[0]) <= _BESIDE_DATE):
            return iso_date(line, dates)
    return ""


def _publisher(told: Head, title: str, address: str) -> str:
    """The name of the site in the title of the window, else the name of its host."""
    return (site_in_title(told.titles[-1], title) if told.titles else "") or host(address)
