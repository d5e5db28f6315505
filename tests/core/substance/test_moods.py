"""A "should" that is only the mood of a clause, and what governs it. None of the sentences is from a benchmark."""

import pytest

from readout_tui.core.model import Span
from readout_tui.core.substance.compare import verdict
from readout_tui.core.substance.moods import mood
from readout_tui.core.substance.readings import read
from tests.core.substance.pairs import differences


@pytest.mark.parametrize(
    ("text", "kind", "word"),
    [
        ("It was agreed that talks should be held.", "decided", "agreed"),
        ("It is Chile's intention that a pier should be built.", "intended", "intention"),
        ("He asked the Norwegians that the mine should be closed.", "asked", "asked"),
        ("He asked the mine should be closed.", "asked", "asked"),
        ("That a road should be built was the proposal of the Danes.", "asked", "proposal"),
        ("The road should be finished in March, one hopes.", "intended", "hopes"),
        ("He said that the mine should be closed.", None, ""),
        ("He agreed. The mine should be closed.", None, ""),
        ("They agreed on the budget; the mine, he thought, should be closed.", None, ""),
        ("That the road should be built is known. He asked why.", None, ""),
    ],
)
def test_what_governs_a_should(text: str, kind: str | None, word: str) -> None:
    reading = read(text, [(0, Span(0, len(text)))], None)
    found = mood(reading, [token.low for token in reading.tokens].index("should"))
    assert (found and found.kind) == kind
    assert found is None or reading.tokens[found.at].form == word


SAME = [
    ("Chile intends to build a pier at Arica.", "It is Chile's intention that a pier should be built at Arica."),
    ("The ministers agreed to hold talks in March.", "The ministers agreed that talks should be held in March."),
    ("Peru asked Bolivia to close the mine.", "Peru asked that Bolivia should close the mine."),
    ("All he would say was that Oman might join.", "Oman might join, and more than that he would not say."),
    ("Bolivia gave its word that the line would be mended.", "Bolivia bound itself to mend the line."),
    ("I had his word that the line would be mended.", "He pledged that the line would be mended."),
    ("Laos has made up its mind to join the fund.", "Laos is determined to join the fund."),
    ("The ferry will be kept open all winter.", "The ferry will stay open all winter."),
]
DIFFERENT = [
    ("Chile must build a pier at Arica.", "It is Chile's intention that a pier should be built at Arica."),
    ("Chile will build a pier at Arica.", "Chile suggested that a pier should be built at Arica."),
    ("Bolivia gave its word that the line would be mended.", "Bolivia hoped to mend the line."),
    ("Laos has made up its mind to join the fund.", "Laos is toying with the idea of joining the fund."),
    ("Laos undertook to join the fund.", "Laos was turning the offer over in its mind and might join the fund."),
    ("As for the visas, all he would say was that he might issue them.", "The visas will be issued."),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_what_binds_alike_is_the_same(a: str, b: str) -> None:
    for one, two in ((a, b), (b, a)):
        assert "modality" not in {d.difference for d in differences(one, two)}


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_what_binds_more_or_less_differs(a: str, b: str) -> None:
    for one, two in ((a, b), (b, a)):
        assert verdict(differences(one, two)) == "differs"
