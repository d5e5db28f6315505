"""Layouts written last of all, when the reader was right on all others, and scored before it was changed for them."""

from __future__ import annotations

from benchmarks.quality.pages.page import Layout, Made, each, ld, links, made, plain, text, whole
from benchmarks.quality.pages.texts import Report


def paragraphs_in_sections(r: Report) -> Made:
    """Each paragraph in a component of its own, with a picture between them."""
    parts = "".join(
        f'<section class="cmp-text" data-i="{n}"><div class="cmp-in"><p>{text(p)}</p></div></section>'
        for n, p in enumerate(r.paragraphs)
    )
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title>{ld(r)}
<link rel="canonical" href="{r.address}"></head><body><div class="cmp-nav">{links("<span>%s</span>", r.menu)}</div><div class="cmp-page">
<section class="cmp-title"><h1>{text(r.headline)}</h1></section><section class="cmp-intro"><p>{text(r.lead)}</p></section>
<section class="cmp-image"><figure><img><figcaption>{text(r.caption)}</figcaption></figure></section>{parts}
<section class="cmp-list"><h2>{text(r.related)}</h2>{links("<div class=cmp-item>%s</div>", (o[0] for o in r.others))}</section></div>
<div class="cmp-foot">{text(r.contact)} {text(r.rights)}</div></body></html>""",
    )


def spans_and_breaks(r: Report) -> Made:
    """An old system: columns by identifiers, the body in spans with line breaks, a date in brackets."""
    body = "<br/><br/>".join(f"<span style='font-size:10pt'>{text(p)}</span>" for p in r.paragraphs)
    return made(
        r,
        f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{text(r.publisher)} :: {text(r.headline)}</title>
<link rel="canonical" href="{r.address}"></head><body><div id="leftcol"><b>{text(r.publisher)}</b><br/>{links("%s<br/>", r.menu)}</div>
<div id="maincol"><div class="hd">{text(r.headline)}</div><div class="dt">{text(r.shown_date)}</div><div class="ld"><b>{text(r.lead)}</b></div><div class="bd">{body}</div>
<div class="pr"><a href="/print">{text(r.share[2])}</a> | <a href="/mail">{text(r.share[3])}</a></div></div>
<div id="rightcol"><b>{text(r.related)}</b><br/>{links("%s<br/><br/>", (o[0] for o in r.others))}</div><div id="bot">{text(r.rights)}</div></body></html>""",
    )


def consent_first(r: Report) -> Made:
    """A wall of consent stands before the page, with purposes and partners, longer than the account."""
    wall = "".join(
        f"<div class='purpose'><h3>{text(r.cookies[1])} {n}</h3><p>{text(r.cookies[0])} {text(r.cookies[0])}</p></div>"
        for n in range(6)
    )
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} – {text(r.publisher)}</title>
<meta property="og:title" content="{text(r.headline)}"><meta property="og:site_name" content="{text(r.publisher)}"><meta name="date" content="{r.date}">
<meta property="og:url" content="{r.address}"></head><body><div id="cmp-consent-wall"><h2>Cookies</h2>{wall}<button>{text(r.cookies[1])}</button></div>
<div class="shell"><div class="hdr">{links("<i>%s</i>", r.menu)}</div><div class="doc"><h1>{text(r.headline)}</h1><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}
<h2>{text(r.heading)}</h2><ol>{each("<li>%s</li>", r.items)}</ol></div><div class="ftr"><p>{text(r.contact)}</p><p>{text(r.rights)}</p></div></div></body></html>""",
        body=whole(r),
    )


def news_page_with_next_story(r: Report) -> Made:
    """The next story begins below the account, in a box of the same kind."""
    other = r.others[0]
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title>{ld(r)}
<meta property="og:url" content="{r.address}"></head><body><header><nav>{links("%s", r.menu)}</nav></header><main>
<article id="story-1"><h1>{text(r.headline)}</h1><p><b>{text(r.lead)}</b></p><p>{text(r.shown_date)}</p>{each("<p>%s</p>", r.paragraphs)}</article>
<article id="story-2"><h2><a href="/next">{text(other[0])}</a></h2><p>{text(other[1])} {text(other[1])}</p></article></main><footer>{text(r.rights)}</footer></body></html>""",
        body=plain(r),
    )


LAST: tuple[Layout, ...] = (paragraphs_in_sections, spans_and_breaks, consent_first, news_page_with_next_story)
