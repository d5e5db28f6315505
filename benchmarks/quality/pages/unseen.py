"""Layouts like those of `sites`, kept apart and scored before and after the reader was changed for those."""

from __future__ import annotations

from benchmarks.quality.pages.page import Layout, Made, each, ld, links, made, plain, rows, text, whole
from benchmarks.quality.pages.sites import PARTNERS, PURPOSES
from benchmarks.quality.pages.texts import Report


def block_theme(r: Report) -> Made:
    """A ministry's blog in blocks: groups in groups, posts before and after, a form for answers, widgets with archives."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} – {text(r.publisher)}</title><link rel="canonical" href="{r.address}"></head><body class="wp-singular post-template-default single"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">{text(r.publisher)}</a></p><div class="wp-block-group">{links("<div>%s</div>", r.menu)}</div></div></header>
<div class="wp-block-group has-global-padding is-layout-constrained" style="margin-top:0"><h1 class="wp-block-post-title">{text(r.headline)}</h1><div class="wp-block-group has-small-font-size"><p>Published</p><div class="wp-block-post-date"><time datetime="{r.date}T18:20:00+00:00">{text(r.shown_date)}</time></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/c">{text(r.menu[2])}</a></div></div><div class="entry-content wp-block-post-content is-layout-flow"><p class="has-large-font-size">{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs[:3])}<figure class="wp-block-pullquote"><blockquote><p>{text(r.quotation)}</p></blockquote></figure>{each("<p>%s</p>", r.paragraphs[3:])}<h2 class="wp-block-heading">{text(r.heading)}</h2><ul class="wp-block-list">{each("<li>%s</li>", r.items)}</ul></div>
<div class="wp-block-group is-nowrap"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span>Previous: </span><a href="/p">{text(r.others[0][0])}</a></div><div class="post-navigation-link-next wp-block-post-navigation-link"><span>Next: </span><a href="/n">{text(r.others[1][0])}</a></div></div><div class="wp-block-comments"><h2>One response</h2><ol><li><div class="wp-block-columns"><p>L. Varga</p><p>It is good to read that the boats will go again. My mother lives in Sira and has waited for that since the winter.</p></div></li></ol><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p><label>Comment *</label><textarea></textarea></form></div></div>
<div class="wp-block-group widget-area"><h2>Recent Posts</h2><ul class="wp-block-latest-posts__list">{links("<li>%s</li>", (o[0] for o in r.others))}</ul><h2>Archives</h2><ul>{links("<li>%s (4)</li>", ("March 2026", "February 2026", "January 2026"))}</ul></div><footer class="wp-block-template-part"><p>{text(r.contact)}</p><p>{text(r.rights)}</p><p>Proudly powered by a program for blogs</p></footer></div></body></html>""",
        body=(*whole(r), r.quotation),
        either=("Published", "in", f"Published{r.shown_date}in"),
    )


def agency_from_right(r: Report) -> Made:
    """An agency in a language from right to left: number of the item, place in brackets, an end mark, lists around."""
    right = "rtl" if r.language == "ar" else "ltr"
    return made(
        r,
        f"""<!DOCTYPE html><html dir="{right}" lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title><meta property="og:title" content="{text(r.headline)}"><meta property="article:published_time" content="{r.date}T18:20:00"><link rel="canonical" href="{r.address}"></head><body class="{right}"><div class="top-strip"><span>{text(r.shown_date)}</span><span>18:42</span></div><div class="mega"><ul>{links("<li>%s</li>", r.menu)}</ul></div><div class="ticker"><span>{text(r.menu[2])}</span><marquee>{links("%s *** ", (o[0] for o in r.others))}</marquee></div>
<div class="container"><div class="row"><div class="col-md-9"><div class="news-view"><div class="cat"><a href="/c">{text(r.menu[1])}</a></div><h3 class="news-view-h">{text(r.headline)}</h3><div class="news-view-date">{text(r.shown_date)} 18:20</div><div class="news-view-img"><img><span>{text(r.caption)}</span></div><div class="news-view-txt"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}<p>// {r.date[:4]} //</p></div><div class="news-view-tools">{links("<i>%s</i>", r.share)}</div></div><div class="also"><h4>{text(r.related)}</h4>{"".join(f'<div class="also-i"><a href="/{n}">{text(o[0])}</a><p>{text(o[1])}</p></div>' for n, o in enumerate(r.others))}</div></div>
<div class="col-md-3"><div class="side-b"><h4>{text(r.menu[3])}</h4>{"".join(f'<div class="side-i"><span>{n}</span><a href="/{n}">{text(o[0])}</a></div>' for n, o in enumerate(r.others, 1))}</div><div class="side-b"><p>{text(r.newsletter[0])}</p><form><input><button>{text(r.newsletter[1])}</button></form></div></div></div></div><div class="base"><p>{text(r.contact)}</p><p>{text(r.rights)}</p></div></body></html>""",
        either=(f"{r.shown_date} 18:20", f"// {r.date[:4]} //", r.menu[1]),
        publisher=r.publisher,
    )


