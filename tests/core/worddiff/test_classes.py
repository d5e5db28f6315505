"""The class of a replacement is the gravest in which its two sides differ."""

from __future__ import annotations

import pytest

from readout_tui.core.model import DiffClass
from readout_tui.core.worddiff.classes import classify
from readout_tui.core.worddiff.units import cut

CLASSES: list[tuple[str, str, DiffClass]] = [
    ("15", "51", "number"),
    ("five ships", "six ships", "number"),
    ("15 ships", "", "number"),  # half of what the one side says
    ("15 ships of the northern fleet sailed", "many sailed", "other"),  # there it is one word among many
    ("August 30", "August 31", "date"),
    ("August 30", "", "date"),
    ("not", "", "negation"),
    ("no", "not", "other"),  # both deny
    ("not without", "with", "other"),  # two undo each other
    ("will", "may", "modality"),
    ("will not", "may", "negation"),  # the graver of two
    ("in 5 days", "on August 30", "number"),
    ("said", "stressed", "saying"),
    ("he added", "", "saying"),  # who says it and nothing else
    ("then Ukraine", "then Hungary", "name"),
    ("then Ukraine's brave old army", "then the army", "other"),  # a name among other words
    ("then brave old Ukraine", "then tired young Hungary", "other"),
    ("peace", "trade", "other"),
    ("", "peace", "other"),
]


@pytest.mark.parametrize(("left", "right", "kind"), CLASSES)
def test_the_class_of_a_difference(left: str, right: str, kind: DiffClass) -> None:
    one, two = cut(left, 0, len(left)), cut(right, 0, len(right))
    assert classify(one, two) == kind
    assert classify(two, one) == kind


def test_another_statement_is_no_difference_of_the_number_in_it() -> None:
    left = "ten brave old sailors from distant northern islands sang about kelp"
    assert classify(cut(left, 0, len(left)), cut("5 ships", 0, 7)) == "other"
