"""No dialect of Markdown finds markup in text that was made inert, and all of them show it as it was."""

import re
from html import unescape

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from readout_tui.core.characters.markdown import inert

ACTIVE = re.compile(r"<(a|img|em|strong|s|code|pre|h[1-6]|ol|ul|table|script|b|hr|sup|blockquote)\b")
LINES = st.text(st.sampled_from("ab1 ivx.)(-+=*_`[]<>#|~!&;$\\\"':/@{}%^\twGH"), min_size=1, max_size=40)


def rendered(line: str) -> str:
    html: str = MarkdownIt("gfm-like").render(inert(line))
    return html


@given(LINES)
@example("See http://ports.example/x and www.ports.example or mail@ports.example.")
@example("    indented like code")
@example("- [ ] an item")
@example("(iv) an item")
@example("![x](http://ports.example/x.png) <img src=x> <b>bold</b>")
@example("=== under a title")
@settings(deadline=None)
def test_a_line_is_shown_as_it_is(line: str) -> None:
    html = rendered(line)
    assert not ACTIVE.search(html)
    shown = unescape(html.removeprefix("<p>").removesuffix("</p>\n"))
    assert "".join(shown.split()) == "".join(line.split())


@pytest.mark.parametrize("mark", ["{{", "{%", "==", "++", "~~", "^", "[^", "$", "@", "://", "<b"])
def test_what_other_dialects_know_is_no_markup_either(mark: str) -> None:
    assert mark not in inert(f"The x{mark}y {mark} {mark}1{mark} said.")


def test_addresses_and_issues_are_no_links() -> None:
    assert inert("See www.ports.example, GH-12") == "See www&#46;ports&#46;example, GH&#45;12"


def test_plain_sentences_stay_readable() -> None:
    sentence = "Xi said, at 10 a.m., that “trade” (and aid) will grow by 5.5 per cent - it's agreed!"
    assert inert(sentence) == sentence
