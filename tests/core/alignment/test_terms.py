"""A passage as a bag of terms."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.alignment.terms import TERMS_PER_PASSAGE, PassageTerms, describe


def terms(text: str, language: str = "en") -> PassageTerms:
    return describe(text, language, term_tables())


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("ports", {"port", "~port"}),  # a stem and its family
        ("supportive", {"supportiv", "~support"}),
        ("the ship's cook", {"ship", "cook"}),  # a possessive is the word
        ("long-term", {"long-term", "~long", "~term"}),  # a compound shares its parts
        ("the epidemic", {"=pandemic"}),  # a topic by any of its names
        ("French ports", {"@France", "port", "_@France port"}),
        ("talks in Paris", {"@France"}),
        ("the U.S. envoy", {"@United States"}),
        ("$800 million", {"#8e+08"}),
        ("forty-eight ships", {"#48"}),
        ("energy security", {"=energy-security", "=energy", "_energ secur"}),  # the phrase and its first word
        ("港口重要", {"港口", "口重", "重要"}),  # without spaces, by pairs
    ],
)
def test_what_a_passage_holds(text: str, keys: set[str]) -> None:
    assert keys <= terms(text).weights.keys()


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("he told us", {"@United States"}),  # only in capitals
        ("the two sides", {"#2"}),  # that is hardly a figure
        ("see https://velm.example/harbour", {"harbor", "velm"}),  # an address is no prose
        ("of the", {"_of the"}),
    ],
)
def test_what_it_does_not_hold(text: str, keys: set[str]) -> None:
    assert not keys & terms(text).weights.keys()


def test_the_same_word_counts_more_than_another_for_the_same_thing() -> None:
    weights = terms("The epidemic of supportive ports").weights
    assert weights["epidemic"] > weights["=pandemic"] > 0
    assert weights["port"] > weights["~port"] > 0


def test_a_topic_that_is_named_again_weighs_more_and_a_word_does_not() -> None:
    once, twice = terms("the war").weights, terms("the war and the war").weights
    assert twice["=war"] > once["=war"]
    assert twice["war"] == once["war"]


def test_a_passage_falls_into_its_items() -> None:
    items = terms("discussed trade, the port of Velm; and energy").items
    assert [next(iter({"trad", "velm", "energy"} & item), "") for item in items] == ["trad", "velm", "", "energy"]


def test_names_are_what_has_a_capital_inside_a_sentence_and_is_no_country() -> None:
    found = terms("Yesterday Byron met Lund in Paris with President Moen")
    assert found.names == {"byron", "lund", "moen"}
    assert found.countries == {"@France"}


def test_a_term_is_shown_as_the_text_has_it() -> None:
    assert terms("the Negotiators left").surface["~negot"] == "Negotiators"


def test_an_endless_sentence_is_described_by_its_beginning() -> None:
    words = [f"w{number:x}rk" for number in range(3 * TERMS_PER_PASSAGE)]
    assert len(terms(" ".join(words)).words) <= TERMS_PER_PASSAGE


def test_another_language_has_its_own_stems() -> None:
    assert terms("los puertos", "es").weights.keys() & terms("el puerto", "es").weights.keys() >= {"puert"}


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("coop\u00aderation", "cooperation"),  # a soft hyphen
        ("har\u200bbour", "harbour"),
        ("har-\nbour", "harbour"),
        ("har-\n  bour", "harbour"),
        ("long-\nterm aid", "long-term aid"),  # both parts are words: a compound
        ("Anglo-\nDutch", "Anglo-Dutch"),
    ],
)
def test_what_cuts_a_word_in_the_layout_does_not_cut_it_here(text: str, same: str) -> None:
    assert terms(text).weights == terms(same).weights
