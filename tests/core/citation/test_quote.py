from __future__ import annotations

import json
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from readout_tui.core.citation.quote import STYLES, CiteStyle, cite, cite_pair, quote, quote_passages, quote_row
from readout_tui.core.model import BOTH, Account, Attribution, Comparison, PassageNumber, Quote, Span
from tests.builders import event, group

Small = Callable[..., Comparison]
A = Account(0)
texts = st.text(
    st.one_of(st.sampled_from("ab <>&*_`\\{}$%\n\t\u00a0\u202e\x1b"), st.characters(exclude_categories=["Cs"])),
    min_size=1,
)


def whole(comparison: Comparison, account: int, *passages: int) -> Quote:
    """The quotation of whole passages."""
    return quote_passages(comparison, Account(account), group(*passages))


@pytest.fixture(scope="module")
def comparison(small: Small) -> Comparison:
    return small(["Xi said <peace> & trade.", "They met."], ["Cuba agreed."], ["xi"], [])


def test_a_quotation_is_exact_and_cited(comparison: Comparison) -> None:
    wanted = whole(comparison, 0, 0)
    assert cite(wanted) == (
        "Xi said <peace> & trade.\n— Reported by Publisher A as said by Xi Jones, “Title of A”, 2024-05-01 [passage 1]"
    )
    assert (wanted.prefix, wanted.suffix) == ("", "\nThey met.")


def test_a_quotation_knows_32_characters_around_it(small: Small) -> None:
    text = "".join(chr(ord("a") + n % 26) for n in range(100))
    wanted = quote(small([text], ["x"]), A, Span(40, 50))
    assert (wanted.prefix, wanted.exact, wanted.suffix) == (text[8:40], text[40:50], text[50:82])
    assert quote(small([text], ["x"]), A, Span(3, 99)).prefix == text[:3]


def test_a_line_that_begins_like_an_item_is_no_list(small: Small) -> None:
    for line, escaped in (("1. Trade.", "1&#46; Trade."), ("12) Aid.", "12&#41; Aid."), ("- Peace", "&#45; Peace")):
        assert cite(whole(small([line], ["x"]), 0, 0), "markdown").startswith(f"> {escaped}\n")


@pytest.mark.parametrize(
    ("voice", "said"),
    [
        (Attribution(Span(0, 4), BOTH), "both sides"),
        (
            Attribution(Span(0, 4), "xi", evidence="carried", carried_from=PassageNumber(1)),
            "Xi Jones (carried from passage 2)",
        ),
        (Attribution(Span(0, 4), "xi", sure=0.4), "perhaps Xi Jones"),
        (Attribution(Span(0, 4), "xi", via="diaz"), "Xi Jones (relayed by Diaz Jones)"),
        (Attribution(Span(0, 4), BOTH, evidence="carried"), "both sides (carried over)"),
        (Attribution(Span(0, 4), "xi", evidence="hand"), "Xi Jones (named by hand)"),
    ],
)
def test_what_is_unsure_of_the_speaker_is_said(small: Small, voice: Attribution, said: str) -> None:
    plain = small(["They met.", "Xi said more."], ["x"], ["xi"], ["diaz"])
    voices = (((voice,),), plain.attributions.voices[1])
    comparison = plain._replace(attributions=plain.attributions._replace(voices=voices))
    assert f"as said by {said}, “Title of A”" in cite(whole(comparison, 0, 0))


def test_a_name_is_said_once(small: Small) -> None:
    plain = small(["One.", "Two.", "Three."], ["x"], ["xi", "xi", "xi"])
    first, second, third = (voices[0] for voices in plain.attributions.voices[0])
    second = second._replace(evidence="carried", carried_from=PassageNumber(0))
    third = third._replace(sure=0.5)
    voices = (((first,), (second,), (third,)), plain.attributions.voices[1])
    comparison = plain._replace(attributions=plain.attributions._replace(voices=voices))
    assert whole(comparison, 0, 0, 1).speaker == "Xi Jones"
    assert whole(comparison, 0, 0, 1, 2).speaker == "Xi Jones (perhaps not all of it)"
    assert whole(comparison, 0, 1).speaker == "Xi Jones (carried from passage 1)"


def test_a_part_of_a_passage_is_said_by_who_says_that_part(small: Small) -> None:
    plain = small(["Both agreed, Xi added."], ["x"], ["xi"], ["diaz"])
    voices = (((Attribution(Span(0, 12), BOTH), Attribution(Span(13, 22), "xi")),), plain.attributions.voices[1])
    comparison = plain._replace(attributions=plain.attributions._replace(voices=voices))
    assert quote(comparison, A, Span(0, 11)).speaker == "both"
    assert quote(comparison, A, Span(13, 20)).speaker == "Xi Jones"
    assert quote(comparison, A, Span(0, 22)).speaker == "both, Xi Jones"


