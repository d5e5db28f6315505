"""Layouts written and scored when the reader was right on those of `fresh`, too."""

from __future__ import annotations

from benchmarks.quality.pages.page import Layout, Made, each, ld, links, made, plain, text, whole
from benchmarks.quality.pages.sites import PARTNERS, PURPOSES
from benchmarks.quality.pages.texts import Report


def royal_court(r: Report) -> Made:
    """A court: a slideshow of other news above, verses of the day, the text between two ornaments, a list of the year."""
    return made(
        r,
        f"""<!DOCTYPE html><html lang="{r.language}" dir="{"rtl" if r.language == "ar" else "ltr"}"><head><meta charset="utf-8"><title>{text(r.publisher)} | {text(r.headline)}</title><link rel="canonical" href="{r.address}"></head><body><div class="slider">{"".join(f'<div class="slide"><h2>{text(o[0])}</h2><p>{text(o[1])}</p></div>' for o in r.others)}</div><div class="mainnav">{links("<b>%s</b>", r.menu)}</div>
<div class="verse"><p>Whoever plants a tree by the road does not ask who will rest below it. From the sayings that are read at court.</p></div><div class="wrapper2"><div class="title-area"><span class="calendar">{text(r.shown_date)}</span><h1>{text(r.headline)}</h1></div><div class="orn"><img alt=""></div><div class="txt14"><div>{text(r.lead)}</div>{each("<div>%s</div>", r.paragraphs)}</div><div class="orn"><img alt=""></div><div class="year"><h4>2026</h4>{links("<div>%s</div>", (o[0] for o in r.others))}</div></div><div class="btm">{text(r.rights)}</div></body></html>""",
    )


def council_document(r: Report) -> Made:
    """A council: numbered sections, a summary box, the text of the declaration in a table of one cell, footnotes."""
    numbered = "".join(
        f'<p class="num"><span class="n">{n}.</span> {text(p)}</p>' for n, p in enumerate(r.paragraphs, 1)
    )
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} - {text(r.publisher)}</title><meta name="dcterms.issued" content="{r.date}"><link rel="canonical" href="{r.address}"></head><body><div class="gsc-cookies" style="position:fixed"><p>{text(r.cookies[0])}</p><a href="#">{text(r.cookies[1])}</a></div><div class="gsc-header">{links("<i>%s</i>", r.menu)}</div><div class="gsc-body"><ol class="gsc-steps">{links("<li>%s</li>", r.menu[:3])}</ol><h1>{text(r.headline)}</h1><ul class="gsc-info"><li>{text(r.publisher)}</li><li>Statement</li><li>{text(r.shown_date)}</li></ul><div class="gsc-excerpt">{text(r.lead)}</div><table class="gsc-frame"><tr><td>{numbered}</td></tr></table><h2>{text(r.heading)}</h2><ol>{each("<li>%s</li>", r.items)}</ol></div><div class="gsc-contacts"><h3>Press contacts</h3><div class="c-card"><b>Ivo Brandt</b><span>Press officer</span><span>+00 555 0144</span></div><p>If you are not a journalist, please send your request to the public information service of the council.</p></div><div class="gsc-topics"><h3>Topics</h3>{links("<span>%s</span>", r.menu[2:5])}</div><div class="gsc-footer">{text(r.rights)}</div></body></html>""",
        body=(r.headline, r.lead, *(f"{n}. {p}" for n, p in enumerate(r.paragraphs, 1)), r.heading, *r.items),
        either=("Statement",),
    )


def tabloid(r: Report) -> Made:
    """A tabloid: bullets instead of a lead, pictures with long words, polls, videos and offers after every paragraph."""
    extra = (
        f'<div class="vid"><div class="vt">WATCH: {text(r.others[0][0])}</div><p>{text(r.others[0][1])}</p></div>',
        '<div class="poll"><p>Do you think that the ferries should have been repaired sooner than they were?</p><button>Yes</button><button>No</button><span>1,204 votes</span></div>',
        f'<div class="dont-miss"><h5>{text(r.related)}</h5><a href="/1"><span>{text(r.others[1][0])}</span></a><a href="/2"><span>{text(r.others[2][0])}</span></a></div>',
        '<figure class="ph"><img><figcaption>The old terminal as it stood in February, when the water was at its highest for sixty years.</figcaption></figure>',
    )
    body = "".join(f'<p class="par">{text(p)}</p>{extra[n % 4] if n < 4 else ""}' for n, p in enumerate(r.paragraphs))
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} | {text(r.publisher)}</title>{ld(r)}<link rel="canonical" href="{r.address}"></head><body><div id="didomi-host"><div class="dd"><p>{text(PARTNERS[0])}</p><p>{text(PARTNERS[1])}</p></div></div><div class="hd">{links("<a>%s</a>", r.menu)}</div><div class="art-wrap"><h1>{text(r.headline)}</h1><ul class="bul"><li><strong>{text(r.lead)}</strong></li></ul><div class="auth">By MARA ELLISON FOR THE GAZETTE</div><div class="pub">Published: {text(r.shown_date)}</div><div class="txt">{body}</div><div class="sharebar">{links("<em>%s</em>", r.share)}</div><div class="cmts"><h3>Comments 2</h3><div class="cm"><b>seagull77</b><p>About time. We have been rowed over by my cousin for two months, and he wants a medal for it.</p><button>Reply</button><button>Report</button></div></div></div><div class="mostread">{links("<div>%s</div>", (o[0] for o in r.others))}</div><div class="ftr">{text(r.rights)}</div></body></html>""",
        either=(
            "By MARA ELLISON FOR THE GAZETTE",
            f"Published: {r.shown_date}",
            "The old terminal as it stood in February, when the water was at its highest for sixty years.",
        ),
    )


