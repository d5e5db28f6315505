"""The compiled tables are up to date, and those written by hand are consistent."""

from benchmarks.substance.tables import written

from readout_tui.core.data.en import meanings, opposites, paraphrases, scales
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.substance.lexicon import antonyms
from readout_tui.core.substance.vectors import near


def test_the_compiled_meanings_are_those_of_the_lists() -> None:
    made: dict[str, object] = {}
    exec(compile(written(), "meanings", "exec"), made)
    assert made["PHRASES"] == meanings.PHRASES
    assert made["SINGLE"] == meanings.SINGLE
    assert made["FAMILIES"] == meanings.FAMILIES


def test_every_scale_places_all_its_ranks() -> None:
    assert scales.RANK.keys() == scales.COMMITMENT.keys()
    assert scales.STAGE.keys() == scales.STATUS.keys()
    assert scales.VALUE.keys() == scales.TONE.keys()
    assert scales.SHARE.keys() == scales.SCOPE.keys()


def test_an_axis_has_two_ends_that_share_no_word() -> None:
    for line in opposites.AXES.splitlines():
        one, two = (set(end.split(",")) for end in line.partition(": ")[2].split(" | "))
        assert not one & two, line


def test_a_paraphrase_is_not_alone_in_its_group() -> None:
    assert all("|" in line for line in paraphrases.GROUPS.splitlines())


def test_vectors_hold_words_of_one_meaning_near() -> None:
    assert near("begin", "start") > 0.8 > 0.5 > near("friendly", "tense")
    assert near("begin", "nowordatall") == 0.0
    assert "begin" in PARTS


def test_opposites_are_known_by_derivation_too() -> None:
    assert "accept" in antonyms("reject")
    assert antonyms("unacceptable")
