"""Fields of a language that no present language uses; the next ones will need them."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.word_classes import tokens
from readout_tui.core.data.language_schema import DatelineForms, Guarded, Language
from readout_tui.core.data.languages import language
from readout_tui.core.lazy_regex import regex
from readout_tui.core.segmentation.document_type import iso_date
from readout_tui.core.segmentation.label_forms import parse
from readout_tui.core.segmentation.sentences import sentences

BASE = language("cy")


def cut(text: str, made: Language) -> list[str]:
    return [text[start:stop] for start, stop in sentences(text, 0, len(text), made.sentences)]


def test_a_full_stop_may_make_an_ordinal() -> None:
    text = "Sie kommt am 3. Mai nach Bonn. Das war im Jahr 2021. Der Minister blieb bis zum 4. Die Reise ging weiter."
    rules = BASE.sentences._replace(ordinals=2, starters=frozenset(["die"]))
    assert cut(text, BASE._replace(sentences=rules)) == [
        "Sie kommt am 3. Mai nach Bonn.",
        "Das war im Jahr 2021.",
        "Der Minister blieb bis zum 4.",
        "Die Reise ging weiter.",
    ]
    assert len(cut(text, BASE)) > 4


def test_quotation_marks_of_any_tradition_stand_at_the_ends_of_sentences() -> None:
    text = "Er kam. „Wir gehen.“ Niemand blieb. »Doch!« ¿Por qué?"
    assert cut(text, BASE) == ["Er kam.", "„Wir gehen.“", "Niemand blieb.", "»Doch!«", "¿Por qué?"]


def test_months_of_its_own_make_dates() -> None:
    written = regex(r"(?P<day>\d{1,2})\. (?P<month>\w+) (?P<year>\d{4})")
    dates = BASE.dates._replace(months={"märz": 3}, written=(written, *BASE.dates.written))
    assert iso_date("Berlin, 4. März 2021", dates) == "2021-03-04"
    assert iso_date("Berlin, 4. März 2021", BASE.dates) == ""


def test_a_label_may_be_of_words_without_capitals() -> None:
    text = "الوزير: نعم"
    arabic = BASE.labels._replace(caseless=True)
    found = parse(text, 0, len(text), arabic)
    assert found is not None
    assert found.name == "الوزير"
    assert parse(text, 0, len(text), BASE.labels) is None


def test_marks_and_neighbours_give_classes() -> None:
    def name_behind_title(words: list[str], low: list[str], classes: list[str]) -> None:
        assert low == [word.lower() for word in words]
        for i in range(1, len(classes)):
            if classes[i - 1] == "t":
                classes[i] = "n"

    vocabulary = BASE.vocabulary._replace(
        marks={"،": ","}, classes=(("t", ("الوزير",)),), proper=(), settle=name_behind_title
    )
    text = "الوزير سامي، قال"
    assert tokens(text, 0, len(text), BASE._replace(vocabulary=vocabulary)).classes == "tn,."


def test_a_guarded_pattern_is_tried_only_where_one_of_its_literals_stands() -> None:
    form = Guarded(("joint",), regex(r"joint \w+|never tried"))
    assert form.is_in("A Joint statement".replace("J", "j"))
    assert not form.is_in("never tried")
    assert form.is_all_of("joint statement")
    assert not form.is_all_of("A joint statement")


def test_a_value_has_all_its_fields_and_no_others() -> None:
    made = BASE.dates._replace(months={})
    assert (made.months, made.written) == ({}, BASE.dates.written)
    assert BASE.dates.months != {}
    given = BASE.datelines._asdict()
    for fields in ({"months": given["months"]}, {**given, "ending": frozenset()}):
        with pytest.raises(TypeError, match="DatelineForms"):
            DatelineForms(**fields)
