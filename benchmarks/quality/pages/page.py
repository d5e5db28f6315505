"""A page that was made, and what a careful reader would say of it; parts that many layouts share."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import NamedTuple

from benchmarks.quality.pages.texts import Report


class Made(NamedTuple):
    """A saved page and its gold. Lines are compared without white space."""

    data: bytes
    suffix: str
    body: tuple[str, ...]  # lines of the account: each must be in it
    either: tuple[str, ...]  # date lines, authors, captions: may be in it or not
    title: str
    date: str
    publisher: str
    address: str = ""
    accessed: str = ""


Layout = Callable[[Report], Made]


def made(
    report: Report,
    html: str,
    *,
    body: Sequence[str] | None = None,
    either: Iterable[str] = (),
    publisher: str | None = None,
    address: str | None = None,
    accessed: str = "",
    encoding: str = "utf-8",
) -> Made:
    """A page of a report. By default its body is headline, lead and paragraphs, and it says all of itself."""
    return Made(
        html.encode(encoding, "xmlcharrefreplace"),
        ".html",
        tuple(body if body is not None else plain(report)),
        (report.shown_date, report.caption, report.publisher, *either),
        report.headline,
        report.date,
        report.publisher if publisher is None else publisher,
        report.address if address is None else address,
        accessed,
    )


def plain(report: Report) -> tuple[str, ...]:
    """Headline, lead and paragraphs."""
    return (report.headline, report.lead, *report.paragraphs)


def whole(report: Report) -> tuple[str, ...]:
    """Headline, lead, paragraphs, and the list with its heading."""
    return (*plain(report), report.heading, *report.items)


def rows(report: Report) -> tuple[str, ...]:
    """The rows of the table."""
    return tuple("".join(row) for row in report.table)


def text(words: str) -> str:
    """Words as HTML."""
    return escape(words, quote=False)


def each(form: str, values: Iterable[str], end: str = "") -> str:
    """The form, which has `%s`, filled with each of the values."""
    return end.join(form.replace("%s", text(value)) for value in values)


def links(form: str, values: Iterable[str]) -> str:
    """The form filled with a link for each of the values."""
    return "".join(form.replace("%s", f'<a href="/l{n}">{text(value)}</a>') for n, value in enumerate(values))


def ld(report: Report, kind: str = "NewsArticle") -> str:
    """A script with data on the page for machines."""
    told = {
        "@context": "https://schema.org",
        "@type": kind,
        "headline": report.headline,
        "datePublished": f"{report.date}T18:20:00+01:00",
        "dateModified": "2026-10-01T09:00:00+01:00",
        "publisher": {"@type": "Organization", "name": report.publisher},
        "mainEntityOfPage": report.address,
    }
    return f'<script type="application/ld+json">{json.dumps(told)}</script>'
