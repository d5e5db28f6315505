"""Layouts whose accounts stand in several boxes; written and scored after all others."""

from __future__ import annotations

from benchmarks.quality.pages.more import head
from benchmarks.quality.pages.page import Layout, Made, each, links, made, plain, rows, text, whole
from benchmarks.quality.pages.texts import Report


def _top(r: Report) -> str:
    """The beginning of a page."""
    return head(r) + f'<div class="bar">{links("<a>%s</a>", r.menu)}</div>'


def _end(r: Report) -> str:
    """Other news, and the end of a page."""
    return f'<div class="rel"><h3>{text(r.related)}</h3>{links("<div>%s</div>", (o[0] for o in r.others))}</div><div class="down">{text(r.contact)} {text(r.rights)}</div></body></html>'


def list_beside(r: Report) -> Made:
    """A list stands in a box of its own below the body."""
    return made(
        r,
        _top(r)
        + f'<div class="pg"><h1>{text(r.headline)}</h1><div class="rte"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}</div><div class="blk"><h2>{text(r.heading)}</h2><ul>{each("<li>%s</li>", r.items)}</ul></div></div>'
        + _end(r),
        body=whole(r),
    )


def background_beside(r: Report) -> Made:
    """A section with one paragraph stands in a box of its own below the body."""
    return made(
        r,
        _top(r)
        + f'<div class="pg"><h1>{text(r.headline)}</h1><div class="rte"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}</div><div class="bg"><h2>Background</h2><p>{text(r.paragraphs[1])}</p></div></div>'
        + _end(r),
        body=(*plain(r), "Background"),
    )


def table_beside(r: Report) -> Made:
    """A table stands in a box of its own below the body."""

    t = "".join("<tr>" + each("<td>%s</td>", row) + "</tr>" for row in r.table)
    return made(
        r,
        _top(r)
        + f'<div class="pg"><h1>{text(r.headline)}</h1><div class="rte"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}</div><div class="tb"><table>{t}</table></div></div>'
        + _end(r),
        body=(*plain(r), *rows(r)),
    )


def components(r: Report) -> Made:
    """Every part of the account is a component, three boxes deep."""

    def c(name: str, held: str) -> str:
        return f'<div class="component {name}"><div class="grid"><div class="cell">{held}</div></div></div>'

    return made(
        r,
        _top(r)
        + c("title", f"<h1>{text(r.headline)}</h1>")
        + c("intro", f"<p>{text(r.lead)}</p>")
        + c("rt", each("<p>%s</p>", r.paragraphs[:2]))
        + c("quote", f"<blockquote>{text(r.quotation)}</blockquote>")
        + c("rt", each("<p>%s</p>", r.paragraphs[2:]))
        + c("lst", f"<h2>{text(r.heading)}</h2><ul>{each('<li>%s</li>', r.items)}</ul>")
        + c("links", links("<p>%s</p>", (o[0] for o in r.others)))
        + f'<div class="down">{text(r.rights)}</div>',
        body=(*whole(r), r.quotation),
    )


def background_in_p(r: Report) -> Made:
    """The body is a box between two paragraphs."""
    return made(
        r,
        _top(r)
        + f'<div class="pg"><h1>{text(r.headline)}</h1><p>{text(r.lead)}</p><div class="b">{each("<p>%s</p>", r.paragraphs)}</div><p class="end">{text(r.quotation)}</p></div>'
        + _end(r),
        body=(*plain(r), r.quotation),
    )


PARTS: tuple[Layout, ...] = (list_beside, background_beside, table_beside, components, background_in_p)
