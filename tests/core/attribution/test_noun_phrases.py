"""Any noun phrase as the subject of a verb of saying, drawn as "kind: subject"; none where nobody speaks."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.clauses import clauses
from readout_tui.core.attribution.noun_phrases import head_of, is_plural
from readout_tui.core.attribution.subjects import Subject
from tests.core.attribution.test_clauses import read

SUBJECTS = [
    ("The company said profits had fallen.", "noun: The company"),
    ("A clerk at the harbour office told reporters that the gates were shut.", "noun: A clerk at the harbour office"),
    ("“It was grim,” the retired judge told the Courier in a rare interview.", "noun: the retired judge"),
    ("When Lund finished, Mr Roe, after a word of thanks, said that the port was open.", "person: Mr Roe"),
    ("But the ferry turned back, a source said.", "noun: a source"),
    ("Forty percent said they would stay.", "noun: Forty percent"),
    ("About half of the drivers said they would stay.", "noun: half of the drivers"),
    ("Advisers to Tamm say she is changing course.", "noun: Advisers to Tamm"),
    ("Residents in Tallinn said the water was bad.", "noun: Residents in Tallinn"),
    ("The Ministry of Foreign Affairs of Latvia said the port is open.",
     "noun: The Ministry of Foreign Affairs of Latvia"),
    ("The report, published on Monday, said trade fell.", "side: The report"),
    ("Retired surgeon Piret Tamm told a crowded hall that she would run.", "person: Piret Tamm"),
    ("In a letter filed on Monday, the harbour's counsel Juri Tamm said the sale was void.", "person: Juri Tamm"),
    ("Juri Tamm, a 55-year-old pilot from Kose, near Tallinn, says Roe will win.", "person: Juri Tamm"),
    ("But in Riga, a source close to the talks, who asked not to be named, said the port was shut.",
     "noun: a source close to the talks"),
    ("The memo shows Roe said he was ready.", "person: Roe"),
    ("“It is over,” said pollster Ann Roe.", "person: Ann Roe"),
    ("“It is over,” said a woman who gave her name as Ann.", "noun: a woman"),
    ("The port is shut, said a source in the ministry.", "noun: a source in the ministry"),
    ("Documents show the firm owed millions.", "noun: Documents"),
    ("Officials who attended the talks said the port was shut.", "noun: Officials"),
    ("The man who found the boat told police it was empty.", "noun: The man"),
    ("Senator Ann Roe of Torva, the No. 2 Republican in the chamber, said it will vote.", "person: Senator Ann Roe"),
    ("Mr. Roe's campaign manager, Corey Lee, said the staff member who succeeded him should go.", "person: Corey Lee"),
    ("The gate will shut in June, court records show.", "noun: court records"),
    ("The talk broke up, with no word of the gate, said one of the clerks.", "noun: one of the clerks"),
    ("Kelly said the gate was shut.", "person: Kelly"),
    ("They've said the gate is shut.", "they: They've"),
    ("Roe’s aides cheered, and he’s predicting a long fight.", "he: he"),
    ("Tamm called the plan “rotten”.", "person: Tamm"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject"), SUBJECTS, ids=[text for text, _ in SUBJECTS])
def test_whoever_speaks_is_found_under_their_own_words(text: str, subject: str) -> None:
    words = read(text)
    found = [clause for clause in clauses(words) if clause.depth == 0]
    assert [f"{c.subject.kind}: {' '.join(words.words[c.subject.first : c.subject.last])}" for c in found] == [
        subject.replace("'s", " 's")
    ]


SILENT = [
    "The steps a source proposed were listed.",  # whose steps they are
    "The attack underlines that peace is needed.",  # a thing shows it
    "The discussion addressed trade.",  # the event
    "The vote comes as lawmakers debate the bill.",  # what happens meanwhile
    "That said, the port is open.",
    "No officials said when the port would open.",
    "Latvia keeps to the treaty, opposes interference in its affairs and will stay.",  # an object, no subject
    "This story has been updated with comments.",  # a paper, not a hearer
    "Tamm smiled, showing that she liked it.",  # no paper
    "The two claims were settled.",  # a noun, no verb
]


@pytest.mark.parametrize("text", SILENT)
def test_a_noun_is_no_speaker_where_nobody_speaks(text: str) -> None:
    assert not clauses(read(text))


@pytest.mark.parametrize(
    ("text", "head", "plural"),
    [("The mayor's aides in Riga", "aides", True), ("A bus driver", "driver", False), ("Police", "police", True)],
)
def test_the_head_of_a_phrase_stands_before_its_prepositions(text: str, head: str, plural: bool) -> None:
    words = read(text)
    subject = Subject("noun", 0, len(words.low))
    assert (head_of(words, subject), is_plural(words, subject)) == (head, plural)
