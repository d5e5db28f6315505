"""Constituents, names said by another word, and abbreviations: what is left over when two sentences are matched."""

from readout_tui.core.substance.compare import Judge
from readout_tui.core.substance.constituents import constituents
from readout_tui.core.substance.findings import Case
from tests.core.substance.pairs import comparison


def read(a: str | tuple[str, ...], b: str | tuple[str, ...]) -> Case:
    return Judge(comparison(a, b)).judged((0,), (0,))[0]


def lone(case: Case, side: int) -> list[str]:
    """The words of a side that nothing of the other says."""
    reading = case.reading(side)
    return [
        " ".join(word.form for word in reading.tokens[item.start : item.end])
        for i, item in enumerate(reading.items)
        if not case.matching.covered[side][i]
    ]


def test_a_list_and_its_clauses_are_cut_apart() -> None:
    a = "They spoke of coal, rice as well as horses, while Peru, which sells tin, kept silent."
    case = read(a, "They spoke.")
    found = [" ".join(w.form for w in case.a.tokens[c.start : c.end]) for c in constituents(case.a)]
    assert found == ["They spoke of coal", "rice", "horses", "Peru", "sells tin", "kept silent"]
    leads = [c.lead for c in constituents(case.a)]
    assert leads == ["", ",", "and", "clause", "who", ","]


def test_a_member_that_one_list_has_more_is_a_finding_of_its_own() -> None:
    a = "The ministers discussed coal, horses, rice and tin."
    b = "Rice, coal and tin were discussed by the ministers."
    found = [f for f in Judge(comparison(a, b)).findings((0,), (0,)) if f.kind == "part"]
    assert len(found) == 1
    case = read(a, b)
    assert found[0].a is not None
    assert case.a.span(*found[0].a) == (a.index("horses"), a.index("horses") + len("horses"))
    assert found[0].b is None
    assert found[0].features["whole"] == found[0].features["and"] + found[0].features["comma"] == 1.0
    assert found[0].features["facing"] == 0.0


def test_a_person_named_often_may_be_meant_by_an_office() -> None:
    one = ("Okello opened the bridge.", "Okello thanked the engineers.")
    two = ("The Minister opened the bridge.", "The Minister thanked the engineers.")
    assert lone(read(one, two), 0) == []
    assert lone(read(one[:1], two[:1]), 0) == ["Okello"]


def test_the_two_sides_are_the_countries_that_both_accounts_name_most() -> None:
    more = ("Chad and Togo will meet.", "Chad and Togo have a border.", "Benin was absent.")
    one, two = ("Chad and Togo signed the pact.", *more), ("The two sides signed the pact.", *more)
    assert lone(read(one, two), 0) == []
    three = ("Chad and Benin signed the pact.", *more)
    assert lone(read(three, two), 0) == ["Benin"]


def test_an_abbreviation_stands_for_the_words_of_which_it_is_made() -> None:
    case = read("The NGOs will pay no toll.", "Non-governmental organisations will pay no toll.")
    assert lone(case, 0) == lone(case, 1) == []
    assert lone(read("The ILO will pay.", "The organisation of labour will pay."), 0) == ["ILO"]
