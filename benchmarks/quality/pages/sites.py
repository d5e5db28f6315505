"""Layouts after whole sites of governments, agencies and newspapers, with all that stands around their texts."""

from __future__ import annotations

from benchmarks.quality.pages.page import Layout, Made, each, ld, links, made, plain, rows, text, whole
from benchmarks.quality.pages.texts import Report

PARTNERS = (
    "We and our 614 partners store information on your device, or read it there, and process what it tells of you, such as identifiers and the pages that you have visited.",
    "Some partners do not ask for your consent and rely on their legitimate interest. You may object to that at any time by the list below, and your choice is kept for thirteen months.",
)
PURPOSES = (
    ("Store or access information on a device", "Identifiers and other information can be stored or read on your device, so that it is known again each time it connects to a page or an application."),
    ("Use limited data to select advertising", "Advertising shown to you on this service can be based on limited data, such as the page that you are reading, where you are roughly, or the kind of your device."),
    ("Measure the performance of content", "Information about which content is shown to you and how you interact with it can be used to find out whether it has reached those for whom it was meant."),
    ("Develop and improve services", "Information about what you do on this service can be very helpful to improve it, and to build new ones from the behaviour of those who use it."),
)  # fmt: skip
"""What a wall of consent says."""


def bureau(r: Report) -> Made:
    """A department: a banner on top says whose site it is, the bureau stands below the headline, related posts below."""
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title><meta property="og:site_name" content="{text(r.publisher)}"><meta property="article:published_time" content="{r.date}T22:04:11+00:00"><link rel="canonical" href="{r.address}"></head>
<body class="press-release-template-default single single-press-release"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<div class="usa-identity"><div class="usa-identity__inner"><p class="usa-identity__text">An official website of the Government</p><button>Here's how you know</button></div><div class="usa-identity__content" id="gov-identity"><div><p><strong>Official websites end in .example</strong><br>A website that ends so belongs to an official organization of the government in this country.</p></div><div><p><strong>Secure websites use HTTPS</strong><br>A lock or https:// means that you have safely connected to the website. Share sensitive information only on official, secure websites.</p></div></div></div>
<div class="site-header"><div class="site-header__logo"><a href="/">{text(r.publisher)}</a></div><ul class="site-header__menu">{links("<li>%s</li>", r.menu)}</ul></div>
<div id="content" class="site-content"><div class="article-header__crumbs">{links("%s &gt; ", r.menu[:3])}</div><h1 class="featured-content__headline stars-above">{text(r.headline)}</h1><p class="article-meta__doctype">Readout</p><p class="article-meta__author-bureau">Office of the Spokesperson</p><p class="article-meta__publish-date">{text(r.shown_date)}</p>
<div class="entry-content"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}</div><div class="article-tags"><h2>Tags</h2>{links("%s ", r.menu[1:4])}</div>
<section class="collection-related"><h2>{text(r.related)}</h2><ul>{"".join(f'<li class="collection-result"><p class="collection-result__date">Readout</p><a href="/{n}" class="collection-result__link">{text(o[0])}</a><div class="collection-result-meta"><span>{text(r.shown_date)}</span></div></li>' for n, o in enumerate(r.others))}</ul></section></div>
<div class="site-footer"><div>{text(r.contact)}</div><div>{text(r.rights)}</div><p>External links to other sites should not be construed as an endorsement of the views contained therein.</p></div></body></html>""",
        either=("Readout", "Office of the Spokesperson"),
    )


def palace_in_rows(r: Report) -> Made:
    """A palace: each part of the text is a section of its own in a grid; a file to download, a gallery, cards below."""

    def row(held: str) -> str:
        return f'<section class="section"><div class="container"><div class="row"><div class="col-lg-8"><div class="reset-last-margin">{held}</div></div></div></div></section>'

    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title><meta property="og:title" content="{text(r.headline)}"><link rel="canonical" href="{r.address}"></head><body>
<div id="header-inner"><div class="header-logo"><a href="/">{text(r.publisher)}</a></div><div class="header-links">{links("<p>%s</p>", r.menu)}</div></div><div class="page-hero"><div class="container"><h1 class="page-hero__title">{text(r.headline)}</h1><p class="page-hero__date">{text(r.shown_date)}</p></div></div>
<div class="page-body">{row(f"<p><strong>{text(r.lead)}</strong></p>")}{row(each("<p>%s</p>", r.paragraphs[:2]))}<section class="section"><div class="container"><figure class="media"><img alt=""><figcaption>{text(r.caption)}</figcaption></figure></div></section>{row(each("<p>%s</p>", r.paragraphs[2:]))}
{row(f"<h2>{text(r.heading)}</h2><ul>{each('<li>%s</li>', r.items)}</ul>")}<section class="section section--files"><div class="container"><a class="file-link" href="/f.pdf"><span>PDF</span><span>128 Ko</span><span>{text(r.headline)}</span></a></div></section></div>
<section class="section section--grey"><div class="container"><h2 class="h3">{text(r.related)}</h2><div class="row">{"".join(f'<div class="col-md-4"><div class="tile"><div class="tile__tag">{text(r.menu[2])}</div><h3><a href="/{n}">{text(o[0])}</a></h3><p>{text(o[1])}</p></div></div>' for n, o in enumerate(r.others))}</div></div></section>
<div class="page-bottom"><p>{text(r.newsletter[0])}</p><button>{text(r.newsletter[1])}</button><p>{text(r.contact)}</p><p>{text(r.rights)}</p></div></body></html>""",
        body=whole(r),
    )


