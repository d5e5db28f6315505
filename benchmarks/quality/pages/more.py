"""Layouts with bodies and surroundings that are hard to tell apart, written and scored after all others."""

from __future__ import annotations

from benchmarks.quality.pages.page import Layout, Made, each, links, made, plain, text
from benchmarks.quality.pages.texts import Report


def head(r: Report) -> str:
    """The head of a page, which says all of it."""
    return f'<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title><meta property="og:site_name" content="{text(r.publisher)}"><meta name="date" content="{r.date}"><link rel="canonical" href="{r.address}"></head><body>'


def header_with_two_leads(r: Report) -> Made:
    """The head of the article holds the headline, the lead and the first paragraph."""
    return made(
        r,
        head(r)
        + f'<div class="menu">{links("<a>%s</a>", r.menu)}</div><article><header><h1>{text(r.headline)}</h1><p>{text(r.lead)}</p><p>{text(r.paragraphs[0])}</p></header><div class="col">{each("<p>%s</p>", r.paragraphs[1:])}</div><footer>{links("%s ", r.share)}</footer></article><footer>{text(r.rights)}</footer>',
    )


def header_outside_article(r: Report) -> Made:
    """Headline and lead stand in a box above the one with body and margin."""
    return made(
        r,
        head(r)
        + f'<header class="site">{links("<a>%s</a>", r.menu)}</header><div class="page-header"><h1>{text(r.headline)}</h1><p class="summary">{text(r.lead)}</p></div><div class="page-content"><div class="inner">{each("<p>%s</p>", r.paragraphs)}</div><aside><h3>{text(r.related)}</h3>{links("<p>%s</p>", (o[0] for o in r.others))}</aside></div><div id="foot">{text(r.contact)}</div>',
        either=(),
    )


def inline_asides(r: Report) -> Made:
    """Other news stand between the paragraphs, and a line below leads to more."""
    c = len(r.paragraphs) // 2
    return made(
        r,
        head(r)
        + f'<div id="nav">{links("%s ", r.menu)}</div><div class="art"><h1>{text(r.headline)}</h1><p class="l">{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs[:c])}<aside class="box"><h4>{text(r.related)}</h4><p>{text(r.others[0][1])} {text(r.others[1][1])}</p></aside>{each("<p>%s</p>", r.paragraphs[c:])}<p>{text(r.related)}: <a href="/x">{text(r.others[2][0])}</a></p></div><div class="b">{text(r.rights)}</div>',
    )


def hidden_language(r: Report) -> Made:
    """The same in another language is there, but not shown."""
    return made(
        r,
        head(r)
        + f'<ul class="m">{links("<li>%s</li>", r.menu)}</ul><div class="tabs"><a href="#a">A</a><a href="#b">B</a></div><div class="pane"><h1>{text(r.headline)}</h1><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}</div><div class="pane" style="display:none"><h1>Other language</h1><p>This is the same text in another language, and it is not shown at all to anybody.</p><p>It goes on for a while, so that it is as long as what is shown on the page.</p></div><div>{text(r.rights)}</div>',
    )


def three_columns_of_tables(r: Report) -> Made:
    """Tables in tables; the headline is bold, and nothing else says so."""
    return made(
        r,
        f'<html><head><meta charset="utf-8"><title>{text(r.headline)}</title><meta name="publisher" content="{text(r.publisher)}"><link rel="canonical" href="{r.address}"></head><body><table><tr><td colspan=3><table><tr>{links("<td>%s</td>", r.menu)}</tr></table></td></tr><tr><td width=150><table>{links("<tr><td>%s</td></tr>", r.menu[1:])}</table></td><td><table width=100%><tr><td><b>{text(r.headline)}</b></td></tr><tr><td><i>{text(r.shown_date)}</i></td></tr><tr><td><p>{text(r.lead)}</p>{each("<p align=justify>%s</p>", r.paragraphs)}</td></tr></table></td><td width=150><table>{links("<tr><td>%s</td></tr>", (o[0] for o in r.others))}</table></td></tr><tr><td colspan=3>{text(r.rights)}</td></tr></table></body></html>',
    )


