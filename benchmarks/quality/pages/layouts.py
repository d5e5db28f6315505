"""Pages as ministries, presidencies, agencies, newspapers and parliaments build them. Written for these tests."""

from __future__ import annotations

from benchmarks.quality.pages.page import Layout, Made, each, ld, links, made, plain, rows, text, whole
from benchmarks.quality.pages.texts import Report


def ministry_of_tables(r: Report) -> Made:
    """Columns made of tables, paragraphs of `<br><br>`, no metadata but the title."""
    body = "<br><br>\n".join(map(text, (r.lead, *r.paragraphs)))
    return made(
        r,
        f"""<HTML><HEAD><TITLE>{text(r.headline)} - {text(r.publisher)}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<link rel="canonical" href="{r.address}"></HEAD><BODY BGCOLOR=#ffffff>
<TABLE WIDTH=100%><TR><TD COLSPAN=2><IMG SRC=logo.gif><FONT SIZE=5>{text(r.publisher)}</FONT></TD></TR>
<TR><TD WIDTH=160 VALIGN=top><TABLE>{links("<TR><TD>%s</TD></TR>", r.menu)}</TABLE></TD>
<TD VALIGN=top><H1>{text(r.headline)}</H1><FONT SIZE=1>{text(r.shown_date)}</FONT><BR><BR>
{body}
<BR><BR></TD></TR>
<TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1>{text(r.contact)}<BR>{text(r.rights)}</FONT></TD></TR></TABLE></BODY></HTML>""",
    )


def presidency(r: Report) -> Made:
    """The lead stands outside the body; photographs and further events follow."""
    return made(
        r,
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{text(r.headline)} • {text(r.publisher)}</title>
<meta property="og:title" content="{text(r.headline)}"><meta property="og:site_name" content="{text(r.publisher)}">
<meta property="og:url" content="{r.address}"></head><body class="page has-sidebar">
<div class="header"><a href="/">{text(r.publisher)}</a><ul class="header__nav">{links("<li>%s</li>", r.menu)}</ul></div>
<div class="wrapper"><div class="read"><div class="read__top"><time class="read__published" datetime="{r.date}">
{text(r.shown_date)}</time></div>
<h1 class="entry-title p-name">{text(r.headline)}</h1>
<div class="read__lead entry-summary p-summary">{text(r.lead)}</div>
<div class="read__social">{links("<span>%s</span> ", r.share)}</div>
<div class="read__photo"><figure><img src="1.jpg"><figcaption>{text(r.caption)}</figcaption></figure></div>
<div class="read__internal_content"><div class="slider">{each("<p>%s</p>", r.paragraphs)}</div></div>
<div class="read__tags"><h3>{text(r.related)}</h3><ul>{links("<li>%s</li>", (o[0] for o in r.others))}</ul></div></div></div>
<div class="footer"><p>{text(r.contact)}</p><p>{text(r.rights)}</p></div></body></html>""",
    )


def agency(r: Report) -> Made:
    """Data for machines, links to other news between paragraphs, a banner for a channel."""
    cut = len(r.paragraphs) // 2
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)}</title>{ld(r)}
<link rel="canonical" href="{r.address}"></head><body>
<header class="site-header"><div class="logo"><a href="/">{text(r.publisher)}</a></div><nav>{links("%s", r.menu)}</nav></header>
<main><article class="news"><h1>{text(r.headline)}</h1><p class="news__lead">{text(r.lead)}</p>
<div class="news__date">{text(r.shown_date)}</div>
<div class="news__text">{each("<p>%s</p>", r.paragraphs[:cut])}
<div class="news__inset"><a href="/x">{text(r.others[0][0])}</a></div>{each("<p>%s</p>", r.paragraphs[cut:])}</div>
<div class="news__channel"><p><a href="/t">{text(r.newsletter[0])}</a></p></div></article>
<section class="feed"><h2>{text(r.related)}</h2>
{"".join(f'<a class="feed__item" href="/{n}"><time>10:0{n}</time><span>{text(o[0])}</span></a>' for n, o in enumerate(r.others))}
</section></main><footer>{text(r.rights)}</footer></body></html>""",
    )


