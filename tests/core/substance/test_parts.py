"""Drawn cases for words, amounts and times separately."""

import pytest

from readout_tui.core.model import Span
from readout_tui.core.substance.amounts import Amount, amounts, bounds_differ, equal
from readout_tui.core.substance.readings import skeleton
from readout_tui.core.substance.times import When, agree, civil, day, iso, relations_differ, times
from readout_tui.core.substance.words import WordToken, american, family, lemma, tokens

THURSDAY = iso("2026-10-29")


def words(text: str) -> tuple[WordToken, ...]:
    return tokens(text, [(0, Span(0, len(text)))])


def one_amount(text: str) -> Amount:
    (found,) = amounts(words(text))
    return found


def one_time(text: str) -> When:
    (found,) = times(words(text), THURSDAY)
    return found


@pytest.mark.parametrize(
    ("form", "plain"),
    [
        ("negotiations", "negotiation"),
        ("held", "hold"),
        ("agreed", "agree"),
        ("planned", "plan"),
        ("emphasised", "emphasize"),
        ("hoping", "hope"),
        ("stopped", "stop"),
        ("countries", "country"),
        ("was", "be"),
        ("crises", "crisis"),
        ("lying", "lie"),
        ("added", "add"),
    ],
)  # fmt: skip
def test_a_lemma_is_the_plain_form(form: str, plain: str) -> None:
    assert lemma(form) == plain


def test_words_of_one_derivation_are_one_family() -> None:
    assert family("negotiation") == family("negotiate")
    assert family("settlement") == family("settle")


def test_british_and_american_spellings_are_one_word() -> None:
    assert [american(w) for w in ("defence", "programme", "organisation")] == ["defense", "program", "organization"]


def test_tokens_stand_where_they_stand_in_the_text() -> None:
    text = "Mr. Xi won't pay US$4.5bn, the U.S. cannot."
    assert all(text[t.start : t.end].replace("’", "'") == t.form for t in words(text))
    assert [t.form for t in words(text)] == [
        "Mr.", "Xi", "wo", "n't", "pay", "US$", "4.5", "bn", ",", "the", "U.S.", "can", "not", ".",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("€1.1bn", "1,100 million euros"),
        ("an hour and a half", "90 minutes"),
        ("a quarter", "25 per cent"),
        ("0.5 million", "500,000"),
        ("eight hundred thousand", "800,000"),
        ("twice a year", "every six months"),
        ("one in three", "a third"),
        ("2.2 tons", "2,200 kg"),
        ("300 km", "186 miles"),
        ("a dozen officers", "twelve officers"),
        ("half a trillion dollars", "$500 billion"),
        ("the 2nd unit", "the second unit"),
        ("a decade", "ten years"),
        ("from six to eighteen months", "between 6 and 18 months"),
        ("CHF 180 million", "180 million francs"),
        ("a hundred and eleven kilometres", "60 nautical miles"),
        ("a thousand and one nights", "1,001 nights"),
        ("two and a half million", "2.5 million"),
        ("a million and a half dollars", "1.5 million dollars"),
        ("2 1/2 tons", "2½ tons"),
        ("33 1/3 per cent", "a third"),
        ("two and two thirds of it", "2 2/3"),
        ("an hour and three quarters", "105 minutes"),
        ("an hour and twenty minutes", "80 minutes"),
        ("five years and six months", "five-and-a-half years"),
        ("a two-and-a-half-hour talk", "150 minutes"),
        ("a ninety-nine-year lease", "99 years"),
        ("1,200 quintals", "120 tonnes"),
    ],
)
def test_amounts_are_compared_as_amounts(one: str, two: str) -> None:
    assert equal(one_amount(one), one_amount(two))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("18", "8"),
        ("S$47 million", "4.7 million Singapore dollars"),
        ("80 km", "80 miles"),
        ("45 %", "55 %"),
        ("$5", "€5"),
        ("a million and a half", "half a million"),
        ("an hour and three quarters", "three quarters of an hour"),
        ("a twenty-four-hour truce", "a four-hour truce"),
    ],
)
def test_other_amounts_are_not_equal(one: str, two: str) -> None:
    assert not equal(one_amount(one), one_amount(two))


def test_two_lengths_of_time_are_one_only_where_the_second_is_a_part_of_the_first() -> None:
    assert [a.value for a in amounts(words("for two hours and three hours"))] == [7200.0, 10800.0]
    assert [a.value for a in amounts(words("at up-and-coming firms, 200 tons and 30 km"))] == [2e5, 3e4]


def test_bounds_are_read_and_compared() -> None:
    least, most, over = (one_amount(t) for t in ("at least 300", "up to 300", "more than 300"))
    assert (least.bound, most.bound, over.bound) == ("least", "most", "over")
    assert bounds_differ(least, most) == 1.0
    assert bounds_differ(least, over) < 0.5
    assert bounds_differ(least, least) == 0.0


