from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.model import BOTH, Comparison
from readout_tui.core.search.find import Results, find, parse
from readout_tui.core.search.fuzzy import errors_allowed
from readout_tui.core.search.index import NARRATION, Filter, Index, build
from readout_tui.core.search.syntax import MAX_FUZZY, MAX_PATTERN, MAX_QUERY, MAX_TERMS, compiled
from readout_tui.errors import QueryError
from tests.builders import link, ref
from tests.optional import needs_re2

Small = Callable[..., Comparison]

A = [
    "Presidents speak by telephone",
    "Xi thanked Díaz‑Canel for the anti-epidemic aid.",
    "The socialist cause, Xi said, has never been\nsmooth sailing.",
    "Both sides said peace and security matter; relations are good.",
]
B = [
    "Xi said the pandemic needs common\u00a0values.",
    "Both leaders agreed on “security” -- and on trade.",
    "Diaz Canel spoke of 1,500 masks.",
]
LINKS = [
    link((0,), (), "alone"),
    link((1,), (2,), "reworded", moved=True),
    link((2,), (0,), "same"),
    link((3,), (1,), "reworded"),
]


@pytest.fixture(scope="module")
def index(small: Small) -> Index:
    return build(small(A, B, [None, "xi", "xi", BOTH], ["xi", BOTH, "diaz"], LINKS))


def texts(index: Index, results: Results) -> list[list[str]]:
    readouts = index.comparison.readouts
    return [[readouts[h.ref.account].text[s.start : s.end] for h in side for s in h.spans] for side in results.hits]


@pytest.mark.parametrize(
    ("query", "in_a", "in_b"),
    [
        ("pandemic", [], ["pandemic"]),
        ("demic", [], []),
        ("demic$", ["demic"], ["demic"]),
        ("'demi", ["demi"], ["demi"]),
        ("'demi'", [], []),
        ("^epi", ["epi"], []),
        ("epi", ["epi"], []),
        ("DIAZ-CANEL", ["Díaz‑Canel"], ["Diaz Canel"]),
        ('"common values"', [], ["common\u00a0values"]),
        ("“smooth sailing”", ["smooth sailing"], []),
        ('"been smooth"', ["been\nsmooth"], []),
        ('"security and on"', [], []),
        ('"and on trade"', [], ["and on trade"]),
        ('"xi said the"', [], ["Xi said the"]),  # the text begins so
        ('"speak by telephone"', ["speak by telephone"], []),
        ('"cause, xi"', ["cause, Xi"], []),
        ('"cause xi"', [], []),
        ("xi said", ["Xi", "said"], ["Xi", "said"]),
        ("xi !said", ["Xi"], []),
        ("masks | sailing", ["sailing"], ["masks"]),
        ("xi epidemic | sailing", ["Xi", "epidemic", "sailing", "Xi"], []),
        ("~pandemik", [], ["pandemic"]),
        ("~scurity", ["security"], ["security"]),
        ("~telefone", ["telephone"], []),
        pytest.param("/s[a-z]+ing/", ["sailing"], [], marks=needs_re2),
        pytest.param("/been.smooth/", ["been\nsmooth"], [], marks=needs_re2),
        pytest.param("/XI/", [], [], marks=needs_re2),
        pytest.param("/xi/ in:b", [], ["Xi"], marks=needs_re2),
        ("1,500", [], ["1,500"]),
        ("in:a said by:xi", ["said"], []),
        ("security by:both", ["security"], ["security"]),
        ("is:moved canel", ["Canel"], ["Canel"]),
        ("is:same xi", ["Xi"], ["Xi"]),
        ('by:"president di" masks', [], ["masks"]),
        ("zebra", [], []),
    ],
)
def test_what_a_query_finds(index: Index, query: str, in_a: list[str], in_b: list[str]) -> None:
    found = texts(index, find(parse(query), index))
    assert [sorted(side) for side in found] == [sorted(in_a), sorted(in_b)]


@pytest.mark.parametrize(
    ("query", "passages"),
    [
        ("is:alone", [[0], []]),
        ("by:none", [[0], []]),
        ("by:xi", [[1, 2], [0]]),
        ("by:jones", [[1, 2], [0, 2]]),
        ("by:both | by:diaz", [[3], [1, 2]]),
        ("!by:xi in:a", [[0, 3], []]),
        ("!xi", [[0, 3], [1, 2]]),
        ("", [[], []]),
        ("by:narr", [[0], []]),
    ],
)
def test_passages_found_without_words(index: Index, query: str, passages: list[list[int]]) -> None:
    assert [[hit.ref.passage for hit in side] for side in find(parse(query), index).hits] == passages


def test_a_zero_is_said(index: Index) -> None:
    assert find(parse("pandemic"), index).describe() == "pandemic: A 0 · B 1"
    assert not find(parse("zebra"), index)


@pytest.mark.parametrize("typed", ["_the treaty_", '"_the treaty_"', "_treaty_", "__treaty__", "treaty_"])
def test_emphasis_that_is_typed_as_the_text_has_it_makes_no_zero(small: Small, typed: str) -> None:
    index = build(small(["They discussed _the treaty_ at length."], ["Nothing was said."]))
    assert find(parse(typed), index).passages == (1, 0)


def test_the_nearest_spelling_ranks_first(index: Index) -> None:
    ranked = find(parse("~smoth | ~sailing"), index).ranked()
    assert ranked[0].score == 100.0


