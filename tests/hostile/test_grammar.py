"""Pairs of accounts as they are written, by the grammar: nothing crashes, and what holds for any two texts holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile import fuzz
from tests.hostile.grammar import KINDS, TONGUES, pair

pytestmark = pytest.mark.hostile

CORPUS = Path(__file__).with_name("corpus")
"""Pairs that once broke something: folders of a.txt and b.txt."""


@pytest.mark.parametrize("start", range(0, 400, 40))
def test_pairs_of_the_grammar(start: int) -> None:
    for number in range(start, start + 40):
        fuzz.one_pair(pair(number).texts)


@pytest.mark.parametrize("folder", sorted(CORPUS.iterdir()), ids=lambda folder: folder.name)
def test_pairs_that_once_broke_something(folder: Path) -> None:
    first, second = ((folder / name).read_text("utf-8") for name in ("a.txt", "b.txt"))
    fuzz.one_pair((first, second))


def test_the_grammar_makes_every_kind_in_every_language_and_always_the_same() -> None:
    made = [pair(number) for number in range(400)]
    assert {one.kind for one in made} == set(KINDS)
    assert {one.languages[0] for one in made} == set(TONGUES)
    assert any(one.languages[0] != one.languages[1] for one in made)
    assert made[:20] == [pair(number) for number in range(20)]