def behind_a_paywall(r: Report) -> Made:
    """A newspaper with names that say nothing: advertisements between paragraphs, an offer for subscribers, the author."""
    paragraphs = [r.lead, *r.paragraphs]
    ad = '<div class="css-9x1"><div class="css-2q4"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div></div>'
    body = ad.join(
        f'<div class="css-53u6y8">{each("<p class=css-at9mc1>%s</p>", paragraphs[n : n + 2])}</div>'
        for n in range(0, len(paragraphs), 2)
    )
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title>{ld(r)}<link rel="canonical" href="{r.address}"></head><body><div id="app"><div class="css-a1"><a href="#c">Skip to content</a><button>Sections</button><div class="css-b2">{links("<span>%s</span>", r.menu)}</div></div>
<div id="c" class="css-c3"><div class="css-d4"><h1 class="css-e5">{text(r.headline)}</h1><div class="css-f6"><p class="css-g7">By <a href="/by/x">Mara Ellison</a></p><p class="css-h8">Mara Ellison has reported on foreign affairs for the paper since 2011, and wrote from Port Helm for this article.</p><time datetime="{r.date}T10:00:00Z">{text(r.shown_date)}</time></div><section name="articleBody" class="css-1r7ky0e">{body}</section></div>
<div class="css-gw"><div><h2>Keep reading for 1 a week</h2><p>You have read your last free article this month. Subscribers read everything, on every device, and may cancel at any time.</p><ul><li>All of our reporting, analysis and opinion</li><li>The archive since 1871, and the crossword every day</li><li>Ten articles a month to give to your friends</li></ul><a href="/s">See all offers</a><p>Offer for new subscribers only. The price will be 17 every four weeks after the first half year, and you may cancel before.</p></div></div>
<div class="css-k1"><h2>{text(r.related)}</h2>{"".join(f'<div class="css-k2"><a href="/{n}"><p class="css-k3">{text(o[0])}</p></a><p>{text(o[1])}</p></div>' for n, o in enumerate(r.others))}</div><div class="css-z9">{links("<span>%s</span>", r.menu)}<span>{text(r.rights)}</span></div></div></body></html>""",
        either=(
            "By Mara Ellison",
            "Mara Ellison has reported on foreign affairs for the paper since 2011, and wrote from Port Helm for this article.",
        ),
    )


def live_blog(r: Report) -> Made:
    """A live blog: what happened, newest first, each with time, author and buttons; key events beside, more below."""
    posts = "".join(
        f'<article id="block-{n}" class="block"><p class="block-time"><a href="#b{n}"><time datetime="{r.date}T1{n}:05:00Z">1{n}.05</time></a></p><div class="block-elements"><p>{text(p)}</p></div><div class="block-share">{links("<span>%s</span>", r.share)}</div></article>'
        for n, p in enumerate(r.paragraphs)
    )
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} – live | {text(r.publisher)}</title>{ld(r, "LiveBlogPosting")}<link rel="canonical" href="{r.address}"></head><body><header>{links("%s", r.menu)}</header><main><div class="head"><div class="live">Live</div><h1>{text(r.headline)}</h1><div class="standfirst"><p>{text(r.lead)}</p></div><div class="meta"><a href="/by">Mara Ellison</a> <span>{text(r.shown_date)}</span></div></div>
<div class="key-events"><h2>Key events</h2><ul>{links("<li>%s</li>", (p[:40] for p in r.paragraphs[:4]))}</ul><button>Show more</button></div><div class="filters"><p>Show key events only</p></div><div id="liveblog-body" class="blog">{posts}</div><div class="more"><h3>{text(r.related)}</h3><ul>{links("<li>%s</li>", (o[0] for o in r.others))}</ul></div></main><footer>{text(r.rights)}</footer></body></html>""",
        either=("Live", "Mara Ellison", *(f"1{n}.05" for n in range(9)), f"Mara Ellison {r.shown_date}"),
    )