def debate_record(r: Report) -> Made:
    """A record of debates: each contribution in a box with a link to share it, numbers of columns between, members beside."""
    said = "".join(
        f'<div class="contribution" id="c{n}"><div class="attributed-to"><h2 class="secondary-text">Member {n}</h2></div><div class="content"><p class="hs_Para">{text(p)}</p></div><div class="share-contribution"><a href="#c{n}">Copy link</a><a href="#s">Share this contribution</a></div></div>'
        for n, p in enumerate(r.paragraphs)
    )
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title><link rel="canonical" href="{r.address}"></head><body><div class="alert-band"><p>This is an early version of the record. It may be changed in the next days.</p></div><div class="brand">{links("<a>%s</a>", r.menu)}</div><div class="hero-banner"><h1>{text(r.headline)}</h1><div class="volume"><time datetime="{r.date}">Debated on {text(r.shown_date)}</time></div></div><div class="tabs"><a href="#d">Debate</a><a href="#m">Members</a></div>
<main id="main-content"><div class="debate"><p class="hs_lead">{text(r.lead)}</p>{said}<div class="next-prev"><a href="/p">Previous debate: {text(r.others[0][0])}</a><a href="/n">Next debate: {text(r.others[1][0])}</a></div></div><div class="sidebar-block"><h3>Contributors</h3><ul>{links("<li>%s</li>", (f"Member {n}" for n in range(6)))}</ul></div></main><footer>{text(r.contact)} {text(r.rights)}</footer></body></html>""",
        either=(
            f"Debated on {r.shown_date}",
            *(f"Member {n}" for n in range(7)),
            "This is an early version of the record. It may be changed in the next days.",
        ),
    )


def hashed(r: Report) -> Made:
    """A program in the browser: only boxes with hashed names, headings by role, a menu of all the site, a chat."""

    def d(*held: str, more: str = "") -> str:
        return f'<div class="sc-{abs(len("".join(held)) * 7919) % 99991:x} kLmN"{more}>{"".join(held)}</div>'

    body = d(d(text(r.lead)), *(d(d(text(p))) for p in r.paragraphs))
    return made(
        r,
        f'<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} • {text(r.publisher)}</title><meta property="og:site_name" content="{text(r.publisher)}">{ld(r)}<link rel="canonical" href="{r.address}"></head><body><div id="__next">'
        + d(*(d(d(f'<a href="/{n}">{text(m)}</a>'), d(text(r.others[n % 4][1]))) for n, m in enumerate(r.menu)))
        + d(
            d(text(r.headline), more=' role="heading" aria-level="1"'),
            d(f"<span>{text(r.shown_date)}</span>"),
            body,
            d(*(d(f'<span role="button">{text(s)}</span>') for s in r.share)),
        )
        + d(
            d(text(r.related), more=' role="heading" aria-level="2"'),
            *(d(f'<a href="/{n}">{d(text(o[0]))}{d(text(o[1]))}</a>') for n, o in enumerate(r.others)),
        )
        + d(
            d(
                "Hello! I am the assistant of this site. You can ask me about offices, forms and opening hours, and I will answer at any time of the day."
            ),
            d("<button>Start</button>"),
        )
        + d(text(r.contact), d(text(r.rights)))
        + "</div></body></html>",
    )


def information_bureau(r: Report) -> Made:
    """A bureau of information: the ministry above, when and by whom it was posted, stars at the end, counters, languages."""
    return made(
        r,
        f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Press Release: {text(r.publisher)}</title><meta property="og:title" content="{text(r.headline)}"><meta property="og:site_name" content="{text(r.publisher)}"><link rel="canonical" href="{r.address}"></head><body><form name="form1" method="post" action="x" id="form1"><div class="header-cont"><a href="/"><img></a><div class="BackGroundRelease">{links("<span>%s</span>", r.menu)}</div></div><div class="content-area"><div class="innner-page-main-about-us-content-right-part"><div class="MinistryNameSubhead text-center">{text(r.publisher)}</div><div class="text-center"><h2 id="Titleh2">{text(r.headline)}</h2></div><div class="ReleaseDateSubHeaddateTime text-center">Posted On: {text(r.shown_date)} 6:20PM by Bureau Port Helm</div><div class="pt20"></div><p style="text-align:justify"><span style="font-size:12pt">{text(r.lead)}</span></p>{each('<p style="text-align:justify"><span style="font-size:12pt">%s</span></p>', r.paragraphs)}<p style="text-align:center"><strong>***</strong></p><p><strong>AM/TO</strong></p><div class="ReleaseLang">(Release ID: 2104711)<span id="vc">Visitor Counter : 342</span></div><div class="ReleaseLang">Read this release in: {links("%s , ", ("Urdu", "Hindi", "Tamil"))}</div></div></div><div class="link-set">{links("<div>%s</div>", r.share)}</div><div class="bottom-area">{text(r.rights)}<p>Site designed by the centre of informatics of the government, and last changed on 1 December 2026.</p></div></form></body></html>""",
        either=(
            f"Posted On: {r.shown_date} 6:20PM by Bureau Port Helm",
            "***",
            "AM/TO",
            "(Release ID: 2104711)",
            "Visitor Counter : 342",
            "(Release ID: 2104711)Visitor Counter : 342",
        ),
    )


