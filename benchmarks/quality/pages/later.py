"""Further layouts, written when the reader of pages was done for the first ones, and scored before it was changed."""

from __future__ import annotations

from benchmarks.quality.pages.page import Layout, Made, each, ld, links, made, text, whole
from benchmarks.quality.pages.texts import Report


def content_system(r: Report) -> Made:
    """Fields in nested boxes, as a common content management system makes them; a date without an element."""
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}" dir="ltr"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title>
<link rel="canonical" href="{r.address}"><meta name="dcterms.title" content="{text(r.headline)}"></head><body class="node-type-news">
<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><div class="region region-header"><div class="block block-system-branding">
<a href="/">{text(r.publisher)}</a></div><div class="block block-menu">{links("<li>%s</li>", r.menu)}</div></div>
<div class="region region-content"><div class="block-page-title-block"><h1 class="page-title"><span>{text(r.headline)}</span></h1></div>
<div class="node node--type-news"><div class="node__content"><div class="field field--name-field-date field__item">{text(r.shown_date)}</div>
<div class="field field--name-field-teaser field__item"><p>{text(r.lead)}</p></div>
<div class="field field--name-body field__item">{each("<p>%s</p>", r.paragraphs)}<h4>{text(r.heading)}</h4><ul>{each("<li>%s</li>", r.items)}</ul></div>
<div class="field field--name-field-share">{links("%s ", r.share)}</div></div></div>
<div class="views-element-container"><h2>{text(r.related)}</h2><div class="view-content">
{"".join(f'<div class="views-row"><div class="views-field-title"><a href="/{n}">{text(o[0])}</a></div><div class="views-field-body"><p>{text(o[1])}</p></div></div>' for n, o in enumerate(r.others))}
</div></div></div><div class="region region-footer"><p>{text(r.contact)}</p><p>{text(r.rights)}</p></div></div></div></body></html>""",
        body=whole(r),
    )


def body_in_two_parts(r: Report) -> Made:
    """The body stands in two boxes, with a picture gallery between them."""
    gallery = each("<figure><img><figcaption>%s</figcaption></figure>", [r.caption] * 3)
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)}</title>{ld(r)}
<link rel="canonical" href="{r.address}"></head><body><div class="menu-wrap">{links("<p>%s</p>", r.menu)}</div><div class="story">
<div class="story-top"><div class="kicker"><a href="/k">{text(r.menu[2])}</a></div><h1>{text(r.headline)}</h1><div class="deck">{text(r.lead)}</div></div>
<div class="grid"><div class="para">{each("<p>%s</p>", r.paragraphs[:3])}</div><div class="gallery">{gallery}</div>
<div class="para">{each("<p>%s</p>", r.paragraphs[3:])}</div></div></div><div class="story-list"><h3>{text(r.related)}</h3>
{"".join(f'<div><a href="/{n}">{text(o[0])}</a> {text(o[1])}</div>' for n, o in enumerate(r.others))}</div><div>{text(r.rights)}</div></body></html>""",
    )


def longer_comments(r: Report) -> Made:
    """What readers say is much longer than the account."""
    said = "".join(
        f'<div class="reply"><div class="who">Reader {n}</div><div class="what"><p>{text(o[1])} {text(o[1])} {text(o[1])}</p>'
        f"<p>{text(r.newsletter[0])} {text(o[1])}</p></div></div>"
        for n, o in enumerate(r.others * 3)
    )
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} — {text(r.publisher)}</title>
<meta property="og:title" content="{text(r.headline)}"><meta name="pubdate" content="{r.date}"><meta property="og:url" content="{r.address}"></head><body>
<div class="bar">{links("<a>%s</a>", r.menu)}</div><article><h1>{text(r.headline)}</h1><p class="chapo">{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}</article>
<div class="discussion"><h2>Discussion</h2>{said}</div><div class="end">{text(r.rights)}</div></body></html>""",
    )


def print_version(r: Report) -> Made:
    """Nearly nothing but the account."""
    return made(
        r,
        f"""<html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)}</title><link rel="canonical" href="{r.address}">
<meta name="dc.publisher" content="{text(r.publisher)}"><meta name="dc.date" content="{r.date}"></head><body onload="print()"><p><b>{text(r.publisher)}</b></p>
<h1>{text(r.headline)}</h1><p>{text(r.shown_date)}</p><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}<hr><p>{r.address}</p></body></html>""",
        either=(r.address,),
    )


def accordions(r: Report) -> Made:
    """For small screens: parts that open and close, a menu in a drawer, buttons everywhere."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} · {text(r.publisher)}</title>{ld(r, "WebPage")}
