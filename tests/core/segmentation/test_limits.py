from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.compare import compare
from readout_tui.core.model import Passage, Source, Span
from readout_tui.core.preview.outline import lines, outline
from readout_tui.core.segmentation import limits
from readout_tui.core.segmentation.limits import FULLEST, LARGEST, LONGEST
from readout_tui.core.segmentation.segment import read
from readout_tui.errors import TooMuch

UNIT = st.sampled_from(["x" * 3990, "word ", " " * 900, "Smith said yes. ", "\u0301", "\n", "习近平"])


def text_of(parts: list[tuple[str, int]]) -> str:
    return "".join(part * times for part, times in parts)


@given(st.lists(st.tuples(UNIT, st.integers(1, 400)), max_size=4).map(text_of))
@settings(deadline=None, max_examples=25)
def test_nothing_is_too_long_and_nothing_is_lost(text: str) -> None:
    for readout in (read(Source(text, "t", "0"), "A"), outline([Source(text, "t", "0")] * 2).readouts[0]):
        spans = [p.span for p in readout.passages]
        assert all(0 < s.end - s.start <= LONGEST for s in spans) or not text.strip()
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert "".join("".join(text[s.start : s.end] for s in spans).split()) == "".join(text.split())
        numbers = [p.paragraph for p in readout.passages]
        assert numbers == sorted(numbers)
        assert all(numbers.count(n) <= FULLEST for n in set(numbers[:300]))


@pytest.mark.parametrize("text", ["", " \n\t\n", "\u2003"])
def test_a_text_of_white_space_has_one_empty_passage(text: str) -> None:
    nothing = (Passage(Span(0, 0), 0, "furniture"),)
    for make in (compare, outline):
        assert make([Source(text, "t", "0")] * 2).readouts[1].passages == nothing


def test_paragraphs_are_cut_between_passages() -> None:
    text = "Smith said that trade between the two sides will grow again. " * 1000
    readout = read(Source(text, "t", "0"), "A")
    sizes: dict[int, int] = {}
    for passage in readout.passages:
        sizes[passage.paragraph] = sizes.get(passage.paragraph, 0) + passage.span.end - passage.span.start
    assert len(readout.passages) == 1000
    assert max(sizes.values()) <= LARGEST


def test_a_text_of_people_is_left_alone() -> None:
    text = "BEIJING, Aug. 30 (Xinhua) -- Smith said yes.\n\nJones: No. He thanked her."
    readout = read(Source(text, "t", "0"), "A")
    assert max(p.paragraph for p in readout.passages) == 1


@given(
    st.lists(st.sampled_from(["Smith said yes.", "\n", "\r\n", "\r", "a"]), max_size=60).map("".join), st.integers(1, 9)
)
@settings(deadline=None, max_examples=60)
def test_very_many_lines_come_several_at_a_time(text: str, most: int) -> None:
    found = list(lines(text, most))
    count = text.count("\n") + text.count("\r")
    assert len(found) <= (most if count > most else count + 1)
    assert all(text[start : start + len(line)] == line for start, line in found)
    assert "".join("".join(line for _, line in found).split()) == "".join(text.split())


def test_a_long_passage_is_cut_between_words_where_there_are_any() -> None:
    passages = outline([Source("sails " * 1600, "t", "0")] * 2).readouts[0].passages
    assert len(passages) == 3
    assert all((p.span.end - p.span.start + 1) % len("sails ") == 0 for p in passages)


def test_lines_end_with_line_feeds_carriage_returns_or_both() -> None:
    assert [(at, line) for at, line in lines("\na\r\nb\rc\n\nd") if line] == [(1, "a"), (4, "b"), (6, "c"), (9, "d")]


def test_more_passages_than_memory_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    short, long = Source("Smith said yes.\n\n" * 6, "a", "0"), Source("Smith said yes.\n\n" * 11, "b", "1")
    monkeypatch.setattr(limits, "MOST", 10)
    with pytest.raises(TooMuch, match="more than 10 passages"):
        compare([short, long])
    monkeypatch.setattr("readout_tui.core.compare.MOST", 10)
    with pytest.raises(TooMuch):
        compare([short, short])
    monkeypatch.setattr("readout_tui.core.compare.MOST_LINES", 20)
    with pytest.raises(TooMuch):
        compare([Source("Smith said yes." + "\r" * 21, "a", "0")] * 2)
