"""What is read of a page: its text as a browser shows it, in blocks, and what it says of itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.errors import InputError
from readout_tui.formats.html.charset import decoded
from readout_tui.formats.html.metadata import date_of, host, site_in_title, web_address
from readout_tui.formats.html.reader import of_html, read
from readout_tui.formats.properties import language_code

PROSE = "The Minister spoke with her colleague about the harbour, and both sides agreed to meet again in autumn."
OTHER = "The talks had been asked for by the captains of the port, who have waited for an answer since last winter."

DATA = '<script type="application/ld+json">'
SOUP = (
    "<p> </p> <div> </table> <td> <tr> <table> <li> <a> <br> <pre> <q> word <b> </a> <h1> &amp; <form> <!-- -->"
).split()


def blocks(html: str) -> list[tuple[str, str]]:
    found = of_html(html)
    return [(block.kind, found.text[block.span.start : block.span.end]) for block in found.blocks]


def test_white_space_is_as_browsers_show_it() -> None:
    assert blocks("<p>One\n  <b>two</b>\tthree<p>four<br> five") == [
        ("paragraph", "One two three"),
        ("paragraph", "four\nfive"),
    ]


def test_two_line_breaks_end_a_paragraph() -> None:
    assert blocks("<div>One.<br><br>Two.<br>\n<br>Three.</div>") == [
        ("paragraph", f"{n}.") for n in ("One", "Two", "Three")
    ]


def test_lines_that_are_kept_stay_lines() -> None:
    assert blocks("<pre>One  two\nthree\n\nfour</pre>") == [("paragraph", "One  two\nthree"), ("paragraph", "four")]


def test_what_no_browser_shows_is_no_text() -> None:
    html = (
        "<p>Seen.</p><script>no()</script><style>no{}</style><!-- no --><template>no</template><noscript>no</noscript>"
    )
    assert of_html(html).text == "Seen."


def test_what_is_hidden_stays_as_furniture() -> None:
    html = f"<p>{PROSE}</p><p style='display: none'>Hidden.</p><div hidden>Too.</div>"
    assert blocks(html) == [("paragraph", PROSE), ("furniture", "Hidden."), ("furniture", "Too.")]


def test_structure_is_read() -> None:
    html = (
        f"<h1>Talks</h1><p>{PROSE}</p><h2>Trade</h2><ul><li>Ships<li>Grain</ul>"
        "<blockquote><p>We agree.</p></blockquote>"
        "<figure><img><figcaption>At the port</figcaption></figure><p>He said <q>no</q> twice.</p>"
        "<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Helm</td><td>40</td></tr></table>"
        '<div role="doc-footnote">1 As of May.</div>'
    )
    assert blocks(f"<title>Talks</title>{html}") == [
        ("headline", "Talks"),
        ("paragraph", PROSE),
        ("heading", "Trade"),
        ("item", "Ships"),
        ("item", "Grain"),
        ("quotation", "We agree."),
        ("caption", "At the port"),
        ("paragraph", "He said “no” twice."),
        ("row", "Port\tShips"),
        ("row", "Helm\t40"),
        ("note", "1 As of May."),
    ]


def test_rows_made_by_line_breaks_are_rows() -> None:
    html = f"<p>{PROSE}</p><table><tr><td>Helm<br>Sira</td><td>40<br>7</td></tr></table>"
    assert blocks(html)[1:] == [("row", "Helm\t40"), ("row", "Sira\t7")]


def test_tables_that_lay_out_a_page_are_no_rows() -> None:
    html = f"<table><tr><td>Menu</td><td><p>{PROSE}</p><p>{OTHER} {OTHER} {OTHER}</p></td></tr></table>"
    assert ("paragraph", PROSE) in blocks(html)


def test_a_short_bold_line_is_a_heading() -> None:
    assert ("heading", "Trade and ships") in blocks(f"<p>{PROSE}</p><p><b>Trade and ships</b></p><p>{OTHER}</p>")
    assert ("paragraph", "Rivera: yes") in blocks(f"<p>{PROSE}</p><p><b>Rivera:</b> yes</p>")


def test_the_lead_between_headline_and_body_belongs_to_the_account() -> None:
    html = (
        "<title>Talks held at the port</title><div><h1>Talks held at the port</h1></div><div>Two ministers spoke</div>"
        f'<div class="share"><a href="/f">Facebook</a></div><div><p>{PROSE}</p><p>{OTHER}</p></div>'
    )
    assert blocks(html)[1:3] == [("paragraph", "Two ministers spoke"), ("furniture", "Facebook")]


def test_a_page_of_a_site_that_calls_everything_a_sidebar_is_still_read() -> None:
    assert blocks(f'<form><div class="sidebar"><p>{PROSE}</p><p>{OTHER}</p></div></form>') == [
        ("paragraph", PROSE),
        ("paragraph", OTHER),
    ]


def test_a_wall_of_consent_is_furniture_even_if_it_is_longer_than_the_account() -> None:
    wall = f'<div class="consent">{f"<p>{OTHER}</p>" * 9}</div>'
    html = f"<title>Talks held</title>{wall}<div><h1>Talks held</h1>{f'<p>{PROSE}</p>' * 4}</div>"
    assert [kind for kind, _ in blocks(html)] == ["furniture"] * 9 + ["headline"] + ["paragraph"] * 4


def test_an_account_in_sections_is_whole() -> None:
    sections = "".join(f"<section><div><h2>Part {n}</h2>{f'<p>{PROSE}</p>' * 3}</div></section>" for n in range(4))
    found = blocks(f"<div>{sections}</div><div><a href='/x'>Another page of news here</a></div>")
    assert [kind for kind, _ in found] == (["heading"] + ["paragraph"] * 3) * 4 + ["furniture"]


def test_lists_and_sections_beside_the_body_belong_to_the_account() -> None:
    body = f"<h1>Talks held in May</h1><div>{f'<p>{PROSE}</p>' * 5}</div>"
    aside = f"<div><h2>Agreed</h2><ul><li>{OTHER[:40]}</li></ul></div><div><a href='/x'>Another page of news</a></div>"
    found = blocks(f"<title>Talks held in May</title><a href='/'>Home</a><main class='x'>{body}{aside}</main>")
    assert [kind for kind, _ in found] == ["furniture", "headline"] + ["paragraph"] * 5 + [
        "heading",
        "item",
        "furniture",
    ]


def test_other_news_with_summaries_are_furniture() -> None:
    card = f"<div><h4><a href='/x'>Another page of news</a></h4><div>{OTHER}</div>Today</div>"
    found = blocks(f"<div><p>{PROSE}</p><p>{PROSE}</p><div>{card * 3}</div></div>")
    assert [kind for kind, _ in found] == ["paragraph"] * 2 + ["furniture"] * 9


def test_what_asks_for_an_address_is_furniture() -> None:
    asking = "<section><h2>Letters</h2><p>They come once a week.</p><form><input></form></section>"
    found = blocks(f"<main><p>{PROSE}</p>{asking}<p>{OTHER}</p></main>")
    assert [kind for kind, _ in found] == ["paragraph", "furniture", "furniture", "paragraph"]


def test_paragraphs_that_begin_with_a_link_are_no_list_of_other_pages() -> None:
    one = f'<p><a href="/a">Ana Rivera</a> {OTHER}</p>'
    assert [kind for kind, _ in blocks(f"<div>{one * 5}</div>")] == ["paragraph"] * 5


def test_a_line_that_the_title_of_the_window_repeats_is_the_headline() -> None:
    html = f"<title>Ministry :: Talks held in May</title><b>Ministry</b><div>Talks held in May</div><p>{PROSE}</p>"
    assert ("headline", "Talks held in May") in blocks(html)


def test_places_are_paths_in_the_page() -> None:
    found = of_html('<main><article id="story"><p>One.</p></article></main>')
    assert found.blocks[0].place == "main > article#story > p"


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(InputError, match="a web page that shows no text"):
        read(b"<!doctype html><script>app()</script>", None, "a.html")


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ('<meta name="date" content="2026-03-14">', "2026-03-14"),
        ('<meta property="article:published_time" content="2026-03-14T23:59:59-05:00">', "2026-03-14"),
        ('<meta name="DC.date.issued" content="14 March 2026">', "2026-03-14"),
        ('<meta name="pubdate" content="Sat, 14 Mar 2026 10:00:00 GMT">', "2026-03-14"),
        ('<meta name="date" content="2026-13-14">', ""),
        (f'{DATA}{{"@graph": [{{"@type": "NewsArticle", "datePublished": "2026-03-14"}}]}}</script>', "2026-03-14"),
        (f'{DATA}{{"@type": "NewsArticle", "datePublished": </script>', ""),
        (f'{DATA}//<![CDATA[\n{{"@type": "BlogPosting", "datePublished": "2026-03-14"}}\n//]]></script>', "2026-03-14"),
        (f'{DATA}{{"@type": "Organization", "datePublished": "2026-03-14"}}</script>', ""),
        (DATA + "[" * 5000 + "</script>", ""),
    ],
)
def test_dates(head: str, date: str) -> None:
    assert of_html(f"<head>{head}</head><p>{PROSE}").date == date


def test_the_first_time_of_the_account_is_its_date() -> None:
    times = '<time datetime="2026-03-14T10:00">14 March</time>', '<time datetime="2020-01-01">then</time>'
    html = f"<h1>Talks</h1>{times[0]}<p>{PROSE}<p>{OTHER} {times[1]}"
    assert of_html(html).date == "2026-03-14"


def test_a_page_saved_as_one_file_knows_where_and_when() -> None:
    saved = (
        "<!--\n Page saved with SingleFile \n url: https://a.example/x \n"
        " saved date: Tue Mar 17 2026 09:05:01 GMT+0100 (CET)\n-->"
    )
    found = of_html(f"<!DOCTYPE html> <html>{saved}<p>{PROSE}")
    assert (found.address, found.accessed) == ("https://a.example/x", "2026-03-17")
    assert (
        of_html(f"<!-- saved from url=(0021)https://a.example/y -->\n<html><p>{PROSE}").address == "https://a.example/y"
    )


def test_an_address_of_another_site_is_not_believed() -> None:
    saved = "<!-- url: https://a.example/x saved date: Tue Mar 17 2026 09:05:01 GMT+0100 -->"
    assert (
        of_html(f'<html>{saved}<link rel="canonical" href="https://b.example/"><p>{PROSE}').address
        == "https://a.example/x"
    )
    assert of_html(f'<link rel="canonical" href="javascript:alert(1)"><p>{PROSE}').address == ""


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("Talks held | Ministry of Trade", "Ministry of Trade"),
        ("Ministry of Trade - Talks held", "Ministry of Trade"),
        ("Talks held", ""),
        ("Something else | Ministry", ""),
    ],
)
def test_the_site_in_the_title_of_the_window(title: str, site: str) -> None:
    assert site_in_title(title, "Talks held") == site


def test_small_readers() -> None:
    assert [language_code(tag) for tag in ("en-GB", "pt_BR", "x", "", "english")] == ["en", "pt", "", "", ""]
    assert [web_address(told) for told in ("https://a.example", "ftp://a", "https://a b", "")] == [
        "https://a.example",
        "",
        "",
        "",
    ]
    assert host("https://www.mfa.example:8080/x") == "mfa.example"
    assert [date_of(told) for told in ("20260314", "2026/3/4", "yesterday", "2026-02-40")] == [
        "2026-03-14",
        "2026-03-04",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        ("<meta charset=windows-1251><p>Да".encode("cp1251"), "Да", "cp1251"),
        ("<meta charset=iso-8859-1><p>“é”".encode("cp1252"), "“é”", "cp1252"),
        ("<meta charset=windows-1251><p>Да".encode(), "Да", "utf-8"),
        (
            "<meta http-equiv=Content-Type content='text/html; charset=gb2312'><p>你好".encode("gb18030"),
            "你好",
            "gb18030",
        ),
        ("<meta charset=iso-2022-jp><p>日本".encode("iso2022_jp"), "日本", "iso2022_jp"),
        ("<p>“Nobody is left,” said the mayor.".encode("cp1252"), "“Nobody is left,” said the mayor.", "cp1252"),
        (b"<meta charset=nonsense><p>a", "a", "utf-8"),
        (b"<meta charset=idna><p>a", "a", "utf-8"),
        ("<p>Да".encode("utf-16"), "Да", "utf-16"),
    ],
)
def test_encodings(data: bytes, text: str, encoding: str) -> None:
    found = decoded(data, None, "a.html")
    assert (found.text.rpartition("<p>")[2], found.encoding) == (text, encoding)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*SOUP, "\n"]), max_size=40))
def test_any_soup_becomes_blocks_that_hold_all_of_it(parts: list[str]) -> None:
    html = "".join(parts)
    found = of_html(html)
    at = 0
    for block in found.blocks:
        assert not found.text[at : block.span.start].strip()
        assert at <= block.span.start < block.span.end
        at = block.span.end
    assert at == len(found.text)
    if "<!--" not in html:
        assert found.text.count("word") == html.count("word")


ACCOUNT = (
    f"<title>Talks held</title><div class=a><h1>Talks held</h1><p>{PROSE}</p><p>{OTHER}</p><p>{PROSE} {OTHER}</p></div>"
)


def own(html: str) -> list[str]:
    return [words for kind, words in blocks(html) if kind not in {"furniture", "headline"}]


def test_more_prose_beside_the_box_with_the_headline_is_no_account() -> None:
    wall = "".join(
        f"<p>Number {n} of our partners may read what is stored on your device, and asks for it.</p>" for n in range(20)
    )
    assert own(f"{ACCOUNT}<div class=b>{wall}</div>") == [PROSE, OTHER, f"{PROSE} {OTHER}"]


def test_prose_above_the_headline_is_none() -> None:
    above = f"<p>{OTHER.replace('talks', 'captures')}</p>"
    html = ACCOUNT.replace("<div class=a>", f"<div class=a>{above}<p>Readout</p>")
    assert own(html) == ["Readout", PROSE, OTHER, f"{PROSE} {OTHER}"]


def test_sections_of_a_body_below_the_headline_belong_together() -> None:
    one, other = f"<p>{PROSE}</p><p>{OTHER}</p><p>{PROSE}</p>", f"<p>{OTHER}</p><p>{PROSE}</p>"
    parts = f"<div class=x>{one}</div><section class=y>{other}</section>"
    html = f"<title>Talks held</title><h1>Talks held</h1><div class=z>{parts}</div>"
    assert own(html) == [PROSE, OTHER, PROSE, OTHER, PROSE]


def test_a_long_wall_of_consent_is_furniture_where_no_headline_tells_the_account() -> None:
    wall = f"<div class=cookie><p>{OTHER * 9}</p></div>"
    assert own(f"{wall}<div class=z><p>{PROSE}</p><p>{PROSE}</p><p>{OTHER}</p><p>{PROSE}</p></div>") == [
        PROSE, PROSE, OTHER, PROSE,
    ]  # fmt: skip


def test_a_heading_further_down_does_not_cut_the_account() -> None:
    html = f"<title>Talks held</title><div><p>{PROSE}</p><p>{OTHER}</p><h2>Talks held</h2><p>{PROSE}</p></div>"
    assert own(html) == [PROSE, OTHER, PROSE]


def test_a_link_with_a_date_between_paragraphs_leads_elsewhere() -> None:
    teaser = "<div><a href=/x>Ambassador presents her credentials at Helm House</a><p>2 May</p></div>"
    html = ACCOUNT.replace(f"<p>{OTHER}</p>", f"{teaser}<p>{OTHER}</p>", 1)
    assert own(html) == [PROSE, OTHER, f"{PROSE} {OTHER}"]
    label = teaser.replace("2 May", "We thank her.")
    assert "We thank her." in " ".join(own(ACCOUNT.replace(f"<p>{OTHER}</p>", f"{label}<p>{OTHER}</p>", 1)))


def test_short_entries_of_a_series_belong_to_it() -> None:
    entry = "<article id='e{}' class=entry><p><a href=#>18.{:02}</a></p><p>{}</p></article>".format
    texts = [PROSE, OTHER, "Both left.", PROSE.replace("harbour", "quay")]
    series = "".join(entry(n, n, words) for n, words in enumerate(texts))
    assert own(f"<title>Talks held</title><h1>Talks held</h1><div>{series}</div>") == texts


@pytest.mark.parametrize(
    "line",
    ["Posted on: 14 March 2026, 6.20 pm by the press office", "Port Helm, 14 March 2026", "Published: 14 March 2026"],
)
def test_a_date_behind_a_word_is_the_date_of_the_page(line: str) -> None:
    assert of_html(ACCOUNT.replace("</h1>", f"</h1><div>{line}</div>")).date == "2026-03-14"


def test_a_date_in_a_sentence_is_not() -> None:
    html = ACCOUNT.replace("</h1>", "</h1><div>They had met on 14 March 2026 in the house of the captain</div>")
    assert of_html(html).date == ""


def test_a_bold_line_stands_by_itself_unless_it_is_a_label() -> None:
    assert blocks("<p><b>Trade</b><br>They spoke.</p>") == [("heading", "Trade"), ("paragraph", "They spoke.")]
    assert blocks("<p><b>The Minister:</b><br>They spoke.</p>") == [("paragraph", "The Minister:\nThey spoke.")]


def test_lines_with_marks_of_items_stand_by_themselves() -> None:
    assert [words for _, words in blocks("<p>Agreed:<br>- one<br>- two</p>")] == ["Agreed:", "- one", "- two"]


def test_names_of_styles_are_no_names() -> None:
    html = f"<title>Talks</title><h1>Talks</h1><div class='print:hidden Mt(2px)--modal'><p>{PROSE}</p></div>"
    assert own(html) == [PROSE]


def test_elements_are_called_by_their_own_names_and_not_by_what_they_are_part_of() -> None:
    html = ACCOUNT.replace(
        f"<p>{OTHER}</p>",
        f"<x-consent><p>{OTHER}</p></x-consent><div class=sidebar__text><p>{OTHER}</p></div>"
        f"<div class=text__share>{OTHER}</div>",
        1,
    )
    assert own(html) == [PROSE, OTHER, f"{PROSE} {OTHER}"]


def test_the_only_heading_of_rank_one_is_the_headline_below_the_name_of_the_site() -> None:
    html = f"<title>Ministry of Ports | Print</title><div>Ministry of Ports</div><h1>Talks held</h1><p>{PROSE}</p>"
    assert of_html(html).title == "Talks held"


def test_what_asks_for_an_answer_is_furniture() -> None:
    question = "Does this page tell you what you have been looking for, and is there more that you would like to know?"
    for asked in ("<label>Yes</label>", "<input type=email>", "<button>Yes</button><button>No</button>"):
        assert question not in own(ACCOUNT.replace("</div>", f"<div><p>{question}</p>{asked}</div></div>"))


def test_indents_after_line_ends_begin_paragraphs() -> None:
    found = blocks("<div>\u3000\u3000One.<br>\u3000\u3000Two.<br>still two.<br>&nbsp;&nbsp;Three.</div>")
    assert [words for _, words in found] == ["One.", "Two.\nstill two.", "Three."]


def test_a_cell_of_paragraphs_is_a_column_of_the_page() -> None:
    cell = "<td class={}>{}</td>".format
    body = cell("b", f"<div>Talks held</div><p>{PROSE}</p><p>{OTHER}</p><p>{PROSE}</p>")
    notice = f"<p>{OTHER.replace('talks', 'doors')}</p>"
    html = f"<title>Talks held</title><table><tr>{cell('a', 'Menu')}{body}{cell('c', notice)}</tr></table>"
    assert own(html) == [PROSE, OTHER, PROSE]


def test_a_page_that_breaks_off_is_read_as_far_as_it_goes_and_called_so() -> None:
    whole = f"<!doctype html><html><body><p>{PROSE}</p><p>{OTHER}</p></body></html>\n".encode()
    assert read(whole, None, "a.html").remarks == ()
    assert read(whole[:-30], None, "a.html").remarks == ("only a part could be read: the file breaks off",)
    assert read(f"<p>{PROSE}".encode(), None, "a.html").remarks == ()  # a part of a page, or one without its tags
