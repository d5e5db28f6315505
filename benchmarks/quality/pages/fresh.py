"""Layouts written and scored when the reader was right on all others."""

from __future__ import annotations

from benchmarks.quality.pages.page import Layout, Made, each, ld, links, made, plain, rows, text
from benchmarks.quality.pages.sites import PARTNERS
from benchmarks.quality.pages.texts import Report


def board_of_posts(r: Report) -> Made:
    """A ministry's board: title, office and date in a table, the text in its last cell, posts before and after below."""
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.menu[2])} | {text(r.publisher)}</title><link rel="canonical" href="{r.address}"></head><body><div id="skip_nav"><a href="#c">Skip</a></div><div id="header"><h1><a href="/">{text(r.publisher)}</a></h1><ul class="gnb">{links("<li>%s</li>", r.menu)}</ul></div><div id="container"><div class="location"><span>{text(r.menu[0])}</span> &gt; <span>{text(r.menu[2])}</span></div><div class="snb"><h2>{text(r.menu[2])}</h2><ul>{links("<li>%s</li>", r.menu[2:])}</ul></div>
<div class="board_view" id="c"><div class="bo_head"><h2 class="bo_tit">{text(r.headline)}</h2><dl><dt>Office</dt><dd>Press Division</dd><dt>Date</dt><dd>{r.date}</dd><dt>Hits</dt><dd>1,877</dd></dl></div><div class="bo_file"><strong>Files</strong><a href="/f.hwp">call.hwp (42 KB)</a><a href="/f.pdf">call.pdf (61 KB)</a></div><div class="bo_con"><p><br></p><p><span style="font-size:16px">1. {text(r.lead)}</span></p><p>&nbsp;</p>{each('<p><span style="font-size:16px">%s</span></p><p>&nbsp;</p>', r.paragraphs)}<p>&lt;END&gt;</p></div><table class="bo_near"><tr><th>Next</th><td><a href="/n">{text(r.others[0][0])}</a></td></tr><tr><th>Previous</th><td><a href="/p">{text(r.others[1][0])}</a></td></tr></table><div class="bo_sat"><p>Are you content with what this page tells you? Your opinion helps us to make it better.</p><label>Very</label><label>Not at all</label><button>Send</button></div></div></div><div id="footer"><p>{text(r.contact)}</p><p>{text(r.rights)}</p></div></body></html>""",
        body=(r.headline, f"1. {r.lead}", *r.paragraphs),
        either=(
            "Office",
            "Press Division",
            "Date",
            r.date,
            "Hits",
            "1,877",
            "<END>",
            f"OfficePress DivisionDate{r.date}Hits1,877",
        ),
    )


def press_corner(r: Report) -> Made:
    """A commission: elements of its own, tabs, languages, a summary, contacts and a form to tell what is wrong."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>Press corner | {text(r.publisher)}</title><meta name="description" content="x"><link rel="canonical" href="{r.address}"></head><body><ecl-app-root><ecl-site-header><a href="/">{text(r.publisher)}</a><div class="ecl-lang">{links("<span>%s</span>", ("English", "Deutsch", "Polski"))}</div></ecl-site-header><ecl-breadcrumb>{links("<span>%s</span> ", r.menu[:3])}</ecl-breadcrumb><app-detail><div class="ecl-page-header"><div class="ecl-page-header__meta"><span>Read-out</span><span>{text(r.shown_date)}</span><span>Port Helm</span></div><h1 class="ecl-page-header__title">{text(r.headline)}</h1></div><div class="ecl-container"><div class="ecl-row"><div class="ecl-col-l-9"><ecl-tabs><div class="ecl-tabs__item">Text</div><div class="ecl-tabs__item">Related media</div></ecl-tabs><div class="ecl-paragraph"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}</div><div class="ecl-u-mt-l"><h2>{text(r.related)}</h2><ul class="ecl-unordered-list">{links("<li>%s</li>", (o[0] for o in r.others[:2]))}</ul></div><ecl-print-contacts><h2>Press contacts</h2><div class="ecl-contact"><div>Mara ELLISON</div><div>Phone 555 0161</div><div>mara.ellison@press.example</div></div><div class="ecl-contact"><div>Ivo BRANDT</div><div>Phone 555 0162</div></div></ecl-print-contacts></div><div class="ecl-col-l-3"><ecl-file><div>{text(r.headline)}</div><div>English (31 KB - PDF)</div><a href="/f.pdf">Download</a></ecl-file></div></div></div></app-detail><ecl-feedback><p>Was this page useful? Tell us what we can do better, and we will read each answer.</p><button>Yes</button><button>No</button></ecl-feedback><ecl-site-footer><p>{text(r.rights)}</p>{links("<p>%s</p>", r.menu)}</ecl-site-footer></ecl-app-root></body></html>""",
        either=("Read-out", "Port Helm", f"Read-out{r.shown_date}Port Helm"),
        publisher="",
    )