def wall_without_names(r: Report) -> Made:
    """A wall of consent at the end of the page, four times as long as the account, in boxes whose names say nothing."""
    purposes = "".join(
        f'<div class="p-row"><div class="p-t"><h3>{text(a)}</h3><button>Off</button></div><p>{text(b)}</p><p>{n * 37 + 90} partners can use this purpose.</p></div>'
        for n, (a, b) in enumerate(PURPOSES * 2)
    )
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title><meta property="og:site_name" content="{text(r.publisher)}"><meta property="og:title" content="{text(r.headline)}"><meta name="date" content="{r.date}"><link rel="canonical" href="{r.address}"></head><body><div class="wrap"><div class="bar">{links("<a>%s</a>", r.menu)}</div><div class="st"><h2 class="st-h">{text(r.headline)}</h2><div class="st-d">{text(r.shown_date)}</div><p class="st-l">{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}</div><div class="ft">{text(r.rights)}</div></div>
<div id="cmpwrapper"><div class="cmp-in" tabindex="0"><h2>We value your privacy</h2>{each("<p>%s</p>", PARTNERS)}<div class="cmp-l">{purposes}</div><div class="cmp-b"><button>Reject all</button><button>Accept all</button></div></div></div></body></html>""",
    )


def sharepoint(r: Report) -> Made:
    """A ministry's pages in SharePoint: one form holds all, boxes instead of paragraphs, characters without width."""
    return made(
        r,
        f"""<!DOCTYPE html><html dir="{"rtl" if r.language == "ar" else "ltr"}" lang="{r.language}"><head><meta charset="utf-8"><meta name="GENERATOR" content="Microsoft SharePoint"><title>
	{text(r.headline)}
</title><link rel="canonical" href="{r.address}"></head><body><div id="imgPrefetch" style="display:none"><img></div><form method="post" action="./x.aspx" id="aspnetForm"><div id="ms-designer-ribbon"><div id="s4-ribbonrow"><div class="ms-ribbon">It looks like your browser does not have JavaScript enabled. Please turn on JavaScript and try again.</div></div></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><div class="logo"><a href="/">{text(r.publisher)}</a></div><div class="ms-core-listMenu-horizontalBox"><ul class="root ms-core-listMenu-root static">{links("<li class=static>%s</li>", r.menu)}</ul></div></div>
<div id="contentRow"><div id="contentBox"><div id="DeltaPlaceHolderMain"><a id="mainContent" name="mainContent"></a><div class="welcome"><div class="page-title-box"><h2 class="news-title-text">{text(r.headline)}</h2></div><div class="news-date"><span>{text(r.shown_date)}</span></div><div class="ms-rtestate-field" style="display:inline"><div style="text-align:justify">\u200b{text(r.lead)}</div>{each('<div style="text-align:justify"><br></div><div style="text-align:justify">%s</div>', r.paragraphs)}</div>
<div class="news-tools">{links("<span>%s</span>", r.share)}</div><div class="ms-webpart-zone"><div class="ms-webpart-chrome"><h2 class="ms-webpart-titleText"><span>{text(r.related)}</span></h2><div class="cbq-layout-main"><ul class="dfwp-column">{links('<li class="dfwp-item"><div class="item link-item">%s</div></li>', (o[0] for o in r.others))}</ul></div></div></div></div></div></div></div></div>
<div class="foot-row"><div>{text(r.contact)}</div><div>{text(r.rights)}</div></div></div></div></form></body></html>""",
        publisher="",
    )


