"""What an export holds can be read back: all passages, to the letter, and all links."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings

from readout_tui.core.collate import collate
from readout_tui.core.compare import compare
from readout_tui.core.coverage import coverage
from readout_tui.core.judging import judged
from readout_tui.core.model import Comparison, Source
from readout_tui.formats.load import seeds
from readout_tui.formats.tables import EVERYTHING, WRITERS, Request
from tests.builders import disagreeing, harbour, three
from tests.formats.own_pairs import pairs
from tests.formats.read_back import Restored, from_json, from_tei, from_w3c, from_xlsx, original

READERS: dict[str, Callable[..., Restored]] = {"json": from_json, "tei": from_tei, "xlsx": from_xlsx, "w3c": from_w3c}


def restored(name: str, comparison: Comparison, request: Request = EVERYTHING) -> Restored:
    return READERS[name](WRITERS[name].write(comparison, request))


def same(one: Restored, other: Restored) -> bool:
    return one.passages == other.passages and sorted(map(_order, one.links)) == sorted(map(_order, other.links))


def _order(link: tuple[frozenset[tuple[str, int]], ...]) -> list[list[tuple[str, int]]]:
    return [sorted(side) for side in link]


@pytest.mark.parametrize("name", READERS)
def test_the_accounts_that_come_with_the_program_come_back(name: str) -> None:
    comparison = judged(compare(seeds()))
    found = restored(name, comparison)
    assert found.passages
    assert found.links
    assert same(found, original(comparison))


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("made", [harbour, disagreeing], ids=["harbour", "disagreeing"])
def test_links_of_every_state_come_back(name: str, made: Callable[[], Comparison]) -> None:
    assert same(restored(name, made()), original(made()))


@pytest.mark.parametrize("name", READERS)
@given(texts=pairs())
@settings(deadline=None, max_examples=25)
def test_any_pair_comes_back(name: str, texts: tuple[str, str]) -> None:
    comparison = compare([Source(text, path, path * 64) for path, text in zip("ab", texts, strict=True)])
    assert same(restored(name, comparison), original(comparison))


@pytest.mark.parametrize("name", [name for name in READERS if name != "w3c"])
def test_three_accounts_come_back_with_the_links_of_every_two(name: str) -> None:
    made = three()
    assert same(restored(name, made, Request(table=coverage(made, collate(made)))), original(made))


def test_annotations_of_three_accounts_hold_rows_and_further_places() -> None:
    made = three()
    found = restored("w3c", made, Request(table=coverage(made, collate(made))))
    assert found.passages == original(made).passages


@pytest.mark.parametrize("name", READERS)
def test_a_loss_would_be_noticed(name: str) -> None:
    comparison = disagreeing()
    (first, *rest) = comparison.readouts[0].passages
    shorter = comparison.readouts[0]._replace(passages=(first._replace(span=first.span._replace(end=5)), *rest))
    other = comparison._replace(readouts=(shorter, comparison.readouts[1]))
    assert not same(restored(name, other), original(comparison))
