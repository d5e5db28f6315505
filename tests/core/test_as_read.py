"""The text as it is read: what is left out of it, and that everything found in it is told in the text of the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.as_read import as_read, edits_in_file
from readout_tui.core.compare import compare
from readout_tui.core.judging import judged
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import (
    FIRST_TWO,
    Account,
    Block,
    Comparison,
    Options,
    PassageNumber,
    Readout,
    Ref,
    Row,
    Source,
    Span,
)
from readout_tui.core.segmentation.segment import read
from readout_tui.core.worddiff.diff import word_diff
from readout_tui.core.worddiff.differences import differences


def readout(text: str) -> Readout:
    return read(Source(text, "a.txt", "0"), "A")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The com-\nmission met.", "The commission met."),
        ("The com-\r\n  mission met.", "The commission met."),
        ("It is a long-\nterm loan.", "It is a long-term loan."),
        ("It is a long\u00ad\nterm loan.", "It is a long-term loan."),
        ("The Sino-\nBritish talks ended.", "The Sino-\nBritish talks ended."),
        (
            "The govern\u00adments signed the inter\u200bnational deal.",
            "The governments signed the international deal.",
        ),
        ("A \u200b space of no width stays.", "A \u200b space of no width stays."),
        ("_Mr Berg_ said *no* to ~~all~~ `of` it.", "Mr Berg said no to all of it."),
        ("See [the annex](https://x.example/a_b) now.", "See the annex now."),
        ("See ![the port](port.png) and [it][1].[^2]", "See the port and it."),
        ("He knows 2 * 3 * 4 and file_name_one.", "He knows 2 * 3 * 4 and file_name_one."),
        ("The o\ufb03ce con\ufb01rmed it.", "The office confirmed it."),
        ("\ufee3\ufeb4\ufe86\ufeed\ufedd", "مسؤول"),
        ("They agreed.[4] It is done.”³ It costs 3.5 and 60 m².", "They agreed. It is done.” It costs 3.5 and 60 m²."),
        ("They said [sic] (in May) so.", "They said [sic] (in May) so."),
    ],
)
def test_what_is_left_out(text: str, expected: str) -> None:
    assert as_read(readout(text)).readout.text == expected


def test_marks_of_quoting_are_left_out_inside_a_passage_only() -> None:
    text = "> The corridor must\n> open this week and\n> stay open."
    assert as_read(readout(text)).readout.text.count(">") == 1


@pytest.mark.parametrize(
    ("text", "note", "expected"),
    [
        ("They agreed[1] on 30 [2] in all.[3]", "[1] In May.", "They agreed on 30 [2] in all."),
        (
            "They agreed.1 It costs 3.1 and is the G1, so1 there.",
            "1 In May.",
            "They agreed. It costs 3.1 and is the G1, so there.",
        ),
        ("They agreed.2 It is done.", "1 In May.", "They agreed.2 It is done."),
    ],
)
def test_references_to_notes_are_left_out(text: str, note: str, expected: str) -> None:
    both = f"{text}\n\n{note}"
    blocks = (Block(Span(0, len(text))), Block(Span(len(text) + 2, len(both)), "note"))
    account = read(Source(both, "a.pdf", "0", blocks=blocks), "A")
    assert as_read(account).readout.text == f"{expected}\n\nIn May."


def test_a_text_without_such_signs_is_its_own_reading() -> None:
    account = readout("The two sides met. They agreed.")
    assert not as_read(account)
    assert as_read(account).readout is account


def test_a_passage_never_loses_all_its_letters() -> None:
    account = readout("They met.\n\n<https://x.example/a>\n\nThey parted.")
    assert "x.example" in as_read(account).readout.text


IN_FILE = (
    "Minister Be\u00adrg said that the com-\nmission would meet in _May_,"
    " and that [the annex](https://x.example) is ready."
)
PLAIN = "Minister Berg said that the commission would meet in May, and that the annex is ready."


def both() -> Comparison:
    return judged(compare((Source(IN_FILE, "a", "0"), Source(PLAIN, "b", "1"))))


def test_what_only_looks_different_is_the_same() -> None:
    comparison = both()
    assert [link.kind for link in comparison.alignments[FIRST_TWO].links] == ["same"]
    edits = differences(Lookup(comparison, FIRST_TWO), Row(0), Options())
    assert {edit.kind for edit in edits} == {"equal"}


def test_speakers_are_found_and_told_in_the_file() -> None:
    comparison = both()
    voice = comparison.voice(Ref(Account(0), PassageNumber(0)))
    assert comparison.attributions.names[voice.speaker or ""] == "Berg"
    assert voice.cue is not None
    assert IN_FILE[voice.cue.start : voice.cue.end] == "said"
    assert voice.content.end == len(IN_FILE)


def test_a_difference_is_told_in_the_file() -> None:
    other = PLAIN.replace("May", "June")
    comparison = judged(compare((Source(IN_FILE, "a", "0"), Source(other, "b", "1"))))
    found = comparison.alignments[FIRST_TWO].links[0].substance[0]
    assert found.a is not None
    assert found.b is not None
    assert (IN_FILE[found.a.start : found.a.end], other[found.b.start : found.b.end]) == ("May", "June")


def test_a_difference_inside_a_ligature_is_told_with_all_of_it() -> None:
    left, right = "The o\ufb03ce met in Harwick today.", "The official met in Harwick today."
    comparison = compare((Source(left, "a", "0"), Source(right, "b", "1")))
    edits = differences(Lookup(comparison, FIRST_TWO), Row(0), Options())
    changed = [left[edit.left.start : edit.left.end] for edit in edits if edit.kind == "replaced"]
    assert changed == ["o\ufb03ce"]


PIECES = st.lists(
    st.sampled_from(
        [
            "The ",
            "com-\nmission ",
            "met",
            ".",
            " ",
            "_",
            "*",
            "**",
            "Berg",
            "[a](b)",
            "\u00ad",
            "\n\n",
            "。",
            "同意",
            "> ",
            "x",
            "o\ufb03ce ",
        ]
    ),
    min_size=1,
    max_size=25,
).map("".join)


@given(PIECES)
def test_passages_are_at_the_same_place_in_both_texts(text: str) -> None:
    account = readout(text)
    reading = as_read(account)
    for known, passage in zip(account.passages, reading.readout.passages, strict=True):
        assert reading.span(passage.span) == known.span
        assert passage.span.start < passage.span.end
    kept = iter(text.replace("\ufb03", "ffi"))
    assert all(character in kept for character in reading.readout.text)


@given(PIECES, PIECES)
def test_edits_hold_all_of_both_sides(left: str, right: str) -> None:
    accounts = readout(left), readout(right)
    readings = [as_read(account) for account in accounts]
    spans = [[passage.said for passage in reading.readout.passages] for reading in readings]
    edits = word_diff(readings[0].readout.text, spans[0], readings[1].readout.text, spans[1])
    told = edits_in_file(edits, *readings)
    for side, account in enumerate(accounts):
        held = [at for edit in told for at in range(*(edit.left, edit.right)[side])]
        assert held == [at for passage in account.passages for at in range(*passage.said)]
