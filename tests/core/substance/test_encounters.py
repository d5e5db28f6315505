"""Drawn cases for meetings: what tells one stands in brackets, up to another claim of the sentence."""

import pytest

from readout_tui.core.substance.encounters import encounter
from readout_tui.core.substance.readings import read
from tests.core.substance.pairs import account


@pytest.mark.parametrize(
    "drawn",
    [
        "[The President received the envoy at his residence.]",
        "[I called on the Minister this morning, and] asked him to free the crew.",
        "[Talks between the Minister of Fisheries, Mr Olsen, and Mr Petrov, his Russian colleague, opened in Oslo.]",
        "[She sat down in Rome opposite the Premier.]",
        "[The Premier met the Chancellor to] discuss the canal.",
        "[A working dinner was held by the two ministers.]",
        "The Premier will meet the Chancellor in June.",
        "The Premier said that he had met the Chancellor.",
        "The Premier is to hold talks with the Chancellor.",
        "Peru will sell the ships.",
    ],
)
def test_a_meeting_is_told_by_its_clause(drawn: str) -> None:
    plain = drawn.replace("[", "").replace("]", "")
    one = account("A", (plain,))
    reading = read(one.text, [(0, one.passages[0].said)], None)
    told = encounter(reading)
    if "[" not in drawn:
        assert told is None
        return
    assert told is not None
    last = told.end - 1 if reading.low(told.end) not in (".",) else told.end
    assert (told.start, reading.tokens[last].end) == (0, drawn.index("]") - 1)