def test_days_count_as_the_calendar_does() -> None:
    assert day(2028, 3, 1) - day(2028, 2, 28) == 2
    assert day(2026, 14, 1) == day(2027, 2, 1)
    assert [civil(day(y, m, 1)) for y, m in ((1957, 4), (2000, 2), (2026, 12))] == [(1957, 4), (2000, 2), (2026, 12)]
    assert iso("no date") is None


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("today", "on 29 October"),
        ("yesterday", "on October 28"),
        ("on Thursday", "today"),
        ("in the first week of June", "between 1 and 7 June"),
        ("on the last day of May", "on 31 May"),
        ("at the end of the first quarter of 2027", "in late March 2027"),
        ("in the second week of January", "between January 8 and 14"),
        ("at 6:00 p.m. Japan time", "at 9am UK time"),
        ("in mid-July", "around the middle of July"),
        ("30 August 2021", "August 30th, 2021"),
        ("by 1 September", "by September 1"),
        ("in the first half of 2027", "in the first six months of 2027"),
        ("next year", "in 2027"),
        ("on the twenty-first of May", "on 21 May"),
        ("the day before yesterday", "on 27 October"),
        ("two days before Christmas Day", "on 23 December"),
        ("a week from Monday", "on 9 November"),
        ("on New Year's Eve", "on December 31"),
        ("the 12th instant", "12 October"),
        ("the 3rd ult.", "3 September"),
        ("the fifteenth of next month", "15 November"),
        ("on Thursday last", "on 22 October"),
        ("last night", "on 28 October"),
    ],
)
def test_times_are_read_from_the_dateline(one: str, two: str) -> None:
    assert agree(one_time(one), one_time(two))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("today", "on 28 October"),
        ("last month", "next month"),
        ("17 September", "15 September"),
        ("in 2027", "in 2028"),
        ("on Thursday last", "today"),
        ("on Monday next", "on 9 November"),
        ("the day after tomorrow", "tomorrow"),
        ("the 12th instant", "12 September"),
        ("at 9am UK time", "at 9am Japan time"),
    ],
)  # fmt: skip
def test_other_times_do_not_agree(one: str, two: str) -> None:
    assert not agree(one_time(one), one_time(two))


def test_a_start_is_not_an_end() -> None:
    assert relations_differ(one_time("from March"), one_time("for the last time in March"))
    assert not relations_differ(one_time("by June"), one_time("until June"))


def test_relative_times_need_a_dateline() -> None:
    assert times(words("today and last month"), None) == ()


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("the G7 and the G-20", "the G7 and the G-20"),
        ("COVID-19 and F-16 jets", "COVID-19 and F-16 jets"),
        ("USD500 in FY2027", "USD 500 in FY 2027"),
        ("Cuba¹²⁸ has 5 km²", "Cuba has 5 km²"),
    ],
)
def test_a_name_keeps_its_number_and_no_word_that_of_a_footnote(text: str, forms: str) -> None:
    assert " ".join(word.form for word in words(text)) == forms


def test_transliterations_of_a_name_share_a_skeleton() -> None:
    for one, two in (("hnatiuk", "hnatyuk"), ("jubouri", "juburi"), ("haider", "haidar"), ("elsadig", "sadig")):
        assert skeleton(one) == skeleton(two)
    assert skeleton("tuvalu") != skeleton("tokelau")


def test_a_compound_of_a_figure_is_read_as_its_words() -> None:
    assert [w.form for w in words("a four-year term")] == ["a", "four", "year", "term"]
    assert [w.form for w in words("a 120-day, 1.5-billion-dollar plan")] == [
        "a", "120", "day", ",", "1.5", "billion", "dollar", "plan",
    ]  # fmt: skip
    assert [w.form for w in words("Greek-owned ships, twenty-five")] == ["Greek", "owned", "ships", ",", "twenty-five"]
    assert [w.form for w in words("Kiel-Oslo-Riga and Jean-Luc")] == ["Kiel", "Oslo", "Riga", "and", "Jean-Luc"]


@pytest.mark.parametrize(("one", "two"), [("four years", "four-year"), ("12 months", "one more year")])
def test_lengths_of_time_are_equal_however_they_are_written(one: str, two: str) -> None:
    assert equal(one_amount(one), one_amount(two))


def test_what_a_figure_is_raised_from_and_to_are_two_figures() -> None:
    assert [a.value for a in amounts(words("The quota was raised from 4,000 tons to 6,000 tons."))] == [4e6, 6e6]
    (stay,) = amounts(words("They will stay for from four days to six days."))
    assert stay.low < stay.high


def test_the_end_of_a_day_is_that_day() -> None:
    assert one_time("It came to an end today.").spans == one_time("today").spans


def test_the_last_quarter_of_a_year_is_its_last_three_months() -> None:
    assert agree(one_time("in the last quarter of 2027"), one_time("in November 2027"))
    assert not agree(one_time("in the last quarter of 2027"), one_time("in June 2027"))
