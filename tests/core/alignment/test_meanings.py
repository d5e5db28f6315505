"""Vectors of passages: what they are about where they share no word."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.lead_features import UNKNOWN, lead_features
from readout_tui.core.alignment.meanings import likeness, meanings
from readout_tui.core.alignment.stemming import stem
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.data.en.vectors import TABLE, WIDTH
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.data.fitted.vector_stems import STEMS
from readout_tui.core.data.language_schema import WordVectors
from readout_tui.core.model import Order, unwatched
from tests.core.alignment.test_features import sides


def test_each_stem_belongs_to_a_vector() -> None:
    """If this fails, run `python -m benchmarks.quality.tables`."""
    assert STEMS.split() == [stem(word) for word in sorted(PARTS)]
    assert len(TABLE) * 3 // 4 // WIDTH == len(PARTS)


def test_passages_of_one_subject_are_nearer_than_others_though_they_share_no_word() -> None:
    mine, theirs = sides(["Ships carried wheat."], ["Vessels transport grain.", "Judges read the verdict."])
    assert likeness(mine[0].meaning, theirs[0].meaning) > likeness(mine[0].meaning, theirs[1].meaning)


def test_what_all_passages_of_a_text_share_is_taken_off() -> None:
    subjects = "wheat sailors judges music".split()
    mine, _ = sides([f"Parliament debated {subject}." for subject in subjects], ["Parliament."])
    assert all(likeness(a.meaning, b.meaning) < 0.3 for a in mine for b in mine if a is not b)


def test_words_of_no_vector_have_no_meaning() -> None:
    mine, theirs = sides(["Zorblatt qwyx."], ["Wheat froze."])
    assert not mine[0].meaning
    assert likeness(mine[0].meaning, theirs[0].meaning) == 0.0
    assert not any(meanings(theirs, WordVectors()))


def test_vectors_are_of_one_language() -> None:
    assert term_tables().vectors.rows
    assert not any(meanings(sides(["Wheat."], ["Wheat."])[0], term_tables(language="ru").vectors._replace(rows={})))


def test_a_pair_is_behind_the_best_candidate_of_either_passage() -> None:
    mine, theirs = sides(
        ["The army marched.", "Judges slept."], ["The army marched.", "The army marched and judges slept."]
    )
    pairs = [(Order(i), Order(j)) for i in range(2) for j in range(2)]
    cosines = [1.0, 0.6, 0.0, 0.5]
    vectors = [p.meaning for p in mine], [p.meaning for p in theirs]
    found = dict(zip(pairs, lead_features(pairs, cosines, [0.0] * 4, *vectors, unwatched), strict=True))
    assert [found[pair].behind_left for pair in pairs] == pytest.approx([0.0, 0.4, 0.5, 0.0])
    assert [found[pair].behind_right for pair in pairs] == pytest.approx([0.0, 0.0, 1.0, 0.1])
    assert {one.close for one in found.values()} == {0.75}
    assert [found[pair].unlike for pair in pairs] == pytest.approx([0.0, 0.15, 0.75, 0.25])
    assert found[pairs[0]].meaning_lead > 0.0 > found[pairs[2]].meaning_lead


def test_a_meaning_that_is_unknown_neither_leads_nor_follows() -> None:
    mine, theirs = sides(["Zorblatt."], ["Zorblatt."])
    pairs = [(Order(0), Order(0))]
    assert (
        lead_features(pairs, [1.0], [0.0], [mine[0].meaning], [theirs[0].meaning], unwatched)[0].meaning_lead == UNKNOWN
    )


def test_event_sentences_do_not_fall_behind() -> None:
    mine, theirs = sides(["Armies marched."], ["Armies marched.", "Judges slept."])
    pairs = [(Order(0), Order(0)), (Order(0), Order(1))]
    vectors = [p.meaning for p in mine], [p.meaning for p in theirs]
    found = lead_features(pairs, [0.8, 0.0], [0.0, 1.0], *vectors, unwatched)[1]
    assert found[:4] == (0.0, 0.0, 0.0, 0.0)
