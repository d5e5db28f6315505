"""The class of a word, by itself and as its neighbours change it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.attribution.word_classes import Tokens, tokens
from readout_tui.core.data.languages import language


def read(text: str, code: str = "en") -> Tokens:
    return tokens(text, 0, len(text), language(code))


def class_of(word: str, text: str, code: str = "en") -> str:
    words = read(text, code)
    return words.classes[words.words.index(word)]


@pytest.mark.parametrize(
    ("word", "text", "kind"),
    [
        ("March", "They met in March.", "r"),  # a date behind a preposition
        ("March", "Smith and March left.", "n"),
        ("Jan", "Okoye met Jan Smith.", "n"),
        ("Jan", "They met on Jan 5.", "r"),
        ("Lima", "They met in Lima.", "c"),
        ("Lima", "President Paulo Lima left.", "n"),  # a person with the name of a place
        ("FAO", "FAO officials left.", "c"),
        ("SATO", "Ms. SATO Keiko left.", "n"),  # a surname in capitals
        ("ministers", "The ministers left.", "l"),
        ("Ministers", "Ministers Sarkisian and Lomidze left.", "t"),
        ("First", "First Deputy Prime Minister Orlov left.", "m"),
        ("First", "First, they met.", "r"),
        ("United States", "The United States left.", "c"),
        ("al-Okoye", "The answer pleased al-Okoye.", "n"),  # its small letter hides a name
        ("I'm", "I'm glad.", "I"),
        ("Don't", "Don't wait.", "k"),
        ("Historically", "Historically, ships sailed.", "r"),  # at the start a capital proves little
        ("Six", "Six ships wait.", "."),
        ("Twenty-one-year", "Twenty-one-year loans.", "."),
        ("Okoye", "The answer pleased Okoye.", "n"),
        ("J.", "J. R. Byron", "i"),
        ("had", "Okoye had a ship.", "V"),
        ("had", "Okoye had left.", "k"),
    ],
)
def test_the_neighbours_tell_what_a_word_is(word: str, text: str, kind: str) -> None:
    assert class_of(word, text) == kind


@pytest.mark.parametrize(("text", "mark"), [("the ministers' talks", "'"), ("Jake's talks", "'s")])
def test_a_possessive_mark_is_a_word_of_its_own(text: str, mark: str) -> None:
    assert class_of(mark, text) == "'"


def test_single_quotation_marks_are_no_possessives() -> None:
    assert read("Okoye said: 'Ports matter.'").classes.count('"') == 2


REPORTS = [
    ("said", "Okoye said that ports matter."),
    ("convinced", "Okoye is convinced that ports matter."),
    ("called", "Okoye called Ghana a partner."),
    ("called", "Okoye called on the President to act."),
    ("presented", "Okoye presented the budget."),
    ("addressed", "Okoye addressed the crisis."),
    ("quoted", "Okoye was quoted as saying that ports matter."),
    ("continued", "“Ports matter,” he continued."),
    ("intend", "We intend to build."),
    ("announcing", "Okoye is announcing aid."),
    ("discussing", "They continued discussing ports."),
]
ACTS = [
    ("convinced", "Okoye is convinced."),
    ("called", "Okoye called a vote."),
    ("called", "Okoye called on the President."),
    ("presented", "Okoye presented her with a model."),
    ("addressed", "Okoye addressed a business forum."),
    ("continued", "He continued."),
    ("intends", "Okoye intends."),
    ("Announced", "The Announced Plan grew."),
    ("visited", "Okoye visited the port."),
]


@pytest.mark.parametrize(("word", "text"), REPORTS)
def test_a_verb_that_reports_is_a_cue(word: str, text: str) -> None:
    words = read(text)
    at = words.words.index(word)
    assert words.classes[at] == "v"
    assert at in words.cues


@pytest.mark.parametrize(("word", "text"), ACTS)
def test_the_same_verb_in_another_place_is_none(word: str, text: str) -> None:
    words = read(text)
    at = words.words.index(word)
    assert words.classes[at] != "v"
    assert at not in words.cues


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("“Oil,” said Okoye, adding that ports matter.", {"said": "v", "adding": "g"}),
        ("Okoye called to thank her.", {"thank": "u"}),
        ("It was written that ports matter.", {"written": "e"}),
    ],
)
def test_each_form_of_a_verb_that_reports_has_its_class(text: str, kinds: dict[str, str]) -> None:
    assert {word: class_of(word, text) for word in kinds} == kinds


@pytest.mark.parametrize(
    ("code", "text", "classes"),
    [
        ("es", "El presidente dijo que", "dtvT"),
        ("fr", "L'Élysée a déclaré que", "dskvT"),
        ("ru", "глава МИД России заявил, что", "tav,T"),
        ("zh", "习近平表示，双方", "nv,b"),
    ],
)
def test_every_language_has_the_same_classes(code: str, text: str, classes: str) -> None:
    assert read(text, code).classes == classes


@pytest.mark.parametrize(
    ("code", "text", "word", "country"),
    [
        ("en", "the Ghanaian side", "Ghanaian", "Ghana"),
        ("en", "talks in Accra", "Accra", "Ghana"),
        ("en", "the port of Trest", "Trest", ""),
        ("es", "el presidente de España", "España", "Spain"),
        ("es", "the President of Spain", "Spain", "Spain"),  # a foreign text may have the English name
    ],
)
def test_a_word_tells_its_country(code: str, text: str, word: str, country: str) -> None:
    words = read(text, code)
    assert words.country(words.words.index(word)) == country


@given(st.text(), st.sampled_from(["en", "es", "fr", "ru", "zh", "de"]))
def test_words_stand_where_they_say_and_each_has_a_class(text: str, code: str) -> None:
    words = read(text, code)
    assert len(words.classes) == len(words.words) == len(words.low) == len(words.starts) == len(words.ends)
    assert list(words.starts) == sorted(words.starts)
    for word, start, end in zip(words.words, words.starts, words.ends, strict=True):
        assert text[start:end].split() == word.split()
