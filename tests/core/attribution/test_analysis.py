"""Preparing a readout for attribution: the reported part of each sentence, its quotations, the offsets of its words."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.analysis import Draft, Sentence, draft
from readout_tui.core.model import PassageNumber, Source
from readout_tui.core.segmentation.segment import read


def drafted(text: str) -> Draft:
    return draft(read(Source(text, "x.txt", "0" * 64), "A"))


def only(text: str) -> tuple[Draft, Sentence]:
    """The analysis of the only sentence of a text."""
    made = drafted(text)
    (sentence,) = made.sentences.values()
    return made, sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("LIMA, May 5 (AN) -- Okoye said that ports matter.", "Okoye said that ports matter."),
        ("PRESIDENT RIVERA: I thank you for it.", "I thank you for it."),
        ("Okoye said that ports matter.", "Okoye said that ports matter."),
    ],
)
def test_a_dateline_or_label_is_not_said(text: str, said: str) -> None:
    made, sentence = only(text)
    assert made.readout.text[sentence.content.start : sentence.content.end].strip() == said


@pytest.mark.parametrize("lead", ["**Trade:** ", "__Trade__: ", "Quote: ", "Background: "])
def test_the_lead_of_a_paragraph_is_not_read_as_grammar(lead: str) -> None:
    _, sentence = only(f"{lead}Okoye said that ports matter.")
    assert sentence.words.words[0] == "Okoye"


def test_a_cue_stands_where_the_text_has_it() -> None:
    text = "LIMA, May 5 (AN) -- Okoye made clear that ports matter."
    _, sentence = only(text)
    (clause,) = sentence.clauses
    start, end = sentence.cue(clause)
    assert text[start:end] == "made clear"


def test_clauses_of_the_text_and_clauses_inside_a_quotation_are_kept_apart() -> None:
    _, sentence = only("“Okoye denied it,” Rivera said.")
    assert [sentence.words.words[clause.at] for clause in sentence.clauses] == ["said"]
    assert [sentence.words.words[clause.at] for clause in sentence.inner] == ["denied"]


def test_a_sentence_is_quoted_if_all_of_its_words_are() -> None:
    made = drafted("He said: “Oil is dear. She said so. It is.” She left. “No!”")
    assert [sentence.quote for sentence in made.sentences.values()] == [None, 0, 0, None, 1]
    assert [sentence.touches for sentence in made.sentences.values()] == [(0,), (0,), (0,), (), (1,)]


def test_a_quotation_that_goes_on_in_the_next_paragraph_holds_that_too() -> None:
    made = drafted("He said: “Oil is dear.\n\n“It was cheap.” She left.")
    assert [sentence.quote for sentence in made.sentences.values()] == [None, 0, None]


def test_headlines_are_read_as_well_and_are_no_sentences() -> None:
    made = drafted("President Rivera Meets Okoye\n\nThey met in Lima on Monday.")
    assert [words.words[1] for words in made.heads] == ["Rivera"]
    assert [made.readout.slice(PassageNumber(number)) for number in made.sentences] == ["They met in Lima on Monday."]
