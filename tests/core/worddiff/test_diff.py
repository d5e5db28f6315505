from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.characters.folding import folded
from readout_tui.core.model import Edit, Span
from readout_tui.core.worddiff import diff as worddiff
from readout_tui.core.worddiff.diff import Ignore, word_diff
from readout_tui.core.worddiff.units import american

STRICT = Ignore(case=False, punctuation=False, spelling=False)
words = st.sampled_from(
    "the of and China china Cuba will is willing to not 5 15 August 30 said stressed epidemic pandemic, peace. "
    "organise organize “trade” Di\u0301az-Canel 合作 — ; two-state it’s".split()
)
texts = st.lists(words, max_size=14).map(" ".join)


def diff(left: str, right: str, rules: Ignore | None = None) -> tuple[Edit, ...]:
    return word_diff(left, [Span(0, len(left))], right, [Span(0, len(right))], rules or Ignore())


def plain(text: str) -> list[str]:
    return [american(word) for word in re.findall(r"\w+", folded(text))]


def shown(left: str, right: str, rules: Ignore | None = None) -> list[tuple[str, str, str | None]]:
    return [
        (left[e.left.start : e.left.end], right[e.right.start : e.right.end], e.difference)
        for e in diff(left, right, rules)
        if e.kind != "equal"
    ]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("They met 15 envoys.", "They met 51 envoys.", [("15", "51", "number")]),
        ("They met 1,500 envoys.", "They met 1500 envoys.", [("1,500", "1500", "equivalent")]),
        ("On August 30th they met.", "On August 31st they met.", [("August 30th", "August 31st", "date")]),
        ("On August 30th they met.", "On Aug. 30 they met.", [("August 30th", "Aug. 30", "equivalent")]),
        ("China will act.", "China is willing to act.", [("will", "is willing to", "modality")]),
        ("They will build it.", "They may open it.", [("will", "may", "modality"), ("build", "open", "other")]),
        ("He will not yield.", "He will yield.", [("not ", "", "negation")]),
        ("It is not without risk.", "It has risk.", [("is not without", "has", "other")]),  # two undo each other
        ("Xi stressed trade.", "Xi emphasized trade.", [("stressed", "emphasized", "saying")]),
        ("fight the epidemic now", "fight the pandemic now", [("epidemic", "pandemic", "equivalent")]),
        ("talks with Ukraine today", "talks with Hungary today", [("Ukraine", "Hungary", "name")]),
        ("a big red house stands", "a small blue house stands", [("big red", "small blue", "other")]),
        (
            "They praise workers of trade now",
            "They praise working of aid now",
            [("workers of trade", "working of aid", "other")],
        ),  # one function word parts no phrase
        (
            "peace of the world",
            "the world of peace",
            [("peace of ", "", "other"), ("", "of peace", "other")],
        ),  # what moved is taken out here and put in there
        ("trade and growth", "peace and war", [("trade and growth", "peace and war", "other")]),
        ("trade and", "peace and", [("trade", "peace", "other")]),  # at an edge, one function word is held
        ("and trade", "and peace", [("trade", "peace", "other")]),
        (
            "the Zaporizhzhia plant",
            "the old Zaporizhia plant",
            [("", "old ", "other"), ("Zaporizhzhia", "Zaporizhia", "name")],
        ),
        ("same text", "same text", []),
        ("", "", []),
        ("", "all new", [("", "all new", "other")]),
        ("China’s “path”", 'China\'s "path"', []),
        ("They organise centres.", "They organize centers.", []),
        ("peace, Trade", "peace trade", []),
    ],
)
def test_what_differs(left: str, right: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert shown(left, right) == expected


@pytest.mark.parametrize(
    ("left", "right"), [("They organise", "They organize"), ("peace, now", "peace now"), ("the Cause", "the cause")]
)
def test_what_is_ignored_can_be_seen(left: str, right: str) -> None:
    assert shown(left, right) == []
    assert shown(left, right, STRICT)


@given(texts, texts, st.booleans(), st.booleans(), st.booleans())
@settings(deadline=None, max_examples=150)
def test_the_edits_are_both_texts(left: str, right: str, case: bool, punctuation: bool, spelling: bool) -> None:
    edits = diff(left, right, Ignore(case, punctuation, spelling))
    assert "".join(left[e.left.start : e.left.end] for e in edits) == left
    assert "".join(right[e.right.start : e.right.end] for e in edits) == right
    for edit in edits:
        assert (edit.kind == "equal") == (edit.difference is None)
        if edit.kind == "equal" and edit.left.start < edit.left.end and edit.right.start < edit.right.end:
            assert plain(left[edit.left.start : edit.left.end]) == plain(right[edit.right.start : edit.right.end])
        assert (edit.kind == "inserted") <= (edit.left.start == edit.left.end)
        assert (edit.kind == "deleted") <= (edit.right.start == edit.right.end)


@given(texts)
@settings(deadline=None, max_examples=50)
def test_a_text_equals_itself(text: str) -> None:
    assert all(edit.kind == "equal" for edit in diff(text, text, STRICT))


@given(st.lists(texts, min_size=1, max_size=3), st.lists(texts, min_size=1, max_size=3), st.sampled_from(["", "\n\n"]))
@settings(deadline=None, max_examples=100)
def test_every_edit_lies_inside_the_given_spans(left: list[str], right: list[str], between: str) -> None:
    one, two = between.join(left), between.join(right)
    mine, yours = _spans(left, len(between)), _spans(right, len(between))
    edits = word_diff(one, mine, two, yours)
    assert "".join(one[e.left.start : e.left.end] for e in edits) == "".join(left)
    assert "".join(two[e.right.start : e.right.end] for e in edits) == "".join(right)
    for edit in edits:
        assert any(s.start <= edit.left.start <= edit.left.end <= s.end for s in mine)
        assert any(s.start <= edit.right.start <= edit.right.end <= s.end for s in yours)


def _spans(lines: list[str], between: int = 2) -> list[Span]:
    spans, at = [], 0
    for line in lines:
        spans.append(Span(at, at + len(line)))
        at += len(line) + between
    return spans


def test_two_languages_differ_in_numbers_only() -> None:
    left, right = "Ukraine received 500 tanks in 2022.", "Ucrania recibió 600 tanques en 2022."
    edits = word_diff(left, [Span(0, len(left))], right, [Span(0, len(right))], languages=("en", "es"))
    assert [(left[e.left.start : e.left.end], e.difference) for e in edits if e.kind != "equal"] == [("500", "number")]


NUMBERED = st.lists(st.sampled_from("5 15 1,500 paz guerra 合作 los tanques, — 2022.".split()), max_size=9).map(
    " ".join
)


@given(NUMBERED, NUMBERED)
@settings(deadline=None, max_examples=80)
def test_in_two_languages_only_numbers_that_the_other_has_not_are_marked(left: str, right: str) -> None:
    edits = word_diff(left, [Span(0, len(left))], right, [Span(0, len(right))], languages=("en", "es"))
    assert "".join(left[e.left.start : e.left.end] for e in edits) == left
    assert "".join(right[e.right.start : e.right.end] for e in edits) == right
    marked = " ".join(left[e.left.start : e.left.end] for e in edits if e.kind != "equal")
    numbers = re.compile(r"[\d,]*\d")
    assert numbers.findall(marked) == [n for n in numbers.findall(left) if n not in numbers.findall(right)]


def test_short_words_of_other_languages_do_not_tear_phrases() -> None:
    left, right = "el estado de la paz", "el costo de la guerra"
    edits = word_diff(left, [Span(0, len(left))], right, [Span(0, len(right))], languages=("es", "es"))
    assert [left[e.left.start : e.left.end] for e in edits if e.kind != "equal"] == ["estado de la paz"]


def test_the_readers_own_terms_are_equivalent() -> None:
    left, right = "the big accord", "the big pancake"
    edits = word_diff(left, [Span(0, 14)], right, [Span(0, 15)], equivalents=[("accord", "pancake")])
    assert [e.difference for e in edits if e.kind != "equal"] == ["equivalent"]


def test_a_word_repeated_without_end_takes_bounded_work() -> None:
    left, right = "peace " * 20_000, "peace " * 19_000 + "war"
    edits = diff(left, right)
    assert "".join(right[e.right.start : e.right.end] for e in edits) == right


@given(st.lists(texts, max_size=3), st.lists(texts, max_size=3), texts)
@settings(deadline=None, max_examples=60)
def test_passages_of_the_length_of_a_book_keep_their_edits_valid(left: list[str], right: list[str], head: str) -> None:
    left, right = [head, *left], [head, *right]
    one, two = "\n\n".join(left), "\n\n".join(right)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worddiff, "LONGEST", -1)
        edits = word_diff(one, _spans(left), two, _spans(right))
    assert "".join(one[e.left.start : e.left.end] for e in edits) == "".join(left)
    assert "".join(two[e.right.start : e.right.end] for e in edits) == "".join(right)
    for edit in edits:
        if edit.kind == "equal":
            assert one[edit.left.start : edit.left.end] == two[edit.right.start : edit.right.end]


def test_a_megabyte_is_compared_at_its_ends() -> None:
    middle = "word " * 100_000
    left, right = f"same {middle} old {middle} end", f"same {middle} new {middle} end"
    assert [(a.strip(), b.strip()) for a, b, _ in shown(left, right)] == [("old", "new")]
