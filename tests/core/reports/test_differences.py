"""The list of differences in order; clauses of one account only; whether anything differs at all."""

import pytest

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Row
from readout_tui.core.reports.differences import any_difference, clauses_only_here, leading, listed
from tests.builders import disagreeing, lines, link, ref


def test_the_gravest_come_first_and_doubts_behind_what_counts() -> None:
    told = [
        (t.row, t.difference.difference if t.difference else "alone", t.sure) for t in listed(Lookup(disagreeing()))
    ]
    assert told == [
        (3, "number", True),
        (3, "date", True),
        (4, "modality", True),
        (2, "scope", False),
        (4, "claim", True),
        (5, "alone", True),
        (6, "alone", True),
    ]


def test_a_link_is_led_by_its_gravest_difference() -> None:
    links = Lookup(disagreeing()).links
    leads = [lead.difference if (lead := leading(k)) else None for k in links]
    assert leads == [None, None, "scope", "number", "modality", None, None]


def test_clauses_of_one_side_are_told_with_their_speaker() -> None:
    made = disagreeing()
    (clause,) = clauses_only_here(Lookup(made))
    assert (clause.ref, clause.speaker, clause.row) == (ref(1, 1), "okoye", 4)
    assert made.readouts[1].text[clause.span.start : clause.span.end] == "next year"


@pytest.mark.parametrize(
    ("rows", "differs"),
    [(None, True), ({0}, False), ({1}, False), ({2}, True), ({3}, True), ({5}, True), (set(), False)],
)
def test_whether_anything_differs(rows: set[int] | None, differs: bool) -> None:
    asked = None if rows is None else {Row(row) for row in rows}
    assert any_difference(Lookup(disagreeing()), asked) == differs


def test_texts_with_the_same_words_do_not_differ() -> None:
    made = lines(["One.", "Two."], ["One.", "Two."], links=[link((n,), (n,), "same") for n in (0, 1)])
    assert not any_difference(Lookup(made))