def modules(r: Report) -> Made:
    """A portal with modules: hits and icons above, the same text's parts behind a click, banners between."""
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)}</title><meta name="generator" content="Joomla! - Open Source Content Management"><meta property="og:site_name" content="{text(r.publisher)}"><link rel="canonical" href="{r.address}"></head><body class="com_content view-article itemid-101"><div class="body" id="top"><div class="top-mod"><marquee>{links("%s", (o[0] for o in r.others))}</marquee></div><div class="mod-menu">{links("<div>%s</div>", r.menu)}</div><div class="row-fluid"><div id="aside-l" class="span3"><div class="moduletable"><h3>{text(r.menu[3])}</h3>{each("<p>%s</p>", (o[1] for o in r.others))}</div></div><div id="content" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{text(r.headline)}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by Press Office</dd><dd class="published"><time datetime="{r.date}T09:00:00" itemprop="datePublished">Published: {text(r.shown_date)}</time></dd><dd class="hits">Hits: 418</dd></dl><div itemprop="articleBody"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs[:2])}<div class="banneritem"><a href="/b"><img></a></div>{each("<p>%s</p>", r.paragraphs[2:])}</div><ul class="pager pagenav">{links("<li>%s</li>", ("Prev", "Next"))}</ul></div></div></div><div class="mod-custom"><p>{text(r.newsletter[0])}</p></div><div class="foot">{text(r.contact)}<p>{text(r.rights)}</p></div></div></body></html>""",
        either=("Details", "Written by Press Office", f"Published: {r.shown_date}", "Hits: 418"),
    )


def channel(r: Report) -> Made:
    """A message of a channel, saved from the web: one box with broken lines, views and time, other messages around."""
    around = [
        f'<div class="tgme_widget_message_wrap"><div class="tgme_widget_message"><div class="tgme_widget_message_text">{text(o[1])} {text(o[1])}</div><div class="tgme_widget_message_footer"><span>{n}.1K</span><a href="/m{n}"><time datetime="2026-01-0{n}T08:00:00+00:00">08:00</time></a></div></div></div>'
        for n, o in enumerate(r.others, 1)
    ]
    body = "<br><br>".join(map(text, (r.lead, *r.paragraphs)))
    return made(
        r,
        f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{text(r.headline)}</title><meta property="og:site_name" content="{text(r.publisher)}"><meta property="og:title" content="{text(r.headline)}"><link rel="canonical" href="{r.address}"></head><body><header class="tgme_header"><a href="/">{text(r.publisher)}</a><span>41.2K subscribers</span></header><main class="tgme_main"><section class="tgme_channel_history">{around[0]}<div class="tgme_widget_message_wrap"><div class="tgme_widget_message"><div class="tgme_widget_message_text"><b>{text(r.headline)}</b><br><br>{body}</div><div class="tgme_widget_message_footer"><span>12.8K</span><a href="/m9"><time datetime="{r.date}T18:20:00+00:00">18:20</time></a></div></div></div>{around[1]}</section></main></body></html>""",
        either=("18:20", "12.8K"),
    )


def meetings_coverage(r: Report) -> Made:
    """An organization: number of the session, a summary in italics, sections with bold names, a note for information media."""
    parts = "".join(f"<p><strong>Speaker {n}</strong></p><p>{text(p)}</p>" for n, p in enumerate(r.paragraphs, 1))
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}" dir="ltr"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.menu[2])} and Releases</title>{ld(r, "Article")}<link rel="canonical" href="{r.address}"></head><body class="node-type-meetings"><div class="region-topbar"><a href="/">{text(r.publisher)}</a>{links("<span>%s</span>", ("Español", "Français"))}</div><div class="navbar">{links("<a>%s</a>", r.menu)}</div><div class="main-container"><div class="row"><section class="col-sm-9"><div class="meeting-symbol">SC/16021</div><h1 class="page-header">{text(r.headline)}</h1><div class="region-content"><div class="content"><div class="field-name-body"><p><em>{text(r.lead)}</em></p>{parts}<hr><p>For information media. Not an official record.</p></div><div class="field-name-tags"><a href="/t">{text(r.menu[1])}</a></div></div></div></section><div class="col-sm-3"><section class="block-views"><h2>{text(r.related)}</h2>{"".join(f'<div class="views-row"><div class="date">{r.date}</div><h3><a href="/{n}">{text(o[0])}</a></h3><p>{text(o[1])}</p></div>' for n, o in enumerate(r.others))}</section></div></div></div><div class="bottom"><a href="/">{text(r.rights)}</a></div></body></html>""",
        either=(
            "SC/16021",
            *(f"Speaker {n}" for n in range(9)),
            "For information media. Not an official record.",
            "For information media.",
            "Not an official record.",
        ),
    )


