"""Kinds of paragraphs by hand: what they decide, and what the pipeline makes of them."""

from __future__ import annotations

import pytest

from readout_tui.core.compare import compare, realigned
from readout_tui.core.judging import judged
from readout_tui.core.lookup import Lookup
from readout_tui.core.marks.blocks import with_kinds
from readout_tui.core.marks.changes import links_changed
from readout_tui.core.marks.decisions import decided
from readout_tui.core.marks.operations import kind_of, of, paragraphs_of, told
from readout_tui.core.model import FIRST_TWO, Account, Block, Comparison, Operation, Options, Source, Span
from tests.builders import group
from tests.core.marks.making import stamp

FIRST = (
    "The port opens\n\nRivera said that the port will open in June. Wheat was offered.\n\n"
    "Read more news every day. Subscribe to the letter of the port.\n\nOkoye thanked her for the wheat.\n"
)
SECOND = "Rivera said that the port may open in July.\n\nOkoye thanked Rivera for the wheat. It was late.\n"


def texts() -> tuple[Source, Source]:
    return Source(FIRST, "a", "aa" * 32), Source(SECOND, "b", "bb" * 32)


MADE = compare(texts())


def kinds(comparison: Comparison, account: int = 0) -> list[str]:
    return [passage.kind for passage in comparison.readouts[account].passages]


def called(kind: str, *passages: int, by: str = "ana", account: int = 0) -> Operation:
    return kind_of(stamp(by), MADE, Account(account), group(*passages), kind)


def with_marks(*operations: Operation) -> Comparison:
    return compare(texts(), Options(operations=operations))


def test_a_paragraph_is_what_the_reader_says() -> None:
    assert kinds(MADE) == ["headline", *["sentence"] * 5]
    assert kinds(with_marks(called("furniture", 3))) == ["headline", "sentence", "sentence", "furniture", "sentence"]
    assert kinds(with_marks(called("heading", 4)))[3] == "heading"
    assert kinds(with_marks(called("body", 0)))[0] == "sentence"
    assert with_marks(called("furniture", 3)).readouts[0].text == FIRST


def test_the_headline_may_follow_what_is_furniture() -> None:
    text = "Letter of the port\n\nThe port opens\n\nRivera said that the port will open in June.\n"
    sources = Source(text, "a", "cc" * 32), texts()[1]
    made = compare(sources)
    assert made.readouts[0].title == "Letter of the port"
    op = kind_of(stamp(), made, Account(0), group(0), "furniture")
    found = compare(sources, Options(operations=(op,)))
    assert kinds(found) == ["furniture", "headline", "sentence"]
    assert found.readouts[0].title == "The port opens"


def test_front_matter_may_be_text() -> None:
    sources = Source("---\ntitle: Port\n---\n\nRivera said that it opens.\n", "a", "cc" * 32), texts()[1]
    made = compare(sources)
    assert kinds(made)[0] == "furniture"
    op = kind_of(stamp(), made, Account(0), group(0), "body")
    assert "furniture" not in kinds(compare(sources, Options(operations=(op,))))


def test_blocks_of_a_document_are_what_the_reader_says_and_fold_accordingly() -> None:
    menu, body = "Menu of the port", "Rivera said that the port will open in June."
    text = f"{menu}\n\n{menu} again\n\n{body}\n"
    at = len(menu) + 2
    spans = Span(0, len(menu)), Span(at, at + len(menu) + 6), Span(len(text) - 1 - len(body), len(text) - 1)
    blocks = Block(spans[0], "furniture"), Block(spans[1], "furniture"), Block(spans[2])
    sources = Source(text, "a", "cc" * 32, blocks=blocks), texts()[1]
    made = compare(sources)
    assert made.readouts[0].around == {0, 1}
    first = kind_of(stamp(), made, Account(0), group(0), "body")
    found = compare(sources, Options(operations=(first,)))
    assert kinds(found) == ["sentence", "furniture", "sentence"]
    assert found.readouts[0].around == {1}
    assert found.readouts[0].source.blocks == blocks
    away = kind_of(stamp(), made, Account(0), group(2), "furniture")
    assert compare(sources, Options(operations=(away,))).readouts[0].around == {0, 1, 2}


def test_a_target_is_the_whole_paragraph() -> None:
    assert paragraphs_of(MADE.readouts[0], group(2, 4)) == (
        MADE.readouts[0].passages[1].span._replace(end=MADE.readouts[0].passages[2].span.end),
        MADE.readouts[0].passages[3].span._replace(end=MADE.readouts[0].passages[4].span.end),
    )
    (target,) = called("furniture", 4).targets
    assert target.exact == "Read more news every day. Subscribe to the letter of the port."


def test_the_last_word_of_an_author_holds_and_two_who_differ_are_told() -> None:
    away, back = called("furniture", 3), called("body", 3)
    assert with_kinds(texts(), [away, back]).sources[0].decided[0].kind == "paragraph"
    assert with_kinds(texts(), [away, of(stamp(), "undo", away)]).sources == texts()
    other = called("heading", 3, by="ben")
    both = decided([away, other], MADE.readouts)
    assert both.contradicted == (away, other)
    assert with_kinds(texts(), [away, other]).sources == texts()
    agreed = with_kinds(texts(), [away, called("furniture", 3, by="ben")])
    assert agreed.contradicted == ()
    assert len(agreed.sources[0].decided) == 1


def test_what_is_not_in_these_texts_decides_nothing_and_is_told() -> None:
    made = called("furniture", 3)
    for target in (made.targets[0]._replace(exact="Another"), made.targets[0]._replace(digest="dd")):
        gone = made._replace(targets=(target,))
        assert decided([gone], MADE.readouts).lost == (gone,)
    assert decided([made._replace(targets=())], MADE.readouts).lost


@pytest.mark.parametrize("kind", ["furniture", "heading"])
def test_a_kind_is_input(kind: str) -> None:
    before, options = judged(MADE), Options(operations=(called(kind, 3),))
    after = realigned(before, Options(), options)
    fresh = compare(texts(), options)
    assert after.readouts[0].passages == fresh.readouts[0].passages
    assert [one.sides for one in after.alignments[FIRST_TWO].links] == [
        one.sides for one in fresh.alignments[FIRST_TWO].links
    ]
    assert judged(after).alignments[FIRST_TWO].links == judged(fresh).alignments[FIRST_TWO].links
    assert links_changed(Lookup(before), Lookup(after), ()) == frozenset()
    back = realigned(judged(after), options, Options())
    assert back.readouts[0].passages == MADE.readouts[0].passages
    assert back.readouts[0].source == texts()[0]


def test_links_that_come_of_it_are_counted() -> None:
    linked = next(one for one in MADE.alignments[FIRST_TWO].links if one.right == (1,))
    assert linked.left == (5,)
    after = realigned(MADE, Options(), Options(operations=(called("furniture", 5),)))
    assert len(links_changed(Lookup(MADE), Lookup(after), ())) == 1


def test_operations_in_words() -> None:
    assert [
        told(one, MADE.readouts) for one in (called("furniture", 3), called("body", 0), called("heading", 1, 3))
    ] == [
        "A: “Read more news every day. Subscribe …” is page furniture",
        "A: “The port opens” is text",
        "A: 2 paragraphs are a heading",
    ]