def drupal_parliament(r: Report) -> Made:
    """A parliament's Drupal: fields with labels, two views of other news, tabs for editors, a bar for readers."""
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}" dir="ltr"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 10"><link rel="canonical" href="{r.address}"><title>{text(r.headline)} | {text(r.publisher)}</title></head><body class="path-node page-node-type-press-release"><a href="#main-content" class="visually-hidden focusable">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container"><div role="banner">{links("<div>%s</div>", r.menu)}</div><div class="region region-highlighted"><div data-drupal-messages-fallback class="hidden"></div></div><div class="layout-content"><div class="region region-content"><div class="block block-core block-page-title-block"><h1><span class="field field--name-title">{text(r.headline)}</span></h1></div>
<div class="block block-system block-system-main-block"><div class="node node--type-press-release node--view-mode-full clearfix"><div class="node__content"><div class="field field--name-field-date field--type-datetime field--label-inline"><div class="field__label">Date</div><div class="field__item"><time datetime="{r.date}T12:00:00Z">{text(r.shown_date)}</time></div></div><div class="field field--name-field-number field--label-inline"><div class="field__label">Number</div><div class="field__item">PR 26/118</div></div>
<div class="field field--name-field-teaser"><p>{text(r.lead)}</p></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary">{each("<p>%s</p>", r.paragraphs)}<blockquote><p>{text(r.quotation)}</p></blockquote></div><div class="field field--name-field-topics field--label-above"><div class="field__label">Topics</div><div class="field__items">{links("<div class=field__item>%s</div>", r.menu[1:4])}</div></div><ul class="links inline">{links("<li>%s</li>", r.share)}</ul></div></div></div>
<div class="views-element-container block block-views"><h2>{text(r.related)}</h2><div class="view view-press-releases"><div class="view-content">{"".join(f'<div class="views-row"><div class="views-field views-field-created"><span class="field-content">{r.date}</span></div><div class="views-field views-field-title"><span class="field-content"><a href="/{n}">{text(o[0])}</a></span></div><div class="views-field views-field-body"><div class="field-content">{text(o[1])}</div></div></div>' for n, o in enumerate(r.others))}</div></div></div></div></div>
<div class="layout-bottom"><p>{text(r.contact)}</p><p>{text(r.rights)}</p></div></div></div></body></html>""",
        body=(*plain(r), r.quotation),
        either=("Date", f"Date{r.shown_date}", "Number", "PR 26/118", "NumberPR 26/118"),
    )


def chinese_ministry(r: Report) -> Made:
    """A ministry with an editor's box: source and time in one line, sizes of letters, numbers of licences at the end."""
    return made(
        r,
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{text(r.headline)}-{text(r.publisher)}</title><meta name="ArticleTitle" content="{text(r.headline)}"><meta name="PubDate" content="{r.date} 21:10"><meta name="ContentSource" content="{text(r.publisher)}"></head><body><div class="header_bg"><div class="w1200">{links("<a>%s</a>|", r.menu)}</div></div>
<div class="w1200 BreadcrumbNav">{text(r.menu[0])} &gt; <a href="/n">{text(r.menu[2])}</a></div><div class="w1200 xl_box"><div class="xl_tit">{text(r.headline)}</div><div class="xl_info"><span>来源：{text(r.publisher)}</span><span>发布时间：{r.date} 21:10</span><span>【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span></div><div class="xl_con" id="zoom"><div class="TRS_UEDITOR TRS_WEB"><p>　　{text(r.lead)}</p>{each("<p>　　%s</p>", r.paragraphs)}</div></div><div class="xl_dy"><a href="#">【打印本页】</a><a href="#">【关闭窗口】</a></div></div>
<div class="w1200 xgwd"><div class="xgwd_t">{text(r.related)}</div>{links("<p>%s</p>", (o[0] for o in r.others))}</div><div class="bot"><p>主办：{text(r.publisher)}　承办：信息中心</p><p>网站标识码：bm0100000　备案序号：10000号</p><p>{text(r.contact)}</p></div></body></html>""",
        address="",
        either=(
            "来源：",
            f"来源：{r.publisher}",
            f"发布时间：{r.date} 21:10",
            "【字体：大 中 小】",
            f"来源：{r.publisher}发布时间：{r.date} 21:10【字体：大 中 小】",
        ),
    )


def agency_with_insertions(r: Report) -> Made:
    """An agency: every paragraph is a block, and between them stand other news, a bot to follow and a quotation."""

    def block(p: str) -> str:
        return f'<div class="article__block" data-type="text"><div class="article__text">{text(p)}</div></div>'

    def other(n: int) -> str:
        return f'<div class="article__block" data-type="article"><div class="article__article"><a href="/{n}"><span class="article__article-title">{text(r.others[n][0])}</span></a><div class="article__article-info"><span>{r.date}, 1{n}:40</span></div></div></div>'

    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}, {text(r.shown_date)}</title><meta property="og:title" content="{text(r.headline)}"><meta property="og:site_name" content="{text(r.publisher)}"><meta property="article:published_time" content="{r.date.replace("-", "")}T1820"><link rel="canonical" href="{r.address}"></head><body data-page-type="article"><div class="page__bg"><div class="header">{links("<a>%s</a>", r.menu)}</div>
<div class="layout-article"><div class="layout-article__600-align"><div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/d">18:20 {text(r.shown_date)}</a></div><div class="article__views">1204</div></div><div class="article__title">{text(r.headline)}</div><h1 class="article__second-title">{text(r.lead)}</h1></div>
<div class="article__body">{block(r.paragraphs[0])}{other(0)}{"".join(map(block, r.paragraphs[1:3]))}<div class="article__block" data-type="subscribe"><div class="article__sub"><div>{text(r.newsletter[0])}</div><a href="/t">{text(r.newsletter[1])}</a></div></div>{"".join(map(block, r.paragraphs[3:]))}{other(1)}</div><div class="article__userbar">{links("<div>%s</div>", r.share)}</div><div class="article__tags">{links("%s ", r.menu)}</div></div>
<div class="layout-article__right"><div class="lenta">{"".join(f'<div class="lenta__item"><a href="/{n}"><span class="lenta__item-text">{text(o[0])}</span><span>1{n}:20</span></a></div>' for n, o in enumerate(r.others))}</div></div></div><div class="page__foot">{text(r.contact)}<br>{text(r.rights)}</div></div></body></html>""",
        either=(f"18:20 {r.shown_date}", "1204"),
    )