def state_media_frames(r: Report) -> Made:
    """State media: the text in one box with breaks and spaces, an editor's line, a code to scan, columns of links."""
    body = "<br>　　".join(map(text, (r.lead, *r.paragraphs)))
    return made(
        r,
        f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{text(r.headline)}--{text(r.publisher)}</title><meta name="publishdate" content="{r.date}"></head><body><div class="path w1000"><a href="/">{text(r.publisher)}</a>&gt;&gt;<a href="/n">{text(r.menu[2])}</a></div><div class="rm_txt"><h1>{text(r.headline)}</h1><div class="pre"></div><div class="channel">{text(r.shown_date)} | {text(r.menu[0])} <a href="/a">{text(r.share[0])}</a></div><div class="rm_txt_con" id="rwb_zw">　　{body}</div><div class="edit">(Editors: A, B)</div><div class="qr"><p>Scan the code to read this on a telephone</p></div><div class="zdfy"></div></div><div class="rm_relevant"><h3>{text(r.related)}</h3><ul>{links("<li>%s</li>", (o[0] for o in r.others))}</ul></div><div class="col-3">{links("<div>%s</div>", r.menu)}</div><div id="copyright">{text(r.rights)}</div></body></html>""",
        address="",
        publisher="",
        either=("(Editors: A, B)", f"{r.shown_date} | {r.menu[0]} {r.share[0]}", f"{r.shown_date} | {r.menu[0]}"),
    )


def mission(r: Report) -> Made:
    """A mission: languages side by side as links, a picture with words beside the text, an archive by month as a form."""
    return made(
        r,
        f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{text(r.headline)} :: {text(r.publisher)}</title><link rel="canonical" href="{r.address}"></head><body><table class="layout" role="presentation"><tr><td class="lft"><div class="emblem"></div>{links("<p>%s</p>", r.menu)}<form><select><option>March 2026</option><option>April 2026</option></select></form></td><td class="mid"><div class="hdr"><b>{text(r.headline)}</b></div><div class="dtl">{text(r.shown_date)}</div><table class="pic" align="right"><tr><td><img></td></tr><tr><td>{text(r.caption)}</td></tr></table><p>{text(r.lead)}</p>{each("<p>%s</p>", r.paragraphs)}<p><i>{text(r.quotation)}</i></p></td><td class="rgt"><p>The mission is closed on the days that both countries keep as holidays, and on the last Friday of each month.</p>{links("<p>%s</p>", (o[0] for o in r.others))}</td></tr></table><div class="end">{text(r.contact)}<br>{text(r.rights)}</div></body></html>""",
        body=(*plain(r), r.quotation),
    )


def blocks_of_an_editor(r: Report) -> Made:
    """An editor of blocks: every paragraph is a block with a toolbar, beside it notes; a wall of consent in purposes."""
    block = (
        '<div class="ce-block"><div class="ce-block__content"><div class="ce-paragraph cdx-block">%s</div></div></div>'
    )
    return made(
        r,
        f"""<!doctype html><html lang="{r.language}"><head><meta charset="utf-8"><title>{text(r.headline)} — {text(r.publisher)}</title><meta property="og:site_name" content="{text(r.publisher)}"><meta property="og:title" content="{text(r.headline)}"><meta name="date" content="{r.date}"><link rel="canonical" href="{r.address}"></head><body><div class="uc-banner"><h2>Privacy settings</h2>{"".join(f"<div><h4>{text(a)}</h4><p>{text(b)}</p><label>Off<input type=checkbox></label></div>" for a, b in PURPOSES)}</div><div class="shell"><div class="nav-col">{links("<p>%s</p>", r.menu)}</div><div class="codex-editor"><div class="codex-editor__redactor"><div class="ce-block"><div class="ce-block__content"><h1 class="ce-header">{text(r.headline)}</h1></div></div>{each(block, (r.lead, *r.paragraphs))}<div class="ce-block"><div class="ce-block__content"><h2 class="ce-header">{text(r.heading)}</h2></div></div><div class="ce-block"><div class="ce-block__content"><ul class="cdx-list">{each("<li>%s</li>", r.items)}</ul></div></div></div></div><div class="note-col"><h3>{text(r.related)}</h3>{"".join(f'<div class="n-card"><a href="/{n}">{text(o[0])}</a><p>{text(o[1])}</p></div>' for n, o in enumerate(r.others))}</div></div><div class="sole">{text(r.rights)} {text(r.contact)}</div></body></html>""",
        body=whole(r),
    )


NEWEST: tuple[Layout, ...] = (royal_court, council_document, tabloid, state_media_frames, mission, blocks_of_an_editor)
"""Layouts whose faults were looked at after they had been scored."""
