"""Terms of the reader's own list of equivalents are searched as one."""

from __future__ import annotations

import pytest

from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from tests.builders import lines

OWN = (("epidemic", "pandemic"), ("one China policy", "one-China principle"))
MADE = lines(
    ["The epidemic goes on.", "They named the one-China principle.", "No epidemics here."],
    ["The pandemic goes on.", "They named the one China policy.", "Pandemics, pandemic."],
)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("epidemic", "epidemic ≈ pandemic: A 2 · B 3"),
        ("pandemic", "pandemic ≈ epidemic: A 2 · B 3"),
        ("epidemi", "epidemi: A 2 · B 0"),
        ("^epidemic", "^epidemic: A 2 · B 0"),
        ("epidemic goes", "epidemic goes ≈ pandemic: A 2 · B 2"),
        ("!epidemic named", "!epidemic named: A 1 · B 1"),
        ('"one China policy"', '"one China policy" ≈ one-China principle: A 1 · B 1'),
    ],
)
def test_equivalents_of_the_list_count_as_one(typed: str, said: str) -> None:
    found = find(parse(typed), build(MADE, equivalents=OWN))
    assert found.describe().partition(" · near")[0] == said


def test_without_a_list_words_stand_for_themselves() -> None:
    assert find(parse("pandemic"), build(MADE)).describe().startswith("pandemic: A 0 · B 3")


def test_hits_by_an_equivalent_are_hits_like_others() -> None:
    found = find(parse("epidemic"), build(MADE, equivalents=OWN))
    assert not any(hit.counterpart for hits in found.hits for hit in hits)
    text = MADE.readouts[1].text
    assert next(text[s.start : s.end] for hit in found.hits[1] for s in hit.spans) == "pandemic"