def newspaper(r: Report) -> Made:
    """Advertisements between paragraphs, an author, teasers with summaries, readers' comments."""
    parts = "".join(
        f"<p>{text(p)}</p>" + ('<div class="ad-slot"><span>Advertisement</span></div>' if n == 1 else "")
        for n, p in enumerate(r.paragraphs)
    )
    teasers = "".join(
        f'<div class="c-card"><h3><a href="/{n}">{text(o[0])}</a></h3><p>{text(o[1])}</p></div>'
        for n, o in enumerate(r.others)
    )
    comments = "".join(
        f'<li class="comment"><b>Reader {n}</b><p>{text(o[1])} {text(o[1])}</p></li>' for n, o in enumerate(r.others)
    )
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title>
<meta property="og:title" content="{text(r.headline)}"/><meta property="article:published_time" content="{r.date}T07:00:00Z"/>
<meta property="og:site_name" content="{text(r.publisher)}"/><meta property="og:url" content="{r.address}"/></head><body>
<div id="app"><div class="masthead"><ul class="sections">{links("<li>%s</li>", r.menu)}</ul></div>
<div class="layout"><div class="layout__main"><h1 class="c-title">{text(r.headline)}</h1><h2 class="c-standfirst">{text(r.lead)}</h2>
<div class="c-byline"><span>By Jane Hollis</span> <time datetime="{r.date}T07:00">{text(r.shown_date)}</time></div>
<figure><img src="p.jpg"><figcaption>{text(r.caption)}</figcaption></figure>
<div class="c-body">{parts}</div><div class="c-tags">{links("<a>%s</a>", r.menu[1:4])}</div></div>
<div class="layout__aside"><h4>{text(r.related)}</h4>{teasers}</div></div>
<section id="comments"><h4>Comments</h4><ul>{comments}</ul></section>
<div class="c-footer"><p>{text(r.rights)}</p></div></div></body></html>""",
        either=("By Jane Hollis",),
    )


def parliament(r: Report) -> Made:
    """A trail, a plain column, and a quotation set apart."""
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title>
<meta name="dcterms.date" content="{r.date}"><meta name="dcterms.publisher" content="{text(r.publisher)}">
<link rel="canonical" href="{r.address}"></head><body>
<a class="skip" href="#c">Skip to content</a><div id="topnav">{links("%s | ", r.menu)}</div>
<div id="breadcrumb">{links("%s » ", r.menu[:2])}{text(r.headline)}</div>
<div id="c"><div class="col"><h1>{text(r.headline)}</h1><p class="intro"><strong>{text(r.lead)}</strong></p>
{each("<p>%s</p>", r.paragraphs)}<blockquote><p>{text(r.quotation)}</p></blockquote></div>
<div class="col-right"><h2>{text(r.related)}</h2><ul>{links("<li>%s</li>", (o[0] for o in r.others))}</ul></div></div>
<div id="foot">{text(r.contact)}<br>{text(r.rights)}</div></body></html>""",
        body=(*plain(r), r.quotation),
    )


def white_palace(r: Report) -> Made:
    """The blocks of a common publishing system, with a list under a heading."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title>
<meta property="og:site_name" content="{text(r.publisher)}"><meta property="og:title" content="{text(r.headline)}">
<meta property="article:published_time" content="{r.date}T21:00:00+00:00"><meta property="og:url" content="{r.address}"></head>
<body class="post-template-default single single-post"><div id="page" class="site"><header id="masthead" class="site-header">
<nav id="site-navigation"><ul>{links('<li class="menu-item">%s</li>', r.menu)}</ul></nav></header>
<main id="content" class="site-main"><article id="post-1" class="post-1 post type-post"><header class="entry-header">
<h1 class="entry-title">{text(r.headline)}</h1><div class="entry-meta"><time datetime="{r.date}">{text(r.shown_date)}</time></div></header>
<section class="body-content"><div class="container"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}
<h3>{text(r.heading)}</h3><ul>{each("<li>%s</li>", r.items)}</ul><p class="has-text-align-center">###</p></div></section>
<footer class="entry-footer"><div class="share">{links("%s ", r.share)}</div></footer></article>
<nav class="navigation post-navigation"><div class="nav-links">{links("<div>%s</div>", (o[0] for o in r.others[:2]))}</div></nav></main>
<footer class="site-footer"><ul>{links("<li>%s</li>", r.menu)}</ul><p>{text(r.rights)}</p></footer></div></body></html>""",
        body=whole(r),
        either=("###",),
    )