def amp(r: Report) -> Made:
    """The page for telephones: elements with names of their own, a sidebar, a wall of consent, other news as a list."""
    return made(
        r,
        f"""<!doctype html><html amp lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)}</title><link rel="canonical" href="{r.address}">{ld(r)}</head><body><amp-consent id="c" layout="nodisplay"><div id="ui"><h2>We value your privacy</h2>{each("<p>%s</p>", PARTNERS)}<button>Accept</button></div></amp-consent>
<amp-sidebar id="s" layout="nodisplay"><ul>{links("<li>%s</li>", r.menu)}</ul></amp-sidebar><div class="amp-hd"><button>☰</button><a href="/">{text(r.publisher)}</a></div><div class="amp-wp-article"><div class="amp-wp-article-header"><h1 class="amp-wp-title">{text(r.headline)}</h1><div class="amp-wp-meta"><span>Mara Ellison</span> <time datetime="{r.date}">{text(r.shown_date)}</time></div></div><amp-img src="x"><div placeholder></div></amp-img><p class="cap">{text(r.caption)}</p>
<div class="amp-wp-article-content"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs[:3])}<amp-ad type="x"><div fallback>The advertisement could not be loaded.</div></amp-ad>{each("<p>%s</p>", r.paragraphs[3:])}</div></div><amp-list src="x"><div role="list">{"".join(f'<div role="listitem"><a href="/{n}"><h4>{text(o[0])}</h4></a><p>{text(o[1])}</p></div>' for n, o in enumerate(r.others))}</div></amp-list>
<amp-social-share type="x">{text(r.share[0])}</amp-social-share><div class="amp-ft"><p>{text(r.rights)}</p><a href="#top">Back to top</a></div></body></html>""",
        either=(f"Mara Ellison {r.shown_date}",),
    )