def site_builder(r: Report) -> Made:
    """A federal office: a lead in its own box, a glossary in the text, further information and pages to share below."""
    t = "".join("<tr>" + each("<td>%s</td>", row) + "</tr>" for row in r.table)
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.publisher)} - {text(r.menu[2])} - {text(r.headline)}</title><meta name="date" content="{r.date}"><link rel="canonical" href="{r.address}"></head><body class="gsb js-off"><div class="c-cookiebar" role="alertdialog"><h2>{text(r.cookies[0])}</h2><p>{text(PARTNERS[1])}</p><button>{text(r.cookies[1])}</button></div><ul class="c-skiplinks"><li><a href="#content">Content</a></li></ul><div class="l-header">{links("<a>%s</a>", r.menu)}</div><div class="l-wrapper"><div class="l-content" id="content"><div class="c-stage"><span class="c-stage__kicker">Press release</span><h1 class="c-stage__headline">{text(r.headline)}</h1><dl class="c-stage__meta"><dt>Date</dt><dd>{text(r.shown_date)}</dd></dl></div><div class="c-intro"><p>{text(r.lead)}</p></div><div class="richtext s-richtext">{each("<p>%s</p>", r.paragraphs[:3])}</div><div class="c-picture"><img><p class="c-picture__text">{text(r.caption)}</p></div><div class="richtext s-richtext">{each("<p>%s</p>", r.paragraphs[3:])}<div class="c-table"><table><caption>{text(r.heading)}</caption>{t}</table></div></div>
<div class="c-more"><h2>{text(r.related)}</h2><ul class="c-more__list">{"".join(f'<li><div class="c-teaser"><p class="c-teaser__kicker">Article</p><h3><a href="/{n}">{text(o[0])}</a></h3><p>{text(o[1])} <a href="/{n}">{text(r.share[0])}</a></p></div></li>' for n, o in enumerate(r.others[:2]))}</ul></div><div class="c-sharing"><h2>{text(r.share[0])}</h2><ul>{links("<li>%s</li>", r.share[1:])}</ul></div></div></div><div class="l-bottom"><h2>Service</h2>{links("%s ", r.menu)}<p>{text(r.rights)}</p></div></body></html>""",
        body=(*plain(r), *rows(r)),
        either=("Press release", "Date", r.heading, f"Date{r.shown_date}"),
    )


def endless_newspaper(r: Report) -> Made:
    """A newspaper that goes on: another article below in full, what readers say, who wrote it, a wall of consent first."""
    other = "".join(f"<p>{text(o[1])} {text(o[0])}.</p>" for o in r.others)
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title>{ld(r)}<link rel="canonical" href="{r.address}"></head><body><div id="sp_message_1" role="dialog" aria-modal="true"><p>{text(PARTNERS[0])}</p>{"".join(f"<p>{text(b)}</p>" for _, b in PURPOSES)}</div><div class="mast">{links("<a>%s</a>", r.menu)}</div><div class="story-wrap"><article class="story"><div class="kicker">{text(r.menu[2])}</div><h1>{text(r.headline)}</h1><p class="deck">{text(r.lead)}</p><div class="by">Mara Ellison</div><div class="when"><time datetime="{r.date}T18:20Z">{text(r.shown_date)}</time></div>{each("<p>%s</p>", r.paragraphs[:3])}<div class="inline-nl"><h4>{text(r.newsletter[1])}</h4><p>{text(r.newsletter[0])}</p><input></div>{each("<p>%s</p>", r.paragraphs[3:])}<div class="bio"><p>Mara Ellison writes on foreign affairs and has been with the paper since she left school.</p></div></article><div class="talk"><h3>Readers say (2)</h3><ul><li><b>L. Varga</b><p>It is good to read that the boats will go again. My mother lives in Sira and has waited for that since the winter.</p><a href="#">Answer</a></li><li><b>Brandt</b><p>And who pays for the inspections? Nobody ever says a word about that, as if they came for nothing.</p><a href="#">Answer</a></li></ul></div></div>
<div class="story-wrap"><article class="story"><h2><a href="/next">{text(r.others[0][0])}</a></h2>{other}</article></div><div class="read-most"><h3>Most read</h3><ol>{links("<li>%s</li>", (o[0] for o in r.others))}</ol></div><footer>{text(r.rights)}</footer></body></html>""",
        either=(
            "Mara Ellison",
            r.menu[2],
            "Mara Ellison writes on foreign affairs and has been with the paper since she left school.",
        ),
    )


UNSEEN: tuple[Layout, ...] = (
    block_theme,
    agency_from_right,
    debate_record,
    hashed,
    information_bureau,
    site_builder,
    endless_newspaper,
)
"""Layouts written with `sites`, whose faults were looked at only after those of `sites` were mended."""
