"""What a web page says of itself: title, publisher, date, address, when it was saved, language.

Pages say it in several places, and not in all of them. They are asked in the order in which they are trusted: data made
for machines (JSON-LD, then `<meta>`), then the elements of the page, then its title.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from readout_tui.core.data.languages import language
from readout_tui.core.lazy_regex import regex
from readout_tui.core.segmentation.document_type import iso_date
from readout_tui.formats.html.walk import Page
from readout_tui.formats.properties import language_code

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_DATES: Final = (
    "article:published_time", "og:published_time", "datepublished", "date.issued", "dc.date.issued", "dcterms.issued",
    "dcterms.date", "dc.date", "dcterms.created", "dc.date.created", "citation_publication_date", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish_date", "publish-date", "publication_date", "date",
)  # fmt: skip
_TITLES: Final = (
    "og:title", "twitter:title", "dc.title", "dcterms.title", "articletitle", "headline", "title", "citation_title",
)  # fmt: skip
_PUBLISHERS: Final = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "citation_publisher",
                      "dc.source", "sitename", "contentsource", "application-name", "copyright")  # fmt: skip
_ADDRESSES: Final = ("og:url", "twitter:url", "dc.identifier")
_LOCALES: Final = ("og:locale", "content-language", "dc.language", "dcterms.language", "language")
_TYPES: Final = frozenset("governmentservice webpage report pressrelease statement creativework event speech".split())
_KINDS_OF_TEXT: Final = ("article", "posting")
"""How the names of further types end: "NewsArticle", "BlogPosting"."""
_CDATA: Final = regex(r"\s*(?://\s*)?(?:<!\[CDATA\[|\]\]>)\s*")
"""What older systems put around data, which is no part of it."""
_ISO: Final = regex(
    r"\s*(\d{4})-(\d{2})-(\d{2})(?:$|[T\s])|\s*(\d{4})(\d{2})(\d{2})(?:$|T)|\s*(\d{4})/(\d{1,2})/(\d{1,2})"
)
_SAVED: Final = regex(r"url:\s*(\S+)\s+saved date:\s*([^\n(]+)")
_SAVED_FROM: Final = regex(r"saved from url=\(\d+\)(\S+)")
_JAVASCRIPT: Final = "%a %b %d %Y %H:%M:%S GMT%z"
_DEEPEST: Final = 8
_MOST_DATA: Final = 200
"""Objects of JSON-LD of one page that are looked at."""
_LONGEST_DATE: Final = 60
_PARTS: Final = regex(r"\s+[|·•–—»:/_-]+\s+|\s*[|•»]\s*|(?<=[\u3400-\u9fff])[-_–—]+(?=[\u3400-\u9fff])")
"""What stands between the headline and the name of the site in the title of a window."""


class Head(NamedTuple):
    """What the head of a page and its data say; "" where they say nothing. Dates are ISO 8601."""

    titles: tuple[str, ...] = ()  # the likeliest first; the last may end with the name of the site
    publisher: str = ""
    date: str = ""
    address: str = ""
    accessed: str = ""
    language: str = ""


def head(tree: LexborHTMLParser, comments: Iterator[str]) -> Head:
    """What the page says of itself, without its visible text. `comments` are those before and inside `<html>`."""
    meta = dict(reversed(list(_meta(tree))))
    data = [item for item in _data(tree) if _type(item) in _TYPES or _type(item).endswith(_KINDS_OF_TEXT)]
    saved, accessed = _saved(comments)
    root = tree.root
    spoken = (root.attrs.get("lang") or "") if root is not None else ""
    window = tree.css_first("title")
    titles = [*_texts(data, "headline"), *_named(meta, _TITLES), *_texts(data, "name")]
    titles.append(" ".join(window.text().split()) if window is not None else "")
    return Head(
        tuple(dict.fromkeys(filter(None, titles))),
        next(iter([*_publishers(data), *_named(meta, _PUBLISHERS)]), ""),
        next(filter(None, map(date_of, [*_texts(data, "datePublished"), *_named(meta, _DATES)])), ""),
        _address(tree, meta, data, saved),
        accessed,
        next(filter(None, map(language_code, [spoken, *_named(meta, _LOCALES)])), ""),
    )


def date_of(words: str) -> str:
    """The day that a date stands for, as ISO 8601; "" if it is none. Times of day are left out."""
    found = _ISO.match(words)
    if found:
        year, month, day = (int(part) for part in found.groups() if part)
        return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""
    if not words or len(words) > _LONGEST_DATE:
        return ""
    return iso_date(words, language("en").dates) or _mail_date(words)


def date_of_times(page: Page, counts: Callable[[int], bool]) -> str:
    """The day in the first `<time>` that is in or before a piece whose number counts."""
    for place, when in page.times:
        if counts(place) and (found := date_of(when)):
            return found
    return ""


def web_address(words: str) -> str:
    """The address, if it is one of the web and not longer than anybody types; else ""."""
    address = words.strip()
    fits = address.lower().startswith(("http://", "https://")) and len(address) <= 1000
    return address if fits and not any(char.isspace() or not char.isprintable() for char in address) else ""


def host(address: str) -> str:
    """ "president.example" of "https://www.president.example/news/1"."""
    return (
        address.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0].lower().removeprefix("www.")
    )


def title_parts(title: str) -> list[str]:
    """ "Talks held", "Ministry of Trade" of "Talks held | Ministry of Trade"."""
    return [part.strip() for part in _PARTS.split(title) if part.strip()]


def site_in_title(title: str, headline: str) -> str:
    """ "Ministry of Trade" of "Talks held | News | Ministry of Trade", if the headline is "Talks held"; else ""."""
    parts = title_parts(title)
    if len(parts) < 2 or not headline:
        return ""
    bare = " ".join(headline.split()).lower()
    others = [part for part in parts if part.lower() not in bare and not bare.startswith(part.lower())]
    if len(others) == len(parts) or not others:
        return ""
    return others[-1] if parts[-1] == others[-1] else others[0]


def _meta(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """(name in lower case, content) of the `<meta>` elements, and of `itemprop` elements with a date."""
    for node in tree.css("meta"):
        attributes = node.attributes
        content = " ".join((attributes.get("content") or "").split())
        for key in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := attributes.get(key)):
                yield name.strip().lower(), content
    for node in tree.css("[itemprop=datePublished]"):
        when = node.attributes.get("datetime") or node.attributes.get("content") or ""
        if date_of(when):
            yield "datepublished", when


def _named(meta: dict[str, str], names: tuple[str, ...]) -> Iterator[str]:
    return (meta[name] for name in names if name in meta)


def _data(tree: LexborHTMLParser) -> list[dict[str, Any]]:
    """The objects of the JSON-LD of a page."""
    found: list[dict[str, Any]] = []
    for node in tree.css("script[type='application/ld+json']"):
        try:
            told = json.loads(_CDATA.sub("", node.text()), strict=False)
        except (ValueError, RecursionError):
            continue
        _collect(told, found, 0)
    return found


def _collect(told: object, found: list[dict[str, Any]], depth: int) -> None:
    if depth > _DEEPEST or len(found) >= _MOST_DATA:
        return
    if isinstance(told, list):
        for item in told:
            _collect(item, found, depth + 1)
    elif isinstance(told, dict):
        found.append(told)
        _collect(told.get("@graph"), found, depth + 1)
        _collect(told.get("mainEntity"), found, depth + 1)


def _type(item: dict[str, Any]) -> str:
    kind = item.get("@type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    return kind.lower() if isinstance(kind, str) else ""


def _texts(data: list[dict[str, Any]], key: str) -> Iterator[str]:
    for item in sorted(data, key=lambda item: "article" not in _type(item)):
        value = item.get(key)
        if isinstance(value, str) and value.strip():
            yield " ".join(value.split())


def _publishers(data: list[dict[str, Any]]) -> Iterator[str]:
    for key in ("publisher", "sourceOrganization", "provider"):
        for item in data:
            told = item.get(key)
            told = told[0] if isinstance(told, list) and told else told
            name = told.get("name") if isinstance(told, dict) else told
            if isinstance(name, str) and name.strip() and not web_address(name):
                yield " ".join(name.split())


def _saved(comments: Iterator[str]) -> tuple[str, str]:
    """(address, date) that the program which saved the page has left in a comment."""
    for comment in comments:
        if found := _SAVED.search(comment):
            return web_address(found[1]), _javascript_date(found[2].strip())
        if found := _SAVED_FROM.search(comment):
            return web_address(found[1]), ""
    return "", ""


def _javascript_date(words: str) -> str:
    try:
        return datetime.strptime(words, _JAVASCRIPT).date().isoformat()
    except ValueError:
        return date_of(words)


def _mail_date(words: str) -> str:
    try:
        return parsedate_to_datetime(words).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _address(tree: LexborHTMLParser, meta: dict[str, str], data: list[dict[str, Any]], saved: str) -> str:
    """The address that the page gives for itself, if it is of the site that it was saved from; else the latter."""
    link = tree.css_first("link[rel=canonical]")
    told = [
        (link.attributes.get("href") or "") if link is not None else "",
        *_named(meta, _ADDRESSES),
        *_texts(data, "url"),
    ]
    for address in filter(None, map(web_address, told)):
        page = address.partition("://")[2].partition("/")[2]
        if not saved or (host(address) == host(saved) and page):
            return address
    return saved
