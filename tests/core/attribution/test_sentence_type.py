"""The type of a sentence: reported speech, narration or intention; an action of one person or of both sides."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution import sentence_type
from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.clauses import Clause
from readout_tui.core.attribution.subjects import main_subject
from readout_tui.core.model import DocumentKind
from tests.core.attribution.test_analysis import only
from tests.core.attribution.test_continuation import sentence


def main(text: str) -> tuple[Sentence, Clause]:
    """A sentence and its main reporting clause."""
    read = sentence(text)
    return read, sentence_type.main_clause(sentence_type.reporting(read))


def tells(text: str, known: bool = True) -> bool:
    read = sentence(text)
    return sentence_type.narrates(read, main_subject(read.words), lambda _person: known)


TOLD = [
    "Okoye visited the port.",
    "Okoye will visit the port.",
    "The call lasted an hour.",
    "The conversation was frank.",
    "Trade topped the agenda.",
    "The main topic of the talks was oil.",
    "Attention will focus on oil.",
    "A declaration was signed.",
    "The two countries signed it.",
    "Also present was Kofi Boat.",
    "It comes after a vote.",
]
ARGUED = [
    "Ghana needs ports.",
    "Ghana and Peru need ports.",
    "The two countries are neighbors.",  # how they stand to each other is a view
    "Ports should stay open.",
    "Our ports stay open.",
]


@pytest.mark.parametrize("text", TOLD)
def test_what_happened_is_told(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize("text", ARGUED)
def test_what_is_thought_of_it_is_not(text: str) -> None:
    assert not tells(text)


def test_a_name_that_is_nobody_acts_not() -> None:
    assert tells("Okoye moved the crowd.")
    assert not tells("Drought moved the crowd.", known=False)


@pytest.mark.parametrize(
    ("text", "intends"),
    [
        ("They will remain in contact.", True),
        ("Both sides would meet.", True),
        ("They remain in contact.", False),
        ("Okoye will meet her.", False),
        ("Both Ghanaian sides of the port will close.", False),
    ],
)
def test_what_both_will_do_next_is_intended_by_both(text: str, intends: bool) -> None:
    read = sentence(text)
    assert sentence_type.intends(read, main_subject(read.words)) is intends


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("Okoye exchanged views with Rivera on trade.", True),
        ("Okoye met with Rivera and discussed trade.", True),
        ("Okoye discussed trade.", False),
        ("Okoye agreed with Rivera that trade matters.", False),  # that is what he says
        ("The two sides discussed trade with experts.", False),  # who are two already
    ],
)
def test_an_act_that_takes_two_is_of_both(text: str, shared: bool) -> None:
    assert sentence_type.shared(*main(text)) is shared


@pytest.mark.parametrize(
    ("text", "verbs", "verb"),
    [
        ("After Okoye said that ports matter, Rivera agreed.", ["agreed"], "agreed"),  # what was said at another time
        ("Okoye, according to Wood, praised the port.", ["according to", "praised"], "praised"),
        ("Experts think that ports matter, the ministry said.", ["think", "said"], "said"),  # speech above thought
        ("Okoye said that Rivera thanked him.", ["said", "thanked"], "said"),
        ("Okoye left, noting that ports matter, and Rivera agreed.", ["noting", "agreed"], "agreed"),
    ],
)
def test_of_several_acts_of_reporting_one_is_the_main_one(text: str, verbs: list[str], verb: str) -> None:
    read = sentence(text)
    found = sentence_type.reporting(read)
    assert [read.words.words[clause.at] for clause in found] == verbs
    assert read.words.words[sentence_type.main_clause(found).at] == verb


@pytest.mark.parametrize(
    ("text", "in_one"),
    [
        ("The ministry said in a statement that ports matter.", True),
        ("The ministry said in its communique that ports matter.", True),
        ("The ministry said in the port that ships matter.", False),
        ("The ministry said that a statement will follow.", False),
    ],
)
def test_what_was_said_in_a_document(text: str, in_one: bool) -> None:
    assert sentence_type.in_a_statement(*main(text)) is in_one


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("It was noted that Ghana is ready to pay.", "Ghana"),
        ("On behalf of the Ghanaian people, condolences were conveyed.", "Ghana"),
        ("It was noted that ports matter.", ""),
    ],
)
def test_whose_stance_is_reported_without_a_subject(text: str, country: str) -> None:
    assert sentence_type.content_country(*main(text)) == country


APART: list[tuple[str, DocumentKind, bool]] = [
    ("Okoye praised the port.", "joint", True),
    ("Ghana praised the port.", "joint", True),
    ("The two sides praised the port.", "joint", False),  # that is the document itself
    ("The two sides praised the port.", "factsheet", True),
    ("We praise the port.", "statement", False),
    ("We discussed the port.", "statement", True),  # what we did together is of both
    ("Okoye praised the port.", "statement", True),
    ("Okoye believes in ports.", "statement", False),  # as the one who speaks here tells it
    ("Ports matter.", "statement", False),
]


@pytest.mark.parametrize(("text", "document", "apart"), APART)
def test_who_speaks_apart_in_a_document_of_one_voice(text: str, document: DocumentKind, apart: bool) -> None:
    assert sentence_type.speaks_apart(sentence(text), document) is apart


def test_a_sentence_is_mostly_quoted_if_little_stands_around_the_quotation() -> None:
    for text, mostly in (
        ("“Ports matter to all of us,” Okoye said.", True),
        ("Okoye praised the “golden age” of trade.", False),
    ):
        made, read = only(text)
        assert sentence_type.mostly_quoted(read, made.quotes) is mostly
