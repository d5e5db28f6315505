"""Layouts of governments' sites around the world, with a report in Chinese beside the others."""

from __future__ import annotations

from benchmarks.quality.pages.page import Layout, Made, each, links, made, text, whole
from benchmarks.quality.pages.texts import Report


def event_of_a_president(r: Report) -> Made:
    """Place and time above, a direct link and the sections below."""
    return made(
        r,
        f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{text(r.headline)} • {text(r.publisher)}</title><meta property="og:site_name" content="{text(r.publisher)}">
<meta property="og:title" content="{text(r.headline)}"></head><body class="events-page"><div class="topline topline__menu"><a class="topline__a" href="/">{text(r.menu[0])}</a></div>
<div class="content"><div class="wrap"><div class="read" role="main"><div class="width_limiter"><div class="read__in hentry h-entry" data-type="event"><h1 class="entry-title p-name">{text(r.headline)}</h1>
<div class="read__lead entry-summary p-summary"><div>{text(r.lead)}</div></div><div class="read__meta"><time class="read__published" datetime="{r.date}">{text(r.shown_date)}</time><div class="read__time">18:20</div></div></div>
<div class="entry-content e-content read__internal_content">{each("<p>%s</p>", r.paragraphs)}</div>
<div class="read__bottommeta hidden-copy"><div class="read__status masha-ignore"><p class="read__cats"><span>Status</span></p><p>{text(r.share[0])}: <a href="{r.address}">{r.address}</a></p></div></div></div></div></div></div>
<footer class="footer"><div class="footer__copy">{text(r.rights)}</div></footer></body></html>""",
        address="",
        either=("18:20", r.address),
    )


def ministry_with_indents(r: Report) -> Made:
    """Paragraphs with indents of no-break spaces in one box, time in another, related news below."""
    return made(
        r,
        f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{text(r.headline)}_{text(r.publisher)}</title>
<meta name="PubDate" content="{r.date} 18:20"><meta name="SiteName" content="{text(r.publisher)}"></head><body><div class="top_mod"><div class="logo"></div><div class="top_nav">{links("<span>%s</span>", r.menu)}</div></div>
<div class="content_mod"><div class="news-title"><h1>{text(r.headline)}</h1><p class="time" id="News_Body_Time"><span>{r.date} 18:20</span></p></div><div class="share_s">{links("%s", r.share)}</div>
<div id="News_Body_Txt_A" class="news-main"><p>&nbsp;&nbsp;&nbsp;&nbsp;{text(r.lead)}</p>{each("<p>&nbsp;&nbsp;&nbsp;&nbsp;%s</p>", r.paragraphs)}</div>
<div class="relate"><h3>{text(r.related)}</h3><ul>{links("<li>%s</li>", (o[0] for o in r.others))}</ul></div></div><div class="foot">{text(r.contact)}<br>{text(r.rights)}</div></body></html>""",
        publisher="",
        address="",
        either=(f"{r.date} 18:20",),
    )


def portal_with_portlets(r: Report) -> Made:
    """A portal: the author's line says when it was published and changed, portlets stand on both sides."""
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} — {text(r.publisher)}</title><link rel="canonical" href="{r.address}"><meta name="DC.date.created" content="{r.date}">
</head><body dir="ltr"><div id="visual-portal-wrapper"><div id="portal-top"><div id="portal-globalnav">{links("<a>%s</a>", r.menu)}</div></div><div id="portal-columns"><div id="portal-column-one"><dl class="portlet"><dt>{text(r.menu[2])}</dt>{links("<dd>%s</dd>", r.menu[3:])}</dl></div>
<div id="portal-column-content"><div id="content"><h1 class="documentFirstHeading">{text(r.headline)}</h1><div class="documentByLine"><span class="documentPublished">{text(r.shown_date)} 18h20</span></div>
<div class="documentDescription">{text(r.lead)}</div><div id="content-core"><div id="parent-fieldname-text">{each("<p>%s</p>", r.paragraphs)}</div></div><div id="category" class="documentByLine">{links("<span>%s</span>, ", r.menu[2:4])}</div></div></div>
<div id="portal-column-two"><dl class="portlet"><dt>{text(r.related)}</dt>{links("<dd>%s</dd>", (o[0] for o in r.others))}</dl></div></div><div id="portal-footer"><p>{text(r.rights)}</p></div></div></body></html>""",
        either=(f"{r.shown_date} 18h20", "18h20"),
    )


def numbered_items_with_links_below(r: Report) -> Made:
    """Numbers are part of the text; two links to related pages stand below, in the same column."""
    numbered = "".join(f"<li><span>{n}</span> {text(p)}</li>" for n, p in enumerate(r.paragraphs, 1))
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title><meta property="og:site_name" content="{text(r.publisher)}"><link rel="canonical" href="{r.address}"></head>
<body><div id="wrapper"><div id="header"><p id="logo"><a href="/">{text(r.publisher)}</a></p></div><div id="globalnavi"><ul>{links("<li>%s</li>", r.menu)}</ul></div><div id="breadcrumb"><ol>{links("<li>%s</li>", r.menu[:2])}</ol></div>
<div id="contents-body"><div id="maincontents"><h1 class="title1">{text(r.headline)}</h1><p class="rightalign">{text(r.shown_date)}</p><p>{text(r.lead)}</p><ol class="list-style-none">{numbered}</ol>
<div class="related-links"><h2>{text(r.related)}</h2><ul class="link-list">{links("<li>%s</li>", (o[0] for o in r.others[:2]))}</ul></div><p class="back"><a href="/list">Back to {text(r.menu[2])}</a></p></div></div>
<div id="footer"><address>{text(r.rights)}</address></div></div></body></html>""",
        body=(r.headline, r.lead, *(f"{n}{p}" for n, p in enumerate(r.paragraphs, 1))),
    )