def hashed_names(r: Report) -> Made:
    """Made by a script: classes without meaning, no elements that mean anything, a long banner about cookies."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title>
<meta name="date" content="{r.date}"><link rel="canonical" href="{r.address}"></head><body><div id="root"><div class="css-1a2b">
<div class="css-9z8y">{links('<div class="css-q1">%s</div>', r.menu)}</div><div class="css-77ab"><div class="css-01"><h1 class="css-t">{text(r.headline)}</h1>
<div class="css-d">{text(r.shown_date)}</div><div class="css-l">{text(r.lead)}</div></div>
<div class="css-b">{each('<div class="css-p">%s</div>', r.paragraphs)}</div></div>
<div class="css-r">{"".join(f'<div class="css-k"><a href="/{n}"><div>{text(o[0])}</div></a><div>{text(o[1])}</div></div>' for n, o in enumerate(r.others))}</div>
<div class="css-f"><div>{text(r.contact)}</div><div>{text(r.rights)}</div></div></div></div>
<div id="onetrust-consent-sdk"><div role="dialog" class="otBanner"><h2>Cookies</h2><p>{text(r.cookies[0])} {text(r.cookies[0])}</p>
<p>{text(r.cookies[0])}</p><button>{text(r.cookies[1])}</button></div></div></body></html>""",
    )


def newsletter_inside(r: Report) -> Made:
    """A form in the middle of the account asks for an address."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)}</title>{ld(r, "Article")}
<meta property="og:url" content="{r.address}"></head><body><div class="topbar"><p>{text(r.cookies[0])}</p></div>
<header><h2>{text(r.publisher)}</h2><nav><ul>{links("<li>%s</li>", r.menu)}</ul></nav></header>
<div class="content-area"><article><h1>{text(r.headline)}</h1><p class="date">{text(r.shown_date)}</p><p>{text(r.lead)}</p>
{each("<p>%s</p>", r.paragraphs[:2])}<div class="newsletter-box"><h4>Newsletter</h4><p>{text(r.newsletter[0])}</p>
<form><input type="email" placeholder="@"><button>{text(r.newsletter[1])}</button></form></div>{each("<p>%s</p>", r.paragraphs[2:])}
<p><em>{text(r.quotation)}</em></p></article></div><footer><p>{text(r.rights)}</p></footer></body></html>""",
        body=(*plain(r), r.quotation),
    )


def table_of_breaks(r: Report) -> Made:
    """A table whose rows are lines in one cell a column."""
    columns = "".join("<td>" + "<br>".join(map(text, column)) + "</td>" for column in zip(*r.table, strict=True))
    return made(
        r,
        f"""<html><head><meta charset="utf-8"><title>{text(r.publisher)} : {text(r.headline)}</title>
<meta name="DC.date.issued" content="{r.date}"><link rel=canonical href="{r.address}"></head><body>
<div id="menu"><ul>{links("<li>%s</li>", r.menu)}</ul></div><div id="main"><h2 class="title">{text(r.headline)}</h2>
<p>{text(r.shown_date)}</p><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}<table border=1><tr>{columns}</tr></table>
<p>{text(r.quotation)}</p></div><div id="bottom">{text(r.rights)}</div></body></html>""",
        body=(*plain(r), *rows(r), r.quotation),
    )