def fonts_and_rules(r: Report) -> Made:
    """An old page: sizes of letters make the headline, rules part it, paragraphs are broken lines, navigation on the left."""
    items = "".join(f"<br>\n- {text(i)}" for i in r.items)
    return made(
        r,
        f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>{text(r.publisher)} - {text(r.headline)}</TITLE></HEAD><BODY bgColor=#ffffff><CENTER><FONT size=+3>{text(r.publisher)}</FONT></CENTER><HR><TABLE width="100%"><TR><TD width=140 valign=top>{links("<FONT size=2>%s</FONT><BR>", r.menu)}</TD><TD valign=top>
<FONT size=+2><B>{text(r.headline)}</B></FONT><BR><FONT size=2><I>{text(r.shown_date)}</I></FONT><BR><BR>{text(r.lead)}<BR><BR>{each("%s<BR><BR>", r.paragraphs)}<B>{text(r.heading)}</B>{items}<BR><BR><HR><FONT size=1><A href="index.htm">{text(r.menu[0])}</A> | <A href="mailto:x">{text(r.menu[-1])}</A></FONT></TD></TR></TABLE><HR><CENTER><FONT size=1>{text(r.contact)}<BR>{text(r.rights)}<BR>Best viewed with 800 x 600 dots</FONT></CENTER></BODY></HTML>""",
        body=(r.headline, r.lead, *r.paragraphs, r.heading, *(f"- {i}" for i in r.items)),
        address="",
    )


def print_view(r: Report) -> Made:
    """What a site gives for printing: no menus, who gave it above, address and day of printing below."""
    t = "".join("<tr>" + each("<td>%s</td>", row) + "</tr>" for row in r.table)
    return made(
        r,
        f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{text(r.publisher)} | Print view</title><meta name="robots" content="noindex"></head><body onload="window.print()"><div class="print-logo">{text(r.publisher)}</div><hr><h1>{text(r.headline)}</h1><div class="print-created">{text(r.shown_date)}</div><div class="print-content"><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}<table border=1>{t}</table></div><hr><div class="print-source_url"><strong>Source URL:</strong> <a href="{r.address}">{r.address}</a></div><div class="print-links">Printed on 1 December 2026</div><p><a href="javascript:window.close()">Close window</a></p></body></html>""",
        body=(*plain(r), *rows(r)),
        either=(r.address, f"Source URL: {r.address}"),
        address="",
        publisher="",
    )