def text_in_a_span(r: Report) -> Made:
    """The body is inside an inline element, as visual editors leave it."""
    return made(
        r,
        f"""<html><head><meta charset="utf-8"><title>{text(r.headline)} / {text(r.publisher)}</title><meta name="publisher" content="{text(r.publisher)}"><meta name="DC.Date" content="{r.date}"><link rel="canonical" href="{r.address}"></head><body>
<form id="aspnetForm"><div id="ust">{links("<a>%s</a> ", r.menu)}</div><div id="orta"><div id="sol">{links("<div>%s</div>", r.menu[1:])}</div><div id="icerik"><span id="ctl00_lblTitle" class="Title">{text(r.headline)}</span><br>
<span id="ctl00_lblContent"><div>{text(r.lead)}</div><div>&nbsp;</div>{"<div>&nbsp;</div>".join(f"<div><font face=Arial>{text(p)}</font></div>" for p in r.paragraphs)}</span></div></div><div id="alt">{text(r.contact)} {text(r.rights)}</div></form></body></html>""",
    )


def very_short_statement(r: Report) -> Made:
    """Two sentences, and a legal notice that is many times as long."""
    legal = f"{r.cookies[0]} {r.newsletter[0]} {r.contact} {r.cookies[0]} {r.newsletter[0]}"
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title><meta property="og:title" content="{text(r.headline)}"><meta property="og:site_name" content="{text(r.publisher)}">
<meta property="article:published_time" content="{r.date}T10:00:00Z"><meta property="og:url" content="{r.address}"></head><body><div class="g-head">{links("<a>%s</a>", r.menu)}</div><div class="g-wrap"><div class="g-item"><h1>{text(r.headline)}</h1>
<p>{text(r.paragraphs[0])}</p><p>{text(r.paragraphs[-1])}</p></div></div><div class="g-legal"><p>{text(legal)}</p><p>{text(legal)}</p></div><div class="g-bottom">{text(r.rights)}</div></body></html>""",
        body=(r.headline, r.paragraphs[0], r.paragraphs[-1]),
    )


def short_turns(r: Report) -> Made:
    """Questions and answers of a few words each."""
    turns = (
        ("Q", "Will they meet?"),
        ("A", "Yes, in autumn."),
        ("Q", "Where?"),
        ("A", "In Port Helm."),
        ("Q", "Who asked?"),
        ("A", "They did."),
    )
    said = "".join(f"<p><strong>{who}:</strong> {text(what)}</p>" for who, what in turns)
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title><meta name="date" content="{r.date}"><meta property="og:url" content="{r.address}"></head>
<body><div class="nav-bar">{links("<li>%s</li>", r.menu)}</div><div class="transcript"><h1>{text(r.headline)}</h1><p>{text(r.paragraphs[0])}</p>{said}</div>
<div class="more-news">{"".join(f'<div class="tile"><a href="/{n}">{text(o[0])}</a><p>{text(o[1])}</p></div>' for n, o in enumerate(r.others))}</div><div class="bottom">{text(r.rights)}</div></body></html>""",
        body=(r.headline, r.paragraphs[0], *(f"{who}:{what}" for who, what in turns)),
    )


def site_name_first(r: Report) -> Made:
    """The first heading is the name of the site, that of the account is a second one; other languages are offered."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.publisher)} | {text(r.headline)}</title><link rel="canonical" href="{r.address}"><meta name="dcterms.created" content="{r.date}"></head><body>
<div class="page-top"><h1>{text(r.publisher)}</h1><p class="claim">{text(r.quotation)}</p></div><div class="langs"><a href="/en">English</a> <a href="/fr">Français</a> <a href="/ar">العربية</a></div><div class="two"><div class="b1"><h2>{text(r.headline)}</h2>
<div class="stamp">{text(r.shown_date)}</div><div class="txt"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}<h3>{text(r.heading)}</h3><ul>{each("<li>%s</li>", r.items)}</ul></div></div>
<div class="b2"><h3>{text(r.related)}</h3>{links("<p>%s</p>", (o[0] for o in r.others))}</div></div><div class="end"><p>{text(r.contact)}</p><small>{text(r.rights)}</small></div></body></html>""",
        body=whole(r),
        either=(r.quotation,),
    )


def with_files_to_load(r: Report) -> Made:
    """Files to be loaded and pictures stand below, then a contact for the press."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title><meta property="og:site_name" content="{text(r.publisher)}"><meta property="article:published_time" content="{r.date}"><link rel="canonical" href="{r.address}"></head>
<body><header class="h"><nav>{links("%s", r.menu)}</nav></header><main id="m"><div class="hero-text"><time datetime="{r.date}">{text(r.shown_date)}</time><h1>{text(r.headline)}</h1></div><div class="editor"><p><strong>{text(r.lead)}</strong></p>{each("<p>%s</p>", r.paragraphs)}</div>
<div class="files"><h2>Downloads</h2><ul><li><a href="/a.pdf">{text(r.headline)} (PDF, 120 KB)</a></li></ul></div><div class="press"><h2>Press contact</h2><p>{text(r.contact)}</p></div></main><footer>{text(r.rights)}</footer></body></html>""",
        either=("Press contact", r.contact, "Downloads"),
    )


FURTHER: tuple[Layout, ...] = (
    event_of_a_president, ministry_with_indents, portal_with_portlets, numbered_items_with_links_below, text_in_a_span,
    very_short_statement, short_turns, site_name_first, with_files_to_load,
)  # fmt: skip
