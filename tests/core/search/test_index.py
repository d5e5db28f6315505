from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.characters.folding import folded
from readout_tui.core.compare import compare
from readout_tui.core.model import BOTH, Account, Comparison, Source
from readout_tui.core.search import vocabulary
from readout_tui.core.search.find import find, find_growing, parse, stream
from readout_tui.core.search.fuzzy import fuzzy_matches
from readout_tui.core.search.index import EVERYTHING, NARRATION, Filter, Index, build
from readout_tui.core.search.results import ALL
from readout_tui.core.search.scan import MOST
from readout_tui.core.search.syntax import MAX_FUZZY, Query, Term
from readout_tui.core.search.vocabulary import count_words
from readout_tui.errors import Cancelled, QueryError
from tests.builders import aligned, link, ref
from tests.optional import needs_re2

Small = Callable[..., Comparison]


@pytest.fixture(scope="module")
def index(small: Small) -> Index:
    links = [
        link((0, 1), (1,), "reworded", moved=True),
        link((), (0,), "alone"),
        link((2,), (2,), "same"),
    ]
    comparison = small(["one", "two", "three"], ["uno", "dos", "tres"], ["xi", None, BOTH], ["xi", "diaz"], links)
    also = (link((2,), (0,), "reworded"),)
    return build(comparison._replace(alignments=aligned(links, also)))


def test_states_and_speakers_are_counted(index: Index) -> None:
    assert index.states(ref(0, 1)) == {"reworded", "moved"}
    assert index.states(ref(1, 0)) == {"reworded"}  # it corresponds to a second place only, so it is not alone
    assert index.speaker_counts() == {"xi": (1, 1), NARRATION: (1, 1), BOTH: (1, 0), "diaz": (0, 1)}


def test_who_is_doubtful_is_found_and_counted_apart(small: Small) -> None:
    made = small(["one", "two", "three"], ["uno"], ["xi", "xi", None], ["xi"])
    voices = list(made.attributions.voices[0])
    voices[1] = (voices[1][0]._replace(sure=0.4),)
    told = made.attributions._replace(voices=(tuple(voices), made.attributions.voices[1]))
    index = build(made._replace(attributions=told))
    assert (index.speaker_counts()["xi"], index.perhaps_counts()) == ((2, 1), {"xi": (1, 0)})
    assert find(parse("by:xi"), index).describe() == "by:xi: A 2 (1 perhaps) · B 1"
    assert find(parse("two | one"), index, Filter(speakers=frozenset({"xi"}))).perhaps == (1, 0)
    assert find(parse("one by:xi"), index).describe() == "one by:xi: A 1 · B 0"
    assert find(parse("three | by:xi"), index).perhaps == (1, 0)
    assert find(parse("two"), index).perhaps == ()


words = st.sampled_from(["aid", "aide", "said", "Aid", "áid", "aid-worker", "fin", "ﬁn", "x"])