def table_of_rows(r: Report) -> Made:
    """A table with a head, inside the account."""
    table = "".join("<tr>" + each("<td>%s</td>", row) + "</tr>" for row in r.table)
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title>{ld(r, "WebPage")}
<link rel="canonical" href="{r.address}"></head><body><div class="nav-main">{links("<a>%s</a>", r.menu)}</div>
<div role="main"><h1>{text(r.headline)}</h1><p class="subtitle">{text(r.lead)}</p><div class="text">{each("<p>%s</p>", r.paragraphs)}
<table><caption>{text(r.caption)}</caption><tbody>{table}</tbody></table></div></div>
<div role="contentinfo">{text(r.contact)} {text(r.rights)}</div></body></html>""",
        body=(*plain(r), *rows(r)),
    )


def single_file(r: Report) -> Made:
    """Saved as one file by an extension of the browser: a comment with address and date, hidden menus, no quotes."""
    return made(
        r,
        f"""<!DOCTYPE html> <html lang={r.language}><!--
 Page saved with SingleFile
 url: {r.address}?from=list
 saved date: Mon Jun 01 2026 10:24:11 GMT+0200 (Central European Summer Time)
--><meta charset=utf-8><title>{text(r.headline)} | {text(r.publisher)}</title><meta name=publish-date content={r.date}>
<style>.sf-hidden{{display:none!important}}</style><body><nav class=sf-hidden>{links("%s ", r.menu)}</nav><div class=burger>{text(r.menu[0])}</div>
<main class=page><div class=page-header><h1>{text(r.headline)}</h1><p class=lead>{text(r.lead)}<p class=meta>{text(r.shown_date)}</div>
<div class=rich-text>{each("<p>%s", r.paragraphs)}</div><div class=share-bar>{links("<span>%s</span>", r.share)}</div></main>
<footer class=foot>{text(r.rights)}</footer>""",
        address=f"{r.address}?from=list",
        accessed="2026-06-01",
    )


def government_service(r: Report) -> Made:
    """Facts about the page in a list of terms, contents, an order of related pages, a form for opinions."""
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title>{ld(r)}
<meta property="og:url" content="{r.address}"></head><body class="gov-template__body">
<div id="global-cookie-message" class="gov-cookie-banner" role="region"><p>{text(r.cookies[0])}</p><button>{text(r.cookies[1])}</button></div>
<header class="gov-header" role="banner"><a href="/">{text(r.publisher)}</a>{links("%s ", r.menu)}</header><div id="wrapper"><main role="main" id="content">
<span class="gov-caption">Press release</span><h1 class="gov-heading">{text(r.headline)}</h1><p class="gov-body-l">{text(r.lead)}</p>
<dl class="gov-metadata"><dt>From:</dt><dd><a href="/o">{text(r.publisher)}</a></dd><dt>Published</dt><dd>{text(r.shown_date)}</dd></dl>
<div class="gov-govspeak">{each("<p>%s</p>", r.paragraphs)}<h2>{text(r.heading)}</h2><ul>{each("<li>%s</li>", r.items)}</ul></div>
<div class="gov-share">{text(r.share[0])} {links("%s ", r.share[1:])}</div></main>
<aside class="related-container"><h2>{text(r.related)}</h2><ul>{links("<li>%s</li>", (o[0] for o in r.others))}</ul></aside></div>
<div class="feedback"><form><h2>Is this page useful?</h2><button>Yes</button><button>No</button></form></div>
<footer class="gov-footer">{links("%s ", r.menu)}<p>{text(r.rights)}</p></footer></body></html>""",
        body=whole(r),
        either=("From:", "Published", "Press release"),
    )