def office_of_a_minister(r: Report) -> Made:
    """A minister's site: a portrait and a short life, the kind of document, a table, enquiries, an acknowledgement at the end."""
    t = "".join("<tr>" + each("<td>%s</td>", row) + "</tr>" for row in r.table)
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title><link rel="canonical" href="{r.address}"></head><body><div class="au-header"><a href="/">{text(r.publisher)}</a><div class="au-main-nav">{links("<span>%s</span>", r.menu)}</div></div><div class="minister"><img><div class="minister__name">The Hon Adeline Marsh</div><p class="minister__life">Adeline Marsh has been in office since 2022, and before that taught the history of ports at two universities in the north.</p></div><div class="au-body container"><div class="row"><div class="col-md-8"><ul class="au-inline-list"><li>Media release</li><li><time datetime="{r.date}">{text(r.shown_date)}</time></li></ul><h1 class="au-display-xl">{text(r.headline)}</h1><div class="rte"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}<table>{t}</table></div><h2>Media enquiries</h2><ul><li>Minister's office: 555 0171</li><li>Department: 555 0172</li></ul></div></div></div><div class="acknowledgement"><p>We acknowledge those who have cared for this coast since the beginning, and pay our respects to their elders past and present.</p></div><div class="au-footer">{text(r.rights)}</div><div id="banner-consent"><p>{text(PARTNERS[0])}</p><button>OK</button></div></body></html>""",
        body=(*plain(r), *rows(r)),
        either=("Media release", "Media enquiries", "Minister's office: 555 0171", "Department: 555 0172"),
    )


def blog_of_an_embassy(r: Report) -> Made:
    """A blog: date above the title, labels, reactions, earlier posts in a tree, a profile with a word on the embassy."""
    return made(
        r,
        f"""<html dir="ltr"><head><meta charset="utf-8"><title>{text(r.publisher)}: {text(r.headline)}</title><link rel="canonical" href="{r.address}"></head><body class="loading"><div class="navbar section" id="navbar"></div><div class="body-fauxcolumns"></div><div class="content"><div class="content-outer"><div class="header section"><h1 class="title"><a href="/">{text(r.publisher)}</a></h1><p class="description"><span>News from the embassy, and what we see and hear on the other side of the sea.</span></p></div><div class="main-outer"><div class="columns"><div class="column-center-inner"><div class="main section" id="main"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>{text(r.shown_date)}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">{text(r.headline)}</h3><div class="post-body entry-content">{text(r.lead)}<br><br>{"<br><br>".join(map(text, r.paragraphs))}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author">Posted by the press attaché</span> <span class="post-timestamp">at <a href="/p">6:20 PM</a></span></div><div class="post-footer-line"><span class="post-labels">Labels: <a href="/l">{text(r.menu[3])}</a></span></div></div></div></div></div></div></div><div class="blog-pager">{links("<span>%s</span>", ("Newer Post", "Home", "Older Post"))}</div></div></div></div><div class="column-right-outer"><div class="sidebar section"><div class="widget Profile"><h2>About us</h2><p>The embassy has been in the house on the quay since 1931, and is open to everybody on the first Sunday of May.</p></div><div class="widget BlogArchive"><h2>Archive</h2><ul>{links("<li>%s</li>", (o[0] for o in r.others))}</ul></div></div></div></div></div></div></div></body></html>""",
        either=("Posted by the press attaché", "Posted by the press attaché at 6:20 PM", "at 6:20 PM"),
        publisher=r.publisher,
    )


FRESH: tuple[Layout, ...] = (
    board_of_posts,
    press_corner,
    modules,
    channel,
    meetings_coverage,
    office_of_a_minister,
    blog_of_an_embassy,
)
"""Layouts whose faults were looked at after they had been scored."""
