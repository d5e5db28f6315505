"""Words of the other language: found where they are sure, and counted apart."""

from __future__ import annotations

import pytest

from readout_tui.core.model import Dictionary
from readout_tui.core.search.counterparts import counterparts, spoken
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import EVERYTHING, Index, build
from readout_tui.core.search.results import Results
from tests.builders import in_languages, lines, ref

ENGLISH = [
    "The pandemic hit exports to Vanuatu.",
    "Minister Sokolov spoke of war and water.",
    "The son was there once.",
]
CHINESE = ["疫情影响出口。", "瓦努阿图代表谈到战争。", "她喜欢进出口贸易。"]
RUSSIAN = ["Пандемия ударила по экспорту.", "Министр Соколов говорил о войне.", "Вануату поддержала Соколова."]
SPANISH = ["La pandemia golpeó las exportaciones.", "Son las once.", "El ministro habló de las guerras y del agua."]
ARABIC = ["تحدث الوزير عن الحرب والماء."]
GERMAN = ["Der Vertrag gilt. Das Klimaabkommen auch."]


def indexed(right: list[str], other: str, dictionary: Dictionary = ()) -> Index:
    return build(in_languages(lines(ENGLISH, right), "en", other), dictionary=dictionary)


def found(query: str, right: list[str], other: str, dictionary: Dictionary = ()) -> Results:
    return find(parse(query), indexed(right, other, dictionary))


@pytest.mark.parametrize(
    ("query", "right", "code", "told"),
    [
        ("pandemic", CHINESE, "zh", "pandemic: A 1 · B 0 (+1 疫情)"),
        ("export", CHINESE, "zh", "export: A 1 · B 0 (+2 出口)"),  # 进出口 has it, too
        ("Vanuatu", CHINESE, "zh", "Vanuatu: A 1 · B 0 (+1 瓦努阿图)"),
        ("pandemic", RUSSIAN, "ru", "pandemic: A 1 · B 0 (+1 Пандемия)"),
        ("sokolov", RUSSIAN, "ru", "sokolov: A 1 · B 0 (+2 Соколов, Соколова)"),
        ("vanuatu", RUSSIAN, "ru", "vanuatu: A 1 · B 0 (+1 Вануату)"),
        ("war", SPANISH, "es", "war: A 1 · B 0 (+1 guerras)"),
        ("war", ARABIC, "ar", "war: A 1 · B 0 (+1 الحرب)"),
    ],
)
def test_a_counterpart_is_named_and_counted_apart(query: str, right: list[str], code: str, told: str) -> None:
    assert found(query, right, code).describe() == told


def test_the_language_of_either_text_may_be_typed() -> None:
    assert found("疫情", CHINESE, "zh").describe() == "疫情: A 0 (+1 pandemic) · B 1"
    assert found("Соколов", RUSSIAN, "ru").describe() == "Соколов: A 0 (+1 Sokolov) · B 2"


@pytest.mark.parametrize(
    "query", ['"pandemic"', "'pandem", "^pandemic", "pandemic$", "pandemic*", "~pandemic", "!x pand"]
)
def test_any_sign_asks_for_these_letters_only(query: str) -> None:
    assert found(query, CHINESE, "zh").counterparts in {(), (0, 0)}


def test_a_word_of_both_languages_with_two_meanings_has_none() -> None:
    assert found("son", SPANISH, "es").describe() == "son: A 1 · B 1"
    assert found("once", SPANISH, "es").describe() == "once: A 1 · B 1"
    assert found("car", ["Es caro.", "El coche llegó."], "es").describe() == "car: A 0 · B 1"


def test_words_of_two_languages_that_only_look_alike_are_no_names() -> None:
    assert not any(found("magazine", ["Магазин открыт. Магазины закрыты."], "ru").counterparts)
    assert not any(found("merkel", ["Маркел ушёл."], "ru").counterparts)


@pytest.mark.parametrize("query", ["the", "of", "and", "was"])
def test_words_that_are_everywhere_have_none(query: str) -> None:
    assert not any(found(query, SPANISH, "es").counterparts)


def test_a_part_of_a_compound_is_no_counterpart() -> None:
    there = spoken(in_languages(lines(ENGLISH, GERMAN), "en", "de").readouts[1], frozenset({"en"}), ())
    assert counterparts("treaty", "en", there) == (("vertrag",),)
    assert counterparts("agreement", "en", there) == ()


def test_one_language_has_no_counterparts_and_reads_nothing() -> None:
    index = build(lines(ENGLISH, ["The epidemic."]))
    assert index.ready
    assert find(parse("pandemic"), index).counterparts == ()


def test_hits_by_counterparts_are_marked_and_stand_among_the_others_in_text_order() -> None:
    results = found("pandemic | войне", RUSSIAN, "ru")
    told = [(hit.ref, hit.counterpart) for hits in results.hits for hit in hits]
    assert told == [(ref(0, 0), False), (ref(0, 1), True), (ref(1, 0), True), (ref(1, 1), False)]
    assert results.occurrences == results.passages == results.counterparts == (1, 1)
    (span,) = results.hits[1][0].spans
    assert results.words == (("war",), ("Пандемия",))
    assert span.end - span.start == len("Пандемия")


def test_all_words_must_be_there_in_one_language_or_the_other() -> None:
    assert found("pandemic export", CHINESE, "zh").describe() == "pandemic export: A 2 · B 0 (+2 疫情, 出口)"
    assert found("pandemic war", CHINESE, "zh").counterparts == (0, 0)
    assert found("war !vanuatu", CHINESE, "zh").counterparts == (0, 1)  # what is excluded is meant as it is typed


def test_only_counterparts_are_something_found_and_nothing_is_suggested_beside_them() -> None:
    results = found("epidemic", CHINESE, "zh")
    assert results
    assert results.near == ()
    assert results.describe() == "epidemic: A 0 · B 0 (+1 疫情)"


def test_a_dictionary_has_the_last_word_on_terms_and_phrases() -> None:
    terms: Dictionary = (("hit", "影响"), ("shock; blow", "冲击"), ("import and export", "进出口"))
    assert found("hit", CHINESE, "zh", terms).describe() == "hit: A 1 · B 0 (+1 影响)"
    assert found('"import and export"', CHINESE, "zh", terms).describe().endswith("B 0 (+1 进出口)")
    italian: Dictionary = (("guerra", "war"),)
    assert found("war", ["Le guerre e l'acqua."], "it", italian).describe() == "war: A 1 · B 0 (+1 guerre)"


def test_counts_are_of_what_passes_the_filters() -> None:
    index = indexed(CHINESE, "zh")
    results = find(parse("war"), index)
    kept = results.kept(index, EVERYTHING, lambda place: place.account == 0)
    assert (kept.occurrences, kept.counterparts) == ((1, 0), (0, 0))


def test_what_is_read_of_a_text_is_read_once_and_passed_on() -> None:
    first, later = indexed(CHINESE, "zh"), indexed(CHINESE, "zh")
    ready = [first.ready]
    first.warm()
    later.take(first)
    ready += [first.ready, later.ready]
    assert ready == [False, True, False]  # the texts are not the same objects
    again = build(first.comparison)
    again.take(first)
    assert again.ready


def test_of_a_traditional_text_the_words_are_told_as_they_stand() -> None:
    assert found("war", ["他們談到戰爭。"], "zh").describe() == "war: A 1 · B 0 (+1 戰爭)"