@given(st.lists(st.lists(words, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=8), st.booleans())
@settings(deadline=None, max_examples=60)
def test_the_index_finds_what_reading_finds(small: Small, lines: list[str], whole: bool) -> None:
    """Compared with a naive search through every passage, word by word."""
    results = find(parse('"aid"' if whole else "aid"), build(small(lines, ["-"])))
    folded = [line.replace("á", "a").replace("-", " ").lower().split() for line in lines]
    expected = {
        number: sum(word == "aid" if whole else word.startswith("aid") for word in line)
        for number, line in enumerate(folded)
    }
    assert {hit.ref.passage: len(hit.spans) for hit in results.hits[0]} == {k: n for k, n in expected.items() if n}
    for hit in results.hits[0]:
        line = "\n".join(lines)
        assert all(line[s.start : s.end].lower().replace("á", "a") == "aid" for s in hit.spans)


MARKS = "_*[]^"  # of emphasis and of notes, which texts are searched without
wild = st.text(
    st.one_of(
        st.sampled_from("ab -–’ß\u0301\u200bﬁİ習\u00a0"),
        st.characters(exclude_categories=("Cs", "Zl", "Zp"), exclude_characters=MARKS),
    )
)


@given(st.lists(wild.filter(str.strip), min_size=1, max_size=4), st.data())
@settings(deadline=None, max_examples=150)
def test_whatever_stands_in_a_passage_is_found_there(small: Small, lines: list[str], data: st.DataObject) -> None:
    lines = [" ".join(line.split()) for line in lines]
    number = data.draw(st.integers(0, len(lines) - 1))
    start = data.draw(st.integers(0, len(lines[number])))
    part = folded(lines[number][start : data.draw(st.integers(start, len(lines[number])))])
    words = tuple(word.strip("_") or word for word in part.split())  # as a query is read (`syntax._words`)
    if not words:
        return
    query = Query("part", ((Term("words", "part", words),),))
    comparison = small(lines, ["-"])
    hits = find(query, build(comparison)).hits[0]
    assert number in [hit.ref.passage for hit in hits]
    for hit in hits:
        bounds = comparison.readouts[0].passages[hit.ref.passage].span
        for span in hit.spans:
            assert bounds.start <= span.start < span.end <= bounds.end
            assert "".join(words) in folded(comparison.readouts[0].text[span.start : span.end]).replace(" ", "")


def test_a_search_that_nobody_awaits_stops(small: Small) -> None:
    index = build(small(["peace " * 50] * 2000, ["war"]))
    index.warm()
    asked = iter([False, False, True])

    def checkpoint(_share: float) -> None:
        if next(asked):
            raise Cancelled

    batches = stream(parse("peace"), index, EVERYTHING, checkpoint)
    assert next(batches)
    with pytest.raises(Cancelled):
        list(batches)


def test_results_grow(small: Small) -> None:
    index = build(small(["peace " * 50] * 2000, ["war"]))
    grown = list(find_growing(parse("peace"), index))
    assert [results.complete for results in grown] == [False] * (len(grown) - 1) + [True]
    assert grown[0].passages < grown[-1].passages == (2000, 0)
    assert grown[0].describe().endswith("…")
    assert grown[0].hits[0] == grown[-1].hits[0][: len(grown[0].hits[0])]
    assert [results.complete for results in find_growing(parse("zebra"), index)] == [True]


def test_all_is_counted_though_not_all_is_kept(small: Small) -> None:
    results = find(parse("peace"), build(small(["peace peace"] * 50, ["war"])), kept=7)
    assert len(results.hits[0]) == 7
    assert results.passages == (50, 0)
    assert results.occurrences == (100, 0)


@pytest.mark.parametrize("query", ["'a", pytest.param("/a/", marks=needs_re2)])
def test_a_file_without_line_ends_takes_bounded_memory(small: Small, query: str) -> None:
    results = find(parse(query), build(small(["a" * 100_000, "a b a"], ["b"])))
    assert results.passages == (2, 0)
    assert results.occurrences == (MOST + 2, 0)


def test_words_are_counted_once_each() -> None:
    words = count_words('peace, peace "war" (peace) re-entry 1,500')
    assert words.counts == {"peace": 3, "war": 1, "re": 1, "entry": 1, "1": 1, "500": 1}
    assert list(words.starting("pea")) == ["peace"]


def test_noise_does_not_fill_the_vocabulary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "MOST_WORDS", 2)
    monkeypatch.setattr(vocabulary, "_BLOCK", 1)
    assert count_words("one two three one four").counts == {"one": 2, "two": 1}


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("diplomcay", ["diplomacy", "diplomat"]),
        ("diplo", ["diplomacy", "diplomat"]),
        ("peace", ["peach"]),
        ("xi", []),
        ("we", []),
        ("cooperaton", ["cooperation"]),
    ],
)
def test_near_spellings(sought: str, found: list[str]) -> None:
    known = count_words("diplomacy diplomat peace peach we war cooperation")
    assert sorted(fuzzy_matches(sought, known)) == sorted([sought, *found])


