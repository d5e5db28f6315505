"""The blocks of a structured document are its paragraphs, of the kinds that it tells."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.model import Block, BlockKind, Source, Span
from readout_tui.core.segmentation.blocks import cut
from readout_tui.core.segmentation.segment import read

Told = tuple[str, BlockKind]


def source(*told: Told) -> Source:
    text, blocks = "", []
    for words, kind in told:
        text += "\n\n" if text else ""
        blocks.append(Block(Span(len(text), len(text) + len(words)), kind))
        text += words
    return Source(text, "a.html", "0", blocks=tuple(blocks))


def passages(made: Source) -> list[tuple[str, str]]:
    return [(p.kind, made.text[p.span.start : p.span.end]) for p in read(made, "A").passages]


def test_kinds_are_those_of_the_blocks() -> None:
    made = source(
        ("Home Contact", "furniture"),
        ("Talks on the harbour held", "headline"),
        ("Rivera spoke. Okoye listened.", "paragraph"),
        ("Trade and ships of the coming year, in short", "heading"),
        ("• The port opens.", "item"),
        ("Ships\t40", "row"),
        ("Rivera at the port", "caption"),
        ("All of it is agreed", "quotation"),
        ("1 As of May.", "note"),
        ("Share. Subscribe. Contact us.", "furniture"),
    )
    assert passages(made) == [
        ("furniture", "Home Contact"),
        ("headline", "Talks on the harbour held"),
        ("sentence", "Rivera spoke."),
        ("sentence", "Okoye listened."),
        ("heading", "Trade and ships of the coming year, in short"),
        ("marker", "•"),
        ("bullet", "The port opens."),
        ("sentence", "Ships\t40"),
        ("caption", "Rivera at the port"),
        ("sentence", "All of it is agreed"),
        ("sentence", "1 As of May."),
        ("furniture", "Share. Subscribe. Contact us."),
    ]


def test_what_is_before_the_account_does_not_keep_its_head_from_being_seen() -> None:
    menu: list[Told] = [(f"Section {n}", "furniture") for n in range(40)]
    made = source(
        *menu, ("Talks held in Geneva", "paragraph"), ("4 May 2021", "paragraph"), ("Rivera spoke.", "paragraph")
    )
    readout = read(made, "A")
    assert readout.title == "Talks held in Geneva"
    assert readout.date == "2021-05-04"
    assert [p.kind for p in readout.passages[40:]] == ["headline", "timestamp", "sentence"]


def test_short_lines_are_no_headings_where_the_document_marks_its_headings() -> None:
    made = source(
        ("Trade", "heading"), ("Rivera spoke.", "paragraph"), ("Ships And Ports", "paragraph"), ("He did.", "paragraph")
    )
    assert ("sentence", "Ships And Ports") in passages(made)


def test_what_the_document_says_of_itself_is_used() -> None:
    made = source(("Rivera spoke.", "paragraph"))._replace(title="Talks", date="2021-05-04", publisher="Ministry")
    readout = read(made, "A")
    assert (readout.title, readout.date, readout.publisher) == ("Talks", "2021-05-04", "Ministry")


def test_the_words_tell_the_language_and_what_the_page_says_only_where_they_do_not() -> None:
    spanish = "El presidente y la ministra hablaron de los puertos en la capital del país."
    polish = "Prezydent rozmawiał wczoraj przez telefon z premierem Norwegii."
    assert read(source((spanish, "paragraph"))._replace(language="en"), "A").language == "es"
    assert read(source((polish, "paragraph"))._replace(language="pl"), "A").language == "pl"


@given(st.lists(st.text("ab \n", min_size=1).filter(str.strip), min_size=1, max_size=6), st.data())
def test_a_part_of_a_document_keeps_its_blocks(words: list[str], data: st.DataObject) -> None:
    made = source(*((word.strip(), "row") for word in words))
    edges = sorted(data.draw(st.lists(st.integers(0, len(made.text)), min_size=4, max_size=4, unique=False)))
    part = cut(made, (Span(*edges[:2]), Span(*edges[2:])), "\n\n")
    covered = "".join(part.text[block.span.start : block.span.end] for block in part.blocks)
    assert "".join(covered.split()) == "".join(part.text.split())
    assert all(one.span.end <= other.span.start for one, other in zip(part.blocks, part.blocks[1:], strict=False))