def sections_of_main(r: Report) -> Made:
    """The main element has sections without names: head, body, newsletter, related news."""
    return made(
        r,
        head(r)
        + f"<header><nav>{links('%s', r.menu)}</nav></header><main><section><h1>{text(r.headline)}</h1><p>{text(r.lead)}</p></section><section>{each('<p>%s</p>', r.paragraphs)}</section><section><h2>Newsletter</h2><p>{text(r.newsletter[0])}</p><form><input><button>{text(r.newsletter[1])}</button></form></section><section><h2>{text(r.related)}</h2><ul>{links('<li>%s</li>', (o[0] for o in r.others))}</ul></section></main><footer>{text(r.rights)}</footer>",
    )


def pull_quotes(r: Report) -> Made:
    """Every class says article: title, facts, text, tags."""
    return made(
        r,
        head(r)
        + f'<div class="head">{links("<b>%s</b>", r.menu)}</div><div class="article-wrap"><h1 class="article-title">{text(r.headline)}</h1><div class="article-meta"><span>{text(r.shown_date)}</span><span>{text(r.share[0])}</span></div><div class="article-text"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}<blockquote class="pull">{text(r.quotation)}</blockquote></div><ul class="article-tags">{links("<li>%s</li>", r.menu[:3])}</ul></div><div class="ft">{text(r.rights)}</div>',
        body=(*plain(r), r.quotation),
        either=(r.share[0],),
    )


def cards_below_in_same_box(r: Report) -> Made:
    """Other news with summaries stand below the body, in the same box, without names that say so."""
    cards = "".join(
        f'<div class="k"><img><h4><a href="/{n}">{text(o[0])}</a></h4><div>{text(o[1])}</div><span>{r.date}</span></div>'
        for n, o in enumerate(r.others)
    )
    return made(
        r,
        head(r)
        + f'<div class="w"><div class="t">{links("<a>%s</a>", r.menu)}</div><div class="c"><h1>{text(r.headline)}</h1><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}<div class="ks"><h3>{text(r.related)}</h3>{cards}</div></div><div class="z">{text(r.contact)} {text(r.rights)}</div></div>',
    )


def paragraphs_with_many_links(r: Report) -> Made:
    """Every third word is a link."""
    linked = "".join(
        "<p>"
        + " ".join(f'<a href="/{k}">{text(w)}</a>' if k % 3 == 0 else text(w) for k, w in enumerate(p.split(" ")))
        + "</p>"
        for p in r.paragraphs
    )
    return made(
        r,
        head(r)
        + f'<div class="top">{links("<a>%s</a>", r.menu)}</div><div class="doc"><h1>{text(r.headline)}</h1><p>{text(r.lead)}</p>{linked}</div><div class="side">{links("<p>%s</p>", (o[0] for o in r.others))}</div>',
    )


def definition_of_meeting(r: Report) -> Made:
    """The paragraphs are descriptions in a list of numbers."""
    items = "".join(f"<dt>{n}</dt><dd>{text(p)}</dd>" for n, p in enumerate(r.paragraphs, 1))
    return made(
        r,
        head(r)
        + f'<div role="navigation">{links("%s", r.menu)}</div><div id="main-content"><h1>{text(r.headline)}</h1><p>{text(r.lead)}</p><dl>{items}</dl></div><div role="contentinfo">{text(r.rights)}</div>',
        either=tuple("123456"),
    )


MORE: tuple[Layout, ...] = (
    header_with_two_leads,
    header_outside_article,
    inline_asides,
    hidden_language,
    three_columns_of_tables,
    sections_of_main,
    pull_quotes,
    cards_below_in_same_box,
    paragraphs_with_many_links,
    definition_of_meeting,
)