def from_an_archive(r: Report) -> Made:
    """A page out of an archive of the web: the archive's bar stands above, with a long word on the collection."""
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title><meta property="og:site_name" content="{text(r.publisher)}"><link rel="canonical" href="{r.address}"></head><body class="page-press"><div id="wm-ipp-base" lang="en" style="direction:ltr"><div id="wm-ipp"><div style="position:fixed"><div id="wm-logo"><a href="/web/"><img></a></div><div class="c"><form id="wmtb"><input type="text" value="x"><input type="submit" value="Go"></form><a href="/web/2026*/x">14 captures</a><div class="r">14 Mar 2026 - 2 Nov 2026</div><div>Apr</div><div>SEP</div><div>Oct</div><div>2025</div><div>2026</div><div>2027</div></div><a href="#">About this capture</a></div>
<div id="wm-capinfo"><div>COLLECTED BY</div><div><a href="/details/w">Crawl of governments</a></div><div><p>The captures of this collection were made by volunteers who gather what governments publish before it is changed or taken away, on the days after elections and changes of cabinets.</p><p>Seeds come from lists that libraries in eleven countries keep, and each address is visited four times in a year.</p></div><div>TIMESTAMPS</div></div></div></div>
<div id="page"><div id="head"><p>{text(r.publisher)}</p><ul>{links("<li>%s</li>", r.menu)}</ul></div><div id="doc"><h1>{text(r.headline)}</h1><p class="when">{text(r.shown_date)}</p><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}</div><div id="end">{text(r.rights)}</div></div></body></html>""",
    )


def wire_with_summary(r: Report) -> Made:
    """A news agency: points in short above, a line to sign up, links between paragraphs, who reported, principles."""
    a, b = r.others[0][0], r.others[1][0]
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title>{ld(r)}<link rel="canonical" href="{r.address}"></head><body><div id="fusion-app"><div class="site-header__inner">{links("<div>%s</div>", r.menu)}</div><main><article data-testid="Article"><div class="article-header"><nav>{links("%s", r.menu[1:3])}</nav><h1 data-testid="Heading">{text(r.headline)}</h1><div class="info"><div>By <a href="/a">Mara Ellison</a> and <a href="/b">Ivo Brandt</a></div><time><span>{text(r.shown_date)}</span><span>6:20 PM GMT</span><span>Updated 9 hours ago</span></time></div></div>
<div class="article-body__container"><div class="article-body__content"><div data-testid="paragraph-0">{text(r.lead)}</div><div data-testid="SignUp"><span>{text(r.newsletter[0])}</span> <a href="/nl">{text(r.newsletter[1])}</a></div>{each('<div data-testid="paragraph">%s</div>', r.paragraphs[:2])}<p>READ MORE: <a href="/x">{text(a)}</a></p>{each('<div data-testid="paragraph">%s</div>', r.paragraphs[2:4])}<p><b><a href="/y">{text(b)}</a></b></p>{each('<div data-testid="paragraph">%s</div>', r.paragraphs[4:])}<div data-testid="SignOff"><p>Reporting by Mara Ellison; Editing by Ivo Brandt</p></div><p>Our Standards: <a href="/std">The principles of trust.</a></p><ul aria-label="tags">{links("<li>%s</li>", r.menu[1:4])}</ul><button>Purchase Licensing Rights</button></div></div>
<div class="author-bio"><img><div><a href="/a">Mara Ellison</a><p>Mara Ellison covers foreign ministries from Port Helm. She joined the agency in 2016 after working for a radio station, and was part of the team that reported on the floods.</p></div></div></article><section><h2>{text(r.related)}</h2><ul>{"".join(f'<li><a href="/{n}"><h3>{text(o[0])}</h3></a><span>{text(r.menu[2])} · 1 min ago</span><p>{text(o[1])}</p></li>' for n, o in enumerate(r.others))}</ul></section></main><footer>{text(r.rights)}</footer></div></body></html>""",
        either=(
            "By Mara Ellison and Ivo Brandt",
            "6:20 PM GMT",
            "Updated 9 hours ago",
            "Reporting by Mara Ellison; Editing by Ivo Brandt",
        ),
    )


SITES: tuple[Layout, ...] = (
    bureau,
    palace_in_rows,
    behind_a_paywall,
    live_blog,
    wall_without_names,
    sharepoint,
    drupal_parliament,
    chinese_ministry,
    agency_with_insertions,
    amp,
    fonts_and_rules,
    print_view,
    from_an_archive,
    wire_with_summary,
)
"""Layouts written and scored after all others; what was wrong on them was mended."""