<meta property="og:url" content="{r.address}"></head><body><div class="drawer" aria-hidden="true" style="display: none">{links("<li>%s</li>", r.menu)}</div>
<div class="appbar"><button>☰</button><a href="/">{text(r.publisher)}</a></div><main><section class="hero"><h1>{text(r.headline)}</h1>
<p>{text(r.lead)}</p><button>{text(r.share[0])}</button></section><section class="panel open">{each("<p>%s</p>", r.paragraphs)}</section>
<section class="panel"><h2>{text(r.heading)}</h2><div><ul>{each("<li>%s</li>", r.items)}</ul></div></section>
<section class="panel"><h2>{text(r.related)}</h2><ul>{links("<li>%s</li>", (o[0] for o in r.others))}</ul></section></main>
<div class="bottom-sheet" role="alertdialog"><p>{text(r.cookies[0])}</p><button>{text(r.cookies[1])}</button></div><div class="legal">{text(r.rights)}</div></body></html>""",
        body=whole(r),
    )


def archive_of_lines(r: Report) -> Made:
    """An archive that shows the text as it was typed."""
    typed = "\n\n".join(map(text, (r.headline, r.lead, *r.paragraphs)))
    return made(
        r,
        f"""<html><head><meta charset="utf-8"><title>{text(r.headline)}</title><link rel="canonical" href="{r.address}"><meta name="date" content="{r.date}">
<meta name="publisher" content="{text(r.publisher)}"></head><body><div>{links("%s | ", r.menu)}</div><pre>
{typed}
</pre><div>{links("%s | ", r.share)}</div></body></html>""",
    )


def wire_with_dateline(r: Report) -> Made:
    """A wire story with headline in the second heading, tags among the words, a box that asks to subscribe."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title>
<meta property="og:site_name" content="{text(r.publisher)}"><meta property="og:title" content="{text(r.headline)} - {text(r.publisher)}">
<meta property="og:url" content="{r.address}"></head><body><h1 class="logo">{text(r.publisher)}</h1><div class="cols"><div class="wide"><h2>{text(r.headline)}</h2>
<div class="info"><span>{text(r.shown_date)}</span><span> 18:05</span></div><div class="text"><p><strong>{text(r.lead)}</strong></p>
{each('<p>%s <a href="/tag">#</a></p>', r.paragraphs)}</div><div class="paywall"><p>{text(r.newsletter[0])}</p><a href="/s">{text(r.newsletter[1])}</a></div></div>
<div class="narrow"><div class="title">{text(r.related)}</div>{"".join(f'<div class="it"><b>{n}.</b> <a href="/{n}">{text(o[0])}</a></div>' for n, o in enumerate(r.others))}</div></div>
<div class="under">{text(r.contact)} | {text(r.rights)}</div></body></html>""",
        body=(r.headline, r.lead, *r.paragraphs),
        either=("#", "18:05"),
    )


def speech_page(r: Report) -> Made:
    """A quotation set apart and a table of contents before the account."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.publisher)} - {text(r.headline)}</title>
<meta name="dcterms.issued" content="{r.date}"><link rel="canonical" href="{r.address}"></head><body><nav>{links("%s", r.menu)}</nav><div class="container">
<div class="toc"><p>Contents</p><ol>{links("<li>%s</li>", (r.heading, r.related))}</ol></div><div class="row"><div class="col-md-9"><h1>{text(r.headline)}</h1>
<p class="lead">{text(r.lead)}</p><blockquote>{text(r.quotation)}</blockquote>{each("<p>%s</p>", r.paragraphs)}<h2 id="a">{text(r.heading)}</h2>
<ul>{each("<li>%s</li>", r.items)}</ul></div><div class="col-md-3"><div class="well"><h4>{text(r.newsletter[1])}</h4><p>{text(r.newsletter[0])}</p></div>
<div class="well"><h4>{text(r.related)}</h4>{links("<p>%s</p>", (o[0] for o in r.others))}</div></div></div></div><footer>{text(r.rights)}</footer></body></html>""",
        body=(*whole(r), r.quotation),
    )


LATER: tuple[Layout, ...] = (
    content_system, body_in_two_parts, longer_comments, print_version, accordions, archive_of_lines, wire_with_dateline,
    speech_page,
)  # fmt: skip