@pytest.mark.parametrize(
    ("shown", "passages"),
    [
        (Filter(), [[1, 2], [0]]),
        (Filter(speakers=frozenset({BOTH})), [[], []]),
        (Filter(hidden=frozenset({"xi"})), [[], []]),
        (Filter(states=frozenset({"moved"})), [[1], []]),
        (Filter(states=frozenset({"moved", "same"})), [[1, 2], [0]]),
        (Filter(speakers=frozenset({"xi", NARRATION}), states=frozenset({"reworded"})), [[1], []]),
    ],
)
def test_filters_combine_with_a_query(index: Index, shown: Filter, passages: list[list[int]]) -> None:
    assert [[hit.ref.passage for hit in side] for side in find(parse("xi"), index, shown).hits] == passages
    for account, numbers in zip(index.pair, passages, strict=True):
        assert all(index.admits(shown, ref(account, number)) for number in numbers)
        flags = index.admitted(shown, account)
        assert list(flags) == [index.admits(shown, ref(account, k)) for k in range(len(flags))]


BAD = (
    *("/a(b/", "/[/", "/(", r"/\ud800\q/", "in:zebra", "is:lost", "~" + "x" * 99, "/" + "x" * 2000),
    *("by:", "in:", "is:", "~", "!", "!!", "^", "//", "/", '""', '"', "''", "-", '"—"', "xi !", "xi by:"),
    *("|", "xi |", "| xi", "xi | | said", "xi OR", "OR xi", "NOT", "xi NOT"),
    *("foo:bar", "said by foo:xi", "pand?mic", "p*mic", "*", "**"),
)


@pytest.mark.parametrize("query", BAD)
def test_a_bad_query_says_why(query: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert caught.value.message[-1] != "."
    assert caught.value.hint


@pytest.mark.parametrize(
    ("query", "message", "hint"),
    [
        ("by:biden", "Nobody here is called biden", "Speakers are Diaz Jones, Xi Jones"),
        ("security | !by:biden", "Nobody here is called biden", "Speakers are Diaz Jones, Xi Jones"),
        ("in:c", "There is no text C", "There are in:a, in:b"),
    ],
)
def test_who_is_not_there_is_no_zero(index: Index, query: str, message: str, hint: str) -> None:
    with pytest.raises(QueryError) as caught:
        find(parse(query), index)
    assert (caught.value.message, caught.value.hint) == (message, hint)


@pytest.fixture(params=[None, ModuleType("re2")], ids=["not installed", "another package of the name"])
def no_re2(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "re2", request.param)
    compiled.cache_clear()
    yield
    compiled.cache_clear()


@pytest.mark.usefixtures("no_re2")
@pytest.mark.parametrize("query", ["/smooth/", "/(/", "/a|b/ in:b", "smooth !/x/", "xi | /x/", "/", "/(a+)+$/"])
def test_without_re2_an_expression_is_refused_in_a_line_and_never_searched_for(query: str) -> None:
    with pytest.raises(QueryError, match="Regular expressions are not available here: google-re2") as caught:
        parse(query)
    assert "words" in caught.value.hint
    assert "\n" not in caught.value.message + caught.value.hint


@pytest.mark.usefixtures("no_re2")
def test_without_re2_all_else_is_searched_for(index: Index) -> None:
    for query in (
        "smooth",
        '"smooth sailing"',
        "~smoth",
        "'moot",
        "^smoo",
        "smooth in:a by:xi is:same",
        "smooth | a/b",
    ):
        assert find(parse(query), index).occurrences[0] == 1, query


def test_a_quotation_mark_still_open_finds_what_is_typed_so_far(index: Index) -> None:
    assert texts(index, find(parse('"common val'), index)) == [[], ["common\u00a0val"]]
    assert not find(parse('"common val"'), index)


@pytest.mark.parametrize(
    "longest",
    [
        "a " * MAX_TERMS,
        "a" * MAX_QUERY,
        "~" + "a" * MAX_FUZZY,
        pytest.param("/" + "a" * MAX_PATTERN, marks=needs_re2),
    ],
)
def test_too_much_is_refused(longest: str) -> None:
    assert parse(longest)
    with pytest.raises(QueryError):
        parse(longest + "a")


@pytest.mark.parametrize(("letters", "errors"), [(2, 0), (3, 1), (5, 1), (6, 2), (9, 2), (10, 3)])
def test_longer_words_may_hold_more_errors(letters: int, errors: int) -> None:
    assert errors_allowed("x" * letters) == errors


@given(
    st.text(st.one_of(st.sampled_from("ab/\"'^$!~|: in:by:is:(*\\"), st.characters(exclude_categories=())), max_size=40)
)
@settings(deadline=None)
def test_whatever_is_typed_is_answered(index: Index, text: str) -> None:
    try:
        results = find(parse(text), index)
    except QueryError:
        return
    for side in results.hits:
        assert list(side) == sorted(side, key=lambda hit: hit.ref.passage)
        for hit in side:
            bounds = index.comparison.passage(hit.ref).span
            assert all(bounds.start <= span.start <= span.end <= bounds.end for span in hit.spans)


@given(st.lists(st.sampled_from(["peace", "Xi", "said", "security", "aid", "aide", "-", "\u00a0", ","]), max_size=12))
@settings(deadline=None)
def test_a_word_is_found_wherever_it_begins(small: Small, words: list[str]) -> None:
    line = " ".join(words) or "x"
    found = find(parse("aid"), build(small([line], ["x"])))
    assert found.occurrences[0] == words.count("aid") + words.count("aide")


@needs_re2
@given(st.lists(st.sampled_from(["ab", "é", "習", "🎌", "\n", " ", "b", "\ud800"]), max_size=12).map("".join))
@settings(deadline=None, max_examples=60)
def test_an_expression_reads_the_text_as_it_is(small: Small, line: str) -> None:
    line = "x" + line.replace("\n", "\t")
    results = find(parse("/[abé習🎌]+/"), build(small([line], ["-"])))
    found = [line[span.start : span.end] for hit in results.hits[0] for span in hit.spans]
    assert found == re.findall("[abé習🎌]+", line)
