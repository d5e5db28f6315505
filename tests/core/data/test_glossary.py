"""The terms of diplomacy, and how near words of two languages are."""

from __future__ import annotations

from itertools import permutations
from operator import mul

import pytest

from readout_tui.core.alignment.lexicon import PhraseReader, normal
from readout_tui.core.alignment.shared_space import VectorReader
from readout_tui.core.data.glossary import CODES, TERMS, terms
from readout_tui.core.data.vectors import COVERED, nearest, own_word

ROWS = TERMS.strip().splitlines()


def test_every_term_has_all_languages() -> None:
    assert set(CODES) == COVERED
    for row in ROWS:
        cells = row.split("|")
        assert len(cells) == len(CODES), row
        assert all(term == term.strip() and term for cell in cells for term in cell.split(",")), row


def test_no_term_is_there_twice() -> None:
    english = [term for row in ROWS for term in row.split("|")[0].split(",")]
    assert len(set(english)) == len(english)


@pytest.mark.parametrize(("one", "other"), permutations(("en", "zh", "ar"), 2))
def test_the_pairs_of_two_languages_are_those_of_the_other_way_round(one: str, other: str) -> None:
    assert {pair[::-1] for pair in terms(one, other)} == set(terms(other, one))
    assert ("疫情", "pandemic") in terms("zh", "en")


def test_other_languages_have_none() -> None:
    assert terms("en", "it") == terms("en", "en") == ()


@pytest.mark.parametrize("code", CODES)
def test_every_term_can_be_looked_for(code: str) -> None:
    reader = PhraseReader(code)
    for row in ROWS:
        for term in row.split("|")[CODES.index(code)].split(","):
            assert reader.phrase(normal(term)) or len(term) == 1, (
                term
            )  # 铀 and 锂: of one character nothing is looked for


@pytest.mark.parametrize(("code", "other", "word"), [("en", "zh", "export"), ("ru", "de", "войн"), ("es", "ar", "agu")])
def test_how_near_the_nearest_word_is_agrees_with_the_tables(code: str, other: str, word: str) -> None:
    one, others = VectorReader(code), VectorReader(other)
    vector = one.vector(word)
    own = [key for key in others.ranks if own_word(key, other, code, one.ranks)]
    best = max(sum(map(mul, vector, others.vector(key))) for key in own)
    assert len(nearest(code, other)) == len(one.ranks)
    assert best - 0.011 <= nearest(code, other)[one.ranks[word]] <= best + 1e-6