def council_with_notes(r: Report) -> Made:
    """Notes below the account, references in the text."""
    noted = text(r.paragraphs[1]) + '<sup><a href="#n1">[1]</a></sup>'
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title>
<meta name="og:title" content="{text(r.headline)}"><meta name="citation_publication_date" content="{r.date.replace("-", "/")}">
<link rel="canonical" href="{r.address}"></head><body><div id="head-nav">{links("<span>%s</span>", r.menu)}</div>
<div class="council-body"><ul class="tags">{links("<li>%s</li>", r.menu[2:4])}</ul><div class="title-block"><h1>{text(r.headline)}</h1></div>
<div class="text-block"><p class="bold"><b>{text(r.lead)}</b></p><p>{text(r.paragraphs[0])}</p><p>{noted}</p>{each("<p>%s</p>", r.paragraphs[2:])}</div>
<hr><div class="footnotes"><ol><li role="doc-footnote" id="n1">{text(r.quotation)} <a href="#r1">↩</a></li></ol></div></div>
<div class="press-contacts"><h3>Press contacts</h3><p>{text(r.contact)}</p></div>
<div id="footer-links"><ul>{links("<li>%s</li>", r.menu)}</ul>{text(r.rights)}</div></body></html>""",
        body=(r.headline, r.lead, r.paragraphs[0], r.paragraphs[1] + "[1]", *r.paragraphs[2:], r.quotation),
        either=("↩", "Press contacts", r.contact),
    )


def form_around_all(r: Report) -> Made:
    """The whole page is in a form, and its columns are called sidebars."""
    return made(
        r,
        f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{text(r.headline)}</title><meta name="publisher" content="{text(r.publisher)}">
<link rel="canonical" href="{r.address}"></head><body><form method="post" action="./"><input type="hidden" value="dDwtMTA">
<div class="two-sidebars sidebar-wrapper"><div class="sidebar-left"><ul>{links("<li>%s</li>", r.menu)}</ul></div>
<div class="center-with-sidebar"><h1>{text(r.headline)}</h1><span id="lblDate">{text(r.shown_date)}</span><div id="ctl00_text"><p>{text(r.lead)}</p>
{each("<p>%s</p>", r.paragraphs)}</div><a href="javascript:history.back()">Back</a></div>
<div class="sidebar-right"><div class="box"><b>{text(r.related)}</b>{links("<br>%s", (o[0] for o in r.others))}</div></div></div>
<div class="bottom-menu">{text(r.contact)}</div></form></body></html>""",
    )


def centred_nineties(r: Report) -> Made:
    """Unclosed paragraphs, a headline that is bold only, nothing said for machines."""
    return made(
        r,
        f"""<html><head><title>{text(r.headline)}</title></head><body><center><a href="/"><img src="arms.gif" alt="arms"></a><br>
<font size=2>{links("[%s] ", r.menu)}</font></center><hr><center><b><font size=4>{text(r.headline)}</font></b></center>
<p align=right><i>{text(r.shown_date)}</i><p><b>{text(r.lead)}</b>{each("<p>%s", r.paragraphs)}
<hr><center><font size=1>{text(r.rights)}</font></center></body></html>""",
        publisher="",
        address="",
        encoding="cp1251" if r.language == "ru" else "cp1252",
    )


def numbered_statement(r: Report) -> Made:
    """A joint statement: its paragraphs are items of a list with numbers."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title>{ld(r, "Report")}
<link rel="canonical" href="{r.address}"></head><body><div class="header-wrapper">{links("<div>%s</div>", r.menu)}</div>
<div class="main-content statement-page"><div class="statement-title"><h1>{text(r.headline)}</h1></div><div class="statement-date">{text(r.shown_date)}</div>
<p>{text(r.lead)}</p><ol class="paragraphs">{each("<li><p>%s</p></li>", r.paragraphs)}</ol></div>
<div class="see-also"><h3>{text(r.related)}</h3>{links("<p>%s</p>", (o[0] for o in r.others))}</div>
<div class="site-footer">{text(r.rights)}</div></body></html>""",
    )


LAYOUTS: tuple[Layout, ...] = (
    ministry_of_tables, presidency, agency, newspaper, parliament, white_palace, hashed_names, newsletter_inside,
    table_of_breaks, table_of_rows, single_file, government_service, council_with_notes, form_around_all,
    centred_nineties, numbered_statement,
)  # fmt: skip
