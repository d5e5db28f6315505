"""What is known of two accounts is kept for the next decision, and changes nothing in what comes out."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment import align, remembered
from readout_tui.core.compare import aligned, compare, prepare_to_decide
from readout_tui.core.model import FIRST_TWO, Comparison, Options, unwatched
from tests.builders import decided
from tests.core.marks.making import sources

OPTIONS = Options(constraints={FIRST_TWO: decided([(0, 2)])})


@pytest.fixture(autouse=True)
def forgotten() -> None:
    remembered._entries.clear()


def made() -> Comparison:
    return compare(sources())


def test_nothing_is_kept_before_the_reader_decides() -> None:
    made()
    assert not remembered._entries


def test_the_next_decision_reads_nothing_anew_and_comes_out_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    comparison = made()
    fresh = aligned(comparison.readouts, comparison.attributions, OPTIONS, FIRST_TWO, unwatched)
    assert len(remembered._entries) == 1
    monkeypatch.setattr(align, "profiles", None)
    again = aligned(comparison.readouts, comparison.attributions, OPTIONS, FIRST_TWO, unwatched)
    assert again.links == fresh.links


def test_what_a_join_needs_is_read_while_the_reader_goes_to_the_counterpart(monkeypatch: pytest.MonkeyPatch) -> None:
    comparison = made()
    prepare_to_decide(comparison, OPTIONS, FIRST_TWO, unwatched)
    monkeypatch.setattr(align, "profiles", None)
    aligned(comparison.readouts, comparison.attributions, OPTIONS, FIRST_TWO, unwatched)


def test_other_voices_or_equivalents_are_read_anew_in_place_of_what_was_kept() -> None:
    comparison = made()
    aligned(comparison.readouts, comparison.attributions, OPTIONS, FIRST_TWO, unwatched)
    (first,) = remembered._entries
    nobody = tuple(tuple((one[0]._replace(sure=0.5),) for one in each) for each in comparison.attributions.voices)
    silent = comparison.attributions._replace(voices=nobody)
    aligned(comparison.readouts, silent, OPTIONS, FIRST_TWO, unwatched)
    (second,) = remembered._entries
    assert second.voices != first.voices
    aligned(comparison.readouts, silent, OPTIONS._replace(equivalents=(("wheat", "grain"),)), FIRST_TWO, unwatched)
    (third,) = remembered._entries
    assert third.known is not second.known


def test_what_is_too_much_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "MOST", 0)
    comparison = made()
    aligned(comparison.readouts, comparison.attributions, OPTIONS, FIRST_TWO, unwatched)
    assert not remembered._entries