def test_chinese_is_found_inside_a_run_of_characters(small: Small) -> None:
    index = build(small(["习近平同古巴领导人通电话。"], ["古巴主席同习近平通话。"]))
    for query in ("习近平", "~习近平", '"通话"', "^同", "平$"):
        assert find(parse(query), index), query


def test_a_search_that_has_found_enough_stops_and_says_that_there_is_more(small: Small) -> None:
    index = build(small(["Peace and trade."] * 40_000, ["Peace once."]))
    everything = find(parse("peace"), index, kept=ALL)
    some = find(parse("peace"), index, kept=3)
    assert everything.describe() == "peace: A 40,000 · B 1"
    assert some.more == {0}
    assert 3 < some.occurrences[0] < 40_000
    assert some.describe() == f"peace: A {some.occurrences[0]:,}+ · B 1"
    assert [len(hits) for hits in some.hits] == [3, 1]


def test_a_phrase_is_found_over_any_run_of_spaces_and_only_there(small: Small) -> None:
    for text in ("open sea lanes", "open -- sea\tlanes", "open  sea lanes and open sea lanes"):
        index = build(small([text], ["open seas, lanes"]))
        assert find(parse('"open sea lanes"'), index).passages == (1, 0)
        assert find(parse("'sea' \"lanes\""), index).passages == (1, 0)


def test_the_folded_text_is_made_once_for_all_comparisons_of_it(small: Small) -> None:
    made = small(["Peace and trade.", "Peace."], ["War."])
    first, second = build(made), build(made)
    second.take(first)
    first.warm()  # later, as in a thread of its own
    assert find(parse("peace"), second).passages == (2, 0)
    assert second.accounts[0].folded is first.accounts[0].folded
    assert second.vocabulary(Account(0)) is first.vocabulary(Account(0))


@given(
    st.lists(wild.filter(str.strip), min_size=1, max_size=4),
    st.lists(st.one_of(wild, st.sampled_from(["'", '"', "^", "$", "~", "!", "|", "a", "ab", "習"])), max_size=4),
    st.data(),
)
@settings(deadline=None, max_examples=200)
def test_counting_the_words_beforehand_changes_nothing(
    small: Small, lines: list[str], typed: list[str], data: st.DataObject
) -> None:
    lines = [" ".join(line.split()) for line in lines]
    text = data.draw(st.sampled_from(lines))
    start = data.draw(st.integers(0, len(text)))
    typed.insert(data.draw(st.integers(0, len(typed))), text[start : data.draw(st.integers(start, len(text)))])
    made = small(lines, ["-"])
    cold, warm = build(made), build(made)
    warm.warm()
    try:
        query = parse("".join(typed))
        assert find(query, cold).hits == find(query, warm).hits
    except QueryError:
        return


@given(st.lists(wild.filter(str.strip), min_size=1, max_size=4))
@settings(deadline=None, max_examples=100)
def test_each_word_is_near_to_itself(small: Small, lines: list[str]) -> None:
    lines = [" ".join(line.split()) for line in lines]
    index = build(small(lines, ["-"]))
    for word in {word for line in lines for word in re.findall(r"[^\W_]+", folded(line)) if len(word) <= MAX_FUZZY}:
        assert find(parse("~" + word), index), word


def test_an_end_mark_is_not_what_only_one_account_has() -> None:
    texts = "The port reopens.\n\nXinhua praised the harbour of Lemnau.\n\nEnditem\n", "The port reopens.\n"
    comparison = compare([Source(text, name, name) for text, name in zip(texts, "ab", strict=True)])
    found = find(parse("is:alone"), build(comparison))
    assert [comparison.slice(hit.ref) for hit in found.hits[0]] == ["Xinhua praised the harbour of Lemnau."]