def test_paragraphs_stay_apart(small: Small) -> None:
    wanted = whole(small(["One.", "Two."], ["x"]), 0, 0, 1)
    assert wanted.exact == "One.\nTwo."
    assert wanted.breaks == (5,)
    assert cite(wanted, "markdown").startswith("> One.\n>\n> Two.\n>\n> — ")
    assert "<p>One.</p>\n<p>Two.</p>" in cite(wanted, "html")
    assert cite(wanted, "footnote").startswith("“One.\n\nTwo.”[^")
    assert cite(wanted).startswith("One.\nTwo.\n— ")


def test_several_speakers_are_all_named(small: Small) -> None:
    comparison = small(["One.", "Two.", "Three."], ["x"], ["xi", None, BOTH], ["diaz"])
    assert "as said by Xi Jones (in part), both sides (in part)," in cite(whole(comparison, 0, 0, 1, 2))
    assert "as said by Xi Jones," in cite(whole(comparison, 0, 0))
    assert "as said" not in cite(whole(comparison, 0, 1))


def test_what_the_other_text_has_not_is_said(comparison: Comparison) -> None:
    wanted = whole(comparison, 0, 0)
    assert cite_pair(wanted, None, ("Xinhua", "Granma")).endswith("\n\nNo passage found in Granma.")
    assert "No passage found in Xinhua" in cite_pair(None, wanted, ("Xinhua", "Granma"), "html")


@pytest.mark.parametrize("style", STYLES)
def test_every_style_pairs(comparison: Comparison, style: CiteStyle) -> None:
    both = cite_pair(whole(comparison, 0, 0, 1), whole(comparison, 1, 0), ("A", "B"), style)
    assert "peace" in both
    assert "Cuba agreed." in both


@given(texts, st.sampled_from(STYLES))
@settings(deadline=None)
def test_nothing_copied_acts_on_a_terminal(small: Small, text: str, style: CiteStyle) -> None:
    line = text.replace("\n", " ") or " "
    copied = cite(quote(small([line], ["x"], ["xi"]), A, Span(0, len(line))), style)
    assert not any(ord(c) < 32 and c not in "\n\t" for c in copied)
    assert not any(c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\x7f" for c in copied)


@given(texts)
@settings(deadline=None)
def test_json_holds_the_exact_text(small: Small, text: str) -> None:
    comparison = small([text], ["x"])
    wanted = quote(comparison, A, Span(0, len(text)), group(0))
    selector, position = json.loads(cite(wanted, "selector"))["target"]["selector"]
    assert selector["exact"] == text
    assert (position["start"], position["end"]) == (0, len(text))
    assert json.loads(cite(wanted, "csl-json"))[0]["abstract"] == text


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.quoted = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not attrs
        self.seen.append(tag)

    def handle_data(self, data: str) -> None:
        if "blockquote" in self.seen and "figcaption" not in self.seen:
            self.quoted += data


@given(st.text(st.sampled_from("ab<>&\"' /!-;#\u00a0"), min_size=1))
@settings(deadline=None)
def test_html_shows_the_text_and_no_markup_of_it(small: Small, text: str) -> None:
    reader = _Reader()
    reader.feed(cite(quote(small([text], ["x"]), A, Span(0, len(text)), group(0)), "html"))
    reader.close()
    assert set(reader.seen) <= {"figure", "blockquote", "p", "br", "figcaption"}
    assert reader.quoted.strip("\n") == text


@given(st.text(st.sampled_from("ab12.)-+=*_`[]<>#|~!&;$\\\"' \t\n:/"), min_size=1, max_size=30))
@settings(deadline=None)
def test_markdown_shows_the_text_and_no_markup_of_it(small: Small, text: str) -> None:
    tokens = MarkdownIt().parse(cite(quote(small([text], ["x"]), A, Span(0, len(text)), group(0)), "markdown"))
    kinds = {token.type for token in tokens} | {child.type for token in tokens for child in token.children or ()}
    assert kinds <= {"blockquote_open", "blockquote_close", "paragraph_open", "paragraph_close", "inline", "text",
                     "softbreak", "hardbreak", "text_special"}  # fmt: skip
    shown = [_shown(token) for token in tokens if token.type == "inline"]
    assert "".join("".join(shown[:-1]).split()) == "".join(text.split())


def _shown(token: Token) -> str:
    return "".join(child.content or "\n" for child in token.children or ())


def test_a_row_is_quoted_in_runs_without_gaps() -> None:
    made = event()
    told = quote_row(made, (group(0, 2), (), group(0, 1), ()))
    assert [[one.passages for one in quotes] for quotes in told] == [[(0,), (2,)], [], [(0, 1)], []]
    assert told[0][1].exact == "The fee falls."
