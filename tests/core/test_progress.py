"""Progress of a comparison is reported often, never goes back, and reaches the end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from random import Random

import pytest

from readout_tui.core.compare import compare_readouts
from readout_tui.core.model import Comparison, Passage, Readout, Source, Span, unwatched
from readout_tui.core.progress import EVERY, each, stages
from readout_tui.core.segmentation.segment import read

ONSETS, RIMES = "b d f g k l m n p r s t v".split(), "a e i o u an en in on un".split()


def lines(size: int) -> list[str]:
    """Sentences of which each has words of its own."""
    draw = Random(7)
    words = ["".join(draw.choice(ONSETS) + draw.choice(RIMES) for _ in range(3)) for _ in range(4 * size)]
    return [f"President Byron noted that {' '.join(draw.choices(words, k=9))}." for _ in range(size)]


def readout(name: str, sentences: list[str], language: str = "en") -> Readout:
    passages, start = [], 0
    for number, sentence in enumerate(sentences):
        passages.append(Passage(Span(start, start + len(sentence)), number))
        start += len(sentence) + 1
    return Readout(name, Source("\n".join(sentences), name, name), tuple(passages), language=language)


def in_step(size: int) -> tuple[Readout, Readout]:
    sentences = lines(size)
    return readout("A", sentences), readout("B", [*sentences[:7], *sentences[9:]])


def not_in_step(size: int) -> tuple[Readout, Readout]:
    sentences = lines(size)
    return readout("A", sentences), readout("B", Random(3).sample(sentences, size))


def in_two_languages(size: int) -> tuple[Readout, Readout]:
    sentences = lines(size)
    return readout("A", sentences), readout("B", sentences[3:], "es")


WAYS = pytest.mark.parametrize("pair", [in_step, not_in_step, in_two_languages])


@contextmanager
def counting() -> Iterator[list[int]]:
    """How many functions have been called since it was last set to 0."""
    calls = [0]

    def called(_frame: object, event: str, _argument: object) -> None:
        calls[0] += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        yield calls
    finally:
        sys.setprofile(before)


def longest(work: Callable[..., object]) -> tuple[int, list[float]]:
    """The largest number of function calls between two calls of the checkpoint, and all shares passed to it."""
    most, shares = 0, []
    with counting() as calls:

        def told(share: float) -> None:
            nonlocal most
            most = max(most, calls[0])
            calls[0] = 0
            shares.append(share)

        work(told)
        return max(most, calls[0]), shares


@WAYS
def test_shares_grow_to_the_end(
    pair: Callable[[int], tuple[Readout, Readout]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readout_tui.core.alignment.align.VERY_LONG", 100)
    shares: list[float] = []

    def told(share: float) -> None:
        shares.append(share)

    assert isinstance(compare_readouts(pair(120), checkpoint=told), Comparison)
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert max(after - before for before, after in pairwise(shares)) < 0.2


@WAYS
def test_work_between_checkpoints_does_not_grow_with_the_text(pair: Callable[[int], tuple[Readout, Readout]]) -> None:
    """Counted by the functions that are called, not by time."""
    for size in (120, 480):
        readouts = pair(size)
        compare_readouts(readouts)  # what is loaded and remembered once does not count
        most, _ = longest(lambda told, both=readouts: compare_readouts(both, checkpoint=told))
        assert most <= 8_000 + 12 * size


def test_cutting_a_text_asks_the_checkpoint() -> None:
    source = Source("\n\n".join(lines(400)), "a", "a")
    _, shares = longest(lambda told: read(source, "A", told))
    assert len(shares) >= 400 / EVERY
    assert shares == sorted(shares)


def test_stages_share_the_whole_in_proportion() -> None:
    shares: list[float] = []
    first, second = stages(shares.append, 1, 3)
    assert list(each(range(2 * EVERY), first)) == list(range(2 * EVERY))
    second(0.0)
    second(1.0)
    assert shares == [0.0, 0.125, 0.25, 1.0]


def test_what_nobody_watches_costs_nothing() -> None:
    assert stages(unwatched, 1, 2) == [unwatched, unwatched]
